"""What the screens of a lesson have in common: one card, large type, a foot of buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.classroom.ballot import Ballot, Rule
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.lesson.clock import Clock
from game.stage.lesson.conductor import Conductor
from game.stage.screens.base import Screen
from game.stage.screens.sheet import lay_backdrop
from game.stage.theme import Style
from game.words import say

TITLE = Style("story_b", 46, 1.25)
ASK = Style("story_i", 36, 1.3)
STORY = Style("story", 38, 1.35)
TEXT = Style("ui", 34, 1.3)
STRONG = Style("ui_m", 34, 1.28)
COUNT = Style("ui_b", 42, 1.2)
CHOSEN = Style("story_b", 42, 1.2)
MARGIN, PAD, GAP = 20, 36, 12
TARGET = 62
FOOT = 76
ROOM = 0.34
"""Where less than this share of the window is left for the content, its foot scrolls with it."""
RULE_ICONS: dict[Rule, str] = {
    "majority": "scales",
    "consensus": "hand-palm",
    "decider": "user-focus",
}


class Note(NamedTuple):
    """What stands at the left of a foot: how much room it takes, and what draws it."""

    width: float
    height: float
    draw: Callable[[Rect], None]


@dataclass(frozen=True, slots=True)
class Head:
    """The title of a screen, and the rule that holds."""

    title: str
    rule: Rule | None = None


class ClassScreen(Screen):
    """A screen of a lesson that is going on; Escape opens the teacher's menu, P pauses."""

    @property
    def lead(self) -> Conductor:
        assert self.shell.lesson is not None  # noqa: S101 - opened while a class plays
        return self.shell.lesson

    @property
    def ballot(self) -> Ballot:
        return self.lead.ballot

    @property
    def place(self) -> str | None:
        view = self.lead.view
        return view.place if view else None

    def arrive(self) -> None:
        """Show the question that is open now."""
        self.scrolls = {}
        self.focus = ""

    def change(self, how: Callable[[Ballot], Ballot], sound: str = "page") -> None:
        """Change the ballot, keep the lesson at once, and show what is due."""
        if self.lead.change(how):
            self.shell.sound(sound)
            self.shell.keep()
            if self.lead.screen != self.name:
                self.shell.show()

    def timer(self) -> Clock | None:
        """Return the clock of this screen, if it has one."""
        return None

    def tick(self, seconds: float) -> bool:
        super().tick(seconds)
        clock = self.timer()
        return clock is not None and clock.tick(seconds)

    def shortcut(self, intent: Intent) -> bool:
        """Answer the keys that hold on every screen of a lesson."""
        if intent.kind == "letter" and intent.value == "p":
            return self.shell.shortcut("class_pause")
        clock = self.timer()
        if intent.kind == "letter" and intent.value == "k" and clock:
            clock.toggle()
            return True
        return False

    def way_out(self) -> None:
        """Open the teacher's menu."""
        self.shell.shortcut("menu")


# ------------------------------------------------------------------- the card


def lay_card(page: Layout, place: str | None, head: Head) -> Rect:
    """Lay the card and its head out; returns the room that is left below."""
    lay_backdrop(page, place)
    t = page.theme
    rect = Rect(MARGIN, MARGIN, page.w - 2 * MARGIN, page.h - 2 * MARGIN)
    page.add(
        Box("sheet", rect, head.title, parts=(Panel(rect, t.page, t.ink, t.card_line, 22, 14),))
    )
    inner = Rect(rect.x + PAD, rect.y + 20, rect.w - 2 * PAD, rect.h - 20 - 26)
    wide, tall = _lay_chip(page, head.rule, inner) if head.rule else (0.0, 0.0)
    style = page.capped(TITLE, 56)
    beside = inner.w - wide - 24
    if beside < inner.w * 0.45:
        y = page.say(head.title, style, (inner.x, inner.y + tall + 4, inner.w), role="title")
    else:
        y = page.say(head.title, style, (inner.x, inner.y, beside), role="title", label=True)
    y = max(y, inner.y + tall) + 8
    return Rect(inner.x, y, inner.w, inner.bottom - y)


def _lay_chip(page: Layout, rule: Rule, inner: Rect) -> tuple[float, float]:
    style = page.capped(STRONG, 46)
    words = page.text(say(f"class.rule.{rule}"), style, inner.w)
    icon = page.lead(style) * 0.76
    wide, tall = words.width + icon + 56, words.height + 14
    rect = Rect(inner.right - wide, inner.y, wide, tall)
    t = page.theme
    parts: list[Part] = [Panel(rect, t.sunk, t.ink, t.card_line, tall / 2)]
    middle = rect.y + tall / 2
    parts.append(Icon(RULE_ICONS[rule], Rect(rect.x + 22, middle - icon / 2, icon, icon), t.ink))
    parts += page.place(words, rect.x + 22 + icon + 10, middle - words.height / 2, t.ink)
    page.add(Box("status", rect, say(f"class.rule.{rule}"), parts=tuple(parts)))
    return wide, tall


def lay_body(
    page: Layout,
    room: Rect,
    foot: Sequence[Button],
    content: Callable[[Rect], float],
    note: Note | None = None,
) -> None:
    """Lay the content out over a foot; what does not fit scrolls. `content` returns the y below it."""
    tall = foot_height(page, foot, note, room.w)
    left = room.h - tall - 14
    is_within = left < page.h * ROOM
    region = Rect(room.x - 8, room.y, room.w + 8 + 24, room.h if is_within else left)
    with page.region("content", region) as at:
        inside = Rect(at.x + 8, at.y + 4, room.w, (at.h if is_within else left) - 12)
        y = content(inside)
        if is_within:
            lay_foot(page, foot, note, Rect(inside.x, y + 16, room.w, tall))
    if not is_within:
        lay_foot(page, foot, note, Rect(room.x, room.bottom - tall, room.w, tall))


# ------------------------------------------------------------------- the foot


def _foot_rows(
    page: Layout, foot: Sequence[Button], note: Note | None, width: float
) -> tuple[bool, list[list[Button]]]:
    """Return whether the note stands beside the buttons, and the buttons in rows."""
    need = sum(one.width(page) + GAP for one in foot) - GAP
    if need + (note.width + 24 if note else 0) <= width:
        return True, [list(foot)] if foot else []
    rows: list[list[Button]] = []
    left = 0.0
    for one in foot:
        w = min(one.width(page), width)
        if rows and w <= left:
            rows[-1].append(one)
        else:
            rows.append([one])
            left = width
        left -= w + GAP
    return False, rows


def _row_tall(page: Layout, row: Sequence[Button], width: float) -> float:
    tall = float(FOOT)
    for one in row:
        size = one.style.size * page.scale * 1.15 + 10
        own = min(one.width(page), width) - 38 - size * (bool(one.icon) + bool(one.sign))
        words = page.text(one.label, one.style, max(own, 60), label=True)
        tall = max(tall, words.height + 26)
    return tall


def foot_height(page: Layout, foot: Sequence[Button], note: Note | None, width: float) -> float:
    beside, rows = _foot_rows(page, foot, note, width)
    tall = sum(_row_tall(page, row, width) + GAP for row in rows) - GAP if rows else 0.0
    if note is None:
        return tall
    return max(tall, note.height) if beside else tall + note.height + GAP


def lay_foot(page: Layout, foot: Sequence[Button], note: Note | None, at: Rect) -> None:
    """Lay a foot out: the note at the left, the buttons at the right, or the note above them."""
    beside, rows = _foot_rows(page, foot, note, at.w)
    y = at.y
    if note and beside:
        note.draw(Rect(at.x, at.y + (at.h - note.height) / 2, note.width, note.height))
        y += max(0.0, (note.height - _row_tall(page, rows[0], at.w)) / 2) if rows else 0
    elif note:
        note.draw(Rect(at.x, y, at.w, note.height))
        y += note.height + GAP
    for row in rows:
        widths = [min(one.width(page), at.w) for one in row]
        tall = _row_tall(page, row, at.w)
        x = at.right - sum(widths) - GAP * (len(row) - 1)
        for one, wide in zip(row, widths, strict=True):
            button(page, one, Rect(x, y, wide, tall))
            x += wide + GAP
        y += tall + GAP


def words_note(page: Layout, words: str, width: float, *, colour: str = "") -> Note:
    """Return a note that is said in words."""
    text = page.text(words, TEXT, width, label=True)

    def draw(at: Rect) -> None:
        ink = colour or page.soft
        parts = page.place(text, at.x, at.y, ink)
        page.add(
            Box("note", at._replace(w=max(at.w, text.width)), plain(words), parts=tuple(parts))
        )

    return Note(text.width, text.height, draw)


def main_button(name: str, words: str, key: str = "Enter", icon: str = "") -> Button:
    """Return the button that goes on."""
    return Button(name, words, icon, "main", (key,), sign="arrow-right", style=STRONG)


def plain_button(name: str, words: str, key: str = "", icon: str = "") -> Button:
    return Button(name, words, icon, keys=(key,) if key else (), sign="", style=STRONG)
