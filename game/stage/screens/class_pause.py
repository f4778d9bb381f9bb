"""A pause: the room goes dark but for one lantern, until somebody goes on."""

from __future__ import annotations

from game.stage.boxes import Box, Lantern, Panel, Rect
from game.stage.controls import button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.class_look import FOOT, ClassScreen, plain_button
from game.story.model import QUIET
from game.words import say


class PauseScreen(ClassScreen):
    name = "class_pause"
    music = ambience = QUIET

    def lay(self, page: Layout) -> None:
        """Lay one lantern out in the dark, and a way on below."""
        t = page.theme
        whole = Rect(0, 0, page.w, page.h)
        page.night = True
        tall = page.h * 0.34
        wide = tall * 44 / 65
        lantern = Rect((page.w - wide) / 2, page.h * 0.2, wide, tall)
        parts = (Panel(whole, t.night), Lantern(lantern, t.glow, t.night_ink, 1.3))
        page.add(Box("picture", whole, say("class.paused"), parts=parts))
        go_on = plain_button("go_on", say("class.go_on"), "P", "play")
        width = min(go_on.width(page) + 20, page.w - 80)
        foot = max(float(FOOT), page.lead(go_on.style) + 26)
        button(page, go_on, Rect((page.w - width) / 2, page.h - 60 - foot, width, foot))

    def press(self, name: str) -> None:  # noqa: ARG002 - there is one button
        self.shell.sound("close")
        self.shell.close()

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "p":
            self.press("go_on")
            return True
        return False

    def way_out(self) -> None:
        self.press("go_on")
