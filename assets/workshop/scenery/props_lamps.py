"""Lanterns, and the light about them."""

from .colour import FLAME, LAMP
from .hand import placed


def lantern(p, x, y, s=1.0, lit=True, w=2.4, hook=None, frame="#4a3d5c"):
    """A storm lantern; (x, y) is the ring it hangs by; 46 high. Draw its glow separately (see light)."""
    A = placed(x, y, s)
    if hook:
        p.stroke(
            [(x + hook, y - 8 * s), (x + hook * 0.4, y - 12 * s), (x, y - 9 * s), (x, y)],
            frame,
            3 * s,
            taper=False,
        )
    p.stroke(A([(-8, 12), (-7, 3), (0, 0), (7, 3), (8, 12)]), frame, 2.4 * s)
    p.poly(
        A([(-10, 13), (10, 13), (12, 38), (-12, 38)]),
        ("#fff3c4", FLAME) if lit else "#c8d6d4",
        frame,
        w,
        off=(0.8, 0.6),
    )
    if lit:
        p.shape(A([(0, 19), (4, 28), (0, 34), (-4, 28)]), "#fffbe6", None)
    p.poly(A([(-12, 14), (-7, 7), (7, 7), (12, 14)]), frame, frame, w * 0.6)
    p.poly(A([(-13, 38), (13, 38), (11, 44), (-11, 44)]), frame, frame, w * 0.6)
    p.stroke(A([(0, 14), (0, 38)]), frame, 1.6 * s, taper=False, alpha=0.55)


def light(p, x, y, r=60, alpha=0.75, colour=LAMP):
    """Glow of a lantern: a tight core and a wide breath."""
    p.glow(x, y, r * 2.1, colour, alpha * 0.5, power=2.2)
    p.glow(x, y, r * 0.8, "#fff0c0", alpha, power=1.6)


def wall_lamp_string(p, pts, n, s=0.55, sag=18, lit=True, cord="#4a3d5c"):
    """A cord with lanterns between two points; returns the middles of their glass."""
    (x0, y0), (x1, y1) = pts
    q = [
        (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)) for t in [i / 12 for i in range(13)]
    ]
    p.stroke(q, cord, 2.4, taper=False)
    out = []
    for i in range(n):
        t = (i + 0.5) / n
        x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)
        lantern(p, x, y, s, lit)
        out.append((x, y + 26 * s))
    return out
