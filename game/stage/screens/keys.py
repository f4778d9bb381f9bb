"""The keys: what each does, said as a deed, in groups."""

from __future__ import annotations

from typing import NamedTuple

from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.layout import Layout, Text
from game.stage.screens.base import Screen
from game.stage.screens.here import place_now
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.signs import key_cap
from game.stage.theme import HEADING, SMALL
from game.words import say

GROUPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "read",
        (("Enter", "on"), ("Space", "scroll"), ("L", "log"), ("G", "guide"), ("W", "word")),
    ),
    ("choose", (("1–9", "number"), ("↑↓", "move"), ("Tab", "tab"), ("Shift Tab", "shift_tab"))),
    (
        "back",
        (("Backspace", "back"), ("PageUp", "back"), ("PageDown", "forward"), ("Esc", "escape")),
    ),
    (
        "anywhere",
        (
            ("T", "larger"),
            ("Shift T", "smaller"),
            ("C", "contrast"),
            ("M", "mute"),
            ("F11", "full_screen"),
            ("F1", "keys"),
            ("Ctrl Q", "quit"),
        ),
    ),
    (
        "sheet",
        (
            ("←→", "change"),
            ("PageDown", "leaf"),
            ("Home", "home"),
            ("End", "end"),
            ("/", "search"),
            ("S", "save"),
            ("Delete", "remove"),
        ),
    ),
    (
        "pad",
        (
            ("A", "pad.press"),
            ("B", "pad.escape"),
            ("LB", "back"),
            ("RB", "forward"),
            ("X", "guide"),
            ("Y", "log"),
            ("Back", "keys"),
        ),
    ),
    (
        "ending",
        (
            ("PageDown", "page"),
            ("←→", "steps"),
            ("O", "others"),
            ("P", "paths"),
            ("Ctrl S", "own_page"),
        ),
    ),
)
"""Each group of keys: its name, and the keys with what they do (words of keys.do)."""
INSET = 22
WORDS = SMALL.at(19)
TITLE = HEADING.at(22)


class _Column(NamedTuple):
    """How wide a group is, and how much of it the key caps take."""

    width: float
    caps: float


class KeysScreen(Screen):
    name = "keys"
    groups = GROUPS

    def lay(self, page: Layout) -> None:
        """Lay the groups out as cards, as many beside each other as there is room for."""
        way_out = closing(say("keys.close"))
        title, sub = say("keys.title"), say("keys.sub")
        rect = lay_sheet(page, place_now(self.shell), title, sub=sub, way_out=way_out)
        with page.region("keys", rect) as at:
            self._lay_groups(page, at)
        lay_way_out(page, way_out)

    def _lay_groups(self, page: Layout, at: Rect) -> None:
        caps = max(key_cap(page, key, 0, 0)[1] for _, keys in self.groups for key, _ in keys) + 16
        least = 2 * INSET + caps + 130 * page.scale
        across = max(1, min(3, int((at.w + 20) // (least + 20))))
        column = _Column((at.w - 20 * (across - 1)) / across, caps)
        y = [at.y] * across
        for name, keys in self.groups:
            shortest = min(range(across), key=lambda number: round(y[number]))
            x = at.x + shortest * (column.width + 20)
            y[shortest] = _lay_group(page, (name, keys), (x, y[shortest]), column) + 18

    def press(self, name: str) -> None:
        """Close."""
        if name == "close":
            self.way_out()


def _lay_group(
    page: Layout,
    group: tuple[str, tuple[tuple[str, str], ...]],
    at: tuple[float, float],
    column: _Column,
) -> float:
    """Put a group's card at (x, y); returns the y below it."""
    name, keys = group
    x, y = at
    t = page.theme
    texts = [_deed(page, deed, column) for _, deed in keys]
    least = 27 * page.scale + 9
    heights = [max(text.height + 6, least) for text in texts]
    head = page.lead(TITLE) + 18
    card = Rect(x, y, column.width, head + sum(heights) + 12)
    panel = Panel(card, t.raised, t.line, t.control_line, 16)
    page.add(Box("group", card, say(f"keys.group.{name}"), parts=(panel,)))
    page.say(say(f"keys.group.{name}"), TITLE, (x + INSET, y + 12, column.width), role="heading")
    top = y + head
    for (key, _), text, tall in zip(keys, texts, heights, strict=True):
        cap, _ = key_cap(page, key, x + INSET, top + (least - 26 * page.scale) / 2)
        parts: list[Part] = [*cap]
        middle = top + (least - page.lead(WORDS)) / 2
        parts += page.place(text, x + INSET + column.caps, middle, page.ink)
        rect = Rect(x + INSET, top, column.width - 2 * INSET, tall)
        words = " ".join(run.text for line in text.lines for run in line)
        page.add(Box("key", rect, f"{key}: {words}", parts=tuple(parts)))
        top += tall
    return card.bottom


def _deed(page: Layout, deed: str, column: _Column) -> Text:
    room = column.width - 2 * INSET - column.caps
    return page.text(say(f"keys.do.{deed}"), WORDS, room, label=True)
