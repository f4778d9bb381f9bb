"""No line of the story is ever cut off, in any window, at any size of text."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.play.session import Session
from game.settings import Settings
from game.stage.game import Game
from tests.stage.drawing import LOOKS, SCALES, lay, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stage.routes import screens

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_every_screen_of_the_story_stands_whole_in_its_window(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    seen = look(*size, scale)

    found = []
    game = make_game(tmp_path, settings=Settings(words_appear="at_once"))
    for session in screens():
        game.play(session, saving=False)
        found += [f"{_scene(session)}: {fault}" for fault in faults(lay(game, seen), seen)]

    assert found == []


def test_every_scene_of_the_story_is_laid_out() -> None:
    assert {_scene(session) for session in screens()} == set(shipped_story().scenes)


def test_an_answer_taken_stays_in_sight_with_the_two_ways_from_it(tmp_path: Path) -> None:
    for scale in SCALES:
        game = _showing(tmp_path, Session.at_scene(shipped_story(), "s1_bucket"))
        session = game.session
        assert session is not None
        while session.go_on():
            pass
        game.show()
        lay(game, look(scale=scale))

        game.screen.press("answer 2")
        page = lay(game, look(scale=scale))

        states = {box.value: box.state for box in page.boxes if box.role == "choice"}
        assert states == {"1": "disabled", "2": "chosen", "3": "disabled", "4": "disabled"}
        assert page.box("take_back") is not None
        assert faults(page, look(scale=scale)) == []


def _showing(home: Path, session: Session) -> Game:
    game = make_game(home, settings=Settings(words_appear="at_once"))
    game.play(session, saving=False)
    return game


def _scene(session: Session) -> str:
    view = session.look()
    return getattr(view, "scene", "")
