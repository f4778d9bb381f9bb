"""`stats`: a story in a few figures, at once."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from game.author.report.figures import figures_of
from game.commands import Command, Refused
from game.orders.stats import do
from game.story.catalogue.entry import GOOD
from tests.stories import a_scene, a_story, ways

SHIPPED = """\
“Lantern Row”, version 1
7 chapters, 36 scenes, 24 of them with choices.
"""

POND = """\
“The Pond”, version 1
1 chapter, 2 scenes, 1 of them with choices.
2 choices, 1 flag.
34 words in all scenes together, below grade 1 (Flesch and Kincaid).
About 4 screens on one playthrough.
No playthrough is shorter than 0.4 minutes (31 words, 1 choice).
Half of those by chance take no longer than 0.4 minutes (31 words, 1 choice); 50 were timed.
No playthrough is longer than 0.4 minutes (31 words, 1 choice).
1 speaker: Ada.
1 concept, 1 of them taught by a choice.
2 endings: The Swimmer, The Friend.
"""
ROW = {
    "story": "pond",
    "version": 1,
    "chapters": 1,
    "scenes": 2,
    "scenes_with_choices": 1,
    "choices": 2,
    "words": 34,
    "grade": -1.4,
    "screens": 4,
    "minutes": {"shortest": 0.4, "median": 0.4, "longest": 0.4, "exact": True},
    "speakers": 1,
    "flags": 1,
    "concepts": 1,
    "concepts_taught": 1,
    "endings": 2,
}


@pytest.fixture
def pond(tmp_path: Path) -> Path:
    folder = tmp_path / "pond"
    folder.mkdir()
    for name, text in GOOD.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_small_story_in_lines(pond: Path) -> None:
    assert do(Command(name="stats", story=str(pond))).text == POND.rstrip("\n")


def test_the_shipped_story_takes_a_moment() -> None:
    began = time.process_time()
    told = do(Command(name="stats")).text

    assert time.process_time() - began < 2
    assert told.startswith(SHIPPED)
    assert "No playthrough is shorter than" in told


def test_the_figures_for_other_programs(pond: Path) -> None:
    assert json.loads(do(Command(name="stats", story=str(pond), json=True)).text) == ROW


def test_a_story_with_errors_is_not_counted(pond: Path) -> None:
    file = pond / "one.yaml"
    file.write_text(file.read_text().replace("to: shore", "to: shroe", 1))

    with pytest.raises(Refused, match="N201"):
        do(Command(name="stats", story=str(pond)))


def test_scenes_that_go_round_without_a_choice_are_counted_too() -> None:
    links = a_story(a_scene("s0", to=ways("s1")), a_scene("s1", to=ways("s0")), a_scene("s2"))
    figures = figures_of(links)

    assert figures.wording.words == 9
    assert figures.screens is None
    assert figures.lengths.median is None
