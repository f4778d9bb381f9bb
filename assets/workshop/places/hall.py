"""The hall by day: sun falls through the pointed windows on to rows of empty chairs, not all set out yet; the lanterns
are out. Two people carry chairs, and a broom leans by the stove."""

from scenery import *
from scenery.crowd import Person, chair_back, standing_side

from places.hall_room import (
    CAM,
    CHAIRS,
    END,
    HALF,
    bulbs,
    bunting,
    clock,
    door,
    frames,
    piano,
    platform,
    seats,
    shell,
    stove,
    trusses,
)


def paint():
    sc = Scene("hall", seed=15, sky=[(0, "#8a5d48"), (1, "#8a5d48")])
    p, c = sc.back, CAM
    shell(p, ["#a9d6dd", "#d3e9dd", "#f6efcf"])
    trusses(p)
    bunting(p)
    door(p, ("#a9d6dd", "#f3edd0"))
    clock(p, 10, 10)
    frames(p)
    piano(p)
    platform(p)
    stove(p)
    broom(p)
    for z in (3.6, 5.2, 6.9):  # the sun comes in from the left and lies on the boards
        lay = c.path((-3.9, 0, z), (-1.3, 0, z - 0.5), (-0.6, 0, z + 0.5), (-3.2, 0, z + 0.95))
        p.shine(lay, "#ffdf9a", 0.62, 1.5)
    for i in range(5):  # chairs still stacked on the platform
        X, Y = c(3.3, 0.42 + i * 0.13, 8.9)
        chair_back(p, X, Y, c.scale(8.9), CHAIRS[i % 6], legs=i == 0)
    ways = [
        Person("#b9774f", "#2f2740", "tail", "#5f8f8b", "jumper", "#d9776a"),
        Person("#f2c3a0", "#cfc9cc", "flatcap", "#b9654f", "vest", "#6a7a9a", stoop=0.5),
    ]
    people = iter(zip(ways, ((-0.16, 6.9), (0.2, 4.9)), strict=True))
    who, spot = next(people)
    for x, z, colour, there in seats(9, 0.26):
        if who and z < spot[1]:
            bearer(p, who, spot)
            who, spot = next(people, (None, None))
        if there and not (z < 4.2 and x > 0.2) and not (z < 3.6 and x > -1):
            p.pool(*c(x + 0.12, 0, z), c.scale(z) * 0.3, c.scale(z) * 0.07, "#5f3f4a", 0.22, 1)
            chair_back(p, *c(x, 0, z), c.scale(z), colour)
    bulbs(p, lit=())
    sc.relight([(0, "#d9c9bd"), (0.4, "#f6e9d8"), (1, "#d9c3b8")])
    for z in (4.6, 6.6, 8.35):
        shaft = c.path(
            (-HALF, 3.1, z + 0.6), (-HALF, 1.5, z + 0.6), (-HALF + 1.4, 0, z), (-HALF + 4.4, 0, z + 0.5)
        )
        p.shine(shaft, "#fff0c8", 0.13, 14)
    p.glow(*c(-4.5, 2.2, END), 150, "#fff3d0", 0.3)
    sc.life = {"light": "#fff6ea"}
    return sc


def bearer(p, who, spot):
    """Somebody who carries a chair."""
    X, Y = CAM(spot[0], 0, spot[1])
    k = CAM.scale(spot[1])
    p.pool(X, Y, 0.34 * k, 0.07 * k, "#5f3f4a", 0.35, 2)
    left = spot[0] < 0
    standing_side(p, X, Y, k, who, left)
    chair_back(p, X + (-0.42 if left else 0.42) * k, Y - 0.5 * k, k * 0.92, CHAIRS[2 if left else 4])


def broom(p):
    X, Y = CAM(-1.95, 0, 9.3)
    p.stroke([(X, Y - 16), (X + 14, Y - 108)], p.line, 6, taper=False)
    p.stroke([(X, Y - 16), (X + 14, Y - 108)], "#d9b27a", 3.4, taper=False)
    p.poly([(X - 16, Y), (X - 9, Y - 22), (X + 9, Y - 22), (X + 15, Y)], ("#e3bf7a", "#c99a55"), "", 2.2)
    for d in (-8, -2, 4, 9):
        p.stroke([(X + d, Y - 2), (X + d * 0.6, Y - 18)], "#9c7144", 1.4)
