"""What moves in a place and in which light people stand there: rows of the table of places.

Lengths are units of the frame of 1280 × 720 in which every place is drawn.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

FRAME = (1280, 720)
MOST = 24
"""So many of a kind are taken from a row, and no more."""
LONGEST = 4_000.0
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NO_TABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What may come of reading a table that somebody else wrote."""


class Lamp(NamedTuple):
    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class PlaceLife:
    """What moves in one place. `rain` is 0 to 1, `wind` how far a drop goes aside for each unit it falls.

    `light` is what people's colours are multiplied by; `water` are rectangles, `clouds` have a width.
    """

    light: str = ""
    rain: float = 0.0
    wind: float = 0.0
    glint: str = "#fff1cf"
    water: tuple[tuple[float, float, float, float], ...] = ()
    lamps: tuple[Lamp, ...] = ()
    smoke: tuple[tuple[float, float], ...] = ()
    clouds: tuple[tuple[float, float, float], ...] = ()
    stars: tuple[tuple[float, float], ...] = ()

    @property
    def moves(self) -> bool:
        return bool(
            self.rain or self.water or self.lamps or self.smoke or self.clouds or self.stars
        )


STILL = PlaceLife()


class Places:
    """The life of each place by its name; a place without a row is still, in plain daylight."""

    def __init__(self, rows: Mapping[str, PlaceLife]) -> None:
        self._rows = rows

    @classmethod
    def load(cls, tables: tuple[Path, Path | None], is_ours: Callable[[str, str], bool]) -> Places:
        """Read our table for the places whose picture is ours, and a story's own table over it."""
        ours, own = tables
        rows = {name: life for name, life in _read(ours) if is_ours("place", name)}
        return cls({**rows, **dict(_read(own))})

    def find(self, name: str | None) -> PlaceLife:
        return self._rows.get(name or "", STILL)


def _read(table: Path | None) -> list[tuple[str, PlaceLife]]:
    try:
        return list(_rows(json.loads(table.read_text(encoding="utf-8")))) if table else []
    except _NO_TABLE:
        return []


def _rows(written: Mapping[str, Mapping[str, object]]) -> Iterator[tuple[str, PlaceLife]]:
    for name, row in written.items():
        if not isinstance(row, dict):
            continue
        yield (
            name,
            PlaceLife(
                light=_colour(row.get("light"), ""),
                rain=min(max(_number(row.get("rain")), 0.0), 1.0),
                wind=min(max(_number(row.get("wind")), -1.0), 1.0),
                glint=_colour(row.get("glint"), STILL.glint),
                water=tuple((x, y, w, h) for x, y, w, h in _points(row.get("water"), 4)),
                lamps=tuple(_lamps(row.get("lamps"))),
                smoke=tuple((x, y) for x, y in _points(row.get("smoke"), 2)),
                clouds=tuple((x, y, w) for x, y, w in _points(row.get("clouds"), 3)),
                stars=tuple((x, y) for x, y in _points(row.get("stars"), 2)),
            ),
        )


def _points(written: object, count: int) -> Iterator[tuple[float, ...]]:
    for point in written[:MOST] if isinstance(written, list) else ():
        if isinstance(point, list) and len(point) == count:
            yield tuple(_number(number) for number in point)


def _lamps(written: object) -> Iterator[Lamp]:
    for lamp in written[:MOST] if isinstance(written, list) else ():
        if isinstance(lamp, list) and len(lamp) == 4:
            x, y, radius = (_number(number) for number in lamp[:3])
            if 1 <= radius <= 200:
                yield Lamp(x, y, radius, _colour(lamp[3], "#ffc46b"))


def _number(written: object) -> float:
    if isinstance(written, bool) or not isinstance(written, int | float):
        return 0.0
    return min(max(float(written), -LONGEST), LONGEST) if written == written else 0.0  # noqa: PLR0124 - no NaN


def _colour(written: object, otherwise: str) -> str:
    is_one = isinstance(written, str) and _COLOUR.fullmatch(written)
    return str(written) if is_one else otherwise
