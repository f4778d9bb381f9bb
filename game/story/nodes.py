"""What a YAML file becomes: values, maps and lists that know where each part was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from game.story.problems import Place, Spot

_WORD = re.compile(r"""'(?:[^']|'')*'?|"(?:[^"\\]|\\.)*"?|[\[{|>][^\s]*|[^\s:,\]}]+""")


class Mark(Protocol):
    """A position as PyYAML gives it: line and column, both from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


class Key(NamedTuple):
    """A position of our own."""

    line: int
    column: int


class Map:
    """Words, each with a value, in the order written. `keys` and `marks` say where they stand."""

    __slots__ = ("items", "keys", "mark", "marks")

    def __init__(self, mark: Mark) -> None:
        self.items: dict[str, Value] = {}
        self.keys: dict[str, Mark] = {}
        self.marks: dict[str, Mark] = {}
        self.mark = mark


class Seq:
    """A list; `marks` says where each of its values stands."""

    __slots__ = ("items", "mark", "marks")

    def __init__(self, mark: Mark) -> None:
        self.items: list[Value] = []
        self.marks: list[Mark] = []
        self.mark = mark


Value = str | int | float | bool | Map | Seq | None


@dataclass(slots=True)
class Source:
    """A file's text, for showing where something stands in it. Lines are split once, if ever."""

    file: str
    text: str
    _lines: list[str] = field(default_factory=list)

    @property
    def short(self) -> str:
        """The file's name without its folder."""
        return self.file.rsplit("/", 1)[-1]

    @property
    def lines(self) -> list[str]:
        if not self._lines:
            self._lines = re.split(r"\r\n|\r|\n", self.text)
        return self._lines

    def place(self, mark: Mark) -> Place:
        """Return the mark as people count."""
        return Place(self.file, mark.line + 1, mark.column + 1)

    def spot(self, mark: Mark, width: int | None = None) -> Spot:
        """Return the place with its line; without a width, the word that begins there is meant."""
        if not self.text:
            return Spot(Place(self.file, 1, 1))
        number = min(mark.line, len(self.lines) - 1)
        line = self.lines[number]
        column = min(mark.column, len(line)) if number == mark.line else len(line)
        if width is None:
            found = _WORD.match(line, column)
            width = len(found.group()) if found else 1
        width = max(1, min(width, len(line) - column))
        return Spot(Place(self.file, number + 1, column + 1), line, width)

    def spot_of(self, mark: Mark, value: Value) -> Spot:
        """Return the place of a value, as wide as it is written on its first line."""
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        if isinstance(value, str) and value and line.startswith(value, mark.column):
            return self.spot(mark, len(value))
        return self.spot(mark)

    def spot_inside(self, mark: Mark, text: str, start: int, width: int) -> Spot:
        """Return the place of a part of some text, also where the text is folded over lines."""
        word = text[start : start + width]
        skip = text.count(word, 0, start) if word else 0
        column = mark.column
        for number in range(mark.line, len(self.lines) if word.strip() else 0):
            line = self.lines[number]
            at = line.find(word, column)
            while at >= 0 and skip:
                skip -= 1
                at = line.find(word, at + len(word))
            if at >= 0:
                return self.spot(Key(number, at), len(word))
            if number - mark.line > text.count("\n") + len(text):
                break
            column = 0
        return self.spot_of(mark, text)
