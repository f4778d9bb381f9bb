"""The vote: counts are typed, or come from phones; nothing closes by itself."""

from __future__ import annotations

from game.classroom.ballot import add, close_vote
from game.stage.boxes import Rect
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson.conductor import chance
from game.stage.screens.class_look import (
    ASK,
    ClassScreen,
    Head,
    Note,
    lay_body,
    lay_card,
    main_button,
    words_note,
)
from game.stage.screens.class_signs import (
    Plate,
    Stepper,
    fit_plates,
    lanterns_note,
    lay_plate,
    lay_stepper,
    stepper_width,
)
from game.words import say


class VoteScreen(ClassScreen):
    name = "class_vote"

    @property
    def is_hidden(self) -> bool:
        """Say whether votes trickle in, so that no count is shown before the vote is closed."""
        return self.lead.votes_by == "phones"

    def tick(self, seconds: float) -> bool:
        """Take the votes that have come from phones, and keep them at once."""
        moved = super().tick(seconds)
        if self.lead.take_votes():
            self.shell.keep()
            return True
        return moved

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the answers out, each with its count, over a lantern for each who is here."""
        view = self.lead.view
        if view is None:
            return
        room = lay_card(page, view.place, Head(view.title, self.ballot.rule))
        foot = [main_button("close", say("class.close_vote"), "V")]
        lay_body(page, room, foot, lambda at: self._lay_answers(page, at), self._note(page, room.w))

    def _note(self, page: Layout, width: float) -> Note:
        """The lanterns, and how many of those who are here have voted."""
        voted, present = self.ballot.voted, self.lead.lesson.plan.present
        key = "class.voted" if voted <= present else "class.voted.too_many"
        colour = page.ink if voted <= present else page.theme.error
        words = words_note(page, say(key, voted=voted, present=present), width, colour=colour)
        close = main_button("close", say("class.close_vote")).width(page)
        room = width - close - words.width - 60
        if room < 200 or voted > present:
            return words
        lights = lanterns_note(page, min(voted, present), present, room)

        def draw(at: Rect) -> None:
            middle = at.y + at.h / 2
            lights.draw(Rect(at.x, middle - lights.height / 2, lights.width, lights.height))
            left = at.x + lights.width + 16
            words.draw(Rect(left, middle - words.height / 2, words.width, words.height))

        return Note(lights.width + 16 + words.width, max(lights.height, words.height), draw)

    def _lay_answers(self, page: Layout, at: Rect) -> float:
        view = self.lead.view
        ask = (view.ask or "") if view else ""
        if self.lead.votes_by == "hands":
            ask = say("class.heads_down")
        plates = [Plate(n, one.text) for n, one in enumerate(self.lead.answers, start=1)]
        beside = 0.0 if page.look.paged else stepper_width(page, self._stepper(plates[0])) + 16
        listed = fit_plates(page, ask, plates, (at, at.w - beside))
        y = page.say(listed.ask, ASK, (at.x, at.y, at.w), colour=page.soft, role="ask")
        y += 8 if listed.ask else 0
        for one, own in zip(listed.plates, listed.tall, strict=True):
            y = lay_plate(page, one, Rect(at.x, y, at.w - beside, own))
            x, middle = at.right - beside + 16, y - own / 2
            if not beside:
                y += 96
                x, middle = at.right - stepper_width(page, self._stepper(one)), y - 44
            lay_stepper(page, self._stepper(one), x, middle)
            y += listed.gap
        return y - listed.gap

    def _stepper(self, one: Plate) -> Stepper:
        count = "" if self.is_hidden else str(self.ballot.counts[one.number - 1])
        gap = 14 if self.is_hidden else 104
        return Stepper(
            f"answer {one.number}", say("class.answer", number=one.number), count, gap=gap
        )

    def first_focus(self) -> str:
        return "close" if self.is_hidden else "answer 1 more"

    # ----------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Count one up or down, or close the vote."""
        if name == "close":
            self.lead.take_votes()
            if not self.ballot.voted:
                self.shell.tell(say("class.no_votes"))
                return
            self.lead.take_votes(last=True)
            fallen = chance()
            self.change(lambda ballot: close_vote(ballot, fallen), "choose")
        elif name.startswith("answer "):
            _, number, way = name.split()
            self._count(int(number), 1 if way == "more" else -1)

    def _count(self, number: int, by: int) -> None:
        before = self.ballot.voted
        self.change(lambda ballot: add(ballot, number - 1, by), "move_focus")
        if before < self.ballot.voted == self.lead.lesson.plan.present:
            self.focus = "close"

    def shortcut(self, intent: Intent) -> bool:
        """Answer 1 to 4, the same with Shift, + and −, and V."""
        if intent.kind == "number":
            self._type_count(int(intent.value), 1)
            return True
        if intent.kind == "letter":
            if intent.value == "v":
                self.press("close")
                return True
            if len(intent.value) == 2 and intent.value[0] == "+" and intent.value[1].isdigit():
                self._type_count(int(intent.value[1]), -1)
                return True
            if intent.value in ("+", "=", "-", "−") and self.focus.startswith("answer "):
                self._count(int(self.focus.split()[1]), -1 if intent.value in "-−" else 1)
                return True
        return super().shortcut(intent)

    def _type_count(self, number: int, by: int) -> None:
        if 1 <= number <= len(self.ballot.answers):
            self.focus = f"answer {number} {'more' if by > 0 else 'less'}"
            self._follow = True
            self._count(number, by)
