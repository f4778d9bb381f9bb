"""Fonts: how wide words are, and what they look like. Small text is drawn at twice its size and scaled down."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pygame

from game.stage.shelf import Shelf
from game.stage.theme import Look, Style

FAMILIES = {
    "literata": {
        "story": "Literata-Regular",
        "story_i": "Literata-Italic",
        "story_b": "Literata-Bold",
        "ui": "AtkinsonHyperlegibleNext-Regular",
        "ui_m": "AtkinsonHyperlegibleNext-SemiBold",
        "ui_b": "AtkinsonHyperlegibleNext-Bold",
    },
    "lexend": {
        "story": "Lexend-Regular",
        "story_i": "Lexend-Regular",
        "story_b": "Lexend-Bold",
        "ui": "Lexend-Regular",
        "ui_m": "Lexend-Bold",
        "ui_b": "Lexend-Bold",
    },
    "dyslexic": {
        "story": "OpenDyslexic-Regular",
        "story_i": "OpenDyslexic-Italic",
        "story_b": "OpenDyslexic-Bold",
        "ui": "OpenDyslexic-Regular",
        "ui_m": "OpenDyslexic-Bold",
        "ui_b": "OpenDyslexic-Bold",
    },
}
SIZE_OF = {"literata": 1.0, "lexend": 0.92, "dyslexic": 0.82}
"""A wide family is set smaller, so that all look the same size."""
FALLBACK = "Literata-Regular"
"""Covers Greek and Cyrillic where a family does not."""
SHARPEN_BELOW = 40
"""Fonts below this many pixels are drawn at twice their size."""


ROOM = 12_000_000
"""Bytes of drawn words that are kept."""


class Fonts:
    """The fonts of one look; measures words in units and renders them in pixels."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._font = lru_cache(maxsize=64)(self._open)
        self._known: dict[tuple[str, Style, int, str], float] = {}
        self._drawn = Shelf(ROOM)
        self._measure = lru_cache(maxsize=8)(self._measuring)

    def measure(self, look: Look) -> Callable[[str, Style], float]:
        """Return a function from words and style to their width in units, in this look.

        It is the same function for looks that measure alike, so that broken lines can be kept by it.
        """
        if len(self._known) > 40_000:
            self._known.clear()
        return self._measure(look.scale * look.unit, look.unit, look.family)

    def _measuring(self, pixels: float, unit: float, family: str) -> Callable[[str, Style], float]:
        known, key_scale = self._known, round(pixels * 1000)

        def width_of(text: str, style: Style) -> float:
            key = (text, style, key_scale, family)
            width = known.get(key)
            if width is None:
                size = self._size(style, pixels, family)
                width = self._for(text, style.font, family, size).size(text)[0] / 2
                known[key] = width
            return width / unit

        return width_of

    def render(self, text: str, style: Style, look: Look, colour: str) -> pygame.Surface:
        """Return the words as a picture, one text line tall."""
        size = self._size(style, look.scale * look.unit, look.family)
        key = (text, style.font, look.family, size, colour)
        return self._drawn.get(key, lambda: self._draw(*key))

    def _size(self, style: Style, pixels: float, family: str) -> int:
        return max(4, round(style.size * pixels * SIZE_OF[family] * 2))

    def _draw(self, text: str, role: str, family: str, size: int, colour: str) -> pygame.Surface:
        big = self._for(text, role, family, size).render(text, True, colour)
        width, height = big.get_size()
        half = (max(1, (width + 1) // 2), max(1, (height + 1) // 2))
        return pygame.transform.smoothscale(big, half)

    def _for(self, text: str, role: str, family: str, size: int) -> pygame.font.Font:
        font = self._font(FAMILIES[family][role], size)
        if text.isascii() or None not in font.metrics(text):
            return font
        return self._font(FALLBACK, size)

    def _open(self, name: str, size: int) -> pygame.font.Font:
        return pygame.font.Font(str(self._folder / f"{name}.ttf"), size)
