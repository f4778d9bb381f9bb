"""The clipboard, close, in the open drawer: an inspection of gate four with a red stamp across it, a note in round
and careful letters, and eleven signatures, each in another hand. No word can be read: the story says them."""

from scenery import *
from scenery.framing import cut_top, taller
from scenery.props_signs import cursive, digits, scribble, signature

UP = 22  # units cut off above, so that all eleven names stand over the card
LEAN = -0.035  # how the board is turned
INKS = (
    "#2f4a94",
    "#3b3566",
    "#2b6a70",
    "#2f4a94",
    "#5a3c78",
    "#2b2440",
    "#2f4a94",
    "#3b3566",
    "#7a4650",
    "#2b6a70",
    "#2f4a94",
)

HANDS = (  # of each signature: width of the pen, how fat its loops, how it slants
    (2.8, 0.42, 0.1),
    (2, 0.2, 0.5),
    (1.8, 0.3, 0.3),
    (2.4, 0.16, 0.6),
    (2, 0.5, 0),
    (1.8, 0.25, 0.2),
    (2.6, 0.34, 0.45),
    (2, 0.14, -0.2),
    (1.8, 0.45, 0.3),
    (2.4, 0.2, 0),
    (2, 0.36, 0.6),
)


def on(u, v):
    """A point of the board's own sheet, units from its upper left corner."""
    return (392 + u * math.cos(LEAN) - v * math.sin(LEAN), 22 + u * math.sin(LEAN) + v * math.cos(LEAN))


def quad(x0, y0, x1, y1):
    return [on(x0, y0), on(x1, y0), on(x1, y1), on(x0, y1)]


def drawer(p):
    """The drawer's floor and sides, the river's silt on the table around it, but none inside."""
    r = p.r
    p.wash([(-9, -9), (1289, -9), (1289, 779), (-9, 779)], ["#a8724c", "#8d5f43"], mottle=12, cell=150)
    for y in (26, 300, 540, 700):
        p.stroke(
            [(-10, y), (400, y + r.uniform(-4, 4)), (1290, y + r.uniform(-4, 4))], "#6d4434", 2.4, taper=False
        )
    for _ in range(34):
        x, y = r.uniform(-40, 1240), r.uniform(10, 710)
        p.stroke(
            [(x, y), (x + 60, y + r.uniform(-3, 3)), (x + r.uniform(90, 190), y + r.uniform(-2, 2))],
            "#7d5038",
            1.8,
            alpha=0.8,
        )
    for x, y, w, h in ((60, 70, 150, 46), (1200, 190, 130, 60), (150, 420, 170, 60), (1120, 420, 120, 40)):
        p.shape(p.hand.blob(x, y, w, h, 14, 0.22), "#c9a47c", None, alpha=0.45)
        p.stroke(p.hand.blob(x, y, w * 0.96, h * 0.95, 14, 0.16), "#6d5140", 2, alpha=0.45)
    well = [(236, -20), (1052, -20), (1092, 800), (196, 800)]
    p.poly([(206, -30), (1082, -30), (1126, 800), (160, 800)], ("#c98f62", "#b3744c"), "", 3.4)
    p.poly(well, ("#6b4636", "#7d5340"), "", 3)
    for k in range(1, 5):
        t = k / 5
        p.stroke([(236 + 816 * t, -20), (196 + 896 * t, 800)], "#533429", 2.2, taper=False)
    p.shade([(236, -20), (300, -20), (262, 800), (196, 800)], "#3a2450", 0.5, 8)
    p.shade([(236, -20), (1052, -20), (1056, 22), (234, 22)], "#3a2450", 0.5, 8)


def odds(p):
    """What else lies in a drawer like this: a pencil, a spanner, a key with its label, string."""

    def shadow(pts):
        p.shade([(x + 7, y + 9) for x, y in pts], "#2a1838", 0.5, 4)

    q = [(282, 98), (300, 92), (352, 330), (342, 352), (330, 336)]
    shadow(q)
    p.poly([(282, 98), (300, 92), (350, 322), (331, 326)], GOLD, "", 2.6, off=(1.5, 1))
    p.poly([(331, 326), (350, 322), (342, 352)], "#f0d8b0", "", 2.2, off=(0.8, 0.8))
    p.poly([(338, 340), (346, 338), (342, 352)], INK, None)
    p.poly([(278, 82), (296, 76), (301, 93), (283, 98)], CORAL, "", 2.2, off=(0.8, 0.8))
    p.stroke([(292, 102), (336, 318)], "#c98f2a", 2)
    # spanner
    q = [
        (972, 60),
        (1002, 52),
        (1012, 76),
        (1000, 92),
        (1040, 300),
        (1060, 312),
        (1058, 340),
        (1036, 352),
        (1012, 336),
        (1016, 308),
        (976, 100),
        (958, 86),
    ]
    shadow(q)
    p.shape(q, ("#b9bccb", "#8b8fa4"), "", 2.8)
    p.shape([(976, 50), (994, 46), (998, 70), (982, 74)], "#6b4636", "", 2.4, off=(0, 0))
    p.oval(1037, 328, 11, 12, "#6b4636", "", 2.4, off=(0, 0))
    p.stroke([(990, 110), (1022, 290)], "#dfe2ea", 3)
    # string, wound on itself
    for k in range(4):
        p.oval(1002 - k * 3, 414 + k * 3, 44 - k * 8, 22 - k * 4, None, "#e0c493", 4.4, j=0.08)
    p.stroke([(1044, 416), (1064, 436), (1050, 460)], "#e0c493", 4, taper=False)
    # key and label
    p.shade([(262, 404), (330, 404), (330, 452), (262, 452)], "#2a1838", 0.4, 5)
    p.oval(286, 414, 15, 13, None, "#b5a27c", 6)
    p.stroke([(300, 420), (352, 440)], "#b5a27c", 6, taper=False)
    p.stroke([(338, 435), (333, 449)], "#b5a27c", 5, taper=False)
    p.stroke([(350, 440), (346, 454)], "#b5a27c", 5, taper=False)


def board(p):
    edge = quad(-34, -58, 510, 800)
    p.shade([(x + 16, y + 14) for x, y in edge], "#2a1838", 0.6, 9)
    p.shape(
        [on(-34, -40), on(-20, -56), on(496, -56), on(510, -40), on(512, 800), on(-36, 800)],
        ("#b98050", "#9a6640"),
        "",
        3.4,
        straight=True,
    )
    for _ in range(40):
        u, v = p.r.uniform(-30, 500), p.r.uniform(-50, 740)
        if not (-4 < u < 480 and v > -6):
            p.stroke([on(u, v), on(u + p.r.uniform(3, 7), v + 2)], "#8a5736", 2)
    under = quad(8, 8, 486, 800)
    p.poly(under, "#e3d6c4", "", 2.2)
    p.wash(quad(0, 0, 478, 800), ["#fffaf0", "#fbf1e0", "#f3e6d2"], mottle=4)
    p.poly(quad(0, 0, 478, 800), None, "", 2.6)


def clip_of_steel(p):
    p.shade([(x + 5, y + 8) for x, y in quad(150, -44, 330, 26)], "#2a1838", 0.45, 4)
    p.shape(
        [
            on(150, 24),
            on(154, -18),
            on(196, -30),
            on(206, -56),
            on(274, -56),
            on(284, -30),
            on(326, -18),
            on(330, 24),
        ],
        ("#d0d3de", "#9397ab"),
        "",
        3,
        straight=True,
    )
    p.stroke([on(156, 8), on(324, 8)], "#eef0f4", 3)
    p.oval(*on(240, -38), 11, 10, "#6f748d", "", 2.4, off=(0.6, 0.6))
    p.stroke([on(152, 18), on(328, 18)], "#6f748d", 2.4)


def gate_four(p):
    """The form's own little picture of what was inspected."""
    x, y = on(26, 44)

    def m(u, v):
        return on(26 + u, 44 + v)

    p.poly([m(0, 0), m(92, 0), m(92, 84), m(0, 84)], "#e9eff0", "#6f8f98", 2.2, off=(0.5, 0.5))
    for u in (10, 70):
        p.poly([m(u, 8), m(u + 12, 8), m(u + 12, 78), m(u, 78)], "#c9c6d0", "#4a4468", 2, off=(0.5, 0.5))
    p.poly([m(6, 8), m(86, 8), m(86, 18), m(6, 18)], "#b3aebc", "#4a4468", 2, off=(0.5, 0.5))
    p.poly([m(22, 26), m(70, 22), m(71, 56), m(23, 60)], "#7fa3a3", "#4a4468", 2.2, off=(0.5, 0.5))
    digits(p, "4", m(41, 30)[0], m(41, 30)[1], 22, "#fffaf0", 4)
    for v in (66, 72, 78):
        p.stroke([m(24, v), m(38, v - 2), m(52, v + 1), m(70, v - 1)], "#5f8fa0", 2)


def stamp(p):
    """FAILED, without the word: a cross in a ring, pressed hard and a little askew."""
    x, y = on(398, 88)
    red = "#cf2f2a"

    def m(u, v, a=-0.2):
        return (x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a))

    box_ = [m(-70, -42), m(70, -42), m(70, 42), m(-70, 42)]
    p.poly(box_, None, red, 6.5)
    p.poly([m(-60, -33), m(60, -33), m(60, 33), m(-60, 33)], None, red, 2.6)
    p.stroke([m(-24, -22), m(24, 22)], red, 10, taper=False)
    p.stroke([m(24, -22), m(-24, 22)], red, 10, taper=False)
    for _ in range(90):
        u, v = p.r.uniform(-72, 72), p.r.uniform(-44, 44)
        p.dot(*m(u, v), p.r.uniform(0.6, 1.6), "#fffaf0", 0.85)
    for u, v in ((-46, 0), (46, 0)):
        p.dot(*m(u, v), 5, red)


def writing(p):
    """Title and lines of the form, the date, and the round note below."""
    p.stroke([on(136, 52), on(308, 52)], INK, 6, taper=False, j=0.5)
    p.stroke([on(136, 68), on(262, 68)], INK, 4, taper=False, j=0.5)
    scribble(p, 136, 92, 300, "#8d8494", 1.9, 2, 15, on)
    digits(p, "4", on(136, 112)[0], on(136, 112)[1], 15, "#2f4a94", 2.6)
    scribble(p, 156, 122, 250, "#2f4a94", 2, 1, 9, on, 7)
    p.stroke([on(22, 146), on(456, 146)], "#b9aeb8", 2, taper=False)
    # the note: the hand of every birthday cake
    for row, end in enumerate((424, 386, 296)):
        u, v = 32, 176 + row * 25
        while u < end:
            word = [p.r.choice((8, 8, 9, 15)) for _ in range(p.r.randint(2, 6))]
            u = cursive(p, u, v, word, 11, "#b0476a", 2.6, 0.42, 0.1, on) + 1
    p.shape(
        [on(322, 218), on(316, 211), on(319, 206), on(323, 209), on(327, 206), on(331, 211)], "#b0476a", None
    )
    p.stroke([on(22, 242), on(456, 242)], "#b9aeb8", 2, taper=False)


def eleven(p):
    """The signatures in two columns, each on its line with its number."""
    for i in range(11):
        col, row = divmod(i, 6)
        u, v = 26 + col * 226, 276 + row * 31
        p.stroke([on(u + 26, v + 5), on(u + 204, v + 5)], "#cfc3c6", 1.7, taper=False)
        x, y = on(u, v - 10)
        digits(p, str(i + 1), x - (6 if i > 8 else 0), y, 11, "#8d8494", 1.9)
        wide = (142, 96, 120, 150, 86, 110, 124, 100, 136, 78, 116)[i]
        size = (10, 8, 7, 9, 10, 6.5, 9, 8, 7, 11, 8)[i]
        signature(p, u + 34, v, wide, INKS[i], HANDS[i][0], size, *HANDS[i][1:], i in (0, 3, 8), on)
    # a thumb of flour by the first
    x, y = on(18, 262)
    p.shape(p.hand.blob(x + 150, y + 4, 13, 16, 10, 0.08), "#ffffff", None, alpha=0.75)
    for k in range(4):
        p.stroke(
            [(x + 142 + k, y - 4 + k * 5), (x + 150, y - 7 + k * 5), (x + 159 - k, y - 3 + k * 5)],
            "#d9cfc4",
            1.4,
        )


def paint():
    sc = Scene("pump-house-sheet", seed=62, frame=taller(UP))
    p = sc.back
    drawer(p)
    odds(p)
    board(p)
    gate_four(p)
    writing(p)
    stamp(p)
    eleven(p)
    clip_of_steel(p)
    p.lamplight(720, 120, 620, "#ffe0b4", 0.6, 460)
    p.lamplight(640, 330, 520, "#ffe6c4", 0.3, 330)
    sc.relight([(0, "#b0a2b8"), (0.6, "#a595ac"), (1, "#7f7394")], steps=0.2)
    p.shine([(700, -20), (1100, -20), (560, 740), (180, 740)], "#ffdca6", 0.2, 14)
    for _ in range(50):
        p.dot(
            p.r.uniform(300, 1000),
            p.r.uniform(20, 440),
            p.r.uniform(0.7, 1.6),
            "#fff6e0",
            p.r.uniform(0.3, 0.7),
        )
    sc.life = {"light": "#ecd9d4"}
    cut_top(sc, UP)
    return sc
