"""One idea of the field guide: what it says, how to take it with care, who says so, and where it was lived."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.play.views import ConceptView
from game.stage.boxes import Box, Part, Rect
from game.stage.layout import Layout
from game.stage.signs import caution_box, lantern, mark
from game.stage.theme import BUTTON, PAGE_TITLE, SMALL, STORY, STRONG, TEXT
from game.story.model import Meter
from game.words import say

MARKS: Mapping[str, str] = MappingProxyType(
    {"first": "first", "second": "second", "both": "both", "integration": "both"}
)
GROUPS = ("strength", "limitation", "learn", "definition", "practice")
"""Kinds of ideas that are told beside their side."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How much may be told: sides once an ending was seen, what was lived at the end of this story."""

    meters: tuple[Meter, Meter]
    is_open: bool
    has_ended: bool
    is_played: bool


def short_names(meters: tuple[Meter, Meter]) -> tuple[str, str]:
    """The names of both sides without the words they begin with in common."""
    one, other = (meter.name.split() for meter in meters)
    same = next((n for n, pair in enumerate(zip(one, other, strict=False)) if len({*pair}) > 1), 0)
    first, second = " ".join(one[same:]), " ".join(other[same:])
    return first[:1].upper() + first[1:], second[:1].upper() + second[1:]


def lay_idea(page: Layout, idea: ConceptView, at: Rect, telling: Telling) -> None:
    """Lay an idea out from the top of `at` downwards."""
    y = at.y
    if telling.is_open:
        y = _lay_side(page, idea, at, telling) + 10
    if idea.name.endswith("…"):
        y = page.say(idea.statement, STORY.at(30), (at.x, y, at.w), role="statement") + 18
    else:
        style = page.capped(PAGE_TITLE, 60)
        y = page.say(idea.name, style, (at.x, y, at.w), role="heading") + 8
        y = page.say(idea.statement, STORY, (at.x, y, at.w), role="statement") + 18
    if idea.caution:
        y = caution_box(page, say("guide.caution"), idea.caution, (at.x, y, at.w)) + 18
    y = page.say(say("guide.sources"), STRONG, (at.x, y, at.w), role="heading") + 4
    for source in idea.sources:
        y = page.say(source, SMALL.at(19), (at.x, y, at.w), colour=page.soft) + 4
    _lay_lived(page, idea, at._replace(y=y + 12), telling)


def _lay_side(page: Layout, idea: ConceptView, at: Rect, telling: Telling) -> float:
    """Say which side an idea is of, by its mark and in words."""
    t = page.theme
    inks = {"first": t.you_ink, "second": t.others_ink}
    style = BUTTON.at(19)
    size = 24 * min(page.scale, 1.6)
    words = page.text(_side(idea, telling), style, at.w - size - 12)
    parts: list[Part] = [
        mark(
            page,
            MARKS.get(idea.side, "neither"),
            at.x + size / 2,
            at.y + page.lead(style) / 2,
            size,
        )
    ]
    parts += page.place(words, at.x + size + 12, at.y, inks.get(idea.side, t.ink))
    rect = at._replace(h=max(words.height, size))
    page.add(Box("side", rect, _side(idea, telling), parts=tuple(parts)))
    return rect.bottom


def _side(idea: ConceptView, telling: Telling) -> str:
    first, second = telling.meters
    names = {
        "first": first.name,
        "second": second.name,
        "both": say("guide.both"),
        "integration": say("guide.integration"),
    }
    side = names.get(idea.side, "")
    kind = next((group for group in GROUPS if group in idea.group.split(".")), "")
    return say("guide.of", side=side, kind=say(f"guide.kind.{kind}")) if kind else side


def _lay_lived(page: Layout, idea: ConceptView, at: Rect, telling: Telling) -> None:
    """Say where the idea was lived, once the story has ended: a lit lantern for each place."""
    if not telling.is_played or (telling.has_ended and not idea.lived):
        return
    lit = telling.has_ended
    lines = idea.lived if lit else (say("guide.lived.later"),)
    y = page.say(say("guide.lived"), STRONG, (at.x, at.y, at.w), role="heading") + 6
    tall = 26 * min(page.scale, 1.6)
    for line in lines:
        text = page.text(line, TEXT, at.w - tall - 10)
        top = y + page.lead(TEXT) / 2 - tall / 2
        parts: list[Part] = [lantern(page, at.x + tall / 2, top, tall, lit=lit)]
        parts += page.place(text, at.x + tall + 10, y, page.ink if lit else page.soft)
        rect = Rect(at.x, min(top, y), at.w, max(text.height, tall))
        page.add(Box("lived", rect, line, parts=tuple(parts)))
        y += max(text.height, tall) + 8
