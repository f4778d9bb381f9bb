"""Makes the small pictures that a painter lays down: corners, shadows, glows, shades and strokes."""

from __future__ import annotations

import math
from itertools import pairwise

import pygame

from game.stage.boxes import Shade, Stroke, Threads

SHADOW = (36, 24, 52)
WIDE = 12
"""Pixels from which on a shadow is so soft that it is drawn eight times smaller."""


def clear_surface(size: tuple[int, int], colour: str) -> pygame.Surface:
    surface = pygame.Surface(size, pygame.SRCALPHA)
    surface.fill((*pygame.Color(colour)[:3], 0))
    return surface


def plain_surface(size: tuple[int, int], colour: str) -> pygame.Surface:
    surface = pygame.Surface(size)
    surface.fill(colour)
    return surface


def draw_corner(fill: str | None, line: str | None, size: tuple[int, int, int]) -> pygame.Surface:
    """Return the four corners of a rounded panel, side by side as a square."""
    radius, width, edge = size
    fine = 4
    tile = clear_surface((2 * edge * fine, 2 * edge * fine), line or fill or "#000000")
    rect = tile.get_rect()
    if fill:
        pygame.draw.rect(tile, fill, rect, border_radius=radius * fine)
    if line and width:
        pygame.draw.rect(tile, line, rect, width * fine, border_radius=radius * fine)
    return pygame.transform.smoothscale(tile, (2 * edge, 2 * edge))


def draw_shadow(size: tuple[int, int], radius: int, depth: tuple[int, int]) -> pygame.Surface:
    blur, alpha = depth
    pad, coarse = blur * 2, 8 if blur >= WIDE else 4
    small = ((size[0] + 2 * pad) // coarse + 2, (size[1] + 2 * pad) // coarse + 2)
    surface = pygame.Surface(small, pygame.SRCALPHA)
    surface.fill((*SHADOW, 0))
    body = (pad // coarse, pad // coarse, size[0] // coarse, size[1] // coarse)
    pygame.draw.rect(surface, (*SHADOW, alpha), body, border_radius=max(1, radius // coarse))
    surface = pygame.transform.gaussian_blur(surface, max(1, blur // coarse))
    return pygame.transform.smoothscale(surface, (size[0] + 2 * pad, size[1] + 2 * pad))


def draw_glow(radius: int, colour: str) -> pygame.Surface:
    small = clear_surface((48, 48), colour)
    tone = pygame.Color(colour)
    for step in range(24, 0, -1):
        alpha = int(70 * (1 - step / 24) ** 1.6)
        pygame.draw.circle(small, (tone.r, tone.g, tone.b, alpha), (24, 24), step)
    return pygame.transform.smoothscale(small, (2 * radius, 2 * radius))


def draw_shade(part: Shade, size: tuple[int, int]) -> pygame.Surface:
    strip = pygame.Surface((1, 64) if part.down else (64, 1), pygame.SRCALPHA)
    tone = pygame.Color(part.colour)
    for step in range(64):
        alpha = round(part.start + (part.end - part.start) * step / 63)
        strip.set_at((0, step) if part.down else (step, 0), (tone.r, tone.g, tone.b, alpha))
    return pygame.transform.smoothscale(strip, size)


def draw_stroke(
    part: Stroke, points: list[tuple[float, float]], frame: tuple[int, int, int, int], unit: float
) -> pygame.Surface:
    left, top, width, height = frame
    fine = 3
    surface = clear_surface((width * fine, height * fine), part.colour)
    scaled = [((x - left) * fine, (y - top) * fine) for x, y in points]
    if part.filled:
        pygame.draw.polygon(surface, part.colour, scaled)
    else:
        thick = max(1, round(part.width * unit * fine))
        for index, (one, two) in enumerate(pairwise(scaled)):
            if not part.dashed or index % 2 == 0:
                pygame.draw.line(surface, part.colour, one, two, thick)
                pygame.draw.circle(surface, part.colour, one, thick / 2)
                pygame.draw.circle(surface, part.colour, two, thick / 2)
    return pygame.transform.smoothscale(surface, (width, height))


THREAD, DOT = 2.2, 7.0
"""Units that a thin line is wide, and the dot at its end."""
FAINT, BRIGHT = 130, 235
"""How much of its colour a line has that one alone walked, and one that most walked: 0 to 255."""
DENSE = 2000
"""From so many stretches on, those that few walked are fainter, so that the ways of many stand out."""


def draw_threads(part: Threads, size: tuple[int, int], unit: float) -> pygame.Surface:
    """Draw very many thin lines at twice their size, the most walked last, and scale them down."""
    fine, pad = 2, math.ceil(DOT * unit)
    surface = clear_surface(((size[0] + 2 * pad) * fine, (size[1] + 2 * pad) * fine), part.colour)
    across, up = size[0] * fine, size[1] * fine
    lines = part.weave.lines
    most = math.log(max((walked for _, _, walked in lines), default=1)) or 1.0
    is_dense = len(lines) >= DENSE
    faint = FAINT * (0.45 if is_dense else 1)
    red, green, blue, _ = pygame.Color(part.colour)
    wide = max(1, round(THREAD * unit * fine * (0.75 if is_dense else 1)))

    def place(point: tuple[float, float]) -> tuple[float, float]:
        return pad * fine + point[0] * across, pad * fine + (1 - point[1]) * up

    for start, end, walked in lines:
        alpha = round(faint + (BRIGHT - faint) * math.log(walked) / most)
        pygame.draw.line(surface, (red, green, blue, alpha), place(start), place(end), wide)
    radius = DOT * unit * fine / 2
    for point in part.weave.dots:
        pygame.draw.circle(surface, part.rim, place(point), radius)
        pygame.draw.circle(surface, part.colour, place(point), radius - 1.4 * unit * fine)
    return pygame.transform.smoothscale(surface, (size[0] + 2 * pad, size[1] + 2 * pad))
