"""The last image of one ending: a tower, a town and between them, not very straight, a road."""

from scenery.sandbox import *


def paint():
    return after_sunset("sandbox-dusk-road", both)


def both(p):
    wet_patch(p)
    road(p, [(-0.62, 6.85), (-0.25, 6.6), (0.1, 6.95), (0.5, 7.3), (0.85, 7.05), (1.2, 7.5), (1.75, 7.4)])
    lighthouse_of_sand(p, -0.75, 7.05, 166, 36)
    for x, z, s, flag in (
        (0.55, 8.1, 1.05, None),
        (1.1, 8.15, 1.15, GOLD),
        (1.65, 8.05, 1.0, None),
        (1.35, 6.9, 1.25, TEAL),
        (1.95, 6.95, 1.1, None),
    ):
        pie(p, x, z, s, flag, lit=True)
