"""The Row on the day of a wedding: a long trestle table right across the road, laid with bread, cake and flowers,
before an arch of blossom. The trail of wet drops runs straight under it. Two people still bring things, a child
ties a ribbon, and the goose has a hat."""

from scenery import *
from scenery.crowd import Person, standing_back, standing_side
from scenery.props import loaf, mug, roll
from scenery.things import LINEN, arch, drops, flower, garland, line_of, posy, tiered_cake, top_hat

from places.row_after import TRAIL, flags, sky
from places.row_street import HALF, ground, homes, shore, view

Z, HIGH = 7.4, 0.78
X0, X1 = -3.3, 3.3


def paint():
    sc = Scene("row-trestles", seed=17)
    p, c = sc.back, view(140)
    sky(p, -52)
    shore(p, c, "#f3d9ae", "#7fa9b2", "#a3b3ac")
    ground(p, c, "#dcc8b0", "#c8b09c", 0.5, "#93808a")
    smoke = []
    homes(p, c, smoke=smoke, fresh=True)
    garland(p, c(-HALF, 3.5, 14.4), c(HALF, 3.5, 14.4), 14, 0.75)
    flags(p, c, 19.0, 3.3, 0.7)
    rows = lanterns(p, c)
    drops(p, c, [(0.0, 8.2), *[q for q in TRAIL if q[1] > 10]], "#8f7a72", 0.5)
    arch(p, c, 9.6, 1.35, 2.75, 1.2)
    behind(p, c)
    trestle(p, c)
    drops(
        p, c, [(-3.3, 3.3), (-2.6, 4.2), (-1.6, 5.2), (-0.7, 6.3), (-0.2, 7.2), (0.0, 8.2)], "#8f7a72", 0.42
    )
    cloth(p, c)
    feast(p, c)
    before(p, c)
    p.lamplight(600, 130, 620, "#ffd9a0", 0.2, 400)
    p.relight([(0, "#f4ece6"), (0.4, "#fbecd8"), (1, "#d6c3c8")])
    p.glow(578, 98, 200, "#ffce84", 0.22, power=1.7)
    sc.life = {
        "light": "#fdeedd",
        "clouds": [[330, 30, 84], [720, 40, 60]],
        "lamps": rows,
        "water": [[560, 148, 90, 36]],
        "glint": "#fff4d6",
        "smoke": [[round(x), round(y)] for x, y in smoke[:1]],
    }
    return sc


def lanterns(p, c):
    """A line of lanterns over the table, lit early."""
    rows = []

    def hang(p, x, y, i):
        with p.emit():
            lantern(p, x, y + 2, 0.9, True)
        rows.append([round(x), round(y + 25), 28, "#ffc46b"])

    garland(p, c(-HALF, 3.95, 9.2), c(HALF, 3.95, 9.2), 24, 0.95)
    line_of(p, c(-HALF, 3.9, 9.2), c(HALF, 3.9, 9.2), 24, 8, hang, 1.8)
    return rows


def trestle(p, c):
    """The legs and the boards."""
    for x in (-2.9, -1.0, 1.0, 2.9):
        for z in (Z + 0.75, Z):
            for d in (-0.26, 0.26):
                a, b = c(x + d, 0, z), c(x + d * 0.2, HIGH - 0.06, z)
                p.stroke([a, b], p.line, 9, taper=False)
                p.stroke([a, b], (WOOD2, WOOD)[z == Z], 5.4, taper=False)
            a, b = c(x - 0.16, 0.3, z), c(x + 0.16, 0.3, z)
            p.stroke([a, b], p.line, 7, taper=False)
            p.stroke([a, b], WOOD, 4, taper=False)
    p.shade(c.floor(X0, X1, Z - 0.2, Z + 0.7), "#5f4a6e", 0.4, 4)


def cloth(p, c):
    """White cloth, hanging a hand's breadth, in scallops."""
    p.poly(c.floor(X0, X1, Z - 0.1, Z + 0.85, HIGH), ("#fffaf0", "#f6ead8"), "", 2.6)
    low, n = HIGH - 0.2, 16
    edge = []
    for i in range(n):
        for t, drop in ((0, 0), (0.25, 0.07), (0.5, 0.1), (0.75, 0.07)):
            edge.append(c(X1 - (X1 - X0) * (i + t) / n, low - drop, Z - 0.1))
    p.shape(
        [c(X0, HIGH, Z - 0.1), c(X1, HIGH, Z - 0.1), *edge, c(X0, low, Z - 0.1)], (LINEN, "#e6d3c6"), "", 2.6
    )
    for i in range(1, n):
        x = X0 + (X1 - X0) * i / n
        p.stroke(c.path((x, HIGH - 0.03, Z - 0.1), (x + 0.02, low, Z - 0.1)), "#d0bcb0", 1.8)
        if i % 2 == 0:
            flower(p, *c(x, HIGH - 0.05, Z - 0.12), 1.3, (CORAL, "#f3b7c0", GOLD)[i // 2 % 3])


def feast(p, c):
    """What stands on the table, the cake in the middle."""
    y = c(0, HIGH, Z + 0.3)[1]

    def at(x):
        return c(x, HIGH, Z + 0.3)[0]

    tiered_cake(p, at(0.12), y + 4, 1.06)
    for x, n in ((-2.95, 5), (-1.25, 7), (1.5, 7), (2.9, 5)):
        posy(p, at(x), y + 2, 1.15, ("#9fd0d6", GOLD, "#c98aa8")[round(abs(x)) % 3], n)
    for x in (-2.3, 2.2):
        p.oval(at(x), y + 4, 44, 8, "#e4b975", "", 2.2, off=(0.8, 0.6))
        loaf(p, at(x) - 8, y + 2, 0.72)
        roll(p, at(x) + 32, y + 5, 0.7)
    for x in (-0.72, 0.86):
        p.oval(at(x), y + 7, 30, 6, "#dfe8e6", "", 2)
        for d in (-14, 0, 14):
            roll(p, at(x) + d, y + (2 if d else -2), 0.56, w=2)
    for i, x in enumerate((-2.62, -1.75, -1.52, 1.2, 1.86, 2.6)):
        mug(p, at(x), y + 12, 0.66, (TEAL, CORAL, GOLD)[i % 3], 2)
    X = at(-1.92)
    p.poly(
        [
            (X - 15, y + 4),
            (X - 17, y - 34),
            (X - 9, y - 44),
            (X + 9, y - 44),
            (X + 17, y - 34),
            (X + 15, y + 4),
        ],
        "#dcebe6",
        "",
        2.2,
        alpha=0.9,
    )
    p.poly([(X - 14, y + 2), (X - 15, y - 22), (X + 15, y - 22), (X + 14, y + 2)], "#f0c76a", None, alpha=0.9)


def behind(p, c):
    """Those who still bring things, on the far side of the table."""
    cook = Person("#8a5a3c", "#2f2740", "turban", "#5f7f68", "shirt", "#d9776a")
    aunt = Person("#e8b08a", "#cfc9cc", "bun", "#8a6aa0", "coat", "#e3c07a", stoop=0.4)
    for who, x, flip, bring in ((cook, -2.55, False, tray), (aunt, 2.5, True, jug)):
        X, Y = c(x, 0, 8.9)
        p.pool(X, Y, 32, 7, "#6c4a7e", 0.35, 2)
        standing_side(p, X, Y, c.scale(8.9), who, flip, bring)


def tray(p, x, y):
    p.poly([(x - 30, y), (x + 32, y), (x + 27, y + 7), (x - 25, y + 7)], "#b9855c", "", 2, off=(0.6, 0.5))
    for d in (-17, 1, 19):
        roll(p, x + d, y + 1, 0.62, w=1.9)


def jug(p, x, y):
    p.poly(
        [(x - 13, y + 12), (x - 16, y - 14), (x + 13, y - 14), (x + 11, y + 12)],
        ("#8fb7c4", "#6a97a8"),
        "",
        2,
        off=(0.6, 0.5),
    )
    p.stroke([(x + 12, y - 10), (x + 22, y - 4), (x + 12, y + 6)], "", 3)


def before(p, c):
    """On our side: a child who ties a ribbon to the table's end, and the goose in its hat."""
    child = Person("#b9774f", "#2f2740", "braids", "#f0c56e", "jumper", "#c9564a", size=0.8, turn=0.5)
    X, Y = c(-2.35, 0, 6.5)
    p.pool(X, Y, 36, 8, "#6c4a7e", 0.4, 2)
    standing_back(p, X, Y, c.scale(6.5), child)
    X, Y = c(2.3, 0, 6.3)
    p.pool(X + 6, Y + 1, 44, 8, "#6c4a7e", 0.4, 2)
    goose(p, X, Y, 0.92, flip=False, w=2.6)
    top_hat(p, X, Y, 0.92)
