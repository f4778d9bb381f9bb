"""Every sound of the stories is there, credited, described, in words too, and as loud as was measured."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from game.assets import Assets
from game.captions import FOLDERS, Kind
from game.library import load_story, shipped_stories
from game.story.model import QUIET, Line, Setting, Story, When

ASSETS = Path(__file__).resolve().parent.parent / "assets"
SOUNDS = ASSETS / "sounds"
KINDS: tuple[Kind, ...] = ("music", "ambience", "sound")
ROW = re.compile(r"\| `(\S+)` \| (\d+) \| ([\d.]+) \| (-[\d.]+) \| (-[\d.]+) \| (\S*) ?\|")
BOUNDS = {"music": (-21, -19), "ambience": (-29, -27), "interface": (-38, -23), "": (-26, -19)}
"""LUFS in each folder of sounds."""


class Measured(NamedTuple):
    """What LEVELS.md says of a file: bytes, seconds, LUFS, dBFS, and the step over a loop’s seam."""

    size: int
    seconds: float
    loudness: float
    peak: float
    step: float | None


@cache
def levels() -> dict[str, Measured]:
    found = ROW.findall((SOUNDS / "LEVELS.md").read_text("utf-8"))
    return {
        name: Measured(int(size), float(s), float(lufs), float(db), float(step) if step else None)
        for name, size, s, lufs, db, step in found
    }


@cache
def stories() -> tuple[Story, ...]:
    read = [load_story(folder).story for folder in shipped_stories()]
    return tuple(story for story in read if story)


def named(story: Story) -> set[tuple[Kind, str]]:
    """Every piece, ambience and sound that a story names."""
    found: set[tuple[Kind, str]] = set()
    for ending in story.endings.endings:
        found |= {("music", ending.music)} if ending.music else set()
        found |= told(ending.also)
    for scene in story.scenes.values():
        found |= {("music", scene.music)} if scene.music else set()
        found |= {("ambience", scene.ambience)} if scene.ambience else set()
        for lines in (scene.lines, *(choice.lines for choice in scene.choices)):
            found |= told(lines)
    return {(kind, name) for kind, name in found if name != QUIET}


def told(lines: tuple[Line, ...]) -> set[tuple[Kind, str]]:
    found: set[tuple[Kind, str]] = set()
    for line in lines:
        if isinstance(line, When):
            found |= told((*line.lines, *line.otherwise))
        elif isinstance(line, Setting):
            found |= {(kind, line.name) for kind in KINDS if kind == line.kind}
    return found


# ------------------------------------------------------------- the stories


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.id)
def test_every_sound_of_a_story_is_there_and_in_lower_case(story: Story) -> None:
    assets = Assets()

    assert {one for one in named(story) if assets.find(*one) is None} == set()
    assert {name for _, name in named(story) if not re.fullmatch("[a-z_]+", name)} == set()


def test_every_sound_of_a_story_is_described_and_has_a_few_words_to_be_read_for_it() -> None:
    rows = {row["file"].removesuffix(".ogg"): row for row in Assets().credits}
    files = {
        next(path for path in (f"{folder}/{name}" for folder in FOLDERS[kind]) if path in rows)
        for story in stories()
        for kind, name in named(story)
    }

    assert {file for file in files if not rows[file]["description"].endswith(".")} == set()
    assert {file for file in files if not 2 <= len(rows[file]["caption"].split()) <= 8} == set()
    assert {file for file in files if len(rows[file]["caption"]) > 36} == set()


def test_every_ending_is_captioned_alike() -> None:
    captions = {row["caption"] for row in Assets().credits if "music/ending_" in row["file"]}

    assert len(captions) == 1


def test_every_scene_says_how_its_place_sounds() -> None:
    lacking = [
        scene.id for story in stories() for scene in story.scenes.values() if not scene.ambience
    ]

    assert lacking == []


def test_after_the_sluice_pip_is_the_first_to_be_heard() -> None:
    scenes = next(story for story in stories() if story.id == "lantern-row").scenes
    sluice, dawn = scenes["c3_sluice"], scenes["c3_dawn"]
    settings = [line for line in dawn.lines if isinstance(line, Setting)]

    assert (sluice.music, sluice.ambience) == ("sluice", QUIET)
    assert (dawn.music, dawn.ambience) == (QUIET, QUIET)
    assert "Did we win?" in str(dawn.lines[dawn.lines.index(settings[0]) - 1])


# ------------------------------------------------------------- the files


def test_the_table_of_levels_is_of_these_very_files() -> None:
    files = {
        path.relative_to(SOUNDS).as_posix(): path.stat().st_size for path in SOUNDS.rglob("*.ogg")
    }

    assert {name: row.size for name, row in levels().items()} == files


def test_every_sound_is_as_loud_as_its_kind() -> None:
    wrong = {}
    for name, row in levels().items():
        low, high = BOUNDS[name.rpartition("/")[0]]
        if name == "music/sluice.ogg":
            low, high = low - 5, high - 5
        if not low <= row.loudness <= high or row.peak > -1:
            wrong[name] = row

    assert wrong == {}


def test_the_endings_are_as_long_and_as_loud_as_each_other() -> None:
    endings = [row for name, row in levels().items() if name.startswith("music/ending_")]

    assert len(endings) == 6
    assert {row.seconds for row in endings} == {48.0}
    assert max(row.loudness for row in endings) - min(row.loudness for row in endings) <= 0.5


def test_every_loop_joins_without_a_step() -> None:
    loops = {name: row for name, row in levels().items() if name.startswith(("music", "ambience"))}

    assert {name for name, row in loops.items() if row.step is None or row.step >= 1} == set()


def test_a_short_sound_is_small() -> None:
    short = [name for name in levels() if "/" not in name or name.startswith("interface/")]

    assert [name for name in short if levels()[name].size > 40_000] == []
