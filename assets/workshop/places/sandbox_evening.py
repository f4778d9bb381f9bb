"""The sandbox twenty-five years on, on a gold evening: the sapling is a tree, the frame is grey with one new board,
of the two benches one is in use, with a flask on it, and a trail of drops leads from between the sheds to the sand."""

from scenery.sandbox import *

TRAIL = [(-4.3, 19), (-4.2, 17), (-4.15, 15), (-3.8, 13.4), (-3.3, 12.2), (-2.75, 11.2), (-2.3, 10.4),
         (-2.1, 9.6), (-1.75, 8.3), (-1.35, 7.85), (-0.95, 7.5), (-0.5, 7.25), (-0.05, 7.0), (0.4, 6.85),
         (0.85, 6.6), (1.3, 6.5), (1.75, 6.35)]  # fmt: skip


def paint():
    sc = Scene("sandbox-evening", seed=14, frame=TALL)
    p = ground(sc, EVENING, 25)
    left, _right = two_benches(p, (1.1, -0.5), ("#6fa39a", "#c58a63"))
    flask(p, *left(0.6, 0.46, -0.05))
    upturned_dinghy(p, 872, 334, 0.62, "#5b6b98")
    sand(p, "#b39a86", "#efcb92", "#d7a86a", mended="#c4a07c")
    p.shade(CAM.path((-3.1, 0, 4.4), (-3.1, 0, 8.7), (-2.5, 0, 8.7), (-2.3, 0, 4.4)), "#7a5478", 0.3, 2)
    for i, (x, z) in enumerate(TRAIL):
        X, Y = CAM(x + 0.05 * (-1) ** i, 0, z)
        k = CAM.scale(z) / 130
        p.oval(X, Y, 8 * k, 3.6 * k, "#b4895c" if z < 9 else "#8d8f62", None, j=0.1, alpha=0.85)
        p.oval(X + 13 * k, Y + 4 * k, 3 * k, 1.5 * k, "#b4895c" if z < 9 else "#8d8f62", None, alpha=0.8)
    meadow(p, EVENING.grass, "#fff0d0")
    shadow = [(-20, 300), (270, 300), (442, 292), (600, 330), (430, 352), (310, 372), (100, 440), (-20, 450)]
    p.shade(shadow, "#6f5480", 0.36, 8)
    p.relight("#ecd2c4", [(300, 110, 620, 330, "#ffca7a", 0.3), (700, 400, 700, 220, "#ffd9a0", 0.18)])
    p.shine([(292, 104), (520, 210), (1280, 470), (1280, 640), (500, 640)], "#ffd28a", 0.1, 40)
    gull(p, 560, 118, 0.8, "#8d6a82")
    gull(p, 600, 96, 0.6, "#8d6a82")
    return raised(sc)


def flask(p, x, y):
    """A flask of tea between two who argue, and its two cups."""
    p.rect(x - 9, y - 42, 18, 42, ("#4f8f9c", "#3a6f80"), lw=2.2)
    p.rect(x - 9, y - 30, 18, 7, "#f3e2c6", None)
    p.rect(x - 6, y - 50, 12, 9, "#d9d3cf", lw=2.2)
    mug(p, x - 26, y, 0.55, CORAL, w=1.9, flip=True, steam=True)
    mug(p, x + 20, y, 0.5, GOLD, w=1.9, steam=True)
