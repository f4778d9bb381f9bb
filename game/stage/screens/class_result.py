"""How a question was answered: the answer large, the others on one scale, and how it was found."""

from __future__ import annotations

from game.classroom.ballot import correct
from game.stage.boxes import Box, Icon, Lantern, Panel, Part, Rect
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.class_look import (
    CHOSEN,
    COUNT,
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
from game.stage.screens.class_signs import Plate, fit_plates, lay_plate, lay_sign, sign_size
from game.words import say


class ResultScreen(ClassScreen):
    name = "class_result"

    def lay(self, page: Layout) -> None:
        """Lay the result out over what comes next."""
        ballot = self.ballot
        title = "class.result.dropped" if ballot.result is None else "class.result"
        room = lay_card(page, self.place, Head(say(title), ballot.rule))
        foot = [
            plain_button("correct", say("class.correct"), "Backspace", "pencil-simple"),
            main_button("see", say("class.pass_by" if ballot.result is None else "class.see")),
        ]
        voted, present = sum(ballot.votes), self.lead.lesson.plan.present
        note = None
        if voted:
            words = say("class.voted", voted=voted, present=present)
            note = words_note(page, words, room.w)
        lay_body(page, room, foot, lambda at: self._lay_result(page, at), note)

    def _lay_result(self, page: Layout, at: Rect) -> float:
        ballot, y = self.ballot, at.y
        if ballot.result is not None:
            y = self._lay_chosen(page, ballot.result, at) + GAP
        how = self._how()
        if how:
            y = page.say(how, TEXT, (at.x, y, at.w), role="how") + GAP
        others = [self._plate(n) for n in range(len(ballot.answers)) if n != ballot.result]
        listed = fit_plates(page, "", others, (Rect(at.x, y, at.w, at.bottom - y), at.w))
        for one, own in zip(listed.plates, listed.tall, strict=True):
            y = lay_plate(page, one, Rect(at.x, y, at.w, own)) + listed.gap
        return y - listed.gap

    def _plate(self, at: int) -> Plate:
        """An answer that was not taken; its bar is a share of all who are here."""
        votes = self.ballot.votes
        text = self.lead.answers[at].text
        if not votes:
            return Plate(at + 1, text)
        share = min(1.0, votes[at] / max(1, self.lead.lesson.plan.present))
        return Plate(at + 1, text, votes=str(votes[at]), share=share)

    def _how(self) -> str:
        """Say by what the answer was found, where its votes do not say it."""
        ballot = self.ballot
        if ballot.how == "coin":
            return say("class.how.coin")
        if ballot.how == "decider":
            return say("class.how.decider", card=ballot.card or "")
        if ballot.how in ("consensus", "fallback", "dropped"):
            return say(f"class.how.{ballot.how}")
        return ""

    def _lay_chosen(self, page: Layout, at: int, room: Rect) -> float:
        """Put the answer that was taken down, with a lit lantern, or the coin that decided."""
        t, ballot = page.theme, self.ballot
        size = sign_size(page)
        votes = str(ballot.votes[at]) if ballot.votes else ""
        end = page.width(votes, COUNT.at(60)) + 60 if votes else 28
        left = 28 + 52 + 24 + size + 20
        words = page.text(self.lead.answers[at].text, CHOSEN, room.w - left - end, label=True)
        tall = max(words.height + 20, 104)
        rect = Rect(room.x, room.y, room.w, tall)
        middle = rect.y + tall / 2
        parts: list[Part] = [Panel(rect, t.raised, t.ink, t.main_line, 16)]
        if votes:
            parts += self._bar(page, ballot.votes[at], rect.inset(6))
        if ballot.how == "coin":
            parts.append(Icon("coin", Rect(rect.x + 24, middle - 34, 68, 68), t.ink))
        else:
            parts.append(Lantern(Rect(rect.x + 28, middle - 39, 52, 78), t.glow, t.ink, 0.9))
        tile = Rect(rect.x + 104, middle - size / 2, size, size)
        parts += lay_sign(page, at + 1, tile, t.raised)
        parts += page.place(words, rect.x + left, middle - words.height / 2, t.ink)
        if votes:
            count = page.text(votes, COUNT.at(60), end)
            parts += page.place(
                count, rect.right - 32, middle - count.height / 2, t.ink, align="right"
            )
        told = self.lead.answers[at].text
        label = (
            say(
                "class.chosen.votes",
                votes=votes,
                present=self.lead.lesson.plan.present,
                answer=told,
            )
            if votes
            else say("class.chosen", answer=told)
        )
        page.add(Box("result", rect, plain(label), state="chosen", parts=tuple(parts)))
        return rect.bottom

    def _bar(self, page: Layout, votes: int, room: Rect) -> tuple[Part, ...]:
        """The bar behind the answer that was taken."""
        t = page.theme
        wide = max(14.0, room.w * min(1.0, votes / max(1, self.lead.lesson.plan.present)))
        fill = t.focus if t.name == "paper" else t.sunk
        return (Panel(room._replace(w=wide), fill, None, 0, 11),)

    def first_focus(self) -> str:
        return "see"

    def press(self, name: str) -> None:
        """Go on to what comes of it, or put the count right."""
        if name == "correct":
            self.change(correct, "back")
            return
        self.shell.sound("page")
        self.lead.settle()
        self.shell.show()

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind in ("back", "page_up"):
            self.press("correct")
            return True
        return super().shortcut(intent)
