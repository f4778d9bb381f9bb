"""The Yard on a late afternoon: six favours pinned to the shed door, all by Friday, and on the bench in front of
it a goose hat half made, paint, and behind the paint a drawing board with half a bridge and five months of dust."""

from scenery import *
from scenery.framing import cut_top, taller

UP = 30  # units of wall cut off above, so that what lies on the bench stands over the card
WALL, OLD = "#a9c6b8", "#8d5f46"


def note(p, x, y, w, h, rot, paper, pin):
    """A pinned sheet with its middle top at (x, y); gives a function from its own points to the picture's."""
    c, s = math.cos(rot), math.sin(rot)

    def m(u, v):
        return (x + u * c - v * s, y + u * s + v * c)

    q = [m(-w / 2, 0), m(w / 2, 0), m(w / 2 + 1, h), m(-w / 2 - 1, h)]
    p.shade([(a + 4, b + 6) for a, b in q], "#3a2450", 0.4, 2)
    p.poly(q, paper, "", 2.6, off=(1.5, 1.5))
    p.poly([m(w / 2 - 18, h), m(w / 2 + 1, h - 18), m(w / 2 + 1, h)], dark(paper, 0.16), None)
    p.dot(*m(1.5, 10), 6, "#3a2450", 0.35)
    p.dot(*m(0, 8), 5.8, pin)
    p.dot(*m(-1.6, 6.4), 1.8, "#ffffff", 0.8)
    return m


def arch(p, m):
    """A wedding arch of flowers."""
    for w, c in ((6.4, p.line), (3.6, TEAL)):
        p.stroke(
            [m(-36, 100), m(-34, 60), m(-22, 36), m(0, 27), m(22, 36), m(34, 60), m(36, 100)],
            c,
            w,
            taper=False,
            j=0.4,
        )
    for u, v, c in (
        (-35, 84, PLUM),
        (-34, 62, CORAL),
        (-26, 42, GOLD),
        (-10, 29, CORAL),
        (9, 29, PLUM),
        (26, 42, GOLD),
        (34, 62, CORAL),
        (35, 84, PLUM),
    ):
        p.oval(*m(u, v), 6.4, 6.4, c, "", 1.4, off=(0.4, 0.4), n=8, j=0.1)
        p.dot(*m(u, v), 2, "#fff1c4")


def ramp(p, m):
    """A ramp, and the chair on wheels that wants to go up it."""
    p.poly([m(-46, 98), m(42, 98), m(42, 66)], "#e4b975", "", 2.2, off=(1, 1))
    p.stroke([m(-8, 88), m(-8, 97)], "", 1.6)
    p.stroke([m(18, 78), m(18, 97)], "", 1.6)
    x, y = m(-4, 66)
    p.oval(x, y, 15, 15, None, INK, 2.8)
    p.dot(x, y, 2.4, INK)
    for q in (
        [(-10, 52), (-15, 34), (-23, 33)],
        [(-10, 52), (12, 51), (17, 66), (24, 68)],
        [(-12, 42), (8, 42)],
    ):
        p.stroke([m(*v) for v in q], INK, 2.8, taper=False)
    p.oval(*m(18, 72), 4.4, 4.4, None, INK, 2.2)


def crib(p, m):
    """A cradle on rockers, one star on its end."""
    p.stroke([m(-40, 92), m(-18, 101), m(18, 101), m(40, 92)], "", 5, taper=False)
    p.poly([m(-38, 52), m(-30, 92), m(30, 92), m(38, 52)], "#e4b975", "", 2.4, off=(1, 1))
    for u in (-20, -7, 7, 20):
        p.stroke([m(u * 1.15, 60), m(u, 90)], "#a9683f", 2.2)
    p.stroke([m(-41, 52), m(41, 52)], "", 4.6, taper=False)
    p.shape([m(-40, 52), m(-40, 34), m(-28, 28), m(-18, 40), m(-16, 52)], "#c98a5a", "", 2.2, off=(1, 1))
    p.shape([m(-14, 52), m(0, 45), m(24, 46), m(34, 52)], "#cfe3e6", "", 1.8, off=(0.6, 0.6))


def shelf(p, m):
    """A shelf for Mum: jars on it already, in the drawing."""
    for v in (54, 84):
        p.poly([m(-42, v), m(42, v), m(42, v + 7), m(-42, v + 7)], WOOD, "", 2, off=(0.8, 0.8))
        p.stroke([m(-30, v + 7), m(-30, v + 16), m(-38, v + 18)], "", 2)
        p.stroke([m(30, v + 7), m(30, v + 16), m(38, v + 18)], "", 2)
    for u, v, h, c in (
        (-30, 54, 18, CORAL),
        (-10, 54, 22, TEAL),
        (12, 54, 15, GOLD),
        (30, 54, 20, PLUM),
        (-24, 84, 16, GOLD),
        (2, 84, 20, CORAL),
        (26, 84, 14, TEAL),
    ):
        p.poly([m(u - 7, v), m(u - 7, v - h), m(u + 7, v - h), m(u + 7, v)], c, "", 1.8, off=(0.6, 0.6))


def oars(p, m):
    """Eleven oars in a row."""
    for i in range(11):
        u = -43 + i * 8.6
        p.stroke([m(u, 34), m(u, 88)], WOOD2, 2.6, taper=False)
        p.shape(
            [m(u - 3, 74), m(u + 3, 74), m(u + 3.6, 98), m(u, 102), m(u - 3.6, 98)],
            (CORAL, "#f6ead2", TEAL)[i % 3],
            "",
            1.4,
            off=(0.3, 0.3),
        )
    p.stroke([m(-48, 58), m(0, 61), m(48, 57)], CORAL, 2.4)


def hat(p, m):
    """A hat for the Mayor, who was very good about being measured."""
    x, y = m(-4, 104)
    goose(p, x, y, 0.56, w=1.9)
    x, y = m(15, 46)
    p.poly([(x - 15, y), (x + 15, y + 2), (x + 14, y - 3), (x - 14, y - 5)], PLUM, "", 1.6, off=(0.4, 0.4))
    p.poly([(x - 9, y - 4), (x + 9, y - 3), (x + 9, y - 19), (x - 9, y - 20)], PLUM, "", 1.6, off=(0.4, 0.4))
    for v, h in (((-40, 34), (-40, 100)), ((-45, 34), (-35, 34)), ((-45, 100), (-35, 100))):
        p.stroke([m(*v), m(*h)], CORAL, 1.8, taper=False)


FAVOURS = (
    (462, 70, 112, 122, -0.045, "#fdf6e8", CORAL, arch),
    (600, 62, 116, 122, 0.03, "#fdeccb", TEAL, ramp),
    (738, 70, 112, 122, -0.02, "#e9f0e4", GOLD, crib),
    (458, 214, 114, 122, 0.05, "#e9eff0", PLUM, shelf),
    (600, 206, 116, 124, -0.035, "#fdf6e8", CORAL, oars),
    (738, 214, 114, 122, 0.03, "#f3e7f2", TEAL, hat),
)


def boards(p):
    """The plank wall: old sea-green paint, worn to the wood."""
    r = p.r
    p.wash([(-9, -9), (1289, -9), (1289, 480), (-9, 480)], ["#b9d3c4", WALL, "#93b3a8"], mottle=10, cell=160)
    for i in range(9):
        y = 8 + i * 52
        p.stroke(
            [(-10, y), (320, y + r.uniform(-1, 1)), (800, y + r.uniform(-1, 1)), (1290, y)],
            "#55767a",
            2.4,
            taper=False,
        )
        for _ in range(6):
            x = r.uniform(0, 1200)
            v = y + r.uniform(12, 42)
            p.stroke([(x, v), (x + r.uniform(30, 90), v + r.uniform(-2, 2))], "#7b9a94", 1.7)
    for _ in range(26):
        x, y = r.uniform(0, 1280), r.uniform(20, 400)
        p.shape(
            [
                (x, y),
                (x + r.uniform(14, 44), y - 2),
                (x + r.uniform(24, 60), y + 2),
                (x + r.uniform(5, 30), y + 5),
            ],
            "#c9a27a",
            None,
            alpha=0.5,
        )


def door(p):
    """The shed's wide door, with its latch, and the key on its nail."""
    x0, x1, y0 = 384, 818, 46
    p.rect(x0 - 20, y0 - 18, x1 - x0 + 40, 500, OLD, "", 3)
    p.wash([(x0, y0), (x1, y0), (x1, 520), (x0, 520)], ["#4f9a94", "#3f857f", "#33706e"], mottle=10)
    n = 8
    for i in range(n + 1):
        x = x0 + (x1 - x0) * i / n
        p.stroke(
            [(x, y0), (x + p.r.uniform(-1, 1), 250), (x, 500)],
            "#25504f",
            3 if i in (0, n) else 2.4,
            taper=False,
        )
    for _ in range(40):
        x, y = p.r.uniform(x0 + 6, x1 - 6), p.r.uniform(y0 + 10, 400)
        p.stroke([(x, y), (x + p.r.uniform(-1, 1), y + p.r.uniform(14, 44))], "#2f6a68", 1.6, alpha=0.8)
    for y in (366,):
        p.poly(
            [(x0 + 2, y), (x1 - 2, y), (x1 - 2, y + 24), (x0 + 2, y + 24)],
            "#3a7c78",
            "#25504f",
            2.6,
            off=(1, 1),
        )
    p.rect(796, 300, 16, 44, "#8b8494", "", 2.4, off=(1, 1))
    p.dot(804, 330, 3, INK)
    p.stroke([(800, 331), (784, 331)], "#6d5a4e", 4.6, taper=False)  # the key, in its lock
    p.oval(777, 331, 8, 7, None, "#6d5a4e", 3.6)


def river_window(p):
    """Left: the river at the end of a working day, a boat coming home, the lighthouse."""
    p.rect(84, 74, 236, 214, "#f1e3c8", "", 3)
    pane = [(98, 88), (306, 88), (306, 274), (98, 274)]
    with p.emit(), p.clip(pane):
        p.wash([(90, 80), (314, 80), (314, 210), (90, 210)], ["#9fd0d6", "#fbe3b0", "#f9c583"], mottle=5)
        p.oval(246, 168, 25, 25, "#fff0b8", None)
        p.shape([(90, 214), (90, 190), (150, 182), (220, 192), (316, 178), (316, 214)], "#aaa3bd", None)
        p.wash([(90, 206), (314, 206), (314, 280), (90, 280)], ["#f3d0a0", "#9fc0bd", "#7fa9ac"], mottle=5)
        lighthouse(p, 146, 206, 0.62, False, True, 1.8)
        for y, k in ((214, 10), (222, 18), (232, 14), (243, 20), (255, 15)):
            p.stroke([(246 - k, y), (246, y - 1), (246 + k, y)], "#fff3cf", 2.4)
        dinghy(p, 222, 250, 0.46, CORAL, w=2.2)
        p.stroke([(224, 240), (224, 196)], INK, 2.2)
        p.poly([(227, 196), (227, 235), (256, 235), (244, 214)], "#fbf3e4", "", 1.8, off=(0.5, 0.5))
    for a, b in (((202, 88), (202, 274)), ((98, 150), (306, 150)), ((98, 212), (306, 212))):
        p.stroke([a, b], p.line, 8, straight=True, taper=False)
        p.stroke([a, b], "#f1e3c8", 4.4, straight=True, taper=False)
    p.poly(pane, None, "", 2.6)
    p.rect(70, 288, 264, 16, "#f6ead2", "", 3)
    p.poly([(112, 288), (106, 256), (150, 256), (144, 288)], ("#d9785c", "#b9573f"), "", 2.6, off=(1, 1))
    for q in (
        [(128, 256), (122, 232), (106, 220)],
        [(128, 254), (138, 234), (152, 232)],
        [(128, 256), (132, 222)],
    ):
        p.stroke(q, "#8a7a4a", 3)
    for x, y in ((104, 219), (154, 231), (132, 220)):
        p.shape(p.hand.blob(x, y, 8, 6, 8, 0.2), "#b3a05a", "", 1.6, off=(0.4, 0.4))


def ribs(p):
    """Right: a hull in build, its ribs standing, three strakes on."""
    for i in range(7):
        x = 952 + i * 54
        q = [(x, 440), (x - 12 + i * 2, 330), (x - 4 + i * 5, 196 - i * 7)]
        p.stroke(q, p.line, 15, taper=False)
        p.stroke(q, "#dcae78", 10, taper=False)
    stem = [(944, 440), (926, 350), (914, 280), (918, 206), (934, 160)]
    p.stroke(stem, p.line, 25, taper=False)
    p.stroke(stem, OLD, 19.5, taper=False)

    def strake(k):
        """The upper edge of plank k, from the stem back."""
        return [
            (920 - k * 4, 446 - k * 42),
            (940, 442 - k * 40),
            (1060, 428 - k * 40),
            (1180, 404 - k * 43),
            (1300, 368 - k * 46),
        ]

    for k in range(4):
        lower, upper = strake(k), strake(k + 1)
        q = [(x, y + 3) for x, y in lower] + [(x, y + 6) for x, y in upper[::-1]]
        p.shape(
            q,
            (("#79a9a2", "#5c918c"), ("#dfa972", "#c98f5c"), ("#e4b27c", "#cf9664"), ("#e9ba86", "#d49d6a"))[
                k
            ],
            "",
            2.8,
            off=(1, 1),
        )
        for i in range(7):
            x = 952 + i * 54
            t = (x - 936) / 364
            p.dot(x - 6, 430 - k * 40 + (-74 - k * 6) * t**1.7, 2.2, "#6d4638")
    # tools on the wall above
    p.washed([(1086, 78), (1208, 70), (1216, 106), (1200, 112), (1090, 98)], ["#d3d3de", "#a3a4b6"], "", 2.6)
    for k in range(12):
        p.stroke([(1092 + k * 9, 98 + k * 1.2), (1096 + k * 9, 104 + k * 1.2)], "", 1.6)
    p.shape([(1198, 62), (1232, 58), (1246, 84), (1240, 112), (1208, 116)], WOOD2, "", 2.6)
    p.oval(1222, 88, 8, 12, WALL, "", 2)
    for x, h in ((1010, 78), (1042, 66)):
        p.poly(
            [(x - 5, 66), (x + 5, 66), (x + 4, 66 + h * 0.5), (x - 4, 66 + h * 0.5)],
            WOOD2,
            "",
            2.2,
            off=(0.8, 0.8),
        )
        p.poly(
            [(x - 4, 66 + h * 0.5), (x + 4, 66 + h * 0.5), (x + 5, 66 + h), (x - 5, 66 + h)],
            "#c9c6d3",
            "",
            2,
            off=(0.6, 0.6),
        )


def bench(f):
    f.washed([(-10, 404), (1290, 404), (1290, 446), (-10, 446)], ["#e0b07c", "#c08a56"], "", 3.4)
    f.stroke([(-10, 418), (500, 420), (1290, 417)], WOOD2, 1.8, alpha=0.7)
    for _ in range(14):
        x, y = f.r.uniform(0, 1240), f.r.uniform(411, 438)
        f.stroke([(x, y), (x + f.r.uniform(20, 70), y + f.r.uniform(-1, 1))], "#b37a4c", 1.5, alpha=0.8)
    f.wash([(-10, 446), (1290, 446), (1290, 790), (-10, 790)], [OLD, "#6d4638"], mottle=10)
    f.stroke([(-10, 446), (1290, 446)], "", 3.4, straight=True)
    for x in (120, 420, 860, 1160):
        f.washed([(x - 26, 448), (x + 26, 448), (x + 26, 790), (x - 26, 790)], ["#a8724c", "#7d5340"], "", 3)
    for y in (540, 620):
        f.stroke([(-10, y), (1290, y)], "", 2.2, alpha=0.5)


def on_the_bench(f):
    f.pool(640, 408, 330, 9, "#4a3058", 0.4, 4)
    # the nail bucket
    bucket(f, 432, 416, 0.84)
    for u, v in ((-14, -9), (-4, -15), (8, -11), (17, -7)):
        f.stroke([(432 + u, 367), (435 + u, 367 + v)], "#8d8f9e", 3)
    # the Mayor's hat on its block, and the tape that measured him
    x, y = 524, 408
    f.poly([(x - 25, y), (x - 21, y - 36), (x + 21, y - 36), (x + 25, y)], ("#c9955f", "#a9744a"), "", 2.8)
    f.shape(
        [(x - 50, y - 34), (x - 40, y - 46), (x, y - 50), (x + 40, y - 46), (x + 50, y - 34), (x, y - 30)],
        "#7f5a93",
        "",
        2.8,
    )
    f.poly(
        [(x - 26, y - 46), (x - 23, y - 88), (x + 23, y - 88), (x + 26, y - 46)],
        ("#8a64a0", "#644579"),
        "",
        2.8,
    )
    f.poly(
        [(x - 26, y - 47), (x + 26, y - 47), (x + 25, y - 58), (x - 25, y - 58)], GOLD, "", 2, off=(1, 0.8)
    )
    f.stroke([(x + 20, y - 74), (x + 33, y - 82), (x + 44, y - 78)], "#fbf3e4", 2.2)
    tape = [(566, 408), (592, 400), (612, 410), (604, 428), (620, 448), (612, 474)]
    f.stroke(tape, f.line, 11, taper=False)
    f.stroke(tape, "#fbe38c", 7.4, taper=False)
    # the drawing board with half a bridge, behind the paint
    T = [(824, 410), (834, 262), (950, 257), (956, 406)]  # the board's corners, from the lower left

    def on(u, v):
        """A point of the board, 0..1 across and up."""
        a = (T[0][0] + (T[3][0] - T[0][0]) * u, T[0][1] + (T[3][1] - T[0][1]) * u)
        b = (T[1][0] + (T[2][0] - T[1][0]) * u, T[1][1] + (T[2][1] - T[1][1]) * u)
        return (a[0] + (b[0] - a[0]) * v, a[1] + (b[1] - a[1]) * v)

    f.shade([(x + 8, y + 4) for x, y in T], "#3a2450", 0.3, 3)
    f.poly(T, "#c08a5c", "", 3)
    f.poly([on(0.06, 0.07), on(0.06, 0.92), on(0.94, 0.92), on(0.94, 0.07)], "#eee6d8", "", 2, off=(0.6, 0.6))
    span = [on(0.12 + i * 0.06, 0.42 + 0.38 * math.sin(math.pi * i / 16)) for i in range(9)]
    f.stroke(span, "#3f5a9a", 3, j=0.3)
    f.stroke([on(0.1, 0.42), on(0.62, 0.42)], "#3f5a9a", 2.6, j=0.3)
    for i in range(1, 9):
        foot = on(0.12 + i * 0.06, 0.42)
        f.stroke([span[i], foot], "#3f5a9a", 1.8, j=0.2)
        f.stroke([span[i - 1], foot], "#3f5a9a", 1.4, j=0.2)
    f.stroke([on(0.64, 0.8), on(0.74, 0.74), on(0.84, 0.6)], "#8d9ac0", 1.6, alpha=0.6)
    f.poly([on(0.06, 0.07), on(0.06, 0.92), on(0.94, 0.92), on(0.6, 0.4)], "#cfc3b6", None, alpha=0.4)
    for q in (
        [(1, 1), (0.82, 0.86), (0.94, 0.64)],
        [(1, 1), (0.66, 0.93)],
        [(1, 1), (1, 0.55)],
        [(0.78, 0.95), (0.85, 0.83), (0.99, 0.76)],
    ):
        f.stroke([on(*v) for v in q], "#fbf3e4", 1.5, alpha=0.9)
    paint_pot(f, 846, 414, 0.82, TEAL)
    paint_pot(f, 888, 417, 0.9, CORAL, brush=GOLD)
    paint_pot(f, 931, 412, 0.8, GOLD)
    # plane and shavings, the vice
    x, y = 716, 410
    f.washed(
        [(x - 56, y), (x - 56, y - 20), (x - 30, y - 25), (x + 40, y - 25), (x + 56, y - 14), (x + 56, y)],
        ["#e9b878", "#c08650"],
        "",
        3,
    )
    f.poly(
        [(x - 44, y - 23), (x - 50, y - 50), (x - 32, y - 54), (x - 24, y - 25)], WOOD2, "", 2.6, off=(1, 1)
    )
    f.oval(x + 34, y - 34, 12, 12, WOOD2, "", 2.6)
    f.poly(
        [(x - 8, y - 24), (x - 18, y - 52), (x - 8, y - 54), (x + 2, y - 24)],
        "#c9c6d3",
        "",
        2.2,
        off=(0.6, 0.6),
    )
    for n in range(7):
        u, v, k = 668 + n * 18 + f.r.uniform(-6, 6), 424 + f.r.uniform(-4, 10), f.r.uniform(0.6, 0.9)
        curl = [(u + k * 13 * math.cos(t), v + k * 8 * math.sin(t)) for t in [n + i * 0.7 for i in range(7)]]
        f.stroke(curl, f.line, 5.6, taper=False)
        f.stroke(curl, "#fdeccb", 3.4, taper=False)
    f.washed([(972, 398), (1050, 398), (1050, 452), (972, 452)], ["#9a9fb4", "#6f748d"], "", 3)
    f.poly([(964, 402), (1058, 402), (1058, 418), (964, 418)], "#b3b7ca", "", 2.6)
    f.stroke([(1012, 452), (1012, 500)], "", 9, taper=False)
    f.stroke([(986, 492), (1038, 498)], "#c9bfc4", 6, taper=False)
    mug(f, 1096, 412, 0.74, PLUM)


def paint():
    sc = Scene("favours", seed=57, sky=[(0, WALL), (1, WALL)], front=True, frame=taller(UP))
    p, f = sc.back, sc.front
    boards(p)
    door(p)
    p.washed([(-10, 12), (1290, 12), (1290, 40), (-10, 40)], ["#9a6a4a", "#7d5340"], "", 3)
    for x in (352, 906):
        p.washed([(x - 14, -10), (x + 14, -10), (x + 14, 520), (x - 14, 520)], ["#9a6a4a", "#7d5340"], "", 3)
        p.stroke([(x - 5, 0), (x - 6, 200), (x - 4, 420)], "#6d4638", 1.8)
    ribs(p)
    river_window(p)
    for x, y, w, h, rot, paper, pin, draw in FAVOURS:
        m = note(p, x, y, w, h, rot, paper, pin)
        draw(p, m)
        u = -w * 0.34
        while u < w * 0.2:
            e = u + p.r.uniform(10, 22)
            p.stroke([m(u, h - 9), m((u + e) / 2, h - 12), m(e, h - 9)], "#8d7a92", 1.7)
            u = e + 4
    for a, b in ((0, 1), (1, 2), (3, 4), (4, 5)):
        (xa, ya), (xb, yb) = FAVOURS[a][:2], FAVOURS[b][:2]
        p.stroke(
            [(xa, ya + 8), ((xa + xb) / 2, (ya + yb) / 2 + 17), (xb, yb + 8)], "#c9493d", 2.2, taper=False
        )
    bench(f)
    on_the_bench(f)
    for x, y, rx, ry, col, k in (
        (202, 180, 560, 360, "#ffd79a", 0.42),
        (600, 210, 470, 290, "#ffe6c0", 0.42),
        (420, 410, 560, 220, "#ffd79a", 0.25),
    ):
        p.lamplight(x, y, rx, col, k, ry)
    sc.relight([(0, "#c2aebb"), (0.6, "#c4b0b6"), (1, "#927f98")])
    for u in (0, 116):
        for v in (0, 84):
            p.shine(
                [
                    (394 + u, 110 + v + u * 0.1),
                    (496 + u, 122 + v + u * 0.1),
                    (496 + u, 190 + v + u * 0.1),
                    (394 + u, 178 + v + u * 0.1),
                ],
                "#ffd98a",
                0.3,
                3,
            )
    p.glow(246, 168, 170, "#ffcf8a", 0.35)
    sc.life = {"light": "#f4e0d2", "glint": "#fff3cf", "water": [[190, 214, 110, 50]]}
    cut_top(sc, UP)
    return sc
