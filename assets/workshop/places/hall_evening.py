"""The hall in the evening, full: the whole street on its chairs, seen from behind; lanterns are lit. On the end wall
hang the fire rules, a certificate and the licence for the goose. The table on the platform holds three kinds of
cake, the biscuit tin and a bundle of paper money in an ironed ribbon."""

from places.hall_room import (
    CAM,
    STEP,
    audience,
    bulbs,
    bunting,
    clock,
    door,
    frames,
    halos,
    piano,
    platform,
    shell,
    standing,
    stove,
    trusses,
)
from scenery import *
from scenery.crowd import company
from scenery.props import box, loaf, moved
from scenery.things import LINEN


def paint():
    sc = Scene("hall-evening", seed=10, sky=[(0, "#8a5d48"), (1, "#8a5d48")])
    p = sc.back
    shell(p, ["#44538f", "#7d73a8", "#d99a9a"])
    trusses(p)
    bunting(p)
    door(p, ("#44538f", "#8a78a8"))
    clock(p, 8, 4)
    frames(p)
    piano(p)
    platform(p)
    tea_table(p)
    fire = stove(p, fire=1)
    p.lamplight(*fire, 150, "#ff9a50", 0.4)
    people = company(24, 120)
    standing(p, people[100:], [(-4.9, 9.2), (-4.2, 9.5), (4.4, 7.4), (5.0, 6.7), (3.9, 7.5)])
    audience(
        p,
        people,
        lambda x, z, chance: not -1.5 < x < 1.9 if z > 6.5 else chance or -1.5 < x < 1.2 and z > 4.2,
    )
    rows = bulbs(p)
    sc.relight([(0, "#5f5784"), (0.4, "#83729a"), (1, "#6a5c88")])
    halos(p, rows)
    sc.life = {"light": "#e2cfd2", "lamps": rows + [[round(fire[0]), round(fire[1]), 26, "#ff9a50"]]}
    return sc


def tea_table(p):
    """The table on the platform: cake, cake, cake, the tin, and the bundle in the middle."""
    c, z = CAM, 8.3
    x0, x1, top = -0.95, 1.95, STEP + 0.92
    for x in (x0 + 0.12, x1 - 0.2):
        box(p, c, x, x + 0.08, STEP, top - 0.05, z, z + 0.08, dark(WOOD, 0.2), 2)
    p.poly(c.floor(x0, x1, z - 0.1, z + 0.5, top), "#fbf3e4", "", 2.2)
    p.poly(c.wall(x0, x1, top - 0.26, top, z - 0.1), (LINEN, "#e0cdbb"), "", 2.2)
    for i, draw in enumerate((sponge, biscuit_tin, bundle, ring_cake, seed_cake)):
        X, Y = c(x0 + 0.32 + i * 0.565, top, z + 0.1)
        draw(p, X, Y + 2, 0.72)


def plate(p, x, y, r):
    p.pool(x + 3, y + 2, r + 4, 4, "#7a5a6a", 0.35, 2)
    p.oval(x, y, r, r * 0.2, "#dfe8e6", "", 1.7, off=(0.7, 0.6))


def sponge(p, x, y, s=1.0):
    """Two layers with jam between, a slice gone; 84 wide."""

    def at(*q):
        return moved(x, y, s, q)

    plate(p, x, y, 40 * s)
    p.poly(at((-31, -2), (-31, -38), (31, -38), (31, -2)), ("#f0c77e", "#d9a35c"), "", 2, off=(1, 1))
    p.poly(at((-31, -17), (31, -17), (31, -24), (-31, -24)), "#c9505a", None)
    p.oval(x, y - 38 * s, 31 * s, 8 * s, "#fff4e0", "", 2, off=(0.6, 0.5))
    p.poly(at((4, -38), (30, -42), (31, -4), (4, -1)), "#f7dfa8", "", 1.7, off=(0.5, 0.4))
    p.poly(at((4, -17), (31, -19), (31, -26), (4, -24)), "#c9505a", None)
    for d in (-20, -13, -6):
        p.dot(*at((d, -40 + d % 3))[0], 3 * s, "#c9505a")


def seed_cake(p, x, y, s=1.0):
    """A loaf of seed cake."""
    plate(p, x, y, 46 * s)
    loaf(p, x, y, 0.84 * s, "#cf9a58", 2)
    for d in range(6):
        p.dot(x + (-26 + d * 9) * s, y + (-10 - (d % 3) * 4) * s, 1.8 * s, "#5b4436")


def ring_cake(p, x, y, s=1.0):
    """A ring cake under white icing."""

    def at(*q):
        return moved(x, y, s, q)

    plate(p, x, y, 36 * s)
    cake = ((-29, -3), (-31, -18), (-18, -30), (18, -30), (31, -18), (29, -3), (0, 2))
    p.shape(at(*cake), ("#8a5a3c", "#6d4436"), "", 2, off=(1, 1))
    icing = [
        (-28, -20),
        (-18, -32),
        (18, -32),
        (28, -20),
        (20, -13),
        (11, -21),
        (1, -11),
        (-9, -21),
        (-19, -12),
    ]
    p.shape(at(*icing), "#fff6ea", "", 1.6, off=(0.5, 0.4), j=0.4)
    p.oval(x, y - 28 * s, 9 * s, 3 * s, "#6d4436", "", 1.4, off=(0.3, 0.3))


def biscuit_tin(p, x, y, s=1.0):
    """The Pot: a biscuit tin with a ship on it, its lid leant against it."""

    def at(*q):
        return moved(x, y, s, q)

    p.pool(x + 4 * s, y + 2, 42 * s, 5, "#7a5a6a", 0.4, 2)
    p.poly(at((-33, 0), (-33, -46), (27, -46), (27, 0)), ("#4f93a0", "#3c7484"), "", 2.2, off=(1, 1))
    p.oval(x - 3 * s, y - 46 * s, 30 * s, 7 * s, "#2c4f60", "", 2, off=(0.6, 0.5))
    p.oval(x - 3 * s, y - 21 * s, 18 * s, 14 * s, "#fbf0d8", "", 1.5, off=(0.4, 0.4))
    p.shape(at((-14, -17), (8, -17), (4, -11), (-11, -11)), CORAL, "", 1.3, off=(0.4, 0.3), j=0.3)
    p.poly(at((-4, -19), (-4, -31), (5, -19)), "#c9b07a", "", 1.3, off=(0.3, 0.3))
    p.oval(x + 34 * s, y - 21 * s, 9 * s, 24 * s, "#5aa3ad", "", 2, rot=14, off=(0.6, 0.5))


def bundle(p, x, y, s=1.0):
    """Paper money in an ironed red ribbon."""

    def at(*q):
        return moved(x, y, s * 1.12, q)

    red = "#d0473f"
    p.pool(x + 3, y + 1, 44 * s, 4, "#7a5a6a", 0.4, 2)
    p.poly(at((-36, -1), (28, -1), (28, -20), (-36, -20)), ("#e6ecd0", "#c3d0a8"), "", 2, off=(0.8, 0.6))
    for v in (-6, -11, -15):
        p.stroke(at((-34, v), (26, v)), "#8fa37c", 1.2)
    p.poly(at((-36, -20), (28, -20), (38, -31), (-24, -31)), "#f2f6dd", "", 1.8, off=(0.5, 0.4))
    p.poly(at((28, -1), (28, -20), (38, -31), (38, -12)), "#a9ba90", "", 1.8, off=(0.4, 0.4))
    p.poly(at((-9, -1), (1, -1), (1, -20), (-9, -20)), red, None)
    p.poly(at((-9, -20), (1, -20), (11, -31), (2, -31)), lite(red, 0.12), None)
    for d in (-1, 1):
        p.shape(
            at((2, -27), (2 + d * 9, -42), (2 + d * 25, -39), (2 + d * 17, -27)),
            red,
            "",
            1.6,
            off=(0.4, 0.4),
            j=0.3,
        )
        p.shape(
            at((2, -26), (2 + d * 13, -15), (2 + d * 19, -18), (5, -28)),
            lite(red, 0.1),
            "",
            1.4,
            off=(0.3, 0.3),
            j=0.3,
        )
    p.oval(*at((2, -28))[0], 5 * s, 4.4 * s, dark(red, 0.1), "", 1.4, off=(0.3, 0.3))
