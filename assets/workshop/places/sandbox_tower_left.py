"""The second morning: half a tower and no bucket; the prints of a goose go away at great speed."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower-left", 12)
    wet_patch(p, -0.4)
    bakery(p)
    keep(p, -0.62, 7.0, 1, cap=(6, -3, 9, 2, -8, 4))
    feet(p, ((-1.3, 6.3), (-1.1, 6.05), (1.0, 6.25), (1.25, 6.0)))
    webbed(p, [(0.1 - 0.33 * i, 6.6 + 0.22 * i + 0.07 * (-1) ** i) for i in range(9)])
    return raised(sc)
