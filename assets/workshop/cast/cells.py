"""One drawing of the kit cut into cells, so that a colour fits to the pixel.

A region is a patch of fill that the ink encloses: a hand, a collar, a shoe. A mass is a patch of ink
too thick to be a line: a dark shirt, a head of hair. Either is named by a seed, a point in it, in units of the
drawing. Where the ink leaves a gap (a neck that runs into a collar) a cut, a line of points, closes it.
"""

import numpy as np
import pygame

from .kit import drawing, rasterise
from .masks import alpha_of, opened, sheet, to_bool, to_mask

MASS_RADIUS = 11  # ink that survives an opening by this many units is a mass
SEED_REACH = 16  # units that a seed may lie off


class Cells:
    """`stretch` = (across, down, x, y) scales the drawing about (x, y); seeds stay those of the unscaled one.

    `bare` are polygons in which the drawing has no ink: hair cut away.
    """

    def __init__(self, kind, name, view, *, cuts=(), stretch=(1, 1, 0, 0), bare=()):
        self.view, self.stretch = view, stretch
        self.fill = self._alpha(drawing(kind, name, fill="#ffffff"))
        self.ink = self._alpha(drawing(kind, name, ink="#ffffff"))
        for points in bare:
            self.ink[self._drawn("polygon", points)] = 0
        self.whole = np.maximum(self.fill, self.ink)
        self.mass = opened(self.ink > 100, MASS_RADIUS * view.k)
        lines = self.ink > 100
        for points in cuts:
            lines |= self._drawn("lines", points)
        self.regions = to_mask((self.fill > 127) & ~lines)
        self.masses = to_mask(self.mass)

    def at(self, point):
        across, down, x, y = self.stretch
        return self.view.px(x + (point[0] - x) * across, y + (point[1] - y) * down)

    def under(self, seed):
        """("region" or "mass", mask) of the cell under a seed."""
        x, y = (int(v) for v in self.at(seed))
        for radius in range(0, int(SEED_REACH * self.view.k) + 1, 2):
            for turn in range(12 if radius else 1):
                spot = (
                    x + round(radius * np.cos(turn * np.pi / 6)),
                    y + round(radius * np.sin(turn * np.pi / 6)),
                )
                for kind, mask in (("region", self.regions), ("mass", self.masses)):
                    if mask.get_rect().collidepoint(spot) and mask.get_at(spot):
                        return kind, to_bool(mask.connected_component(spot))
        raise ValueError(f"The seed {seed} lies on a line.")

    def _alpha(self, markup):
        across, down, x, y = self.stretch
        move = f"translate({x} {y}) scale({across} {down}) translate({-x} {-y})"
        return alpha_of(rasterise(f'<g transform="{move}">{markup}</g>', self.view))

    def _drawn(self, how, points):
        surface, white = sheet(self.view.size), (255, 255, 255, 255)
        where = [self.at(p) for p in points]
        if how == "lines":
            pygame.draw.lines(surface, white, False, where, max(2, round(2.5 * self.view.k)))
        else:
            pygame.draw.polygon(surface, white, where)
        return alpha_of(surface) > 127
