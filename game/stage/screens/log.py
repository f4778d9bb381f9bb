"""The log: everything shown up to here, newest at the foot, and a way back to every choice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from game.play.views import LogEntry
from game.stage.boxes import Box, Icon, Panel, Part, Rect, Region
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout, Text, plain
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import place_now
from game.stage.screens.near import Span, rows_near
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.theme import ANSWER, BUTTON, HEADING, LOGGED, STRONG, Look
from game.words import say

COLUMN = 760
"""Units that the words are wide, at text scale 1."""
HANG = 24
PAD = 16


class Column(NamedTuple):
    """Where the words stand; `hangs` says that names hang in the margin at their left."""

    x: float
    w: float
    hangs: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry broken into lines; `top` counts from the head of the log."""

    entry: LogEntry
    words: Text
    name: Text | None
    top: float
    height: float

    @property
    def id(self) -> str:
        return f"step {self.entry.step}" if self.entry.kind == "choice" else ""


class LogScreen(Screen):
    name = "log"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._entries = shell.session.log() if shell.session else ()
        self._broken: tuple[Look, Column, tuple[Piece, ...]] | None = None

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay out what is near the view of all that was said; its scene's title stays above it."""
        way_out = closing(say("log.close"))
        title, sub = say("log.title"), say("log.sub")
        rect = lay_sheet(page, place_now(self.shell), title, sub=sub, way_out=way_out)
        column, pieces = self._pieces(page, rect)
        tall = pieces[-1].top + pieces[-1].height if pieces else 0.0
        if tall > rect.h and not page.look.paged:
            head = page.lead(HEADING) + 16
            rect = Rect(rect.x, rect.y + head, rect.w, rect.h - head)
        most = max(0.0, tall + 8 - rect.h)
        offset = min(max(self.scrolls.get("log", most), 0.0), most)
        if most and not page.look.paged:
            _lay_head(page, column, _title_above(pieces, offset), rect.y)
        spans = [Span(piece.top, piece.top + piece.height, piece.id) for piece in pieces]
        with page.region("log", rect, end=True) as at:
            for number in rows_near(spans, (offset, offset + rect.h), self.focus):
                _lay_piece(page, pieces[number], column, at.y + pieces[number].top)
            page.least_y = at.y + tall
        lay_way_out(page, way_out)

    def _pieces(self, page: Layout, rect: Rect) -> tuple[Column, tuple[Piece, ...]]:
        """Break everything into lines, once for each look."""
        if self._broken is None or self._broken[0] != page.look:
            column = _column(page, self._entries, Rect(rect.x, rect.y, rect.w - 24, rect.h))
            self._broken = (page.look, column, _break(page, self._entries, column))
        return self._broken[1:]

    def first_focus(self) -> str:
        """The newest choice, if it can be seen at the foot."""
        region = self.seen.region("log")
        steps = [box for box in self.seen.boxes if box.id.startswith("step ")]
        newest = steps[-1] if steps else None
        in_view = newest and region and region.rect.holds(newest.rect)
        return newest.id if newest and in_view else "close"

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Close, or go back to a choice; a button out of view is shown first."""
        if name == "close":
            self.way_out()
            return
        box, region = self.seen.box(name), self.seen.region("log")
        if box and region and not region.rect.meets(box.rect):
            self._follow = True
        elif self.shell.session:
            self.shell.session.back_to(int(name.split()[1]))
            self.shell.sound("back")
            self.shell.keep()
            self.shell.show()

    def shortcut(self, intent: Intent) -> bool:
        """Let the arrows read: they go from choice to choice, and scroll where those are far apart."""
        region = self.seen.region("log")
        if intent.kind != "move" or intent.value not in ("up", "down") or region is None:
            return False
        up = intent.value == "up"
        box = self._next_step(region, up=up)
        if box and not _is_far(box, region):
            return self.move_focus(box.id)
        if region.offset > 1 if up else region.more_below:
            return self._scroll(region, region.rect.h * (-0.4 if up else 0.4))
        return up and self.move_focus("close")

    def _next_step(self, region: Region, *, up: bool) -> Box | None:
        """The choice before or after the focused one; if that is not in view, one that is."""
        steps = [box for box in self.seen.boxes if box.id.startswith("step ")]
        at = next((n for n, box in enumerate(steps) if box.id == self.focus), None)
        if at is not None and region.rect.meets(steps[at].rect):
            beyond = steps[:at][-1:] if up else steps[at + 1 :][:1]
            return beyond[0] if beyond else None
        inside = [box for box in steps if region.rect.holds(box.rect)]
        return inside[-1 if up else 0] if inside else None


# ----------------------------------------------------------- broken into lines


def _column(page: Layout, entries: tuple[LogEntry, ...], at: Rect) -> Column:
    """Find the room for names in the margin; where there is too little, they stand over their words."""
    names = {entry.said.name for entry in entries if entry.said and entry.said.name}
    widest = max(page.width(name, STRONG) for name in {*names, say("log.you")})
    margin = widest + HANG
    wide = min(COLUMN * max(1.0, page.scale), at.w - 28)
    room = at.w - margin - 14
    if page.look.paged or room < 480:
        return Column(at.x + 14, wide, hangs=False)
    wide = min(wide, room)
    return Column(at.x + max(margin, (at.w - wide) / 2), wide, hangs=True)


def _break(page: Layout, entries: tuple[LogEntry, ...], column: Column) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    top, before = 0.0, ""
    for entry in entries:
        piece = _piece(page, entry, column, before)
        if entry.kind == "title" and pieces:
            top += 14
        pieces.append(replace(piece, top=top))
        top += piece.height
        before = (entry.said.name or "") if entry.said else ""
    return tuple(pieces)


def _piece(page: Layout, entry: LogEntry, column: Column, before: str) -> Piece:
    """Break one entry; who goes on speaking is not named again."""
    if entry.kind == "title":
        words = page.text(entry.text, HEADING, column.w)
        return Piece(entry, words, None, 0, words.height + 20)
    if entry.kind == "choice":
        name = page.text(say("log.you"), STRONG, column.w)
        well = _well(page, entry, column.w)
        return Piece(entry, well.words, name, 0, well.height + 18)
    assert entry.said is not None  # noqa: S101 - a said entry has words
    words = page.text(entry.said.text, LOGGED, column.w)
    spoken = entry.said.name if entry.said.name != before else None
    name_text = page.text(spoken, STRONG, column.w) if spoken else None
    above = name_text.height if name_text and not column.hangs else 0
    return Piece(entry, words, name_text, 0, words.height + above + 12)


class Well(NamedTuple):
    """The measures of a choice's well."""

    words: Text
    left: float
    beside: bool
    button: float
    height: float


def _well(page: Layout, entry: LogEntry, width: float) -> Well:
    """Measure a choice: its words, and the button beside them or, where that is too narrow, below."""
    size = 24 * min(page.scale, 1.6)
    left = PAD + size + 12
    what = _back_to(entry)
    wide = min(what.width(page), width - 2 * PAD)
    tall = max(48.0, page.lead(BUTTON) + 18)
    room = width + 28 - left - wide - 2 * PAD
    beside = room > 0.4 * width
    words = page.text(entry.text, ANSWER, room if beside else width + 28 - left - PAD, label=True)
    height = max(words.height, tall) if beside else words.height + 12 + tall
    return Well(words, left, beside, wide, height + 2 * PAD)


def _back_to(entry: LogEntry) -> Button:
    label = say("log.back_to")
    spoken = say("log.back_to.choice", choice=plain(entry.text))
    return Button(
        f"step {entry.step}", label, keys=("Enter",), sign="arrow-counter-clockwise", spoken=spoken
    )


def _is_far(box: Box, region: Region) -> bool:
    """Tell whether words would be skipped if the view went to a box at once."""
    view = region.rect
    return max(view.y - box.rect.y, box.rect.bottom - view.bottom) > view.h * 0.6


def _title_above(pieces: tuple[Piece, ...], offset: float) -> str:
    """The title of the scene whose words stand first in view; "" where it is in view itself."""
    first = next((n for n, p in enumerate(pieces) if p.top + p.height > offset + 8), 0)
    if not pieces or pieces[first].entry.kind == "title":
        return ""
    above = [piece.entry.text for piece in pieces[:first] if piece.entry.kind == "title"]
    return above[-1] if above else ""


# ------------------------------------------------------------------- laid out


def _lay_head(page: Layout, column: Column, title: str, bottom: float) -> None:
    """Put a scene's title over its words, which go on below `bottom`."""
    if title:
        y = bottom - page.lead(HEADING) - 16
        page.say(title, HEADING, (column.x, y, column.w), role="heading")
        rule = Rect(column.x, bottom - 10, column.w, 2)
        page.picture((Panel(rule, page.theme.hair),), rule)


def _lay_piece(page: Layout, piece: Piece, column: Column, y: float) -> None:
    match piece.entry.kind:
        case "title":
            _lay_title(page, piece, column, y)
        case "said":
            _lay_said(page, piece, column, y)
        case "choice":
            _lay_choice(page, piece, column, y)


def _lay_title(page: Layout, piece: Piece, column: Column, y: float) -> None:
    rect = Rect(column.x, y, column.w, piece.words.height + 6)
    parts: list[Part] = [*page.place(piece.words, column.x, y, page.ink)]
    parts.append(Panel(Rect(column.x, rect.bottom, column.w, 2), page.theme.hair))
    page.add(Box("heading", rect, plain(piece.entry.text), parts=tuple(parts)))


def _lay_said(page: Layout, piece: Piece, column: Column, y: float) -> None:
    parts: list[Part] = []
    label = plain(piece.entry.said.text if piece.entry.said else "")
    top = y
    if piece.name:
        label = f"{piece.entry.said.name if piece.entry.said else ''}: {label}"
        if column.hangs:
            parts += _hung(page, piece.name, column, y + page.lead(LOGGED) / 2)
        else:
            parts += page.place(piece.name, column.x, y, page.ink)
            top = y + piece.name.height
    parts += page.place(piece.words, column.x, top, page.ink)
    left = column.x - (HANG + piece.name.width if piece.name and column.hangs else 0)
    rect = Rect(left, y, column.x + column.w - left, top + piece.words.height - y)
    page.add(Box("said", rect, label, parts=tuple(parts)))


def _hung(page: Layout, name: Text, column: Column, middle: float) -> list[Part]:
    """A name in the margin, its middle at `middle`."""
    right = column.x - HANG
    return [*page.place(name, right, middle - name.height / 2, page.ink, align="right")]


def _lay_choice(page: Layout, piece: Piece, column: Column, y: float) -> None:
    t = page.theme
    well = _well(page, piece.entry, column.w)
    rect = Rect(column.x - 14, y, column.w + 28, well.height)
    parts: list[Part] = [Panel(rect, t.sunk, t.line, t.control_line, 14)]
    tall = max(48.0, page.lead(BUTTON) + 18)
    middle = y + rect.h / 2 if well.beside else y + PAD + well.words.height / 2
    size = 24 * min(page.scale, 1.6)
    first = middle - well.words.height / 2 + page.lead(ANSWER) / 2
    arrow = Rect(rect.x + PAD, first - size / 2, size, size)
    parts.append(Icon("arrow-bend-down-right", arrow, page.ink))
    if piece.name and column.hangs:
        parts += _hung(page, piece.name, Column(rect.x + 10, 0, hangs=True), first)
    parts += page.place(well.words, rect.x + well.left, middle - well.words.height / 2, page.ink)
    label = say("log.chose", choice=plain(piece.entry.text))
    hung = HANG - 10 + piece.name.width if piece.name and column.hangs else 0
    whole = rect._replace(x=rect.x - hung, w=rect.w + hung)
    page.add(Box("chosen", whole, label, parts=tuple(parts)))
    top = middle - tall / 2 if well.beside else rect.bottom - PAD - tall
    left = rect.right - PAD - well.button
    button(page, _back_to(piece.entry), Rect(left, top, well.button, tall))
