"""What a class talks about: questions that fit its own results, the rules it used, and how it closes."""

from __future__ import annotations

from collections.abc import Sequence

from game.classroom.debrief import Debrief, Elsewhere
from game.classroom.prompts import Kind
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.lesson.printing import write_report
from game.stage.screens.base import Screen
from game.stage.screens.class_look import RULE_ICONS, STORY, STRONG, TEXT, plain_button
from game.stage.screens.debrief_leaf import Leaf, as_many_as_fit, lay_questions
from game.words import say

MOST, LEAST = 3, 2
"""So many questions of one kind are shown; two are enough for a talk."""


class TalkLeaf(Leaf):
    """The questions of one kind: what happened, so what, or now what."""

    def __init__(self, debrief: Debrief, host: Screen, kind: Kind) -> None:
        super().__init__(debrief, host)
        self.kind = kind

    @property
    def name(self) -> str:
        return say(f"prompt.kind.{self.kind.partition(' ')[0]}")

    @property
    def texts(self) -> Sequence[str]:
        return [one.text for one in self.debrief.prompts if one.kind == self.kind]

    @property
    def has_content(self) -> bool:
        return bool(self.texts)

    def lay(self, page: Layout) -> None:
        self.lay_paper(page, lambda at: lay_questions(page, self._fitting(page, at), at))

    def _fitting(self, page: Layout, at: Rect) -> Sequence[str]:
        return as_many_as_fit(page, self.texts[:MOST], at, LEAST)


class ClosingLeaf(Leaf):
    """The questions with which the story itself closes; of a lesson, its report can be kept here."""

    @property
    def name(self) -> str:
        return say("debrief.closing")

    @property
    def has_content(self) -> bool:
        return bool(self.debrief.questions)

    def lay(self, page: Layout) -> None:
        texts = self.debrief.questions[:MOST]
        more = [plain_button("report", say("debrief.report"), "S", "file-text")]
        has_lesson = self.host.shell.lesson is not None
        self.lay_paper(
            page, lambda at: lay_questions(page, texts, at), more=more if has_lesson else ()
        )

    def press(self, name: str) -> None:
        """Write the report of the lesson, and say where it is."""
        shell = self.host.shell
        if name == "report" and shell.lesson is not None:
            shell.sound("choose")
            shell.tell(write_report(shell.story, shell.lesson.lesson))

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "s":
            self.press("report")
            return True
        return False


class RulesLeaf(Leaf):
    """The rules themselves: three questions."""

    @property
    def name(self) -> str:
        return say("debrief.rules")

    @property
    def has_content(self) -> bool:
        return len(self.debrief.rules) > 1

    def lay(self, page: Layout) -> None:
        scene = self.debrief.last_ruled or ""
        texts = (
            say("debrief.rules.hard"),
            say("debrief.rules.yours"),
            say("debrief.rules.want", scene=scene),
        )
        self.lay_paper(page, lambda at: lay_questions(page, texts, at))


class ElsewhereLeaf(Leaf):
    """Where a rule led the group to another answer than its members alone."""

    @property
    def name(self) -> str:
        return say("debrief.elsewhere")

    @property
    def has_content(self) -> bool:
        return bool(self.debrief.elsewhere)

    def lay(self, page: Layout) -> None:
        self.lay_paper(page, lambda at: self._lay_cards(page, at))

    def _lay_cards(self, page: Layout, at: Rect) -> float:
        y = at.y
        for one in self.debrief.elsewhere[:MOST]:
            y = _lay_card(page, one, Rect(at.x, y, at.w, 0)) + 16
        return y - 16


def _sentence(one: Elsewhere) -> str:
    if one.chosen is None:
        return say("debrief.elsewhere.dropped", first=one.first)
    key = "votes" if one.by == "votes" else "alone"
    return say(f"debrief.elsewhere.{key}", first=one.first, chosen=one.chosen)


def _lay_card(page: Layout, one: Elsewhere, at: Rect) -> float:
    """Put one scene down: its rule by sign and name, and where it led; returns the y below."""
    t, size = page.theme, 44 * min(page.scale, 1.4)
    left = at.x + 28 + size + 22
    room = at.right - 28 - left
    head = page.text(one.title, STRONG._replace(font="ui_b"), room)
    rule = page.text(say(f"class.rule.{one.rule}"), TEXT, room)
    is_beside = head.width + 28 + rule.width <= room
    words = page.text(_sentence(one), page.capped(STORY.at(34), 60), room)
    tall = head.height + (0 if is_beside else rule.height) + words.height + 36
    rect = Rect(at.x, at.y, at.w, tall)
    parts: list[Part] = [Panel(rect, t.raised, t.ink, t.control_line, 16)]
    sign = Rect(at.x + 28, at.y + 16 + (head.height - size) / 2, size, size)
    parts.append(Icon(RULE_ICONS[one.rule], sign, t.ink))
    y = at.y + 16
    parts += page.place(head, left, y, t.ink)
    if is_beside:
        parts += page.place(rule, rect.right - 28, y, t.soft, align="right")
    else:
        parts += page.place(rule, left, y + head.height, t.soft)
        y += rule.height
    parts += page.place(words, left, y + head.height + 4, t.ink)
    label = f"{one.title}: {_sentence(one)}"
    page.add(Box("text", rect, plain(label), parts=tuple(parts)))
    return rect.bottom
