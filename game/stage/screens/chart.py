"""The chart of a path: a river mouth at night, with every step where it led."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import dist

from game.play.views import MapView, StepView
from game.stage.boxes import Box, Icon, Mark, Panel, Part, Picture, Rect, Stroke, Words
from game.stage.layout import Layout
from game.stage.screens.chart_names import find_names
from game.stage.signs import lantern, mark
from game.stage.theme import STRONG, Style

Point = tuple[float, float]

SHEET, LEFT, FOOT, SPAN = 720.0, 84.0, 636.0, 560.0
"""The picture of the map: its side, where the plane begins on it, and how long the plane is."""
AXIS_X, AXIS_Y = 64.0, 656.0
NOTE = Style("story_i", 17, 1.3)
AXIS = STRONG.at(17)._replace(font="ui_m")
DARK, LIGHT = "#14132f", "#ffe9b8"


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


def note_height(page: Layout, words: str, width: float) -> float:
    """How tall the band with the map's note comes out."""
    return max(40.0, page.text(words, NOTE, width - 40).height + 16) if words else 12.0


def lay_chart(page: Layout, view: MapView, shown: Shown, rect: Rect, note: str) -> Plane:
    """Put the framed chart into a rect, with its note in the frame above it."""
    t = page.theme
    page.night = True
    band = note_height(page, note, rect.w)
    page.add(Box("map", rect, parts=(Panel(rect, t.night, t.night_ink, t.card_line, 20),)))
    if note:
        text = page.text(note, NOTE, rect.w - 40)
        top = rect.y + t.card_line + (band - t.card_line - text.height) / 2 + 1
        parts = page.place(text, rect.centre[0], top, page.ink, align="centre")
        page.add(Box("text", Rect(rect.x + 20, top, rect.w - 40, text.height), note, parts=tuple(parts)))
    side = min(rect.w - 16, rect.bottom - rect.y - band - 8)
    plane = Plane(Rect(rect.centre[0] - side / 2, rect.y + band, side, side))
    _lay_ground(page, plane)
    _lay_axes(page, view, plane)
    _lay_names(page, view, plane)
    if shown.examples:
        _lay_examples(page, view, plane)
    _lay_path(page, view, plane, shown)
    _lay_marks(page, view, plane, shown)
    return plane


# ---------------------------------------------------------------- the sheet


def _lay_ground(page: Layout, plane: Plane) -> None:
    t = page.theme
    if t.name == "paper":
        page.picture((Picture("map", plane.rect, 12),), plane.rect)
        return
    by = plane.rect.w / SHEET
    x, y = plane.rect.x + by * AXIS_X, plane.rect.y + by * AXIS_Y
    top, end = plane.rect.y + by * 30, plane.rect.x + by * 690
    parts: list[Part] = [Panel(plane.inside, "#000000", t.hair, 1.5, 4)]
    for points in (
        ((x, y), (end, y)),
        ((end - 13, y - 7), (end, y), (end - 13, y + 7)),
        ((x, y), (x, top)),
        ((x - 7, top + 13), (x, top), (x + 7, top + 13)),
    ):
        parts.append(Stroke(points, t.night_ink, 2.6))
    page.picture(parts, plane.rect)


def _lay_axes(page: Layout, view: MapView, plane: Plane) -> None:
    """Write the sides' names along the axes: one across, one upright."""
    by = plane.rect.w / SHEET
    band = by * 42
    style = page.capped(AXIS, max(band / 1.5, 13.0))
    lead, ink = page.lead(style), page.ink
    x = plane.place(0, 0)[0]
    across = page.text(view.across, style, plane.span)
    top = plane.rect.y + by * 677 - lead / 2
    parts: list[Part] = list(page.place(across, x, top, ink))
    arrow = lead * 0.8
    parts.append(Icon("arrow-right", Rect(x + across.width + 8, top + lead * 0.1, arrow, arrow), ink))
    rect = Rect(x, top, across.width + 8 + arrow, lead)
    page.add(Box("axis", rect, view.across, parts=tuple(parts)))
    wide = page.width(view.up, style)
    foot, left = plane.place(0, 0)[1], plane.rect.x + by * 43 - lead / 2
    turned = Words(Rect(left, foot - wide, lead, wide), view.up, style, ink, turned=True)
    tip = Icon("arrow-up", Rect(left + lead * 0.1, foot - wide - 8 - arrow, arrow, arrow), ink)
    rect = Rect(left, foot - wide - 8 - arrow, lead, wide + 8 + arrow)
    page.add(Box("axis", rect, view.up, parts=(turned, tip)))


def _lay_names(page: Layout, view: MapView, plane: Plane) -> None:
    """Write the regions' names; one steps aside where the path runs through it."""
    for name in find_names(page, view, plane.rect, plane.inside, tuple(_points(view, plane))):
        style, rect = name.style, name.rect
        text = page.text(name.title, style, rect.w + 40)
        parts: list[Part] = []
        dark = page.theme.night
        for dx, dy in ((-2, 0), (2, 0), (0, -2), (0, 2), (-1.4, -1.4), (1.4, 1.4), (-1.4, 1.4), (1.4, -1.4)):
            parts += page.place(text, rect.centre[0] + dx, rect.y + dy, dark, align="centre")
        parts += page.place(text, rect.centre[0], rect.y, page.ink, align="centre")
        page.add(Box("region", rect, name.title, parts=tuple(parts)))


# ------------------------------------------------------------------ the path


def _points(view: MapView, plane: Plane) -> list[Point]:
    return [plane.place(*view.start), *(plane.place(step.x, step.y) for step in view.steps)]


def _colours(page: Layout) -> tuple[str, str]:
    return (DARK, LIGHT) if page.theme.name == "paper" else ("#000000", page.theme.night_ink)


def _lay_path(page: Layout, view: MapView, plane: Plane, shown: Shown) -> None:
    dark, light = _colours(page)
    points = _points(view, plane)
    under: list[Part] = []
    over: list[Part] = []
    for index, (one, two) in enumerate(zip(points, points[1:], strict=False)):
        part = min(1.0, shown.drawn - index)
        if part <= 0:
            break
        end = (one[0] + (two[0] - one[0]) * part, one[1] + (two[1] - one[1]) * part)
        under.append(Stroke((one, end), dark, 8))
        over.append(Stroke((one, end), light, 3.2))
    x, y = points[0]
    dot = Panel(Rect(x - 7, y - 7, 14, 14), light, dark, 2, 7)
    page.picture((*under, *over, dot), plane.inside)


def _lay_marks(page: Layout, view: MapView, plane: Plane, shown: Shown) -> None:
    """Put marks on the steps drawn so far, a lantern where a chapter ends, and a boat at the end."""
    places = spots(view, plane)
    done = min(int(shown.drawn + 1e-6), len(view.steps))
    size = mark_size(plane)
    for step, (x, y) in list(zip(view.steps, places, strict=True))[:done]:
        if step.ends_chapter and step.number < len(view.steps):
            tall = size * 1.35
            sign = lantern(page, x + size * 1.05, y + size * 0.2, tall, lit=True, glow=1.1)
            page.picture((sign._replace(ink=_colours(page)[1]),), sign.rect)
    if done == len(view.steps) and places:
        _lay_boat(page, places[-1], size)
    for step, (x, y) in list(zip(view.steps, places, strict=True))[:done]:
        rect = Rect(x - size * 0.6, y - size * 0.6, size * 1.2, size * 1.2)
        parts = () if step.number - 1 == shown.at else (_mark(page, step, (x, y), size),)
        value = f"steps={step.number - 1}"
        page.add(Box("step", rect, told_step(step), value=value, parts=parts, over=True))
    if shown.at < done:
        _lay_ring(page, view.steps[shown.at], places[shown.at], size)


def _mark(page: Layout, step: StepView, at: Point, size: float) -> Mark:
    paper = page.theme.name == "paper"
    made = mark(page, step.mark, *at, size, ink=DARK if paper else page.theme.night_ink)
    if step.mark == "neither":
        made = made._replace(ink=page.theme.night_ink, hole=page.theme.night)
    return made


def _lay_boat(page: Layout, at: Point, size: float) -> None:
    x, y = at
    tall = size * 1.9
    rect = Rect(x + size * 0.35, y - size * 0.35 - tall, tall, tall)
    shade = _colours(page)[0]
    parts: list[Part] = [
        Icon("sailboat", Rect(rect.x + dx, rect.y + dy, tall, tall), shade)
        for dx, dy in ((-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5))
    ]
    page.picture((*parts, Icon("sailboat", rect, page.theme.night_ink)), rect)


def _lay_ring(page: Layout, step: StepView, at: Point, size: float) -> None:
    t = page.theme
    x, y = at
    d = size * 2.15
    ring = Panel(Rect(x - d / 2, y - d / 2, d, d), t.focus, t.night_ink, 4, d / 2)
    inner = mark(page, step.mark, x, y - 1, size * 1.3, ink=t.on_focus)
    page.picture((ring, inner._replace(hole=t.focus)), ring.rect)


def told_step(step: StepView) -> str:
    return f"{step.number}: {step.title}"


# -------------------------------------------------------------- other paths


def _lay_examples(page: Layout, view: MapView, plane: Plane) -> None:
    """Lay the example paths down, dashed and quiet, each with its number at the end."""
    dark, _ = _colours(page)
    for number, example in enumerate(view.examples, start=1):
        points = dashes([plane.place(*point) for point in example.points], 7.0)
        page.picture(
            (
                Stroke(points, dark, 5, dashed=True),
                Stroke(points, page.theme.night_soft, 2.6, dashed=True),
            ),
            plane.inside,
        )
        x, y = plane.place(*example.points[-1])
        page.picture(number_chip(page, number, (x, y)), Rect(x - 13, y - 13, 26, 26))


def number_chip(page: Layout, number: int, at: Point) -> list[Part]:
    """A small disc with a number, which stands for an example path."""
    t = page.theme
    style = page.capped(STRONG.at(16), 16)
    text = page.text(str(number), style, 26)
    parts: list[Part] = [
        Panel(Rect(at[0] - 13, at[1] - 13, 26, 26), t.night_card, t.night_soft, 2, 13)
    ]
    parts += page.place(text, at[0], at[1] - text.height / 2, t.night_ink, align="centre")
    return parts


def dashes(points: Sequence[Point], length: float) -> tuple[Point, ...]:
    """Cut a line into pieces of a length, so that every other piece can be drawn."""
    cut = [points[0]]
    spare = length
    for one, two in zip(points, points[1:], strict=False):
        whole = dist(one, two)
        gone = spare
        while gone <= whole and whole:
            cut.append(
                (one[0] + (two[0] - one[0]) * gone / whole, one[1] + (two[1] - one[1]) * gone / whole)
            )
            gone += length
        spare = gone - whole
    return (*cut, points[-1])


