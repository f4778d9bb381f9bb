"""Snack at noon: bread and jam on an upturned boat, with one knife for both who cut. The boat stands before the
people, so that they sit behind it."""

from scenery.sandbox import *


def paint():
    sc = Scene("sandbox-noon", seed=13, front=True, frame=TALL)
    p = ground(sc, NOON, 0)
    two_benches(p, (0.06, -0.3))
    sand(p, WOOD, "#f6dba8", SAND2)
    moat(p, -1.7, 7.7)
    pie(p, 1.45, 8.05)
    pie(p, 2.1, 7.95, 1.1, GOLD)
    meadow(p, NOON.grass)
    gull(p, 470, 110, 0.8, "#7d8aa0")
    gull(p, 504, 98, 0.55, "#7d8aa0")
    table_boat(sc.front)
    snack(sc.front)
    return raised(sc)


def table_boat(f):
    """The boat's flat bottom seen a little from above, its side below."""
    side = [
        (352, 418),
        (380, 432),
        (640, 438),
        (900, 432),
        (936, 416),
        (972, 452),
        (1004, 500),
        (1000, 588),
        (280, 588),
        (276, 500),
        (310, 450),
    ]
    f.washed(side, ["#48989a", "#357f84", "#2a6a72"], w=3, mottle=5)
    rim = [(274, 574), (1006, 574), (1012, 596), (268, 596)]
    f.poly(rim, ("#b98a5c", "#94683f"))
    for a, b in ((450, 26), (476, 52), (506, 74)):
        f.stroke(
            [(352 - b, a - 6), (500, a + 6), (640, a + 8), (780, a + 6), (936 + b, a - 10)], "#245f68", 2.2
        )
        f.stroke(
            [(356 - b, a - 2), (500, a + 10), (640, a + 12), (780, a + 10), (930 + b, a - 6)],
            "#62adac",
            1.6,
            alpha=0.7,
        )
    top = [
        (352, 416),
        (408, 396),
        (520, 388),
        (760, 388),
        (880, 396),
        (936, 414),
        (900, 430),
        (760, 437),
        (520, 437),
        (384, 431),
    ]
    f.washed(top, ["#7fbcb8", "#5aa39f"], w=3, curved=True, mottle=5)
    f.stroke([(378, 412), (520, 407), (760, 407), (910, 411)], "#48908f", 2, alpha=0.8)
    f.stroke([(380, 424), (520, 422), (760, 422), (904, 423)], "#48908f", 2, alpha=0.8)


def snack(f):
    """A cloth, the loaf and its slices, jam, one knife, five plates, a saucer turned over."""
    cloth = [
        (476, 394),
        (806, 394),
        (838, 436),
        (848, 470),
        (762, 462),
        (640, 474),
        (520, 463),
        (436, 470),
        (446, 436),
    ]
    f.poly(cloth, ("#fffaf0", "#efe2cd"), w=2.6)
    for a, b in ((500, 462), (560, 540), (720, 738), (780, 816)):
        f.stroke([(a, 396), (b + (a - b) * 0.3, 436), (b, 466)], "#ee8f7c", 4, alpha=0.8)
    f.stroke([(446, 436), (640, 441), (838, 436)], "#cdbba8", 2)
    for x, y, jam in ((520, 420, True), (756, 421, True), (430, 414, False), (858, 413, True)):
        plate(f, x, y, jam)
    f.pool(612, 410, 64, 7, "#7a5a70", 0.4, 2)
    loaf(f, 606, 410, 1.3)
    cut = [(660, 411), (660, 386), (672, 374), (686, 376), (692, 388), (690, 411)]
    f.shape(cut, ("#fbe8c4", "#f0d4a0"), w=2.4)
    f.stroke([(663, 408), (663, 387), (673, 378), (685, 380), (688, 390)], "#c98a4a", 2.6)
    f.pool(716, 408, 24, 5, "#7a5a70", 0.4, 2)
    jar(f, 714, 408, 1.05, "#f3e2c6", inside="#b8324a")
    f.stroke([(596, 427), (650, 423)], "", 7.5)
    f.stroke([(596, 427), (650, 423)], "#dfe5e6", 4.6)
    f.stroke([(650, 423), (694, 420)], "", 10, taper=False)
    f.stroke([(650, 423), (693, 420)], WOOD2, 6.6, taper=False)
    saucer = [(784, 404), (794, 395), (830, 395), (840, 404)]
    f.shape(saucer, ("#f7f1e6", "#d9d3d6"), w=2.4)
    f.oval(812, 395, 11, 3, "#e9e2dc", w=1.8)


def plate(f, x, y, jam):
    """A plate with a slice of bread, with jam or a crust only."""
    f.pool(x + 2, y + 3, 38, 6, "#5a5a78", 0.35, 2)
    f.oval(x, y, 37, 10, "#fbf6ee", w=2.4)
    f.oval(x, y, 26, 6.4, "#e8e2de", "#b9aeb4", 1.4)
    slice_ = [(-21, 2), (-23, -6), (-13, -11), (0, -10), (13, -11), (23, -6), (21, 2), (0, 5)]
    f.shape([(x + u, y - 3 + v) for u, v in slice_], ("#f7e2b8", "#e6c48c"), w=2.2)
    if jam:
        spread = [(-14, 0), (-15, -5), (-4, -8), (10, -7), (15, -4), (12, 1), (0, 2)]
        f.shape([(x + u, y - 4 + v) for u, v in spread], ("#d2475c", "#b0304a"), "#8a2440", 1.4)
