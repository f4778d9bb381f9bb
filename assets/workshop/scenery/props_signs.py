"""Figures and handwriting: no words, so that every language can be told over them."""

import math

_STROKES = {
    "0": [[(2, 0), (0, 5), (2, 10), (5, 8), (5, 2), (2, 0)]],
    "1": [[(1, 2), (3, 0), (3, 10)]],
    "2": [[(0, 2), (2, 0), (5, 1), (5, 4), (0, 10), (6, 10)]],
    "3": [[(0, 1), (3, 0), (5, 2), (2, 4.6), (5, 7), (3, 10), (0, 9)]],
    "4": [[(4, 10), (4, 0), (0, 7), (6, 7)]],
    "5": [[(5, 0), (1, 0), (0.6, 4), (4, 4), (5, 7), (3, 10), (0, 9)]],
    "6": [[(5, 0), (1, 4), (0, 8), (3, 10), (5, 7.6), (3, 5), (0.6, 7)]],
    "7": [[(0, 0), (6, 0), (2, 10)]],
    "8": [[(3, 4.6), (0.6, 2), (3, 0), (5, 2), (3, 4.6), (0, 7.6), (3, 10), (6, 7.6), (3, 4.6)]],
    "9": [[(5, 3), (2, 5), (0.4, 2.4), (3, 0), (5, 2.4), (4, 10)]],
    ":": [[(1, 3), (1.2, 3.6)], [(1, 7), (1.2, 7.6)]],
    "+": [[(3, 2), (3, 8)], [(0, 5), (6, 5)]],
}


def digits(p, text, x, y, h, colour="", w=2.4, lay=None):
    """Hand-drawn figures, h high, the upper left of the first at (x, y); lay(u, v) may put them on a wall."""
    k = h / 10
    for sign in text:
        for stroke in _STROKES[sign]:
            pts = [(x + a * k, y + b * k) for a, b in stroke]
            p.stroke(
                [lay(*q) for q in pts] if lay else pts, colour, w, straight=sign in "147", taper=False, j=0.3
            )
        x += (3.2 if sign == ":" else 8) * k


def scribble(p, x0, y, x1, colour="", w=1.6, rows=1, gap=9, lay=None, height=4.0):
    """Lines that look like handwriting from here; lay(u, v) may put them on a slope."""
    r = p.r
    for i in range(rows):
        x, end = x0, x1 - (r.uniform(0.1, 0.45) if i == rows - 1 else r.uniform(0, 0.1)) * (x1 - x0)
        while x < end:
            e = min(end, x + r.uniform(8, 24))
            n = max(2, int((e - x) / 3))
            pts = [
                (
                    x + (e - x) * j / n,
                    y + i * gap + (height * (0.5 - j % 2) * r.uniform(0.3, 1) if j % n else 0),
                )
                for j in range(n + 1)
            ]
            p.stroke([lay(*q) for q in pts] if lay else pts, colour, w, j=0.2)
            x = e + r.uniform(4, 8)


def cursive(p, x, y, heights, step, colour="", w=2.0, loop=0.3, slant=0.25, lay=None):
    """Joined-up writing: one loop for each height (0 for a gap), step wide, from (x, y) on the line.
    loop: 0.16 gives waves, 0.5 gives fat loops. Gives the x where it ends."""
    pts, u = [], 0.0
    for h in [*heights, 0]:
        if h:
            for k in range(9):
                a = math.tau * k / 9
                rise = h * (1 - math.cos(a)) / 2
                pts.append((x + u + step * (k / 9) + loop * step * math.sin(a) + slant * rise, y - rise))
        elif pts:
            pts.append((x + u + step * 0.3, y - 1))
            p.stroke([lay(*q) for q in pts] if lay else pts, colour, w, taper=False, j=0.3)
            pts = []
        u += step
    return x + u


def signature(p, x, y, width, colour="", w=2.0, size=10.0, loop=0.3, slant=0.25, underline=False, lay=None):
    """A name somebody wrote: a tall first letter, loops, perhaps a line under it. Each call is another hand."""
    r = p.r
    step = size * r.uniform(0.7, 1.0)
    n = max(4, int(width / step))
    heights = [size * 2.0] + [size * r.choice((0.7, 0.7, 0.8, 1.5)) for _ in range(n - 1)]
    gap = r.randint(2, n - 2)
    heights[gap : gap + 2] = [0, size * 1.8]
    end = cursive(p, x, y, heights, step, colour, w, loop, slant, lay)
    if underline:
        q = [(end - 4, y - 2), (x + width * 0.3, y + size * 0.45), (x + width * 0.9, y + size * 0.5)]
        p.stroke([lay(*v) for v in q] if lay else q, colour, w * 0.8)
