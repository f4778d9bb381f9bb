"""The room is open: how phones come in, and a lantern for each that has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.classroom.phones import RoomPhones
from game.classroom.qr import QUIET, read_by_cameras
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import Button, button_row, row_height
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Shell
from game.stage.screens.class_look import (
    GAP,
    TEXT,
    ClassScreen,
    Head,
    Note,
    lay_body,
    lay_card,
    main_button,
    plain_button,
    words_note,
)
from game.stage.screens.class_signs import lanterns_note
from game.stage.theme import Style
from game.words import say

ADDRESS = Style("ui_b", 54, 1.2)
LETTER = Style("ui_b", 66, 1.2)
PAPER, INK = "#ffffff", "#000000"
"""A QR code is black on white in every theme: cameras want it so."""
PATIENCE = 40.0
"""Seconds without a phone, after which the screen says what else can be done."""


class RoomScreen(ClassScreen):
    """Opening it opens the room. Leaving it leaves the room open, until it is closed here."""

    name = "class_room"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.phones = shell.phones
        self.trouble = self.phones.open() or ""
        self.at = 0
        self._count = self.count
        self._told = False

    @property
    def room(self) -> RoomPhones | None:
        """The room, where it is open."""
        return self.phones if isinstance(self.phones, RoomPhones) and self.phones.is_open else None

    @property
    def count(self) -> int:
        return self.room.count if self.room else 0

    @property
    def is_alone(self) -> bool:
        """Say whether phones had time to come in, and none has."""
        return self.clock >= PATIENCE and not self.count

    def tick(self, seconds: float) -> bool:
        """Look whether a phone has come in or gone."""
        moved = super().tick(seconds)
        before = (self._count, self._told)
        self._count, self._told = self.count, self.is_alone
        return moved or before != (self._count, self._told)

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the code and the address side by side, or below each other in large type."""
        head = say("class.room")
        room = lay_card(page, self.place, Head(head))
        foot = [main_button("go_on", say("class.room.here"))]
        if self.room is not None:
            foot.insert(0, plain_button("close", say("class.room.close"), "X", "x"))
        lay_body(page, room, foot, lambda at: self._lay_ways_in(page, at), self._note(page, room.w))

    def _lay_ways_in(self, page: Layout, at: Rect) -> float:
        room = self.room
        if room is None:
            words = self.trouble or say("class.room.closed")
            return page.say(words, TEXT, (at.x, at.y + 8, at.w), role="note")
        address = room.addresses[self.at % len(room.addresses)]
        others = self._others(room.addresses)
        below = row_height(page, others, at.w) + 16 if others else 0.0
        is_beside = not page.look.paged and page.scale < 1.25
        most = at.w * (0.38 if is_beside else 1.0)
        side = min(most, at.h - below) if is_beside else min(most, 420.0)
        code = lay_qr(page, room.link(address), (at.x, at.y, side))
        x = code.right + 44 if is_beside else at.x
        y = at.y if is_beside else code.bottom + 20
        y = self._lay_address(page, address, room.code, Rect(x, y, at.right - x, 0))
        y = max(y, code.bottom) + 16
        return button_row(page, others, (at.x, y, at.w)) if others else y - 16

    def _lay_address(self, page: Layout, address: str, code: str, at: Rect) -> float:
        style = ADDRESS
        while page.width(address, style) > at.w and style.size > TEXT.size:
            style = style.at(style.size - 2)
        y = page.say(say("class.room.type"), TEXT, (at.x, at.y, at.w), colour=page.soft)
        y = page.say(address, style, (at.x, y, at.w), role="address") + 8
        y = page.say(say("class.room.code"), TEXT, (at.x, y, at.w), colour=page.soft) + 4
        y = lay_letters(page, code, (at.x, y, at.w)) + 16
        words = say("class.room.alone") if self.is_alone else say("class.room.same")
        if address.startswith("127."):
            words = say("class.room.no_network")
        return page.say(words, TEXT, (at.x, y, at.w), colour=page.soft, role="note", label=True)

    def _others(self, addresses: Sequence[str]) -> list[Button]:
        """A button for each address, where there are several."""
        if len(addresses) < 2:
            return []
        now = self.at % len(addresses)
        return [
            replace(
                plain_button(f"address {at}", one),
                state="chosen" if at == now else "rest",
                sign="check",
                spoken=say("class.room.address", address=one),
                role="choice of one",
            )
            for at, one in enumerate(addresses)
        ]

    def _note(self, page: Layout, width: float) -> Note | None:
        """The lanterns, and how many phones are here."""
        if self.room is None:
            return None
        present = self.lead.lesson.plan.present
        is_many = self.count > present
        said = (
            say("class.room.too_many", count=self.count, present=present)
            if is_many
            else say("class.room.count", count=self.count, present=present)
        )
        colour = page.theme.error if is_many else page.ink
        words = words_note(page, said, width, colour=colour)
        buttons = main_button("go_on", say("class.room.here")).width(page) + GAP
        buttons += plain_button("close", say("class.room.close"), icon="x").width(page)
        room = width - buttons - words.width - 48
        if room < 160 or is_many:
            return words
        lights = lanterns_note(page, self.count, present, min(room, 560.0))

        def draw(at: Rect) -> None:
            middle = at.y + at.h / 2
            lights.draw(Rect(at.x, middle - lights.height / 2, lights.width, lights.height))
            left = at.x + lights.width + 16
            words.draw(Rect(left, middle - words.height / 2, words.width, words.height))

        return Note(lights.width + 16 + words.width, max(lights.height, words.height), draw)

    def first_focus(self) -> str:
        return "go_on"

    # ----------------------------------------------------------------- doing

    def shortcut(self, intent: Intent) -> bool:
        """Answer X, besides the keys of every class screen."""
        if intent.kind == "letter" and intent.value == "x" and self.room is not None:
            self.press("close")
            return True
        return super().shortcut(intent)

    def press(self, name: str) -> None:
        """Choose an address, go on with phones, or close the room."""
        if name.startswith("address "):
            self.at = int(name.split()[1])
            self.shell.sound("move_focus")
            return
        if name == "close":
            self.phones.close()
        self.way_out()

    def way_out(self) -> None:
        """Go back to the lesson, in which phones vote as long as the room is open."""
        if self.room is not None:
            self.lead.votes_by = "phones"
        elif self.lead.votes_by == "phones":
            self.lead.votes_by = "cards"
        self.shell.sound("close")
        self.shell.show()


# ------------------------------------------------------------------ its parts


def lay_qr(page: Layout, link: str, at: tuple[float, float, float]) -> Rect:
    """Put a QR code with its quiet zone at (x, y), of a side at most; returns where it stands.

    Every module is as many whole pixels as every other.
    """
    x, y, side = at
    rows = read_by_cameras(link)
    unit = page.look.unit
    border = page.theme.card_line
    whole = len(rows) + 2 * QUIET
    module = max(1, int((side - 2 * border) * unit / whole)) / unit
    wide = module * whole + 2 * border
    left, top = round(x * unit) / unit, round(y * unit) / unit
    parts: list[Part] = [Panel(Rect(left, top, wide, wide), PAPER, page.ink, border, 12)]
    start_x, start_y = (round((one + border) * unit) / unit + QUIET * module for one in (left, top))
    for row, modules in enumerate(rows):
        parts += [
            Panel(
                Rect(start_x + first * module, start_y + row * module, long * module, module), INK
            )
            for first, long in _runs(modules)
        ]
    rect = Rect(left, top, wide, wide)
    page.add(Box("image", rect, say("class.room.qr", link=link), parts=tuple(parts)))
    return rect


def _runs(modules: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where dark modules begin, and how many lie side by side."""
    found: list[tuple[int, int]] = []
    for at, is_dark in enumerate(modules):
        if is_dark and at and modules[at - 1]:
            first, long = found[-1]
            found[-1] = (first, long + 1)
        elif is_dark:
            found.append((at, 1))
    return found


def lay_letters(page: Layout, code: str, at: tuple[float, float, float]) -> float:
    """Put each letter of the room's code on a card of its own; returns the y below them."""
    x, y, width = at
    tall = page.lead(LETTER) + 12
    wide = min(tall * 0.92, (width - 12 * (len(code) - 1)) / len(code))
    parts: list[Part] = []
    for index, letter in enumerate(code):
        rect = Rect(x + index * (wide + 12), y, wide, tall)
        parts.append(Panel(rect, page.theme.raised, page.ink, page.theme.card_line, 14))
        text = page.text(letter, LETTER, wide)
        parts += page.place(
            text, rect.centre[0], y + (tall - text.height) / 2, page.ink, align="centre"
        )
    spelt = " ".join(code)
    where = Rect(x, y, len(code) * (wide + 12) - 12, tall)
    page.add(Box("code", where, say("class.room.spelt", code=spelt), parts=tuple(parts)))
    return y + tall
