"""Sefa's flat, five floors up, on an evening: a small tidy kitchen with much to wash up, and beyond an open door
his father in bed, in the light of a lamp with a cloth over it."""

from scenery import *
from scenery.onlookers import SKINS

LEFT, RIGHT, END, HIGH = -3.7, 3.7, 5.6, 2.75
DOOR = (-0.52, 1.02, 2.2)
"""The open door in the far wall: left, right, height, in metres."""
PANES = (-2.62, -1.0, 1.28, 2.34)
"""The window over the sink: left, right, low, high."""


def shell(p, c, L):
    p.poly(
        c.path((LEFT, HIGH, 1), (RIGHT, HIGH, 1), (RIGHT, HIGH, END), (LEFT, HIGH, END)),
        ("#b9a296", "#cdb5a0"),
        L,
        2.4,
    )
    p.poly(c.side(LEFT, 0, HIGH, 1, END), ("#cfb79c", "#bda48c"), L, 2.6)
    p.poly(c.side(RIGHT, 0, HIGH, 1, END), ("#c9b098", "#b59c86"), L, 2.6)
    p.poly(c.wall(LEFT, RIGHT, 0, HIGH, END), ("#ead7b6", "#dcc4a0"), L, 2.6)
    for i in range(15):  # a paper of small sprigs, older where the door rubs
        for k in range(8):
            u, v = LEFT + 0.28 + i * 0.5 + (0.25 if k % 2 else 0), 0.3 + k * 0.33
            if (
                DOOR[0] - 0.2 < u < DOOR[1] + 0.2
                and v < DOOR[2] + 0.15
                or PANES[0] - 0.2 < u < PANES[1] + 0.2
                and v > 0.8
            ):
                continue
            x, y = c(u, v, END)
            p.stroke([(x, y + 7), (x + 1, y), (x, y - 5)], "#b79a83", 1.5, alpha=0.7)
            p.stroke([(x - 5, y - 1), (x, y + 1), (x + 5, y - 3)], "#b79a83", 1.5, alpha=0.7)
    p.poly(c.floor(LEFT, RIGHT, 1, END), ("#a87d5e", "#8d6650"), L, 2.4)
    for i in range(-9, 10):
        p.stroke(c.path((i * 0.42, 0, 1.3), (i * 0.42, 0, END)), "#7a5640", 1.5, alpha=0.6)
    for z in (2.4, 3.0, 3.7, 4.5):
        p.stroke(c.path((LEFT, 0, z), (RIGHT, 0, z)), "#7a5640", 1.5, alpha=0.6)
    p.poly(c.wall(LEFT, DOOR[0] - 0.1, 0, 0.13, END), "#c6ab8c", L, 2)
    p.poly(c.wall(DOOR[1] + 0.1, RIGHT, 0, 0.13, END), "#c6ab8c", L, 2)


def night(p, c, L):
    """The town from five floors up: roofs, lit panes, the river."""
    x0, x1, y0, y1 = PANES
    q = c.wall(x0, x1, y0, y1, END)
    X0, Y1 = q[0]
    X1, Y0 = q[2]

    with p.clip(q):
        p.poly(q, ("#2f3a6b", "#7f6a96"), None)
        p.shape(
            [
                (X0 - 9, Y0 + 104),
                (X0 + 60, Y0 + 92),
                (X0 + 150, Y0 + 98),
                (X1 + 9, Y0 + 88),
                (X1 + 9, Y1 + 9),
                (X0 - 9, Y1 + 9),
            ],
            "#54588c",
            None,
        )
        p.shape(
            [
                (X0 - 9, Y0 + 112),
                (X0 + 90, Y0 + 104),
                (X1 + 9, Y0 + 108),
                (X1 + 9, Y0 + 122),
                (X0 - 9, Y0 + 126),
            ],
            "#8f93bd",
            None,
        )
        for k in range(9):
            a = p.r.uniform(X0 + 6, X1 - 30)
            p.stroke([(a, Y0 + 112 + k), (a + 16, Y0 + 112 + k)], "#d8cfd8", 1.4, alpha=0.8)
        for row, (base, col) in enumerate(((136, "#4a4a7c"), (158, "#393a68"))):
            a = X0 - 20 + row * 13
            while a < X1:
                w, h = p.r.uniform(34, 52), p.r.uniform(12, 30)
                p.poly(
                    [
                        (a, Y1 + 9),
                        (a, Y0 + base - h + 8),
                        (a + w / 2, Y0 + base - h - 10),
                        (a + w, Y0 + base - h + 8),
                        (a + w, Y1 + 9),
                    ],
                    col,
                    "#2b2a52",
                    1.6,
                    off=(0, 0),
                    j=0.5,
                )
                for _ in range(3):
                    p.rect(
                        a + p.r.uniform(6, w - 12),
                        Y0 + base - h + p.r.uniform(12, 28),
                        5,
                        6,
                        p.r.choice(("#ffd98a", "#ffd98a", "#f3b27a")),
                        None,
                        j=0.3,
                    )
                a += w + p.r.uniform(1, 6)
    return X0, Y0, X1, Y1


def window_frame(p, c, L):
    x0, x1, y0, y1 = PANES
    t = 0.07
    for q in (
        (x0 - t, x0, y0 - t, y1 + t),
        (x1, x1 + t, y0 - t, y1 + t),
        (x0 - t, x1 + t, y1, y1 + t),
        (x0 - t, x1 + t, y0 - t, y0),
    ):
        p.poly(c.wall(*q, END), "#efe0c4", L, 2.2)
    m = (x0 + x1) / 2
    p.poly(c.wall(m - 0.03, m + 0.03, y0, y1, END), "#efe0c4", L, 1.8)
    box(p, c, x0 - 0.14, x1 + 0.14, y0 - 0.12, y0 - 0.05, END - 0.16, END, "#efe0c4", 2.2)
    # a short curtain on a string, let down on one side only
    a, b = c(x0 - 0.16, y1 + 0.1, END - 0.05), c(x1 + 0.16, y1 + 0.1, END - 0.05)
    p.stroke([a, ((a[0] + b[0]) / 2, a[1] + 5), b], L, 2.2, taper=False)
    p.poly(
        [
            (a[0] + 2, a[1] - 2),
            (a[0] + 56, a[1] + 1),
            (a[0] + 50, a[1] + 66),
            (a[0] + 44, a[1] + 120),
            (a[0] + 30, a[1] + 116),
            (a[0] + 16, a[1] + 122),
            (a[0], a[1] + 118),
            (a[0] - 2, a[1] + 60),
        ],
        ("#6fa6a0", "#4f8a88"),
        L,
        2.4,
    )
    for u in (14, 27, 40):
        p.stroke(
            [(a[0] + u, a[1] + 5), (a[0] + u - 2, a[1] + 60), (a[0] + u * 0.7, a[1] + 114)], "#3f7674", 1.6
        )
    p.poly(
        [
            (b[0] - 2, b[1] - 2),
            (b[0] - 32, b[1] + 1),
            (b[0] - 27, b[1] + 60),
            (b[0] - 25, b[1] + 120),
            (b[0] - 13, b[1] + 116),
            (b[0] + 1, b[1] + 121),
            (b[0] + 2, b[1] + 60),
        ],
        ("#6fa6a0", "#4f8a88"),
        L,
        2.4,
    )
    for u in (-10, -20):
        p.stroke([(b[0] + u, b[1] + 5), (b[0] + u + 2, b[1] + 116)], "#3f7674", 1.6)
    # on the sill: a geranium in a soup tin, a glass with three toothbrushes
    x, y = c(x1 - 0.26, y0 - 0.05, END - 0.1)
    for u, v, q, col in (
        (-12, -50, 11, TREE2),
        (10, -54, 12, TREE),
        (0, -64, 11, TREE),
        (-2, -44, 10, TREE2),
    ):
        p.shape(p.hand.blob(x + u, y + v, q, q * 0.8, 11, 0.1), col, L, 1.8)
    for u, v in ((-6, -72), (9, -68), (1, -80), (15, -58)):
        p.shape(p.hand.blob(x + u, y + v, 6, 5, 8, 0.14), CORAL, L, 1.4, off=(0.6, 0.5))
    p.poly([(x - 15, y), (x - 15, y - 36), (x + 15, y - 36), (x + 15, y)], "#dfe2e0", L, 2.2, off=(1, 1))
    p.poly(
        [(x - 15, y - 6), (x - 15, y - 30), (x + 15, y - 30), (x + 15, y - 6)], (TEAL, dark(TEAL, 0.14)), None
    )
    p.oval(x, y - 18, 7, 7, "#fbf0d8", L, 1.4, off=(0.4, 0.4))


def plate(p, x, y, r, col="#f6ead2", lean=0.42):
    p.oval(x, y, r * lean, r, col, p.line, 1.9, off=(0.8, 0.6))
    p.oval(x, y, r * lean * 0.6, r * 0.64, None, dark(col, 0.25), 1.2)


def sink(p, c, L):
    """Under the window: cupboards with an odd door, the sink, what is washed on the left, what is not on the right."""
    x0, x1, z0, z1, h = -3.2, -0.86, END - 0.62, END, 0.9
    p.flush()
    p.pool(*c(-2.0, 0, z0), 260, 13, "#3a2450", 0.45, 6)
    box(p, c, x0, x1, 0, 0.1, z0 + 0.08, z1, "#7d5a48", 2.2)
    box(p, c, x0, x1, 0.1, h - 0.06, z0, z1, "#8fae9c", 2.6)
    for i, col in enumerate(("#9dbcaa", "#9dbcaa", "#d9a066", "#9dbcaa")):
        a = x0 + 0.06 + i * 0.57
        p.poly(c.wall(a, a + 0.51, 0.18, h - 0.14, z0), (lite(col, 0.05), dark(col, 0.06)), L, 2.2)
        x, y = c(a + (0.43 if i % 2 == 0 else 0.08), 0.62, z0)
        p.dot(x, y, 3.6, L)
        p.dot(x - 0.6, y - 0.8, 2.2, "#e6cfa6")
    box(p, c, x0 - 0.05, x1 + 0.06, h - 0.06, h, z0 - 0.06, z1, "#e6cfa6", 2.6)
    p.poly(
        c.path((-2.3, h, z0 + 0.08), (-1.5, h, z0 + 0.08), (-1.5, h, z1 - 0.12), (-2.3, h, z1 - 0.12)),
        "#aebcc0",
        L,
        2.2,
    )
    p.poly(
        c.path((-2.24, h, z0 + 0.16), (-1.56, h, z0 + 0.16), (-1.56, h, z1 - 0.16), (-2.24, h, z1 - 0.16)),
        "#7f949e",
        L,
        1.6,
    )
    x, y = c(-1.9, h, z1 - 0.1)
    tap = [(x, y), (x, y - 30), (x + 8, y - 40), (x + 18, y - 36), (x + 19, y - 24)]
    p.stroke(tap, L, 8, taper=False)
    p.stroke(tap, "#cfd8da", 4.6, taper=False)
    p.stroke([(x + 19.5, y - 20), (x + 19.5, y - 12)], "#dfeef2", 2)
    # washed: a rack of plates, no two of one set
    x, y = c(-2.98, h, z0 + 0.3)
    for i, col in enumerate(("#f6ead2", "#cfe0e2", "#f2c9b0", "#f6ead2", "#dfe6c8")):
        plate(p, x + i * 15, y - 22, 21, col)
    p.poly([(x - 16, y - 6), (x + 82, y - 6), (x + 78, y + 3), (x - 12, y + 3)], "#b9804e", L, 2)
    # to be washed: the pan on the heap leans, as it has all week
    x, y = c(-1.16, h, z0 + 0.26)
    for k, col in enumerate(("#f6ead2", "#cfe0e2", "#f6ead2")):
        p.oval(x + k * 1.5, y - 2 - k * 6, 29, 6.4, col, L, 1.9, off=(0.8, 0.6))
    p.shape(
        [(x - 24, y - 22), (x + 22, y - 26), (x + 18, y - 46), (x - 20, y - 42)],
        ("#7f8aa4", "#5f6a88"),
        L,
        2.2,
    )
    p.stroke([(x + 20, y - 42), (x + 44, y - 54)], L, 6.4, taper=False)
    p.stroke([(x + 20, y - 42), (x + 44, y - 54)], "#5d5468", 3.4, taper=False)
    mug(p, x - 44, y + 4, 0.8, CORAL)


def father(p, c, L):
    """The room beyond: the bed, the lamp under its cloth, a glass, a photograph, and him, propped up, eyes shut."""
    x0, x1, h = DOOR
    q = c.wall(x0, x1, 0, h, END)
    far = 8.6
    with p.clip(q):
        p.poly(c.wall(-2.4, 2.6, 0, 2.7, far), ("#f0bd82", "#e2a878"), None)
        p.poly(c.floor(-2.4, 2.6, END, far), ("#b37a54", "#a06b4c"), L, 2)
        p.poly(c.side(2.0, 0, 2.7, END, far), ("#d99e72", "#c98f68"), L, 2)
        p.stroke(c.path((-2.4, 0.1, far), (2.0, 0.1, far)), "#9c6a4e", 3)
        # photographs, a calendar with crosses
        for u, v, w, k, col in ((-0.42, 1.7, 44, 52, "#f6ead2"), (0.1, 1.8, 34, 30, "#fbf3e4")):
            x, y = c(u, v, far)
            p.rect(x - w / 2, y - k / 2, w, k, "#8d5f40", L, 2)
            p.rect(x - w / 2 + 5, y - k / 2 + 5, w - 10, k - 10, col, L, 1.2, off=(0, 0))
        x, y = c(-0.42, 1.7, far)
        for u, s in ((-8, 1.0), (7, 0.72)):  # a man and a small boy, on a quay
            p.shape(
                [
                    (x + u - 8 * s, y + 20),
                    (x + u - 7 * s, y + 6 - 4 * s),
                    (x + u + 7 * s, y + 6 - 4 * s),
                    (x + u + 8 * s, y + 20),
                ],
                (TEAL if u < 0 else "#a996cf"),
                None,
            )
            p.dot(x + u, y + 0 - 5 * s + (1 - s) * 16, 5.4 * s, SKINS[4])
        x, y = c(0.1, 1.8, far)
        p.stroke([(x - 10, y + 6), (x, y - 6), (x + 11, y + 6)], "#5d88a0", 2)
        x, y = c(0.62, 1.84, far)
        p.rect(x - 20, y - 28, 40, 54, "#fbf3e4", L, 1.8)
        p.rect(x - 20, y - 28, 40, 15, "#7f97bd", L, 1.4, off=(0, 0))
        for r_ in range(4):
            for k in range(5):
                a, b = x - 14 + k * 7, y - 6 + r_ * 8
                if r_ * 5 + k < 13:
                    p.stroke([(a - 2, b - 2), (a + 2, b + 2)], CORAL, 1.3)
                    p.stroke([(a - 2, b + 2), (a + 2, b - 2)], CORAL, 1.3)
                else:
                    p.dot(a, b, 1, L)
        # a low cupboard beyond his pillow, for the lamp in its cloth
        box(p, c, 1.0, 1.5, 0, 0.72, 7.1, 7.5, "#a8714a", 2.2)
        # the bed, its head to the right
        zf, zb = 6.9, 7.9
        box(p, c, 0.9, 0.98, 0, 1.0, zf, zb, "#8d5a40", 2.2)
        box(p, c, -1.7, 0.9, 0.2, 0.42, zf, zb, "#9c6746", 2.2)
        p.shape(
            c.path((-1.7, 0.42, zf), (0.9, 0.42, zf), (0.9, 0.62, zf), (-1.7, 0.6, zf)),
            ("#fbf0dc", "#ead6bd"),
            L,
            2,
        )
        p.poly(c.path((-1.7, 0.6, zf), (0.9, 0.62, zf), (0.9, 0.62, zb), (-1.7, 0.6, zb)), "#fbf0dc", L, 1.8)
        x, y = c(0.56, 0.6, 7.3)
        p.shape(
            [
                (x - 34, y + 8),
                (x - 40, y - 14),
                (x - 20, y - 46),
                (x + 10, y - 58),
                (x + 38, y - 52),
                (x + 44, y - 10),
                (x + 36, y + 10),
            ],
            ("#fff8ea", "#ead9cc"),
            L,
            2.2,
        )
        p.stroke([(x - 28, y - 12), (x - 6, y - 8), (x + 20, y - 14)], "#cdb8ae", 1.8)
        # he
        hx, hy = x - 12, y - 50
        p.shape(
            [
                (hx - 18, y + 16),
                (hx - 24, y - 10),
                (hx - 15, hy + 20),
                (hx + 4, hy + 14),
                (hx + 22, hy + 26),
                (hx + 32, y + 8),
            ],
            ("#7f97bd", "#6a7fa8"),
            L,
            2.2,
        )
        p.shape(
            [(hx - 12, hy + 12), (hx - 12, hy + 24), (hx + 4, hy + 24), (hx + 6, hy + 12)],
            dark(SKINS[4], 0.15),
            None,
        )
        p.shape(
            [
                (hx - 17, hy + 2),
                (hx - 16, hy - 12),
                (hx - 4, hy - 21),
                (hx + 12, hy - 18),
                (hx + 19, hy - 4),
                (hx + 15, hy + 12),
                (hx + 2, hy + 20),
                (hx - 11, hy + 16),
            ],
            SKINS[4],
            L,
            2.2,
            off=(1, 0.8),
            j=0.4,
        )
        p.shape(
            [
                (hx - 15, hy - 8),
                (hx - 14, hy - 17),
                (hx - 2, hy - 24),
                (hx + 14, hy - 20),
                (hx + 21, hy - 6),
                (hx + 20, hy + 2),
                (hx + 14, hy - 6),
                (hx + 8, hy - 13),
                (hx - 4, hy - 14),
            ],
            "#aaa6b4",
            L,
            1.8,
            off=(0.8, 0.6),
            j=0.4,
        )
        p.shape(
            [
                (hx - 12, hy + 9),
                (hx - 6, hy + 6),
                (hx + 2, hy + 9),
                (hx + 14, hy + 6),
                (hx + 13, hy + 14),
                (hx + 2, hy + 21),
                (hx - 9, hy + 17),
            ],
            "#a39fae",
            L,
            1.5,
            off=(0.6, 0.4),
            j=0.4,
        )
        p.stroke([(hx - 6, hy + 12.5), (hx - 1, hy + 13.4), (hx + 4, hy + 12.2)], L, 1.5)
        p.stroke([(hx - 12, hy - 3), (hx - 9, hy - 1.4), (hx - 6, hy - 3)], L, 1.8)
        p.stroke([(hx + 1, hy - 3.4), (hx + 4, hy - 1.6), (hx + 8, hy - 3.6)], L, 1.8)
        p.stroke([(hx - 4, hy - 3), (hx - 7, hy + 4), (hx - 3, hy + 4.6)], L, 1.6)
        # the quilt of many pieces, up to his chest; his hand on it
        quilt = [
            (hx - 16, y - 4),
            (hx + 20, y + 10),
            (hx + 30, y + 24),
            (hx + 28, y + 44),
            *c.path((0.5, 0.3, zf), (-0.6, 0.3, zf), (-1.6, 0.3, zf), (-1.6, 0.66, zf), (-1.5, 0.86, 7.5)),
            (hx - 150, y - 34),
            (hx - 84, y - 22),
        ]
        p.shape(quilt, ("#d97a63", "#b9605c"), L, 2.4)
        with p.clip(quilt, curved=True):
            cols = (GOLD, TEAL, "#f6ead2", PLUM, "#e9a08a", "#7f97bd")
            for i in range(14):
                for k in range(5):
                    a, b = hx - 238 + i * 21 + k * 3, y - 40 + k * 20 + i * 1.6
                    if (i * 2 + k * 3) % 5 < 3:
                        p.poly(
                            [(a, b), (a + 20, b + 1.5), (a + 22, b + 20), (a + 3, b + 18)],
                            cols[(i * 3 + k * 2) % 6],
                            dark("#b9605c", 0.2),
                            1.2,
                            off=(0, 0),
                            alpha=0.85,
                        )
        p.shape(quilt, None, L, 2.4)
        limb = [(hx - 14, hy + 34), (hx - 52, y - 8), (hx - 76, y - 4)]
        p.stroke(limb, L, 15, taper=False)
        p.stroke(limb, "#7f97bd", 11.4, taper=False)
        p.shape(p.hand.blob(hx - 84, y - 4, 9, 6.4, 10, 0.06), SKINS[4], L, 1.8, off=(0.8, 0.6))
    return q


def father_lamp(p, c, L):
    """Drawn over the light of the room: returns where the lamp is."""
    x, y = c(1.17, 0.72, 7.3)
    with p.clip(c.wall(DOOR[0], DOOR[1], 0, DOOR[2], END)):
        p.poly([(x - 9, y), (x - 4, y - 22), (x + 4, y - 22), (x + 9, y)], "#8d5f40", L, 2)
        p.poly(
            [(x - 15, y - 48), (x + 15, y - 48), (x + 22, y - 20), (x - 22, y - 20)],
            ("#fff3c4", "#ffd06a"),
            L,
            2.2,
        )
        p.shape(
            [
                (x - 18, y - 50),
                (x + 4, y - 53),
                (x + 20, y - 47),
                (x + 27, y - 26),
                (x + 14, y - 31),
                (x + 2, y - 27),
                (x - 6, y - 34),
                (x - 24, y - 28),
            ],
            ("#e58a6a", "#d9745c"),
            L,
            2,
            alpha=0.92,
        )
    return x, y - 34


def door(p, c, L):
    """Its frame, and the leaf swung into the kitchen on the right."""
    x0, x1, h = DOOR
    for q in ((x0 - 0.1, x0, 0, h + 0.1), (x1, x1 + 0.1, 0, h + 0.1), (x0 - 0.1, x1 + 0.1, h, h + 0.1)):
        p.poly(c.wall(*q, END), "#e3cda6", L, 2.4)
    leaf = c.path(
        (x1 + 0.04, 0.02, END), (x1 + 0.42, 0.02, END - 1.1), (x1 + 0.42, h, END - 1.1), (x1 + 0.04, h, END)
    )
    p.poly(leaf, ("#b98a66", "#a0724f"), L, 2.8)
    for a, b in ((0.14, 0.94), (1.1, 2.04)):
        p.poly(
            c.path(
                (x1 + 0.1, a, END - 0.18),
                (x1 + 0.36, a, END - 0.92),
                (x1 + 0.36, b, END - 0.92),
                (x1 + 0.1, b, END - 0.18),
            ),
            None,
            L,
            1.9,
        )
    x, y = c(x1 + 0.38, 1.02, END - 1.0)
    p.dot(x, y, 6, L)
    p.dot(x - 1, y - 1, 4, GOLD)


def night_watch(p, c, L):
    """The chair beside the door where he sits up: a blanket, a school book face down, an alarm clock."""
    p.flush()
    T = Turned(c, -0.98, 4.55, -24)
    p.pool(*T(0, 0, 0), 62, 11, "#3a2450", 0.5, 4)
    chair(p, T, "#b9804e", 2.6)
    q = T.path(
        (-0.24, 0.97, 0.17),
        (0.24, 0.97, 0.17),
        (0.25, 0.56, 0.14),
        (0.13, 0.53, 0.13),
        (0, 0.56, 0.14),
        (-0.13, 0.52, 0.13),
        (-0.25, 0.55, 0.14),
    )
    p.poly(q, ("#a996cf", "#8d7ab4"), L, 2.6)
    for v in (0.62, 0.68):
        p.stroke(T.path((-0.24, v, 0.15), (0.24, v + 0.01, 0.15)), "#f6ead2", 2.6, taper=False, alpha=0.85)
    for u in (-0.12, 0.08):
        p.stroke(T.path((u, 0.94, 0.16), (u + 0.01, 0.75, 0.15), (u, 0.6, 0.14)), "#6c5a98", 1.8)
    p.poly(
        T.path(
            (-0.16, 0.46, -0.1),
            (0, 0.53, -0.1),
            (0.16, 0.46, -0.1),
            (0.16, 0.46, 0.1),
            (0, 0.53, 0.1),
            (-0.16, 0.46, 0.1),
        ),
        dark(CORAL, 0.2),
        L,
        2,
    )
    p.poly(T.path((-0.16, 0.46, -0.1), (0, 0.53, -0.1), (0, 0.53, 0.1), (-0.16, 0.46, 0.1)), CORAL, L, 2)
    x, y = c(-1.36, 0, 4.2)  # his school bag, not opened today
    p.pool(x, y, 40, 7, "#3a2450", 0.5, 3)
    p.shape(
        [(x - 34, y), (x - 37, y - 30), (x - 26, y - 56), (x + 22, y - 57), (x + 34, y - 30), (x + 32, y)],
        ("#5f8f9c", "#47748a"),
        L,
        2.6,
    )
    p.shape([(x - 26, y - 4), (x - 26, y - 26), (x + 22, y - 27), (x + 24, y - 4)], "#568595", L, 2)
    p.stroke([(x - 12, y - 56), (x - 6, y - 68), (x + 6, y - 68), (x + 10, y - 56)], L, 3.4)


def kitchen_table(p, c, L):
    """Before the door, in the middle: pills counted out by the light of a torch."""
    T = Turned(c, 0.24, 3.4, 0)
    p.flush()
    p.pool(*c(0.24, 0, 3.5), 190, 18, "#3a2450", 0.5, 7)
    table(p, T, 1.46, 0.66, 0.7, "#b98560", 2.8)
    top = 0.7
    x0, x1, z0, z1 = -0.44, 0.92, 3.09, 3.71  # an oilcloth of squares
    p.poly(
        c.path((x0, top + 0.01, z0), (x1, top + 0.01, z0), (x1, top + 0.01, z1), (x0, top + 0.01, z1)),
        ("#e8e0d0", "#dccfc0"),
        L,
        2.2,
    )
    for i in range(1, 10):
        u = x0 + i * 0.136
        p.stroke(
            c.path((u, top + 0.012, z0 + 0.02), (u, top + 0.012, z1 - 0.02)),
            "#9fbcc4",
            2.2,
            taper=False,
            alpha=0.75,
        )
    for k in range(1, 5):
        z = z0 + k * 0.124
        p.stroke(
            c.path((x0 + 0.01, top + 0.012, z), (x1 - 0.01, top + 0.012, z)),
            "#9fbcc4",
            2.2,
            taper=False,
            alpha=0.75,
        )
    # the box of the week, seven lids, one open; a saucer with three pills
    x, y = c(0.08, top + 0.02, 3.52)
    for k in range(7):
        a = x - 62 + k * 19
        lid = ("#7fb0b8", "#6a9aa6") if k != 3 else "#fff8ea"
        p.poly([(a, y), (a + 18, y), (a + 19, y - 14), (a + 1.5, y - 14)], lid, L, 1.8, off=(0.6, 0.5))
        p.poly([(a, y), (a + 18, y), (a + 18, y + 10), (a, y + 10)], "#5f8f9c", L, 1.8, off=(0.6, 0.5))
    a = x - 62 + 3 * 19
    p.poly(
        [(a + 1.5, y - 14), (a + 19, y - 14), (a + 20, y - 27), (a + 2, y - 27)],
        "#7fb0b8",
        L,
        1.8,
        off=(0.6, 0.5),
    )
    X, Y = c(0.0, top + 0.02, 3.24)
    p.oval(X, Y, 32, 9.5, "#fff8ea", L, 2)
    for u, v, col in ((-9, -1, CORAL), (3, 2.4, "#f0c860"), (12, -2, "#7fb0b8")):
        p.oval(X + u, Y + v, 5, 3.4, col, L, 1.3, off=(0.3, 0.3))
    for u, z, s in ((-0.36, 3.5, 1.0), (-0.27, 3.62, 0.82)):  # two brown bottles
        X, Y = c(u, top + 0.02, z)
        p.shape(
            [
                (X - 11 * s, Y),
                (X - 12 * s, Y - 30 * s),
                (X - 5 * s, Y - 38 * s),
                (X + 5 * s, Y - 38 * s),
                (X + 12 * s, Y - 30 * s),
                (X + 11 * s, Y),
            ],
            ("#a8623c", "#8a4c34"),
            L,
            2,
        )
        p.rect(X - 10 * s, Y - 25 * s, 20 * s, 15 * s, "#fbf3e4", L, 1.3, off=(0.3, 0.3))
        p.rect(X - 6 * s, Y - 45 * s, 12 * s, 8 * s, "#fbf3e4", L, 1.6, off=(0.3, 0.3))
    X, Y = c(0.8, top + 0.02, 3.6)
    mug(p, X, Y, 0.95, GOLD)
    return torch(p, c, L, top)


def torch(p, c, L, top):
    """A torch laid down on the oilcloth, alight; returns the beam, which falls on the pills."""
    X, Y = c(0.58, top + 0.02, 3.26)
    p.flush()
    p.shade([(X - 40, Y + 2), (X + 62, Y + 6), (X + 58, Y + 13), (X - 36, Y + 10)], "#4a3450", 0.5, 2)
    p.poly(
        [(X - 12, Y - 15), (X + 58, Y - 11), (X + 58, Y + 4), (X - 12, Y + 4)], ("#6d7f9a", "#46587a"), L, 2.4
    )
    p.poly(
        [(X - 34, Y - 22), (X - 12, Y - 15), (X - 12, Y + 4), (X - 34, Y + 9)], ("#8296b0", "#55688a"), L, 2.4
    )
    p.oval(X - 34, Y - 6.5, 5.5, 15.5, "#fff8d8", L, 2.2, off=(0, 0))
    p.rect(X + 8, Y - 12, 13, 5, CORAL, L, 1.5, off=(0.4, 0.4))
    for u in (34, 42, 50):
        p.stroke([(X + u, Y - 11), (X + u, Y + 3)], "#33425e", 1.6)
    return [(X - 36, Y - 20), (X - 36, Y + 6), (X - 205, Y + 26), (X - 215, Y - 40)]


def right_side(p, c, L):
    """The right wall and corner: stove with the kettle on, a shelf, his school bag, two coats and one bus pass."""
    x0, x1, z0 = 1.98, 3.16, END - 0.62
    p.flush()
    p.pool(*c(2.6, 0, z0), 150, 12, "#3a2450", 0.45, 6)
    box(p, c, x0, x1, 0, 0.9, z0, END, "#e4ddd2", 2.6)
    p.poly(c.wall(x0 + 0.12, x1 - 0.12, 0.16, 0.62, z0), "#5d5468", L, 2.2)
    p.poly(c.wall(x0 + 0.26, x1 - 0.26, 0.24, 0.5, z0), "#46405c", L, 1.8)
    p.stroke(c.path((x0 + 0.18, 0.66, z0 - 0.04), (x1 - 0.18, 0.66, z0 - 0.04)), L, 4, taper=False)
    for k in range(4):
        x, y = c(x0 + 0.22 + k * 0.24, 0.78, z0)
        p.dot(x, y, 5.4, L)
        p.dot(x - 0.6, y - 0.6, 3.6, "#fbf3e4")
    x, y = c(2.3, 0.92, z0 + 0.28)
    p.stroke(
        [(x - 22, y - 42), (x - 18, y - 66), (x + 2, y - 72), (x + 22, y - 64), (x + 24, y - 42)],
        L,
        5,
        taper=False,
    )
    p.shape(
        [(x - 30, y), (x - 34, y - 18), (x - 26, y - 42), (x + 26, y - 42), (x + 34, y - 18), (x + 30, y)],
        ("#7f9fb4", "#5d7f9a"),
        L,
        2.6,
    )
    p.shape([(x + 31, y - 16), (x + 50, y - 38), (x + 55, y - 34), (x + 35, y - 4)], "#5d7f9a", L, 2.2)
    p.dot(x, y - 46, 4, L)
    x, y = c(2.82, 0.92, z0 + 0.28)
    p.poly([(x - 30, y - 34), (x + 30, y - 34), (x + 26, y), (x - 26, y)], ("#d9b54a", "#b98f3a"), L, 2.4)
    p.oval(x, y - 34, 30, 6, "#e9cf80", L, 2)
    p.dot(x, y - 41, 4, L)
    # a shelf with tea, rice, salt, lentils
    box(p, c, 1.92, 3.3, 1.62, 1.68, END - 0.26, END, "#b98560", 2.2)
    for u, lid, inside in (
        (2.1, CORAL, "#e9dcc0"),
        (2.38, TEAL, "#c9763e"),
        (2.66, GOLD, "#6b7f4e"),
        (2.94, PLUM, "#f3ead8"),
    ):
        X, Y = c(u, 1.68, END - 0.16)
        jar(p, X, Y, 0.86, lid, 2.1, inside)
    X, Y = c(3.18, 1.68, END - 0.16)
    p.poly([(X - 11, Y), (X - 11, Y - 34), (X + 11, Y - 34), (X + 11, Y)], "#7f97bd", L, 2)
    x, y = c(2.62, 2.28, END)
    p.oval(x, y, 25, 25, "#f8eed8", L, 2.6)
    for k in range(12):
        p.dot(x + 19.5 * math.sin(k * math.pi / 6), y - 19.5 * math.cos(k * math.pi / 6), 1.4, L)
    p.stroke([(x, y), (x - 11, y - 3.4)], L, 2.6, taper=False)
    p.stroke([(x, y), (x + 11.6, y + 11.6)], L, 2, taper=False)
    return c(2.3, 0.92, z0 + 0.28)


def left_side(p, c, L):
    """The near left: two coats by the way out."""
    p.poly(c.side(LEFT + 0.02, 1.88, 1.98, 3.6, 5.1), "#b98560", L, 2.2)
    for z, col, kind in ((4.75, "#6a6f8c", "duffel"), (4.05, "#8d6a4c", "plain")):
        x, y = c(LEFT + 0.14, 1.92, z)
        coat(p, x + 6, y, 0.86, col, 2.6, kind)


def paint():
    sc = Scene("sefa-flat", seed=516, line="#4a3a5c", sky=[(0, "#cbb195"), (1, "#cbb195")])
    p, L = sc.back, sc.back.line
    c = Camera(eye=1.5, horizon=146, focal=760, cx=618)
    shell(p, c, L)
    left_side(p, c, L)
    father(p, c, L)
    sink(p, c, L)
    kettle = right_side(p, c, L)
    p.flush()
    p.relight(
        "#8d84ac",
        [
            (c(0.4, 1, END)[0], 202, 150, 190, "#ffc98c", 0.62),
            (640, 370, 430, 150, "#ffbe80", 0.32),
            (330, 120, 300, 220, "#ffdca0", 0.34),
            (1010, 150, 230, 200, "#ffd09a", 0.16),
        ],
    )
    X0, Y0, X1, Y1 = night(p, c, L)
    window_frame(p, c, L)
    door(p, c, L)
    p.flush()
    lamp = father_lamp(p, c, L)
    p.flush()
    p.glow(*lamp, 130, "#ffb868", 0.42, power=1.8)
    p.glow(*lamp, 46, "#fff0c0", 0.6)
    p.shine(c.path((DOOR[0], 0, END), (DOOR[1], 0, END), (1.7, 0, 2.6), (-1.0, 0, 2.6)), "#ffb060", 0.26, 7)
    night_watch(p, c, L)
    beam = kitchen_table(p, c, L)
    p.flush()
    p.shine(beam, "#fff3c4", 0.5, 5)
    p.shade([(-20, 460), (1300, 460), (1300, 740), (-20, 740)], "#4a3a66", 0.4, 34)
    stars = [
        (X0 + 74, Y0 + 22),
        (X0 + 108, Y0 + 46),
        (X1 - 52, Y0 + 16),
        (X1 - 74, Y0 + 54),
        (X0 + 132, Y0 + 18),
    ]
    for x, y in stars:
        p.dot(x, y, 1.7, "#fff3d8")
    sc.life = {
        "light": "#e6d6d6",
        "lamps": [[round(lamp[0]), round(lamp[1]), 60, "#ffb060"]],
        "smoke": [[round(kettle[0] + 52), round(kettle[1] - 42)]],
        "stars": [[round(x), round(y)] for x, y in stars],
    }
    return sc
