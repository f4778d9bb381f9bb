"""The fourth day of rain. On the quay stands the river's official gauge, a painted board on two posts that have
sunk and lean; beside it, upright, the gauge that Juno made of a clear tube and tape. The red bucket, hung from an
arm to catch the rain, runs over. Across the fast water: the hall and the Row, with their lamps lit at noon."""

from scenery import *
from scenery.boats import coil, rope
from scenery.flood import cloud_bank, foam, hills, over_the_lip, puddle, ring, scud, shafts, splashes, swell
from scenery.props import bucket
from scenery.town import LEFT, RIGHT, Face, between, glimmer, hall, home, hung, rows_of, shine_lamps

Z = 29  # metres to the houses across the water
WIND = -0.3


def _sky(p):
    cloud_bank(p, 112, "#8d97ab", 34, scale=1.25, under="#b5b9c2")
    for x, y, s in ((330, 196, 0.9), (930, 188, 1.1), (1200, 204, 0.8), (70, 204, 0.9)):
        scud(p, x, y, s, "#a9aeba", 0.8)
    cloud_bank(p, 60, "#717c95", 36, scale=1.1, under="#959eb0")
    cloud_bank(p, 8, "#5d6882", 34, under="#7a849b")
    hills(
        p,
        [
            (-20, 300),
            (90, 256),
            (280, 236),
            (470, 262),
            (640, 246),
            (820, 262),
            (1010, 234),
            (1180, 256),
            (1300, 246),
        ],
        "#8591a6",
    )
    shafts(p, (120, 420, 860, 1150), 110, 300, slant=WIND)


def _far_bank(p, cam, lamps):
    def at(x):
        return Face(cam, (x, 0, Z))

    row = ((LEFT[2], -24.2, (1, 0)), (LEFT[1], -19.2, (1, 1)), (RIGHT[2], 22.7, (0, 1)), (RIGHT[1], 17.4, (1, 1)),
           (RIGHT[0], 10.8, (1, 0)), (LEFT[0], 4.9, (0, 1)))  # fmt: skip
    for it, x, on in row:
        home(p, at(x), it, on, pen=2, night=True, lit_pool=60, lamps=lamps)
    hall(p, at(-13.4), pen=2.1, night=True, lamps=lamps)
    p.washed([(-20, 346), (1300, 346), (1300, 368), (-20, 368)], ["#a39a9a", "#7c7686"], w=2.2)
    for x in range(10, 1290, 46):
        p.stroke([(x + p.r.uniform(-8, 8), 349), (x + p.r.uniform(-8, 8), 365)], "", 1.5, alpha=0.5)


def _river(p):
    p.wash([(-20, 362), (1300, 362), (1300, 720), (-20, 720)], ["#8fa3ab", "#6d8794", "#54707f"], mottle=12)
    r = p.r
    for i in range(9):
        y = 374 + i * 7 + i * i * 0.25
        for k in range(2):
            x = -60 + k * 660 + r.uniform(-90, 90)
            swell(
                p,
                y,
                8 + i * 0.9,
                x,
                x + r.uniform(520, 760),
                ("#a9bcc0", "#587684", "#7f98a2")[(i + k) % 3],
                0.5,
                2 + i * 0.3,
            )
    for _ in range(90):
        y = r.uniform(370, 446)
        x, w = r.uniform(-20, 1280), r.uniform(16, 60) * (0.5 + (y - 370) / 80)
        pts = [(x, y), (x + w * 0.4, y - 4), (x + w * 0.75, y - 3), (x + w, y + 2)]
        p.stroke(pts, r.choice(["#d5e0df", "#c2d1d2", "#4f6b7b"]), 2.1, alpha=0.75)
    for x, k in (
        (62, 12),
        (146, 14),
        (214, 12),
        (338, 12),
        (386, 12),
        (428, 12),
        (520, 12),
        (836, 13),
        (946, 13),
        (1110, 12),
        (1200, 13),
    ):
        glimmer(p, x, 376, 424, k, "#ffd98a", 5)
    p.poly(
        [(906, 398), (1006, 388), (1012, 397), (912, 408)], ("#9a7a64", "#75594f"), "", 2.2
    )  # adrift: a beam, an oar
    p.stroke([(904, 412), (1020, 400)], "#d5e0df", 2.2, alpha=0.8)
    p.stroke([(250, 417), (334, 406)], "#a9835f", 4)


def _official(p):
    """The board with its figures 3 to 6, leaning to the right out of true, and the line that everybody trusts."""

    def at(*pts):
        return [(x + (470 - y) * 0.055, y) for x, y in pts]

    def plank(*pts):
        p.poly(at(*pts), ("#8a6a5a", "#57443f"), "", 3)

    plank((576, 470), (576, 54), (600, 52), (600, 470))
    plank((684, 470), (684, 52), (708, 54), (708, 470))
    board = at((600, 62), (684, 62), (684, 470), (600, 470))
    p.wash(board, ["#fdf6e6", "#efe5d4", "#c9c3bd"], mottle=6, off=(2, 2))
    p.poly(board, None, "", 3.2)
    for y in (100, 236, 372):
        for x in (566, 681):
            p.poly(at((x, y), (x + 37, y), (x + 37, y + 13), (x, y + 13)), ("#96776a", "#6b534d"), "", 2.6)
            p.dot(*at((x + 18, y + 6))[0], 2.4, "#3b3040")
    for i in range(21):
        y, big = 78 + i * 18, i % 5 == 0
        if big:
            x0, _ = at((650, y))[0]
            digits(p, str(6 - i // 5), x0, y - 11, 23, INK, 3.8)
        long, deep = (632 if not big else 644), 6 if not big else 4
        p.poly(
            at((602, y - 3), (long, y - 3), (long, y + deep), (602, y + deep)),
            "#c9493d" if i < 9 else INK,
            None,
            j=0.3,
        )
    p.poly(at((580, 304), (704, 304), (704, 313), (580, 313)), "#c9493d", "", 2)  # the official line
    p.poly(at((704, 299), (728, 308), (704, 318)), "#c9493d", "", 2)
    p.wash([(601, 384), (690, 380), (688, 470), (598, 470)], ["#6f8a8c", "#5d7a80"], alpha=0.62)


def _home_made(p):
    """Juno's: a tube with a float, bands of yellow tape, a box that blinks; it stands upright on its own pole."""
    p.poly([(764, 470), (764, 64), (776, 64), (776, 470)], ("#8d93a6", "#5f6478"), "", 2.6)
    p.poly([(778, 470), (778, 130), (804, 130), (804, 470)], ("#eef5f2", "#bcd3d6"), "", 2.6)
    p.poly([(780, 292), (803, 292), (803, 470), (780, 470)], ("#74a5b4", "#4f7f92"), None)
    p.poly([(778, 282), (804, 282), (804, 299), (778, 299)], CORAL, "", 2)
    p.stroke([(784, 140), (784, 270)], "#ffffff", 3, alpha=0.75)
    for y in (158, 236, 372):
        p.poly([(758, y + 2), (808, y - 3), (808, y + 8), (758, y + 13)], GOLD, "", 2, off=(1, 1))
    for i in range(18):
        p.stroke([(806, 146 + i * 15), (815 + 7 * (i % 5 == 0), 146 + i * 15)], INK, 1.8)
    p.poly([(742, 78), (812, 74), (814, 124), (744, 128)], ("#5c5680", "#3f3a5c"), "", 2.8)
    with p.emit():
        p.poly([(751, 86), (792, 84), (793, 106), (752, 108)], "#c4e2b4", "", 2)
        digits(p, "+40", 756, 90, 12, INK, 2)
        p.dot(803, 114, 4, "#ff6a55")
    p.stroke([(780, 76), (782, 46), (776, 26)], "", 2.6)
    for k in (9, 17, 25):
        p.stroke(
            [(776 + k * 0.9, 26 - k * 0.5), (776 + k * 1.25, 26 + k * 0.1), (776 + k * 0.9, 26 + k * 0.7)],
            CORAL,
            2,
            alpha=0.8,
        )
    p.stroke([(746, 118), (736, 140), (752, 190), (742, 250), (762, 330)], "#c9493d", 2.2)


def _quay(p):
    r = p.r
    p.washed([(-20, 436), (1300, 436), (1300, 462), (-20, 462)], ["#98919a", "#6d6878"])
    p.wash([(-20, 460), (1300, 460), (1300, 740), (-20, 740)], ["#7d7a88", "#676678", "#565a70"], mottle=12)
    for x in range(-10, 1290, 92):
        p.stroke([(x + r.uniform(-12, 12), 437), (x + r.uniform(-12, 12), 461)], "", 2)
    for k in range(-9, 10):
        p.stroke([(640 + k * 95, 462), (640 + k * 210, 730)], "", 1.8, alpha=0.45)
    for y in (492, 540, 610):
        p.stroke([(-10, y), (420, y + 1), (860, y), (1290, y)], "", 1.8, alpha=0.45)
    for x, y, w in ((330, 500, 120), (820, 520, 150), (560, 590, 130), (1080, 610, 120), (150, 620, 110)):
        puddle(p, x, y, w, "#b4bfc8", "#8d9bab")
    for x, w, h in ((44, 78, 10), (292, 56, 15), (912, 84, 13), (1044, 44, 9), (1196, 90, 15)):
        over_the_lip(p, x, 439, w, h)


def _brimming(p):
    """The red bucket on its arm, so full that the rain runs over its rim."""
    p.poly([(404, 478), (406, 250), (432, 250), (434, 478)], ("#84655a", "#4f4048"), "", 3)
    p.poly([(398, 254), (440, 254), (437, 240), (402, 240)], ("#9a7868", "#75594f"), "", 2.6)
    p.poly([(410, 278), (524, 271), (524, 284), (410, 292)], ("#94735f", "#6a5050"), "", 2.6)
    p.stroke([(430, 326), (474, 286)], "", 8, taper=False)
    p.stroke([(430, 326), (474, 286)], "#8a6a5a", 4.6, taper=False)
    rope(p, [(504, 279), (505, 300), (502, 322)], 3)
    bucket(p, 502, 414, 1.0)
    p.oval(502, 357, 31, 6, ("#c9dde4", "#9fb9c4"), None)
    ring(p, 496, 357, 12, "#eef5f6")
    for x0, x1, y1 in ((467, 462, 404), (535, 541, 420), (520, 523, 396)):
        p.stroke([(x0, 359), (between((x0, 0), (x1, 0), 0.7)[0], 374), (x1, y1)], "#dfeaee", 3.2, alpha=0.85)
        ring(p, x1, 428, 11, "#eef5f6")
    coil(p, 419, 312, 18)


def paint():
    sc = Scene(
        "gauge-rain", 4, "#4b4668", [(0, "#6d7c96"), (0.22, "#9aa3b3"), (0.36, "#ded2c4"), (1, "#d5c9c0")]
    )
    p, lamps = sc.back, []
    cam = Camera(eye=3.4, horizon=258, focal=760)
    _sky(p)
    _far_bank(p, cam, lamps)
    _river(p)
    _official(p)
    _home_made(p)
    p.stroke([(620, 50), (616, 28), (594, 22), (574, 28)], "#4a4468", 5, taper=False)
    lamps.append(hung(p, 574, 30, 1.25, night=True, pool=250))
    for x0, x1, y in ((572, 596, 402), (680, 702, 405), (760, 776, 408), (784, 804, 412)):
        foam(p, x0, x1, y)
    _quay(p)
    _brimming(p)
    sc.relight([(0, "#a3acc2"), (0.35, "#c2c1ca"), (0.62, "#a9b4c4"), (1, "#7a849e")])
    shine_lamps(p, lamps)
    p.halo(803, 114, 14, "#ff8a70", 0.2)
    p.rain(260, WIND, alpha=0.22, length=(10, 26), w=1.2, box=(-40, -20, 1340, 430))
    splashes(p, (0, 446, 1280, 712), 32, alpha=0.4)
    p.veil("#b9c4d0", 0.08)
    sc.life = {
        "light": "#c3c6da",
        "rain": 1.0,
        "wind": WIND,
        "water": [[0, 372, 390, 58], [850, 372, 430, 58]],
        "glint": "#e6eef0",
        "lamps": rows_of(lamps),
    }
    return sc
