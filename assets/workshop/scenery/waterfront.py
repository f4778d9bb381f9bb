"""Lantern Row from the water, after dark: its eight houses along the quay, and one lantern for each."""

from . import *
from .town import LEFT, RIGHT, Face, home

HOMES = (*LEFT, RIGHT[1], RIGHT[2])
WHO_IS_UP = ((0, 1), (0, 1), (0, 0), (0, 1), (0, 0), (0, 1), (0, 0), (0, 0))
"""Which windows are lit, house by house; a lantern hangs on every one."""
GAP, QUAY = 0.45, 1.0
LONG = sum(it.w for it in HOMES) + GAP * (len(HOMES) - 1)


class Row:
    """The quay as a line in the world from start (x, z) on the way u; houses stand along it, metres."""

    def __init__(self, cam, start, degrees):
        a = math.radians(degrees)
        self.cam, self.start = cam, start
        self.u, self.n = (-math.cos(a), math.sin(a)), (math.sin(a), math.cos(a))
        self.lamps, self.smoke = [], []

    def at(self, along, up=0.0, back=0.0):
        """A point of the frame: metres along the quay from its near end, over the water, behind its edge."""
        x = self.start[0] + self.u[0] * along + self.n[0] * back
        z = self.start[1] + self.u[1] * along + self.n[1] * back
        return self.cam(x, up, z)

    def scale(self, along):
        return self.cam.scale(self.start[1] + self.u[1] * along)

    def places(self):
        """(metres along to the left edge as one looks at it, house) for all, the nearest first."""
        along = 0.0
        for it in HOMES:
            along += it.w
            yield along, it
            along += GAP

    def draw(self, p, pen=2.4):
        """Quay and houses, far to near, in day colours; where the lanterns hang is kept in lamps."""
        self._quay(p)
        for i, (left, it) in reversed(list(enumerate(self.places()))):
            x = self.start[0] + self.u[0] * left + self.n[0] * 1.4
            z = self.start[1] + self.u[1] * left + self.n[1] * 1.4
            f = Face(self.cam, (x, z), (-self.u[0], -self.u[1]), self.n)
            f.o = (x, QUAY, z)
            thin = pen * min(1, self.scale(left) / 24)
            near = self.scale(left) * 2.6
            home(
                p, f, it, WHO_IS_UP[i], max(1.3, thin), night=True, lamps=self.lamps, smoke=self.smoke,
                lit_pool=near, tiles=False,
            )  # fmt: skip
        self.lamps.reverse()

    def light_up(self, p, bright=0.9):
        """After relight: every lantern once more, brighter than all the windows, and its breath of light."""
        glass = [
            (x, y, self.scale(left - it.w / 2) / 37)
            for (x, y, _), (left, it) in zip(self.lamps, self.places(), strict=True)
        ]
        for x, y, s in glass:
            p.glow(x, y, 96 * s + 12, "#ff9d3c", 0.5, power=1.7)
        for x, y, s in glass:
            lantern(p, x, y - 26 * s, s, True, w=max(1.2, 2.2 * s), frame="#241f44")
        for x, y, s in glass:
            light(p, x, y, 34 * s + 5, bright, "#ffc070")

    def _quay(self, p):
        n = 24
        ends = [-3 + (LONG + 7) * i / n for i in range(n + 1)]
        top = [self.at(a, QUAY) for a in ends]
        p.poly([*top, *(self.at(a, QUAY, 16) for a in reversed(ends))], "#8d8597", None)
        p.poly([*top, *(self.at(a) for a in reversed(ends))], ("#93879a", "#5f5878"), w=2.2)
        for i in range(44):
            a = -3 + (LONG + 7) * i / 44
            x, y = self.at(a, QUAY * 0.82)
            p.stroke([(x, y), (x + 0.5, y + 0.5 * self.scale(a))], "#4a4468", 1.5, alpha=0.7)

    def shadow(self, p, colour, alpha, deep=3.2):
        """What the Row darkens on the water before it."""
        ends = [-4 + (LONG + 9) * i / 12 for i in range(13)]
        low = [(self.at(a)[0], self.at(a)[1] + deep * self.scale(a)) for a in reversed(ends)]
        p.shade([*(self.at(a) for a in ends), *low], colour, alpha, 7)

    def reflect(self, p, most, colour="#ffd890", far="#c98f8c"):
        """Every lantern's broken light, running down the water towards us; most = length of the nearest."""
        k = most / self.scale(0)
        with p.emit():
            for (x, _, _), (left, it) in zip(self.lamps, self.places(), strict=True):
                s = self.scale(left - it.w / 2)
                y0, n = self.at(left - it.w / 2)[1] + 3, 11 + round(s / 3)
                for i in range(n):
                    t = (i + p.r.uniform(-0.2, 0.2)) / n
                    w = s * (0.24 + 0.56 * t) * p.r.uniform(0.5, 1.25)
                    u, y = x + p.r.uniform(-0.22, 0.22) * s * (1 + t), y0 + t * k * s
                    line = [(u - w, y), (u, y + p.r.uniform(-1, 1)), (u + w, y)]
                    p.stroke(line, mix(colour, far, t), 1.5 + s * 0.07, alpha=1 - 0.55 * t)


def lighthouse_far(p, x, y, s, sea, beam=()):
    """The lighthouse with eleven windows, alight; beam = (direction, length, rise, spread) each."""
    top = y - 126 * s
    for way, long, rise, spread in beam:
        for k in range(7):
            u = long * (k + 1) / 7
            ray = [
                (x, top),
                (x + way * u, top - rise * u - spread * u),
                (x + way * u, top - rise * u + spread * u),
            ]
            p.shine(ray, "#ffeebc", 0.055, 6)
    with p.emit():
        lighthouse(p, x, y, s, lit=True, w=1.6, body="#b9aeca", band="#a9606e")
        for i in range(24):
            t = i / 24
            w = (2.4 + 12 * t) * p.r.uniform(0.5, 1.2)
            line = [(x - w + p.r.uniform(-3, 3), sea + 86 * t), (x + w, sea + 86 * t)]
            p.stroke(line, "#ffe8b4", 1.8, alpha=0.75 - 0.5 * t)
    light(p, x, top, 42 * s, 0.95)


def night_sky(p, stops, y1, stars, box, twinkle=10):
    """A sky that gives its own light, a breath of the milky way and stars; gives the biggest of these."""
    with p.emit(), p.heaven():
        p.wash([(-10, -10), (1290, -10), (1290, y1), (-10, y1)], stops, mottle=5, cell=150)
        for i in range(30):
            t = i / 29
            x, y = 340 + 960 * t, 230 - 210 * t + p.r.uniform(-26, 26)
            p.dot(x, y, p.r.uniform(30, 76), "#9aa0d4", 0.03)
    return p.stars(stars, box, twinkle=twinkle)


def open_stars(p, stars, most=12):
    """Of stars [[x, y], …] the first so many that nothing stands before."""
    p.flush()
    return [[x, y] for x, y in stars if p.open[min(2559, 2 * x), 2 * y] > 127][:most]


def plough(p, x, y, s=1.0):
    """Seven stars that everybody on the Row can find."""
    pts = [(0, 24), (40, 0), (86, 4), (124, 20), (132, 58), (188, 66), (202, 24)]
    pts = [(x + a * s, y + b * s) for a, b in pts]
    with p.emit(), p.heaven():
        for a, b in zip(pts, [*pts[1:], pts[3]], strict=True):
            p.stroke([a, b], "#9aa0d4", 1.2, alpha=0.3)
        for a, b in pts:
            p.dot(a, b, 2.3, "#fff8e6")


def sailboat(p, x, y, s, mast, colour, ink="#262148"):
    """A boat at her mooring, sails down, dark on the bright water."""
    p.stroke([(x + 2, y - 18 * s), (x + 2, y - mast)], ink, 2.6 * max(0.8, s))
    for end in ((x - 60 * s, y - 25 * s), (x + 74 * s, y - 33 * s)):
        p.stroke([(x + 2, y - mast + 5), end], ink, 1.3)
    dinghy(p, x, y, s, colour, inside="#6d5f7c", w=2.2)
    for k in range(7):
        w = (52 - 5 * k) * s
        p.stroke(
            [(x - w + p.r.uniform(-4, 4), y + 8 + 6 * k * s), (x + w, y + 8 + 6 * k * s)], ink, 2, alpha=0.45
        )


__all__ = [name for name in globals() if not name.startswith("_")]
