"""The slip on the last fair evening before autumn: the ferry lies ready, and the whole Row happens to be about.

Before the people, in the front layer: the packed bag, a post that is being painted again, the upturned dinghy.
Nobody whom the story knows by name is painted in, and no goose.
"""

from scenery import *
from scenery.crowd import company, standing_back, standing_side
from scenery.framing import cut_top, taller
from scenery.town import LEFT

HORIZON = 268
UP = 60
SUN = (1010, 244)


def sky(p):
    """The sun an hour above the sea's edge, ribs of cloud."""
    with p.heaven():
        p.glow(*SUN, 430, "#ffd08a", 0.6, squash=0.6, power=1.5)
        p.dot(*SUN, 64, "#ffe2a8", 0.5)
        p.dot(*SUN, 42, "#ffbe52")
        for x, y, s, col in (
            (120, 96, 1.5, "#b98fae"),
            (420, 62, 1.0, "#b98fae"),
            (760, 116, 1.35, "#e9a79c"),
            (1040, 80, 1.2, "#d79aa8"),
            (470, 168, 0.9, "#f2bf9c"),
            (860, 190, 0.8, "#f6cfa4"),
        ):
            rib = ((0, 0), (60, -9), (130, -12), (210, -4), (150, 5), (60, 7))
            p.shape([(x + u * s, y + v * s) for u, v in rib], col, None, alpha=0.8)
            p.stroke(
                [(x + u * s, y + v * s) for u, v in ((20, 6), (90, 9), (180, 3))],
                lite(col, 0.4),
                2.6,
                alpha=0.7,
            )


def sea(p):
    """The river's mouth, the point with the lighthouse, the far end of the Row with its first lamps."""
    line, far = p.line, "#5d4f7c"
    p.poly([(-20, HORIZON), (1300, HORIZON), (1300, 480), (-20, 480)], ("#f3c39a", "#6a70a0"), None, j=0.3)
    p.shape(
        [(1110, HORIZON + 3), (1150, 257), (1200, 252), (1250, 258), (1310, 262), (1310, HORIZON + 6)],
        "#7a6a92",
        far,
        2,
    )
    p.line = far
    lighthouse(p, 1196, 254, 0.66, lit=True, w=1.7, body="#efd3ba", band="#cf655c")
    hill = [
        (-20, HORIZON + 4),
        (180, 246),
        (330, 250),
        (430, 258),
        (520, HORIZON + 3),
        (300, 276),
        (-20, 280),
    ]
    p.shape(hill, "#8a7aa0", far, 2)
    for i, it in enumerate(LEFT):
        x, y = 330 + i * 25, 270 - (i % 2)
        wall, roof = mix(it.wall, "#a9849c", 0.45), mix(it.roof, "#7a6490", 0.4)
        p.poly([(x, y), (x, y - 14), (x + 21, y - 14), (x + 21, y)], wall, far, 1.4, off=(0.5, 0.4))
        p.poly([(x - 2, y - 13), (x + 10, y - 26), (x + 23, y - 13)], roof, far, 1.4, off=(0.5, 0.4))
        p.rect(x + 8, y - 10, 5, 6, "#ffd98a", None)
    p.line = line
    for k in range(44):
        t = k / 43
        y, w = 271 + t * 140, (12 + 44 * t) * p.r.uniform(0.4, 1.2)
        x = SUN[0] + p.r.uniform(-12 - 50 * t, 12 + 50 * t)
        p.stroke([(x - w / 2, y), (x + w / 2, y + 0.6)], "#fff0c4", 1.8 + 1.3 * t)
    p.flecks((330, 276, 1280, 330), ["#ffe0b0", "#c99aa0", "#8d83a8"], 90, 26, 1.8, alpha=0.8)
    p.flecks((300, 330, 1280, 470), ["#8f86ae", "#51598e", "#e9b49a"], 110, 44, 2.2, alpha=0.75)


class Ferry:
    """Broadside, her bow to the right; (x, y) is the middle of her waterline; 430 long."""

    def __init__(self, x, y):
        self.x, self.y = x, y

    def at(self, *q):
        return [(self.x + u, self.y + v) for u, v in q]

    def panes(self):
        """The lit windows of the wheelhouse and of the saloon."""
        wheel = [self.at((u, -142), (u + 17, -142), (u + 17, -122), (u, -122)) for u in (30, 52, 74)]
        saloon = [-132 + i * 33 for i in range(8)]
        return wheel + [self.at((u, -94), (u + 20, -94), (u + 20, -72), (u, -72)) for u in saloon]

    def decks(self, p):
        at, line = self.at, p.line
        p.poly(at((-56, -118), (-50, -176), (-12, -176), (-8, -118)), ("#d9604f", "#b84a48"), line, 2.8)
        p.poly(at((-52, -158), (-50, -168), (-12, -168), (-11, -158)), "#f6ecd6", None)
        p.poly(at((-51, -166), (-50, -176), (-12, -176), (-11.5, -166)), "#3a3358", line, 2)
        p.stroke(at((66, -120), (64, -206)), line, 3.4)
        for end in ((206, -62), (-168, -66)):
            p.stroke(at((64, -200), end), line, 1.4)
        p.poly(at((20, -106), (22, -150), (98, -150), (108, -106)), ("#fbf1dc", "#efd9b8"), line, 2.8)
        p.poly(at((12, -150), (108, -150), (104, -158), (18, -158)), "#4f8f8a", line, 2.4)
        p.poly(at((-150, -58), (-146, -106), (140, -106), (150, -58)), ("#f8ead0", "#ecd2b0"), line, 2.8)
        p.poly(at((-160, -106), (150, -106), (146, -114), (-154, -114)), "#4f8f8a", line, 2.4)
        p.stroke(at((-152, -116), (-152, -134), (-62, -134)), line, 1.8)
        p.stroke(at((-152, -125), (-62, -125)), line, 1.4)

    def hull(self, p):
        at, line = self.at, p.line
        side = (
            (-206, -58),
            (-100, -56),
            (100, -56),
            (222, -78),
            (206, -40),
            (186, 4),
            (-178, 4),
            (-200, -20),
        )
        p.shape(at(*side), ("#3f7896", "#2f567c"), line, 3.2)
        p.poly(at((-196, -10), (192, -14), (186, 4), (-178, 4)), "#b84a48", None)
        p.stroke(at((-204, -46), (-100, -44), (100, -44), (216, -64)), "#f6ecd6", 4)
        p.stroke(at((-198, -12), (0, -10), (196, -16)), line, 1.8)
        for u in (-140, -70, 0, 70, 130):
            p.oval(*at((u, -30))[0], 6, 6, "#ffd98a", line, 2)
        for u in range(-190, -150, 12):
            p.stroke(at((u, -58), (u, -78)), line, 1.8)
        for v, w in ((-78, 2.2), (-68, 1.6)):
            p.stroke(at((-204, v), (-150, v)), line, w)
        for u in range(156, 214, 13):
            p.stroke(at((u, -66 - (u - 150) * 0.16), (u, -86 - (u - 150) * 0.16)), line, 1.8)
        p.stroke(at((150, -82), (216, -98)), line, 2.2)
        for u, col in ((-104, CORAL), (36, GOLD)):
            x, y = at((u, -52))[0]
            p.oval(x, y, 9, 9, col, line, 2)
            p.oval(x, y, 4.4, 4.4, "#ecd2b0", line, 1.6)


def ferry(p, boat):
    """The ferry with her lights and what they do in the water."""
    x, y, line = boat.x, boat.y, p.line
    p.shade([(x - 190, y + 2), (x + 196, y + 2), (x + 150, y + 74), (x - 150, y + 74)], "#4a4a80", 0.5, 7)
    boat.decks(p)
    boat.hull(p)
    for q in boat.panes():
        p.poly(q, "#ffe3a0", line, 2, off=(0, 0), j=0.6)
    for q in boat.panes():
        p.glow(sum(a for a, _ in q) / 4, sum(b for _, b in q) / 4, 30, "#ffd27a", 0.5)
    for _ in range(46):
        t = p.r.random()
        a = x - 140 + p.r.choice(range(9)) * 33 + p.r.uniform(-8, 8)
        w = p.r.uniform(6, 16)
        p.stroke([(a - w, y + 12 + 66 * t), (a + w, y + 12 + 66 * t)], "#ffdb92", 2, alpha=0.9 - 0.6 * t)
    for u, v, r in ((-34, -190, 13), (-52, -204, 17), (-80, -216, 21)):
        p.shape(p.hand.blob(x + u, y + v, r, r * 0.7, 11, 0.1), "#f3d3c4", None, alpha=0.5)
    a = boat.at((64, -206))[0]
    p.dot(*a, 4, "#fff6d8")
    p.glow(*a, 34, "#fff0c0", 0.9)


def quay(p):
    """The quay on the left with the Yard, its doors open, a light in it and a hull."""
    line = p.line
    p.poly([(-20, 352), (330, 338), (372, 346), (396, 450), (-20, 462)], ("#a08aa0", "#7d6a8c"), line, 2.8)
    p.poly([(-20, 350), (330, 336), (372, 345), (330, 352), (-20, 372)], "#c9aea6", line, 2.4)
    y = 352
    p.poly([(-40, y + 4), (-40, 176), (92, 78), (226, 176), (226, y - 6)], ("#b8635a", "#9a4e56"), line, 3)
    for u in range(-30, 226, 22):
        p.stroke([(u, y), (u, 184 - 98 * (1 - abs(u - 92) / 134))], "#7a4250", 1.8, alpha=0.8)
    p.poly([(226, 176), (318, 192), (318, y - 14), (226, y - 6)], ("#8a4b56", "#74404f"), line, 2.8)
    p.poly([(92, 66), (240, 176), (326, 192), (196, 84)], ("#6d5674", "#5a4666"), line, 2.8)
    p.poly([(92, 66), (-54, 178), (-54, 192), (92, 82), (238, 190), (240, 176)], "#54405f", line, 2.6)
    d = [(28, y), (28, 206), (160, 206), (160, y - 3)]
    with p.clip(d):
        p.poly(d, ("#ffcf86", "#e9965a"), None)
        p.shape(
            [(40, 344), (44, 300), (80, 284), (150, 280), (176, 300), (176, 344)], "#a85f42", "#7a4638", 2.4
        )
        for v in (300, 314, 328):
            p.stroke([(46, v), (100, v - 8), (170, v - 6)], "#7a4638", 1.8)
        p.stroke([(28, 222), (160, 222)], "#a8683f", 5)
    p.poly(d, None, line, 2.8)
    for q in (
        ((28, 206), (28, y), (-14, y + 10), (-14, 198)),
        ((160, 206), (160, y - 3), (204, y + 6), (204, 198)),
    ):
        p.poly(list(q), ("#569a94", "#417d79"), line, 2.6)
    p.stroke([(204, 198), (160, y - 3)], "#2f5f5f", 2.4)
    p.glow(94, 290, 170, "#ffc070", 0.5)
    p.shine([(28, 352), (160, 349), (300, 470), (40, 474)], "#ffc27a", 0.32, 6)
    lantern(p, 182, 178, 0.9, True, frame="#3a2d4c", hook=-12)
    light(p, 182, 203, 46, 0.8, "#ffbf6e")


def slip(p):
    """The stone slip down to the water, the boards at its head, the gangway."""
    line = p.line
    q = [(428, 354), (602, 350), (770, 426), (352, 430)]
    p.poly(q, ("#b3929a", "#c29c90"), line, 2.8)
    for i in range(1, 9):
        t = (i / 9) ** 1.3
        a = (q[0][0] + (q[3][0] - q[0][0]) * t, q[0][1] + (q[3][1] - q[0][1]) * t)
        b = (q[1][0] + (q[2][0] - q[1][0]) * t, q[1][1] + (q[2][1] - q[1][1]) * t)
        p.stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 1), b], "#7a5f70", 1.9)
    wet = [(424, 352), (470, 347), (540, 350), (606, 347), (624, 356), (560, 362), (480, 361), (420, 364)]
    p.shape(wet, "#d9b7b0", None, alpha=0.75)
    p.poly([(602, 350), (616, 352), (806, 424), (770, 426)], "#6d5674", line, 2.4)
    p.poly(
        [(-30, 446), (352, 431), (770, 424), (1310, 412), (1310, 800), (-30, 800)],
        ("#d3ad9a", "#94747f"),
        line,
        3,
    )
    for i in range(8):
        y = 452 + i * 9 + i * i * 4.2
        p.stroke([(-20, y + 8), (640, y - 3), (1300, y - 14)], "#7a5f70", 2)
    for i in range(22):
        j = i % 7
        x, y = p.r.uniform(10, 1270), 452 + j * 9 + j * j * 4.2
        p.stroke([(x, y + 8 - x / 60), (x - 6, y + 16 - x / 60 + 8 * j)], "#7a5f70", 1.8, alpha=0.8)
    p.poly([(520, 372), (586, 367), (652, 290), (620, 290)], ("#d9b694", "#b98f7c"), line, 2.6)
    for t in (0.2, 0.4, 0.6, 0.8):
        p.stroke([(520 + 100 * t, 372 - 82 * t), (586 + 66 * t, 367 - 77 * t)], "#8d6a60", 2)
    for a, b in (((518, 344), (620, 264)), ((588, 339), (654, 264))):
        p.stroke([a, b], line, 2.4)
    for a, b in (
        ((520, 372), (518, 344)),
        ((586, 367), (588, 339)),
        ((620, 290), (620, 264)),
        ((652, 290), (654, 264)),
    ):
        p.stroke([a, b], line, 3)


def neighbours(p):
    """The rest of the Row, each of whom has some business of their own on the slip at half past five."""
    whole = company(17, 13)
    spots = (
        (352, 396, 44, "b"),
        (384, 404, 46, "s"),
        (416, 398, 45, "b"),
        (452, 404, 46, "b"),
        (474, 392, 43, "s"),
        (762, 424, 52, "b"),
        (796, 428, 53, "s"),
        (830, 424, 52, "b"),
        (870, 424, 52, "b"),
        (1104, 416, 52, "s"),
        (1150, 418, 53, "b"),
        (1190, 418, 53, "b"),
        (1236, 420, 54, "s"),
    )
    for who, (x, y, k, how) in zip(whole, spots, strict=True):
        p.pool(x + 6, y, 0.34 * k, 0.08 * k, "#3a2450", 0.4, 2)
        if how == "b":
            standing_back(p, x, y, k, who)
        else:
            standing_side(p, x, y, k, who, flip=x > 640)


def post(f, x, y):
    """The mooring post, half of it wet with the same blue-green as in June, the pot and its brush beside."""
    line, col, h = f.line, "#3f9a94", 116
    f.pool(x + 10, y, 34, 7, "#3a2450", 0.5, 3)
    f.poly(
        [(x - 17, y), (x - 16, y - h), (x + 16, y - h), (x + 18, y)],
        (lite(col, 0.35), dark(col, 0.1)),
        line,
        3,
    )
    f.poly(
        [
            (x - 16, y - h),
            (x + 16, y - h),
            (x + 17, y - 46),
            (x + 6, y - 50),
            (x - 4, y - 42),
            (x - 16, y - 48),
        ],
        (lite(col, 0.1), dark(col, 0.05)),
        None,
    )
    f.oval(x, y - h, 16, 6, lite(col, 0.2), line, 2.6)
    f.stroke([(x - 8, y - h + 14), (x - 9, y - 56)], lite(col, 0.6), 4)
    f.stroke([(x + 6, y - 50), (x + 6, y - 34)], col, 4)
    f.dot(x + 6, y - 33, 3, col)
    f.pool(x + 47, y + 3, 28, 5, "#3a2450", 0.5, 2)
    paint_pot(f, x + 46, y + 4, 0.9, col, brush="#e6c08a")


def bag(f, x, y):
    """The bag, packed, because packing it was easier than deciding."""
    line = f.line
    f.pool(x + 6, y, 92, 11, "#3a2450", 0.55, 4)
    handle = [(x - 34, y - 66), (x - 28, y - 94), (x, y - 101), (x + 28, y - 94), (x + 34, y - 66)]
    for col, w in ((line, 9), ("#a9683f", 5.4)):
        f.stroke(handle, col, w, taper=False)
    body = ((-82, 0), (-90, -26), (-78, -58), (-40, -70), (40, -70), (78, -58), (90, -26), (82, 0), (0, 4))
    f.shape([(x + u, y + v) for u, v in body], ("#d47e62", "#a25150"), line, 3)
    f.stroke([(x - 76, y - 54), (x, y - 62), (x + 76, y - 54)], line, 2.4)
    for u in (-46, 46):
        f.poly(
            [(x + u - 8, y - 64), (x + u + 8, y - 64), (x + u + 8, y + 1), (x + u - 8, y + 1)],
            "#8d5f40",
            line,
            2.4,
        )
        f.rect(x + u - 7, y - 40, 14, 12, GOLD, line, 2.2)
    f.poly([(x - 24, y - 38), (x + 26, y - 40), (x + 25, y - 9), (x - 22, y - 8)], "#bd6655", line, 2.4)
    f.stroke([(x - 24, y - 27), (x, y - 23), (x + 26, y - 28)], line, 2)
    f.stroke([(x - 66, y - 26), (x - 62, y - 44)], "#eaa184", 4)


def dinghy_upturned(f, x, y):
    """The upturned dinghy on which one can sit; (x, y) is the middle of her gunwale on the boards."""
    line = f.line

    def at(*q):
        return [(x + u, y + v) for u, v in q]

    f.pool(x + 8, y + 4, 200, 14, "#3a2450", 0.5, 5)
    f.shape(
        at(
            (-196, 0),
            (-178, -34),
            (-112, -62),
            (0, -72),
            (110, -64),
            (172, -36),
            (200, -2),
            (140, 8),
            (-130, 9),
        ),
        ("#6bb0a8", "#43837f"),
        line,
        3,
    )
    for v, k in ((-15, 0), (-31, 1), (-46, 2)):
        p0 = ((-188 + k * 22, v + 2), (0, v - 9 + k * 2), (190 - k * 24, v + 1))
        f.stroke(at(*p0), "#2f6a6a", 2)
    f.stroke(at((-164, -44), (0, -74), (158, -46)), "#2f6a6a", 4.4)
    f.stroke(at((-192, 3), (0, 10), (196, 2)), line, 9, taper=False)
    f.stroke(at((-192, 3), (0, 10), (196, 2)), "#d39a66", 5.4, taper=False)


def paint():
    sc = Scene(
        "ferry-slip",
        seed=111,
        line="#4a3a62",
        front=True,
        frame=taller(UP),
        sky=[
            (0, "#5f74a8"),
            (0.12, "#9a8fb8"),
            (0.22, "#dba09f"),
            (0.31, "#f8bb86"),
            (0.37, "#fcdca0"),
            (1, "#fcdca0"),
        ],
    )
    p, f = sc.back, sc.front
    sky(p)
    sea(p)
    boat = Ferry(692, 318)
    ferry(p, boat)
    quay(p)
    slip(p)
    neighbours(p)
    strung = wall_lamp_string(p, [(322, 188), (946, 96)], 6, 0.62, 12, True, "#3a2d4c")
    p.poly([(939, 84), (953, 84), (958, 430), (940, 430)], "#7a5f70", p.line, 2.8)
    for x, y in strung:
        light(p, x, y - 2, 30, 0.8, "#ffc878")
    for x, y, s in ((560, 132, 0.8), (1090, 150, 0.9), (1128, 134, 0.6)):
        gull(p, x, y, s, "#6d5a80")
    p.relight("#f1e1e4", [(*SUN, 460, 240, "#ffcf96", 0.18), (130, 330, 240, 160, "#ffb070", 0.2)])
    post(f, 482, 450)
    bag(f, 640, 450)
    dinghy_upturned(f, 1000, 462)
    f.relight("#eedde0", [(900, 380, 420, 200, "#ffcf96", 0.18)])
    lamps = [[round(x), round(y - 2), 24, "#ffc878"] for x, y in strung]
    sc.life = {
        "light": "#f9e3d8",
        "water": [[962, 278, 300, 38], [330, 284, 150, 24]],
        "glint": "#ffe6b4",
        "lamps": [*lamps, [182, 203, 34, "#ffbf6e"], [*map(round, boat.at((64, -206))[0]), 20, "#fff0c0"]],
        "smoke": [[*map(round, boat.at((-31, -178))[0])]],
        "clouds": [[300, 112, 96], [700, 60, 70]],
    }
    cut_top(sc, UP)
    return sc
