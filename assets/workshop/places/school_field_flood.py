"""The school field at the end of dusk, going under. The river stands at the steps of the school, whose windows burn;
neighbours in capes wait with spades. Two ways out lie side by side: at the left, in its bank, the half-buried brick
mouth of the old channel with the lock-keepers' mark; at the right, the bend and pipes of a siphon that nobody has
built. Between them a door on trestles carries an old map and a new drawing under one lantern."""

import math

from scenery import *
from scenery.boats import spade
from scenery.flood import cloud_bank, hills, puddle, ring, scud, shafts
from scenery.props import light, lighthouse, moved, tree, tufts
from scenery.town import (
    Face,
    between,
    door_on,
    glimmer,
    house,
    hung,
    rows_of,
    shine_lamps,
    wall_lantern,
    windows_on,
)

WIND = -0.24
Z = 42  # metres to the school
SCHOOL = -9.7  # its left corner, metres
BRICK, SLATE = "#cf957c", "#6c6a86"


def _sky(p):
    shafts(p, (20, 240, 860, 1120), 40, 160, "#4f5a80", 0.2, WIND)
    for x, y, s in ((130, 92, 1.0), (930, 84, 1.2), (1220, 102, 0.8), (420, 74, 0.7)):
        scud(p, x, y, s, "#a59fb4", 0.85)
    cloud_bank(p, 38, "#7580a0", 36, scale=1.2, under="#a098b0")
    cloud_bank(p, 4, "#66719a", 34, scale=1.1, under="#858bac")
    cloud_bank(p, -22, "#566089", 30, under="#6b749c")
    hills(
        p,
        [(-20, 172), (160, 144), (330, 154), (560, 140), (760, 152), (960, 130), (1130, 144), (1300, 132)],
        "#7d88a4",
    )
    lighthouse(p, 842, 146, 0.62, w=1.8)
    p.shape([(700, 166), (780, 148), (846, 142), (920, 152), (990, 170)], "#76819e", None)
    for x, s in ((18, 0.5), (70, 0.42), (392, 0.52), (908, 0.46), (966, 0.56), (1040, 0.44)):
        tree(p, x, 190 + s * 6, s, "#6f9184", "#54766f", 2, sun=1)
    hedge = [(-20, 202), (-20, 186)]
    for x in range(0, 450, 30):
        hedge += [(x, 184 + p.r.uniform(-4, 3)), (x + 15, 189 + p.r.uniform(-2, 3))]
    p.shape([*hedge, (450, 202)], ("#6d8f7c", "#557468"), "", 2)
    for x in (1098, 1124, 1150, 1176):  # poplars, bent by the wind
        h = 74 + p.r.uniform(-10, 12)
        lean = -h * 0.14
        form = [
            (-5, 0, 0),
            (-12, 0.3, 0.4),
            (-6, 0.8, 0.8),
            (0, 1, 1),
            (7, 0.7, 0.7),
            (11, 0.2, 0.3),
            (6, 0, 0),
        ]
        poplar = [(x + a + lean * b, 190 - h * c) for a, b, c in form]
        p.shape(poplar, ("#6d8f86", "#54766f"), "", 2)


def _school(p, cam, lamps):
    """Brick, two rows of windows, a gable with a clock that says ten past nine, a bell; three steps to the door."""
    wall = Face(cam, (SCHOOL, 0, Z))
    bays = [0.8 + i * 2.05 for i in range(7)]
    windows = []
    for i, a in enumerate(bays):
        if 2 <= i <= 4:
            continue
        windows += [
            (a, 1.0, a + 1.1, 2.6, 1, {"bars": (1, 2)}),
            (a, 3.7, a + 1.1, 5.2, 1 if i not in (1, 5) else 0, {"bars": (1, 2)}),
        ]
    house(p, wall, 15, 5.9, BRICK, SLATE, "eaves", 2.3, 8, windows, pen=2.1, night=True, lit_pool=66)
    front = Face(cam, (SCHOOL + 5.0, 0, Z - 0.7))
    house(p, front, 5.0, 6.2, lite(BRICK, 0.08), SLATE, "gable", 1.9, 6, pen=2.2, night=True, tiles=False)
    windows_on(
        p,
        front,
        [(0.55, 3.6, 1.5, 5.1, 1, {"bars": (1, 2)}), (3.5, 3.6, 4.45, 5.1, 1, {"bars": (1, 2)})],
        2,
        night=True,
        pool=60,
    )
    door_on(p, front, 1.75, 3.25, 2.95, TEAL, 2.2, base=0.55)
    x, y = front(2.5, 3.25)
    with p.emit():
        p.shape(
            [front(1.75, 3.0), front(1.9, 3.45), (x, y - 7), front(3.1, 3.45), front(3.25, 3.0)],
            "#ffd279",
            "",
            2,
            off=(0.5, 0.5),
        )
    p.lamplight(x, y + 10, 70, "#ffc070", 0.6)
    x, y = front(2.5, 6.45)
    p.oval(x, y, 14, 14, "#fdf3de", "", 2.2)
    p.stroke([(x, y), (x + 9, y - 4)], INK, 2)
    p.stroke([(x, y), (x - 6, y + 1)], INK, 2.4)
    x, y = front(2.5, 8.0)
    bell = [(x - 8, y + 6), (x - 8, y - 16), (x + 8, y - 16), (x + 8, y + 6)]
    p.poly(bell, ("#f6ead2", "#d9cdbb"), "", 2)
    p.poly([(x - 12, y - 15), (x, y - 30), (x + 12, y - 15)], SLATE, "", 2)
    p.shape([(x - 4, y + 2), (x - 3, y - 8), (x, y - 11), (x + 3, y - 8), (x + 4, y + 2)], GOLD, "", 1.4)
    for i in range(3):
        step = Face(cam, (SCHOOL + 6.3 - i * 0.2, 0, Z - 0.9 - i * 0.45))
        h = 0.55 - i * 0.18
        p.poly(
            [step(0, h), step(2.4 + i * 0.4, h), step(2.4 + i * 0.4, h - 0.2), step(0, h - 0.2)],
            ("#d9cdc4", "#a89da2"),
            "",
            1.8,
        )
    lamps.append(wall_lantern(p, front, 1.1, 2.75, True))
    lamps.append(wall_lantern(p, front, 4.05, 2.75, True))
    return wall, front


def _water(p, wall, front):
    """The flood over the right of the field, up to the steps, with the windows in it."""
    r = p.r
    shore = [
        (404, 208),
        (470, 217),
        (560, 226),
        (660, 232),
        (760, 242),
        (870, 258),
        (1010, 276),
        (1140, 286),
        (1300, 290),
    ]
    p.wash(
        [(404, 208), (500, 205), (760, 204), (1000, 196), (1300, 192), *shore[:0:-1]],
        ["#9aaabb", "#8a9db0", "#7890a5"],
        curved=True,
        mottle=8,
    )
    p.stroke(shore, "#dfe6ea", 2.6, alpha=0.75)
    p.stroke([(x, y - 5) for x, y in shore[2:]], "#b9c7d2", 1.8, alpha=0.6)
    for _ in range(80):
        x = r.uniform(520, 1290)
        low = 224 + (x - 520) * 0.078
        y = r.uniform(202, low)
        w = r.uniform(10, 30) * (0.5 + (y - 198) / 60)
        p.stroke(
            [(x, y), (x + w * 0.5, y - 1.5), (x + w, y)],
            r.choice(["#c6d2da", "#b3c2cd", "#5f7890"]),
            1.7,
            alpha=0.75,
        )
    for a in (0.8, 2.85, 11.05, 13.1):
        x, y = wall(a + 0.55, 0)
        glimmer(p, x, y + 2, y + 22 + a, 9, "#ffd279", 5)
    x, y = front(2.5, 0)
    glimmer(p, x, y + 5, y + 22, 16, "#ffd98a", 5)


def _goal(p, cam):
    """Goalposts that stand in the water."""
    z, y0 = 22.5, 0.0
    k = cam.scale(z)
    x0, x1 = cam(14.3, 0, z)[0], cam(18.6, 0, z)[0]
    top, foot = cam(0, 2.3, z)[1], cam(0, y0, z)[1]
    for i in range(1, 11):
        x = x0 + (x1 - x0) * i / 11
        p.stroke([(x, top), (x + 3, foot - 2)], "#fbf3e4", 1, alpha=0.5)
    for i in range(1, 6):
        y = top + (foot - top) * i / 6
        p.stroke([(x0, y), (x1, y)], "#fbf3e4", 1, alpha=0.5)
    for q in ([(x0, foot), (x0, top)], [(x1, foot), (x1, top)], [(x0, top), (x1, top)]):
        p.stroke(q, "", 0.2 * k, taper=False)
        p.stroke(q, "#fbf3e4", 0.12 * k, taper=False)
    for x in (x0, x1):
        p.stroke([(x - 14, foot + 1), (x, foot - 1), (x + 16, foot + 2)], "#e6ecef", 2.2)
    return x0, x1


def _field(p, cam):
    r = p.r
    p.wash([(-20, 198), (300, 191), (640, 195), (1000, 190), (1300, 196), (1300, 740), (-20, 740)],
           ["#b4c294", "#98ae7f", "#7f976d", "#6d8564"], mottle=14, cell=120)  # fmt: skip
    for x, y, w in (
        (90, 240, 120),
        (330, 226, 90),
        (720, 292, 120),
        (230, 280, 140),
        (1130, 332, 150),
        (470, 360, 160),
    ):
        p.wash(
            p.hand.blob(x, y, w, w * 0.16, 16, 0.16),
            [r.choice(["#a3b584", "#89a074", "#b1bd8a"])] * 2,
            curved=True,
            mottle=5,
            alpha=0.5,
        )
    p.stroke([(-20, 270), (160, 252), (360, 236), (470, 228)], "#f3efe2", 4.5, alpha=0.6)  # the touchline
    p.stroke([(180, 410), (220, 340), (262, 286), (300, 242)], "#f3efe2", 4.5, alpha=0.45)
    tufts(p, (-10, 212, 480, 260), "#7d9468", 60, 6, 1.6)
    tufts(p, (-10, 260, 1290, 456), "#6f885e", 110, 9, 2)
    for x, y, w in ((190, 376, 84), (1150, 368, 96), (860, 376, 60)):
        puddle(p, x, y, w, "#bcc7cf", "#8a9dae", 3)


def _caped(p, x, y, s, colour, tool=True, hold=None):
    """A neighbour far off in a hooded cape, 62 high; (x, y) between the feet. Nobody whom the story knows."""

    def at(*pts):
        return moved(x, y, s, pts)

    for u in (-6, 7):
        p.stroke(at((u, -12), (u, -1)), "#4a4468", 6 * s, taper=False)
    if tool:
        p.stroke(at((19, 0), (16, -52)), "", 4.2 * s, taper=False)
        p.stroke(at((19, -2), (16, -52)), WOOD, 2.4 * s, taper=False)
        p.poly(at((14, -6), (24, -6), (22, 4), (16, 4)), "#9a9fb2", "", 1.5)
    p.shape(
        at((-17, -8), (-15, -34), (-8, -46), (8, -46), (15, -34), (17, -8), (0, -5)),
        (lite(colour, 0.12), dark(colour, 0.16)),
        "",
        2,
    )
    p.stroke(at((0, -42), (1, -8)), dark(colour, 0.35), 1.4)
    p.shape(
        at((-9, -44), (-10, -55), (-4, -63), (5, -63), (10, -54), (9, -44)),
        (lite(colour, 0.16), dark(colour, 0.08)),
        "",
        2,
    )
    p.oval(*at((0, -52))[0], 5.2 * s, 5.6 * s, hold or "#c79272", "", 1.3)
    p.dot(*at((-1.6, -53))[0], 0.9 * s, INK)
    p.dot(*at((2.2, -53))[0], 0.9 * s, INK)


def _mouth(p, x, y, s=1.0):
    """The old channel's mouth in its bank: a ring of brick, the crown free, the rest under silt and grass."""
    r = p.r
    bank = [
        (-190, 30),
        (-150, -12),
        (-104, -62),
        (-52, -98),
        (2, -110),
        (56, -98),
        (104, -62),
        (140, -20),
        (176, 28),
    ]
    bank = [(x + a * s, y + b * s) for a, b in bank]
    p.wash(
        [*bank, (x + 120 * s, y + 44 * s), (x - 120 * s, y + 46 * s)],
        ["#c3cf95", "#9fb67d", "#839b6c"],
        curved=True,
        mottle=12,
    )
    p.stroke(bank, "", 2.8)
    hollow = [
        (x + 66 * s * math.cos(t), y - 4 * s - 66 * s * math.sin(t))
        for t in [math.pi * i / 16 for i in range(17)]
    ]
    p.wash([*hollow, (x - 66 * s, y + 26 * s), (x + 66 * s, y + 26 * s)], ["#2c2740", "#3a3650"], mottle=5)
    for k in (0.8, 0.62):
        p.stroke([(x + (a - x) * k, y + (b - y) * k + 3 * s) for a, b in hollow], "#5d5478", 1.8, alpha=0.7)
    for n, r0, r1, colours in (
        (15, 66, 82, ("#c1826f", "#b37565", "#cb9079")),
        (19, 82, 97, ("#b67866", "#a86d60", "#c48874")),
    ):
        for i in range(n):
            t0, t1 = math.pi * i / n, math.pi * (i + 1) / n
            q = [
                (x + k * s * math.cos(t), y - 4 * s - k * s * math.sin(t))
                for k, t in ((r0, t0), (r1, t0), (r1, t1), (r0, t1))
            ]
            c = r.choice(colours)
            p.poly(q, (lite(c, 0.06), c), "", 1.7, off=(0.8, 0.8), j=0.4)
    for side in (-1, 1):
        for i in range(2):
            q = [
                (side * 66, -4 + i * 15),
                (side * 97, -4 + i * 15),
                (side * 97, 11 + i * 15),
                (side * 66, 11 + i * 15),
            ]
            p.poly(
                [(x + a * s, y + b * s) for a, b in q],
                r.choice(("#b67866", "#c1826f")),
                "",
                1.7,
                off=(0.8, 0.8),
                j=0.4,
            )
    key = [(x + a * s, y + b * s) for a, b in ((-16, -64), (-22, -112), (22, -112), (16, -64))]
    p.poly(key, ("#e9dfd2", "#c9bdb6"), "", 2.8)
    p.stroke(
        moved(x, y, s, [(-11, -74), (-5, -78), (2, -73), (10, -77)]), "", 2.4
    )  # a wave, and a quill over it
    p.stroke(moved(x, y, s, [(-7, -82), (8, -105)]), "", 2.2)
    p.shape(moved(x, y, s, [(-3, -90), (0, -102), (9, -107), (7, -97)]), "#fffaf0", "", 1.4)
    silt = [(-112, 34), (-84, 14), (-50, -2), (-14, -16), (26, -8), (62, 8), (100, 20), (128, 36)]
    silt = [(x + a * s, y + b * s) for a, b in silt]
    p.wash([*silt, (x, y + 48 * s)], ["#a3876c", "#7d6350"], curved=True, mottle=9)
    p.stroke(silt, "", 2.2)
    p.flecks((x - 70 * s, y + 2, x + 80 * s, y + 34 * s), ["#c2a788", "#6a5244"], 22, 6, 1.8)
    for a, b, k in ((-30, 4, 6), (40, 16, 8), (-64, 22, 7)):
        p.oval(x + a * s, y + b * s, k, k * 0.7, "#b9aeb2", "", 1.8, j=0.06)
    for _ in range(22):  # ivy over the crown
        t = r.choice((r.uniform(0.3, 1.25), r.uniform(1.9, 2.85)))
        q = r.uniform(84, 106) * s
        a, b = x + q * math.cos(t), y - 4 * s - q * math.sin(t)
        p.shape(
            p.hand.blob(a, b, 6.5, 5, 7, 0.2),
            r.choice(("#6f8f62", "#5f7f58", "#85a06c")),
            "",
            1.2,
            off=(0.5, 0.5),
        )
    tufts(p, (x - 120 * s, y - 70 * s, x - 84 * s, y - 40 * s), "#6f885e", 6, 8, 1.8)
    tufts(p, (x - 110 * s, y + 24 * s, x + 120 * s, y + 40 * s), "#6f885e", 14, 8, 1.9)


def _tube(p, pts, w, colour):
    p.stroke(pts, "", w + 6.5, taper=False, j=0.4)
    p.stroke(pts, colour, w, taper=False, j=0.2)
    p.stroke([(a - w * 0.24, b) for a, b in pts], lite(colour, 0.5), w * 0.16, taper=False, alpha=0.8, j=0.2)


def _siphon(p, x, y):
    """The bend of a siphon with its valve, and lengths of pipe on a trestle: new, and never yet built."""
    steel = "#86a6b0"
    p.pool(x + 10, y + 14, 110, 12, "#33304a", 0.4)
    for a, b in ((68, -4), (98, -4), (83, -29)):  # pipes in a heap, their ends towards us
        p.oval(x + a, y + b, 15.5, 15.5, (lite(steel, 0.2), dark(steel, 0.12)), "", 2.6)
        p.oval(x + a, y + b, 9.5, 9.5, "#4b5068", "", 2)
    bend = [(-56, 8), (-56, -46), (-50, -76), (-26, -98), (2, -98), (26, -78), (32, -48), (32, 8)]
    bend = [(x + a, y + b) for a, b in bend]
    _tube(p, bend, 25, steel)
    for a, b, w, h in ((-56, -38, 44, 11), (32, -38, 44, 11), (-56, 6, 46, 12), (32, 6, 46, 12)):
        p.poly(
            [
                (x + a - w / 2, y + b - h / 2),
                (x + a + w / 2, y + b - h / 2),
                (x + a + w / 2, y + b + h / 2),
                (x + a - w / 2, y + b + h / 2),
            ],
            ("#c3ced6", "#7f90a2"),
            "",
            2.2,
            off=(1, 1),
        )
        for u in (-0.3, 0, 0.3):
            p.dot(x + a + u * w, y + b, 1.8, "#4a4468")
    p.stroke([(x - 12, y - 110), (x - 12, y - 130)], "", 8, taper=False)
    p.stroke([(x - 12, y - 110), (x - 12, y - 130)], "#c3ced6", 4.6, taper=False)
    wheel = p.hand.blob(x - 12, y - 134, 24, 8.5, 16, 0.01)
    p.stroke([(x - 34, y - 134), (x + 10, y - 134)], "", 3.4, taper=False)
    p.stroke([(x - 19, y - 141), (x - 5, y - 127)], "", 3, taper=False)
    p.stroke(wheel + wheel[:2], "", 8, taper=False)
    p.stroke(wheel + wheel[:2], GOLD, 4.8, taper=False)


def _table(p, lamps):
    """A door over trestles: the old map, the new drawing on squared paper, a stone, a mug of pencils, a lantern."""
    p.pool(644, 404, 180, 14, "#33304a", 0.4)
    for x0, x1 in ((520, 498), (770, 796)):
        for u in (0, 26 if x0 < 600 else -26):
            p.stroke([(x0 + u, 374), (x1 + u * 1.6, 494)], "", 10, taper=False)
            p.stroke([(x0 + u, 374), (x1 + u * 1.6, 494)], WOOD2, 6.4, taper=False)
    p.wash([(512, 322), (776, 319), (818, 374), (470, 379)], ["#6c9ca4", "#568893"], mottle=7, off=(2, 2))
    p.poly([(512, 322), (776, 319), (818, 374), (470, 379)], None, "", 3)
    p.poly([(470, 379), (818, 374), (818, 388), (470, 393)], ("#47717e", "#3b606d"), "", 2.8)
    p.stroke([(640, 321), (644, 376)], "", 1.8, alpha=0.5)
    p.dot(800, 380, 4, GOLD)
    p.dot(508, 358, 5, GOLD)  # its handle
    _map(p, (526, 324), (638, 323), (636, 375), (492, 377))
    _drawing(p, (658, 324), (762, 322), (796, 370), (664, 374))
    p.oval(500, 372, 15, 9, "#b4adb6", "", 2.4, j=0.06)
    p.oval(630, 328, 11, 7, "#a9a2ac", "", 2.2, j=0.06)
    p.stroke([(706, 368), (752, 358)], "", 5, taper=False)
    p.stroke([(706, 368), (752, 358)], GOLD, 3, taper=False)
    lamps.append(hung(p, 648, 272, 1.3, night=True, pool=300, strength=1.1))


def _map(p, a, b, c, d):
    def on(u, v):
        return between(between(a, b, u), between(d, c, u), v)

    p.shape(
        [
            on(0, 0),
            on(0.5, -0.02),
            on(1, 0.02),
            on(1.02, 0.5),
            on(1, 1),
            on(0.5, 0.97),
            on(0, 1),
            on(-0.02, 0.5),
        ],
        ("#fdf2d8", "#efdcb2"),
        "",
        2.6,
    )
    for u in (0.33, 0.66):
        p.stroke([on(u, 0.02), on(u, 0.98)], "#c9ab7a", 1.5)
    p.stroke([on(0, 0.5), on(1, 0.5)], "#c9ab7a", 1.5)
    river = [on(0.03, 0.22), on(0.2, 0.34), on(0.4, 0.24), on(0.62, 0.34), on(0.97, 0.2)]
    p.stroke(river, "#6f9bad", 6, taper=False)
    way = p.hand.curve(
        [on(0.42, 0.28), on(0.46, 0.5), on(0.42, 0.68), on(0.6, 0.8), on(0.93, 0.84)], False, 6
    )
    for i in range(0, len(way) - 2, 3):
        p.stroke(way[i : i + 2] + [way[i + 2]], "#c9493d", 3.2, taper=False)
    for u, v in ((0.12, 0.66), (0.22, 0.8), (0.7, 0.56), (0.82, 0.5)):
        x, y = on(u, v)
        p.poly(
            [(x - 5, y + 3), (x - 5, y - 3), (x, y - 7), (x + 5, y - 3), (x + 5, y + 3)],
            "#fbf3e4",
            "",
            1.5,
            off=(0.5, 0.5),
        )


def _drawing(p, a, b, c, d):
    def on(u, v):
        return between(between(a, b, u), between(d, c, u), v)

    p.poly([on(0, 0), on(1, 0), on(1, 1), on(0, 1)], ("#f6fbfb", "#dfeaf0"), "", 2.6)
    for i in range(1, 8):
        p.stroke([on(i / 8, 0.03), on(i / 8, 0.97)], "#a9c6d6", 1.1, alpha=0.9)
        p.stroke([on(0.02, i / 8), on(0.98, i / 8)], "#a9c6d6", 1.1, alpha=0.9)
    pipe = [
        on(0.1, 0.78),
        on(0.16, 0.4),
        on(0.3, 0.2),
        on(0.5, 0.2),
        on(0.62, 0.42),
        on(0.68, 0.86),
        on(0.92, 0.88),
    ]
    p.stroke(pipe, "#3f5f8a", 4, taper=False)
    p.stroke([on(0.02, 0.7), on(0.24, 0.7)], "#c9493d", 2.4)
    p.stroke([on(0.74, 0.2), on(0.94, 0.18)], "", 1.6)
    p.stroke([on(0.76, 0.32), on(0.92, 0.31)], "", 1.6)


def paint():
    stops = [(0, "#6c7799"), (0.08, "#a7a5b6"), (0.15, "#efd0b4"), (0.22, "#fbdfb0"), (1, "#fbe0b4")]
    sc = Scene("school-field-flood", 8, "#443d5a", stops)
    p, lamps = sc.back, []
    cam = Camera(eye=2.6, horizon=156, focal=760)
    _sky(p)
    _field(p, cam)
    wall, front = _school(p, cam, lamps)
    _water(p, wall, front)
    goal = _goal(p, cam)
    tree(p, 52, 318, 1.75, "#7a9c80", "#5b7f70", 3, sun=1)
    tree(p, 1262, 276, 1.25, "#7a9c80", "#5b7f70", 3, sun=-1)
    for x, y, s, c, tool in (
        (610, 250, 0.84, GOLD, True),
        (650, 247, 0.78, CORAL, False),
        (424, 234, 0.78, "#6f9bad", True),
    ):
        p.pool(x, y, 18, 4, "#33304a", 0.4)
        _caped(p, x, y, s, c, tool)
    p.stroke([(662, 222), (668, 217)], "", 2)
    lamps.append(hung(p, 668, 217, 0.46, night=True, pool=110))
    _mouth(p, 530, 300, 0.92)
    spade(p, 432, 332, 0.9, -10)
    spade(p, 462, 338, 0.95, 6)
    _siphon(p, 776, 300)
    p.stroke([(598, 332), (598, 246)], "", 6.4, taper=False)
    p.stroke([(598, 332), (598, 246)], WOOD, 3.8, taper=False)
    p.stroke([(596, 250), (576, 244)], "", 4, taper=False)
    lamps.append(hung(p, 576, 246, 0.86, night=True, pool=190))
    p.stroke([(692, 332), (692, 242)], "", 6.4, taper=False)
    p.stroke([(692, 332), (692, 242)], WOOD, 3.8, taper=False)
    p.stroke([(690, 246), (674, 240)], "", 4, taper=False)
    lamps.append(hung(p, 674, 242, 0.86, night=True, pool=190))
    _table(p, lamps)
    p.lamplight(640, 354, 380, "#ffcf92", 0.45, 120)
    sc.relight([(0, "#8d96ba"), (0.16, "#d2c3cb"), (0.28, "#b2b0c6"), (0.44, "#8e92b0"), (1, "#6c7092")])
    shine_lamps(p, lamps)
    light(p, 842, 146 - 126 * 0.62, 26, 0.75)
    p.rain(220, WIND, alpha=0.22, length=(9, 24), w=1.2, box=(-40, -20, 1340, 340))
    for _ in range(22):
        x = p.r.uniform(880, 1270)
        ring(p, x, p.r.uniform(208, 268), p.r.uniform(5, 12), "#cfdae2", 1.4, 0.6)
    sc.life = {
        "light": "#c0bacf",
        "rain": 0.6,
        "wind": WIND,
        "water": [[880, 208, 190, 40], [round(goal[0]), 218, 130, 36]],
        "glint": "#ffe0b0",
        "lamps": [*rows_of(lamps), [842, 68, 24, "#ffe0a0"]],
    }
    return sc
