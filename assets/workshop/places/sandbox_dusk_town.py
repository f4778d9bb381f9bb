"""The last image of one ending: one town on the sand, with the last of the light in its windows."""

from scenery.sandbox import *


def paint():
    return after_sunset("sandbox-dusk-town", town)


def town(p):
    """Streets between houses, and at the edge nothing yet."""
    wet_patch(p)
    road(p, [(-1.5, 7.5), (-0.6, 7.6), (0.2, 7.4), (1.0, 7.5), (1.6, 7.4)])
    road(p, [(-0.2, 8.3), (-0.1, 7.5), (-0.3, 6.6), (-0.2, 6.2)])
    houses = [(-1.35, 8.1, 1.0), (-0.8, 8.15, 1.1), (0.35, 8.15, 1.05), (0.85, 8.1, 1.15), (1.4, 8.05, 1.0),
              (-1.5, 7.05, 1.1), (-0.85, 7.0, 1.3), (0.4, 7.0, 1.2), (1.0, 6.95, 1.35), (1.6, 7.0, 1.1),
              (-0.95, 6.3, 1.1), (0.55, 6.25, 1.15)]  # fmt: skip
    flags = {1: GOLD, 6: TEAL, 8: CORAL}
    for i, (x, z, s) in enumerate(houses):
        pie(p, x, z, s, flags.get(i), lit=True)
