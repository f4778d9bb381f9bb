"""The last image of one ending: one town on the sand, with the last of the light in its windows."""

from scenery.sandbox import *

BACK = ((-1.75, 0.95), (-1.28, 1.1), (-0.84, 0.95), (0.8, 1.0), (1.24, 1.12), (1.7, 0.95))
MIDDLE = ((-1.62, 1.12), (-1.08, 1.0), (0.62, 1.05), (1.12, 1.2), (1.66, 1.0))
FRONT = ((-1.2, 1.1), (-0.68, 1.22), (0.7, 1.15), (1.24, 1.0))
FLAGS = {(1, "back"): GOLD, (4, "back"): PLUM, (0, "middle"): TEAL, (3, "middle"): CORAL, (1, "front"): GOLD}


def paint():
    return after_sunset("sandbox-dusk-town", town)


def town(p):
    """Streets between houses, a square with the big house of the town; and at the edge nothing yet."""
    wet_patch(p)
    for z, x0, x1 in ((7.72, -2.1, 2.1), (6.86, -1.9, 1.95)):
        road(p, [(x0 + (x1 - x0) * i / 8, z + 0.05 * math.sin(2.1 * i)) for i in range(9)], 9)
    road(p, [(0.02, 7.72), (-0.06, 7.3), (0.05, 6.86), (-0.02, 6.4), (0.06, 5.9)], 12)
    row(p, BACK, 8.2, "back")
    keep(p, -0.02, 8.05, 2, panes=3)
    row(p, MIDDLE, 7.28, "middle")
    row(p, FRONT, 6.45, "front")


def row(p, houses, z, name):
    for i, (x, s) in enumerate(houses):
        pie(p, x, z + 0.04 * (-1) ** i, s, FLAGS.get((i, name)), lit=True)
