"""Controls that hold a value: one of a few, a slider, a toggle, a line of text, a row of a list, tabs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import TARGET, plate, skin
from game.stage.layout import Layout, plain
from game.stage.signs import mark
from game.stage.theme import BUTTON, SMALL, TEXT, Style


class Option(NamedTuple):
    """One of a few: its value, its words, and perhaps an icon or a mark before them."""

    value: str
    text: str
    icon: str = ""
    mark: str = ""


TYPED = TEXT.at(24)
RAIL, LOW = 8, 44
"""Units that a slider's rail is high, and that a slider or a switch is: many stand over each other."""


@dataclass(frozen=True, slots=True)
class Few:
    """A choice of one among a few; `chosen` is the value now. Left and right change it."""

    id: str
    label: str
    options: tuple[Option, ...]
    chosen: str
    style: Style = BUTTON

    @property
    def at(self) -> int:
        return next((i for i, x in enumerate(self.options) if x.value == self.chosen), 0)


def segments(page: Layout, what: Few, rect: Rect) -> float:
    """Put the options side by side in one frame, or below each other where they do not fit."""
    extra = 30 if any(x.icon or x.mark for x in what.options) else 0
    need = max(page.width(x.text, what.style) for x in what.options) + extra + 36
    stacked = need * len(what.options) > rect.w
    each = max(TARGET, page.lead(what.style) + 20)
    h = each * len(what.options) if stacked else max(rect.h, each)
    rect = Rect(rect.x, rect.y, rect.w, h)
    focus = page.has_focus(what.id)
    look = skin(page, "rest", focus=focus)
    parts = plate(page, rect, look, focus=focus)
    size = 22 * min(page.scale, 1.6)
    for index, option in enumerate(what.options):
        part = (
            Rect(rect.x, rect.y + index * each, rect.w, each)
            if stacked
            else Rect(
                rect.x + index * rect.w / len(what.options), rect.y, rect.w / len(what.options), h
            )
        )
        ink = look.ink
        if index == what.at:
            chosen = page.theme.on_focus if focus else page.theme.chosen
            ink = page.theme.focus if focus else page.theme.on_chosen
            parts.append(Panel(part.inset(6), chosen, None, 0, 9))
        words = page.text(option.text, what.style, part.w)
        x = part.x + part.w / 2 - (words.width + (size + 8 if extra else 0)) / 2
        middle = part.y + part.h / 2
        if option.icon:
            parts.append(Icon(option.icon, Rect(x, middle - size / 2, size, size), ink))
        if option.mark:
            parts.append(mark(page, option.mark, x + size / 2, middle, size, ink=ink))
        x += size + 8 if extra else 0
        parts += page.place(words, x, middle - words.height / 2, ink)
        page.add(Box("option", part, option.text, value=f"{what.id}={option.value}", over=True))
    value = what.options[what.at].text
    box = Box(
        "choice of one", rect, f"{what.label}: {value}", what.id, value=value, keys=("←", "→")
    )
    page.add(replace(box, parts=tuple(parts)))
    return rect.bottom


@dataclass(frozen=True, slots=True)
class Dial:
    """A slider: its value from 0 to 1 and in words."""

    id: str
    label: str
    share: float
    words: str


def slider(page: Layout, what: Dial, rect: Rect) -> float:
    """Put a slider with its value in words at its right; returns the y below it."""
    t = page.theme
    focus = page.has_focus(what.id)
    words = page.text(what.words, TEXT, 300)
    room = max(page.width("100 %", TEXT), words.width)
    whole = Rect(rect.x, rect.y, rect.w, max(LOW, words.height))
    rect = rect._replace(y=rect.y + (whole.h - LOW) / 2)
    rail = Rect(rect.x + 42, rect.y, rect.w - 84 - room - 12, LOW)
    parts: list[Part] = []
    rim = Rect(rail.x - 42, rect.y, rail.w + 84, LOW)
    if focus:
        parts += plate(page, rim, skin(page, "rest", focus=True), focus=True)
        for name, x in (("caret-left", rim.x + 6), ("caret-right", rim.right - 26)):
            parts.append(Icon(name, Rect(x, rect.y + LOW / 2 - 10, 20, 20), t.on_focus))
    middle = rect.y + LOW / 2
    ink = t.on_focus if focus else page.ink
    well = Rect(rail.x, middle - RAIL / 2, rail.w, RAIL)
    parts.append(Panel(well, t.page if focus else t.sunk, ink if focus else t.line, 1.5, 4))
    filled = well._replace(w=max(RAIL, rail.w * what.share))
    parts.append(Panel(filled, ink, None, 0, 4))
    knob = Rect(rail.x + rail.w * what.share - 14, middle - 14, 28, 28)
    parts.append(Panel(knob, t.page, t.on_focus if focus else t.ink, 4 if focus else 3, 14))
    parts += page.place(words, rect.right, middle - words.height / 2, page.soft, align="right")
    label = f"{what.label}: {what.words}"
    box = Box("slider", whole, label, what.id, value=what.words, keys=("←", "→"))
    page.add(replace(box, parts=tuple(parts)))
    return whole.bottom


def share_at(box: Box, x: float) -> float:
    """Where on a slider's rail x lies, from 0 to 1."""
    rail = next(part.rect for part in box.parts if isinstance(part, Panel) and part.rect.h == RAIL)
    return min(max((x - rail.x) / max(rail.w, 1), 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that is on or off; `words` say which."""

    id: str
    label: str
    words: str
    on: bool


def toggle(page: Layout, what: Switch, rect: Rect) -> float:
    """Put a switch with its state in words; returns the y below it."""
    t = page.theme
    focus = page.has_focus(what.id)
    body = Rect(rect.x, rect.y + (LOW - 38) / 2, 68, 38)
    look = skin(page, "chosen" if what.on else "rest", focus=focus)
    parts = plate(page, body, look, focus=focus, radius=19)
    knob = t.on_focus if focus else t.page if what.on else t.line
    cx = body.x + (68 - 19 if what.on else 19)
    parts.append(Panel(Rect(cx - 12, body.y + 7, 24, 24), knob, None, 0, 12))
    sign = Rect(body.x + (11 if what.on else 39), body.y + 10, 18, 18)
    parts.append(Icon("check" if what.on else "minus", sign, look.ink))
    text = page.text(what.words, TEXT, rect.w - 84)
    middle = rect.y + max(LOW, text.height) / 2
    parts += page.place(text, rect.x + 84, middle - text.height / 2, page.soft)
    whole = Rect(rect.x, rect.y, rect.w, max(LOW, text.height))
    box = Box("toggle", whole, f"{what.label}: {what.words}", what.id, value=what.words)
    page.add(replace(box, parts=tuple(parts)))
    return whole.bottom


@dataclass(frozen=True, slots=True)
class Field:
    """A line of text that is typed in; `hint` stands in it while it is empty."""

    id: str
    label: str
    value: str
    hint: str = ""
    icon: str = ""
    style: Style = TYPED


def field(page: Layout, what: Field, rect: Rect) -> float:
    """Put a text field at rect; returns the y below it. Of a long value its end is shown."""
    focus = page.has_focus(what.id)
    look = skin(page, "rest", focus=focus)
    h = max(rect.h, page.lead(what.style) + 22, TARGET)
    rect = Rect(rect.x, rect.y, rect.w, h)
    parts = plate(page, rect, look, focus=focus, radius=12)
    size = 24 * min(page.scale, 1.6)
    x = rect.x + 18
    if what.icon:
        parts.append(Icon(what.icon, Rect(x, rect.y + h / 2 - size / 2, size, size), look.ink))
        x += size + 12
    room = rect.right - 24 - x
    shown = what.value
    while shown and page.width(shown, what.style) > room:
        shown = shown[1:]
    words = page.text(shown or what.hint, what.style, room)
    top = rect.y + h / 2 - page.lead(what.style) / 2
    ink = look.ink if shown else look.ink if focus else page.soft
    first = words._replace(lines=words.lines[:1])
    parts += page.place(first, x, top, ink)
    if focus:
        caret = x + (words.width + 3 if shown else -4)
        parts.append(Panel(Rect(caret, rect.y + 12, 3, h - 24), look.ink))
    label = f"{what.label}: {what.value or what.hint}"
    page.add(Box("text field", rect, plain(label), what.id, value=what.value, parts=tuple(parts)))
    return rect.bottom


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list: its words, a mark or icon before them, more words at its right."""

    id: str
    label: str
    sub: str = ""
    tail: str = ""
    icon: str = ""
    mark: str = ""
    state: str = "rest"
    role: str = "list row"


def row(page: Layout, what: Row, rect: Rect) -> float:
    """Put a row at rect, as tall as its words need; returns the y below it."""
    focus = page.has_focus(what.id)
    size = 22 * min(page.scale, 1.6)
    left = rect.x + 16 + (size + 12 if what.icon or what.mark else 0)
    tail = page.text(what.tail, SMALL, rect.w / 3) if what.tail else None
    room = rect.right - 16 - size - 8 - left - (tail.width + 12 if tail else 0)
    words = page.text(what.label, BUTTON, room)
    sub = page.text(what.sub, SMALL, room) if what.sub else None
    tall = words.height + (sub.height if sub else 0)
    rect = Rect(rect.x, rect.y, rect.w, max(rect.h, tall + 18, TARGET))
    look = skin(
        page, what.state, focus=focus, rest=page.theme.night if page.night else page.theme.page
    )
    plain_row = what.state == "rest" and not focus
    if plain_row:
        look = look._replace(line=page.theme.night_line if page.night else page.theme.line)
    parts = plate(page, rect, look, focus=focus, radius=12)
    middle = rect.y + rect.h / 2
    if what.mark:
        parts.append(mark(page, what.mark, rect.x + 16 + size / 2, middle, size, ink=look.ink))
    if what.icon:
        parts.append(Icon(what.icon, Rect(rect.x + 16, middle - size / 2, size, size), look.ink))
    parts += page.place(words, left, middle - tall / 2, look.ink)
    if sub:
        soft = page.soft if plain_row else look.ink
        parts += page.place(sub, left, middle - tall / 2 + words.height, soft)
    if tail:
        edge = rect.right - 16 - size - 8
        parts += page.place(tail, edge, middle - tail.height / 2, look.ink, align="right")
    if focus or what.state == "chosen":
        sign = Rect(rect.right - 14 - size, middle - size / 2, size, size)
        parts.append(Icon("caret-right", sign, look.ink))
    label = plain(" ".join(x for x in (what.label, what.sub, what.tail) if x))
    page.add(Box(what.role, rect, label, what.id, state=what.state, parts=tuple(parts)))
    return rect.bottom


def tabs(page: Layout, what: Few, at: tuple[float, float, float]) -> float:
    """Put tabs at (x, y, width), on more rows where they do not fit; the focus is on the chosen one.

    All are one control: left and right change the tab, and each can be pressed by its own id `id=value`.
    """
    x0, y, width = at
    focus = page.has_focus(what.id)
    size = 22 * min(page.scale, 1.5)
    h = max(52.0, page.lead(what.style) + 20)
    sizes = [
        min(width, page.width(x.text, what.style) + (size + 8 if x.icon or x.mark else 0) + 32)
        for x in what.options
    ]
    fit = sum(sizes) + 8 * (len(sizes) - 1) <= width
    spare = (width - sum(sizes) - 8 * (len(sizes) - 1)) / len(sizes) if fit else 0
    x = x0
    all_parts: list[Part] = []
    for option, own in zip(what.options, sizes, strict=True):
        w = own + spare
        if x > x0 and x + w > x0 + width + 1:
            x, y = x0, y + h + 8
        rect = Rect(x, y, w, h)
        chosen = option.value == what.chosen
        look = skin(page, "chosen" if chosen else "rest", focus=focus and chosen)
        parts = plate(page, rect, look, focus=focus and chosen)
        words = page.text(option.text, what.style, w - 16)
        left = x + w / 2 - (words.width + (size + 8 if option.icon or option.mark else 0)) / 2
        middle = y + h / 2
        where = Rect(left, middle - size / 2, size, size)
        if option.icon:
            parts.append(Icon(option.icon, where, look.ink))
        if option.mark:
            parts.append(mark(page, option.mark, left + size / 2, middle, size, ink=look.ink))
        left += size + 8 if option.icon or option.mark else 0
        parts += page.place(words, left, middle - words.height / 2, look.ink)
        all_parts += parts
        page.add(Box("option", rect, option.text, value=f"{what.id}={option.value}", over=True))
        x += w + 8
    label = f"{what.label}: {what.options[what.at].text} ({what.at + 1} / {len(what.options)})"
    whole = Rect(x0, at[1], width, y + h - at[1])
    box = Box("tabs", whole, label, what.id, value=what.options[what.at].text, keys=("←", "→"))
    page.add(replace(box, parts=tuple(all_parts)))
    return y + h
