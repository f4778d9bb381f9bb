"""The two benches close by, at three on a summer afternoon: on Hana's a theatre in a shoe box and paint pots, on Gus's
a cake in a bag and bread; the Mayor on neither side, and the lighthouse exactly between."""

from scenery import *
from scenery.sandbox import TALL, raised

SKY = [(0, "#78bdd6"), (0.14, "#aed7df"), (0.25, "#e3eed9"), (0.30, "#f8e8c4")]
CAM = Camera(eye=1.22, horizon=212, focal=900)


def paint():
    sc = Scene("benches", seed=41, frame=TALL)
    p = sc.back
    heaven_and_river(p)
    bank(p)
    left, right = Turned(CAM, -1.04, 4.55, 12), Turned(CAM, 1.04, 4.55, -12)
    for t, colour in ((left, "#4f9f98"), (right, "#c98658")):
        p.shade(
            t.path((-0.78, 0, 0.48), (0.78, 0, 0.48), (1.0, 0, -0.5), (-0.7, 0, -0.5)), "#55608a", 0.36, 3
        )
        bench(p, t, 1.56, colour, 3)
    on_hanas(p, left)
    on_gus(p, right)
    for x, y, s in ((500, 150, 0.8), (530, 138, 0.55), (800, 120, 0.7)):
        gull(p, x, y, s, "#8d7a92")
    x, y = CAM(-0.06, 0, 4.7)
    p.pool(x + 6, y + 1, 46, 7, "#5f5a6a", 0.45, 3)
    goose(p, x, y, 1.28, w=2.8)
    for k in range(3):  # crumbs lead to Gus, of course
        p.dot(x + 66 + k * 15, y + 6 + (k % 2) * 5, 2.2, "#c98f4a")
    boughs(p)
    p.relight("#f6eae0", [(640, 200, 560, 300, "#ffd79a", 0.1), (640, 420, 500, 160, "#ffdfae", 0.08)])
    sc.life = {
        "light": "#fff6ea",
        "water": [[60, 226, 180, 38], [400, 222, 200, 50], [680, 222, 220, 50]],
        "glint": "#fff1cc",
        "clouds": [[300, 130, 84], [900, 92, 64]],
    }
    return raised(sc)


def heaven_and_river(p):
    """Sky, far banks, the lighthouse between them, two boats."""
    with p.emit(), p.heaven():
        p.wash(
            [(-10, -10), (1290, -10), (1290, 226), (-10, 226)], [(s * 720 / 226, c) for s, c in SKY], mottle=5
        )
        p.glow(640, 170, 400, "#ffe6b4", 0.4, power=1.5)
    for x, y, s in ((150, 122, 1.1), (930, 116, 1.2), (420, 100, 0.7), (1110, 160, 0.7)):
        cloud(p, x, y, s, "#fffaf0", 0.95)
        p.stroke(
            [(x + 22 * s, y + 2), (x + 70 * s, y + 5 * s), (x + 116 * s, y)], "#d3dcd3", 3 * s, alpha=0.7
        )
    p.poly([(-20, 211), (1300, 211), (1300, 330), (-20, 330)], ("#c6dfd6", "#74b0bd"), None, j=0.3)
    p.shape(
        [(-30, 214), (60, 186), (190, 176), (320, 186), (440, 200), (540, 212), (200, 224)], "#a9c8a6", FAR, 2
    )
    for i, (x, h) in enumerate(((92, 20), (118, 28), (148, 19), (172, 24), (214, 18))):
        wall, roof = ("#f3e2c6", "#efd0b6")[i % 2], ("#dd8c74", CORAL)[i % 2]
        p.rect(x, 194 - h, 19, h + 4, wall, FAR, 1.5, off=(0.8, 0.8), j=0.5)
        p.poly(
            [(x - 3, 194 - h), (x + 9, 206 - h - 24), (x + 22, 194 - h)],
            roof,
            FAR,
            1.5,
            off=(0.8, 0.8),
            j=0.5,
        )
    p.shape(
        [(760, 213), (860, 202), (980, 194), (1110, 184), (1310, 180), (1310, 226), (900, 222)],
        "#a0c3a4",
        FAR,
        2,
    )
    p.shape([(588, 212), (620, 205), (648, 203), (684, 207), (716, 212)], "#98a89c", FAR, 1.8)
    ink, p.line = p.line, "#8d7a92"
    lighthouse(p, 646, 205, 0.66, lit=False, w=1.7)
    p.line = ink
    for i in range(44):
        t = i / 43
        y, w = 216 + t * 84, (10 + 46 * t) * p.r.uniform(0.4, 1.2)
        x = 640 + p.r.uniform(-20 - 60 * t, 20 + 60 * t)
        p.stroke([(x - w / 2, y), (x, y + 0.8), (x + w / 2, y)], "#fff1cc", 1.8 + 1.2 * t)
    p.flecks((0, 222, 1280, 300), ["#dcefe2", "#74a6ae", "#f3dfb8"], 80, 30, 2, alpha=0.8)
    for x, y, s, colour, mast in ((230, 252, 0.7, CORAL, 112), (986, 246, 0.6, "#5b6b98", 96)):
        p.stroke([(x + 3, y - 18 * s), (x + 2, y - mast)], "", 2.2)
        for end in ((x - 56 * s, y - 24 * s), (x + 72 * s, y - 32 * s)):
            p.stroke([(x + 2, y - mast + 4), end], "", 1.3)
        dinghy(p, x, y, s, colour, w=2.3)


def bank(p):
    """The green, its tall grass and daisies, and the worn path between the benches."""
    c, r = CAM, p.r
    edge = [
        (-40, 296),
        (200, 288),
        (460, 302),
        (640, 296),
        (860, 304),
        (1080, 290),
        (1320, 298),
        (1320, 820),
        (-40, 820),
    ]
    p.washed(edge, ["#bfd895", "#a6c97e", "#8db86c"], w=2.6, curved=True, mottle=6)
    for _ in range(120):
        x = r.uniform(-10, 1290)
        if 560 < x < 720 and r.random() < 0.75:
            continue
        h, y, b = r.uniform(20, 52), 306 + r.uniform(-4, 12), r.uniform(-9, 12)
        p.stroke(
            [(x, y), (x + b * 0.3, y - h * 0.6), (x + b, y - h)],
            r.choice(("#7ea665", "#93b56f", "#6c9560")),
            2.6,
        )
        if r.random() < 0.26:
            colour = r.choice(("#e98f9c", "#f3b0a8", "#fff3e0"))
            p.oval(x + b, y - h - 3, 4.2, 5, colour, "", 1.4, off=(0.4, 0.4))
    half = ((0.42, 7.6), (0.6, 4.0), (0.8, 2.4), (0.95, 1.4))
    path = [(a, 0, z) for a, z in half] + [(-a, 0, z) for a, z in reversed(half)]
    p.shape(c.path(*path), "#e2cb9c", "#c4a878", 2)
    for _ in range(22):
        z = r.uniform(3.4, 7)
        x, y = c(r.uniform(-0.4, 0.4), 0, z)
        p.oval(x, y, c.scale(z) * 0.02, c.scale(z) * 0.008, "#c9ad7e", None)
    for q in ((0, 400, 540, 450), (740, 400, 1280, 450)):
        tufts(p, q, "#79a761", 24, 12)
    for q, n in (
        ((0, 480, 300, 760), 40),
        ((985, 480, 1280, 760), 40),
        ((300, 480, 440, 560), 10),
        ((850, 480, 985, 560), 10),
    ):
        tufts(p, q, "#6f9c5a", n, 18, 2.8)
    for _ in range(46):
        x, y = r.uniform(10, 1270), r.uniform(372, 755)
        if abs(x - 640) < 90 + max(0, y - 380) * 0.9:
            continue
        k = 0.6 + (y - 360) / 600
        for a in range(5):
            p.dot(x + 4.4 * k * math.cos(a * 1.257), y + 3.2 * k * math.sin(a * 1.257), 2.7 * k, "#fff8ea")
        p.dot(x, y, 2.3 * k, GOLD)


def on_hanas(p, t):
    """Drips and stars of old paint, a jar of brushes, pots, and a theatre the size of a shoe box."""
    for x, y, colour, n in (
        (-0.3, 0.86, GOLD, 26),
        (0.22, 0.70, CORAL, 20),
        (-0.55, 0.6, "#fbf3e4", 24),
        (0.52, 0.9, PLUM, 22),
    ):
        u, v = t(x, y, 0.37)
        p.stroke([(u, v), (u + 1, v + n)], colour, 5)
        p.dot(u + 1, v + n, 3.6, colour)
    for x, y in ((-0.08, 0.9), (0.06, 0.565), (0.42, 0.57)):
        u, v = t(x, y, 0.365)
        star = [((9, 4)[i % 2], i * math.pi / 5) for i in range(10)]
        p.poly([(u + q * math.sin(a), v - q * math.cos(a)) for q, a in star], "#ffe9b8", None)
    theatre(p, Turned(CAM, t.world(0.2, 0, 0.12)[0], t.world(0.2, 0, 0.12)[2], 12, oy=0.45))
    for x, z, s, colour, brush in ((0.46, 0.16, 1.0, CORAL, "#e6c08a"), (0.64, 0.04, 1.05, GOLD, None)):
        u, v = t(x, 0.45, z)
        p.pool(u + 4, v - 1, 24 * s, 5, "#3a3060", 0.4, 2)
        paint_pot(p, u, v, s, colour, brush=brush)
    u, v = t(-0.36, 0.45, 0)
    jar(p, u, v, 1.1, "#dcebe6", inside="#8fb7c4")
    for a, colour in ((-8, CORAL), (0, TEAL), (8, GOLD)):
        p.stroke([(u + a * 0.5, v - 40), (u + a * 1.5, v - 82)], "", 5)
        p.stroke([(u + a * 0.5, v - 40), (u + a * 1.5, v - 82)], "#e6c08a", 2.8)
        p.shape(
            [(u + a * 1.5 - 4, v - 80), (u + a * 1.5 + 4, v - 80), (u + a * 1.7, v - 98)], colour, "", 1.8
        )


def theatre(p, t):
    """With its curtains, a backcloth of evening and a paper moon."""
    p.shade(t.path((-0.2, 0, 0.1), (0.24, 0, 0.1), (0.26, 0, -0.12), (-0.2, 0, -0.12)), "#4a3060", 0.4, 2)
    box(p, t, -0.19, 0.19, 0, 0.3, -0.02, 0.14, "#f3e2c6", 2.6)
    front = ((-0.15, 0.03), (0.15, 0.03), (0.15, 0.25), (-0.15, 0.25))
    p.poly(t.path(*[(a, b, -0.021) for a, b in front]), ("#39486f", "#e9a080"), "", 2.2, off=(0, 0))
    for sg in (-1, 1):
        fall = ((0.15, 0.25), (0.06, 0.25), (0.1, 0.12), (0.12, 0.03), (0.15, 0.03))
        p.shape(t.path(*[(sg * a, b, -0.025) for a, b in fall]), CORAL, "", 2, off=(0.5, 0.5))
    x, y = t(0, 0.14, -0.022)
    p.dot(x, y, 7, LAMP)
    roof = ((-0.21, 0.3), (0.21, 0.3), (0.12, 0.38), (-0.12, 0.38))
    p.poly(t.path(*[(a, b, -0.03) for a, b in roof]), GOLD, "", 2.4)


def on_gus(p, t):
    """A cloth over the back, the seed cake in its bag, a cloth with a loaf and one knife."""
    towel = t.path((0.26, 0.945, 0.35), (0.66, 0.945, 0.35), (0.67, 0.56, 0.345), (0.25, 0.58, 0.345))
    p.poly(towel, ("#fdf7ea", "#eaded0"), "", 2.6)
    for a in (0.14, 0.3, 0.62, 0.84):
        stripe = t.path((0.26 + 0.4 * a, 0.93, 0.34), (0.25 + 0.42 * a, 0.575, 0.34))
        p.stroke(stripe, "#c98a6a" if a in (0.14, 0.84) else "#dfb396", 3)
    x, y = t(-0.5, 0.45, 0.02)
    p.pool(x + 3, y, 40, 6, "#5a3a50", 0.4, 2)
    bag = [(-34, 0), (-36, -48), (-28, -58), (-12, -54), (2, -60), (16, -54), (30, -58), (36, -46), (34, 0)]
    p.washed([(x + u, y + v) for u, v in bag], ["#dcb880", "#c99f68"], w=2.6, mottle=4)
    p.stroke([(x - 30, y - 46), (x, y - 42), (x + 30, y - 46)], "#9a7448", 2.2)
    p.stroke([(x - 12, y - 40), (x - 16, y - 8)], "#b58d58", 2)
    p.stroke([(x + 14, y - 38), (x + 18, y - 10)], "#b58d58", 2)
    cloth = t.path((-0.2, 0.452, -0.13), (0.6, 0.452, -0.13), (0.6, 0.452, 0.28), (-0.2, 0.452, 0.28))
    p.poly(cloth, "#fdf7ea", "", 2.4)
    hang = [
        (-0.2, 0.452, -0.13),
        (0.6, 0.452, -0.13),
        (0.57, 0.34, -0.135),
        (0.2, 0.30, -0.135),
        (-0.17, 0.35, -0.135),
    ]
    p.shape(t.path(*hang), "#f4ead8", "", 2.4)
    x, y = t(0.12, 0.452, 0.06)
    p.pool(x + 4, y, 52, 7, "#5a3a50", 0.4, 2)
    loaf(p, x, y + 2, 1.05)
    cut = [(34, -2), (50, -12), (60, -12), (62, 0), (48, 4)]
    p.shape([(x + u, y + v) for u, v in cut], "#f4ddb0", "", 2.2)
    for colour, w in (("", 3), ("#d5dde0", 0)):
        p.stroke([(x - 58, y + 5), (x - 22, y + 7)], colour, 4.2 + w)
    for colour, w in (("", 3), (WOOD2, 0)):
        p.stroke([(x - 22, y + 7), (x - 2, y + 8)], colour, 5 + w)
    x, y = t(0.52, 0.45, 0.02)
    roll(p, x - 14, y, 1.0)
    roll(p, x + 18, y + 2, 1.0)


def boughs(p):
    """Leaves of the grown tree overhead, right."""
    leaves = ((1300, 34, 150), (1180, 10, 120), (1066, -12, 100), (1296, 160, 84), (1214, 114, 66))
    for k in (0, 1):
        for a, b, q in leaves:
            blob = p.hand.blob(a, b, q - 2.5 * k, (q - 2.5 * k) * 0.8, 17, 0.06 - 0.03 * k)
            p.shape(blob, "#84b06c", None if k else "", 3)
    for a, b, q in ((1268, 104, 54), (1180, 70, 50), (1080, 36, 36), (1290, 190, 40), (1214, 144, 34)):
        p.shape(p.hand.blob(a, b, q, q * 0.42, 12, 0.1), "#639358", None, alpha=0.85)
    for a, b, q in ((1140, 62, 26), (1236, 66, 30), (1262, 136, 22)):
        p.shape(p.hand.blob(a, b, q, q * 0.4, 12, 0.1), "#a3c885", None, alpha=0.9)
    for x, y in (
        (1046, 54),
        (1090, 58),
        (1126, 76),
        (1186, 94),
        (1206, 62),
        (1228, 128),
        (1244, 88),
        (1262, 168),
    ):
        p.stroke([(x, y), (x + 8, y + 6), (x + 16, y)], "#4f7c50", 2.2)
