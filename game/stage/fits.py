"""Which words of a story do not fit on the screen at the largest size of text: measured, not drawn.

Words flow and pages scroll, so nearly all words fit everywhere. What does not: a word wider than its
column, which is cut in two; and what stands on one line, or must be seen whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pygame

from game.author.checks.every_text import Told
from game.author.checks.sources import Sources
from game.author.checks.wide import LONG, find_wide, is_long_whole
from game.author.report.shown import shown_text
from game.stage.controls import Answer, Button, answer_height, row_height
from game.stage.layout import Layout
from game.stage.screens.chart_names import YOURS
from game.stage.screens.scene_page import BAND
from game.stage.text import Fonts
from game.stage.theme import ANSWER, BUTTON, CAP, CODA, DISPLAY, PAPER, PROMPT, STORY, Look, Style
from game.story.catalogue import tell
from game.story.excerpts import Files
from game.story.model import Story
from game.story.problems import Problem, sorted_problems
from game.words import say

LARGEST = 2.5
WINDOWS = ((1280, 720), (1024, 768))
"""The window that the game opens with, and that of an old projector."""

_TAG = 600.0
_NAME_ON_MAP = (22.0, 404.0)
"""How large, and how wide at most, the name of an ending is on the smallest map."""


class _Misfit(NamedTuple):
    """What does not fit: its code, from which letter of the text as written, for how many."""

    code: str
    start: int
    width: int


class _Room:
    """One window at the largest size of text, and how much goes where in it."""

    def __init__(self, size: tuple[int, int], fonts: Fonts) -> None:
        look = Look(PAPER, *size, LARGEST)
        self.page = Layout(look, fonts.measure(look))
        page, column = self.page, self.page.w - 110
        self.column = column
        title = (page.capped(DISPLAY, 96), page.w - 160)
        self.columns: dict[str, tuple[Style, float]] = {
            "line": (STORY, column),
            "speech": (STORY, column),
            "ask": (PROMPT, column),
            "choice": (ANSWER, column - 140),
            "closed": (ANSWER, column - 140),
            "story title": title,
            "speaker": (page.capped(CAP.at(20), 40), _TAG),
            "chapter": (page.capped(ANSWER.at(18), 26), self.chip),
        }
        self.others = (CODA, page.w - 150)
        more = Button("more", say("scene.read_on"), "arrow-down", sign="", style=BUTTON.at(22))
        foot = row_height(page, [more], page.w - 104) + 24
        self.tallest = page.h - BAND - 40 - foot

    @property
    def chip(self) -> float:
        """Width for a chapter's title, beside the button of the menu."""
        return self.page.w - 24 - 44 * 1.45 - 48 - 70

    def lines(self, text: str, style: Style, width: float) -> int:
        return len(self.page.text(text, style, width).lines)


def find_misfits(story: Story, files: Files, fonts: Path) -> tuple[Problem, ...]:
    """Return what of a story's words does not fit at the largest size; `fonts` is a folder of ours."""
    pygame.font.init()
    measured = Fonts(fonts)
    rooms = [_Room(size, measured) for size in WINDOWS]
    sources, shown = Sources(files), shown_text(story)
    problems = []
    for told in find_wide(story):
        for code, start, width in dict.fromkeys(_misfits(told, rooms, shown)):
            spot = sources.spot(told, start, width)
            found = told.text[start : start + width]
            problems.append(tell(code, spot, found=found))
    return sorted_problems(problems)


def _misfits(told: Told, rooms: Iterable[_Room], shown: Callable[[str], str]) -> Iterator[_Misfit]:
    yield from _cut_words(told, rooms)
    if not is_long_whole(told):
        return
    whole = _Misfit(_WHOLE[told.kind][0], 0, len(told.text))
    for room in rooms:
        if not _WHOLE[told.kind][1](room, shown(told.text)):
            yield whole


def _cut_words(told: Told, rooms: Iterable[_Room]) -> Iterator[_Misfit]:
    """Yield each word that is wider than its column."""
    for found in LONG.finditer(told.text):
        word = found.group()
        for room in rooms:
            style, width = room.columns.get(told.kind, room.others)
            if "{" not in word and room.page.width(word, style) > width:
                yield _Misfit("W301", found.start(), len(word))


# ---------------------------------------------------------- what stands whole


def _title_fits(room: _Room, text: str) -> bool:
    """Say whether a story's title leaves half of the window to the buttons."""
    page = room.page
    style, width = room.columns["story title"]
    return page.text(text, style, width).height <= page.h / 2


def _on_one_line(kind: str) -> Callable[[_Room, str], bool]:
    return lambda room, text: room.lines(text, *room.columns[kind]) == 1


def _answer_fits(room: _Room, text: str) -> bool:
    tall = answer_height(room.page, Answer("answer 1", 1, text, "rest"), room.column)
    return tall <= room.tallest


def _name_fits(room: _Room, text: str) -> bool:
    size, most = _NAME_ON_MAP
    return room.page.width(text, room.page.capped(YOURS, size)) <= most


_WHOLE: dict[str, tuple[str, Callable[[_Room, str], bool]]] = {
    "story title": ("W302", _title_fits),
    "chapter": ("W303", _on_one_line("chapter")),
    "choice": ("W304", _answer_fits),
    "speaker": ("W305", _on_one_line("speaker")),
    "ending": ("W306", _name_fits),
}
