"""The Row six years after the flood, late on a summer afternoon: fresh paint, flowers under the windows, garlands
across the road for a wedding. Nobody is about. Up the middle of the road goes a trail of wet drops, one to every
short step."""

from scenery import *
from scenery.boats import rowing_boat
from scenery.things import drops, garland, line_of, posy

from places.row_street import HALF, ground, homes, shore, view

TRAIL = [(-3.25, 3.6), (-2.85, 4.6), (-2.1, 5.9), (-1.1, 7.4), (-0.2, 9.0), (0.35, 10.6), (0.3, 12.4), (-0.2, 14.4),
         (-0.5, 16.6), (-0.2, 19), (0.3, 22), (1.1, 25)]  # fmt: skip


def paint():
    sc = Scene("row-after", seed=12)
    p, c = sc.back, view()
    sky(p)
    shore(p, c, "#f3d9ae", "#7fa9b2", "#a3b3ac")
    ground(p, c, "#dcc8b0", "#c8b09c", 0.5, "#93808a")
    smoke = []
    homes(p, c, smoke=smoke, fresh=True)
    for z, h, sag, s in ((21, 3.5, 10, 0.5), (14.4, 4.2, 22, 0.75), (9.6, 4.85, 30, 1.0)):
        garland(p, c(-HALF, h, z), c(HALF, h + 0.2, z), sag, s)
    flags(p, c)
    doorsteps(p, c)
    drops(p, c, TRAIL, "#8f7a72", 0.52)
    sun(p, c)
    sc.life = {
        "light": "#fdeedd",
        "clouds": [[330, 52, 84], [720, 92, 60]],
        "water": [[548, 248, 120, 38]],
        "glint": "#fff4d6",
        "smoke": [[round(x), round(y)] for x, y in smoke[:2]],
    }
    return sc


def sky(p, down=0):
    """Late gold; the sun and the clouds stand `down` units lower."""
    with p.heaven():
        p.wash(
            [(-9, -9), (1289, -9), (1289, 300), (-9, 300)],
            ["#86b8cc", "#b9d3cf", "#f6dcae", "#fbd29a"],
            mottle=6,
        )
        p.dot(578, 150 + down, 62, "#fdeec4", 0.7)
        with p.emit():
            p.dot(578, 150 + down, 38, "#fbc968")
    for x, y, s in ((300, 78, 1.0), (690, 70, 0.9), (470, 124, 0.6)):
        cloud(p, x, y + down, s, "#fff0dc", 0.92)
    gull(p, 640, 118 + down, 0.8, "#8d7a92")
    gull(p, 674, 104 + down, 0.55, "#8d7a92")


def flags(p, c, z=11.6, high=4.0, s=1.0):
    """Paper flags on a line over the road."""

    def flag(p, x, y, i):
        p.poly(
            [(x - 11 * s, y), (x + 11 * s, y), (x, y + 22 * s)],
            (CORAL, GOLD, TEAL, "#fbf3e4", "#c98aa8")[i % 5],
            "",
            1.7,
            off=(1, 1),
        )

    line_of(p, c(-HALF, high, z), c(HALF, high - 0.1, z + 0.5), 14 * s, 16, flag, 1.8)


def doorsteps(p, c):
    """What stands before the doors of people who are out: chairs, pots, a bicycle, a boat to be painted."""
    for x, z, s, col in (
        (-3.8, 7.6, 1.5, "#b9654f"),
        (-3.85, 10.6, 1.15, "#5f8f8b"),
        (3.8, 9.0, 1.3, GOLD),
        (3.85, 12.6, 0.95, "#b9654f"),
        (3.6, 6.2, 1.8, TEAL),
    ):
        X, Y = c(x, 0, z)
        p.pool(X + 6, Y, 22 * s, 5 * s, "#6c4a7e", 0.35, 2)
        posy(p, X, Y, s, col)
    for x, z, back in ((-3.2, 9.3, False), (-3.3, 10.0, False), (3.2, 11.0, True)):
        T = Turned(c, x, z, -70 if x < 0 else 70)
        p.pool(*c(x, 0, z), c.scale(z) * 0.32, c.scale(z) * 0.07, "#6c4a7e", 0.3, 2)
        chair(p, T, (WOOD, "#7f9a94")[back], 1.1)
    X, Y = c(2.7, 0, 15.5)
    p.pool(X, Y + 2, 58, 8, "#6c4a7e", 0.35, 2)
    rowing_boat(p, X, Y + 2, 0.42, CORAL, flip=True)
    bicycle(p, *c(-3.55, 0, 13.6), 0.62)


def bicycle(p, x, y, s=1.0):
    """Leant against a wall; (x, y) the middle between its wheels on the ground, 150 wide."""

    def at(*q):
        return [(x + s * u, y + s * v) for u, v in q]

    for u in (-48, 48):
        ring = [
            (u + 28 * math.cos(math.tau * i / 18), -28 + 28 * math.sin(math.tau * i / 18)) for i in range(20)
        ]
        p.stroke(at(*ring), "#4a4468", 4 * s, taper=False)
    for q in (
        [(-48, -28), (-14, -30), (30, -72), (-26, -70), (-48, -28)],
        [(-14, -30), (-30, -82)],
        [(48, -28), (28, -82), (40, -90)],
    ):
        p.stroke(at(*q), TEAL, 4.6 * s, straight=True, taper=False)
    p.stroke(at((-40, -83), (-20, -84)), p.line, 7 * s)
    p.poly(at((30, -84), (58, -84), (54, -62), (34, -62)), "#c9955c", "", 2, off=(0.6, 0.5))


def sun(p, c):
    """Late light up the street: long shadows, a warm middle."""
    p.shade(
        c.path((-HALF, 0, 2), (-HALF + 1.7, 0, 2), (-HALF + 1.2, 0, 16), (-HALF, 0, 26)), "#6c5a8e", 0.34, 6
    )
    p.shade(c.path((HALF, 0, 2), (HALF - 0.9, 0, 2), (HALF - 0.6, 0, 16), (HALF, 0, 26)), "#6c5a8e", 0.22, 6)
    p.lamplight(590, 190, 620, "#ffd9a0", 0.2, 400)
    p.relight([(0, "#f4ece6"), (0.4, "#fbecd8"), (1, "#dcc8c8")])
    p.glow(578, 150, 240, "#ffce84", 0.28, power=1.7)
    p.shine([(540, 190), (620, 190), (900, 720), (300, 720)], "#ffe0a8", 0.1, 30)
