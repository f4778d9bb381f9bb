"""Marks of the pen and the brush: forms, strokes, dots, hatching. A fill sits a little beside its outline,
like a print out of register."""

import math

from .hand import Hand
from .sheet import Sheet


class Marks(Sheet):
    def _paint(self, fill, alpha):
        """Attributes of a fill: '#rrggbb', or (top, bottom), or (left, right, 'x')."""
        if isinstance(fill, tuple):
            self._gradients += 1
            name, across = f"g{self._gradients}", len(fill) > 2
            self._svg.append(
                f'<linearGradient id="{name}" x1="0%" y1="0%" x2="{100 * across}%" y2="{100 * (not across)}%">'
                f'<stop offset="0" stop-color="{self._c(fill[0])}"/>'
                f'<stop offset="1" stop-color="{self._c(fill[1])}"/></linearGradient>'
            )
            fill = f"url(#{name})"
        else:
            fill = self._c(fill)
        return f'fill="{fill}"' + (f' fill-opacity="{alpha:.2f}"' if alpha < 1 else "")

    def _ink(self, dense, colour, w, taper, alpha=1.0):
        w *= self.weight
        body = self.hand.pressure(dense, w, taper)
        thin = 0.45 if taper else 0.72
        if body is None or alpha < 1:
            thin, body = 0.95, None
        self._mark(
            f'<path d="{Hand.d(dense, False)}" fill="none" stroke="{colour}" stroke-width="{w * thin:.2f}" '
            f'stroke-linecap="round" stroke-linejoin="round"'
            + (f' stroke-opacity="{alpha:.2f}"/>' if alpha < 1 else "/>"),
            dense,
            w,
        )
        if body:
            self._mark(f'<path d="{Hand.d(body)}" fill="{colour}"/>', body, 1)

    def shape(self, pts, fill, line="", w=3.0, straight=False, off=(2.5, 2), j=None, alpha=1.0):
        """A filled form with its ink: line='' uses the sheet's line colour, None draws no ink."""
        line = self.line if line == "" else line
        p = Hand.straight(pts) if straight else pts
        if fill:
            o = off if line else (0, 0)
            f = Hand.curve(self.hand.shake(p, j), True)
            paint = self._paint(fill, alpha)
            svg = f'<path d="{Hand.d(f)}" {paint} transform="translate({o[0]:.1f} {o[1]:.1f})"/>'
            self._mark(svg, f, 1 + max(abs(o[0]), abs(o[1])))
        if line:
            c = Hand.curve(self.hand.shake(p, j), True)
            self._ink(c + c[1:3], line, w, False)

    def poly(self, pts, fill, line="", w=3.0, **k):
        self.shape(pts, fill, line, w, straight=True, **k)

    def rect(self, x, y, w, h, fill, line="", lw=3.0, **k):
        self.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, line, lw, **k)

    def oval(self, cx, cy, rx, ry, fill, line="", w=3.0, rot=0, j=0.015, n=16, **k):
        p = self.hand.blob(0, 0, rx, ry, n, j)
        a = math.radians(rot)
        pts = [(cx + x * math.cos(a) - y * math.sin(a), cy + x * math.sin(a) + y * math.cos(a)) for x, y in p]
        self.shape(pts, fill, line, w, **k)

    def dot(self, x, y, r, fill, alpha=1.0):
        svg = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.2f}" {self._paint(fill, alpha)}/>'
        self._mark(svg, [(x, y)], r + 1)

    def stroke(self, pts, colour="", w=3.0, straight=False, taper=True, j=None, alpha=1.0):
        colour = self.line if colour == "" else self._c(colour)
        p = Hand.straight(pts, False) if straight else pts
        self._ink(Hand.curve(self.hand.shake(p, j), False), colour, w, taper, alpha)

    def hatch(self, poly, colour, w=2.0, angle=-50, gap=9, alpha=1.0, **k):
        for s in self.hand.hatch(poly, angle, gap, **k):
            self.stroke(s, colour, w, alpha=alpha)

    def flecks(self, box, colours, n, length=14, w=2.0, angle=0, alpha=1.0):
        """Little loose strokes in a box (x0, y0, x1, y1): sand, water, plaster, grass."""
        a = math.radians(angle)
        for _ in range(n):
            x, y = self.r.uniform(box[0], box[2]), self.r.uniform(box[1], box[3])
            q = length * self.r.uniform(0.5, 1.4)
            b = a + self.r.uniform(-0.12, 0.12)
            middle = (x + q / 2 * math.cos(b), y + q / 2 * math.sin(b) + self.r.uniform(-1.5, 1.5))
            end = (x + q * math.cos(b), y + q * math.sin(b))
            self.stroke([(x, y), middle, end], self.r.choice(colours), w, alpha=alpha)

    def rain(self, n=150, slant=-0.22, colour="#ebf5fa", alpha=0.28, length=(14, 34), w=1.5, box=None):
        """Faint still rain, for the distance: the stage draws the rain that moves. slant is x per y;
        box = (x0, y0, x1, y1), the whole frame if not told."""
        x0, y0, x1, y1 = box or (-40, -40, self.frame[0] + 60, self.frame[1])
        u = self.r.uniform
        self.flush()
        drops = []
        for _ in range(n):
            x, y, q = u(x0, x1), u(y0, y1), u(*length)
            drops.append(
                f'<path d="M{x:.1f} {y:.1f}L{x + q * slant:.1f} {y + q:.1f}" stroke="{colour}" stroke-linecap="round" '
                f'stroke-opacity="{alpha * u(0.5, 1.2):.2f}" stroke-width="{w * u(0.6, 1.1):.1f}"/>'
            )
        self.surface.blit(self._raster("".join(drops)), (0, 0))  # hides neither sky nor lamps

    def stars(self, n, box, colour="#fff3d0", twinkle=0):
        """Stars in a box (x0, y0, x1, y1) that shine through relight and count as sky; the places of the
        first so many, the biggest, to put into Scene.life["stars"]."""
        u = self.r.uniform
        spots = sorted(
            ((u(box[0], box[2]), u(box[1], box[3]), u(0.7, 1.9)) for _ in range(n)), key=lambda q: -q[2]
        )
        with self.emit(), self.heaven():
            for x, y, r in spots:
                self.dot(x, y, r, colour, u(0.45, 0.95))
        return [[round(x), round(y)] for x, y, _ in spots[:twinkle]]
