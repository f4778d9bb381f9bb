"""Boats of the Wend: the workboat that took three years, rowing boats that carry a lantern."""

from .colour import CORAL, GOLD, TEAL, WOOD, WOOD2, dark, lite
from .props import moved
from .town import between

FENDER = "#5a5468"
ROPE = "#d8b884"


def rope(p, pts, w=6, colour=ROPE):
    """A laid rope along pts."""
    p.stroke(pts, "", w + 2.6, taper=False)
    p.stroke(pts, colour, w, taper=False)
    dense = p.hand.curve(pts, False, 7)
    for a, b in zip(dense, dense[1:], strict=False):
        p.stroke(
            [(a[0] - w * 0.3, a[1] + w * 0.22), (b[0] + w * 0.15, b[1] - w * 0.3)], "", 1.1, j=0, alpha=0.55
        )


def coil(p, x, y, r, colour=ROPE, n=4):
    """A coil of rope or hose that lies on the floor."""
    for i in range(n):
        k = r * (1 - i * 0.2)
        c = p.hand.blob(x, y - i * r * 0.06, k, k * 0.38, 16, 0.02)
        c += c[:2]
        p.stroke(c, "", r * 0.13 + 2.4, taper=False)
        p.stroke(c, colour, r * 0.13, taper=False)


def rowing_boat(p, x, y, s=1.0, colour=TEAL, inner="#e9d3a8", flip=False):
    """A clinker boat from its side, 240 long, cut by the water at y."""

    def at(*pts):
        return moved(x, y, s, pts, flip)

    w = max(1.5, 3 * min(1.1, s * 1.2))
    sheer = [(-122, -66), (-60, -50), (20, -46), (84, -52), (120, -62)]
    keel = [(112, -30), (96, -6), (0, 0), (-84, -4), (-112, -30)]
    far = [(-118, -68), (-56, -58), (20, -55), (84, -60), (118, -66)]
    p.shape(at(*far, *sheer[::-1]), dark(inner, 0.25), "", w * 0.8)
    p.shape(at(*sheer, *keel), (colour, dark(colour, 0.22)), "", w)
    top = [(-121, -62), (-60, -46), (20, -42), (84, -48), (118, -58)]
    low = [(-92, -6), (-50, -3), (10, -1), (70, -3), (98, -8)]
    for k in (0.3, 0.55, 0.8):
        p.stroke(at(*[between(a, b, k) for a, b in zip(top, low, strict=True)]), "", w * 0.6, alpha=0.75)
    rail = at((-122, -68), (-60, -52), (20, -48), (84, -54), (120, -64))
    p.stroke(rail, "", w * 2.1, taper=False)
    p.stroke(rail, inner, w * 1.1, taper=False)


def _rigging(p, at):
    mast = at((-40, -60), (-44, -268))
    p.stroke(mast, "", 8, taper=False)
    p.stroke(mast, "#c98a5a", 4.6, taper=False)
    for end in ((-176, -96), (178, -104)):
        p.stroke(at((-44, -262), end), "", 1.8)
    boom = at((-40, -128), (60, -116))
    p.stroke(boom, "", 6.5, taper=False)
    p.stroke(boom, WOOD, 3.6, taper=False)


def _wheelhouse(p, at):
    p.poly(at((8, -86), (12, -158), (100, -154), (112, -86)), ("#fbf3e4", "#ddcfc4"), "", 3)
    p.poly(at((2, -158), (8, -172), (104, -168), (112, -154)), (lite(CORAL, 0.1), dark(CORAL, 0.1)), "", 2.8)
    for a in (20, 52, 82):
        p.poly(
            at((a, -112), (a, -144), (a + 22, -143), (a + 22, -112)),
            ("#a9bcc8", "#7f95a8"),
            "",
            2.2,
            off=(0.6, 0.6),
        )
        p.stroke(at((a + 5, -118), (a + 14, -138)), "#dfeaf0", 2, alpha=0.7)
    p.poly(at((60, -172), (61, -190), (70, -190), (71, -171)), FENDER, "", 2)


def _fender(p, x, y):
    ring = p.hand.blob(x, y, 14, 17, 14, 0.02)
    ring += ring[:2]
    p.stroke([(x, y - 17), (x + 2, y - 36)], "", 4.4, taper=False)
    p.stroke([(x, y - 17), (x + 2, y - 36)], ROPE, 2.4, taper=False)
    p.stroke(ring, "", 11.5, taper=False)
    p.stroke(ring, FENDER, 7.5, taper=False)


def workboat(p, x, y, s=1.0):
    """The boat that took three years: the biggest hull on the Row, teal with a gold line, her bow to the right;
    380 long, afloat at y."""

    def at(*pts):
        return moved(x, y, s, pts)

    _rigging(p, at)
    p.shape(at((-184, -96), (-60, -84), (60, -84), (182, -98), (120, -74), (-120, -72)), "#b98f63", "", 2.2)
    _wheelhouse(p, at)
    sheer = [(-190, -98), (-130, -84), (-40, -76), (60, -76), (140, -84), (188, -100)]
    hull = at(*sheer, (176, -46), (160, -4), (120, 10), (-120, 12), (-160, -12), (-182, -60))
    p.wash(hull, [(0, "#47a79e"), (0.55, TEAL), (1, "#1f616b")], curved=True, off=(2, 2))
    p.shape(hull, None, "", 3.4)
    top = [(-188, -92), (-128, -78), (-40, -70), (60, -70), (140, -78), (185, -94)]
    low = [(-150, 6), (-120, 12), (-40, 14), (60, 12), (120, 10), (158, 0)]
    for k in (0.22, 0.44, 0.66, 0.86):
        p.stroke(at(*[between(a, b, k) for a, b in zip(top, low, strict=True)]), "", 2, alpha=0.7)
    rail = at((-191, -100), (-130, -86), (-40, -78), (60, -78), (140, -86), (189, -102))
    p.stroke(rail, "", 9, taper=False)
    p.stroke(rail, "#e9d3a8", 5.4, taper=False)
    line = at((-186, -76), (-128, -62), (-40, -55), (60, -55), (140, -62), (181, -78))
    p.stroke(line, GOLD, 4.6, taper=False, alpha=0.95)
    for a in (-116, -38, 128):
        _fender(p, *at((a, -44))[0])


def spade(p, x, y, s=1.0, lean=0):
    """A spade stuck in the ground at (x, y), its handle leaning by so many degrees to the right."""

    def at(*pts):
        return moved(x, y, s, pts, rot=lean)

    p.stroke(at((0, -8), (0, -92)), "", 6.6 * s, taper=False)
    p.stroke(at((0, -8), (0, -92)), WOOD, 4 * s, taper=False)
    p.stroke(at((-11, -93), (11, -93)), "", 8 * s, taper=False)
    p.stroke(at((-10, -93), (10, -93)), WOOD2, 5 * s, taper=False)
    blade = at((-12, -20), (12, -20), (11, 0), (5, 10), (-5, 10), (-11, 0))
    p.shape(blade, ("#b4b8c8", "#858aa0"), "", 2.4)
