"""Where something is in a story's files, and what is wrong there, told in three lines."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")

Trouble = Literal[
    "missing", "folder", "too large", "unreadable", "outside", "capitals",
    "too many", "together", "picture", "sound",
]  # fmt: skip

EXCERPT_WIDTH = 100
"""Longer source lines are cut to about this many columns around the fault."""


class Place(NamedTuple):
    """A file as its author named it, a line and a column; both count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Spot(NamedTuple):
    """A place with its source line, and how many characters from there are meant."""

    place: Place
    excerpt: str | None = None
    width: int = 1


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """Stands in place of a file's bytes where they could not be had.

    `detail` is, for "capitals", the name as it is written on the disk; for "too large", the size
    in whole megabytes; for "unreadable", the system's own reason; for "too many", how many; for
    "together", the most there may be in whole megabytes; for a "picture" or a "sound", why it cannot
    be had, in a few words; otherwise empty.
    """

    kind: Trouble
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One complaint: its code in the catalogue, its place, one sentence and what to do next.

    `excerpt` is the source line, where there is one, and `width` how many characters of it
    are at fault from the place's column on.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    suggestion: str | None = None
    excerpt: str | None = None
    width: int = 1

    def told(self) -> str:
        """Return the complaint with its source line and carets under the author's word."""
        head = f"{self.place}: {self.severity} {self.code}: {self.message}"
        if self.excerpt is None:
            return head
        line, indent, carets = _drawn(self.excerpt, self.place.column - 1, self.width)
        number = f"{self.place.line:>5}"
        return f"{head}\n{number} | {line}\n{' ' * len(number)} | {' ' * indent}{'^' * carets}"


def sorted_problems(problems: list[Problem]) -> tuple[Problem, ...]:
    """Return the problems by place, each only once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: (problem.place, problem.code)))


def _drawn(excerpt: str, start: int, width: int) -> tuple[str, int, int]:
    """Return the line as shown, the columns before the carets, and how many carets."""
    start = min(start, len(excerpt))
    end = min(start + max(width, 1), max(len(excerpt), start + 1))
    first = max(0, start - EXCERPT_WIDTH // 2) if len(excerpt) > EXCERPT_WIDTH else 0
    last = first + EXCERPT_WIDTH
    shown = "".join(_shown(character) for character in excerpt[first:last])
    before = "…" if first else ""
    after = "…" if len(excerpt) > last else ""
    line = (before + shown + after).rstrip()
    indent = len(before) + _columns(shown[: start - first])
    return line, indent, max(1, _columns(shown[start - first : min(end, last) - first]))


def _shown(character: str) -> str:
    """Return one visible character for each one written, so that columns stay true."""
    if character == "\t":
        return " "
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return "�"
    return character


def _columns(text: str) -> int:
    """Return how many terminal columns the text takes."""
    return sum(_column(character) for character in text)


def _column(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
