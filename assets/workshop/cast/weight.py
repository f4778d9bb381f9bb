"""Pictures of people that weigh little and look the same.

The drawings are flat colours with ink between them, so that some sixty colours do: the flat ones, and those that
soften the edges where they meet. Saved without loss, that weighs less than a photograph's way of saving, and no
line is blurred. The soft shadow is half of the rest: in blocks of two by two pixels and steps of three it
looks the same and weighs a third; elsewhere (the cut edge) steps of eight do. Coarser ones show as rings.
"""

import numpy as np
import pygame
from PIL import Image, ImageFilter

from .colours import colour

SHADOW = (62, 40, 70)
SHADOW_BELOW = 90
BLOCK = 2
SHADOW_STEP = 3
FAINT = 48
EDGE_STEP = 8
LEAST = 14  # pixels of one colour, none at its edge, that make it one of the flat ones
ALIKE = 12  # colours that differ by no more than this in red, green and blue are one
TOWARDS_INK = (1 / 3, 2 / 3)
COPYRIGHT = 0x8298
CREDIT = "Lantern Row, CC-BY-4.0, on Open Peeps by Pablo Stanley, CC0-1.0"


def save(surface, path):
    """Write a surface as WebP that says in itself who made it."""
    picture = Image.frombytes("RGBA", surface.get_size(), pygame.image.tobytes(surface, "RGBA"))
    alpha = picture.getchannel("A")
    picture.paste(SHADOW, mask=below(alpha, FAINT))
    rgb = np.asarray(picture)[..., :3]
    light = Image.fromarray(in_colours(rgb, colours_of(rgb, np.asarray(alpha) == 255)))
    light.putalpha(lighter(alpha))
    credit = Image.Exif()
    credit[COPYRIGHT] = CREDIT
    path.parent.mkdir(parents=True, exist_ok=True)
    light.save(path, "WEBP", lossless=True, quality=100, method=4, exact=True, exif=credit.tobytes())


def colours_of(rgb, solid):
    """The flat colours of a drawing, the steps from each to ink, and the middle of each two; and the shadow."""
    codes = coded(rgb)
    here = codes[:-1, :-1]
    flat = solid[:-1, :-1] & (here == codes[1:, :-1]) & (here == codes[:-1, 1:])
    values, counts = np.unique(here[flat], return_counts=True)
    found = []
    for i in np.lexsort((values, -counts)):
        one = decoded(values[i])
        if counts[i] >= LEAST and all(np.abs(one - other).max() > ALIKE for other in found):
            found.append(one)
    ink = np.array(colour("ink"))
    steps = [one + (ink - one) * share for one in found for share in TOWARDS_INK]
    middles = [(one + other) / 2 for i, one in enumerate(found) for other in found[:i]]
    return np.round(np.array([*found, *steps, *middles, SHADOW])).astype(int)


def in_colours(rgb, palette):
    """Each pixel in the nearest colour of a palette."""
    values, where = np.unique(coded(rgb), return_inverse=True)
    nearest = np.empty(len(values), int)
    for start in range(0, len(values), 20_000):
        some = decoded(values[start : start + 20_000])
        nearest[start : start + 20_000] = ((some[:, None] - palette) ** 2).sum(-1).argmin(1)
    return palette[nearest][where.reshape(rgb.shape[:2])].astype(np.uint8)


def coded(rgb):
    """Red, green and blue as one number."""
    return rgb.astype(np.int64) @ np.array([65536, 256, 1])


def decoded(codes):
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], -1)


def lighter(alpha):
    """The same alpha plane to the eye, in fewer different values."""
    size = tuple(-(-side // BLOCK) * BLOCK for side in alpha.size)
    blocks = in_steps(alpha.reduce(BLOCK), SHADOW_STEP).resize(size, Image.Resampling.NEAREST)
    shadow = below(alpha.filter(ImageFilter.MaxFilter(2 * BLOCK - 1)), SHADOW_BELOW)
    edges = in_steps(alpha, EDGE_STEP)
    edges.paste(blocks.crop((0, 0, *alpha.size)), mask=shadow)
    return edges


def in_steps(alpha, step):
    return alpha.point([255 if v > 255 - step else (v + step // 2) // step * step for v in range(256)])


def below(alpha, least):
    """A mask of the pixels below that alpha."""
    return alpha.point([255 * (v < least) for v in range(256)])
