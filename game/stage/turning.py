"""Lets one frame give way to the next: places melt into each other, people come and go, a card turns.

What is new is drawn whole at once and can be used at once; what was there is laid over it, less and
less. Reduced motion has none of it.
"""

from __future__ import annotations

from typing import NamedTuple

import pygame

from game.stage.boxes import Page, Picture, Rect
from game.stage.brush import pixels_of
from game.stage.theme import Look

PLACE, PEOPLE, CARD = 0.55, 0.26, 0.3
"""Seconds in which one place gives way to another, people to others, and a card turns."""
OPAQUE = 250
"""From so much on, of 255, a frame is laid down whole, which is many times as fast."""


class Scenery(NamedTuple):
    """What a page shows of a story: its place, who stands there and how, its card and its words."""

    place: str
    people: tuple[str, ...]
    card: Rect | None
    words: tuple[str, ...]

    @classmethod
    def of(cls, page: Page) -> Scenery:
        """Read it off a page; a page that does not stand on a place has none."""
        first = next((part for box in page.boxes[:1] for part in box.parts[:1]), None)
        is_place = isinstance(first, Picture) and first.name.startswith("place ") and not first.blur
        if not isinstance(first, Picture) or not is_place:
            return cls("", (), None, ())
        people = tuple(box.label for box in page.boxes if box.role == "figure")
        card = next((box.rect for box in page.boxes if box.role == "card"), None)
        words = tuple(box.label for box in page.boxes if box.role in ("said", "ask", "text"))
        return cls(first.name, people, card, words)


class Turning:
    """What is left of the frame before, for as long as it is seen."""

    def __init__(self) -> None:
        self._scenery: Scenery | None = None
        self._last: pygame.Surface | None = None
        self._old: pygame.Surface | None = None
        self._old_card: pygame.Rect | None = None
        self._new_card: pygame.Rect | None = None
        self._melts = False
        self._left = self._lasts = 0.0

    @property
    def is_on(self) -> bool:
        return self._old is not None

    def tick(self, seconds: float) -> None:
        """Let time pass."""
        self._left -= seconds
        if self._left <= 0:
            self._old = None

    def follow(self, page: Page, look: Look, still: pygame.Surface | None) -> None:
        """Take a copy of a frame that was just finished: begin to turn where it shows something else."""
        now, before = Scenery.of(page), self._scenery
        self._scenery = now
        if still is None or look.reduced_motion or before is None or not before.place:
            self._old = None
        elif self._last is not None and self._last.get_size() == still.get_size():
            self._begin(before, now, look)
        self._last = still

    def _begin(self, before: Scenery, now: Scenery, look: Look) -> None:
        if before.place != now.place:
            lasts = PLACE
        elif before.people != now.people:
            lasts = PEOPLE
        elif before.words != now.words and before.card and now.card:
            lasts = CARD
        else:
            return
        self._old, self._left, self._lasts = self._last, lasts, lasts
        self._melts = lasts != CARD
        self._old_card = pixels_of(before.card, look) if before.card else None
        self._new_card = pixels_of(now.card, look) if now.card else None

    def draw(self, onto: pygame.Surface) -> None:
        """Lay what is left of the frame before over the one that was drawn."""
        if self._old is None:
            return
        share = max(0.0, self._left / self._lasts)
        eased = share * share * (3 - 2 * share)
        if self._melts:
            alpha = round(255 * eased)
            self._old.set_alpha(None if alpha >= OPAQUE else alpha)
            for area in _around(onto.get_rect(), self._new_card):
                onto.blit(self._old, area, area)
            self._old.set_alpha(None)
        if self._old_card and (not self._melts or self._old_card == self._new_card):
            _turn(onto, self._old, self._old_card, eased)


def _around(whole: pygame.Rect, card: pygame.Rect | None) -> tuple[pygame.Rect, ...]:
    """Return all of a frame but its card: words never stand on other words."""
    if card is None:
        return (whole,)
    card = card.clip(whole)
    return (
        pygame.Rect(0, 0, whole.w, card.top),
        pygame.Rect(0, card.top, card.left, card.h),
        pygame.Rect(card.right, card.top, whole.w - card.right, card.h),
        pygame.Rect(0, card.bottom, whole.w, whole.h - card.bottom),
    )


def _turn(onto: pygame.Surface, old: pygame.Surface, card: pygame.Rect, eased: float) -> None:
    """Turn the old card away to the left, as a leaf: what is left of it is pressed together."""
    wide = round(card.w * eased)
    if wide < 2:
        return
    leaf = pygame.transform.scale(old.subsurface(card.clip(old.get_rect())), (wide, card.h))
    onto.blit(leaf, card.topleft)
    shadow = pygame.Surface((2, 1), pygame.SRCALPHA)
    shadow.set_at((0, 0), (36, 24, 52, round(110 * eased)))
    shadow.set_at((1, 0), (36, 24, 52, 0))
    soft = pygame.transform.smoothscale(shadow, (max(4, card.w // 24), card.h))
    onto.blit(soft, (card.x + wide, card.y), (0, 0, card.w - wide, card.h))
