"""The ending's chart: a river mouth at night, in light ink on indigo paper, square, 720 units to a side. Across:
standing on your own. Up: standing together. The path begins at the sandbox, lower left; every place on the chart
may be reached, and none is a goal. The game writes the names and draws the path; it knows the plane by LEFT,
FOOT, SPAN and the axes by AXIS_X, AXIS_Y (game/stage/screens/plane.py): keep them the same there and here."""

from scenery import *

SHEET, LEFT, FOOT, SPAN = 720, 84, 636, 560
AXIS_X, AXIS_Y = 64, 656
NAMES = ((36, 6), (78, 17), (20, 80), (33, 53), (86, 93), (56, 38))
"""About where the game writes the regions' names: no marks of the land there."""
PALE, NIGHT, QUIET, FOAM = "#f1e6d0", "#1d1f46", "#c3bdd8", "#b3c9ea"

UPPER = [
    (60, 612), (92, 588), (104, 548), (146, 520), (154, 470), (186, 432), (214, 418), (222, 372),
    (268, 340), (286, 292), (330, 268), (352, 222), (398, 196), (436, 150), (492, 132), (520, 96),
    (568, 62), (600, 20),
]  # fmt: skip
LOWER = [
    (96, 664), (130, 632), (176, 620), (196, 586), (252, 574), (282, 546), (336, 540), (372, 508),
    (430, 500), (470, 462), (520, 446), (548, 404), (596, 384), (622, 340), (668, 318), (704, 276),
]  # fmt: skip


def at_level(own, together):
    """Where the two levels, 0 to 100, belong on the sheet."""
    return LEFT + SPAN * own / 100, FOOT - SPAN * together / 100


def line(p, pts, w=1.8, colour=PALE, alpha=1.0, **k):
    p.stroke(pts, colour, w, alpha=alpha, **k)


def coast(p, pts, side):
    """A shore in the old chart manner: the line, then the water lines that follow it out."""
    c = Hand.curve(pts, False)
    for w, colour in ((6, NIGHT), (3.2, PALE)):
        p.stroke(pts, colour, w, taper=False, j=1.4)
    n = len(c)
    for d, alpha, w in ((7, 0.7, 1.7), (14, 0.5, 1.5), (23, 0.34, 1.4), (34, 0.22, 1.3), (47, 0.14, 1.2)):
        q = []
        for i in range(0, n, 4):
            a, b = c[max(0, i - 5)], c[min(n - 1, i + 5)]
            dx, dy = b[0] - a[0], b[1] - a[1]
            m = math.hypot(dx, dy) or 1
            q.append((c[i][0] - side * dy / m * d, c[i][1] + side * dx / m * d))
        i = p.r.randint(0, 3)
        while i < len(q) - 5:
            k = p.r.randint(8, 16)
            p.stroke(q[i : i + k], FOAM, w, alpha=alpha, j=0.6)
            i += k + 1


def grounds(p):
    """Water, two banks, and soft lights where the named places are, without borders."""
    p.wash(
        [(-9, -9), (729, -9), (729, 729), (-9, 729)], ["#20315f", "#1f2b58", "#1f2650"], mottle=8, cell=110
    )
    p.wash(
        [*UPPER, (600, -30), (-30, -30), (-30, 640), (40, 640)],
        ["#3a4586", "#3d3f7c", "#423c74"],
        curved=True,
        mottle=12,
        cell=80,
    )
    p.wash(
        [(96, 664), *LOWER[1:], (750, 240), (750, 750), (70, 750)],
        ["#3f4280", "#443c78", "#483a70"],
        curved=True,
        mottle=12,
        cell=80,
    )
    for own, together, r, colour in (
        (86, 22, 160, "#ee6c5a"),
        (22, 86, 160, "#f5b83d"),
        (82, 82, 165, "#8fbb70"),
        (50, 50, 120, "#a98fd0"),
        (14, 14, 120, "#4fb0b0"),
    ):
        x, y = at_level(own, together)
        p.glow(x, y, r, colour, 0.34, power=1.2)


def currents(p):
    """The river's own lines out to sea, small waves there, stars lying on the water."""
    r = p.r
    for _ in range(26):
        t = r.uniform(0.02, 0.98)
        n = int(t * (len(LOWER) - 1))
        u, v, k = UPPER[min(n + 1, len(UPPER) - 1)], LOWER[n], r.uniform(0.3, 0.7)
        x, y = u[0] + (v[0] - u[0]) * k, u[1] + (v[1] - u[1]) * k
        w = 8 + 26 * t
        line(
            p,
            [
                (x - w, y + w * 0.62),
                (x - w * 0.3, y + w * 0.12),
                (x + w * 0.3, y - w * 0.12),
                (x + w, y - w * 0.62),
            ],
            1.7,
            FOAM,
            0.45,
        )
    for _ in range(60):
        x, y = r.uniform(420, 690), r.uniform(40, 420)
        if x - y > 150 and y < 970 - 0.9 * x:
            line(p, [(x - 9, y), (x - 3, y - 5), (x, y), (x + 4, y - 5), (x + 10, y)], 1.7, FOAM, 0.55, j=0.4)
    for _ in range(110):
        p.dot(r.uniform(70, 690), r.uniform(30, 650), r.uniform(0.7, 1.6), "#fff3d0", r.uniform(0.3, 0.75))


def lands(p):
    """Dunes, grass and little trees on both banks, away from what has a name."""
    r = p.r
    kept = [at_level(*q) for q in ((93, 32), (23, 92), *NAMES)]
    placed = []
    for _ in range(400):
        x, y = r.uniform(78, 686), r.uniform(40, 640)
        bank = y < 590 - x * 1.08 or y > 770 - x * 0.6
        far = all(math.hypot(x - a, (y - b) * 1.6) > 96 for a, b in kept)
        far = far and all(math.hypot(x - a, y - b) > 34 for a, b in placed)
        if not (bank and far) or len(placed) > 44:
            continue
        placed.append((x, y))
        kind = r.random()
        if kind < 0.42:
            line(
                p, [(x - 11, y), (x - 5, y - 7), (x + 1, y - 1), (x + 6, y - 7), (x + 12, y)], 1.7, PALE, 0.5
            )
        elif kind < 0.8:
            for k in range(r.choice((1, 1, 2, 3))):
                u, v = x + k * 11, y + (k % 2) * 5
                line(p, [(u, v), (u, v - 9)], 1.6, PALE, 0.55)
                p.oval(u, v - 14, 5.5, 6.5, "#4f5d94", None, alpha=0.8)
                p.stroke(
                    [*p.hand.blob(u, v - 14, 5.5, 6.5, 9, 0.08)] + [(u + 5.5, v - 14)], PALE, 1.5, alpha=0.55
                )
        else:
            for k in (-4, 0, 4):
                line(p, [(x + k, y), (x + k * 1.7, y - 8)], 1.5, PALE, 0.5)


def house(p, x, y, s, roof):
    p.poly(
        [(x - 9 * s, y), (x - 9 * s, y - 11 * s), (x + 9 * s, y - 11 * s), (x + 9 * s, y)],
        "#565194",
        PALE,
        1.9,
        off=(0.6, 0.6),
    )
    p.poly(
        [(x - 13 * s, y - 10 * s), (x, y - 22 * s), (x + 13 * s, y - 10 * s)], roof, PALE, 1.9, off=(0.6, 0.6)
    )
    p.poly(
        [
            (x - 3.4 * s, y - 2 * s),
            (x - 3.4 * s, y - 8.4 * s),
            (x + 3.4 * s, y - 8.4 * s),
            (x + 3.4 * s, y - 2 * s),
        ],
        FLAME,
        None,
    )


def tide(p):
    """Lower left: the sandbox and the bucket, and three pools that the tide leaves."""
    x, y = at_level(7, 5)
    p.poly(
        [(x - 25, y + 12), (x + 20, y + 12), (x + 27, y - 7), (x - 16, y - 7)],
        "#cdb48e",
        PALE,
        2.4,
        off=(0.8, 0.8),
    )
    p.shape(
        [(x - 12, y + 6), (x - 6, y - 1), (x + 2, y - 4), (x + 10, y + 1), (x + 15, y + 6)], "#e4cfa4", None
    )
    bucket(p, x + 37, y + 15, 0.34, w=2)
    for own, together, k in ((23, 9, 15), (28, 15, 11), (19, 24, 12)):
        u, v = at_level(own, together)
        p.oval(u, v, k, k * 0.5, "#3f7d96", "#bfe4e6", 1.8, off=(0, 0), alpha=0.9)
        line(p, [(u - k * 0.5, v - 1), (u, v - k * 0.16), (u + k * 0.4, v)], 1.5, "#e6f6f2", 0.8)


def tower(p):
    """Right: the lighthouse on its rock."""
    x, y = at_level(93, 27)
    p.shape(
        [
            (x - 44, y + 10),
            (x - 26, y - 5),
            (x - 6, y - 1),
            (x + 12, y - 8),
            (x + 32, y - 1),
            (x + 44, y + 10),
            (x, y + 14),
        ],
        "#4d4a80",
        PALE,
        2,
    )
    lighthouse(p, x, y, 0.64, True, True, 2, body="#f6ead6")
    p.flush()
    top = y - 0.64 * 126
    p.shine([(x - 4, top - 3), (x - 4, top + 3), (x - 160, top + 12), (x - 160, top - 34)], "#ffefb8", 0.3, 3)
    p.halo(x, top, 34, LAMP, 0.16)
    p.glow(x, top, 46, "#ffe9b0", 0.5)


def town(p):
    """Upper left: eleven lit houses and one thread of smoke."""
    x, y = at_level(23, 91)
    roofs = {"a": "#9a76a2", "b": "#c96a60", "c": "#857abc"}
    houses = (
        (-58, 6, 0.95, "a"), (-32, -8, 1.0, "b"), (24, -10, 1.0, "b"), (-4, 2, 1.1, "c"), (50, 2, 1.0, "a"),
        (-74, 28, 0.85, "b"), (-46, 30, 1.0, "c"), (-18, 26, 1.05, "a"), (12, 30, 1.1, "b"),
        (40, 28, 0.95, "c"), (68, 24, 0.9, "b"),
    )  # fmt: skip
    for dx, dy, s, c in houses:
        p.halo(x + dx, y + dy - 5, 17, LAMP, 0.1)
        house(p, x + dx, y + dy, s * 1.04, roofs[c])
    line(p, [(x - 10, y - 24), (x - 3, y - 36), (x - 12, y - 46), (x - 3, y - 60)], 2.4, PALE, 0.7)


def causeway(p):
    """Upper right: arches from bank to bank, with lamps along them."""
    a, mid, b = (462, 138), (606, 186), (660, 322)

    def q(t):
        return tuple(
            (1 - t) ** 2 * u + 2 * t * (1 - t) * v + t * t * z for u, v, z in zip(a, mid, b, strict=True)
        )

    pts = [q(i / 24) for i in range(25)]
    p.stroke([(x, y + 9) for x, y in pts], NIGHT, 8, alpha=0.5)
    n = 9
    for i in range(n):
        (x0, y0), (x1, y1) = q(i / n), q((i + 1) / n)
        mx, my = (x0 + x1) / 2, (y0 + y1) / 2
        line(
            p,
            [
                (x0, y0 + 17),
                (x0 + (mx - x0) * 0.5, y0 + (my - y0) * 0.5 + 7),
                (mx, my + 4),
                (x1 + (mx - x1) * 0.5, y1 + (my - y1) * 0.5 + 7),
                (x1, y1 + 17),
            ],
            2.2,
        )
        if i < n - 1:
            line(p, [(x1, y1 + 2), (x1, y1 + 18)], 2.6)
    p.stroke(pts, PALE, 8.4, taper=False, j=0.5)
    p.stroke(pts, "#86a480", 4.6, taper=False, j=0.5)
    for i in range(1, n):
        x, y = q(i / n)
        line(p, [(x, y), (x, y - 15)], 2.2)
        p.halo(x, y - 17, 12, LAMP, 0.18)
        p.dot(x, y - 17, 3.2, FLAME)


def sandbanks(p):
    """The middle: a bank with a weathervane, and one with a fence."""
    x, y = at_level(52, 55)
    p.shape(p.hand.blob(x, y + 4, 35, 11, 14, 0.08), "#6a639e", QUIET, 2, off=(0.6, 0.6))
    for q, w in (
        ([(x, y + 4), (x, y - 40)], 3),
        ([(x - 21, y - 28), (x + 21, y - 28)], 2.4),
        ([(x + 13, y - 34), (x + 22, y - 28), (x + 13, y - 22)], 2.4),
    ):
        p.stroke(q, QUIET, w, taper=False, j=0.3)
    p.dot(x - 22, y - 28, 3, QUIET)
    keep, p.line = p.line, "#55507e"
    goose(p, x + 1, y - 37, 0.26, w=1.5, pose="sit", body="#d9d4e4")
    p.line = keep
    x, y = at_level(47, 42)
    p.shape(p.hand.blob(x, y + 3, 37, 10, 14, 0.08), "#6a639e", QUIET, 2, off=(0.6, 0.6))
    for k in range(6):
        u = x - 25 + k * 10
        p.poly(
            [(u - 2.4, y + 3), (u - 2.4, y - 13), (u, y - 17), (u + 2.4, y - 13), (u + 2.4, y + 3)],
            "#8a84b8",
            QUIET,
            1.6,
            off=(0.3, 0.3),
        )
    for v in (-9, -2):
        p.stroke([(x - 31, y + v), (x + 32, y + v - 1)], QUIET, 2.2, taper=False, j=0.3)


def night(p):
    """A moon, and boats that ride at anchor with a light."""
    p.halo(640, 86, 30, "#f7ecd0", 0.14)
    p.dot(640, 86, 20, "#fdf2d6")
    for u, v, r in ((-6, -6, 3.8), (5, 6, 2.8), (7, -7, 2)):
        p.dot(640 + u, 86 + v, r, "#ddcca8")
    for x, y, s in ((470, 330, 0.28), (392, 384, 0.21), (560, 270, 0.24)):

        def m(u, v, x=x, y=y, s=s):
            return (x + u * s, y + v * s)

        p.poly([m(4, -120), m(4, -34), m(62, -40), m(44, -82)], "#f1e6d0", PALE, 1.4, off=(0.4, 0.4))
        p.poly([m(-4, -104), m(-4, -34), m(-44, -40)], "#d9cfc4", PALE, 1.3, off=(0.4, 0.4))
        p.poly([m(-62, -30), m(62, -30), m(44, 0), m(-44, 0)], "#6a5a9a", PALE, 1.8, off=(0.5, 0.5))
        p.dot(*m(-30, -38), 2.4, FLAME)
        line(p, [m(-70, 10), m(-20, 15), m(30, 9), m(74, 14)], 1.5, FOAM, 0.7)


def frame(p):
    """Two rules, the bands where the axes' names stand, the axes with their ticks, and what they mean: one lantern,
    four lanterns."""
    for x0, y0, x1, y1 in ((-9, -9, 729, 22), (-9, -9, 22, 729), (698, -9, 729, 729), (-9, 698, 729, 729)):
        p.poly([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], NIGHT, None)
    for x0, y0, x1, y1 in ((22, AXIS_Y, 698, 698), (22, 22, AXIS_X, 698)):
        p.wash([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], ["#262a58", "#222550"], mottle=4)
    p.poly([(22, 22), (698, 22), (698, 698), (22, 698)], None, PALE, 3, j=0.7)
    p.poly([(14, 14), (706, 14), (706, 706), (14, 706)], None, PALE, 1.7, j=0.7)
    p.stroke([(AXIS_X, AXIS_Y), (690, AXIS_Y)], PALE, 2.8, straight=True, taper=False, j=0.4)
    p.stroke([(AXIS_X, AXIS_Y), (AXIS_X, 30)], PALE, 2.8, straight=True, taper=False, j=0.4)
    p.stroke(
        [(678, AXIS_Y - 7), (692, AXIS_Y), (678, AXIS_Y + 7)], PALE, 2.8, straight=True, taper=False, j=0.2
    )
    p.stroke([(AXIS_X - 7, 42), (AXIS_X, 28), (AXIS_X + 7, 42)], PALE, 2.8, straight=True, taper=False, j=0.2)
    for k in range(1, 11):
        d, long = SPAN * k / 10, 9 if k % 5 == 0 else 4
        p.stroke([(LEFT + d, AXIS_Y - 4), (LEFT + d, AXIS_Y + long)], PALE, 2, taper=False, j=0.2)
        p.stroke([(AXIS_X - long, FOOT - d), (AXIS_X + 4, FOOT - d)], PALE, 2, taper=False, j=0.2)
    spots = [(672, 664, 0.54)] + [(38 + dx, 56 + dy, 0.42) for dx, dy in ((-8, 0), (9, 0), (-8, 22), (9, 22))]
    for x, y, s in spots:
        lantern(p, x, y, s, True, 1.6, frame="#9a90c8")
    p.flush()
    for x, y, s in spots:
        p.glow(x, y + 26 * s, 34 * s / 0.5, "#ffd98a", 0.5)


def paint():
    sc = Scene(
        "map", seed=14, line=PALE, sky=[(0, NIGHT), (1, NIGHT)], frame=(SHEET, SHEET), pixels=(1440, 1440)
    )
    p = sc.back
    grounds(p)
    coast(p, UPPER, 1)
    coast(p, LOWER, -1)
    currents(p)
    lands(p)
    tide(p)
    tower(p)
    town(p)
    causeway(p)
    sandbanks(p)
    night(p)
    frame(p)
    return sc
