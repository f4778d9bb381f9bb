"""After a consequence: what did it give, and what did it cost? A moment, and then on."""

from __future__ import annotations

from game.stage.boxes import Rect
from game.stage.layout import Layout
from game.stage.screens.class_look import (
    CHOSEN,
    TEXT,
    ClassScreen,
    Head,
    lay_body,
    lay_card,
    main_button,
)
from game.words import say


class CostScreen(ClassScreen):
    name = "class_cost"

    def lay(self, page: Layout) -> None:
        """Lay the question out, under the answer that the class gave."""
        last = self.lead.last
        story = self.lead.session.story
        title = story.scenes[last.scene].title if last and last.scene in story.scenes else ""
        room = lay_card(page, self.place, Head(title))
        foot = [main_button("go_on", say("class.go_on"))]
        told = story.choices[last.choice].text if last and last.choice else ""

        def content(at: Rect) -> float:
            y = at.y + max(10.0, at.h * 0.14)
            y = page.say(told, TEXT, (at.x, y, at.w), colour=page.soft) + 40
            big = CHOSEN.at(52)
            y = page.say(say("class.gave"), big, (at.x, y, at.w), role="heading") + 16
            return page.say(say("class.cost"), big, (at.x, y, at.w), role="heading")

        lay_body(page, room, foot, content)

    def press(self, name: str) -> None:  # noqa: ARG002 - there is one button
        self.lead.go_on_after_cost()
        self.shell.sound("page")
        self.shell.show()
