"""The kitchen behind the hall, early on the morning after the flood: eleven cups round one table.

At its head lies a sheet, folded once, the red stamp showing through. The washed sky is pale in the windows; the fire
is lit and lanterns still burn. The near end of the table is a front layer.
"""

from scenery import *
from scenery.framing import cut_top, taller
from scenery.town import LEFT

CAM = Camera(eye=1.72, horizon=206, focal=860)
HALF, DEPTH, HEIGHT = 3.3, 10.5, 3.1
UP = 40
TOP = 0.78
CUPS = (CORAL, TEAL, GOLD, PLUM, "#f3ead8", LEAF2, "#5b6b98", "#e3a48a", "#8a5a48", "#cfe0de")
WOODS = ("#b07a50", "#7fa39a", "#c9634f", "#8a6f96", "#d9a66f", "#6f8f6a")
PLACES = [(s, z) for z in (8.3, 7.4, 6.5, 5.7, 4.95) for s in (-1, 1)]


def shell(p):
    c, line = CAM, p.line
    p.poly(c.side(-HALF, 0, HEIGHT, 1, DEPTH), ("#e9d7b4", "#dcc59c"), line, 2.4)
    p.poly(c.side(HALF, 0, HEIGHT, 1, DEPTH), ("#dcc6a2", "#cfb68e"), line, 2.4)
    p.poly(
        c.path((-HALF, HEIGHT, 1), (HALF, HEIGHT, 1), (HALF, HEIGHT, DEPTH), (-HALF, HEIGHT, DEPTH)),
        "#c4a27a",
        line,
        2.4,
    )
    p.poly(c.wall(-HALF, HALF, 0, HEIGHT, DEPTH), ("#f2e2bf", "#e6cfa0"), line, 2.6)
    p.poly(c.side(-HALF, 0, 1.0, 1, DEPTH), ("#94849c", "#83718f"), line, 2.2)
    p.poly(c.side(HALF, 0, 1.0, 1, DEPTH), ("#85748f", "#756382"), line, 2.2)
    p.poly(c.floor(-HALF, HALF, 1, DEPTH), ("#c08f66", "#b07a52"), line, 2.4)
    for i in range(-9, 10):
        p.stroke(c.path((i * 0.37, 0, 1.3), (i * 0.37, 0, DEPTH)), "#86593a", 1.6, alpha=0.6)


def hearth(p):
    """The brick hearth with the big pot on the fire, and the twenty hooks: eleven cups are on the table."""
    c, line = CAM, p.line
    front = DEPTH - 0.5
    box(p, c, -1.25, 1.25, 0, 1.95, front, DEPTH, "#b9715a", 2.6)
    for j in range(8):
        for i in range(8):
            x, y = c(-1.2 + i * 0.28 + (0.14 if j % 2 else 0), 0.18 + j * 0.23, front)
            p.stroke([(x, y), (x + 12, y)], "#93543f", 1.5, alpha=0.8)
    box(p, c, -1.4, 1.4, 1.92, 2.02, DEPTH - 0.62, DEPTH, "#8a6248", 2.6)
    half = ((-0.82, 0), (-0.82, 0.9), (-0.6, 1.22), (0, 1.38), (0.6, 1.22), (0.82, 0.9), (0.82, 0))
    p.poly(c.path(*[(x, y, front) for x, y in half]), ("#4a2f44", "#7a3c3c"), line, 2.6, off=(0, 0))
    x, y = c(0, 0.28, DEPTH - 0.45)
    with p.emit():
        for u, h, col in (
            (-50, 34, "#ff9a4a"),
            (-38, 50, "#f0713f"),
            (-22, 38, "#f0713f"),
            (-6, 54, "#ff9a4a"),
            (14, 44, "#f0713f"),
            (28, 30, "#ff9a4a"),
            (40, 50, "#f0713f"),
            (50, 36, "#ff9a4a"),
            (2, 30, "#ffd98a"),
            (-42, 24, "#ffd98a"),
        ):
            q = [(-9, 16), (-8, -h * 0.3), (2, -h), (9, -h * 0.2), (9, 16)]
            p.shape([(x + u + a, y + b) for a, b in q], col, None)
    x, y = c(0, 0.66, DEPTH - 0.52)
    pot = ((-36, -24), (-42, -2), (-28, 18), (28, 18), (42, -2), (36, -24))
    p.shape([(x + u, y + v) for u, v in pot], "#4a4560", line, 2.6)
    p.oval(x, y - 24, 36, 6, "#6b6480", line, 2.4)
    p.oval(x, y - 24, 28, 4, "#d98a4a", None)
    p.stroke([(x - 37, y - 24), (x - 22, y - 58), (x, y - 66), (x + 22, y - 58), (x + 37, y - 24)], line, 2.8)
    board = c.wall(-1.75, 1.75, 2.12, 2.9, DEPTH)
    p.shade([(a + 4, b + 5) for a, b in board], "#6c4a7e", 0.25, 2)
    p.poly(board, ("#b98256", "#a06e46"), line, 2.6)
    hung = {(0, 0), (0, 2), (0, 3), (0, 6), (0, 9), (1, 1), (1, 4), (1, 5), (1, 8)}
    for j in range(2):
        for i in range(10):
            x, y = c(-1.55 + i * 0.345, 2.84 - j * 0.38, DEPTH)
            p.stroke([(x, y - 2), (x + 2, y + 4), (x - 2, y + 5)], line, 2)
            if (j, i) in hung:
                mug(p, x, y + 28, 0.72, CUPS[(i * 3 + j * 4) % 10], w=1.8)


def back_wall(p):
    """Copper pans at the right, at the left the back door, open on a washed morning."""
    c, line = CAM, p.line
    for x, r in ((1.72, 20), (2.1, 16), (2.42, 13)):
        a, b = c(x, 1.75, DEPTH)
        p.stroke([(a, b - r - 16), (a, b - r)], line, 4)
        p.oval(a, b, r, r, ("#e39a6c", "#b86a48"), line, 2.4)
        p.stroke([(a - r * 0.5, b - r * 0.4), (a - r * 0.2, b - r * 0.6)], "#fbd9b8", 2.4)
    d = c.wall(-2.75, -1.75, 0, 2.0, DEPTH)
    x, y, base = d[0][0], d[3][1], d[0][1]
    with p.clip(d), p.emit():
        p.sky([(0, "#c3d3d6"), (0.6, "#f0e4cc"), (1, "#fbe9c0")], y, base - 60)
        p.rect(x - 4, base - 62, 120, 80, ("#b9a58a", "#93806e"), None)
        for k in range(6):
            p.stroke(
                [(x + 6 + k * 9, base - 50 + k * 7), (x + 30 + k * 8, base - 50 + k * 7)], "#e6d8ba", 1.8
            )
        p.line = "#8a7a8c"
        lighthouse(p, x + 52, base - 60, 0.36, lit=False, w=1.3)
        p.line = line
    p.poly(d, None, line, 2.8)
    p.poly(
        c.path((-2.75, 0, DEPTH), (-3.15, 0, DEPTH - 0.85), (-3.15, 2.0, DEPTH - 0.85), (-2.75, 2.0, DEPTH)),
        ("#5f9a94", "#467d79"),
        line,
        2.4,
    )


def windows(p):
    """Tall windows on the left: a pale sky, and the river still brown and wide."""
    c, line = CAM, p.line
    for z0, z1 in ((3.0, 4.3), (5.2, 6.7), (7.6, 9.2)):
        q = c.side(-HALF, 1.15, 2.6, z0, z1)
        p.poly(c.side(-HALF + 0.01, 1.07, 2.68, z0 - 0.09, z1 + 0.09), "#f3e8d2", line, 2.4)
        with p.clip(q), p.emit():
            a, b = q[0][0], q[1][0]
            p.sky([(0, "#aebfcb"), (0.5, "#e3dccb"), (1, "#fbe6bc")], 40, 262)
            for u, v in ((0.3, 96), (0.7, 120)):
                x = a + (b - a) * u
                p.shape(
                    [(x - 40, v + 4), (x - 10, v - 6), (x + 24, v - 5), (x + 46, v + 3), (x, v + 8)],
                    "#f4eee2",
                    None,
                    alpha=0.85,
                )
            p.poly([(a - 10, 246), (b + 10, 232), (b + 10, 330), (a - 10, 390)], ("#c2ab8c", "#94806e"), None)
            for v in (268, 290):
                p.stroke([(a, v), (b, 238 + (v - 238) * 0.55)], "#e9dcc0", 2.2)
        p.poly(q, None, line, 2.4)
        mid = (z0 + z1) / 2
        for e in (((-HALF, 1.15, mid), (-HALF, 2.6, mid)), ((-HALF, 1.9, z0), (-HALF, 1.9, z1))):
            p.stroke(c.path(*e), line, 7, taper=False)
            p.stroke(c.path(*e), "#f3e8d2", 4, taper=False)


def right_wall(p):
    """The street drawn by the street, aprons on pegs."""
    c, line = CAM, p.line
    p.poly(c.side(HALF - 0.01, 1.3, 2.35, 4.4, 6.6), "#f9f0dc", line, 2.6)

    def at(z, y):
        return c(HALF - 0.02, y, z)

    p.stroke([at(4.6, 1.55), at(5.2, 1.5), at(5.8, 1.62), at(6.4, 1.56)], "#7fb0c0", 7)
    for i, it in enumerate(reversed(LEFT)):
        z = 4.65 + i * 0.3
        (x0, y0), (x1, y1) = at(z, 1.75), at(z + 0.2, 1.75)
        h = y0 - at(z, 2.0)[1]
        p.poly(
            [(x0, y0), (x0, y0 - h * 0.6), ((x0 + x1) / 2, y0 - h), (x1, y1 - h * 0.6), (x1, y1)],
            it.wall,
            line,
            1.9,
            off=(0.6, 0.5),
        )
        p.dot(*at(z + 0.1, 1.72), 2.4, GOLD)
    for i, z in enumerate((7.3, 7.9, 8.5)):
        a, k = c(HALF - 0.02, 1.95, z), c.scale(z) / 110

        def hang(*q, a=a, k=k):
            return [(a[0] + u * k, a[1] + (v - u * 0.22) * k) for u, v in q]

        p.stroke(hang((-9, 12), (-3, -6), (5, 12)), line, 2.4)
        cloth = hang((-9, 12), (7, 12), (8, 38), (15, 42), (16, 100), (-17, 100), (-17, 42), (-10, 38))
        p.poly(cloth, ("#f6ecd6", "#d9705c", "#8fb5a3")[i], line, 2.3)
        p.poly(hang((-10, 62), (9, 62), (9, 80), (-10, 80)), None, line, 1.6)
        p.dot(a[0] - 2 * k, a[1] - 5 * k, 3.2, "#6b4a38")


def far_table(p):
    """The table going away, ten chairs along it, a cup before each."""
    c, line = CAM, p.line
    p.shade(c.path((-1.5, 0, 3.4), (1.5, 0, 3.4), (1.5, 0, 9.0), (-1.5, 0, 9.0)), "#3a2450", 0.45, 8)
    for i, (s, z) in enumerate(PLACES):
        chair(p, Turned(c, s * 1.1, z, 90 * s), WOODS[(i * 5 + 1) % 6], 2.2, top=1.0)
    for x in (-0.72, 0.62):
        box(p, c, x, x + 0.1, 0, TOP - 0.06, 8.6, 8.7, "#8d5f40", 2.2)
    box(p, c, -0.85, 0.85, TOP - 0.06, TOP, 4.8, 8.8, "#cf9a66", 2.6)
    for x in (-0.3, 0.26):
        p.stroke(c.path((x, TOP, 4.9), (x, TOP, 8.7)), "#a8743f", 1.6, alpha=0.6)
    for i, (s, z) in enumerate(PLACES[:8]):
        cup(p, s * 0.56, z - 0.2, CUPS[(i * 7 + 2) % 10], s > 0)
    x, y = c(0, TOP, 7.0)
    p.pool(x, y, 24, 4, "#5a3058", 0.4, 2)
    p.oval(x, y - 4, 27, 7, "#f3ead8", line, 2)
    for u, v in ((-12, -4), (0, -9), (12, -4), (0, -1)):
        roll(p, x + u, y + v, 0.5, w=1.8)


def cup(p, x, z, col, flip):
    c = CAM
    a, b = c(x, TOP, z)
    s = 0.0056 * c.scale(z)
    p.pool(a + 2, b, 15 * s, 3.4 * s, "#5a3058", 0.4, 1.5)
    mug(p, a, b, s, col, w=2, flip=flip)


def head_of_table(f):
    """The near end, the last three cups, and the sheet."""
    c = CAM
    z0, z1 = 3.42, 5.0
    for x in (-0.78, 0.66):
        box(f, c, x, x + 0.12, 0, TOP - 0.08, z0 + 0.06, z0 + 0.18, "#8d5f40", 2.8)
    box(f, c, -0.74, 0.74, TOP - 0.2, TOP - 0.07, z0 + 0.05, z0 + 0.08, "#a9714a", 2.4)
    box(f, c, -0.88, 0.88, TOP - 0.07, TOP, z0, z1, "#d9a66f", 3)
    for x in (-0.52, -0.18, 0.2, 0.54):
        f.stroke(c.path((x, TOP, z0 + 0.05), (x * 0.98, TOP, z1 - 0.1)), "#b07c4c", 1.9, alpha=0.7)
    for x, z, col, flip in (
        (-0.6, 4.66, CUPS[9], False),
        (0.6, 4.62, CUPS[3], True),
        (0.62, 3.78, CUPS[2], True),
    ):
        a, b = c(x, TOP, z)
        s = 0.0058 * c.scale(z)
        f.pool(a + 3, b, 18 * s, 4 * s, "#5a3058", 0.45, 2)
        mug(f, a, b, s, col, flip=flip)
    sheet(f)


def sheet(f):
    """INSPECTION OF GATE FOUR: folded once, it stands upon its edges like a little tent, the stamp towards us."""
    c, line = CAM, f.line
    h = TOP + 0.004
    foot = c.path((-0.42, h, 3.72), (0.36, h, 3.66))
    ridge = c.path((-0.41, h + 0.34, 3.98), (0.38, h + 0.34, 3.93))
    back = c.path((-0.2, h, 4.34), (0.6, h, 4.22))
    f.shade(
        [foot[0], (foot[1][0] + 26, foot[1][1] + 2), (back[1][0] + 40, back[1][1]), back[0]],
        "#4a2850",
        0.5,
        4,
    )
    f.poly([ridge[0], ridge[1], back[1], foot[1]], "#c2ae92", line, 2.6, off=(0.5, 0.5))
    face = [*foot, ridge[1], ridge[0]]
    f.poly(face, ("#fffdf6", "#f4e8ce"), line, 3, off=(0.5, 0.5))

    def at(u, v):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = face
        x0, y0, x1, y1 = ax + (bx - ax) * u, ay + (by - ay) * u, dx + (cx - dx) * u, dy + (cy - dy) * u
        return x0 + (x1 - x0) * v, y0 + (y1 - y0) * v

    f.stroke([at(0.07, 0.88), at(0.56, 0.88)], "#5a4a66", 3.2)
    f.stroke([at(0.07, 0.77), at(0.44, 0.77)], "#7d6a88", 2)
    for i in range(11):
        u, v = 0.07 + 0.3 * (i // 4), 0.6 - 0.15 * (i % 4)
        a, b = at(u, v), at(u + 0.17 + 0.04 * (i * 3 % 3), v)
        f.stroke([a, (a[0] + 8, a[1] - 4), (a[0] + 16, a[1] + 1), (a[0] + 25, a[1] - 3), b], "#4a5590", 2)
    stamp = [at(0.66, 0.66), at(0.95, 0.72), at(0.95, 0.95), at(0.66, 0.89)]
    f.poly(stamp, None, "#c23f3f", 3.2)
    f.stroke([at(0.7, 0.77), at(0.91, 0.82)], "#c23f3f", 5)


def paint():
    sc = Scene(
        "quill-kitchen",
        seed=81,
        line="#4d3d5c",
        sky=[(0, "#d9c19a"), (1, "#d9c19a")],
        front=True,
        frame=taller(UP),
    )
    p, f, c = sc.back, sc.front, CAM
    shell(p)
    for z in (9.2, 7.4):
        box(p, c, -HALF, HALF, HEIGHT - 0.26, HEIGHT - 0.02, z, z + 0.22, "#8a6248", 2.4)
    hearth(p)
    back_wall(p)
    windows(p)
    right_wall(p)
    far_table(p)
    for z in (5.6, 3.8):
        box(p, c, -HALF, HALF, HEIGHT - 0.26, HEIGHT - 0.02, z, z + 0.22, "#8a6248", 2.4)
    lamps = []
    for z, u in ((7.4, 1.62), (5.6, 1.62)):
        for s in (-1, 1):
            x, y = c(s * u, HEIGHT - 0.26, z)
            k = c.scale(z) * 0.0066
            with p.emit():
                p.stroke([(x, y), (x, y + 26 * k)], "#2f2544", 2.2, taper=False)
                lantern(p, x, y + 26 * k, k, True, frame="#2f2544")
            lamps.append((x, y + 52 * k, 40 * k))
    fire = c(0, 0.45, DEPTH)
    head_of_table(f)
    pools = [
        (640, 330, 380, 210, "#ffdca6", 0.34),
        (640, 190, 330, 150, "#ffc98a", 0.22),
        (*fire, 130, 110, "#ff9a5c", 0.3),
        (250, 300, 300, 240, "#dfe6f0", 0.26),
    ]
    p.relight("#a89cae", pools)
    f.relight("#a89cae", [*pools, (640, 420, 280, 70, "#ffe9c8", 0.2)])
    for x, y, r in lamps:
        light(p, x, y, r, 0.6)
    p.glow(*fire, 90, "#ff9a4a", 0.45)
    for z0, z1 in ((3.0, 4.3), (5.2, 6.7)):
        p.shine(
            c.path((-HALF, 2.5, z0), (-HALF, 2.5, z1), (-0.9, 0.2, z1 - 0.5), (-0.9, 0.2, z0 - 0.3)),
            "#f0f2f0",
            0.1,
            10,
        )
    sc.life = {
        "light": "#f0e2dc",
        "lamps": [[round(x), round(y), round(max(20, r)), "#ffc06a"] for x, y, r in lamps]
        + [[round(fire[0]), round(fire[1]), 46, "#ff8f4a"]],
        "smoke": [[640, round(c(0, 0.66, DEPTH - 0.52)[1]) - 28]],
    }
    cut_top(sc, UP)
    return sc
