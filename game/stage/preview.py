"""The window of a preview: the game in it, a slip over it, and the author's strip under it."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from typing import Final, NamedTuple

from game.assets import Assets
from game.settings import Settings
from game.stage.app import NoDisplay, Window, WrongPygame
from game.stage.boxes import Box, Page, Rect
from game.stage.brush import Brush
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.preview_game import PreviewGame
from game.stage.previewing.bench import Bench, Edition
from game.stage.previewing.notes import Noted, lay_notes
from game.stage.previewing.slip import lay_slip, told_of
from game.stage.sound import Sound
from game.stage.theme import Look
from game.words import say

import pygame  # isort: skip - after app, which sets what it needs

__all__ = ["NoDisplay", "PreviewWindow", "WrongPygame", "preview"]

PATIENCE: Final = 0.1
"""Seconds between two looks at the files."""
IMPATIENCE: Final = 0.02
"""Seconds between two looks while a change or an errand is under way."""
LARGEST: Final = 1.5
"""The author's own strip and slip grow with the text only up to this scale."""
KEYS: Final = {
    pygame.K_F2: "f2",
    pygame.K_F3: "f3",
    pygame.K_F4: "f4",
    pygame.K_F5: "f5",
    pygame.K_F6: "f6",
    pygame.K_F8: "f8",
    pygame.K_F9: "f9",
}


def preview(
    bench: Bench, edition: Edition, settings: Settings, scene: str | None, size: tuple[int, int]
) -> None:
    """Show a story while it is written, until the window is closed.

    Raises NoDisplay where no window can be opened, and WrongPygame.
    """
    if not getattr(pygame, "IS_CE", False):
        raise WrongPygame(say("pygame.wrong"))
    window = PreviewWindow(bench, edition, settings, size)
    try:
        window.game.begin(scene, time.monotonic())
        window.loop()
    finally:
        window.close()


class Strip(NamedTuple):
    """The author's strip, laid out, and how many pixels tall it is."""

    boxes: tuple[Box, ...] = ()
    tall: int = 0


class PreviewWindow(Window):
    """Draws the game in what the author's strip leaves of the window."""

    game: PreviewGame

    def __init__(
        self, bench: Bench, edition: Edition, settings: Settings, size: tuple[int, int]
    ) -> None:
        self._bench = bench
        self._strip = Strip()
        self._slip: Rect | None = None
        self._held: int | None = None
        title = say("preview.caption", title=_title(bench, edition))
        self._open(Assets(bench.folder), title, settings, size)
        self.game = PreviewGame(bench, edition, settings, self._sound)

    @property
    def area(self) -> pygame.Surface:
        """All but the strip at the window's foot."""
        width, height = self.surface.get_size()
        return self.surface.subsurface((0, 0, width, max(1, height - self._strip.tall)))

    @property
    def _whole(self) -> Look:
        """The look of the whole window."""
        width, height = self.surface.get_size()
        return replace(self.look, width=width, height=height)

    @property
    def patience(self) -> float:
        return IMPATIENCE if self.game.is_waiting else PATIENCE

    # ------------------------------------------------------------- drawing

    def draw(self) -> None:
        """Draw one frame, after whatever was asked for since the last."""
        if self.game.new_pictures:
            self._renew_pictures()
        if self.game.new_sounds:
            self._renew_sounds()
        if self.game.wants_picture:
            self._keep_picture()
        self._strip = self._laid_strip()
        super().draw()

    def adorn(self, page: Page) -> None:
        """Draw the slip over the page, and the strip below it."""
        game, look = self.game, _modest(self.look)
        layout = Layout(look, self._fonts.measure(look))
        told = told_of(game.edition, game.told)
        is_listed = game.screen.name == "problems"
        self._slip = lay_slip(layout, told._replace(problems="") if is_listed else told, page)
        self._paint(layout.page().boxes, look, self.area)
        tall = self._strip.tall
        if tall:
            width, height = self.surface.get_size()
            foot = self.surface.subsurface((0, height - tall, width, tall))
            self._paint(self._strip.boxes, _modest(self._whole), foot)

    def _laid_strip(self) -> Strip:
        game = self.game
        standing = game.standing() if game.is_noting else None
        if standing is None or game.view is None or game.session is None:
            return Strip()
        look = _modest(self._whole)
        layout = Layout(look, self._fonts.measure(look))
        tall = lay_notes(layout, Noted(game.session.story, game.view.scene, standing))
        return Strip(layout.page().boxes, round(tall * look.unit))

    def _paint(self, boxes: tuple[Box, ...], look: Look, onto: pygame.Surface) -> None:
        brush = Brush(self._fonts, self._pictures, look, onto)
        for box in boxes:
            brush.box(box, None, None)

    def _renew_pictures(self) -> None:
        """Forget every picture: some have changed on the disk."""
        self.game.new_pictures = False
        self._pictures.close()
        self._take_pictures(Assets(self._bench.folder))

    def _renew_sounds(self) -> None:
        """Forget every sound likewise."""
        self.game.new_sounds = False
        self._sound.stop()
        self._sound = Sound(Assets(self._bench.folder).find)
        self.game.take_sound(self._sound)

    def _keep_picture(self) -> None:
        """Draw the scene as players see it, without slip and strip, and let it be kept."""
        self.game.wants_picture = False
        view, look = self.game.view, self._whole
        if view is None:
            return
        onto = pygame.Surface((look.width, look.height))
        page = self.game.screen.page(look, self._fonts.measure(look))
        self._painter.draw(page, look, onto)
        self.game.told = self._bench.keep_picture(view.scene, as_png(onto))

    # -------------------------------------------------------------- events

    def take(self, event: pygame.event.Event) -> bool:
        """Answer the preview's own keys, and a click on the slip; leave the rest to the game."""
        if event.type in (pygame.KEYUP, pygame.WINDOWFOCUSLOST):
            self._held = None
        if event.type == pygame.KEYDOWN and event.key in KEYS:
            if event.key == self._held:
                return False
            self._held = event.key
            back = "+" if event.mod & pygame.KMOD_SHIFT else ""
            return self.game.take(Intent("function", back + KEYS[event.key]))
        if event.type == pygame.MOUSEBUTTONUP and self._slip is not None:
            unit = self.look.unit
            if self._slip.at(event.pos[0] / unit, event.pos[1] / unit):
                return self.game.take(Intent("function", "f8"))
        return super().take(event)

    def beat(self, now: float) -> bool:
        """See to the story's files."""
        return self.game.beat(now)


def as_png(picture: pygame.Surface) -> bytes:
    """Return a picture as the bytes of a PNG."""
    written = io.BytesIO()
    pygame.image.save(picture, written, "scene.png")
    return written.getvalue()


def _modest(look: Look) -> Look:
    """Return the look of what is the author's own: its words do not grow as far as the story's."""
    return replace(look, scale=min(look.scale, LARGEST))


def _title(bench: Bench, edition: Edition) -> str:
    return edition.story.title if edition.story else bench.folder.name
