"""Where in a story's files some words stand: looked for only when there is something to say of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from game.author.checks.every_text import Told
from game.story.excerpts import Files
from game.story.problems import FileTrouble, Place, Spot

FEW = 6
"""So many words before the ones that are meant tell them from the same words elsewhere."""
LONG = 200
"""They are looked for among so many signs."""
FAR = 20_000
"""So many signs beyond the thing that they belong to, some words are looked for."""

_MARKED_AS_LINE = ("line", "speech")


class Sources:
    """The files of one story, decoded when first asked about."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._texts: dict[str, tuple[str, list[int]]] = {}

    def text_of(self, name: str) -> str:
        """Return the text of a file by its name in the story's folder; empty where it cannot be read."""
        return self._opened(name)[0]

    def spot(self, told: Told, start: int, width: int) -> Spot:
        """Return the place of a part of a text, also where it is folded; else of what it belongs to."""
        name = told.at.file.rpartition("/")[2]
        text, starts = self._opened(name)
        if told.at.line > len(starts):
            return Spot(told.at)
        begin = starts[told.at.line - 1]
        end = len(text) if told.kind not in _MARKED_AS_LINE else begin + 2 * len(told.text) + 400
        end = min(end, begin + max(FAR, 3 * len(told.text)))
        found = _look(told.text, (start, width), (text, begin, end))
        if found is None and told.at.line == 1:
            found = _look(told.text, (start, width), (text, 0, len(text)))
        if found is not None:
            return self.spot_at(told.at.file, *found)
        return self.spot_at(told.at.file, begin + told.at.column - 1, begin + told.at.column)

    def spot_at(self, file: str, start: int, end: int) -> Spot:
        """Return the place of what stands between two signs of a file, with its line."""
        text, starts = self._opened(file.rpartition("/")[2])
        line = bisect_right(starts, start) - 1
        last = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
        excerpt = text[starts[line] : last].rstrip("\r")
        column = start - starts[line]
        width = max(1, min(end - start, len(excerpt) - column))
        return Spot(Place(file, line + 1, column + 1), excerpt, width)

    def _opened(self, name: str) -> tuple[str, list[int]]:
        """Return a file's text, and where each of its lines begins."""
        if name not in self._texts:
            data = self._files.get(name, b"")
            text = "" if isinstance(data, FileTrouble) else _decoded(data)
            self._texts[name] = (text, _line_starts(text))
        return self._texts[name]


def _line_starts(text: str) -> list[int]:
    if "\r" in text:
        return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]
    return [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]


def _decoded(data: bytes | str) -> str:
    return data if isinstance(data, str) else data.decode("utf-8-sig", errors="replace")


def _look(text: str, meant: tuple[int, int], where: tuple[str, int, int]) -> tuple[int, int] | None:
    """Return from which sign to which some part of a text stands in a part of a file.

    With the words before it, as it is written on one line, or folded; or else alone, at the first.
    """
    start, width = meant
    source, begin, end = where
    words = text[start : start + width]
    before = "".join(re.findall(r"\S+\s*|\s+", text[:start][-LONG:])[-FEW:])
    at = source.find(before + words, begin, end)
    if at >= 0:
        return at + len(before), at + len(before) + len(words)
    for pattern in (f"{_folded(before)}({_folded(words)})", f"({_folded(words)})"):
        found = re.compile(pattern).search(source, begin, end)
        if found is not None:
            return found.span(1)
    return None


def _folded(words: str) -> str:
    r"""Return the pattern of some words, wherever their line was broken.

    A quotation mark inside quotes may be written twice, or after a backslash.
    """
    parts = re.split(r"(\s+)", words)
    return "".join(r"\s+" if part.isspace() else _signs(part) for part in parts)


def _signs(word: str) -> str:
    return re.escape(word).replace("'", "''?").replace('"', r'\\?"')
