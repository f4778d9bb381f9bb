"""The room for important visitors, late on a wet day: low sun comes through three tall windows and does not warm it.

On the long table stand the model bridge, the page with one box and the pen with green ink. The door is at the left,
with a light and somebody's shoes behind it. The table is a front layer: people stand beyond it.
"""

from scenery import *
from scenery.framing import cut_top, taller
from scenery.town import LEFT

CAM = Camera(eye=1.5, horizon=250, focal=900)
HALF, DEPTH, HEIGHT = 3.7, 7.4, 5.6
UP = 82
WINDOWS = (-1.2, 0.18, 1.56)
REACH = 0.54
SILL, SPRING = 0.98, 2.25
COLD = "#8389b3"
SUN = (712, 196)


def arch(x, grow=0.0, z=DEPTH):
    """The outline of the window about x, made larger all round by some metres."""
    r = REACH + grow
    top = [
        (x + r * math.cos(t), SPRING + r * 1.1 * math.sin(t), z)
        for t in (math.pi * i / 18 for i in range(19))
    ]
    return CAM.path((x - r, SILL - grow, z), (x + r, SILL - grow, z), *top)


def shell(p):
    """Floor, walls and the panelling, in their own colours, before any light falls on them."""
    c, line = CAM, p.line
    p.poly(c.side(-HALF, 0, HEIGHT, 1, DEPTH), ("#cfd3e2", "#b4b8cf"), line, 2.4)
    p.poly(c.side(HALF, 0, HEIGHT, 1, DEPTH), ("#c3c7da", "#a9adc8"), line, 2.4)
    p.poly(c.wall(-HALF, HALF, 0, HEIGHT, DEPTH), ("#dcdfe9", "#cdd0df"), line, 2.6)
    p.poly(c.floor(-HALF, HALF, 1, DEPTH), ("#8e6f62", "#a5826f"), line, 2.4)
    for i in range(-12, 13):
        p.stroke(c.path((i * 0.33, 0, 1.4), (i * 0.33, 0, DEPTH)), "#66505a", 1.5, alpha=0.6)
    dado = 1.16
    p.poly(c.wall(-HALF, HALF, 0, dado, DEPTH), ("#7f6677", "#6b5468"), line, 2.4)
    p.poly(c.side(-HALF, 0, dado, 1, DEPTH), ("#745c70", "#614b60"), line, 2.2)
    p.poly(c.side(HALF, 0, dado, 1, DEPTH), ("#6c5568", "#5a4559"), line, 2.2)
    for i in range(-5, 6):
        x = i * 0.68
        p.poly(c.wall(x - 0.27, x + 0.27, 0.2, 0.98, DEPTH), ("#8a7082", "#745c70"), "#4f3d55", 1.8)
        p.stroke(c.path((x - 0.27, 0.98, DEPTH), (x + 0.27, 0.98, DEPTH)), "#a58b9c", 1.6)
    for side in (-HALF, HALF):
        for z in (3.0, 4.1, 5.2, 6.3):
            p.poly(c.side(side, 0.2, 0.98, z, z + 0.8), ("#80687b", "#6a5266"), "#4f3d55", 1.8)
    for y, col in ((3.2, "#b0b4cc"), (3.28, "#eceef5")):
        p.stroke(c.path((-HALF, y, DEPTH), (HALF, y, DEPTH)), col, 4, taper=False)
        for side in (-HALF, HALF):
            p.stroke(c.path((side, y, 1.2), (side, y, DEPTH)), col, 4, taper=False)
    box(p, c, -HALF, HALF, dado, dado + 0.07, DEPTH - 0.06, DEPTH, "#97798a", 2.2)


def portrait(p, quad, hair, coat):
    """A severe person in a gilded frame; quad is the frame, lower left first, against the clock."""
    line = p.line
    p.shade([(x + 6, y + 8) for x, y in quad], "#3a2450", 0.4, 4)
    p.poly(quad, ("#d9b25c", "#a67c3c"), line, 2.6)

    def at(u, v):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
        x0, y0, x1, y1 = ax + (bx - ax) * u, ay + (by - ay) * u, dx + (cx - dx) * u, dy + (cy - dy) * u
        return x0 + (x1 - x0) * v, y0 + (y1 - y0) * v

    inner = [at(*q) for q in ((0.13, 0.1), (0.87, 0.1), (0.87, 0.9), (0.13, 0.9))]
    p.poly(inner, ("#5d6688", "#3f4468"), line, 2)
    with p.clip(inner):
        p.shape(
            [at(u, v) for u, v in ((0.12, 0.0), (0.2, 0.34), (0.5, 0.46), (0.8, 0.34), (0.9, 0.0))],
            coat,
            line,
            2,
        )
        p.poly([at(u, v) for u, v in ((0.42, 0.42), (0.5, 0.3), (0.58, 0.42))], "#f3ead8", line, 1.4)
        p.shape(
            [at(0.5 + 0.17 * math.cos(t), 0.6 + 0.17 * math.sin(t)) for t in _round()], "#d8b196", line, 1.8
        )
        crown = ((0.31, 0.6), (0.33, 0.76), (0.5, 0.82), (0.67, 0.76), (0.69, 0.6), (0.6, 0.7), (0.42, 0.71))
        p.shape([at(u, v) for u, v in crown], hair, line, 1.6)
        for u in (0.44, 0.57):
            p.dot(*at(u, 0.6), 1.7, INK)
            p.stroke([at(u - 0.05, 0.655), at(u + 0.05, 0.65)], line, 1.8)
        p.stroke([at(0.43, 0.505), at(0.5, 0.515), at(0.57, 0.505)], line, 1.8)
    p.stroke([at(0.08, 0.95), at(0.92, 0.95)], "#f3d58c", 2)


def _round(n=12):
    return [math.tau * i / n for i in range(n)]


def bust(p, x, z):
    """A marble head upon a pillar, of somebody who was never amused."""
    c, line = CAM, p.line
    base, k = c(x, 0, z), c.scale(z)
    p.pool(base[0], base[1], 0.36 * k, 0.07 * k, "#3a2450", 0.5, 4)

    def at(*q):
        return [(base[0] + u * k, base[1] - v * k) for u, v in q]

    p.poly(at((-0.22, 0), (0.22, 0), (0.22, 0.1), (-0.22, 0.1)), "#a9adc8", line, 2.4)
    p.poly(at((-0.15, 0.1), (0.15, 0.1), (0.13, 1.1), (-0.13, 1.1)), ("#dfe2ee", "#aeb2cc", "x"), line, 2.4)
    for u in (-0.06, 0.03):
        p.stroke(at((u, 0.16), (u, 1.04)), "#9297b8", 2)
    p.poly(at((-0.22, 1.1), (0.22, 1.1), (0.22, 1.2), (-0.22, 1.2)), "#c9cce0", line, 2.4)
    shoulders = (
        (-0.09, 1.2),
        (-0.2, 1.36),
        (-0.16, 1.45),
        (-0.06, 1.48),
        (0.06, 1.48),
        (0.16, 1.45),
        (0.2, 1.36),
        (0.09, 1.2),
    )
    p.shape(at(*shoulders), ("#f0f1f6", "#bfc3d8"), line, 2.4)
    head = (
        (-0.07, 1.46),
        (-0.13, 1.62),
        (-0.12, 1.78),
        (0, 1.86),
        (0.11, 1.78),
        (0.13, 1.68),
        (0.17, 1.62),
        (0.12, 1.58),
        (0.09, 1.5),
    )
    p.shape(at(*head), ("#f5f5f8", "#cdd0e0"), line, 2.4)
    p.stroke(at((0.04, 1.72), (0.11, 1.71)), line, 2)
    p.stroke(at((0.03, 1.56), (0.1, 1.57)), line, 1.8)
    p.stroke(at((-0.11, 1.5), (-0.14, 1.62), (-0.12, 1.77), (-0.02, 1.85)), "#fff0d0", 3)
    p.stroke(at((-0.1, 1.24), (-0.19, 1.36), (-0.15, 1.44)), "#fff0d0", 2.6)
    p.stroke(at((-0.14, 0.14), (-0.12, 1.06)), "#f6e6d8", 2.4)
    for v in (1.74, 1.8):
        p.stroke(at((-0.1, v), (-0.03, v + 0.03), (0.02, v)), "#9297b8", 2)


def door(p):
    """The door to the corridor, shut, with a light behind it and two shoes in the gap."""
    c, line = CAM, p.line
    x0, x1 = -3.42, -2.5
    p.poly(c.wall(x0 - 0.14, x1 + 0.14, 0, 2.5, DEPTH - 0.03), ("#8a6f7d", "#6d5366"), line, 2.6)
    p.poly(c.wall(x0 - 0.2, x1 + 0.2, 2.5, 2.64, DEPTH - 0.05), "#9c808c", line, 2.4)
    p.poly(c.wall(x0, x1, 0.13, 2.36, DEPTH - 0.04), ("#a3766a", "#7f574f"), line, 2.6)
    for y0, y1 in ((0.26, 0.98), (1.16, 2.2)):
        for u in (0.08, 0.5):
            a = x0 + u
            p.poly(c.wall(a, a + 0.34, y0, y1, DEPTH - 0.05), ("#b28375", "#936a5d"), "#5d4050", 2)
    x, y = c(x1 - 0.07, 1.05, DEPTH - 0.06)
    p.oval(x, y, 5, 5, GOLD, line, 2)


def gap(p):
    """The light under the door and the shoes, drawn when the room has its own light already."""
    c = CAM
    x0, x1, z = -3.42, -2.5, DEPTH - 0.06
    p.poly(c.wall(x0, x1, 0, 0.13, z), "#ffe3a0", None)
    p.shine(
        c.path((x0, 0, z), (x1, 0, z), (x1 + 0.12, 0, z - 1.1), (x0 - 0.05, 0, z - 1.1)), "#ffd78a", 0.8, 3
    )
    p.glow(*c(-2.96, 0.05, z), 62, "#ffd78a", 0.55, squash=0.5)
    for x in (-3.27, -2.99):
        foot = ((x, 0, z), (x + 0.21, 0, z), (x + 0.21, 0.05, z), (x + 0.12, 0.1, z), (x, 0.12, z))
        p.poly(c.path(*foot), "#453654", None)
        p.shade(
            c.path((x, 0, z), (x + 0.21, 0, z), (x + 0.28, 0, z - 0.9), (x + 0.04, 0, z - 0.9)),
            "#4a3a68",
            0.7,
            2,
        )


def view(p, x):
    """What one window shows: the sky after rain, the river's mouth, the Row's roofs."""
    g = arch(x)
    left, right = g[0][0], g[1][0]
    far = p.line
    with p.clip(g):
        p.sky([(0, "#5f8fb8"), (0.13, "#a9b3bd"), (0.24, "#efc08e"), (0.37, "#ffdf9c"), (1, "#ffdf9c")])
        with p.heaven():
            for cx, cy, w, col in (
                (470, 62, 150, "#8f94b4"),
                (640, 96, 190, "#b9a9b8"),
                (850, 74, 170, "#9a9ab6"),
                (540, 150, 150, "#ecc3a4"),
                (800, 158, 120, "#f3cfa2"),
            ):
                p.shape(
                    [
                        (cx - w / 2, cy + 4),
                        (cx - w / 4, cy - 10),
                        (cx, cy - 15),
                        (cx + w / 3, cy - 8),
                        (cx + w / 2, cy + 3),
                        (cx, cy + 9),
                    ],
                    col,
                    None,
                    alpha=0.85,
                )
            p.dot(*SUN, 66, "#fff0c4", 0.75)
            p.dot(*SUN, 43, "#ffc95e")
        p.rect(left - 10, 268, right - left + 20, 90, ("#ffe6b4", "#b7b9c6"), None)
        p.shape(
            [(380, 270), (470, 256), (560, 262), (660, 252), (780, 262), (900, 250), (1000, 270)],
            "#b49bb0",
            None,
        )
        p.line = "#8f7a96"
        lighthouse(p, 830, 262, 0.5, lit=False, w=1.3, body="#f0d6bc")
        for k in range(9):
            y, w = 271 + k * 3.6, 10 + k * 4
            p.stroke([(SUN[0] - w, y), (SUN[0] + w, y)], "#fff6d6", 2)
        roofs(p, left, right)
        p.line = far
    p.poly(g, None, p.line, 2.8)


def roofs(p, left, right):
    """The Row's houses seen from above, in their own order from left to right, under every window."""
    for j in range(12):
        wall, roof = LEFT[j % 6].wall, LEFT[j % 6].roof
        x, y = 400 + j * 44, 312 - (j * 29 % 13)
        if x > right or x + 52 < left:
            continue
        p.poly([(x, y), (x + 40, y), (x + 40, y + 60), (x, y + 60)], mix(wall, "#c98a80", 0.3), p.line, 1.6)
        p.poly([(x - 4, y + 2), (x + 20, y - 19), (x + 44, y + 2)], mix(roof, "#c98a80", 0.25), p.line, 1.6)
        p.rect(x + 26, y - 22, 7, 13, mix(roof, "#c98a80", 0.1), p.line, 1.3)
        p.rect(x + 16, y + 7, 8, 10, "#ffd98a" if j % 3 else "#7d7f9c", p.line, 1.1, off=(0, 0))


def bars(p, x):
    """Frame, mullions and the deep sill, dark against the light, gilded along the edges it touches."""
    c, line = CAM, "#4a3f66"
    wood, lit = "#8d84a4", "#ffe6b8"
    outer, inner = arch(x, 0.09), arch(x)
    for q, w, col in ((outer, 5.5, wood), (inner, 3, line)):
        p.stroke([*q, q[0]], col, w, straight=True, taper=False)
    p.stroke(outer[2:], line, 2.4, taper=False)
    for u in (x - REACH / 3, x + REACH / 3):
        y = SPRING + REACH * 1.02
        for col, w in ((line, 6.4), (wood, 3.6)):
            p.stroke(c.path((u, SILL, DEPTH), (u, y, DEPTH)), col, w, taper=False, j=0.6)
        p.stroke(
            [(q[0] + 1.6, q[1]) for q in c.path((u, SILL, DEPTH), (u, y, DEPTH))],
            lit,
            1.3,
            taper=False,
            j=0.6,
        )
    for y in (1.42, 1.84, SPRING):
        for col, w in ((line, 6.4), (wood, 3.6)):
            p.stroke(c.path((x - REACH, y, DEPTH), (x + REACH, y, DEPTH)), col, w, taper=False, j=0.6)
        p.stroke(
            [(a, b + 1.4) for a, b in c.path((x - REACH, y, DEPTH), (x + REACH, y, DEPTH))],
            lit,
            1.3,
            taper=False,
            j=0.6,
        )
    box(p, c, x - REACH - 0.2, x + REACH + 0.2, SILL - 0.1, SILL, DEPTH - 0.24, DEPTH, "#b9aabf", 2.4)
    p.stroke(
        c.path((x - REACH - 0.14, SILL, DEPTH - 0.2), (x + REACH + 0.14, SILL, DEPTH - 0.2)), "#fff0cc", 2.6
    )


def drapes(p, x):
    """Two heavy curtains, tied back, their inner edges lit."""
    c, line = CAM, p.line
    for s in (-1, 1):
        e, z = x + s * (REACH + 0.08), DEPTH - 0.1

        def at(*q, e=e, s=s, z=z):
            return c.path(*[(e + s * u, y, z) for u, y in q])

        cloth = (
            (-0.1, 4.2),
            (0.2, 4.2),
            (0.2, 1.7),
            (0.13, 1.42),
            (0.2, 0.3),
            (-0.02, 0.3),
            (0.03, 1.42),
            (-0.06, 2.2),
        )
        p.shape(at(*cloth), ("#5d5f92", "#4a4a7c"), line, 2.5)
        for u in (0.05, 0.13):
            p.stroke(at((u, 4.1), (u + 0.02, 1.8), (u * 0.5 + 0.05, 1.48)), "#3d3c6b", 2)
        p.stroke(at((0.07, 1.34), (0.11, 0.4)), "#3d3c6b", 2)
        p.stroke(at((-0.08, 4.1), (-0.04, 2.2), (0.04, 1.46), (0.0, 0.4)), "#ffdca6", 2.2, alpha=0.8)
        p.stroke(at((0.0, 1.44), (0.08, 1.4), (0.16, 1.45)), GOLD, 4)


def light(p):
    """The low sun: bloom round the windows, shafts through the cold air, dust in them."""
    c = CAM
    for x in WINDOWS:
        mid = c(x, 2.1, DEPTH)
        p.glow(*mid, 170, "#ffcf8c", 0.2, squash=1.3, power=1.6)
        far = 640 + (mid[0] - SUN[0]) * 2.3
        top, foot = c(x - REACH, 3.1, DEPTH), c(x + REACH, SILL, DEPTH)
        p.shine(
            [(top[0], top[1]), (foot[0], top[1]), (far + 230, 520), (far - 130, 520)], "#ffd9a0", 0.17, 12
        )
        p.shine([(top[0] + 50, 180), (foot[0], 180), (far + 170, 500), (far + 20, 500)], "#fff0cc", 0.1, 6)
    p.glow(*SUN, 190, "#ffdf9c", 0.34, power=1.7)
    for _ in range(90):
        x, y = p.r.uniform(300, 980), p.r.uniform(120, 450)
        p.dot(x, y, p.r.uniform(0.7, 1.7), "#fff3cd", p.r.uniform(0.3, 0.8))


def table(f):
    """The long polished table, the three windows shining in it."""
    c, line = CAM, f.line
    z0, z1, top, half = 3.28, 4.7, 0.82, 1.3
    box(f, c, -half + 0.12, half - 0.12, 0, top - 0.08, z0 + 0.12, z1 - 0.1, "#5f3f4c", 2.8)
    for i in range(3):
        x = -1.12 + i * 0.77
        f.poly(c.wall(x, x + 0.7, 0.12, 0.64, z0 + 0.12), ("#6d4854", "#5a3a48"), line, 2.2)
    box(f, c, -half, half, top - 0.08, top, z0, z1, "#96604f", 3)
    quad = c.path((-half, top, z0), (half, top, z0), (half, top, z1), (-half, top, z1))
    with f.clip(quad):
        for x in (-0.86, 0.02, 0.9):
            q = c.path(
                (x * 0.86 - 0.3, top, z1),
                (x * 0.86 + 0.3, top, z1),
                (x * 1.1 + 0.36, top, z0),
                (x * 1.1 - 0.36, top, z0),
            )
            f.shine(q, "#ffcf94", 0.62, 4)
            for u in (-0.1, 0.1):
                f.stroke(c.path((x * 0.86 + u, top, z1), (x * 1.1 + u, top, z0)), "#7f4f48", 2, alpha=0.55)
    f.stroke(c.path((-half, top, z0), (half, top, z0)), "#ffdca8", 2.6, alpha=0.85)
    return z0, z1, top


def model(f, z, top):
    """Gran's joint in red at the crown, and in gold along the side a goose with a crown."""
    c, line = CAM, f.line
    f.shade(
        c.path((-0.86, top, z - 0.34), (0.92, top, z - 0.34), (0.88, top, z + 0.14), (-0.8, top, z + 0.14)),
        "#3a1f4a",
        0.5,
        3,
    )
    for x in (-0.9, 0.7):
        box(f, c, x, x + 0.2, top, top + 0.11, z - 0.15, z + 0.15, "#b6afc0", 2.4)
    span = Turned(c, 0, z, 0, oy=top + 0.11)
    truss_bridge(f, span, 1.6, 0.37, 0.24, "#ffd699", 2.8)
    x, y = span(0, 0.365, -0.12)
    f.oval(x, y, 7.5, 7.5, CORAL, line, 2.2)
    x, y = span(0, 0.13, -0.13)
    f.oval(x, y, 30, 28, "#fff5df", line, 2.6)
    goose(f, x - 4, y + 23, 0.39, w=1.6, crown=True, body="#f7c552")


def papers(f, top):
    """The form with its one box, and the pen that writes green."""
    c, line = CAM, f.line
    p0 = c.path(
        (-0.86, top + 0.004, 3.36),
        (-0.42, top + 0.004, 3.34),
        (-0.44, top + 0.004, 3.78),
        (-0.82, top + 0.004, 3.8),
    )
    f.shade([(x + 4, y + 4) for x, y in p0], "#3a1f4a", 0.4, 2)
    f.poly(p0, "#fffaf0", line, 2.4, off=(0.5, 0.5))

    def at(u, v):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = p0
        x0, y0, x1, y1 = ax + (bx - ax) * u, ay + (by - ay) * u, dx + (cx - dx) * u, dy + (cy - dy) * u
        return x0 + (x1 - x0) * v, y0 + (y1 - y0) * v

    for v, a, b in ((0.86, 0.12, 0.6), (0.7, 0.12, 0.88), (0.54, 0.12, 0.8)):
        f.stroke([at(a, v), at(b, v)], "#7d6a88", 1.8)
    f.poly([at(0.36, 0.12), at(0.62, 0.12), at(0.62, 0.38), at(0.36, 0.38)], "#fffdf6", line, 2.6, off=(0, 0))
    a, b = c(-0.36, top + 0.02, 3.4), c(-0.2, top + 0.02, 3.66)
    f.stroke([a, b], line, 7, taper=False)
    f.stroke([a, b], "#3f8f6a", 4.2, taper=False)
    f.stroke([a, (a[0] - 5, a[1] + 4)], line, 2.6)
    x, y = c(0.98, top, 3.62)
    f.pool(x, y, 24, 5, "#3a1f4a", 0.4, 2)
    f.poly(
        [(x - 15, y - 40), (x + 15, y - 40), (x + 12, y), (x - 12, y)],
        "#e4edf2",
        line,
        2.2,
        off=(0.5, 0.5),
        alpha=0.8,
    )
    f.poly([(x - 13, y - 22), (x + 13, y - 22), (x + 11, y - 2), (x - 11, y - 2)], "#bcd3dc", None, alpha=0.8)
    f.stroke([(x + 8, y - 34), (x + 6, y - 8)], "#ffffff", 2.2, alpha=0.9)


def paint():
    sc = Scene(
        "panel-room",
        seed=91,
        line="#453c62",
        sky=[(0, "#c9ccdc"), (1, "#c9ccdc")],
        front=True,
        frame=taller(UP),
    )
    p, f = sc.back, sc.front
    shell(p)
    door(p)
    for z0, z1, hair, coat in ((3.2, 4.3, "#e9e6ee", "#3b3558"), (5.0, 6.1, "#6b5a58", "#51456b")):
        portrait(p, CAM.side(-HALF + 0.02, 1.32, 2.5, z0, z1), hair, coat)
    for z0, z1, hair, coat in ((5.9, 4.8, "#c9a86a", "#44526b"), (4.1, 3.0, "#d9d6e0", "#5a3a52")):
        portrait(p, CAM.side(HALF - 0.02, 1.32, 2.5, z0, z1), hair, coat)
    p.relight(COLD, [(690, 470, 420, 90, "#ffcf96", 0.42), (640, 300, 520, 260, "#ffd9b0", 0.14)])
    p.tone = "#b4b6d6"
    bust(p, 2.72, 6.9)
    p.tone = None
    for x in WINDOWS:
        view(p, x)
        bars(p, x)
        drapes(p, x)
    light(p)
    gap(p)
    z0, z1, top = table(f)
    model(f, 4.05, top)
    papers(f, top)
    f.relight("#b9aec4", [(640, 330, 430, 150, "#ffdcae", 0.5), (712, 430, 300, 50, "#ffe6bc", 0.2)])
    sc.life = {"light": "#e6dce2", "lamps": [[286, 428, 40, "#ffd78a"]], "clouds": [[470, 118, 64]]}
    cut_top(sc, UP)
    return sc
