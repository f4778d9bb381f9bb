"""Puts another light on a drawn place: what relight.py works with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

ACROSS, DOWN = 1920, 1080
KNEE = 0.86

Sheet = NDArray[np.float32]  # DOWN by ACROSS by 3 (red, green, blue), 0 to 1
Mask = NDArray[np.float32]  # DOWN by ACROSS, 0 to 1
Points = Sequence[tuple[float, float]]
Box = tuple[float, float, float, float]
Gradient = Sequence[tuple[float, str]]  # heights in the picture, each with its colour


@dataclass(frozen=True, slots=True)
class Pool:
    """A round light that fades softly to its edge."""

    at: tuple[float, float]
    size: tuple[float, float]
    colour: str
    strength: float


@dataclass(frozen=True, slots=True)
class Light:
    """What falls on everything: colours to multiply by, how strongly colours show, and pools."""

    ambient: Gradient
    gain: float = 1.0
    colourful: float = 1.0
    pools: Sequence[Pool] = field(default=())


# ------------------------------------------------------------------ colours, shapes, textures


def colour_of(text: str) -> Sheet:
    return np.array([int(text[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)


def downward(stops: Gradient) -> Sheet:
    """A sheet whose colour changes with the height, and eases through each stop."""
    heights = [height for height, _ in stops]
    colours = np.array([colour_of(colour) for _, colour in stops])
    rows = [np.interp(np.arange(DOWN), heights, colours[:, channel]) for channel in range(3)]
    kernel = np.hanning(81) / np.hanning(81).sum()
    eased = [np.convolve(np.pad(row, 40, "edge"), kernel, "valid") for row in rows]
    return np.stack(eased, axis=1).astype(np.float32)[:, None, :] + np.zeros((1, ACROSS, 1), "f4")


def points(written: str) -> Points:
    """Read corners written as in SVG: “across,down across,down …”."""
    pairs = (pair.split(",") for pair in written.split())
    return [(float(across), float(down)) for across, down in pairs]


def shape(corners: Points, soft: float = 1.2) -> Mask:
    image = Image.new("L", (ACROSS, DOWN))
    ImageDraw.Draw(image).polygon(list(corners), fill=255)
    return np.asarray(image.filter(ImageFilter.GaussianBlur(soft)), np.float32) / 255


def box(edges: Box) -> Points:
    left, top, right, bottom = edges
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def distance(at: tuple[float, float], size: tuple[float, float]) -> Mask:
    down, across = np.mgrid[0:DOWN, 0:ACROSS].astype(np.float32)
    return np.hypot((across - at[0]) / size[0], (down - at[1]) / size[1])


def disc(at: tuple[float, float], radius: float, soft: float = 1.2) -> Mask:
    return np.clip((1 - distance(at, (radius, radius))) * radius / soft + 0.5, 0, 1)


def between(values: Mask, low: float, high: float) -> Mask:
    """From 0 at `low` to 1 at `high`, easing at both."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def brightness(sheet: Sheet) -> Mask:
    return sheet @ np.array([0.3, 0.59, 0.11], np.float32)


def mixed(under: Sheet, over: Sheet, mask: Mask) -> Sheet:
    return under + (over - under) * mask[..., None]


def paper(seed: int) -> Sheet:
    """Grain like that of the drawings, for what is painted anew."""
    noise = np.random.default_rng(seed).normal(128, 46, (DOWN, ACROSS)).clip(0, 255)
    soft = Image.fromarray(noise.astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.3))
    return (np.asarray(soft, np.float32)[..., None] - 128) / 128 * 0.06


# ------------------------------------------------------------------ light


def relit(sheet: Sheet, light: Light) -> Sheet:
    """Multiply by the ambient light and the pools; what grows too bright keeps half its hue."""
    grey = brightness(sheet)[..., None]
    falling = downward(light.ambient) * light.gain
    for pool in light.pools:
        falling = falling + colour_of(pool.colour) * fading(pool)[..., None]
    bright = np.maximum((grey + (sheet - grey) * light.colourful) * falling, 0)
    most = bright.max(axis=2, keepdims=True)
    hue_kept = bright * shouldered(most) / np.maximum(most, 1e-4)
    return (hue_kept + shouldered(bright)) / 2


def shouldered(bright: Sheet) -> Sheet:
    """Let what would be brighter than paper come up to it slowly."""
    room = 1 - KNEE
    return np.where(bright > KNEE, 1 - room * np.exp((KNEE - bright) / room), bright)


def fading(pool: Pool) -> Mask:
    near = np.clip(1 - distance(pool.at, pool.size) ** 2, 0, 1)
    return near * near * pool.strength


def glowing(sheet: Sheet, pools: Sequence[Pool]) -> Sheet:
    """Add light in the air around lamps: never brighter than paper."""
    for pool in pools:
        sheet = 1 - (1 - sheet) * (1 - colour_of(pool.colour) * fading(pool)[..., None])
    return sheet


def glazed(sheet: Sheet, drawn: Sheet, mask: Mask, colour: Sheet) -> Sheet:
    """Give panes a colour of their own; the ink that was drawn over them stays."""
    ink = 1 - between(brightness(drawn), 0.28, 0.44)
    return mixed(sheet, colour + paper(5), mask * (1 - ink))


def without_sun(sheet: Sheet, sun: Mask, column: tuple[int, int]) -> Sheet:
    """Paint sky over the sun, each row in the colour of a clean column; birds and ink stay."""
    rows = np.median(sheet[:, column[0] : column[1]], axis=1)
    kernel = np.hanning(31) / np.hanning(31).sum()
    smooth = [np.convolve(np.pad(row, 15, "edge"), kernel, "valid") for row in rows.T]
    sky = np.stack(smooth, axis=1)[:, None, :].astype(np.float32) + paper(3)
    return mixed(sheet, sky, sun * between(brightness(sheet), 0.5, 0.72))


def closer(sheet: Sheet, left: int, top: int, across: int) -> Sheet:
    """A part of the picture, drawn as large as the whole."""
    down = across * DOWN // ACROSS
    part = Image.fromarray((sheet[top : top + down, left : left + across] * 255).astype(np.uint8))
    large = part.resize((ACROSS, DOWN), Image.Resampling.LANCZOS)
    crisp = large.filter(ImageFilter.UnsharpMask(ACROSS / across * 1.5, 70, 2))
    return np.asarray(crisp, np.float32) / 255
