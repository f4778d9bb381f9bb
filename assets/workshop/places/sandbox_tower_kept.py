"""The second morning: a whole tower, smoothed by hand, and the hole that Theo dug with a shoe."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower-kept", 12)
    wet_patch(p, -0.4)
    bakery(p)
    keep(p, -0.62, 6.95, 4)
    flat(p, (0.42, 6.5), 0.24, 0.2, DENT)
    flat(p, (0.44, 6.48), 0.17, 0.13, "#a97f4e")
    shoe(p, 0.86, 6.42)
    feet(p, ((-1.3, 6.3), (-1.1, 6.05), (1.0, 6.25)))
    return raised(sc)
