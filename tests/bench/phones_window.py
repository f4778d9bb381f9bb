"""Draws a vote in a real window, frame after frame, while phones come and vote: `… HELD VOTING`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game.classroom.phones import RoomPhones
from game.home import Home
from game.library import find_story, load_story
from game.saves import Saves
from game.settings import Settings
from game.stage import app
from game.stage.screens.class_setup import ClassSetupScreen
from tests.classroom.knocking import HERE
from tests.stage.drawing import Player
from tests.stage.lessons import goes_to, lead

import pygame  # isort: skip - after app, which sets what it needs

FRAMES = 30
TIMES = 4
"""So often all vote; with some two hundred frames one of a hundred says something."""


def main(held: int, voting: int) -> dict[str, object]:
    """Return the milliseconds of each frame: alone, while phones vote, and in a flood besides."""
    with tempfile.TemporaryDirectory() as home:
        window = _window(Path(home))
        phones = RoomPhones("en", lambda: (HERE,))
        window.game.phones = phones
        one = Player(window.game, window.look)
        setup = ClassSetupScreen(window.game)
        window.game.open(setup)
        setup.votes_by = "phones"
        setup.press("begin")
        window.game.screen.press("go_on")
        one.does("letter", "s")
        goes_to(one, "class_vote")
        _frames(window, time.monotonic() + 0.5)  # the first ones load pictures
        alone = _frames(window, time.monotonic() + 2 * TIMES)
        port = phones.addresses[0].partition(":")[2]
        load = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.phones_load", port, phones.code, str(held), str(voting)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            _told(load, window)
            busy = [took for _ in range(TIMES) for took in _while(load, window, "vote")]
            flooded = [took for _ in range(TIMES) for took in _while(load, window, "flood")]
            votes = lead(one).ballot.voted
        finally:
            load.kill()
            load.wait()
            window.close()
    return {"alone": alone, "voting": busy, "flooded": flooded, "votes": votes}


def _window(home: Path) -> app.Window:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    saves = Saves(Home(home / "settings.json", home / "saves"))
    return app.Window(story, folder, saves, Settings(words_appear="at_once"))


def _told(load: subprocess.Popen[str], window: app.Window) -> list[float]:
    """Draw frames until the other process has said a word."""
    heard = threading.Event()

    def listen() -> None:
        assert load.stdout is not None
        if load.stdout.readline():
            heard.set()

    threading.Thread(target=listen, daemon=True).start()
    return _frames(window, time.monotonic() + 120, heard)


def _while(load: subprocess.Popen[str], window: app.Window, what: str) -> list[float]:
    assert load.stdin is not None
    load.stdin.write(f"{what}\n")
    load.stdin.flush()
    return _told(load, window)


def _frames(window: app.Window, until: float, heard: threading.Event | None = None) -> list[float]:
    """Draw at thirty frames a second; return how long each took, votes taken and all."""
    took = []
    while time.monotonic() < until and not (heard and heard.is_set()):
        began = time.perf_counter()
        pygame.event.get()
        window.game.tick(1 / FRAMES)
        window.draw()
        took.append((time.perf_counter() - began) * 1000)
        time.sleep(max(0.0, 1 / FRAMES - took[-1] / 1000))
    assert heard is None or heard.is_set(), "The phones never came."
    return took


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))) + "\n")
