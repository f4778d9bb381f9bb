"""The saved stories: six places, each with a picture, a chapter and a time, and never a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from game.play.session import Session
from game.saves import Slot
from game.stage.boxes import Rect
from game.stage.controls import Button, button_row, row_height
from game.stage.fields import Few, Option, segments
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import place_now
from game.stage.screens.question import Question, QuestionScreen
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.screens.slots import NOTHING, Tile, lay_tile, tile_height
from game.stage.screens.when import told_when
from game.stage.signs import hints
from game.stage.theme import BUTTON, SMALL
from game.words import say

GAP = 20


class SavesScreen(Screen):
    """Opens, saves and removes: what Enter does to a place is the mode, which stands at the foot."""

    name = "saves"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.mode = "open"
        self._new = -1
        self._slots = self._load()

    def _load(self) -> tuple[Slot, ...]:
        return self.shell.saves.slots(self.shell.story.id)

    @property
    def _can_save(self) -> bool:
        return self.shell.session is not None and self.shell.saving

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the places out as tiles, three beside each other where there is room."""
        way_out = closing(say("saves.back"), "arrow-left")
        sub = say("saves.sub" if self._is_kept else "saves.sub.unsaved")
        rect = lay_sheet(
            page, place_now(self.shell), say(f"saves.title.{self.mode}"), sub=sub, way_out=way_out
        )
        foot = 0.0 if page.look.paged else self._foot_height(page, rect.w - 24)
        with page.region("saves", rect._replace(h=rect.h - foot - (16 if foot else 0))) as at:
            if page.look.paged:
                self._lay_list(page, at)
            else:
                self._lay_tiles(page, at, 2 if page.scale * 1000 / at.w > 1.25 else 3)
        if foot:
            self._lay_foot(page, Rect(rect.x, rect.bottom - foot, rect.w - 24, foot))
        lay_way_out(page, way_out)

    def _lay_list(self, page: Layout, at: Rect) -> None:
        """At large text sizes everything stands below each other."""
        y = at.y + 2
        if not self._is_kept:
            y = page.say(say("saves.sub.unsaved"), SMALL, (at.x, y, at.w), role="subtitle") + 14
        y = segments(page, self._modes(), Rect(at.x, y, at.w, 48)) + GAP
        y = self._lay_tiles(page, Rect(at.x, y, at.w, 0), 1) + GAP
        button_row(page, self._foot(), (at.x, y, at.w))

    @property
    def _is_kept(self) -> bool:
        return self.shell.session is None or self.shell.saving

    def _lay_tiles(self, page: Layout, at: Rect, across: int) -> float:
        y = at.y + 2
        wide = (at.w - GAP * (across - 1)) / across
        share = 0.38 if page.look.wide else 0.46
        tiles = [replace(self._tile(slot), share=share) for slot in self._slots]
        for first in range(0, len(tiles), across):
            line = tiles[first : first + across]
            tall = max(tile_height(page, tile, wide) for tile in line)
            for number, tile in enumerate(line):
                lay_tile(page, tile, Rect(at.x + number * (wide + GAP), y, wide, tall))
            y += tall + GAP - 4
        return y - GAP + 4

    def _tile(self, slot: Slot) -> Tile:
        """Say what is in a place, and what pressing it would do."""
        number = say("saves.auto") if slot.number == 0 else str(slot.number)
        name = f"slot {slot.number}"
        if slot.trouble:
            return Tile(name, number, slot.trouble, say("saves.tell"), icon="file-x")
        if slot.save is None:
            can = self._can_save and self.mode != "remove" and slot.number
            sub = say("saves.empty.save" if can else "saves.empty.sub")
            icon = "plus" if can else NOTHING
            return Tile(name, number, say("saves.empty"), sub, icon=icon, empty=True)
        save = slot.save
        where = save.chapter if save.ending is None else say("saves.ended", ending=save.ending)
        if save.age is not None and save.ending is None:
            where = say("saves.age", chapter=save.chapter, age=save.age)
        when = told_when(save.saved_at)
        if slot.number == self._new:
            when = say("saves.new", when=when)
        place = save.place or ""
        tile = Tile(name, number, where, when, place, seen=self.shell.descriptions.get(place, ""))
        if self.mode == "save" and slot.number == 0:
            return replace(tile, sub=say("saves.auto.why"), closed=True)
        return tile

    # -------------------------------------------------------------- foot

    def _foot(self) -> list[Button]:
        style = BUTTON.at(19)
        label = say("saves.remove_all")
        return [Button("remove_all", label, "trash", keys=("Ctrl Delete",), sign="", style=style)]

    def _modes(self) -> Few:
        names = ["open", "save", "remove"] if self._can_save else ["open", "remove"]
        options = tuple(Option(name, say(f"saves.mode.{name}")) for name in names)
        return Few("mode", say("saves.mode"), options, self.mode)

    def _segments_width(self, page: Layout, width: float) -> float:
        few = self._modes()
        need = max(page.width(option.text, few.style) for option in few.options) + 44
        return min(width, need * len(few.options))

    def _foot_height(self, page: Layout, width: float) -> float:
        few = self._modes()
        tall = max(48.0, page.lead(few.style) + 20)
        button_tall = row_height(page, self._foot(), width)
        beside = self._segments_width(page, width) + self._foot()[0].width(page) + 20 <= width
        return max(tall, button_tall) if beside else tall + 10 + button_tall

    def _lay_foot(self, page: Layout, at: Rect) -> None:
        wide = self._segments_width(page, at.w)
        end = segments(page, self._modes(), Rect(at.x, at.y, wide, 48))
        right = self._foot()[0].width(page)
        if wide + right + 20 <= at.w:
            room = at.w - wide - right - 48
            if page.scale < 1.2:
                hints(page, self._hints(), (at.x + wide + 24, at.y + 24 - 13 * page.scale, room))
            button_row(page, self._foot(), (at.x, at.y, at.w), align="right")
        else:
            button_row(page, self._foot(), (at.x, end + 10, at.w))

    def _hints(self) -> list[tuple[str, str]]:
        save = [("S", say("saves.hint.save"))] if self._can_save else []
        return [*save, ("Delete", say("saves.hint.remove"))]

    def first_focus(self) -> str:
        """The first place with a story in it."""
        full = next((slot.number for slot in self._slots if slot.save), 0)
        return f"slot {full}"

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press: on a place, by the mode."""
        if name == "close":
            self.way_out()
        elif name == "mode":
            few = self._modes()
            self.pick("mode", few.options[(few.at + 1) % len(few.options)].value)
        elif name == "remove_all":
            self._ask("remove_all", self._remove_all)
        else:
            self._take_slot(self._slots[int(name.split()[1])])

    def _take_slot(self, slot: Slot) -> None:
        if self.mode == "remove":
            if not slot.is_empty:
                self._ask("remove", partial(self._remove, slot.number))
        elif self._can_save and slot.number and (self.mode == "save" or slot.is_empty):
            if slot.is_empty:
                self._save(slot.number)
            else:
                self._ask("save", partial(self._save, slot.number))
        elif slot.trouble:
            self.shell.tell(slot.found or slot.trouble)
        elif slot.save and self.mode == "open":
            self._open(slot)

    def _open(self, slot: Slot) -> None:
        assert slot.save is not None  # noqa: S101 - asked before
        session, sentence = Session.resume(self.shell.story, slot.save.record)
        self.shell.sound("press")
        self.shell.play(session, saving=True)
        if sentence:
            self.shell.tell(sentence)

    def _ask(self, what: str, do: Callable[[], None]) -> None:
        ask, keep, sure = (say(f"saves.{what}.{word}") for word in ("ask", "keep", "do"))
        icon = "floppy-disk" if what == "save" else "trash"
        self.shell.sound("open")
        self.shell.open(QuestionScreen(self.shell, Question(ask, keep, sure, icon), do))

    def _save(self, number: int) -> None:
        assert self.shell.session is not None  # noqa: S101 - asked before
        trouble = self.shell.saves.save(self.shell.session, number)
        self._new, self.mode = (-1 if trouble else number), "open"
        self._after(trouble)

    def _remove(self, number: int) -> None:
        self._after(self.shell.saves.delete(self.shell.story.id, number))

    def _remove_all(self) -> None:
        self._after(self.shell.saves.delete_all())

    def _after(self, trouble: str | None) -> None:
        self._slots = self._load()
        if trouble:
            self.shell.tell(trouble)

    # ---------------------------------------------------------- the mode

    def pick(self, name: str, value: str) -> None:  # noqa: ARG002 - there is one choice of few
        """Take a mode; saving goes to a place that is free."""
        self.mode = value
        self.shell.sound("press")
        if value == "save" and self.focus == "slot 0":
            free = next((slot.number for slot in self._slots[1:] if slot.is_empty), 1)
            self.move_focus(f"slot {free}")

    def adjust(self, name: str, by: int) -> bool:
        """Change the mode by one."""
        if name != "mode":
            return False
        few = self._modes()
        at = min(max(few.at + by, 0), len(few.options) - 1)
        self.mode = few.options[at].value
        return True

    def shortcut(self, intent: Intent) -> bool:
        """Answer S, Delete and Ctrl Delete."""
        match intent.kind, intent.value:
            case "letter", "s" if self._can_save:
                self.pick("mode", "open" if self.mode == "save" else "save")
            case "letter", "delete" if self.focus.startswith("slot "):
                slot = self._slots[int(self.focus.split()[1])]
                if not slot.is_empty:
                    self._ask("remove", partial(self._remove, slot.number))
            case "control", "delete":
                self._ask("remove_all", self._remove_all)
            case _:
                return False
        return True
