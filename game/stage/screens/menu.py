"""The pause: where you are, and the ways from here."""

from __future__ import annotations

from game.play.views import SceneView
from game.stage.boxes import Box, Panel, Picture, Rect
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen
from game.stage.screens.sheet import lay_backdrop
from game.stage.signs import lanterns
from game.stage.theme import BUTTON, HEADING, PAGE_TITLE, TEXT
from game.words import say


class MenuScreen(Screen):
    name = "menu"

    @property
    def _view(self) -> SceneView | None:
        view = self.shell.session.look() if self.shell.session else None
        return view if isinstance(view, SceneView) else None

    def lay(self, page: Layout) -> None:
        """Lay the buttons out at the left and where the player is at the right, or below."""
        view = self._view
        lay_backdrop(page, view.place if view else None)
        width = min(page.w - 40, 900)
        tall = min(page.h - 40, self._height(page))
        rect = Rect((page.w - width) / 2, (page.h - tall) / 2, width, tall)
        t = page.theme
        panel = Panel(rect, t.page, t.ink, t.card_line, 22, 14)
        page.add(Box("sheet", rect, say("menu.title"), parts=(panel,)))
        two = not page.look.paged
        column = 380 if two else width - 100
        inner = Rect(rect.x + 40, rect.y + 16, width - 56, tall - 32)
        with page.region("menu", inner) as at:
            y = page.say(say("menu.title"), page.capped(PAGE_TITLE, 60), (at.x, at.y + 8, column))
            y = page.say(say("menu.kept"), TEXT, (at.x, y, column), colour=t.soft) + 16
            end = self._lay_buttons(page, Rect(at.x, y, column, 0))
            if view and two:
                right = Rect(at.x + 440, at.y + 18, at.right - at.x - 440, end - at.y - 18)
                self._lay_where(page, view, right)
            elif view:
                self._lay_where(page, view, Rect(at.x, end + 24, column, 420))

    @staticmethod
    def _height(page: Layout) -> float:
        """The height of six buttons under a title; where there is one column, all there is."""
        if page.look.paged:
            return page.h
        title = page.lead(page.capped(PAGE_TITLE, 60)) + page.lead(TEXT)
        return title + 6 * (max(48.0, page.lead(BUTTON) + 22) + 8) + 84

    def _lay_buttons(self, page: Layout, at: Rect) -> float:
        y = at.y
        for what in self._buttons():
            y = button(page, what, Rect(at.x, y, at.w, 52)) + 8
        return y - 8

    def _buttons(self) -> list[Button]:
        return [
            Button("close", say("menu.continue"), "play", style=BUTTON.at(24), keys=("Esc",)),
            Button("log", say("menu.log"), "scroll", tail="L", sign=""),
            Button("saves", say("menu.saves"), "bookmarks", tail="O", sign=""),
            Button("guide", say("menu.guide"), "book-open-text", tail="G", sign=""),
            Button("settings", say("menu.settings"), "gear-six", tail="S", sign=""),
            Button("keys", say("menu.keys"), "keyboard", tail="F1", sign=""),
        ]

    def _lay_where(self, page: Layout, view: SceneView, at: Rect) -> None:
        t = page.theme
        picture = Rect(at.x, at.y, at.w, at.w * 0.5)
        part = Picture(f"place {view.place or ''}", picture, 14, line=t.ink)
        label = self.shell.descriptions.get(view.place or "", "")
        page.add(Box("picture", picture, label, parts=(part,)))
        y = page.say(view.chapter, HEADING, (at.x, picture.bottom + 12, at.w))
        y = page.say(self._place_in_story(view), TEXT, (at.x, y, at.w), colour=t.soft) + 10
        counts = (view.chapters, view.chapter_number)
        label = say("menu.lanterns", lit=view.chapter_number, all=view.chapters)
        lanterns(page, at.x, y, counts, label)
        y += 30 * min(page.scale, 1.4) + 16
        saved = say("menu.saved" if self._is_kept else "menu.not_saved")
        leave = Button("leave", say("menu.leave"), "sign-out", sub=saved, sign="")
        button(page, leave, Rect(at.x, max(y, at.bottom - 76), at.w, 60))

    @property
    def _is_kept(self) -> bool:
        return self.shell.saving and self.shell.saves.keeps

    def _place_in_story(self, view: SceneView) -> str:
        age = say("menu.age", age=view.age) + " " if view.age is not None else ""
        if view.steps is None:
            return age + say("menu.step", step=view.step)
        return age + say("menu.step_of", step=view.step, steps=view.steps)

    def first_focus(self) -> str:
        return "close"

    def press(self, name: str) -> None:
        """Answer a press: go on, leave, or open a sheet over this one."""
        if name == "close":
            self.way_out()
        elif name == "leave":
            self.shell.leave()
        else:
            self.shell.shortcut(name)

    def shortcut(self, intent: Intent) -> bool:
        """Answer the letters that stand on the buttons and hold nowhere else."""
        name = {"o": "saves", "s": "settings"}.get(intent.value, "")
        return intent.kind == "letter" and self.shell.shortcut(name)
