"""What the tests of play may use: the shipped story."""

from __future__ import annotations

import pytest

from game.library import find_story, load_story
from game.story.model import Story


@pytest.fixture(scope="session")
def shipped() -> Story:
    """The story that comes with the game."""
    folder = find_story("lantern-row")
    assert not isinstance(folder, str), folder
    reading = load_story(folder)
    assert reading.story is not None, [problem.told() for problem in reading.problems]
    return reading.story
