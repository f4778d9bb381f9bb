"""The last image of one ending: one tower on the sand, with eleven windows."""

from scenery.sandbox import *


def paint():
    return after_sunset("sandbox-dusk-tower", alone)


def alone(p):
    wet_patch(p)
    raked(p, -0.9, 6.2)
    feet(p, ((-0.9, 6.6), (-0.7, 6.35), (0.75, 6.4), (0.95, 6.65)))
    lighthouse_of_sand(p, 0.02, 6.9, 208, 42)
