"""The second morning: half a tower with the red bucket beside it, and Theo's bakery that has no ovens yet."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower", 12)
    wet_patch(p, -0.4)
    bakery(p)
    keep(p, -0.62, 7.0, 1, cap=(6, -3, 9, 2, -8, 4))
    feet(p, ((-1.3, 6.3), (-1.1, 6.05), (1.0, 6.25), (1.25, 6.0)))
    standing_bucket(p, 0.12, 6.7)
    return raised(sc)
