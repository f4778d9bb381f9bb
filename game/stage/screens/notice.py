"""One sentence that wants to be read before the game goes on."""

from __future__ import annotations

from game.stage.boxes import Box, Panel, Rect
from game.stage.controls import Button, button
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.theme import STORY
from game.words import say


class NoticeScreen(Screen):
    name = "notice"

    def __init__(self, shell: Shell, sentence: str) -> None:
        super().__init__(shell)
        self.sentence = sentence

    def lay(self, page: Layout) -> None:
        """Lay the sentence out on a card in the middle, in a region of its own where it is long."""
        t = page.theme
        width = min(page.w - 80, 760)
        go_on = Button("go_on", say("notice.go_on"))
        text = page.text(self.sentence, STORY, width - 112)
        tall = min(text.height + 12, page.h - 200)
        foot = page.lead(go_on.style) + 34
        whole = tall + foot + 84
        rect = Rect((page.w - width) / 2, (page.h - whole) / 2, width, whole)
        veil = Rect(0, 0, page.w, page.h)
        page.add(Box("picture", veil, parts=(Panel(veil, t.veil),)))
        page.add(Box("card", rect, parts=(Panel(rect, t.page, t.ink, t.card_line, 20, 14),)))
        with page.region("words", Rect(rect.x + 44, rect.y + 32, width - 64, tall)) as at:
            page.say(self.sentence, STORY, (at.x, at.y, at.w))
        wide = min(go_on.width(page) + 40, width - 88)
        button(page, go_on, Rect(rect.right - 44 - wide, rect.bottom - 30 - foot, wide, foot))

    def press(self, name: str) -> None:  # noqa: ARG002 - there is one button
        self.shell.sound("close")
        self.shell.close()
