"""The slip on the worst evening, from inside the shed. On its trolley, wet, the one generator that works; its
cable runs to the boat that took three years, which lies half under outside, tied to a post, while her pump throws
water over the side. Up the hill the hall is dark but for a candle. One lamp burns in the shed."""

from scenery import *
from scenery.boats import FENDER, coil, rope, workboat
from scenery.flood import cloud_bank, hills, ring, scud
from scenery.props import bucket, moved
from scenery.town import Face, hall, hung, shine_lamps, water

X, DEEP, EAVE, RIDGE = 5.6, 8.2, 3.3, 5.2  # the shed: half its width, its depth, heights; metres
DOOR = (-3.05, 3.15, 3.1)  # the open door: left, right, top
WIND = -0.22
BOAT = (676, 348, 0.9)
IRON = "#8b90a6"


def _outside(p, cam):
    for x, y, s in ((470, 134, 0.7), (780, 124, 0.9), (900, 146, 0.5)):
        scud(p, x, y, s, "#a79fba", 0.8)
    cloud_bank(p, 84, "#7a80a6", 22, 340, 960, scale=0.8, under="#9a94b4")
    cloud_bank(p, 52, "#666f9a", 20, 340, 960, scale=0.8, under="#8287ab")
    hills(
        p,
        [(200, 196), (330, 170), (450, 162), (560, 170), (680, 188), (780, 178), (900, 156), (1100, 174)],
        "#6f7aa0",
    )
    p.shape(
        [(360, 218), (400, 192), (470, 176), (560, 176), (630, 192), (700, 218)],
        ("#93a08f", "#6c8087"),
        "",
        2.2,
    )
    hall(p, Face(cam, (-12.2, 1.25, 50)), lit=0, pen=1.7, night=True, pool=0, candle=True)
    path = [(520, 182), (540, 190), (524, 198), (556, 208), (600, 218)]
    p.stroke(path, "#a8a6ba", 4, alpha=0.6)
    water(p, 208, 412, "#8ea0b4", "#4f6a80", 100, "#b7c7d4", "#3f566d", x0=330, x1=980)
    for x, y, h in ((418, 286, 40), (896, 278, 42), (452, 256, 28), (866, 248, 28)):
        p.wash([(x - 7, y), (x - 6, y - h), (x + 6, y - h), (x + 7, y)], ["#86726c", "#5f5058"], off=(1, 1))
        p.poly([(x - 7, y), (x - 6, y - h), (x + 6, y - h), (x + 7, y)], None, "", 2.2)
        p.stroke([(x - 18, y), (x, y - 3), (x + 20, y + 1)], "#c9d4de", 2.2)


def _boat(p):
    """She lies low; her pump throws a stream over the side; a line holds her to a post."""
    x, y, s = BOAT
    workboat(p, x, y, s)
    hose = moved(x, y, s, [(40, -120), (28, -98), (14, -88), (4, -62)])
    p.stroke(hose, "", 13, taper=False)
    p.stroke(hose, "#7d9a6a", 8.6, taper=False)
    for u in (-5, 0, 5):
        jet = moved(x, y, s, [(4 + u * 0.5, -60), (-6 + u, -44), (-12 + u * 1.6, -10)])
        p.stroke(jet, "#d9e8ee" if u else "#f4fafb", 4.4, alpha=0.9)
    edge = [(470, 338), (560, 332), (676, 337), (790, 332), (900, 340), (1000, 426), (360, 426)]
    p.wash(edge, ["#7492a6", "#54708a"], curved=True, mottle=8)
    r = p.r
    for i in range(34):
        b, a, w = 342 + i * 1.9, r.uniform(380, 900), r.uniform(20, 60)
        p.stroke(
            [(a, b), (a + w * 0.5, b - 3), (a + w, b)],
            r.choice(["#b7c9d6", "#9db3c4", "#3f566d"]),
            2.1,
            alpha=0.75,
        )
    p.stroke([(514, 337), (600, 333), (700, 337), (836, 333)], "#dbe6ea", 3, alpha=0.9)
    for k in (10, 19, 30):
        ring(p, x - 12, 344, k, "#e6f0f2", 2)
    rope(p, moved(x, y, s, [(176, -92), (196, -66), (214, -62)]), 4)
    p.wash([(858, 376), (860, 268), (886, 266), (888, 376)], ["#94796a", "#5d4a4c"], off=(2, 1))
    p.poly([(858, 376), (860, 268), (886, 266), (888, 376)], None, "", 3)
    p.oval(873, 267, 13.5, 4.5, "#a98f7c", "", 2.4)
    for b in (290, 297, 304):
        rope(p, [(857, b), (872, b + 4), (889, b)], 4)


def _shed(p, cam):
    back = Face(cam, (0, 0, DEEP))
    left, right = Face(cam, (-X, 0, 0), (0, 1), (-1, 0)), Face(cam, (X, 0, 0), (0, 1), (1, 0))
    d0, d1, top = DOOR
    for a0, a1 in ((-X, d0), (d1, X)):
        p.wash(back.quad(a0, 0, a1, EAVE), ["#bd9069", "#93694f"], mottle=10)
        n = int((a1 - a0) / 0.36)
        for k in range(n + 1):
            a = a0 + (a1 - a0) * k / n
            p.stroke([back(a, 0), back(a, EAVE)], "", 1.8, alpha=0.6)
    gable = [
        back(-X, EAVE),
        back(0, RIDGE),
        back(X, EAVE),
        back(d1, EAVE),
        back(d1, top),
        back(d0, top),
        back(d0, EAVE),
    ]
    p.wash(gable, ["#a57d5c", "#a57d5c"], mottle=10)
    for k in range(-15, 16):
        a = k * 0.36
        p.stroke([back(a, top), back(a, RIDGE - (RIDGE - EAVE) * abs(a) / X)], "", 1.8, alpha=0.5)
    for wall, c in ((left, "#a0755a"), (right, "#ab7f62")):
        p.wash([wall(0.3, 0), wall(0.3, EAVE), wall(DEEP, EAVE), wall(DEEP, 0)], [c, dark(c, 0.2)], mottle=10)
        for k in range(1, 20):
            z = DEEP - k * 0.42
            if z > 0.8:
                p.stroke([wall(z, 0), wall(z, EAVE)], "", 1.9, alpha=0.5)
    for side, c in ((-1, "#75564c"), (1, "#6b4f48")):
        roof = [cam(side * X, EAVE, 0.5), cam(0, RIDGE, 0.5), cam(0, RIDGE, DEEP), cam(side * X, EAVE, DEEP)]
        p.wash(roof, [c, lite(c, 0.08)], mottle=8)
    for z in (7.6, 5.2, 3.4):
        for a, b in (((-X, EAVE), (X, EAVE)), ((-X, EAVE), (0, RIDGE)), ((X, EAVE), (0, RIDGE))):
            beam, w = [cam(*a, z), cam(*b, z)], 96 / z
            p.stroke(beam, "", w + 3.4, taper=False, j=0.5)
            p.stroke(beam, "#85573f", w, taper=False, j=0.5)
    for a, b, c, d in (
        (d0 - 0.18, 0, d0, top),
        (d1, 0, d1 + 0.18, top),
        (d0 - 0.18, top, d1 + 0.18, top + 0.2),
    ):
        p.poly(back.quad(a, b, c, d), "#8a5a44", "", 2.8)
    _door_leaves(p, back)
    _on_the_walls(p, left, right)


def _door_leaves(p, back):
    d0, d1, top = DOOR
    for side, a in ((-1, d0 - 0.2), (1, d1 + 0.2)):
        b = a + side * 1.75
        p.poly(back.quad(min(a, b), 0.04, max(a, b), top - 0.05), ("#6a9a95", "#4f7f80"), "", 2.8)
        for k in range(1, 5):
            x = a + (b - a) * k / 5
            p.stroke([back(x, 0.06), back(x, top - 0.1)], "", 1.7, alpha=0.7)
        for q in (
            [back(a, 0.35), back(b, 0.35)],
            [back(a, top - 0.4), back(b, top - 0.4)],
            [back(a, 0.4), back(b, top - 0.45)],
        ):
            p.stroke(q, "", 8, taper=False)
            p.stroke(q, "#84b4ae", 5, taper=False)


def _on_the_walls(p, left, right):
    for z in (5.5, 5.95):
        p.stroke([left(z, 0.5), left(z - 0.15, 3.0)], "", 7.4, taper=False)
        p.stroke([left(z, 0.5), left(z - 0.15, 3.0)], WOOD, 4.6, taper=False)
        x, y = left(z - 0.16, 2.85)
        p.oval(x, y, 7, 24, WOOD, "", 2.2)
    x, y = right(5.6, 2.05)
    belt = p.hand.blob(x, y, 20, 38, 16, 0.01)
    p.stroke(belt + belt[:2], "", 17, taper=False)
    p.stroke(belt + belt[:2], "#fbf3e4", 13, taper=False)
    for i in (1, 5, 9, 13):
        p.stroke(belt[i : i + 2], CORAL, 13, taper=False)


def _floor(p, cam):
    d0, d1, _ = DOOR
    pts = [
        cam(-X, 0, 0.6),
        cam(-X, 0, DEEP),
        cam(d0, 0, DEEP),
        cam(d1, 0, DEEP),
        cam(X, 0, DEEP),
        cam(X, 0, 0.6),
    ]
    p.wash(pts, [(0, "#7c93a6"), (0.25, "#5d7286"), (1, "#4a5468")], mottle=12)
    for k in range(-9, 10):
        p.stroke([cam(k * 0.62, 0, DEEP), cam(k * 0.62, 0, 2.2)], "#3d4a5c", 1.7, alpha=0.5)
    for _ in range(50):
        z = p.r.uniform(3.2, 7.9)
        x, y = cam(p.r.uniform(-5, 5), 0, z)
        w = 130 / z
        p.stroke([(x, y), (x + w, y - 2), (x + 2.2 * w, y)], p.r.choice(["#b4c6d2", "#8ba2b4"]), 2, alpha=0.7)


def _generator(p, x, y, s):
    """Orange and yellow on a two-wheeled trolley, its gauge near zero, one green light: 216 wide, 152 high."""

    def at(*pts):
        return moved(x, y, s, pts)

    def pipe(pts, w, colour):
        p.stroke(at(*pts), "", w + 3.4, taper=False)
        p.stroke(at(*pts), colour, w, taper=False)

    p.pool(x + 4, y + 4, 120 * s, 13 * s, "#2f2a40", 0.55)
    for a in (-76, 70):
        p.oval(*at((a, -18))[0], 23 * s, 23 * s, "#4a4458", "", 3)
        p.oval(*at((a, -18))[0], 10 * s, 10 * s, "#b9aeb0", "", 2.2)
    p.poly(at((-104, -32), (104, -32), (104, -44), (-104, -44)), IRON, "", 2.8)
    motor = at((-92, -44), (-92, -104), (-20, -104), (-20, -44))
    p.poly(motor, ("#9da0b0", "#686b80"), "", 3)
    for k in range(-84, -26, 10):
        p.stroke(at((k, -98), (k, -52)), "", 2.4)
    p.poly(at((-70, -104), (-74, -124), (-40, -124), (-44, -104)), "#6a6c80", "", 2.6)
    pipe([(-92, -74), (-112, -80), (-116, -118)], 5.6, "#a06a58")
    p.poly(at((-18, -44), (-18, -92), (92, -92), (92, -44)), ("#f5945f", "#c65d44"), "", 3)
    p.shape(
        at((-30, -94), (-36, -118), (-20, -134), (78, -134), (94, -118), (90, -94)),
        ("#f8c552", "#d9973a"),
        "",
        3,
    )
    p.poly(at((16, -134), (16, -144), (40, -144), (40, -134)), "#4a4458", "", 2.4)
    p.poly(at((2, -52), (2, -84), (56, -84), (56, -52)), "#fbf3e4", "", 2.4)
    gx, gy = at((18, -68))[0]
    p.oval(gx, gy, 10 * s, 10 * s, "#fffaf0", "", 2)
    p.stroke([(gx, gy), (gx - 6 * s, gy - 5 * s)], "#c9493d", 2.2)
    for a in (36, 48):
        p.dot(*at((a, -68))[0], 4.4 * s, "#433b56")
    with p.emit():
        p.dot(*at((76, -74))[0], 5 * s, "#a2f0b0")
    frame = [(-108, -44), (-108, -140), (-96, -152), (96, -152), (108, -140), (108, -44)]
    pipe(frame, 4.6, IRON)
    for _ in range(20):  # it is wet
        a, b = p.r.uniform(-88, 90), p.r.uniform(-128, -50)
        p.stroke(at((a, b), (a, b + p.r.uniform(5, 11))), "#e6f0f4", 2, alpha=0.85)
    lead = at((48, -66), (62, -40), (92, -14), (128, -4))
    p.stroke(lead, "", 6.6, taper=False)
    p.stroke(lead, GOLD, 3.8, taper=False)
    return at((76, -74))[0], at((-116, -122))[0]


def paint():
    stops = [(0, "#55628c"), (0.13, "#8288ac"), (0.26, "#d0b6bb"), (0.3, "#e6c6b4"), (1, "#a59db4")]
    sc = Scene("slip-rain", 5, "#403851", stops)
    p, lamps = sc.back, []
    cam = Camera(eye=1.75, horizon=182, focal=740, cx=650)
    _outside(p, cam)
    _boat(p)
    _shed(p, cam)
    _floor(p, cam)
    cable = [(560, 338), (592, 364), (640, 380), (690, 370), (716, 328), (722, 286), (728, 260)]
    p.stroke(cable, "", 6.6, taper=False)
    p.stroke(cable, GOLD, 3.8, taper=False)
    coil(p, 634, 396, 38, GOLD)
    green, exhaust = _generator(p, 512, 396, 0.9)
    p.pool(752, 405, 40, 7, "#2f2a40", 0.5)
    bucket(p, 746, 404, 0.84)
    for x, y, w in ((300, 402, 60), (960, 396, 70), (860, 408, 40)):
        ring(p, x, y, w * 0.4, "#c6d6de")
    ring(p, 745, 358, 12, "#eef5f6")
    lx, ly = 636, 52
    p.stroke([(lx, -6), (lx, 16)], FENDER, 2.8, taper=False)
    lamps.append(hung(p, lx, 14, 1.35, night=True, pool=330))
    p.lamplight(lx - 70, 356, 430, "#ffc27a", 0.85, 150)
    p.lamplight(lx - 110, 296, 270, "#ffcf96", 0.55, 210)
    with p.emit():
        for b in (404, 426, 460, 500):
            w = 20 + (b - 396) * 0.5
            p.stroke([(lx - w, b), (lx - 8, b - 2), (lx + w, b + 1)], "#ffd98a", 3, alpha=0.45)
    sc.relight([(0, "#6f72a2"), (0.3, "#9a98bf"), (0.5, "#8286b2"), (1, "#4e527e")])
    shine_lamps(p, lamps)
    p.halo(*green, 14, "#8fe0a0", 0.2)
    a, b = exhaust
    p.stroke([(a, b), (a - 9, b - 20), (a + 2, b - 38), (a - 10, b - 60)], "#d9d3de", 6, alpha=0.4)
    with p.clip(Face(cam, (0, 0, DEEP)).quad(DOOR[0], 0, DOOR[1], DOOR[2])):
        p.rain(90, WIND, alpha=0.3, length=(9, 22), w=1.3, box=(360, 46, 960, 336))
    sc.life = {
        "light": "#bdb2cc",
        "water": [[380, 214, 130, 60], [560, 352, 300, 30]],
        "glint": "#ffe0b0",
        "lamps": [[round(lx), round(ly), 62, "#ffb85c"], [round(green[0]), round(green[1]), 20, "#8fe0a0"]],
        "smoke": [[round(a), round(b)]],
    }
    return sc
