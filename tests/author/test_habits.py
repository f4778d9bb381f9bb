"""Simulated players: what they are likely to choose, and that they play as the engine does."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.author.habits import Options, halves, kinds_of, steady
from game.author.report.sample import levels_of, machine_for
from game.author.walk import plays
from game.play.engine import begin, choose
from game.story.model import Story
from tests.author.small import forward_stories
from tests.stories import a_choice, a_scene, a_story
from tests.walks import AT_WORK, shipped_story

EFFECTS = st.tuples(st.integers(-3, 3), st.integers(-3, 3))


@given(
    effects=st.lists(EFFECTS, min_size=1, max_size=6),
    domain=st.sampled_from([None, "success", "values"]),
    turn=st.integers(0, 1),
)
def test_every_habit_chooses_something_that_stands_open(
    effects: list[tuple[int, int]], domain: str | None, turn: int
) -> None:
    for kind in kinds_of(shipped_story()):
        chances = kind.habit(Options(effects, domain, turn))

        assert len(chances) == len(effects)
        assert min(chances) >= 0
        assert sum(chances) == pytest.approx(1)


@settings(max_examples=60, deadline=None)
@given(story=forward_stories())
def test_whatever_is_played_the_engine_would_have_played(story: Story) -> None:
    machine = machine_for(story)
    for kind in kinds_of(story):
        for play in islice(plays(machine, kind.habit, seed=3), 3):
            state = begin(story)
            for choice in play.chosen:
                state = choose(story, state, choice)

            assert levels_of(play.state) == pytest.approx(state.levels)


def test_the_dice_fall_the_same_for_the_same_seed() -> None:
    machine = machine_for(shipped_story())
    habit = kinds_of(shipped_story())[0].habit

    first, again = (list(islice(plays(machine, habit, seed=5), 20)) for _ in range(2))
    other = list(islice(plays(machine, habit, seed=6), 20))

    assert first == again
    assert first != other


def test_the_domains_are_parted_so_that_each_half_asks_as_often() -> None:
    assert halves(shipped_story()) == AT_WORK


def test_who_is_steady_goes_their_own_way_in_some_parts_of_life_and_not_in_the_others() -> None:
    habit = steady(frozenset({"success"}))
    effects = ((3, 0), (0, 3), (2, 2))

    assert habit(Options(effects, "success", 0)) == [1, 0, 0]
    assert habit(Options(effects, "values", 0)) == [0, 1, 0]


def test_a_story_without_parts_of_life_has_no_steady_players() -> None:
    story = a_story(a_scene("s0", a_choice("a", "s1")), a_scene("s1"))

    assert not {"steady", "steady_other"} & {kind.id for kind in kinds_of(story)}
