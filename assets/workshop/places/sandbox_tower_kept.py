"""The second morning: a whole tower, smoothed by hand, and the hole that Theo dug with a shoe."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower-kept", 12)
    wet_patch(p, -0.1)
    bakery(p)
    keep(p, -0.2, 6.95, 4)
    flat(p, (1.32, 6.55), 0.24, 0.2, DENT)
    flat(p, (1.34, 6.53), 0.17, 0.13, "#a97f4e")
    shoe(p, 1.72, 6.5)
    feet(p, ((-0.9, 6.3), (-0.7, 6.05), (1.0, 6.25)))
    return raised(sc)
