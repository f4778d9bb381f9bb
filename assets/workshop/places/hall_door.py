"""The front of the hall, just after seven on the first morning: the river's straight brown line along the wall, one
brick below the sill. On the plum door a sheet with a red stamp is held by four pins, and people stand on the steps,
seen from behind, and read it."""

from scenery import *
from scenery.crowd import company, standing_back
from scenery.flood import bags
from scenery.props_signs import scribble, signature

WALL, BRICK, MUD = "#dccfb8", "#c98a6c", "#8a6a4e"
SILL, LINE_Y, STREET = 398, 411, 548  # of the door, of the river at its highest, of the street at the steps
FOLK = (  # x, y of the feet, units to a metre; the far ones first
    [(452, 402, 104), (512, 405, 102), (776, 403, 104), (838, 406, 106)],
    [(392, 470, 118), (468, 476, 120), (826, 474, 120), (760, 480, 118), (906, 470, 118)],
    [(330, 540, 138), (412, 556, 140), (506, 566, 136), (748, 566, 138), (846, 552, 140), (938, 545, 136)],
    [(268, 640, 160), (560, 650, 152), (990, 640, 160)],
)


def paint():
    sc = Scene("hall-door", seed=41, sky=[(0, WALL), (1, WALL)])
    p = sc.back
    front(p)
    for x in (92, 1028):
        window(p, x)
    porch(p)
    door(p)
    lantern(p, 640, 106, 0.9, False)
    sheet(p)
    bags(p, 150, 452, (3, 2), 84, 38)
    bags(p, 980, 456, (3, 1), 84, 38)
    people = iter(company(63, 30, children=0.12, wet=0.2))
    for k, row in enumerate(FOLK):
        for x, y, scale in row:
            who = next(people)
            p.pool(x, y, 0.34 * scale, 0.07 * scale, "#5f4a58", 0.35, 2)
            standing_back(p, x, y, scale, who, arm="hip" if (k + int(x)) % 5 == 0 else None)
    p.lamplight(420, 120, 820, "#ffdca6", 0.34, 420)
    sc.relight([(0, "#d9cfe0"), (0.5, "#eadccf"), (1, "#c3b3bd")])
    p.shine([(-20, 40), (240, -20), (760, 470), (380, 470)], "#ffe2ad", 0.16, 30)
    sc.life = {"light": "#f6e8dc"}
    return sc


def front(p):
    """Plaster above, brick below, and what the water left on both."""
    p.wash([(-9, -9), (1289, -9), (1289, 729), (-9, 729)], ["#e6dac4", "#d6c6ac"], mottle=11)
    for _ in range(70):
        x, y = p.r.uniform(0, 1260), p.r.uniform(60, 380)
        p.stroke([(x, y), (x + p.r.uniform(8, 34), y + p.r.uniform(-1, 1))], "#b39f8a", 1.6, alpha=0.5)
    p.poly(
        [(-20, -20), (1300, -20), (1300, 30), (-20, 30)], ("#8d5f5e", "#7a5058"), "", 3
    )  # the edge of the roof
    for x in range(-10, 1300, 46):
        p.stroke([(x, -10), (x + p.r.uniform(-2, 2), 28)], "#5f3f4c", 2, alpha=0.6)
    p.poly([(-20, 30), (1300, 30), (1300, 44), (-20, 44)], "#f3e6cc", "", 2.4)
    p.shade([(-20, 44), (1300, 44), (1300, 84), (-20, 70)], "#6c4a7e", 0.35, 6)
    p.poly([(-20, SILL), (1300, SILL), (1300, STREET), (-20, STREET)], BRICK, None)
    for i in range(10):
        y = SILL + i * 14
        p.stroke([(-20, y), (640, y + 1), (1300, y)], "#8f5f55", 1.8)
        for x in range(-20 + (i % 2) * 22, 1300, 44):
            p.stroke([(x, y), (x, y + 14)], "#8f5f55", 1.5, straight=True)
            if p.r.random() < 0.22:
                p.rect(x + 2, y + 2, 40, 11, p.r.choice(("#d69a7c", "#b9765c", "#c38a78")), None, alpha=0.7)
    top = [(-20 + 60 * i, LINE_Y + p.r.uniform(-1.2, 1.2)) for i in range(23)]
    p.shape([(-20, STREET), *top, (1300, STREET)], MUD, None, alpha=0.62)
    p.stroke(top, "#5f4436", 4.2, taper=False)
    for _ in range(60):
        x = p.r.uniform(0, 1280)
        p.stroke([(x, LINE_Y + 2), (x + 1, LINE_Y + p.r.uniform(8, 30))], "#5f4436", 1.6, alpha=0.5)
    p.wash([(-9, STREET - 6), (1289, STREET - 6), (1289, 729), (-9, 729)], ["#a58a70", "#8a705e"], mottle=14)
    for _ in range(26):
        x, y = p.r.uniform(0, 1280), p.r.uniform(STREET + 4, 715)
        q = p.r.uniform(20, 70)
        p.stroke([(x, y), (x + q / 2, y - 3), (x + q, y)], "#6d5646", 2, alpha=0.6)


def window(p, x):
    """A tall pointed window of the hall from outside."""
    y0, y1, w = 132, 340, 124

    def form(m):
        return [
            (x - m, y1 + m),
            (x + w + m, y1 + m),
            (x + w + m, y0 + 46),
            (x + w / 2, y0 - m * 1.6),
            (x - m, y0 + 46),
        ]

    p.poly(form(11), "#f6ead2", "", 2.8)
    p.wash(form(0), ["#8fa7b5", "#b9c7c4", "#d9cdb6"], mottle=5)
    p.poly(form(0), None, "", 2.4)
    with p.clip(form(0)):
        p.poly(
            [(x, y0 + 20), (x + 50, y0 - 10), (x - 20, y1 - 30), (x - 60, y1)], "#ffffff", None, alpha=0.35
        )
    p.stroke([(x + w / 2, y0 + 6), (x + w / 2, y1)], "#f6ead2", 6, taper=False)
    for y in (y0 + 76, y0 + 142):
        p.stroke([(x, y), (x + w, y)], "#f6ead2", 4.6, taper=False)
    p.poly(
        [(x - 20, y1 + 11), (x + w + 20, y1 + 11), (x + w + 20, y1 + 23), (x - 20, y1 + 23)],
        "#e9dabd",
        "",
        2.6,
    )


def porch(p):
    """A small roof on two posts, seven steps of stone, an iron rail on each side."""
    for i in range(7):
        y = SILL + 4 + i * 20
        half = 196 + i * 15
        tread = [(640 - half, y), (640 + half, y), (640 + half + 13, y + 13), (640 - half - 13, y + 13)]
        face = [
            (640 - half - 13, y + 13),
            (640 + half + 13, y + 13),
            (640 + half + 13, y + 22),
            (640 - half - 13, y + 22),
        ]
        stone = "#cfc3bb" if i == 0 else "#a58f7e"
        p.poly(tread, lite(stone, 0.2), None)
        p.poly(face, dark(stone, 0.16), None)
        p.stroke([face[0], face[1]], "", 2.2, straight=True, taper=False)
        for _ in range(4 if i else 0):
            x = 640 + p.r.uniform(-half, half - 60)
            p.stroke([(x, y + 7), (x + 24, y + 9), (x + 50, y + 7)], MUD, 3, alpha=0.6)
    p.shade([(452, 82), (828, 82), (828, 130), (452, 120)], "#6c4a7e", 0.4, 5)
    for x in (462, 804):
        p.poly([(x, 92), (x + 15, 92), (x + 15, 404), (x, 404)], ("#7d5a8e", "#5f4a72"), "", 2.8)
        p.poly([(x - 5, 396), (x + 20, 396), (x + 20, 408), (x - 5, 408)], "#5f4a72", "", 2.2)
        p.poly([(x, LINE_Y - 6), (x + 15, LINE_Y - 6), (x + 15, 406), (x, 406)], MUD, None, alpha=0.4)
        brace = 44 if x < 640 else -44
        p.stroke([(x + 8, 150), (x + 8 + brace, 104)], p.line, 9, taper=False)
        p.stroke([(x + 8, 150), (x + 8 + brace, 104)], "#6c4a7e", 5.4, taper=False)
    p.poly([(432, 104), (640, 22), (848, 104), (848, 86), (640, 2), (432, 86)], "#8d5f5e", "", 2.8)
    p.poly([(456, 95), (640, 24), (824, 95)], ("#e9dcc4", "#d6c3a6"), "", 2.4)
    p.poly([(448, 93), (832, 93), (832, 106), (448, 106)], "#f3e6cc", "", 2.6)


def door(p):
    """The plum double door with its two panes to each leaf."""
    x0, x1, y0 = 536, 744, 128
    p.poly([(x0 - 16, SILL), (x0 - 16, y0 - 16), (x1 + 16, y0 - 16), (x1 + 16, SILL)], "#f3e4c9", "", 2.8)
    for a, b in ((x0, 640), (640, x1)):
        p.poly([(a, SILL), (a, y0), (b, y0), (b, SILL)], ("#7d5a8e", "#5b3d70"), "", 2.6)
        for k in range(1, 5):
            x = a + (b - a) * k / 5
            p.stroke([(x, y0 + 4), (x, SILL - 4)], "#4a3060", 1.8, alpha=0.7)
        p.poly(
            [(a + 15, y0 + 14), (b - 15, y0 + 14), (b - 15, y0 + 50), (a + 15, y0 + 50)],
            ("#9fb3bd", "#c9cbbd"),
            "",
            2.2,
        )
        p.stroke([((a + b) / 2, y0 + 14), ((a + b) / 2, y0 + 50)], "#5b3d70", 3.4, taper=False)
        p.poly(
            [(a + 15, SILL - 66), (b - 15, SILL - 66), (b - 15, SILL - 16), (a + 15, SILL - 16)],
            None,
            "#4a3060",
            2.2,
        )
    p.stroke([(640, y0), (640, SILL)], "", 3, taper=False)
    for x in (630, 650):
        p.dot(x, 296, 5, GOLD)
        p.stroke([(x, 302), (x, 312)], "#c98f2a", 3)
    p.poly(
        [(x0 - 22, SILL - 2), (x1 + 22, SILL - 2), (x1 + 26, SILL + 6), (x0 - 26, SILL + 6)],
        "#cfc3bb",
        "",
        2.4,
    )


def sheet(p):
    """The inspection: lines, a red stamp across them, eleven names, four pins."""
    x0, y0, w, h = 586, 186, 104, 132
    q = [(x0, y0), (x0 + w, y0 - 2), (x0 + w + 1, y0 + h), (x0 + 1, y0 + h + 2)]
    p.shade([(x + 5, y + 6) for x, y in q], "#2a1838", 0.5, 2)
    p.poly(q, "#fffaf0", "", 2.6, off=(1, 1))
    scribble(p, x0 + 16, y0 + 17, x0 + w - 14, "#5a5378", 2.6, 1, 8)
    scribble(p, x0 + 14, y0 + 31, x0 + w - 14, "#3c5aa0", 1.6, 3, 9)
    for i in range(11):
        u, v = x0 + 13 + (i % 2) * 44, y0 + 70 + (i // 2) * 11
        signature(p, u, v, 32, ("#2f4a94", "#3b3566", "#2b6a70", "#5a3c78")[i % 4], 1.4, 4.6, 0.3, 0.3)
    red = "#d23a3a"
    stamp = [(x0 + 30, y0 + 40), (x0 + 92, y0 + 28), (x0 + 96, y0 + 48), (x0 + 34, y0 + 60)]
    p.poly(stamp, None, red, 3.4)
    p.poly(
        [(x0 + 36, y0 + 43), (x0 + 87, y0 + 33), (x0 + 90, y0 + 45), (x0 + 39, y0 + 55)], red, None, alpha=0.3
    )
    p.stroke([(x0 + 41, y0 + 50), (x0 + 60, y0 + 44), (x0 + 86, y0 + 41)], red, 4.4, taper=False)
    for i, (x, y) in enumerate(
        ((x0 + 7, y0 + 6), (x0 + w - 6, y0 + 5), (x0 + 7, y0 + h - 5), (x0 + w - 6, y0 + h - 6))
    ):
        p.dot(x + 1, y + 2, 4.4, "#5a4a66", 0.5)
        p.dot(x, y, 4.2, (GOLD, TEAL, GOLD, CORAL)[i])
        p.dot(x - 1, y - 1.2, 1.4, "#fff8e0")
