"""What lies in a story's folder: its texts as written, its own pictures and sounds, and who made them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Final, NamedTuple

from game.story.excerpts import Files
from game.story.nodes import Map, Mark, Seq, Source, Value
from game.story.problems import Problem, Spot
from game.story.source import parse

CREDITS = "CREDITS.yaml"
TABLE = "pictures/cast.json"
PICTURES = (".webp", ".png", ".jpg", ".jpeg")
SOUNDS = (".ogg", ".wav", ".mp3")
OTHERS = (".svg", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".flac", ".m4a", ".aac", ".opus")
SEEN_OR_HEARD = (*PICTURES, *SOUNDS, *OTHERS)


class OwnFile(NamedTuple):
    """A picture's width and height (None for what is no picture), and how heavy a heavy file is.

    One that `replaces` a file of ours has its name.
    """

    pixels: tuple[int, int] | None = None
    megabytes: int = 0
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Belongings:
    """`texts` are its YAML files as written; `files` are all files in the story's folder that are seen or heard, by their names in it.

    `credits` is its CREDITS.yaml and `table` the cast's table that counts (its own, or else ours),
    each as written; None where there is none. `where` is the folder as its user would write it.
    """

    where: str = ""
    texts: Files = field(default_factory=dict)
    files: Mapping[str, OwnFile] = field(default_factory=dict)
    credits: bytes | str | None = None
    table: str | None = None

    def path(self, name: str) -> str:
        return f"{self.where}/{name}" if self.where else name


NOTHING: Final = Belongings()

# ---------------------------------------------------------------- the credits


class Row(NamedTuple):
    """A row of the credits: its patterns with their marks, what is missing in it, its own mark."""

    patterns: tuple[tuple[str, Mark], ...]
    missing: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Credits:
    """The story's credits as they can be read, and what is wrong with them as YAML."""

    source: Source
    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()

    def spot(self, mark: Mark, width: int | None = None) -> Spot:
        return self.source.spot(mark, width)


def read_credits(own: Belongings) -> Credits:
    """Return the rows of CREDITS.yaml; none where it is not there or cannot be read."""
    file = own.path(CREDITS)
    if own.credits is None:
        return Credits(Source(file, ""))
    parsed = parse(file, own.credits)
    listed = parsed.root.items.get("credits") if parsed.root is not None else None
    rows = listed.items if isinstance(listed, Seq) else []
    read = tuple(_row(row) for row in rows if isinstance(row, Map))
    return Credits(parsed.source, read, tuple(parsed.problems))


def _row(row: Map) -> Row:
    said = row.items
    missing = [key for key in ("licence", "description") if not _is_said(said.get(key))]
    return Row(tuple(_patterns(row)), tuple(missing), row.mark)


def _patterns(row: Map) -> Iterator[tuple[str, Mark]]:
    files = row.items.get("files")
    if isinstance(files, str):
        yield files, row.marks["files"]
    for file, mark in zip(files.items, files.marks, strict=True) if isinstance(files, Seq) else ():
        if isinstance(file, str):
            yield file, mark


def _is_said(value: Value) -> bool:
    return isinstance(value, str) and bool(value.strip())


def is_meant(pattern: str, name: str) -> bool:
    """Say whether a pattern of the credits means a file; a star stays inside its folder."""
    return pattern.count("/") == name.count("/") and fnmatchcase(name, pattern)


# ------------------------------------------------------------------ the cast


class Drawn(NamedTuple):
    """How somebody looks while the player is of some age: a file for each mood."""

    first: int
    last: int
    moods: Mapping[str, str]


def read_table(written: str | None) -> Mapping[str, tuple[Drawn, ...]] | None:
    """Return how each picture of the cast is drawn; None where its table cannot be read."""
    found: dict[str, list[Drawn]] = {}
    try:
        table: object = json.loads(written or "{}")
    except (ValueError, RecursionError):
        return None
    versions = table.get("versions", {}) if isinstance(table, dict) else None
    if not isinstance(versions, dict):
        return None
    for row in versions.values():
        drawn = _drawn(row)
        if drawn is None:
            return None
        found.setdefault(str(row["speaker"]), []).append(drawn)
    return {who: tuple(drawn) for who, drawn in found.items()}


def _drawn(row: object) -> Drawn | None:
    if not isinstance(row, dict) or not isinstance(row.get("speaker"), str):
        return None
    first, last, pictures = row.get("from"), row.get("to"), row.get("pictures")
    if not (isinstance(first, int) and isinstance(last, int) and isinstance(pictures, dict)):
        return None
    files = {mood: one.get("file") for mood, one in pictures.items() if isinstance(one, dict)}
    if len(files) < len(pictures) or not all(isinstance(file, str) for file in files.values()):
        return None
    return Drawn(first, last, {str(mood): str(file) for mood, file in files.items()})


def drawn_at(versions: tuple[Drawn, ...], age: int | None) -> Drawn:
    """Return the version that is shown when the player is of an age, as the stage picks it."""
    years = 18 if age is None else age
    return min(versions, key=lambda one: max(one.first - years, years - one.last, 0))
