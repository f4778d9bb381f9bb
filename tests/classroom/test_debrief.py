"""The debrief tells what divided a class and where a rule led it, and points at nobody."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.debrief import (
    Debrief,
    agreed,
    closest,
    divided,
    evenness,
    look_back_on,
    most_divided,
)
from game.classroom.lesson import Lesson, story_of, usual_plan
from game.classroom.otherwise import look_otherwise
from game.classroom.pool import FEWEST, Pool
from game.classroom.threads import MANY, Spinner
from game.play.session import Session
from tests.classroom.lived import a_lesson, a_pool, all_alike
from tests.walks import shipped_story

VOTES = {
    "s1_first_build": (9, 9, 10),
    "s1_bucket": (1, 6, 12, 9),
    "s1_crash": (0, 28, 0, 0),
    "c2_panel": (5, 14, 8, 1),
}


def of(lesson: Lesson | None, pool: Pool | None = None) -> Debrief:
    return look_back_on(shipped_story(), lesson, pool or Pool())


def with_votes(**votes: tuple[int, ...]) -> Lesson:
    """Return a lesson whose scenes have as many votes as they have answers."""
    lesson = a_lesson()
    fitted = {
        one.scene: (*votes[one.scene], 0, 0, 0, 0)[: len(one.answers)]
        for one in lesson.decisions
        if one.scene in votes
    }
    return a_lesson(fitted)


# ------------------------------------------------------------- how divided


def test_evenness_is_one_for_equals_and_nothing_for_all_alike() -> None:
    assert evenness([7, 7, 7, 7]) == pytest.approx(1)
    assert evenness([14, 14]) == pytest.approx(1)
    assert evenness([28, 0, 0]) == 0
    assert evenness([]) == 0
    assert evenness([5]) == 0


@given(st.lists(st.integers(0, 40), min_size=2, max_size=5), st.randoms())
def test_evenness_does_not_ask_which_answer_has_how_many(
    counts: list[int], dice: random.Random
) -> None:
    mixed = list(counts)
    dice.shuffle(mixed)

    assert 0 <= evenness(counts) <= 1 + 1e-9
    assert evenness(counts) == pytest.approx(evenness(mixed))


def test_the_most_even_scene_comes_first() -> None:
    found = of(with_votes(**VOTES)).together

    assert found[0].scene == "s1_first_build"
    assert all(one.evenness >= other.evenness for one, other in pairwise(found))
    assert found[-1].scene == "s1_crash"


def test_no_scene_is_both_most_and_least_divided() -> None:
    found = of(with_votes(**VOTES)).together

    assert not {one.scene for one in divided(found)} & {one.scene for one in agreed(found)}
    assert agreed(found)[0].scene == "s1_crash"


def test_scenes_in_which_one_decided_are_not_compared() -> None:
    rules = {one.scene: one.rule for one in a_lesson().decisions}

    assert all(rules[one.scene] != "decider" for one in of(a_lesson()).together)


# ------------------------------------------------------------- small numbers


def test_below_ten_votes_or_paths_no_scene_is_shown() -> None:
    assert of(a_lesson(present=9)).together == ()
    assert of(None, a_pool(FEWEST - 1)).alone == ()
    assert of(None, a_pool(FEWEST)).alone != ()


def test_one_or_two_votes_have_no_number() -> None:
    [bucket] = [one for one in of(with_votes(**VOTES)).together if one.scene == "s1_bucket"]

    assert [(bar.amount, bar.count) for bar in bucket.bars] == [
        ("few", None),
        ("some", None),  # or the one vote could be reckoned from the others
        ("some", 12),
        ("some", 9),
    ]


def test_that_all_chose_the_same_cannot_be_told_from_nearly_all() -> None:
    alike = [one for one in of(with_votes(**VOTES)).together if one.scene == "s1_crash"]
    nearly = with_votes(**{**VOTES, "s1_crash": (1, 26, 1)})
    others = [one for one in of(nearly).together if one.scene == "s1_crash"]

    assert [(bar.amount, bar.count, bar.part) for bar in alike[0].bars] == [
        (bar.amount, bar.count, bar.part) for bar in others[0].bars
    ]
    assert {bar.amount for bar in alike[0].bars} == {"nearly all", "few or none"}


def test_one_vote_and_two_look_the_same() -> None:
    one, two = (
        next(one for one in of(with_votes(s1_bucket=votes)).together if one.scene == "s1_bucket")
        for votes in ((1, 6, 12, 9), (2, 5, 12, 9))
    )

    assert one == two


def test_a_class_that_all_walked_one_path_shows_nearly_all_and_no_number() -> None:
    found = of(None, all_alike(12)).alone

    assert found
    assert all(bar.count is None for one in found for bar in one.bars)
    assert {bar.amount for one in found for bar in one.bars} == {"nearly all", "few or none"}


# ------------------------------------------------------------- led elsewhere


def test_a_consensus_on_what_had_not_most_votes_is_told() -> None:
    lesson = a_lesson({"c2_panel": with_answers("c2_panel", 3, 14)}, {"c2_panel": 0})
    [found] = [one for one in of(lesson).elsewhere if one.scene == "c2_panel"]

    assert (found.rule, found.by) == ("consensus", "votes")
    assert found.first != found.chosen


def with_answers(scene: str, first: int, second: int) -> tuple[int, ...]:
    [one] = [one for one in a_lesson().decisions if one.scene == scene]
    return (first, second, *(4 for _ in one.answers[2:]))


def test_a_decision_that_most_wanted_is_not_told() -> None:
    assert all(one.rule == "decider" for one in of(with_votes(**VOTES)).elsewhere)
    assert of(with_votes(**VOTES)).elsewhere == ()


def test_a_dropped_question_is_told_with_what_most_wanted() -> None:
    lesson = a_lesson({"c2_panel": with_answers("c2_panel", 3, 14)})
    decisions = tuple(
        replace(one, choice=None, how="dropped") if one.scene == "c2_panel" else one
        for one in lesson.decisions
    )
    dropped = replace(lesson, decisions=decisions, choices=(), passed=frozenset())
    [found] = [one for one in of(dropped).elsewhere if one.scene == "c2_panel"]

    assert (found.how, found.chosen) == ("dropped", None)


def test_what_one_decided_is_compared_with_those_who_played_alone() -> None:
    pool = all_alike(12)
    scene = "c3_wall"
    [alone] = [one for one in pool.paths[0] if one.startswith(f"{scene}.")]
    [decision] = [one for one in a_lesson().decisions if one.scene == scene]
    at = next(n for n, one in enumerate(decision.answers) if one != alone)

    found = of(a_lesson(chosen={scene: at}), pool).elsewhere

    assert [one.by for one in found if one.scene == scene] == ["alone"]
    assert [one for one in of(a_lesson(chosen={scene: at})).elsewhere if one.scene == scene] == []


def test_too_few_votes_lead_nowhere() -> None:
    lesson = a_lesson({"c2_panel": (1, 2, 1, 1)}, {"c2_panel": 0})

    assert [one for one in of(lesson).elsewhere if one.scene == "c2_panel"] == []


# ------------------------------------------------------------- closest, path


def test_the_closest_vote_is_one_whose_numbers_are_told() -> None:
    found = of(with_votes(**VOTES)).together
    near = closest(found)

    assert near
    assert near.scene == "s1_first_build"
    assert closest(()) is None
    assert closest(tuple(one for one in found if one.scene == "s1_crash")) is None


def test_the_path_is_that_of_the_class_and_has_its_ending() -> None:
    lesson = a_lesson()
    told = of(lesson)

    assert tuple(step.choice for step in told.map.steps) == lesson.choices
    assert told.has_ended
    assert any(region.is_yours for region in told.map.regions)


def test_a_path_that_stopped_early_has_no_ending_of_its_own() -> None:
    lesson = a_lesson()
    early = replace(lesson, choices=lesson.choices[:3], decisions=lesson.decisions[:3])
    told = of(early)

    assert len(told.map.steps) == 3
    assert not told.has_ended
    assert not any(region.is_yours for region in told.map.regions)


def test_without_a_lesson_nobody_walked_and_all_else_is_there() -> None:
    told = of(None, a_pool(12))

    assert not told.walked
    assert told.paths == 12
    assert told.prompts
    assert len(told.questions) == 3
    assert told.view.columns


def test_of_a_lesson_whose_story_has_changed_what_still_fits_is_told() -> None:
    lesson = a_lesson()
    gone = replace(lesson.decisions[0], scene="gone", answers=("gone.a",), choice="gone.a")
    changed = replace(
        lesson, choices=("gone.a", *lesson.choices), decisions=(gone, *lesson.decisions)
    )

    assert of(changed).together == of(lesson).together


def test_columns_say_what_this_class_lived() -> None:
    columns = of(a_lesson()).view.columns

    assert columns
    assert any(row.lived for column in columns for row in (*column.gives, *column.costs))


# ------------------------------------------------------------- another answer


def test_a_look_back_tells_the_consequence_and_changes_nothing() -> None:
    lesson = a_lesson()
    decision = lesson.decisions[1]
    other = next(one for one in decision.answers if one != decision.choice)

    told = look_otherwise(shipped_story(), lesson, other)

    assert told.title == shipped_story().scenes[decision.scene].title
    assert told.said
    assert lesson == a_lesson()


def test_a_look_back_tells_what_the_class_would_have_been_told() -> None:
    lesson = a_lesson()
    decision = lesson.decisions[0]
    session = Session(story_of(shipped_story(), usual_plan(shipped_story())))
    while session.go_on():
        pass
    assert decision.choice
    session.choose(decision.choice)
    view = session.look()

    assert look_otherwise(shipped_story(), lesson, decision.choice).said[:1] == view.said[:1]  # type: ignore[union-attr]  # a scene


def test_every_answer_of_the_story_can_be_looked_at_without_a_lesson() -> None:
    empty = [
        choice
        for choice, made in shipped_story().choices.items()
        if made.when is None and not look_otherwise(shipped_story(), None, choice).said
    ]

    assert empty == []


# ------------------------------------------------------------- thin lines


def test_below_ten_paths_there_is_no_line() -> None:
    spinner = Spinner(shipped_story())
    spinner.begin(a_pool(9))
    spinner.spin(100)

    assert spinner.is_done
    assert spinner.lines().stretches == ()
    assert spinner.lines().ends == ()


def test_lines_run_from_the_corner_to_every_end_and_count_who_walked_them() -> None:
    spinner = Spinner(shipped_story())
    spinner.begin(all_alike(10))
    while not spinner.is_done:
        spinner.spin(3)
    lines = spinner.lines()

    assert {one.walked for one in lines.stretches} == {10}
    assert min(one.start for one in lines.stretches) == (0.0, 0.0)
    assert len(lines.ends) == 1


def test_very_many_paths_have_no_dots_and_share_their_lines() -> None:
    spinner = Spinner(shipped_story())
    spinner.begin(Pool(a_pool(30).paths * 20))
    spinner.spin(1000)

    assert len(spinner.pool) > MANY
    assert spinner.lines().ends == ()
    assert len(spinner.lines().stretches) < 30 * 24


def test_the_order_of_scenes_says_no_more_than_their_bars() -> None:
    found = of(with_votes(**VOTES)).together

    assert most_divided(tuple(reversed(found))) == most_divided(
        most_divided(tuple(reversed(found)))
    )
    assert all(one.evenness == evenness([bar.part for bar in one.bars]) for one in found)
