"""A preview without a window: a story on the disk that is written, and a game that watches it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from game.library import StoryFolder
from game.orders.preview import Workbench
from game.play.views import EndingView, SceneView
from game.settings import Settings
from game.stage.intents import Intent
from game.stage.preview_game import PreviewGame
from tests.stage.drawing import Player, Silence, look

STORY = """\
story: jetty
title: The Jetty
meters:
  alone: {name: On your own, sign: triangle}
  along: {name: Along with others, sign: square}
start: one
chapters: [chapter]
"""
CHAPTER = """\
chapter: The Day
scenes:
  one:
    title: Morning
    lines:
      - The water is flat.
    ask: What do you do?
    choices:
      row: {text: Row., alone: +2, sets: rowed, to: two}
      wait: {text: Wait., along: +2, to: two}
  two:
    title: Noon
    lines:
      - The sun stands over the jetty.
      - place: river-night
      - It is hot.
      - when: rowed
        lines: [Your arms ache.]
    ask: And now?
    choices:
      swim: {text: Swim., alone: +1, to: three}
      call: {text: Call the others., along: +1, when: not rowed, closed: They are gone., to: three}
  three:
    title: Evening
    lines: [The day is over.]
    ending: true
"""


@dataclass
class Desk:
    """An author with a folder, and a preview of it; time is told, and does not pass by itself."""

    folder: Path
    now: float = 0.0
    game: PreviewGame = field(init=False)

    def opens(self, scene: str | None = None) -> None:
        bench = Workbench(StoryFolder(self.folder.name, self.folder, self.folder.name))
        settings = Settings(words_appear="at_once")
        self.game = PreviewGame(bench, bench.read(), settings, Silence())
        self.game.begin(scene, self.now)
        self.settles()

    def writes(self, text: str, name: str = "chapter.yaml") -> None:
        """Save a file, and let the preview see it."""
        (self.folder / name).write_text(text, encoding="utf-8")
        self.settles()

    def swaps(self, old: str, new: str, name: str = "chapter.yaml") -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.writes(text.replace(old, new), name)

    def settles(self) -> None:
        """Let time pass until everything has been seen and every errand is back."""
        for _ in range(8):
            self.waits(0.11)

    def waits(self, seconds: float) -> None:
        """Let time pass; whatever is under way then comes back."""
        self.now += seconds
        self.game.beat(self.now)
        until = time.monotonic() + 20
        while self.game.is_busy and time.monotonic() < until:
            time.sleep(0.002)
            self.game.beat(self.now)

    def presses(self, key: str) -> None:
        self.game.take(Intent("function", key))
        self.settles()

    def player(self) -> Player:
        return Player(self.game, look())

    @property
    def view(self) -> SceneView | EndingView:
        assert self.game.session is not None
        return self.game.session.look()

    @property
    def scene(self) -> str:
        assert isinstance(self.view, SceneView)
        return self.view.scene

    @property
    def words(self) -> list[str]:
        assert isinstance(self.view, SceneView)
        return [said.text for said in self.view.said]

    @property
    def choices(self) -> tuple[str, ...]:
        assert self.game.session is not None
        return self.game.session.choices


def make_desk(tmp_path: Path, chapter: str = CHAPTER) -> Desk:
    """Return an author with a small story."""
    folder = tmp_path / "jetty"
    folder.mkdir()
    (folder / "story.yaml").write_text(STORY, encoding="utf-8")
    (folder / "chapter.yaml").write_text(chapter, encoding="utf-8")
    return Desk(folder)
