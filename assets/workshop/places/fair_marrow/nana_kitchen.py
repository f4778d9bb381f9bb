"""Nana's kitchen on the evening after the show: a range with a kettle, plates, a window on the dusk and the bean rows,
a picture of Grandpa with a marrow; before us the table with a pot of soup, two bowls, the bell, and over the back of a
chair the judge's armband."""

from places.fair_marrow.show_hall import GREENS, bell, marrow
from scenery import *
from scenery.onlookers import SKINS, onlooker

LEFT, RIGHT, END, HIGH = -3.5, 3.5, 5.4, 2.7
CAM = Camera(eye=1.5, horizon=150, focal=760)
PANES = (-0.62, 0.86, 1.12, 2.14)
TOP = 0.72


def shell(p, c):
    L = p.line
    p.poly(
        c.path((LEFT, HIGH, 1), (RIGHT, HIGH, 1), (RIGHT, HIGH, END), (LEFT, HIGH, END)),
        ("#d9c3a0", "#e6d3ae"),
        L,
        2.4,
    )
    p.poly(c.side(LEFT, 0, HIGH, 1, END), ("#e3c98f", "#d3b780"), L, 2.6)
    p.poly(c.side(RIGHT, 0, HIGH, 1, END), ("#dcc28a", "#cbb07a"), L, 2.6)
    p.poly(c.wall(LEFT, RIGHT, 0, HIGH, END), ("#f3dfa6", "#e9cf92"), L, 2.6)
    for i in range(17):  # a paper of leaves
        for k in range(7):
            u, v = LEFT + 0.22 + i * 0.43 + (0.21 if k % 2 else 0), 1.0 + k * 0.27
            if PANES[0] - 0.3 < u < PANES[1] + 0.3 and PANES[2] - 0.2 < v < PANES[3] + 0.3:
                continue
            x, y = c(u, v, END)
            p.stroke([(x - 5, y + 5), (x, y), (x + 5, y - 6)], "#c9ab6c", 1.5, alpha=0.8)
            p.dot(x + 5, y - 7, 2.2, "#c9ab6c", 0.8)
    p.poly(c.wall(LEFT, RIGHT, 0, 0.84, END), ("#c9785c", "#b5664e"), L, 2.4)
    p.poly(c.side(LEFT, 0, 0.84, 1, END), "#b5664e", L, 2.2)
    p.poly(c.side(RIGHT, 0, 0.84, 1, END), "#a85c48", L, 2.2)
    for i in range(1, 28):
        u = LEFT + i * 0.25
        p.stroke(c.path((u, 0, END), (u, 0.8, END)), "#9c5644", 1.5, alpha=0.7)
    p.poly(c.floor(LEFT, RIGHT, 1, END), ("#a9876a", "#8d6c58"), L, 2.4)
    for i in range(-9, 10):
        p.stroke(c.path((i * 0.4, 0, 1.3), (i * 0.4, 0, END)), "#745642", 1.5, alpha=0.6)
    for z in (2.2, 2.7, 3.3, 4.1, 4.8):
        p.stroke(c.path((LEFT, 0, z), (RIGHT, 0, z)), "#745642", 1.5, alpha=0.6)
    for x in (-2.4, -0.8, 0.8, 2.4):
        box(p, c, x - 0.1, x + 0.1, HIGH - 0.2, HIGH, 1.4, END, "#8d6a4c", 2.4)


def garden(p, c):
    """Dusk over the bean rows, a greenhouse with a light in it, a first star."""
    x0, x1, y0, y1 = PANES
    q = c.wall(x0, x1, y0, y1, END)
    (X0, Y1), (X1, Y0) = q[0], q[2]
    with p.emit(), p.clip(q):
        p.poly(q, ("#6a6fa8", "#f0b088"), None)
        p.shape(
            [
                (X0 - 9, Y0 + 74),
                (X0 + 70, Y0 + 60),
                (X0 + 150, Y0 + 68),
                (X1 + 9, Y0 + 58),
                (X1 + 9, Y1 + 9),
                (X0 - 9, Y1 + 9),
            ],
            "#8a8ab0",
            "#6a6590",
            1.6,
        )
        p.shape(
            [(X0 - 9, Y0 + 92), (X0 + 90, Y0 + 86), (X1 + 9, Y0 + 92), (X1 + 9, Y1 + 9), (X0 - 9, Y1 + 9)],
            ("#6f8f74", "#557a64"),
            "#4a5a60",
            1.8,
        )
        g = [
            (X0 + 28, Y0 + 122),
            (X0 + 28, Y0 + 84),
            (X0 + 58, Y0 + 62),
            (X0 + 88, Y0 + 84),
            (X0 + 88, Y0 + 122),
        ]
        p.poly(g, ("#ffe6a8", "#f3c078"), "#4a4a6a", 2, off=(0, 0))
        for u in (43, 58, 73):
            p.stroke([(X0 + u, Y0 + 122), (X0 + u, Y0 + (73 if u != 58 else 62))], "#fdf6e6", 2, taper=False)
        p.stroke([(X0 + 28, Y0 + 98), (X0 + 88, Y0 + 98)], "#fdf6e6", 2, taper=False)
        for k in range(4):  # beans on their poles
            a = X1 - 84 + k * 24
            for s in (-1, 1):
                p.stroke([(a + s * 9, Y1 + 4), (a, Y0 + 74)], "#4a4a5c", 2.2, taper=False)
            for v in (84, 96, 108, 120):
                for s in (-1, 1):
                    p.shape(
                        p.hand.blob(a + s * (v - 76) * 0.16, Y0 + v, 6, 5, 8, 0.14),
                        ("#5f9068", "#4f8060")[(v // 12 + k) % 2],
                        "#3f5a54",
                        1.1,
                        off=(0.4, 0.3),
                    )
        p.dot(X1 - 30, Y0 + 24, 1.9, "#fff6dc")
    t = 0.06
    L = p.line
    for w in (
        (x0 - t, x0, y0 - t, y1 + t),
        (x1, x1 + t, y0 - t, y1 + t),
        (x0 - t, x1 + t, y1, y1 + t),
        (x0 - t, x1 + t, y0 - t, y0),
    ):
        p.poly(c.wall(*w, END), "#fbf1da", L, 2.2)
    m = (x0 + x1) / 2
    p.poly(c.wall(m - 0.025, m + 0.025, y0, y1, END), "#fbf1da", L, 1.8)
    p.poly(c.wall(x0, x1, 1.66, 1.7, END), "#fbf1da", L, 1.6)
    box(p, c, x0 - 0.16, x1 + 0.16, y0 - 0.12, y0 - 0.05, END - 0.16, END, "#fbf1da", 2.2)
    for s, x in ((-1, x0 - 0.14), (1, x1 + 0.14)):  # short curtains, looped aside
        a, b = c(x, y1 + 0.16, END - 0.04)
        q = [
            (a - s * 4, b),
            (a - s * 52, b + 2),
            (a - s * 44, b + 54),
            (a - s * 16, b + 96),
            (a - s * 22, b + 134),
            (a + s * 8, b + 134),
            (a + s * 5, b + 90),
        ]
        p.shape(q, ("#8fb878", "#74a067"), L, 2.4)
        for u in (12, 26, 38):
            p.stroke(
                [(a - s * u, b + 4), (a - s * u * 0.8, b + 60), (a - s * (u * 0.2 + 6), b + 94)],
                "#5a8454",
                1.6,
            )
        p.stroke([(a + s * 6, b + 96), (a - s * 18, b + 99)], GOLD, 5, taper=False)
    a, b = c(x0 - 0.34, y1 + 0.18, END - 0.06), c(x1 + 0.34, y1 + 0.18, END - 0.06)
    p.stroke([a, b], L, 6, taper=False)
    p.stroke([a, b], "#b98354", 3.2, taper=False)
    for k in range(3):  # on the sill: seeds in paper bags, three marrow seedlings in eggcups
        X, Y = c(x0 + 0.2 + k * 0.2, y0 - 0.05, END - 0.1)
        p.poly([(X - 9, Y), (X - 6, Y - 7), (X + 6, Y - 7), (X + 9, Y)], "#f6ead2", L, 1.6, off=(0.4, 0.3))
        p.shape(
            [(X - 9, Y - 20), (X + 9, Y - 20), (X + 6, Y - 8), (X - 6, Y - 8)],
            "#f6ead2",
            L,
            1.7,
            off=(0.4, 0.3),
        )
        for s in (-1, 1):
            p.shape(
                [(X, Y - 20), (X + s * 5, Y - 30), (X + s * 13, Y - 31), (X + s * 8, Y - 23)],
                "#8fc06a",
                L,
                1.3,
                off=(0.3, 0.3),
            )


def stove(p, c):
    """On the left: the range, a kettle, a string of onions."""
    L = p.line
    x0, x1, z0 = -3.05, -1.55, END - 0.72
    p.flush()
    p.pool(*c(-2.3, 0, z0), 180, 13, "#3a2450", 0.45, 6)
    box(p, c, -2.62, -2.4, 0.9, HIGH, END - 0.3, END - 0.08, "#5d5a78", 2.4)
    box(p, c, x0, x1, 0, 0.9, z0, END, "#6d7f9a", 2.6)
    box(p, c, x0 - 0.05, x1 + 0.05, 0.84, 0.92, z0 - 0.05, END, "#55607f", 2.4)
    for a, b, y0, y1 in (
        (x0 + 0.1, x0 + 0.7, 0.16, 0.72),
        (x0 + 0.82, x1 - 0.1, 0.16, 0.44),
        (x0 + 0.82, x1 - 0.1, 0.52, 0.72),
    ):
        p.poly(c.wall(a, b, y0, y1, z0), ("#7d8fab", "#66789a"), L, 2.2)
        p.stroke(c.path((a + 0.12, y1 - 0.08, z0), (b - 0.12, y1 - 0.08, z0)), "#dfe6ea", 4, taper=False)
    with p.emit():
        p.poly(c.wall(x0 + 0.18, x0 + 0.62, 0.24, 0.46, z0), ("#ffd98a", "#f08a4a"), L, 2.2, off=(0, 0))
    for k in range(1, 5):
        u = x0 + 0.18 + 0.088 * k
        p.stroke(c.path((u, 0.24, z0), (u, 0.46, z0)), L, 3, taper=False)
    kx, ky = c(-1.95, 0.92, z0 + 0.3)
    kettle(p, kx, ky, 0.86, "#5f9c97", 2.6)
    x, y = c(-2.95, 2.2, END - 0.1)
    p.stroke([(x, y - 30), (x, y + 84)], "#a9803f", 3)
    for k in range(6):
        for s in (-1, 1):
            p.shape(
                p.hand.blob(x + s * 9, y + 2 + k * 16, 10, 9, 10, 0.06),
                ("#d99a52", "#c9804a")[(k + (s > 0)) % 2],
                L,
                1.8,
                off=(0.8, 0.6),
            )
    box(p, c, -2.2, -1.1, 1.86, 1.92, END - 0.22, END, "#b98354", 2.2)
    for u, lid, inside in (
        (-2.04, CORAL, "#a9c06a"),
        (-1.78, GOLD, "#c9604f"),
        (-1.52, TEAL, "#e0a84a"),
        (-1.26, PLUM, "#8fb565"),
    ):
        X, Y = c(u, 1.92, END - 0.13)
        jar(p, X, Y, 0.82, lid, 2, inside)
    return kx + 57, ky - 62


def dresser(p, c):
    """On the right: plates, cups, the freezer with peas in it, and over it Grandpa, with the marrow that won."""
    L = p.line
    x0, x1, z0 = 1.5, 3.1, END - 0.5
    p.flush()
    p.pool(*c(2.3, 0, z0), 190, 12, "#3a2450", 0.45, 6)
    p.poly(c.wall(x0, x1, 0.9, 2.34, END - 0.06), ("#a9714a", "#96623f"), L, 2.6)
    for y in (1.36, 1.82):
        box(p, c, x0, x1, y, y + 0.05, END - 0.26, END - 0.06, "#b98354", 2)
    box(p, c, x0 - 0.06, x1 + 0.06, 2.32, 2.42, END - 0.3, END - 0.04, "#b98354", 2.2)
    for k in range(5):
        X, Y = c(x0 + 0.2 + k * 0.3, 1.87, END - 0.16)
        p.oval(
            X,
            Y - 20,
            19,
            20,
            ("#f6ead2", "#cfe0e2", "#f6ead2", "#f3d3a0", "#dfe6c8")[k],
            L,
            2,
            off=(0.8, 0.6),
        )
        p.oval(X, Y - 20, 11, 12, None, "#b9a48c", 1.3)
    for k in range(4):
        X, Y = c(x0 + 0.26 + k * 0.36, 1.41, END - 0.16)
        mug(p, X, Y, 0.82, (CORAL, TEAL, GOLD, "#a996cf")[k], 2)
    box(p, c, x0, x1, 0.06, 0.86, z0, END, "#b5784c", 2.6)
    box(p, c, x0 - 0.05, x1 + 0.05, 0.84, 0.92, z0 - 0.05, END, "#c98a5a", 2.4)
    for a in (x0 + 0.08, x0 + 0.84):
        p.poly(c.wall(a, a + 0.68, 0.16, 0.54, z0), "#c28657", L, 2.2)
        p.poly(c.wall(a, a + 0.68, 0.6, 0.8, z0), "#c98f60", L, 2.2)
        x, y = c(a + 0.34, 0.7, z0)
        p.dot(x, y, 4.6, L)
        p.dot(x - 0.6, y - 0.6, 3, GOLD)
    X, Y = c(1.86, 0.92, z0 + 0.2)
    loaf(p, X, Y, 0.8, "#d99a52", 2.2)
    X, Y = c(2.6, 0.92, z0 + 0.2)
    marrow(p, X, Y, 0.9, GREENS[2], True, False, 2.2)


def grandpa(p, c):
    """A photograph beside the window: a man in a cap with a marrow as long as himself is wide."""
    L = p.line
    x, y = c(1.18, 1.92, END)
    p.flush()
    p.shade([(x - 26, y - 32), (x + 36, y - 32), (x + 36, y + 46), (x - 26, y + 46)], "#6c4a7e", 0.25, 2)
    p.poly([(x - 31, y - 38), (x + 31, y - 38), (x + 31, y + 40), (x - 31, y + 40)], GOLD, L, 2.2)
    q = [(x - 25, y - 32), (x + 25, y - 32), (x + 25, y + 34), (x - 25, y + 34)]
    p.poly(q, ("#e3ead2", "#cfd9b8"), L, 1.6, off=(0, 0))
    with p.clip(q):
        onlooker(
            p, x, y + 34, 0.72, SKINS[1], "#a9a2b4", "#7f97bd", "cap", "lap", None, 0, False, "smile", 1.6
        )
        marrow(p, x, y + 30, 0.4, GREENS[4], False, False, 1.5)


def front_table(f, c):
    """The table: pot, bowls, spoons, bread, the bell; people stand behind it."""
    L = f.line
    z0, z1 = 2.62, 3.2
    box(f, c, -1.62, 1.62, TOP - 0.17, TOP - 0.05, z0 + 0.06, z1, "#a9714a", 2.6)
    for x in (-1.5, 1.36):
        box(f, c, x, x + 0.13, 0, TOP - 0.1, z0 + 0.05, z0 + 0.18, "#a9714a", 2.6)
    box(f, c, -1.72, 1.72, TOP - 0.06, TOP, z0, z1, "#d9a66f", 2.8)
    f.poly(
        c.path(
            (-0.9, TOP + 0.005, z0), (0.8, TOP + 0.005, z0), (0.8, TOP + 0.005, z1), (-0.9, TOP + 0.005, z1)
        ),
        "#fbf3e4",
        L,
        2.2,
    )
    f.poly(c.wall(-0.9, 0.8, TOP - 0.26, TOP, z0 - 0.005), ("#fbf3e4", "#e9ddcc"), L, 2.4)
    for u in (-0.84, 0.74):
        f.stroke(
            c.path((u, TOP + 0.006, z1 - 0.02), (u, TOP + 0.006, z0), (u, TOP - 0.24, z0)),
            CORAL,
            4,
            straight=True,
            taper=False,
        )
    f.stroke(c.path((-0.88, TOP - 0.2, z0 - 0.01), (0.78, TOP - 0.2, z0 - 0.01)), CORAL, 4, taper=False)

    def put(x, z, wide):
        X, Y = c(x, TOP, z)
        f.flush()
        f.pool(X + 4, Y, wide, 6, "#4a3450", 0.42, 2)
        return X, Y

    X, Y = put(-0.04, 3.0, 76)  # the soup
    for s in (-1, 1):
        f.stroke(
            [(X + s * 66, Y - 46), (X + s * 84, Y - 50), (X + s * 84, Y - 36), (X + s * 66, Y - 32)],
            L,
            5,
            taper=False,
        )
    f.shape(
        [(X - 70, Y - 58), (X + 70, Y - 58), (X + 66, Y - 14), (X + 46, Y), (X - 46, Y), (X - 66, Y - 14)],
        ("#e58a5a", "#c9644a"),
        L,
        3,
    )
    f.oval(X, Y - 59, 70, 13, "#a9c06a", L, 2.8)
    for u, v in ((-32, -60), (-6, -56), (22, -61), (40, -57), (-48, -57)):
        f.oval(X + u, Y + v, 6, 2.6, "#d6e39a", None)
    f.stroke([(X - 58, Y - 40), (X - 52, Y - 18)], "#f7c0a0", 6)
    f.stroke([(X + 26, Y - 58), (X + 62, Y - 104), (X + 74, Y - 104)], L, 8, taper=False)
    f.stroke([(X + 26, Y - 58), (X + 62, Y - 104), (X + 74, Y - 104)], "#c9d2d8", 4.6, taper=False)
    soup = (X, Y - 70)
    for x, z in ((-0.62, 2.82), (0.42, 2.78)):  # two bowls
        X, Y = put(x, z, 46)
        f.shape(
            [(X - 46, Y - 24), (X + 46, Y - 24), (X + 36, Y - 6), (X + 18, Y), (X - 18, Y), (X - 36, Y - 6)],
            ("#cfe0e2", "#9fbcc4"),
            L,
            2.6,
        )
        f.oval(X, Y - 25, 46, 9, "#fbf3e4" if x > 0 else "#a9c06a", L, 2.4)
        f.stroke([(X + 54, Y + 2), (X + 62, Y - 10), (X + 58, Y - 24)], L, 5)
        f.stroke([(X + 54, Y + 2), (X + 62, Y - 10), (X + 58, Y - 24)], "#d5dde2", 2.6)
    X, Y = put(-1.24, 2.95, 50)
    loaf(f, X, Y, 1.0, "#d99a52", 2.6)
    bell(f, *put(1.1, 2.86, 30), 0.9)
    return soup


def armband(f, c):
    """A chair pushed back from the near side of the table, the armband over its back, with three pins."""
    L = f.line
    x0, x1, y = 786, 902, 294
    for x in (x0, x1):
        f.poly([(x - 8, 720), (x - 7, y), (x + 7, y), (x + 9, 720)], ("#8fb878", "#74a067"), L, 2.8)
    for v, h in ((y + 10, 24), (y + 62, 20), (y + 110, 20)):
        f.poly([(x0 + 4, v), (x1 - 2, v), (x1 - 2, v + h), (x0 + 4, v + h)], ("#9cc485", "#82ac70"), L, 2.6)
    a, b = 844, y + 2
    f.flush()
    f.shade([(a - 30, b + 10), (a + 40, b + 10), (a + 42, b + 72), (a - 28, b + 72)], "#3f5a44", 0.4, 3)
    f.poly([(a - 34, b), (a + 34, b), (a + 37, b + 62), (a - 37, b + 62)], ("#fdf7e6", "#ecdfc8"), L, 2.6)
    f.stroke([(a - 34, b + 9), (a + 34, b + 9)], CORAL, 4.4, taper=False)
    f.stroke([(a - 36, b + 53), (a + 36, b + 53)], CORAL, 4.4, taper=False)
    for k, marks in enumerate(
        (
            ((0.8, 0), (0.8, 0.75), (0.45, 1), (0.1, 0.8)),
            ((0.1, 0), (0.1, 0.8), (0.45, 1), (0.8, 0.8), (0.8, 0)),
            ((0.1, 1), (0.1, 0), (0.6, 0.15), (0.8, 0.5), (0.6, 0.85), (0.1, 1)),
            ((0.85, 0.15), (0.45, 0), (0.1, 0.5), (0.45, 1), (0.85, 0.85), (0.85, 0.5), (0.55, 0.5)),
            ((0.8, 0), (0.1, 0), (0.1, 0.5), (0.6, 0.5), (0.1, 0.5), (0.1, 1), (0.8, 1)),
        )
    ):
        f.stroke(
            [(a - 30 + k * 12.4 + u * 9.6, b + 21 + v * 20) for u, v in marks],
            INK,
            3,
            straight=True,
            taper=False,
            j=0.2,
        )
    for u in (-26, 2, 27):
        f.stroke([(a + u, b + 3), (a + u + 8, b + 6)], "#8f9ca8", 2.4, taper=False)


def paint():
    sc = Scene("nana-kitchen", seed=1917, line="#54404e", sky=[(0, "#e6d3ae"), (1, "#e6d3ae")], front=True)
    p, f, c = sc.back, sc.front, CAM
    shell(p, c)
    garden(p, c)
    steam = stove(p, c)
    dresser(p, c)
    grandpa(p, c)
    x, y = c(0.12, 2.36, 3.9)
    p.stroke([(x, y - 60), (x, y + 22)], p.line, 3)
    p.poly(
        [(x - 50, y + 54), (x - 20, y + 22), (x + 20, y + 22), (x + 50, y + 54)],
        ("#8fb878", "#6a9660"),
        p.line,
        2.6,
    )
    with p.emit():
        p.shape([(x - 14, y + 54), (x + 14, y + 54), (x + 9, y + 66), (x - 9, y + 66)], "#fff6d0", None)
    soup = front_table(f, c)
    armband(f, c)
    lamps = [
        (x, 132, 420, 230, "#ffdca0", 0.46),
        (x, 342, 420, 150, "#ffd090", 0.36),
        (210, 342, 150, 110, "#ff9c5a", 0.24),
    ]
    sc.relight("#a193ac", lamps)
    p.glow(x, y + 62, 210, "#ffdc9a", 0.42, power=1.8)
    p.glow(x, y + 60, 54, "#fff3cf", 0.7)
    gx, gy = c(-2.65, 0.36, END - 0.72)
    p.glow(gx, gy, 90, "#ffb060", 0.34)
    for s in (p, f):
        s.flush()
        s.shade([(-20, 450), (1300, 450), (1300, 740), (-20, 740)], "#4a3a66", 0.36, 34)
    sc.life = {
        "light": "#f0e0d0",
        "lamps": [[round(x), round(y + 60), 70, "#ffdc9a"], [round(gx), round(gy), 50, "#ff9c5a"]],
        "smoke": [[round(v) for v in steam], [round(v) for v in soup]],
    }
    return sc
