"""Consent by fist to five: a proposal, hands counted by fingers, talk while a fist is up."""

from __future__ import annotations

from game.classroom.ballot import (
    FISTS,
    Ballot,
    agree,
    correct,
    drop,
    fall_back,
    give_up,
    propose,
    show_again,
    show_hands,
    talk,
)
from game.stage.boxes import Rect
from game.stage.controls import Button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson.clock import Clock
from game.stage.lesson.conductor import chance
from game.stage.screens.class_hands import lay_hands, lay_proposal
from game.stage.screens.class_look import (
    GAP,
    ClassScreen,
    Head,
    Note,
    lay_body,
    lay_card,
    main_button,
    plain_button,
    words_note,
)
from game.words import say


class ConsensusScreen(ClassScreen):
    name = "class_consensus"

    def timer(self) -> Clock | None:
        return self.lead.clock("talk")

    @property
    def _can_agree(self) -> bool:
        fists = self.ballot.fists
        return any(fists) and not fists[0]

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the proposal and six hands out over the ways on."""
        room = lay_card(page, self.place, Head(say("class.consensus"), self.ballot.rule))
        lay_body(
            page, room, self._foot(), lambda at: self._lay_hands(page, at), self._note(page, room.w)
        )

    def _lay_hands(self, page: Layout, at: Rect) -> float:
        proposal = self.ballot.proposal or 0
        answer = self.lead.answers[proposal]
        y = lay_proposal(page, (proposal + 1, answer.text), Rect(at.x, at.y, at.w, 0)) + GAP + 4
        return lay_hands(page, self.ballot.fists, Rect(at.x, y, at.w, at.bottom - y))

    def _foot(self) -> list[Button]:
        """Two ways out always; and talk while a fist is up, or consent where none is."""
        clock, ballot = self.lead.clock("talk"), self.ballot
        foot = [
            plain_button("majority", say("class.rule.majority"), "F"),
            plain_button("drop", say("class.drop"), "X"),
        ]
        label = say("class.talk", left=clock.shown)
        if ballot.phase == "talk":
            if not clock.is_out:
                icon = "pause" if clock.runs else "hourglass-medium"
                foot.append(plain_button("talk", label, "K", icon))
            return [*foot, main_button("again", say("class.hands_again"), "H")]
        if self._can_agree:
            return [*foot, main_button("agree", say("class.agree"), "A")]
        if clock.is_out:
            return foot
        return [
            *foot,
            Button("talk", label, "hourglass-medium", "main", ("K",), sign="", style=foot[0].style),
        ]

    def _note(self, page: Layout, width: float) -> Note:
        fists, clock = self.ballot.fists, self.lead.clock("talk")
        if clock.is_out:
            return words_note(page, say("class.talk.over"), width, colour=page.ink)
        if fists[0]:
            words = say("class.fists", count=fists[0])
            return words_note(page, words, width, colour=page.ink)
        words = say("class.hands", shown=sum(fists), present=self.lead.lesson.plan.present)
        return words_note(page, words, width)

    def first_focus(self) -> str:
        if self.ballot.phase == "talk":
            return "again"
        return "hand 5 more"

    # ----------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Count hands, propose another answer, talk, agree, or give it up."""
        fallen = chance()
        deeds = {
            "agree": agree,
            "again": show_again,
            "majority": lambda ballot: fall_back(give_up(ballot), fallen),
            "drop": lambda ballot: drop(give_up(ballot)),
        }
        if name in deeds:
            self.change(deeds[name], "choose")
        elif name == "proposal":
            self.change(_next_proposal)
        elif name == "talk":
            self._talk()
        elif name.startswith("hand "):
            _, fingers, way = name.split()
            self._count(int(fingers), 1 if way == "more" else -1)

    def _talk(self) -> None:
        clock = self.lead.clock("talk")
        if self.ballot.phase == "talk":
            clock.toggle()
            return
        self.change(talk)
        if not clock.runs and not clock.is_out:
            clock.toggle()
        self.focus = ""

    def _count(self, fingers: int, by: int) -> None:
        before = sum(self.ballot.fists)
        self.change(lambda ballot: show_hands(ballot, fingers, by), "move_focus")
        if before < sum(self.ballot.fists) == self.lead.lesson.plan.present:
            self.focus = "agree" if self._can_agree else "talk"

    def adjust(self, name: str, by: int) -> bool:
        """Turn the proposal with the arrows."""
        if name != "proposal":
            return False
        self.change(lambda ballot: _next_proposal(ballot, by))
        return True

    def shortcut(self, intent: Intent) -> bool:
        """Answer 0 to 5 and the same with Shift, and the letters of the ways on."""
        digit = intent.value.removeprefix("+")
        if intent.kind in ("number", "letter") and digit.isdigit() and int(digit) < FISTS:
            way = "less" if intent.value.startswith("+") else "more"
            self.focus, self._follow = f"hand {digit} {way}", True
            self.press(self.focus)
            return True
        if intent.kind in ("back", "page_up"):
            self.change(correct, "back")
            return True
        letters = {"a": "agree", "f": "majority", "x": "drop", "k": "talk", "h": "again"}
        name = letters.get(intent.value, "") if intent.kind == "letter" else ""
        if name and self.seen.box(name):
            self.press(name)
            return True
        if intent.kind == "letter" and self.focus.startswith("hand "):
            by = {"+": 1, "=": 1, "-": -1, "−": -1}.get(intent.value, 0)
            if by:
                self._count(int(self.focus.split()[1]), by)
                return True
        return super().shortcut(intent)


def _next_proposal(ballot: Ballot, by: int = 1) -> Ballot:
    """Propose the next answer; hands are shown anew."""
    return propose(ballot, ((ballot.proposal or 0) + by) % len(ballot.answers))
