"""The table of contrasts: a name and two cells in each row, both sides of one width and one weight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from game.play.views import ConceptView
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import Skin, plate, skin
from game.stage.layout import Layout, Text, plain
from game.stage.signs import mark
from game.stage.theme import SMALL, STRONG, TEXT
from game.words import say

Side = tuple[str, str]
"""A side's mark and name."""

NAME = STRONG.at(20)
CELL = TEXT
HEAD = STRONG.at(21)
WARNED = SMALL
GAP = 16
PADS = (20.0, 14.0, 10.0)
"""Units that a row is taller than its words: as many as leave the whole table in view."""
LEAST_SHARE = 0.55
"""Where less of the height is left for the rows, each caution stands in its own row."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, its two sides in the order in which they stand, and words before it."""

    ideas: tuple[ConceptView, ...]
    sides: tuple[Side, ...]
    intro: str

    def cells(self, idea: ConceptView) -> tuple[str, ...]:
        """Return what each side says to an idea."""
        said = {"first": idea.own, "second": idea.together}
        return tuple(said[kind] or "–" for kind, _ in self.sides)

    def label(self, idea: ConceptView) -> str:
        """Return a row as it is spoken."""
        cells = zip(self.sides, self.cells(idea), strict=True)
        sides = "; ".join(f"{name}, {cell}" for (_, name), cell in cells)
        careful = f" {say('guide.caution')}. {idea.caution}" if idea.caution else ""
        return plain(f"{idea.name}: {sides}.{careful}")


class _Columns(NamedTuple):
    """Where the words of a row stand: the left edges of its three columns, and their widths."""

    name: float
    one: float
    other: float
    names: float
    cells: float

    @property
    def edges(self) -> tuple[float, float]:
        return self.one, self.other


def lay_table(page: Layout, table: Table, at: Rect) -> None:
    """Lay the table out: three columns, or row after row below each other where words are large."""
    if page.look.paged:
        _lay_stacked(page, table, at)
        return
    columns = _columns(page, at)
    head = page.text(max((name for _, name in table.sides), key=len), HEAD, columns.cells - 60)
    top = at.y + head.height + 18
    foot = max(_caution_height(page, idea, at.w - 24) for idea in table.ideas)
    inside = (at.bottom - top - foot - 10) / at.h < LEAST_SHARE
    bottom = at.bottom if inside or not foot else at.bottom - foot - 10
    room = Rect(at.x, top, at.w, bottom - top)
    heights = _heights(page, table, columns, (room.h, inside))
    _lay_columns(page, table, columns, Rect(at.x, at.y, at.w, min(bottom, top + sum(heights) + 8)))
    with page.region("table", room, pad=4) as inner:
        y = inner.y
        for idea, tall in zip(table.ideas, heights, strict=True):
            place = Rect(at.x, y, inner.w, tall)
            _lay_row(page, (table, idea), place, columns, inside=inside)
            y += tall
    focused = next((one for one in table.ideas if page.has_focus(f"idea {one.id}")), None)
    if not inside and focused and focused.caution:
        _lay_caution(page, focused, Rect(at.x, at.bottom - foot, at.w - 24, foot))


def _columns(page: Layout, at: Rect) -> _Columns:
    inner = at.w - 24
    names = inner * (0.25 if page.look.wide else 0.26)
    wide = (inner - names - 2 * GAP) / 2
    one = at.x + names + GAP
    return _Columns(at.x + 14, one, one + wide + GAP, names - 20, wide)


def _lay_columns(page: Layout, table: Table, columns: _Columns, at: Rect) -> None:
    """Put the ground of both sides, with the mark and the name of each at its head."""
    t = page.theme
    for (kind, name), x in zip(table.sides, columns.edges, strict=True):
        wash = t.you_wash if kind == "first" else t.others_wash
        rect = Rect(x, at.y, columns.cells, at.h - at.y)
        size = 24 * min(page.scale, 1.6)
        text = page.text(name, HEAD, columns.cells - 60)
        sign = mark(page, kind, x + 20 + size / 2, at.y + 9 + text.height / 2, size)
        parts: list[Part] = [Panel(rect, wash, t.ink, t.control_line, 16), sign]
        parts += page.place(text, x + 32 + size, at.y + 9, t.ink)
        page.add(Box("column", rect, name, parts=tuple(parts)))


# ------------------------------------------------------------------- rows


def _heights(
    page: Layout, table: Table, columns: _Columns, room: tuple[float, bool]
) -> list[float]:
    """Return the height of each row: as airy as leaves all in view, and where that cannot be, airy."""
    height, inside = room
    ways = [
        [_row_height(page, (table, idea), columns, inside=inside) + pad for idea in table.ideas]
        for pad in PADS
    ]
    way = next((way for way in ways if sum(way) <= height - 6), ways[0])
    spare = max(0.0, min((height - 6 - sum(way)) / max(len(way), 1), 16.0))
    return [tall + spare for tall in way]


def _row_height(
    page: Layout, row: tuple[Table, ConceptView], columns: _Columns, *, inside: bool
) -> float:
    table, idea = row
    name = page.text(idea.name, NAME, columns.names)
    cells = [page.text(cell, CELL, columns.cells - 62) for cell in table.cells(idea)]
    careful = _warned(page, idea, columns)
    below = careful.height + 26 if inside and careful else 0
    return max(name.height, *(cell.height for cell in cells)) + below


def _warned(page: Layout, idea: ConceptView, columns: _Columns) -> Text | None:
    """Return the caution of a row where it stands in the row itself."""
    room = 2 * columns.cells + GAP - 84
    return page.text(idea.caution, WARNED, room) if idea.caution else None


def _lay_row(
    page: Layout, row: tuple[Table, ConceptView], rect: Rect, columns: _Columns, *, inside: bool
) -> None:
    table, idea = row
    t, name = page.theme, f"idea {idea.id}"
    focus = page.has_focus(name)
    look = skin(page, "rest", focus=focus)
    inner = rect._replace(y=rect.y + 1, h=rect.h - 2)
    parts = plate(page, inner, look, focus=focus, radius=12) if focus else []
    careful = _warned(page, idea, columns)
    below = careful.height + 26 if inside and careful else 0
    middle = rect.y + (rect.h - below) / 2
    title = page.text(idea.name, NAME, columns.names)
    parts += page.place(title, columns.name, middle - title.height / 2, look.ink)
    for cell, x in zip(table.cells(idea), columns.edges, strict=True):
        text = page.text(cell, CELL, columns.cells - 62)
        parts += page.place(text, x + 20, middle - text.height / 2, look.ink)
    if idea is not table.ideas[0] and not focus:
        for x, wide in (
            (columns.name, columns.names),
            *((x + 20, columns.cells - 40) for x in columns.edges),
        ):
            parts.append(Panel(Rect(x, rect.y, wide, 1.5), t.line if t.name == "paper" else t.hair))
    if careful:
        size = 22 * min(page.scale, 1.6)
        sign = Rect(columns.other + columns.cells - 18 - size, middle - size / 2, size, size)
        if inside:
            top = rect.bottom - below
            ground = Rect(columns.one + 12, top, 2 * columns.cells + GAP - 24, below - 10)
            parts.append(Panel(ground, t.caution, t.ink, 1.5, 10))
            sign = Rect(columns.one + 24, top + 8 + (page.lead(WARNED) - size) / 2, size, size)
            parts += page.place(careful, columns.one + 36 + size, top + 8, t.on_caution)
        parts.append(Icon("warning", sign, t.on_caution if inside else look.ink))
    page.add(Box("table row", rect, table.label(idea), name, parts=tuple(parts)))


# ---------------------------------------------------------------- cautions


def _caution_height(page: Layout, idea: ConceptView, width: float) -> float:
    if not idea.caution:
        return 0
    return max(text.height for text in _caution(page, idea, width)) + 20


def _caution(page: Layout, idea: ConceptView, width: float) -> tuple[Text, ...]:
    """Break a caution for the foot: one that is long stands in two columns where they fit."""
    words = say("guide.table.caution", name=idea.name, caution=idea.caution)
    room = width - 60 - 28 * min(page.scale, 1.5)
    whole = page.text(words, WARNED, room)
    half = (room - 36) / 2
    if len(whole.lines) < 4 or half < 380 * page.scale:
        return (whole,)
    text = page.text(words, WARNED, half)
    middle = (len(text.lines) + 1) // 2
    tall = page.lead(WARNED) * middle
    columns = (text.lines[:middle], text.lines[middle:])
    return tuple(Text(lines, WARNED, tall, half) for lines in columns)


def _lay_caution(page: Layout, idea: ConceptView, rect: Rect) -> None:
    """Say under the table how to take the row that has the focus."""
    t = page.theme
    size = 28 * min(page.scale, 1.5)
    middle = rect.centre[1]
    parts: list[Part] = [Panel(rect, t.caution, t.ink, t.control_line, 14)]
    parts.append(Icon("warning", Rect(rect.x + 20, middle - size / 2, size, size), t.on_caution))
    x = rect.x + 36 + size
    for text in _caution(page, idea, rect.w):
        parts += page.place(text, x, middle - text.height / 2, t.on_caution)
        x += text.width + 36
    label = say("guide.table.caution", name=idea.name, caution=idea.caution)
    page.add(Box("caution", rect, plain(label), parts=tuple(parts)))


# ------------------------------------------------------------- large words


def _lay_stacked(page: Layout, table: Table, at: Rect) -> None:
    """Put each row as a card: its name, both cells below each other, and how to take it with care."""
    with page.region("table", at) as inner:
        y = page.say(table.intro, CELL, (inner.x, inner.y + 4, inner.w), colour=page.soft) + 18
        for idea in table.ideas:
            y = _lay_card(page, table, idea, Rect(inner.x, y, inner.w, 0)) + 16


def _lay_card(page: Layout, table: Table, idea: ConceptView, at: Rect) -> float:
    name = f"idea {idea.id}"
    look = skin(page, "rest", focus=page.has_focus(name))
    words: list[Part] = []
    wide = at.w - 40
    title = page.text(idea.name, NAME, wide)
    words += page.place(title, at.x + 20, at.y + 14, look.ink)
    y = at.y + 14 + title.height + 10
    for side, cell in zip(table.sides, table.cells(idea), strict=True):
        parts, tall = _lay_cell(page, side[0], cell, Rect(at.x + 14, y, at.w - 28, 0))
        words += parts
        y += tall + 10
    if idea.caution:
        parts, tall = _lay_warning(page, idea.caution, Rect(at.x + 20, y, wide, 0), look)
        words += parts
        y += tall + 8
    rect = Rect(at.x, at.y, at.w, y + 6 - at.y)
    ground = plate(page, rect, look, focus=page.has_focus(name), radius=16)
    page.add(Box("table row", rect, table.label(idea), name, parts=(*ground, *words)))
    return rect.bottom


def _lay_cell(page: Layout, kind: str, cell: str, at: Rect) -> tuple[list[Part], float]:
    t = page.theme
    size = 24 * min(page.scale, 1.6)
    text = page.text(cell, CELL, at.w - size - 44)
    rect = at._replace(h=text.height + 16)
    wash = t.you_wash if kind == "first" else t.others_wash
    parts: list[Part] = [Panel(rect, wash, t.ink, 1.5, 10)]
    parts.append(mark(page, kind, rect.x + 14 + size / 2, rect.y + 8 + page.lead(CELL) / 2, size))
    return [*parts, *page.place(text, rect.x + 28 + size, rect.y + 8, t.ink)], rect.h


def _lay_warning(page: Layout, words: str, at: Rect, look: Skin) -> tuple[list[Part], float]:
    size = 26 * min(page.scale, 1.6)
    text = page.text(words, WARNED, at.w - size - 14)
    sign = Rect(at.x, at.y + (page.lead(WARNED) - size) / 2, size, size)
    parts: list[Part] = [Icon("warning", sign, look.ink)]
    return [*parts, *page.place(text, at.x + size + 14, at.y, look.ink)], text.height
