"""Draws a page: what stands behind everything once, then each box in order."""

from __future__ import annotations

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

    def draw(self, page: Page, look: Look, onto: pygame.Surface, shown: int | None = None) -> None:
        """Draw a page; with `shown`, only that many letters of the boxes that are uncovered by letters."""
        brush = Brush(self._fonts, self._pictures, look, onto)
        behind = list(takewhile(lambda box: box.role in BEHIND, page.boxes))
        onto.blit(self._backdrop(tuple(behind), look, onto), (0, 0))
        uncovered = 0
        regions = {region.id: brush.pixels(region.rect) for region in page.regions}
        for box in page.boxes[len(behind) :]:
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

    def _backdrop(self, boxes: tuple[Box, ...], look: Look, onto: pygame.Surface) -> pygame.Surface:
        key = (boxes, look)
        if self._behind is None or self._behind[0] != key:
            surface = pygame.Surface(onto.get_size(), 0, onto)
            surface.fill(look.theme.page)
            brush = Brush(self._fonts, self._pictures, look, surface)
            for box in boxes:
                brush.box(box, None, None)
            self._behind = (key, surface)
        return self._behind[1]
