"""A tie: the class talks for a minute, and votes again; a second tie is for a coin."""

from __future__ import annotations

from game.classroom.ballot import correct, open_vote, tied
from game.stage.boxes import Rect
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson.clock import Clock
from game.stage.screens.class_look import (
    GAP,
    TEXT,
    ClassScreen,
    Head,
    lay_body,
    lay_card,
    main_button,
    plain_button,
    words_note,
)
from game.stage.screens.class_ring import lay_ring
from game.stage.screens.class_signs import Plate, lay_plate, plate_height
from game.words import say

RING = 170


class TieScreen(ClassScreen):
    name = "class_tie"

    def timer(self) -> Clock | None:
        return self.lead.clock("tie")

    def lay(self, page: Layout) -> None:
        """Lay the answers that are tied out, beside a minute that the teacher may start."""
        ballot, clock = self.ballot, self.lead.clock("tie")
        room = lay_card(page, self.place, Head(say("class.tie"), ballot.rule))
        key = "class.clock.stop" if clock.runs else "class.clock.start"
        foot = [
            plain_button("correct", say("class.correct"), "Backspace", "pencil-simple"),
            plain_button("clock", say(key), "K", "pause" if clock.runs else "hourglass-medium"),
            main_button("again", say("class.vote_again"), "V"),
        ]
        present = self.lead.lesson.plan.present
        note = None
        if page.look.wide:
            words = say("class.voted", voted=sum(ballot.votes), present=present)
            note = words_note(page, words, room.w)
        lay_body(page, room, foot, lambda at: self._lay_tied(page, at, clock), note)

    def _lay_tied(self, page: Layout, at: Rect, clock: Clock) -> float:
        top = at.y
        ring = Rect(at.right - RING, top, RING, RING)
        words = say("class.time_to_vote") if clock.is_out else say("class.tie.talk")
        y = page.say(words, TEXT, (at.x, top, at.w - RING - 30), role="how")
        lay_ring(page, clock, ring)
        y = max(y, ring.bottom) + 16
        votes = self.ballot.votes
        for number in tied(votes):
            text = self.lead.answers[number].text
            one = Plate(number + 1, text, votes=str(votes[number]))
            tall = plate_height(page, one, at.w)
            y = lay_plate(page, one, Rect(at.x, y, at.w, tall)) + GAP
        return y - GAP

    def first_focus(self) -> str:
        return "again"

    def press(self, name: str) -> None:
        """Vote again, start the minute, or put the count right."""
        if name == "again":
            self.change(open_vote)
        elif name == "clock":
            self.lead.clock("tie").toggle()
        elif name == "correct":
            self.change(correct, "back")

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "v":
            self.press("again")
            return True
        if intent.kind in ("back", "page_up"):
            self.press("correct")
            return True
        return super().shortcut(intent)
