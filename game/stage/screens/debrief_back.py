"""A look back: what another answer would have told. The path of the class stays as it is."""

from __future__ import annotations

from game.classroom.debrief import Bar, Split
from game.classroom.otherwise import Otherwise, look_otherwise
from game.stage.boxes import Rect
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.class_look import (
    GAP,
    STORY,
    STRONG,
    TEXT,
    Head,
    lay_body,
    lay_card,
    main_button,
    plain_button,
    words_note,
)
from game.stage.screens.class_signs import Plate, lay_plate
from game.words import say


class BackScreen(Screen):
    """Tells what one answer that the class did not take would have told; others by a key."""

    name = "class_back"

    def __init__(self, shell: Shell, split: Split) -> None:
        super().__init__(shell)
        self.split = split
        others = [bar for bar in split.bars if bar.choice != split.taken]
        self.others = sorted(others, key=lambda bar: -bar.part)
        self.at = 0
        self._told: dict[str, Otherwise] = {}

    @property
    def bar(self) -> Bar:
        return self.others[self.at]

    @property
    def told(self) -> Otherwise:
        choice = self.bar.choice
        if choice not in self._told:
            lead = self.shell.lesson
            lesson = lead.lesson if lead else None
            self._told[choice] = look_otherwise(self.shell.story, lesson, choice)
        return self._told[choice]

    def lay(self, page: Layout) -> None:
        """Lay the answer out with its sign, and what is told after it."""
        room = lay_card(page, self.told.place, Head(self.split.title))
        foot = [main_button("close", say("debrief.back_to_path"), "Esc")]
        if len(self.others) > 1:
            foot.insert(0, plain_button("other", say("debrief.other"), "O", "git-fork"))
        note = words_note(page, say("debrief.unchanged"), room.w)
        lay_body(page, room, foot, lambda at: self._lay_told(page, at), note)

    def _lay_told(self, page: Layout, at: Rect) -> float:
        key = "debrief.otherwise" if self.split.taken else "debrief.answered"
        y = page.say(say(key), TEXT, (at.x, at.y, at.w), colour=page.soft) + 6
        y = lay_plate(page, Plate(self.bar.number, self.told.answer), Rect(at.x, y, at.w, 0)) + 18
        for said in self.told.said:
            if said.name:
                y = page.say(said.name, STRONG, (at.x, y, at.w), role="speaker")
            y = page.say(said.text, STORY, (at.x, y, min(at.w, 1100)), role="line") + GAP
        return y

    def first_focus(self) -> str:
        return "close"

    def press(self, name: str) -> None:
        """Close, or tell another answer."""
        if name == "close":
            self.way_out()
        elif name == "other":
            self.at = (self.at + 1) % len(self.others)
            self.scrolls = {}
            self.shell.sound("page")

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "o" and len(self.others) > 1:
            self.press("other")
            return True
        if intent.kind == "back":
            self.way_out()
            return True
        return False
