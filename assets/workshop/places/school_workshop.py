"""The school workshop, late in the afternoon: the bridge for the contest, half built, is all spine and ribs.

On the bench beside it lie a heap of struts to file, the red pen with its cap off and the plan; on the wall hangs
Juno's chart, whose last column one row has to itself. The bench is a front layer: people stand beyond it.
"""

from scenery import *
from scenery.framing import cut_top, taller

CAM = Camera(eye=1.45, horizon=236, focal=880)
HALF, DEPTH, HEIGHT = 3.3, 6.6, 3.0
UP = 36
TOP = 0.8


def shell(p):
    c, line = CAM, p.line
    p.poly(c.side(-HALF, 0, HEIGHT, 1.2, DEPTH), ("#f0dfba", "#e3cba0"), line, 2.6)
    p.poly(c.side(HALF, 0, HEIGHT, 1.2, DEPTH), ("#e0c9a2", "#cfb48c"), line, 2.6)
    p.poly(
        c.path((-HALF, HEIGHT, 1.2), (HALF, HEIGHT, 1.2), (HALF, HEIGHT, DEPTH), (-HALF, HEIGHT, DEPTH)),
        "#e3d2b0",
        line,
        2.6,
    )
    p.poly(c.wall(-HALF, HALF, 0, HEIGHT, DEPTH), ("#faecca", "#f1deb4"), line, 2.8)
    p.poly(c.wall(-HALF, HALF, 0, 0.95, DEPTH), ("#94bda9", "#7fa998"), line, 2.4)
    p.poly(c.side(HALF, 0, 0.95, 1.2, DEPTH), "#719b8c", line, 2.2)
    p.poly(c.side(-HALF, 0, 0.95, 1.2, DEPTH), "#88b2a0", line, 2.2)
    p.poly(c.floor(-HALF, HALF, 1.2, DEPTH), ("#b98c60", "#cda173"), line, 2.4)
    for z in (4.2, 5.6):
        box(p, c, -HALF, HALF, HEIGHT - 0.22, HEIGHT, z, z + 0.2, "#b58560", 2.4)


def windows(p):
    """Two big windows on the left: the school field, low sun on the trees."""
    c, line, wood = CAM, p.line, "#fbf1da"
    for z0, z1 in ((2.5, 3.9), (4.4, 5.8)):
        q = c.side(-HALF, 1.05, 2.6, z0, z1)
        p.poly(c.side(-HALF + 0.01, 0.97, 2.68, z0 - 0.08, z1 + 0.08), wood, line, 2.6)
        x0, x1 = q[0][0], q[1][0]
        with p.clip(q):
            p.sky([(0, "#a9d6da"), (0.6, "#fdeecb"), (1, "#ffe3ad")], 30, 262)
            p.shape(
                [(x0 - 20, 262), (x1, 236), (x1 + 30, 240), (x1 + 30, 340), (x0 - 20, 380)],
                "#b3cf96",
                line,
                2,
            )
            for k in range(3):
                x = x0 + (x1 - x0) * (0.2 + 0.3 * k)
                p.shape(p.hand.blob(x, 250, 22, 21, 10, 0.08), "#7fb07f", line, 1.8)
                p.shape(p.hand.blob(x + 5, 243, 11, 9, 9, 0.1), "#b9cf86", None)
        p.poly(q, None, line, 2.6)
        mid = (z0 + z1) / 2
        for e in (((-HALF, 1.05, mid), (-HALF, 2.6, mid)), ((-HALF, 1.85, z0), (-HALF, 1.85, z1))):
            p.stroke(c.path(*e), wood, 7, taper=False)
            p.stroke(c.path(*e), line, 1.4)
        box(p, c, -HALF, -HALF + 0.16, 0.9, 0.96, z0 - 0.1, z1 + 0.1, "#f6e9cc", 2.2)


def saw(p, x, y, h):
    line = p.line
    p.shape([(x - 9, y), (x + 13, y), (x + 17, y + h), (x + 5, y + h + 2)], "#cbd4d8", line, 2.2)
    for v in range(10, h, 9):
        p.stroke([(x - 8 + v * 0.16, y + v), (x - 4 + v * 0.16, y + v + 4)], line, 1.2)
    p.shape([(x - 14, y - 18), (x + 14, y - 18), (x + 15, y + 4), (x - 12, y + 4)], "#b56a45", line, 2.2)
    p.oval(x, y - 7, 6, 5, "#d9b07c", line, 1.6)


def tool_board(p, x, y):
    """A board with a painted shape for every tool; one of them is out."""
    line = p.line
    b = [(x, y + 160), (x + 236, y + 160), (x + 236, y), (x, y)]
    p.shade([(a + 6, v + 7) for a, v in b], "#6c4a7e", 0.25, 3)
    p.poly(b, ("#e3bb86", "#d6aa75"), line, 2.8)
    for i in range(1, 13):
        for j in range(1, 7):
            p.dot(x + i * 18, y + j * 23, 1.3, "#b08a5c", 0.8)
    saw(p, x + 32, y + 36, 84)
    saw(p, x + 74, y + 36, 66)
    for u, lean, col in ((112, 6, "#9a6a48"), (152, -4, "#c58a56")):
        for w, stroke in ((8, line), (5, col)):
            p.stroke([(x + u, y + 30), (x + u + lean, y + 112)], stroke, w, taper=False)
    head = [
        (x + 92, y + 28),
        (x + 102, y + 22),
        (x + 126, y + 22),
        (x + 128, y + 35),
        (x + 106, y + 36),
        (x + 92, y + 40),
    ]
    p.shape(head, "#929bac", line, 2.2)
    p.poly([(x + 132, y + 20), (x + 171, y + 22), (x + 172, y + 44), (x + 132, y + 44)], "#dcac76", line, 2.2)
    out = [
        (x + 182, y + 44),
        (x + 182, y + 28),
        (x + 200, y + 24),
        (x + 206, y + 12),
        (x + 216, y + 14),
        (x + 216, y + 26),
        (x + 230, y + 30),
        (x + 230, y + 44),
    ]
    p.shape(out, "#bd8f5a", None)
    for u, h, col in ((184, 30, GOLD), (198, 24, CORAL), (212, 34, GOLD), (226, 27, TEAL)):
        p.stroke([(x + u, y + 94 - h * 0.5), (x + u, y + 128)], line, 6.5, taper=False)
        p.stroke([(x + u, y + 94 - h * 0.5), (x + u, y + 96)], col, 4, taper=False)
        p.stroke([(x + u, y + 98), (x + u, y + 128)], "#cbd4d8", 3.4, taper=False)


def chart(p, x, y):
    """Juno's chart: four rows, ruled; three columns are ticked or not, the last is for strokes in red."""
    line, w, h = p.line, 166, 150
    q = [(x, y + h), (x + w, y + h), (x + w, y), (x, y)]
    p.shade([(a + 4, b + 5) for a, b in q], "#6c4a7e", 0.25, 2)
    p.poly(q, "#fdf7ea", line, 2.4)
    p.rect(x + 3, y + 3, w - 6, 24, "#cfe3d6", None)
    p.rect(x + w * 0.6, y + 3, w * 0.4 - 4, 24, "#f6c4b4", None)
    for a, b in ((0.06, 0.2), (0.3, 0.36), (0.45, 0.52), (0.66, 0.94)):
        p.stroke([(x + w * a, y + 16), (x + w * b, y + 15)], line, 2.6)
    for t in (0.26, 0.42, 0.6):
        p.stroke([(x + w * t, y + 4), (x + w * t, y + h - 5)], line, 1.6)
    for j in range(4):
        top = y + 28 + j * 30
        p.stroke([(x + 4, top), (x + w - 4, top)], "#a99bb0", 1.3)
        p.stroke([(x + 8, top + 17), (x + w * 0.21, top + 16)], "#7d6a88", 2.4)
        if j < 3:
            for t in (0.33, 0.5)[: 1 + (j != 1)]:
                a = x + w * t
                p.stroke([(a - 7, top + 14), (a - 2, top + 20), (a + 7, top + 7)], TEAL, 2.8)
    top = y + 28 + 3 * 30
    for m in range(13):
        a, b = x + w * 0.635 + (m % 7) * 8.2, top + 3 + 14 * (m // 7)
        p.stroke([(a, b), (a + 1.5, b + 10)], "#d9443e", 2.8)
    p.stroke([(x + w * 0.63, top + 13), (x + w * 0.77, top + 4)], "#d9443e", 2.6)
    for a in (x + 7, x + w - 7):
        p.dot(a, y + 6, 3.4, CORAL)


def timber(p):
    """A rack of wood on the right wall."""
    c = CAM
    for y in (1.15, 1.65, 2.15):
        box(p, c, HALF - 0.32, HALF, y, y + 0.05, 3.2, 6.3, "#a97a53", 2.2)
        for j in range(5):
            x = HALF - 0.3 + j * 0.05
            col = ("#e0b683", "#d09d6b", "#eac896")[j % 3]
            box(
                p, c, x, x + 0.06, y + 0.05, y + 0.11 + 0.02 * (j % 3), 3.3 + 0.1 * j, 6.1 - 0.2 * j, col, 1.8
            )


def bench_front(f):
    """The long woodwork bench with its drawers."""
    c, line = CAM, f.line
    z0, z1 = 2.95, 3.8
    box(f, c, -2.6, 2.6, 0.0, 0.12, z0 + 0.1, z1, "#7d5238", 2.6)
    box(f, c, -2.5, 2.5, 0.12, 0.68, z0 + 0.12, z1, "#b57b52", 2.8)
    for x in (-1.6, -0.8, 0, 0.8):
        f.poly(c.wall(x + 0.06, x + 0.74, 0.34, 0.6, z0 + 0.12), "#c68a5c", line, 2.4)
        f.oval(*c(x + 0.4, 0.47, z0 + 0.12), 9, 7, "#8d5f40", line, 2.2)
    box(f, c, -2.75, 2.75, 0.68, TOP, z0, z1, "#e3b27a", 3)
    for t in (0.2, 0.45, 0.7):
        z = z0 + (z1 - z0) * t
        f.stroke(c.path((-2.0, TOP, z), (-0.3, TOP, z)), "#c08a55", 1.8, alpha=0.8)
        f.stroke(c.path((0.2, TOP, z + 0.05), (2.2, TOP, z + 0.05)), "#c08a55", 1.8, alpha=0.8)


def fish_bones(f, z):
    """The bridge so far: a deck for a spine, ribs on both sides, only half the arch that is to hold them."""
    c, line = CAM, f.line
    half, width, n = 0.74, 0.22, 12
    f.shade(
        c.path((-0.9, TOP, z - 0.2), (0.86, TOP, z - 0.2), (0.94, TOP, z + 0.12), (-0.8, TOP, z + 0.12)),
        "#6a4058",
        0.38,
        3,
    )
    for x in (-0.86, 0.66):
        box(f, c, x, x + 0.2, TOP, TOP + 0.15, z - 0.15, z + 0.15, "#98a38e", 2.6)
    t = Turned(c, 0, z, 0, oy=TOP + 0.15)
    xs = [-half + 2 * half * i / n for i in range(n + 1)]

    def rise(x):
        return 0.06 + 0.4 * (1 - (x / half) ** 2)

    def member(q, col, w):
        for stroke, wide in ((line, w + 3.2), (col, w)):
            f.stroke(t.path(*q), stroke, wide, straight=True, taper=False, j=0.5)

    for side, col in ((width / 2, "#cda26a"), (-width / 2, "#f2cc92")):
        if side < 0:
            for i in range(n):
                q = t.path(
                    (xs[i], 0, -width / 2),
                    (xs[i + 1], 0, -width / 2),
                    (xs[i + 1], 0, width / 2),
                    (xs[i], 0, width / 2),
                )
                f.poly(q, ("#f6dcae", "#e9c48c")[i % 2], line, 1.6, off=(1, 1), j=0.5)
            box(f, t, -half, half, -0.04, 0, -width / 2, -width / 2 + 0.02, "#e6bb80", 2.2)
        for i in range(1, n):
            lean = 0.045 * math.copysign(1, xs[i]) if i != n / 2 else 0
            short = 0.72 if i in (8, 10) else 1
            member([(xs[i], 0, side), (xs[i] + lean, rise(xs[i]) * short, side)], col, 3.4)
        arch = [(xs[i] + 0.045 * math.copysign(1, xs[i] - 0.001), rise(xs[i]), side) for i in range(1, 7)]
        member([(xs[0], 0, side), *arch], col, 5)
        for i in (1, 2, 3, 4, 5):
            member([(xs[i], 0, side), (xs[i + 1] - 0.045, rise(xs[i + 1]), side)], dark(col, 0.06), 2.8)
    x, y = t(0, rise(0), -width / 2)
    f.oval(x, y, 8, 8, CORAL, line, 2.2)


def struts(f, x, y):
    """Forty struts in a heap, none of them filed, and the file on top; (x, y) is the middle of its foot."""
    line = f.line
    f.pool(x + 3, y + 2, 66, 9, "#6a4058", 0.4, 3)
    for i in range(40):
        row = i // 8
        a = x - 44 + (i % 8) * 11 + f.r.uniform(-5, 5) + row * 3
        b = y + 2 - row * 7 + f.r.uniform(-2, 2)
        lean, long_ = f.r.uniform(-7, 7), 34 - row * 2
        q = [(a - long_ / 2, b + lean / 2), (a + long_ / 2, b - lean / 2)]
        f.stroke(q, line, 6.4, taper=False, j=0.4)
        f.stroke(q, ("#f2cc92", "#e0b67a", "#f8deb2")[i % 3], 3.6, taper=False, j=0.4)
    for col, w in ((line, 8), ("#aab2bd", 4.6)):
        f.stroke([(x - 18, y - 36), (x + 38, y - 46)], col, w, taper=False)
    for col, w in ((line, 11), (CORAL, 7.4)):
        f.stroke([(x - 46, y - 31), (x - 18, y - 36)], col, w, taper=False)


def plan(f):
    """The plan of the bridge, spread out at the right, where somebody may put a cheek."""
    c, line = CAM, f.line
    h = TOP + 0.004
    q = c.path((0.98, h, 3.02), (1.94, h, 3.08), (1.86, h, 3.66), (0.98, h, 3.62))
    f.poly(q, "#557aa0", line, 2.6, off=(0.6, 0.5))
    arc = [(1.14 + 0.62 * i / 10, 3.16 + 0.3 * math.sin(math.pi * i / 10)) for i in range(11)]
    f.stroke(c.path(*[(x, h, z) for x, z in arc]), "#eef5f4", 2.2)
    f.stroke(c.path((1.1, h, 3.16), (1.82, h, 3.18)), "#eef5f4", 2.2)
    for x, z in arc[1:-1]:
        f.stroke(c.path((x, h, 3.17), (x, h, z)), "#cfe0e8", 1.4)


def red_pen(f, x, y):
    """Its cap is off."""
    line = f.line
    f.pool(x + 4, y + 3, 44, 5, "#6a4058", 0.35, 2)
    for col, w in ((line, 10), ("#d9443e", 6.6)):
        f.stroke([(x - 34, y + 3), (x + 24, y - 6)], col, w, taper=False)
    f.poly([(x + 24, y - 10), (x + 37, y - 8), (x + 25, y - 2)], "#4a3850", line, 1.8)
    f.stroke([(x - 30, y + 1), (x + 12, y - 5)], "#f09a8c", 1.8)
    for col, w in ((line, 11), ("#b8352f", 7.6)):
        f.stroke([(x + 50, y + 8), (x + 68, y + 4)], col, w, taper=False)


def small_things(f):
    """Pencils in a mug, the glue with its brush, a ruler, shavings."""
    c, line = CAM, f.line
    x, y = c(-1.4, TOP, 3.5)
    f.pool(x + 5, y - 1, 26, 5, "#6a4058", 0.4, 2)
    mug(f, x, y, 1.1, TEAL)
    for u, col in ((-6, CORAL), (2, GOLD), (8, "#e6c08a")):
        for w, stroke in ((5.4, line), (3, col)):
            f.stroke([(x + u * 0.5, y - 33), (x + u * 1.6, y - 66)], stroke, w)
    x, y = c(-1.08, TOP, 3.62)
    f.pool(x + 5, y - 1, 26, 5, "#6a4058", 0.4, 2)
    paint_pot(f, x, y, 0.96, "#f3e2bc", brush="#e6c08a")
    f.poly(
        c.path(
            (-1.6, TOP + 0.004, 3.12),
            (-1.0, TOP + 0.004, 3.06),
            (-1.0, TOP + 0.004, 3.13),
            (-1.6, TOP + 0.004, 3.19),
        ),
        GOLD,
        line,
        2.2,
    )
    for x, z in ((-0.2, 3.05), (0.16, 3.1), (0.52, 3.04), (-0.86, 3.16)):
        a, b = c(x, TOP, z)
        f.stroke([(a, b), (a + 8, b - 8), (a + 15, b - 2), (a + 9, b + 2)], "#f6dcae", 3)
        f.stroke([(a, b + 1), (a + 8, b - 7), (a + 15, b - 1)], line, 1.3)


def paint():
    sc = Scene(
        "school-workshop",
        seed=51,
        line="#564561",
        sky=[(0, "#f3e2bd"), (1, "#f3e2bd")],
        front=True,
        frame=taller(UP),
    )
    p, f = sc.back, sc.front
    shell(p)
    windows(p)
    tool_board(p, 424, 74)
    chart(p, 690, 70)
    timber(p)
    p.relight("#e9dada", [(180, 240, 560, 420, "#ffe0ac", 0.24), (640, 330, 420, 240, "#ffdfa6", 0.14)])
    p.shine([(300, 110), (300, 190), (1010, 470), (800, 530)], "#fff0c4", 0.24, 8)
    p.shine([(150, 100), (150, 210), (640, 520), (410, 570)], "#fff0c4", 0.24, 8)
    for _ in range(70):
        p.dot(p.r.uniform(220, 900), p.r.uniform(120, 440), p.r.uniform(0.7, 1.7), "#fff6d8", 0.75)
    bench_front(f)
    fish_bones(f, 3.42)
    plan(f)
    struts(f, 800, 420)
    red_pen(f, 566, 412)
    small_things(f)
    f.relight("#ecdcd8", [(240, 340, 620, 300, "#ffe2b0", 0.2), (640, 370, 360, 180, "#ffdfa8", 0.16)])
    f.shade([(-20, 500), (1300, 500), (1300, 800), (-20, 800)], "#5d4478", 0.3, 30)
    sc.life = {"light": "#fff3e2"}
    cut_top(sc, UP)
    return sc
