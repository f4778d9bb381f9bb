"""Both sides next to each other, in boxes of one size: no one stands in front, no one is larger."""

from __future__ import annotations

import re
from dataclasses import dataclass

from game.play.views import EndingView, SideView
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.layout import Layout, Text, plain
from game.stage.screens.ending_leaf import MARK_OF_SIGN
from game.stage.signs import mark
from game.stage.theme import SMALL, STRONG, TEXT, Style

GAP = 20
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][”’])\s+")


@dataclass(frozen=True, slots=True)
class Saying:
    """What one side says: its name, its sign, and paragraphs with or without a heading each."""

    name: str
    sign: str
    words: tuple[tuple[str, str], ...]


def in_order(view: EndingView) -> tuple[SideView, SideView]:
    """Both sides in the order this playthrough shows them."""
    first, second = view.sides
    if view.columns and view.columns[0].sign == second.sign:
        return second, first
    return first, second


def halves(words: str) -> tuple[str, str] | None:
    """Cut sentences about both sides, one side after the other, in two; None where they are not even."""
    sentences = [part for part in _SENTENCE_END.split(words.strip()) if part]
    middle, odd = divmod(len(sentences), 2)
    if odd or not middle:
        return None
    return " ".join(sentences[:middle]), " ".join(sentences[middle:])


def wash_of(page: Layout, sign: str) -> str:
    """The ground of a side's box."""
    return page.theme.you_wash if sign == "triangle" else page.theme.others_wash


def lay_sides(page: Layout, sayings: tuple[Saying, Saying], at: Rect) -> float:
    """Put two boxes of one size side by side, or below each other where words are large."""
    stacked = page.look.paged
    wide = at.w if stacked else (at.w - GAP) / 2
    tall = max(_height(page, saying, wide) for saying in sayings)
    y = at.y
    for index, saying in enumerate(sayings):
        x = at.x + (0 if stacked else index * (wide + GAP))
        top = y + (index * (tall + 12) if stacked else 0)
        _lay_side(page, saying, Rect(x, top, wide, tall))
    return y + (2 * tall + 12 if stacked else tall)


def _texts(page: Layout, saying: Saying, width: float) -> list[tuple[Text, bool]]:
    """The paragraphs of a box, each with whether it is a heading."""
    texts = []
    for head, words in saying.words:
        if head:
            texts.append((page.text(head, SMALL._replace(font="ui_m"), width), True))
        texts.append((page.text(words, TEXT.at(21), width), False))
    return texts


def _head(page: Layout, saying: Saying, width: float) -> Text:
    return page.text(saying.name, STRONG, width - 44 - _mark_size(page) - 14)


def _mark_size(page: Layout) -> float:
    return 24 * min(page.scale, 1.8)


def _height(page: Layout, saying: Saying, width: float) -> float:
    texts = _texts(page, saying, width - 44)
    between = 8 * sum(1 for _, is_head in texts[1:] if is_head)
    head = _head(page, saying, width).height
    return 16 + head + 8 + sum(text.height for text, _ in texts) + between + 18


def _lay_side(page: Layout, saying: Saying, rect: Rect) -> None:
    t = page.theme
    size = _mark_size(page)
    parts: list[Part] = [Panel(rect, wash_of(page, saying.sign), t.ink, 2, 14)]
    head = _head(page, saying, rect.w)
    middle = rect.y + 16 + page.lead(STRONG) / 2
    kind = MARK_OF_SIGN.get(saying.sign, "both")
    parts.append(mark(page, kind, rect.x + 22 + size / 2, middle, size))
    parts += page.place(head, rect.x + 22 + size + 14, rect.y + 16, t.ink)
    y = rect.y + 16 + head.height + 8
    for index, (text, is_head) in enumerate(_texts(page, saying, rect.w - 44)):
        y += 8 if is_head and index else 0
        parts += page.place(text, rect.x + 22, y, t.soft if is_head else t.ink)
        y += text.height
    label = f"{saying.name}: " + " ".join(plain(f"{a} {b}".strip()) for a, b in saying.words)
    page.add(Box("side", rect, label, parts=tuple(parts)))


def heading(page: Layout, words: str, at: tuple[float, float, float], style: Style) -> float:
    """Put a small heading; returns the y below it."""
    return page.say(words, style, at, role="heading")
