"""Breaks words into lines: at most 65 letters, no lonely last word, labels where the sense breaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from game.stage.theme import Style

MEASURE = 65
"""Letters on a line, at most."""
BOLD = {"story": "story_b", "story_i": "story_b", "ui": "ui_b", "ui_m": "ui_b"}
ITALIC = {"story": "story_i", "story_i": "story", "story_b": "story_i"}
TRIES = 3
SENSE = {".": 1.1, "!": 1.1, "?": 1.1, ",": 0.6, ";": 0.6, ":": 0.6}

WidthOf = Callable[[str, Style], float]


class Run(NamedTuple):
    text: str
    style: Style
    width: float


Line = tuple[Run, ...]


class _Word(NamedTuple):
    runs: Line
    width: float
    letters: int


@lru_cache(maxsize=4096)
def break_lines(
    text: str, style: Style, width: float, width_of: WidthOf, *, label: bool = False
) -> tuple[Line, ...]:
    """Break `text` into lines no wider than `width`; `*…*` is emphasis and `**…**` strong.

    A label takes the fewest lines that hold it, ended where the sense ends. Other text is narrowed by
    up to 14 % of its widest line where that saves its last word from standing alone. A word wider than the line is cut.
    What was broken is kept: a page says the same words at each frame, and measures them first.
    """
    words = _words(text, style, width, width_of)
    space = width_of(" ", style)
    room, made = width, _broken(words, width, space, width_of, label=label)
    for _ in range(TRIES):
        over = max((sum(run.width for run in line) for line in made), default=0.0) - width
        if over <= 0.5:
            break
        room -= over
        made = _broken(words, room, space, width_of, label=label)
    return made


def _broken(
    words: Sequence[_Word], room: float, space: float, width_of: WidthOf, *, label: bool
) -> tuple[Line, ...]:
    """Fill lines by the widths of the words; joined, a line may come out a little wider than they say."""
    lines = _fill(words, room, space)
    if len(lines) > 1:
        lines = _even(words, lines, room, space) if label else _no_widow(words, lines, room, space)
    return tuple(_joined(line, width_of) for line in lines)


def spans(text: str, style: Style) -> tuple[tuple[str, Style], ...]:
    """Split emphasised text into pieces of one style."""
    pieces = []
    current = style
    for piece in re.split(r"(\*\*|\*)", text):
        if piece in ("*", "**"):
            other = (BOLD if piece == "**" else ITALIC).get(style.font, style.font)
            current = style if current.font == other else style._replace(font=other)
        elif piece:
            pieces.append((piece, current))
    return tuple(pieces)


def _words(text: str, style: Style, width: float, width_of: WidthOf) -> list[_Word]:
    words: list[_Word] = []
    runs: list[Run] = []
    for piece, own in spans(text, style):
        for part in re.split(r"(\s+)", piece):
            if part.isspace():
                words += _whole(runs, width, width_of)
                runs = []
            elif part:
                runs.append(Run(part, own, width_of(part, own)))
    return words + _whole(runs, width, width_of)


def _whole(runs: list[Run], width: float, width_of: WidthOf) -> list[_Word]:
    """Make a word of runs; one that is wider than the whole line is cut into pieces that fit."""
    if not runs:
        return []
    total = sum(run.width for run in runs)
    if total <= width:
        return [_Word(tuple(runs), total, sum(len(run.text) for run in runs))]
    pieces = []
    for run in runs:
        rest = run.text
        while rest:
            size = len(rest)
            while size > 1 and width_of(rest[:size], run.style) > width:
                size -= 1
            part = Run(rest[:size], run.style, width_of(rest[:size], run.style))
            pieces.append(_Word((part,), part.width, size))
            rest = rest[size:]
    return pieces


def _fill(words: Sequence[_Word], width: float, space: float) -> list[list[_Word]]:
    lines: list[list[_Word]] = []
    line: list[_Word] = []
    taken, letters = 0.0, 0
    for word in words:
        fits = taken + space + word.width <= width and letters + 1 + word.letters <= MEASURE
        if line and fits:
            line.append(word)
            taken, letters = taken + space + word.width, letters + 1 + word.letters
        else:
            line = [word]
            lines.append(line)
            taken, letters = word.width, word.letters
    return lines


def _width(line: Sequence[_Word], space: float) -> float:
    return sum(word.width for word in line) + space * (len(line) - 1)


def _no_widow(
    words: Sequence[_Word], lines: list[list[_Word]], width: float, space: float
) -> list[list[_Word]]:
    widest = min(width, max(_width(line, space) for line in lines))
    narrow, best = widest, lines
    while narrow > widest * 0.86:
        if _width(best[-1], space) >= 0.3 * max(_width(line, space) for line in best):
            break
        narrow -= widest * 0.02
        tried = _fill(words, narrow, space)
        if len(tried) > len(lines):
            break
        best = tried
    return best


def _even(
    words: Sequence[_Word], lines: list[list[_Word]], width: float, space: float
) -> list[list[_Word]]:
    best, best_score = lines, _sense(lines, space)
    narrow = width
    while narrow > width * 0.45:
        narrow -= width * 0.03
        tried = _fill(words, narrow, space)
        if len(tried) > len(lines):
            break
        score = _sense(tried, space)
        if score > best_score + 1e-6:
            best, best_score = tried, score
    return best


def _sense(lines: Sequence[Sequence[_Word]], space: float) -> float:
    """Score a way to break a label: lines that end where the sense ends, of even width."""
    widths = [_width(line, space) for line in lines]
    ends = [line[-1].runs[-1].text.rstrip("”’\"'")[-1:] for line in lines[:-1]]
    sense = sum(SENSE.get(end, 0.0) for end in ends) / len(ends)
    short = 2 if min(widths) < 0.3 * max(widths) else 0
    return sense - (max(widths) - min(widths)) / max(widths) - short


def _joined(line: Sequence[_Word], width_of: WidthOf) -> Line:
    """Join the words of a line into runs of one style each."""
    runs: list[Run] = []
    for index, word in enumerate(line):
        for place, run in enumerate(word.runs):
            gap = " " if index and not place else ""
            if runs and runs[-1].style == run.style:
                runs[-1] = Run(runs[-1].text + gap + run.text, run.style, 0)
            else:
                runs.append(Run(gap + run.text, run.style, 0))
    return tuple(run._replace(width=width_of(run.text, run.style)) for run in runs)
