"""People far off who watch: small, plain, no two alike, and nobody whom the story knows by name."""

from .colour import CORAL, dark, lite
from .props import moved

SKINS = ("#f2c3a0", "#e8b08a", "#d79a72", "#b9774f", "#8a5a3c")
HAIRS = ("#3a2c44", "#5b3a33", "#8a5236", "#c98a4a", "#a9a2b4")

LIMBS = {
    "lap": [(-14, -33), (-19, -18), (-8, -9)],
    "up": [(-14, -34), (-25, -48), (-21, -68)],
    "ears": [(-14, -34), (-27, -42), (-15, -56)],
    "chin": [(-14, -33), (-18, -18), (-5, -40)],
    "down": [(-14, -33), (-20, -16), (-18, 2)],
}
"""How an arm lies, from the left shoulder on; the right one is its mirror image."""


def limb(p, pts, colour, w, line=None):
    """A sleeve or a leg: a thick stroke with its ink on both sides."""
    p.stroke(pts, line or p.line, w + 3.2, taper=False, j=0.3)
    p.stroke(pts, colour, w, taper=False, j=0.3)


def _hair_behind(p, at, kind, hair, w):
    if kind == "long":
        p.shape(
            at([(-15, -62), (-17, -44), (-15, -32), (0, -30), (15, -32), (17, -44), (15, -62), (0, -74)]),
            hair,
            "",
            w,
            off=(0.7, 0.5),
            j=0.4,
        )
    elif kind == "puffs":
        for u in (-15, 15):
            p.shape(
                p.hand.blob(*at([(u, -66)])[0], 9 * at.s, 9 * at.s, 10, 0.08), hair, "", w, off=(0.7, 0.5)
            )
    elif kind == "bun":
        p.shape(p.hand.blob(*at([(0, -76)])[0], 7 * at.s, 6 * at.s, 9, 0.05), hair, "", w, off=(0.7, 0.5))


def _hair_before(p, at, kind, hair, w):
    if kind == "scarf":
        p.shape(
            at([(-10, -56), (-9, -66), (0, -70), (9, -66), (10, -56), (14, -44), (16, -60), (9, -73), (0, -76),
                (-9, -73), (-16, -60), (-15, -42), (-6, -38), (6, -38), (15, -42), (9, -46), (0, -44), (-8, -46)]),
            hair,
            "",
            w * 0.8,
            off=(0.7, 0.5),
            j=0.3,
        )  # fmt: skip
    elif kind == "cap":
        p.shape(
            at([(-14, -60), (-13, -70), (0, -76), (13, -70), (14, -61), (24, -58), (22, -55), (10, -60), (-6, -61)]),
            hair,
            "",
            w,
            off=(0.7, 0.5),
            j=0.3,
        )  # fmt: skip
    elif kind == "curls":
        for u, v, q in ((-12, -62, 6), (-7, -70, 7), (3, -73, 7), (11, -67, 7), (13, -59, 5)):
            p.shape(
                p.hand.blob(*at([(u, v)])[0], q * at.s, q * at.s, 9, 0.08), hair, "", w * 0.7, off=(0.6, 0.5)
            )
        p.shape(p.hand.blob(*at([(0, -67)])[0], 11 * at.s, 6 * at.s, 10, 0.05), hair, None)
    elif kind != "bald":
        p.shape(
            at([(-14, -56), (-15, -66), (-8, -74), (4, -75), (13, -69), (14, -56), (10, -62), (2, -65), (-8, -63)]),
            hair,
            "",
            w,
            off=(0.7, 0.5),
            j=0.3,
        )  # fmt: skip


def _hanging_legs(p, at, legs, w):
    """Two legs over an edge, knees first."""
    for u in (-8.5, 8.5):
        limb(p, at([(u, 2), (u * 1.05, 16), (u * 1.1, 32)]), legs, 8.6 * at.s)
        shoe = at([(u * 1.1 - 6, 30), (u * 1.1 + 6, 30), (u * 1.1 + 7, 40), (u * 1.1 - 7, 40)])
        p.shape(shoe, dark(legs, 0.5), "", w * 0.8, off=(0.6, 0.5))
        knee = p.hand.blob(*at([(u, -1)])[0], 8 * at.s, 6.5 * at.s, 10, 0.04)
        p.shape(knee, lite(legs, 0.12), "", w * 0.9, off=(0.6, 0.5))


def _standing_legs(p, at, legs, w):
    for u in (-7.5, 7.5):
        limb(p, at([(u, -4), (u, 24), (u * 1.05, 50)]), legs, 10 * at.s)
        shoe = at([(u * 1.05 - 7, 48), (u * 1.05 + 7, 48), (u * 1.05 + 8, 58), (u * 1.05 - 8, 58)])
        p.shape(shoe, dark(legs, 0.5), "", w * 0.8, off=(0.6, 0.5))


class _At:
    """Puts points of a figure where it sits."""

    def __init__(self, x, y, s):
        self.x, self.y, self.s = x, y, s

    def __call__(self, pts):
        return moved(self.x, self.y, self.s, pts)


def onlooker(
    p,
    x,
    y,
    s=1.0,
    skin=SKINS[0],
    hair=HAIRS[0],
    shirt=CORAL,
    kind="short",
    arms="lap",
    legs=None,
    look=0,
    stand=False,
    mouth="smile",
    w=1.9,
):
    """Somebody seen from the front; (x, y) is the middle of the seat, 76 high above it at s = 1 (and 58 below it, with
    stand=True). legs = the colour of the trousers, None for nobody's legs; look = -1 to 1, where the eyes go;
    mouth = smile, flat or open."""
    at = _At(x, y, s)
    if legs and stand:
        _standing_legs(p, at, legs, w)
    _hair_behind(p, at, kind, hair, w)
    p.shape(
        at([(-15, 1), (-17, -20), (-13, -36), (-5, -41), (5, -41), (13, -36), (17, -20), (15, 1)]),
        (lite(shirt, 0.08), dark(shirt, 0.14)),
        "",
        w,
        off=(1, 0.8),
        j=0.4,
    )
    p.shape(at([(-4, -46), (4, -46), (5, -39), (0, -36), (-5, -39)]), dark(skin, 0.12), None)
    p.shape(p.hand.blob(*at([(0, -57)])[0], 13.4 * s, 14 * s, 14, 0.02), skin, "", w, off=(0.8, 0.6), j=0.3)
    _hair_before(p, at, kind, hair, w)
    d = look * 3.4
    for u in (-4.6, 4.6):
        p.dot(*at([(u + d, -57)])[0], 1.6 * s, p.line)
        p.dot(*at([(u * 1.7 + d, -52)])[0], 2.4 * s, "#e8604f", 0.3)
    bend = {"smile": 1.6, "flat": -0.3, "open": 0}[mouth]
    if mouth == "open":
        p.shape(p.hand.blob(*at([(d, -49.4)])[0], 2.6 * s, 2.8 * s, 8, 0.03), p.line, None)
    else:
        p.stroke(at([(-3 + d, -50), (d, -50 + bend), (3 + d, -50)]), p.line, 1.5 * s)
    if legs and not stand:
        _hanging_legs(p, at, legs, w)
    for side in (-1, 1):
        pts = at([(u * -side, v) for u, v in LIMBS[arms]])
        limb(p, pts, dark(shirt, 0.08), 6.4 * s)
        p.dot(*pts[-1], 4.4 * s, p.line)
        p.dot(*pts[-1], 3.4 * s, skin)
