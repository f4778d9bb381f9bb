"""The school hall by day, which is also the canteen and the gymnasium: the model bridge between two tables
with eight tins of soup hung below it, pupils along the edge of the stage, and a board that keeps the score."""

from scenery import *
from scenery.onlookers import HAIRS, SKINS, onlooker

LEFT, RIGHT, END, HIGH = -5.0, 5.0, 9.4, 4.3
STAGE = 8.3
EDGE = 0.95


def tin(p, x, y, s=1.0, c=CORAL, w=2.2):
    """A kilo of soup; (x, y) is the middle of its foot, 40 high."""
    q = [(x + s * u, y + s * v) for u, v in ((-15, 0), (-15, -38), (15, -38), (15, 0))]
    p.poly(q, "#dfe2e0", "", w, off=(1, 1), j=0.5)
    p.poly(
        [
            (x - 15 * s, y - 6 * s),
            (x - 15 * s, y - 32 * s),
            (x + 15 * s, y - 32 * s),
            (x + 15 * s, y - 6 * s),
        ],
        (c, dark(c, 0.14)),
        None,
    )
    p.oval(x, y - 38 * s, 15 * s, 4 * s, "#f2f3ee", "", w * 0.85)
    p.oval(x, y - 19 * s, 7 * s, 7 * s, "#fbf0d8", "", 1.4, off=(0.4, 0.4))
    p.stroke([(x - 11 * s, y - 30 * s), (x - 11 * s, y - 9 * s)], lite(c, 0.5), 1.8 * s, alpha=0.8)


def room(p, c, L):
    """Floor, walls, ceiling; the stage's dark mouth is cut later."""
    p.poly(
        c.path((LEFT, HIGH, 1), (RIGHT, HIGH, 1), (RIGHT, HIGH, END), (LEFT, HIGH, END)),
        ("#d9c39c", "#e6d3ad"),
        L,
        2.4,
    )
    p.poly(c.side(LEFT, 0, HIGH, 1, END), ("#e9d6b0", "#dcc59b"), L, 2.6)
    p.poly(c.side(RIGHT, 0, HIGH, 1, END), ("#dac39a", "#c8af88"), L, 2.6)
    p.poly(c.wall(LEFT, RIGHT, 0, HIGH, END), ("#f1e2c0", "#e9d5ab"), L, 2.6)
    p.poly(c.side(LEFT, 0, 0.9, 1, END), "#86b0a4", L, 2.2)
    p.poly(c.side(RIGHT, 0, 0.9, 1, END), "#7aa398", L, 2.2)
    p.poly(c.floor(LEFT, RIGHT, 1, END), ("#c99a63", "#d8ad77"), L, 2.4)
    for i in range(-14, 15):
        p.stroke(c.path((i * 0.38, 0, 1.3), (i * 0.38, 0, STAGE)), "#9c7144", 1.4, alpha=0.5)
    for _ in range(46):
        x, z = p.r.randrange(-14, 14) * 0.38, p.r.uniform(2.2, 8)
        p.stroke(c.path((x, 0, z), (x + 0.38, 0, z)), "#9c7144", 1.3, alpha=0.5)
    for r, col in ((1.75, "#5f9c97"), (1.62, "#5f9c97")):  # the lines of a ball game, worn by feet
        ring = [
            (r * math.cos(t), 0, 5.9 + r * 0.9 * math.sin(t)) for t in [k * math.tau / 40 for k in range(41)]
        ]
        p.stroke(c.path(*ring), col, 2.2, taper=False, alpha=0.55)
    for x in (-3.6, 3.6):
        p.stroke(c.path((x, 0, 2), (x, 0, 8.2)), "#f3e4c2", 4, taper=False, alpha=0.6)
    for z in (3.0, 5.0, 7.0):  # beams
        box(p, c, LEFT, RIGHT, HIGH - 0.3, HIGH - 0.05, z, z + 0.22, "#b1835b", 2.4)


def windows(p, c, L):
    """Tall panes on the left, a fine day outside."""
    for z0, z1 in ((4.1, 5.3), (5.7, 6.9), (7.3, 8.6)):
        p.poly(c.side(LEFT + 0.01, 1.12, 3.52, z0 - 0.1, z1 + 0.1), "#f8eed8", L, 2.6)
        q = c.side(LEFT, 1.2, 3.42, z0, z1)
        with p.clip(q):
            p.poly(q, ("#9fd0da", "#fdeecb"), None)
            x0, x1 = q[0][0], q[1][0]
            p.shape(
                [(x0 - 20, 250), (x1, 222), (x1 + 20, 224), (x1 + 20, 320), (x0 - 20, 360)], "#a3c695", L, 1.8
            )
            p.shape(p.hand.blob((x0 + x1) / 2, 222, 24, 22, 10, 0.08), "#7fb07f", L, 1.8)
        p.poly(q, None, L, 2.4)
        for y in (2.25, 3.0):
            p.stroke(c.path((LEFT, y, z0), (LEFT, y, z1)), "#f8eed8", 6, taper=False)
            p.stroke(c.path((LEFT, y - 0.03, z0), (LEFT, y - 0.03, z1)), L, 1.3)
        m = (z0 + z1) / 2
        p.stroke(c.path((LEFT, 1.2, m), (LEFT, 3.42, m)), "#f8eed8", 6, taper=False)
        p.stroke(c.path((LEFT, 1.2, m - 0.03), (LEFT, 3.42, m - 0.03)), L, 1.3)
        box(p, c, LEFT, LEFT + 0.2, 1.04, 1.12, z0 - 0.12, z1 + 0.12, "#f1e3c6", 2)


def bars(p, c, L):
    """Climbing bars on the right, with somebody's bag hung on the lowest."""
    for z in (4.1, 5.3, 6.5, 7.7):
        box(p, c, RIGHT - 0.16, RIGHT, 0.1, 3.1, z, z + 0.1, "#b98354", 2.2)
    for y in [0.35 + 0.24 * i for i in range(12)]:
        p.stroke(c.path((RIGHT - 0.12, y, 4.12), (RIGHT - 0.12, y, 7.75)), L, 5.4, taper=False)
        p.stroke(c.path((RIGHT - 0.12, y, 4.12), (RIGHT - 0.12, y, 7.75)), "#e0b37c", 2.8, taper=False)
    x, y = c(RIGHT - 0.2, 1.55, 4.7)
    p.stroke([(x - 8, y + 34), (x - 2, y), (x + 12, y + 34)], L, 2.6)
    p.shape(
        [
            (x - 26, y + 34),
            (x + 28, y + 32),
            (x + 32, y + 88),
            (x + 20, y + 98),
            (x - 22, y + 98),
            (x - 30, y + 86),
        ],
        (TEAL, dark(TEAL, 0.2)),
        L,
        2.6,
    )
    p.poly([(x - 18, y + 58), (x + 20, y + 57), (x + 20, y + 84), (x - 17, y + 85)], dark(TEAL, 0.12), L, 2)


def stage(p, c, L):
    """The stage with its curtains, and what the last school play left behind: waves, stars, a moon."""
    mouth = c.wall(-3.6, 3.6, EDGE, 2.85, STAGE)
    p.poly(c.wall(-3.95, 3.95, EDGE, 3.1, STAGE), "#b98354", L, 2.8)
    with p.clip(mouth):
        p.poly(mouth, ("#5d4d7c", "#4d6f8a"), None)
        p.poly(c.wall(-3.4, 3.4, EDGE, 2.66, 11.2), ("#6f86b4", "#a9c6cf"), None)
        p.poly(
            c.path((-4, EDGE, STAGE), (4, EDGE, STAGE), (3.4, EDGE, 11.2), (-3.4, EDGE, 11.2)),
            ("#8a6048", "#a87a55"),
            L,
            2,
        )
        x, y = c(1.35, 2.2, 10.5)
        p.stroke([(x, y - 20), (x, y - 110)], L, 1.6)
        p.dot(x, y, 24, "#fbe9b4")
        p.dot(x + 9, y - 5, 20, "#7f97bd")
        for u, v in ((-0.95, 2.44), (-1.8, 2.2), (2.3, 2.42), (-2.5, 2.48)):  # paper stars on threads
            a, b = c(u, v, 10.5)
            p.stroke([(a, b), (a, b - 100)], "#c9cfe0", 1.1)
            p.poly(
                [
                    (
                        a + (9 if k % 2 == 0 else 3.8) * math.sin(k * math.pi / 5),
                        b - (9 if k % 2 == 0 else 3.8) * math.cos(k * math.pi / 5),
                    )
                    for k in range(10)
                ],
                "#fbe9b4",
                L,
                1.2,
                off=(0, 0),
                j=0.2,
            )
        for row, col in ((10.6, "#5b9aa8"), (10.0, "#3f8390")):  # waves of board
            X = [-3.6 + 0.24 * i for i in range(31)]
            p.shape(
                c.path(
                    *[(u, EDGE + 0.42 + 0.09 * math.sin(u * 6.5 + row * 3), row) for u in X],
                    (3.7, EDGE, row),
                    (-3.7, EDGE, row),
                ),
                col,
                L,
                1.9,
                off=(1, 1),
            )
    for sx in (-1, 1):  # curtains, tied back
        top = [(sx * (3.6 - 0.16 * i), 2.86, STAGE - 0.05) for i in range(8)]
        low = [
            (sx * 3.05, 2.05, STAGE - 0.05),
            (sx * 3.22, 1.75, STAGE - 0.05),
            (sx * 2.98, EDGE, STAGE - 0.05),
            (sx * 3.7, EDGE, STAGE - 0.05),
        ]
        p.shape(c.path(*top, *low, (sx * 3.7, 2.4, STAGE - 0.05)), ("#8a5f93", "#6c4a7e"), L, 2.6)
        for i in range(5):
            p.stroke(
                c.path(
                    (sx * (3.5 - 0.22 * i), 2.8, STAGE - 0.06),
                    (sx * (3.45 - 0.09 * i), 2.05, STAGE - 0.06),
                    (sx * (3.56 - 0.05 * i), 1.8, STAGE - 0.06),
                    (sx * (3.6 - 0.12 * i), 1.0, STAGE - 0.06),
                ),
                "#54386a",
                1.8,
            )
        p.stroke(c.path((sx * 3.66, 1.82, STAGE - 0.07), (sx * 3.2, 1.78, STAGE - 0.07)), L, 8, taper=False)
        p.stroke(
            c.path((sx * 3.66, 1.82, STAGE - 0.07), (sx * 3.2, 1.78, STAGE - 0.07)), GOLD, 5, taper=False
        )
    n = 13
    swag = [
        (-3.7 + 7.4 * i / (2 * n), 2.62 + (0.0 if i % 2 else -0.17), STAGE - 0.08) for i in range(2 * n + 1)
    ]
    p.shape(
        c.path((-3.75, 2.95, STAGE - 0.08), (3.75, 2.95, STAGE - 0.08), *swag[::-1]),
        ("#7a5288", "#8f6699"),
        L,
        2.4,
    )
    p.stroke(c.path(*swag), GOLD, 3, taper=False)
    box(p, c, -4.3, 4.3, 0, EDGE, STAGE - 0.05, STAGE + 0.2, "#3d7577", 2.6)
    box(p, c, -4.4, 4.4, EDGE - 0.1, EDGE, STAGE - 0.16, STAGE + 0.3, "#c08a58", 2.6)
    for i in range(-4, 5):
        p.stroke(c.path((i * 0.95, 0, STAGE - 0.06), (i * 0.95, EDGE - 0.12, STAGE - 0.06)), "#2d5a60", 1.8)
    p.flush()
    p.shade(c.wall(-4.3, 4.3, EDGE - 0.3, EDGE - 0.1, STAGE - 0.06), "#3a2450", 0.35, 4)
    p.pool(*c(0, 0, STAGE - 0.3), 470, 12, "#4a2c40", 0.35, 6)
    for i in range(3):  # steps up to it
        box(
            p,
            c,
            -4.25,
            -3.55,
            0,
            EDGE * (1 - (i + 1) * 0.25),
            STAGE - 0.35 - 0.28 * i,
            STAGE - 0.08 - 0.28 * i,
            "#a8764c",
            2.2,
        )


def score(p, c, L):
    """A chalkboard on legs: a row of marks for each bridge, and the old record with a crown."""
    x, y = c(0.02, EDGE, STAGE + 0.5)
    w, h = 66, 92
    for u in (-46, 46):
        p.stroke([(x + u, y - 4), (x + u * 0.82, y - h - 22)], L, 6.4, taper=False)
        p.stroke([(x + u, y - 4), (x + u * 0.82, y - h - 22)], "#c08a58", 3.6, taper=False)
    p.poly([(x - w, y - h - 14), (x + w, y - h - 14), (x + w, y - 20), (x - w, y - 20)], "#c08a58", L, 2.6)
    p.poly(
        [(x - w + 6, y - h - 8), (x + w - 6, y - h - 8), (x + w - 6, y - 26), (x - w + 6, y - 26)],
        "#3b5a5c",
        L,
        1.8,
        off=(0, 0),
    )
    for row, n in enumerate((10, 5, 6, 4)):
        v = y - h + 8 + row * 16.5
        if row == 0:
            p.stroke(
                [
                    (x - 52, v + 3),
                    (x - 53, v - 7),
                    (x - 49, v - 2),
                    (x - 46, v - 9),
                    (x - 43, v - 2),
                    (x - 39, v - 7),
                    (x - 40, v + 3),
                    (x - 52, v + 3),
                ],
                "#ffe08a",
                1.8,
                straight=True,
            )
        else:
            p.stroke([(x - 53, v + 3), (x - 46, v - 6), (x - 39, v + 3)], "#e9f1ea", 1.8)
            p.stroke([(x - 53, v + 3), (x - 39, v + 3)], "#e9f1ea", 1.4)
        for k in range(n):
            p.rect(x - 31 + k * 8.6, v - 5, 5, 8, "#ffe08a" if row == 0 else "#e9f1ea", None, j=0.3)
    p.stroke([(x - 55, y - h + 16.5), (x + 55, y - h + 16.5)], "#9fb5ae", 1.3, alpha=0.8)


CROWD = (
    # x in metres, skin, hair, jumper, head, arms, legs, where they look
    (-3.0, 3, 0, TEAL, "curls", "lap", "#4c5a78", 1),
    (-2.52, 0, 3, GOLD, "long", "chin", "#6c4a7e", 1),
    (-2.06, 4, 0, CORAL, "puffs", "lap", "#3f6f86", 1),
    (-1.6, 1, 1, "#7f97bd", "short", "ears", "#5d5468", 1),
    (-1.12, 2, 0, LEAF2, "scarf", "lap", "#54386a", 0.7),
    (1.14, 1, 2, PLUM, "bun", "chin", "#4c5a78", -0.7),
    (1.6, 3, 0, "#e9c46a", "short", "lap", "#3f6f86", -1),
    (2.08, 0, 2, TEAL, "cap", "ears", "#5d5468", -1),
    (2.54, 4, 0, "#d98a9a", "bun", "lap", "#4c5a78", -1),
    (3.02, 2, 1, CORAL, "long", "lap", "#6c4a7e", -1),
)


def crowd(p, c):
    """Pupils along the edge of the stage, who have lessons now, and are here."""
    for x, skin, hair, shirt, kind, arms, legs, look in CROWD:
        X, Y = c(x, EDGE, STAGE - 0.16)
        hue = {"scarf": PLUM, "cap": "#c9604f"}.get(kind, HAIRS[hair])
        mouth = {"ears": "flat", "chin": "open"}.get(arms, "smile")
        onlooker(p, X, Y - 1, 0.9, SKINS[skin], hue, shirt, kind, arms, legs, look, mouth=mouth)


def fallen(p, c, L):
    """What six kilos left of another bridge, swept against the stage."""
    for x0, n in ((-1.75, 9), (2.2, 7)):
        for _ in range(n):
            a, b = c(x0 + p.r.uniform(-0.3, 0.3), p.r.uniform(0, 0.14), 7.7 + p.r.uniform(-0.1, 0.2))
            t = p.r.uniform(-0.7, 0.7)
            k = p.r.uniform(12, 26)
            q = [(a - k * math.cos(t), b - k * math.sin(t)), (a + k * math.cos(t), b + k * math.sin(t))]
            p.stroke(q, L, 4.6, taper=False)
            p.stroke(q, "#e6c08a", 2.4, taper=False)


def bridge(p, c, L):
    """Ours: Gran's joint at the crown, a goose in gold, eight tins below, and more soup waiting."""
    z, top = 4.05, 0.74
    for x in (-1.36, 1.36):
        p.flush()
        p.pool(*c(x, 0, z), 150, 16, "#4a2c40", 0.4, 6)
        table(p, Turned(c, x, z, 0), 1.15, 0.7, top, "#cf9a63", 2.8)
    p.flush()
    p.shade(
        c.path((-1.0, top, z - 0.2), (-0.78, top, z - 0.2), (-0.78, top, z + 0.2), (-1.0, top, z + 0.2)),
        "#6a4058",
        0.4,
        2,
    )
    for x in (-1.06, 0.86):
        box(p, c, x, x + 0.2, top, top + 0.1, z - 0.17, z + 0.17, "#8f9a86", 2.4)
    B = Turned(c, 0, z, 0, oy=top + 0.1)
    # the cords go up to the deck, the tray hangs in the gap between the tables
    foot = c(0, 0.34, z)[1]
    for u in (-0.5, 0.5):
        for v in (-0.12, 0.12):
            q = [B(u * 0.62, 0, v), (c(u, 0, z)[0], foot - 6)]
            p.stroke(q, L, 4.2, taper=False)
            p.stroke(q, "#f0dcb4", 2.2, taper=False)
    truss_bridge(p, B, 1.96, 0.42, 0.26, "#f0ca90", 2.8)
    x, y = B(0, 0.42, -0.13)
    p.oval(x, y, 8, 8, CORAL, L, 2.2)
    x, y = B(0, 0.19, -0.14)
    p.oval(x, y + 2, 38, 35, "#fbf3e4", L, 2.8)
    p.line = "#8a5a20"
    goose(p, x - 6, y + 31, 0.5, w=1.9, crown=True, body="#f5c84f")
    p.line = L
    # the tray and its tins: five, and three upon them
    cols = (CORAL, GOLD, TEAL, CORAL, "#d98a5a", GOLD, CORAL, TEAL)
    x, _ = c(0, 0, z)
    for row, xs in ((0, (-64, -32, 0, 32, 64)), (1, (-33, 0, 33))):
        for k, u in enumerate(xs):
            tin(p, x + u, foot - 8 - row * 38, 0.98, cols[(k + row * 5) % 8])
    p.poly(
        [(x - 112, foot - 8), (x + 112, foot - 8), (x + 112, foot + 3), (x - 112, foot + 3)],
        ("#e0b37c", "#b98354"),
        L,
        2.8,
    )
    # waiting: more soup than weights
    X, Y = c(1.62, top, z - 0.1)
    for u, v, col in (
        (-30, 0, TEAL),
        (2, 2, CORAL),
        (34, 0, GOLD),
        (-14, -37, GOLD),
        (18, -36, TEAL),
        (2, -73, CORAL),
    ):
        tin(p, X + u + 30, Y + v, 0.98, col)
    X, Y = c(-0.98, top, z - 0.24)
    p.poly(
        [(X - 30, Y - 4), (X + 34, Y - 6), (X + 40, Y + 6), (X - 26, Y + 9)], "#fdf7ea", L, 2.2
    )  # the form, with one line
    p.stroke([(X - 14, Y + 1), (X + 26, Y)], "#7d6a88", 1.8)
    p.stroke([(X - 4, Y - 8), (X + 40, Y - 20)], L, 5.4, taper=False)
    p.stroke([(X - 4, Y - 8), (X + 40, Y - 20)], GOLD, 3, taper=False)


def paint():
    sc = Scene("school-hall", seed=316, sky=[(0, "#ead9b8"), (1, "#ead9b8")])
    p, L = sc.back, sc.back.line
    c = Camera(eye=1.55, horizon=116, focal=820)
    room(p, c, L)
    windows(p, c, L)
    bars(p, c, L)
    stage(p, c, L)
    score(p, c, L)
    p.flush()
    p.relight(
        "#d8c8d0",
        [
            (640, 110, 420, 170, "#ffe7bd", 0.22),
            (120, 220, 420, 330, "#ffe7bd", 0.30),
            (640, 340, 520, 200, "#ffe3b0", 0.2),
        ],
    )
    for q in ([(150, 0), (150, 90), (560, 440), (800, 390)], [(60, 0), (30, 110), (300, 540), (520, 480)]):
        p.shine(q, "#fff0c4", 0.22, 9)
    crowd(p, c)
    fallen(p, c, L)
    bridge(p, c, L)
    p.flush()
    p.glow(640, 250, 330, "#fff0c4", 0.16, squash=0.7)
    for _ in range(50):
        p.dot(p.r.uniform(160, 860), p.r.uniform(40, 360), p.r.uniform(0.7, 1.6), "#fff3cd", 0.7)
    p.flush()
    p.shade([(-20, 470), (1300, 470), (1300, 740), (-20, 740)], "#5d4478", 0.28, 34)
    sc.life = {"light": "#fbf2e8"}
    return sc
