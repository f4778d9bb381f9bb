"""By noon of the second morning: half a tower, with a bottom and no top, and ovens all down Theo's street."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-tower-given", 12)
    wet_patch(p, -0.1)
    bakery(p, 5)
    keep(p, -0.2, 7.0, 1, cap=(6, -3, 9, 2, -8, 4))
    feet(p, ((-0.9, 6.3), (-0.7, 6.05), (0.3, 6.3), (0.55, 6.1), (0.8, 6.35)))
    return raised(sc)
