"""Light and shadow on a sheet: what is drawn in day colours becomes dusk, lamplight, night."""

import numpy as np
import pygame
from PIL import Image

from .colour import rgb
from .sheet import SS, Sheet


def _span(m):
    """The box of a mask that holds anything, as two slices; None if it is empty."""
    ix, iy = np.where(m.max(1) > 0.004)[0], np.where(m.max(0) > 0.004)[0]
    return (slice(ix[0], ix[-1] + 1), slice(iy[0], iy[-1] + 1)) if len(ix) and len(iy) else None


class Light(Sheet):
    def shade(self, pts, colour="#6c4a7e", alpha=0.4, blur=0, curved=False):
        """Multiply a form onto what is there: a shadow you can see through."""
        self.flush()
        m = self._alpha_of(pts, blur, curved)
        sl = _span(m)
        if sl:
            a = pygame.surfarray.pixels3d(self.surface)
            f = 1 - (m[sl] * alpha)[..., None] * (1 - np.array(rgb(colour), np.float32) / 255)
            a[sl] = (a[sl] * f).astype(np.uint8)

    def pool(self, cx, cy, rx, ry, colour="#6c4a7e", alpha=0.4, blur=4):
        """A contact shadow on the floor, so that nothing floats."""
        ring = [(cx + rx * np.cos(t), cy + ry * np.sin(t)) for t in np.linspace(0, 2 * np.pi, 28)]
        self.shade(ring, colour, alpha, blur)

    def _screen(self, m, colour, alpha, sl):
        a = pygame.surfarray.pixels3d(self.surface)
        v = a[sl].astype(np.float32)
        c = np.array(rgb(colour), np.float32)
        a[sl] = (255 - (255 - v) * (1 - c / 255 * (m * alpha)[..., None])).astype(np.uint8)

    def shine(self, pts, colour="#ffe3a0", alpha=0.4, blur=0, curved=False):
        """Screen a form onto what is there: a patch or a shaft of light."""
        self.flush()
        m = self._alpha_of(pts, blur, curved)
        sl = _span(m)
        if sl:
            self._screen(m[sl], colour, alpha, sl)

    def glow(self, x, y, r, colour="#ffe3a0", alpha=0.6, squash=1.0, power=2.0):
        """Light in the air around a lamp."""
        self.flush()
        rx, ry = r * SS, r * SS * squash
        x0, x1 = max(0, int(x * SS - rx)), min(self.size[0], int(x * SS + rx))
        y0, y1 = max(0, int(y * SS - ry)), min(self.size[1], int(y * SS + ry))
        if x0 >= x1 or y0 >= y1:
            return
        u = (np.arange(x0, x1)[:, None] - x * SS) / rx
        v = (np.arange(y0, y1)[None, :] - y * SS) / ry
        m = np.clip(1 - np.sqrt(u * u + v * v), 0, 1).astype(np.float32) ** power
        self._screen(m, colour, alpha, (slice(x0, x1), slice(y0, y1)))

    def halo(self, x, y, r, colour="#ffe3a0", alpha=0.2):
        """A lamp's halo as two flat discs, as of gouache on paper."""
        for q in (r, r * 0.55):
            self.shape(self.hand.blob(x, y, q, q, 18, 0.025), colour, None, alpha=alpha)

    def veil(self, colour, alpha, y0=None, y1=None):
        """A thin veil over everything (mist, fever); with y0 and y1 it grows from nothing at y0 to full at y1."""
        self.flush()
        ys = np.arange(self.size[1]) / SS
        f = np.ones_like(ys) if y0 is None else np.clip((ys - y0) / (y1 - y0), 0, 1)
        f = (alpha * f).astype(np.float32)[None, :, None]
        a = pygame.surfarray.pixels3d(self.surface)
        a[:] = (a * (1 - f) + np.array(rgb(colour), np.float32) * f).astype(np.uint8)

    def lamplight(self, x, y, r, colour="#ffd18a", strength=1.0, ry=None, power=1.6):
        """Remember a pool of light for relight: r units wide to each side, ry high. Scene's two sheets
        share their pools, so that a table in front stands in the same light as the room."""
        self.lamps.append((x, y, r, ry or r, colour, strength, power))

    def relight(self, ambient, lamps=(), steps=0.35):
        """Multiply the sheet by its light: the ambient colour (or stops [(0..1, colour), ...] by height)
        plus the remembered pools, part of whose fall-off is in steps, like gouache; plus soft lamps
        [(x, y, rx, ry, colour, strength), ...]. Marks made inside emit() stay as they are."""
        self.flush()
        w, h = self.size[0] // 4, self.size[1] // 4
        x, y = np.arange(w)[:, None] * 4 / SS, np.arange(h)[None, :] * 4 / SS
        stops = [(0, ambient), (1, ambient)] if isinstance(ambient, str) else ambient
        ys = np.linspace(0, 1, h)
        m = np.empty((w, h, 3), np.float32)
        for i in range(3):
            m[:, :, i] = np.interp(ys, [s[0] for s in stops], [rgb(s[1])[i] / 255 for s in stops])[None, :]
        for lx, ly, rx, ry, colour, strength in lamps:
            g = np.exp(-(((x - lx) / rx) ** 2 + ((y - ly) / ry) ** 2))
            m += (g * strength)[..., None] * (np.array(rgb(colour), np.float32) / 255)
        wobble = 1 + 0.045 * self._mottle(w, h, 60) if self.lamps else 1
        for lx, ly, rx, ry, colour, strength, power in self.lamps:
            d = np.sqrt(((x - lx) / rx) ** 2 + ((y - ly) / ry) ** 2) * wobble
            f = np.clip(1 - d, 0, 1) ** power
            g = f * 4
            e = np.floor(g) + np.clip((g - np.floor(g)) * 5, 0, 1)  # four soft-edged steps
            f = (1 - steps) * f + steps * np.clip(e - 0.6, 0, 9) / 4
            m += (strength * f)[..., None] * (np.array(rgb(colour), np.float32) / 255)
        m /= np.maximum(1, m.max(axis=2, keepdims=True) / 1.18)  # too much light keeps its hue
        own = self.bright.astype(np.float32) / 255
        a = pygame.surfarray.pixels3d(self.surface)
        for i in range(3):
            big = np.asarray(
                Image.fromarray(np.ascontiguousarray(m[..., i].T)).resize(self.size, Image.BICUBIC)
            ).T
            a[..., i] = np.clip(a[..., i] * (big + (1 - big) * own), 0, 255).astype(np.uint8)

    def _mottle(self, w, h, cell):
        """Slow blotches about -1..1, as of watercolour pooling, over w x h points."""
        rng = np.random.default_rng(self.r.randrange(1 << 30))
        out = np.zeros((w, h), np.float32)
        for k, weight in ((cell, 0.6), (cell // 3 + 2, 0.4)):
            n = rng.normal(0, 0.67, (h // k + 3, w // k + 3)).astype(np.float32)
            out += (
                weight
                * np.asarray(Image.fromarray(n).resize((w + 2 * k, h + 2 * k), Image.BICUBIC)).T[
                    k : k + w, k : k + h
                ]
            )
        return out
