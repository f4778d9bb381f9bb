"""What the pages of a debrief share: how they answer, the card with its foot, and a list of questions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.classroom.debrief import Debrief
from game.stage.boxes import Box, Part, Rect
from game.stage.controls import Button
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen, Shell
from game.stage.screens.class_look import (
    STRONG,
    Head,
    Note,
    lay_body,
    lay_card,
    main_button,
)
from game.stage.screens.title import NIGHT
from game.stage.signs import lantern
from game.stage.theme import Style
from game.words import say

ASKED = Style("story", 38, 1.34)
LANTERN = 40.0


@dataclass(slots=True)
class Standing:
    """What comes after a page, None on the last; and whether there is one before it."""

    following: str | None = None
    is_first: bool = True


@dataclass(slots=True)
class Leaf(ABC):
    """One page of a debrief. It lays itself out and answers what its screen, `host`, hands on to it."""

    debrief: Debrief
    host: Screen
    standing: Standing = field(default_factory=Standing, init=False)

    @property
    @abstractmethod
    def name(self) -> str:
        """What the page is called."""

    @property
    def short(self) -> str:
        """What the page is called on the way to it."""
        return self.name

    @property
    def has_content(self) -> bool:
        """Tell whether there is something to show."""
        return True

    @abstractmethod
    def lay(self, page: Layout) -> None:
        """Put this page's boxes on a page."""

    def first_focus(self) -> str:
        return "next"

    def press(self, name: str) -> None:  # noqa: B027 - a page may have nothing to press
        """Answer the press of one of this page's controls."""

    def adjust(self, name: str, by: int) -> bool:  # noqa: ARG002 - for those that answer
        """Change the value of a control by steps; False if it has none."""
        return False

    def pick(self, name: str, value: str) -> None:  # noqa: B027 - or to pick
        """Take one of a control's few options."""

    def shortcut(self, intent: Intent) -> bool:  # noqa: ARG002 - for those that answer
        """Answer a key that is this page's own."""
        return False

    # ---------------------------------------------------------------- layout

    def ways(self) -> list[Button]:
        """The way back and the way on."""
        return [*self.way_back(), self.way_on()]

    def way_on(self) -> Button:
        words = self.standing.following or say("debrief.finish")
        return main_button("next", words, "PageDown")

    def way_back(self) -> list[Button]:
        if self.standing.is_first:
            return []
        icon, spoken = "arrow-left", say("debrief.back")
        return [Button("back", "", icon, keys=("PageUp",), sign="", style=STRONG, spoken=spoken)]

    def lay_paper(
        self,
        page: Layout,
        content: Callable[[Rect], float],
        *,
        note: Note | None = None,
        more: Sequence[Button] = (),
    ) -> None:
        """Lay a card with this page's name, content that scrolls where it must, and its foot."""
        room = lay_card(page, place_of(self.debrief, self.host.shell), Head(self.name))
        lay_body(page, room, [*self.way_back(), *more, self.way_on()], content, note)


def place_of(debrief: Debrief, shell: Shell) -> str:
    """The last place of the path that has a picture; the Row at night where nobody walked."""
    places = [step.place for step in reversed(debrief.map.steps) if debrief.walked]
    known = [place for place in places if place and place in shell.descriptions]
    return known[0] if known else NIGHT


def as_many_as_fit(page: Layout, texts: Sequence[str], at: Rect, least: int) -> Sequence[str]:
    """Return the first of the questions: so many as stand in a room without scrolling, or `least`."""
    tall, count = 0.0, 0
    for text in texts:
        tall += page.text(text, ASKED, _room(page, at)).height + 22
        if tall > at.h and count >= least:
            break
        count += 1
    return texts[:count]


def _room(page: Layout, at: Rect) -> float:
    return min(at.w - LANTERN * min(page.scale, 1.3) - 22, 1060.0)


def lay_questions(page: Layout, texts: Sequence[str], at: Rect) -> float:
    """Put questions below each other, a lantern before each, with the spare room between them."""
    left = LANTERN * min(page.scale, 1.3) + 22
    laid = [page.text(text, ASKED, _room(page, at)) for text in texts]
    spare = at.h - sum(text.height for text in laid)
    gap = min(max(18.0, spare / (len(laid) + 1)), 44.0) if laid else 0.0
    y = at.y + max(0.0, min(gap, spare - gap * len(laid)))
    for words, text in zip(texts, laid, strict=True):
        tall = page.lead(ASKED) * 0.86
        top = y + (page.lead(ASKED) - tall) / 2
        parts: list[Part] = [lantern(page, at.x + tall * 0.34, top, tall, lit=True)]
        parts += page.place(text, at.x + left, y, page.ink)
        rect = Rect(at.x, y, at.w, max(text.height, tall))
        page.add(Box("question", rect, plain(words), parts=tuple(parts)))
        y = rect.bottom + gap
    return y - gap
