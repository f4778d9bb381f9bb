"""Draws the parts that boxes are made of, each at the window's own pixels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

import pygame

from game.stage.boxes import (
    Box,
    Icon,
    Lantern,
    Mark,
    Panel,
    Part,
    Picture,
    Rect,
    Shade,
    Stroke,
    Threads,
    Words,
)
from game.stage.pictures import Pictures
from game.stage.surfaces import (
    draw_corner,
    draw_glow,
    draw_shade,
    draw_shadow,
    draw_stroke,
    draw_threads,
    plain_surface,
)
from game.stage.text import Fonts
from game.stage.theme import Look


def pixels_of(rect: Rect, look: Look) -> pygame.Rect:
    """Return the pixels that a rect of units covers in a look."""
    unit = look.unit
    x, y = round(rect.x * unit), round(rect.y * unit)
    return pygame.Rect(x, y, round(rect.right * unit) - x, round(rect.bottom * unit) - y)


@dataclass(frozen=True, slots=True)
class Brush:
    """Draws parts in one look onto one surface."""

    fonts: Fonts
    pictures: Pictures
    look: Look
    onto: pygame.Surface

    def n(self, units: float) -> int:
        return round(units * self.look.unit)

    def pixels(self, rect: Rect) -> pygame.Rect:
        return pixels_of(rect, self.look)

    def box(self, box: Box, clip: pygame.Rect | None, letters: int | None) -> None:
        """Draw a box; of words in a scrolling region only whole lines, of revealed ones only `letters`."""
        for part in box.parts:
            if isinstance(part, Words):
                if clip and not _whole_line(self.pixels(part.rect), clip):
                    continue
                self._words(part, letters)
                if letters is not None:
                    letters -= len(part.text)
            else:
                self._part(part)

    def _part(self, part: Part) -> None:
        match part:
            case Panel():
                self._panel(part)
            case Icon():
                rect = self.pixels(part.rect)
                self.onto.blit(self.pictures.icon(part.name, max(1, rect.h), part.colour), rect)
            case Mark():
                rect = self.pixels(part.rect)
                colours = (part.first, part.second, part.ink, part.hole)
                self.onto.blit(self.pictures.mark(part.kind, max(4, rect.h), colours), rect)
            case Lantern():
                self._lantern(part)
            case Picture():
                self._picture(part)
            case Stroke():
                self._stroke(part)
            case Threads():
                self._threads(part)
            case Shade():
                self._shade(part)
            case Words():
                self._words(part, None)
            case _:
                assert_never(part)

    def _words(self, part: Words, letters: int | None) -> None:
        if not part.text or (letters is not None and letters <= 0):
            return
        image = self.fonts.render(part.text, part.style, self.look, part.colour)
        rect = self.pixels(part.rect)
        if part.turned:
            self.onto.blit(pygame.transform.rotate(image, 90), rect)
            return
        top = rect.y + (rect.h - image.get_height()) // 2
        if letters is not None and letters < len(part.text):
            share = self.fonts.measure(self.look)(part.text[:letters], part.style)
            self.onto.blit(image, (rect.x, top), (0, 0, self.n(share), image.get_height()))
            return
        self.onto.blit(image, (rect.x, top))

    # ------------------------------------------------------------ panels

    def _panel(self, part: Panel) -> None:
        rect = self.pixels(part.rect)
        if rect.w <= 0 or rect.h <= 0:
            return
        if part.shadow and self.look.theme.shadow:
            self._shadow(rect, self.n(part.radius), max(3, self.n(part.shadow)))
        width = max(1, self.n(part.width)) if part.line and part.width else 0
        radius = min(self.n(part.radius), rect.w // 2, rect.h // 2)
        if not radius and not width and part.fill:
            self.onto.fill(part.fill, rect)
            return
        line = None if part.dashed else part.line
        if part.fill or line:
            self._rounded(rect, part.fill, line, (radius, width))
        if part.dashed and part.line:
            self._dashes(rect, part.line, (radius, max(1, width)))

    def _rounded(
        self, rect: pygame.Rect, fill: str | None, line: str | None, size: tuple[int, int]
    ) -> None:
        """Fill the straight parts and lay smooth corners, drawn once at four times the size."""
        radius, width = size
        edge = min(max(radius, width) + 1, rect.w // 2, rect.h // 2)
        corner = self.pictures.made(
            ("corner", fill, line, radius, width, edge),
            lambda: draw_corner(fill, line, (radius, width, edge)),
        )
        x, y, w, h = rect
        if fill:
            self.onto.fill(fill, (x + edge, y, w - 2 * edge, h))
            self.onto.fill(fill, (x, y + edge, edge, h - 2 * edge))
            self.onto.fill(fill, (x + w - edge, y + edge, edge, h - 2 * edge))
        if line and width:
            for side in (
                (x + edge, y, w - 2 * edge, width),
                (x + edge, y + h - width, w - 2 * edge, width),
                (x, y + edge, width, h - 2 * edge),
                (x + w - width, y + edge, width, h - 2 * edge),
            ):
                self.onto.fill(line, side)
        for cx, cy, part in (
            (x, y, (0, 0)),
            (x + w - edge, y, (edge, 0)),
            (x, y + h - edge, (0, edge)),
            (x + w - edge, y + h - edge, (edge, edge)),
        ):
            self.onto.blit(corner, (cx, cy), (*part, edge, edge))

    def _shadow(self, rect: pygame.Rect, radius: int, blur: int) -> None:
        alpha = self.look.theme.shadow
        key = ("shadow", rect.size, radius, blur, alpha)
        image = self.pictures.made(key, lambda: draw_shadow(rect.size, radius, (blur, alpha)))
        self.onto.blit(image, (rect.x - 2 * blur, rect.y - 2 * blur + blur // 2))

    def _dashes(self, rect: pygame.Rect, colour: str, size: tuple[int, int]) -> None:
        radius, width = size
        dash, gap = max(3, self.n(9)), max(2, self.n(7))
        for x in range(rect.x + radius, rect.right - radius, dash + gap):
            long = min(dash, rect.right - radius - x)
            self.onto.fill(colour, (x, rect.y, long, width))
            self.onto.fill(colour, (x, rect.bottom - width, long, width))
        for y in range(rect.y + radius, rect.bottom - radius, dash + gap):
            long = min(dash, rect.bottom - radius - y)
            self.onto.fill(colour, (rect.x, y, width, long))
            self.onto.fill(colour, (rect.right - width, y, width, long))
        edge = radius + 1
        key = ("corner", None, colour, radius, width, edge)
        corner = self.pictures.made(key, lambda: draw_corner(None, colour, (radius, width, edge)))
        for x, y, part in (
            (rect.x, rect.y, (0, 0)),
            (rect.right - edge, rect.y, (edge, 0)),
            (rect.x, rect.bottom - edge, (0, edge)),
            (rect.right - edge, rect.bottom - edge, (edge, edge)),
        ):
            self.onto.blit(corner, (x, y), (*part, edge, edge))

    # ---------------------------------------------------------- pictures

    def foresee(self, boxes: Iterable[Box]) -> None:
        """Let all pictures that are wanted now be unpacked at once, beside each other."""
        for part in (part for box in boxes for part in box.parts if isinstance(part, Picture)):
            size = self.pixels(part.rect).size
            if part.whole:
                self.pictures.foresee(part.name, size, part.light, mirrored=part.mirrored)
            else:
                self.pictures.foresee_covering(part.name, size, part.anchor, self.n(part.blur))

    def _lantern(self, part: Lantern) -> None:
        rect = self.pixels(part.rect)
        if part.glow:
            self._glow(rect.center, round(rect.h * part.glow), part.fill)
        self.onto.blit(self.pictures.lantern(rect.size, part.fill, part.ink), rect)

    def _glow(self, at: tuple[int, int], radius: int, colour: str) -> None:
        image = self.pictures.made(("glow", radius, colour), lambda: draw_glow(radius, colour))
        self.onto.blit(image, (at[0] - radius, at[1] - radius))

    def _picture(self, part: Picture) -> None:
        rect = self.pixels(part.rect)
        if rect.w <= 0 or rect.h <= 0:
            return
        if part.whole:
            image = self.pictures.whole(part.name, rect.size, part.light, mirrored=part.mirrored)
        elif part.name.startswith("front ") and not self.pictures.has(*part.name.split(" ", 1)):
            return
        else:
            blur = self.n(part.blur)
            image = self.pictures.covering(part.name, rect.size, part.anchor, blur)
        if part.radius:
            image = self._rounded_picture(part, image, rect.size)
        solid = self.pictures.solid(image) if part.name.startswith("front ") else image.get_rect()
        self.onto.blit(image, (rect.x + solid.x, rect.y + solid.y), solid)
        if part.tint:
            colour, alpha = part.tint
            veil = self.pictures.made(
                ("veil", rect.size, colour), lambda: plain_surface(rect.size, colour)
            )
            veil.set_alpha(alpha)
            self.onto.blit(veil, rect)
        if part.line:
            line = Panel(part.rect, None, part.line, 2, part.radius)
            self._panel(line)

    def _rounded_picture(
        self, part: Picture, image: pygame.Surface, size: tuple[int, int]
    ) -> pygame.Surface:
        def make() -> pygame.Surface:
            mask = pygame.Surface(size, pygame.SRCALPHA)
            mask.fill((255, 255, 255, 0))
            radius = self.n(part.radius)
            pygame.draw.rect(mask, "#ffffff", mask.get_rect(), border_radius=radius)
            mask.blit(image, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            return mask

        key = ("round", part.name, size, part.radius, part.anchor, part.blur)
        return self.pictures.made(key, make)

    def _shade(self, part: Shade) -> None:
        rect = self.pixels(part.rect)
        key = ("shade", rect.size, part.colour, part.start, part.end, part.down)
        self.onto.blit(self.pictures.made(key, lambda: draw_shade(part, rect.size)), rect)

    def _stroke(self, part: Stroke) -> None:
        """Draw a line (or shape) at three times its size in its own frame, and scale it down."""
        unit = self.look.unit
        points = [(x * unit, y * unit) for x, y in part.points]
        pad = self.n(part.width) + 3
        left = int(min(x for x, _ in points)) - pad
        top = int(min(y for _, y in points)) - pad
        size = (
            int(max(x for x, _ in points)) + pad - left,
            int(max(y for _, y in points)) + pad - top,
        )
        key = ("stroke", part.points, part.colour, part.width, part.dashed, part.filled, unit)
        frame = (left, top, *size)
        image = self.pictures.made(key, lambda: draw_stroke(part, points, frame, unit))
        self.onto.blit(image, (left, top))

    def _threads(self, part: Threads) -> None:
        """Lay thin lines down, drawn once for all frames in which they are the same."""
        rect, unit = self.pixels(part.rect), self.look.unit
        key = ("threads", part.weave, rect.size, part.colour, part.rim, unit)
        image = self.pictures.made(key, lambda: draw_threads(part, rect.size, unit))
        self.onto.blit(image, image.get_rect(center=rect.center))


def _whole_line(line: pygame.Rect, clip: pygame.Rect) -> bool:
    """Tell whether a line of words stands inside a region; its leading may hang over."""
    slack = line.h // 16
    return line.top >= clip.top - slack and line.bottom <= clip.bottom + slack
