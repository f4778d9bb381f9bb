"""The author's strip under the picture: scene and line, levels, facts, flags, and what is closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.stage.boxes import Box, Panel, Rect
from game.stage.layout import Layout
from game.stage.previewing.bench import Standing
from game.stage.theme import LEAST, Style
from game.story.model import Story
from game.words import say

PAD = 16.0
TALLEST = 0.5
"""The strip takes no more than this share of the window."""
SMALLEST = 11.0
"""Where much is to be told, the words get as small as this, in units."""


class Noted(NamedTuple):
    """What the strip tells: the scene that is shown, and how the playthrough stands there."""

    story: Story
    scene: str
    standing: Standing


def lay_notes(page: Layout, noted: Noted) -> float:
    """Put the strip down from the page's top on; return how tall it is."""
    page.night = True
    columns = _columns(page, noted)
    style = page.capped(LEAST.at(17), 24)
    while _tall(page, columns, style) > page.h * TALLEST and style.size * page.scale > SMALLEST:
        style = style.at(style.size * 0.94)
    tall, t = _tall(page, columns, style), page.theme
    panels = (Panel(Rect(0, 0, page.w, tall), t.night), Panel(Rect(0, 0, page.w, 2), t.night_line))
    page.add(Box("notes", Rect(0, 0, page.w, tall), parts=panels))
    wide = _wide(page, columns)
    for number, lines in enumerate(columns):
        y = PAD * 0.7
        for line in lines:
            y = page.say(line, style, (PAD + number * (wide + PAD), y, wide), role="note")
    return tall


def _columns(page: Layout, noted: Noted) -> list[list[str]]:
    """Divide what is told into two columns where there is room for them."""
    lines = [line.replace(" * ", " × ") for line in _lines(noted)]
    return [lines] if page.look.paged else [lines[:3], lines[3:]]


def _wide(page: Layout, columns: Sequence[Sequence[str]]) -> float:
    return (page.w - PAD * (len(columns) + 1)) / len(columns)


def _tall(page: Layout, columns: Sequence[Sequence[str]], style: Style) -> float:
    wide = _wide(page, columns)
    tall = (sum(page.text(line, style, wide).height for line in column) for column in columns)
    return max(tall) + 1.4 * PAD


def _lines(noted: Noted) -> Iterator[str]:
    """Yield what is told, a line for each thing."""
    standing, scene = noted.standing, noted.story.scenes.get(noted.scene)
    place = f"{scene.at.file}:{scene.at.line}" if scene else ""
    yield say("notes.scene", scene=noted.scene, place=place)
    levels = " · ".join(f"{name} **{level:.0f}**" for name, level in standing.levels)
    facts = {
        "both_share": f"{standing.both_share:.2f}",
        "reversals": standing.reversals,
        "late_lean": f"{standing.late_lean:+.2f}".replace("-", "−"),
    }
    yield levels
    yield say("notes.facts", **facts)
    flags = ", ".join(standing.flags) or say("notes.no_flags")
    yield say("notes.flags", flags=flags)
    for one in standing.closed:
        yield say("notes.closed", id=one.id, asks=one.asks, now=one.now)
