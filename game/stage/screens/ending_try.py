"""Try this: one small thing to do, for the part of life that the player picks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.play.views import EndingView, PracticeView
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import Button, button, button_row, row_height
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen
from game.stage.screens.ending_leaf import Leaf, leaf_sheet
from game.stage.signs import lantern
from game.stage.theme import BUSINESS, BUTTON, CODA, SMALL
from game.words import say

ICONS: Mapping[str, str] = MappingProxyType(
    {
        "relationships": "heart",
        "parenting": "house-line",
        "family": "house-line",
        "work": "student",
        "school": "student",
        "community": "buildings",
        "self_development": "plant",
    }
)
"""Icons of the parts of life that a story may name; any other has a lantern's light."""
LARGE = CODA.at(36)._replace(lead=1.37)
LINK = BUSINESS.at(22)


class TryLeaf(Leaf):
    """Shows one practice; `kept` are the ids of those that the player wants to try, on every ending."""

    title = "ending.page.try"

    def __init__(self, view: EndingView, host: Screen) -> None:
        super().__init__(view, host)
        self.at = 0

    @property
    def kept(self) -> set[str]:
        """The practices that go on the player's page."""
        return self.host.shell.notes.tried

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        return bool(view.practices)

    @property
    def practice(self) -> PracticeView:
        return self.view.practices[self.at]

    # ---------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the parts of life out at the left and the practice at the right, or below."""
        with leaf_sheet(page, self, say("ending.try"), say("ending.try.sub")) as room:
            if page.look.paged:
                with page.region("try", room._replace(w=room.w + 22)) as at:
                    y = self._lay_parts(page, Rect(at.x, at.y + 6, room.w, 0)) + 20
                    y = self._lay_practice(page, Rect(at.x, y, room.w, 0)) + 18
                    button_row(page, self._buttons(), (at.x, y, room.w))
                return
            wide = 420 if page.look.wide else 310
            left = Rect(room.x, room.y, wide, room.h)
            with page.region("parts", left._replace(w=wide + 22)) as at:
                self._lay_parts(page, Rect(at.x, at.y, wide, room.h - 8))
            x = room.x + wide + 32
            self._lay_card(page, Rect(x, room.y, room.right - x, room.h))

    def _lay_parts(self, page: Layout, at: Rect) -> float:
        count = len(self.view.practices)
        tall = (at.h - 12 * (count - 1)) / count if at.h else 0
        y = at.y
        for index, practice in enumerate(self.view.practices):
            state = "chosen" if index == self.at else "rest"
            icon = ICONS.get(practice.id, "flower-lotus")
            style = BUTTON.at(23)
            what = Button(
                f"part {index}", practice.title, icon, state, style=style, sign="caret-right"
            )
            y = button(page, what, Rect(at.x, y, at.w, min(tall, 120))) + 12
        return y - 12

    def _lay_card(self, page: Layout, rect: Rect) -> None:
        t = page.theme
        page.picture((Panel(rect, t.raised, t.ink, 2.5, 18),), rect)
        pad = 44 if page.look.wide else 32
        wide = rect.w - 2 * pad
        tall = row_height(page, self._buttons(), wide)
        foot = rect.bottom - 26 - tall
        inner = Rect(rect.x + pad - 26, rect.y + 12, wide + 48, foot - 14 - rect.y - 12)
        with page.region("practice", inner) as at:
            self._lay_practice(page, Rect(at.x + 26, at.y + 14, wide, 0))
        button_row(page, self._buttons(), (rect.x + pad, foot, wide))

    def _lay_practice(self, page: Layout, at: Rect) -> float:
        """Put the practice in large letters, and under it what of the player's own it follows from."""
        tall = 56 * min(page.scale, 1.4)
        sign = lantern(page, at.x + tall * 0.36, at.y + 4, tall, lit=True, glow=1.0)
        number = say("ending.try.number", number=self.at + 1, count=len(self.view.practices))
        parts: list[Part] = [sign]
        rect = Rect(at.x, at.y, at.w, tall + 8)
        text = page.text(number, SMALL, 300)
        top = at.y + (tall - text.height) / 2
        parts += page.place(text, at.x + at.w, top, page.soft, align="right")
        page.add(Box("picture", rect, number, parts=tuple(parts)))
        y = page.say(
            self.practice.text,
            page.capped(LARGE, 48),
            (at.x, rect.bottom + 14, at.w),
            role="practice",
        )
        if not self.practice.link:
            return y
        words = say("ending.try.link", echo=self.practice.link)
        return page.say(words, LINK, (at.x, y + 18, at.w), colour=page.soft)

    def _buttons(self) -> list[Button]:
        is_kept = self.practice.id in self.kept
        keep = say("ending.try.kept") if is_kept else say("ending.try.keep")
        state = "chosen" if is_kept else "rest"
        icon = "" if is_kept else "check"
        again = Button(
            "another", say("ending.try.another"), "arrow-clockwise", keys=("A",), sign=""
        )
        return [again, Button("keep", keep, icon, state, ("K",), sign="")]

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return f"part {self.at}"

    def _show(self, index: int) -> None:
        self.at = index % len(self.view.practices)
        self.host.scrolls.pop("practice", None)

    def press(self, name: str) -> None:
        """Show a part of life's practice; pressed once more, it leads on to trying it."""
        if name == "another":
            self._show(self.at + 1)
        elif name == "keep":
            self.kept.symmetric_difference_update({self.practice.id})
        elif name == f"part {self.at}":
            self.host.move_focus("keep")
        elif name.startswith("part "):
            self._show(int(name.split()[1]))

    def shortcut(self, intent: Intent) -> bool:
        """Arrows go through the parts of life and show each; two letters stand for the buttons."""
        focus = self.host.focus
        if intent.kind == "move" and intent.value in ("up", "down") and focus.startswith("part "):
            index = int(focus.split()[1]) + (1 if intent.value == "down" else -1)
            if 0 <= index < len(self.view.practices):
                self._show(index)
                self.host.move_focus(f"part {index}")
                return True
            return False
        if intent.kind == "letter" and intent.value in ("a", "k"):
            self.press("another" if intent.value == "a" else "keep")
            return True
        return False
