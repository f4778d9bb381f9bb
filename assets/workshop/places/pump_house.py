"""The pump house just after six, the water gone: gate four stuck open in its arch, the motor cold, the river's
brown line along every wall, and under the gauge an open drawer with a clipboard, perfectly dry. The door, right,
stands open to the six houses."""

from scenery import *
from scenery.framing import cut_top, taller
from scenery.props_signs import digits

X0, X1, BACK, HIGH, LINE_AT = -5.2, 5.2, 6.6, 3.9, 1.25
ARCH = (-1.28, 2.3, 0.55, 3.35)  # left, right, sill, crown: metres
DOOR = (3.22, 4.62, 2.5)
UP = 36  # units cut off above, so that the drawer stands over the card
MUD, MUD2 = "#8f6c4e", "#6d5140"
STONE, IRON = "#b9aeb0", "#8b8494"


def outside(p):
    """Through the arch: a low sun, the far bank, brown water; gate four hangs askew and lets it through."""
    r = p.r
    p.wash(
        [(430, 20), (990, 20), (990, 300), (430, 300)],
        [(0, "#9fc4de"), (0.35, "#f9c9b4"), (0.7, "#ffe6b0"), (1, "#ffe6b0")],
        mottle=7,
    )
    p.oval(776, 206, 60, 58, "#fff0c8", None, alpha=0.75)
    p.oval(776, 206, 35, 34, "#fbc672", None)
    p.shape(
        [(430, 262), (430, 240), (560, 222), (680, 232), (800, 218), (1000, 240), (1000, 262)],
        "#a99fbd",
        None,
    )
    for x in (486, 516, 892, 918):
        p.poly(
            [(x, 236), (x, 218), (x + 11, 208), (x + 22, 218), (x + 22, 236)],
            ("#c98f88", "#a9a0bd", "#d9b9a0", "#93a7b4")[x % 4],
            "#6d5d7a",
            1.8,
            off=(0.8, 0.8),
        )
    p.wash([(430, 244), (1000, 244), (1000, 430), (430, 430)], ["#e3c298", "#b48a62", MUD], mottle=12)
    for _ in range(46):
        y = r.uniform(252, 410)
        x, w = r.uniform(460, 940), r.uniform(16, 56) * (0.3 + (y - 240) / 110)
        p.stroke(
            [(x, y), (x + w * 0.5, y - 2), (x + w, y + 1)],
            r.choice(("#f6e2c0", "#efcfa2", "#8f6d50")),
            2.4,
            alpha=0.85,
        )
    p.stroke([(760, 262), (776, 260), (792, 262)], "#fff6dc", 3)
    p.stroke([(754, 274), (776, 272), (802, 274)], "#fff6dc", 3)


def gate(p):
    r = p.r
    for x in (558, 810):
        p.washed([(x, 380), (x, 112), (x + 46, 112), (x + 46, 380)], ["#d6cac4", "#b3a4a4"], "", 3)
        p.wash([(x, 380), (x, 292), (x + 46, 290), (x + 46, 380)], [MUD, MUD], alpha=0.62)
        p.stroke([(x, 292), (x + 18, 290), (x + 46, 292)], MUD2, 4)
        for y in (150, 200, 250):
            p.stroke([(x + 2, y + r.uniform(-6, 6)), (x + 44, y + r.uniform(-6, 6))], "#8f8088", 1.8)
    p.washed([(544, 118), (544, 92), (872, 88), (872, 115)], ["#c6bbbc", "#9c919a"], "", 3)
    a = -0.055
    ca, sa = math.cos(a), math.sin(a)

    def m(u, v):
        return (708 + u * ca - v * sa, 206 + u * sa + v * ca)

    p.washed([m(-94, 76), m(-94, -38), m(94, -38), m(94, 76)], ["#7fa3a3", "#5f858c", "#6d6a62"], "", 3.4)
    p.wash([m(-93, 74), m(-93, 42), m(93, 34), m(93, 74)], [MUD, MUD], alpha=0.5)
    for u in (-31, 31):
        p.stroke([m(u, -37), m(u, 75)], "", 3, straight=True)
    p.stroke([m(-93, 18), m(93, 18)], "", 3, straight=True)
    for u in (-84, -40, -22, 22, 40, 84):
        for v in (-30, 10, 26, 68):
            p.dot(*m(u, v), 2.2, "#3f3a58")
    digits(p, "4", 684, 162, 60, "#fff6e2", 9)
    for u in (-54, 54):
        x = 708 + u
        p.washed([(x - 8, 184), (x - 8, 52), (x + 8, 52), (x + 8, 182)], ["#a29bab", "#77718a"], "", 2.6)
        for y in range(60, 180, 10):
            p.stroke([(x - 7, y), (x + 7, y)], "", 1.7)
    for i in range(10):
        x, k = 618 + i * 20 + r.uniform(-5, 5), r.uniform(0.6, 1.2)
        p.stroke(
            [(x, 288 - i), (x + 5 * k, 288 + 22 * k), (x + r.uniform(-6, 6), 290 + 46 * k)],
            "#fbe8c6",
            r.uniform(1.8, 3.4),
            alpha=0.85,
        )
    p.shape(
        [(606, 336), (640, 326), (690, 334), (740, 324), (806, 334), (800, 344), (700, 342), (630, 346)],
        "#fbecd0",
        None,
        alpha=0.85,
    )


def bricks(p, at, a0, a1, keep, b0=0.1, b1=HIGH - 0.3):
    """Here and there a brick shows through the whitewash."""
    r = p.r
    row, b = 0, b0
    while b < b1:
        a = a0 + (row % 2) * 0.2
        while a < a1 - 0.36:
            if r.random() < keep:
                if r.random() < 0.2:
                    p.poly(
                        [
                            at(a + 0.02, b + 0.02),
                            at(a + 0.37, b + 0.02),
                            at(a + 0.37, b + 0.15),
                            at(a + 0.02, b + 0.15),
                        ],
                        r.choice(("#cf9a84", "#d9ab90", "#c08d80")),
                        None,
                    )
                p.stroke([at(a, b), at(a + 0.38, b)], "#8d7684", 1.7, alpha=0.7)
                if r.random() < 0.6:
                    p.stroke([at(a, b), at(a, b + 0.16)], "#8d7684", 1.6, alpha=0.65)
            a += 0.4
        b += 0.17
        row += 1


def doorway(p, at):
    """The open door, the steps, and the nearest of the six houses with the brown line across its front."""
    d0, d1, top = DOOR
    q = [at(d0, 0), at(d0, top), at(d1, top), at(d1, 0)]
    x0, x1 = q[0][0], q[2][0]
    with p.clip(q):
        p.wash(
            [(x0 - 5, 60), (x1 + 5, 60), (x1 + 5, 300), (x0 - 5, 300)],
            ["#b4c8d8", "#f9d8b8", "#ffe4b4"],
            mottle=5,
        )
        p.poly(
            [(x0 + 20, 400), (x0 + 20, 214), (x0 + 140, 206), (x0 + 200, 210), (x0 + 200, 400)],
            ("#e6b39a", "#d99f88"),
            "",
            2.4,
        )
        p.poly(
            [(x0 + 6, 218), (x0 + 60, 168), (x0 + 200, 166), (x0 + 200, 212)], ("#a8645c", "#8f5654"), "", 2.4
        )
        p.rect(x0 + 42, 236, 32, 38, "#7f93a8", "", 2.2, off=(0.6, 0.6))
        p.stroke([(x0 + 58, 236), (x0 + 58, 274)], "#f1e3d0", 2.6)
        p.rect(x0 + 96, 252, 40, 120, "#4f8a86", "", 2.4)
        p.wash([(x0 + 20, 400), (x0 + 20, 318), (x0 + 200, 316), (x0 + 200, 400)], [MUD, MUD], alpha=0.62)
        p.stroke([(x0 + 20, 318), (x0 + 70, 316), (x0 + 130, 319), (x0 + 190, 316)], MUD2, 3.6)
        p.wash([(x0 - 5, 372), (x1 + 5, 366), (x1 + 5, 440), (x0 - 5, 440)], ["#b08a66", "#94755a"], mottle=8)
        p.stroke([(x0 + 8, 392), (x0 + 50, 388), (x0 + 90, 392)], "#e9cda6", 2.6)
    for a, b, e, f in (
        (d0 - 0.14, 0, d0, top + 0.14),
        (d1, 0, d1 + 0.14, top + 0.14),
        (d0 - 0.14, top, d1 + 0.14, top + 0.14),
    ):
        p.poly([at(a, b), at(e, b), at(e, f), at(a, f)], "#8a6250", "", 2.8, off=(1, 1))


def outlines(at):
    """The arch, its outer ring, and the back wall round arch and door in three pieces."""
    a0, a1, b0, b1 = ARCH
    mid = (a0 + a1) / 2
    arch = [
        at(a0, b0),
        at(a0, 2.45),
        at(a0 + 0.32, 3.02),
        at(mid - 0.7, 3.3),
        at(mid, b1),
        at(mid + 0.7, 3.3),
        at(a1 - 0.32, 3.02),
        at(a1, 2.45),
        at(a1, b0),
    ]
    outer = [
        at(a0 - 0.24, b0),
        at(a0 - 0.24, 2.52),
        at(a0 + 0.14, 3.2),
        at(mid - 0.75, 3.53),
        at(mid, b1 + 0.24),
        at(mid + 0.75, 3.53),
        at(a1 - 0.14, 3.2),
        at(a1 + 0.24, 2.52),
        at(a1 + 0.24, b0),
    ]
    d0, d1, top = DOOR
    crown = arch[4]
    left = [at(X0, 0), at(X0, HIGH), (crown[0], at(0, HIGH)[1]), *arch[4::-1], at(a0, 0)]
    right = [
        at(d0, 0),
        at(d0, top),
        at(d1, top),
        at(d1, 0),
        at(X1, 0),
        at(X1, HIGH),
        (crown[0], at(0, HIGH)[1]),
        *arch[4:],
        at(a1, 0),
    ]
    sill = [at(a0, 0), at(a0, b0), at(a1, b0), at(a1, 0)]
    return arch, outer, left, right, sill


def walls(p, c, at):
    arch, outer, left, right, sill = outlines(at)
    a0, a1, b0, _ = ARCH
    for piece in (left, right, sill):
        p.wash(piece, ["#f0e2d4", "#dfcabb"], mottle=10)
    p.wash(c.side(X0, 0, HIGH, 0.4, BACK), ["#d9c8be", "#c4b0a6"], mottle=10)
    p.wash(c.side(X1, 0, HIGH, 0.4, BACK), ["#e3cfc0", "#cdb8aa"], mottle=10)
    p.wash(c.floor(X0, X1, 0.4, BACK), ["#b8977a", "#a08062", "#84695a"], mottle=14)

    def on_left(z, y):
        return c(X0, y, z)

    def on_right(z, y):
        return c(X1, y, z)

    bricks(p, at, X0, a0 - 0.3, 0.3)
    bricks(p, at, a1 + 0.3, DOOR[0] - 0.1, 0.3)
    bricks(p, at, DOOR[0] - 0.1, DOOR[1] + 0.2, 0.4, DOOR[2] + 0.2)
    bricks(p, on_left, 2.4, BACK, 0.2)
    bricks(p, on_right, 2.4, BACK, 0.2)
    floor_line = [
        [at(X0, 0), at(a0, 0)],
        [at(a0, 0), at(DOOR[0], 0)],
        [at(DOOR[1], 0), at(X1, 0)],
        [at(X0, 0), at(X0, HIGH)],
        [at(X1, 0), at(X1, HIGH)],
        [at(X0, 0), c(X0, 0, 2)],
        [at(X1, 0), c(X1, 0, 2)],
    ]
    for q in floor_line:
        p.stroke(q, "", 2.8, straight=True)
    flags(p, c)
    # the brown line: one height on every wall
    for f, u0, u1 in (
        (at, X0, a0 - 0.24),
        (at, a1 + 0.24, DOOR[0] - 0.14),
        (at, DOOR[1] + 0.14, X1),
        (on_left, 0.8, BACK),
        (on_right, 0.8, BACK),
    ):
        tide_line(p, f, u0, u1)
    p.wash(
        [at(a0 - 0.24, 0), at(a0 - 0.24, b0 - 0.1), at(a1 + 0.24, b0 - 0.1), at(a1 + 0.24, 0)],
        ["#9c7a5c", "#8a6a50"],
        alpha=0.72,
    )
    # a ring of bricks round the arch
    p.wash(outer + arch[::-1], ["#c9897a", "#b07468"], curved=True, mottle=8)
    ia, io = Hand.curve(arch, False), Hand.curve(outer, False)
    for i in range(0, len(ia), 5):
        p.stroke([ia[i], io[min(len(io) - 1, int(i * len(io) / len(ia)))]], "#7d4e52", 2)
    p.stroke(arch, "", 3, taper=False)
    p.stroke(outer, "", 2.8, taper=False)
    p.poly(
        c.path(
            (a0 - 0.34, b0 - 0.12, BACK - 0.16),
            (a1 + 0.34, b0 - 0.12, BACK - 0.16),
            (a1 + 0.34, b0 + 0.03, BACK - 0.16),
            (a0 - 0.34, b0 + 0.03, BACK - 0.16),
        ),
        "#cabfbd",
        "",
        2.8,
    )
    # ceiling and a beam
    p.wash(
        c.path((X0, HIGH, 0.4), (X0, HIGH, BACK), (X1, HIGH, BACK), (X1, HIGH, 0.4)),
        ["#7d6a6a", "#93807c"],
        mottle=8,
    )
    for z in (6.2, 4.9):
        p.poly(
            c.path((X0, HIGH, z), (X1, HIGH, z), (X1, HIGH - 0.28, z), (X0, HIGH - 0.28, z)),
            "#8a6250",
            "",
            2.8,
        )


def flags(p, c):
    """Stone flags under a skin of silt."""
    for z in (5.9, 5.2, 4.6, 4.05, 3.55, 3.1, 2.7):
        p.stroke(
            c.path((X0, 0, z), (0, 0, z + p.r.uniform(-0.02, 0.02)), (X1, 0, z)), "#6d5550", 1.9, alpha=0.55
        )
    for i, (za, zb) in enumerate(
        ((5.9, 6.6), (5.2, 5.9), (4.6, 5.2), (4.05, 4.6), (3.55, 4.05), (3.1, 3.55), (2.7, 3.1))
    ):
        for k in range(-6, 7):
            x = k * 0.95 + (0.48 if i % 2 else 0)
            p.stroke(c.path((x, 0, za), (x, 0, zb)), "#6d5550", 1.8, alpha=0.5)


def tide_line(p, at, u0, u1):
    r = p.r
    n = 14
    top = [at(u0 + (u1 - u0) * i / n, LINE_AT + r.uniform(-0.02, 0.02)) for i in range(n + 1)]
    p.wash([at(u0, 0), *top, at(u1, 0)], ["#a07a58", "#b08c68", "#967656"], mottle=9, alpha=0.6)
    p.stroke(top, MUD2, 4.4, taper=False)
    for i in range(n):
        if r.random() < 0.6:
            u = u0 + (u1 - u0) * (i + r.random()) / n
            p.stroke([at(u, LINE_AT), at(u, LINE_AT - r.uniform(0.1, 0.5))], MUD2, 2, alpha=0.7)


def gauge(p, x, y):
    p.stroke([(x, y + 46), (x, y + 92), (x + 12, y + 112)], "", 9, taper=False)
    p.stroke([(x, y + 46), (x, y + 92), (x + 12, y + 112)], "#d0a060", 5, taper=False)
    p.oval(x, y, 49, 49, ("#dcae6a", "#a97f48"), "", 3.2)
    p.oval(x, y, 39, 39, "#fff8ea", "", 2.4, off=(0.8, 0.8))
    for i in range(11):
        a = math.radians(220 - i * 26)
        p.stroke(
            [(x + 27 * math.cos(a), y - 27 * math.sin(a)), (x + 34 * math.cos(a), y - 34 * math.sin(a))],
            "#d2382c" if i > 7 else INK,
            2.8,
        )
    a = math.radians(-28)
    p.stroke(
        [(x - 9 * math.cos(a), y + 9 * math.sin(a)), (x + 29 * math.cos(a), y - 29 * math.sin(a))],
        "#d2382c",
        4,
        taper=False,
    )
    p.dot(x, y, 4.8, INK)


def poster(p, x, y):
    """What everybody was looking forward to: the festival of lanterns; its lower edge has been in the water."""
    q = [(x, y + 3), (x + 112, y), (x + 115, y + 146), (x + 2, y + 150)]
    p.shade([(a + 4, b + 5) for a, b in q], "#3a2450", 0.35, 3)
    p.wash(q, [(0, "#34407e"), (0.6, "#5a5292"), (0.86, "#7d6a8a"), (1, "#8f7a70")], mottle=6)
    p.poly(q, None, "", 2.6)
    p.stroke([(x + 4, y + 34), (x + 56, y + 52), (x + 111, y + 30)], "#f1e3c8", 2.4, taper=False)
    for u, v, colour in ((16, 39, CORAL), (44, 49, GOLD), (72, 47, TEAL), (98, 36, CORAL)):
        p.stroke([(x + u, y + v), (x + u, y + v + 6)], "#f1e3c8", 2)
        p.oval(x + u, y + v + 16, 10, 11, colour, "", 2, off=(0.6, 0.6))
        p.stroke([(x + u - 5, y + v + 12), (x + u - 4, y + v + 20)], lite(colour, 0.5), 2)
    mast_boat(p, x + 57, y + 132, 0.42, CORAL, sail="#fbf3e4")
    for v in (138, 143):
        p.stroke([(x + 10, y + v), (x + 50, y + v - 2), (x + 102, y + v - 4)], "#b9c9dc", 2)
    for u, v in ((8, 9), (106, 6), (8, 142), (107, 139)):
        p.dot(x + u, y + v, 3, GOLD)


def clipboard(p, corners):
    """The sheet on its board; corners of the paper from the upper left, clockwise."""
    a, b, c, d = corners

    def on(u, v):
        top = (a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u)
        low = (d[0] + (c[0] - d[0]) * u, d[1] + (c[1] - d[1]) * u)
        return (top[0] + (low[0] - top[0]) * v, top[1] + (low[1] - top[1]) * v)

    p.poly([on(-0.09, -0.09), on(1.09, -0.09), on(1.09, 1.06), on(-0.09, 1.06)], "#9a6a48", "", 2.8)
    p.poly(corners, "#fffaf0", "", 2, off=(0.6, 0.6))
    p.stroke([on(0.1, 0.13), on(0.5, 0.13)], INK, 3.2)
    for i in range(11):
        v = 0.36 + i * 0.056
        p.stroke(
            [on(0.1, v), on(0.24, v - 0.02), on(0.34, v + 0.012), on(0.46 + (i * 13) % 22 / 100, v - 0.01)],
            "#3f5a9a",
            1.7,
            j=0.3,
        )
    ring = [on(0.56, 0.2), on(0.92, 0.17), on(0.93, 0.36), on(0.57, 0.39), on(0.56, 0.2)]
    p.stroke(ring, "#d2382c", 2.6, taper=False, j=0.3)
    p.stroke([on(0.63, 0.22), on(0.86, 0.35)], "#d2382c", 2.8)
    p.stroke([on(0.86, 0.21), on(0.63, 0.37)], "#d2382c", 2.8)
    u, v = on(0.36, 0), on(0.64, 0)
    p.poly(
        [(u[0], u[1] + 5), (u[0] + 2, u[1] - 10), (v[0] - 2, v[1] - 10), (v[0], v[1] + 5)],
        "#a7abbe",
        "",
        2,
        off=(0.5, 0.5),
    )


def drawer_bench(p, c):
    T = Turned(c, -1.66, 5.46)
    table(p, T, 1.9, 0.74, 0.93, "#b98258", 2.8, leg=0.1, thick=0.06)
    w0, w1, z0, z1 = -0.52, 0.5, -0.95, -0.3
    box(p, T, w0, w1, 0.6, 0.86, z0, z1, "#b3744c", 2.8, faces=("left", "right", "front"))
    p.poly(
        T.path(
            (w0 + 0.03, 0.86, z0 + 0.03),
            (w1 - 0.03, 0.86, z0 + 0.03),
            (w1 - 0.03, 0.86, z1),
            (w0 + 0.03, 0.86, z1),
        ),
        "#4f3a3c",
        "",
        2.2,
        off=(0, 0),
    )
    clipboard(p, T.path((-0.33, 1.42, -0.36), (0.33, 1.42, -0.36), (0.37, 0.87, -0.66), (-0.37, 0.87, -0.66)))
    p.poly(
        T.path((w0, 0.6, z0), (w1, 0.6, z0), (w1, 0.87, z0), (w0, 0.87, z0)), ("#c98a5c", "#ab6f48"), "", 3
    )
    x, y = T(0, 0.74, z0)
    p.oval(x, y, 7, 6, "#e9c079", "", 2.2, off=(0.6, 0.6))
    x, y = T(-0.8, 0.93, -0.1)
    mug(p, x, y, 0.86, "#f1e6d2", flip=True)
    x, y = T(0.78, 0.93, -0.1)
    p.poly(
        [(x - 14, y), (x - 12, y - 27), (x + 12, y - 27), (x + 14, y)],
        ("#4fa39c", "#2f7f7c"),
        "",
        2.4,
        off=(1, 1),
    )
    p.stroke([(x + 4, y - 27), (x + 13, y - 42), (x + 32, y - 52)], "", 3.6)


def motor(p, c):
    T = Turned(c, 1.36, 5.0)
    box(p, T, -1.15, 1.15, 0, 0.4, -0.4, 0.45, "#b9aba6", 3)
    x, y = T(-0.16, 0.42, -0.1)
    p.pool(x + 20, y + 2, 120, 9, "#3a2450", 0.45, 3)

    def m(*pts):
        return [(x + u, y + v) for u, v in pts]

    p.shape(m((-34, -80), (-34, -106), (20, -106), (20, -80)), "#6d8a86", "", 2.6, straight=True)
    p.washed(
        m((-74, 0), (-74, -66), (-60, -84), (56, -84), (70, -66), (70, 0)),
        ["#a3c0b6", "#7a9c94", "#618480"],
        "",
        3.2,
    )
    for u in range(-54, 60, 13):
        p.stroke(m((u, -78), (u, -8)), "#3f5a5e", 2.6, taper=False)
    p.washed(m((70, -6), (70, -62), (98, -58), (98, -10)), ["#93a8a2", "#6d8482"], "", 3)
    p.stroke(m((98, -34), (132, -34)), "", 13, taper=False)
    p.stroke(m((98, -34), (132, -34)), "#c6bcbc", 8.6, taper=False)
    hx, hy = x + 150, y - 34
    p.oval(hx, hy, 39, 41, ("#b47a66", "#8a5a4e"), "", 3.2)
    p.oval(hx, hy, 28, 30, "#6d4a4c", "", 2.2, off=(0, 0))
    for i in range(6):
        t = i * 1.047 + 0.3
        q = [(hx + 8 * math.cos(t), hy + 8 * math.sin(t)), (hx + 30 * math.cos(t), hy + 31 * math.sin(t))]
        p.stroke(q, "#b47a66", 6, taper=False)
    p.oval(hx, hy, 9, 9, GOLD, "", 2.2, off=(0.6, 0.6))
    # dust that never moved, and a web on the wheel
    p.shape(
        m((-70, -72), (-60, -85), (56, -85), (66, -72), (20, -78), (-30, -76)), "#fbf0de", None, alpha=0.8
    )
    p.shape(m((-34, -103), (20, -105), (18, -110), (-32, -109)), "#fbf0de", None, alpha=0.85)
    for q in (
        ((104, -54), (122, -66), (138, -70)),
        ((100, -60), (118, -74), (146, -76)),
        ((112, -58), (116, -70)),
    ):
        p.stroke(m(*q), "#fff6e6", 1.5, alpha=0.85)


def paint():
    sc = Scene("pump-house", seed=61, frame=taller(UP))
    p = sc.back
    r = p.r
    c = Camera(eye=1.75, horizon=236, focal=720, cx=660)

    def at(x, y):
        return c(x, y, BACK)

    outside(p)
    gate(p)
    walls(p, c, at)
    doorway(p, at)
    poster(p, 196, 82)
    gx, gy = at(-1.98, 2.62)
    gauge(p, gx, gy)
    for x, z, w in ((-1.3, 3.7, 110), (1.9, 3.4, 150), (-3.6, 4.6, 90), (3.3, 4.6, 80)):
        u, v = c(x, 0, z)
        p.shape(p.hand.blob(u, v, w, w * 0.13, 16, 0.12), ("#f9dcbc", "#cbb0a0"), MUD2, 1.8, off=(1, 1))
        p.stroke([(u - w * 0.5, v - 2), (u - w * 0.1, v - 4), (u + w * 0.2, v - 2)], "#fff3dc", 2.6)
    p.pool(*c(-1.66, 0, 5.4), 170, 15, "#3a2450", 0.4, 4)
    p.pool(*c(1.36, 0, 4.7), 190, 16, "#3a2450", 0.45, 4)
    drawer_bench(p, c)
    motor(p, c)
    x, y = c(-0.18, 0, 5.3)
    p.pool(x + 6, y, 40, 7, "#3a2450", 0.5, 3)
    bucket(p, x, y, 0.86)
    # dawn comes in low
    for x, y, rx, ry, col, k in (
        (740, 210, 480, 340, "#ffd9ac", 0.75),
        (600, 380, 330, 190, "#ffd9ac", 0.35),
        (1140, 280, 230, 250, "#ffd9ac", 0.5),
        (620, 560, 480, 150, "#ffcf9c", 0.3),
    ):
        p.lamplight(x, y, rx, col, k, ry)
    sc.relight([(0, "#ada2c0"), (0.45, "#c4b4c2"), (1, "#84789a")], steps=0.2)
    p.shine([(560, 376), (860, 376), (700, 600), (300, 600)], "#ffd9a0", 0.26, 12)
    p.shine([(1022, 440), (1160, 440), (1060, 560), (860, 560)], "#ffd9a0", 0.26, 10)
    p.glow(776, 206, 200, "#ffc98a", 0.5, power=1.6)
    for _ in range(70):
        p.dot(r.uniform(430, 900), r.uniform(80, 430), r.uniform(0.7, 1.6), "#fff1d0", r.uniform(0.3, 0.75))
    sc.life = {"light": "#ecd9d4", "water": [[622, 346, 170, 20]], "glint": "#fff3d6"}
    cut_top(sc, UP)
    return sc
