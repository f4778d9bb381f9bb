"""Small things to put on a floor, a table or a peg. (x, y) is the foot (the peg, for a coat); s = 1: drawn size."""

from .colour import CORAL, GOLD, SAND, TEAL, dark, lite
from .hand import placed


def bucket(p, x, y, s=1.0, colour=CORAL, w=3.0, sand=False, handle_down=False):
    """The red bucket, crooked handle and all; (x, y) is the middle of its foot; 70 high."""
    A = placed(x, y, s)
    if handle_down:
        p.stroke(A([(-36, -55), (-42, -34), (-8, -22), (30, -30), (36, -55)]), "", w * 0.9)
    else:
        p.stroke(
            A([(-35, -56), (-31, -82), (-14, -92), (2, -86), (8, -96), (26, -84), (35, -56)]), "", w * 0.9
        )
    p.poly(A([(-36, -56), (36, -56), (26, 0), (-26, 0)]), (colour, dark(colour, 0.16)), "", w)
    p.oval(x, y - 56 * s, 36 * s, 8 * s, SAND if sand else dark(colour, 0.32), "", w)
    p.stroke(A([(-24, -36), (0, -33), (22, -36)]), lite(colour, 0.45), 4 * s)
    p.stroke(A([(14, -12), (20, -26)]), dark(colour, 0.3), 2.4 * s)


def kettle(p, x, y, s=1.0, colour="#d9634f", w=2.8, steam=False):
    """A round kettle with its spout to the right; (x, y) is the middle of its foot; 74 high."""
    A = placed(x, y, s)
    p.stroke(A([(-22, -42), (-20, -66), (0, -74), (20, -66), (22, -42)]), "", 5.6 * s, taper=False)
    p.shape(A([(26, -14), (48, -40), (58, -44), (54, -34), (40, -12), (30, -4)]), dark(colour, 0.12), "", w)
    p.shape(
        A([(-30, 0), (-36, -16), (-28, -38), (0, -45), (28, -38), (36, -16), (30, 0)]),
        (lite(colour, 0.12), dark(colour, 0.2)),
        "",
        w,
    )
    p.shape(
        A([(-20, -41), (-12, -48), (12, -48), (20, -41), (0, -38)]),
        dark(colour, 0.16),
        "",
        w * 0.85,
        off=(1, 0.8),
    )
    p.dot(*A([(0, -51)])[0], 4.6 * s, p.line)
    p.stroke(A([(-25, -20), (-22, -30), (-14, -36)]), lite(colour, 0.55), 4 * s)
    if steam:
        p.stroke(A([(60, -50), (68, -62), (60, -76), (70, -92), (64, -106)]), "#fff6ee", 4.4 * s, alpha=0.5)


def mug(p, x, y, s=1.0, colour=TEAL, w=2.4, flip=False, steam=False):
    A = placed(x, y, s, flip)
    p.stroke(A([(14, -24), (25, -22), (24, -9), (13, -7)]), "", 3.4 * s)
    p.poly(
        A([(-15, -30), (15, -30), (13, 0), (-13, 0)]),
        (lite(colour, 0.1), dark(colour, 0.14)),
        "",
        w,
        off=(1.4, 1),
    )
    p.oval(x, y - 30 * s, 15 * s, 4 * s, dark(colour, 0.4), "", w * 0.8)
    if steam:
        for u in (-5, 6):
            p.stroke(A([(u, -38), (u + 5, -48), (u - 3, -58), (u + 3, -70)]), "#fff6e2", 2.6, alpha=0.55)


def jar(p, x, y, s=1.0, lid=CORAL, w=2.4, inside="#b07d4e"):
    A = placed(x, y, s)
    p.shape(A([(-15, 0), (-16, -34), (-11, -41), (11, -41), (16, -34), (15, 0)]), "#dcebe6", "", w, alpha=0.9)
    p.shape(A([(-13, -2), (-13, -22), (0, -24), (13, -21), (13, -2)]), inside, None)
    p.poly(A([(-12, -48), (12, -48), (12, -40), (-12, -40)]), lid, "", w, off=(1, 1))
    p.stroke(A([(-9, -30), (-9, -12)]), "#ffffff", 2.4 * s, alpha=0.7)


def paint_pot(p, x, y, s=1.0, colour=TEAL, w=2.6, brush=None):
    A = placed(x, y, s)
    if brush:
        p.stroke(A([(4, -34), (16, -74)]), p.line, 6.4 * s, taper=False)
        p.stroke(A([(4, -34), (16, -74)]), brush, 3.4 * s, taper=False)
    p.stroke(A([(-20, -36), (-15, -52), (0, -57), (15, -52), (20, -36)]), "", w * 0.7)
    p.poly(A([(-21, -38), (21, -38), (20, 0), (-20, 0)]), ("#e9e4dc", "#c9c3c6"), "", w)
    p.poly(A([(-21, -28), (21, -28), (20.4, -10), (-20.4, -10)]), colour, None)
    p.oval(x, y - 38 * s, 21 * s, 6 * s, colour, "", w)
    p.shape(
        A([(-15, -36), (-6, -34), (-7, -18), (-10, -14), (-13, -20)]), colour, "", w * 0.6, off=(0.5, 0.5)
    )


def loaf(p, x, y, s=1.0, colour="#d99a52", w=2.6, rot=0):
    A = placed(x, y, s, rot=rot)
    p.shape(
        A([(-44, 0), (-50, -14), (-36, -28), (0, -33), (36, -28), (50, -14), (44, 0), (0, 3)]),
        (lite(colour, 0.12), dark(colour, 0.14)),
        "",
        w,
    )
    for u in (-24, -4, 16):
        p.stroke(A([(u, -27), (u + 8, -20), (u + 10, -12)]), lite(colour, 0.62), 4 * s)


def roll(p, x, y, s=1.0, colour="#dfa35c", w=2.4):
    p.oval(x, y - 10 * s, 19 * s, 12 * s, (lite(colour, 0.2), dark(colour, 0.12)), "", w, j=0.03)
    p.stroke(placed(x, y, s)([(-7, -15), (0, -18), (8, -14)]), lite(colour, 0.6), 3 * s)


def sack(p, x, y, s=1.0, colour="#e6d5b4", w=2.8, tied=True):
    A = placed(x, y, s)
    p.shape(
        A([(-34, 0), (-42, -30), (-34, -62), (-16, -78), (16, -78), (34, -60), (42, -28), (34, 0), (0, 4)]),
        (lite(colour, 0.2), dark(colour, 0.12)),
        "",
        w,
    )
    if tied:
        p.shape(
            A([(-13, -77), (-21, -92), (-10, -91), (-3, -98), (5, -91), (15, -96), (21, -88), (13, -77)]),
            colour,
            "",
            w * 0.9,
        )
        p.stroke(A([(-15, -78), (0, -75), (15, -78)]), "#a9683f", 3.4 * s)
    for q in ([(-20, -60), (-26, -36), (-22, -14)], [(18, -58), (24, -34), (20, -12)]):
        p.stroke(A(q), dark(colour, 0.25), 2)


def coat(p, x, y, s=1.0, colour=TEAL, w=2.8, kind="duffel", stripes=None):
    """Hangs from a peg at (x, y); 165 long."""
    A = placed(x, y, s)
    body = [
        (-9, 2),
        (-32, 16),
        (-40, 60),
        (-46, 150),
        (-20, 158),
        (4, 154),
        (30, 160),
        (47, 150),
        (40, 60),
        (32, 16),
        (9, 2),
    ]
    p.shape(
        A([(-30, 16), (-44, 30), (-58, 92), (-60, 122), (-44, 124), (-36, 78)]), dark(colour, 0.16), "", w
    )
    p.shape(A([(30, 16), (44, 30), (57, 92), (60, 120), (45, 124), (36, 78)]), dark(colour, 0.24), "", w)
    p.shape(A(body), (lite(colour, 0.06), dark(colour, 0.12)), None)
    if stripes:
        p.flush()
        with p.clip(A(body), curved=True):
            for v in range(24, 160, 22):
                p.stroke(A([(-52, v), (0, v + 5), (52, v)]), stripes, 8 * s, taper=False)
    p.shape(A(body), None, "", w)
    p.stroke(A([(1, 14), (2, 80), (0, 152)]), dark(colour, 0.4), w * 0.7)
    p.shape(A([(-15, 4), (-20, 22), (0, 34), (20, 22), (15, 4), (0, 10)]), dark(colour, 0.26), "", w * 0.85)
    p.stroke(A([(-5, 8), (0, -5), (5, 8)]), "", w * 0.8)
    for v in (50, 78, 106):
        if kind == "duffel":
            p.stroke(A([(-9, v), (10, v)]), "#e9d2a4", 4.4 * s, taper=False)
        else:
            p.dot(*A([(6, v)])[0], 3.2 * s, lite(colour, 0.6))
    for u in (-1, 1):
        p.stroke(A([(u * 14, 112), (u * 33, 110)]), dark(colour, 0.42), w * 0.8)
    p.stroke(A([(-26, 60), (-30, 100)]), dark(colour, 0.26), 1.8)
    p.stroke(A([(26, 56), (30, 94)]), dark(colour, 0.3), 1.8)


def boots(p, x, y, s=1.0, colour=GOLD, w=2.6):
    for u in (26, 0):
        A = placed(x + u * s, y, s)
        p.shape(
            A([(-10, -46), (9, -46), (10, -16), (26, -9), (30, 0), (-11, 0), (-10, -20)]),
            (lite(colour, 0.1), dark(colour, 0.12)),
            "",
            w,
        )
        p.stroke(A([(-11, -38), (9, -38)]), dark(colour, 0.3), 2.4 * s)
        p.stroke(A([(-10, -3), (28, -3)]), dark(colour, 0.4), 2.6 * s)
