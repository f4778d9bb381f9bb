"""Walks through all there is to see in a story: every scene, face, screen and ending, one shot each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pygame

from game.assets import Assets
from game.library import StoryFolder
from game.play.session import Session
from game.play.views import SceneView
from game.saves import Saves
from game.settings import Settings
from game.stage.cast import Cast
from game.stage.contact import Sheets, Shot
from game.stage.game import Game
from game.stage.intents import Intent
from game.stage.paint import Painter
from game.stage.pictures import Pictures
from game.stage.places import Places
from game.stage.preview_png import Silence
from game.stage.text import Fonts
from game.stage.theme import THEMES, Look
from game.story.model import Story

OPEN = ("chapters", "settings", "keys", "credits", "class_setup", "class_pool")
"""Sheets that can be opened from the title."""
AFTERWARDS = ("saves", "guide")
"""Sheets that have something to show when a story has been played."""
PLAYING = ("log", "menu")
CLASS_STEPS = 260
"""So many keys are pressed in a lesson to meet its screens."""
LEAVES = 7
FACES = "#cfc3ae"
"""The ground that faces are shown on: neither the paper of their rims nor the colour of any coat."""

Choices = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Showing:
    """One story in one look. `ways` are choices that lead to each of its endings; lengths are pixels.

    `saves` are written to.
    """

    story: Story
    folder: StoryFolder
    settings: Settings
    size: tuple[int, int]
    ways: tuple[Choices, ...]
    saves: Saves

    def sheets(self) -> Iterator[tuple[str, bytes]]:
        """Yield a name and a PNG for each sheet: scenes, faces, screens, endings, a class."""
        stage = _Stage(self, Assets(self.folder))
        parts = (
            ("scenes", stage.scenes(), 4),
            ("faces", stage.faces(), 12),
            ("screens", stage.screens(), 4),
            ("endings", stage.endings(), 4),
            ("class", stage.lesson(), 4),
        )
        for name, shots, across in parts:
            sheets = Sheets(stage.fonts, stage.look, across)
            for number, png in enumerate(sheets.fill(shots), start=1):
                yield f"{name}-{number:02}", png
        stage.close()


class _Stage:
    """Draws the game without a window."""

    def __init__(self, showing: Showing, assets: Assets) -> None:
        self._showing = showing
        self._assets = assets
        pygame.font.init()
        settings, size = showing.settings, showing.size
        self.fonts = Fonts(assets.fonts)
        self.look = Look(THEMES[settings.theme], *size, settings.text_scale / 100, settings.font)
        self._pictures = Pictures(assets.find)
        self._painter = Painter(self.fonts, self._pictures)
        self._cast = Cast.load(assets.find("table", "cast"))

    def close(self) -> None:
        self._pictures.close()

    def _game(self) -> Game:
        return Game(
            self._showing.story,
            self._showing.saves,
            self._showing.settings,
            Silence(self._assets.find),
            cast=self._cast,
            places=Places.load(self._assets.place_tables, self._assets.is_ours),
            descriptions=self._assets.descriptions,
            credits=self._assets.credits,
        )

    def _shot(self, game: Game, name: str) -> Shot:
        look = game.fitted(self.look)
        onto = pygame.Surface(self._showing.size)
        page = game.screen.page(look, self.fonts.measure(look))
        self._painter.draw(page, look, onto, game.screen.letters)
        return Shot(name, onto)

    # ----------------------------------------------------------------- scenes

    def scenes(self) -> Iterator[Shot]:
        """Yield every screen of every scene, and the first after each of its answers."""
        story = self._showing.story
        for scene in story.scenes.values():
            if not scene.ending:
                yield from self._scene(scene.id)

    def _scene(self, scene: str) -> Iterator[Shot]:
        game = self._game()
        session = Session.at_scene(self._showing.story, scene)
        game.play(session, saving=False)
        number = 1
        yield self._shot(game, f"{scene} {number}")
        while session.go_on():
            view = session.look()
            if not isinstance(view, SceneView) or view.scene != scene:
                return
            number += 1
            game.show()
            yield self._shot(game, f"{scene} {number}")
        view = session.look()
        for choice in view.choices if isinstance(view, SceneView) else ():
            if choice.is_open:
                yield from self._consequence(session, scene, choice.id)

    def _consequence(self, asked: Session, scene: str, choice: str) -> Iterator[Shot]:
        session = Session.resume(asked.story, asked.record())[0]
        session.choose(choice)
        number = 0
        while isinstance(view := session.look(), SceneView) and view.scene == scene:
            number += 1
            game = self._game()
            game.play(session, saving=False)
            yield self._shot(game, f"{choice} {number}")
            if not session.go_on():
                return

    # ------------------------------------------------------------------ faces

    def faces(self) -> Iterator[Shot]:
        """Yield everybody in the story at every age, in every mood, at one scale."""
        drawn = {one.picture for one in self._showing.story.speakers.values() if one.picture}
        for picture in sorted(drawn):
            for version, mood, portrait in self._cast.portraits(picture):
                onto = pygame.Surface((440, 440))
                onto.fill(FACES)
                size = (round(portrait.width), round(portrait.height))
                image = self._pictures.whole(portrait.name, size)
                onto.blit(image, image.get_rect(midbottom=(220, 440)))
                yield Shot(f"{version} {mood}", onto)

    # ---------------------------------------------------------------- screens

    def screens(self) -> Iterator[Shot]:
        """Yield the title and every sheet that can be opened from it or from a scene."""
        game = self._game()
        yield self._shot(game, "title")
        for name in OPEN:
            yield from self._sheet(self._game(), name)
        first = next(iter(self._showing.story.scenes))
        for name in PLAYING:
            game = self._game()
            game.play(Session.at_scene(self._showing.story, first), saving=False)
            game.screen.press("go_on")
            yield from self._sheet(game, name)
        for way in self._showing.ways[:1]:
            for name in AFTERWARDS:
                game = self._game()
                game.play(_played(self._showing.story, way), saving=True)
                yield from self._sheet(game, name)

    def _sheet(self, game: Game, name: str) -> Iterator[Shot]:
        if not game.shortcut(name):
            return
        yield self._shot(game, name)
        for number in range(2, 5):
            before = game.screen.scrolls.copy()
            game.take(Intent("page_down"))
            shot = self._shot(game, f"{name}, further down {number}")
            if game.screen.scrolls == before:
                return
            yield shot

    # ---------------------------------------------------------------- endings

    def endings(self) -> Iterator[Shot]:
        """Yield every page of every ending."""
        for way in self._showing.ways:
            game = self._game()
            session = _played(self._showing.story, way)
            view = session.look()
            name = "" if isinstance(view, SceneView) else view.ending
            game.play(session, saving=False)
            for leaf in range(1, LEAVES + 1):
                self._shot(game, name)
                game.tick(60.0)
                yield self._shot(game, f"{name} {leaf}")
                if not game.take(Intent("page_down")):
                    break

    # ----------------------------------------------------------------- a class

    def lesson(self) -> Iterator[Shot]:
        """Yield each screen of a lesson when it is first met."""
        game = self._game()
        if not game.shortcut("class_setup"):
            return
        self._shot(game, "")
        game.take(Intent("press"))
        met: set[str] = set()
        for _ in range(CLASS_STEPS):
            shot = self._shot(game, game.screen.name)
            if game.screen.name not in met:
                met.add(game.screen.name)
                yield shot
            game.tick(0.5)
            _answer(game)


def _answer(game: Game) -> None:
    """Do what a screen of a lesson asks for, with a few votes."""
    match game.screen.name:
        case "class_think":
            game.take(Intent("letter", "v"))
        case "class_vote":
            for answer in "1112":
                game.take(Intent("number", answer))
            game.take(Intent("letter", "v"))
        case "class_consensus":
            for fingers in "5543":
                game.take(Intent("number", fingers))
            game.take(Intent("press"))
        case "class_decide":
            game.take(Intent("number", "1"))
            game.take(Intent("press"))
        case "ending":
            game.screen.press("next")
        case _:
            game.take(Intent("press"))


def _played(story: Story, choices: Sequence[str]) -> Session:
    session = Session(story)
    for choice in choices:
        session.choose(choice)
    while session.go_on():
        pass
    return session
