"""Things for the street: washing lines and photographs, garlands and an arch of blossom, tables, what stands on them,
and what was carried out to dry."""

import math

from .colour import CORAL, GOLD, PLUM, TEAL, WOOD, dark, lite
from .props import moved

GREENS = ("#6fa77a", "#4f8f73", "#8fbb70")
PETALS = (CORAL, "#fffaf0", GOLD, "#f3b7c0")
LINEN = "#fbf3e4"


def sagging(a, b, sag):
    """A function of t from 0 to 1 along a slack line from a to b, sag deep in its middle."""
    mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 2 * sag)

    def at(t):
        return tuple(
            (1 - t) ** 2 * u + 2 * t * (1 - t) * v + t * t * w for u, v, w in zip(a, mid, b, strict=True)
        )

    return at


def line_of(p, a, b, sag, n, hang, w=1.8):
    """A slack line with n things on it: hang(p, x, y, i) draws each."""
    at = sagging(a, b, sag)
    p.stroke([at(i / 12) for i in range(13)], "", w, taper=False)
    for i in range(n):
        hang(p, *at((i + 0.7) / (n + 0.4)), i)


def photograph(p, x, y, i, s=1.0):
    """A small print on a peg, its lower edge stained; (x, y) is where it hangs, 42 high."""
    w, h = 34, 42
    rot = math.degrees(p.r.uniform(-0.1, 0.1))

    def at(*pts):
        return moved(x, y, s, pts, rot=rot)

    pen = max(1.2, 2 * s)
    p.poly(at((-w / 2, 3), (w / 2, 3), (w / 2 + 1, h), (-w / 2 - 2, h - 1)), "#fffaf0", "", pen, off=(s, s))
    sky, land = (
        ("#9fc4cc", "#8fbb70"),
        ("#e9b98a", "#a9683f"),
        ("#c7b3cf", "#6c4a7e"),
        ("#f0cf8a", "#5f8f8b"),
    )[i % 4]
    p.poly(at((-w / 2 + 4, 7), (w / 2 - 4, 7), (w / 2 - 4, 33), (-w / 2 + 4, 33)), sky, None)
    if s > 0.7:
        if i % 3 == 0:  # two people
            for dx, c in ((-5, "#7d4e39"), (5, CORAL)):
                p.dot(*at((dx, 18))[0], 3.6 * s, "#b9774f" if dx < 0 else "#e8b08a")
                p.poly(at((dx - 5, 33), (dx - 4, 23), (dx + 4, 23), (dx + 5, 33)), c, None)
        elif i % 3 == 1:  # a boat
            p.poly(at((-w / 2 + 4, 25), (w / 2 - 4, 25), (w / 2 - 4, 33), (-w / 2 + 4, 33)), land, None)
            p.poly(at((-9, 23), (9, 23), (6, 28), (-6, 28)), LINEN, None)
            p.poly(at((0, 22), (0, 10), (7, 21)), LINEN, None)
        else:  # one face
            p.dot(*at((0, 19))[0], 6.5 * s, "#d79a72")
            p.poly(at((-10, 33), (-6, 26), (6, 26), (10, 33)), land, None)
            p.poly(at((-7, 18), (-5, 12), (5, 12), (7, 18), (0, 15)), "#3a2530", None)
    else:
        p.poly(at((-w / 2 + 4, 24), (w / 2 - 4, 22), (w / 2 - 4, 33), (-w / 2 + 4, 33)), land, None)
    p.poly(at((-w / 2, 31), (w / 2, 25), (w / 2 + 1, h), (-w / 2 - 2, h - 1)), "#a98560", None, alpha=0.26)
    p.poly(at((-2.5, -5), (2.5, -5), (2.5, 7), (-2.5, 7)), WOOD, "", pen * 0.7, off=(0.4, 0.4))


def flower(p, x, y, s, colour):
    for k in range(5):
        a = k * 1.2566 + 0.4
        p.dot(x + math.cos(a) * 3.4 * s, y + math.sin(a) * 3.4 * s, 3.1 * s, colour)
    p.dot(x, y, 2.2 * s, "#fff1c4")


def leaf(p, x, y, s, turn, colour):
    q = moved(x, y, s, [(0, 0), (5, -3.4), (11, 0), (5, 3.4)], rot=math.degrees(turn))
    p.shape(q, colour, None, j=0.2)


def garland(p, a, b, sag, s=1.0):
    """A leafy swag with paper flowers."""
    at = sagging(a, b, sag)
    p.stroke([at(i / 12) for i in range(13)], "#4f8f73", 3.2 * s, taper=False)
    n = int(math.dist(a, b) / (6.5 * s))
    for i in range(n):
        x, y = at(i / n)
        leaf(p, x, y, s, p.r.uniform(0.5, 2.6), GREENS[i % 3])
        leaf(p, x, y, s * 0.8, p.r.uniform(-2.6, -0.5), GREENS[1 + i % 2])
    for i in range(1, n, 6):
        flower(p, *at(i / n), 1.5 * s, PETALS[(i // 6) % 4])


def arch(p, cam, z, wide=1.3, tall=2.8, s=1.0):
    """An arch of bent wood, leaves and paper flowers across the road at depth z."""
    side = [(1, 0), (1, 0.54), (0.86, 0.77), (0.46, 0.95), (0, 1)]
    pts = [cam(-u * wide, v * tall, z) for u, v in side] + [
        cam(u * wide, v * tall, z) for u, v in side[-2::-1]
    ]
    p.stroke(pts, "", 10 * s, taper=False)
    p.stroke(pts, WOOD, 6.5 * s, taper=False)
    dense = p.hand.curve(pts, False, 5 * s)
    low = cam(0, tall * 0.24, z)[1]
    for i, (x, y) in enumerate(dense):
        if y < low:
            leaf(p, x, y, 1.15 * s, p.r.uniform(0, 6.28), GREENS[i % 3])
            if i % 2:
                leaf(p, x, y, s, p.r.uniform(0, 6.28), "#a9cc86")
    for i in range(6, len(dense) - 6, 5):
        x, y = dense[i]
        flower(p, x + p.r.uniform(-4, 4) * s, y + p.r.uniform(-3, 3) * s, 1.65 * s, PETALS[i // 5 % 4])


def posy(p, x, y, s=1.0, pot="#9fd0d6", n=5):
    """Flowers in a jar; (x, y) its foot, about 40 high."""
    p.poly(moved(x, y, s, [(-8, 0), (-9, -16), (9, -16), (8, 0)]), pot, "", 1.8, off=(0.6, 0.5))
    for i in range(n):
        u = (i - (n - 1) / 2) * 5
        v = -27 - 7 * math.cos(u * 0.16)
        p.stroke(moved(x, y, s, [(u * 0.4, -15), (u, v)]), "#4f8f73", 2 * s)
    for i in range(n):
        u = (i - (n - 1) / 2) * 5
        flower(p, x + u * s, y + (-28 - 7 * math.cos(u * 0.16)) * s, 1.05 * s, PETALS[(i * 3) % 4])


def tiered_cake(p, x, y, s=1.0):
    """A cake of three tiers with a flower on top; (x, y) its foot, 76 high."""
    p.oval(x, y, 44 * s, 8 * s, "#dfe8e6", "", 2, off=(0.8, 0.6))
    for r, v, c in ((34, 0, "#fff6ea"), (24, -24, "#f6b8b0"), (15, -46, "#fff6ea")):
        p.poly(
            moved(x, y, s, [(-r, v), (-r, v - 22), (r, v - 22), (r, v)]),
            (lite(c, 0.2), dark(c, 0.1)),
            "",
            2.2,
            off=(0.8, 0.6),
        )
        p.oval(x, y + (v - 22) * s, r * s, 4.6 * s, lite(c, 0.3), "", 1.8, off=(0.4, 0.4))
        for i in range(5):
            u = -r + 2 * r * (i + 0.5) / 5
            p.dot(x + u * s, y + (v - 4) * s, 2.6 * s, CORAL if c != "#f6b8b0" else "#fffaf0")
    flower(p, x, y - 72 * s, 1.7 * s, CORAL)


def top_hat(p, x, y, s=1.0):
    """The goose's hat for a wedding: for a goose drawn at (x, y) with the same s, looking right."""
    p.poly(moved(x, y, s, [(22, -101), (48, -103), (47, -108), (21, -106)]), PLUM, "", 1.8, off=(0.5, 0.4))
    p.poly(moved(x, y, s, [(26, -106), (44, -107.5), (45, -126), (25, -124)]), PLUM, "", 1.8, off=(0.5, 0.4))
    p.poly(moved(x, y, s, [(26, -108), (44, -109.5), (44, -113.5), (26, -112)]), CORAL, None)


def sofa(p, x, y, s=1.0, colour="#b5796a", mud=None):
    """A sofa carried out to dry; (x, y) its foot, 98 wide."""

    def at(*pts):
        return moved(x, y, s, pts)

    p.poly(
        at((-48, 0), (-48, -36), (-34, -42), (-32, -60), (34, -60), (36, -42), (50, -36), (50, 0)),
        colour,
        "",
        2.4,
    )
    p.poly(at((-34, -14), (36, -14), (36, -30), (-34, -30)), lite(colour, 0.15), "", 2)
    p.stroke(at((0, -30), (0, -14)), "", 1.6)
    if mud:
        p.poly(at((-48, 0), (-48, -22), (50, -20), (50, 0)), mud, None, alpha=0.5)


def drawers(p, x, y, s=1.0, mud=None):
    """A chest of drawers; (x, y) its foot, 52 wide."""

    def at(*pts):
        return moved(x, y, s, pts)

    p.poly(at((-26, 2), (-26, -58), (26, -58), (26, 2)), WOOD, "", 2.4)
    for k in (-18, -36, -54):
        p.poly(at((-21, k + 14), (-21, k), (21, k), (21, k + 14)), lite(WOOD, 0.18), "", 1.7)
        p.dot(*at((0, k + 7))[0], 2 * s, "#2b2440")
    if mud:
        p.poly(at((-26, 2), (-26, -26), (26, -28), (26, 2)), mud, None, alpha=0.5)


def brick(p, x, y, s=1.0):
    """One ordinary brick; (x, y) the middle of its foot, 54 wide."""
    p.poly(
        moved(x, y, s, [(-27, 0), (-27, -18), (19, -18), (19, 0)]),
        ("#c9775c", "#b0604c"),
        "",
        2.4,
        off=(1, 1),
    )
    p.poly(moved(x, y, s, [(-27, -18), (-19, -26), (27, -26), (19, -18)]), "#d8927a", "", 2.2, off=(0.6, 0.5))
    p.poly(moved(x, y, s, [(19, 0), (19, -18), (27, -26), (27, -8)]), "#9c5446", "", 2.2, off=(0.5, 0.4))
    for u, v in ((-16, -10), (-4, -5), (8, -12)):
        p.dot(x + u * s, y + v * s, 1.3 * s, "#8f4a3c")


def drops(p, cam, path, colour="#8a7670", every=0.5, seed=0.0):
    """A trail of wet drops on the ground along path, [(x, z), ...] in metres: one to every short step."""
    for (x0, z0), (x1, z1) in zip(path, path[1:], strict=False):
        n = max(1, round(math.hypot(x1 - x0, z1 - z0) / every))
        for i in range(n):
            t = i / n
            side = 0.07 * math.sin(seed + (z0 + (z1 - z0) * t) * 5)
            x, y = cam(x0 + (x1 - x0) * t + side, 0, z0 + (z1 - z0) * t)
            k = cam.scale(z0 + (z1 - z0) * t)
            r = k * p.r.uniform(0.07, 0.1)
            p.oval(x, y, r, r * 0.4, colour, None, j=0.14, alpha=0.9)
            for u, v, q in ((1.5, 0.35, 0.34), (-1.3, 0.3, 0.22), (0.9, -0.55, 0.24)):
                p.oval(x + r * u, y + r * v, r * q, r * q * 0.45, colour, None, alpha=0.85)
            p.stroke(
                [(x - r * 0.5, y - r * 0.1), (x, y - r * 0.17)], "#fdf3e2", max(0.8, r * 0.09), alpha=0.8
            )


__all__ = [
    "GREENS", "LINEN", "PETALS", "TEAL", "arch", "brick", "drawers", "drops", "flower", "garland", "leaf", "line_of",
    "photograph", "posy", "sagging", "sofa", "tiered_cake", "top_hat",
]  # fmt: skip
