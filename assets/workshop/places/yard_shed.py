"""The Yard, Gran's boat shed, which yard, yard-evening and yard-night show at their hours.

A new launch stands on the stocks before the open doors. Her side is bare wood, so that one sees the pale seam, which
runs straight from the stern for two metres and then wanders. Left is Gran's bench, right the stove.
"""

from scenery import *
from scenery.boats import coil

CAM = Camera(eye=2.1, horizon=212, focal=820)
HALF, DEPTH, EAVES, RIDGE = 4.3, 9.6, 3.35, 5.3
DOOR, LINTEL = 2.95, 3.2
HORIZON = 212
UP = 52
STOVE = (2.62, 6.3)
BOAT = (0.32, 6.7, 64)
LAUNCH = {"length": 4.7, "beam": 1.7, "depth": 1.1, "strakes": 8, "bow": -1, "keel": 0.12}
LEANING = 5  # the strake along whose upper edge the seam runs


def shell(p):
    """Roof, walls and floor in the colours of day."""
    c, line = CAM, p.line
    for s, top, low in ((-1, "#8f6a52", "#775743"), (1, "#80604c", "#6a4d3f")):
        p.poly(
            c.path((s * HALF, EAVES, 1), (0, RIDGE, 1), (0, RIDGE, DEPTH), (s * HALF, EAVES, DEPTH)),
            (top, low),
            line,
            2.4,
        )
    for t in (0.12, 0.26, 0.4, 0.54, 0.68, 0.82):
        for s in (-1, 1):
            y = RIDGE - (RIDGE - EAVES) * t
            p.stroke(c.path((s * HALF * t, y, 1.5), (s * HALF * t, y, DEPTH)), "#59403a", 1.8, alpha=0.7)
    p.poly(c.side(-HALF, 0, EAVES, 1, DEPTH), ("#b38762", "#9a7357"), line, 2.6)
    p.poly(c.side(HALF, 0, EAVES, 1, DEPTH), ("#a27a60", "#8a6552"), line, 2.6)
    for i in range(1, 9):
        y = EAVES * i / 9
        p.stroke(c.path((-HALF, y, 1.5), (-HALF, y, DEPTH)), "#74523f", 1.8, alpha=0.8)
        p.stroke(c.path((HALF, y, 1.5), (HALF, y, DEPTH)), "#694b3c", 1.8, alpha=0.8)
    p.poly(c.floor(-HALF, HALF, 1, DEPTH), ("#c79e74", "#ab825c"), line, 2.4)
    for i in range(-13, 14):
        p.stroke(c.path((i * 0.34, 0, 1.4), (i * 0.34, 0, DEPTH)), "#825e44", 1.6, alpha=0.6)
    gable = ((-HALF, 0), (HALF, 0), (HALF, EAVES), (0, RIDGE), (-HALF, EAVES))
    p.poly(c.path(*[(x, y, DEPTH) for x, y in gable]), ("#94705a", "#83604d"), line, 2.6)
    for i in range(-10, 11):
        x = i * 0.41
        p.stroke(
            c.path((x, 0, DEPTH), (x, RIDGE - (RIDGE - EAVES) * abs(x) / HALF, DEPTH)),
            "#654839",
            1.5,
            alpha=0.8,
        )


def outside(p, hour):
    """The river through the doors: hour.view(p, box) paints it; then the frame and the leaves, swung in."""
    c, line = CAM, p.line
    opening = c.wall(-DOOR, DOOR, 0, LINTEL, DEPTH)
    box_ = (opening[3][0], opening[3][1], opening[1][0], opening[1][1])
    with p.clip(opening), p.emit():
        hour.view(p, box_)
    p.poly(opening, None, line, 3)
    for s in (-1, 1):
        a, b = s * DOOR, s * (DOOR + 0.95)
        z0, z1 = DEPTH - 0.05, DEPTH - 1.5
        q = c.path((a, 0, z0), (b, 0, z1), (b, LINTEL, z1), (a, LINTEL, z0))
        p.poly(q, ("#569a94", "#417d79"), line, 2.6)
        for t in (0.33, 0.66):
            foot = (q[0][0] + (q[1][0] - q[0][0]) * t, q[0][1] + (q[1][1] - q[0][1]) * t)
            head = (q[3][0] + (q[2][0] - q[3][0]) * t, q[3][1] + (q[2][1] - q[3][1]) * t)
            p.stroke([foot, head], "#2f6462", 1.8)
        p.stroke([q[0], q[2]], "#2f6462", 3)
    box(p, c, -DOOR - 0.1, DOOR + 0.1, LINTEL, LINTEL + 0.16, DEPTH - 0.16, DEPTH, "#7d573f", 2.4)


def jetty(p, hour, y=231):
    """A jetty from the left into the river, on posts."""
    line, wood = p.line, hour.jetty
    for x in (396, 430, 464, 498, 528):
        p.stroke([(x, y + 2), (x, y + 20)], line, 5, taper=False)
        p.stroke([(x, y + 2), (x, y + 20)], dark(wood, 0.25), 2.6, taper=False)
    p.poly([(370, y - 5), (534, y - 4), (542, y + 5), (370, y + 7)], wood, line, 2)
    for x in (398, 420, 442, 464, 486, 508):
        p.stroke([(x, y - 4), (x + 2, y + 5)], dark(wood, 0.3), 1.4)
    for col, w in ((line, 4.6), (wood, 2.2)):
        p.stroke([(530, y - 3), (530, y - 34), (520, y - 36)], col, w, straight=True, taper=False)
    lantern(p, 520, y - 35, 0.36, hour.lamps, w=1.4, frame="#3a2d4c")


def roof_beams(p):
    """Tie beams and rafters, the nearest last; floats and a life ring hang from them."""
    c, line = CAM, p.line
    for z in (8.4, 6.6, 4.9):
        box(p, c, -HALF, HALF, EAVES - 0.02, EAVES + 0.2, z, z + 0.22, "#86603f", 2.4)
        for s in (-1, 1):
            q = c.path(
                (s * HALF, EAVES + 0.05, z),
                (s * HALF, EAVES - 0.2, z),
                (0, RIDGE - 0.32, z),
                (0, RIDGE - 0.05, z),
            )
            p.poly(q, "#8d6850", line, 2.2)
    for u, n, col in ((3.2, 26, CORAL), (3.42, 42, GOLD), (3.64, 30, "#f3e2c6"), (3.86, 44, TEAL)):
        x, y = c(u, EAVES, 6.6)
        p.stroke([(x, y), (x + 1, y + n)], line, 2.2)
        p.oval(x + 1, y + n + 15, 12, 16, (lite(col, 0.15), dark(col, 0.12)), line, 2.4)
        p.stroke([(x - 9, y + n + 15), (x + 1, y + n + 18), (x + 11, y + n + 15)], dark(col, 0.3), 1.8)
    x, y = c(-2.9, EAVES, 6.6)
    p.stroke([(x, y), (x, y + 20)], line, 2.2)
    p.oval(x, y + 44, 24, 25, "#f6ecd6", line, 2.6)
    p.oval(x, y + 44, 13, 14, "#94705a", line, 2.2)
    for i in range(4):
        q = i * math.pi / 2 + 0.5
        p.stroke(
            [
                (x + 13 * math.cos(q), y + 44 + 14 * math.sin(q)),
                (x + 24 * math.cos(q), y + 44 + 25 * math.sin(q)),
            ],
            CORAL,
            8,
            taper=False,
        )


def walls(p):
    """Left: tools over Gran's bench and a lighthouse of eleven windows in chalk. Right: timber and oars."""
    c, line = CAM, p.line
    p.poly(c.side(-HALF + 0.02, 1.42, 1.5, 4.0, 7.6), "#71503d", line, 2)
    for i in range(9):
        z = 4.2 + i * 0.38
        a, b = c(-HALF + 0.03, 1.95, z), c(-HALF + 0.03, 1.46, z)
        p.stroke([a, b], line, 5.5, taper=False)
        p.stroke([a, b], ("#c3ccd0", "#d9a46a", "#c3ccd0")[i % 3], 3, taper=False)
        p.stroke([b, (b[0], b[1] + 16)], line, 8, taper=False)
        p.stroke([b, (b[0], b[1] + 15)], (CORAL, "#8d5f40", GOLD)[i % 3], 5, taper=False)
    chalk = "#f3e9dc"
    tower = [c(-HALF + 0.02, y, z) for y, z in ((2.08, 6.1), (2.95, 6.2), (2.95, 6.5), (2.08, 6.6))]
    for i in range(3):
        p.stroke([tower[i], tower[i + 1]], chalk, 2.4)
    p.stroke([tower[1], c(-HALF + 0.02, 3.12, 6.35), tower[2]], chalk, 2.4)
    for i in range(11):
        p.dot(*c(-HALF + 0.02, 2.15 + i * 0.072, 6.28 + 0.13 * (i % 2)), 2.1, chalk)
    box(p, c, -HALF, -3.3, 0.86, 0.97, 3.2, 8.0, "#c9925f", 2.6)
    for z in (3.4, 5.4, 7.6):
        box(p, c, -3.5, -3.35, 0, 0.86, z, z + 0.14, "#8f6042", 2.4)
    for z, col in ((4.3, "#b9804e"), (5.5, "#9a6a48")):
        x, y = c(-3.6, 0.97, z)
        k = c.scale(z) / 150
        p.poly(
            [(x - 26 * k, y), (x - 24 * k, y - 13 * k), (x + 26 * k, y - 13 * k), (x + 28 * k, y)],
            col,
            line,
            2.2,
        )
        p.stroke([(x - 6 * k, y - 13 * k), (x - 12 * k, y - 30 * k)], line, 4)
        p.oval(x + 16 * k, y - 17 * k, 6 * k, 6 * k, col, line, 1.8)
    for y, n in ((1.75, 4), (2.35, 5), (2.9, 3)):
        for i in range(n):
            x, h = HALF - 0.42 + i * 0.07, y + 0.03 * (i % 2)
            wood = ("#d7ab78", "#c49363", "#e0bb8a")[i % 3]
            box(p, c, x, x + 0.06, h, h + 0.09, 4.0 + 0.3 * (i % 3), 9.0 - 0.5 * (i % 2), wood, 1.7)
        for z in (4.6, 6.4, 8.2):
            box(p, c, HALF - 0.5, HALF, y - 0.06, y, z, z + 0.09, "#71503d", 1.8)
    for u in (-4.05, -3.86):
        a, b = c(u, 0.25, DEPTH - 0.1), c(u + 0.04, 2.7, DEPTH - 0.1)
        p.stroke([a, b], line, 5, taper=False)
        p.stroke([a, b], "#d7ab78", 2.8, taper=False)
        blade = [(b[0] - 5, b[1] + 2), (b[0] + 5, b[1] + 2), (b[0] + 4, b[1] + 46), (b[0] - 4, b[1] + 46)]
        p.shape(blade, (CORAL, "#f3e2c6")[u > -3.9], line, 1.8)


def stove(p, burning):
    """The iron stove on its legs, its pipe through the roof; at night its door stands open on the fire."""
    c, line = CAM, p.line
    x, z = STOVE
    k, (cx, foot) = c.scale(z), c(x, 0, z)
    iron = "#5a5670"

    def at(*q):
        return [(cx + u * k, foot - v * k) for u, v in q]

    p.pool(cx, foot, 0.5 * k, 0.08 * k, "#2a1f48", 0.55, 5)
    p.poly(
        at((-0.09, 1.2), (0.09, 1.2), (0.09, 3.9), (-0.09, 3.9)),
        (dark(iron, 0.1), dark(iron, 0.25), "x"),
        line,
        2.6,
    )
    p.poly(at((-0.12, 1.9), (0.12, 1.9), (0.12, 2.0), (-0.12, 2.0)), lite(iron, 0.12), line, 2.2)
    for u in (-0.32, 0.32):
        p.stroke(at((u, 0.18), (u * 1.25, 0)), line, 8, taper=False)
    belly = (
        (-0.36, 0.16),
        (-0.44, 0.5),
        (-0.4, 0.9),
        (-0.3, 1.08),
        (0.3, 1.08),
        (0.4, 0.9),
        (0.44, 0.5),
        (0.36, 0.16),
    )
    p.shape(at(*belly), (lite(iron, 0.1), dark(iron, 0.25)), line, 3)
    p.poly(at((-0.42, 1.08), (0.42, 1.08), (0.38, 1.17), (-0.38, 1.17)), lite(iron, 0.16), line, 2.6)
    for v in (0.2, 0.98):
        p.stroke(at((-0.36, v), (0, v - 0.03), (0.36, v)), dark(iron, 0.45), 2.4)
    mouth = at((-0.22, 0.34), (0.22, 0.34), (0.24, 0.6), (0.16, 0.8), (-0.16, 0.8), (-0.24, 0.6))
    if not burning:
        p.shape(mouth, dark(iron, 0.1), line, 2.4)
        p.oval(*at((0.15, 0.58))[0], 5, 5, "#b08d5f", line, 2)
        for v in (0.48, 0.56, 0.64):
            p.stroke(at((-0.12, v), (0.04, v)), dark(iron, 0.5), 2.6)
        return
    with p.emit():
        p.shape(mouth, ("#ffb04a", "#f0592f"), line, 2.4)
        for u, h in ((-0.12, 0.26), (0.0, 0.38), (0.11, 0.28)):
            tongue = (
                (-0.07, 0.38),
                (-0.06, 0.44),
                (-0.02, 0.38 + h * 0.7),
                (0.02, 0.38 + h),
                (0.03, 0.38 + h * 0.7),
                (0.06, 0.45),
                (0.07, 0.38),
            )
            p.shape(at(*[(u + a, v) for a, v in tongue]), "#ffe9a0", None)
        for q in (((-0.14, 0.4), (0.02, 0.45)), ((0.0, 0.43), (0.15, 0.4))):
            p.stroke(at(*q), "#7a2f2a", 5)
    leaf = at((0.24, 0.32), (0.44, 0.26), (0.46, 0.74), (0.25, 0.78))
    p.poly(leaf, ("#8f6a5f", "#5f4a58"), line, 2.4)


def boat(p, seam):
    """The launch on the stocks with her shores; seam is 'wanders', 'straight' or 'painted' (under blue paint)."""
    c, line = CAM, p.line
    t = Turned(c, *BOAT, oy=0.44)
    under = ((-2.2, 5.3), (-0.4, 4.9), (2.4, 6.5), (2.7, 8.0), (1.2, 8.4), (-1.4, 7.3))
    p.shade([c(x, 0, z) for x, z in under], "#3a2450", 0.5, 8, curved=True)

    def shore(x, y, z, fx, fz):
        a, b = t(x, y, z), t(fx, -0.44, fz)
        p.stroke([a, b], line, 11, taper=False)
        p.stroke([a, b], "#b78a5e", 7, taper=False)

    shore(-0.8, 0.95, -0.6, -1.5, -0.5)
    shore(-0.78, 1.0, 1.2, -1.5, 1.4)
    blocks(p, t)
    lead = {0: "#a24c45", 1: "#b0564b", 2: "#bd6150"}
    if seam == "painted":
        lead |= {i: mix("#39699f", "#5f97c6", (i - 3) / 4) for i in range(3, 8)}
    at = hull(p, t, colour="#dca56c", w=2.7, planked=8, side=(-1, 1), paint=lead, **LAUNCH)
    run = t.path(*[at(i / 20, 0, 0) for i in range(19, -1, -1)], *[at(0, q / 8, 0) for q in range(1, 9)])
    run.append((run[-1][0] - 2, run[-1][1] - 12))
    p.stroke(run, line, 14, taper=False)
    p.stroke(run, "#a8714a", 9, taper=False)
    rail = t.path(*[at(i / 26, 1, 1) for i in range(27)])
    p.stroke(rail, line, 10, taper=False)
    p.stroke(rail, "#b5764c", 6, taper=False)
    p.shade(
        t.path(
            (0.9, 0.42, 2.2), (0.9, 0.4, 0), (0.66, 0.4, -1.2), (0, 0.35, -2.2), (0, 0, -2.1), (0, 0, 2.2)
        ),
        "#4a2c50",
        0.34,
        6,
    )
    if seam != "painted":
        follow_seam(p, t, at, seam)
    shore(0.8, 0.9, -0.2, 1.35, -0.2)
    shore(0.82, 0.9, 1.5, 1.35, 1.4)


def blocks(p, t):
    """What a keel stands on; t is the boat's frame."""
    for z in (-1.7, -0.5, 0.75, 1.85):
        box(p, t, -0.32, 0.32, -0.44, -0.2, z, z + 0.24, "#8f6448", 2.4)
        box(p, t, -0.2, 0.2, -0.2, 0.1, z + 0.02, z + 0.2, "#a97a54", 2.4)


def follow_seam(p, t, at, seam):
    """The caulked seam along her side, from the stern to the bow: pale, and either true or not."""
    s0, pts = (LEANING + 1) / LAUNCH["strakes"], []
    for i in range(41):
        u = 0.97 - 0.86 * i / 40
        off = 0.0
        if seam == "wanders" and u < 0.55:
            q = (0.55 - u) / 0.44
            off = 0.075 * min(1, q * 1.8) * math.sin(q * 9.5) - 0.02 * q
        pts.append(at(u, s0 + off, 1))
    way = t.path(*pts)
    p.stroke(way, p.line, 6.6, taper=False, j=0.3)
    p.stroke(way, "#fff3d6", 3.8, taper=False, j=0.3)


def crate(p, x=0.78, z=5.0, high=0.86):
    """A crate before the boat's quarter; gives the frame in which things stand on it."""
    c = CAM
    p.pool(*c(x, 0, z), 86, 12, "#3a2450", 0.5, 4)
    t = Turned(c, x, z, -12)
    box(p, t, -0.46, 0.46, 0, high, -0.28, 0.28, "#b68457", 2.8)
    for y in (0.28, 0.57):
        p.stroke(t.path((-0.46, y, -0.282), (0.46, y, -0.282)), "#7d5638", 2)

    def on(u, d):
        return t(u, high, d)

    return on


def nails(p, x, y, bent=False):
    """Nails in a bucket or a tin whose rim has its middle at (x, y)."""
    for u, v, lean in ((-16, 2, -9), (-6, 0, 3), (5, 1, -4), (15, 2, 8), (0, 3, 12)):
        way = [(x + u, y + v), (x + u + lean * 0.6, y + v - 15)]
        if bent:
            way = [(x + u, y + v), (x + u + 2, y + v - 9), (x + u + lean, y + v - 14)]
        p.stroke(way, p.line, 3.8)
        p.stroke(way, "#b8c0c8", 2)
        a, b = way[-1]
        p.stroke([(a - 4, b), (a + 4, b - 1)], p.line, 2.8)


def nail_bucket(p, x, y, s):
    """The old red bucket, which works here now and holds nails."""
    p.pool(x + 5, y, 34 * s, 6, "#3a2450", 0.5, 2)
    bucket(p, x, y, s)
    nails(p, x, y - 58 * s)


def floor_things(p):
    """A coil of rope, curls of shavings."""
    c = CAM
    x, y = c(-2.75, 0, 5.9)
    p.pool(x, y + 2, 46, 8, "#3a2450", 0.45, 3)
    coil(p, x, y - 4, 34)
    for u, z in ((-1.1, 5.4), (0.1, 5.0), (-1.9, 6.0), (1.9, 5.6), (-0.4, 5.7), (2.1, 6.2)):
        a, b = c(u, 0, z)
        p.stroke([(a, b), (a + 9, b - 9), (a + 17, b - 2), (a + 10, b + 2)], "#efcf9c", 3.2)
        p.stroke([(a, b + 1), (a + 9, b - 8), (a + 17, b - 1)], p.line, 1.4)


def hanging_lamp(p, x, y, s, lit):
    """From the near beam on a cord; (x, y) is its ring."""
    p.stroke([(x, -8), (x, y)], p.line, 2.4, taper=False)
    if lit:
        with p.emit():
            lantern(p, x, y, s, True, frame="#3a2d4c")
    else:
        lantern(p, x, y, s, False, frame="#3a2d4c")


def dust(p, n, colour="#fff0c8"):
    """In the light, between us and the boat."""
    for _ in range(n):
        p.dot(
            p.r.uniform(300, 960), p.r.uniform(60, 440), p.r.uniform(0.7, 1.6), colour, p.r.uniform(0.3, 0.7)
        )


def shed(p, hour):
    """The whole shed in the colours of day; the places add what lies about, and their light."""
    shell(p)
    outside(p, hour)
    roof_beams(p)
    walls(p)
    floor_things(p)
    stove(p, hour.burning)
    if hour.seam:
        boat(p, hour.seam)
    else:
        blocks(p, Turned(CAM, *BOAT, oy=0.44))


def shine_in(p, colour, alpha):
    """Light that comes in by the doors and lies on the floor."""
    p.shine([(381, 107), (899, 107), (1010, 560), (300, 560)], colour, alpha, 16)
