"""What the pictures of the vegetable show share: a hall of white boards on a hill, its door open on the grass; forty
marrows on stepped shelves; the clock, the rules, the tea urn, the cakes; and the judge's table, from behind which
we look."""

from scenery import *
from scenery.onlookers import onlooker

CAM = Camera(eye=1.5, horizon=134, focal=800)
LEFT, RIGHT, END, HIGH = -4.7, 4.7, 8.4, 3.5
DOOR = (-0.86, 0.86, 2.2)
"""Left and right edge, and height, in metres."""
GREENS = ("#5f9a58", "#78a95c", "#8db565", "#6b9f6e", "#4f8a5a", "#a3bd6a")
INKY = "#54426a"


def marrow(p, x, y, s=1.0, colour=GREENS[0], flip=False, label=False, w=2.4):
    """A marrow, washed and polished, lying on (x, y); 100 long and 42 high at s = 1."""
    f = -s if flip else s

    def A(*q):
        return [(x + f * u, y + s * v) for u, v in q]

    body = A(
        (-50, -19),
        (-42, -33),
        (-18, -41),
        (14, -42),
        (38, -36),
        (50, -22),
        (48, -8),
        (34, 0),
        (-30, 0),
        (-46, -7),
    )
    p.shape(
        A((-48, -20), (-60, -27), (-66, -22), (-60, -14), (-47, -14)), "#8a9a5a", "", w * 0.8, off=(0.8, 0.6)
    )
    p.shape(body, (lite(colour, 0.22), dark(colour, 0.1)), "", w, off=(1.2, 1))
    for v, k in ((-33, 0.72), (-21, 0.98), (-9, 0.86)):
        p.stroke(
            A((-44 * k, v + 4), (-14, v - 1.5), (16, v - 1), (43 * k, v + 4)),
            lite(colour, 0.42),
            max(1.2, 4.4 * s),
            alpha=0.85,
        )
    p.stroke(A((-26, -36), (-8, -38.5), (10, -38)), "#fff8dc", max(1.0, 3 * s), alpha=0.85)
    if label:
        p.poly(
            A((-2, -25), (26, -25), (26, -6), (-2, -6))
            if not flip
            else A((-26, -25), (2, -25), (2, -6), (-26, -6)),
            "#fffaf0",
            "",
            w * 0.6,
            off=(0.4, 0.3),
        )
        u = 3 if not flip else -22
        p.stroke(A((u, -19), (u + 17, -19)), "#7d6a88", max(0.9, 1.6 * s), j=0.3)
        p.stroke(A((u, -12), (u + 11, -12)), "#7d6a88", max(0.9, 1.6 * s), j=0.3)


def pumpkin(p, x, y, s=1.0, colour="#ee9a45", w=3.0, wide=1.0):
    """A pumpkin on (x, y), 200 wide (times `wide`) and 120 high at s = 1, of many swollen ribs."""

    def A(*q):
        return [(x + s * wide * u, y + s * v) for u, v in q]

    for u, r in ((-62, 40), (62, 40), (-36, 46), (36, 46), (-12, 48), (14, 48)):
        tone = dark(colour, 0.02 + abs(u) / 320)
        rib = p.hand.blob(*A((u, -54))[0], r * s * wide, (62 - abs(u) * 0.14) * s, 16, 0.02)
        p.shape(rib, (lite(tone, 0.14), dark(tone, 0.14)), "", w, off=(1.6, 1.3))
    for u in (-62, -36, -10, 22, 50):
        p.stroke(
            A((u - 8, -96 + abs(u) * 0.2), (u - 15, -70), (u - 13, -40)), lite(colour, 0.5), 5 * s, alpha=0.7
        )
    q = [
        (x + s * u, y + s * v)
        for u, v in ((-12, -112), (-9, -124), (-19, -136), (-4, -142), (9, -127), (14, -112), (0, -106))
    ]
    p.shape(q, ("#8a9a5a", "#6b7f48"), "", w * 0.9, off=(1, 0.8))
    p.stroke([(x + 2 * s, y - 112 * s), (x, y - 124 * s), (x - 9 * s, y - 137 * s)], "#55683c", w * 0.7)


def goat(p, x, y, s=1.0, flip=False, w=2.2):
    """Head and shoulders of a goat that is not here; (x, y) is where it comes round a corner, 90 high."""
    f = -s if flip else s

    def A(*q):
        return [(x + f * u, y + s * v) for u, v in q]

    p.shape(
        A((0, 0), (-2, -34), (-14, -52), (-26, -60), (-30, -46), (-34, -8), (-34, 0)),
        ("#f2ece2", "#d8d0cc"),
        "",
        w,
    )
    for u in (-18, -30):
        p.stroke(A((u, -2), (u, 30)), p.line, 8 * s, taper=False)
        p.stroke(A((u, -2), (u, 30)), "#e6dfd8", 5 * s, taper=False)
    for u in (-22, -13):
        p.shape(
            A((u, -74), (u + 7, -92), (u + 17, -98), (u + 12, -86), (u + 6, -72)),
            "#b9a48c",
            "",
            w * 0.8,
            off=(0.6, 0.5),
        )
    p.shape(A((-6, -70), (8, -74), (18, -66), (6, -62)), "#e6dfd8", "", w * 0.8, off=(0.6, 0.5))
    p.shape(
        A(
            (-12, -76),
            (-28, -74),
            (-44, -56),
            (-56, -44),
            (-52, -36),
            (-38, -36),
            (-22, -42),
            (-8, -56),
            (-6, -68),
        ),
        ("#f8f3ea", "#e3dcd6"),
        "",
        w,
        off=(1, 0.8),
    )
    p.shape(A((-46, -37), (-38, -37), (-40, -24), (-47, -18)), "#f2ece2", "", w * 0.8, off=(0.5, 0.4))
    cx, cy = A((-24, -62))[0]
    p.dot(cx, cy, 3.6 * s, "#f0c860")
    p.stroke(A((-27, -62), (-21, -62)), p.line, 2 * s, taper=False, j=0.1)
    p.stroke(A((-54, -41), (-44, -41), (-40, -43)), p.line, 1.4 * s)
    p.stroke(A((-32, -71), (-20, -71)), p.line, 2 * s)


def outside(p, c, pram):
    """Through the door: grass, the path down the hill, a fence, the far side; perhaps a boy with a pram."""
    x0, x1, h = DOOR
    up = c.horizon - 204
    q = c.wall(x0, x1, 0, h, END)
    X0, X1, Y0, Y1 = q[0][0], q[1][0], q[2][1], q[0][1]
    with p.emit(), p.clip(q):
        p.poly(q, ("#9fd3dd", "#e8f0d8"), None)
        p.shape(
            [
                (X0 + 20, Y0 + 30),
                (X0 + 44, Y0 + 16),
                (X0 + 78, Y0 + 20),
                (X0 + 92, Y0 + 32),
                (X0 + 50, Y0 + 35),
            ],
            "#fffaf0",
            None,
        )
        p.shape(
            [
                (X0 - 9, up + 206),
                (X0 + 50, up + 192),
                (X0 + 110, up + 198),
                (X1 + 9, up + 188),
                (X1 + 9, Y1 + 9),
                (X0 - 9, Y1 + 9),
            ],
            "#a9cfae",
            "#7f9a86",
            1.6,
        )
        p.shape(
            [(X0 - 9, up + 226), (X0 + 60, up + 216), (X1 + 9, up + 224), (X1 + 9, Y1 + 9), (X0 - 9, Y1 + 9)],
            ("#b5d492", "#8fbf70"),
            "#7a9a68",
            1.8,
        )
        path = [
            (640 - 46, Y1 + 9),
            (622, up + 300),
            (650, up + 262),
            (664, up + 240),
            (650, up + 226),
            (660, up + 216),
        ]
        back = [
            (666, up + 216),
            (660, up + 226),
            (678, up + 240),
            (672, up + 264),
            (664, up + 300),
            (640 + 56, Y1 + 9),
        ]
        p.shape(path + back, ("#f1e0b8", "#e0c692"), "#b59a6a", 1.5)
        for u in range(0, 9):
            a = X0 + 4 + u * 20
            p.stroke([(a, up + 214), (a, up + 229)], "#f6ead2", 3.4, taper=False)
            p.stroke([(a - 1.6, up + 214), (a - 1.6, up + 229)], INKY, 1, j=0.1)
        p.stroke([(X0 - 4, up + 219), (X1 + 4, up + 219)], "#f6ead2", 2.6, taper=False)
        for u, v, k in ((X0 + 22, up + 214, 0.22), (X1 - 22, up + 212, 0.26), (X0 + 2, up + 216, 0.3)):
            tree(p, u, v, k, w=1.4)
        tufts(p, (X0, up + 250, X0 + 46, up + 340), "#6f9f58", 12, 7, 1.6)
        tufts(p, (X1 - 42, up + 250, X1, up + 340), "#6f9f58", 12, 7, 1.6)
        if pram:
            a, b = 668, up + 240
            p.stroke([(a + 3, b - 16), (a + 14, b - 22)], INKY, 2.2)
            p.shape(
                [(a - 16, b - 10), (a + 6, b - 10), (a + 3, b - 2), (a - 12, b - 2)],
                PLUM,
                INKY,
                1.6,
                off=(0.6, 0.5),
            )
            p.shape(
                [(a - 18, b - 11), (a - 12, b - 19), (a + 1, b - 19), (a + 6, b - 11)],
                GREENS[0],
                INKY,
                1.4,
                off=(0.5, 0.4),
            )
            for u in (-10, 2):
                p.oval(a + u, b + 2, 3.4, 3.4, None, INKY, 1.6)
            p.shape(
                [(a + 13, b - 8), (a + 14, b - 24), (a + 22, b - 24), (a + 23, b - 8)],
                CORAL,
                INKY,
                1.5,
                off=(0.5, 0.4),
            )
            p.dot(a + 18, b - 30, 5.6, INKY)
            p.dot(a + 17.4, b - 29.6, 4.4, "#b9774f")
            p.shape(
                [
                    (a + 12.5, b - 30),
                    (a + 14, b - 36),
                    (a + 21, b - 37),
                    (a + 24, b - 30),
                    (a + 20, b - 33),
                ],
                "#3a2c44",
                None,
            )
            p.stroke([(a + 15, b - 8), (a + 12, b + 3)], INKY, 3)
            p.stroke([(a + 20, b - 8), (a + 24, b + 2)], INKY, 3)


def shell(p, c):
    """Boards, floor, rafters, bunting."""
    L = p.line
    p.poly(
        c.path((LEFT, HIGH, 1), (RIGHT, HIGH, 1), (RIGHT, HIGH, END), (LEFT, HIGH, END)),
        ("#e3cfae", "#efe0c4"),
        L,
        2.4,
    )
    p.poly(c.side(LEFT, 0, HIGH, 1, END), ("#efe6d2", "#dfd2bb"), L, 2.6)
    p.poly(c.side(RIGHT, 0, HIGH, 1, END), ("#e6dac4", "#d6c6ae"), L, 2.6)
    p.poly(c.wall(LEFT, RIGHT, 0, HIGH, END), ("#f8f0de", "#ece0c8"), L, 2.6)
    for i in range(1, 40):
        u = LEFT + i * 0.24
        if DOOR[0] < u < DOOR[1]:
            continue
        p.stroke(c.path((u, 0, END), (u, HIGH, END)), "#cdbda4", 1.3, alpha=0.8)
    for s in (LEFT, RIGHT):
        for z in (2.6, 3.2, 3.9, 4.7, 5.6, 6.6, 7.6):
            p.stroke(c.path((s, 0, z), (s, HIGH, z)), "#c4b39a", 1.4, alpha=0.8)
    p.poly(c.floor(LEFT, RIGHT, 1, END), ("#cda06e", "#b98b5c"), L, 2.4)
    for i in range(-12, 13):
        p.stroke(c.path((i * 0.39, 0, 1.3), (i * 0.39, 0, END)), "#946a40", 1.5, alpha=0.55)
    for z in (3.4, 5.4, 7.4):
        box(p, c, LEFT, RIGHT, HIGH - 0.24, HIGH, z, z + 0.2, "#b1835b", 2.4)


def bunting(p, c):
    """Flags along the far wall, on both sides of the clock."""
    L, z, n, sag = p.line, 8.1, 10, 0.2
    cols = (CORAL, GOLD, TEAL, "#f6ead2")
    for a, b in ((LEFT, -0.62), (0.62, RIGHT)):
        pts = [c(a + (b - a) * i / n, 2.86 - sag * 4 * (i / n) * (1 - i / n), z) for i in range(n + 1)]
        p.stroke(pts, "#7a6a86", 2, taper=False)
        for i in range(n):
            (u, v), (x, y) = pts[i], pts[i + 1]
            p.poly(
                [(u + 2, v), (x - 2, y), ((u + x) / 2, (v + y) / 2 + 25)], cols[i % 4], L, 1.8, off=(1, 0.8)
            )


def door(p, c, hour, minute):
    """The frame, both leaves folded back against the wall, and the clock above."""
    L = p.line
    x0, x1, h = DOOR
    for a, b in ((x0 - 0.92, x0 - 0.08), (x1 + 0.08, x1 + 0.92)):
        p.poly(c.wall(a, b, 0.02, h - 0.04, END - 0.03), ("#8fbdb0", "#77a89c"), L, 2.6)
        for v0, v1 in ((0.16, 1.05), (1.2, h - 0.2)):
            p.poly(c.wall(a + 0.12, b - 0.12, v0, v1, END - 0.04), ("#9cc8bb", "#84b3a7"), L, 1.9)
    for q in ((x0 - 0.1, x0, 0, h + 0.1), (x1, x1 + 0.1, 0, h + 0.1), (x0 - 0.1, x1 + 0.1, h, h + 0.1)):
        p.poly(c.wall(*q, END - 0.05), "#fdf6e6", L, 2.4)
    x, y = c(0, 2.6, END - 0.1)
    p.oval(x, y, 22, 22, "#fdf6e6", L, 3)
    for k in range(12):
        p.dot(
            x + 17 * math.sin(k * math.pi / 6), y - 17 * math.cos(k * math.pi / 6), 1.5 if k % 3 else 2.2, L
        )
    for turn, reach, w in ((hour / 12 + minute / 720, 9.5, 3), (minute / 60, 15, 2.2)):
        p.stroke(
            [(x, y), (x + reach * math.sin(turn * math.tau), y - reach * math.cos(turn * math.tau))],
            L,
            w,
            taper=False,
            j=0.2,
        )


def rules(p, c):
    """The fourteen rules on the wall: the first in red, the last in pencil. On the other side, the rosettes."""
    L = p.line
    x, y = c(-2.28, 2.24, END)
    p.flush()
    p.shade([(x - 34, y - 42), (x + 44, y - 42), (x + 44, y + 66), (x - 34, y + 66)], "#6c4a7e", 0.25, 3)
    p.poly([(x - 39, y - 48), (x + 39, y - 48), (x + 39, y + 60), (x - 39, y + 60)], "#8d6a4a", L, 2.4)
    p.poly(
        [(x - 33, y - 42), (x + 33, y - 42), (x + 33, y + 54), (x - 33, y + 54)],
        "#fdf7e6",
        L,
        1.5,
        off=(0, 0),
    )
    for k in range(14):
        v = y - 35 + k * 6.4
        p.stroke(
            [(x - 25, v), (x + (24, 16, 21, 9, 19)[k % 5], v)],
            CORAL if k == 0 else "#a9a2b4" if k == 13 else "#5d5468",
            2.2 if k == 0 else 1.4,
            j=0.3,
        )
        p.dot(x - 29, v, 1.1, L)
    for u, v, col in ((1.95, 2.44, CORAL), (2.3, 2.24, "#5d88c0"), (2.65, 2.46, GOLD)):
        a, b = c(u, v, END)
        p.poly(
            [(a - 6, b + 6), (a - 10, b + 34), (a - 3, b + 29), (a + 1, b + 35), (a, b + 8)],
            dark(col, 0.12),
            L,
            1.6,
            off=(0.5, 0.4),
        )
        p.poly(
            [(a + 5, b + 6), (a + 11, b + 33), (a + 4, b + 29), (a + 1, b + 34), (a, b + 8)],
            dark(col, 0.05),
            L,
            1.6,
            off=(0.5, 0.4),
        )
        ring = [
            (
                a + (15 if k % 2 else 12) * math.cos(k * math.tau / 20),
                b + (15 if k % 2 else 12) * math.sin(k * math.tau / 20),
            )
            for k in range(20)
        ]
        p.shape(ring, col, L, 1.8, off=(0.5, 0.4), j=0.2)
        p.oval(a, b, 7, 7, "#fdf7e6", L, 1.4, off=(0.3, 0.3))


def shelves(p, c):
    """Thirty-eight of the forty marrows, the judge has the others: three steps on either side, in white paper."""
    L = p.line
    r = p.r
    for s in (-1, 1):
        for step, (y, z) in enumerate(((1.34, 8.0), (0.96, 7.5), (0.58, 7.0))):
            a, b = (1.18, 4.55) if s > 0 else (-4.55, -1.18)
            p.poly(c.wall(a, b, 0 if step == 2 else y - 0.38, y, z), ("#fdf9ee", "#e9e2d4"), L, 2.2)
            p.poly(c.path((a, y, z), (b, y, z), (b, y, z + 0.5), (a, y, z + 0.5)), "#fffdf6", L, 1.9)
            n = (6, 6, 7)[step]
            for k in range(n):
                u = a + (b - a) * (k + 0.5) / n
                X, Y = c(u + r.uniform(-0.03, 0.03), y, z + 0.16)
                size = c.scale(z) * 0.0048 * r.uniform(0.9, 1.06)
                p.pool(X, Y + 1, 44 * size, 5 * size, "#5f6a4a", 0.35, 1)
                marrow(p, X, Y, size, r.choice(GREENS), r.random() < 0.4, True, 2)
            for k in range(7):  # the fold of the paper
                u = a + (b - a) * (k + 0.5) / 7
                p.stroke(c.path((u, y - 0.04, z), (u + 0.03, y - 0.3, z)), "#cfc6ba", 1.4, alpha=0.8)


def tea(p, c):
    """By the right wall the urn and a stack of cups; by the left the cakes, with a cloth down to the floor."""
    L = p.line
    for s, cloth in ((1, "#e58a6a"), (-1, "#8fb9c8")):
        a, b = (3.5, 4.6) if s > 0 else (-4.6, -3.5)
        z0, z1, y = 4.55, 5.5, 0.8
        p.poly(c.path((a, y, z0), (b, y, z0), (b, y, z1), (a, y, z1)), lite(cloth, 0.45), L, 2.4)
        p.poly(c.wall(a, b, 0.05, y, z0), (lite(cloth, 0.3), cloth), L, 2.6)
        inner = a if s > 0 else b
        p.poly(c.side(inner, 0.05, y, z0, z1), dark(cloth, 0.1), L, 2.4)
        for k in range(1, 6):
            u = a + (b - a) * k / 6
            p.stroke(c.path((u, y - 0.08, z0), (u + 0.02, 0.1, z0)), dark(cloth, 0.2), 1.8, alpha=0.7)
    x, y = c(3.82, 0.8, 5.0)
    p.poly([(x - 26, y), (x - 28, y - 78), (x + 28, y - 78), (x + 26, y)], ("#dfe4e6", "#aebac2"), L, 2.6)
    p.shape([(x - 28, y - 78), (x - 14, y - 94), (x + 14, y - 94), (x + 28, y - 78)], "#c9d2d8", L, 2.2)
    p.dot(x, y - 97, 4.4, L)
    p.stroke([(x - 28, y - 24), (x - 40, y - 22), (x - 40, y - 13)], L, 4.4, taper=False)
    p.stroke([(x - 16, y - 66), (x - 17, y - 14)], "#f6f9fa", 4, alpha=0.8)
    for k in range(4):
        mug(p, x + 50, y + 4 - k * 15, 0.6, ("#f6ead2", CORAL, "#f6ead2", TEAL)[k])
    X, Y = c(-3.8, 0.8, 4.9)
    p.oval(X, Y - 2, 42, 9, "#f6ead2", L, 2)
    p.poly(
        [(X - 32, Y - 4), (X - 32, Y - 38), (X + 32, Y - 38), (X + 32, Y - 4)], ("#f3d3a0", "#d9a868"), L, 2.4
    )
    p.shape(
        [
            (X - 34, Y - 38),
            (X - 20, Y - 47),
            (X + 20, Y - 47),
            (X + 34, Y - 38),
            (X + 30, Y - 28),
            (X + 18, Y - 34),
            (X + 6, Y - 27),
            (X - 8, Y - 34),
            (X - 22, Y - 28),
        ],
        "#f6c3c6",
        L,
        2,
    )
    p.dot(X, Y - 50, 5, CORAL)
    p.stroke([(X - 31, Y - 20), (X + 31, Y - 20)], CORAL, 3)
    return x, y - 104


def light_room(p):
    """A bright day comes in by the door and by the roof."""
    p.flush()
    p.relight(
        "#ddd2d4",
        [
            (640, 170, 300, 220, "#fff0c8", 0.26),
            (640, 370, 420, 160, "#ffe9bd", 0.18),
            (200, 30, 340, 160, "#fff0d0", 0.1),
        ],
    )
    p.shine(CAM.path((DOOR[0], 0, END), (DOOR[1], 0, END), (1.5, 0, 3.4), (-1.0, 0, 3.4)), "#fff0c4", 0.26, 7)


def judges_table(p, c, things):
    """The long table before us; `things(p, put)` lays on it what the judge has there (put(x, z) = a spot on it)."""
    L = p.line
    top, z0, z1 = 0.74, 3.7, 4.4
    p.flush()
    p.pool(*c(0, 0, 4.0), 300, 22, "#4a2c40", 0.4, 8)
    p.poly(
        c.path((-1.34, top, z0), (1.34, top, z0), (1.34, top, z1), (-1.34, top, z1)),
        ("#fffdf6", "#f3eadb"),
        L,
        2.6,
    )
    p.poly(c.wall(-1.34, 1.34, 0.08, top, z0), ("#8fb9a0", "#6f9f86"), L, 2.8)
    for k in range(1, 9):
        u = -1.34 + 2.68 * k / 9
        p.stroke(c.path((u, top - 0.05, z0), (u + 0.02, 0.12, z0)), "#5a8a72", 2, alpha=0.7)
    p.flush()

    def put(x, z, wide=24):
        X, Y = c(x, top, z)
        p.flush()
        p.pool(X + 3, Y, wide, 5, "#6a5a5c", 0.4, 2)
        return X, Y

    things(p, put)


def bell(p, x, y, s=1.0):
    def A(*q):
        return [(x + s * u, y + s * v) for u, v in q]

    p.poly(A((-5, -38), (5, -38), (6, -66), (-6, -66)), ("#b9804e", "#8d5f40"), "", 2.2, off=(0.8, 0.6))
    p.shape(
        A((-27, 0), (-22, -8), (-17, -30), (-6, -39), (6, -39), (17, -30), (22, -8), (27, 0)),
        ("#ffd97a", "#d99f3a"),
        "",
        2.6,
        off=(1.2, 1),
    )
    p.stroke(A((-10, -30), (-15, -8)), "#fff3c4", 4 * s)
    p.stroke(A((-26, -2), (0, 1), (26, -2)), "", 2)


def scales(p, x, y, s=1.0, turn=0.0):
    """Shop scales with a round face; (x, y) is the middle of the foot, 104 high to the pan. turn = -1 to 1."""
    L = p.line

    def A(*q):
        return [(x + s * u, y + s * v) for u, v in q]

    p.poly(A((-46, 0), (-38, -14), (38, -14), (46, 0)), ("#c9604f", "#a84a48"), L, 2.6)
    p.poly(A((-34, -14), (-30, -84), (30, -84), (34, -14)), ("#d9705c", "#b95348"), L, 2.6)
    p.oval(*A((0, -48))[0], 31 * s, 31 * s, "#fffaf0", L, 2.6)
    for k in range(-5, 6):
        a = k * 0.42
        p.stroke(
            A((24 * math.sin(a), -48 - 24 * math.cos(a)), (28 * math.sin(a), -48 - 28 * math.cos(a))),
            L,
            1.6 if k else 2.6,
            taper=False,
            j=0.1,
        )
    p.stroke(
        A((0, -48), (21 * math.sin(turn * 2), -48 - 21 * math.cos(turn * 2))),
        CORAL,
        3 * s,
        taper=False,
        j=0.1,
    )
    p.dot(*A((0, -48))[0], 3.6 * s, L)
    p.stroke(A((0, -84), (0, -96)), L, 7 * s, taper=False)
    p.shape(A((-66, -108), (66, -108), (52, -96), (-52, -96)), ("#f0d48a", "#c9a04a"), L, 2.4)


def rule_book(p, x, y, s=1.0):
    """The rule book of 1911, shut, with a ribbon."""
    L = p.line

    def A(*q):
        return [(x + s * u, y + s * v) for u, v in q]

    p.poly(A((-46, 0), (40, 4), (48, -10), (-36, -14)), "#7a4a4c", L, 2.2)
    p.poly(A((-46, 0), (40, 4), (40, 15), (-46, 11)), "#f3e6c8", L, 2)
    p.poly(A((-46, 11), (40, 15), (40, 18), (-46, 14)), "#7a4a4c", L, 1.6, off=(0.4, 0.3))
    p.stroke(A((-22, -9), (26, -7)), GOLD, 2.2)
    p.stroke(A((-24, -4.5), (14, -3)), GOLD, 1.8)
    p.stroke(A((30, 14), (34, 28), (30, 36)), CORAL, 3.4)


def growers(p, c, row, mouth="smile"):
    """People standing: (x, z, metres tall, skin, hair, shirt, head, arms, trousers, look)."""
    for x, z, tall, skin, hair, shirt, kind, arms, legs, look in row:
        k = c.scale(z) * tall / 134
        X, Y = c(x, 0, z)
        p.flush()
        p.pool(X, Y, 20 * k, 4 * k, "#4a2c40", 0.4, 2)
        onlooker(p, X, Y - 58 * k, k, skin, hair, shirt, kind, arms, legs, look, True, mouth, 2.2)


def hall(p, hour, minute, pram=False):
    """Everything behind the judge's table; returns where the urn steams."""
    c = CAM
    shell(p, c)
    outside(p, c, pram)
    door(p, c, hour, minute)
    rules(p, c)
    shelves(p, c)
    bunting(p, c)
    return tea(p, c)
