"""The last image of one ending: on the edge of the sand a small girl and a goose sit thinking, with a place left
beside them."""

from scenery.sandbox import *


def paint():
    return after_sunset("sandbox-dusk-thinking", two)


def two(p):
    feet(p, ((-0.7, 6.6), (-0.55, 6.9), (-0.7, 7.2), (-0.5, 7.5), (-0.6, 7.8)))
    feet(p, ((0.05, 6.7), (0.2, 7.05), (0.05, 7.4), (0.2, 7.75)))
    y = CAM(0, 0.25, 8.7)[1]
    p.pool(560, y + 3, 26, 4, "#7a5478", 0.3, 2)
    girl(p, 632, y + 2)
    goose(p, 716, y - 2, 0.94, w=2.4, pose="sit")
    bucket(p, 786, y, 0.62)


def girl(p, x, y, s=1.05):
    """From behind, on the board: six buns, a light blue shirt. 100 high."""

    def at(*pts):
        return [(x + s * u, y + s * v) for u, v in pts]

    hair, skin = "#33263a", "#9c6844"
    p.shape(at((-30, 4), (-29, -8), (-12, -14), (14, -14), (29, -8), (30, 4)), ("#5b6b98", "#48567f"), w=2.4)
    p.shape(
        at((-23, -6), (-25, -32), (-17, -47), (-6, -51), (7, -51), (18, -47), (26, -32), (24, -6)),
        ("#9fd0e0", "#7fb4cb"),
        w=2.4,
    )
    for u in (-1, 1):
        p.shape(
            at((u * 17, -45), (u * 29, -34), (u * 36, -8), (u * 34, 2), (u * 27, 1), (u * 24, -20)),
            "#8fc4d8",
            w=2.2,
        )
        p.oval(x + s * u * 31, y, 5 * s, 4 * s, skin, w=1.8)
    p.rect(x - 6 * s, y - 58 * s, 12 * s, 10 * s, skin, None)
    for u, v, r in ((-24, -86, 11), (24, -86, 11), (-15, -107, 11), (15, -107, 11), (0, -114, 10)):
        p.oval(x + u * s, y + v * s, r * s, r * s, hair, w=2, j=0.07)
    p.oval(x, y - 80 * s, 25 * s, 26 * s, hair, w=2.4)
    for u in (-9, 0, 9):
        p.stroke(at((u, -102), (u * 1.3, -80), (u, -60)), "#57465c", 1.6, alpha=0.8)
