"""The controls: each puts one box on a page, in the skin of its state, and says how tall it came out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.layout import Layout, plain
from game.stage.theme import ANSWER, BUTTON, CAP, SMALL, STRONG, Style

TARGET = 48
"""No button is lower than this, in units."""
EDGE = 12
"""Units that a tip keeps from the window's edge."""
TIP_WIDEST = 300
"""Units in which a tip's words are broken into lines, at text scale 1."""


class Skin(NamedTuple):
    fill: str
    line: str
    width: float
    ink: str


def skin(page: Layout, state: str, *, focus: bool = False, rest: str | None = None) -> Skin:
    """How a control of this state is filled, lined and lettered."""
    t, night = page.theme, page.night
    ink = t.night_ink if night else t.ink
    ground = rest or (t.night_card if night else t.raised)
    flat = t.night if night else t.page
    border = t.night_line if night else t.line
    soft = t.night_soft if night else t.soft
    if focus:
        return Skin(t.focus, t.focus_line, t.focus_line_width, t.on_focus)
    match state:
        case "main":
            return Skin(ground, ink, t.main_line, ink)
        case "chosen" if night:
            return Skin(t.night_ink, t.night_ink, t.control_line, t.night)
        case "chosen":
            return Skin(t.chosen, t.chosen, t.control_line, t.on_chosen)
        case "disabled":
            return Skin(flat, t.hair, t.control_line, soft)
        case "closed":
            return Skin(flat, border, t.control_line, soft)
        case _:
            return Skin(ground, border, t.control_line, ink)


def plate(  # noqa: PLR0913 - three of them are seldom said
    page: Layout,
    rect: Rect,
    look: Skin,
    *,
    focus: bool = False,
    radius: float = 14,
    dashed: bool = False,
) -> list[Part]:
    """The ground of a control. The focus is a fill, a thick line and, on dark grounds, a rim."""
    t = page.theme
    if focus and t.name == "contrast":
        gap = 8 if min(rect.w, rect.h) > 40 else 5
        ring = Panel(rect, "#000000", look.line, 4, radius)
        return [ring, Panel(rect.inset(gap), look.fill, None, 0, max(3, radius - 7))]
    parts: list[Part] = []
    if focus and page.night:
        parts.append(Panel(rect.inset(-4), t.night_ink, None, 0, radius + 4))
    shadow = 6 if focus else 0
    parts.append(Panel(rect, look.fill, look.line, look.width, radius, shadow, dashed))
    return parts


@dataclass(frozen=True, slots=True)
class Button:
    """What a button is: `id` for its screen, `sign` the icon at its right edge when it has the focus."""

    id: str
    label: str
    icon: str = ""
    state: str = "rest"
    keys: tuple[str, ...] = ()
    tail: str = ""
    sub: str = ""
    sign: str = "arrow-elbow-down-left"
    style: Style = BUTTON
    spoken: str = ""
    role: str = "button"

    def width(self, page: Layout) -> float:
        """The width that shows the label on one line."""
        size = self.style.size * page.scale * 1.15
        wide = page.width(self.label, self.style) if self.label else 0
        icon = size + (10 if self.label else 0) if self.icon else 0
        tail = page.width(self.tail, SMALL) + 18 if self.tail else 0
        sign = size + 12 if self.sign and self.label else 0
        return max(wide + icon + tail + sign + 40, float(TARGET))


def button(page: Layout, what: Button, rect: Rect, *, inset: float = 0) -> float:
    """Put a button at rect (its height is the least); returns the y below it.

    `inset` is what is kept free at its left, for a picture.
    """
    focus = page.has_focus(what.id)
    size = what.style.size * page.scale * 1.15
    left = rect.x + inset + 20 + (size + 10 if what.icon else 0)
    sign = (
        what.sign
        if focus or what.state == "main"
        else {"closed": "lock-simple", "chosen": "check"}.get(what.state, "")
    )
    tail = page.width(what.tail, SMALL) + 12 if what.tail else 0
    room = rect.right - 18 - left - tail - (size + 10 if what.sign or sign else 0)
    label = page.text(what.label, what.style, room, label=True)
    sub = page.text(what.sub, SMALL, room) if what.sub else None
    words = label.height + (sub.height if sub else 0)
    rect = Rect(rect.x, rect.y, rect.w, max(rect.h, words + 18, TARGET))
    look = skin(page, what.state, focus=focus)
    parts = plate(page, rect, look, focus=focus, dashed=what.state == "closed")
    middle = rect.y + rect.h / 2
    if what.icon:
        parts.append(Icon(what.icon, Rect(rect.x + 20, middle - size / 2, size, size), look.ink))
    top = middle - words / 2
    parts += page.place(label, left, top, look.ink)
    if sub:
        soft = look.ink if focus or what.state != "rest" else page.soft
        parts += page.place(sub, left, top + label.height, soft)
    edge = rect.right - 18 - (size + 10 if sign else 0)
    if what.tail:
        text = page.text(what.tail, SMALL, 400)
        parts += page.place(text, edge, middle - text.height / 2, look.ink, align="right")
    if sign:
        parts.append(
            Icon(sign, Rect(rect.right - 16 - size, middle - size / 2, size, size), look.ink)
        )
    spoken = what.spoken or plain(" ".join(x for x in (what.label, what.sub, what.tail) if x))
    page.add(
        Box(what.role, rect, spoken, what.id, state=what.state, keys=what.keys, parts=tuple(parts))
    )
    if focus and not what.label:
        _lay_tip(page, what.spoken, rect)
    return rect.bottom


def button_row(
    page: Layout, buttons: Sequence[Button], at: tuple[float, float, float], *, align: str = "left"
) -> float:
    """Put buttons side by side in (x, y, width), on more rows where they do not fit; returns the y below."""
    x0, y, width = at
    for row in _rows(page, buttons, width):
        widths = [min(what.width(page), width) for what in row]
        x = x0 + (width - sum(widths) - 12 * (len(row) - 1) if align == "right" else 0)
        bottom = y
        for what, w in zip(row, widths, strict=True):
            bottom = max(bottom, button(page, what, Rect(x, y, w, TARGET)))
            x += w + 12
        y = bottom + 10
    return y - 10


def row_height(page: Layout, buttons: Sequence[Button], width: float) -> float:
    """How tall button_row will come out."""
    total = 0.0
    for row in _rows(page, buttons, width):
        heights = []
        for what in row:
            room = min(what.width(page), width) - 40
            label = page.text(what.label, what.style, max(room, 60), label=True)
            heights.append(max(label.height + 18, TARGET))
        total += max(heights) + 10
    return total - 10


def _rows(page: Layout, buttons: Sequence[Button], width: float) -> list[list[Button]]:
    rows: list[list[Button]] = []
    left = 0.0
    for what in buttons:
        w = min(what.width(page), width)
        if rows and w <= left:
            rows[-1].append(what)
        else:
            rows.append([what])
            left = width
        left -= w + 12
    return rows


def round_button(page: Layout, what: Button, at: tuple[float, float, float]) -> None:
    """Put a round button that shows its icon alone at (x, y), of a diameter; with the focus, its words too."""
    x, y, d = at
    focus = page.has_focus(what.id)
    t = page.theme
    look = skin(page, "rest", focus=focus, rest=t.night_card if page.night else t.page)
    if not focus and not page.night:
        look = look._replace(line=t.ink)
    rect = Rect(x, y, d, d)
    parts = plate(page, rect, look, focus=focus, radius=d / 2)
    size = d * 24 / 44
    corner = Rect(x + d / 2 - size / 2, y + d / 2 - size / 2, size, size)
    parts.append(Icon(what.icon, corner, look.ink))
    page.add(Box("button", rect, what.label, what.id, keys=what.keys, parts=tuple(parts)))
    if focus:
        _lay_tip(page, what.label, rect)


def _lay_tip(page: Layout, words: str, under: Rect) -> None:
    """Put words on a small chip under a button that has only an icon, or over it at the window's foot."""
    t = page.theme
    text = page.text(words, page.capped(CAP.at(19), 36), min(TIP_WIDEST * page.scale, page.w - 64))
    wide, tall = text.width + 28, text.height + 12
    x = min(max(under.centre[0] - wide / 2, EDGE), page.w - EDGE - wide)
    y = under.bottom + 10
    if y + tall > page.h - EDGE:
        y = under.y - 10 - tall
    rect = Rect(x, y, wide, tall)
    fill, ink = (t.night_ink, t.night) if page.night else (t.chosen, t.on_chosen)
    parts: list[Part] = [Panel(rect, fill, ink, t.control_line, 12, 6)]
    parts += page.place(text, rect.centre[0], y + 6, ink, align="centre")
    page.add(Box("tip", rect, parts=tuple(parts)))


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers: its number, its words, and why it is closed where it is."""

    id: str
    number: int
    text: str
    state: str = "rest"
    reason: str = ""


def answer_height(page: Layout, what: Answer, width: float) -> float:
    return _answer(page, what, Rect(0, 0, width, 0))[0].h


def answer(page: Layout, what: Answer, rect: Rect) -> float:
    """Put an answer at rect (its height is the least); returns the y below it."""
    rect, parts = _answer(page, what, rect)
    label = plain(what.text) + (f" ({what.reason})" if what.reason else "")
    page.add(
        Box(
            "choice",
            rect,
            label,
            what.id,
            value=str(what.number),
            state=what.state,
            keys=(str(what.number),),
            parts=tuple(parts),
        )
    )
    return rect.bottom


def _answer(page: Layout, what: Answer, rect: Rect) -> tuple[Rect, list[Part]]:
    t = page.theme
    focus = page.has_focus(what.id)
    cap = 34 * min(page.scale, 1.7)
    sign = 24 * min(page.scale, 1.6)
    left = rect.x + 13 + cap + 15
    room = rect.right - 16 - sign - 8 - left
    words = page.text(what.text, ANSWER, room, label=True)
    why = page.text(what.reason, SMALL, room) if what.reason else None
    tall = words.height + (why.height if why else 0)
    rect = Rect(rect.x, rect.y, rect.w, max(rect.h, tall + 22, cap + 22, 60))
    look = skin(page, what.state, focus=focus)
    parts = plate(page, rect, look, focus=focus, dashed=what.state == "closed")
    fill, ink = t.sunk, t.ink if what.state == "rest" else t.soft
    if focus:
        fill, ink = t.on_focus, t.focus
    elif what.state == "chosen":
        fill, ink = t.on_chosen, t.chosen
    middle = rect.y + rect.h / 2
    parts.append(Panel(Rect(rect.x + 13, middle - cap / 2, cap, cap), fill, None, 0, 8))
    number = page.text(str(what.number), page.capped(STRONG.at(20), 34), cap)
    parts += page.place(
        number, rect.x + 13 + cap / 2, middle - number.height / 2, ink, align="centre"
    )
    top = middle - tall / 2
    parts += page.place(words, left, top, look.ink)
    if why:
        parts += page.place(why, left, top + words.height, look.ink)
    icon = "lock-simple" if what.state == "closed" else "check" if what.state == "chosen" else ""
    icon = icon or ("arrow-elbow-down-left" if focus else "")
    if icon:
        where = Rect(rect.right - 16 - sign, middle - sign / 2, sign, sign)
        parts.append(Icon(icon, where, look.ink))
    return rect, parts
