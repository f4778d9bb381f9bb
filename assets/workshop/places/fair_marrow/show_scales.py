"""The vegetable show at four: two marrows are left, one in the pan of the scales and one beside them; the Silver
Spade waits; the goat looks in, and the sun lies lower."""

from places.fair_marrow.show_hall import (
    CAM,
    DOOR,
    END,
    GREENS,
    goat,
    hall,
    judges_table,
    marrow,
    scales,
)
from scenery import *


def spade(p, x, y):
    """The Silver Spade, on its block, blade up."""
    L = p.line
    p.poly([(x - 30, y), (x - 26, y - 22), (x + 26, y - 22), (x + 30, y)], ("#8d5f40", "#6d4632"), L, 2.4)
    p.poly(
        [(x - 14, y - 6), (x - 13, y - 16), (x + 13, y - 16), (x + 14, y - 6)],
        "#f0d48a",
        L,
        1.6,
        off=(0.3, 0.3),
    )
    p.stroke([(x, y - 22), (x, y - 62)], L, 11, taper=False)
    p.stroke([(x, y - 24), (x, y - 62)], "#dfe6ea", 6.6, taper=False)
    p.stroke([(x - 13, y - 28), (x + 13, y - 28)], L, 9, taper=False)
    p.stroke([(x - 12, y - 28), (x + 12, y - 28)], "#dfe6ea", 5, taper=False)
    blade = [
        (x - 20, y - 60),
        (x + 20, y - 60),
        (x + 21, y - 88),
        (x + 12, y - 106),
        (x, y - 113),
        (x - 12, y - 106),
        (x - 21, y - 88),
    ]
    p.shape(blade, ("#fbfdfd", "#aebac4"), L, 2.6, off=(1.2, 1))
    p.stroke([(x, y - 64), (x, y - 100)], "#8f9ca8", 2)
    p.stroke([(x - 12, y - 68), (x - 12, y - 92)], "#ffffff", 4)


def laid(p, put):
    X, Y = put(-0.94, 4.02, 36)
    spade(p, X, Y + 6)
    X, Y = put(0, 4.12, 60)
    scales(p, X, Y, 1.04, 0.62)
    marrow(p, X + 4, Y - 106, 1.42, GREENS[0], False, True, 2.8)
    X, Y = put(0.72, 3.92, 70)
    marrow(p, X, Y, 1.36, GREENS[3], True, True, 2.8)


def paint():
    sc = Scene("show-scales", seed=1916, sky=[(0, "#efe6d2"), (1, "#efe6d2")])
    p = sc.back
    hall(p, 16, 0)
    p.flush()
    p.relight("#e6d6d4", [(640, 180, 300, 220, "#ffe0a8", 0.24), (640, 360, 420, 160, "#ffdca0", 0.2)])
    p.shine(CAM.path((DOOR[0], 0, END), (DOOR[1], 0, END), (2.6, 0, 3.2), (0.2, 0, 3.2)), "#ffdf9c", 0.3, 7)
    goat(p, CAM(DOOR[0], 0, END)[0] - 16, CAM(0, 0, END)[1] - 22, 0.9, flip=True)
    judges_table(p, CAM, laid)
    p.flush()
    p.shade([(-20, 460), (1300, 460), (1300, 740), (-20, 740)], "#5d4478", 0.26, 34)
    p.glow(640, 230, 240, "#fff0c4", 0.14, squash=0.7)
    sc.life = {"light": "#f8ecdc"}
    return sc
