"""The sandbox on a summer afternoon, ten years on: the sapling has become a tree. In the sand stands the hospital for
worms, a shoe box with a sign that no goose may enter, and its three wards of matchbox beds behind string. The goose
stands outside and looks at the sign. On one bench lies a satchel with a book."""

from scenery.props import box, goose, jar
from scenery.sandbox import *

SUMMER = Hour(
    sky=[(0, "#6fb9d3"), (0.13, "#a8d7dc"), (0.23, "#e2efdc"), (0.29, "#f8ecd0")],
    sun=(452, 78, 42, "#ffe08a", "#fdf3cf"),
    sea=("#d2e6dc", "#8fc8cf"),
    river=("#b4ddd9", "#72b5be"),
    ripples=("#fff6dc", "#dcf0ea", "#5fa5b1"),
    glitter="#fffbe6",
    glitter_x=505,
    cloud="#fffdf6",
    light="#fffaf0",
    clouds=[[300, 120, 80], [700, 92, 100]],
)
STICK = "#e9c48e"
WARDS = ((-1.75, -0.62, 6.55, 7.75), (0.62, 1.75, 6.55, 7.75), (-0.5, 0.5, 5.75, 6.5))


def paint():
    sc = Scene("sandbox-summer", seed=12, frame=TALL)
    p = ground(sc, SUMMER, 10)
    _left, right = two_benches(p, (0.5, -0.7), ("#6fa39a", "#c58a63"))
    satchel(p, *right(-0.1, 0.46, -0.06))
    sand(p, "#bda48c", "#f2d196", "#dbae70")
    X, Y = CAM(-1.32, 0, 8.2)
    p.pool(X + 12, Y + 1, 30, 5, "#7a4a68", 0.36, 2)
    goose(p, X, Y, 0.82, w=2.4)
    webbed(p, [(-2.5, 8.35), (-2.25, 8.22), (-2.0, 8.3), (-1.75, 8.18)])
    hospital(p, 0.0, 7.75)
    for ward in WARDS:
        ropes(p, *ward)
    beds(p)
    trodden(p, 1.02, 6.98)
    X, Y = CAM(0.72, 0, 6.2)
    p.pool(X + 10, Y, 22, 5, "#7a4a68", 0.4, 2)
    jar(p, X, Y, 0.86, GOLD)
    worm(p, X + 1, Y - 10, 0.42, flip=True)
    can(p, *CAM(-2.3, 0, 6.5))
    meadow(p, SUMMER.grass)
    p.relight("#fdf3e4", [(480, 120, 700, 340, "#ffdf9a", 0.12)])
    p.shine([(452, 78), (640, 205), (1120, 456), (1120, 640), (500, 640)], "#ffe6b0", 0.07, 40)
    gull(p, 566, 128, 0.8, "#8d7a92")
    gull(p, 606, 110, 0.55, "#8d7a92")
    return raised(sc)


def worm(p, x, y, s=1.0, colour="#e79a8c", flip=False):
    """A worm, 40 long."""
    f = -1 if flip else 1
    q = [(x + f * s * u, y + s * v) for u, v in ((-20, 0), (-12, -6), (-3, 0), (6, -6), (15, -2), (20, -5))]
    p.stroke(q, p.line, 9 * s, taper=False)
    p.stroke(q, colour, 5.8 * s, taper=False)
    p.dot(q[-1][0] - f * s, q[-1][1] - 1.4 * s, 1.3 * s, INK)


def bed(p, x, y, s=1.0, blanket=LEAF, patient=True, box_colour=CORAL):
    """A matchbox bed with a leaf for a blanket."""

    def at(*q):
        return [(x + s * u, y + s * v) for u, v in q]

    p.pool(x + 6 * s, y + 17 * s, 42 * s, 8 * s, "#7a4a68", 0.36, 2)
    p.poly(at((-34, -6), (30, -6), (36, 8), (-36, 8)), "#f1e2c0", "", 2.2, off=(1, 1))
    p.poly(at((-36, 8), (36, 8), (36, 18), (-36, 18)), box_colour, "", 2.2, off=(1, 1))
    p.poly(at((-34, -6), (-36, 8), (-36, -10), (-33, -18)), dark(box_colour, 0.1), "", 2, off=(0.5, 0.5))
    p.oval(x - 24 * s, y - 1 * s, 9 * s, 5 * s, "#fffaf0", "", 1.8)
    if patient:
        worm(p, x - 10 * s, y - 3 * s, 0.62 * s, flip=True)
    p.shape(at((-8, -5), (10, -9), (32, -4), (34, 8), (8, 11), (-10, 7)), blanket, "", 2)
    p.stroke(at((-6, 2), (12, 0), (32, 3)), dark(blanket, 0.3), 1.6)


def stick(p, x, z, tall=0.26):
    """A lolly stick in the sand; gives its top."""
    a, b = CAM(x, 0, z), CAM(x, tall, z)
    p.stroke([a, b], p.line, 6.4, taper=False)
    p.stroke([a, b], STICK, 3.6, taper=False)
    return b


def ropes(p, x0, x1, z0, z1):
    """String on lolly sticks round three sides of a ward; it is open to us."""
    back = [stick(p, x, z1) for x in (x0, (x0 + x1) / 2, x1)]
    front = [stick(p, x, z0) for x in (x0, x1)]
    for a, b in [*zip(back, back[1:], strict=False), (back[0], front[0]), (back[-1], front[1])]:
        p.stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 7), b], "#fbf3e4", 2.4)


def beds(p):
    """Who lies where: four in Ward One, one in Ward Two so far, two in Ward Three."""
    rows = [
        (-1.45, 7.4, LEAF, 1), (-0.9, 7.4, LEAF2, 1), (-1.5, 6.9, LEAF2, 1), (-0.92, 6.9, GOLD, 0),
        (1.42, 7.42, LEAF, 0), (-0.22, 6.15, LEAF2, 1), (0.26, 6.15, LEAF, 1),
    ]  # fmt: skip
    for i, (x, z, leaf, patient) in enumerate(rows):
        X, Y = CAM(x, 0, z)
        bed(p, X, Y - 13, 0.0062 * CAM.scale(z), leaf, bool(patient), (CORAL, "#5f8fb0")[i % 2])


def trodden(p, x, z):
    """Ward Two has just been stepped on: two prints of a shoe, a snapped stick, a patient leaving."""
    X, Y = CAM(x, 0, z)
    for u, v, q in ((-22, -16, 0.86), (26, 10, 0.96)):
        p.oval(X + u, Y + v - 12 * q, 13 * q, 10.5 * q, "#c3925a", None, j=0.05)
        p.oval(X + u - 1, Y + v + 6 * q, 9 * q, 5.4 * q, "#c3925a", None, j=0.05)
        p.stroke(
            [(X + u - 11 * q, Y + v - 5 * q), (X + u, Y + v - 1), (X + u + 12 * q, Y + v - 7 * q)],
            "#fbe3b4",
            2,
        )
        for k in (-18, -12, -6):
            p.stroke([(X + u - 8 * q, Y + v + k * q), (X + u + 8 * q, Y + v + k * q + 1)], "#a97a48", 1.9)
    a, b = (X - 50, Y + 10), (X - 34, Y + 18)
    p.stroke([a, b], p.line, 6)
    p.stroke([a, b], STICK, 3.4)
    p.shape([(X - 4, Y - 34), (X + 16, Y - 40), (X + 28, Y - 33), (X + 8, Y - 26)], LEAF2, "", 1.9)
    worm(p, X + 72, Y + 18, 0.9)


def hospital(p, x, z):
    """The shoe box, its windows and door, and the sign on two lolly sticks: a goose, struck out."""
    c = CAM
    p.shade(
        c.path((x - 0.55, 0, z), (x + 0.55, 0, z), (x + 1.2, 0, z - 0.4), (x + 0.1, 0, z - 0.4)),
        "#7a4a68",
        0.36,
        2,
    )
    box(p, c, x - 0.6, x + 0.6, 0, 0.46, z, z + 0.45, "#efe2ca", 2.8)
    box(p, c, x - 0.64, x + 0.64, 0.39, 0.52, z - 0.03, z + 0.48, "#5aa39c", 2.8)
    k = c.scale(z)
    for u in (-0.46, 0.28):
        q = c(x + u, 0.3, z)
        p.rect(*q, 0.18 * k, 0.16 * k, "#fff0c0", "", 2.2, off=(0.5, 0.5))
        p.stroke([(q[0] + 0.09 * k, q[1]), (q[0] + 0.09 * k, q[1] + 0.16 * k)], "", 1.6)
    arch = ((-0.12, 0), (-0.12, 0.2), (0, 0.28), (0.12, 0.2), (0.12, 0))
    p.shape(c.path(*[(x + u, v, z) for u, v in arch]), "#a9744a", "", 2.4, off=(0.5, 0.5))
    sx, sy = c(x, 0.52, z)
    for u in (-36, 36):
        p.rect(sx + u - 4, sy - 26, 8, 30, STICK, "", 2, off=(0.8, 0.6))
    p.poly(
        [(sx - 58, sy - 100), (sx + 57, sy - 104), (sx + 60, sy - 20), (sx - 56, sy - 17)], "#fdf6e6", "", 2.8
    )
    worm(p, sx - 36, sy - 30, 0.5)
    worm(p, sx + 36, sy - 32, 0.5, flip=True)
    goose(p, sx - 3, sy - 28, 0.56, w=1.7)
    ring = [
        (sx + 34 * math.cos(math.tau * i / 20), sy - 62 + 34 * math.sin(math.tau * i / 20)) for i in range(22)
    ]
    p.stroke(ring, "#d23f3a", 6, taper=False)
    p.stroke([(sx - 24, sy - 86), (sx, sy - 62), (sx + 24, sy - 38)], "#d23f3a", 6, taper=False)


def can(p, x, y):
    """A watering can."""
    p.pool(x + 14, y, 40, 7, "#7a4a68", 0.4, 2)
    p.poly([(x - 22, y - 40), (x + 20, y - 40), (x + 24, y), (x - 26, y)], ("#6aa9a4", "#4b8a8a"), "", 2.8)
    p.stroke([(x + 22, y - 12), (x + 42, y - 26), (x + 54, y - 44)], "", 8, taper=False)
    p.stroke([(x + 22, y - 12), (x + 42, y - 26), (x + 54, y - 44)], "#5c9c98", 5, taper=False)
    p.shape([(x + 62, y - 40), (x + 48, y - 54), (x + 44, y - 46), (x + 58, y - 34)], "#4b8a8a", "", 2.2)
    p.stroke([(x + 12, y - 42), (x, y - 60), (x - 24, y - 50), (x - 30, y - 22), (x - 22, y - 8)], "", 3.6)


def satchel(p, x, y):
    """A school satchel and an open book on the bench."""
    p.stroke([(x - 6, y - 36), (x + 8, y - 58), (x + 26, y - 36)], "", 3)
    p.poly([(x - 16, y), (x - 15, y - 37), (x + 34, y - 37), (x + 36, y)], ("#b9855c", "#96643f"), "", 2.4)
    p.poly(
        [(x - 17, y - 37), (x + 35, y - 37), (x + 33, y - 18), (x + 9, y - 12), (x - 14, y - 18)],
        "#c79468",
        "",
        2.2,
    )
    p.rect(x + 6, y - 18, 7, 9, GOLD, "", 1.6, off=(0.4, 0.4))
    p.poly(
        [(x - 62, y - 2), (x - 42, y - 8), (x - 24, y - 2), (x - 24, y + 2), (x - 62, y + 2)],
        "#fbf3e4",
        "",
        2,
        off=(0.6, 0.5),
    )
    p.stroke([(x - 42, y - 8), (x - 42, y + 1)], "", 1.6)
