"""Contact sheets hold all there is to see: every scene, face, screen, ending, and a class."""

from __future__ import annotations

import io
from pathlib import Path

import pygame
import pytest

from game.home import Home
from game.library import find_story, load_story
from game.orders.preview import _ways_to_endings
from game.saves import Saves
from game.settings import Settings
from game.stage.contact import SHEET
from game.stage.showing import Showing, _Stage
from tests.stage.drawing import assets

pytestmark = pytest.mark.slow
SIZE = (640, 360)


@pytest.fixture
def showing(tmp_path: Path) -> Showing:
    folder = find_story("fair-marrow")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    saves = Saves(Home(tmp_path / "settings.json", tmp_path / "saves"))
    ways = tuple(_ways_to_endings(story))
    return Showing(story, folder, Settings(words_appear="at_once"), SIZE, ways, saves)


def test_every_scene_and_what_comes_of_every_answer_is_shown(showing: Showing) -> None:
    stage = _Stage(showing, assets())
    names = {shot.name.rpartition(" ")[0] for shot in stage.scenes()}
    stage.close()

    scenes = [scene for scene in showing.story.scenes.values() if not scene.ending]
    assert {scene.id for scene in scenes} <= names
    assert len(names) > len(scenes)


def test_everybody_is_shown_in_every_mood(showing: Showing) -> None:
    stage = _Stage(showing, assets())
    moods: dict[str, int] = {}
    for shot in stage.faces():
        who = shot.name.rpartition(" ")[0]
        moods[who] = moods.get(who, 0) + 1
    stage.close()

    assert moods
    assert set(moods.values()) == {12}


def test_every_ending_is_shown_page_by_page(showing: Showing) -> None:
    stage = _Stage(showing, assets())
    names = [shot.name.rpartition(" ")[0] for shot in stage.endings()]
    stage.close()

    assert set(names) == {ending.id for ending in showing.story.endings.endings}
    assert len(names) > len(set(names))


def test_a_class_is_shown_from_its_opening_to_its_debrief(showing: Showing) -> None:
    stage = _Stage(showing, assets())
    names = [shot.name for shot in stage.lesson()]
    stage.close()

    assert {"class_think", "class_vote", "class_result", "ending", "class_debrief"} <= set(names)


def test_the_sheets_are_pictures_of_one_width(showing: Showing) -> None:
    sheets = dict(showing.sheets())

    assert {name.partition("-")[0] for name in sheets} == {
        "scenes", "faces", "screens", "endings", "class",
    }  # fmt: skip
    for name, png in sheets.items():
        picture = pygame.image.load(io.BytesIO(png), f"{name}.png")
        assert picture.get_width() == SHEET
