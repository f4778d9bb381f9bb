"""A sheet of paper: what is drawn is gathered as vector marks and rasterised, twice as fine as the frame,
when something needs the pixels. Beside its colours a sheet remembers two things of every pixel: whether it
gives light itself (`bright`: relight leaves it alone) and whether it is open sky (`open`: clouds may drift)."""

import io
import math
import os
from contextlib import contextmanager

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
import numpy as np  # noqa: E402
import pygame  # noqa: E402
from PIL import Image, ImageDraw, ImageFilter  # noqa: E402

from .colour import LINE, rgb, tint  # noqa: E402
from .hand import Hand  # noqa: E402

pygame.display.init()
FRAME = (1280, 720)
SS = 2


class Sheet:
    def __init__(self, seed=7, line=LINE, sky=None, frame=FRAME):
        self.hand = Hand(seed)
        self.r = self.hand.r
        self.line = line
        self.frame = frame
        self.size = (frame[0] * SS, frame[1] * SS)  # in pixels of the raster
        self.surface = pygame.Surface(self.size, pygame.SRCALPHA)
        self.tone = None  # multiply every local colour by this light ('#rrggbb')
        self.weight = 1.0  # all line widths times this
        self.bright = np.zeros(self.size, np.uint8)
        self.open = np.zeros(self.size, np.uint8)
        self.lamps = []  # pools of light that relight will use
        self._svg, self._gradients = [], 0
        self._reach = None  # box of the marks gathered: x0, y0, x1, y1
        self._emitting = self._in_sky = False
        if sky:
            self.sky(sky)

    def _c(self, c):
        return tint(c, self.tone) if self.tone and c else c

    # -- what the marks are -----------------------------------------------
    @contextmanager
    def emit(self):
        """Marks made inside keep their colour through relight: panes, lamp glass, neon, screens."""
        self.flush()
        before, self._emitting = self._emitting, True
        yield self
        self.flush()
        self._emitting = before

    @contextmanager
    def heaven(self):
        """Marks made inside count as open sky: sun, stars, thin haze. Drifting clouds pass before them."""
        self.flush()
        before, self._in_sky = self._in_sky, True
        yield self
        self.flush()
        self._in_sky = before

    def _lay(self, overlay, at=(0, 0)):
        """Put a transparent picture on the sheet, and note what it covers."""
        self.surface.blit(overlay, at)
        box = overlay.get_bounding_rect()
        if not box.w or not box.h:
            return
        a = pygame.surfarray.pixels_alpha(overlay)[box.x : box.right, box.y : box.bottom].astype(np.uint16)
        x, y = at[0] + box.x, at[1] + box.y
        x0, y0 = max(0, x), max(0, y)
        x1, y1 = min(self.size[0], x + box.w), min(self.size[1], y + box.h)
        if x1 <= x0 or y1 <= y0:
            return
        a = a[x0 - x : x1 - x, y0 - y : y1 - y]
        for mask, own in ((self.bright, self._emitting), (self.open, self._in_sky)):
            m = mask[x0:x1, y0:y1]
            if own:
                m[:] = 255 - (255 - m) * (255 - a) // 255
            elif m.any():
                m[:] = m * (255 - a) // 255

    def lay(self, other):
        """Lay another sheet, as it is, over this one (inside clip: a cut-out of it)."""
        other.flush()
        self.flush()
        self._lay(other.surface)

    # -- raster -------------------------------------------------------------
    def _raster(self, body, box=None):
        """Vector marks as a transparent picture of the frame, or of a box (x, y, w, h) of it in units."""
        x, y, w, h = box or (0, 0, *self.frame)
        s = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" width="%d" height="%d">%s</svg>'
        return pygame.image.load_sized_svg(
            io.BytesIO((s % (x, y, w, h, w, h, body)).encode()), (w * SS, h * SS)
        )

    def _mark(self, svg, pts, margin):
        """Gather a mark that stays within margin of its points."""
        self._svg.append(svg)
        xs, ys = [x for x, _ in pts], [y for _, y in pts]
        x0, y0, x1, y1 = min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin
        if self._reach:
            a, b, c, d = self._reach
            x0, y0, x1, y1 = min(a, x0), min(b, y0), max(c, x1), max(d, y1)
        self._reach = (x0, y0, x1, y1)

    def flush(self):
        """Rasterise the marks gathered so far, as much of the frame as they reach."""
        if self._svg:
            body, reach = "".join(self._svg), self._reach
            self._svg, self._reach = [], None
            x0, y0 = max(0, math.floor(reach[0]) - 2), max(0, math.floor(reach[1]) - 2)
            x1 = min(self.frame[0], math.ceil(reach[2]) + 2)
            y1 = min(self.frame[1], math.ceil(reach[3]) + 2)
            if x1 > x0 and y1 > y0:
                self._lay(self._raster(body, (x0, y0, x1 - x0, y1 - y0)), (x0 * SS, y0 * SS))
        return self

    def sky(self, stops, y0=0, y1=None):
        """Vertical wash over the whole sheet; stops = [(0..1, colour), ...] between y0 and y1.
        All of it is open sky until something is drawn over it."""
        self.flush()
        w, h = self.size
        ys = (np.arange(h) / SS - y0) / ((y1 or self.frame[1]) - y0)
        a = np.zeros((w, h, 3), np.float32)
        for i in range(3):
            a[:, :, i] = np.interp(ys, [s[0] for s in stops], [rgb(s[1])[i] for s in stops])[None, :]
        s = pygame.Surface(self.size)
        pygame.surfarray.blit_array(s, a.astype(np.uint8))
        self.surface.blit(s, (0, 0))
        self.open[:] = 255
        self.bright[:] = 0

    def _alpha_of(self, pts, blur=0, curved=False):
        """A mask 0..1 of a polygon; when it is blurred much, at a quarter of the raster."""
        p = Hand.curve(pts) if curved else pts
        if not blur:
            form = self._raster('<path d="' + Hand.d(p) + '" fill="#ffffff"/>')
            return pygame.surfarray.array_alpha(form).astype(np.float32) / 255
        k = 4 if blur > 2 else 1
        m = Image.new("L", (self.size[0] // k, self.size[1] // k), 0)
        ImageDraw.Draw(m).polygon([(x * SS / k, y * SS / k) for x, y in p], fill=255)
        m = m.filter(ImageFilter.GaussianBlur(blur * SS / k))
        if k > 1:
            m = m.resize(self.size, Image.BILINEAR)
        return np.asarray(m, np.float32).T / 255

    @contextmanager
    def clip(self, pts, curved=False):
        """Draw only inside a form (a window pane, a doorway, a sail)."""
        self.flush()
        keep = (self.surface, self.bright, self.open)
        self.surface, self.bright, self.open = self.surface.copy(), self.bright.copy(), self.open.copy()
        yield self
        self.flush()
        inner, bright, openness = self.surface, self.bright, self.open
        self.surface, self.bright, self.open = keep
        m = (self._alpha_of(pts, 0, curved) * 255).astype(np.uint16)
        a = pygame.surfarray.pixels_alpha(inner)
        a[:] = (a.astype(np.uint16) * m // 255).astype(np.uint8)
        del a
        self.surface.blit(inner, (0, 0))
        for mask, new in ((self.bright, bright), (self.open, openness)):
            mask[:] = (mask * (255 - m) + new * m) // 255
