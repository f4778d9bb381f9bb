"""Where the points of a path stand on the chart, and what of it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import dist

from game.play.views import MapView
from game.stage.boxes import Rect

Point = tuple[float, float]

SHEET, LEFT, FOOT, SPAN = 720.0, 84.0, 636.0, 560.0
"""The picture of the map: its side, where the plane begins on it, and how long the plane is."""
AXIS_X, AXIS_Y = 64.0, 656.0
"""Where the picture's axes stand."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What of the map is shown: steps drawn so far (with a part of one), the one looked at, examples."""

    drawn: float
    at: int
    examples: bool


@dataclass(frozen=True, slots=True)
class Plane:
    """Where points of the map, 0 to 1 across and up, stand on the page."""

    rect: Rect

    def place(self, x: float, y: float) -> Point:
        by = self.rect.w / SHEET
        return (
            self.rect.x + by * (LEFT + SPAN * x),
            self.rect.y + by * (FOOT - SPAN * y),
        )

    @property
    def span(self) -> float:
        return self.rect.w * SPAN / SHEET

    @property
    def inside(self) -> Rect:
        """The part of the sheet within its axes and its frame."""
        by = self.rect.w / SHEET
        x, y = self.rect.x + by * AXIS_X, self.rect.y + by * 26
        return Rect(x, y, self.rect.x + by * 694 - x, self.rect.y + by * AXIS_Y - y)


def spots(view: MapView, plane: Plane) -> list[Point]:
    """Where the mark of each step stands: a mark that would hide an earlier one moves aside."""
    size = mark_size(plane)
    taken: list[Point] = [plane.place(*view.start)]
    for step in view.steps:
        x, y = plane.place(step.x, step.y)
        for _ in range(4):
            if all(dist((x, y), other) >= size * 0.62 for other in taken):
                break
            x, y = x + size * 0.5, y + size * 0.5
        taken.append((x, y))
    return taken[1:]


def mark_size(plane: Plane) -> float:
    return min(max(plane.span / 27, 15.0), 24.0)


def points(view: MapView, plane: Plane) -> list[Point]:
    return [plane.place(*view.start), *(plane.place(step.x, step.y) for step in view.steps)]


def signs(view: MapView, plane: Plane) -> Iterator[Point]:
    """Yield the middles of what stands beside the path: lanterns and the boat, and marks that moved aside."""
    size = mark_size(plane)
    places = spots(view, plane)
    yield from places
    for step, (x, y) in zip(view.steps, places, strict=True):
        if step.ends_chapter:
            yield x + size, y + size * 0.9
    if places:
        x, y = places[-1]
        for across in (0.7, 1.4, 2.1):
            yield x + size * across, y - size * 0.9
            yield x + size * across, y - size * 2.1
