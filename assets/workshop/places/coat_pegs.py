"""The coat pegs behind the last door of the Row, early in the morning: five coats, and one bare peg whose label is
empty and has a pencil on a string. The coat for it lies on the bench below, with something in its pocket."""

from scenery import *

PEGS = (372, 492, 640, 788, 908, 1028)
BARE = 640


def paint():
    sc = Scene("coat-pegs", seed=31, sky=[(0, "#efe0c0"), (0.5, "#ecd9b4"), (1, "#ecd9b4")])
    p = sc.back
    room(p)
    doorway(p)
    rail(p)
    coats(p)
    under(p)
    own_coat(p, 640, 386)
    drawing(p)
    p.relight("#eaddd6", [(250, 300, 520, 420, "#ffe2b0", 0.2), (640, 190, 260, 170, "#ffe9c0", 0.2)])
    for q in ([(532, 52), (690, 52), (752, 288), (594, 288)], [(706, 52), (760, 52), (822, 288), (768, 288)]):
        p.shine(q, "#ffe3a4", 0.18, 2)
    p.shine([(66, 478), (288, 478), (560, 730), (120, 730)], "#ffe3a4", 0.28, 4)
    x, y, w, h = 560, 88, 160, 68
    label(p, x + w / 2, y, w, h, "#fffaf0", 3.2)
    p.stroke([(x + 22, y + h - 17), (x + w - 22, y + h - 17)], "#d8c6a6", 2)
    pencil(p, x + w - 10, y + h)
    sc.life = {
        "light": "#fff4e4",
        "water": [[76, 264, 120, 28]],
        "glint": "#fff3cd",
        "clouds": [[150, 96, 50]],
    }
    return sc


def label(p, x, y, w=88, h=54, colour="#fbf3e4", pen=2.4):
    """A card pinned over a peg."""
    left, right = x - w / 2, x + w / 2
    p.shade(
        [(left + 4, y + 5), (right + 5, y + 5), (right + 5, y + h + 6), (left + 4, y + h + 6)],
        "#6c4a7e",
        0.3,
        1.5,
    )
    p.rect(left, y, w, h, colour, "", pen, j=0.7)
    for u in (left + 7, right - 7):
        p.dot(u, y + 7, 2.2, "#b99a6a")


def pencil(p, x, y):
    """On a string, for whoever comes."""
    p.stroke([(x, y - 8), (x + 3, y + 10), (x - 2, y + 24), (x + 1, y + 36)], "#8a6a5a", 2)
    p.shade([(x - 1, y + 36), (x + 11, y + 36), (x + 15, y + 92), (x + 7, y + 96)], "#6c4a7e", 0.28, 2)
    body = [(x - 4, y + 36), (x + 5, y + 35), (x + 8, y + 82), (x - 1, y + 83)]
    p.poly(body, ("#8f7ab0", "#6c5a94", "x"), w=2.2, off=(0.6, 0.6))
    p.poly([(x - 1, y + 83), (x + 8, y + 82), (x + 4.5, y + 97)], "#efd9b0", w=2, off=(0.4, 0.4))
    p.poly([(x + 2.4, y + 91), (x + 6, y + 91), (x + 4.5, y + 97)], "#3d3358", None)
    p.rect(x - 4, y + 34, 9, 7, "#d9c27a", lw=1.8, off=(0.4, 0.4))


def room(p):
    """Boards, cream above and sea-green below, a beam, the floor."""
    for x in range(322, 1300, 46):
        p.stroke([(x, 36), (x + 1, 300)], "#d3bb92", 2)
        p.stroke([(x + 3, 36), (x + 4, 300)], "#f8edd2", 1.6)
    p.wash([(300, 296), (1300, 296), (1300, 462), (300, 462)], ["#7fb0a6", "#5f9590"], mottle=6)
    for x in range(322, 1300, 46):
        p.stroke([(x, 312), (x + 1, 456)], "#4d827f", 2)
        p.stroke([(x + 3, 312), (x + 3, 456)], "#94c2b6", 1.6)
    p.rect(296, 288, 1010, 16, "#8fbcb0", "", 2.6)
    p.rect(296, 448, 1010, 18, "#548683", "", 2.6)
    p.rect(-10, -10, 1300, 44, ("#a9805e", "#8d6650"))
    p.stroke([(30, 12), (420, 10)], "#7d5846", 2)
    p.stroke([(560, 20), (1130, 17)], "#7d5846", 2)
    p.washed([(-10, 466), (1290, 466), (1290, 730), (-10, 730)], ["#d2a672", "#b98657"], w=2.6, mottle=6)
    for i in range(-9, 22):
        p.stroke(
            [(640 + (i * 92 - 600) * 0.78, 468), (640 + (i * 92 - 600) * 1.5, 728)], "#94683f", 2, alpha=0.75
        )
    for x, y in ((210, 560), (520, 610), (860, 540), (1080, 640), (700, 690)):
        p.stroke([(x, y), (x + 60, y + 1)], "#94683f", 2, alpha=0.7)


def doorway(p):
    """The door stands open on the sandbox, the river and the sun; on the sill of the frame the Mayor."""
    with p.clip([(64, 70), (286, 70), (286, 470), (64, 470)]):
        with p.emit(), p.heaven():
            p.wash([(50, 60), (300, 60), (300, 262), (50, 262)], ["#96cdd8", "#c9e2d8", "#fdeccb"], mottle=4)
            p.dot(214, 176, 52, "#fdf1cf", 0.9)
            p.dot(214, 176, 36, "#f9c862")
        p.poly([(50, 256), (300, 256), (300, 330), (50, 330)], ("#bfe0d8", "#7fb9bf"), None)
        p.shape([(40, 258), (96, 240), (150, 250), (200, 258)], "#a8cdb4", FAR, 1.8)
        p.shape([(226, 262), (244, 255), (262, 253), (282, 255), (300, 260)], "#8fa39c", None)
        ink, p.line = p.line, "#8d7a92"
        lighthouse(p, 262, 256, 0.42, lit=False, w=1.5)
        p.line = ink
        for k in range(16):
            y, w = 262 + k * 4, 6 + k * 1.5
            p.stroke([(216 - w + p.r.uniform(-6, 6), y), (216 + w, y)], "#fff3cd", 1.9)
        p.shape(
            [(40, 318), (120, 312), (220, 322), (310, 316), (310, 490), (40, 490)], (LEAF, LEAF2), "", 2.4
        )
        p.poly([(40, 404), (310, 396), (310, 480), (40, 480)], SAND, None)
        p.poly([(40, 386), (310, 378), (310, 396), (40, 404)], WOOD, "", 2.6)
        tufts(p, (60, 340, 290, 380), "#7fae68", 14)
        p.stroke([(86, 436), (150, 430), (210, 437)], "#d3a86e", 2)
        goose(p, 160, 398, 1.28, w=2.7)
    for q in ((50, 56, 16, 414), (284, 56, 16, 414), (44, 48, 262, 18)):
        p.rect(*q, "#f4e8d2", "", 2.8)
    p.poly([(50, 66), (-30, 22), (-30, 560), (50, 470)], ("#3f8f8b", "#2f7a78"))
    p.stroke([(14, 50), (14, 508)], "#256a69", 2.2)
    p.stroke([(-20, 190), (50, 208)], "#256a69", 3)
    p.stroke([(-20, 396), (50, 360)], "#256a69", 3)
    p.oval(40, 284, 5, 7, GOLD, "", 2.2)
    p.rect(60, 464, 230, 14, "#cdb48c", "", 2.6)


def rail(p):
    """The rail, and over every peg but one a label with a picture."""
    p.shade([(340, 216), (1076, 216), (1076, 226), (340, 226)], "#6c4a7e", 0.35, 2)
    p.rect(334, 176, 736, 38, ("#d8a574", "#bd8456"))
    p.stroke([(350, 188), (700, 186)], "#a9724a", 2)
    p.stroke([(760, 203), (1050, 201)], "#a9724a", 2)
    for x in PEGS:
        if x != BARE:
            label(p, x, 104)
    moat, bun, fish, leaf, star = (x for x in PEGS if x != BARE)
    y = 131
    p.oval(moat, y, 27, 13, "#8fc3c6", "", 2.2)
    p.oval(moat, y, 16, 7, SAND, "", 2)
    roll(p, bun, y + 11, 1.15)
    shape = [(-22, 0), (-4, -11), (14, -3), (26, -10), (26, 10), (14, 3), (-4, 11)]
    p.shape([(fish + u, y + v) for u, v in shape], "#7f9fc0", "", 2.2)
    p.dot(fish - 11, y - 2, 2.2, INK)
    p.shape([(leaf + u, y + v) for u, v in ((-22, 12), (-12, -10), (20, -14), (12, 8))], LEAF2, "", 2.2)
    p.stroke([(leaf - 24, y + 15), (leaf + 10, y - 8)], "", 1.8)
    points = [((20, 8.5)[i % 2], i * math.pi / 5) for i in range(10)]
    p.poly([(star + q * math.sin(a), y + 1 - q * math.cos(a)) for q, a in points], GOLD, "", 2.2)


def coats(p):
    """Juno's with a measuring tape, Theo's with a scarf white with flour, three more."""
    hung = ((372, "#5b6b98", "mac", "#f3e2c6"), (492, "#b98256", "duffel", None), (788, GOLD, "mac", None),
            (908, "#86609a", "duffel", None), (1028, "#cc5f52", "mac", None))  # fmt: skip
    for x, colour, kind, stripes in hung:
        p.shade([(x - 50, 226), (x + 66, 232), (x + 72, 372), (x - 40, 376)], "#5d4478", 0.30, 5)
        coat(p, x, 206, 0.98, colour, kind=kind, stripes=stripes)
    for x in PEGS:
        p.stroke([(x, 197), (x + 1, 206)], "", 12, taper=False)
        p.oval(x, 200, 9, 10, "#8d5f40", "", 2.6)
        p.dot(x - 2.5, 197, 2.6, "#d9a878")
    p.shape([(474, 208), (484, 204), (488, 262), (480, 316), (466, 314), (472, 258)], "#f4ead6", "", 2.2)
    for v in (296, 304):
        p.stroke([(466, v), (481, v + 1)], "#b9a6b4", 2.4)
    for colour, w in (("", 7), (GOLD, 4.4)):
        p.stroke([(384, 212), (396, 250), (390, 292), (402, 330)], colour, w)


def under(p):
    """The long bench under the coats, boots, somebody's snack in a bag."""
    p.shade([(330, 452), (1090, 452), (1130, 486), (340, 486)], "#5d4478", 0.45, 6)
    for x in (350, 632, 1040):
        p.rect(x, 394, 17, 74, "#9a6a48", "", 2.8)
    pairs = ((396, "#4f7f9c"), (462, "#c9634f"), (744, GOLD), (812, "#5d8f6a"), (900, PLUM), (962, "#4f7f9c"))
    for x, colour in pairs:
        boots(p, x, 466, 0.92, colour)
    p.poly([(334, 382), (1078, 382), (1090, 398), (322, 398)], "#dbab79")
    p.rect(322, 398, 768, 13, "#b57c50", "", 2.8)
    p.pool(858, 390, 26, 4, "#5d3a58", 0.4, 2)
    bag = [(832, 388), (836, 364), (846, 368), (858, 362), (870, 368), (880, 364), (884, 388)]
    p.poly(bag, "#d8b27c", "", 2.4)


def own_coat(p, x, y):
    """The coat for the bare peg, laid over the bench with its front hanging down; one pocket is not empty."""
    colour = "#8fae72"
    ink = dark(colour, 0.42)

    def at(*pts):
        return [(x + u, y + v) for u, v in pts]

    p.shade(at((-92, 30), (98, 30), (104, 84), (-84, 86)), "#5d4478", 0.34, 5)
    for side in (-1, 1):
        arm = [
            (side * u, v) for u, v in ((50, -16), (78, -8), (94, 22), (98, 56), (80, 60), (70, 24), (62, 4))
        ]
        p.shape(at(*arm), dark(colour, 0.14 if side < 0 else 0.22), w=2.6)
        p.stroke(at((side * 82, 50), (side * 97, 46)), ink, 2)
    back = [(-40, -26), (0, -31), (40, -26), (66, -12), (72, 8), (0, 12), (-72, 8), (-66, -12)]
    p.washed(at(*back), [lite(colour, 0.24), lite(colour, 0.06)], w=2.7, curved=True, mottle=4)
    front = [(-72, 6), (0, 10), (72, 6), (77, 62), (34, 69), (1, 64), (-36, 70), (-77, 62)]
    p.washed(at(*front), [lite(colour, 0.08), colour, dark(colour, 0.14)], w=2.7, mottle=5)
    p.shape(
        at((-30, -26), (-24, -42), (0, -47), (24, -42), (30, -26), (14, -17), (0, -14), (-14, -17)),
        dark(colour, 0.24),
        w=2.5,
    )
    p.shape(at((-17, -28), (0, -36), (17, -28), (0, -21)), "#e9dcc0", w=1.8, off=(0.5, 0.5))
    p.stroke(at((0, -14), (2, 24), (1, 64)), ink, 2)
    for v in (-4, 18, 40):
        p.stroke(at((-12, v), (12, v)), "#f0ddb4", 4.6, taper=False)
    p.shape(at((-58, 32), (-24, 34), (-26, 58), (-56, 57)), colour, w=2, off=(0.6, 0.6))
    p.shape(at((-60, 29), (-22, 31), (-23, 38), (-59, 36)), dark(colour, 0.16), w=2, off=(0.6, 0.6))
    p.shape(
        at((22, 31), (60, 28), (65, 46), (58, 60), (40, 64), (24, 58), (19, 44)),
        (lite(colour, 0.3), colour),
        w=2.3,
    )
    p.shape(
        at((20, 30), (40, 24), (62, 27), (61, 35), (41, 33), (21, 38)),
        dark(colour, 0.14),
        w=2.1,
        off=(0.6, 0.6),
    )
    p.stroke(at((32, 45), (40, 41), (50, 44)), ink, 1.9)
    p.stroke(at((30, 54), (42, 57), (54, 52)), ink, 1.9)


def drawing(p):
    """Somebody's lighthouse in coloured pencil, pinned up: eleven windows."""
    p.shade([(1120, 92), (1238, 100), (1234, 258), (1116, 252)], "#6c4a7e", 0.3, 3)
    p.poly([(1112, 84), (1230, 90), (1226, 250), (1108, 246)], "#fdf7ea", "", 2.6)
    ink, p.line = p.line, "#4f6f9c"
    sea = [(1112, 232), (1140, 224), (1170, 232), (1200, 224), (1226, 232), (1226, 246), (1110, 243)]
    p.shape(sea, "#a9cfe0", None)
    lighthouse(p, 1168, 228, 0.82, lit=True, w=2.6, body="#fff0d8")
    for a in (-24, 0, 24):
        for sg in (-1, 1):
            q = math.radians(a)
            ray = [(1168 + sg * r * math.cos(q), 124 + r * math.sin(q)) for r in (16, 42)]
            p.stroke(ray, GOLD, 3)
    p.line = ink
    p.dot(1170, 90, 5, CORAL)
