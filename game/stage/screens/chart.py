"""The chart of a path: a river mouth at night, with every step where it led."""

from __future__ import annotations

from collections.abc import Iterable

from game.play.views import MapView
from game.stage.boxes import Box, Icon, Panel, Part, Picture, Rect, Stroke, Words
from game.stage.layout import Layout, Text, plain
from game.stage.screens.chart_names import NAME, Obstacles, find_names
from game.stage.screens.chart_path import lay_examples, lay_marks, lay_numbers, lay_path
from game.stage.screens.plane import (
    AXIS_X,
    AXIS_Y,
    SHEET,
    Plane,
    Point,
    Shown,
    points,
    signs,
)
from game.stage.theme import STRONG, Style
from game.stage.wrap import Run, spans

NOTE = Style("story_i", 17, 1.3)
DIM = 178
"""How much of the sea is hidden in high contrast, of 255."""
AXIS = STRONG.at(17)._replace(font="ui_m")


def note_height(page: Layout, words: str, width: float) -> float:
    """How tall the band with the map's note comes out."""
    return max(40.0, _note(page, words, width).height + 16) if words else 12.0


def _note(page: Layout, words: str, width: float) -> Text:
    """Break the note, which may be longer than a line of reading where it fits on one."""
    wide = page.width(plain(words), NOTE)
    if wide > width - 40:
        return page.text(words, NOTE, width - 40)
    runs = tuple(Run(part, style, page.width(part, style)) for part, style in spans(words, NOTE))
    return Text((runs,), NOTE, page.lead(NOTE), wide)


def lay_chart(page: Layout, view: MapView, shown: Shown, rect: Rect, note: str) -> Plane:
    """Put the framed chart into a rect, with its note in the frame above it."""
    t = page.theme
    page.night = True
    band = note_height(page, note, rect.w)
    page.add(Box("map", rect, parts=(Panel(rect, t.night, t.night_ink, t.card_line, 20),)))
    if note:
        text = _note(page, note, rect.w)
        top = rect.y + t.card_line + (band - t.card_line - text.height) / 2 + 1
        parts = page.place(text, rect.centre[0], top, page.ink, align="centre")
        page.add(
            Box("text", Rect(rect.x + 20, top, rect.w - 40, text.height), note, parts=tuple(parts))
        )
    side = min(rect.w - 16, rect.bottom - rect.y - band - 8)
    plane = Plane(Rect(rect.centre[0] - side / 2, rect.y + band, side, side))
    lay_ground(page, plane)
    _lay_axes(page, view, plane)
    lay_names(page, view, plane, signs(view, plane))
    if shown.examples:
        lay_examples(page, view, plane)
    lay_path(page, view, plane, shown)
    lay_marks(page, view, plane, shown)
    if shown.examples:
        lay_numbers(page, view, plane)
    return plane


# ---------------------------------------------------------------- the sheet


def lay_ground(page: Layout, plane: Plane) -> None:
    """Lay the sea down; in high contrast it is dimmed, and two white axes are drawn over it."""
    t = page.theme
    if t.name == "paper":
        page.picture((Picture("map", plane.rect, 12),), plane.rect)
        return
    by = plane.rect.w / SHEET
    x, y = plane.rect.x + by * AXIS_X, plane.rect.y + by * AXIS_Y
    top, end = plane.rect.y + by * 30, plane.rect.x + by * 690
    lines = (
        ((x, y), (end, y)),
        ((end - 13, y - 7), (end, y), (end - 13, y + 7)),
        ((x, y), (x, top)),
        ((x - 7, top + 13), (x, top), (x + 7, top + 13)),
    )
    ground = Picture("map", plane.rect, 12, tint=(t.night, DIM))
    page.picture((ground, *(Stroke(line, t.night_ink, 2.6) for line in lines)), plane.rect)


def _lay_axes(page: Layout, view: MapView, plane: Plane) -> None:
    """Write the sides' names along the axes: one across, one upright."""
    by = plane.rect.w / SHEET
    band = by * 42
    style = page.capped(AXIS, max(band / 1.5, 13.0))
    longest = max(page.width(view.across, style), page.width(view.up, style))
    style = style.at(style.size * min(1.0, 0.86 * plane.span / longest))
    lead, ink = page.lead(style), page.ink
    x = plane.place(0, 0)[0]
    across = page.text(view.across, style, plane.span)
    top = plane.rect.y + by * 677 - lead / 2
    parts: list[Part] = list(page.place(across, x, top, ink))
    arrow = lead * 0.8
    parts.append(
        Icon("arrow-right", Rect(x + across.width + 8, top + lead * 0.1, arrow, arrow), ink)
    )
    rect = Rect(x, top, across.width + 8 + arrow, lead)
    page.add(Box("axis", rect, view.across, parts=tuple(parts)))
    wide = page.width(view.up, style)
    foot, left = plane.place(0, 0)[1], plane.rect.x + by * 43 - lead / 2
    turned = Words(Rect(left, foot - wide, lead, wide), view.up, style, ink, turned=True)
    tip = Icon("arrow-up", Rect(left + lead * 0.1, foot - wide - 8 - arrow, arrow, arrow), ink)
    rect = Rect(left, foot - wide - 8 - arrow, lead, wide + 8 + arrow)
    page.add(Box("axis", rect, view.up, parts=(turned, tip)))


def lay_names(
    page: Layout, view: MapView, plane: Plane, beside: Iterable[Point], *, size: float = NAME.size
) -> None:
    """Write the regions' names; one steps aside where the path, or what is beside it, lies there."""
    taken = Obstacles(tuple(points(view, plane)), tuple(beside))
    for name in find_names(page, view, plane, taken, size=size):
        style, rect = name.style, name.rect
        text = page.text(name.title, style, rect.w + 40)
        parts: list[Part] = []
        dark = page.theme.night
        for dx, dy in (
            (-2, 0),
            (2, 0),
            (0, -2),
            (0, 2),
            (-1.4, -1.4),
            (1.4, 1.4),
            (-1.4, 1.4),
            (1.4, -1.4),
        ):
            parts += page.place(text, rect.centre[0] + dx, rect.y + dy, dark, align="centre")
        parts += page.place(text, rect.centre[0], rect.y, page.ink, align="centre")
        page.add(Box("region", rect, name.title, parts=tuple(parts)))
