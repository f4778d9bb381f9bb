"""The title: the Row at night. One thing to do: go on with the story that waits, or begin it."""

from __future__ import annotations

from game.play.session import Session
from game.saved import Save
from game.stage.boxes import Box, Part, Picture, Rect, Shade
from game.stage.controls import TARGET, Button, button, button_row, row_height
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.when import told_when
from game.stage.signs import lantern
from game.stage.theme import BUTTON, DISPLAY, STORY
from game.words import say

NIGHT = "river-night"
ROOM = 64
"""Units at the left of the title that the light of its lantern needs."""
WIDE_SHADE = 1.2
"""Larger words than this reach further over the picture, and so does the shade behind them."""


class TitleScreen(Screen):
    name = "title"
    music = "title"
    ambience = "river"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._slot = shell.saves.slot(shell.story.id, 0)

    @property
    def _waiting(self) -> Save | None:
        return self._slot.save

    def lay(self, page: Layout) -> None:
        """Lay the picture, the title and the buttons out; a sheet may have deleted what waited."""
        self._slot = self.shell.saves.slot(self.shell.story.id, 0)
        whole = Rect(0, 0, page.w, page.h)
        tint = (page.theme.veil, page.theme.dim) if page.theme.dim else None
        parts: list[Part] = [Picture(f"place {NIGHT}", whole, anchor=(0.62, 0.5), tint=tint)]
        dark = Rect(0, 0, page.w * (0.72 if page.scale <= WIDE_SHADE else 1), page.h)
        parts.append(Shade(dark, "#15143a", 225, 120 if page.look.paged else 0))
        page.add(Box("picture", whole, self.shell.descriptions.get(NIGHT, ""), parts=tuple(parts)))
        page.night = True
        x = 72 if page.look.wide else 40
        foot = row_height(page, self._small(), page.w - 2 * x)
        inner = Rect(x - ROOM, 0, page.w - 2 * x + ROOM + 24, page.h - foot - 44)
        with page.region("title", inner) as at:
            y = at.y + (24 if page.scale > WIDE_SHADE else 40)
            self._lay_middle(page, Rect(at.x + ROOM, y, at.w - ROOM, 0))
        button_row(page, self._small(), (x, page.h - 26 - foot, page.w - 2 * x))
        page.night = False

    def _lay_middle(self, page: Layout, at: Rect) -> None:
        style = page.capped(DISPLAY, 96)
        tall = min(58 * page.scale, 80)
        y = at.y
        title = page.text(self.shell.story.title, style, at.w - tall)
        rect = Rect(at.x, y, at.w, title.height)
        parts: list[Part] = [lantern(page, at.x + 20, y + 18, tall, lit=True, glow=1.2)]
        parts += page.place(title, at.x + tall, y, page.ink)
        page.add(Box("title", rect, self.shell.story.title, parts=tuple(parts)))
        line = page.capped(STORY._replace(font="story_i"), 38)
        tagline = self.shell.story.tagline or ""
        room = at.w if page.scale > WIDE_SHADE else min(at.w, 560.0)
        where = (at.x, rect.bottom + 4, room)
        y = page.say(tagline, line, where, colour=page.soft, label=True)
        page.night = False
        wide = min(at.w - 8, 452 * max(1.0, min(page.scale, 2.0)))
        y += 26
        low = 54.0
        if self._waiting:
            low = 48.0
            y = self._lay_continue(page, self._waiting, Rect(at.x, y, wide, 88)) + 12
        for what in self._large():
            y = button(page, what, Rect(at.x, y, wide, low)) + (10 if low > TARGET else 8)
        page.night = True

    def _lay_continue(self, page: Layout, save: Save, rect: Rect) -> float:
        """Put the button that goes on down, with a small picture of where the story stands."""
        place = save.place or ""
        wide = 0.0 if page.look.paged or not place else 132.0
        bottom = button(page, self._continue(save), rect, inset=wide)
        if wide:
            where = Rect(rect.x + 12, rect.y + 12, wide - 12, bottom - rect.y - 24)
            picture = Picture(f"place {place}", where, 8, line=page.theme.ink)
            page.picture((picture,), where, self.shell.descriptions.get(place, ""))
        return bottom

    def _continue(self, save: Save) -> Button:
        when = told_when(save.saved_at)
        where = save.chapter if save.ending is None else say("title.ended", ending=save.ending)
        words = say("title.waiting", where=where, when=when)
        return Button(
            "continue", say("title.continue"), sub=words, style=BUTTON.at(26), keys=("Enter",)
        )

    def _large(self) -> list[Button]:
        style = BUTTON.at(22)
        chapter = Button("chapters", say("title.chapters"), "book-open", style=style, keys=("H",))
        has_some = any(one.alone for one in self.shell.story.chapters)
        return [
            Button("new", say("title.new"), "plus", style=style, keys=("N",)),
            Button("unsaved", say("title.unsaved"), "cloud-slash", style=style, keys=("P",)),
            *((chapter,) if has_some else ()),
            Button("saves", say("title.saves"), "bookmarks", style=style, keys=("O",)),
            Button(
                "class_setup",
                say("title.class_setup"),
                "chalkboard-teacher",
                style=style,
                keys=("L",),
            ),
        ]

    def _small(self) -> list[Button]:
        return [
            Button("settings", say("title.settings"), "gear-six", sign="", keys=("S",)),
            Button("guide", say("title.guide"), "book-open-text", sign="", keys=("G",)),
            Button("keys", say("title.keys"), "keyboard", sign="", keys=("F1",)),
            Button("credits", say("title.credits"), "heart", sign=""),
            Button("quit", say("title.quit"), "sign-out", sign="", keys=("Ctrl Q",)),
        ]

    def first_focus(self) -> str:
        return "continue" if self._waiting else "new"

    def press(self, name: str) -> None:
        """Answer a press: begin, go on, or open a sheet."""
        shell = self.shell
        if name == "continue" and self._waiting:
            session, sentence = Session.resume(shell.story, self._waiting.record)
            shell.play(session, saving=True)
            if sentence:
                shell.tell(sentence)
        elif name in ("new", "unsaved"):
            shell.play(Session(shell.story), saving=name == "new")
        elif name == "quit":
            shell.quit()
        else:
            shell.shortcut(name)

    def shortcut(self, intent: Intent) -> bool:
        """Answer the letters that stand for buttons."""
        names = {"n": "new", "p": "unsaved", "h": "chapters", "o": "saves", "s": "settings"}
        names["l"] = "class_setup"
        name = names.get(intent.value, "") if intent.kind == "letter" else ""
        if not name or self.seen.box(name) is None:
            return False
        self.press(name)
        return True

    def way_out(self) -> None:
        """Escape does nothing here: quitting is a button."""
