"""A card for each part of life: what the player did there, both sides of it, and what holds both."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.play.views import CardView, EndingView
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.fields import Few, Option, tabs
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen
from game.stage.screens.ending_leaf import Leaf, leaf_sheet
from game.stage.screens.ending_sides import Saying, halves, in_order, lay_sides
from game.stage.signs import mark
from game.stage.theme import BUTTON, CODA, HEADING, SMALL, TEXT
from game.words import say

ICONS: Mapping[str, str] = MappingProxyType(
    {
        "identity": "user",
        "success": "trophy",
        "responsibility": "hand-heart",
        "freedom": "bird",
        "communication": "chat-circle",
        "decision": "signpost",
        "values": "tree",
    }
)
"""Icons of the parts of life that a story may name; any other has none."""
WHERE = SMALL.at(19)._replace(font="ui_m")
ECHO = HEADING.at(31)._replace(lead=1.35)
BOTH = CODA.at(28)._replace(lead=1.36)


FULL = 7
"""So many parts of life a whole story has; of a chapter alone only those that were met are there."""


class CardsLeaf(Leaf):
    title = "ending.page.cards"

    def __init__(self, view: EndingView, host: Screen) -> None:
        super().__init__(view, host)
        self.at = 0

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        return bool(view.cards)

    @property
    def name(self) -> str:
        count = len(self.view.cards)
        return super().name if count == FULL else say("ending.cards.some", count=count)

    @property
    def card(self) -> CardView:
        return self.view.cards[self.at]

    def lay(self, page: Layout) -> None:
        """Lay tabs and the open card out, in one column that scrolls where words are large."""
        with leaf_sheet(page, self, self.name, say("ending.cards.sub")) as room:
            if page.look.paged:
                with page.region("cards", room._replace(w=room.w + 22)) as at:
                    y = tabs(page, self._tabs(page), (at.x, at.y + 4, room.w)) + 20
                    self._lay_card(page, Rect(at.x, y, room.w, 0))
                return
            y = tabs(page, self._tabs(page), (room.x, room.y, room.w)) + 16
            rect = Rect(room.x, y, room.w, room.bottom - y)
            t = page.theme
            page.picture((Panel(rect, t.raised, t.ink, 2.5, 18),), rect)
            pad = 36 if page.look.wide else 28
            inner = Rect(rect.x + pad, rect.y + 16, rect.w - 2 * pad + 22, rect.h - 30)
            with page.region("card", inner) as at:
                self._lay_card(page, Rect(at.x, at.y, rect.w - 2 * pad, inner.h - 8))

    def _tabs(self, page: Layout) -> Few:
        icons = page.look.wide or page.look.paged
        options = tuple(
            Option(str(index), card.title, ICONS.get(card.domain, "") if icons else "")
            for index, card in enumerate(self.view.cards)
        )
        return Few("cards", self.name, options, str(self.at), BUTTON.at(18))

    def _lay_card(self, page: Layout, at: Rect) -> None:
        y = self._lay_own(page, at)
        y = self._lay_sides(page, Rect(at.x, y, at.w, 0)) + 16
        self._lay_both(page, Rect(at.x, y, at.w, max(0.0, min(at.bottom - y, 124))))

    def _lay_own(self, page: Layout, at: Rect) -> float:
        """Put the player's own choice and its reading, or say that there was none."""
        step = self.card.step
        if step is None:
            words = say("ending.cards.none")
            return page.say(words, CODA, (at.x, at.y + 8, at.w), colour=page.soft) + 18
        size = 24 * min(page.scale, 1.8)
        where = step.title
        if step.age is not None:
            where = say("ending.cards.where", title=step.title, age=step.age)
        text = page.text(where, WHERE, at.w - size - 12)
        y = at.y + 4
        parts: list[Part] = [mark(page, step.mark, at.x + size / 2, y + page.lead(WHERE) / 2, size)]
        parts += page.place(text, at.x + size + 11, y, page.soft)
        page.add(Box("heading", Rect(at.x, y, at.w, text.height), where, parts=tuple(parts)))
        y = page.say(step.echo, ECHO, (at.x, y + text.height + 6, at.w), role="echo") + 4
        return page.say(self.card.reading or "", CODA, (at.x, y, at.w)) + 16

    def _lay_sides(self, page: Layout, at: Rect) -> float:
        first, second = self.view.sides
        said = halves(self.card.sides)
        if said is None:
            return page.say(self.card.sides, TEXT.at(21), (at.x, at.y, at.w))
        sayings = [
            Saying(side.name, side.sign, (("", words),))
            for side, words in zip((first, second), said, strict=True)
        ]
        if in_order(self.view)[0] is second:
            sayings.reverse()
        return lay_sides(page, (sayings[0], sayings[1]), at)

    def _lay_both(self, page: Layout, at: Rect) -> None:
        """Put the sentence that holds both on ink: the one dark thing on a pale page."""
        t = page.theme
        size = 34 * min(page.scale, 1.8)
        text = page.text(
            self.card.holds_both.replace(" *and* ", " **and** "), BOTH, at.w - 72 - size
        )
        rect = Rect(at.x, at.y, at.w, max(at.h, text.height + 32))
        ink = t.on_chosen
        middle = rect.centre[1]
        sign = mark(page, "both", rect.x + 26 + size / 2, middle, size, ink=ink)
        parts: list[Part] = [Panel(rect, t.chosen, None, 0, 16), sign]
        parts += page.place(text, rect.x + 46 + size, middle - text.height / 2, ink)
        label = plain(self.card.holds_both)
        page.add(Box("and", rect, label, parts=tuple(parts)))

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "cards"

    def _open(self, index: int) -> None:
        self.at = index % len(self.view.cards)
        self.host.scrolls.pop("card", None)

    def adjust(self, name: str, by: int) -> bool:
        if name != "cards" or not 0 <= self.at + by < len(self.view.cards):
            return False
        self._open(self.at + by)
        return True

    def press(self, name: str) -> None:
        if name == "cards":
            self._open(self.at + 1)

    def pick(self, name: str, value: str) -> None:
        if name == "cards":
            self._open(int(value))
