"""What a measurement is worth: its spread, what was promised of it, and one table of all."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple


class Spread(NamedTuple):
    """The median of several measurements, and the least and the most of them."""

    median: float
    least: float
    most: float


def spread(values: Iterable[float]) -> Spread:
    known = sorted(values)
    return Spread(statistics.median(known), known[0], known[-1])


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Return the spread of the ratios of pairs that were measured side by side."""
    return spread(our / their for our, their in zip(ours, theirs, strict=True))


@dataclass(frozen=True, slots=True)
class Promise:
    """What the median is held to."""

    kind: Literal["at most", "at least"]
    limit: float
    unit: str

    def is_held_by(self, value: float) -> bool:
        return value <= self.limit if self.kind == "at most" else value >= self.limit

    def told(self) -> str:
        return f"{self.kind} {self.limit:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; a row without `measured` says in `ours` why there is nothing to show."""

    what: str
    ours: str
    beside: str = ""
    measured: Spread | None = None
    unit: str = "×"
    promise: Promise | None = None

    @property
    def is_held(self) -> bool | None:
        """Say whether the promise is held; None where nothing is promised or was measured."""
        if self.promise is None or self.measured is None:
            return None
        return self.promise.is_held_by(self.measured.median)

    def cells(self) -> tuple[str, ...]:
        measured = self.measured
        told = f"{_digits(measured.median)} {self.unit}" if measured else ""
        if measured and measured.least != measured.most:
            told += f" ({_digits(measured.least)}–{_digits(measured.most)})"
        promise = self.promise.told() if self.promise else ""
        held = {True: "held", False: "BROKEN", None: "skipped" if promise else ""}[self.is_held]
        return self.what, self.ours, self.beside, told, promise, held


HEADS = ("what", "ours", "beside", "measured (min–max)", "promise", "")


def write_table(rows: Sequence[Row]) -> str:
    """Return the rows as a table of text, every column as wide as its widest cell."""
    table = [HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEADS))]
    lines = [_line(line, widths) for line in table]
    lines.insert(1, "-" * len(lines[0]))
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return " | ".join(padded).rstrip()


def _digits(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
