"""The outline as a part of a page: headings and nested lists, every word of the author’s escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from game.author.map.outline import Entry, Outline, Part
from game.author.map.values import Item
from game.play.page_map import escape

_EMPHASIS = re.compile(r"\*(\S(?:[^*]*\S)?)\*")


def write_outline(outline: Outline) -> str:
    """Return the outline as HTML, each scene, ending and flag under its anchor."""
    return "\n".join(_outline(outline))


def _outline(outline: Outline) -> Iterator[str]:
    yield f'<section id="story"><ul>{_items(outline.items)}</ul></section>'
    for part in outline.parts:
        yield from _part(part)


def _part(part: Part) -> Iterator[str]:
    yield f'<section id="{escape(part.anchor)}"><h2 dir="auto">{escape(part.title)}</h2>'
    if part.items:
        yield f"<ul>{_items(part.items)}</ul>"
    yield from (_entry(entry) for entry in part.entries)
    yield "</section>"


def _entry(entry: Entry) -> str:
    id = f" <code>{escape(entry.id)}</code>" if entry.id else ""
    return (
        f'<section id="{escape(entry.anchor)}"><h3><bdi>{escape(entry.title)}</bdi>{id}</h3>'
        f"<ul>{_items(entry.items)}</ul></section>"
    )


def _items(items: Iterable[Item]) -> str:
    return "".join(_item(item) for item in items)


def _item(item: Item) -> str:
    kind = f' class="{item.kind}"' if item.kind else ""
    under = f"<ul>{_items(item.under)}</ul>" if item.under else ""
    label = f"<b>{escape(item.label)}</b>" if item.label else ""
    between = " " if item.label and item.text else ""
    text = f"<bdi>{_shown(item.text)}</bdi>" if item.text else ""
    if item.to:
        link = text or label
        label, text = (label if text else ""), f'<a href="#{escape(item.to)}">{link}</a>'
    return f"<li{kind}>{label}{between}{text}{under}</li>"


def _shown(text: str) -> str:
    """Return words as they stand in the page, with those between stars emphasised."""
    return _EMPHASIS.sub(r"<em>\1</em>", escape(text))
