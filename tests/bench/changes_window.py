"""Shows the first screen with people of every scene in a real window: `… WIDTH HEIGHT`; prints milliseconds."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game.assets import Assets
from game.home import Home
from game.library import find_story, load_story
from game.play.session import Session
from game.saves import Saves
from game.settings import Settings
from game.stage import app

import pygame  # isort: skip - after app, which sets what it needs

BEFORE = "p0_title"


def main(width: int, height: int) -> dict[str, float]:
    """Return for each scene how long its first frame with people takes; its pictures were never read.

    Buttons and signs are there already: another scene was seen before.
    """
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    app.SIZE = (width, height)
    took = {}
    with tempfile.TemporaryDirectory() as home:
        saves = Saves(Home(Path(home) / "settings.json", Path(home) / "saves"))
        window = app.Window(story, folder, saves, Settings(words_appear="at_once", muted=True))
        for scene in story.scenes:
            window._take_pictures(Assets(folder))
            window.game.play(Session.at_scene(story, BEFORE), saving=False)
            window.draw()
            time.sleep(0.1)  # what the scene before prepares
            window.game.play(Session.at_scene(story, scene), saving=False)
            _go_where_people_are(window)
            pygame.event.get()
            began = time.perf_counter()
            window.draw()
            took[scene] = (time.perf_counter() - began) * 1000
        window.close()
    return took


def _go_where_people_are(window: app.Window) -> None:
    for _ in range(6):
        view = window.game.session and window.game.session.look()
        if getattr(view, "figures", ()) or getattr(view, "choices", ()):
            return
        window.game.screen.press("go_on")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))) + "\n")
