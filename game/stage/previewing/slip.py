"""The slip at the window's upper edge: how many problems there are, and one sentence to the author."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.stage.boxes import Box, Icon, Page, Panel, Part, Rect
from game.stage.layout import Layout
from game.stage.previewing.bench import Edition
from game.stage.screens.problems import counted
from game.stage.signs import key_cap
from game.stage.theme import SMALL
from game.words import say

TOP = 10.0
EDGE = 8.0
LEAST_WIDTH = 240.0
WIDEST = 720.0
GROUND = ("picture", "figure", "sheet", "card")
"""What a slip may lie on."""


class Told(NamedTuple):
    """What the slip says: of problems "" where there are none, of what was just done "" likewise."""

    problems: str
    sentence: str


def told_of(edition: Edition, sentence: str) -> Told:
    """Return what is to be said of an edition, and the sentence."""
    found = counted(edition.counts()[:2] if edition.story else edition.counts()[:1])
    if found and edition.story is None:
        found = say("preview.not_shown", problems=found)
    return Told(found, sentence)


def lay_slip(page: Layout, told: Told, under: Page) -> Rect | None:
    """Put the slip where the upper edge is free; return the place of the problems, to be pressed."""
    page.night = True
    left, right = _free(page, under)
    room = min(right - left, WIDEST)
    y, pressed = TOP, None
    if told.problems:
        pressed = _lay_pill(page, told.problems, "F8", Rect(left, y, right - left, room))
        y = pressed.bottom + 6
    if told.sentence:
        _lay_pill(page, told.sentence, "", Rect(left, y, right - left, room))
    return pressed


def _free(page: Layout, under: Page) -> tuple[float, float]:
    """Return the widest span of the upper edge on which nothing stands; else its middle."""
    foot = TOP + page.lead(SMALL) + 20
    taken = [
        (box.rect.x - EDGE, box.rect.right + EDGE)
        for box in under.boxes
        if box.role not in GROUND and box.rect.y < foot and box.rect.bottom > TOP
    ]
    left, right = max(_gaps(taken, page.w), key=lambda gap: gap[1] - gap[0])
    if right - left >= LEAST_WIDTH * min(page.scale, 1.6):
        return left, right
    half = min(page.w / 2 - EDGE, WIDEST / 2)
    return page.w / 2 - half, page.w / 2 + half


def _gaps(taken: Sequence[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    gaps, at = [], EDGE
    for left, right in sorted(taken):
        gaps.append((at, max(at, left)))
        at = max(at, right)
    return [*gaps, (at, max(at, width - EDGE))]


def _lay_pill(page: Layout, words: str, key: str, at: Rect) -> Rect:
    """Put words on a dark pill in the middle of a span; `at.h` is how wide it may be."""
    t = page.theme
    style = page.capped(SMALL, 30)
    pad, size = 14.0, page.lead(style) * 0.8
    cap, cap_wide = key_cap(page, key, 0, 0) if key else ([], 0.0)
    sign = size + 10 if key else 0.0
    text = page.text(words, style, at.h - 2 * pad - sign - (cap_wide + 10 if key else 0))
    wide = text.width + 2 * pad + sign + (cap_wide + 10 if key else 0)
    tall = max(text.height, 26 * page.scale if key else 0) + 12
    rect = Rect(at.x + (at.w - wide) / 2, at.y, wide, tall)
    parts: list[Part] = [Panel(rect, t.night, t.night_line, t.control_line, min(tall / 2, 20))]
    middle = rect.y + tall / 2
    if key:
        where = Rect(rect.x + pad, middle - size / 2, size, size)
        parts.append(Icon("warning", where, t.glow))
        x = rect.right - pad - cap_wide
        cap, _ = key_cap(page, key, x, middle - 13 * page.scale)
        parts += cap
    parts += page.place(text, rect.x + pad + sign, middle - text.height / 2, page.ink)
    page.add(Box("slip", rect, words, parts=tuple(parts)))
    return rect
