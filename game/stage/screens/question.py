"""A question that is asked once before something is lost: two buttons, and the focus on the safe one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.stage.boxes import Box, Panel, Rect
from game.stage.controls import Button, button
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import place_now
from game.stage.screens.sheet import lay_backdrop
from game.stage.theme import STORY


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what leaves all as it is, and what does it."""

    ask: str
    keep: str
    do: str
    icon: str


class QuestionScreen(Screen):
    name = "question"

    def __init__(self, shell: Shell, question: Question, do: Callable[[], None]) -> None:
        super().__init__(shell)
        self._question = question
        self._do = do

    def lay(self, page: Layout) -> None:
        """Lay the question out on a card in the middle, over two buttons of one size."""
        t = page.theme
        lay_backdrop(page, place_now(self.shell))
        width = min(page.w - 80, 760 * max(1.0, min(page.scale, 1.5)))
        buttons = self._buttons()
        wide, tall, stacked = _size(page, buttons, width - 88)
        foot = tall * 2 + 12 if stacked else tall
        ask = page.text(self._question.ask, STORY, width - 112)
        room = min(ask.height + 12, page.h - foot - 130)
        whole = room + foot + 90
        rect = Rect((page.w - width) / 2, (page.h - whole) / 2, width, whole)
        page.add(Box("card", rect, parts=(Panel(rect, t.page, t.ink, t.card_line, 20, 14),)))
        with page.region("words", Rect(rect.x + 44, rect.y + 32, width - 64, room)) as at:
            page.say(self._question.ask, STORY, (at.x, at.y, at.w), role="question")
        x, y = rect.x + 44, rect.bottom - 30 - foot
        for what in buttons:
            button(page, what, Rect(x, y, wide, tall))
            x, y = (x, y + tall + 12) if stacked else (x + wide + 16, y)

    def _buttons(self) -> tuple[Button, Button]:
        asked = self._question
        return Button("keep", asked.keep, keys=("Esc",)), Button("do", asked.do, asked.icon)

    def first_focus(self) -> str:
        return "keep"

    def press(self, name: str) -> None:
        """Close; and if it was meant, do it."""
        self.way_out()
        if name == "do":
            self._do()


def _size(page: Layout, buttons: tuple[Button, Button], width: float) -> tuple[float, float, bool]:
    """How wide and tall both buttons are, and whether they stand below each other."""
    wide = max(what.width(page) for what in buttons)
    stacked = 2 * wide + 16 > width
    wide = min(wide, width) if stacked else max(wide, (width - 16) / 2)
    if stacked:
        wide = width
    sizes = [page.text(what.label, what.style, wide - 100, label=True) for what in buttons]
    return wide, max(52.0, *(text.height + 22 for text in sizes)), stacked
