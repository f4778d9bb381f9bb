"""Draws a page: what stands behind everything once, then each box in order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

import pygame

from game.stage.boxes import Box, Page, Words
from game.stage.brush import Brush
from game.stage.pictures import Pictures
from game.stage.text import Fonts
from game.stage.theme import Look

BEHIND = ("picture", "figure")
"""The roles of what stands behind everything else."""


class Painter:
    """Draws pages with a set of fonts and pictures.

    What stands behind everything else (the place, its people) is kept as one picture from one frame
    to the next, as long as it stays the same.
    """

    def __init__(self, fonts: Fonts, pictures: Pictures) -> None:
        self._fonts = fonts
        self._pictures = pictures
        self._behind: tuple[object, pygame.Surface] | None = None

    def draw(
        self,
        page: Page,
        look: Look,
        onto: pygame.Surface,
        shown: int | None = None,
        lifts: tuple[int, ...] = (),
    ) -> None:
        """Draw a page; with `shown`, only that many letters of the boxes that are uncovered by letters.

        `lifts` are the pixels by which each person stands higher, in the page's order.
        """
        brush = Brush(self._fonts, self._pictures, look, onto)
        behind = tuple(takewhile(lambda box: box.role in BEHIND, page.boxes))
        onto.blit(self._backdrop(behind, look, onto, lifts), (0, 0))
        self._draw_before(brush, page, len(behind), shown)

    def patch(
        self,
        page: Page,
        look: Look,
        onto: pygame.Surface,
        area: pygame.Rect,
        lifts: tuple[int, ...],
    ) -> None:
        """Draw one area of a page anew, with all its words."""
        brush = Brush(self._fonts, self._pictures, look, onto)
        onto.set_clip(area)
        onto.fill(look.theme.page)
        _draw_behind(brush, page.boxes, lifts)
        regions = {region.id: brush.pixels(region.rect) for region in page.regions}
        for box in page.boxes:
            clip = regions.get(box.region)
            onto.set_clip(area.clip(clip) if clip else area)
            is_there = brush.pixels(box.rect).inflate(12, 12).colliderect(onto.get_clip())
            if box.role not in BEHIND and is_there:
                brush.box(box, clip, None)
        onto.set_clip(None)

    def _draw_before(self, brush: Brush, page: Page, start: int, shown: int | None) -> None:
        """Draw the boxes from a number on, each cut to the region it is in."""
        onto, uncovered = brush.onto, 0
        regions = {region.id: brush.pixels(region.rect) for region in page.regions}
        for box in page.boxes[start:]:
            clip = regions.get(box.region)
            onto.set_clip(clip)
            if clip and not clip.colliderect(brush.pixels(box.rect).inflate(12, 12)):
                continue
            left = None
            if box.reveals and shown is not None:
                left = shown - uncovered
                uncovered += sum(len(part.text) for part in box.parts if isinstance(part, Words))
            brush.box(box, clip, left)
        onto.set_clip(None)

    def _backdrop(
        self, boxes: tuple[Box, ...], look: Look, onto: pygame.Surface, lifts: tuple[int, ...]
    ) -> pygame.Surface:
        key = (boxes, look, lifts)
        if self._behind is None or self._behind[0] != key:
            surface = pygame.Surface(onto.get_size(), 0, onto)
            surface.fill(look.theme.page)
            brush = Brush(self._fonts, self._pictures, look, surface)
            brush.foresee(boxes)
            _draw_behind(brush, boxes, lifts)
            self._behind = (key, surface)
        return self._behind[1]


def _draw_behind(brush: Brush, boxes: Iterable[Box], lifts: tuple[int, ...]) -> None:
    """Draw pictures and people, these as many pixels higher as they are lifted."""
    higher = iter(lifts)
    for box in boxes:
        if box.role == "figure":
            brush.box(box.moved(-next(higher, 0) / brush.look.unit), None, None)
        elif box.role == "picture":
            brush.box(box, None, None)
