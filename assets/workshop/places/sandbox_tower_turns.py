"""The second morning: a tower that ends in a kind of shrug, the first of Theo's ovens, the bucket carried back, and
a count of the turns in the sand."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower-turns", 12)
    wet_patch(p, -0.4)
    bakery(p, 2)
    keep(p, -0.62, 7.0, 2, cap=(-8, 10, 2, 2, 11, -8))
    tally(p, -0.55, 6.15)
    feet(p, ((-0.9, 6.3), (0.85, 6.35), (1.1, 6.2), (1.35, 6.4)))
    standing_bucket(p, 0.12, 6.7)
    return raised(sc)
