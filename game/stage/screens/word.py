"""A word explained: a small card that lies over the scene, next to the word, until any key is pressed."""

from __future__ import annotations

from game.play.views import GlossView
from game.stage.boxes import Box, Panel, Rect
from game.stage.controls import Button, round_button
from game.stage.focus import box_at, scroll_to
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import LINE, Screen, Shell
from game.stage.screens.glossed import ROLE
from game.stage.signs import hints
from game.stage.theme import CODA, HEADING, SMALL
from game.words import say

CARD = "explained"
WIDE = 500
INSET = 30
APART = 14
"""Units between a word and its card."""


class WordScreen(Screen):
    """Explains the words of a scene, one at a time; what is below is seen and not pressed."""

    name = "word"

    def __init__(
        self, shell: Shell, below: Screen, glosses: tuple[GlossView, ...], at: int
    ) -> None:
        super().__init__(shell)
        self._below, self._glosses = below, glosses
        self.scrolls = dict(below.scrolls)
        self._look_at(at)

    def _look_at(self, number: int) -> None:
        """Explain a word, and bring it into view."""
        self.at = number % len(self._glosses)
        self.scrolls.pop("means", None)
        move = scroll_to(self._below.seen, f"{ROLE} {self.at}")
        if move:
            self.scrolls[move[0]] = move[1]

    @property
    def gloss(self) -> GlossView:
        """The word that is explained now."""
        return self._glosses[self.at]

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the scene out, with the word marked, and the card over it."""
        mine, page.focus = page.focus, f"{ROLE} {self.at}"
        self._below.lay(page)
        page.focus = mine
        word = next((box.rect for box in page.laid(ROLE) if box.id == f"{ROLE} {self.at}"), None)
        page.make_still()
        self._lay_card(page, word or Rect(page.w / 2, page.h * 0.4, 0, 0))

    def _lay_card(self, page: Layout, word: Rect) -> None:
        t = page.theme
        width = min(page.w - 48, WIDE * max(1.0, min(page.scale, 2.2)))
        room = width - 2 * INSET
        head = page.text(self.gloss.word, HEADING, room)
        means = page.text(self.gloss.means, CODA, room)
        size = 48 * min(max(page.scale, 1.0), 1.45)
        foot = size + 12 if len(self._glosses) > 1 else 0
        tall = min(means.height + 8, page.h - 48 - head.height - foot - 44)
        rect = _beside(page, word, width, 20 + head.height + tall + foot + 20)
        panel = Panel(rect, t.page, t.ink, t.card_line, 18, 14)
        label = f"{self.gloss.word}: {self.gloss.means}"
        page.add(Box("card", rect, label, CARD, keys=("Esc",), parts=(panel,)))
        x = rect.x + INSET
        y = page.say(self.gloss.word, HEADING, (x, rect.y + 18, room), role="heading")
        with page.region("means", Rect(x, y, room + INSET - 4, tall), pad=0) as at:
            page.say(self.gloss.means, CODA, (at.x, at.y, room))
        if foot:
            self._lay_foot(page, Rect(x, rect.bottom - 18 - size, room, size))

    def _lay_foot(self, page: Layout, at: Rect) -> None:
        """Put two round buttons that step through the words, and which of how many this is."""
        for number, (name, icon) in enumerate((("before", "arrow-left"), ("after", "arrow-right"))):
            x = at.x + number * (at.h + 10)
            round_button(page, Button(name, say(f"word.{name}"), icon), (x, at.y, at.h))
        x = at.x + 2 * (at.h + 10) + 8
        words = say("word.count", number=self.at + 1, count=len(self._glosses))
        text = page.text(words, SMALL, at.right - x)
        y = at.centre[1] - page.lead(SMALL) / 2
        if len(text.lines) == 1:
            page.say(words, SMALL, (x, y, text.width + 4), colour=page.soft)
            x += text.width + 20
        if not page.look.paged:
            room = (x, at.centre[1] - 13 * page.scale, at.right - x)
            hints(page, (("Esc", say("word.close")),), room)

    def first_focus(self) -> str:
        return CARD

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Step to another word, or close."""
        if name in ("before", "after"):
            self._look_at(self.at + (1 if name == "after" else -1))
            self.shell.sound("move_focus")
        else:
            self.way_out()

    def take(self, intent: Intent) -> bool:
        """Close on any key or click, but for those that step to another word or read on."""
        match intent.kind:
            case "point" | "drag" | "down":
                return super().take(intent)
            case "move" if intent.value in ("left", "right") and len(self._glosses) > 1:
                self.press("after" if intent.value == "right" else "before")
            case "move" | "wheel" if self._reads(intent):
                return True
            case "wheel":
                return False
            case "click":
                box = box_at(self.seen, intent.x, intent.y)
                self.press(box.id if box else "")
            case _:
                self.way_out()
        return True

    def _reads(self, intent: Intent) -> bool:
        """Scroll a long explanation; False where there is nothing more that way."""
        region = self.seen.region("means")
        lines = {"up": -1.0, "down": 1.0}.get(intent.value, -intent.amount)
        if region is None or not region.most or not lines:
            return False
        return self._scroll(region, lines * LINE * 2)


def _beside(page: Layout, word: Rect, width: float, height: float) -> Rect:
    """Return where a card stands: under the word if there is room, else over it, always in the window."""
    x = min(max(word.centre[0] - width / 2, 24), page.w - 24 - width)
    y = word.bottom + APART
    if y + height > page.h - 24:
        y = word.y - APART - height
    return Rect(x, min(max(y, 24), page.h - 24 - height), width, height)
