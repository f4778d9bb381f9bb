"""The outline as plain text, for a terminal: one point a line, what belongs to it further in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from game.author.map.outline import Outline
from game.author.map.values import Item
from game.words import say

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
"""Signs that would move a terminal’s cursor or change its colours."""


def tell_outline(outline: Outline) -> str:
    """Return the outline as lines of text."""
    return "\n".join(_lines(outline))


def _lines(outline: Outline) -> Iterator[str]:
    yield plain(outline.title)
    yield plain(outline.counts)
    yield from _items(outline.items, 0)
    for part in outline.parts:
        yield ""
        yield plain(part.title)
        yield from _items(part.items, 1)
        for entry in part.entries:
            yield ""
            title = say("map.scene", title=entry.title, id=entry.id) if entry.id else entry.title
            yield f"  {plain(title)}"
            yield from _items(entry.items, 2)


def _items(items: Iterable[Item], depth: int) -> Iterator[str]:
    for item in items:
        yield f"{'  ' * depth}- {plain(_told(item))}"
        yield from _items(item.under, depth + 1)


def _told(item: Item) -> str:
    if item.label and item.text:
        return say("map.item", label=item.label, text=item.text)
    return item.text or item.label


def plain(text: str) -> str:
    """Return a text on one line, without signs that a terminal would obey."""
    return _UNSEEN.sub(" ", text)
