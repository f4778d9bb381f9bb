"""Masks: true and false by pixel, as (x, y) arrays like pygame's; to grow, to shrink, to paint through."""

import numpy as np
import pygame


def alpha_of(surface):
    """The alpha channel as an array of bytes."""
    return np.ascontiguousarray(pygame.surfarray.pixels_alpha(surface))


def sheet(size):
    return pygame.Surface(size, pygame.SRCALPHA)


def tinted(alpha, rgb):
    """A surface of one colour, as dense as `alpha` says (bytes, or 0 to 1)."""
    if alpha.dtype != np.uint8:
        alpha = (alpha * 255).astype(np.uint8)
    surface = sheet(alpha.shape)
    surface.fill((*rgb, 0))
    pygame.surfarray.pixels_alpha(surface)[:] = alpha
    return surface


def to_mask(m):
    surface = sheet(m.shape)
    pygame.surfarray.pixels_alpha(surface)[:] = m.astype(np.uint8) * 255
    return pygame.mask.from_surface(surface, 127)


def to_bool(mask):
    return alpha_of(mask.to_surface(setcolor=(255, 255, 255, 255), unsetcolor=(0, 0, 0, 0))) > 127


def holes(m, least=4):
    """The patches that a mask encloses: all that is not mask, but the largest."""
    parts = to_mask(~m).connected_components(least)
    return [to_bool(part) for part in sorted(parts, key=lambda part: -part.count())[1:]]


def disc(radius):
    reach = int(np.ceil(radius))
    return [
        (dx, int(np.sqrt(max(0.0, radius * radius - dx * dx))))
        for dx in range(-reach, reach + 1)
        if abs(dx) <= radius
    ]


def near(m, margin):
    """The slices of an array that hold all of a mask and a margin; None for an empty mask."""
    xs, ys = np.flatnonzero(m.any(1)), np.flatnonzero(m.any(0))
    if not len(xs):
        return None
    return (
        slice(max(0, xs[0] - margin), xs[-1] + margin + 1),
        slice(max(0, ys[0] - margin), ys[-1] + margin + 1),
    )


def dilate(m, radius):
    """Grow by a disc; columns go by cumulative sums, so that a wide radius costs little more."""
    out = np.zeros_like(m)
    box = near(m, int(np.ceil(radius)) + 1)
    if box is None:
        return out
    if radius < 0.5:
        return m.copy()
    out[box] = _dilate(m[box], float(radius))
    return out


def _dilate(m, radius):
    w, h = m.shape
    reach = int(np.ceil(radius))
    sums = np.zeros((w, h + 2 * reach + 1), np.int32)
    np.cumsum(np.pad(m, ((0, 0), (reach, reach))), axis=1, out=sums[:, 1:])
    out = np.zeros_like(m)
    for dx, dy in disc(radius):
        run = sums[:, reach + dy + 1 : reach + dy + 1 + h] > sums[:, reach - dy : reach - dy + h]
        if dx < 0:
            out[:dx] |= run[-dx:]
        elif dx > 0:
            out[dx:] |= run[:-dx]
        else:
            out |= run
    return out


def erode(m, radius):
    return ~dilate(~m, radius)


def opened(m, radius):
    """What is thicker than twice the radius."""
    return dilate(erode(m, radius), radius) & m


def soften(m):
    """0 to 1, with an edge about one pixel soft."""
    out = np.zeros(m.shape, np.float32)
    box = near(m, 1)
    if box is None:
        return out
    a = np.pad(m[box].astype(np.float32), 1, mode="edge")
    a = (a[:-2] + 2 * a[1:-1] + a[2:]) / 4
    out[box] = (a[:, :-2] + 2 * a[:, 1:-1] + a[:, 2:]) / 4
    return out


def polygon(points, view):
    surface = sheet(view.size)
    pygame.draw.polygon(surface, (255, 255, 255, 255), [view.px(*p) for p in points])
    return alpha_of(surface) > 127


def place(canvas, alpha, x, y):
    """Lay an array over a canvas at (x, y), cut at its edges; the denser of the two stays."""
    w, h = canvas.shape
    x0, y0, x1, y1 = max(0, x), max(0, y), min(w, x + alpha.shape[0]), min(h, y + alpha.shape[1])
    if x1 > x0 and y1 > y0:
        part = canvas[x0:x1, y0:y1]
        np.maximum(part, alpha[x0 - x : x1 - x, y0 - y : y1 - y], out=part)
