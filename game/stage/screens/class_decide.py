"""One decides: a card drawn by lot, who may ask anybody, and may pass."""

from __future__ import annotations

from game.classroom.ballot import decide, draw
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson.clock import Clock
from game.stage.lesson.conductor import chance
from game.stage.screens.class_look import (
    ASK,
    CHOSEN,
    COUNT,
    TEXT,
    ClassScreen,
    Head,
    lay_body,
    lay_card,
    plain_button,
)
from game.stage.screens.class_ring import lay_ring
from game.stage.screens.class_signs import Plate, fit_plates, lay_plate
from game.words import say

RING = 170
LOT, LOT_TIGHT = 185.0, 110.0
"""Units that the card and its words are tall: less where there are many answers."""


class DecideScreen(ClassScreen):
    name = "class_decide"

    def timer(self) -> Clock | None:
        return self.lead.clock("decide")

    def lay(self, page: Layout) -> None:
        """Lay the card out, with what it may do, over the answers."""
        view = self.lead.view
        if view is None:
            return
        clock = self.lead.clock("decide")
        room = lay_card(page, view.place, Head(view.title, self.ballot.rule))
        key = "class.clock.stop" if clock.runs else "class.clock.start"
        foot = [
            plain_button("pass", say("class.draw_again"), "D", "cards"),
            plain_button("clock", say(key), "K", "pause" if clock.runs else "hourglass-medium"),
        ]
        lay_body(page, room, foot, lambda at: self._lay_decision(page, at))

    def _lay_decision(self, page: Layout, at: Rect) -> float:
        view = self.lead.view
        ask = (view.ask or "") if view else ""
        plates = [
            Plate(n, one.text, f"answer {n}") for n, one in enumerate(self.lead.answers, start=1)
        ]
        lot = LOT_TIGHT if len(plates) > 2 else LOT
        listed = fit_plates(page, ask, plates, (at._replace(h=at.h - lot - 14), at.w))
        y = page.say(listed.ask, ASK, (at.x, at.y, at.w), colour=page.soft, role="ask")
        y += 8 if listed.ask else 0
        y = self._lay_lot(page, Rect(at.x, y, at.w, lot)) + 14
        for one, own in zip(listed.plates, listed.tall, strict=True):
            y = lay_plate(page, one, Rect(at.x, y, at.w, own)) + listed.gap
        return y - listed.gap

    def _lay_lot(self, page: Layout, at: Rect) -> float:
        """Put the card, what it may do, and the clock side by side; `at.h` is how tall they may be."""
        card = self._lay_number(page, at)
        clock = self.lead.clock("decide")
        ring = min(RING, at.h)
        beside = ring + 24 if at.w - card.w - ring > 420 * page.scale else 0
        width = at.w - card.w - 32 - beside
        x, number = card.right + 32, self.ballot.card or ""
        y = page.say(say("class.decides", card=number), CHOSEN, (x, at.y, width), role="heading")
        told = say("class.time_to_choose") if clock.is_out else say("class.decides.may")
        y = page.say(told, TEXT, (x, y, width))
        if at.h >= LOT:
            y = page.say(say("class.decides.yours"), TEXT, (x, y, width), colour=page.soft)
        y = max(y, card.bottom)
        if beside:
            lay_ring(page, clock, Rect(at.right - ring, at.y, ring, ring))
            return max(y, at.y + ring)
        lay_ring(page, clock, Rect(at.x, y + 12, RING, RING))
        return y + 12 + RING

    def _lay_number(self, page: Layout, at: Rect) -> Rect:
        t = page.theme
        number = page.text(str(self.ballot.card or ""), COUNT.at(68), 400)
        word = page.text(say("class.card"), TEXT, 400)
        is_low = at.h < LOT
        wide = max(number.width, 0 if is_low else word.width) + 64
        tall = number.height + 12 if is_low else word.height + number.height + 24
        rect = Rect(at.x, at.y + 2, wide, tall)
        under = Rect(rect.x + 8, rect.y + 6, rect.w, rect.h)
        parts: list[Part] = [
            Panel(under, t.sunk, t.ink, t.card_line, 16),
            Panel(rect, t.raised, t.ink, t.card_line, 16),
        ]
        x, top = rect.centre[0], rect.centre[1] - number.height / 2
        if not is_low:
            parts += page.place(word, x, rect.y + 10, page.soft, align="centre")
            top = rect.y + 8 + word.height
        parts += page.place(number, x, top, page.ink, align="centre")
        whole = Rect(rect.x, rect.y, rect.w + 8, rect.h + 6)
        label = say("class.decides", card=self.ballot.card or "")
        page.add(Box("card drawn", whole, label, parts=tuple(parts)))
        return whole

    def first_focus(self) -> str:
        return "answer 1"

    def press(self, name: str) -> None:
        """Take the answer, draw again, or start the clock."""
        if name.startswith("answer "):
            number = int(name.split()[1])
            self.change(lambda ballot: decide(ballot, number - 1), "choose")
        elif name == "pass":
            present = self.lead.lesson.plan.present
            self.change(lambda ballot: draw(ballot, present, chance()))
        elif name == "clock":
            self.lead.clock("decide").toggle()

    def shortcut(self, intent: Intent) -> bool:
        """Answer numbers by giving them the focus: Enter decides."""
        if intent.kind == "number" and self.seen.box(f"answer {intent.value}"):
            return self.move_focus(f"answer {intent.value}") or True
        if intent.kind == "letter" and intent.value == "d":
            self.press("pass")
            return True
        return super().shortcut(intent)
