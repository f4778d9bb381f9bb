"""The credits: who made what, under which licence, and what each licence lets you do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.stage.boxes import Box, Panel, Part, Picture, Rect
from game.stage.controls import Button, button
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.sheet import lay_backdrop
from game.stage.screens.title import NIGHT
from game.stage.signs import lantern
from game.stage.theme import BUTTON, PAGE_TITLE, PROMPT, SMALL, STRONG, TEXT
from game.words import say

KINDS = (
    "fonts",
    "icons",
    "pictures/places",
    "pictures/cast",
    "pictures",
    "sounds/music",
    "sounds/ambience",
    "sounds/interface",
    "sounds",
)
"""Folders of assets that have a name of their own in the credits."""
LICENCES = ("CC-BY-4.0", "CC0-1.0", "MIT", "OFL-1.1", "LGPL-2.1")
NAME = BUTTON.at(20)
ROOM = 13
"""Units over and under what is said of a gift."""
GOOSE = (0.6, 0.52)
"""What of the Row at night stays in the picture at the foot: the goose in its boat."""


@dataclass(frozen=True, slots=True)
class Gift:
    """What somebody gave: its kind in words, who they are, and what or from what it is."""

    kind: str
    author: str
    licence: str
    about: str


class CreditsScreen(Screen):
    """Shows the gifts or, after a press, the licences. Nothing moves but by hand."""

    name = "credits"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._gifts = gifts(shell.credits)
        self._licences = False

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay a card out over the Row at night: the title, what scrolls, and two buttons."""
        t = page.theme
        lay_backdrop(page, NIGHT)
        margin = 20 if page.look.paged else 36
        width = min(page.w - 40, 940 * max(1.0, min(page.scale, 1.5)))
        card = Rect((page.w - width) / 2, margin, width, page.h - 2 * margin)
        page.add(Box("sheet", card, parts=(Panel(card, t.page, t.ink, t.card_line, 22, 14),)))
        pad = 32 if page.look.paged else 52
        inner = Rect(card.x + pad, card.y + 22, card.w - 2 * pad, card.h - 44)
        y = self._lay_title(page, inner)
        wide, tall, stacked = self._foot_size(page, inner.w)
        foot = tall * 2 + 10 if stacked else tall
        top = inner.bottom - foot
        with page.region("credits", Rect(inner.x, y, inner.w + 24, top - y - 14)) as at:
            if self._licences:
                self._lay_licences(page, at)
            else:
                self._lay_gifts(page, at)
        left, right = self._buttons()
        button(page, left, Rect(inner.x, top, wide[0], tall))
        button(page, right, Rect(inner.right - wide[1], inner.bottom - tall, wide[1], tall))

    def _foot_size(self, page: Layout, room: float) -> tuple[tuple[float, float], float, bool]:
        """How wide each button is, how tall both are, and whether they stand below each other."""
        wide = [what.width(page) for what in self._buttons()]
        stacked = sum(wide) + 20 > room
        if stacked:
            wide = [room, room]
        return (wide[0], wide[1]), max(52.0, page.lead(BUTTON) + 22), stacked

    def _buttons(self) -> tuple[Button, Button]:
        read = Button("licences", say("credits.licences"), "file-text", sign="")
        if self._licences:
            read = Button("licences", say("credits.gifts"), "heart", sign="")
        return read, Button("close", say("credits.back"), "arrow-left", keys=("Esc",))

    def _lay_title(self, page: Layout, at: Rect) -> float:
        style = page.capped(PAGE_TITLE.at(38), 50)
        title = say("credits.licences.title" if self._licences else "credits.title")
        tall = page.lead(style)
        text = page.text(title, style, at.w - tall)
        parts: list[Part] = [lantern(page, at.x + tall * 0.36, at.y, tall * 0.94, lit=True)]
        parts += page.place(text, at.x + tall, at.y, page.ink)
        page.add(Box("title", at._replace(h=text.height), title, parts=tuple(parts)))
        return at.y + text.height + 12

    def _lay_gifts(self, page: Layout, at: Rect) -> None:
        t = page.theme
        y = page.say(say("credits.lead"), TEXT, (at.x, at.y, at.w), colour=t.soft) + 12
        before = ""
        for gift in self._gifts:
            kind = "" if gift.kind == before else gift.kind
            y = _lay_gift(page, gift, kind, Rect(at.x, y, at.w, 0))
            before = gift.kind
        rule = Rect(at.x, y, at.w, 2)
        page.picture((Panel(rule, t.hair),), rule)
        y = page.say(say("credits.mayor"), PROMPT, (at.x, y + 20, at.w), colour=t.soft)
        self._lay_mayor(page, Rect(at.x, y + 14, at.w, at.w * 0.34))

    def _lay_mayor(self, page: Layout, rect: Rect) -> None:
        """Put the Row at night at the foot, with the goose in its boat."""
        t = page.theme
        tint = (t.veil, t.dim) if t.dim else None
        picture = Picture(f"place {NIGHT}", rect, 14, anchor=GOOSE, tint=tint, line=t.ink)
        page.picture((picture,), rect, self.shell.descriptions.get(NIGHT, ""))

    def _lay_licences(self, page: Layout, at: Rect) -> None:
        t = page.theme
        y = page.say(say("credits.licences.lead"), TEXT, (at.x, at.y, at.w), colour=t.soft) + 16
        named = " ".join(f"{gift.licence} {gift.about}" for gift in self._gifts)
        for licence in (name for name in LICENCES if name in named):
            key = licence.lower().replace(".", "-")
            y = page.say(say(f"credits.{key}.name"), STRONG, (at.x, y, at.w), role="heading") + 2
            y = page.say(say(f"credits.{key}"), TEXT, (at.x, y, at.w)) + 16
        page.say(say("credits.licences.where"), TEXT, (at.x, y, at.w), colour=t.soft)

    def first_focus(self) -> str:
        return "close"

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Close, or turn from the gifts to the licences and back."""
        if name == "close":
            self.way_out()
        else:
            self._licences = not self._licences
            self.scrolls.clear()
            self.shell.sound("page")


def gifts(rows: Iterable[Mapping[str, str]]) -> tuple[Gift, ...]:
    """Gather the credits of all files into gifts, and add what the game itself stands on.

    Files of one kind, author and licence are one gift; what is in it is said where it is one thing,
    and else what all of it is made from.
    """
    found: dict[tuple[str, str, str], list[Mapping[str, str]]] = {}
    for row in rows:
        kind = _kind_of(row.get("file", ""))
        if kind and "author" in row:
            found.setdefault((kind, row["author"], row.get("licence", "")), []).append(row)
    shipped = [
        Gift(say(f"credits.kind.{kind.replace('/', '.')}"), author, licence, _about(several))
        for (kind, author, licence), several in found.items()
    ]
    return (*shipped, *_ground())


def _ground() -> tuple[Gift, ...]:
    kind = say("credits.kind.code")
    return (
        Gift(kind, "pygame-ce", "LGPL-2.1", say("credits.pygame")),
        Gift(kind, "PyYAML, platformdirs", "MIT", say("credits.yaml")),
    )


def _kind_of(file: str) -> str:
    folder = file.rpartition("/")[0].removeprefix("assets/")
    while folder and folder not in KINDS:
        folder = folder.rpartition("/")[0]
    return folder


def _about(rows: list[Mapping[str, str]]) -> str:
    described = {row.get("description", "") for row in rows}
    return described.pop() if len(described) == 1 else rows[0].get("source", "")


def _lay_gift(page: Layout, gift: Gift, shown: str, at: Rect) -> float:
    """Put a gift's row at (x, y): its kind, if shown, at the left, or above where the page is narrow."""
    t = page.theme
    if shown:
        rule = Rect(at.x, at.y, at.w, 2)
        page.picture((Panel(rule, t.hair),), rule)
    kind = page.text(shown, SMALL.at(19), at.w)
    margin = 190.0 * page.scale
    beside = not page.look.paged and kind.width < margin
    left = at.x + (margin if beside else 0)
    top = at.y + (ROOM if shown else 0)
    licence = page.text(gift.licence, SMALL, at.w / 3)
    room = at.x + at.w - left - licence.width - 20
    parts: list[Part] = [*page.place(kind, at.x, top, t.soft)]
    if shown and not beside:
        top += kind.height
    author = page.text(gift.author[:1].upper() + gift.author[1:], NAME, room)
    about = page.text(gift.about, SMALL, room)
    parts += page.place(author, left, top, t.ink)
    parts += page.place(licence, at.x + at.w, top + 2, t.soft, align="right")
    parts += page.place(about, left, top + author.height, t.soft)
    bottom = top + author.height + about.height + ROOM
    label = f"{gift.kind}: {gift.author}. {gift.about} {gift.licence}"
    page.add(Box("gift", Rect(at.x, at.y, at.w, bottom - at.y), label, parts=tuple(parts)))
    return bottom
