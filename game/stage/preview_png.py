"""A scene as a picture, without a window: drawn as it stands at its choice."""

from __future__ import annotations

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.assets import Assets
from game.play.session import Session
from game.settings import Settings
from game.stage.paint import Painter
from game.stage.pictures import Pictures
from game.stage.preview import as_png
from game.stage.preview_game import PreviewGame
from game.stage.previewing.bench import Bench, Edition
from game.stage.previewing.places import played, stand_in
from game.stage.sound import Sound
from game.stage.text import Fonts
from game.stage.theme import THEMES, Look
from game.story.model import Story


class Silence(Sound):
    """Opens no sound device."""

    def hear(self, music: str | None, ambience: str | None) -> None:
        """Let nothing be heard."""

    def once(self, name: str) -> None:
        """Let nothing be heard."""

    def play(self, name: str) -> None:
        """Let nothing be heard."""


def draw_scene(
    bench: Bench, story: Story, scene: str, settings: Settings, size: tuple[int, int]
) -> bytes:
    """Return a PNG of a scene where it asks something, come to by a possible way if there is one."""
    way = bench.pathfinder(story).way_to(scene, "middle")
    session = Session.at_scene(story, scene) if way is None else played(story, way, None)
    stand_in(session, scene, choosing=True)
    assets = Assets(bench.folder)
    game = PreviewGame(bench, Edition(story, ()), settings, Silence(assets.find))
    game.show_session(session)
    pygame.font.init()
    fonts, pictures = Fonts(assets.fonts), Pictures(assets.find)
    look = Look(THEMES[settings.theme], *size, settings.text_scale / 100, settings.font)
    onto = pygame.Surface(size)
    Painter(fonts, pictures).draw(game.screen.page(look, fonts.measure(look)), look, onto)
    pictures.close()
    return as_png(onto)
