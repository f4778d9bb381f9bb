"""What stands round the sandbox: the boat sheds with their lamps, a fence, the tree when it is small and when it is
grown, and two benches; on the floor of CAM."""

from . import *
from .sand import CAM

LANTERNS = [(-4.95, 2.35, 15), (-6.55, 2.4, 10.4)]


def shed(p, x0, x1, z0, z1, eaves, ridge, wall, roof, door=None, planks=9):
    """A gable-fronted boat shed; door = (x0, x1, height, colour)."""
    c, m = CAM, (x0 + x1) / 2
    p.poly(c.side(x1, 0, eaves, z0, z1), dark(wall, 0.16), w=2.6)
    for i in range(1, 7):
        p.stroke(c.path((x1, eaves * i / 7, z0), (x1, eaves * i / 7, z1)), dark(wall, 0.38), 1.6)
    fall = eaves - 0.25
    p.poly(
        c.path((m, ridge, z0 - 0.3), (x1 + 0.35, fall, z0 - 0.3), (x1 + 0.35, fall, z1), (m, ridge, z1)),
        dark(roof, 0.08),
        w=2.8,
    )
    p.poly(
        c.path((x0, 0, z0), (x1, 0, z0), (x1, eaves, z0), (m, ridge - 0.12, z0), (x0, eaves, z0)),
        (lite(wall, 0.08), wall),
        w=2.8,
    )
    for i in range(1, planks):
        x = x0 + (x1 - x0) * i / planks
        top = eaves + (ridge - eaves - 0.2) * (1 - abs(x - m) / ((x1 - x0) / 2))
        p.stroke(c.path((x, 0, z0), (x, top, z0)), dark(wall, 0.3), 1.6, alpha=0.8)
    if door:
        barn_door(p, *door, z0)
    for a in (x0 - 0.35, x1 + 0.35):
        board = c.path(
            (m, ridge, z0 - 0.3),
            (a, eaves - 0.28, z0 - 0.3),
            (a, eaves - 0.52, z0 - 0.3),
            (m, ridge - 0.28, z0 - 0.3),
        )
        p.poly(board, roof, w=2.6)


def barn_door(p, x0, x1, tall, colour, z):
    c, middle = CAM, (x0 + x1) / 2
    p.poly(c.wall(x0, x1, 0, tall, z), dark(colour, 0.1), w=2.6)
    for a, b in ((x0, middle), (middle, x1)):
        p.poly(c.wall(a, b, 0, tall, z), colour, w=2.2)
        p.stroke(c.path((a + 0.08, 0.15, z), (b - 0.08, tall - 0.15, z)), dark(colour, 0.3), 2.2)
        p.stroke(c.path((a, tall * 0.5, z), (b, tall * 0.5, z)), dark(colour, 0.3), 1.8)


def sheds(p, h):
    """The last two sheds of the Row, red lead and tar, with nets and floats to dry; a lantern on each."""
    c, ink = CAM, p.line
    shed(p, -9.1, -4.7, 15, 20, 2.8, 4.6, "#b4574c", "#6b5c70", (-8.2, -5.6, 2.3, "#e8cfa2"))
    shed(p, -10.9, -6.3, 10.4, 15, 2.9, 4.9, "#5d5468", "#8b7686", (-8.2, -6.7, 2.2, "#3f7f7d"))
    p.flush()
    for i in range(9):
        z = 11.2 + i * 0.36
        drop = [(-6.28, 2.3 - 0.12 * math.sin(i * 0.39), z), (-6.28, 1.0 + 0.25 * math.sin(i * 1.3), z + 0.1)]
        p.stroke(c.path(*drop), "#9c8fa6", 1.3, alpha=0.8)
    for v in (2.1, 1.8, 1.5, 1.25):
        row = [(-6.28, v - 0.14 * math.sin(math.pi * i / 8), 11.2 + i * 0.37) for i in range(9)]
        p.stroke(c.path(*row), "#9c8fa6", 1.3, alpha=0.8)
    for i, colour in enumerate((CORAL, GOLD, "#f3e2c6", TEAL, CORAL)):
        x, y = c(-6.26, 2.28 - 0.1 * math.sin(math.pi * i / 4), 11.2 + i * 0.72)
        k = c.scale(11.2 + i * 0.72) / 80
        p.oval(x, y, 8 * k, 9 * k, colour, ink, 2)
    x, y = c(-5.95, 0, 14.3)
    barrel = [
        (x - 13, y - 44),
        (x + 13, y - 44),
        (x + 15, y - 22),
        (x + 12, y),
        (x - 12, y),
        (x - 15, y - 22),
    ]
    p.poly(barrel, ("#a9764e", "#7d563c"), ink, 2.2)
    for v in (-34, -11):
        p.stroke([(x - 14, y + v), (x, y + v + 2), (x + 14, y + v)], "#5d5468", 2.4)
    lane = [
        (-12, 10.2),
        (-6.2, 10.2),
        (-4.6, 14.7),
        (-4.4, 20),
        (-4.0, 20),
        (-3.9, 14.5),
        (-5.2, 9),
        (-6.4, 7),
        (-12, 7),
    ]
    p.shape(c.path(*[(a, 0, b) for a, b in lane]), "#d9c7a6", ink, 2)
    for _ in range(40):
        z = p.r.uniform(7.3, 12)
        edge = -6.2 + (z - 7) * 0.42 if z < 9.5 else -5.0
        x, y = c(edge - p.r.uniform(0.3, 3.2), 0, z)
        k = c.scale(z)
        if x > 4 and z < 10.2:
            p.stroke([(x - 0.1 * k, y), (x, y - 0.035 * k), (x + 0.1 * k, y)], "#ae9a86", 1.8)
    for at in LANTERNS:
        x, y = c(*at)
        size = 0.0066 * c.scale(at[2])
        if h.lit:
            with p.emit():
                lantern(p, x, y, size, True, hook=-10)
            p.lamplight(x, y + 22 * size, 250, "#ffb45c", 0.5, ry=190)
        else:
            lantern(p, x, y, size, False, hook=-10)


def fence(p):
    """Bare pickets down the right side."""
    c, wood = CAM, "#cdb596"
    zs = [9.7 - 0.36 * i for i in range(14)]
    for z in zs:
        x, y = c(4.25, 0, z)
        p.pool(x + 10, y + 1, 12, 3, "#5f6a5a", 0.3, 2)
    for v in (0.26, 0.58):
        a, b = c(4.25, v, zs[0]), c(4.25, v, zs[-1])
        p.stroke([a, b], p.line, 8, taper=False)
        p.stroke([a, b], dark(wood, 0.12), 4.6, taper=False)
    for z in zs:
        k, tall = c.scale(z) * 0.045, 0.78 + 0.05 * math.sin(z * 7)
        (x, y), (_, top) = c(4.25, 0, z), c(4.25, tall, z)
        pale = [(x - k, y), (x - k, top + k * 1.2), (x, top), (x + k, top + k * 1.2), (x + k, y)]
        p.poly(pale, (lite(wood, 0.25), wood), w=2.2, off=(1, 1))


def sapling(p):
    """The tree in its second year, tied to a stake."""
    x, y = CAM(3.75, 0, 11.2)
    p.pool(x + 6, y + 2, 34, 6, "#5f6a5a", 0.4)
    p.stroke([(x + 9, y), (x + 9, y - 70)], "#a9683f", 4)
    p.stroke([(x, y), (x + 1, y - 46), (x - 2, y - 92)], TRUNK, 5)
    for a, b, r in ((-2, -104, 27), (-18, -86, 18), (17, -84, 19)):
        p.shape(p.hand.blob(x + a, y + b, r, r * 0.92, 11, 0.06), "#93c488", w=2.4)
    for a, b, r in ((-2, -98, 20), (3, -86, 18)):
        p.shape(p.hand.blob(x + a, y + b, r, r * 0.8, 11, 0.06), "#7ab47e", None)


def grown_tree(p, leaves="#93b469", deep="#6c9a62", size=1.5, swing=True):
    """The same tree when it is grown, with a rope swing."""
    x, y = CAM(3.75, 0, 11.2)
    p.shade([(x - 20, y - 4), (x + 20, y - 6), (x + 330, y + 44), (x + 270, y + 66)], "#7a5a86", 0.3, 3)
    tree(p, x, y + 4, size, leaves, deep)
    if swing:
        p.stroke([(x + 44, y - 92), (x + 42, y - 26)], "#8a6a5a", 3)
        p.rect(x + 26, y - 28, 32, 7, WOOD, "", 2.2, off=(1, 1))
        p.stroke([(x + 28, y - 92), (x + 30, y - 28)], "#8a6a5a", 3)


def two_benches(p, shadow, colours=("#5aa39c", "#d98a5c")):
    """The benches that face the sand; shadow = (x, z) metres their shadow is long. Gives their frames."""
    frames = [Turned(CAM, x, 9.75, 0) for x in (-1.28, 1.28)]
    for t, colour in zip(frames, colours, strict=True):
        dx, dz = shadow
        p.shade(
            t.path((-0.81, 0, 0.2), (0.81, 0, 0.2), (0.81 + dx, 0, 0.2 + dz), (-0.81 + dx, 0, 0.2 + dz)),
            "#5f5a8a",
            0.36,
            1.5,
        )
        bench(p, t, 1.62, colour, 2.6)
    return frames
