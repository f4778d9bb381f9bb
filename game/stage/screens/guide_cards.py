"""Pages of the guide made of cards: two selves side by side, ideas in a list, questions to argue about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.play.views import ConceptView
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import plate, skin
from game.stage.layout import Layout, Text, plain
from game.stage.screens.guide_list import named
from game.stage.screens.idea import MARKS
from game.stage.signs import mark
from game.stage.theme import CODA, HEADING, SMALL, STORY, STRONG, TEXT
from game.story.model import PageKind
from game.words import say

Side = tuple[str, str]
"""A side's mark and name."""

INTRO = TEXT.at(21)
HEAD = STRONG.at(21)
NAME = STRONG.at(20)
ASKED = HEADING.at(23)._replace(lead=1.3)
STATEMENT = CODA.at(21)
QUESTION = STORY
WARNED = SMALL
GAP = 16
INSET = 22
COLUMN = 470
"""Two cards stand beside each other where each has this many units, times the text scale."""


@dataclass(frozen=True, slots=True)
class Cards:
    """The rows of a page with what is asked above each, both sides in their order, and words before it."""

    kind: PageKind
    rows: tuple[tuple[ConceptView, ...], ...]
    questions: tuple[str | None, ...]
    sides: tuple[Side, ...]
    intro: str

    @property
    def paired(self) -> bool:
        return self.kind == "pairs"


@dataclass(frozen=True, slots=True)
class _Card:
    """An idea on its card, with what is asked on it."""

    idea: ConceptView
    kind: PageKind
    question: str

    @property
    def head(self) -> str:
        """What stands over the idea: the question, or else its name where it has one."""
        return self.question or ("" if named(self.idea) == self.idea.statement else self.idea.name)


class _Words(NamedTuple):
    """The words of a card, broken to its width."""

    head: Text
    statement: Text
    caution: Text | None
    sign: float

    @property
    def height(self) -> float:
        warned = self.caution.height + 30 if self.caution else 0
        return 18 + max(self.head.height, self.sign) + 8 + self.statement.height + warned + 18


def lay_cards(page: Layout, cards: Cards, at: Rect) -> None:
    """Lay the cards out in two columns where there is room, else in one."""
    across = _across(page, cards, at.w - 24)
    top = at.y
    if cards.paired and across == 2:
        top = _lay_heads(page, cards, at) + 10
    with page.region("cards", Rect(at.x, top, at.w, at.bottom - top)) as inner:
        y = inner.y + 2
        if cards.intro:
            y = page.say(cards.intro, INTRO, (inner.x, y, inner.w), colour=page.soft) + 18
        if cards.paired:
            for row, question in zip(cards.rows, cards.questions, strict=True):
                y = _lay_pair(page, (row, question or ""), inner._replace(y=y), across)
        else:
            _lay_list(page, cards, inner._replace(y=y), across)


def _lay_list(page: Layout, cards: Cards, at: Rect, across: int) -> None:
    asked = zip(cards.rows, cards.questions, strict=True)
    held = [_Card(idea, cards.kind, question or "") for row, question in asked for idea in row]
    y = at.y
    for first in range(0, len(held), across):
        row = held[first : first + across]
        y = _lay_row(page, row, at._replace(y=y), across) + GAP


def _lay_pair(
    page: Layout, asked: tuple[tuple[ConceptView, ...], str], at: Rect, across: int
) -> float:
    """Put both halves of a pair side by side, or below each other, under what is asked of them."""
    ideas, question = asked
    y = page.say(question, STRONG, (at.x, at.y + 4, at.w), role="heading")
    y += 6 if question else -4
    cards = [_Card(idea, "pairs", "") for idea in ideas]
    if across == 2:
        return _lay_row(page, cards, at._replace(y=y), across) + GAP
    for card in cards:
        y = _lay_row(page, [card], at._replace(y=y), across) + GAP
    return y + GAP


def _lay_row(page: Layout, row: Sequence[_Card], at: Rect, across: int) -> float:
    """Put cards of one height beside each other; returns the y below them."""
    wide = (at.w - GAP * (across - 1)) / across
    tall = max(_words(page, card, wide).height for card in row)
    for index, card in enumerate(row):
        _lay_card(page, card, Rect(at.x + index * (wide + GAP), at.y, wide, tall))
    return at.y + tall


def _across(page: Layout, cards: Cards, width: float) -> int:
    if page.look.paged:
        return 1
    return 2 if cards.paired or width >= 2 * COLUMN * page.scale + GAP else 1


def _lay_heads(page: Layout, cards: Cards, at: Rect) -> float:
    """Put the names of both sides over their columns; returns the y below."""
    wide = (at.w - 24 - GAP) / 2
    size = 24 * min(page.scale, 1.6)
    texts = [page.text(name, HEAD, wide - size - 40) for _, name in cards.sides]
    tall = max(text.height for text in texts)
    for index, ((kind, name), text) in enumerate(zip(cards.sides, texts, strict=True)):
        x = at.x + index * (wide + GAP) + INSET
        parts: list[Part] = [mark(page, kind, x + size / 2, at.y + 4 + tall / 2, size)]
        parts += page.place(text, x + size + 12, at.y + 4, page.ink)
        rect = Rect(x, at.y, wide - INSET, tall + 8)
        page.add(Box("heading", rect, name, parts=tuple(parts)))
    return at.y + tall + 8


# ------------------------------------------------------------------ a card


def _words(page: Layout, card: _Card, width: float) -> _Words:
    size = 24 * min(page.scale, 1.6)
    room = width - 2 * INSET
    head, style = (ASKED, TEXT) if card.kind == "debate" and card.question else (NAME, STATEMENT)
    if card.kind == "debate" and not card.question:
        style = QUESTION
    caution = card.idea.caution
    return _Words(
        page.text(card.head, head, room - size - 12),
        page.text(card.idea.statement, style, room),
        page.text(caution, WARNED, room - size - 34) if caution else None,
        size,
    )


def _lay_card(page: Layout, card: _Card, rect: Rect) -> None:
    t, name = page.theme, f"idea {card.idea.id}"
    focus = page.has_focus(name)
    kind = MARKS.get(card.idea.side, "neither")
    wash = {"first": t.you_wash, "second": t.others_wash}.get(kind, t.raised)
    look = skin(page, "rest", focus=focus, rest=wash if card.kind == "pairs" else t.raised)
    parts = plate(page, rect, look, focus=focus, radius=16)
    words = _words(page, card, rect.w)
    x, size = rect.x + INSET, words.sign
    head = max(words.head.height, size)
    middle = rect.y + 18 + min(head, max(size, page.lead(words.head.style))) / 2
    if card.kind == "debate":
        parts.append(Icon("chat-circle", Rect(x, middle - size / 2, size, size), look.ink))
    else:
        sign = mark(page, kind, x + size / 2, middle, size, ink=look.ink)
        parts.append(sign._replace(hole=look.fill))
    top = rect.y + 18 + (head - words.head.height) / 2
    parts += page.place(words.head, x + size + 12, top, look.ink)
    y = rect.y + 18 + head + 8
    parts += page.place(words.statement, x, y, look.ink)
    if words.caution:
        below = Rect(x, y + words.statement.height + 10, rect.w - 2 * INSET, 0)
        parts += _warning(page, words.caution, below, size)
    page.add(Box("idea", rect, _label(card), name, parts=tuple(parts)))


def _warning(page: Layout, text: Text, at: Rect, size: float) -> list[Part]:
    """Say how to take an idea with care, on a ground of its own."""
    t = page.theme
    ground = Rect(at.x - 8, at.y, at.w + 16, text.height + 16)
    sign = Rect(at.x + 4, at.y + 8 + (page.lead(WARNED) - size) / 2, size, size)
    parts: list[Part] = [
        Panel(ground, t.caution, t.ink, 1.5, 10),
        Icon("warning", sign, t.on_caution),
    ]
    return [*parts, *page.place(text, at.x + size + 18, at.y + 8, t.on_caution)]


def _label(card: _Card) -> str:
    """Return a card as it is spoken."""
    idea, head = card.idea, card.head
    careful = f" {say('guide.caution')}. {idea.caution}" if idea.caution else ""
    stop = "" if not head else " " if head[-1] in ".?!”" else ". "
    return plain(f"{head}{stop}{idea.statement}{careful}")
