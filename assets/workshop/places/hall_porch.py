"""The porch of the hall in the rain, in the afternoon: warm light and the shapes of people singing behind the panes of
the plum door; boots and umbrellas along the wall; the brimming river beyond the rail. In a woollen mitten somebody
holds a phone on whose glass a small wheel turns."""

from scenery import *
from scenery.crowd import company, head_back, torso_back
from scenery.flood import cloud_bank, hills, ring
from scenery.town import LEFT, RIGHT, Face, home, water

CAM = Camera(eye=1.62, horizon=226, focal=700, cx=600)
WALL_X, RAIL_X, FAR, CEIL = -1.75, 1.9, 7.6, 2.95
DOOR = (2.55, 4.55, 2.4)


def paint():
    sc = Scene(
        "hall-porch", seed=42, sky=[(0, "#7d8aa4"), (0.2, "#98a2b2"), (0.33, "#b8babc"), (1, "#b8babc")]
    )
    p = sc.back
    outside(p)
    shelter(p)
    singers(p)
    left_behind(p)
    rail(p)
    lamp = CAM(0.25, CEIL - 0.12, 5.2)
    p.stroke([CAM(0.25, CEIL, 5.2), lamp], "#4a3d5c", 2.4)
    with p.emit():
        lantern(p, *lamp, 1.15, True)
    p.lamplight(lamp[0], lamp[1] + 30, 330, "#ffc478", 0.6)
    p.lamplight(180, 270, 430, "#ffc070", 0.62, 330)
    p.lamplight(330, 520, 330, "#ffb868", 0.4, 190)
    sc.relight([(0, "#8289a6"), (0.35, "#9fa2b6"), (1, "#74738f")])
    light(p, lamp[0], lamp[1] + 30, 44, 0.5)
    p.glow(170, 220, 200, "#ffcf8a", 0.2)
    phone(p)
    sc.life = {
        "light": "#cfcbdc",
        "lamps": [[round(lamp[0]), round(lamp[1] + 30), 44, "#ffc46b"]],
        "water": [[470, 250, 160, 100]],
        "glint": "#dfe8ea",
    }
    return sc


def outside(p):
    """What is beyond the rail: cloud, the Row's far houses with their feet in water, the river, rain."""
    cloud_bank(p, 70, "#727f9a", 40, 200, 1320, scale=1.3, under="#8c97ab")
    cloud_bank(p, 134, "#8591a6", 30, 300, 1320, scale=1.0, under="#a3abb6")
    hills(
        p,
        [(380, 232), (520, 208), (700, 214), (860, 198), (1020, 210), (1300, 196), (1300, 240), (380, 240)],
        "#8d97a8",
    )
    water(p, 226, 730, "#a3b0b8", "#6f8592", 170, "#c3ced2", "#5f7686", x0=380, x1=1290)
    town = Camera(eye=2.4, horizon=226, focal=700, cx=600)
    x = 4.2
    for it in (LEFT[4], RIGHT[0], LEFT[3], LEFT[1]):
        f = Face(town, (x, 0, 26 - x * 0.35))
        home(p, f, it, on=(1, 0), pen=1.9, base=0.55)
        y = f(0, 0.55)[1]
        p.stroke(
            [(f(0, 0)[0] - 6, y), (f(it.w / 2, 0)[0], y + 2), (f(it.w, 0)[0] + 6, y)],
            "#c9d4d6",
            2.6,
            alpha=0.9,
        )
        x += it.w + 0.25
    for _ in range(60):
        a, b = p.r.uniform(660, 1280), p.r.uniform(320, 470)
        ring(p, a, b, p.r.uniform(5, 13), "#cbd6d8", 1.5, 0.7)
    p.rain(230, -0.16, alpha=0.3, box=(380, 0, 1280, 560))


def shelter(p):
    """Floor, ceiling, and the hall's wall on the left with its door."""
    c = CAM
    p.wash(c.floor(WALL_X, RAIL_X, 0.6, FAR), ["#a3866c", "#8f735f"], mottle=10)
    for i in range(1, 12):
        x = WALL_X + (RAIL_X - WALL_X) * i / 12
        p.stroke(c.path((x, 0, 0.7), (x, 0, FAR)), "#6b5148", 1.8, alpha=0.6)
    for x, z, r in (
        (1.2, 3.0, 0.5),
        (1.4, 4.6, 0.4),
        (-0.9, 3.6, 0.36),
        (1.5, 2.2, 0.3),
    ):  # wet where the rain blows in
        X, Y = c(x, 0, z)
        k = c.scale(z)
        p.shape(p.hand.blob(X, Y, r * k, r * k * 0.2, 14, 0.12), "#b9c3cc", None, alpha=0.55)
    p.wash(
        c.path(
            (WALL_X - 0.2, CEIL, 0.6),
            (RAIL_X + 0.3, CEIL, 0.6),
            (RAIL_X + 0.3, CEIL, FAR),
            (WALL_X - 0.2, CEIL, FAR),
        ),
        ["#8a6a58", "#7a5c50"],
    )
    for i in range(8):
        z = 1.2 + i * 0.9
        box(p, c, WALL_X, RAIL_X + 0.2, CEIL - 0.12, CEIL, z, z + 0.1, "#7d5a4c", 2.2)
    p.wash(c.side(WALL_X, 0, CEIL, 0.6, FAR), ["#ded0b8", "#cbb99c"])
    p.poly(c.side(WALL_X, 0, 0.42, 0.6, FAR), "#c98a6c", "", 2.2)
    for y in (0.14, 0.28):
        p.stroke(c.path((WALL_X, y, 0.7), (WALL_X, y, FAR)), "#8f5f55", 1.6)
    for z, y in (
        (1.6, 0.0),
        (2.0, 0.14),
        (4.9, 0.0),
        (5.4, 0.14),
        (6.0, 0.28),
        (6.5, 0.0),
        (5.8, 0.0),
        (1.9, 0.28),
        (7.0, 0.14),
    ):
        p.stroke(c.path((WALL_X, y, z), (WALL_X, y + 0.14, z)), "#8f5f55", 1.6, straight=True)
    p.stroke(c.path((WALL_X, 0, 0.7), (WALL_X, 0, FAR)), "", 2.8)
    p.stroke(c.path((WALL_X, 0, FAR), (WALL_X, CEIL, FAR)), "", 2.6)
    z0, z1, high = DOOR
    p.poly(c.side(WALL_X + 0.01, 0, high + 0.14, z0 - 0.14, z1 + 0.14), "#f3e4c9", "", 2.6)
    mid = (z0 + z1) / 2
    for a, b in ((z0, mid), (mid, z1)):
        p.poly(c.side(WALL_X + 0.02, 0, high, a, b), ("#7d5a8e", "#5b3d70"), "", 2.6)
        p.poly(c.side(WALL_X + 0.02, 0.14, 0.66, a + 0.16, b - 0.16), None, "#4a3060", 2.2)
    for s in (-1, 1):
        p.dot(*c(WALL_X + 0.05, 1.08, mid + s * 0.1), 4.4, GOLD)


def singers(p):
    """The panes of the door, alight, and people close together behind them."""
    c = CAM
    z0, z1, high = DOOR
    mid = (z0 + z1) / 2
    people = company(12, 12, children=0.2)
    for n, (a, b) in enumerate(((z0 + 0.13, mid - 0.13), (mid + 0.13, z1 - 0.13))):
        pane = c.side(WALL_X + 0.03, 0.82, high - 0.16, a, b)
        with p.emit(), p.clip(pane):
            p.poly(pane, ("#ffe2a0", "#ffc468"), None)
            for i in range(4):
                z = a + (b - a) * (i + 0.5) / 4
                x, y = c(WALL_X, 1.42 + (0.08, 0.2, 0, 0.14)[(i + n) % 4], z)
                k = c.scale(z) * 0.74

                def at(*pts, x=x, y=y, k=k):
                    return [(x + k * u * 0.72, y - k * (v - 1.2)) for u, v in pts]

                who = people[n * 4 + i]
                p.tone = "#b98a68"
                torso_back(p, at, who, 1.6)
                head_back(p, at, 0, 1.2, who, 1.6)
                p.tone = None
            p.poly(pane, "#ffcf80", None, alpha=0.3)
        p.poly(pane, None, "", 2.4)
        for y in (1.35, 1.8):
            p.stroke(c.path((WALL_X + 0.03, y, a), (WALL_X + 0.03, y, b)), "#5b3d70", 5 - n, taper=False)
        p.stroke(
            c.path((WALL_X + 0.03, 0.82, (a + b) / 2), (WALL_X + 0.03, high - 0.16, (a + b) / 2)),
            "#5b3d70",
            5 - n,
            taper=False,
        )
    spill = c.path(
        (WALL_X + 0.1, 0, z0 + 0.1),
        (WALL_X + 0.1, 0, z1 - 0.1),
        (WALL_X + 1.5, 0, z1 - 0.5),
        (WALL_X + 1.6, 0, z0 - 0.3),
    )
    p.shine(spill, "#ffcf80", 0.5, 5)


def left_behind(p):
    """What people left by the door: boots in pairs, umbrellas against the wall."""
    c = CAM
    for i, (z, col) in enumerate(
        ((6.9, "#5f8f8b"), (6.35, CORAL), (5.8, GOLD), (5.3, "#6c5a8a"), (4.95, "#4f7f8f"))
    ):
        x, y = c(WALL_X + 0.3, 0, z)
        p.pool(x + 8, y, 26, 5, "#3a2a40", 0.4, 2)
        boots(p, x, y, 0.34 * c.scale(z) / 70, col, 2)
        if i in (1, 3):
            x, y = c(WALL_X + 0.1, 0, z + 0.2)
            k = c.scale(z) / 100
            p.stroke(
                [(x + 12 * k, y), (x - 4 * k, y - 96 * k), (x + 2 * k, y - 104 * k), (x + 8 * k, y - 98 * k)],
                "",
                3.4 * k,
                taper=False,
            )
            p.shape(
                [
                    (x + 12 * k, y - 8 * k),
                    (x + 17 * k, y - 40 * k),
                    (x + 6 * k, y - 78 * k),
                    (x - 4 * k, y - 76 * k),
                    (x - 2 * k, y - 40 * k),
                ],
                (TEAL, PLUM)[i // 3],
                "",
                2,
            )


def rail(p):
    """The posts and the rail on the open side, and the steps going down into water at the far end."""
    c = CAM
    end = c(RAIL_X, 0, FAR)
    p.stroke(c.path((WALL_X, 0, FAR), (RAIL_X, 0, FAR)), "", 2.6)
    for z in (FAR, 5.2, 3.2, 1.9):
        k = 0.075
        box(p, c, RAIL_X - k, RAIL_X + k, 0, CEIL, z, z + 0.14, "#6c4a7e", 2.4)
    box(p, c, WALL_X + 0.06, WALL_X + 0.2, 0, CEIL, FAR - 0.1, FAR, "#6c4a7e", 2.2)
    for z in [1.3 + 0.24 * i for i in range(26)][::-1]:
        p.stroke(c.path((RAIL_X, 0.06, z), (RAIL_X, 0.95, z)), "", max(3, 15 / z), taper=False)
        p.stroke(c.path((RAIL_X, 0.06, z), (RAIL_X, 0.95, z)), "#8a6a9a", max(1.6, 9 / z), taper=False)
    p.poly(
        c.path((RAIL_X, 0.95, 1.0), (RAIL_X, 0.95, FAR), (RAIL_X, 1.05, FAR), (RAIL_X, 1.05, 1.0)),
        "#7d5a8e",
        "",
        2.4,
    )
    p.poly(
        c.path(
            (RAIL_X - 0.1, 1.05, 1.0),
            (RAIL_X - 0.1, 1.05, FAR),
            (RAIL_X + 0.06, 1.05, FAR),
            (RAIL_X + 0.06, 1.05, 1.0),
        ),
        "#9a7aac",
        "",
        2.2,
    )
    for z in (1.8, 2.3, 2.7, 3.6, 4.2, 4.9, 6.1):
        x, y = c(RAIL_X - 0.05, 1.04, z)
        p.shape([(x, y), (x + 3, y + 6), (x, y + 9), (x - 3, y + 6)], "#dfe8ec", None)
    return end


def phone(p):
    """Near, in a mitten: the phone, its glass alight, a ring of dots of which one is bright."""
    L = p.line
    p.line = "#2b2440"
    p.weight = 1.15
    sleeve = [(596, 760), (652, 650), (712, 540), (852, 548), (836, 650), (800, 760)]
    p.shape(sleeve, ("#d9a23a", "#b8822c"), "", 3.4)
    for q in ([(660, 690), (720, 676), (800, 700)], [(690, 630), (744, 618), (822, 640)]):
        p.stroke(q, "#8a5f20", 2.6)
    palm = [
        (700, 560),
        (684, 490),
        (690, 430),
        (716, 392),
        (752, 380),
        (800, 392),
        (836, 430),
        (852, 500),
        (846, 560),
        (780, 584),
    ]
    p.shape(palm, ("#c9564a", "#a3423e"), "", 3.4)
    glass = [(652, 236), (776, 226), (794, 452), (670, 464)]
    p.shade([(x + 12, y + 12) for x, y in glass], "#1a1030", 0.4, 6)
    with p.emit():
        p.poly([(646, 230), (780, 218), (800, 460), (666, 472)], "#332b4e", "", 3.6, off=(1, 1))
        p.poly(glass, ("#dfeef2", "#b9d6e0"), "#2b2440", 2)
        for i in range(9):
            a = math.tau * i / 9 - 0.7
            x, y = 721 + 34 * math.cos(a), 322 + 34 * math.sin(a)
            p.dot(x, y, 4.2 + i * 0.55, mix("#a9c3cf", "#2f5f86", i / 8))
        for i in range(3):  # the river's line, rising
            y = 410 - i * 7
            p.stroke(
                [(684 + i * 30, y + 3), (696 + i * 30, y - 3), (708 + i * 30, y - 5)],
                "#2f8f8b",
                4,
                taper=False,
            )
        p.stroke([(682, 432), (784, 424)], "#8fb3c4", 3)
        p.poly([(660, 240), (704, 236), (678, 440), (672, 440)], "#ffffff", None, alpha=0.3)
    p.shape(
        [(690, 500), (664, 470), (652, 430), (660, 402), (676, 396), (688, 420), (698, 448), (722, 474)],
        ("#d0604f", "#b34c44"),
        "",
        3.2,
    )
    for x0, y0, x1, y1 in ((792, 298, 840, 330), (797, 346, 848, 372), (800, 392, 850, 418)):
        finger = [
            (x1 + 4, y1 + 14),
            (x1 - 4, y1 - 20),
            (x0 + 8, y0 - 14),
            (x0 - 14, y0 - 8),
            (x0 - 18, y0 + 12),
            (x0 + 4, y0 + 22),
            (x1 - 14, y1 + 26),
        ]
        p.shape(finger, ("#d0604f", "#b34c44"), "", 3.2)
        p.stroke([(x0 - 4, y0 - 6), (x0 - 7, y0 + 12)], "#f0d8c0", 2.4)
    cuff = [(694, 548), (780, 566), (856, 540), (862, 574), (782, 606), (700, 586)]
    p.shape(cuff, "#e9d2a4", "", 3)
    for i in range(7):
        x = 708 + i * 24
        y = 556 + 10 * math.sin(math.pi * i / 6)
        p.stroke([(x, y), (x + 3, y + 28)], "#b89a6a", 2.4)
    p.glow(722, 340, 170, "#cfe6f2", 0.22)
    p.line, p.weight = L, 1.0
