"""Where players end who choose by a habit, and that neither side draws more of them than the other.

The habits and the shares are those of the story bible, section 8, which played each a thousand
times. A share is given as a range: what it found there and its own error, a little wider where it
names a habit without spelling it out. Here fewer play, and so each end of a range moves by three
standard errors of a share of that size among so many players.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache

import pytest

from game.author.habits import (
    Habit,
    alternating,
    avoiding,
    both_first,
    by_chance,
    cautious,
    leaning_own,
    leaning_together,
    mostly_both,
    own,
    together,
)
from game.play.engine import ending_of
from game.play.state import State
from game.story.model import Story
from tests.walks import (
    mirrored,
    own_at_home,
    own_at_work,
    players,
    shipped_story,
)

pytestmark = pytest.mark.slow

PLAYERS = 400
PLAYERS_BY_CHANCE = 1000
SIGMAS = 3
NEARLY_NEVER = (0.0, 0.003)
OTHER_WAY_ROUND = {"lighthouse": "town", "town": "lighthouse"}

Shares = dict[str, tuple[float, float]]

ALWAYS: dict[str, tuple[Habit, str]] = {
    "own": (own, "lighthouse"),
    "together": (together, "town"),
    "both first": (both_first, "road"),
    "alternating": (alternating, "weathervane"),
    "own at work": (own_at_work, "road"),
    "own at home": (own_at_home, "road"),
}
OFTEN: dict[str, tuple[Habit, Shares]] = {
    "avoider": (
        avoiding,
        {"tide": (0.57, 0.64), "lighthouse": (0.16, 0.21), "town": (0.18, 0.24)},
    ),
    "leaning to their own": (leaning_own, {"lighthouse": (0.99, 1.0), "road": (0.0, 0.01)}),
    "leaning to the others": (leaning_together, {"town": (0.99, 1.0), "road": (0.0, 0.01)}),
    "mostly both": (
        mostly_both,
        {
            "road": (0.74, 0.85),
            "lighthouse": (0.06, 0.12),
            "town": (0.06, 0.12),
            "fence": (0.0, 0.05),
            "weathervane": (0.0, 0.01),
        },
    ),
    "cautious": (
        cautious,
        {
            "fence": (0.42, 0.50),
            "lighthouse": (0.15, 0.23),
            "town": (0.15, 0.23),
            "road": (0.09, 0.16),
            "weathervane": (0.0, 0.05),
        },
    ),
    "by chance": (
        by_chance,
        {
            "fence": (0.28, 0.33),
            "lighthouse": (0.18, 0.23),
            "town": (0.17, 0.22),
            "weathervane": (0.14, 0.19),
            "road": (0.11, 0.15),
        },
    ),
}


@pytest.fixture(scope="module")
def story() -> Story:
    return shipped_story()


@pytest.mark.parametrize("kind", ALWAYS)
def test_who_always_wants_the_same_meets_their_ending(kind: str) -> None:
    habit, ending = ALWAYS[kind]

    assert endings_of(ends(habit, 100)) == {ending: 100}


@pytest.mark.parametrize("kind", OFTEN)
def test_who_leaves_it_to_the_day_meets_each_ending_as_often_as_was_planned(kind: str) -> None:
    habit, shares = OFTEN[kind]
    counts = endings_of(ends(habit, PLAYERS))

    for ending in sorted(shares.keys() | counts.keys()):
        low, high = allowed(shares.get(ending, NEARLY_NEVER), PLAYERS)
        assert low <= counts[ending] <= high, f"{ending} {counts[ending]} times"


def test_who_avoids_meets_the_tide_most_and_who_is_cautious_the_fence() -> None:
    for habit, ending in ((avoiding, "tide"), (cautious, "fence"), (mostly_both, "road")):
        assert endings_of(ends(habit, PLAYERS)).most_common(1)[0][0] == ending


def test_pure_players_stand_at_100_and_0() -> None:
    assert {state.levels for state in ends(own, 100)} == {(100, 0)}
    assert {state.levels for state in ends(together, 100)} == {(0, 100)}


# ------------------------------------------------------------ neither side draws more


def test_players_by_chance_are_split_evenly_between_the_two_led_endings() -> None:
    counts = endings_of(ends(by_chance, PLAYERS_BY_CHANCE))
    led = counts["lighthouse"] + counts["town"]

    assert led > PLAYERS_BY_CHANCE / 4
    assert abs(counts["lighthouse"] - led / 2) <= SIGMAS * math.sqrt(led) / 2


def test_players_by_chance_stand_as_high_on_both_meters() -> None:
    levels = [state.levels for state in ends(by_chance, PLAYERS_BY_CHANCE)]
    apart = [first - second for first, second in levels]
    spread = math.sqrt(sum(one * one for one in apart) / len(apart))

    assert abs(sum(apart) / len(apart)) <= SIGMAS * spread / math.sqrt(len(apart))


def test_whoever_answers_everything_the_other_way_round_meets_the_mirrored_ending(
    story: Story,
) -> None:
    """Exact, for each of them: so no ending's rule can favour a side, whatever the dice do."""
    for chosen, state in players(story, by_chance, PLAYERS):
        mirror = mirrored(story, chosen)
        ending = ending_of(story, state).id

        assert mirror.levels == state.levels[::-1]
        assert mirror.facts == state.facts._replace(late_lean=-state.facts.late_lean)
        assert ending_of(story, mirror).id == OTHER_WAY_ROUND.get(ending, ending)


def test_every_ending_and_both_turnings_are_met_by_somebody(story: Story) -> None:
    states = [*ends(by_chance, PLAYERS_BY_CHANCE), *ends(avoiding, PLAYERS)]
    met = [(ending_of(story, state), state) for state in states]
    turned = {end.id for end, state in met if end.turning and end.turning.when.holds(state)}

    assert {end.id for end, _ in met} == {end.id for end in story.endings.endings}
    assert turned == {"lighthouse", "town"}


# ------------------------------------------------------------ counting


@cache
def ends(habit: Habit, count: int) -> tuple[State, ...]:
    return tuple(state for _, state in players(shipped_story(), habit, count))


def endings_of(states: tuple[State, ...]) -> Counter[str]:
    return Counter(ending_of(shipped_story(), state).id for state in states)


def allowed(share: tuple[float, float], count: int) -> tuple[float, float]:
    """Return the fewest and the most of so many that a share in this range explains."""
    low, high = (count * end for end in share)
    return (
        low - SIGMAS * math.sqrt(low * (1 - share[0])),
        high + SIGMAS * math.sqrt(high * (1 - share[1])),
    )
