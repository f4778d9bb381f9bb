"""What every test may ask for: the shipped story, and whether recorded files are to be written anew."""

from __future__ import annotations

import pytest

from game.library import find_story, load_story
from game.story.model import Story


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="write recorded pages and pictures anew; read the difference before it is kept",
    )


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def shipped() -> Story:
    """The story that comes with the game."""
    folder = find_story("lantern-row")
    assert not isinstance(folder, str), folder
    reading = load_story(folder)
    assert reading.story is not None, [problem.told() for problem in reading.problems]
    return reading.story
