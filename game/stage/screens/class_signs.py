"""What stands for an answer, a vote or a moment in a lesson: signs, plates, counts, a ring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.stage.boxes import Box, Icon, Lantern, Panel, Part, Rect
from game.stage.controls import plate, skin
from game.stage.layout import Layout, plain
from game.stage.screens.class_look import ASK, COUNT, STRONG, TARGET, Note
from game.stage.theme import Style
from game.words import say

SIGNS = ("star", "moon", "sun", "cloud")
"""What a vote is cast for, in the order of the answers; never a mark of the map."""
STEP = 66
"""A button that counts up or down, in units."""


@dataclass(frozen=True, slots=True)
class Plate:
    """An answer on its plate: `number` counts from 1; with an `id` it can be pressed."""

    number: int
    text: str
    id: str = ""
    style: Style = STRONG
    votes: str = ""
    share: float = 0.0
    is_tight: bool = False


def sign_size(page: Layout, *, is_tight: bool = False) -> float:
    return (50 if is_tight else 60) * min(page.scale, 1.3)


def lay_sign(page: Layout, number: int, at: Rect, fill: str = "") -> list[Part]:
    """Return the tile with the sign of an answer; beyond the four signs its number."""
    t = page.theme
    parts: list[Part] = [Panel(at, fill or t.sunk, t.ink, t.control_line, 12)]
    size = at.h * 0.64
    middle = Rect(at.x + (at.w - size) / 2, at.y + (at.h - size) / 2, size, size)
    if number <= len(SIGNS):
        parts.append(Icon(SIGNS[number - 1], middle, t.ink))
    return parts


def _room(page: Layout, what: Plate, width: float) -> tuple[float, float]:
    """Return where the words of a plate begin, and how wide they may be."""
    left = 12 + sign_size(page, is_tight=what.is_tight) + 16 + page.width("4", STRONG) + 16
    votes = page.width("28", COUNT) + 24 if what.votes else 0
    sign = 50 if what.id else 0
    return left, width - left - 20 - votes - sign


def plate_height(page: Layout, what: Plate, width: float) -> float:
    words = page.text(what.text, what.style, _room(page, what, width)[1], label=True)
    pads = (12, 12) if what.is_tight else (24, 20)
    return max(words.height + pads[0], sign_size(page, is_tight=what.is_tight) + pads[1], TARGET)


def lay_plate(page: Layout, what: Plate, rect: Rect) -> float:
    """Put an answer on its plate (its height is the least); returns the y below it."""
    t = page.theme
    tall = max(rect.h, plate_height(page, what, rect.w))
    rect = rect._replace(h=tall)
    focus = page.has_focus(what.id)
    look = skin(page, "rest", focus=focus)
    parts = plate(page, rect, look, focus=focus, radius=16)
    if what.share:
        bar = rect.inset(4)
        parts.append(Panel(bar._replace(w=max(12.0, bar.w * what.share)), t.sunk, None, 0, 12))
    left, room = _room(page, what, rect.w)
    middle, size = rect.y + tall / 2, sign_size(page, is_tight=what.is_tight)
    tile = Rect(rect.x + 12, middle - size / 2, size, size)
    parts += lay_sign(page, what.number, tile, t.raised if what.share or focus else "")
    number = page.text(str(what.number), STRONG._replace(font="ui_b"), 60)
    parts += page.place(number, tile.right + 16, middle - number.height / 2, look.ink)
    words = page.text(what.text, what.style, room, label=True)
    parts += page.place(words, rect.x + left, middle - words.height / 2, look.ink)
    if what.votes:
        votes = page.text(what.votes, COUNT, 200)
        parts += page.place(
            votes, rect.right - 28, middle - votes.height / 2, look.ink, align="right"
        )
    if focus:
        sign = Rect(rect.right - 56, middle - 19, 38, 38)
        parts.append(Icon("arrow-elbow-down-left", sign, look.ink))
    role = "choice" if what.id else "answer"
    label = plain(" ".join(x for x in (f"{what.number}:", what.text, what.votes) if x))
    page.add(Box(role, rect, label, what.id, str(what.number), parts=tuple(parts)))
    return rect.bottom


@dataclass(frozen=True, slots=True)
class Listed:
    """Answers on their plates under a question: how tall each is, and how far they stand apart."""

    ask: str
    plates: tuple[Plate, ...]
    tall: tuple[float, ...]
    gap: float

    @property
    def height(self) -> float:
        return sum(self.tall) + self.gap * (len(self.tall) - 1)


def fit_plates(page: Layout, ask: str, plates: Sequence[Plate], room: tuple[Rect, float]) -> Listed:
    """Return the plates as they fit into a room, of which they may be so wide: loose with the question
    above them, or else tight, or tight without the question, which was read before.
    """
    at, wide = room
    listed = Listed("", (), (), 0)
    for told, is_tight in ((ask, False), (ask, True), ("", True)):
        own = tuple(replace(one, is_tight=is_tight) for one in plates)
        gap = 8.0 if is_tight else 12.0
        tall = tuple(plate_height(page, one, wide) for one in own)
        listed = Listed(told, own, tall, gap)
        above = page.text(told, ASK, at.w).height + 8 if told else 0.0
        if above + listed.height <= at.h:
            spare = min((at.h - above - listed.height) / max(1, len(tall)), 22.0)
            return replace(listed, tall=tuple(one + spare for one in tall))
    return listed if not page.look.paged else replace(listed, ask=ask)


# ------------------------------------------------------------------ counting


@dataclass(frozen=True, slots=True)
class Stepper:
    """A number with a button on either side: `id less` and `id more`."""

    id: str
    label: str
    count: str
    style: Style = COUNT
    gap: float = 104


def stepper_width(page: Layout, what: Stepper) -> float:
    return 2 * _step(page) + _between(page, what)


def _step(page: Layout) -> float:
    return STEP * min(page.scale, 1.3)


def _between(page: Layout, what: Stepper) -> float:
    return max(what.gap, page.width("99", what.style) + 24)


def lay_stepper(page: Layout, what: Stepper, x: float, middle: float) -> float:
    """Put − n + from x on, around a middle; returns the x behind it."""
    size, between = _step(page), _between(page, what)
    less = Rect(x, middle - size / 2, size, size)
    more = less._replace(x=x + size + between)
    lay_step(page, f"{what.id} less", say("class.fewer", of=what.label), less)
    if what.count:
        text = page.text(what.count, what.style, between)
        parts = page.place(
            text, x + size + between / 2, middle - text.height / 2, page.ink, align="centre"
        )
        where = Rect(x + size, middle - text.height / 2, between, text.height)
        page.add(Box("count", where, f"{what.label}: {what.count}", parts=tuple(parts)))
    lay_step(page, f"{what.id} more", say("class.more", of=what.label), more)
    return more.right


def lay_step(page: Layout, name: str, label: str, rect: Rect) -> None:
    """Put a button down that counts one up or one down."""
    focus = page.has_focus(name)
    look = skin(page, "rest", focus=focus)
    parts = plate(page, rect, look, focus=focus)
    size = rect.h * 0.5
    icon = "plus" if name.endswith("more") else "minus"
    middle = Rect(rect.centre[0] - size / 2, rect.centre[1] - size / 2, size, size)
    parts.append(Icon(icon, middle, look.ink))
    key = "+" if icon == "plus" else "−"
    page.add(Box("button", rect, label, name, keys=(key,), parts=tuple(parts)))


def lanterns_note(page: Layout, lit: int, of: int, width: float) -> Note:
    """Return a lantern for each who is here, lit for each vote, in rows that fit the width."""
    tall = 34.0
    rows = 1 if of <= 14 else 2 if of <= 60 else 3
    across = -(-of // rows)
    step = min(40.0, width / across)
    tall = min(tall, step * 1.3)
    height = rows * (tall + 6)

    def draw(at: Rect) -> None:
        t = page.theme
        wide = tall * 44 / 65
        parts: list[Part] = []
        for index in range(of):
            row, column = divmod(index, across)
            where = Rect(at.x + column * step, at.y + row * (tall + 6), wide, tall)
            parts.append(Lantern(where, t.glow if index < lit else t.page, t.ink))
        rect = Rect(at.x, at.y, across * step, height)
        page.add(
            Box("progress", rect, say("class.voted", voted=lit, present=of), parts=tuple(parts))
        )

    return Note(across * step, height, draw)
