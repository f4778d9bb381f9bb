"""No playthrough of the shipped story shows fewer words than were planned, and none shows more.

The bounds are exact (game/author/report/lengths.py says how), for the player who typed nothing. Counted is all
that a scene shows: lines, questions and all the buttons; not the ending's pages.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest

from game.author.habits import (
    Habit,
    alternating,
    avoiding,
    both_first,
    by_chance,
    own,
    together,
)
from game.author.proof.packed import Machine
from game.author.proof.tracked import spine_of
from game.author.report.lengths import Bounds, Walk
from game.author.report.lengths import bounds_of as found_bounds
from game.author.report.shown import Shown, tracked_for_words
from game.play.engine import begin, choose
from game.play.session import Session
from game.play.state import State
from game.story.model import Choice, Line, Scene, Story
from tests.prose import asked_in, conditions_before_the_end, count, shown_on
from tests.stories import FLAGS, a_choice, a_scene, a_story, only_if, says, ways, when
from tests.walks import (
    choice_scenes,
    open_in,
    own_at_home,
    own_at_work,
    players,
    shipped_story,
)

pytestmark = pytest.mark.slow

HABITS: dict[str, tuple[Habit, int]] = {
    "own": (own, 20),
    "together": (together, 20),
    "both": (both_first, 20),
    "avoiding": (avoiding, 20),
    "alternating": (alternating, 20),
    "own at work": (own_at_work, 20),
    "own at home": (own_at_home, 20),
    "by chance": (by_chance, 500),
}
ASKED_TOGETHER = ("s1_bucket", "s1_crash", "c2_theo", "c2_fork", "b2_call")
"""Scenes whose answers some lines ask about in one breath."""


@pytest.fixture(scope="module")
def story() -> Story:
    return shipped_story()


@pytest.fixture(scope="module")
def bounds(story: Story) -> Bounds:
    return bounds_of(story)


def test_no_playthrough_shows_more_than_6200_words(bounds: Bounds) -> None:
    assert bounds.longest.words <= 6200, " ".join(bounds.longest.chosen)


def test_no_playthrough_shows_fewer_than_5500_words(bounds: Bounds) -> None:
    assert bounds.shortest.words >= 5500, " ".join(bounds.shortest.chosen)


# ------------------------------------------------------------ that these are the bounds


def test_until_the_ending_conditions_ask_about_flags_and_nothing_else(story: Story) -> None:
    """So that the bounds are exact, and what `screens_of` plays through is everything."""
    asked = conditions_before_the_end(story)

    assert [one.source for one in asked if one.numbers or one.remembered] == []


@pytest.mark.parametrize("which", ["shortest", "longest"])
def test_the_player_is_shown_exactly_as_many_words_as_were_found(
    story: Story, bounds: Bounds, which: str
) -> None:
    walk: Walk = getattr(bounds, which)

    assert words_on(story, walk.chosen) == walk.words
    assert words_on_screen(story, walk.chosen) == walk.words


@pytest.mark.parametrize("kind", HABITS)
def test_whoever_plays_is_shown_no_fewer_and_no_more(
    story: Story, bounds: Bounds, kind: str
) -> None:
    totals = [words_on(story, chosen) for chosen, _ in players(story, *HABITS[kind])]

    assert bounds.shortest.words <= min(totals)
    assert max(totals) <= bounds.longest.words


@pytest.mark.parametrize("seed", range(6))
def test_where_most_scenes_have_one_answer_playing_everything_finds_the_same(
    story: Story, seed: int
) -> None:
    dice = random.Random(seed)
    whole = dice.sample([scene.id for scene in choice_scenes(story)], 4)
    thinned = thinned_story(story, frozenset(whole), dice)

    assert ends_of(bounds_of(thinned)) == ends_by_playing(thinned)


def test_where_lines_ask_about_several_scenes_playing_everything_finds_the_same(
    story: Story,
) -> None:
    thinned = thinned_story(story, frozenset(ASKED_TOGETHER), random.Random(4))

    assert ends_of(bounds_of(thinned)) == ends_by_playing(thinned)


@pytest.mark.parametrize("seed", range(4))
def test_where_choices_close_flags_are_cleared_and_ways_part_playing_everything_finds_the_same(
    seed: int,
) -> None:
    dice = random.Random(seed)
    for _ in range(250):
        story = a_drawn_story(dice)

        assert ends_of(bounds_of(story)) == ends_by_playing(story)


# ------------------------------------------------------------ playing


def bounds_of(story: Story) -> Bounds:
    """Return the playthroughs with the fewest and with the most words, their choices taking no time."""
    machine = Machine(story, spine_of(story) | tracked_for_words(story))
    found = found_bounds(machine, Shown(machine), 0.0)
    assert found is not None
    return found[0]


def every_playthrough(story: Story) -> Iterator[tuple[str, ...]]:
    waiting: list[tuple[tuple[str, ...], State]] = [((), begin(story))]
    while waiting:
        chosen, state = waiting.pop()
        further = [choice.whole_id for choice in open_in(story, state)]
        waiting += [((*chosen, id_), choose(story, state, id_)) for id_ in further]
        if not further:
            yield chosen


def words_on(story: Story, chosen: tuple[str, ...]) -> int:
    return sum(count(text) for _, text in shown_on(story, chosen))


def words_on_screen(story: Story, chosen: tuple[str, ...]) -> int:
    """Count what a session says that it showed up to the ending, and what it asked on the way."""
    session, asked = Session(story), 0
    for id_ in chosen:
        asked += sum(map(count, asked_in(story.scenes[story.choices[id_].scene])))
        session.choose(id_)
    while session.go_on():
        pass
    assert session.at_ending
    return asked + sum(count(entry.text) for entry in session.log() if entry.kind == "said")


def ends_by_playing(story: Story) -> tuple[int, int]:
    totals = [words_on(story, chosen) for chosen in every_playthrough(story)]
    return min(totals), max(totals)


def ends_of(bounds: Bounds) -> tuple[int, int]:
    return bounds.shortest.words, bounds.longest.words


# ------------------------------------------------------------ smaller stories


def thinned_story(story: Story, whole: frozenset[str], dice: random.Random) -> Story:
    """Return the story with one answer left in each scene but these."""
    scenes = {
        scene.id: scene
        if scene.id in whole or not scene.choices
        else replace(scene, choices=(dice.choice(scene.choices),))
        for scene in story.scenes.values()
    }
    choices = {one.whole_id: one for scene in scenes.values() for one in scene.choices}
    return replace(story, scenes=MappingProxyType(scenes), choices=MappingProxyType(choices))


def a_drawn_story(dice: random.Random) -> Story:
    """Return a story of six scenes that has all that can stand in the way of counting early."""
    end = replace(a_scene("s5"), lines=drawn_lines(dice))
    return a_story(*(drawn_scene(dice, number) for number in range(5)), end)


def drawn_scene(dice: random.Random, number: int) -> Scene:
    def onward() -> tuple[str | tuple[str, str], ...]:
        first, second = (f"s{dice.randint(number + 1, min(number + 2, 5))}" for _ in range(2))
        return dice.choice([(second,), ((asked(dice), first), second)])

    if dice.random() < 0.3:
        scene = a_scene(f"s{number}", to=ways(*onward()))
    else:
        choices = [drawn_choice(dice, a_choice(id_, *onward())) for id_ in ("one", "two", "three")]
        scene = a_scene(f"s{number}", replace(choices[0], when=None), *choices[1:])
    return replace(scene, lines=drawn_lines(dice))


def drawn_choice(dice: random.Random, choice: Choice) -> Choice:
    return replace(
        choice,
        sets=dice.choice([(), *((flag,) for flag in FLAGS)]),
        clears=dice.choice([(), *((flag,) for flag in FLAGS)]),
        when=dice.choice([None, when(asked(dice))]),
        lines=drawn_lines(dice),
    )


def drawn_lines(dice: random.Random) -> tuple[Line, ...]:
    if dice.random() < 0.8:
        return ()
    inner, then, otherwise = (says("word " * dice.randint(1, 20)) for _ in range(3))
    return (only_if(asked(dice), (*then, only_if(asked(dice), inner)), otherwise),)


def asked(dice: random.Random) -> str:
    first, second = dice.sample(FLAGS, 2)
    return dice.choice([first, f"not {first}", f"{first} and {second}", f"{first} or {second}"])
