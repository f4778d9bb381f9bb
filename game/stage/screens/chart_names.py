"""Finds a place for each region's name on the chart where nothing of the path lies under it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from game.play.views import MapView
from game.stage.boxes import Rect
from game.stage.layout import Layout
from game.stage.screens.plane import Plane, Point
from game.stage.theme import Style

NAME = Style("story_i", 20, 1.25)
YOURS = Style("story_b", 20, 1.25)
STEP = 10.0
"""Units between the places that are tried."""
FURTHEST = 16
"""Places tried to each side."""


class Name(NamedTuple):
    title: str
    style: Style
    rect: Rect


class _Wish(NamedTuple):
    """Where a name would like to stand."""

    title: str
    rect: Rect


class Obstacles(NamedTuple):
    """What a name may not stand on: the line of the path, and signs beside it."""

    path: tuple[Point, ...]
    signs: tuple[Point, ...]


def find_names(
    page: Layout, view: MapView, plane: Plane, taken: Obstacles, *, size: float = NAME.size
) -> tuple[Name, ...]:
    """Return every region's name with its place: as near to its own point as there is room."""
    most = max(size, min(30.0, plane.span / 17))
    styles = [page.capped((YOURS if x.is_yours else NAME).at(size), most) for x in view.regions]
    wishes = []
    for region, style in zip(view.regions, styles, strict=True):
        x, y = plane.place(region.x, region.y)
        wide, tall = page.width(region.title, style) + 6, page.lead(style)
        wishes.append(_Wish(region.title, Rect(x - wide / 2, y - tall / 2, wide, tall)))
    places = _settle(tuple(wishes), plane.inside.inset(8), (*_thick(taken.path), *taken.signs))
    return tuple(
        Name(wish.title, style, rect)
        for wish, style, rect in zip(wishes, styles, places, strict=True)
    )


def _thick(path: tuple[Point, ...]) -> tuple[Point, ...]:
    """Points on the path close enough to each other that no name slips between them."""
    points: list[Point] = []
    for (x, y), (right, top) in pairwise(path):
        count = max(1, int(hypot(right - x, top - y) / 8))
        points += [(x + (right - x) * k / count, y + (top - y) * k / count) for k in range(count)]
    return (*points, *path[-1:])


@lru_cache(maxsize=16)
def _settle(wishes: tuple[_Wish, ...], inside: Rect, points: tuple[Point, ...]) -> tuple[Rect, ...]:
    placed: list[Rect] = []
    for wish in wishes:
        placed.append(_free(wish.rect, inside, points, placed))
    return tuple(placed)


def _free(rect: Rect, inside: Rect, points: Iterable[Point], placed: list[Rect]) -> Rect:
    """Return the free place nearest to where a name would stand; there if there is none."""
    near = [
        p for p in points if abs(p[0] - rect.centre[0]) < 400 and abs(p[1] - rect.centre[1]) < 260
    ]
    for dx, dy in _ways():
        tried = Rect(rect.x + dx, rect.y + dy, rect.w, rect.h)
        wide = Rect(tried.x - 18, tried.y - 14, tried.w + 36, tried.h + 28)
        if not inside.holds(tried):
            continue
        if any(tried.meets(other) for other in placed):
            continue
        if not any(wide.at(*point) for point in near):
            return tried
    return rect


@lru_cache(maxsize=1)
def _ways() -> tuple[Point, ...]:
    span = range(-FURTHEST, FURTHEST + 1)
    return tuple(
        sorted(
            ((x * STEP, y * STEP) for x in span for y in span),
            key=lambda way: hypot(way[0], way[1] * 1.4),
        )
    )
