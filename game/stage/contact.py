"""Contact sheets: many small pictures side by side, each with its name, as PNG files."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

import pygame

from game.stage.preview import as_png
from game.stage.text import Fonts
from game.stage.theme import CAP, Look

TILE = 480
"""Pixels that a picture is wide on a sheet, at most."""
SHEET = 1920
"""Pixels that a sheet is wide."""
ROWS = 6
GAP, NAME = 10, 26
"""Pixels between pictures, and for a picture's name."""
PAPER = "#efe5d3"


class Shot(NamedTuple):
    """A picture and what it is called."""

    name: str
    picture: pygame.Surface


@dataclass(frozen=True, slots=True)
class Sheets:
    """Puts shots of one size on sheets, so many side by side."""

    fonts: Fonts
    look: Look
    across: int = SHEET // TILE

    def fill(self, shots: Iterable[Shot]) -> Iterator[bytes]:
        """Yield one PNG after the other until all shots are on a sheet."""
        left = iter(shots)
        while batch := tuple(islice(left, self.across * ROWS)):
            yield as_png(self._sheet(batch))

    def _sheet(self, shots: Sequence[Shot]) -> pygame.Surface:
        wide = (SHEET - GAP) // self.across - GAP
        high = max(
            round(one.picture.get_height() * wide / one.picture.get_width()) for one in shots
        )
        rows = math.ceil(len(shots) / self.across)
        sheet = pygame.Surface((SHEET, GAP + rows * (high + NAME + GAP)))
        sheet.fill(PAPER)
        for number, shot in enumerate(shots):
            row, column = divmod(number, self.across)
            x, y = GAP + column * (wide + GAP), GAP + row * (high + NAME + GAP)
            small = shot.picture
            if small.get_width() != wide:
                by = wide / small.get_width()
                small = pygame.transform.smoothscale(small, (wide, round(small.get_height() * by)))
            sheet.blit(small, (x, y))
            label = self.fonts.render(shot.name, CAP, self.look, "#2b2440")
            sheet.blit(label, (x + 2, y + high + 2), (0, 0, wide - 4, NAME))
        return sheet
