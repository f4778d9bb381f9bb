"""A place to write: lines that break as they are typed, and a caret that can go anywhere in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from game.stage.boxes import Box, Icon, Panel, Part, Rect, Words
from game.stage.controls import plate, skin
from game.stage.layout import Layout
from game.stage.theme import SMALL, Style

MOST = 2000
"""Letters that can be written, at most."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is written so far, and where the caret stands in it (0 is before the first letter)."""

    text: str = ""
    caret: int = 0

    def typed(self, letters: str) -> Draft:
        """Return the draft with letters put in at the caret, as far as there is room."""
        letters = letters[: MOST - len(self.text)]
        text = self.text[: self.caret] + letters + self.text[self.caret :]
        return Draft(text, self.caret + len(letters))

    def erased(self) -> Draft:
        """Return the draft without the letter before the caret."""
        if not self.caret:
            return self
        return Draft(self.text[: self.caret - 1] + self.text[self.caret :], self.caret - 1)

    def moved(self, by: int) -> Draft:
        return replace(self, caret=min(max(self.caret + by, 0), len(self.text)))


@dataclass(frozen=True, slots=True)
class Area:
    """A place to write: its name, its heading, what stands in it while it is empty, and the draft."""

    id: str
    label: str
    hint: str
    draft: Draft
    style: Style


def break_typed(page: Layout, text: str, style: Style, width: float) -> tuple[tuple[int, int], ...]:
    """Break typed words into lines, each (start, end) in the text; no letter is changed or lost."""
    lines: list[tuple[int, int]] = []
    begin = 0
    for paragraph in text.split("\n"):
        lines += _break_paragraph(page, paragraph, style, width, begin)
        begin += len(paragraph) + 1
    return tuple(lines)


def _break_paragraph(
    page: Layout, text: str, style: Style, width: float, begin: int
) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = end = 0
    for word in re.finditer(r"\S*\s*", text):
        if page.width(text[start : word.start()] + word[0].rstrip(), style) > width and end > start:
            lines.append((begin + start, begin + end))
            start = end
        while page.width(text[start : word.end()].rstrip(), style) > width:
            cut = start + 1
            while page.width(text[start : cut + 1], style) <= width:
                cut += 1
            lines.append((begin + start, begin + cut))
            start = cut
        end = word.end()
    return [*lines, (begin + start, begin + end)]


def line_of(lines: tuple[tuple[int, int], ...], caret: int) -> int:
    """Return the line on which the caret stands; at a break it stands at the beginning of the next."""
    return max((n for n, (start, _) in enumerate(lines) if start <= caret), default=0)


def lay_area(page: Layout, what: Area, rect: Rect) -> None:
    """Put a place to write into a rect; of long words those around the caret are shown."""
    focus = page.has_focus(what.id)
    look = skin(page, "rest", focus=focus)
    parts = plate(page, rect, look, focus=focus, radius=16)
    head = page.text(what.label, SMALL._replace(font="ui_b"), rect.w - 48)
    parts += page.place(head, rect.x + 24, rect.y + 14, look.ink)
    top = rect.y + 14 + head.height + 8
    parts += _written(page, what, Rect(rect.x + 24, top, rect.w - 48, rect.bottom - 14 - top))
    label = f"{what.label}: {what.draft.text or what.hint}"
    page.add(Box("text field", rect, label, what.id, value=what.draft.text, parts=tuple(parts)))


def _written(page: Layout, what: Area, room: Rect) -> list[Part]:
    focus = page.has_focus(what.id)
    ink = page.theme.on_focus if focus else page.ink
    draft, lead = what.draft, page.lead(what.style)
    if not draft.text:
        hint = page.text(what.hint, what.style._replace(font="story_i"), room.w)
        colour = ink if focus else page.soft
        return [
            *page.place(hint, room.x, room.y, colour),
            *_caret(room.x - 4, room.y, lead, ink, focus),
        ]
    lines = break_typed(page, draft.text, what.style, room.w)
    at = line_of(lines, draft.caret)
    visible = max(1, int((room.h + 1) / lead))
    first = min(max(0, at - visible + 1), max(0, len(lines) - visible))
    parts: list[Part] = []
    for number, (start, end) in enumerate(lines[first : first + visible]):
        words = draft.text[start:end].rstrip()
        y = room.y + number * lead
        parts.append(
            Words(Rect(room.x, y, page.width(words, what.style), lead), words, what.style, ink)
        )
    for icon, hidden, y in (
        ("caret-up", first > 0, room.y),
        ("caret-down", first + visible < len(lines), room.y + visible * lead - 20),
    ):
        if hidden:
            parts.append(Icon(icon, Rect(room.right + 2, y, 18, 18), ink))
    start = lines[at][0]
    x = room.x + page.width(draft.text[start : draft.caret], what.style)
    return [*parts, *_caret(min(x, room.right) + 1, room.y + (at - first) * lead, lead, ink, focus)]


def _caret(x: float, y: float, lead: float, ink: str, shown: bool) -> list[Part]:
    return [Panel(Rect(x, y + lead * 0.1, 3, lead * 0.8), ink)] if shown else []


def lines_high(page: Layout, draft: Draft, style: Style, width: float) -> int:
    """How many lines the words of a draft take."""
    return len(break_typed(page, draft.text, style, width - 48)) if draft.text else 1
