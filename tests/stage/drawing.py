"""A game without a window: played by intents, laid out and drawn at any size, in any look."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.assets import Assets
from game.home import Home
from game.library import find_story, load_story
from game.saves import Saves
from game.settings import Settings
from game.stage.boxes import Box, Page
from game.stage.cast import Cast
from game.stage.game import Game
from game.stage.intents import Intent
from game.stage.paint import Painter
from game.stage.pictures import Pictures
from game.stage.places import Places
from game.stage.sound import Sound
from game.stage.text import Fonts
from game.stage.theme import THEMES, Look
from game.story.model import Story

SIZES = ((1280, 720), (1024, 768), (1920, 1080), (3440, 1440))
SCALES = (0.8, 1.0, 1.5, 2.5)
LOOKS = (
    *(((1280, 720), scale) for scale in SCALES),
    *(((1024, 768), scale) for scale in SCALES),
    ((1920, 1080), 1.0),
    ((3440, 1440), 1.0),
    ((3440, 1440), 2.5),
)
"""Every shape of window and every size of text; a full HD window has as many units as the smallest."""


@cache
def shipped_story() -> Story:
    """Return the story that comes with the game, read once."""
    folder = find_story("lantern-row")
    assert not isinstance(folder, str), folder
    story = load_story(folder).story
    assert story is not None
    return story


@cache
def assets() -> Assets:
    return Assets()


@cache
def places() -> Places:
    return Places.load(assets().place_tables, assets().is_ours)


@cache
def cast() -> Cast:
    return Cast.load(assets().find("table", "cast"))


@cache
def fonts() -> Fonts:
    pygame.font.init()
    return Fonts(assets().fonts)


@cache
def pictures() -> Pictures:
    return Pictures(assets().find)


class Silence(Sound):
    """Plays nothing and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(assets().find)
        self.asked: list[str] = []
        self.heard: tuple[str | None, str | None] = (None, None)

    def hear(self, music: str | None, ambience: str | None) -> None:
        self.heard = (music, ambience)

    def once(self, name: str) -> None:
        self.asked.append(name)

    def play(self, name: str) -> None:
        self.asked.append(name)


def make_game(home: Path, story: Story | None = None, settings: Settings | None = None) -> Game:
    """Return a game that keeps its saves in a folder and is silent."""
    return Game(
        story or shipped_story(),
        Saves(Home(home / "settings.json", home / "saves")),
        settings or Settings(),
        Silence(),
        cast=cast(),
        places=places(),
        descriptions=assets().descriptions,
        credits=assets().credits,
    )


def look(width: int = 1280, height: int = 720, scale: float = 1.0, theme: str = "paper") -> Look:
    return Look(THEMES[theme], width, height, scale)


def lay(game: Game, seen: Look) -> Page:
    """Lay the open screen out."""
    seen = game.fitted(seen)
    return game.screen.page(seen, fonts().measure(seen))


def draw(game: Game, seen: Look) -> pygame.Surface:
    """Draw the open screen on a surface of its own."""
    surface = pygame.Surface((seen.width, seen.height))
    page = lay(game, seen)
    seen = game.fitted(seen)
    Painter(fonts(), pictures()).draw(page, seen, surface, game.screen.letters)
    return surface


class Player:
    """Speaks as a player does: sees, presses, points and types."""

    def __init__(self, game: Game, seen: Look | None = None) -> None:
        self.game = game
        self.look = seen or look()
        self.page = lay(game, self.look)

    def does(self, kind: str, value: str = "", x: float = 0, y: float = 0) -> bool:
        """Send one intent, let a moment pass, and look again."""
        changed = self.game.take(Intent(kind, value, x, y))
        self.sees_again()
        return changed

    def sees_again(self) -> Page:
        self.game.tick(1.0)
        self.page = lay(self.game, self.look)
        return self.page

    def box(self, name: str) -> Box:
        box = self.page.box(name)
        assert box is not None, f"{name} is not among {[b.id for b in self.page.boxes if b.id]}"
        return box

    def sees(self, words: str) -> bool:
        """Tell whether words stand on the page as it is told."""
        return any(words in box.label for box in self.page.boxes)

    def clicks(self, name: str) -> None:
        """Point at a control, and press and release the mouse button over it."""
        self.clicks_at(*self.box(name).rect.centre)

    def clicks_at(self, x: float, y: float) -> None:
        self.does("point", "", x, y)
        self.does("down", "", x, y)
        self.does("click", "", x, y)

    def picks(self, name: str, value: str) -> None:
        """Click on one of a control's few options."""
        whole = f"{name}={value}"
        box = next(box for box in self.page.boxes if box.over and box.value == whole)
        self.clicks_at(*box.rect.centre)

    def goes_to(self, name: str) -> None:
        """Press Tab until a control has the focus."""
        for _ in range(800):
            if self.focus == name:
                return
            self.does("next")
        raise AssertionError(f"Tab never came to {name}.")

    def presses(self, name: str) -> None:
        """Go to a control by Tab and press Enter."""
        self.goes_to(name)
        self.does("press")

    def types(self, text: str) -> None:
        for letter in text:
            if self.game.screen.typing:
                self.does("type", letter)
            else:
                self.does("letter", letter)

    @property
    def focus(self) -> str:
        return self.page.focused.id if self.page.focused else ""

    @property
    def screen(self) -> str:
        return self.game.screen.name
