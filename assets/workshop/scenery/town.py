"""The houses of Lantern Row in true perspective, the hall, the water before them and the lamps on them.

A house stands on a Face: a wall in the world with its own measures, so that windows, doors and roof agree with
the camera. Nothing here knows the hour: draw in day colours, pass night=True, and let relight make the dusk.
"""

import math
from collections import namedtuple

from .colour import CORAL, GOLD, LAMP, PLUM, TEAL, WOOD, dark, lite, mix
from .props import lantern, light

Home = namedtuple("Home", "kind wall roof door w h")
Home.__doc__ = (
    "One house of the Row: gable or eaves towards the street; colours; width and height of its wall, metres."
)

LEFT = (
    Home("gable", "#8fb3b8", "#6c5a7a", WOOD, 5.6, 3.6),
    Home("eaves", "#f3ddb4", "#a85b52", CORAL, 5.2, 3.2),
    Home("gable", "#ee9a80", "#7d5a5e", "#5f8f8b", 4.6, 3.5),
    Home("eaves", "#9cc0bb", "#7a6f8c", "#5f7f9a", 5.0, 3.0),
    Home("gable", "#e9c79b", "#a85b52", PLUM, 5.0, 3.5),
    Home("eaves", "#d9c6d6", "#8d6a72", GOLD, 6.5, 3.1),
)
"""The Row's left side for somebody who looks down it to the sea, the nearest first. The second is the bakery."""
RIGHT = (
    Home("eaves", "#eec3ac", "#8d6a72", CORAL, 6.4, 3.2),
    Home("gable", "#b7cfa6", "#a85b52", "#b9654f", 5.0, 3.6),
    Home("eaves", "#f0c56e", "#7a6f8c", "#5f7f9a", 4.4, 3.1),
    Home("gable", "#a9b7c4", "#8d6a72", TEAL, 5.0, 3.4),
)
"""The Row's right side, the nearest first."""
PANE, LIT = "#7f95a8", "#ffd279"
TRIM, IRON = "#f6ead2", "#4a4468"
MUD, MUD2 = "#8a6a4e", "#6d5140"


class Face:
    """A flat wall in the world: (a along, b up, d into it) in metres -> the frame. o is its lower left corner,
    u the way along and n the way into it, both as (x, z)."""

    def __init__(self, cam, o, u=(1, 0), n=(0, 1)):
        self.cam, self.o, self.u, self.n = cam, o, u, n

    def __call__(self, a, b, d=0):
        o, u, n = self.o, self.u, self.n
        return self.cam(o[0] + u[0] * a + n[0] * d, o[1] + b, o[2] + u[1] * a + n[1] * d)

    def quad(self, a0, b0, a1, b1, d=0):
        return [self(a0, b0, d), self(a1, b0, d), self(a1, b1, d), self(a0, b1, d)]

    def px(self, a, b):
        """Units of the frame to the metre about there."""
        p, q, r = self(a, b), self(a + 0.2, b), self(a, b + 0.2)
        return (math.dist(p, q) + math.dist(p, r)) / 0.4


def between(a, b, t):
    """The point t of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


# ---------------------------------------------------------------- openings ---
def _panes(p, f, wn, pen, bars, glass, shine):
    a0, b0, a1, b1, state = wn[:5]
    p.poly(f.quad(a0, b0, a1, b1), (lite(LIT, 0.25), "#ffc163") if state else (lite(glass, 0.1), dark(glass, 0.1)),
           "", pen * 0.7, off=(0.5, 0.5), j=0.4)  # fmt: skip
    w = a1 - a0
    if state:
        p.poly(
            f.quad(a0 + w * 0.2, b0 + 0.04, a1 - w * 0.2, b0 + (b1 - b0) * 0.6),
            "#fff0bd",
            None,
            alpha=0.75,
            j=0.3,
        )
    elif shine:
        p.poly(
            [f(a0, b1), f(a0 + w * 0.55, b1), f(a0, b0 + (b1 - b0) * 0.35)],
            lite(glass, 0.45),
            None,
            alpha=0.6,
        )
    if state == 2:
        for s0, s1 in ((a0, a0 + w * 0.4), (a1, a1 - w * 0.4)):
            p.poly([f(s0, b1), f(s1, b1), f(s0, b0 + 0.1)], "#e9a06a", None, alpha=0.85)
    for i in range(bars[0]):
        x = a0 + w * (i + 1) / (bars[0] + 1)
        p.stroke([f(x, b0), f(x, b1)], "", pen * 0.65, taper=False, j=0.3)
    for i in range(bars[1]):
        y = b0 + (b1 - b0) * (i + 1) / (bars[1] + 1)
        p.stroke([f(a0, y), f(a1, y)], "", pen * 0.65, taper=False, j=0.3)


def _casing(p, f, wn, pen, trim, shutters):
    a0, b0, a1, b1 = wn[:4]
    t = 0.07
    if shutters:
        q = (a1 - a0) * 0.42
        for s0, s1 in ((a0 - t - q, a0 - t), (a1 + t, a1 + t + q)):
            p.poly(f.quad(s0, b0 - t, s1, b1 + t), shutters, "", pen * 0.8, off=(1, 1), j=0.5)
            for k in (0.25, 0.5, 0.75):
                y = b0 + (b1 - b0) * k
                p.stroke([f(s0 + 0.04, y), f(s1 - 0.04, y)], "", pen * 0.5, alpha=0.7)
    p.poly(f.quad(a0 - t, b0 - t, a1 + t, b1 + t), trim, "", pen * 0.8, off=(1, 1), j=0.4)


def _sill(p, f, wn, pen, trim, box):
    a0, b0, a1 = wn[:3]
    p.poly(
        f.quad(a0 - 0.16, b0 - 0.18, a1 + 0.16, b0 - 0.07), dark(trim, 0.12), "", pen * 0.7, off=(1, 1), j=0.4
    )
    if not box:
        return
    p.poly(f.quad(a0 - 0.08, b0 - 0.42, a1 + 0.08, b0 - 0.16), "#a9683f", "", pen * 0.7, off=(1, 1), j=0.4)
    n, r = 6, f.px(a0, b0) * 0.085
    for i in range(n):
        x, y = f(a0 + (a1 - a0) * (i + 0.5) / n, b0 - 0.08)
        p.dot(x, y + r * 0.5, r * 1.2, "#6fa77a")
        p.dot(x + p.r.uniform(-r, r), y - r * 0.4, r * 0.75, box if i % 2 else GOLD)


def windows_on(p, f, windows, pen=2.4, trim=TRIM, night=False, bars=(1, 1), glass=PANE, pool=90):
    """Windows (a0, b0, a1, b1, state[, extras]) on a wall, with a pool of light before each lit one at night.
    state: 0 dark, 1 lit, 2 lit behind a curtain; extras: bars, shutters (a colour), box (a colour of flowers)."""
    more = [(wn, wn[5] if len(wn) > 5 else {}) for wn in windows]
    for wn, extra in more:
        _casing(p, f, wn, pen, trim, extra.get("shutters"))
    for shining in (False, True):
        some = [(wn, extra) for wn, extra in more if bool(wn[4] and night) is shining]
        if not some:
            continue
        if shining:
            with p.emit():
                for wn, extra in some:
                    _panes(p, f, wn, pen, extra.get("bars", bars), glass, True)
        else:
            for wn, extra in some:
                _panes(p, f, wn, pen, extra.get("bars", bars), glass, not night)
    for wn, extra in more:
        _sill(p, f, wn, pen, trim, extra.get("box"))
        if wn[4] and night and pool:
            x, y = f((wn[0] + wn[2]) / 2, (wn[1] + wn[3]) / 2)
            p.lamplight(x, y, pool * 0.9, "#ffc070", 0.5)


def door_on(p, f, a0, a1, top, colour, pen, style="", base=0.0):
    """A plank door; style: '' plain, 'half' in two leaves one above the other, 'barn' double with braces."""
    p.poly(f.quad(a0 - 0.1, base, a1 + 0.1, top + 0.1), dark(colour, 0.28), "", pen, off=(1, 1), j=0.5)
    p.poly(
        f.quad(a0, base, a1, top), (lite(colour, 0.08), dark(colour, 0.08)), "", pen * 0.8, off=(1, 1), j=0.5
    )
    n = max(3, int((a1 - a0) / 0.26))
    for i in range(1, n):
        x = a0 + (a1 - a0) * i / n
        p.stroke([f(x, base + 0.03), f(x, top - 0.03)], "", pen * 0.45, alpha=0.6)
    if style == "barn":
        mid = (a0 + a1) / 2
        p.stroke([f(mid, base), f(mid, top)], "", pen, taper=False)
        for s0, s1 in ((a0, mid), (mid, a1)):
            for y in (base + 0.12, top - 0.12):
                p.stroke([f(s0 + 0.06, y), f(s1 - 0.06, y)], lite(colour, 0.35), pen * 2, taper=False)
            p.stroke(
                [f(s0 + 0.08, base + 0.14), f(s1 - 0.08, top - 0.14)],
                lite(colour, 0.35),
                pen * 2,
                taper=False,
            )
        return
    if style == "half":
        y = base + (top - base) * 0.52
        p.stroke([f(a0, y), f(a1, y)], "", pen, taper=False)
    x, y = f(a1 - 0.16, base + (top - base) * 0.46)
    p.dot(x, y, pen * 1.1, GOLD)


# ---------------------------------------------------------------- houses ---
def _tiles(p, q, w, pen, alpha=0.42):
    """Rows of tiles on a roof's slope q: lower left, lower right, upper right, upper left."""
    rows = (0.16, 0.34, 0.52, 0.7, 0.86)
    n = max(4, int(w / 0.45))
    for j, k in enumerate(rows):
        p.stroke([between(q[0], q[3], k), between(q[1], q[2], k)], "", pen * 0.45, alpha=alpha)
        for i in range(1, n):
            t = (i + (0.5 if j % 2 else 0)) / n
            if t < 1 and p.r.random() < 0.5:
                a, b = between(q[0], q[1], t), between(q[3], q[2], t)
                p.stroke([between(a, b, k), between(a, b, k - 0.15)], "", pen * 0.42, alpha=alpha)


def _chimney(p, f, a, ridge, depth, roof, pen):
    d = depth * 0.45
    c = mix(roof, "#b08a7a", 0.35)
    p.poly([f(a, ridge - 0.7, d), f(a + 0.6, ridge - 0.7, d), f(a + 0.6, ridge + 0.8, d), f(a, ridge + 0.8, d)],
           (c, dark(c, 0.2)), "", pen * 0.8, off=(1, 1), j=0.5)  # fmt: skip
    b0, b1 = ridge + 0.65, ridge + 0.85
    p.poly([f(a - 0.08, b0, d), f(a + 0.68, b0, d), f(a + 0.68, b1, d), f(a - 0.08, b1, d)],
           dark(c, 0.3), "", pen * 0.7, off=(1, 1), j=0.5)  # fmt: skip
    return f(a + 0.3, b1 + 0.05, d)


def _grain(p, f, w, h, rise, kind, boards, pen, base):
    """Boards, or loose strokes of plaster."""
    if boards == "v":
        n = int(w / 0.34)
        for i in range(1, n):
            x = w * i / n
            top = h + (rise - 0.1) * (1 - abs(x - w / 2) / (w / 2)) if kind == "gable" else h
            p.stroke([f(x, base + 0.05), f(x, top - 0.08)], "", pen * 0.42, alpha=0.42)
    elif boards == "h":
        n = int(h / 0.34)
        for i in range(1, n):
            y = h * i / n
            p.stroke([f(0.04, y), f(w - 0.04, y)], "", pen * 0.42, alpha=0.42)
    else:
        for _ in range(int(w * h * 0.5)):
            a, b = p.r.uniform(0.1, w - 0.5), p.r.uniform(base + 0.2, h - 0.1)
            p.stroke([f(a, b), f(a + p.r.uniform(0.15, 0.4), b)], "", pen * 0.45, alpha=0.32, j=0.3)


def _sides(p, f, w, h, depth, wall, pen, base, mud):
    sh = dark(wall, 0.22)
    for a in (w, 0):
        p.poly(
            [f(a, base, 0), f(a, base, depth), f(a, h, depth), f(a, h, 0)],
            sh,
            "",
            pen * 0.8,
            off=(1, 1),
            j=0.5,
        )
        if mud:
            p.poly([f(a, base, 0), f(a, base, depth), f(a, mud, depth), f(a, mud, 0)], MUD, None, alpha=0.5)


def _gable(p, f, w, h, rise, depth, wall, roof, pen, base, tiles):
    mid, ridge = w / 2, h + rise
    for a in (w + 0.25, -0.25):
        q = [f(a, h - 0.2, -0.25), f(a, h - 0.2, depth), f(mid, ridge, depth), f(mid, ridge, -0.25)]
        p.poly(q, (lite(roof, 0.06), dark(roof, 0.14 if a < 0 else 0.26)), "", pen, off=(1.5, 1.5), j=0.6)
        if tiles:
            for k in (0.2, 0.4, 0.6, 0.8):
                p.stroke([between(q[0], q[3], k), between(q[1], q[2], k)], "", pen * 0.5, alpha=0.45)
    face = [f(0, base), f(w, base), f(w, h), f(mid, ridge - 0.12), f(0, h)]
    p.poly(face, (lite(wall, 0.08), dark(wall, 0.1)), "", pen, j=0.6)


def _barge_boards(p, f, w, h, rise, pen, trim):
    for a in (-0.28, w + 0.28):
        edge = [f(a, h - 0.24, -0.25), f(w / 2, h + rise, -0.25)]
        p.stroke(edge, "", pen * 3.2, taper=False)
        p.stroke(edge, trim, pen * 1.7, taper=False)


def _eaves(p, f, w, h, rise, depth, roof, pen, tiles):
    d, ridge = depth / 2, h + rise
    q = [f(-0.2, h - 0.1, -0.3), f(w + 0.2, h - 0.1, -0.3), f(w + 0.2, ridge, d), f(-0.2, ridge, d)]
    p.poly(q, (dark(roof, 0.1), lite(roof, 0.05)), "", pen, off=(1.5, 1.5), j=0.6)
    if tiles:
        _tiles(p, q, w, pen)
    gutter = [f(-0.2, h - 0.16, -0.3), f(w + 0.2, h - 0.16, -0.3)]
    p.stroke(gutter, "", pen * 2.2, taper=False)
    p.stroke(gutter, dark(roof, 0.2), pen * 1.1, taper=False)


def _mud_line(p, f, w, mud, pen):
    n = 14
    top = [f(w * i / n, mud + 0.02 * ((i * 7) % 3 - 1)) for i in range(n + 1)]
    p.poly([f(0, 0), *top, f(w, 0)], MUD, None, alpha=0.62)
    p.stroke(top, "#5f4436", pen * 1.35, alpha=0.9)
    for i in range(1, n, 2):
        a = w * i / n
        p.stroke([f(a, mud - 0.05), f(a + 0.02, mud - p.r.uniform(0.15, 0.5))], MUD2, pen * 0.5, alpha=0.5)


def house(
    p, f, w, h, wall, roof, kind="gable", rise=1.7, depth=5.0, windows=(), door=None, boards=None, chimney=None,
    lantern=None, pen=2.6, mud=None, night=False, trim=TRIM, bars=(1, 1), glass=PANE, lit_pool=90,
    lantern_lit=True, side=True, base=0.0, tiles=True, lamps=None, smoke=None,
):  # fmt: skip
    """A house on the wall f, w wide and h high to its eaves, in metres; its ridge is rise above that.

    windows: see windows_on; door: (a0, a1, top, colour, style); lantern: where on the wall (a, b) one hangs;
    mud: height of the flood's brown line; boards: 'v', 'h' or None; base: the height that water or ground has
    reached; lamps and smoke: lists that take where the lantern hangs as (x, y, radius) and the chimney's top."""
    if side:
        _sides(p, f, w, h, depth, wall, pen, base, mud)
    if chimney is not None and kind == "eaves":
        top = _chimney(p, f, chimney, h + rise, depth, roof, pen)
        if smoke is not None:
            smoke.append(top)
    if kind == "gable":
        _gable(p, f, w, h, rise, depth, wall, roof, pen, base, tiles)
    else:
        face = [f(0, base), f(w, base), f(w, h), f(0, h)]
        p.poly(face, (lite(wall, 0.08), dark(wall, 0.1)), "", pen, j=0.6)
    _grain(p, f, w, h, rise, kind, boards, pen, base)
    if mud:
        _mud_line(p, f, w, mud, pen)
    if door:
        door_on(p, f, *door[:4], pen, door[4] if len(door) > 4 else "", base)
        if mud:
            p.poly(f.quad(door[0], base, door[1], mud), MUD, None, alpha=0.45)
    windows_on(p, f, windows, pen, trim, night, bars, glass, lit_pool)
    if kind == "gable":
        _barge_boards(p, f, w, h, rise, pen, trim)
    else:
        _eaves(p, f, w, h, rise, depth, roof, pen, tiles)
    if lantern:
        spot = wall_lantern(p, f, *lantern, night, lantern_lit)
        if lamps is not None and lantern_lit:
            lamps.append(spot)


def home(p, f, it, on=(1, 0), pen=2.4, door=None, **k):
    """A house of the Row as it always looks; on tells which of its two windows are lit."""
    w, h = it.w, it.h
    if it.kind == "gable":
        windows = [(0.45, 1.2, 1.15, 2.2, on[0]), (w / 2 - 0.42, h + 0.1, w / 2 + 0.42, h + 0.85, on[1])]
        opening = (w * 0.4, w * 0.84, 2.55, door or it.door, "barn")
        k = {"boards": "v", "rise": 1.9, "lantern": (w * 0.31, 2.75)} | k
    else:
        windows = [(0.6, 1.15, 1.5, 2.25, on[0], {"shutters": TEAL}), (w - 1.35, 1.15, w - 0.5, 2.25, on[1])]
        opening = (w * 0.47, w * 0.47 + 1.0, 2.2, door or it.door, "half")
        k = {"rise": 1.6, "chimney": w * 0.68, "lantern": (w * 0.385, 2.6)} | k
    house(p, f, w, h, it.wall, it.roof, it.kind, windows=windows, door=opening, pen=pen, **k)


def hall(p, f, lit=1, pen=2.2, night=False, lamps=None, pool=70, candle=False):
    """The hall, the longest roof on the Row: eleven metres, six tall bays, a bell-cote. candle: the third window
    has only that."""
    bays = [i for i in range(6) if i != 3]
    windows = [(0.9 + i * 1.75, 1.1, 1.9 + i * 1.75, 3.3, lit, {"bars": (1, 3)}) for i in bays]
    house(p, f, 11, 4.2, "#d8cbb6", "#8d5f5e", "eaves", 2.6, 8, windows, (6.25, 7.35, 2.5, PLUM), pen=pen, night=night,
          lit_pool=pool, lantern=(5.9, 3.1), lantern_lit=bool(lit), lamps=lamps)  # fmt: skip
    x, y = f(5.5, 6.6, 4)
    s = f.px(5.5, 6.6) / 26

    def at(*pts):
        return [(x + a * s, y + 8 + b * s) for a, b in pts]

    p.poly(at((-16, 4), (-16, -34), (16, -34), (16, 4)), "#d8cbb6", "", pen)
    p.poly(at((-22, -34), (0, -58), (22, -34)), PLUM, "", pen)
    p.poly(at((-7, -8), (-7, -22), (0, -28), (7, -22), (7, -8)), IRON, "", pen * 0.8)
    if candle:
        cx, cy = f(4.9, 1.75)
        with p.emit():
            p.oval(cx, cy, 3.6 * s, 6.5 * s, "#ffe3a0", None)
        p.lamplight(cx, cy, 26 * s, LAMP, 0.7)


# ---------------------------------------------------------------- lamps ---
def hung(p, x, y, s=1.0, lit=True, night=False, pool=0.0, strength=1.05):
    """A lantern from its ring at (x, y) that keeps its light in the dark; (x, y, radius) of its flame."""
    if lit and night:
        with p.emit():
            lantern(p, x, y, s, lit, w=max(1.3, 2.4 * min(1.2, s)))
    else:
        lantern(p, x, y, s, lit, w=max(1.3, 2.4 * min(1.2, s)))
    if pool:
        p.lamplight(x, y + 27 * s, pool, "#ffc878", strength)
    return (x, y + 27 * s, max(14, 46 * s))


def wall_lantern(p, f, a, b, night=False, lit=True):
    """A lantern on an iron arm out of the wall f."""
    p0, p1 = f(a, b), f(a, b, -0.55)
    if abs(p1[0] - p0[0]) < 4:
        p1 = (p0[0] + f.px(a, b) * 0.3, p0[1])
    s = max(0.22, f.px(a, b) / 62)
    p.stroke([p0, p1], IRON, max(1.6, 3 * s), taper=False, j=0.3)
    p.stroke([(p0[0], p0[1] + 14 * s), between(p0, p1, 0.6)], IRON, max(1.1, 2 * s), taper=False, j=0.3)
    return hung(p, p1[0], p1[1] + 5 * s, s, lit, night, 150 * s + 40 if night and lit else 0)


def lamp_post(p, x, y, h, s=1.0, night=False, pool=0.0, side=1):
    """An iron street lamp, h high, whose lantern hangs to the right (left: side=-1); (x, y, radius) of its flame."""
    foot = [(x - 9 * s, y), (x + 9 * s, y), (x + 5 * s, y - 22 * s), (x - 5 * s, y - 22 * s)]
    p.poly(foot, IRON, "", 2.4 * s)
    k = side * s
    p.stroke([(x, y - 10), (x, y - h)], IRON, 6.5 * s, taper=False)
    p.stroke(
        [(x, y - h + 2), (x + 9 * k, y - h - 13 * s), (x + 24 * k, y - h - 9 * s)], IRON, 4 * s, taper=False
    )
    return hung(p, x + 25 * k, y - h - 6 * s, s, True, night, pool)


def shine_lamps(p, lamps, alpha=0.6):
    """After relight: the breath of light about every lamp (x, y, radius)."""
    for x, y, r in lamps:
        p.halo(x, y, r, LAMP, 0.13)
        light(p, x, y, r * 0.75, alpha)


def rows_of(lamps, colour="#ffb85c", least=20, most=90):
    """Lamps (x, y, radius) as the life of a place tells them."""
    return [[round(x), round(y), round(max(least, min(most, r))), colour] for x, y, r in lamps]


# ---------------------------------------------------------------- water ---
def water(p, y0, y1, far, near, marks=90, pale="#b9d5d8", deep="#5d879b", x0=-10, x1=1290, mottle=8, pen=2.6):
    """Open water from y0 (far) to y1 (near), with drawn ripples that grow as they come closer."""
    p.wash([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], [far, near], mottle=mottle, cell=180)
    r = p.r
    for _ in range(marks):
        t = r.random() ** 1.7
        y, x = y0 + 3 + (y1 - y0 - 4) * t, r.uniform(x0, x1)
        w, k = r.uniform(14, 34) * (0.4 + 2.2 * t), 2 * (0.4 + t)
        pts = [(x, y), (x + w * 0.3, y + r.uniform(-k, k)), (x + w * 0.65, y + r.uniform(-k, k)), (x + w, y)]
        p.stroke(pts, r.choice([pale, pale, deep]), pen * (0.4 + 0.7 * t), alpha=0.8)


def glimmer(p, x, y0, y1, w=16, colour="#ffd98a", n=7, alpha=0.85, night=True):
    """A light's broken reflection running down the water."""
    marks = []
    for i in range(n):
        t = i / max(1, n - 1)
        k = w * (0.55 + 0.7 * t) * p.r.uniform(0.6, 1.15)
        marks.append(
            (x + p.r.uniform(-0.3, 0.3) * w, y0 + (y1 - y0) * t, k, round(alpha * (1 - 0.65 * t), 2))
        )

    def paint():
        for a, b, k, al in marks:
            p.stroke(
                [(a - k, b), (a - k * 0.3, b + 1.6), (a + k * 0.3, b - 1), (a + k, b)], colour, 3, alpha=al
            )

    if night:
        with p.emit():
            paint()
    else:
        paint()
