"""The sandbox on the first morning: Juno's moat round nothing, Theo's town of two bakeries and a hospital with a
street saved for a friend, and the one red bucket between them; the Mayor walks between the benches."""

from scenery.sandbox import *


def paint():
    sc = Scene("sandbox-morning", seed=11, frame=TALL)
    p = ground(sc, MORNING, 0)
    left, right = two_benches(p, (0, -1.0))
    x, y = left(0.62, 0.46, -0.05)
    paint_pot(p, x - 34, y, 0.52, GOLD, w=2)
    paint_pot(p, x, y, 0.62, CORAL, brush="#e6c08a", w=2.2)
    x, y = right(-0.5, 0.46, -0.05)
    bag = [(-17, 0), (-15, -36), (-8, -32), (0, -37), (8, -32), (15, -36), (17, 0)]
    p.poly([(x + u, y + v) for u, v in bag], "#d8b27c", w=2.2)
    roll(p, x + 32, y + 1, 0.8, w=2)
    x, y = CAM(-0.2, 0, 9.5)
    p.pool(x + 4, y + 4, 28, 5, "#5f6a5a", 0.4, 2)
    goose(p, x, y, 0.86, w=2.4)
    sand(p)
    wet_patch(p)
    moat(p, -0.98, 7.15)
    p.shade(CAM.path((0.62, 0, 8.25), (2.9, 0, 8.2), (2.9, 0, 6.9), (0.62, 0, 7.0)), "#b98d58", 0.12, 2)
    road(p, [(0.62, 7.55), (1.4, 7.6), (2.2, 7.5), (2.9, 7.62)])
    pie(p, 0.86, 8.0)
    pie(p, 1.5, 8.02, 1.0, GOLD)
    pie(p, 1.08, 7.1, 1.2, TEAL)
    feet(p, ((-1.3, 6.2), (-1.05, 5.95), (-0.8, 6.15), (-0.55, 5.9), (0.9, 6.3), (1.15, 6.05), (1.4, 6.3)))
    raked(p, -0.5, 6.0)
    standing_bucket(p, 0.32, 6.75)
    spade(p, -0.3, 6.55)
    meadow(p, MORNING.grass)
    p.shine([(500, 205), (660, 205), (860, 460), (300, 460)], "#ffe6b0", 0.12, 30)
    gull(p, 800, 150, 0.8, "#8d7a92")
    gull(p, 838, 136, 0.55, "#8d7a92")
    return raised(sc)
