"""Inside the bakery at midnight: tomorrow's dough on the table, the oven's fire, one lamp, the lane outside.

Left the oven, right the shelf and the bin for flour. The kneading table is a front layer: people stand beyond it.
"""

from scenery import *
from scenery.framing import cut_top, taller
from scenery.town import LEFT

CAM = Camera(eye=1.55, horizon=224, focal=900)
HALF, DEPTH, HEIGHT = 3.5, 6.2, 2.75
UP = 60
PANE = (548, 84, 184, 150)
LAMP_AT = (640, 90)
FIRE = (318, 268)
STARS = [(566, 100), (598, 94), (622, 112), (662, 96), (694, 106), (716, 94)]


def shell(p):
    """White plaster gone golden, a floor of flags, beams and the boards of the room above."""
    c, line = CAM, p.line
    p.poly(c.side(-HALF, 0, HEIGHT, 1, DEPTH), ("#e6cfa8", "#d3b78c"), line, 2.4)
    p.poly(c.side(HALF, 0, HEIGHT, 1, DEPTH), ("#dfc6a0", "#caad84"), line, 2.4)
    p.poly(
        c.path((-HALF, HEIGHT, 1), (HALF, HEIGHT, 1), (HALF, HEIGHT, DEPTH), (-HALF, HEIGHT, DEPTH)),
        "#b48a62",
        line,
        2.4,
    )
    for i in range(-7, 8):
        p.stroke(c.path((i * 0.5, HEIGHT, 1.2), (i * 0.5, HEIGHT, DEPTH)), "#8d6647", 1.8)
    p.poly(c.wall(-HALF, HALF, 0, HEIGHT, DEPTH), ("#f3e2bd", "#e6cd9e"), line, 2.6)
    for _ in range(46):
        x, y = p.r.uniform(130, 1140), p.r.uniform(50, 420)
        p.stroke([(x, y), (x + p.r.uniform(8, 18), y)], "#cbb083", 1.6, alpha=0.7)
    p.poly(c.floor(-HALF, HALF, 1, DEPTH), ("#a88f88", "#b79f92"), line, 2.4)
    for z in (5.6, 5.0, 4.5, 4.0, 3.5, 3.0):
        p.stroke(c.path((-HALF, 0, z), (HALF, 0, z)), "#80697a", 1.7, alpha=0.8)
    for i in range(-6, 7):
        p.stroke(c.path((i * 0.58, 0, 1.4), (i * 0.58, 0, DEPTH)), "#80697a", 1.6, alpha=0.7)
    for z in (5.6, 4.3):
        box(p, c, -HALF, HALF, HEIGHT - 0.2, HEIGHT, z, z + 0.22, "#8d6444", 2.6)


def brick(p, quad, n, m, col):
    """Courses of brick on an upright quad: lower left, lower right, upper right, upper left."""
    (x0, y1), (x1, _), _, (_, y0) = quad
    for j in range(1, m):
        y = y0 + (y1 - y0) * j / m
        p.stroke([(x0 + 2, y), (x1 - 2, y)], col, 1.5, alpha=0.8)
        for i in range(n):
            x = x0 + (x1 - x0) * (i + (0.5 if j % 2 else 0)) / n
            if x0 + 4 < x < x1 - 4 and p.r.random() < 0.8:
                p.stroke([(x, y), (x, y + (y1 - y0) / m)], col, 1.4, alpha=0.8)


def oven(p):
    """The brick oven, an arched mouth with the fire in it, a shovel and tins of loaves beside."""
    c, line = CAM, p.line
    box(p, c, -3.1, -1.32, 0, 2.36, 5.3, DEPTH, "#c27a5f", 2.8)
    front = c.wall(-3.1, -1.32, 0, 2.36, 5.3)
    brick(p, front, 9, 17, "#965444")
    box(p, c, -3.2, -1.22, 2.36, 2.5, 5.2, DEPTH, "#a8674f", 2.6)
    fx, fy = FIRE
    ring = [
        (fx + 92 * math.cos(t), fy + 26 - 84 * math.sin(t)) for t in [math.pi * i / 14 for i in range(15)]
    ]
    p.poly([(fx + 92, fy + 48), *ring, (fx - 92, fy + 48)], ("#8f5a4c", "#7a4a44"), line, 2.6)
    for i in range(1, 14):
        t = math.pi * i / 14
        p.stroke(
            [
                (fx + 68 * math.cos(t), fy + 26 - 62 * math.sin(t)),
                (fx + 91 * math.cos(t), fy + 26 - 83 * math.sin(t)),
            ],
            line,
            1.8,
        )
    mouth = [
        (fx + 66 * math.cos(t), fy + 28 - 62 * math.sin(t)) for t in [math.pi * i / 14 for i in range(15)]
    ]
    mouth = [(fx + 66, fy + 44), *mouth, (fx - 66, fy + 44)]
    with p.emit():
        p.poly(mouth, ("#a8362e", "#ff9a45"), line, 2.6)
        for u, h, col in (
            (-38, 46, "#ff8a3c"),
            (-14, 66, "#ffab4a"),
            (14, 54, "#ff8a3c"),
            (38, 40, "#ffab4a"),
            (0, 40, "#ffe08a"),
            (-26, 30, "#ffe08a"),
            (26, 32, "#ffe08a"),
        ):
            p.shape(
                [
                    (fx + u - 13, fy + 42),
                    (fx + u - 11, fy + 30 - h * 0.2),
                    (fx + u - 4, fy + 40 - h * 0.78),
                    (fx + u + 3, fy + 36 - h * 1.06),
                    (fx + u + 3.6, fy + 40 - h * 0.8),
                    (fx + u + 11, fy + 32 - h * 0.15),
                    (fx + u + 13, fy + 42),
                ],
                col,
                None,
            )
        for u in (-44, -8, 30):
            p.stroke([(fx + u, fy + 40), (fx + u + 28, fy + 36)], "#5f2530", 7)
    p.rect(fx - 108, fy + 44, 216, 14, "#8f6a5a", line, 2.6)
    p.poly(c.wall(-2.75, -1.7, 0.12, 0.72, 5.3), ("#4a3344", "#3a2a3c"), line, 2.4)
    for i in range(4):
        for j in range(2):
            x, y = c(-2.62 + i * 0.27, 0.14 + j * 0.2, 5.28)
            p.oval(x + 12, y - 12, 18, 14, ("#b98256", "#8d5f40"), line, 2)
            p.oval(x + 12, y - 12, 9, 7, "#d9ad7c", line, 1.5)
    a, b = (474, 140), (462, 396)
    for col, w in ((line, 8), ("#c99a62", 4.8)):
        p.stroke([a, b], col, w, taper=False)
    p.shape(
        [(450, 60), (490, 60), (493, 120), (480, 142), (466, 142), (448, 120)],
        ("#d9ad74", "#b98a56"),
        line,
        2.6,
    )


def lane(p):
    """The lane at midnight through the window: stars, dark houses, one street lamp."""
    x, y, w, h = PANE
    line = p.line
    with p.clip([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]), p.emit():
        p.sky([(0, "#171d4e"), (1, "#4f5291")], y, y + h)
        with p.heaven():
            for _ in range(24):
                p.dot(p.r.uniform(x, x + w), p.r.uniform(y, y + 60), p.r.uniform(0.6, 1.3), "#fff6df", 0.85)
            for a, b in STARS:
                p.dot(a, b, 1.9, "#fff6df")
        p.line = "#1d1a44"
        for i, it in enumerate((LEFT[4], LEFT[2], LEFT[0], LEFT[3])):
            a, top = x - 14 + i * 54, y + 82 - 8 * (i % 2)
            p.poly(
                [(a, y + h + 5), (a, top), (a + 52, top), (a + 52, y + h + 5)],
                mix(it.wall, "#2f3068", 0.68),
                "",
                1.8,
            )
            p.poly(
                [(a - 4, top + 1), (a + 26, top - 26), (a + 56, top + 1)],
                mix(it.roof, "#262456", 0.6),
                "",
                1.8,
            )
            p.rect(a + 14, top + 14, 12, 16, "#3a3c78", "", 1.5, off=(0, 0))
            p.rect(a + 32, top + 14, 12, 16, "#ffcf7a" if i == 2 else "#3a3c78", "", 1.5, off=(0, 0))
        p.rect(x - 5, y + 136, w + 10, 30, ("#4a4a80", "#35366a"), "", 1.8)
        p.stroke([(702, y + 142), (702, y + 62), (690, y + 58)], "#1d1a44", 3.4, straight=True, taper=False)
        lantern(p, 690, y + 58, 0.5, True, w=1.6, frame="#1d1a44")
        p.glow(690, y + 72, 46, "#ffcf7a", 0.85)
    p.line = line
    wood = "#e9d6ae"
    for q in (
        (x - 10, y - 10, w + 20, 10),
        (x - 10, y + h, w + 20, 10),
        (x - 10, y, 10, h),
        (x + w, y, 10, h),
    ):
        p.rect(*q, wood, None)
    p.poly(
        [(x - 10, y - 10), (x + w + 10, y - 10), (x + w + 10, y + h + 10), (x - 10, y + h + 10)],
        None,
        line,
        2.8,
    )
    p.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], None, line, 2.2)
    p.rect(x + w / 2 - 4, y, 8, h, wood, line, 2, off=(0, 0))
    p.rect(x, y + h * 0.5 - 3, w, 6, wood, line, 2, off=(0, 0))
    p.rect(x - 22, y + h + 8, w + 44, 12, lite(wood, 0.2), line, 2.6)


def flour(p):
    """The long shelf for flour, a calendar over it, and the great bin under it with its lid ajar."""
    c, line = CAM, p.line
    box(p, c, 0.98, 3.3, 1.34, 1.4, DEPTH - 0.34, DEPTH, "#b98256", 2.6)
    for x in (1.1, 3.1):
        q = c.path((x, 1.34, DEPTH - 0.3), (x, 1.34, DEPTH - 0.04), (x, 1.06, DEPTH - 0.04))
        p.poly(q, "#8d5f40", line, 2.2)
    for u, s, tied in ((1.26, 0.62, True), (1.62, 0.52, False)):
        x, y = c(u, 1.4, DEPTH - 0.2)
        sack(p, x, y, s, "#ecdcbc", tied=tied)
    for u, h, col in ((2.5, 40, "#cfe0de"), (2.76, 32, CORAL), (3.0, 44, "#f3e6cc")):
        x, y = c(u, 1.4, DEPTH - 0.2)
        p.rect(x - 15, y - h, 30, h, (lite(col, 0.15), dark(col, 0.1)), line, 2.2)
        p.rect(x - 16, y - h - 6, 32, 8, dark(col, 0.2), line, 2)
    x, y = 818, 66
    p.shade([(x + 4, y + 5), (x + 66, y + 5), (x + 66, y + 88), (x + 4, y + 88)], "#6c4a7e", 0.3, 2)
    p.rect(x, y, 62, 82, "#fdf6e6", line, 2.4)
    p.rect(x + 1, y + 1, 60, 19, TEAL, None)
    for j in range(4):
        for i in range(6):
            p.dot(x + 9 + i * 9, y + 32 + j * 12, 2, "#8d7a92")
    p.dot(x + 31, y - 3, 3.4, CORAL)
    box(p, c, 1.1, 2.1, 0, 0.86, 5.2, 5.95, "#c99a68", 2.8)
    for t in (0.28, 0.57):
        p.stroke(c.path((1.1, t, 5.2), (2.1, t, 5.2)), "#946840", 2)
    q = c.path((1.06, 0.9, 5.16), (2.14, 0.9, 5.16), (2.14, 1.28, 5.86), (1.06, 1.28, 5.86))
    p.poly(
        c.path((1.1, 0.86, 5.2), (2.1, 0.86, 5.2), (2.1, 0.86, 5.95), (1.1, 0.86, 5.95)), "#fbf3e4", line, 2.4
    )
    p.poly(q, ("#d9ad7a", "#c2935f"), line, 2.6)
    x, y = c(1.42, 0.5, 5.19)
    p.poly([(x - 24, y - 14), (x + 40, y - 14), (x + 40, y + 12), (x - 24, y + 12)], "#fbf3e4", line, 2)
    for u in (-14, 2, 16, 28):
        p.stroke([(x + u, y + 4), (x + u + 5, y - 6), (x + u + 8, y + 4)], "#7d6a88", 1.8)
    sack(p, *c(2.75, 0, 5.5), 1.6, "#e4d2ac")


def dough(f):
    """The table, white with flour, and tomorrow's bread upon it."""
    c, line = CAM, f.line
    t = Turned(c, 0, 3.95, 0)
    table(f, t, 3.1, 1.0, 0.86, "#d3a273", 3, leg=0.1)
    h = 0.864
    spill = (
        (-1.2, -0.38),
        (-0.3, -0.44),
        (0.6, -0.38),
        (1.2, -0.2),
        (1.15, 0.32),
        (0.2, 0.42),
        (-0.8, 0.38),
        (-1.3, 0.1),
    )
    f.shape(t.path(*[(x, h, z) for x, z in spill]), "#fbf3e4", None, alpha=0.9)
    for a, b in (((-1.0, 0.25), (-0.4, 0.08)), ((0.2, -0.3), (0.7, -0.2)), ((0.5, 0.26), (0.9, 0.14))):
        f.stroke(
            t.path((a[0], h, a[1]), ((a[0] + b[0]) / 2, h, a[1] - 0.05), (b[0], h, b[1])), "#dcc9ae", 2.6
        )
    x, y = t(0.0, h, -0.02)
    f.pool(x + 6, y + 5, 118, 15, "#5a3058", 0.5, 4)
    lump = (
        (-112, 4),
        (-118, -22),
        (-88, -56),
        (-36, -72),
        (30, -70),
        (84, -50),
        (114, -16),
        (98, 8),
        (0, 14),
    )
    f.shape([(x + u, y + v) for u, v in lump], ("#fff4dd", "#ecd3a8"), line, 3)
    f.stroke([(x - 92, y - 30), (x - 46, y - 46), (x + 8, y - 42), (x + 44, y - 22)], "#dcc094", 3.2)
    f.stroke([(x + 62, y - 46), (x + 84, y - 30), (x + 88, y - 10)], "#dcc094", 3)
    x, y = t(-0.98, h, 0.1)
    f.pool(x, y + 2, 74, 8, "#5a3058", 0.45, 2)
    f.shape(
        [(x - 52, y - 18), (x + 52, y - 20), (x + 54, y), (x - 50, y + 2)], ("#e6b884", "#bd8a5c"), line, 2.8
    )
    for s in (-1, 1):
        f.shape(
            [(x + s * 52, y - 14), (x + s * 78, y - 15), (x + s * 80, y - 5), (x + s * 52, y - 3)],
            "#b3733f",
            line,
            2.4,
        )
    x, y = t(0.96, h, 0.1)
    f.pool(x, y + 2, 76, 9, "#5a3058", 0.45, 2)
    f.shape(
        [
            (x - 62, y - 44),
            (x + 62, y - 44),
            (x + 45, y - 7),
            (x + 26, y + 2),
            (x - 26, y + 2),
            (x - 45, y - 7),
        ],
        ("#86b3b4", "#5b8a90"),
        line,
        2.8,
    )
    f.oval(x, y - 44, 62, 10, "#fbf0da", line, 2.6)
    f.stroke([(x - 53, y - 28), (x, y - 21), (x + 53, y - 28)], "#e4eef0", 3)
    for col, w in ((line, 8.4), ("#c98a5a", 5)):
        f.stroke([(x + 10, y - 46), (x + 42, y - 92)], col, w, taper=False)
    for u, d in ((0.52, -0.34), (0.72, -0.36), (0.92, -0.33)):
        roll(f, *t(u, h, d), 0.95, colour="#f0dab2")
    for u, d in ((-0.62, -0.36), (-0.42, -0.38)):
        roll(f, *t(u, h, d), 0.95, colour="#f0dab2")


def paint():
    sc = Scene(
        "bakery-night",
        seed=101,
        line="#3b2d55",
        sky=[(0, "#d9c19a"), (1, "#d9c19a")],
        front=True,
        frame=taller(UP),
    )
    p, f = sc.back, sc.front
    shell(p)
    oven(p)
    lane(p)
    flour(p)
    x, y = LAMP_AT
    with p.emit():
        p.stroke([(x, -8), (x, y - 22)], "#2f2544", 3.2, taper=False)
        p.shape(
            [
                (x - 9, y - 24),
                (x + 9, y - 24),
                (x + 20, y - 16),
                (x + 58, y + 12),
                (x - 58, y + 12),
                (x - 20, y - 16),
            ],
            ("#c9604f", "#9c423f"),
            "#2f2544",
            2.8,
            straight=True,
        )
        p.shape(
            [(x - 54, y + 12), (x + 54, y + 12), (x + 36, y + 17), (x - 36, y + 17)], "#fff3cd", "#2f2544", 2
        )
        p.oval(x, y + 18, 14, 11, "#fffbe8", "#2f2544", 2)
    p.lamplight(x + 30, y + 214, 720, "#ffd79a", 0.86, ry=430)
    p.lamplight(*FIRE, 330, "#ff8f4a", 0.9, ry=290)
    p.relight("#786e9c", steps=0.15)
    p.glow(x, y + 26, 150, "#ffdf9a", 0.6, power=1.8)
    p.shine([(x - 44, y + 16), (x + 44, y + 16), (x + 250, 430), (x - 250, 430)], "#ffe2a0", 0.1, 14)
    p.glow(FIRE[0], FIRE[1] + 10, 190, "#ff9a52", 0.5)
    for _ in range(70):
        p.dot(
            p.r.uniform(440, 900),
            p.r.uniform(90, 440),
            p.r.uniform(0.7, 1.7),
            "#fff6e0",
            p.r.uniform(0.3, 0.75),
        )
    dough(f)
    f.relight("#786e9c", [(640, 400, 380, 70, "#ffe6bc", 0.22)], steps=0.15)
    sc.life = {
        "light": "#ecd3c4",
        "lamps": [
            [x, y + 20, 50, "#ffd08a"],
            [FIRE[0], FIRE[1] + 16, 84, "#ff8f4a"],
            [690, 156, 20, "#ffcf7a"],
        ],
        "stars": [list(s) for s in STARS],
    }
    cut_top(sc, UP)
    return sc
