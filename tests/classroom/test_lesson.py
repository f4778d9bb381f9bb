"""A lesson is a value: asked, settled, taken back, kept as JSON and gone on with."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.classroom.ballot import add, close_vote, draw, open_vote
from game.classroom.kept import BadLesson, read_lesson, write_lesson
from game.classroom.lesson import (
    Lesson,
    ask,
    pass_over,
    settle,
    story_of,
    take_back,
    usual_plan,
    usual_rules,
    with_present,
    with_rule,
)
from game.story.model import Story
from tests.walks import shipped_story


def begun() -> Lesson:
    return Lesson(usual_plan(shipped_story()))


def asked(lesson: Lesson, scene: str) -> Lesson:
    found = shipped_story().scenes[scene]
    return ask(lesson, found, tuple(choice.whole_id for choice in found.choices))


def answered(lesson: Lesson, scene: str, answer: int = 0) -> Lesson:
    """Let a class of twenty answer a question by votes, whatever its rule."""
    lesson = asked(lesson, scene)
    assert lesson.ballot is not None
    ballot = replace(lesson.ballot, rule="majority", phase="think")
    ballot = close_vote(add(open_vote(ballot), answer, 20), 0)
    return settle(replace(lesson, ballot=ballot))


def back(story: Story, lesson: Lesson) -> Lesson:
    return read_lesson(story, json.loads(json.dumps(write_lesson(story, lesson))))


def test_the_usual_plan_is_the_cut_with_another_rule_for_each_chapter() -> None:
    plan = usual_plan(shipped_story())

    assert (plan.scope, plan.present) == ("cut", 28)
    assert dict(plan.rules) == {
        "sandbox": "majority",
        "fork": "consensus",
        "high-water": "decider",
    }


def test_the_whole_story_has_a_rule_for_every_chapter_that_asks() -> None:
    assert list(usual_rules(shipped_story()).values())[:4] == [
        "majority",
        "consensus",
        "decider",
        "majority",
    ]


def test_a_settled_question_is_a_choice_and_a_decision() -> None:
    lesson = answered(begun(), "s1_first_build", 1)
    [decision] = lesson.decisions

    assert lesson.choices == ("s1_first_build.together",)
    assert lesson.ballot is None
    assert (decision.votes, decision.voted, decision.present) == ((0, 20, 0), 20, 28)


def test_a_question_is_taken_back_with_its_choice() -> None:
    lesson = answered(begun(), "s1_first_build")

    assert take_back(lesson) == begun()
    assert take_back(begun()) == begun()


def test_going_back_from_an_open_question_closes_it_first() -> None:
    lesson = asked(answered(begun(), "s1_first_build"), "s1_bucket")

    assert take_back(lesson).choices == ("s1_first_build.own",)
    assert take_back(take_back(lesson)) == begun()


def test_a_scene_is_passed_over_in_quiet_and_taken_back() -> None:
    lesson = pass_over(begun(), shipped_story().scenes["s1_first_build"])
    played = story_of(shipped_story(), lesson.plan, lesson.passed)

    assert lesson.choices == ()
    assert lesson.decisions[0].how == "passed"
    assert played.scenes["s1_first_build"].choices == ()
    assert take_back(lesson) == begun()


def test_a_rule_is_changed_from_now_on() -> None:
    lesson = with_rule(asked(begun(), "s1_first_build"), "sandbox", "decider")

    assert lesson.ballot is not None
    assert lesson.ballot.rule == "majority"
    assert asked(replace(lesson, ballot=None), "s1_bucket").ballot is not None


@pytest.mark.parametrize(("typed", "kept"), [(-3, 1), (30, 30), (500, 99)])
def test_a_class_has_one_to_ninety_nine(typed: int, kept: int) -> None:
    assert with_present(begun(), typed).plan.present == kept


def test_a_lesson_is_kept_and_gone_on_with() -> None:
    story = shipped_story()
    lesson = asked(answered(answered(begun(), "s1_first_build"), "s1_bucket", 2), "s1_crash")

    assert back(story, begun()) == begun()
    assert back(story, lesson) == lesson


def test_an_open_ballot_is_kept_vote_by_vote() -> None:
    lesson = asked(begun(), "s1_first_build")
    assert lesson.ballot is not None
    half = replace(lesson, ballot=add(open_vote(lesson.ballot), 1, 7))
    drawn = replace(lesson, ballot=draw(replace(lesson.ballot, rule="decider", phase="lot"), 9, 4))

    assert back(shipped_story(), half) == half
    assert back(shipped_story(), drawn) == drawn


def test_nothing_is_kept_of_who_was_there_or_when() -> None:
    kept = write_lesson(shipped_story(), answered(begun(), "s1_first_build"))

    assert set(kept) == {
        "format", "story", "fingerprint", "scope", "chapter", "present", "rules", "choices",
        "screen", "passed", "decisions", "ballot", "is_over",
    }  # fmt: skip


def test_a_lesson_of_a_newer_game_is_a_sentence() -> None:
    kept = write_lesson(shipped_story(), begun()) | {"format": 9}

    with pytest.raises(BadLesson) as refused:
        read_lesson(shipped_story(), kept)
    assert str(refused.value) == (
        "This lesson was kept by a newer game. Open it there, or begin a new lesson here."
    )


def test_a_lesson_whose_choices_are_gone_is_a_sentence() -> None:
    kept = write_lesson(shipped_story(), begun()) | {"choices": ["s1_first_build.gone"]}

    with pytest.raises(BadLesson) as refused:
        read_lesson(shipped_story(), kept)
    assert str(refused.value).startswith("The story has changed since this lesson was kept")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(data=st.data(), value=JSON)
def test_whatever_is_damaged_in_a_kept_lesson_is_at_most_a_sentence(
    data: st.DataObject, value: object
) -> None:
    lesson = asked(answered(begun(), "s1_first_build"), "s1_bucket")
    kept = json.loads(json.dumps(write_lesson(shipped_story(), lesson)))
    where = data.draw(st.sampled_from([kept, kept["ballot"], kept["decisions"][0], kept["rules"]]))
    where[data.draw(st.sampled_from(sorted(where)))] = value
    try:
        read_lesson(shipped_story(), kept)
    except BadLesson as bad:
        assert str(bad).endswith(".")  # noqa: PT017 - it may also be read
