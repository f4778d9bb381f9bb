"""The Row on the first dry morning: one brown line along every wall, puddles that hold the sky, photographs on lines
across the road. Tables stand end to end down the middle, and everybody eats, in each other's slippers. At the near
end the goose has got up on the cloth beside a brick."""

from scenery import *
from scenery.boats import rowing_boat
from scenery.crowd import company, seated_side, standing_side
from scenery.props import loaf, mug, roll
from scenery.things import LINEN, brick, drawers, line_of, photograph, posy, sofa

from places.row_street import HALF, ground, homes, shore, view

MUD, SILT = "#8a6a4e", "#7d6250"
TABLE = (-0.52, 0.52, 0.76, 5.9, 21.0)  # left, right, top, near end, far end
SEATS = (6.5, 7.35, 8.3, 9.35, 10.5, 11.8, 13.3, 15.0, 17.0, 19.4)


def paint():
    sc = Scene("row-morning", seed=11)
    p, c = sc.back, view(204)
    sky(p)
    shore(p, c, "#f3d6bb", "#a3a3b4", "#b9aebf")
    ground(p, c, "#c9a98c", "#a48b70", 0.16, SILT)
    smoke = []
    homes(p, c, smoke=smoke, mud=1.32)
    puddles(p, c)
    carried_out(p, c)
    for z, y0, y1, sag, n, s in ((14.8, 3.3, 3.25, 12, 12, 0.7), (9.8, 3.9, 4.05, 16, 15, 1.0)):
        line_of(
            p,
            c(-HALF, y0, z),
            c(HALF, y1, z),
            sag,
            n,
            lambda p, x, y, i, s=s: photograph(p, x, y, i, s),
            1.3 + 0.6 * s,
        )
    steam = breakfast(p, c)
    long_shadows(p, c)
    p.lamplight(625, 196, 620, "#ffcf9a", 0.42, 380)
    p.lamplight(630, 346, 420, "#ffd7a6", 0.3, 160)
    sc.relight([(0, "#d2d0e4"), (0.3, "#ecd8d8"), (0.55, "#ddcacb"), (1, "#b09db0")])
    p.glow(600, 162, 230, "#ffb36a", 0.26, power=1.7)
    sc.life = {
        "light": "#f4e0d6",
        "clouds": [[300, 46, 80], [660, 78, 64]],
        "smoke": [[round(x), round(y)] for x, y in smoke[:1]] + steam,
    }
    return sc


def sky(p):
    with p.heaven():
        p.wash(
            [(-9, -9), (1289, -9), (1289, 300), (-9, 300)],
            ["#9fb6cc", "#c9c3d4", "#f3cdb8", "#fbdcae"],
            mottle=6,
        )
        p.dot(600, 160, 62, "#fdecc4", 0.6)
        with p.emit():
            p.dot(600, 160, 36, "#fbd07c")
    for x, y, s in ((330, 58, 1.0), (700, 40, 1.1), (540, 112, 0.7)):
        cloud(p, x, y, s, "#f9ddcf", 0.9)


def puddles(p, c):
    """They hold the sky; ruts run between them."""
    for x in (-3.1, -2.2, 2.2, 3.0):
        p.stroke([c(x + p.r.uniform(-0.1, 0.1), 0, z) for z in (4, 6, 8, 11, 15, 20)], SILT, 2.4, alpha=0.45)
    for x, z, w in (
        (-2.1, 14.5, 0.9),
        (2.3, 11, 0.9),
        (-2.4, 8.9, 0.8),
        (2.1, 7.3, 0.8),
        (-2.2, 5.9, 0.9),
        (2.6, 5.0, 0.8),
    ):
        X, Y = c(x, 0, z)
        k = c.scale(z) * w
        p.wash(
            p.hand.blob(X, Y, k, k * 0.2, 16, 0.13), ["#f8d9b8", "#d8b6b8", "#b7a3b8"], curved=True, mottle=4
        )
        p.stroke([(X - k * 0.5, Y - 2), (X, Y - 4), (X + k * 0.3, Y - 2)], "#fdf0d8", 1.8, alpha=0.9)


def carried_out(p, c):
    """What was brought out to dry, and a boat left where the river put it."""
    X, Y = c(-3.1, 0, 15.6)
    p.pool(X, Y + 3, 60, 8, "#5f4a48", 0.4, 2)
    rowing_boat(p, X, Y + 4, 0.42, TEAL)
    for draw, x, z, s in (
        (sofa, -3.35, 11.2, 1.0),
        (drawers, 3.4, 12.0, 1.0),
        (drawers, -3.6, 8.0, 1.3),
        (sofa, 3.5, 8.6, 1.25),
    ):
        X, Y = c(x, 0, z)
        p.pool(X + 6, Y + 1, 54 * s, 8 * s, "#5f4a48", 0.4, 2)
        draw(p, X, Y, s, mud=MUD)


def breakfast(p, c):
    """The tables end to end, and who sits there, far to near; gives where tea steams."""
    x0, x1, high, za, zb = TABLE
    people = iter(company(90, 40, children=0.22, elders=0.25))
    for who, (x, z, flip) in zip(people, ((2.0, 16.5, True), (-1.9, 12.6, False)), strict=False):
        X, Y = c(x, 0, z)
        k = c.scale(z)
        standing_side(p, X, Y, k, who, flip, lambda p, u, v, k=k: teapot(p, u, v, k / 90))
    p.poly(c.floor(x0 + 0.05, x1 - 0.05, za, zb), "#5f4a48", None, alpha=0.35)
    for z in reversed(SEATS):
        seat(p, c, -0.98, z, next(people), False)
    p.poly(c.side(x0, high - 0.3, high, za, zb), "#e3d2bd", "", 2)
    p.poly(c.side(x1, high - 0.3, high, za, zb), "#e3d2bd", "", 2)
    p.wash(c.floor(x0, x1, za, zb, high), ["#fdf3df", "#f6e6cf"], mottle=5)
    p.poly(c.floor(x0, x1, za, zb, high), None, "", 2.4)
    for z in (7.9, 10.4, 13.4, 17.2):  # where one table ends and the next begins
        p.stroke(c.path((x0, high, z), (x1, high, z)), "#b9a08f", 1.8)
    for i, z in enumerate((19, 16.8, 15, 13.2, 11.8, 10.6, 9.5, 8.6, 7.8, 7.1)):
        laid(p, c, z, i)
    X, Y = c(0, 0, za)
    p.poly(c.wall(x0, x1, 0.12, high, za), (LINEN, "#e3d0c0"), "", 2.6)
    for u in (-0.3, 0.05, 0.34):
        p.stroke(c.path((u, high - 0.05, za), (u + 0.02, 0.16, za)), "#c9b3a6", 2)
    X, Y = c(0.17, high, za + 0.18)
    brick(p, X + 8, Y + 2, 0.74)
    p.pool(X - 52, Y, 30, 5, "#7a5a6a", 0.4, 2)
    goose(p, X - 56, Y + 1, 0.66, w=2.3)
    for z in reversed(SEATS):
        seat(p, c, 1.0, z, next(people), True)
    return [[round(v) for v in c(-0.3, high + 0.15, 8.6)]]


def seat(p, c, x, z, who, flip):
    """One at the table, on whatever there was to sit on."""
    X, Y = c(x, 0, z)
    k = c.scale(z)
    p.pool(X, Y, 0.36 * k, 0.07 * k, "#5f4a48", 0.35, 2)
    wood = ("#b5724a", "#7f9a94", "#c9836a", "#d3a06a")[round(z * 3) % 4]
    for u in (-0.15, 0.12):
        p.poly(
            [
                (X + k * u, Y),
                (X + k * (u + 0.04), Y),
                (X + k * (u + 0.04), Y - 0.42 * k),
                (X + k * u, Y - 0.42 * k),
            ],
            wood,
            "",
            max(1.1, k * 0.014),
            off=(0, 0),
        )
    p.poly(
        [
            (X - 0.2 * k, Y - 0.4 * k),
            (X + 0.2 * k, Y - 0.4 * k),
            (X + 0.2 * k, Y - 0.46 * k),
            (X - 0.2 * k, Y - 0.46 * k),
        ],
        wood,
        "",
        max(1.1, k * 0.014),
        off=(0, 0),
    )
    seated_side(p, X, Y, k, who, flip, cup=(TEAL, CORAL, GOLD, "#fbf3e4")[round(z * 5) % 4])


def laid(p, c, z, i):
    """Bread, cups, a jar of whatever flowered."""
    high = TABLE[2]
    s = c.scale(z) / 105
    for u, kind in ((-0.26, i), (0.22, i + 2)):
        X, Y = c(u, high, z + (0.2 if u > 0 else 0))
        if kind % 4 == 0:
            loaf(p, X, Y, 0.5 * s, w=max(1.2, 2.2 * s))
        elif kind % 4 == 1:
            mug(p, X, Y, 0.55 * s, (TEAL, GOLD)[i % 2], max(1.2, 2 * s))
        elif kind % 4 == 2:
            p.oval(X, Y, 26 * s, 6 * s, "#f3e9da", "", max(1.1, 1.8 * s))
            for d in (-11, 0, 11):
                roll(p, X + d * s, Y - (4 if d == 0 else 0) * s, 0.42 * s, w=max(1.1, 1.8 * s))
        else:
            posy(p, X, Y, 0.62 * s, n=3)


def teapot(p, x, y, s):
    """A teapot for the table; (x, y) its handle."""
    q = [(0, -2), (6, -14), (22, -14), (28, -2), (22, 10), (6, 10)]
    p.shape([(x + s * u, y + s * v) for u, v in q], ("#7fb0b0", "#5f8f8b"), "", 2, off=(0.6, 0.5))
    p.stroke([(x + 27 * s, y), (x + 36 * s, y - 8 * s)], "", 3.4)


def long_shadows(p, c):
    """The sun is low and stands at the end of the street."""
    for x, z, w in (
        (-3.3, 11.2, 1.4),
        (3.4, 11.9, 0.8),
        (-3.1, 15.2, 1.6),
        (3.5, 8.5, 1.5),
        (-3.6, 7.9, 0.8),
    ):
        q = c.path(
            (x - w / 2, 0, z),
            (x + w / 2, 0, z),
            (x * 1.2 + w * 0.7, 0, z * 0.76),
            (x * 1.2 - w * 0.4, 0, z * 0.76),
        )
        p.shade(q, "#5f4458", 0.26, 2)
