"""A street of Halden on an evening in May, downhill: the young Wend runs in a stone channel along the middle of it,
and boats folded from a year's envelopes set off towards the valley and the low sun."""

from scenery import *
from scenery.onlookers import HAIRS, SKINS, limb

FALL = 0.115
"""Metres the street falls for every metre it goes on."""
SIDE = 6.3
CAM = Camera(eye=1.2, horizon=186, focal=820)
SUN = (676, 168)


def at(x, y, z):
    """A point above the sloping street."""
    return CAM(x, y - FALL * z, z)


def path(*pts):
    return [at(*q) for q in pts]


def bed(z):
    """Where the middle of the stream runs."""
    return 0.4 * math.sin((z - 5) * 0.24) * min(1, 15 / z) ** 2


def house(p, s, z0, z1, high, wall, roof, trim, lit, columns=3, awning=None, storeys=3):
    """One house of a terrace along the street, s = -1 on the left; its eaves are level, its foot slopes. Every
    lit-th pane shines. Returns the middles of what shines, with a size, and the tops of its chimneys."""
    L, x = p.line, s * SIDE
    top = high - FALL * z0
    w = max(1.3, 2.7 - z0 * 0.028)
    span = (z1 - z0) / columns

    def q(za, ya, zb, yb):
        return [CAM(x, ya, za), CAM(x, ya, zb), CAM(x, yb, zb), CAM(x, yb, za)]

    chimneys = [(z0 + (z1 - z0) * 0.3, 0.9), (z0 + (z1 - z0) * 0.72, 0.7)]
    for z, k in chimneys:
        pts = [(1.0, z), (1.0, z + k), (3.1, z + k), (3.1, z)]
        p.poly([CAM(x + s * 1.0, top + y, v) for y, v in pts], dark(wall, 0.25), L, w * 0.9)
    slope = [
        CAM(x, top, z0),
        CAM(x, top, z1),
        CAM(x + s * 0.75, top + 1.7, z1),
        CAM(x + s * 0.75, top + 1.7, z0),
    ]
    p.poly(slope, (lite(roof, 0.1), roof), L, w)
    front = [CAM(x, -FALL * z0 - 0.05, z0), CAM(x, -FALL * z1 - 0.05, z1), CAM(x, top, z1), CAM(x, top, z0)]
    p.poly(front, (lite(wall, 0.1), dark(wall, 0.04)), L, w)
    panes, bars, boxes = [], [], []
    for i in range(columns):
        a, b = z0 + span * (i + 0.24), z0 + span * (i + 0.76)
        m, za, zb = (a + b) / 2, z0 + span * (i + 0.32), z0 + span * (i + 0.68)
        dormer = [
            CAM(x + s * u, top + y, z)
            for u, y, z in ((0.3, 0.45, za), (0.3, 0.45, zb), (0.34, 1.3, zb), (0.34, 1.3, za))
        ]
        p.poly(dormer, "#5d5a86", L, w * 0.7)
        for k in range(storeys):
            y, h = top - 0.75 - k * (high - 3.4) / storeys, (high - 3.4) / storeys * 0.62
            p.poly(q(a - 0.08, y + 0.12, b + 0.08, y - h - 0.06), trim, L, w * 0.55, off=(0.8, 0.6))
            pane = q(a, y, b, y - h)
            if (i + k * 3 + round(z0)) % lit == 0:
                panes.append((pane, ("#ffd98a", "#f3b06a"), CAM.scale(m)))
            else:
                p.poly(pane, ("#8fa3c4", "#b9b6cc"), L, w * 0.7, off=(0, 0))
            bars += [[CAM(x, y, m), CAM(x, y - h, m)], [CAM(x, y - h * 0.45, a), CAM(x, y - h * 0.45, b)]]
            if k == 1 and i % 2 == 0 and z0 < 30:
                boxes.append((a, b, y - h))
    p.poly(q(z0, top + 0.08, z1, top - 0.22), trim, L, w * 0.8)
    p.poly(q(z0, top - high + 3.3, z1, top - high + 3.1), trim, L, w * 0.6)
    for i in range(columns):
        if awning and i != columns - 1:
            a, b = z0 + span * (i + 0.14), z0 + span * (i + 0.86)
            pane = [CAM(x, -FALL * z + y, z) for y, z in ((0.55, a), (0.55, b), (2.35, b), (2.35, a))]
            panes.append((pane, ("#ffe0a0", "#f6b874"), CAM.scale(a) * 1.6))
        else:
            a, b = z0 + span * (i + 0.3), z0 + span * (i + 0.72)
            y = -FALL * a
            leaf = [CAM(x, y, a), CAM(x, -FALL * b, b), CAM(x, y + 2.2, b), CAM(x, y + 2.2, a)]
            p.poly(leaf, (TEAL, PLUM, "#b4574c", "#4f6f9a")[(i + round(z0)) % 4], L, w * 0.9)
            panes.append((q(a, y + 2.2, b, y + 2.6), "#ffd98a", CAM.scale(a) * 0.7))
    with p.emit():
        for pane, colour, _ in panes:
            p.poly(pane, colour, L, w * 0.7, off=(0, 0))
    for bar in bars:
        p.stroke(bar, trim, w * 0.75, taper=False)
    for a, b, y in boxes:
        flowers(p, q(a - 0.1, y - 0.02, b + 0.1, y - 0.24), x - s * 0.05, y + 0.04, a, b, w)
    if awning:
        shop(p, s, z0, span, columns, awning, w)
    middles = [(sum(u for u, _ in v) / 4, sum(t for _, t in v) / 4, k) for v, _, k in panes]
    return middles, [CAM(x + s * 1.0, top + 3.2, z + k / 2) for z, k in chimneys]


def flowers(p, box, x, y, a, b, w):
    """A window box and what grows in it."""
    p.poly(box, "#8d5f40", p.line, w * 0.5, off=(0.5, 0.4))
    for j in range(7):
        X, Y = CAM(x, y, a + (b - a) * (j + 0.5) / 7)
        p.dot(X, Y, 0.1 * CAM.scale(a), (TREE, CORAL, TREE2, "#f6d6dc")[j % 4])


def shop(p, s, z0, span, columns, awning, w):
    """Books in the windows, and the awning over them."""
    L, x = p.line, s * SIDE
    for i in range(columns - 1):
        a, b = z0 + span * (i + 0.14), z0 + span * (i + 0.86)
        p.stroke(
            [CAM(x, -FALL * a + 1.5, a), CAM(x, -FALL * a + 1.5, b)], dark(awning, 0.2), w * 0.8, taper=False
        )
        for low, tall in ((0.62, 0.34), (1.52, 0.24)):
            for j in range(6):
                z = a + (b - a) * (j + 0.5) / 6
                X, Y = CAM(x, -FALL * a + low, z)
                k = CAM.scale(z)
                t = tall * (0.8, 1, 0.9, 0.7)[(j + i) % 4]
                p.rect(
                    X - 0.09 * k,
                    Y - t * k,
                    0.18 * k,
                    t * k,
                    (CORAL, TEAL, PLUM, GOLD, "#7f97bd")[(j * 2 + i) % 5],
                    L,
                    w * 0.45,
                    off=(0.4, 0.3),
                )
    a, b, y = z0 + span * 0.05, z0 + span * (columns - 1.05), -FALL * (z0 + span * 0.1) + 2.45
    for j in range(8):
        u, v = a + (b - a) * j / 8, a + (b - a) * (j + 1) / 8
        strip = [
            CAM(x, y + 0.45, u),
            CAM(x, y + 0.45, v),
            CAM(x - s * 0.95, y - 0.15, v),
            CAM(x - s * 0.95, y - 0.15, u),
        ]
        p.poly(strip, awning if j % 2 else "#f6ead2", L, w * 0.6, off=(0.6, 0.5))


LEFT = (
    # from, to, height, wall, roof, trim, every nth pane is lit, columns, awning
    (44, 58, 8.6, "#b9a3b4", "#7f6488", "#e6d6d0", 5, 3, None),
    (34, 44, 8.0, "#cfa58c", "#a8604f", "#f1e0c8", 3, 3, None),
    (25.5, 34, 8.8, "#a3acc4", "#6b6490", "#e9e2dc", 4, 3, None),
    (18.5, 25.5, 7.9, "#d9b48c", "#a8574f", "#f6e8d0", 5, 3, "#4f9a94"),
    (12.4, 18.5, 8.8, "#9aa6c0", "#5f5a86", "#efe6dc", 4, 3, None),
    (7.2, 12.4, 9.6, "#c79a86", "#8d4f50", "#f3e2cc", 3, 3, "#c9604f"),
)
RIGHT = (
    (45, 58, 8.2, "#c9a79a", "#94606a", "#ead9d0", 4, 3, None),
    (35.5, 45, 8.8, "#a6a3c0", "#6b5f8c", "#e6dee0", 3, 3, None),
    (27, 35.5, 7.8, "#dcbd92", "#b0644f", "#f6e8d0", 5, 3, None),
    (19.5, 27, 8.9, "#b48f9e", "#704f78", "#efe0d8", 3, 3, None),
    (13, 19.5, 8.0, "#a9b6bd", "#5d6488", "#f0e8dc", 4, 3, "#8a5f93"),
    (7.4, 13, 9.4, "#d6a987", "#9a5650", "#f6e6cf", 4, 3, "#5f9c97"),
)


def far(p):
    """The sky, the valley and the Wend in it, and the bridge for which people come to Halden."""
    L = "#8d7a92"
    p.glow(*SUN, 420, "#ffdca0", 0.75, squash=0.75, power=1.5)
    with p.heaven():
        p.dot(*SUN, 52, "#fff0c4", 0.75)
        p.dot(*SUN, 36, "#fbc268")
    for x, y, s, col in ((520, 62, 0.95, "#f6d6cc"), (742, 36, 0.8, "#efcfd2"), (606, 118, 0.5, "#fbe0c0")):
        cloud(p, x, y, s, col, 0.9)
        p.stroke(
            [(x + 18 * s, y + 3), (x + 70 * s, y + 6 * s), (x + 118 * s, y + 1)],
            "#e0a9a8",
            2.6 * s,
            alpha=0.6,
        )
    p.shape(
        [
            (400, 208),
            (470, 188),
            (540, 196),
            (600, 184),
            (660, 191),
            (720, 182),
            (800, 194),
            (900, 186),
            (900, 330),
            (400, 330),
        ],
        "#c5b3c4",
        L,
        1.6,
    )
    p.shape(
        [
            (400, 226),
            (500, 206),
            (570, 212),
            (640, 203),
            (720, 210),
            (800, 200),
            (900, 214),
            (900, 340),
            (400, 340),
        ],
        "#b3b7b4",
        L,
        1.6,
    )
    p.shape(
        [(400, 250), (520, 224), (600, 232), (700, 222), (780, 230), (900, 224), (900, 350), (400, 350)],
        "#a3bd9c",
        L,
        1.7,
    )
    river = [
        (690, 196),
        (664, 205),
        (700, 214),
        (724, 222),
        (690, 232),
        (628, 242),
        (612, 254),
        (650, 268),
        (652, 292),
    ]
    back = [
        (640, 292),
        (632, 268),
        (592, 254),
        (612, 240),
        (678, 230),
        (710, 222),
        (688, 214),
        (655, 205),
        (684, 196),
    ]
    p.shape(river + back, "#fbe3b4", None)
    p.stroke(river, "#8f86a0", 1.4, alpha=0.6)
    p.stroke(back[::-1], "#8f86a0", 1.4, alpha=0.6)
    # the bridge
    a, b, y = 566, 662, 240
    for u in (590, 638):
        p.poly(
            [(u - 3, y + 18), (u - 2, y - 28), (u + 2, y - 28), (u + 3, y + 18)],
            "#a0657a",
            "#6d5a80",
            1.4,
            off=(0, 0),
            j=0.3,
        )
    for u0, u1, v0, v1, dip in (
        (a, 590, y - 2, y - 26, 8),
        (590, 638, y - 26, y - 26, 20),
        (638, b, y - 26, y - 2, 8),
    ):
        q = [
            (u0 + (u1 - u0) * t / 8, v0 + (v1 - v0) * t / 8 + dip * 4 * t / 8 * (1 - t / 8)) for t in range(9)
        ]
        p.stroke(q, "#6d5a80", 1.8, taper=False, j=0.2)
        for X, Y in q[1:-1]:
            p.stroke([(X, Y), (X, y)], "#6d5a80", 0.9, j=0.1)
    p.stroke([(a, y), ((a + b) / 2, y - 1.5), (b, y)], "#6d5a80", 2.8, taper=False, j=0.3)
    for k, x in enumerate(range(536, 760, 17)):  # tops of trees, where the street drops out of sight
        p.shape(
            p.hand.blob(x, 296 - 5 * (k % 3), 15, 13, 11, 0.08),
            ("#8fb487", "#84a983", "#9dbd8a")[k % 3],
            L,
            1.5,
            off=(1, 0.8),
        )
    for u, v, k in ((470, 240, 0.16), (510, 250, 0.2), (742, 244, 0.18), (784, 250, 0.2)):
        tree(p, u, v, k, "#8fb08a", "#7a9f86", 1.3)


def road(p, L):
    """Setts, pavements, the channel with its stone lips, and the water."""
    zs = [1.6 + 0.5 * 1.19**i for i in range(28)]
    zs = [z for z in zs if z < 60] + [60]
    p.poly(path((-SIDE, 0, 1.2), (SIDE, 0, 1.2), (SIDE, 0, 60), (-SIDE, 0, 60)), ("#dcb8a8", "#b493a0"), L, 2)
    for s in (-1, 1):
        p.poly(
            path((s * 4.3, 0.1, 1.2), (s * SIDE, 0.1, 1.2), (s * SIDE, 0.1, 60), (s * 4.3, 0.1, 60)),
            ("#d9bcae", "#c4a5a4"),
            L,
            2,
        )
        p.stroke(path((s * 4.25, 0, 1.4), (s * 4.25, 0, 60)), "#8d6f80", 3, alpha=0.7)
    r = p.r
    for _ in range(210):
        z = 3.2 + 26 * r.random() ** 1.7
        x = r.choice((-1, 1)) * r.uniform(1.25, 4.1)
        k = CAM.scale(z) * 0.16
        X, Y = at(x, 0, z)
        p.stroke([(X - k, Y), (X - k * 0.2, Y - k * 0.3), (X + k, Y)], "#8d6f80", 1.9, alpha=0.55)
    for s in (-1, 1):
        for z in (4.2, 5.2, 6.4, 7.8, 9.6, 12, 15, 19, 25):
            p.stroke(path((s * 4.4, 0.1, z), (s * SIDE, 0.1, z)), "#9c7f8a", 1.5, alpha=0.6)

    def lip(side, x0, x1, y):
        return [at(bed(z) + side * x0, y, z) for z in zs], [at(bed(z) + side * x1, y, z) for z in zs]

    water = [at(bed(z) - 0.62, -0.16, z) for z in zs] + [at(bed(z) + 0.62, -0.16, z) for z in zs][::-1]
    p.shape(water, ("#bfe0dc", "#6aa6b8"), None)
    p.flush()
    p.shade(
        [at(bed(z) + 0.34, -0.16, z) for z in zs] + [at(bed(z) + 0.7, -0.16, z) for z in zs][::-1],
        "#4f5f8a",
        0.35,
        3,
    )
    for side in (-1, 1):
        inner, outer = lip(side, 0.64, 1.02, 0.06)
        drop = [at(bed(z) + side * 0.62, -0.16, z) for z in zs]
        if side < 0:
            p.shape(inner + drop[::-1], "#8d7d8f", L, 1.8)
        p.shape(inner + outer[::-1], ("#efd9c0", "#d6bcae"), L, 2.4)
        for z in (3.6, 4.5, 5.5, 6.7, 8.2, 10, 12.4, 15.5, 20, 27):
            p.stroke([at(bed(z) + side * 0.66, 0.06, z), at(bed(z) + side * 1.0, 0.06, z)], "#8d6f80", 1.7)
        if side > 0:
            p.shape(inner + drop[::-1], "#a78f96", L, 1.8)
    for _ in range(44):  # running water: long thin lights
        t = r.random()
        z = 3.6 + 22 * t * t
        k = CAM.scale(z)
        X, Y = at(bed(z) + r.uniform(-0.5, 0.5), -0.16, z)
        p.stroke(
            [(X, Y - 0.1 * k), (X + r.uniform(-2, 2), Y), (X + r.uniform(-4, 4), Y + 0.09 * k)],
            r.choice(("#fff3d0", "#ffe0a0", "#4f8ba2")),
            1.5 + 0.008 * k,
            alpha=0.85,
        )
    # one slab to cross by, for those who will not step
    z0, z1 = 14.2, 15.6
    q = path(
        (bed(z0) - 1.25, 0.14, z0),
        (bed(z0) + 1.25, 0.14, z0),
        (bed(z1) + 1.25, 0.14, z1),
        (bed(z1) - 1.25, 0.14, z1),
    )
    p.poly(q, "#e3c9b6", L, 2)
    p.poly(
        [
            *path(
                (bed(z0) - 1.25, 0.14, z0),
                (bed(z0) + 1.25, 0.14, z0),
                (bed(z0) + 1.25, 0.0, z0),
                (bed(z0) - 1.25, 0.0, z0),
            )
        ],
        "#b0929a",
        L,
        2,
    )


def boat(p, z, x=0.0, s=0.34, colour="#fff8ea", inside="#f3d6b4", stamp=CORAL, turn=1):
    """A boat folded from an envelope, afloat at depth z; `turn` 1 or -1 is the way its bow leans."""
    L = p.line
    X, Y = at(bed(z) + x, -0.16, z)
    k = CAM.scale(z) * s / 40
    w = max(1.3, 2.6 * min(1, k))

    def A(*q):
        return [(X + k * u * turn, Y + k * v) for u, v in q]

    p.stroke(A((-34, 4), (0, 7), (36, 3)), "#5d7f98", 4 * k, alpha=0.5)
    p.stroke(A((-24, 11), (2, 13), (26, 10)), "#fff3d0", 2.4 * k, alpha=0.8)
    p.poly(
        A((-44, -22), (-14, -14), (16, -15), (48, -25), (20, -6), (-18, -6)),
        inside,
        L,
        w * 0.8,
        off=(0.6, 0.5),
    )
    p.poly(A((-19, -15), (1, -50), (22, -16), (2, -8)), (lite(colour, 0.3), colour), L, w, off=(0.8, 0.6))
    p.stroke(A((1, -48), (3, -10)), dark(colour, 0.3), w * 0.7)
    p.poly(
        A((-44, -22), (-16, -10), (18, -10), (48, -25), (26, 4), (-24, 4)),
        (colour, dark(colour, 0.12)),
        L,
        w,
        off=(0.8, 0.6),
    )
    p.poly(A((14, -7), (25, -10), (24, -1), (15, 1)), stamp, L, w * 0.6, off=(0.3, 0.3))
    for v in (-5, -1):
        p.stroke(A((-20, v), (-4, v + 0.6)), "#7d6a88", 1.5 * max(0.6, k))


def lamp_post(p, x, z):
    """An iron street lamp, just lit; returns the middle of its glass and its size."""
    k = CAM.scale(z) / 52
    X, Y = at(x, 0.1, z)
    L, iron = p.line, "#4f4a68"
    p.poly(
        [
            (X - 7 * k, Y),
            (X - 3.4 * k, Y - 26 * k),
            (X - 2.4 * k, Y - 148 * k),
            (X + 2.4 * k, Y - 148 * k),
            (X + 3.4 * k, Y - 26 * k),
            (X + 7 * k, Y),
        ],
        iron,
        L,
        1.8 * k,
    )
    p.stroke([(X - 14 * k, Y - 140 * k), (X + 14 * k, Y - 140 * k)], iron, 3 * k, taper=False)
    p.poly(
        [
            (X - 8 * k, Y - 148 * k),
            (X + 8 * k, Y - 148 * k),
            (X + 13 * k, Y - 178 * k),
            (X - 13 * k, Y - 178 * k),
        ],
        ("#fff3c4", "#ffd06a"),
        L,
        1.8 * k,
        off=(0, 0),
    )
    p.poly(
        [
            (X - 15 * k, Y - 177 * k),
            (X - 5 * k, Y - 190 * k),
            (X + 5 * k, Y - 190 * k),
            (X + 15 * k, Y - 177 * k),
        ],
        iron,
        L,
        1.6 * k,
    )
    return X, Y - 163 * k, k


def passer(p, x, z, shirt, legs, skin, hair, bag=None, step=1):
    """Somebody on the way home, seen from behind and far off."""
    k = CAM.scale(z) / 46
    X, Y = at(x, 0.1, z)

    def A(*q):
        return [(X + k * u, Y + k * v) for u, v in q]

    L = p.line
    for u, v in ((-5, 0), (6, -4)):
        limb(p, A((u * 0.6, -36), (u, -18), (u * step, v)), legs, 7 * k)
    p.shape(
        A((-12, -32), (-13, -54), (-6, -64), (6, -64), (13, -54), (12, -32)),
        (lite(shirt, 0.1), shirt),
        L,
        1.8 * k,
        off=(0.6, 0.5),
    )
    p.shape(p.hand.blob(*A((0, -75))[0], 8.6 * k, 9.6 * k, 10, 0.03), hair, L, 1.7 * k, off=(0.4, 0.4))
    p.shape(p.hand.blob(*A((0, -67))[0], 4 * k, 2.6 * k, 8, 0.03), skin, None)
    if bag:
        p.shape(A((-9, -38), (-10, -56), (0, -60), (10, -56), (9, -38)), bag, L, 1.6 * k, off=(0.4, 0.4))
    p.flush()
    p.pool(X + 4 * k, Y + 1, 15 * k, 3 * k, "#4a3450", 0.4, 2)


def bicycle(p, X, Y, s):
    """Leans at a lamp; (X, Y) is under its saddle."""
    L = p.line

    def A(*q):
        return [(X + s * u, Y + s * v) for u, v in q]

    for u in (-30, 34):
        ring = [
            (u + 19 * math.cos(t), -19 + 20 * math.sin(t)) for t in [i * math.tau / 20 for i in range(21)]
        ]
        p.stroke(A(*ring), L, 2.8 * s, taper=False, j=0.3)
        for t in (0.3, 1.35, 2.4):
            p.stroke(
                A(
                    (u - 18 * math.cos(t), -19 - 18 * math.sin(t)),
                    (u + 18 * math.cos(t), -19 + 18 * math.sin(t)),
                ),
                "#8d7a92",
                1,
                j=0.1,
            )
    for q in (
        [(-30, -19), (-12, -46), (24, -46), (0, -19), (-30, -19)],
        [(0, -19), (-12, -46)],
        [(34, -19), (24, -46), (21, -58)],
    ):
        p.stroke(A(*q), L, 5.4 * s, straight=True, taper=False, j=0.3)
        p.stroke(A(*q), TEAL, 2.8 * s, straight=True, taper=False, j=0.3)
    p.stroke(A((-13, -46), (-15, -54)), L, 3 * s)
    p.stroke(A((-25, -55), (-6, -56)), L, 5 * s)
    p.stroke(A((13, -60), (21, -58), (30, -62)), L, 3.4 * s)
    p.poly(A((26, -56), (50, -56), (47, -40), (29, -40)), "#c98a5a", L, 1.9 * s, off=(0.6, 0.5))


def post(p, L):
    """A year's post on the kerb: the bundle still tied, one sheet half folded, and a pencil case for a weight."""
    p.flush()
    X, Y, k = 508, 424, 0.76

    def A(*q):
        return [(X + k * u, Y + k * v) for u, v in q]

    p.shade(A((-66, -3), (74, -8), (88, 6), (-52, 10)), "#4a3450", 0.45, 3)
    for i, (col, d) in enumerate(
        (("#f3e2cc", 0), ("#a9cddb", 5), ("#fff8ea", -4), ("#f2b8a8", 3), ("#fff8ea", -1), ("#d3dfae", 4))
    ):
        v = -i * 9
        p.poly(
            A((-58 + d, v), (58 + d, v - 3), (58 + d, v - 10), (-58 + d, v - 8)), col, L, 1.8, off=(0.8, 0.6)
        )
    p.poly(A((-56, -53), (-38, -70), (68, -72), (60, -56)), "#fffaf0", L, 2.1)
    p.poly(A((40, -68), (57, -68.5), (54, -60), (38, -59.5)), CORAL, L, 1.5, off=(0.3, 0.3))
    p.stroke(A((-26, -64), (-14, -64.5)), "#7d6a88", 1.6)
    p.stroke(A((-30, -59), (-16, -59.5)), "#7d6a88", 1.6)
    for w, col in ((5.2, L), (2.8, TEAL)):
        p.stroke(A((-6, 1), (-6, -54), (8, -71)), col, w, straight=True, taper=False, j=0.4)
    p.stroke(A((2, -62), (-12, -73), (-18, -63), (2, -62), (18, -75), (22, -64), (2, -62)), TEAL, 2.6)


def neon_cup(p, X, Y, k):
    """The café's cup, which burns all night (its window across the street is yours)."""
    p.poly(
        [
            (X - 30 * k, Y - 30 * k),
            (X + 30 * k, Y - 30 * k),
            (X + 30 * k, Y + 28 * k),
            (X - 30 * k, Y + 28 * k),
        ],
        "#33305c",
        p.line,
        2.2,
    )
    for w, a, c1, c2 in ((7, 0.3, "#ff5d73", "#54e0d4"), (3, 1, "#ff9aa0", "#a0f2ea")):
        q = [(-15, -2), (-12, 12), (-5, 17), (6, 17), (12, 12), (14, -2), (-15, -2)]
        p.stroke([(X + k * u, Y + k * v) for u, v in q], c1, w * k, alpha=a)
        p.stroke(
            [(X + k * u, Y + k * v) for u, v in ((14, 1), (22, 3), (20, 10), (12, 11))], c1, w * k, alpha=a
        )
        for d in (-8, 0, 8):
            p.stroke(
                [(X + k * (d + u), Y + k * v) for u, v in ((0, -7), (3, -13), (-2, -18), (2, -24))],
                c2,
                w * 0.8 * k,
                alpha=a,
            )
    p.stroke([(X + 30 * k, Y - 22 * k), (X + 62 * k, Y - 22 * k)], p.line, 4, taper=False)


def paint():
    sky = [
        (0, "#8fa6cc"),
        (0.1, "#c2b9d0"),
        (0.18, "#f3cdb4"),
        (0.25, "#fbdca4"),
        (0.3, "#fdeccb"),
        (1, "#fdeccb"),
    ]
    sc = Scene("halden-street", seed=419, line="#54426a", sky=sky)
    p, L = sc.back, sc.back.line
    far(p)
    gull(p, 596, 74, 0.6, "#8d7a92")
    gull(p, 622, 62, 0.45, "#8d7a92")
    road(p, L)
    lights, chimneys = [], []
    for s, row in ((-1, LEFT), (1, RIGHT)):
        for z0, z1, high, wall, roof, trim, lit, columns, awning in row:
            near = min(1, z0 / 60)
            wall, roof, trim = (mix(v, "#e9cbb4", 0.4 * near) for v in (wall, roof, trim))
            a, b = house(p, s, z0, z1, high, wall, roof, trim, lit, columns, awning)
            lights += a
            chimneys += b
            p.flush()
    for x, z, k in (
        (-5.2, 30, 0.5),
        (5.3, 29, 0.52),
        (-5.1, 17.4, 0.86),
        (5.2, 12.6, 1.16),
    ):  # limes and a lilac
        X, Y = at(x, 0.1, z)
        p.flush()
        p.pool(X + 10 * k, Y, 44 * k, 7 * k, "#4a3450", 0.4, 3)
        lilac = z == 12.6
        tree(
            p,
            X,
            Y,
            k,
            "#b79acb" if lilac else "#9dbb78",
            "#9a7fb8" if lilac else "#7fa272",
            2.5,
            sun=-1 if x > 0 else 1,
        )
    for x, z, *who in (
        (-3.2, 21, "#c9604f", "#4c5a78", SKINS[3], HAIRS[0], "#e6cfa6"),
        (2.9, 26, "#4f8a88", "#5d5468", SKINS[0], HAIRS[3], None),
        (3.6, 26, "#d9a94a", "#54386a", SKINS[4], HAIRS[0], PLUM),
    ):
        passer(p, x, z, *who)
    p.flush()
    # the low sun: warm in the gap and on the water, the fronts in a lilac shade
    p.relight(
        "#cabfd8",
        [
            (640, 220, 240, 200, "#ffd9a0", 0.42),
            (640, 420, 190, 150, "#ffe3c0", 0.16),
            (640, 40, 420, 150, "#ffe6d0", 0.26),
        ],
    )
    for x, y, k in lights:
        p.glow(x, y, 0.95 * k, "#ffc878", 0.34)
    lamps = [lamp_post(p, *v) for v in ((-4.0, 22.0), (4.1, 19.0), (-3.9, 11.4), (4.1, 34), (-4.0, 38))]
    X, Y = at(-3.7, 0, 11.2)
    p.flush()
    p.pool(X, Y, 50, 6, "#4a3450", 0.4, 3)
    bicycle(p, X + 16, Y + 2, 1.15)
    p.flush()
    X, Y = at(5.2, 3.9, 18.6)
    neon_cup(p, X - 10, Y, 0.8)
    p.flush()
    p.glow(X - 10, Y, 60, "#ff7d86", 0.35)
    neon = [round(X - 10), round(Y)]
    for x, y, k in lamps:
        light(p, x, y, 34 * k, 0.75, "#ffc878")
    for z, x, s, colour, inside, stamp, turn in (
        (30, 0.05, 0.5, "#f5c96a", "#d9a84f", CORAL, 1),
        (19.6, -0.1, 0.42, "#fff8ea", "#f3d6b4", GOLD, -1),
        (13.0, 0.18, 0.37, "#f2b8a8", "#d9958a", TEAL, 1),
        (10.3, -0.22, 0.36, "#fff8ea", "#c9d3e0", PLUM, -1),
        (8.1, 0.2, 0.34, "#d3dfae", "#b3c28a", CORAL, 1),
    ):
        boat(p, z, x, s, colour, inside, stamp, turn)
    post(p, L)
    p.flush()
    p.shine([(600, 300), (680, 300), (900, 470), (430, 470)], "#ffd9a0", 0.1, 20)
    p.shade([(-20, 520), (1300, 520), (1300, 740), (-20, 740)], "#5d4478", 0.3, 34)
    sc.life = {
        "light": "#f0e2e4",
        "lamps": [[round(x), round(y), round(34 * k), "#ffc878"] for x, y, k in lamps[:3]]
        + [[*neon, 34, "#ff7d86"]],
        "clouds": [[560, 96, 70], [690, 70, 56]],
        "smoke": [[round(x), round(y)] for x, y in chimneys if 400 < x < 880 and y > 8][:2],
        "glint": "#fff0c4",
        "water": [[606, 430, 106, 24], [624, 394, 22, 14]],
    }
    return sc
