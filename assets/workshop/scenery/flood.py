"""Rain and high water: heavy skies, puddles, splashes, sandbags, things adrift."""

import math

from .colour import PLUM, TEAL, dark, lite, mix


def cloud_bank(p, y, colour, depth=34, x0=-40, x1=1320, top=-20, scale=1.0, flat=0.35, under=None):
    """A bank of rain cloud over the sky from top down to about y, its underside in bellies depth deep."""
    u = p.r.uniform
    pts, x = [(x0, top), (x0, y)], x0
    while x < x1:
        w = u(90, 210) * scale
        d = depth * u(0.45, 1.0)
        base = y + u(-flat, flat) * depth
        pts += [
            (x + w * 0.12, base + d * 0.5),
            (x + w * 0.38, base + d),
            (x + w * 0.7, base + d * 0.85),
            (x + w, base),
        ]
        x += w
    pts += [(x1 + 40, top)]
    p.wash(
        pts,
        [(0, dark(colour, 0.3)), (0.55, colour), (1, under or lite(colour, 0.1))],
        curved=True,
        mottle=7,
        cell=150,
    )
    return pts


def scud(p, x, y, s, colour, alpha=0.9):
    """A torn scrap of cloud that the wind drives."""
    pts = [
        (-120, 4),
        (-84, -16),
        (-40, -20),
        (-8, -38),
        (46, -34),
        (76, -16),
        (126, -8),
        (150, 6),
        (60, 14),
        (-30, 11),
    ]
    q = [(x + a * s * p.r.uniform(0.95, 1.05), y + b * s * p.r.uniform(0.85, 1.15)) for a, b in pts]
    p.wash(q, [lite(colour, 0.1), dark(colour, 0.12)], curved=True, mottle=5, cell=70, alpha=alpha)


def shafts(p, spots, y0, y1, colour="#5b678a", alpha=0.16, slant=-0.22, w=90):
    """Rain that falls far off, as soft slanted curtains."""
    for x in spots:
        k = w * p.r.uniform(0.7, 1.3)
        q = (y1 - y0) * slant
        p.shade([(x, y0), (x + k, y0), (x + k + q, y1), (x + q - k * 0.3, y1)], colour, alpha, 14)


def puddle(p, x, y, w, sky, deep, rings=2):
    """Standing water on a street, with the rings of a few drops."""
    p.wash(p.hand.blob(x, y, w, w * 0.13, 18, 0.13), [sky, deep], curved=True, mottle=4, alpha=0.85)
    p.stroke(
        [(x - w * 0.6, y - w * 0.03), (x - w * 0.1, y - w * 0.05), (x + w * 0.35, y - w * 0.02)],
        lite(sky, 0.5),
        2,
        alpha=0.6,
    )
    for _ in range(rings):
        a, b = x + p.r.uniform(-0.5, 0.5) * w, y + p.r.uniform(-0.03, 0.05) * w
        k = p.r.uniform(0.08, 0.17) * w
        ring(p, a, b, k, lite(sky, 0.45))


def ring(p, x, y, r, colour, w=1.5, alpha=0.7):
    """The ring that a drop makes."""
    q = p.hand.blob(x, y, r, r * 0.22, 12, 0.03)
    p.stroke(q + q[:2], colour, w, taper=False, alpha=alpha)


def splashes(p, box, n, colour="#e5eeec", alpha=0.6):
    """Drops that burst on stone."""
    for _ in range(n):
        x, y = p.r.uniform(box[0], box[2]), p.r.uniform(box[1], box[3])
        k = p.r.uniform(0.5, 1) * (0.6 + (y - box[1]) / max(1, box[3] - box[1]))
        p.stroke([(x - 6 * k, y - 5 * k), (x, y), (x + 5 * k, y - 6 * k)], colour, 1.4, alpha=alpha, j=0.2)


def swell(p, y, w, x0, x1, colour, alpha=0.55, rise=4):
    """One long wave of a fast river from x0 to x1, w deep."""
    q = p.r.uniform(0, 9)
    n = max(4, int((x1 - x0) / 60))
    top = [
        (x0 + (x1 - x0) * i / n, y + math.sin(i * 0.7 + q) * rise + p.r.uniform(-1.5, 1.5))
        for i in range(n + 1)
    ]
    low = [(x, b + w * (0.3 + 0.7 * math.sin(math.pi * i / n))) for i, (x, b) in enumerate(top)]
    p.shape(top + low[::-1], colour, None, alpha=alpha)


def foam(p, x0, x1, y, colour="#dfe8e7"):
    """Water that breaks on a post between x0 and x1 and streams off to the right."""
    u = p.r.uniform
    hump = [
        (x0 - 12, y + 4),
        (x0 - 4, y - 5),
        (x0 + 6, y - 8),
        (x1, y - 3),
        (x1 + 14, y + 3),
        (x1 + 4, y + 6),
        (x0, y + 6),
    ]
    p.shape(hump, (lite(colour, 0.4), dark(colour, 0.14)), None, alpha=0.85)
    for _ in range(9):
        a, b, w = x1 + u(-16, 60), y + u(0, 15), u(14, 40)
        p.stroke(
            [(a, b), (a + w * 0.5, b + u(-2, 2)), (a + w, b + u(-1, 3))], colour, u(1.4, 2.4), alpha=0.75
        )
    for _ in range(6):
        p.dot(x0 + u(-14, 8), y - u(2, 13), u(1, 2.2), colour, 0.9)


def over_the_lip(p, x, y, w, h, colour="#d9e4e5"):
    """River that slops over the edge of a quay at (x, y): w to each side, h high, with drops, running down its face."""
    u = p.r.uniform
    crest = [
        (-1, 0),
        (-0.72, -0.35),
        (-0.5, -0.2),
        (-0.24, -0.75),
        (0.02, -1),
        (0.3, -0.55),
        (0.52, -0.7),
        (0.8, -0.25),
        (1, 0),
    ]
    top = [(x + a * w, y + b * h * u(0.8, 1.2)) for a, b in crest]
    drip = [(0.86, 5), (0.6, 14), (0.5, 6), (0.2, 19), (0.05, 7), (-0.3, 15), (-0.42, 6), (-0.8, 9)]
    low = [(x + a * w, y + b) for a, b in drip]
    p.shape(top + low, (lite(colour, 0.35), mix(colour, "#8fa6b2", 0.6)), None, alpha=0.72)
    p.stroke(top, "#f6faf8", 2, alpha=0.9)
    for _ in range(9):
        a = u(-0.8, 0.8)
        p.dot(x + a * w, y - h * (1 - a * a) - u(2, 16), u(1, 2.4), lite(colour, 0.4), 0.85)


def sandbag(p, x, y, w, h, colour, pen=2.6):
    """One filled bag that lies with its middle at (x, y)."""
    u = p.r.uniform
    for s, t in ((-1, u(-0.3, -0.1)), (1, u(-0.25, 0))):  # the sewn corners
        ear = [(x + s * w * 0.40, y + h * (t - 0.14)), (x + s * w * 0.57, y + h * (t - 0.24)),
               (x + s * w * 0.56, y + h * (t + 0.16)), (x + s * w * 0.42, y + h * (t + 0.26))]  # fmt: skip
        p.poly(ear, dark(colour, 0.12), "", pen * 0.8, off=(1, 1), j=0.5)
    out = [
        (-0.5, -0.1),
        (-0.4, -0.42),
        (-0.05, -0.5),
        (0.38, -0.43),
        (0.5, -0.08),
        (0.43, 0.38),
        (0, 0.48),
        (-0.42, 0.4),
    ]
    pts = [(x + (a + u(-0.02, 0.02)) * w, y + (b + u(-0.05, 0.05)) * h) for a, b in out]
    p.shape(pts, (lite(colour, 0.16), dark(colour, 0.14)), "", pen)
    low = [(-0.38, 0.34), (0, 0.4), (0.4, 0.3), (0.45, 0.02), (0, 0.2)]
    p.shape([(x + a * w, y + b * h) for a, b in low], dark(colour, 0.24), None, alpha=0.5)
    for _ in range(3):  # weave
        a, b = x + w * u(-0.3, 0.2), y + h * u(-0.25, 0.2)
        p.stroke([(a, b), (a + w * 0.07, b + 1)], "", pen * 0.45, alpha=0.5)
    p.stroke([(x - w * 0.3, y - h * 0.2), (x - w * 0.05, y - h * 0.26)], "", pen * 0.55, alpha=0.6)
    p.stroke(
        [(x + w * 0.32, y - h * 0.3), (x + w * 0.36, y), (x + w * 0.31, y + h * 0.28)],
        "",
        pen * 0.55,
        alpha=0.7,
    )


BAGS = ("#cdb48a", "#bfa377", "#d8c29a", "#c2a882")
"""The four cloths of the Row's sandbags."""


def bags(p, x, y, rows, w=98, h=46):
    """A stack of bags on the ground from (x, y) to the right: rows = how many lie in each row, lowest first."""
    for row, n in enumerate(rows):
        for i in range(n):
            sandbag(p, x + i * w * 0.94 + row * w * 0.45, y - row * h * 0.83, w, h, BAGS[(i + row) % 4])


def hills(p, pts, colour, haze=None):
    """A far shore: its upper edge in pts, fading to haze at its foot."""
    foot = max(y for _, y in pts) + 60
    p.wash(
        [*pts, (pts[-1][0], foot), (pts[0][0], foot)],
        [colour, haze or lite(colour, 0.12)],
        curved=True,
        mottle=5,
    )


def marker(p, x, y, h, colour=TEAL, pen=2.4):
    """A surveyor's peg with a little flag."""
    p.stroke([(x, y), (x + 1, y - h)], "", 6 * pen / 2.4, taper=False)
    p.stroke([(x, y), (x + 1, y - h)], mix("#c98a5a", PLUM, 0.1), 3.4 * pen / 2.4, taper=False)
    k = h * 0.5
    p.poly(
        [(x + 2, y - h), (x + 2 + k, y - h + k * 0.26), (x + 2, y - h + k * 0.6)],
        colour,
        "",
        pen * 0.8,
        off=(1, 1),
    )
