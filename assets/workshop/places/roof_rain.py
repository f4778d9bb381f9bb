"""Juno's roof above the drowned Row, at blue dusk. Under a lashed beach umbrella at the right is room for her; along
the ridge stand her gauges, a mast with cups and a vane, a laptop whose line climbs, a radio, a blanket, a lantern,
and a goose that has been asked to go. Below, the street is a river, with the lighthouse at its end."""

import math

from scenery import *
from scenery.boats import rope, rowing_boat
from scenery.flood import cloud_bank, hills, scud, shafts
from scenery.props import goose, light, lighthouse
from scenery.town import IRON, LEFT, RIGHT, Face, between, glimmer, home, hung, rows_of, shine_lamps, water

LEVEL = 1.25  # metres of water in the street
HALF = 7.6  # metres from the middle of the street to the walls
WIND = -0.26


def _sky(p):
    shafts(p, (40, 206, 900), 30, 126, "#5a608c", 0.16, WIND)
    for x, y, s in ((330, 56, 1.0), (700, 44, 0.9), (1010, 64, 0.9)):
        scud(p, x, y, s, "#a796b0", 0.85)
    cloud_bank(p, 16, "#6b749e", 34, scale=1.15, under="#a08fae")
    cloud_bank(p, -18, "#59648f", 30, under="#747ba3")
    hills(
        p, [(-20, 130), (200, 110), (420, 118), (580, 106), (800, 117), (1000, 100), (1300, 114)], "#8089ad"
    )
    p.shape(
        [(636, 130), (656, 114), (684, 107), (716, 110), (742, 119), (756, 130)],
        ("#6f7698", "#636a90"),
        "",
        2,
    )
    lighthouse(p, 694, 112, 0.66, w=1.9)


def _street(p, cam, lamps):
    water(p, 124, 416, "#93a6ba", "#b3a9ba", 150, "#dcd3d6", "#56728c")
    with p.emit():
        for i in range(8):
            w = 7 + i * 1.2
            p.stroke([(694 - w, 136 + i * 7), (694 + w, 136 + i * 7)], "#ffdca0", 2.2, alpha=0.75 - i * 0.06)
    both = [
        (it, -1, z, i)
        for i, (it, z) in enumerate(zip(LEFT[5:0:-1], (36.5, 29.5, 22.5, 15.6, 8.4), strict=True))
    ]
    both += [(it, 1, z, i) for i, (it, z) in enumerate(zip(RIGHT[::-1], (30, 22.5, 15, 6.6), strict=True))]
    for it, side, z, i in sorted(both, key=lambda q: -q[2]):
        wall = Face(cam, (side * HALF, 0, z), (0, 1), (side, 0))
        lit = (i + (side > 0)) % 2
        home(
            p,
            wall,
            it,
            (lit, 0) if it.kind == "eaves" else (0, lit),
            max(1.4, min(2.8, 40 / (z + 4))),
            base=LEVEL,
            night=True,
            depth=5.5,
            lit_pool=70 if z < 25 else 0,
            lantern_lit=bool(lit),
            lamps=lamps if z < 20 else None,
        )
        edge = [wall(it.w * k / 10, LEVEL + 0.05 * ((k * 7) % 3 - 1)) for k in range(11)]
        p.stroke(edge, "#e3e2ea", max(1.6, 46 / (z + 4)), alpha=0.9)
        if lit:
            x, y = wall(it.w / 2, LEVEL)
            glimmer(p, x - side * 16, y + 6, y + 42, max(5, 150 / z), "#ffd279", 5)


def _adrift(p, cam, lamps):
    x, y = cam(-3.4, LEVEL, 21)
    p.poly(
        [(x - 26, y), (x + 17, y - 6), (x + 25, y + 1), (x - 20, y + 7)], (TEAL, dark(TEAL, 0.2)), "", 2
    )  # a door
    p.dot(x + 13, y - 2, 1.8, GOLD)
    x, y = cam(2.3, LEVEL, 30)
    rowing_boat(p, x, y + 5, 0.3, "#e8934a")
    p.stroke([(x + 30, y - 12), (x + 30, y - 42)], "", 2.4, taper=False)
    lamps.append(hung(p, x + 30, y - 41, 0.55, night=True, pool=110))
    glimmer(p, x + 30, y + 12, y + 44, 8, "#ffd279", 4)
    for _ in range(70):
        b = p.r.uniform(178, 346)
        k = (b - 124) / 240
        a, w = 655 + p.r.uniform(-1, 1) * (60 + 330 * k), p.r.uniform(14, 50) * (0.4 + k)
        p.stroke(
            [(a - w / 2, b), (a, b - 3 * k), (a + w / 2, b)],
            p.r.choice(["#dcd3d6", "#c3c4d2", "#5f7891"]),
            1.2 + 1.5 * k,
            alpha=0.7,
        )


def _roof(p, ridge, colours, seam, worn, ridge_tiles):
    """A roof that falls towards us from the ridge line: rows of tiles that grow as they come, and the ridge's caps."""
    r = p.r
    p.wash(
        [*ridge, (1310, 760), (-30, 760)],
        [(0, colours[0]), (0.3, colours[1]), (1, colours[2])],
        curved=True,
        mottle=12,
    )
    for row in range(1, 9):
        y, w = 358 + row * 17 + row * row * 2.6, 46 + row * 9
        x = -40 + (row % 2) * w / 2
        while x < 1320:
            if r.random() < 0.13:
                tile = [
                    (x + 3, y - 14),
                    (x + w - 3, y - 14),
                    (x + w - 5, y + 4 + row),
                    (x + w * 0.5, y + 7 + row),
                    (x + 4, y + 4 + row),
                ]
                p.poly(tile, r.choice(worn), None, alpha=0.5)
            if r.random() < 0.86:
                p.stroke(
                    [
                        (x, y - 3),
                        (x + 3, y + 5 + row),
                        (x + w * 0.5, y + 9 + row * 1.4),
                        (x + w - 4, y + 5 + row),
                        (x + w, y - 3),
                    ],
                    seam,
                    1.6 + row * 0.13,
                    alpha=0.7,
                    j=0.5,
                )
            x += w
    for i in range(27):
        x, y = -40 + i * 51, 349 + 3 * math.sin(i * 0.8)
        cap = [(x, y + 11), (x - 2, y - 7), (x + 24, y - 13), (x + 53, y - 8), (x + 54, y + 10)]
        c = ridge_tiles[i % 3]
        p.shape(cap, (lite(c, 0.14), dark(c, 0.12)), "", 2.6)


def _umbrella(p, x, y):
    """A beach umbrella, 350 wide, lashed to a chimney; its pole stands at (x, y)."""
    p.wash(
        [(x + 112, y + 20), (x + 114, 182), (x + 190, 178), (x + 190, y + 24)],
        ["#c08474", "#95606a"],
        off=(2, 2),
    )
    p.poly([(x + 112, y + 20), (x + 114, 182), (x + 190, 178), (x + 190, y + 24)], None, "", 3)
    p.poly([(x + 102, 186), (x + 102, 164), (x + 202, 160), (x + 202, 182)], ("#a46e74", "#85535f"), "", 3)
    for a in (124, 158):
        p.poly(
            [(x + a, 164), (x + a + 3, 134), (x + a + 22, 133), (x + a + 25, 163)],
            ("#d79a68", "#b97c52"),
            "",
            2.6,
        )
    for b in range(202, 346, 20):
        p.stroke([(x + 115, b), (x + 188, b - 2)], "", 1.5, alpha=0.55)
        for a in range(126 + (b // 20 % 2) * 13, 188, 26):
            p.stroke([(x + a, b), (x + a, b + 18)], "", 1.4, alpha=0.5)
    p.stroke([(x + 6, y), (x - 6, 66)], "", 8.4, taper=False)
    p.stroke([(x + 6, y), (x - 6, 66)], "#e9d3a8", 5, taper=False)
    for b in (252, 264):
        rope(p, [(x - 4, b), (x + 60, b + 12), (x + 118, b - 2)], 4)
    rim = [(-176, 132), (-118, 118), (-64, 128), (-8, 114), (50, 124), (104, 108), (164, 118)]
    dome = [(-172, 96), (-140, 58), (-84, 28), (-12, 16), (62, 22), (122, 48), (156, 84)]

    def at(q):
        return [(x + a, b - 10) for a, b in q]

    p.shape(at([rim[0], *dome, rim[-1], *rim[-2:0:-1]]), (lite(CORAL, 0.12), dark(CORAL, 0.1)), "", 3.2)
    top = (-12, 16)
    for i in (1, 3, 5):  # pale panels
        a, b = rim[i - 1], rim[i]
        out = -16 if i == 1 else (0 if i == 3 else 14)
        left, right = between(a, top, 0.5), between(b, top, 0.5)
        p.shape(
            at(
                [a, between(a, b, 0.5), b, (right[0] + out, right[1] - 8), top, (left[0] + out, left[1] - 10)]
            ),
            "#f8e6cc",
            None,
            alpha=0.9,
        )
    for q in rim[1:-1]:
        lean = (q[0] + 12) * 0.18
        p.stroke(at([top, (between(top, q, 0.5)[0] + lean, between(top, q, 0.5)[1] - 10), q]), "", 1.9)
    p.shape(at([rim[0], *dome, rim[-1], *rim[-2:0:-1]]), None, "", 3)
    p.stroke(at([(-12, 16), (-13, 4)]), "", 5, taper=False)


def _mast(p):
    """Cups for the wind, a vane, a dial; a lead runs down to the tubes and along the ridge to the laptop."""
    p.stroke([(548, 356), (550, 6)], "", 9, taper=False)
    p.stroke([(548, 356), (550, 6)], "#8b90a6", 5.5, taper=False)
    for foot in (486, 616):
        p.stroke([(550, 96), (foot, 348)], "", 2)
    p.stroke([(512, 44), (588, 40)], "", 4.5, taper=False)
    for x in (512, 588):
        p.shape(
            [(x - 11, 36), (x + 9, 28), (x + 9, 44), (x - 9, 48)],
            (lite(GOLD, 0.2), dark(GOLD, 0.1)),
            "",
            2.4,
        )
    p.poly([(530, 20), (578, 12), (578, 2), (530, 8)], TEAL, "", 2.4)
    p.stroke([(550, 68), (608, 64)], "", 3.4, taper=False)
    for k, n in enumerate((26, 34, 26, 18)):
        p.stroke([(560 + k * 13, 66 - n * 0.5), (560 + k * 13, 66 + n * 0.5)], "", 2.6, taper=False)
    p.poly([(527, 126), (573, 124), (573, 178), (529, 180)], ("#f9eed8", "#e6d8c0"), "", 2.8)
    p.oval(550, 146, 15, 15, "#fffaf0", "", 2)
    p.stroke([(550, 146), (559, 137)], "#c9493d", 2.4)
    with p.emit():
        p.dot(540, 170, 3.4, "#ff6a55")
        p.dot(555, 170, 3.4, "#8fe0a0")
    p.stroke([(550, 182), (562, 246), (590, 306), (640, 342), (706, 350)], "#c9493d", 2.6)


def _tubes(p):
    """Three tubes in which rain and river stand, held by yellow tape."""
    for x, level in ((606, 246), (630, 222), (654, 258)):
        p.poly([(x - 8, 348), (x - 8, 192), (x + 8, 192), (x + 8, 348)], ("#eef4f3", "#cfdfe2"), "", 2.4)
        p.poly([(x - 6, 346), (x - 6, level), (x + 6, level), (x + 6, 346)], ("#76a6b6", "#4f7f92"), None)
        p.stroke([(x - 4, 200), (x - 4, level - 8)], "#ffffff", 2, alpha=0.7)
        for k in range(6):
            p.stroke([(x + 8, 212 + k * 21), (x + 13, 212 + k * 21)], "", 1.6)
    for y in (206, 314):
        p.poly([(594, y), (666, y - 2), (666, y + 7), (594, y + 9)], GOLD, "", 1.8, off=(1, 1))


def _laptop(p, x, y):
    p.poly(
        [(x - 52, y), (x + 52, y - 2), (x + 66, y + 13), (x - 62, y + 15)], ("#858aa4", "#5f6480"), "", 2.6
    )
    with p.emit():
        p.poly(
            [(x - 46, y), (x - 40, y - 64), (x + 52, y - 66), (x + 48, y - 2)],
            ("#d6efe8", "#b2dcd6"),
            "",
            2.8,
        )
        for k in range(3):
            p.stroke([(x - 36, y - 14 - k * 15), (x + 42, y - 16 - k * 15)], "#7fb3ae", 1.2)
        p.stroke([(x - 36, y - 26), (x + 44, y - 36)], TEAL, 2)
        climb = [(-36, -16), (-20, -18), (-6, -26), (8, -28), (24, -42), (34, -46), (46, -58)]
        p.stroke([(x + a, y + b) for a, b in climb], "#c9493d", 3.6)
    p.lamplight(x, y - 30, 150, "#a9e0dc", 0.7, 100)


def _kept_dry(p, lamps):
    """The radio, the one blanket, the lantern on its crook, the goose."""
    p.poly([(434, 358), (434, 316), (482, 314), (482, 358)], ("#f3a75f", "#d9803f"), "", 2.8)
    p.oval(451, 336, 11, 11, "#4a4468", "", 2)
    p.oval(451, 336, 4, 4, "#8b84a6", None)
    for b in (328, 336, 344):
        p.stroke([(466, b), (476, b)], "", 1.8)
    p.stroke([(440, 316), (444, 306), (470, 304), (474, 314)], "", 2.6)
    p.stroke([(476, 314), (490, 258)], "", 2.6)
    with p.emit():
        p.dot(472, 352, 2.8, "#8fe0a0")
    for k in (10, 19):
        p.stroke(
            [(490 + k * 0.6, 252 - k * 0.7), (490 + k, 258), (490 + k * 0.7, 258 + k * 0.7)],
            CORAL,
            2,
            alpha=0.7,
        )
    roll = [(252, 362), (256, 338), (286, 326), (334, 328), (358, 340), (364, 362), (330, 370), (278, 370)]
    p.wash(roll, [PLUM, "#4f3a66"], curved=True, off=(2, 2))
    p.shape(roll, None, "", 2.8)
    for a in ((264, 340, 274, 366), (292, 330, 302, 370), (322, 330, 330, 369), (348, 340, 352, 364)):
        p.stroke([a[:2], a[2:]], GOLD, 3, alpha=0.85)
    p.stroke([(398, 352), (400, 238), (392, 226), (378, 228), (376, 238)], "", 6, taper=False)
    p.stroke([(398, 352), (400, 238), (392, 226), (378, 228), (376, 238)], IRON, 3.4, taper=False)
    lamps.append(hung(p, 378, 236, 1.15, night=True, pool=300))
    goose(p, 196, 347, 0.8, w=2.4)


def paint():
    stops = [(0, "#60709c"), (0.05, "#8e8fb4"), (0.1, "#e3ab9c"), (0.158, "#fbd5a2"), (1, "#f8cf9c")]
    sc = Scene("roof-rain", 7, "#423b5a", stops)
    p, lamps = sc.back, []
    cam = Camera(eye=6.3, horizon=114, focal=760, cx=655)
    _sky(p)
    _street(p, cam, lamps)
    _adrift(p, cam, lamps)
    ridge = [(-30, 354), (200, 348), (430, 351), (700, 346), (950, 350), (1310, 345)]
    _roof(
        p,
        ridge,
        ("#bb6c60", "#a05a58", "#834c56"),
        "#4f3248",
        ("#c98a75", "#8d5a68", "#b9796a"),
        ("#b5675c", "#a85f58", "#bd7263"),
    )
    _umbrella(p, 986, 350)
    _mast(p)
    _tubes(p)
    _laptop(p, 752, 348)
    _kept_dry(p, lamps)
    p.lamplight(640, 276, 420, "#ffcf96", 0.28, 260)
    sc.relight([(0, "#98a0c6"), (0.15, "#dcc6c8"), (0.34, "#b3abc8"), (0.62, "#8a86ae"), (1, "#6c6c98")])
    shine_lamps(p, lamps)
    light(p, 694, 29, 26, 0.8)
    p.rain(230, WIND, alpha=0.24, length=(9, 26), w=1.3, box=(-40, -20, 1340, 346))
    sc.life = {
        "light": "#c2b8d0",
        "rain": 0.8,
        "wind": WIND,
        "water": [[690, 146, 100, 70], [560, 146, 120, 36]],
        "glint": "#ffe0b0",
        "lamps": [*rows_of(lamps), [694, 29, 24, "#ffe0a0"]],
    }
    return sc
