"""Boats: a hull on the stocks in the round, and boats afloat seen from the side, (x, y) the middle of the waterline."""

from .colour import CORAL, TEAL, WOOD, dark, lite, mix
from .hand import placed


def hull(
    p,
    T,
    length=4.2,
    beam=1.5,
    depth=1.0,
    strakes=8,
    colour=WOOD,
    inside=None,
    bow=1,
    w=2.8,
    side=(1, -1),
    keel=0.12,
    planked=None,
    paint=None,
):
    """A clinker hull along z: stern at z = -length/2, stem at +length/2 (bow = 1), keel down, origin under the keel.
    planked = how many strakes are already on (the rest shows ribs); paint = {strake: colour}."""
    N = 26

    def P(t, s, sgn):
        u = t if bow > 0 else 1 - t  # 0 stern .. 1 stem
        full = (1 - max(0, (u - 0.42) / 0.58) ** 2.3) * (1 - 0.34 * max(0, (0.3 - u) / 0.3) ** 1.6)
        flare = s ** (0.42 + 0.5 * max(0, u - 0.5) * 1.4)
        half = beam / 2 * full * flare
        rise = keel + 0.34 * max(0, (u - 0.66) / 0.34) ** 2.6 * depth + 0.06 * max(0, (0.2 - u) / 0.2)
        sheer = depth * (1 + 0.30 * (abs(u - 0.42) / 0.58) ** 2)
        y = rise + (keel + sheer - rise) * s
        z = (
            -length / 2
            + length * t
            + (0.28 * s * max(0, (u - 0.8) / 0.2) if bow > 0 else -0.28 * s * max(0, (u - 0.8) / 0.2))
        )
        return (sgn * half, y, z)

    S = [i / strakes for i in range(strakes + 1)]
    n_on = strakes if planked is None else planked
    ts = [i / N for i in range(N + 1)]
    for sgn in side:  # the last one is drawn on top
        if n_on < strakes:  # ribs
            for k in range(1, 12):
                t = k / 12
                p.stroke(
                    T.path(*[P(t, S[n_on] * 0.9 + (1 - S[n_on] * 0.9) * q / 5, sgn) for q in range(6)]),
                    p.line,
                    7,
                    taper=False,
                )
                p.stroke(
                    T.path(*[P(t, S[n_on] * 0.9 + (1 - S[n_on] * 0.9) * q / 5, sgn) for q in range(6)]),
                    lite(colour, 0.2),
                    4,
                    taper=False,
                )
            p.stroke(T.path(*[P(t, 1, sgn) for t in ts]), p.line, 8, taper=False)
            p.stroke(T.path(*[P(t, 1, sgn) for t in ts]), lite(colour, 0.25), 5, taper=False)
        for i in range(n_on):
            lo = [P(t, S[i], sgn) for t in ts]
            hi = [P(t, S[i + 1], sgn) for t in ts]
            c = (paint or {}).get(i) or mix(dark(colour, 0.3), lite(colour, 0.22), i / max(1, strakes - 1))
            if sgn != side[-1]:
                c = dark(c, 0.3)
            p.shape(T.path(*lo) + T.path(*hi)[::-1], c, p.line, w * 0.8, off=(1.2, 1), j=0.7)
    return P


def dinghy(p, x, y, s=1.0, colour=TEAL, inside="#e8c99a", w=2.8, flip=False, name=False):
    """A small boat seen from its side, afloat; (x, y) middle of the waterline; 150 long."""
    A = placed(x, y, s, flip)
    p.shape(
        A([(-74, -26), (-30, -20), (30, -20), (82, -36), (60, -22), (0, -14), (-60, -16)]),
        dark(inside, 0.25),
        "",
        w * 0.8,
    )
    p.shape(
        A([(-74, -26), (-30, -16), (30, -16), (82, -36), (68, -8), (50, 4), (-50, 4), (-68, -8)]),
        (colour, dark(colour, 0.2)),
        "",
        w,
    )
    p.stroke(A([(-73, -21), (-30, -11), (30, -11), (78, -29)]), lite(colour, 0.5), 2.6 * s)
    p.stroke(A([(-66, -9), (-28, -3), (32, -3), (70, -14)]), dark(colour, 0.3), 2 * s)


def mast_boat(p, x, y, s=1.0, colour=TEAL, w=2.8, flip=False, sail=None):
    """A fishing boat with mast and wheelhouse, afloat; (x, y) middle of the waterline; 180 long, 165 high."""
    A = placed(x, y, s, flip)
    w = max(1.4, w * min(1, s * 1.2))
    p.stroke(A([(0, -30), (2, -165)]), "", w * 1.9, taper=False)
    p.stroke(A([(2, -160), (84, -40)]), "", w * 0.6)
    p.stroke(A([(2, -160), (-88, -42)]), "", w * 0.6)
    p.poly(A([(20, -36), (22, -66), (62, -64), (64, -36)]), "#f3e6cc", "", w, off=(1, 1))
    p.poly(A([(15, -66), (68, -64), (66, -72), (18, -74)]), CORAL, "", w * 0.8, off=(1, 0.8))
    p.poly(A([(30, -57), (54, -56), (54, -46), (30, -46)]), "#7f95a8", None)
    if sail:
        p.poly(A([(6, -150), (6, -52), (-56, -46), (-30, -90)]), sail, "", w, off=(1, 1))
    p.shape(
        A([(-96, -46), (-40, -34), (50, -36), (92, -50), (80, -8), (66, 2), (-66, 2), (-82, -10)]),
        (colour, dark(colour, 0.22)),
        "",
        w,
    )
    p.stroke(A([(-92, -35), (-40, -24), (50, -26), (88, -39)]), lite(colour, 0.6), 3.4 * s)
