"""A question is read and thought about in silence; then votes are taken, or a lot is drawn."""

from __future__ import annotations

from game.classroom.ballot import draw, open_vote
from game.stage.boxes import Rect
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson.clock import Clock
from game.stage.lesson.conductor import chance
from game.stage.screens.class_look import (
    ASK,
    ClassScreen,
    Head,
    Note,
    lay_body,
    lay_card,
    main_button,
    plain_button,
    words_note,
)
from game.stage.screens.class_ring import lay_ring
from game.stage.screens.class_signs import Plate, fit_plates, lay_plate
from game.words import say


class ThinkScreen(ClassScreen):
    name = "class_think"

    def timer(self) -> Clock | None:
        return self.lead.clock("think")

    def lay(self, page: Layout) -> None:
        """Lay the question and its answers out, in one column, over what comes next."""
        view = self.lead.view
        if view is None:
            return
        room = lay_card(page, view.place, Head(view.title, self.ballot.rule))
        clock = self.lead.clock("think")
        note = None
        if clock.runs or clock.left < clock.whole:
            note = self._ring(page, clock)
        quiet = "class.quiet.stop" if clock.runs else "class.quiet"
        icon = "pause" if clock.runs else "hourglass-medium"
        foot = [plain_button("clock", say(quiet), "K", icon)]
        if self.ballot.phase == "lot":
            foot.append(main_button("draw", say("class.draw"), "D", "cards"))
        else:
            foot.append(main_button("vote", say("class.vote"), "V"))
        lay_body(page, room, foot, lambda at: self._lay_question(page, at), note)

    def _ring(self, page: Layout, clock: Clock) -> Note:
        if clock.is_out:
            return words_note(page, say("class.time_to_vote"), page.w * 0.4, colour=page.ink)
        return Note(84, 84, lambda at: lay_ring(page, clock, Rect(at.x, at.y, 84, 84), words=False))

    def _lay_question(self, page: Layout, at: Rect) -> float:
        view = self.lead.view
        ask = (view.ask or "") if view else ""
        if view and not ask and view.said:
            ask = view.said[-1].text
        plates = [Plate(n, one.text) for n, one in enumerate(self.lead.answers, start=1)]
        listed = fit_plates(page, ask, plates, (at, at.w))
        y = page.say(ask, ASK, (at.x, at.y, at.w), colour=page.soft, role="ask") + (8 if ask else 0)
        for one, own in zip(listed.plates, listed.tall, strict=True):
            y = lay_plate(page, one, Rect(at.x, y, at.w, own)) + listed.gap
        return y

    def first_focus(self) -> str:
        return "draw" if self.ballot.phase == "lot" else "vote"

    def press(self, name: str) -> None:
        """Open the vote, draw a card, or start the quiet time."""
        if name == "vote":
            self.change(open_vote)
        elif name == "draw":
            present = self.lead.lesson.plan.present
            self.change(lambda ballot: draw(ballot, present, chance()), "choose")
        elif name == "clock":
            self.lead.clock("think").toggle()

    def shortcut(self, intent: Intent) -> bool:
        name = {"v": "vote", "d": "draw"}.get(intent.value, "") if intent.kind == "letter" else ""
        if name and self.seen.box(name):
            self.press(name)
            return True
        return super().shortcut(intent)
