"""Who looks how at which age: the portraits of the cast, from its own table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict


@dataclass(frozen=True, slots=True)
class Portrait:
    """One picture of one person; lengths are units on the stage. `chin` is how far down the face ends."""

    name: str
    width: float
    height: float
    chin: float


@dataclass(frozen=True, slots=True)
class _Version:
    first: int
    last: int
    moods: Mapping[str, Portrait]


class _PictureRow(TypedDict):
    file: str
    w: float
    h: float
    neck: list[float]
    mouth: list[float]


_VersionRow = TypedDict(
    "_VersionRow", {"speaker": str, "from": int, "to": int, "pictures": dict[str, _PictureRow]}
)


class _Table(TypedDict):
    scale: float
    versions: dict[str, _VersionRow]


_NO_TABLE = (
    OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
)  # fmt: skip
"""What may come of reading a table that somebody else wrote."""
LARGEST = 10_000
"""Units that a portrait may be wide or high."""


class Cast:
    """Finds a portrait by a speaker's picture, the player's age and a mood."""

    def __init__(self, versions: Mapping[str, tuple[_Version, ...]]) -> None:
        self._versions = versions

    @classmethod
    def load(cls, table: Path | None) -> Cast:
        """Read the cast's table; without one, or with one that is no table, nobody has a portrait."""
        if table is None:
            return cls({})
        try:
            return cls(_read(json.loads(table.read_text(encoding="utf-8"))))
        except _NO_TABLE:
            return cls({})

    def portrait(self, picture: str, age: int | None, mood: str) -> Portrait | None:
        """Return how somebody looks when the player has this age; None if there is no picture."""
        versions = self._versions.get(picture)
        if not versions:
            return None
        years = 18 if age is None else age
        nearest = min(versions, key=lambda v: max(v.first - years, years - v.last, 0))
        return nearest.moods.get(mood) or nearest.moods.get("calm")

    def portraits(self, picture: str) -> Iterator[tuple[str, str, Portrait]]:
        """Yield somebody's portraits: which they are, at which age of the player, in which mood."""
        for version in self._versions.get(picture, ()):
            for mood, portrait in version.moods.items():
                yield f"{picture} {version.first}–{version.last}", mood, portrait


def _read(table: _Table) -> Mapping[str, tuple[_Version, ...]]:
    found: dict[str, list[_Version]] = {}
    for version in table["versions"].values():
        pictures = version["pictures"].items()
        moods = {mood: _portrait(picture, table["scale"]) for mood, picture in pictures}
        made = _Version(version["from"], version["to"], moods)
        found.setdefault(version["speaker"], []).append(made)
    return {speaker: tuple(versions) for speaker, versions in found.items()}


def _portrait(picture: _PictureRow, scale: float) -> Portrait:
    name = picture["file"].removeprefix("cast/").removesuffix(".webp")
    chin = max(picture["neck"][1], picture["mouth"][1])
    sizes = (picture["w"] / scale, picture["h"] / scale, chin / scale)
    if not all(0 < size <= LARGEST for size in sizes):
        raise ValueError(name)
    return Portrait(f"cast {name}", *sizes)
