"""The Row's hall inside, the same room by day, in rain, in the evening and at night: roof beams, pointed windows,
the plum door to the porch, the low platform, the stove, the piano. The pictures of the hall share it."""

from scenery import *
from scenery.crowd import chair_back, seated_back, standing_back, wheelchair_back

CAM = Camera(eye=1.9, horizon=214, focal=760)
HALF, END, EAVE, RIDGE = 5.6, 10.0, 3.55, 6.2
STEP, STAGE_Z, STAGE_X = 0.42, 7.9, (-0.75, 5.0)
DOOR = (-3.45, -1.75, 2.5)
ROWS = (6.75, 6.05, 5.35, 4.65, 3.95, 3.25)
CHAIRS = (WOOD, "#b5724a", "#d3a06a", "#8f6a5a", "#7f9a94", "#c9836a")
BEAM, TAR = "#8a5a44", "#6d463f"
BULBS = (
    (-2.5, 2.95, 8.8, 0.9),
    (1.2, 3.02, 8.4, 0.95),
    (-3.2, 2.9, 6.4, 1.15),
    (3.1, 2.9, 6.4, 1.15),
    (0.05, 3.0, 5.6, 1.3),
)


def shell(p, outside, rain=None):
    """Walls, roof, floor and windows; `outside` are the colours of the sky in the panes, `rain` the colour of drops."""
    c = CAM
    p.wash([(-9, -9), (1289, -9), (1289, 729), (-9, 729)], ["#8a5d48", "#b5825a"], mottle=0)
    for s, cols in ((-1, ("#b98663", "#c99a70")), (1, ("#a87552", "#b98663"))):
        p.wash(c.path((s * HALF, EAVE, 1), (0, RIDGE, 1), (0, RIDGE, END), (s * HALF, EAVE, END)), cols)
        for k in range(1, 9):
            t = k / 9
            x, y = s * HALF * (1 - t), EAVE + (RIDGE - EAVE) * t
            p.stroke(c.path((x, y, 2), (x, y, END)), TAR, 1.5, alpha=0.5)
    for s, cols in ((-1, ("#f2dec2", "#e3c9ab")), (1, ("#ecd6ba", "#dabf9f"))):
        p.wash(c.side(s * HALF, 0, EAVE, 1, END), cols)
        p.poly(c.side(s * HALF, 0, 1.05, 1, END), "#8fa79c", "", 2)
        for i in range(1, 9):
            z = 1.6 + i
            p.stroke(c.path((s * HALF, 0.05, z), (s * HALF, 1.0, z)), dark("#8fa79c", 0.25), 1.4, alpha=0.7)
    p.wash(
        c.path((-HALF, 0, END), (-HALF, EAVE, END), (0, RIDGE, END), (HALF, EAVE, END), (HALF, 0, END)),
        ["#f7e8cc", "#eed9b6"],
    )
    p.poly(c.wall(-HALF, HALF, 0, 1.05, END), "#97afa3", "", 2.2)
    for i in range(-13, 14):
        p.stroke(c.path((i * 0.42, 0.05, END), (i * 0.42, 1.0, END)), dark("#97afa3", 0.25), 1.3, alpha=0.7)
    p.stroke(c.path((-HALF, 1.07, END), (HALF, 1.07, END)), "", 3)
    p.wash(c.floor(-HALF, HALF, 1, END), ["#b5825a", "#c4946a", "#a8754f"], mottle=12)
    for i in range(-13, 14):
        p.stroke(c.path((i * 0.44, 0, END), (i * 0.44, 0, 2.4)), "#7d4e39", 1.5, alpha=0.42)
    for _ in range(56):
        x, z = p.r.randint(-12, 11) * 0.44, p.r.uniform(3, END)
        p.stroke(c.path((x, 0, z), (x + 0.44, 0, z)), "#7d4e39", 1.4, alpha=0.42)
    for x in (-HALF, HALF):
        p.stroke(c.path((x, 0, END), (x, EAVE, END)), "", 2.6)
        p.stroke(c.path((x, 0, 2), (x, 0, END)), "", 2.6)
        p.stroke(c.path((x, EAVE, 2), (x, EAVE, END)), "", 2.4)
    for z in (4.6, 6.6, 8.35):
        for s in (-1, 1):
            pointed(p, lambda z_, y, s=s: c(s * HALF, y, z_), z, 1.15, 1.45, 2.75, 3.2, outside, rain)
    pointed(p, lambda x, y: c(x, y, END), 2.72, 1.0, 1.5, 2.7, 3.15, outside, rain)
    pointed(p, lambda x, y: c(x, y, END), -5.0, 1.0, 1.5, 2.7, 3.15, outside, rain)


def pointed(p, at, a, w, low, high, top, outside, rain=None):
    """A pointed window in a wall: at(a, y) lays it there; panes give light of their own."""

    def form(m):
        return [
            at(a - m, low - m),
            at(a + w + m, low - m),
            at(a + w + m, high),
            at(a + w / 2, top + m * 1.5),
            at(a - m, high),
        ]

    p.poly(form(0.11), "#f8edd8", "", 2.4)
    glass = form(0.0)
    with p.emit():
        p.wash(glass, outside, mottle=5)
        if rain:
            with p.clip(glass):
                x0, x1 = min(q[0] for q in glass), max(q[0] for q in glass)
                y0, y1 = min(q[1] for q in glass), max(q[1] for q in glass)
                for _ in range(int((x1 - x0) * 0.35)):
                    x, y = p.r.uniform(x0, x1), p.r.uniform(y0 - 10, y1)
                    q = p.r.uniform(8, 24)
                    p.stroke(
                        [(x, y), (x - q * 0.1, y + q * 0.5), (x - q * 0.16, y + q)], rain, 1.4, alpha=0.55
                    )
    p.poly(glass, None, "", 2)
    p.stroke([at(a + w / 2, low), at(a + w / 2, top)], "#f8edd8", 3.4, taper=False)
    p.stroke([at(a, low + 0.42), at(a + w, low + 0.42)], "#f8edd8", 2.6, taper=False)
    p.stroke([at(a, low + 0.85), at(a + w, low + 0.85)], "#f8edd8", 2.6, taper=False)
    p.poly(
        [
            at(a - 0.2, low - 0.18),
            at(a + w + 0.2, low - 0.18),
            at(a + w + 0.2, low - 0.08),
            at(a - 0.2, low - 0.08),
        ],
        "#ecdcbf",
        "",
        2,
    )


def trusses(p):
    """The beams overhead, far to near."""
    c = CAM
    for z in (9.6, 7.6, 5.6):
        col = mix(BEAM, TAR, (10 - z) / 8)
        k = c.scale(z) * 0.13
        ties = [
            ((-HALF, EAVE), (HALF, EAVE)),
            ((0, EAVE), (0, RIDGE)),
            ((0, EAVE), (-HALF / 2, EAVE + 1.32)),
            ((0, EAVE), (HALF / 2, EAVE + 1.32)),
        ]
        for a, b in ties:
            q = c.path((*a, z), (*b, z))
            (x0, y0), (x1, y1) = q
            m = math.hypot(x1 - x0, y1 - y0)
            nx, ny = -(y1 - y0) / m * k / 2, (x1 - x0) / m * k / 2
            slab = [(x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny)]
            p.poly(slab, col, "", 2.4, off=(1, 1))
            edge = [(x0 - nx * 0.5, y0 - abs(ny) * 0.5), (x1 - nx * 0.5, y1 - abs(ny) * 0.5)]
            p.stroke(edge, lite(col, 0.2), k * 0.14, straight=True)


def bunting(p):
    """A string of paper flags under the eaves of the end wall."""
    c, n = CAM, 15
    p.stroke(
        [c(-HALF + 11.2 * t / 12, 3.3 - 0.1 * math.sin(math.pi * t / 3) ** 2, END) for t in range(13)],
        "",
        1.6,
    )
    for i in range(n):
        x = -5.2 + i * 0.72
        q = c.path((x, 3.27, END), (x + 0.34, 3.27, END), (x + 0.17, 2.98, END))
        if not -1.6 < x + 0.17 + 1.0 < -1.9:
            p.poly(q, (CORAL, GOLD, TEAL, "#fbf3e4", "#c98aa8")[i % 5], "", 1.5, off=(1, 1))


def clock(p, hour, minute):
    """The clock over the door."""
    x, y = CAM((DOOR[0] + DOOR[1]) / 2, 2.92, END)
    p.oval(x, y, 19, 19, "#fbf3e4", "", 2.6)
    for k in range(12):
        a = math.tau * k / 12
        p.dot(x + 14.5 * math.sin(a), y - 14.5 * math.cos(a), 1.1, INK)
    for value, r, w in ((hour / 12 + minute / 720, 8.5, 3), (minute / 60, 13, 2.2)):
        a = math.tau * value
        p.stroke([(x, y), (x + r * math.sin(a), y - r * math.cos(a))], INK, w, taper=False)


def door(p, glass=("#6f83b5", "#a58fb5"), notice=False):
    """The plum double door to the porch, shut; its upper panes are lit from outside."""
    c = CAM
    x0, x1, high = DOOR
    p.poly(c.wall(x0 - 0.14, x1 + 0.14, 0, high + 0.14, END), "#f3e4c9", "", 2.4)
    mid = (x0 + x1) / 2
    for a, b in ((x0, mid), (mid, x1)):
        p.poly(c.wall(a, b, 0, high, END), (lite(PLUM, 0.08), dark(PLUM, 0.12)), "", 2.4)
        for k in (1, 2, 3):
            x = a + (b - a) * k / 4
            p.stroke(c.path((x, 0.05, END), (x, high - 0.05, END)), dark(PLUM, 0.3), 1.3, alpha=0.7)
        pane = c.wall(a + 0.14, b - 0.14, 1.5, 2.3, END)
        with p.emit():
            p.wash(pane, glass, mottle=4)
        p.poly(pane, None, "", 2.2)
        p.stroke(c.path(((a + b) / 2, 1.5, END), ((a + b) / 2, 2.3, END)), dark(PLUM, 0.2), 2.6, taper=False)
        p.stroke(c.path((a + 0.14, 1.9, END), (b - 0.14, 1.9, END)), dark(PLUM, 0.2), 2.6, taper=False)
    for s in (-1, 1):
        p.dot(*c(mid + s * 0.1, 1.12, END), 3, GOLD)
    if notice:
        p.poly(c.wall(mid + 0.2, x1 - 0.2, 0.95, 1.4, END), "#fbf3e4", "", 1.6, off=(1, 1))


def platform(p):
    """The low platform at the far end, with a step."""
    c = CAM
    x0, x1 = STAGE_X
    p.poly(c.floor(x0, x1, STAGE_Z, END, STEP), ("#b98a62", "#cf9f72"), "", 2.4)
    for i in range(1, 12):
        x = x0 + (x1 - x0) * i / 12
        p.stroke(c.path((x, STEP, STAGE_Z), (x, STEP, END)), "#7d4e39", 1.3, alpha=0.4)
    p.poly(c.wall(x0, x1, 0, STEP, STAGE_Z), ("#8f6147", "#7a4f3d"), "", 2.6)
    p.poly(c.side(x0, 0, STEP, STAGE_Z, END), "#7a4f3d", "", 2.2)
    for i in range(1, 14):
        x = x0 + (x1 - x0) * i / 14
        p.stroke(c.path((x, 0.03, STAGE_Z), (x, STEP - 0.04, STAGE_Z)), "#5f3d35", 1.3, alpha=0.6)


def frames(p):
    """What hangs on the end wall: the fire rules, a certificate, and the licence for the goose."""
    c = CAM

    def frame(x, y, w, h, rim):
        p.poly(c.wall(x - 0.07, x + w + 0.07, y - 0.07, y + h + 0.07, END), rim, "", 2.2, off=(1.2, 1))
        p.poly(c.wall(x, x + w, y, y + h, END), "#fdf8ec", "", 1.5, off=(0.5, 0.5))

    frame(-0.5, 1.74, 0.66, 0.98, "#b9654f")  # fire rules: a flame, an arrow to the door, lines
    x, y = c(-0.17, 2.48, END)
    flame = [(x, y - 13), (x + 6, y - 4), (x + 8, y + 5), (x, y + 10), (x - 8, y + 5), (x - 4, y - 3)]
    p.shape(flame, CORAL, "", 1.6, off=(0.6, 0.5), j=0.4)
    p.shape([(x, y - 2), (x + 4, y + 5), (x, y + 8), (x - 4, y + 5)], GOLD, None)
    p.stroke([(x + 15, y + 20), (x - 14, y + 20)], TEAL, 3, taper=False)
    p.stroke([(x - 7, y + 14), (x - 15, y + 20), (x - 7, y + 26)], TEAL, 3, taper=False)
    for i in range(3):
        p.stroke([(x - 17, y + 34 + i * 6), (x + (16, 10, 14)[i], y + 34 + i * 6)], "#8d7a92", 1.6)
    frame(0.42, 1.84, 0.82, 0.72, GOLD)  # a certificate: a cup, lines, a seal
    x, y = c(0.83, 2.22, END)
    for s in (-1, 1):
        p.stroke(
            [(x + s * 8, y - 13), (x + s * 15, y - 12), (x + s * 12, y - 4), (x + s * 5, y - 3)],
            "#b98a2c",
            1.8,
        )
    cup = [
        (x - 9, y - 16),
        (x + 9, y - 16),
        (x + 7, y - 5),
        (x + 2, y - 1),
        (x + 5, y + 4),
        (x - 5, y + 4),
        (x - 2, y - 1),
        (x - 7, y - 5),
    ]
    p.poly(cup, GOLD, "", 1.6, off=(0.5, 0.4), j=0.3)
    for i in range(2):
        p.stroke([(x - 20, y + 8 + i * 7), (x + 8, y + 8 + i * 7)], "#8d7a92", 1.6)
    p.dot(x + 18, y + 14, 5.5, CORAL)
    p.dot(x + 18, y + 14, 2.4, lite(CORAL, 0.4))
    x0 = 1.52  # the licence for the goose
    frame(x0, 1.78, 0.7, 0.9, "#6b5a86")
    x, y = c(x0 + 0.35, 2.07, END)
    goose(p, x, y + 2, 0.36, w=1.5)
    for i in range(2):
        p.stroke([(x - 17, y + 8 + i * 6), (x + 16, y + 8 + i * 6)], "#8d7a92", 1.5)


def stove(p, fire=0.0, x=-1.22, z=8.7):
    """The iron stove and its pipe; `fire` above 0 lets light out of its door. Gives the middle of that door."""
    c = CAM
    k = c.scale(z)
    X, Y = c(x, 0, z)

    def at(*pts):
        return [(X + k * u, Y - k * v) for u, v in pts]

    iron = "#565068"
    p.pool(X, Y - 2, 0.5 * k, 0.1 * k, "#5f3f3a", 0.4, 2)
    p.poly(
        at((-0.06, 1.15), (0.06, 1.15), (0.06, 4.6), (-0.06, 4.6)),
        (iron, dark(iron, 0.2)),
        "",
        2.2,
        off=(1, 1),
    )
    for v in (1.7, 2.7):
        p.poly(
            at((-0.08, v), (0.08, v), (0.08, v + 0.06), (-0.08, v + 0.06)),
            lite(iron, 0.2),
            "",
            1.6,
            off=(0.5, 0.5),
        )
    for u in (-0.26, 0.2):
        p.poly(at((u, 0), (u + 0.06, 0), (u + 0.06, 0.2), (u, 0.2)), iron, "", 1.8, off=(0.5, 0.4))
    p.shape(
        at((-0.32, 0.16), (-0.35, 0.6), (-0.28, 1.05), (0.28, 1.05), (0.35, 0.6), (0.32, 0.16)),
        (lite(iron, 0.12), dark(iron, 0.2)),
        "",
        2.6,
    )
    p.poly(at((-0.36, 1.05), (0.36, 1.05), (0.33, 1.14), (-0.33, 1.14)), lite(iron, 0.1), "", 2.2, off=(1, 1))
    mouth = at((-0.17, 0.36), (0.17, 0.36), (0.17, 0.72), (0, 0.8), (-0.17, 0.72))
    if fire:
        with p.emit():
            p.shape(mouth, ("#fff0b0", "#f08a3c"), "", 2)
            p.shape(at((-0.08, 0.4), (0.0, 0.66), (0.09, 0.4)), "#fff8d8", None)
    else:
        p.shape(mouth, dark(iron, 0.3), "", 2)
    for u in (-0.07, 0, 0.07):
        p.stroke(at((u, 0.37), (u, 0.75)), iron, 2, taper=False)
    kettle(p, *at((0.14, 1.14))[0], 0.62)
    return at((0, 0.55))[0]


def kettle(p, x, y, s=1.0, c="#c9877a"):
    """A round kettle; (x, y) is the middle of its foot, 44 high."""
    at = [
        (x + s * u, y + s * v) for u, v in ((-22, 0), (-26, -14), (-16, -28), (14, -28), (24, -14), (20, 0))
    ]
    p.stroke(
        [(x + 20 * s, y - 10 * s), (x + 32 * s, y - 16 * s), (x + 36 * s, y - 28 * s)],
        p.line,
        6.6 * s,
        taper=False,
    )
    p.stroke(
        [(x + 20 * s, y - 10 * s), (x + 32 * s, y - 16 * s), (x + 36 * s, y - 28 * s)],
        c,
        3.6 * s,
        taper=False,
    )
    p.stroke(
        [
            (x - 16 * s, y - 28 * s),
            (x - 10 * s, y - 44 * s),
            (x + 10 * s, y - 44 * s),
            (x + 14 * s, y - 28 * s),
        ],
        "",
        3 * s,
    )
    p.shape(at, (lite(c, 0.2), dark(c, 0.1)), "", 2.4, off=(1, 1))
    p.dot(x - 1 * s, y - 30 * s, 3.4 * s, dark(c, 0.3))


def piano(p):
    """The upright piano by the left wall."""
    c = CAM
    box(p, c, -HALF, -HALF + 0.7, 0, 1.3, 6.0, 7.7, "#7d4e44", 2.4)
    box(p, c, -HALF + 0.7, -HALF + 1.0, 0.66, 0.76, 6.05, 7.65, "#f6ead2", 2)
    for i in range(1, 13):
        z = 6.05 + 1.6 * i / 13
        p.stroke(c.path((-HALF + 0.7, 0.77, z), (-HALF + 1.0, 0.77, z)), "", 1.2)


def seats(seed, spaces=0.08):
    """The chairs of all rows, far to near: (x, z, colour, taken), with an aisle up the middle."""
    r = random.Random(seed)
    for i, z in enumerate(ROWS):
        reach = min(HALF - 0.5, 690 / CAM.scale(z))
        shift = (0.0, 0.16)[i % 2]
        for s in (-1, 1):
            x = 0.72 + shift
            while x < reach:
                yield (
                    s * x + r.uniform(-0.03, 0.03),
                    z + r.uniform(-0.05, 0.05),
                    CHAIRS[r.randrange(6)],
                    r.random() > spaces,
                )
                x += 0.63


def audience(p, people, taken, wheels=True):
    """Rows of people on chairs, seen from behind. taken(x, z, by_chance) says who sits; gives how many."""
    people = iter(people)
    count = 0
    for x, z, colour, by_chance in seats(4):
        X, Y = CAM(x, 0, z)
        k = CAM.scale(z)
        if taken(x, z, by_chance):
            who = next(people)
            seated_back(p, X, Y, k, who, colour, lift=0.12 if who.size < 0.78 else 0)
            count += 1
        else:
            chair_back(p, X, Y, k, colour)
        if wheels and abs(z - ROWS[2]) < 0.06 and 0 < x < 0.9:
            X, Y = CAM(0.14, 0, z + 0.12)
            wheelchair_back(p, X, Y, k, next(people))
            wheels = False
            count += 1
    return count


def standing(p, people, spots):
    """People who found no chair: spots are (x, z), far to near."""
    for who, (x, z) in zip(people, sorted(spots, key=lambda s: -s[1]), strict=False):
        standing_back(p, *CAM(x, 0, z), CAM.scale(z), who)


def bulbs(p, lit=(0, 1, 2, 3, 4), strength=1.0, which=BULBS):
    """The lanterns that hang from the beams; gives rows for `life` of those that are lit."""
    rows = []
    for i, (x, y, z, s) in enumerate(which):
        X, Y = CAM(x, y, z)
        p.stroke([(X, Y), (X, CAM(x, EAVE + 0.1, z)[1])], "#4a3d5c", 2.2, taper=False)
        if i in lit:
            with p.emit():
                lantern(p, X, Y, s, True)
            p.lamplight(X, Y + 26 * s, 230 * s, "#ffc878", 0.62 * strength)
            p.lamplight(X, CAM(x, 0, z)[1], 300 * s, "#ffc982", 0.3 * strength, 110 * s)
            rows.append([round(X), round(Y + 26 * s), round(34 * s), "#ffc46b"])
        else:
            lantern(p, X, Y, s, False)
    return rows


def halos(p, rows, alpha=0.62):
    """The breath of light round each lamp of `rows`, after the relight."""
    for x, y, r, _ in rows:
        light(p, x, y, r * 1.15, alpha)
