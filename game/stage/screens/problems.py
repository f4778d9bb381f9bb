"""Every problem in the story's files: where it is, what it is, and the line it stands in."""

from __future__ import annotations

from typing import NamedTuple

from game.stage.boxes import Box, Panel, Part, Rect, Words
from game.stage.controls import Button
from game.stage.layout import Layout, Text
from game.stage.previewing.shell import PreviewShell
from game.stage.screens.base import Screen
from game.stage.screens.here import place_now
from game.stage.screens.near import Span, rows_near
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.theme import SMALL, STRONG, TEXT, Look
from game.story.problems import Problem
from game.words import say

PAD = 16.0
GAP = 12.0
EXCERPT = TEXT
MOST = 400
"""So many are shown; whoever has more begins with these."""


class Card(NamedTuple):
    """A problem broken into lines; of its excerpt, what stands before the fault, and the fault."""

    problem: Problem
    head: Text
    message: Text
    excerpt: tuple[str, str, str] | None
    height: float


class ProblemsScreen(Screen):
    name = "problems"

    def __init__(self, shell: PreviewShell) -> None:
        super().__init__(shell)
        self._author = shell
        self._broken: tuple[Look, float, tuple[Problem, ...], tuple[Card, ...]] | None = None

    def lay(self, page: Layout) -> None:
        """Lay out the problems near the view; without a story to go back to there is no way out."""
        edition = self._author.edition
        has_story = self._author.playable is not None
        way_out = closing(say("problems.close")) if has_story else _quitting()
        sub = say("problems.waits") if edition.story is None else say("problems.shown")
        if not has_story:
            sub = say("problems.nothing_yet")
        title = counted(edition.counts()) or say("problems.none")
        rect = lay_sheet(page, place_now(self.shell), title, sub=sub, way_out=way_out)
        with page.region("problems", rect) as at:
            y = page.say(sub, SMALL, (at.x, at.y, at.w)) + GAP if page.look.paged else at.y
            self._lay_cards(page, at, y)
        lay_way_out(page, way_out)

    def _lay_cards(self, page: Layout, at: Rect, top: float) -> None:
        cards = self._cards(page, at.w)
        y, spans = top - at.y, []
        for card in cards:
            spans.append(Span(y, y + card.height))
            y += card.height + GAP
        offset = min(max(self.scrolls.get("problems", 0.0), 0.0), max(0.0, y + 8 - at.h))
        for number in rows_near(spans, (offset, offset + at.h), ""):
            height = cards[number].height
            _lay_card(page, cards[number], Rect(at.x, at.y + spans[number].top, at.w, height))
        page.least_y = at.y + y

    def _cards(self, page: Layout, width: float) -> tuple[Card, ...]:
        """Break everything into lines, once for each edition and look."""
        problems = self._author.edition.problems[:MOST]
        if self._broken is None or self._broken[:3] != (page.look, width, problems):
            cards = tuple(_card(page, one, width) for one in problems)
            self._broken = (page.look, width, problems, cards)
        return self._broken[3]

    def press(self, name: str) -> None:
        """Close the list; or the preview, where nothing is under it."""
        if name == "quit":
            self.shell.quit()
        else:
            self.way_out()

    def way_out(self) -> None:
        if self._author.playable is not None:
            super().way_out()


def _quitting() -> Button:
    return Button("quit", say("problems.quit"), "sign-out", keys=("Ctrl Q",), sign="")


def counted(counts: tuple[tuple[str, int], ...]) -> str:
    """Return how many problems there are of each severity, as far as there are some."""
    return ", ".join(say(f"problems.{name}", count=count) for name, count in counts if count)


def _card(page: Layout, problem: Problem, width: float) -> Card:
    room = width - 2 * PAD
    head = page.text(
        say("problems.head", place=problem.place, severity=problem.severity, code=problem.code),
        STRONG,
        room,
    )
    message = page.text(problem.message.replace("*", "∗"), TEXT, room)
    excerpt = _cut(page, problem, room - PAD)
    tall = head.height + message.height + 2 * PAD
    tall += page.lead(EXCERPT) + 2 * GAP if excerpt else 0
    return Card(problem, head, message, excerpt, tall)


def _cut(page: Layout, problem: Problem, room: float) -> tuple[str, str, str] | None:
    """Return the line in three parts, cut at both ends so that the fault is in view."""
    if problem.excerpt is None:
        return None
    at = min(problem.place.column - 1, len(problem.excerpt))
    fault = problem.excerpt[at : at + max(problem.width, 1)] or " "
    before, after = problem.excerpt[:at].lstrip(), problem.excerpt[at + len(fault) :].rstrip()
    cut_before = cut_after = ""
    while page.width(f"{cut_before}{before}{fault}{after}{cut_after}", EXCERPT) > room:
        if len(after) > len(before):
            after, cut_after = after[: -max(1, len(after) // 8)], "…"
        elif before:
            before, cut_before = before[max(1, len(before) // 8) :], "…"
        elif len(fault) > 1:
            fault, cut_after = fault[: -max(1, len(fault) // 8)], "…"
        else:
            break
    return cut_before + before, fault, after + cut_after


def _lay_card(page: Layout, card: Card, rect: Rect) -> None:
    t = page.theme
    is_error = card.problem.severity == "error"
    line = t.error if is_error else t.line
    parts: list[Part] = [Panel(rect, t.raised, line, t.control_line, 14)]
    y = rect.y + PAD
    parts += page.place(card.head, rect.x + PAD, y, t.error if is_error else page.soft)
    y += card.head.height
    parts += page.place(card.message, rect.x + PAD, y, page.ink)
    y += card.message.height + GAP
    if card.excerpt:
        parts += _excerpt(page, card.excerpt, Rect(rect.x + PAD, y, rect.w - 2 * PAD, 0))
    page.add(Box("problem", rect, card.problem.told(), parts=tuple(parts)))


def _excerpt(page: Layout, excerpt: tuple[str, str, str], at: Rect) -> list[Part]:
    """Draw the line of the file with its fault underlined."""
    t = page.theme
    before, fault, after = excerpt
    lead = page.lead(EXCERPT)
    well = Rect(at.x, at.y, at.w, lead + GAP)
    x, top = at.x + PAD / 2, at.y + GAP / 2
    left = x + page.width(before, EXCERPT)
    wide = max(page.width(before + fault, EXCERPT) - page.width(before, EXCERPT), 8.0)
    whole = before + fault + after
    line = Rect(x, top, page.width(whole, EXCERPT), lead)
    return [
        Panel(well, t.sunk, None, 0, 8),
        Words(line, whole, EXCERPT, page.ink),
        Panel(Rect(left, top + lead - 3, wide, 3), t.error),
    ]
