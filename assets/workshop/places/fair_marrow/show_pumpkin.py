"""The vegetable show at one o'clock: a pumpkin the size of a sofa lies on a low cart before the judge, with its label;
eleven growers stand and listen, and by the door waits a girl with a pail of slugs."""

from places.fair_marrow.show_hall import CAM, growers, hall, light_room, pumpkin
from scenery import *
from scenery.onlookers import HAIRS, SKINS

EARTH = "#6d5a48"
GROWERS = (
    # x, z, metres tall, skin, hair, shirt, head, arms, trousers, where they look
    (-2.72, 6.5, 1.72, SKINS[1], HAIRS[4], "#7f97bd", "cap", "down", EARTH, 0.8),
    (-2.28, 6.7, 1.62, SKINS[3], HAIRS[0], LEAF2, "bun", "chin", "#4c5a78", 0.7),
    (-1.84, 6.5, 1.8, SKINS[4], HAIRS[0], "#d9a94a", "short", "lap", EARTH, 0.5),
    (-1.4, 6.75, 1.58, SKINS[0], HAIRS[4], PLUM, "bun", "lap", "#5d5468", 0.4),
    (-0.95, 6.5, 1.74, SKINS[2], HAIRS[1], CORAL, "curls", "chin", "#4c5a78", 0.2),
    (-0.5, 6.7, 1.68, SKINS[0], HAIRS[3], "#8fb9a0", "long", "lap", EARTH, 0),
    (-0.06, 6.5, 1.82, SKINS[3], HAIRS[4], "#6a6f8c", "bald", "down", "#4a4458", -0.2),
    (0.4, 6.72, 1.6, SKINS[1], HAIRS[2], "#e0b0a0", "scarf", "chin", "#54386a", -0.4),
    (1.56, 6.5, 1.76, SKINS[0], HAIRS[0], TEAL, "cap", "lap", EARTH, -0.5),
    (2.0, 6.7, 1.64, SKINS[4], HAIRS[0], "#c9604f", "puffs", "lap", "#4c5a78", -0.7),
    (2.44, 6.5, 1.7, SKINS[2], HAIRS[4], "#a3acc4", "short", "down", EARTH, -0.8),
)
SISTER = (1.06, 7.5, 1.52, SKINS[0], HAIRS[2], GOLD, "long", "lap", "#3f6f86", -0.6)


def pail(p, x, y, s):
    """Zinc, and not empty."""

    def A(*q):
        return [(x + s * u, y + s * v) for u, v in q]

    p.poly(A((-18, -34), (18, -34), (13, 0), (-13, 0)), ("#c3ccd2", "#93a0ac"), "", 2, off=(0.8, 0.6))
    p.oval(x, y - 34 * s, 18 * s, 5 * s, "#6f7f6a", "", 1.8, off=(0.4, 0.3))
    for u in (-8, 4):
        p.shape(A((u - 6, -34), (u, -39), (u + 8, -37), (u + 9, -34)), "#a98f6a", "", 1.3, off=(0.3, 0.3))


def cart(p, c):
    """The low cart under the pumpkin, and what stands on its label."""
    L = p.line
    p.flush()
    p.pool(*c(0, 0, 4.3), 250, 18, "#4a2c40", 0.5, 7)
    for x in (-1.0, 0.94):
        for r, col in ((25, L), (20, "#b98354"), (6, L)):
            X, Y = c(x, 0.14, 4.05)
            p.oval(X, Y, r, r, col, None)
    box(p, c, -1.25, 1.25, 0.22, 0.32, 3.95, 4.75, "#c08a58", 2.8)
    x, y = c(0, 0.32, 4.2)
    pumpkin(p, x, y + 6, 1.42, "#ee9a45", 3, 1.42)
    X, Y = x + 20, y - 74
    p.stroke([(x - 8, y - 150), (X - 6, Y - 36), (X - 4, Y - 30)], "#b9804e", 2)
    p.poly([(X - 54, Y - 34), (X + 56, Y - 30), (X + 53, Y + 26), (X - 56, Y + 22)], "#fffaf0", L, 2.4)
    p.dot(X - 4, Y - 28, 3, L)
    name = [(X - 42 + i * 10.5, Y - 2 + (11 if i % 2 else -11)) for i in range(9)]
    p.stroke(name, CORAL, 4, taper=False)  # one name, in felt pen


def paint():
    sc = Scene("show-pumpkin", seed=1913, sky=[(0, "#efe6d2"), (1, "#efe6d2")])
    p = sc.back
    steam = hall(p, 13, 5)
    light_room(p)
    growers(p, CAM, (SISTER,), "flat")
    X, Y = CAM(1.06, 0, 7.5)
    pail(p, X, Y - 78, 0.8)
    growers(p, CAM, GROWERS)
    cart(p, CAM)
    p.flush()
    p.glow(640, 260, 260, "#fff0c4", 0.14, squash=0.7)
    p.shade([(-20, 460), (1300, 460), (1300, 740), (-20, 740)], "#5d4478", 0.26, 34)
    sc.life = {"light": "#fbf5ea", "smoke": [[round(v) for v in steam]]}
    return sc
