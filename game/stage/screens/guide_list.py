"""What stands in the field guide's list: its pages first, then the ideas, group by group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from game.play.views import ConceptView, GuidePageView
from game.stage.boxes import Picture, Rect
from game.stage.fields import Row, row
from game.stage.layout import Layout
from game.stage.screens.near import Span, rows_near
from game.stage.theme import BUTTON, STORY, STRONG, TEXT
from game.story.model import PageKind
from game.words import say

SIGNS: Mapping[PageKind, str] = MappingProxyType(
    {
        "table": "arrows-left-right",
        "pairs": "users-three",
        "list": "list",
        "debate": "chat-circle",
    }
)
"""The sign of each kind of page."""
GAP = 4
UPPER = (0.5, 0.2)
"""What of a picture stays where it is cut to the shape of the empty page."""
LETTERS = 60
"""No name in the list is longer than this many letters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list: a heading (without `id`), a page, or an idea."""

    id: str
    words: str
    mark: str = ""
    icon: str = ""


PAGES = "pages"
"""The row that opens and shuts the list of pages."""


def page_entries(pages: Sequence[GuidePageView], *, shown: bool) -> tuple[Entry, ...]:
    """Return the row of all pages; where they are `shown`, with a row for each after it."""
    if not pages:
        return ()
    sign = "caret-up" if shown else "caret-down"
    head = Entry(PAGES, say("guide.pages", count=len(pages)), icon=sign)
    held = tuple(Entry(f"page {one.id}", one.title, icon=SIGNS[one.kind]) for one in pages)
    return (head, *held) if shown else (head,)


def idea_entries(
    ideas: Sequence[ConceptView], marks: Mapping[str, str] | None
) -> tuple[Entry, ...]:
    """Return a row for each idea. Without `marks` nothing tells of sides: no mark, no group."""
    if marks is None:
        return tuple(Entry(f"row {idea.id}", named(idea)) for idea in ideas)
    entries: list[Entry] = []
    for (_, group), held in groupby(ideas, key=lambda idea: (idea.group, idea.group_name)):
        entries.append(Entry("", group))
        entries += [
            Entry(f"row {idea.id}", named(idea), mark=marks.get(idea.side, "neither"))
            for idea in held
        ]
    return tuple(entries)


def named(idea: ConceptView) -> str:
    """Return what an idea is called in the list: one without a name, by its statement."""
    return idea.statement if idea.name.endswith("…") else idea.name


@dataclass(frozen=True, slots=True)
class Listing:
    """The list as it is seen now: its rows, which one is told at its right, how far it is scrolled."""

    entries: tuple[Entry, ...]
    chosen: str
    offset: float


def lay_entries(page: Layout, what: Listing, at: Rect, top: float) -> None:
    """Lay out the rows near the view; `top` is where the first one stands."""
    tall = max(50.0, page.lead(BUTTON) + 20)
    y = top - at.y + 2
    spans = []
    for entry in what.entries:
        high = tall if entry.id else _head_height(page, entry, at.w)
        spans.append(Span(y, y + high, entry.id))
        y += high + GAP
    end = spans[-1].bottom if spans else y
    offset = min(max(what.offset, 0.0), max(0.0, end + 8 - at.h))
    for number in rows_near(spans, (offset, offset + at.h), page.focus):
        entry, span = what.entries[number], spans[number]
        place = Rect(at.x, at.y + span.top, at.w, span.bottom - span.top)
        if entry.id:
            row(page, _row(page, entry, at.w, chosen=entry.id == what.chosen), place)
        else:
            where = (at.x + 4, place.y + 14, at.w - 8)
            page.say(entry.words, STRONG, where, role="heading", label=True)
    page.least_y = at.y + end


def _head_height(page: Layout, entry: Entry, width: float) -> float:
    return page.text(entry.words, STRONG, width - 8, label=True).height + 18


def _row(page: Layout, entry: Entry, width: float, *, chosen: bool) -> Row:
    size = 22 * min(page.scale, 1.6)
    sign = size + 12 if entry.mark or entry.icon else 0
    words = cut(page, entry.words, 0.98 * (width - 40 - size - sign))
    state = "chosen" if chosen else "rest"
    return Row(entry.id, words, icon=entry.icon, mark=entry.mark, state=state)


def cut(page: Layout, name: str, room: float) -> str:
    """Cut a name that is too long for its row."""
    if page.width(name, BUTTON) <= room and len(name) <= LETTERS:
        return name
    short, long = 1, min(len(name), LETTERS)
    while short < long:
        middle = (short + long + 1) // 2
        fits = page.width(name[:middle].rstrip(" ,.;:") + "…", BUTTON) <= room
        short, long = (middle, long) if fits else (short, middle - 1)
    return name[:short].rstrip(" ,.;:") + "…"


def lay_preview(page: Layout, words: tuple[str, str, str], at: Rect) -> None:
    """Say what a row that is no idea leads to: a title, a few sentences, and what a press does."""
    title, about, deed = words
    y = page.say(title, STRONG.at(28), (at.x, at.y, at.w), role="heading", label=True) + 8
    y = page.say(about, TEXT.at(21), (at.x, y, at.w), role="statement") + 18
    page.say(deed, TEXT, (at.x, y, at.w), colour=page.soft)


def lay_empty(page: Layout, place: str, seen: str, rect: Rect) -> None:
    """Before any idea was met: say when they come, under a picture of a place that `seen` describes."""
    with page.region("idea", rect) as at:
        wide = at.w if page.look.paged else min(at.w, 900.0)
        x = at.x + (at.w - wide) / 2
        words = page.text(say("guide.empty"), STORY, wide)
        tall = min(max(160.0, at.h - words.height - 40), wide * 0.52)
        picture = Rect(x, at.y + 4, wide, tall)
        part = Picture(f"place {place}", picture, 18, anchor=UPPER, line=page.theme.ink)
        page.picture((part,), picture, seen)
        page.say(say("guide.empty"), STORY, (x, picture.bottom + 18, wide))
