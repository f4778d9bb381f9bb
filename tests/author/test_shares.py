"""Shares and differences: they add up, and say how sure they are."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings

from game.author.report.options import Depending, depending
from game.author.report.report import report_of
from game.author.report.sample import machine_for
from game.author.report.shares import difference, share_of
from game.story.model import Story
from tests.author.small import forward_stories
from tests.stories import a_choice, a_scene, a_story, an_ending

pytestmark = pytest.mark.slow


@settings(max_examples=8, deadline=None)
@given(story=forward_stories())
def test_the_shares_of_every_kind_of_player_add_up(story: Story) -> None:
    report = report_of(story, None, "Narration")

    for kind in report.kinds:
        assert sum(share.times for share in kind.shares.values()) == kind.plays
        assert sum(share.part for share in kind.shares.values()) == pytest.approx(1)
        assert all(share.low <= share.part <= share.high for share in kind.shares.values())


@settings(max_examples=8, deadline=None)
@given(story=forward_stories())
def test_what_a_choice_gives_one_ending_it_takes_from_others(story: Story) -> None:
    report = report_of(story, None, "Narration")
    chance = report.kinds[0]

    for weight in report.weights:
        if weight.endings and None not in chance.shares:
            assert sum(one.part for one in weight.endings.values()) == pytest.approx(0, abs=1e-9)


def test_a_difference_has_the_interval_that_newcombe_gives_for_it() -> None:
    """His example: 56 of 70 against 48 of 80 differ by 0.2, from 0.0524 to 0.3339."""
    found = difference(56, 70, 48, 80)

    assert found.part == pytest.approx(0.2)
    assert found.least == pytest.approx(0.0524, abs=0.0001)
    assert found.is_clear
    assert difference(48, 80, 56, 70).least == found.least


def test_a_difference_that_chance_explains_is_not_clear() -> None:
    assert not difference(5, 10, 4, 10).is_clear


def test_no_share_is_surely_nothing() -> None:
    none, every = share_of(0, 50), share_of(50, 50)

    assert none.low == 0
    assert none.high == pytest.approx(0.0713, abs=0.0001)
    assert every.low == pytest.approx(1 - none.high)


def two_endings() -> Story:
    """Return a story in which only the second question decides."""
    return a_story(
        a_scene("s0", a_choice("a", "s1", effects=(1, 0)), a_choice("b", "s1", effects=(1, 0))),
        a_scene("s1", a_choice("a", "s2", effects=(3, 0)), a_choice("b", "s2", effects=(0, 3))),
        a_scene("s2"),
        endings=(an_ending("high", "qophrun >= 50"), an_ending("low")),
    )


def test_options_on_which_no_ending_depends_are_dead_weight() -> None:
    story = two_endings()
    found = depending(machine_for(story), [("s0.a", "s1.a"), ("s0.b", "s1.b")] * 20)

    assert found == Depending(2, found.dead, 0)
    assert [one.choice for one in found.dead] == ["s0.a", "s0.b"]
    assert all(one.changes >= 30 for one in found.dead)


def test_what_is_met_too_seldom_is_not_called_dead_weight() -> None:
    story = two_endings()

    assert depending(machine_for(story), [("s0.a", "s1.a")] * 5) == Depending(2, (), 2)


def test_a_choice_is_weighed_against_those_who_met_its_scene() -> None:
    story = two_endings()
    report = report_of(story, None, "Narration")
    weights = {one.choice: one for one in report.weights}

    assert weights["s1.a"].endings["high"].part == 1
    assert weights["s1.a"].endings["low"].part == -1
    assert weights["s1.a"].levels == pytest.approx((100, -100))
    assert math.isclose(weights["s0.a"].endings["high"].least, 0)
