"""By noon of the second morning: half a tower, with a bottom and no top, and ovens all down Theo's street."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower-given", 12)
    wet_patch(p, -0.4)
    bakery(p, 8)
    keep(p, -0.62, 7.0, 1, cap=(6, -3, 9, 2, -8, 4))
    feet(p, ((-1.3, 6.3), (-1.1, 6.05), (0.3, 6.3), (0.55, 6.1), (0.8, 6.35)))
    return raised(sc)
