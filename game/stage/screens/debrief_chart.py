"""The chart of a class: its path wide, and under it a thin line for each who played alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.play.views import MapView
from game.stage.boxes import Box, Icon, Panel, Part, Rect, Stroke, Threads, Weave, Words
from game.stage.layout import Layout
from game.stage.screens.chart import lay_ground, lay_names
from game.stage.screens.chart_path import colours, lay_boat
from game.stage.screens.plane import Plane, Point, points
from game.stage.signs import lantern
from game.stage.theme import Style

SIZE = 34.0
"""No words are smaller: they are read from the last row."""
NOTE = Style("story_i", SIZE, 1.25)
AXIS = Style("ui_m", SIZE, 1.25)
WIDE, RIM = 8.0, 15.0
"""Units that the path of the class is wide, and its dark rim."""
LANTERN, BOAT = 38.0, 26.0


@dataclass(frozen=True, slots=True)
class Told:
    """What the chart shows: thin lines or None, whether the class's path, and the step looked at or None."""

    weave: Weave | None
    is_walked: bool
    at: int | None


def chart_size(page: Layout, side: float) -> tuple[float, float]:
    """How wide and tall the framed chart comes out over a sheet so wide."""
    return side + _edge(page) + 12, side + _band(page) + _edge(page) + 8


def _band(page: Layout) -> float:
    """Units above the sheet, for what the map is not."""
    return page.lead(page.capped(NOTE, 40)) + 10


def _edge(page: Layout) -> float:
    """Units at the left of the sheet and below it, for the names of the sides."""
    return page.lead(page.capped(AXIS, 40)) + 10


def lay_class_chart(page: Layout, view: MapView, told: Told, rect: Rect) -> None:
    """Put the framed chart into a rect, with what it is not in the frame above it."""
    t, band = page.theme, _band(page)
    frame = Panel(rect, t.night, t.night_ink, t.card_line, 20)
    page.picture((frame,), rect)
    edge = _edge(page)
    side = min(rect.w - edge - 12, rect.h - band - edge - 8)
    plane = Plane(Rect(rect.x + edge + 2, rect.y + band, side, side))
    note = page.text(view.frame, page.capped(NOTE, 40), rect.w - 60)
    parts = page.place(note, plane.inside.right, rect.y + 6, page.ink, align="right")
    page.picture(parts, Rect(rect.x, rect.y + 6, rect.w, note.height), view.frame)
    lay_ground(page, plane)
    _lay_axis(page, view, plane)
    if told.weave:
        _lay_threads(page, plane, told.weave)
    walked = view if told.is_walked else _unwalked(view)
    lay_names(page, walked, plane, _beside(walked, plane), size=SIZE)
    if told.is_walked:
        _lay_path(page, view, plane)
        if told.at is not None:
            _lay_ring(page, plane.place(view.steps[told.at].x, view.steps[told.at].y))


def _unwalked(view: MapView) -> MapView:
    regions = tuple(
        type(region)(region.title, region.x, region.y, is_yours=False) for region in view.regions
    )
    return MapView(view.note, view.frame, view.across, view.up, (0.0, 0.0), (), regions, ())


def _lay_axis(page: Layout, view: MapView, plane: Plane) -> None:
    """Write the sides' names along the axes; each is shortened in size only where it is too long."""
    style = page.capped(AXIS, 40)
    longest = max(page.width(view.across, style), page.width(view.up, style))
    style = style.at(style.size * min(1.0, 0.88 * plane.span / longest))
    lead, ink = page.lead(style), page.ink
    x, foot = plane.place(0, 0)
    arrow = lead * 0.7
    across = page.text(view.across, style, plane.span)
    top = plane.rect.bottom + 1
    parts: list[Part] = list(page.place(across, x, top, ink))
    tip = Rect(x + across.width + 12, top + (lead - arrow) / 2, arrow, arrow)
    parts.append(Icon("arrow-right", tip, ink))
    rect = Rect(x, top, across.width + 12 + arrow, lead)
    page.add(Box("picture", rect, view.across, parts=tuple(parts)))
    wide = page.width(view.up, style)
    left = plane.rect.x - lead - 1
    turned = Words(Rect(left, foot - wide, lead, wide), view.up, style, ink, turned=True)
    tip = Rect(left + (lead - arrow) / 2, foot - wide - 12 - arrow, arrow, arrow)
    rect = Rect(left, foot - wide - 12 - arrow, lead, wide + 12 + arrow)
    page.add(Box("picture", rect, view.up, parts=(turned, Icon("arrow-up", tip, ink))))


def _lay_threads(page: Layout, plane: Plane, weave: Weave) -> None:
    dark, light = colours(page)
    x, y = plane.place(0, 1)
    rect = Rect(x, y, plane.span, plane.span)
    page.picture((Threads(weave, rect, light, dark),), rect)


def _lay_path(page: Layout, view: MapView, plane: Plane) -> None:
    """Draw the path of the class, a lantern where a chapter ends, and a boat where it rests."""
    dark, light = colours(page)
    stops = tuple(points(view, plane))
    x, y = stops[0]
    start = Panel(Rect(x - 10, y - 10, 20, 20), light, dark, 3.5, 10)
    page.picture((Stroke(stops, dark, RIM), Stroke(stops, light, WIDE), start), plane.inside)
    parts: list[Part] = []
    for step, (sx, sy) in zip(view.steps[:-1], stops[1:-1], strict=True):
        if step.ends_chapter:
            sign = lantern(page, sx, sy - LANTERN / 2, LANTERN, lit=True, glow=1.1)
            parts.append(sign._replace(ink=dark if page.theme.name == "paper" else light))
    if parts:
        page.picture(parts, plane.inside)
    lay_boat(page, (stops[-1][0] - BOAT, stops[-1][1] + BOAT * 0.3), BOAT)


def _lay_ring(page: Layout, at: Point) -> None:
    """Mark the step that is looked at."""
    t, (x, y) = page.theme, at
    ring = Panel(Rect(x - 21, y - 21, 42, 42), t.focus, t.night_ink, 5, 21)
    dot = Panel(Rect(x - 9, y - 9, 18, 18), t.on_focus, None, 0, 9)
    page.picture((ring, dot), ring.rect)


def _beside(view: MapView, plane: Plane) -> Iterator[Point]:
    """Yield what no name may lie on besides the path: lanterns, and the boat."""
    stops = points(view, plane)
    for step, (x, y) in zip(view.steps, stops[1:], strict=True):
        if step.ends_chapter:
            yield from ((x, y - 12), (x, y + 12))
    if view.steps:
        x, y = stops[-1]
        yield from ((x + dx, y + dy) for dx in (-20, 0, 20) for dy in (-40, -20, 0))
