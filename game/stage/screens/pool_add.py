"""Add my path to the class map: what is shared, its letters, and a folder to put it into."""

from __future__ import annotations

from game.classroom.pathcode import BadCode, shown, write_code
from game.pooling import put_path
from game.posting import Posting, read_room
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import Button, button, row_height
from game.stage.fields import Field, field
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import place_now
from game.stage.screens.pooled import can_share, taken_back
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.theme import HEADING, STRONG, TEXT, Style
from game.words import say

CODE = Style("story_b", 60, 1.25)
SIDE = 300.0
"""Units that the picture for cameras is wide at most."""


class PoolAddScreen(Screen):
    """Nothing leaves the machine but by a press here, or by reading the letters out."""

    name = "pool_add"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.told = ""
        self.posting: Posting | None = None
        self.choices = shell.session.choices if shell.session and can_share(shell) else ()
        try:
            self.code = write_code(shell.story, self.choices) if self.choices else ""
        except BadCode as bad:
            self.code, self.told = "", str(bad)

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay what is shared, the letters with their picture, and the folder out."""
        way_out = closing(say("pool.close"))
        room = lay_sheet(page, place_now(self.shell), say("pool.add"), way_out=way_out)
        with page.region("add", room) as at:
            y = self._lay_letters(page, Rect(at.x + 4, at.y, at.w - 8, 0)) + 24
            self._lay_folder(page, Rect(at.x + 4, y, at.w - 8, 0))
        lay_way_out(page, way_out)

    def _lay_letters(self, page: Layout, at: Rect) -> float:
        shared = say("pool.shared", count=len(self.choices))
        y = page.say(shared, TEXT.at(22), (at.x, at.y, at.w)) + 20
        if not self.code:
            return y
        side = min(SIDE * min(page.scale, 1.3), at.w)
        qr = None if page.look.paged else lay_picture(page, self.code, (at.right - side, y, side))
        wide = at.w - side - 32 if qr else at.w
        y = page.say(say("pool.letters"), HEADING, (at.x, y, wide), role="heading") + 6
        y = self._lay_code(page, Rect(at.x, y, wide, 0)) + 12
        y = page.say(say("pool.letters.how"), TEXT, (at.x, y, wide), colour=page.soft)
        if page.look.paged:
            qr = lay_picture(page, self.code, (at.x, y + 16, side))
        return max(y, qr.bottom) if qr else y

    def _lay_code(self, page: Layout, at: Rect) -> float:
        """Put the letters on a card of their own, in groups, as they are read out."""
        t = page.theme
        text = page.text(shown(self.code), page.capped(CODE, 84), at.w - 48)
        rect = Rect(at.x, at.y, min(at.w, text.width + 56), text.height + 24)
        parts: list[Part] = [Panel(rect, t.raised, t.ink, t.card_line, 14)]
        parts += page.place(text, rect.x + 28, rect.y + 12, t.ink)
        page.add(Box("code", rect, shown(self.code), parts=tuple(parts)))
        return rect.bottom

    def _lay_folder(self, page: Layout, at: Rect) -> None:
        y = page.say(say("pool.folder"), HEADING, (at.x, at.y, at.w), role="heading") + 6
        what = self._button()
        wide = min(what.width(page) + 12, at.w)
        is_beside = not page.look.paged and at.w - wide - 16 >= 360
        tall = row_height(page, [what], wide)
        if self.is_added:
            y = button(page, what, Rect(at.x, y, wide, tall))
        else:
            room = at.w - wide - 16 if is_beside else at.w
            label, hint = say("pool.folder.label"), say("pool.folder.hint")
            typed = Field("folder", label, self.shell.collected.put_into, hint, "floppy-disk")
            bottom = field(page, typed, Rect(at.x, y, room, tall))
            place = Rect(at.x + room + 16, y, wide, bottom - y)
            if not is_beside:
                place = Rect(at.x, bottom + 12, wide, tall)
            y = max(bottom, button(page, what, place))
        if self.told:
            page.say(self.told, STRONG, (at.x, y + 12, at.w), role="note")

    @property
    def is_added(self) -> bool:
        return self.shell.notes.added is not None

    def _button(self) -> Button:
        if self.is_added:
            return Button("put", say("pool.added"), "check", "chosen", sign="")
        return Button("put", say("pool.put"), "users-three", sign="")

    # ----------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "put" if self.is_added or self.shell.collected.put_into else "folder"

    def text_of(self, name: str) -> str | None:
        return self.shell.collected.put_into if name == "folder" else None

    def write(self, name: str, text: str) -> None:
        if name == "folder":
            self.shell.collected.put_into = " ".join(text.splitlines())

    def press(self, name: str) -> None:
        """Put the path into the folder, or take it back."""
        if name == "close":
            self.way_out()
        elif self.is_added:
            self.told = taken_back(self.shell)
        elif self.choices and name in ("folder", "put"):
            self._put(self.shell.collected.put_into)

    def _put(self, where: str) -> None:
        """Send the letters to a room, or put a file into a folder: whichever was typed."""
        self.shell.sound("choose")
        room = read_room(where)
        if room is not None and self.code:
            self.posting, self.told = Posting(room, self.code), say("post.on_its_way")
            self.posting.start()
            return
        put = put_path(self.shell.story, self.choices, where)
        self.shell.notes.added, self.told = put.path, put.told
        self.focus = "put" if put.path else "folder"

    def tick(self, seconds: float) -> bool:
        """Look whether what was sent has come."""
        moved = super().tick(seconds)
        if self.posting is None or not self.posting.is_over:
            return moved
        self.told, self.posting = self.posting.told, None
        return True

    def shortcut(self, intent: Intent) -> bool:
        """Take what is pasted into the folder's line."""
        if intent.kind == "paste" and self.focus == "folder":
            self.write("folder", self.shell.collected.put_into + intent.value.strip())
            return True
        return False


def lay_picture(page: Layout, code: str, at: tuple[float, float, float]) -> Rect | None:
    """Put the code's picture for cameras down; None where what makes it is not installed."""
    try:
        from game.stage.screens.class_room import lay_qr  # noqa: PLC0415 - it may not be there
    except ImportError:
        return None
    return lay_qr(page, code, at)
