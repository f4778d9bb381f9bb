"""Opens the window for a class: at the screen where a lesson is set up."""

from __future__ import annotations

import pygame

from game.library import StoryFolder
from game.saves import Saves
from game.settings import Settings
from game.stage import app
from game.stage.app import NoDisplay, WrongPygame
from game.stage.screens.class_setup import ClassSetupScreen
from game.story.model import Story
from game.words import say

__all__ = ["NoDisplay", "WrongPygame", "teach"]


def teach(
    story: Story, folder: StoryFolder, saves: Saves, settings: Settings, chapter: str | None
) -> None:
    """Lead a lesson until the window is closed. Raises NoDisplay, and WrongPygame."""
    if not getattr(pygame, "IS_CE", False):
        raise WrongPygame(say("pygame.wrong"))
    window = app.Window(story, folder, saves, settings)
    try:
        window.game.open(ClassSetupScreen(window.game, chapter))
        window.loop()
    finally:
        window.close()
