"""The story so far: the last five answers, for those who come late."""

from __future__ import annotations

from game.classroom.lesson import Decision
from game.stage.boxes import Rect
from game.stage.layout import Layout
from game.stage.screens.class_look import (
    STRONG,
    TEXT,
    ClassScreen,
    Head,
    lay_body,
    lay_card,
    main_button,
)
from game.words import say

MOST = 5


class SoFarScreen(ClassScreen):
    name = "class_so_far"

    def lay(self, page: Layout) -> None:
        """Lay a line for each scene that was answered."""
        room = lay_card(page, self.place, Head(say("class.so_far")))
        made = self.lead.lesson.decisions[-MOST:]

        def content(at: Rect) -> float:
            y = at.y
            if not made:
                return page.say(say("class.so_far.none"), TEXT, (at.x, y, at.w))
            for one in made:
                y = page.say(self._title(one), STRONG, (at.x, y, at.w), role="heading")
                y = page.say(self._told(one), TEXT, (at.x, y, at.w), colour=page.soft) + 10
            return y

        lay_body(page, room, [main_button("go_on", say("class.go_on"), "Esc")], content)

    def _title(self, one: Decision) -> str:
        return self.lead.story.scenes[one.scene].title

    def _told(self, one: Decision) -> str:
        if one.choice is None:
            return say("class.so_far.passed")
        return self.lead.story.choices[one.choice].text

    def press(self, name: str) -> None:  # noqa: ARG002 - there is one button
        self.way_out()

    def way_out(self) -> None:
        self.shell.sound("close")
        self.shell.close()
