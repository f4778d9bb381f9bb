"""Loose ends are told where they are, and nothing is called loose that is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.author.checks.loose import find_loose_ends
from game.story.catalogue.entry import GOOD
from game.story.model import Choice, Story, When
from game.story.reader import read_story
from tests.stories import AT, a_choice, a_scene, a_story, leaves, only_if, says, when

END = a_scene("end")


def codes(story: Story) -> list[str]:
    return [problem.code for problem in find_loose_ends(story)]


def told(story: Story) -> list[str]:
    return [problem.message for problem in find_loose_ends(story)]


def story_of(*choices: Choice) -> Story:
    return a_story(a_scene("start", *choices), END)


def good_with(good: str, bad: str) -> Story:
    assert good in GOOD["one.yaml"]
    read = read_story({**GOOD, "one.yaml": GOOD["one.yaml"].replace(good, bad, 1)}, "pond")
    assert read.story is not None, read.problems
    return read.story


# ------------------------------------------------------------- flags


def test_a_flag_that_is_spelt_in_two_ways_is_told_with_the_way_it_is_asked() -> None:
    story = good_with("        shared: +2\n", "        shared: +2\n        sets: swarm\n")

    assert told(story) == [
        (
            "The flag “swarm” is set here, and nothing in the story ever asks about it. "
            "Did you mean “swam”?"
        )
    ]


def test_of_a_list_of_flags_the_one_is_pointed_at_that_nothing_asks_about() -> None:
    [problem] = find_loose_ends(good_with("sets: swam", "sets: [swam, dived]"))

    assert str(problem.place) == "pond/one.yaml:19:22"
    assert problem.width == len("dived")


@pytest.mark.parametrize("where", ["choice", "way", "line", "deep", "also", "world", "ending"])
def test_a_flag_may_be_asked_about_anywhere(where: str) -> None:
    one = replace(a_choice("one", "end"), sets=("oar",))
    two = a_choice("two", "end", effects=(1, 0))
    asked = only_if("not oar", says("You row."))
    story = story_of(one, two)
    match where:
        case "choice":
            story = story_of(one, replace(two, when=when("oar")))
        case "way":
            story = story_of(one, a_choice("two", ("oar", "start"), "end", effects=(1, 0)))
        case "line":
            story = story_of(one, replace(two, lines=(asked,)))
        case "deep":
            outer = only_if("visited(end)", says("Wait."), (asked,))
            story = story_of(one, replace(two, lines=(outer,)))
        case "also":
            [ending] = story.endings.endings
            ending = replace(ending, also=(asked,))
            story = replace(story, endings=replace(story.endings, endings=(ending,)))
        case "world":
            story = replace(story, endings=replace(story.endings, world=(asked,)))
        case _:
            [ending] = story.endings.endings
            ending = replace(ending, when=when("oar"))
            story = replace(story, endings=replace(story.endings, endings=(ending,)))

    assert codes(story) == []


def test_a_flag_is_not_missed_where_other_lines_keep_the_promise_of_its_choice() -> None:
    one = replace(a_choice("one", "end"), sets=("oar",))
    kept = When(when("chose(start.one)"), says("You row."), (), AT, ("start.one",))
    lines = (kept,)

    assert codes(story_of(one, a_choice("two", "end", effects=(1, 0)))) == ["N408"]
    assert codes(a_story(a_scene("start", one, a_choice("two", "end", effects=(1, 0))),
                         replace(END, lines=lines))) == []  # fmt: skip


def test_a_second_flag_is_missed_where_the_promise_is_kept_by_the_first() -> None:
    one = replace(a_choice("one", "end"), sets=("oar", "lamp"))
    kept = When(when("oar"), says("You row."), (), AT, ("start.one",))
    start = a_scene("start", one, a_choice("two", "end", effects=(1, 0)))

    assert codes(a_story(start, replace(END, lines=(kept,)))) == ["N408"]


# ------------------------------------------------------------- choices


def test_choices_that_do_the_same_are_told_and_a_flag_is_a_difference() -> None:
    one, two = a_choice("one", "end"), a_choice("two", "end")

    assert codes(story_of(one, two)) == ["P301"]
    assert "P301" not in codes(story_of(one, replace(two, sets=("oar",))))


@pytest.mark.parametrize(
    "change",
    [
        {"effects": (1, 0)},
        {"clears": ("oar",)},
        {"lines": says("You laugh.")},
        {"when": when("not oar")},
    ],
)
def test_whatever_the_story_does_or_tells_in_its_own_way_is_a_difference(
    change: dict[str, object],
) -> None:
    two = replace(a_choice("two", "end"), **change)  # type: ignore[arg-type]  # fields, by name

    assert "P301" not in codes(story_of(a_choice("one", "end"), two))


def test_a_choice_that_is_asked_about_later_makes_a_difference() -> None:
    asked = only_if("chose(start.one)", says("You took the first."))
    start = a_scene("start", a_choice("one", "end"), a_choice("two", "end"))

    assert codes(a_story(start, replace(END, lines=(asked,)))) == []


def test_the_same_words_may_stand_on_two_choices_of_which_one_is_open() -> None:
    one = replace(a_choice("one", "end"), when=when("oar"), text="Row.")
    two = replace(a_choice("two", "end"), when=when("not oar"), text="Row.", sets=("oar",))

    assert codes(story_of(one, two)) == []
    assert codes(story_of(replace(one, when=None), replace(two, when=None))) == ["N408", "P302"]


def test_lines_that_differ_by_their_mood_are_not_the_same() -> None:
    story = good_with(
        "        lines: [You are wet.]\n        otherwise: [You are dry.]\n",
        "        lines: [{ada (sad): Well.}]\n        otherwise: [{ada (proud): Well.}]\n",
    )

    assert codes(story) == []


# ------------------------------------------------------------- who is there


def test_somebody_who_only_enters_is_there() -> None:
    assert codes(good_with("      - ada: Are you coming in, {name}?\n", "")) == []


def test_who_leaves_and_never_enters_is_told_once() -> None:
    start = replace(a_scene("start", to=END.ways), ending=True, lines=(leaves("bo"), leaves("bo")))

    assert told(a_story(start)) == [
        (
            "“bo” leaves here, but no “enter” in the story ever brings them in. "
            "Write “- enter: {bo: left}” before it, or take the line out."
        )
    ]


def test_the_good_story_has_no_loose_end() -> None:
    assert codes(good_with("chapter: One", "chapter: One")) == []
