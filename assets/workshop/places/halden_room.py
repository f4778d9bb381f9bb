"""A rented room at Halden, fourth floor, evening, and a fever: a window on the city with a neon cup, the desk
with a kettle and a phone lying face down, and beyond the open door the landing, where a trombone case leans.
The quilt is in front: a visitor stands beyond the bed."""

from scenery import *
from scenery.framing import cut_top, taller

LEFT, RIGHT, BACK, HIGH = -3.5, 3.05, 5.2, 2.95
WINDOW = (-1.72, 0.14, 1.0, 2.5)  # left, right, sill, top: metres
DOOR = (0.68, 1.5, 2.26)
UP = 34  # units of wall cut off above, so that the desk stands over the card
INKY = "#372f55"
NEON, STEAM = "#ff8a90", "#8af0e6"


def city(p, at):
    """What the window shows, a long way down and off: it gives its own light."""
    w0, w1, h0, h1 = WINDOW
    (x0, y1), (x1, y0) = at(w0, h0), at(w1, h1)
    pane = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    r = p.r
    with p.emit(), p.clip(pane):
        p.wash(
            [(x0 - 9, y0 - 9), (x1 + 9, y0 - 9), (x1 + 9, y1 + 9), (x0 - 9, y1 + 9)],
            ["#2a3166", "#565090", "#a96c90", "#d98a86"],
            mottle=8,
        )
        for _ in range(14):
            p.dot(
                r.uniform(x0, x1), r.uniform(y0, y0 + 70), r.uniform(0.7, 1.5), "#fff3d0", r.uniform(0.5, 0.9)
            )
        p.dot(x0 + 62, y0 + 34, 15, "#f6ead0")
        p.dot(x0 + 69, y0 + 30, 13.5, "#2f366c")
        for row, (colour, low, high, thin, wide) in enumerate(
            (("#6a5c92", 60, 116, 26, 42), ("#4c4680", 40, 96, 32, 54), ("#332f62", 22, 66, 40, 64))
        ):
            x = x0 - 8
            while x < x1:
                w, h = r.uniform(thin, wide), r.uniform(low, high)
                p.poly(
                    [(x, y1 + 9), (x, y1 - h), (x + w, y1 - h), (x + w, y1 + 9)],
                    colour,
                    "#272552",
                    1.8,
                    off=(0, 0),
                )
                if r.random() < 0.35:
                    p.stroke([(x + w / 2, y1 - h), (x + w / 2, y1 - h - 14)], "#272552", 1.8)
                for u in range(int(w // 11)):
                    for v in range(int(h // 13)):
                        if r.random() < 0.34:
                            wx, wy = x + 6 + u * 11, y1 - h + 7 + v * 13
                            p.poly(
                                [(wx, wy), (wx + 4.6, wy), (wx + 4.6, wy + 6), (wx, wy + 6)],
                                r.choice(("#ffd279", "#ffd279", "#ffb98a", "#a9c4e6")),
                                None,
                                alpha=(0.6, 0.8, 0.95)[row],
                            )
                x += w + r.uniform(-2, 4)
        neon_cup(p, x0 + 196, y0 + 96)


def neon_cup(p, x, y):
    """A café's sign that burns all night: a cup with steam, 80 wide."""
    p.rect(x - 42, y - 46, 84, 84, "#1d1e48", "#16163a", 2.4, off=(0, 0))
    for u in (-26, 26):
        p.stroke([(x + u, y + 38), (x + u, y + 70)], "#16163a", 3.4, taper=False)
    cup = [
        (x - 26, y - 4),
        (x - 21, y + 18),
        (x - 9, y + 26),
        (x + 9, y + 26),
        (x + 19, y + 18),
        (x + 22, y - 4),
        (x - 26, y - 4),
    ]
    ear = [(x + 21, y), (x + 34, y + 2), (x + 32, y + 14), (x + 18, y + 16)]
    for w, alpha, warm, cool in ((11, 0.25, "#ff5d73", "#54e0d4"), (4, 1, NEON, STEAM)):
        for q in (cup, ear):
            p.stroke(q, warm, w, taper=False, alpha=alpha, j=0.4)
        for u in (-13, -1, 11):
            p.stroke(
                [(x + u, y - 12), (x + u + 5, y - 20), (x + u - 2, y - 28), (x + u + 4, y - 37)],
                cool,
                w * 0.8,
                alpha=alpha,
                j=0.4,
            )


def landing(p, at):
    """The lit hall: a door with music behind it, and the case of what makes the music."""
    d0, d1, top = DOOR
    with p.emit():
        p.wash([at(d0, 0), at(d0, top), at(d1, top), at(d1, 0)], ["#ffe0a4", "#f6c98a", "#dba06a"], mottle=7)
        p.wash([at(d0, 0.4), at(d1, 0.4), at(d1, 0), at(d0, 0)], ["#b87a54", "#96604a"], mottle=6)
        p.stroke([at(d0, 0.4), at(d1, 0.4)], INKY, 2)
        p.poly(
            [at(d0 + 0.06, 0.4), at(d0 + 0.36, 0.4), at(d0 + 0.36, 1.84), at(d0 + 0.06, 1.84)],
            "#5f938f",
            INKY,
            2.4,
        )
        p.poly(
            [at(d0 + 0.11, 1.2), at(d0 + 0.31, 1.2), at(d0 + 0.31, 1.72), at(d0 + 0.11, 1.72)],
            "#74a8a2",
            INKY,
            1.6,
            off=(0.5, 0.5),
        )
        p.dot(*at(d0 + 0.31, 1.06), 3.4, GOLD)
        p.poly(
            [at(d0 + 0.06, 0.39), at(d0 + 0.36, 0.39), at(d0 + 0.36, 0.43), at(d0 + 0.06, 0.43)],
            "#fff3c4",
            None,
        )
        for u, v, s in ((0.5, 1.98, 1.0), (0.64, 1.78, 0.9), (0.46, 1.62, 0.8)):
            x, y = at(d0 + u, v)
            p.oval(x, y, 5.4 * s, 4.2 * s, INKY, None, rot=-20)
            p.stroke(
                [(x + 4 * s, y), (x + 5 * s, y - 19 * s), (x + 13 * s, y - 12 * s)], INKY, 2.4, taper=False
            )
        x, y = at(d0 + 0.6, 0.16)
        trombone_case(p, x, y)


def trombone_case(p, x, y):
    """A long case that leans on the wall; (x, y) is the middle of its foot, 176 high."""

    def q(*pts):
        return [(x + u + v * -0.07, y + v) for u, v in pts]

    p.shape(q((-30, 4), (36, 6), (30, -6), (-24, -6)), "#6b4038", None, alpha=0.45)
    p.shape(
        q((-14, 0), (-17, -160), (-12, -174), (4, -176), (11, -166), (13, -92), (28, -44), (31, -8), (24, 0)),
        ("#6d5a86", "#43376a"),
        INKY,
        2.8,
    )
    p.stroke(q((-3, -6), (-4, -168)), "#9d8ab6", 1.8)
    for w, c in ((5, INKY), (2.6, "#ffd36e")):
        p.stroke(q((3, -26), (3, -142), (9, -148), (10, -66), (11, -36)), c, w, taper=False, j=0.3)
    p.shape(q((9, -40), (25, -14), (6, -12)), "#ffd36e", INKY, 2, off=(0.6, 0.5))
    for v in (-24, -92, -150):
        p.poly(q((-15, v - 5), (-6, v - 5), (-6, v + 5), (-15, v + 5)), GOLD, INKY, 1.6, off=(0.5, 0.5))
    p.stroke(q((-17, -74), (-28, -80), (-28, -106), (-17, -112)), INKY, 4.4, taper=False)
    p.poly(q((-14, -132), (-4, -134), (-4, -122), (-14, -121)), CORAL, INKY, 1.6, off=(0.5, 0.5))


def walls(p, c, at):
    p.wash(c.side(RIGHT, 0, HIGH, 0.5, BACK), ["#b7a0bf", "#9c86a8"], mottle=10)
    p.wash(c.side(LEFT, 0, HIGH, 0.5, BACK), ["#b3a0c0", "#9784a8"], mottle=10)
    p.wash(
        c.path((LEFT, HIGH, 0.5), (LEFT, HIGH, BACK), (RIGHT, HIGH, BACK), (RIGHT, HIGH, 0.5)),
        ["#8f7c9e", "#a08cac"],
        mottle=8,
    )
    p.wash(c.floor(LEFT, RIGHT, 0.5, BACK), ["#a47d6c", "#8a675c"], mottle=12)
    for k in range(-7, 8):
        p.stroke(c.path((k * 0.46, 0, BACK), (k * 0.46, 0, 2.2)), INKY, 1.7, alpha=0.5)
    r = p.r
    for z, k in ((4.6, -5), (4.1, 1), (3.7, -2), (4.4, 4), (3.3, 2), (4.8, 0)):
        p.stroke(c.path((k * 0.46, 0, z), ((k + 1) * 0.46, 0, z)), INKY, 1.6, alpha=0.5)
    for a, b in (
        (at(LEFT, 0), at(LEFT, HIGH)),
        (at(RIGHT, 0), at(RIGHT, HIGH)),
        (at(LEFT, HIGH), at(RIGHT, HIGH)),
        (at(LEFT, HIGH), c(LEFT, HIGH, 1)),
        (at(RIGHT, HIGH), c(RIGHT, HIGH, 1)),
        (at(RIGHT, 0), c(RIGHT, 0, 1)),
    ):
        p.stroke([a, b], INKY, 2.8, straight=True)
    # the wallpaper: little waves that will not hold still
    w0, w1, h0, h1 = WINDOW
    d0, d1, top = DOOR
    for row in range(9):
        y = 2.74 - row * 0.3
        for k in range(30):
            a = LEFT + 0.14 + k * 0.22
            if (
                w0 - 0.3 < a < w1 + 0.2
                and h0 - 0.25 < y < h1 + 0.3
                or d0 - 0.2 < a < d1 + 0.16
                and y < top + 0.15
                or a > RIGHT - 0.1
            ):
                continue
            x, v = at(a, y)
            v += 3.2 * math.sin(row * 1.3 + k * 0.5)
            p.stroke([(x - 9, v), (x - 3, v - 5), (x + 3, v + 1), (x + 9, v - 4)], "#7d6896", 2, alpha=0.62)
    for a, b in ((LEFT, d0 - 0.1), (d1 + 0.1, RIGHT)):
        p.poly([at(a, 0), at(b, 0), at(b, 0.14), at(a, 0.14)], "#cdbac9", INKY, 2.2, off=(1, 1))
    r.random()


def frames(p, c, at):
    """Door frame with its leaf swung in, window frame, sill and curtains."""
    d0, d1, top = DOOR
    for a, b, e, f in (
        (d0 - 0.1, 0, d0, top + 0.1),
        (d1, 0, d1 + 0.1, top + 0.1),
        (d0 - 0.1, top, d1 + 0.1, top + 0.1),
    ):
        p.poly([at(a, b), at(e, b), at(e, f), at(a, f)], "#decbd0", INKY, 2.6, off=(1, 1))
    leaf = [(d1 + 0.07, BACK), (d1 + 0.30, BACK - 0.8)]
    (xa, za), (xb, zb) = leaf
    p.poly(c.path((xa, 0, za), (xa, top, za), (xb, top, zb), (xb, 0, zb)), ("#a48fb0", "#8a7799"), INKY, 3)

    def on(u, v):
        return c(xa + (xb - xa) * u, v, za + (zb - za) * u)

    for a, b in ((0.14, 0.98), (1.14, 2.06)):
        p.poly([on(0.2, a), on(0.2, b), on(0.82, b), on(0.82, a)], "#93809f", INKY, 2, off=(0.8, 0.8))
    p.oval(*on(0.9, 1.06), 6, 6, GOLD, INKY, 2, off=(0.6, 0.6))
    w0, w1, h0, h1 = WINDOW
    t = 0.09
    rim = [
        (w0 - t, h0 - t, w0, h1 + t),
        (w1, h0 - t, w1 + t, h1 + t),
        (w0 - t, h1, w1 + t, h1 + t),
        (w0 - t, h0 - t, w1 + t, h0),
    ]
    mid = (w0 + w1) / 2
    for a, b, e, f in (*rim, (mid - 0.03, h0, mid + 0.03, h1), (w0, 2.0, w1, 2.05)):
        p.poly([at(a, b), at(e, b), at(e, f), at(a, f)], "#ead9da", INKY, 2.4, off=(0.8, 0.8))
    p.poly(
        c.path(
            (w0 - 0.2, h0 - 0.1, BACK),
            (w1 + 0.2, h0 - 0.1, BACK),
            (w1 + 0.22, h0 - 0.1, BACK - 0.16),
            (w0 - 0.22, h0 - 0.1, BACK - 0.16),
        ),
        "#f1e2e0",
        INKY,
        2.4,
    )
    x0, y0 = at(w0 - 0.3, h1 + 0.2)
    x1, _ = at(w1 + 0.26, h1 + 0.2)
    p.stroke([(x0 - 14, y0), (x1 + 14, y0)], INKY, 7, taper=False)
    p.stroke([(x0 - 12, y0), (x1 + 12, y0)], GOLD, 3.6, taper=False)
    yb = at(0, 0.86)[1]
    for pts, folds in (
        (
            [
                (x0, y0),
                (x0 + 64, y0),
                (x0 + 56, y0 + 84),
                (x0 + 30, y0 + 150),
                (x0 + 40, yb - 4),
                (x0 + 8, yb + 6),
                (x0 - 10, yb),
                (x0 - 6, y0 + 120),
            ],
            (16, 33, 48),
        ),
        (
            [
                (x1, y0),
                (x1 - 60, y0),
                (x1 - 56, y0 + 76),
                (x1 - 28, y0 + 146),
                (x1 - 46, yb - 8),
                (x1 - 14, yb + 4),
                (x1 + 9, yb - 2),
                (x1 + 3, y0 + 110),
            ],
            (-14, -31, -46),
        ),
    ):
        p.washed(pts, ["#a06a9c", "#74507f"], INKY, 2.8, curved=True)
        for d in folds:
            x = (x0 if d > 0 else x1) + d
            p.stroke([(x, y0 + 6), (x - d * 0.1, y0 + 84), (x - d * 0.5, yb - 22)], "#5a3c68", 2)
        for k in range(5):
            p.dot((x0 if folds[0] > 0 else x1) + folds[0] * (0.4 + k * 0.85), y0 - 1, 3, INKY)


def small_things(p, c, at):
    """A card from home over the bed, a shelf of books, a coat hook, a radiator."""
    x, y = at(-2.82, 2.36)
    p.poly([(x - 36, y), (x + 34, y - 3), (x + 36, y + 50), (x - 34, y + 53)], "#fbf0dc", INKY, 2.4)
    p.poly(
        [(x - 30, y + 5), (x + 29, y + 3), (x + 30, y + 44), (x - 29, y + 47)], ("#9fd0d6", "#6f9bad"), None
    )
    p.stroke([(x - 28, y + 33), (x, y + 31), (x + 29, y + 32)], "#f2e6cc", 2)
    lighthouse(p, x + 4, y + 38, 0.22, False, False, 1.4)
    p.dot(x, y + 2, 4, CORAL)
    a, b = at(2.12, 1.86), at(2.9, 1.86)
    for u, h, w, col in (
        (8, 40, 13, TEAL),
        (23, 46, 11, CORAL),
        (36, 38, 15, "#e6d5b4"),
        (53, 44, 12, PLUM),
        (67, 34, 14, GOLD),
    ):
        p.poly(
            [(a[0] + u, a[1]), (a[0] + u, a[1] - h), (a[0] + u + w, a[1] - h), (a[0] + u + w, a[1])],
            col,
            INKY,
            2.2,
            off=(0.8, 0.6),
        )
    p.poly(
        [(a[0] + 84, a[1]), (a[0] + 92, a[1] - 40), (a[0] + 104, a[1] - 38), (a[0] + 97, a[1])],
        "#7fa9ac",
        INKY,
        2.2,
        off=(0.8, 0.6),
    )
    p.poly([a, b, (b[0], b[1] + 9), (a[0], a[1] + 9)], "#b9855e", INKY, 2.6, off=(1, 1))
    for u in (14, b[0] - a[0] - 14):
        p.stroke([(a[0] + u, a[1] + 9), (a[0] + u, a[1] + 24)], INKY, 3)
    x, y = at(-1.2, 0.62)
    for k in range(9):
        p.poly(
            [(x + k * 17, y), (x + k * 17 + 13, y), (x + k * 17 + 13, y + 66), (x + k * 17, y + 66)],
            "#cfbfcf",
            INKY,
            2,
            off=(0.8, 0.8),
        )


def desk(p, c):
    """Bridge, kettle, mug with a thermometer; the phone lies face down, and its edge is alight."""
    T = Turned(c, -0.62, 4.45)
    table(p, T, 2.16, 0.62, 0.8, "#c08a66", 2.8, leg=0.08)
    top = 0.802
    truss_bridge(p, Turned(c, -1.2, 4.5, 0, top + 0.03), 0.84, 0.26, 0.12, "#e9bd80", 2.2, bays=7)
    x, y = T(0.42, top, -0.04)
    p.pool(x + 4, y, 44, 7, "#3a2450", 0.5, 3)
    kettle(p, x, y, 0.86, "#d9634f", steam=True)
    x, y = T(0.86, top, -0.1)
    mug(p, x, y, 0.92, "#e9dcc6")
    p.stroke([(x - 2, y - 28), (x + 5, y - 50)], INKY, 4.6, taper=False)
    p.stroke([(x - 2, y - 28), (x + 5, y - 50)], "#fff6e6", 2.6, taper=False)
    p.dot(x + 5, y - 51, 2.8, "#e0473c")
    x, y = T(0.0, top, -0.16)
    p.poly(
        [(x - 26, y - 3), (x + 22, y - 4), (x + 28, y + 5), (x - 24, y + 6)], "#332b4c", INKY, 2, off=(0, 0)
    )
    with p.emit():
        p.stroke([(x - 25, y + 8), (x + 29, y + 7)], "#b4ecff", 3, j=0.2)
    return x, y + 6


def bed(p, c):
    p.poly(
        c.path((LEFT, 0, 5.06), (-2.0, 0, 5.06), (-2.0, 1.06, 5.06), (LEFT, 1.06, 5.06)),
        ("#a06c54", "#7f5446"),
        INKY,
        3,
    )
    for u in (-3.3, -2.9, -2.5):
        p.poly(
            c.path((u, 0.3, 5.06), (u + 0.3, 0.3, 5.06), (u + 0.3, 0.96, 5.06), (u, 0.96, 5.06)),
            "#93624c",
            INKY,
            2,
            off=(0.8, 0.8),
        )
    p.washed(
        c.path((LEFT, 0.5, 5.0), (-2.0, 0.5, 5.0), (-1.84, 0.48, 2.2), (LEFT, 0.48, 2.2)),
        ["#efe6ec", "#cfc3d6"],
        INKY,
        2.6,
    )
    p.washed(
        c.path(
            (-3.36, 0.56, 4.9),
            (-3.0, 0.78, 4.86),
            (-2.4, 0.78, 4.86),
            (-2.14, 0.6, 4.8),
            (-2.26, 0.54, 4.4),
            (-3.24, 0.54, 4.4),
        ),
        ["#fff8f4", "#e0d4e0"],
        INKY,
        2.8,
        curved=True,
    )
    p.stroke(c.path((-2.9, 0.66, 4.7), (-2.7, 0.62, 4.62), (-2.5, 0.66, 4.7)), "#b9a8bf", 2)
    for x, y, s in ((-1.5, 2.9, 1.0), (-1.25, 3.3, 0.8), (-0.95, 2.75, 0.9)):
        u, v = c(x, 0, y)
        p.shape(p.hand.blob(u, v - 8 * s, 17 * s, 12 * s, 9, 0.2), "#f3eaf0", INKY, 2)
        p.stroke([(u - 8 * s, v - 8 * s), (u, v - 12 * s), (u + 7 * s, v - 6 * s)], "#b9a8bf", 1.8)


def quilt(f, c):
    """Patches on the bed's own plane; it lies over somebody's feet."""
    edge = c.path(
        (-3.6, 0.62, 4.34),
        (-3.0, 0.76, 4.36),
        (-2.4, 0.66, 4.38),
        (-1.94, 0.62, 4.24),
        (-1.8, 0.34, 3.95),
        (-1.74, 0.14, 3.3),
        (-1.66, 0.1, 1.9),
        (-3.7, 0.5, 1.8),
    )
    f.washed(edge, ["#e08a70", "#c4645e", "#98505e"], INKY, 3.2, curved=True)
    colours = (GOLD, TEAL, "#f6ead2", PLUM, "#e9a58e")

    def spot(i, j):
        x, z = -3.62 + i * 0.4, 4.24 - j * 0.29
        swell = 0.10 * math.exp(-(((x + 2.8) / 0.5) ** 2)) * math.exp(-(((z - 3.2) / 0.9) ** 2))
        return c(x, 0.67 - 0.03 * i - 0.012 * j + swell, z)

    for j in range(7):
        for i in range(4):
            q = [spot(i, j), spot(i + 1, j), spot(i + 1, j + 1), spot(i, j + 1)]
            f.poly(q, colours[(i * 3 + j * 2) % 5], None, alpha=0.86)
            f.poly(q, None, "#6d4258", 2)
            m = [
                (a[0] * 0.7 + b[0] * 0.3, a[1] * 0.7 + b[1] * 0.3)
                for a, b in zip(q, q[2:] + q[:2], strict=True)
            ]
            f.stroke([*m, m[0]], "#fff6e6", 1.3, alpha=0.45)


def paint():
    sc = Scene(
        "halden-room", seed=23, line=INKY, sky=[(0, "#9a86a8"), (1, "#84635c")], front=True, frame=taller(UP)
    )
    p, f = sc.back, sc.front
    c = Camera(eye=1.5, horizon=236, focal=760, cx=600)

    def at(x, y):
        return c(x, y, BACK)

    p.wash([at(LEFT, 0), at(LEFT, HIGH), at(RIGHT, HIGH), at(RIGHT, 0)], ["#c4adc8", "#ac96b6"], mottle=9)
    walls(p, c, at)
    city(p, at)
    landing(p, at)
    small_things(p, c, at)
    frames(p, c, at)
    phone = desk(p, c)
    bed(p, c)
    quilt(f, c)
    nx, ny = at(WINDOW[0] + 1.3, 1.85)
    hx, hy = at((DOOR[0] + DOOR[1]) / 2, 1.1)
    for x, y, rx, ry, col, k in (
        (nx, ny, 430, 330, "#ff8f94", 0.62),
        (nx - 60, 430, 360, 150, "#f59aa4", 0.42),
        (hx, hy + 30, 270, 320, "#ffc27a", 0.8),
        (hx - 20, 520, 320, 130, "#ffc27a", 0.55),
        (150, 380, 330, 230, "#a9a0ea", 0.42),
        (1130, 330, 300, 300, "#8f86d0", 0.25),
    ):
        p.lamplight(x, y, rx, col, k, ry)
    sc.relight([(0, "#6a6aa8"), (0.5, "#7672b0"), (1, "#524f86")])
    p.shine(
        [at(DOOR[0] + 0.02, 0), at(DOOR[1] - 0.02, 0), c(1.22, 0, 3.3), c(-0.5, 0, 3.3)], "#ffc883", 0.34, 4
    )
    # fever: the edges come loose
    w0, w1, h0, h1 = WINDOW
    t = 0.09
    d0, d1, top = DOOR
    for d, col in ((-7, NEON), (8, STEAM)):
        for a, b, e, g, alpha in (
            (w0 - t, h0 - t, w1 + t, h1 + t, 0.4),
            (d0 - 0.1, 0, d1 + 0.1, top + 0.1, 0.26),
        ):
            q = [(x + d, y + d * 0.4) for x, y in (at(a, b), at(e, b), at(e, g), at(a, g), at(a, b))]
            p.stroke(q, col, 2.4, straight=True, alpha=alpha, taper=False)
    cup = (at(w0, 0)[0] + 196, at(0, h1)[1] + 96)
    p.glow(*cup, 150, "#ff6a7e", 0.5)
    p.glow(hx, hy, 190, "#ffb060", 0.25)
    p.glow(*phone, 52, "#7fd6ff", 0.6, 0.5)
    p.veil("#d9567a", 0.05)
    kx, ky = c(-0.2, 1.32, 4.4)
    sc.life = {
        "light": "#cbb4d2",
        "lamps": [[round(cup[0]), round(cup[1]), 60, "#ff7d86"], [round(hx), round(hy - 40), 80, "#ffc27a"]],
        "smoke": [[round(kx), round(ky)]],
    }
    cut_top(sc, UP)
    return sc
