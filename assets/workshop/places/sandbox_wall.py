"""Juno's best wall, with a hole exactly the shape of an elbow, and the shell that Theo wanted to show."""

from scenery.sandbox import *


def paint():
    sc, p = second_morning("sandbox-wall", 12)
    wet_patch(p, 0.0)
    wall(p, 7.0)
    shell(p, 0.72, 6.3)
    spade(p, -1.2, 6.75)
    feet(p, ((-1.5, 6.3), (-1.25, 6.05), (0.95, 6.1), (1.2, 6.3), (1.45, 6.1)))
    return raised(sc)
