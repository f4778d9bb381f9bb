"""Watercolour: graded, blotchy fills."""

import math

import numpy as np
import pygame

from .colour import rgb
from .hand import Hand
from .lighting import Light
from .marks import Marks
from .sheet import SS


class Wash(Marks, Light):
    def wash(self, pts, stops, curved=False, mottle=9, cell=90, alpha=1.0, across=False, off=(0, 0)):
        """Fill a form with a graded wash that dries in blotches. stops: colours, or [(0..1, colour), ...]
        from top to bottom (from left to right with across); mottle is how far the blotches go, of 255."""
        self.flush()
        p = Hand.curve(self.hand.shake(pts if curved else Hand.straight(pts)), True)
        p = [(x + off[0], y + off[1]) for x, y in p]
        x0, y0 = max(0, math.floor(min(x for x, _ in p)) - 1), max(0, math.floor(min(y for _, y in p)) - 1)
        x1 = min(self.frame[0], math.ceil(max(x for x, _ in p)) + 1)
        y1 = min(self.frame[1], math.ceil(max(y for _, y in p)) + 1)
        if x1 <= x0 or y1 <= y0:
            return
        form = self._raster(f'<path d="{Hand.d(p)}" fill="#ffffff"/>', (x0, y0, x1 - x0, y1 - y0))
        w, h = form.get_size()
        if isinstance(stops[0], str):
            stops = [(i / max(1, len(stops) - 1), c) for i, c in enumerate(stops)]
        t = np.linspace(0, 1, w if across else h)
        ramp = [np.interp(t, [s[0] for s in stops], [rgb(self._c(s[1]))[i] for s in stops]) for i in range(3)]
        c = np.stack(ramp, 1)
        a = np.empty((w, h, 3), np.float32)
        a[:] = c[:, None, :] if across else c[None, :, :]
        if mottle:
            a += (mottle * self._mottle(w, h, cell * SS))[..., None]
        pygame.surfarray.pixels3d(form)[:] = a.clip(0, 255).astype(np.uint8)
        if alpha < 1:
            v = pygame.surfarray.pixels_alpha(form)
            v[:] = (v * alpha).astype(np.uint8)
            del v
        self._lay(form, (x0 * SS, y0 * SS))

    def washed(self, pts, stops, line="", w=3.0, curved=False, off=(2.5, 2), mottle=7, **k):
        """A wash under its ink."""
        self.wash(pts, stops, curved, mottle, off=off, **k)
        self.shape(pts, None, line, w, straight=not curved)
