"""A drawing cut out of paper: a pale rim, and a soft plum shadow to the lower right."""

import math

import numpy as np
import pygame

from .colours import colour
from .masks import alpha_of, sheet, tinted

RIM = 10
BLUR = 12
OFFSET = (6, 14)
FINE = 2  # the drawing comes this many times as large as the picture
SHADOW = (60, 40, 70)
DENSE = 0.36


def cut_out(fine):
    """(the picture, the place of its corner in the drawing, in pixels of the picture)."""
    drawn, corner = scaled(fine)
    pad = RIM + BLUR * 3 + OFFSET[1]
    rim = alpha_of(_rim(drawn, pad))
    shadow = np.roll(blurred(rim, BLUR) * DENSE, OFFSET, (0, 1))
    width, height = drawn.get_size()
    whole = np.zeros((*rim.shape, 3), np.float32)
    alpha = np.zeros(rim.shape, np.float32)
    everywhere = (slice(None), slice(None))
    inside = (slice(pad, pad + width), slice(pad, pad + height))
    lay(whole, alpha, everywhere, shadow, SHADOW)
    lay(whole, alpha, everywhere, rim / np.float32(255), colour("paper"))
    lay(whole, alpha, inside, alpha_of(drawn) / np.float32(255), pygame.surfarray.array3d(drawn))
    picture = sheet(rim.shape)
    pygame.surfarray.pixels3d(picture)[:] = np.clip(whole + 0.5, 0, 255).astype(np.uint8)
    pygame.surfarray.pixels_alpha(picture)[:] = np.clip(alpha * 255 + 0.5, 0, 255).astype(np.uint8)
    box = picture.get_bounding_rect(3)
    return picture.subsurface(box).copy(), (corner[0] + box.x - pad, corner[1] + box.y - pad)


def scaled(fine):
    """What there is of the drawing, scaled down, and where its corner was."""
    box = fine.get_bounding_rect()
    left, top = box.x // FINE * FINE, box.y // FINE * FINE
    right, bottom = -(-box.right // FINE) * FINE, -(-box.bottom // FINE) * FINE
    part = fine.subsurface(
        (left, top, min(right, fine.get_width()) - left, min(bottom, fine.get_height()) - top)
    )
    small = pygame.transform.smoothscale(part, [side // FINE for side in part.get_size()])
    return small, (left // FINE, top // FINE)


def _rim(drawn, pad):
    """The drawing's outline, drawn again round itself on two circles."""
    width, height = drawn.get_size()
    white = drawn.copy()
    white.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    rim = sheet((width + 2 * pad, height + 2 * pad))
    for radius, steps in ((RIM, 48), (RIM / 2, 20)):
        for step in range(steps):
            turn = step / steps * math.tau
            spot = (pad + round(math.cos(turn) * radius), pad + round(math.sin(turn) * radius))
            rim.blit(white, spot, special_flags=pygame.BLEND_RGBA_MAX)
    return rim


def blurred(alpha, radius):
    """Bytes -> 0 to 1, softly blurred: three box blurs at a quarter of the size."""
    w, h = alpha.shape
    reach = max(1, round(radius / 4))
    edge = 3 * reach + 2
    small = np.zeros((w // 4 + 1, h // 4 + 1), np.float32)
    small[: w // 4, : h // 4] = alpha[: w // 4 * 4, : h // 4 * 4].reshape(w // 4, 4, h // 4, 4).mean((1, 3))
    small = np.pad(small / 255, edge)
    for _ in range(3):
        for axis in (0, 1):
            small = sum(np.roll(small, d, axis) for d in range(-reach, reach + 1)) / (2 * reach + 1)
    small = np.ascontiguousarray(small[edge:-edge, edge:-edge])
    large = pygame.transform.smoothscale(tinted(small, (0, 0, 0)), [side * 4 for side in small.shape])
    return alpha_of(large)[:w, :h] / 255.0


def lay(rgb, alpha, box, dense, colours):
    """Blend exactly (a blit darkens soft edges): colours over what is there, in place."""
    colours = np.asarray(colours, np.float32)
    below = alpha[box] * (1 - dense)
    total = dense + below
    safe = np.where(total > 0, total, 1)[..., None]
    rgb[box] = (colours * dense[..., None] + rgb[box] * below[..., None]) / safe
    alpha[box] = total
