"""What following every way of a story shows, and which pictures and sounds are looked for."""

from __future__ import annotations

from game.author.checks.checks import AssetNames, find_missing_assets, find_problems
from game.author.proof.rounds import rounds_of
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.problems import Problem
from game.story.reader import read_story

NOTHING = AssetNames(frozenset(), frozenset(), frozenset(), frozenset())


def story_of(*scenes: str) -> Story:
    """Return the good story with these scenes, each as “id: what follows”."""
    written = "".join(f"  {scene.replace(':', ': {title: T,', 1)}}}\n" for scene in scenes)
    files = {
        "story.yaml": GOOD["story.yaml"].replace("[bank]", "[start]").replace(": bank", ": start"),
        "one.yaml": f"chapter: One\nscenes:\n{written}",
    }
    reading = read_story(files, "pond")
    assert reading.story is not None, [problem.told() for problem in reading.problems]
    return reading.story


def said(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.message.split("“")[1].split("”")[0]) for problem in problems]


def test_a_story_that_comes_to_its_end_has_no_problem() -> None:
    assert find_problems(story_of("start: to: shore", "shore: ending: true")) == ()


def test_a_scene_to_which_nothing_leads_is_told() -> None:
    story = story_of("start: to: shore", "island: to: shore", "shore: ending: true")

    assert said(find_problems(story)) == [("P101", "island")]


def test_a_way_that_is_never_taken_still_leads_somewhere() -> None:
    story = story_of(
        "start: to: [{when: visited(island), to: island}, {to: shore}]",
        "island: to: shore",
        "shore: ending: true",
    )

    assert find_problems(story) == ()


def test_scenes_that_go_round_without_a_choice_are_told_once() -> None:
    story = story_of("start: to: b", "b: to: c", "c: to: b", "shore: ending: true")

    assert said(find_problems(story)) == [("P103", "b"), ("P101", "shore")]


def test_choices_that_only_lead_to_each_other_are_told_once() -> None:
    story = story_of(
        "start: choices: {x: {text: X, to: b}, y: {text: Y, to: shore}}",
        "b: choices: {x: {text: X, to: c}}",
        "c: choices: {x: {text: X, to: b}, y: {text: Y, to: c}}",
        "shore: ending: true",
    )

    assert said(find_problems(story)) == [("P102", "b")]


def test_a_round_with_a_way_out_is_no_problem() -> None:
    story = story_of(
        "start: choices: {x: {text: X, to: start}, y: {text: Y, to: shore}}", "shore: ending: true"
    )

    assert find_problems(story) == ()


def test_a_trap_that_nobody_can_reach_is_only_unreachable() -> None:
    story = story_of("start: ending: true", "b: to: b")

    assert said(find_problems(story)) == [("P101", "b")]


def test_rounds_are_found_ten_thousand_scenes_deep() -> None:
    leads = {str(at): (str(at + 1),) for at in range(10_000)} | {"10000": ("9990",)}

    (round_,) = rounds_of(leads)

    assert round_ == {str(at) for at in range(9990, 10_001)}


def test_every_missing_picture_is_told_once_where_first_named() -> None:
    story = story_of(
        "start: place: pond, music: song, to: b",
        "b: place: pond, lines: [{sound: splash}, {music: tune}], to: c",
        "c: ending: true",
    )

    problems = find_missing_assets(story, NOTHING)

    assert said(problems) == [
        ("A101", "pond"),
        ("A103", "song"),
        ("A104", "splash"),
        ("A103", "tune"),
        ("A102", "ada"),
    ]
    assert {problem.severity for problem in problems} == {"note"}


def test_quiet_is_no_missing_piece_and_a_missing_place_is_told() -> None:
    story = story_of(
        "start: music: none, ambience: none, lines: [{music: none}, {ambience: none}], to: b",
        "b: ambience: rain, lines: [{ambience: storm}, {sound: none}], to: c",
        "c: ending: true",
    )

    missing = [one for one in said(find_missing_assets(story, NOTHING)) if one[0] != "A102"]

    assert missing == [("A106", "rain"), ("A106", "storm"), ("A104", "none")]


def test_a_near_miss_is_suggested_and_other_capitals_are_a_warning() -> None:
    story = story_of("start: place: Pond, music: sogn, ending: true")
    there = AssetNames(frozenset({"pond"}), frozenset({"ada"}), frozenset({"song"}), frozenset())

    problems = find_missing_assets(story, there)

    assert [(one.code, one.severity, one.suggestion) for one in problems] == [
        ("A105", "warning", None),
        ("A103", "note", "song"),
    ]
