"""The Row at night from the mouth of the Wend: eight houses, a lantern hung out for each, so that anybody who is late
can count their way home; in a small boat a goose that counts them too. Far off the lighthouse, with eleven windows.
The upper left is quiet sky: the title stands there."""

from scenery.sandbox import TALL, raised
from scenery.waterfront import *

HORIZON = 312
SKY = [
    (0, "#141739"),
    (0.34, "#20275a"),
    (0.62, "#3a4480"),
    (0.8, "#6d6b9c"),
    (0.92, "#b98f9b"),
    (1, "#e9b795"),
]


def paint():
    sc = Scene("river-night", seed=21, line="#262148", frame=TALL)
    p = sc.back
    stars = night_sky(p, SKY, HORIZON, 210, (0, 44, 1280, 246), 80)
    with p.emit():
        p.glow(520, HORIZON + 6, 520, "#ffb98a", 0.4, squash=0.36, power=1.6)
        plough(p, 780, 84, 0.9)
        moon(p, 1176, 128)
        for x, y, s in ((120, 282, 1.0), (330, 292, 0.8), (424, 276, 0.6)):
            cloud(p, x, y, s * 0.9, "#6b6a98", 0.5)
        sea(p)
    hill(p)
    row = Row(Camera(eye=4.3, horizon=HORIZON, focal=900), (25.0, 32.6), 50)
    row.draw(p)
    cat(p, *row.at(5.6 / 2, QUAY + 5.55, 1.4))
    row.shadow(p, "#4a4a8a", 0.5)
    p.relight("#7c77b2")
    row.light_up(p)
    row.reflect(p, 270)
    boats(p)
    for x, y in row.smoke:
        p.stroke([(x, y), (x + 4, y - 12), (x - 3, y - 26), (x + 8, y - 42)], "#a7a0c4", 3, alpha=0.25)
    lamps = [[round(x), round(y), round(min(60, max(22, 1.4 * r))), "#ffb85c"] for x, y, r in row.lamps]
    sc.life = {
        "light": "#b9b5dc",
        "stars": open_stars(p, [s for s in stars if s[0] > 620]),
        "lamps": [*lamps, [592, 226, 30, "#ffe8b0"]],
        "smoke": [[round(x), round(y)] for x, y in row.smoke],
        "water": [[270, 374, 240, 70], [20, 420, 180, 40], [820, 446, 440, 40], [20, 480, 1240, 230]],
        "glint": "#ffd9a0",
    }
    return raised(sc)


def moon(p, x, y):
    """A young moon, lying on her back."""
    p.glow(x, y, 150, "#cfd3ff", 0.22, power=1.6)
    turn = math.radians(62)
    arc = [math.radians(-78 + 12 * i) for i in range(14)]
    outer = [(30 * math.cos(a), 30 * math.sin(a)) for a in arc]
    inner = [
        (6.2 - 30 + 40 * math.cos(a * 0.62), 29.4 * math.sin(a) / math.sin(arc[-1])) for a in reversed(arc)
    ]
    inner = [(min(u - 12, 6), v) for u, v in inner]
    pts = [
        (u * math.cos(turn) - v * math.sin(turn), u * math.sin(turn) + v * math.cos(turn))
        for u, v in outer + inner
    ]
    with p.heaven():
        p.poly([(x + u, y + v) for u, v in pts], "#fdf0cf", None, j=0.2)


def sea(p):
    """The open sea, the far point with its light, dunes, the wide water."""
    p.wash(
        [(-10, HORIZON), (1290, HORIZON), (1290, 780), (-10, 780)],
        [(0, "#c5979b"), (0.05, "#8f82a6"), (0.2, "#565a92"), (0.5, "#2c326c"), (1, "#15183e")],
        mottle=5,
    )
    p.shine([(300, HORIZON), (760, HORIZON), (700, 356), (380, 356)], "#f2b48e", 0.3, 9)
    dunes = [
        (-20, HORIZON + 5),
        (60, 304),
        (150, 300),
        (240, 306),
        (330, HORIZON),
        (250, 320),
        (90, 321),
        (-20, 322),
    ]
    p.shape(dunes, "#45487a", "#332f5c", 2)
    point = [
        (486, HORIZON + 4),
        (530, 309),
        (570, 303),
        (620, 302),
        (680, 306),
        (780, 310),
        (780, 322),
        (640, 321),
    ]
    p.shape(point, "#4b4a77", "#332f5c", 2)
    lighthouse_far(p, 592, 306, 0.64, 324, ((-1, 560, 0.05, 0.04), (1, 240, 0.03, 0.04)))
    p.flecks((20, 326, 760, 352), ["#d9ae9f", "#a8a0bd", "#6f7199"], 54, 24, 1.7, alpha=0.8)
    p.flecks((0, 356, 1290, 440), ["#6a6ea2", "#4c5290", "#8a80a8"], 90, 34, 2, alpha=0.75)
    p.flecks((0, 440, 1290, 570), ["#454c84", "#3a4078", "#5b6096"], 110, 48, 2.3, alpha=0.8)
    p.flecks((0, 570, 1290, 762), ["#343a72", "#2a3064"], 76, 70, 2.6, alpha=0.8)


def hill(p):
    """The hill behind the Row, with round trees on it."""
    ridge = [
        (650, 312),
        (700, 290),
        (760, 262),
        (850, 226),
        (970, 196),
        (1100, 178),
        (1210, 186),
        (1310, 206),
        (1310, 380),
        (900, 340),
        (680, 322),
    ]
    p.shape(ridge, "#5a5f92", w=2.4, off=(0, 0))
    for u, v, s in ((884, 222, 0.5), (1020, 196, 0.72), (1064, 190, 0.6)):
        for a, b, q in ((-18, -24, 26), (16, -22, 24), (0, -44, 28)):
            p.shape(p.hand.blob(u + a * s, v + b * s, q * s, q * s * 0.95, 10, 0.05), "#4d5588", w=1.8)


def cat(p, x, y):
    """A cat on the nearest ridge."""
    body = [
        (-7, 0),
        (-8, -12),
        (-4, -20),
        (-5, -28),
        (-1, -24),
        (4, -24),
        (7, -28),
        (7, -19),
        (9, -8),
        (9, 0),
    ]
    p.shape([(x + u, y + v) for u, v in body], "#2a2650", None)
    p.stroke([(x + 8, y - 2), (x + 18, y + 2), (x + 20, y + 12)], "#2a2650", 3)


def boats(p):
    """Two boats at their moorings, and the small one with the goose."""
    sailboat(p, 214, 398, 0.8, 130, "#5a3f63")
    sailboat(p, 404, 352, 0.42, 70, "#3f4474")
    x, y = 716, 450
    for k in range(8):
        w = (66 - 6 * k) * p.r.uniform(0.8, 1.1)
        p.stroke(
            [(x - w, y + 8 + 8 * k), (x + w, y + 8 + 8 * k)],
            "#b9b6d8" if k % 2 else "#6b3f55",
            2.4,
            alpha=0.4,
        )
    p.line = "#1d1b40"
    goose(p, x - 4, y - 22, 0.9, w=2.4, pose="sit", body="#ece8f6")
    dinghy(p, x, y, 0.95, "#b4505a", inside="#7d6a80", w=2.6)
