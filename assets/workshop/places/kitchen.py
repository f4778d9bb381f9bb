"""Mum's kitchen at twenty to ten in the morning: a thick letter leans on the teapot, the kettle lies in pieces.

Outside the window nine neighbours water the same geranium. The table is a front layer: people stand beyond it.
"""

from scenery import *
from scenery.framing import cut_top, taller
from scenery.onlookers import HAIRS, SKINS, limb, onlooker
from scenery.town import LEFT, RIGHT

CAM = Camera(eye=1.72, horizon=196, focal=900)
HALF, DEPTH, HEIGHT = 3.6, 6.0, 2.75
UP = 50
PANE = (468, 80, 344, 186)  # the window's glass: x, y, width, height
NEIGHBOURS = (  # x, y of the foot, size, hair, shirt, kind, where the eyes go
    (520, 232, 0.80, 4, "#8fa9c4", "cap", 0.8),
    (594, 219, 0.76, 1, "#d98a70", "bun", 0),
    (640, 213, 0.74, 0, "#a98ab4", "scarf", 0),
    (687, 220, 0.77, 4, "#9bb68a", "bald", 0),
    (760, 231, 0.80, 3, "#e0b45c", "curls", -0.8),
    (487, 286, 0.98, 2, "#6fa39a", "long", 1),
    (538, 288, 0.98, 0, "#efd9a8", "puffs", 0.9),
    (743, 288, 0.98, 4, "#c9705c", "short", -0.9),
    (794, 286, 0.98, 1, "#7d86b8", "curls", -1),
)


CANS = (  # x, y, size, which way it pours, colour
    (600, 206, 0.6, 1, "#a9b8a0"),
    (679, 208, 0.6, -1, "#d9a24c"),
    (590, 253, 0.86, 1, "#6d8fb5"),
    (692, 253, 0.86, -1, "#c9705c"),
)


def shell(p):
    """Walls with sprigged paper over green boards, a beamed ceiling, a tiled floor."""
    c, line = CAM, p.line
    p.poly(c.wall(-HALF, HALF, 0, HEIGHT, DEPTH), ("#f6e8c6", "#efdcb2"), line, 2.6)
    p.poly(c.side(-HALF, 0, HEIGHT, 1, DEPTH), "#f1deb6", line, 2.4)
    p.poly(c.side(HALF, 0, HEIGHT, 1, DEPTH), "#ead5ac", line, 2.4)
    p.poly(
        c.path((-HALF, HEIGHT, 1), (HALF, HEIGHT, 1), (HALF, HEIGHT, DEPTH), (-HALF, HEIGHT, DEPTH)),
        "#d8b68c",
        line,
        2.4,
    )
    for x in (-2.7, -1.35, 0, 1.35, 2.7):
        box(p, c, x - 0.09, x + 0.09, HEIGHT - 0.16, HEIGHT, 1.5, DEPTH, "#a4764f", 2.4)
    p.poly(c.floor(-HALF, HALF, 1, DEPTH), ("#c98a62", "#bd7a52"), line, 2.4)
    for i in range(-9, 10):
        p.stroke(c.path((i * 0.4, 0, 1.4), (i * 0.4, 0, DEPTH)), "#94593a", 1.6, alpha=0.6)
    for z in (5.5, 5.0, 4.55, 4.1):
        p.stroke(c.path((-HALF, 0, z), (HALF, 0, z)), "#94593a", 1.6, alpha=0.6)
    for i in range(-17, 18):
        for j in range(9):
            x, y = c(i * 0.2 + (0.1 if j % 2 else 0), 1.18 + j * 0.18, DEPTH)
            if 0 < x < 1280 and y > 40:
                p.stroke([(x, y + 4), (x + 1, y - 2)], "#d0b184", 1.3, alpha=0.8)
                p.dot(x + 1, y - 4, 1.8, "#dd9f80", 0.8)
    p.poly(c.wall(-HALF, HALF, 0, 1.02, DEPTH), ("#9cc0b0", "#86aea0"), line, 2.4)
    for i in range(-16, 17):
        p.stroke(c.path((i * 0.22, 0.06, DEPTH), (i * 0.22, 1.0, DEPTH)), "#6f978a", 1.6)
    box(p, c, -HALF, HALF, 1.0, 1.06, DEPTH - 0.05, DEPTH, "#b3d0bf", 2.2)


def street(p):
    """What the window shows: the houses over the way in the sun, the neighbours, one geranium."""
    x, y, w, h = PANE
    with p.clip([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]):
        p.sky([(0, "#9fd0d6"), (1, "#fbf0d0")], y, y + 70)
        cloud(p, 700, 112, 0.4, "#fffaf0", 0.95)
        across = (*LEFT, RIGHT[0])
        for i, it in enumerate(across):
            a, wide = x - 22 + i * 56, 54
            top = 148 - 9 * (it.kind == "gable")
            p.poly(
                [(a, 270), (a, top), (a + wide, top), (a + wide, 270)],
                (lite(it.wall, 0.15), it.wall),
                FAR,
                1.8,
            )
            roof = [(a - 3, top + 1), (a + wide / 2, top - 30), (a + wide + 3, top + 1)]
            if it.kind == "eaves":
                roof = [
                    (a - 4, top + 2),
                    (a + 5, top - 24),
                    (a + wide - 5, top - 24),
                    (a + wide + 4, top + 2),
                ]
            p.poly(roof, it.roof, FAR, 1.8)
            for u in (12, 34):
                p.rect(a + u, top + 12, 9, 13, "#8fa6b4", FAR, 1.4, off=(0.4, 0.4))
        p.line = "#6a5874"
        for i, who in enumerate(NEIGHBOURS):
            if i == 5:
                garden_wall(p)
            neighbour(p, i, *who)
        for a, b, size, way, col in CANS:
            watering_can(p, a, b, size, way, col)
        for way, sleeve, skin in ((1, "#efd9a8", SKINS[3]), (-1, "#c9705c", SKINS[0])):
            arm = [(640 - way * u, v) for u, v in ((90, 262), (76, 268), (66, 254), (60, 241))]
            limb(p, arm, sleeve, 6.4)
            p.dot(*arm[-1], 5.4, p.line)
            p.dot(*arm[-1], 4.2, skin)
        geranium(p, 640, 266)


def neighbour(p, i, x, y, size, hair, shirt, kind, look):
    onlooker(p, x, y, size, SKINS[(i * 2 + 1) % 5], HAIRS[hair], shirt, kind, "lap", look=look, w=1.6)


def garden_wall(p):
    """The low wall over which the back row looks."""
    p.poly([(460, 232), (820, 232), (820, 275), (460, 275)], ("#e6d3b8", "#cdb59c"), "", 1.8)
    p.rect(456, 224, 368, 10, "#f1e2ca", "", 1.8)
    for j in range(3):
        for i in range(14):
            x = 462 + i * 27 + 13 * (j % 2)
            p.stroke([(x, 242 + j * 12), (x + 16, 242 + j * 12)], "#b79f8c", 1.3, alpha=0.8)


def watering_can(p, x, y, s, way, col):
    """Tilts to the right (way = 1) or to the left, and lets water go."""

    def at(*q):
        return [(x + way * s * (u * 0.9 - v * 0.3), y + s * (u * 0.3 + v * 0.9)) for u, v in q]

    p.stroke(at((-13, -8), (-20, -18), (-6, -25), (8, -16)), p.line, 3 * s)
    p.poly(at((10, 6), (30, -14), (34, -10), (12, 13)), col, "", 1.7, off=(0.6, 0.5))
    p.poly(at((28, -19), (40, -8), (35, -5), (27, -14)), lite(col, 0.2), "", 1.5, off=(0.5, 0.4))
    p.poly(
        at((-14, -12), (12, -12), (14, 13), (-16, 13)),
        (lite(col, 0.15), dark(col, 0.1)),
        "",
        1.8,
        off=(0.8, 0.6),
    )
    ex, ey = at((39, -7))[0]
    for k in range(4):
        a = ex + way * (2 + k * 3.4) * s
        p.stroke(
            [(a - way * 3, ey - 4 + k), (a, ey + 3 + 4 * k), (a + way, ey + 10 + 5 * k)],
            "#f4fbff",
            1.9,
            alpha=0.9,
        )


def geranium(p, x, y):
    """In its pot, drowned in kindness; (x, y) is the foot of the pot."""
    for u, v, r in ((-20, -34, 12), (20, -34, 12), (0, -40, 14), (-10, -26, 11), (12, -27, 11)):
        p.shape(
            p.hand.blob(x + u, y + v, r, r * 0.8, 9, 0.12), ("#7fb57d", "#5d9a6c"), "", 1.8, off=(0.8, 0.6)
        )
    for u, v, r in ((-18, -54, 10), (3, -64, 12), (21, -52, 10)):
        p.stroke([(x + u * 0.3, y - 34), (x + u, y + v)], "#5d9a6c", 2.6)
        for k in range(7):
            t = k * math.tau / 7
            p.dot(
                x + u + r * 0.58 * math.cos(t),
                y + v + r * 0.5 * math.sin(t),
                r * 0.42,
                (CORAL, "#d94f48")[k % 2],
            )
        p.dot(x + u, y + v, r * 0.4, "#f79a86")
    p.poly(
        [(x - 19, y - 22), (x + 19, y - 22), (x + 14, y + 6), (x - 14, y + 6)], ("#d98a5c", "#b5673f"), "", 2
    )
    p.poly([(x - 22, y - 27), (x + 22, y - 27), (x + 21, y - 20), (x - 21, y - 20)], "#e39a6c", "", 2)
    for u in (-9, 6, 14):
        p.stroke([(x + u, y - 20), (x + u + 1, y - 8)], "#cfe6ee", 2)


def window_frame(p):
    """The casement, its sill, and curtains tied back at both sides."""
    x, y, w, h = PANE
    line, wood = p.line, "#fbf1da"
    for a, b, u, v in (
        (x - 12, y - 12, w + 24, 12),
        (x - 12, y + h, w + 24, 10),
        (x - 12, y, 12, h),
        (x + w, y, 12, h),
    ):
        p.rect(a, b, u, v, wood, None)
    p.poly(
        [(x - 12, y - 12), (x + w + 12, y - 12), (x + w + 12, y + h + 10), (x - 12, y + h + 10)],
        None,
        line,
        2.8,
    )
    p.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], None, line, 2.4)
    for u in (x + w * 0.29, x + w * 0.71):
        p.rect(u - 4, y, 8, h, wood, line, 2, off=(0, 0))
    p.rect(x, y + 48, w, 6, wood, line, 2, off=(0, 0))
    p.rect(x - 24, y + h + 8, w + 48, 12, lite(wood, 0.3), line, 2.6)
    for s in (-1, 1):
        m, top = x + w / 2 + s * (w / 2 + 8), y - 20
        cloth = (
            (-8, 0),
            (-6, -2),
            (16, -1),
            (40, -2),
            (41, 4),
            (36, 60),
            (30, 118),
            (34, 196),
            (10, 196),
            (14, 118),
            (2, 66),
        )
        p.shape([(m + s * u, top + v) for u, v in cloth], (lite(CORAL, 0.12), dark(CORAL, 0.06)), line, 2.6)
        for u in (10, 24):
            p.stroke(
                [(m + s * u, top + 6), (m + s * (u + 2), top + 70), (m + s * (u * 0.4 + 17), top + 112)],
                dark(CORAL, 0.28),
                2,
            )
        p.stroke([(m + s * 20, top + 122), (m + s * 22, top + 188)], dark(CORAL, 0.28), 2)
        p.stroke([(m + s * 13, top + 116), (m + s * 31, top + 118)], GOLD, 4)
    p.stroke([(x - 52, y - 22), (x + w + 52, y - 22)], line, 5, taper=False)


def range_(p):
    """The iron range, a pot upon it and tins over it."""
    c, line = CAM, p.line
    box(p, c, -2.95, -1.6, 0, 0.95, 5.35, DEPTH, "#6f6a86", 2.8)
    box(p, c, -3.0, -1.55, 0.95, 1.02, 5.3, DEPTH, "#857f9a", 2.8)
    q = c.wall(-2.8, -2.3, 0.45, 0.82, 5.35)
    with p.emit():
        p.poly(q, ("#ffb45e", "#ee7a48"), line, 2.6, off=(0, 0))
    for t in (0.2, 0.4, 0.6, 0.8):
        x = q[0][0] + (q[1][0] - q[0][0]) * t
        p.stroke([(x, q[0][1]), (x, q[2][1])], line, 3)
    p.poly(c.wall(-2.15, -1.65, 0.3, 0.82, 5.35), "#7d7792", line, 2.6)
    p.stroke(c.path((-2.1, 0.75, 5.34), (-1.7, 0.75, 5.34)), "#d9c79c", 3.4)
    box(p, c, -2.95, -2.72, 1.02, HEIGHT, 5.75, DEPTH, "#6f6a86", 2.4)
    x, y = c(-2.06, 1.02, 5.55)
    p.poly([(x - 34, y - 32), (x + 34, y - 32), (x + 28, y), (x - 28, y)], ("#7fb3aa", "#5a918b"), line, 2.6)
    p.stroke([(x - 40, y - 32), (x + 40, y - 32)], line, 5)
    p.oval(x, y - 38, 6, 5, "#5a918b", line, 2)
    box(p, c, -2.6, -1.68, 1.86, 1.91, DEPTH - 0.22, DEPTH, "#bd8a5e", 2.4)
    for u, h, col in ((-2.48, 40, CORAL), (-2.26, 32, TEAL), (-2.04, 44, GOLD), (-1.84, 34, "#f3e6cc")):
        x, y = c(u, 1.91, DEPTH - 0.12)
        p.rect(x - 13, y - h, 26, h, (lite(col, 0.15), dark(col, 0.1)), line, 2.2)
        p.rect(x - 14, y - h - 5, 28, 7, dark(col, 0.2), line, 2)


def dresser(p):
    """Plates, cups, a jar, a bowl of apples; beside it the child's lighthouse in a frame, and the clock."""
    c, line = CAM, p.line
    box(p, c, 1.62, 3.2, 0, 0.95, 5.45, DEPTH, "#bd8656", 2.8)
    for x in (1.7, 2.46):
        for y0, y1 in ((0.12, 0.62), (0.68, 0.88)):
            p.poly(c.wall(x, x + 0.68, y0, y1, 5.45), "#cc9664", line, 2.4)
        p.dot(*c(x + 0.34, 0.78, 5.45), 4, GOLD)
    box(p, c, 1.56, 3.26, 0.95, 1.0, 5.4, DEPTH, "#d6a06e", 2.6)
    box(p, c, 1.66, 3.16, 1.0, 2.4, 5.9, DEPTH, "#a4714a", 2.6)
    for y in (1.42, 1.88):
        box(p, c, 1.66, 3.16, y, y + 0.04, 5.76, DEPTH, "#bd8656", 2.2)
    for i in range(4):
        x, y = c(1.86 + i * 0.35, 1.92, 5.85)
        col = ("#fbf3e2", "#d5e8e6", "#fbf3e2", "#f4d2ba")[i]
        p.oval(x, y - 22, 21, 21, col, line, 2.3)
        p.oval(x, y - 22, 13, 13, lite(col, 0.3), mix(line, col, 0.5), 1.5)
    box(p, c, 1.58, 3.24, 2.4, 2.48, 5.75, DEPTH, "#d6a06e", 2.4)
    for i in range(4):
        x, y = c(1.9 + i * 0.35, 1.88, 5.78)
        p.stroke([(x, y + 2), (x, y + 8)], line, 2)
        mug(p, x, y + 36, 0.88, (CORAL, TEAL, GOLD, PLUM)[i], w=2)
    jar(p, *c(1.9, 1.0, 5.6), 0.95, CORAL)
    x, y = c(2.6, 1.0, 5.6)
    p.shape(
        [(x - 30, y), (x - 34, y - 16), (x, y - 26), (x + 34, y - 16), (x + 30, y)],
        ("#fbf3e2", "#e3d6c0"),
        line,
        2.4,
    )
    for u, col in ((-14, CORAL), (4, "#e9a53f"), (18, LEAF2)):
        p.oval(x + u, y - 26, 11, 10, col, line, 2.2)
    x, y = 112, 92
    p.rect(x, y, 54, 74, "#a4714a", line, 2.6)
    p.rect(x + 6, y + 6, 42, 62, "#fdf7ea", line, 1.6, off=(0, 0))
    lighthouse(p, x + 27, y + 62, 0.33, w=1.4)
    clock(p, 408, 100)


def clock(p, x, y):
    """Says twenty to ten."""
    p.oval(x, y, 29, 29, "#fbf3e2", p.line, 2.8)
    for i in range(12):
        t = i * math.tau / 12
        p.dot(x + 23 * math.sin(t), y - 23 * math.cos(t), 1.6, p.line)
    for turn, long_, w in ((9 / 12 + 40 / 720, 13, 3.4), (40 / 60, 21, 2.6)):
        t = turn * math.tau
        p.stroke([(x, y), (x + long_ * math.sin(t), y - long_ * math.cos(t))], p.line, w)


def shade_of_lamp(p):
    """The green lamp, off by day, drawn up under the ceiling."""
    x, y, line = 640, 26, p.line
    p.shape(
        [
            (x - 12, y - 58),
            (x + 12, y - 58),
            (x + 30, y - 46),
            (x + 84, y + 4),
            (x - 84, y + 4),
            (x - 30, y - 46),
        ],
        ("#4fa09a", "#3a807d"),
        line,
        3,
        straight=True,
    )
    p.shape([(x - 80, y + 4), (x + 80, y + 4), (x + 56, y + 10), (x - 56, y + 10)], "#efe6d2", line, 2)
    p.oval(x, y + 12, 15, 11, "#fdf8ea", line, 2)


def table_front(f):
    """The table with its striped runner."""
    c, line = CAM, f.line
    top, z0, z1 = 0.76, 3.55, 4.75
    table(f, Turned(c, 0, (z0 + z1) / 2, 0), 3.2, z1 - z0, top, "#d9a06e", 3)
    for t in (0.18, 0.4, 0.62, 0.84):
        z = z0 + (z1 - z0) * t
        f.stroke(c.path((-1.45, top, z), (1.35, top, z + 0.02)), "#b47c4e", 1.7, alpha=0.7)
    h = top + 0.003
    f.poly(
        c.path((-0.6, h, z0 - 0.02), (0.6, h, z0 - 0.02), (0.6, h, z1), (-0.6, h, z1)),
        "#fdf3de",
        line,
        2.4,
        off=(0, 0),
    )
    for s in (-1, 1):
        f.stroke(c.path((s * 0.52, h, z0), (s * 0.52, h, z1)), CORAL, 3.4)
        f.stroke(c.path((s * 0.46, h, z0), (s * 0.46, h, z1)), TEAL, 2)
    hem = c.path(
        (-0.6, top, z0 - 0.02),
        (0.6, top, z0 - 0.02),
        (0.6, top - 0.16, z0 - 0.03),
        (-0.6, top - 0.16, z0 - 0.03),
    )
    f.poly(hem, "#f1e3c6", line, 2.4, off=(0, 0))
    f.shine(c.path((-0.5, h, z1), (0.7, h, z1), (1.25, h, z0), (-0.2, h, z0)), "#fff3cf", 0.45, 5)
    return top


def letter(f, x, y):
    """Thick, its flap towards us, the Institute's mark printed where a seal would be; it leans on the teapot."""
    line = f.line
    f.pool(x + 4, y - 16, 84, 13, "#6a4868", 0.45, 3)
    px, py = x + 6, y - 22
    f.shape(
        [(px + 48, py - 26), (px + 74, py - 46), (px + 84, py - 42), (px + 62, py - 8)], "#57a09a", line, 2.6
    )
    f.stroke([(px - 54, py - 44), (px - 80, py - 42), (px - 76, py - 14), (px - 52, py - 12)], line, 7)
    f.shape(
        [
            (px - 50, py),
            (px - 56, py - 36),
            (px - 38, py - 68),
            (px, py - 82),
            (px + 38, py - 68),
            (px + 56, py - 36),
            (px + 50, py),
        ],
        ("#6fb5ad", "#4a8f8a"),
        line,
        2.8,
    )
    for v in (-54, -68):
        f.stroke(
            [(px - 46 - v * 0.1, py + v), (px, py + v + 5), (px + 46 + v * 0.1, py + v)], lite(TEAL, 0.5), 3
        )
    f.oval(px, py - 87, 9, 8, CORAL, line, 2.4)
    f.pool(x, y + 1, 80, 8, "#6a4868", 0.5, 2)
    e = [(x - 72, y + 2), (x + 70, y + 4), (x + 67, y - 76), (x - 68, y - 78)]
    f.poly([(a + 7, b + 3) for a, b in e], "#e3cfa8", line, 2.6)
    f.poly(e, ("#fffdf6", "#f8eed6"), line, 3)
    f.stroke([e[3], (x, y - 30), e[2]], line, 2.6)
    f.stroke([e[0], (x - 18, y - 40)], "#cdb48e", 1.8)
    f.stroke([e[1], (x + 18, y - 40)], "#cdb48e", 1.8)
    f.oval(x, y - 32, 17, 16, ("#dd5646", "#b3403c"), line, 2.6)
    f.stroke(
        [(x - 9, y - 29), (x - 4, y - 36), (x, y - 38), (x + 4, y - 36), (x + 9, y - 29)], "#f9c4ae", 2.2
    )
    f.stroke([(x - 10, y - 28), (x + 10, y - 28)], "#f9c4ae", 2.2)


def kettle_in_pieces(f, x, y):
    """The kettle, its lid, its handle, three screws in a saucer and the screwdriver."""
    line = f.line
    f.pool(x + 3, y + 1, 48, 8, "#6a4868", 0.45, 2)
    f.shape([(x + 32, y - 20), (x + 52, y - 38), (x + 60, y - 35), (x + 40, y - 8)], "#cf7f56", line, 2.4)
    f.shape(
        [(x - 36, y), (x - 38, y - 22), (x - 24, y - 40), (x + 22, y - 40), (x + 36, y - 22), (x + 34, y)],
        ("#e79a6a", "#bd6c46"),
        line,
        2.8,
    )
    f.oval(x - 1, y - 40, 22, 6, "#6a4650", line, 2.4)
    f.stroke([(x - 26, y - 26), (x - 20, y - 33)], "#fbd9b8", 4)
    u, v = x - 74, y + 10
    f.pool(u, v, 24, 5, "#6a4868", 0.4, 2)
    f.oval(u, v - 3, 24, 8, ("#e79a6a", "#bd6c46"), line, 2.4)
    f.oval(u, v - 9, 6, 5, "#5c4a58", line, 2)
    u, v = x + 22, y + 22
    f.oval(u, v, 27, 8, "#fbf3e2", line, 2.4)
    for a, b in ((-9, -2), (3, 2), (10, -2)):
        f.dot(u + a, v + b, 3.2, "#8b8496")
    u, v = x - 56, y + 30
    f.stroke([(u - 6, v - 2), (u + 30, v - 10)], line, 5, taper=False)
    f.stroke([(u - 6, v - 2), (u + 30, v - 10)], "#c8ced6", 2.8, taper=False)
    f.stroke([(u - 34, v + 4), (u - 6, v - 2)], line, 11, taper=False)
    f.stroke([(u - 34, v + 4), (u - 6, v - 2)], CORAL, 7, taper=False)


def paint():
    sc = Scene(
        "kitchen", seed=71, line="#54425e", sky=[(0, "#efdfb8"), (1, "#efdfb8")], front=True, frame=taller(UP)
    )
    p, f, c = sc.back, sc.front, CAM
    shell(p)
    street(p)
    p.line = "#54425e"
    window_frame(p)
    range_(p)
    dresser(p)
    shade_of_lamp(p)
    for x, col in ((-0.62, "#c28c5e"), (0.62, "#8fb3a8")):
        chair(p, Turned(c, x, 5.05), col, 2.6)
    p.shade(c.path((-1.6, 0, 3.5), (1.6, 0, 3.5), (1.7, 0, 4.9), (-1.7, 0, 4.9)), "#3a2450", 0.4, 10)
    x, y, w, h = PANE
    p.shade([(-20, -20), (1300, -20), (1300, 66), (-20, 66)], "#8a6a86", 0.14, 30)
    for a, b in ((-20, 250), (1030, 1300)):
        p.shade([(a, -20), (b, -20), (b, 520), (a, 520)], "#8a6a86", 0.06, 60)
    p.glow(640, 170, 330, "#fff3cf", 0.22, power=1.5)
    p.shine([(x, y + h), (x + w, y + h), (x + w + 190, 520), (x - 40, 520)], "#fff0c6", 0.16, 14)
    top = table_front(f)
    letter(f, *c(0, top, 3.86))
    kettle_in_pieces(f, *c(-0.84, top, 4.12))
    x, y = c(0.84, top, 4.2)
    f.pool(x + 3, y, 28, 6, "#6a4868", 0.45, 2)
    mug(f, x, y, 1.15, GOLD, steam=True)
    x, y = c(1.14, top, 3.92)
    f.pool(x + 2, y, 28, 6, "#6a4868", 0.45, 2)
    mug(f, x, y, 1.2, TEAL)
    sc.life = {
        "light": "#fff6e6",
        "smoke": [[round(c(0.84, top, 4.2)[0]), round(c(0.84, top, 4.2)[1]) - 38]],
        "lamps": [[round(c(-2.55, 0.62, 5.35)[0]), round(c(-2.55, 0.62, 5.35)[1]), 44, "#ff9a5c"]],
    }
    cut_top(sc, UP)
    return sc
