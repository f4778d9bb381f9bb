"""The path on the chart: its line, its marks, a lantern where a chapter ends, and a boat where it rests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import dist

from game.play.views import MapView, StepView
from game.stage.boxes import Box, Mark, Panel, Part, Rect, Stroke
from game.stage.layout import Layout
from game.stage.screens.plane import Plane, Point, Shown, mark_size, points, spots
from game.stage.signs import lantern, mark
from game.stage.theme import STRONG

DARK, LIGHT = "#14132f", "#ffe9b8"
FAR, NEAR = 2.4, 1.2
"""How far the two lights of a lit lantern reach, beside its height."""


def colours(page: Layout) -> tuple[str, str]:
    """The dark and the light of a path on the chart."""
    return (DARK, LIGHT) if page.theme.name == "paper" else ("#000000", page.theme.night_ink)


def lay_path(page: Layout, view: MapView, plane: Plane, shown: Shown) -> None:
    dark, light = colours(page)
    stops = points(view, plane)
    under: list[Part] = []
    over: list[Part] = []
    for index, (one, two) in enumerate(pairwise(stops)):
        part = min(1.0, shown.drawn - index)
        if part <= 0:
            break
        end = (one[0] + (two[0] - one[0]) * part, one[1] + (two[1] - one[1]) * part)
        under.append(Stroke((one, end), dark, 8))
        over.append(Stroke((one, end), light, 3.2))
    x, y = stops[0]
    dot = Panel(Rect(x - 7, y - 7, 14, 14), light, dark, 2, 7)
    page.picture((*under, *over, dot), plane.inside)


def lay_marks(page: Layout, view: MapView, plane: Plane, shown: Shown) -> None:
    """Put marks on the steps drawn so far, a lantern where a chapter ends, and a boat at the end."""
    places = spots(view, plane)
    done = min(int(shown.drawn + 1e-6), len(view.steps))
    size = mark_size(plane)
    for step, (x, y) in list(zip(view.steps, places, strict=True))[:done]:
        if step.ends_chapter and step.number < len(view.steps):
            tall = size * 1.5
            sign = lantern(page, x + size * 1.1, y + size * 0.15, tall, lit=True, glow=FAR)
            near = sign._replace(ink=colours(page)[1], glow=NEAR if sign.glow else 0)
            page.picture((sign, near), sign.rect)
    if done == len(view.steps) and places:
        lay_boat(page, places[-1], size)
    for step, (x, y) in list(zip(view.steps, places, strict=True))[:done]:
        rect = Rect(x - size * 0.6, y - size * 0.6, size * 1.2, size * 1.2)
        parts: tuple[Part, ...] = (_mark(page, step, (x, y), size),)
        if step.number - 1 == shown.at:
            parts = ()
        elif step.turning:
            parts = (_turn(page, (x, y), size), *parts)
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


def _turn(page: Layout, at: Point, size: float) -> Panel:
    """The ring around a step at which the story could have turned."""
    dark, light = colours(page)
    d = size * 1.75
    return Panel(Rect(at[0] - d / 2, at[1] - d / 2, d, d), dark, light, 2.5, d / 2)


def lay_boat(page: Layout, at: Point, size: float) -> None:
    """Put a boat under sail up and right of the last mark."""
    x, y, by = at[0] + size * 0.5, at[1] - size * 0.4, size * 1.9 / 24
    dark, light = colours(page)
    parts: list[Part] = []
    for outline, fill in (
        (((1, -6), (23, -6), (18.5, 0), (5, 0)), light),
        (((11, -24), (11, -8.5), (2, -8.5)), light),
        (((13, -21), (21.5, -8.5), (13, -8.5)), light),
    ):
        points = tuple((x + dx * by, y + dy * by) for dx, dy in outline)
        parts.append(Stroke((*points, points[0]), dark, 4))
        parts.append(Stroke(points, fill, 1, filled=True))
    page.picture(parts, Rect(x, y - 24 * by, 24 * by, 24 * by))


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


def lay_examples(page: Layout, view: MapView, plane: Plane) -> None:
    """Lay the example paths down, dashed and quiet."""
    dark, _ = colours(page)
    for example in view.examples:
        points = dashes([plane.place(*point) for point in example.points], 7.0)
        page.picture(
            (
                Stroke(points, dark, 5, dashed=True),
                Stroke(points, page.theme.night_soft, 2.6, dashed=True),
            ),
            plane.inside,
        )


def lay_numbers(page: Layout, view: MapView, plane: Plane) -> None:
    """Put a number at the end of each example path, beside the marks where they are in its way."""
    taken = spots(view, plane)
    size = mark_size(plane)
    for number, example in enumerate(view.examples, start=1):
        x, y = plane.place(*example.points[-1])
        for _ in range(6):
            if all(dist((x, y), other) > 13 + size * 0.6 for other in taken):
                break
            x, y = x - size * 0.6, y - size * 0.3
        taken.append((x, y))
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
    for one, two in pairwise(points):
        whole = dist(one, two)
        gone = spare
        while gone <= whole and whole:
            cut.append(
                (
                    one[0] + (two[0] - one[0]) * gone / whole,
                    one[1] + (two[1] - one[1]) * gone / whole,
                )
            )
            gone += length
        spare = gone - whole
    return (*cut, points[-1])
