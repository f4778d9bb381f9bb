"""Three in the morning, two places on one wire: the city on the left, one window awake thirty floors up; on the
right the Row's harbour, where the bakery's window is awake. One moon over both. Who rings stands on the right."""

from scenery import *
from scenery.town import LEFT, Face, glimmer, hall, home, rows_of, shine_lamps, water

TEAR = [
    (566, -12),
    (552, 70),
    (560, 150),
    (534, 240),
    (538, 330),
    (512, 420),
    (516, 520),
    (488, 620),
    (482, 735),
]
MOON = (556, 92)
WIRE = [
    (-10, 42),
    (50, 52),
    (102, 62),
    (250, 124),
    (400, 156),
    (540, 164),
    (700, 146),
    (850, 112),
    (1000, 62),
]
BEYOND = [(1000, 62), (1080, 84), (1180, 82), (1300, 50)]
TOWN_INK, CITY_INK = "#2f2b52", "#2a2650"
DEPTH = 25


def moon(p):
    with p.emit():
        p.dot(*MOON, 62, "#f7ecd0", 0.2)
        p.dot(*MOON, 45, "#fdf2d4")
        for u, v, r in ((-16, -12, 9), (12, 14, 12), (14, -20, 6), (-10, 22, 5)):
            p.dot(MOON[0] + u, MOON[1] + v, r, "#ecdcb8", 0.85)


def harbour(p, lamps, smoke):
    """The Row across its water, asleep but for the bakery."""
    stars = p.stars(46, (600, 10, 1270, 190), twinkle=7)
    moon(p)
    p.shape(
        [(440, 330), (440, 286), (620, 258), (820, 274), (960, 246), (1120, 266), (1300, 244), (1300, 340)],
        "#7189a8",
        None,
    )
    with p.emit():
        for x in (884, 934, 1004, 1060):
            p.dot(x, 268 + (x % 7), 1.8, "#ffd98a", 0.9)
    lighthouse(p, 1236, 262, 0.72, True, True, 2, rock="#5f7596")
    cam = Camera(eye=3.0, horizon=262, focal=760)

    def at(x):
        return Face(cam, (x, 0, DEPTH))

    home(p, at(-6.1), LEFT[2], (0, 0), pen=2.2, night=True, lamps=lamps)
    home(p, at(15.2), LEFT[0], (0, 0), pen=2.2, night=True, lamps=lamps)
    hall(p, at(4.0), lit=0, pen=2.3, night=True)
    f = at(-1.35)
    home(p, f, LEFT[1], (1, 1), pen=2.5, night=True, lamps=lamps, smoke=smoke, lit_pool=150)
    with p.emit():  # what is on the baker's sill
        for k in range(3):
            x, y = f(0.74 + k * 0.3, 1.2)
            p.oval(x, y, 6, 4.4, "#c98a4a", TOWN_INK, 1.5, off=(0.4, 0.4))
    x, y = f(2.9, 2.98)
    p.poly(
        [(x - 26, y - 13), (x + 28, y - 14), (x + 26, y + 5), (x - 25, y + 5)],
        "#fbf3e4",
        "",
        2,
        off=(0.8, 0.8),
    )
    p.oval(x + 1, y - 4, 13, 5.6, "#e4b068", "", 1.8, off=(0.5, 0.5))
    # the quay, the pole, a sleeping goose
    p.washed([(430, 352), (1300, 352), (1300, 374), (430, 374)], ["#a49da8", "#7d778c"], "", 2.6)
    for x in range(470, 1300, 44):
        p.stroke([(x + p.r.uniform(-6, 6), 354), (x + p.r.uniform(-6, 6), 373)], "", 1.7, alpha=0.7)
    goose(p, 772, 350, 0.36, w=1.7, pose="sit")
    p.stroke([(996, 352), (1000, 48)], "", 9.5, taper=False)
    p.stroke([(996, 352), (1000, 48)], "#8a6454", 5.6, taper=False)
    p.stroke([(964, 76), (1036, 70)], "", 6.4, taper=False)
    for x in (972, 1000, 1028):
        p.poly([(x - 4, 69), (x - 4, 60), (x + 4, 60), (x + 4, 69)], "#dcefec", "", 1.8, off=(0.4, 0.4))
    water(p, 374, 740, "#41618a", "#7f9fb4", 150, "#b9cfdc", "#35506f", x0=430)
    with p.emit():
        for k in range(9):
            y = 384 + k * 9
            w = 20 + 8 * math.sin(k * 1.7)
            p.stroke([(574 - w, y), (574, y - 1), (574 + w, y)], "#fdf2d4", 2.8, alpha=0.75 - k * 0.06)
    for x, n in ((628, 9), (742, 8), (664, 8), (540, 6), (1164, 7)):
        glimmer(p, x, 382, 382 + n * 9, 16, "#ffd279", n)
    mast_boat(p, 900, 432, 0.74, TEAL)
    mast_boat(p, 1180, 406, 0.5, "#d9785c", flip=True)
    dinghy(p, 690, 436, 0.66, WOOD, w=2.2)
    for x, y, w in ((900, 438, 80), (1180, 410, 52), (690, 440, 56)):
        p.stroke(
            [(x - w, y), (x - w * 0.3, y + 3), (x + w * 0.3, y), (x + w, y + 3)], "#d5e4ec", 2.4, alpha=0.85
        )
    p.lamplight(*MOON, 330, "#c9d4f0", 0.35, 260)
    return stars


def block(c, x, y, w, h, colour, cols, rows, lit=(), roof=""):
    """A tower of the city, its foot at the left (x, y); lit windows by column and row."""
    c.washed(
        [(x, y), (x, y - h), (x + w, y - h), (x + w, y)],
        [mix(colour, "#a8a0d8", 0.25), colour, dark(colour, 0.2)],
        "",
        2.6,
    )
    c.poly(
        [(x + w * 0.84, y), (x + w * 0.84, y - h + 2), (x + w - 1, y - h + 2), (x + w - 1, y)],
        dark(colour, 0.28),
        None,
        alpha=0.6,
    )
    gx, gy = w / (cols + 0.6), (h - 16) / rows
    for i in range(cols):
        for j in range(rows):
            u, v = x + gx * (i + 0.45), y - h + 14 + gy * j
            q = [(u, v), (u + gx * 0.56, v), (u + gx * 0.56, v + gy * 0.58), (u, v + gy * 0.58)]
            if (i, j) in lit:
                with c.emit():
                    c.poly(q, "#ffd279", "", 1.7, off=(0.5, 0.5))
            else:
                c.poly(q, "#4f5a92" if (i * 7 + j * 3) % 5 else "#6a76ac", "", 1.5, off=(0.5, 0.5))
    if roof == "tank":
        x += w * 0.55
        for u in (-14, 14):
            c.stroke([(x + u, y - h), (x + u, y - h - 20)], "", 3.4, taper=False)
        c.poly(
            [(x - 20, y - h - 18), (x - 20, y - h - 46), (x + 20, y - h - 46), (x + 20, y - h - 18)],
            dark(colour, 0.1),
            "",
            2.6,
        )
        c.poly([(x - 24, y - h - 46), (x, y - h - 60), (x + 24, y - h - 46)], dark(colour, 0.3), "", 2.6)
    if roof == "mast":
        c.stroke([(x + w * 0.4, y - h), (x + w * 0.4, y - h - 46)], "", 3.4, taper=False)
        c.stroke([(x + w * 0.4 - 12, y - h - 30), (x + w * 0.4 + 12, y - h - 30)], "", 2.4)
        with c.emit():
            c.dot(x + w * 0.4, y - h - 48, 3.6, "#ff7a70")


def tower(c):
    """The house with the one window that matters, a very long way up."""
    x, y, w, h = 290, 560, 190, 500
    c.washed([(x, y), (x, y - h), (x + w, y - h), (x + w, y)], ["#8f7fb6", "#7568a2", "#564e88"], "", 3)
    c.poly(
        [(x - 7, y - h + 2), (x + w + 7, y - h + 2), (x + w + 4, y - h - 14), (x - 4, y - h - 14)],
        "#6a5f9a",
        "",
        2.8,
    )
    r = c.r
    for j in range(7):
        for i in range(3):
            u, v = x + 20 + i * 57, y - h + 22 + j * 68
            if (i, j) == (1, 1):
                continue
            c.rect(u, v, 36, 44, "#4a528a" if (i + j) % 3 else "#616ba4", "", 2.2, off=(0.8, 0.8))
            c.stroke([(u + 18, v), (u + 18, v + 44)], "", 1.8)
            c.rect(u - 4, v + 44, 44, 6, "#a394c6", "", 1.8, off=(0.5, 0.5))
            if (i * 2 + j) % 4 == 1:
                c.poly(
                    [(u + 1, v + 1), (u + 35, v + 1), (u + 35, v + 17), (u + 1, v + r.uniform(12, 20))],
                    "#a394c6",
                    None,
                    alpha=0.85,
                )
    u, v, ww, hh = x + 66, y - h + 82, 60, 74
    with c.emit():
        c.rect(u, v, ww, hh, "#ffd279", "", 3, off=(0, 0))
        c.rect(u + 9, v + 6, ww - 18, hh - 12, "#ffe9b4", None)
        c.stroke([(u + 31, v), (u + 31, v + 14)], "", 2)
        c.dot(u + 31, v + 18, 5.4, "#fffdf0")
        c.stroke([(u + 12, v + 56), (u + 50, v + 56)], "", 3.4, taper=False)
        for k in (17, 45):
            c.stroke([(u + k, v + 56), (u + k, v + 73)], "", 2.4)
        c.poly(
            [(u + 24, v + 55), (u + 24, v + 46), (u + 33, v + 46), (u + 33, v + 55)],
            TEAL,
            "",
            1.7,
            off=(0.4, 0.4),
        )
        c.oval(u + 41, v + 52, 4.6, 3.6, "#f7d94c", "", 1.4, off=(0.3, 0.3))
        c.shape(
            [(u + 2, v + 2), (u + 17, v + 2), (u + 11, v + 36), (u + 3, v + 60)],
            "#e88f70",
            "",
            2,
            off=(0.5, 0.5),
        )
        c.shape(
            [(u + ww - 2, v + 2), (u + ww - 16, v + 2), (u + ww - 10, v + 34), (u + ww - 3, v + 60)],
            "#e88f70",
            "",
            2,
            off=(0.5, 0.5),
        )
    c.rect(u - 8, v + hh, ww + 16, 8, "#c3b6da", "", 2.2, off=(0.6, 0.6))
    c.lamplight(u + 30, v + 38, 210, "#ffc478", 0.9, 190)
    return u + 30, v + 36


def clock(c, x, y):
    """On its post at the corner, and it says three."""
    c.rect(x - 5, y + 34, 10, 190, "#454278", "", 2.4)
    with c.emit():
        c.oval(x, y, 35, 35, "#fbf3dc", "", 3.4, off=(0, 0), n=20, j=0.008)
        for k in range(12):
            a = math.tau * k / 12
            c.dot(x + 27 * math.sin(a), y - 27 * math.cos(a), 2.4 if k % 3 == 0 else 1.5, INK)
        c.stroke([(x, y), (x, y - 25)], INK, 3.2, taper=False)
        c.stroke([(x, y), (x + 17, y)], INK, 4.4, taper=False)
        c.dot(x, y, 3.4, INK)
    c.lamplight(x, y, 130, "#efe6cc", 0.45)


def city():
    """The left part, on its own sheet."""
    c = Picture(64, CITY_INK, [(0, "#3d3f7e"), (0.28, "#6a62a2"), (0.5, "#b98aa6"), (1, "#6a5a86")])
    stars = c.stars(20, (10, 8, 520, 110), "#e9dff0", twinkle=3)
    moon(c)
    for x, w, h in (
        (-20, 80, 250),
        (60, 60, 190),
        (120, 70, 290),
        (210, 70, 250),
        (470, 90, 230),
        (250, 60, 330),
    ):
        c.poly([(x, 480), (x, 480 - h), (x + w, 480 - h), (x + w, 480)], "#8279ae", None)
        with c.emit():
            for k in range(7):
                if (k * 3 + x) % 4 == 0:
                    u, v = x + 8 + (k * 17) % (w - 16), 480 - h + 18 + (k * 37) % 120
                    c.rect(u, v, 5, 6, "#ffd279", None, alpha=0.75)
    block(c, -40, 500, 130, 392, "#5f588f", 4, 12, {(2, 3), (1, 8)}, roof="tank")
    block(c, 182, 500, 96, 290, "#6d66a0", 3, 9, {(0, 5)}, roof="mast")
    block(c, 474, 520, 140, 252, "#554f88", 4, 8, {(0, 6)})
    window = tower(c)
    c.stroke([(102, 480), (102, 52)], "", 8.6, taper=False)
    c.stroke([(102, 480), (102, 52)], "#8f86b8", 4.8, taper=False)
    c.stroke([(68, 74), (136, 68)], "", 6, taper=False)
    for x in (76, 102, 128):
        c.poly([(x - 4, 68), (x - 4, 60), (x + 4, 60), (x + 4, 68)], "#dcefec", "", 1.8, off=(0.4, 0.4))
    clock(c, 146, 262)
    c.washed([(-20, 480), (640, 462), (640, 740), (-20, 740)], ["#6d6494", "#544c80"], "", 2.6)
    for v in (520, 548):
        c.stroke([(-10, v), (600, v - 30)], "#a394c6", 3.4, taper=False)
    c.relight([(0, "#9a98d0"), (0.5, "#a198ca"), (1, "#7d78ac")])
    c.glow(*window, 120, "#ffca80", 0.5)
    c.halo(*window, 80, LAMP, 0.12)
    c.glow(146, 262, 80, "#fff0cc", 0.3)
    return c, window, stars


def paint():
    sc = Scene(
        "phone-night",
        seed=63,
        line=TOWN_INK,
        sky=[(0, "#3f5f92"), (0.3, "#6a8ab0"), (0.47, "#b0b8c0"), (1, "#b0b8c0")],
    )
    p = sc.back
    lamps, smoke = [], []
    stars = harbour(p, lamps, smoke)
    p.relight([(0, "#8f9ac8"), (0.5, "#a3abd0"), (1, "#7f8ab4")])
    x, y = 1236, 262 - 0.72 * 126
    p.shine([(x - 4, y - 3), (x - 4, y + 3), (1020, y + 26), (1020, y - 34)], "#ffefb8", 0.3, 3)
    p.shine([(x + 4, y - 3), (x + 4, y + 3), (1300, y + 12), (1300, y - 16)], "#ffefb8", 0.3, 3)
    light(p, x, y, 26, 0.8)
    shine_lamps(p, lamps, 0.5)
    p.glow(620, 300, 130, "#ffc070", 0.4)
    # the city, laid over, torn along its edge
    left, right = (-16, -16), (-16, 740)
    c, window, more = city()
    for d, colour, alpha in ((26, "#1e1a3c", 0.55), (9, None, 1)):
        rim = [left, *[(x + d, y) for x, y in TEAR], right]
        if colour:
            p.shade(rim, colour, alpha, 3, curved=True)
        else:
            p.shape(rim, "#fbf3e4", None, j=2.2)
            p.flush()
    with p.clip([left, *[(x - 8, y) for x, y in p.hand.shake(TEAR, 2)], right], curved=True):
        p.lay(c)
    # the wire, one line through both; a word is on its way
    for q in (WIRE, BEYOND):
        p.stroke(q, "#221e40", 3.6, taper=False, j=0.4)
    for x in (650, 674, 752):
        y = 164 - (x - 540) * 0.11
        p.shape(
            [(x - 8, y), (x - 9, y - 10), (x - 2, y - 17), (x + 6, y - 12), (x + 13, y + 4), (x + 2, y + 1)],
            "#221e40",
            None,
        )
    for x, k in ((430, 3.6), (462, 4.6), (500, 6.4)):
        y = 156 + (x - 400) * 0.055
        p.halo(x, y, k * 4, LAMP, 0.26)
        p.dot(x, y, k, "#fff8dc")
    p.glow(500, 161, 60, "#ffe0a0", 0.5)
    spots = [q for q in stars if q[0] > 610] + more
    sc.life = {
        "light": "#b4aed2",
        "water": [[960, 384, 140, 44], [772, 384, 44, 44], [1010, 428, 230, 26]],
        "glint": "#e9eef4",
        "lamps": [
            [round(window[0]), round(window[1]), 60, "#ffca80"],
            *rows_of(lamps),
            [round(x), round(y), 30, "#ffefb8"],
        ],
        "smoke": [[round(x), round(y)] for x, y in smoke],
        "stars": spots[:12],
    }
    return sc
