"""The kitchen roof on a summer evening. The slates are still warm; on them lie a letter of two sheets and its thick
envelope, held down by a mug, beside the skylight that one climbs out of. Below, the Row follows its quay down to
the mouth of the river, lamps just lit, and the lighthouse stands before the low sun."""

from scenery import *
from scenery.boats import rowing_boat
from scenery.flood import hills
from scenery.props import cloud, dinghy, gull, light, lighthouse, mug, tree, tufts
from scenery.town import IRON, LEFT, Face, between, home, hung, rows_of, shine_lamps, water

SUN = (672, 104)
QUAY = -3.4  # metres: the edge of the quay, left of the eye
EAVES = 320  # where our own roof ends


def _sky(p):
    x, y = SUN
    with p.heaven():
        p.glow(x, y, 420, "#ffe2a8", 0.5, power=1.8)
        p.oval(x, y, 92, 92, "#ffe6b0", None, alpha=0.55)
        p.oval(x, y, 62, 62, ("#fbc75a", "#f7b057"), None)
    for a, b, s in ((262, 46, 0.9), (1010, 40, 0.8), (452, 30, 0.6)):
        cloud(p, a, b, s, "#fff3e2")
        cloud(p, a + 16 * s, b + 5 * s, s * 0.86, "#f6c8b4", 0.75)
    p.wash(
        [(540, 130), (620, 122), (760, 126), (840, 133), (700, 136)],
        ["#f3b3a0", "#e9a596"],
        curved=True,
        mottle=3,
        alpha=0.7,
    )
    for a, b, s in ((540, 62, 0.8), (576, 48, 0.6), (810, 70, 0.6)):
        gull(p, a, b, s)


def _far(p):
    hills(
        p, [(560, 150), (700, 140), (860, 132), (1010, 138), (1160, 126), (1320, 134)], "#b99fb4", "#d9b3ae"
    )
    p.shape(
        [(842, 154), (868, 138), (906, 131), (946, 134), (978, 144), (1000, 154)],
        ("#a78fa6", "#8f7f9c"),
        "",
        2.2,
    )
    lighthouse(p, 914, 136, 0.86, w=2)


def _river(p):
    water(p, 150, 440, "#f0c3a0", "#7aa3ae", 130, "#fbe3c2", "#5f8a9c")
    x, _ = SUN
    r = p.r
    for i in range(26):  # the sun's road
        y = 154 + i * 6.4
        w = 12 + i * 2.3
        a = x + r.uniform(-8, 8) - i * 0.7
        p.stroke(
            [(a - w, y), (a - w * 0.2, y - 1.5), (a + w * r.uniform(0.6, 1), y)],
            "#fff0c4",
            2.6 + i * 0.05,
            alpha=0.8,
        )
    for i in range(9):
        w = 9 + i * 1.6
        p.stroke(
            [(914 - w, 158 + i * 6), (914 + w * 0.8, 158 + i * 6)],
            r.choice(["#f7ece0", "#e79a86"]),
            2.4,
            alpha=0.6,
        )


def _hillside(p):
    """What lies behind the Row: the hill with its trees, gardens, and the roofs of a street higher up."""
    hill = [(-30, 184), (-30, 100), (70, 78), (190, 88), (310, 112), (430, 136), (540, 156)]
    p.shape(hill, ("#b3c48f", "#93ad84"), "", 2.2)
    for a, b, s in (
        (18, 106, 0.34),
        (92, 96, 0.26),
        (128, 100, 0.36),
        (232, 114, 0.3),
        (268, 120, 0.22),
        (352, 136, 0.24),
    ):
        tree(p, a, b, s, w=1.7, sun=1)
    yard = [
        (-30, 150),
        (120, 138),
        (280, 146),
        (430, 154),
        (540, 158),
        (600, 168),
        (640, 216),
        (600, 326),
        (-30, 326),
    ]
    p.wash(yard, ["#b9c48e", "#a3b184", "#94a57e"], curved=True, mottle=10)
    p.stroke(yard[:6], "", 2.2)
    for a, b, w, wall, roof in (
        (22, 180, 64, "#e2cdb6", "#a8645a"),
        (116, 168, 54, "#cdbcc8", "#7a6f8c"),
        (330, 168, 46, "#e8d3b0", "#8d6a72"),
        (396, 170, 40, "#bcd0c8", "#a8645a"),
    ):
        p.poly(
            [(a, b), (a, b - w * 0.4), (a + w, b - w * 0.4), (a + w, b)],
            (lite(wall, 0.1), dark(wall, 0.08)),
            "",
            2,
        )
        p.poly([(a - 5, b - w * 0.38), (a + 7, b - w * 0.78), (a + w - 7, b - w * 0.78), (a + w + 5, b - w * 0.38)],
               (lite(roof, 0.08), dark(roof, 0.1)), "", 2)  # fmt: skip
        p.rect(a + w * 0.2, b - w * 0.3, w * 0.16, w * 0.16, "#7f95a8", "", 1.4, off=(0, 0))
        p.rect(a + w * 0.62, b - w * 0.3, w * 0.16, w * 0.16, "#ffd98c", "", 1.4, off=(0, 0))
    for a, b, s in (
        (88, 192, 0.4),
        (200, 180, 0.46),
        (236, 190, 0.36),
        (300, 180, 0.3),
        (8, 222, 0.5),
        (140, 216, 0.5),
        (466, 176, 0.26),
    ):
        tree(p, a, b, s, w=1.9, sun=1)
    p.stroke([(-20, 254), (60, 240), (150, 236), (200, 244)], "#8a6a5a", 3, alpha=0.8)
    for a in range(-10, 200, 17):
        p.stroke([(a, 250 - abs(a - 130) * 0.02), (a, 230 + abs(a - 130) * 0.06)], "#8a6a5a", 2.6, alpha=0.8)
    tufts(p, (-10, 194, 420, 304), "#7f9a68", 50, 7, 1.8)


def _row(p, cam, lamps, smoke):
    """The left bank: quay, houses from far to near, lamp posts along the edge."""
    low = [cam(QUAY, -0.9, z) for z in (7, 12, 20, 34, 54)]
    edge = [cam(QUAY, 0, z) for z in (7, 12, 20, 34, 54)]
    p.wash(
        [cam(-9, 0, 54), edge[-1], *edge[-2::-1], cam(-9, 0, 7)], ["#dcb9a0", "#c9a79a", "#b3959a"], mottle=10
    )
    p.poly([*edge, *low[::-1]], ("#a48b92", "#86788c"), "", 2.2)
    for z in (9, 11, 14, 18, 24, 32):
        p.stroke([cam(QUAY, 0, z), cam(QUAY, -0.9, z)], "", 1.6, alpha=0.6)
    u = p.r.uniform
    for _ in range(70):
        x, y = cam(u(-7.6, QUAY - 0.3), 0, u(11, 34))
        p.stroke([(x, y), (x + u(5, 12), y - 1)], "#8f7686", 1.3, alpha=0.5)
    for it, z, lit in zip(LEFT[5:0:-1], (45, 37.5, 30, 22.5, 15), (0, 1, 0, 1, 1), strict=True):
        wall = Face(cam, (-8.2, 0, z), (0, 1), (-1, 0))
        home(
            p,
            wall,
            it,
            (lit, 0) if it.kind == "eaves" else (0, lit),
            max(1.5, min(2.7, 44 / (z + 3))),
            night=True,
            depth=5.6,
            lit_pool=50,
            lamps=lamps,
            smoke=smoke,
        )
    for z, h in ((52, 3.4), (33, 3.4), (20, 3.4)):
        x, y = cam(QUAY - 0.5, 0, z)
        k = cam.scale(z)
        p.stroke([(x, y), (x, y - h * k)], "", 0.13 * k + 2, taper=False)
        p.stroke([(x, y), (x, y - h * k)], IRON, 0.13 * k, taper=False)
        p.stroke(
            [(x, y - h * k), (x + 0.3 * k, y - (h + 0.16) * k), (x + 0.6 * k, y - (h + 0.05) * k)],
            IRON,
            0.1 * k + 1,
            taper=False,
        )
        lamps.append(hung(p, x + 0.6 * k, y - (h + 0.02) * k, k / 62, night=True, pool=1.6 * k))


def _boats(p):
    """Swinging at their moorings: two with masts, one rowed boat home."""
    for x, y, s, c in ((1066, 216, 0.72, TEAL), (812, 180, 0.4, CORAL)):
        p.stroke([(x + 4 * s, y - 16 * s), (x + 6 * s, y - 150 * s)], "", 4.4 * s + 1.6, taper=False)
        p.stroke([(x + 4 * s, y - 16 * s), (x + 6 * s, y - 150 * s)], WOOD, 4 * s, taper=False)
        p.stroke([(x + 6 * s, y - 148 * s), (x + 78 * s, y - 34 * s)], "", 1.4)
        p.stroke([(x + 6 * s, y - 148 * s), (x - 68 * s, y - 26 * s)], "", 1.4)
        p.stroke([(x + 6 * s, y - 52 * s), (x - 54 * s, y - 44 * s)], "#f6ead2", 8 * s, taper=False)
        dinghy(p, x, y, s * 1.15, c)
        for i in range(5):
            p.stroke(
                [(x - 40 * s + i * 6, y + 10 + i * 6), (x + 44 * s - i * 5, y + 10 + i * 6)],
                dark(c, 0.15),
                2.2,
                alpha=0.35,
            )
    rowing_boat(p, 1200, 292, 0.5, GOLD)
    p.stroke([(1176, 268), (1120, 302)], WOOD, 3.4, taper=False)
    p.stroke([(1216, 266), (1266, 304)], WOOD, 3.4, taper=False)


def _slates(p):
    """Our roof, falling away from us to its gutter: slates in rows that grow as they come, warm along their edges."""
    r = p.r
    p.wash(
        [(-30, EAVES), (1310, EAVES), (1310, 714), (-30, 714)], ["#b3a9b4", "#918ca4", "#6f6e8c"], mottle=13
    )
    y, h, row = EAVES + 2.0, 15.0, 0
    while y < 720:
        low, step = y + h, 46 + (y - EAVES) * 0.19
        k0, k1 = 0.62 + (y - EAVES) / 700, 0.62 + (low - EAVES) / 700
        n = int(760 / step) + 2
        for i in range(-n, n):
            u = (i + (0.5 if row % 2 else 0)) * step / k1
            a, b = 640 + u * k0, 640 + u * k1
            w = step / k1
            if r.random() < 0.42:
                tone = r.choice(["#bfb0b4", "#9a94aa", "#84829c", "#c9b0a9", "#8f8ea6"])
                p.poly([(a, y), (a + w * k0, y), (b + w * k1, low), (b, low)], tone, None, alpha=0.55, j=0.4)
            p.stroke([(a, y), (b, low)], "", 1.7, alpha=0.7, j=0.5)
        p.stroke(
            [(-20, y + 1), (420, y + r.uniform(-1, 1)), (860, y + r.uniform(-1, 1)), (1300, y + 1)],
            "",
            1.9,
            alpha=0.75,
        )
        p.stroke([(-20, y - 1.5), (420, y - 2), (860, y - 2), (1300, y - 1.5)], "#ffd9ae", 1.8, alpha=0.55)
        y, h, row = low, h * 1.13, row + 1
    gutter = [(-20, EAVES), (400, EAVES - 2), (900, EAVES + 1), (1300, EAVES - 1)]
    p.stroke(gutter, "", 9.5, taper=False)
    p.stroke(gutter, "#7a7f96", 6, taper=False)
    p.stroke([(x, b - 1.5) for x, b in gutter], "#ffe0b4", 1.8, alpha=0.9)
    p.shape(
        [(506, 326), (520, 314), (548, 312), (566, 320), (556, 330)], ("#9fb77c", "#7f9a68"), "", 1.8
    )  # moss
    tufts(p, (512, 316, 556, 326), "#7f9a68", 5, 9, 1.8)


def _chimney(p, x, y):
    """Our chimney at the left, its warm side to the sun; where its smoke rises."""
    p.pool(x + 10, y + 4, 90, 12, "#4b3a66", 0.4)
    body = [(x - 58, y), (x - 56, y - 196), (x + 54, y - 196), (x + 58, y)]
    p.wash(body, ["#c58a76", "#b0756c", "#96646a"], mottle=9, off=(2, 2))
    p.shine([(x + 20, y), (x + 20, y - 196), (x + 54, y - 196), (x + 58, y)], "#ffb070", 0.4, 3)
    p.poly(body, None, "", 3)
    for i, b in enumerate(range(y - 178, y, 19)):
        p.stroke([(x - 56, b), (x + 56, b - 1)], "", 1.6, alpha=0.55)
        for a in range(-44 + (i % 2) * 15, 56, 30):
            p.stroke([(x + a, b), (x + a, min(y, b + 18))], "", 1.5, alpha=0.5)
    p.poly(
        [(x - 70, y - 192), (x - 70, y - 216), (x + 68, y - 218), (x + 68, y - 194)],
        ("#b98078", "#8f626c"),
        "",
        3,
    )
    for a in (-40, 8):
        p.poly(
            [(x + a, y - 216), (x + a + 4, y - 250), (x + a + 28, y - 251), (x + a + 32, y - 217)],
            ("#e0a070", "#bd7f58"),
            "",
            2.6,
        )
        p.oval(x + a + 16, y - 250, 12, 4, "#6d4a4c", "", 2)
    p.poly([(x - 66, y + 8), (x - 58, y - 8), (x + 58, y - 8), (x + 66, y + 8)], "#8b8fa2", "", 2.4)
    return [[x - 24, y - 256], [x + 24, y - 257]]


def _skylight(p, x, y):
    """The skylight by which one climbs out, propped open; the kitchen's lamp shines up out of it."""
    p.pool(x, y + 4, 128, 14, "#4b3a66", 0.4)
    frame = [(x - 96, y - 54), (x + 70, y - 54), (x + 104, y + 4), (x - 124, y + 4)]
    p.poly(frame, ("#b98a66", "#94684e"), "", 3)
    with p.emit():
        p.poly(
            [(x - 84, y - 46), (x + 60, y - 46), (x + 86, y - 5), (x - 106, y - 5)],
            ("#ffd98c", "#ffc267"),
            "",
            2.4,
        )
        p.poly(
            [(x - 60, y - 40), (x + 30, y - 40), (x + 44, y - 10), (x - 76, y - 10)],
            "#fff0c2",
            None,
            alpha=0.7,
        )
    leaf = [(x - 96, y - 54), (x + 70, y - 54), (x + 58, y - 138), (x - 84, y - 138)]
    p.poly(leaf, ("#c79a72", "#a1765a"), "", 3)
    for a, b in ((-80, -16), (-4, 58)):
        pane = [(x + a, y - 62), (x + b, y - 62), (x + b - 6, y - 128), (x + a + 6, y - 128)]
        p.poly(pane, ("#f6cfa8", "#b7b3c6"), "", 2.2)
        p.stroke([(x + a + 14, y - 74), (x + a + 40, y - 118)], "#fff3dc", 4, alpha=0.65)
    p.stroke([(x + 84, y - 20), (x + 62, y - 104)], "", 5.6, taper=False)
    p.stroke([(x + 84, y - 20), (x + 62, y - 104)], "#d9b284", 3.2, taper=False)
    p.lamplight(x - 6, y - 40, 190, "#ffc878", 0.55, 120)


def _letter(p):
    """Two sheets, one fold across each, and the envelope with its broken seal, under a mug of tea."""

    def sheet(q, lines, tone):
        p.shade([(a + 6, b + 8) for a, b in q], "#4b3a66", 0.35, 4)
        p.poly(q, (tone, mix(tone, "#e2c9a6", 0.35)), "", 2.6, off=(1.5, 1.5))
        fold = [between(q[0], q[3], 0.5), between(q[1], q[2], 0.5)]
        p.stroke(fold, "#b79a86", 1.8, alpha=0.8)
        for i in range(lines):
            t = 0.16 + 0.72 * i / lines
            a, b = between(q[0], q[3], t), between(q[1], q[2], t)
            end = 0.9 if i < lines - 1 else 0.5
            x = 0.1 if i else 0.45
            while x < end:
                stop = min(end, x + p.r.uniform(0.06, 0.16))
                p.stroke(
                    [between(a, b, x), between(a, b, (x + stop) / 2), between(a, b, stop)],
                    "#6d5a7c",
                    2,
                    alpha=0.85,
                )
                x = stop + 0.025

    q = [(470, 350), (566, 344), (560, 400), (446, 404)]  # the envelope
    p.shade([(a + 6, b + 8) for a, b in q], "#4b3a66", 0.35, 4)
    p.poly(q, ("#f2dcb4", "#d9b98a"), "", 2.8)
    p.stroke([q[0], (513, 380), q[1]], "", 2.2)
    p.stroke([q[3], (500, 374)], "", 1.6, alpha=0.6)
    p.stroke([(524, 374), q[2]], "", 1.6, alpha=0.6)
    p.oval(512, 378, 11, 8.5, "#c9493d", "", 2)
    p.dot(510, 376, 3.4, "#e8735f")
    sheet([(692, 340), (778, 348), (786, 406), (690, 400)], 6, "#fff6e4")
    sheet([(596, 338), (694, 336), (708, 404), (584, 406)], 7, "#fffaf0")
    mug(p, 594, 406, 0.92, TEAL, steam=True)


def paint():
    stops = [(0, "#8fb4c6"), (0.06, "#c9ccc4"), (0.14, "#fbd9ae"), (0.21, "#fbc394"), (1, "#f3b48c")]
    sc = Scene("roof-evening", 9, "#544163", stops)
    p, lamps, smoke = sc.back, [], []
    cam = Camera(eye=7.2, horizon=140, focal=760, cx=690)
    _sky(p)
    _far(p)
    _river(p)
    _boats(p)
    _hillside(p)
    _row(p, cam, lamps, smoke)
    _slates(p)
    chimney = _chimney(p, 236, 394)
    _skylight(p, 1000, 400)
    _letter(p)
    lamps = [at for at in lamps if at[1] < EAVES - 8]  # the rest hang behind our own eaves
    p.shade([(178, 394), (294, 394), (250, 594), (60, 594)], "#4b3a66", 0.18, 10)
    x, y = SUN
    sc.relight(
        [(0, "#f4eee6"), (0.25, "#fff0dc"), (0.44, "#ead7d6"), (0.58, "#dfcbcf"), (1, "#bba8bc")],
        [(x, y + 40, 520, 260, "#ffb070", 0.16)],
    )
    shine_lamps(p, lamps, 0.45)
    light(p, 914, 136 - 126 * 0.86, 24, 0.6)
    p.glow(994, 364, 150, "#ffd08a", 0.35)
    sc.life = {
        "light": "#f6e3d6",
        "water": [[560, 160, 240, 130], [940, 168, 110, 40], [760, 236, 130, 70]],
        "glint": "#fff0c8",
        "lamps": [*rows_of(lamps), [994, 378, 70, "#ffb85c"], [914, 28, 22, "#ffe0a0"]],
        "smoke": [*chimney, [614, 380]],
        "clouds": [[700, 40, 60], [1150, 84, 80]],
    }
    return sc
