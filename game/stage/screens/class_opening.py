"""Before the story: what is coming, the ground rules, and a card that nobody collects."""

from __future__ import annotations

from game.stage.boxes import Box, Icon, Rect
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Shell
from game.stage.screens.class_look import (
    STRONG,
    TEXT,
    ClassScreen,
    Head,
    lay_body,
    lay_card,
    main_button,
    plain_button,
)
from game.words import say

PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("care", ("coming", "home", "pass", "speak")),
    ("ground", ("self", "idea", "pass", "stays")),
    ("opener", ("a", "b", "c")),
)
ICONS = {"care": "heart", "ground": "hand-heart", "opener": "pencil-simple"}


class OpeningScreen(ClassScreen):
    """Walks through three calm pages; each can be skipped."""

    name = "class_opening"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.at = 0

    def lay(self, page: Layout) -> None:
        """Lay the page that is open out."""
        name, lines = PAGES[self.at]
        if name == "care" and self.shell.story.content_notes:
            lines = (*self.shell.story.content_notes, "pass")
        room = lay_card(page, self.place, Head(say(f"class.{name}")))
        is_last = self.at == len(PAGES) - 1
        foot = [main_button("next", say("class.to_story" if is_last else "class.next"))]
        if not is_last:
            foot.insert(0, plain_button("skip", say("class.skip"), "S", "skip-forward"))
        if self.at:
            foot.insert(0, plain_button("back", say("class.back"), "Backspace", "arrow-left"))

        def content(at: Rect) -> float:
            y = page.say(say(f"class.{name}.how"), TEXT, (at.x, at.y + 10, at.w)) + 30
            for index, line in enumerate(lines):
                y = self._lay_line(page, (name, line, index), Rect(at.x, y, at.w, 0)) + 22
            return y - 22

        lay_body(page, room, foot, content)

    @staticmethod
    def _lay_line(page: Layout, what: tuple[str, str, int], at: Rect) -> float:
        name, line, index = what
        words = line if " " in line else say(f"class.{name}.{line}")
        style = TEXT if name == "care" else STRONG.at(42)
        size = page.lead(style) * 0.8
        text = page.text(words, style, at.w - size - 22)
        top = at.y + (page.lead(style) - size) / 2
        parts = page.place(text, at.x + size + 22, at.y, page.ink)
        rect = Rect(at.x, at.y, at.w, text.height)
        if name == "opener":
            letter = page.text("abc"[index], style._replace(font="ui_b"), 60)
            marks = page.place(letter, at.x + size / 2, at.y, page.soft, align="centre")
            page.add(Box("line", rect, words, parts=(*marks, *parts)))
        else:
            icon = Icon(ICONS[name], Rect(at.x, top, size, size), page.soft)
            page.add(Box("line", rect, words, parts=(icon, *parts)))
        return rect.bottom

    def first_focus(self) -> str:
        return "next"

    def press(self, name: str) -> None:
        """Turn a page, or begin the story."""
        self.shell.sound("page")
        self.scrolls, self.focus = {}, ""
        if name == "back":
            self.at -= 1
        elif name == "next" and self.at < len(PAGES) - 1:
            self.at += 1
        else:
            self.lead.begin()
            self.shell.show()

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind in ("back", "page_up") and self.at:
            self.press("back")
            return True
        if intent.kind == "page_down":
            self.press("next")
            return True
        if intent.kind == "letter" and intent.value == "s":
            self.press("skip")
            return True
        return super().shortcut(intent)
