"""Keeps a finished frame alive between two drawings: motes move over it, people breathe.

Only what moves is drawn and sent to the screen; what is under it is kept as it was finished.
"""

from __future__ import annotations

import pygame

from game.stage.boxes import Page, Picture, Shade
from game.stage.brush import pixels_of
from game.stage.life import Mote, lift, motes, pace
from game.stage.motes import Motes
from game.stage.paint import Painter
from game.stage.pictures import Pictures
from game.stage.places import STILL, Places
from game.stage.theme import Look

SLOW = 1 / 4
"""Seconds between two looks at how people breathe, where nothing else moves."""


class Alive:
    """What moves on the frame that was drawn last."""

    def __init__(self, places: Places, pictures: Pictures) -> None:
        self.seconds = 0.0
        self._places = places
        self._pictures = pictures
        self._page = Page(())
        self._look: Look | None = None
        self._life = STILL
        self._motes: tuple[object, Motes] | None = None
        self._still: pygame.Surface | None = None
        self._people: list[pygame.Rect] = []
        self._read: list[pygame.Rect] = []
        self._drawn: list[pygame.Rect] = []
        self._last: list[Mote] = []
        self._lifts: tuple[int, ...] = ()

    @property
    def every(self) -> float | None:
        """Seconds between two of its frames; None where nothing moves."""
        if self._still is None:
            return None
        return 1 / pace(self._life) if self._life.moves else SLOW

    def lifts(self, page: Page, look: Look) -> tuple[int, ...]:
        """Return by how many pixels each person on a page has risen with the breath."""
        if not place_of(page, look):
            return ()
        count = sum(box.role == "figure" for box in page.boxes)
        return tuple(round(lift(n, self.seconds) * look.unit) for n in range(count))

    def follow(
        self,
        page: Page,
        look: Look,
        surface: pygame.Surface,
        still: pygame.Surface | None,
        lifts: tuple[int, ...],
    ) -> None:
        """Take a frame that was just finished, and let its motes stand where they are by now.

        `still` is a copy of the frame that is ours from now on, or None where nothing may move.
        """
        place = place_of(page, look)
        self._still, self._drawn, self._last = None, [], []
        if place is None or still is None:
            return
        name = place.name.partition(" ")[2]
        life = self._places.find(name)
        if not life.moves and not lifts:
            return
        self._page, self._look, self._life, self._lifts = page, look, life, lifts
        self._take_rects(page, look)
        self._still = still
        key = (name, surface.get_size())
        if self._motes is None or self._motes[0] != key:
            size, anchor = surface.get_size(), place.anchor
            drawer = Motes(size, anchor, lambda: self._pictures.sky(name))
            self._motes = (key, drawer)
        self._lay(surface)

    def stir(self, painter: Painter, surface: pygame.Surface) -> list[pygame.Rect]:
        """Move what moves; returns the rects that have changed."""
        look, still = self._look, self._still
        if still is None or look is None:
            return []
        changed: list[pygame.Rect] = []
        moving = list(motes(self._life, self.seconds)) if self._life.moves else []
        lifts = self.lifts(self._page, look)
        if lifts == self._lifts and moving == self._last:
            return []
        for rect in self._drawn:
            surface.blit(still, rect, rect)
        changed += self._drawn
        if lifts != self._lifts:
            changed += self._breathe(painter, surface, lifts)
        self._lay(surface, moving)
        return changed + self._drawn

    def _lay(self, surface: pygame.Surface, moving: list[Mote] | None = None) -> None:
        if moving is None:
            moving = list(motes(self._life, self.seconds))
        assert self._motes is not None  # noqa: S101 - made with the frame
        self._last = moving
        self._drawn = self._motes[1].draw(
            surface, moving, self._life.wind, (self._people, self._read)
        )

    def _breathe(
        self, painter: Painter, surface: pygame.Surface, lifts: tuple[int, ...]
    ) -> list[pygame.Rect]:
        """Draw those anew who have risen or sunk, and keep them so."""
        assert self._look is not None  # noqa: S101 - there is a frame
        assert self._still is not None  # noqa: S101 - there is a frame
        changed = []
        pairs = zip(self._people, lifts, self._lifts, strict=True)
        for person, now, before in pairs:
            if now != before:
                area = person.inflate(0, 8).clip(surface.get_rect())
                painter.patch(self._page, self._look, surface, area, lifts)
                self._still.blit(surface, area, area)
                changed.append(area)
        self._lifts = lifts
        return changed

    def _take_rects(self, page: Page, look: Look) -> None:
        boxes = page.boxes
        self._people = [pixels_of(box.rect, look) for box in boxes if box.role == "figure"]
        shown = [box for box in boxes if box.role not in ("figure", "picture") and box.parts]
        self._read = [pixels_of(box.rect, look) for box in shown]
        self._read += [
            pixels_of(part.rect, look) for part in boxes[0].parts if isinstance(part, Shade)
        ]


def place_of(page: Page, look: Look) -> Picture | None:
    """Return the picture of the place that a page stands on, if things may move there."""
    part = next((part for box in page.boxes[:1] for part in box.parts[:1]), None)
    if look.reduced_motion or look.theme.name != "paper" or not isinstance(part, Picture):
        return None
    is_place = part.name.startswith("place ") and not part.blur and not part.tint
    return part if is_place and part.rect.w >= look.w - 1 else None
