"""The report in lines: all of it, for a small story; and that no story is too strange for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest

from game.author.proof.proving import prove
from game.author.report.words import about, percent, whole_number
from game.orders.reported import report_page, report_text
from game.story.catalogue.entry import GOOD
from game.story.model import Concept, Story
from game.story.reader import read_story
from tests.bench.generated import generated_story
from tests.stories import (
    a_choice,
    a_scene,
    a_story,
    an_ending,
    only_if,
    says,
    speech,
    ways,
    when,
)
from tests.walks import shipped_story

pytestmark = pytest.mark.slow


def bridge() -> Story:
    """Return a story of two questions; the first decides everything, the second nothing."""
    alone = says("You go alone, and nobody sees you go.")
    all_ = says("You go with them all, and they sing as they go.")
    first = (
        replace(
            a_choice("own", "s1", effects=(3, 0)), teaches=("tide",), sets=("lamp",), lines=alone
        ),
        a_choice("both", "s1", effects=(2, 2)),
        replace(a_choice("them", "s1", effects=(0, 3)), teaches=("tide", "rope"), lines=all_),
    )
    lamp = only_if(
        "lamp",
        says("The lamp burns."),
        says("It is dark, and nobody has thought to bring a lamp."),
    )
    story = a_story(
        replace(a_scene("s0", *first), domain="bread"),
        replace(
            a_scene("s1", a_choice("stay", "s2"), a_choice("wait", "s2")),
            lines=(speech("ada", "You are late. It is cold here by the water."), lamp),
        ),
        a_scene("s2"),
        endings=(
            an_ending("high", "qophrun - wazbit >= 50"),
            an_ending("wide", "qophrun >= 50 and wazbit >= 50"),
            an_ending("never", "qophrun > 100"),
            an_ending("low"),
        ),
    )
    sides = {"tide": "both", "rope": "wazbit", "wall": "both"}
    concepts = {
        id: Concept(id, "water", side, None, f"Water tells of {id}.", None, (), ())
        for id, side in sides.items()
    }
    return replace(story, concepts=MappingProxyType(concepts))


TOLD = """\
Report on “Small”
Different playthroughs: 6, counted exactly.

Endings, where every choice is left to chance: 3,000 playthroughs, with dice that fall the same every time (seed 1). In brackets, where the true share lies with 95 % certainty.
The High: 32.4 % (30.8 to 34.1 %), 973 times. It can be given after 2 choices.
The Wide: 33.4 % (31.7 to 35.1 %), 1,002 times. It can be given after 2 choices.
The Never: 0 % (0 to 0.1 %), 0 times. Proved: it is never given.
The Low: 34.2 % (32.5 to 35.9 %), 1,025 times. It can be given after 2 choices.

Endings, where players have a habit: up to 500 playthroughs of each.
Who chooses always for “Qophrunly alone”: The High 100 % (99.2 to 100 %).
Who chooses always for “Wazbittish company”: The Low 100 % (99.2 to 100 %).
Who chooses always for both, where that is offered: The Wide 100 % (99.2 to 100 %).
Who chooses always what moves least: The Low 53.2 % (48.8 to 57.5 %), The High 46.8 % (42.5 to 51.2 %).
Who chooses by turns for “Wazbittish company” and for “Qophrunly alone”: The Low 100 % (99.2 to 100 %).
Who chooses mostly for “Qophrunly alone”, often for both: The High 53.2 % (48.8 to 57.5 %), The Wide 41.2 % (37 to 45.6 %), The Low 5.6 % (3.9 to 8 %).
Who chooses mostly for “Wazbittish company”, often for both: The Low 57.2 % (52.8 to 61.5 %), The Wide 39.6 % (35.4 to 44 %), The High 3.2 % (2 to 5.1 %).
Who chooses mostly for both, now and then strongly for one: The Wide 62.2 % (57.9 to 66.3 %), The Low 20.8 % (17.5 to 24.6 %), The High 17 % (14 to 20.5 %).
Who chooses for a little of both, and never for much of both: The Low 53.2 % (48.8 to 57.5 %), The High 46.8 % (42.5 to 51.2 %).

The choices that move an ending most: how many more or fewer of 100 playthroughs by chance are given it than of those that met the same scene and chose otherwise, and how much higher or lower they end.
s0.them: The Low 100 more, The Wide 50.7 fewer, The High 49.3 fewer, “Qophrunly alone” 83.1 lower, “Wazbittish company” 66.2 higher.
s0.both: The Wide 100 more, The Low 51.3 fewer, The High 48.7 fewer, “Qophrunly alone” 18 higher, “Wazbittish company” 15.4 higher.
s0.own: The High 100 more, The Low 50.6 fewer, The Wide 49.4 fewer, “Qophrunly alone” 67 higher, “Wazbittish company” 83.5 lower.

Options:
0 of 5 are outdone on the meters by another in their scene, which moves both at least as far. That is well where the words name its price.
On 3 of 5 options some ending depended: with another answer there, it was another ending.
s1.stay is dead weight: changed for another answer, or another for it, 285 times, and the ending stayed the same each time.
s1.wait is dead weight: changed for another answer, or another for it, 285 times, and the ending stayed the same each time.

Both sides:
Qophrunly alone: 1 option leans this way, by 3 on average; all options together move it by 5; 2 words on the button and 8 told at once, on average; on the top button in 1 scene.
Wazbittish company: 1 option leans this way, by 3 on average; all options together move it by 5; 2 words on the button and 11 told at once, on average; on the top button in 0 scenes.
1 option raises both meters, and 2 raise neither.
Concepts of “water” (both) are taught 2 times.
Concepts of “water” (Wazbittish company) are taught 1 time.

Playing time, up to the ending, at 158 words a minute and 12 seconds for each choice (158 words are the median of grade 7, 175 of grade 12; this story: below grade 1):
No playthrough is shorter than 0.7 minutes (41 words, 2 choices).
Half of those by chance take no longer than 0.7 minutes (41 words, 2 choices); 400 were timed.
No playthrough is longer than 0.7 minutes (52 words, 2 choices).

Words in all scenes together: 63, below grade 1 (Flesch and Kincaid).
Narration: 39 words, below grade 1.
Ada: 10 words, too few for a grade.
The 2 hardest scenes to read:
s0: 30 words, below grade 1.
s1: 30 words, below grade 1.

Concepts: 2 of 3 are taught by a choice. Those that fewest playthroughs by chance meet:
rope: taught by 1 choice, met by 34.2 %.
tide: taught by 2 choices, met by 66.6 %.
"""


def test_the_whole_report_of_a_small_story() -> None:
    story = bridge()

    assert report_text(story, prove(story)) == TOLD.rstrip("\n")


def test_without_a_proof_nothing_is_said_of_what_can_be_given() -> None:
    told = report_text(bridge(), None)

    assert "The Never: 0 % (0 to 0.1 %), 0 times.\n" in told
    assert "Proved" not in told


# ------------------------------------------------------------- strange stories


def strange() -> Iterator[tuple[str, Story, str]]:
    yield "one scene", a_story(a_scene("s0")), "Different playthroughs: 1, counted exactly."
    circle = a_story(a_scene("s0", a_choice("a", "s0"), a_choice("b", "s1")), a_scene("s1"))
    round_ = (
        "The story goes in circles, so its playthroughs cannot be counted: there is no end to them."
    )
    yield "a circle", circle, round_
    trap = a_story(a_scene("s0", a_choice("a", "s0"), a_choice("b", "s0")), a_scene("s1"))
    yield "a trap", trap, "No playthrough that was tried came to an ending."
    links = a_story(a_scene("s0", to=ways("s1")), a_scene("s1", to=ways("s0")), a_scene("s2"))
    yield "links in a circle", links, "Whatever their habits, all players come to this: no ending."
    closed = replace(a_choice("a", "s1"), when=when("lamp"))
    stuck = a_story(a_scene("s0", closed), a_scene("s1"))
    yield "nothing open", stuck, "Among them, ending where nothing leads on: 1."
    turns = (an_ending("late", "late_lean >= 2"), an_ending("last"))
    late = a_story(
        a_scene("s0", a_choice("a", "s1", effects=(0, 3)), a_choice("b", "s1")),
        a_scene("s1", a_choice("a", "s2", effects=(3, 0)), a_choice("b", "s2")),
        a_scene("s2"),
        endings=turns,
    )
    yield "an ending that asks for the late lean", late, "Different playthroughs: 4"
    files = {name: text.encode() for name, text in GOOD.items() if name != "endings.yaml"}
    bare = read_story(files, "scenes/pond").story
    if bare is not None:
        yield "no endings.yaml", bare, "Different playthroughs:"


@pytest.mark.parametrize(
    ("story", "told"), [pytest.param(story, told, id=name) for name, story, told in strange()]
)
def test_no_story_is_too_strange(story: Story, told: str) -> None:
    began = time.process_time()

    assert told in report_text(story, None)
    assert report_page(story, None).startswith("<!DOCTYPE html>")
    assert time.process_time() - began < 10


@pytest.mark.slow
def test_a_thousand_scenes_are_told_in_bounded_time() -> None:
    story = read_story(generated_story(1000), "scenes/generated").story
    assert story is not None
    began = time.process_time()
    told = report_text(story, None)

    assert time.process_time() - began < 15
    assert "That is an estimate from 1,000 of them by chance" in told
    assert "The shortest that was tried:" in told


@pytest.mark.slow
def test_proof_and_report_of_the_shipped_story_take_less_than_three_seconds() -> None:
    story = shipped_story()
    began = time.process_time()
    report_page(story, prove(story))

    assert time.process_time() - began < 3


# ------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (0, "0 %"),
        (0.0001, "less than 0.1 %"),
        (0.25, "25 %"),
        (1 / 3, "33.3 %"),
        (0.99999, "more than 99.9 %"),
        (1, "100 %"),
    ],
)
def test_only_none_is_told_as_none_and_only_all_as_all(part: float, told: str) -> None:
    assert percent(part) == told


def test_a_number_that_nobody_can_read_is_told_by_its_length() -> None:
    assert whole_number(10**9) == "1,000,000,000"
    assert whole_number(3**10_000) == "a number of 4,772 digits that begins 163135"
    assert about(123_456) == "120,000"
    assert about(7) == "7"
