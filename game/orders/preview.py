"""`preview`: see a story in the game's window while it is written, or one scene of it as a picture."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from game.author.checks.checks import find_problems
from game.author.paths import Paths
from game.author.standing import Standing, find_standing
from game.commands import Command, Refused
from game.home import Home
from game.library import StoryFolder, find_story, load_story
from game.orders.check import find_all
from game.orders.done import FOUND, Done
from game.orders.stories import scene_of, story_to_play
from game.play.session import Session
from game.play.views import EndingView
from game.saves import Saves
from game.settings import Settings
from game.story.model import Story
from game.story.reader import Reading
from game.words import say

if TYPE_CHECKING:
    from game.stage.previewing.bench import Edition

UNPROVED = Command("check", without_proof=True)
ENDLESS = "P103"
"""A story whose links go in circles would never come to a screen."""


def do(asked: Command) -> Done:
    """Open the window, or draw the picture. Raises Refused where neither can be."""
    try:
        import game.stage.preview  # noqa: PLC0415, F401 - only here
    except ImportError as error:
        raise Refused(say("cli.no_pygame", why=error)) from None
    if asked.sheets:
        return _sheets(asked, Path(asked.sheets))
    return _picture(asked, asked.png) if asked.png else _window(asked)


@dataclass(frozen=True, slots=True)
class Workbench:
    """Reads, proves and keeps for the preview."""

    folder: StoryFolder

    def read(self) -> Edition:
        """Read the story's files as they are now; of problems, only those that reading finds."""
        from game.stage.previewing.bench import Edition  # noqa: PLC0415 - only here

        reading = load_story(self.folder)
        story = reading.story
        if story is not None and any(one.code == ENDLESS for one in find_problems(story)):
            return Edition(None, find_all(self.folder, reading, UNPROVED).problems)
        return Edition(story, reading.problems)

    def check(self, edition: Edition) -> Edition:
        """Return the edition with all that checking finds without a proof."""
        if edition.story is None:
            return edition
        reading = Reading(edition.story, edition.problems)
        return replace(edition, problems=find_all(self.folder, reading, UNPROVED).problems)

    def pathfinder(self, story: Story) -> Paths:
        """Return who finds ways in a story."""
        return Paths(story)

    def standing(self, story: Story, choices: tuple[str, ...]) -> Standing:
        """Return how a playthrough stands after these choices."""
        return find_standing(story, choices)

    def keep_picture(self, scene: str, png: bytes) -> str:
        """Put a picture of a scene beside the story's files; return a sentence that says where."""
        path = self.folder.path / f"{scene}.png"
        try:
            _put(path, png)
        except OSError as error:
            return say("preview.no_picture", path=path, why=error.strerror or str(error))
        return say("preview.picture", path=path)


def _window(asked: Command) -> Done:
    from game.stage import preview  # noqa: PLC0415 - only here

    folder = find_story(asked.story)
    if isinstance(folder, str):
        raise Refused(folder)
    bench = Workbench(folder)
    edition = bench.read()
    scene = scene_of(edition.story, asked.scene) if asked.scene and edition.story else asked.scene
    try:
        preview.preview(bench, edition, _settings(asked), scene, asked.size)
    except (preview.NoDisplay, preview.WrongPygame) as missing:
        raise Refused(f"{missing} {say('preview.without_window')}", FOUND) from None
    return Done()


def _picture(asked: Command, wanted: str) -> Done:
    from game.stage.preview_png import draw_scene  # noqa: PLC0415 - only here

    folder, story = story_to_play(asked.story)
    scene = scene_of(story, wanted)
    path = Path(asked.output or f"{scene}.png")
    png = draw_scene(Workbench(folder), story, scene, _settings(asked), asked.size)
    try:
        _put(path, png)
    except OSError as error:
        why = error.strerror or str(error)
        raise Refused(say("preview.no_picture", path=path, why=why), FOUND) from None
    return Done(say("preview.picture", path=path))


def _sheets(asked: Command, into: Path) -> Done:
    """Draw all there is to see in the story on contact sheets."""
    from game.stage.showing import Showing  # noqa: PLC0415 - only here

    folder, story = story_to_play(asked.story)
    count = 0
    with TemporaryDirectory() as home:
        ways = tuple(_ways_to_endings(story))
        settings = replace(_settings(asked), words_appear="at_once")
        saves = Saves(Home(Path(home) / "settings.json", Path(home) / "saves"))
        showing = Showing(story, folder, settings, asked.size, ways, saves)
        try:
            into.mkdir(parents=True, exist_ok=True)
            for name, png in showing.sheets():
                _put(into / f"{name}.png", png)
                count += 1
        except OSError as error:
            why = error.strerror or str(error)
            raise Refused(say("preview.no_picture", path=into, why=why), FOUND) from None
    return Done(say("preview.sheets", count=count, path=into))


def _ways_to_endings(story: Story) -> Iterator[tuple[str, ...]]:
    """Yield choices that lead to each ending, as far as some are found."""
    met = set()
    for scene in (one for one in story.scenes.values() if one.ending):
        for path in Paths(story).variants(scene.id).paths:
            session = Session(story)
            for choice in path:
                session.choose(choice)
            while session.go_on():
                pass
            view = session.look()
            ending = view.ending if isinstance(view, EndingView) else scene.id
            if session.at_ending and ending not in met:
                met.add(ending)
                yield path


def _settings(asked: Command) -> Settings:
    """Return the user's own settings, which are only read, but for what was asked for."""
    own, _ = Saves.open().load_settings()
    return replace(
        own,
        text_scale=asked.scale,
        theme=asked.theme,
        words_appear="at_once",
        full_screen=False,
    )


def _put(path: Path, written: bytes) -> None:
    """Put a file in place at once; whoever looks sees the old one or the new. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        beside.write_bytes(written)
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
