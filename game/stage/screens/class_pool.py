"""The paths of those who played alone, as a teacher collects them: codes, a folder, a room."""

from __future__ import annotations

from game.classroom.pool import FEWEST
from game.pooling import Posts
from game.stage.boxes import Rect
from game.stage.controls import Button
from game.stage.fields import Field, field
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.class_debrief import ClassDebriefScreen
from game.stage.screens.class_look import (
    STRONG,
    TEXT,
    TITLE,
    Head,
    lay_body,
    lay_card,
    main_button,
    plain_button,
)
from game.stage.screens.question import Question, QuestionScreen
from game.stage.screens.title import NIGHT
from game.stage.theme import Style
from game.words import say

TYPED = Style("ui", 34, 1.3)
FIELDS = ("code", "folder")


class ClassPoolScreen(Screen):
    """Counts paths as they come in; nothing else of them is shown here."""

    name = "class_pool"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.collected = shell.collected
        watched = self.collected.folder
        self.typed = {"code": "", "folder": str(watched.path) if watched else ""}
        self.told = ""

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the count out, what can be typed, and what was skipped."""
        room = lay_card(page, NIGHT, Head(say("pool.title")))
        away = Button("close", "", "arrow-left", keys=("Esc",), sign="", style=STRONG)
        foot = [away]
        if len(self.collected.pool) or self.collected.folder:
            foot.append(plain_button("empty", say("pool.empty_it"), "Ctrl E", "trash"))
        if len(self.collected.pool):
            foot.append(main_button("map", say("pool.to_map")))
        lay_body(page, room, foot, lambda at: self._lay_rows(page, at))

    def _lay_rows(self, page: Layout, at: Rect) -> float:
        count = len(self.collected.pool)
        words = say("debrief.map.paths", count=count)
        style = page.capped(TITLE.at(60), 70)
        y = page.say(words, style, (at.x, at.y, at.w), role="count")
        if count < FEWEST:
            y = page.say(say("pool.waits"), TEXT, (at.x, y, at.w), colour=page.soft)
        y += 14
        for name in FIELDS:
            label = say(f"pool.type.{name}")
            hint = say(f"pool.type.{name}.hint")
            y = page.say(label, STRONG, (at.x, y, at.w), role="label") + 4
            icon = "keyboard" if name == "code" else "floppy-disk"
            what = Field(name, label, self.typed[name], hint, icon, TYPED)
            y = field(page, what, Rect(at.x, y, at.w, 62)) + 14
        for told in (self.told, self.collected.lost or ""):
            if told:
                y = page.say(told, STRONG, (at.x, y, at.w), role="note") + 10
        for trouble in self.collected.troubles:
            y = page.say(trouble, TEXT, (at.x, y, at.w), colour=page.soft, role="trouble") + 6
        return y

    # ----------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "folder" if self.collected.folder is None else "code"

    def tick(self, seconds: float) -> bool:
        """Look for what is new."""
        super().tick(seconds)
        phones = self.shell.phones
        return self.collected.look(phones if isinstance(phones, Posts) else None)

    def text_of(self, name: str) -> str | None:
        return self.typed.get(name)

    def write(self, name: str, text: str) -> None:
        self.typed[name] = text

    def press(self, name: str) -> None:
        """Take a code or a folder, empty the pool, or show its map."""
        match name:
            case "close":
                self.way_out()
            case "empty":
                self._ask_to_empty()
            case "map":
                self.shell.sound("page")
                self.shell.open(ClassDebriefScreen(self.shell))
            case "code":
                self._take_codes(self.typed["code"])
            case "folder":
                trouble = self.collected.watch(self.typed["folder"])
                self.told = trouble or say("pool.watched")
                self.shell.sound("choose")

    def _take_codes(self, typed: str) -> None:
        added, self.told = self.collected.type_codes(typed)
        if added:
            self.typed["code"] = ""
        self.shell.sound("vote" if added else "choose")

    def _ask_to_empty(self) -> None:
        asked = Question(say("pool.ask"), say("pool.ask.keep"), say("pool.ask.do"), "trash")
        self.shell.open(QuestionScreen(self.shell, asked, self._empty))

    def _empty(self) -> None:
        self.collected.empty()
        self.typed = {"code": "", "folder": ""}
        self.told = say("pool.emptied")
        self.focus = ""

    def shortcut(self, intent: Intent) -> bool:
        """Take what is pasted: many codes at once, each on a line; and the key that empties."""
        if intent.kind == "paste" and self.focus in FIELDS:
            pasted = intent.value.strip()
            if self.focus == "code" and len(pasted.splitlines()) > 1:
                self._take_codes(pasted)
            else:
                self.typed[self.focus] += " ".join(pasted.splitlines())
            return True
        if (intent.kind, intent.value) == ("control", "e") and self.seen.box("empty"):
            self._ask_to_empty()
            return True
        return False
