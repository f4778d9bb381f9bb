"""The Row, looking down it to the mouth of the river: shared by the morning after the flood and by six years on."""

from scenery import *
from scenery.props import lighthouse
from scenery.town import LEFT, RIGHT, Face, home

HALF, QUAY = 4.3, 27.0  # metres from the middle of the road to the walls, and from us to the water
STARTS = {-1: (1.2, 7.0, 12.4, 17.2, 22.5, 28.0), 1: (1.4, 8.2, 13.4, 18.1)}


def view(horizon=238):
    return Camera(eye=2.15, horizon=horizon, focal=720, cx=625)


def shore(p, c, far, near, hill, lit=False):
    """Beyond the end of the street: a hill, the river mouth, the lighthouse."""
    y = c.horizon
    p.shape(
        [
            (480, y + 3),
            (520, y - 14),
            (590, y - 24),
            (660, y - 16),
            (740, y - 26),
            (830, y - 20),
            (1000, y + 4),
        ],
        hill,
        None,
    )
    p.wash([(470, y), (1010, y), (1010, y + 74), (470, y + 74)], [far, near], mottle=6)
    x = 690
    p.shape(
        [(x - 44, y + 3), (x - 24, y - 8), (x + 12, y - 12), (x + 40, y - 4), (x + 54, y + 4)],
        dark(hill, 0.2),
        None,
    )
    lighthouse(p, x, y - 8, 0.62, lit=lit, w=1.8)
    for i in range(34):
        v = y + 5 + (i / 34) ** 1.5 * 100
        u, w = p.r.uniform(520, 800), 6 + 26 * (i / 34)
        p.stroke([(u, v), (u + w / 2, v - 1), (u + w, v)], lite(near, 0.4), 1 + 1.4 * i / 34, alpha=0.8)


def ground(p, c, far, near, marks=0.4, ink=None):
    """The road to the quay; marks is how many of its setts are drawn, 0 to 1."""
    edge = HALF + 0.7
    p.wash(
        c.path((-edge, 0, 1.2), (edge, 0, 1.2), (edge, 0, QUAY), (-edge, 0, QUAY)),
        [far, mix(far, near, 0.6), near, near],
        mottle=10,
        cell=150,
    )
    p.poly(
        c.path((-edge, 0, QUAY), (edge, 0, QUAY), (edge, 0, QUAY + 0.8), (-edge, 0, QUAY + 0.8)),
        lite(far, 0.25),
        "",
        1.8,
    )
    for x in (-1.9, 0.2, 2.3):
        u, v = c(x, 0, QUAY + 0.4)
        p.poly([(u - 4, v), (u - 3, v - 9), (u + 3, v - 9), (u + 4, v)], "#5d5468", "", 1.6, off=(0.4, 0.3))
    ink = ink or dark(near, 0.25)
    z = 3.0
    while z < 30:
        step = 0.62 if z < 12 else 1.1
        x = -HALF + p.r.uniform(0, 0.5)
        while x < HALF - 0.5:
            w = p.r.uniform(0.5, 0.8)
            if p.r.random() < marks:
                sett = [(0.03, 0), (0.02, 0.7), (w * 0.3, 0.93), (w * 0.75, 0.93), (w - 0.03, 0.7)]
                p.stroke(
                    [c(x + a, 0, z + b * step) for a, b in sett], ink, max(0.9, min(2.6, 17 / z)), alpha=0.4
                )
            x += w
        z += step


def homes(p, c, lamps=None, smoke=None, fresh=False, night=False, lit=False, mud=None):
    """Both sides of the street, far to near; fresh: painted again, with flowers in boxes. Gives walls by (side, i)."""
    walls = {}
    row = [(z, s, i) for s, starts in STARTS.items() for i, z in enumerate(starts)]
    for z, s, i in sorted(row, reverse=True):
        it = (LEFT, RIGHT)[s > 0][i]
        f = walls[s, i] = Face(c, (s * HALF, 0, z), (0, 1), (s, 0))
        it = it._replace(wall=lite(it.wall, 0.22)) if fresh else it
        on = (1, 0) if lit and (i + s) % 2 else (0, 1) if lit else (0, 0)
        more = {} if z > 2 else {"lantern": None}
        above = smoke if s < 0 or i else None
        home(p, f, it, on, max(1.5, min(3, 34 / (z + 3))), lamps=lamps, smoke=above, night=night,
             lantern_lit=lit, mud=mud, lit_pool=80, **more)  # fmt: skip
        if fresh and it.kind == "eaves":
            flower_box(p, f, 0.6, 1.5)
            flower_box(p, f, it.w - 1.35, it.w - 0.5)
    return walls


def flower_box(p, f, a0, a1):
    """Flowers under a window."""
    p.poly(f.quad(a0 - 0.08, 0.74, a1 + 0.08, 0.98), "#a9683f", "", 1.8, off=(1, 1), j=0.4)
    r = f.px(a0, 1) * 0.07
    for i in range(6):
        x, y = f(a0 + (a1 - a0) * (i + 0.5) / 6, 1.06)
        p.dot(x, y + r * 0.5, r * 1.3, "#6fa77a")
        p.dot(x + p.r.uniform(-r, r) * 0.6, y - r * 0.5, r * 0.85, (CORAL, GOLD, "#fffaf0")[i % 3])
