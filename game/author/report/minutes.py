"""How long a story takes to play, in minutes, up to its ending."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from game.author.proof.packed import Machine
from game.author.proof.tracked import spine_of
from game.author.report.lengths import Walk, bounds_of
from game.author.report.moves import replayed
from game.author.report.shown import Shown, tracked_for_words
from game.author.report.words_told import SECONDS_A_CHOICE, pace_of
from game.story.model import Story

TIMED = 400
"""So many playthroughs are timed for the median."""


class Length(NamedTuple):
    """How long a playthrough is: words shown, choices made, and the minutes for both."""

    words: int
    choices: int
    minutes: float


class Lengths(NamedTuple):
    """`is_exact` where no playthrough is shorter or longer; else of all those that were timed.

    `pace` is in words a minute. None where no playthrough comes to an end.
    """

    pace: float
    timed: int
    is_exact: bool
    shortest: Length | None
    median: Length | None
    longest: Length | None


def lengths_of(story: Story, hard: float, tried: Sequence[Sequence[str]]) -> Lengths:
    """Return how long a story of that grade is; `tried` are playthroughs by chance that ended."""
    pace = pace_of(hard)
    machine = Machine(story, spine_of(story) | tracked_for_words(story))
    shown = Shown(machine)
    timed = sorted((_timed(machine, shown, one, pace) for one in tried[:TIMED]), key=_minutes)
    found = bounds_of(machine, shown, pace * SECONDS_A_CHOICE / 60)
    middle = _median(timed)
    if found is not None:
        shortest, longest = (_length(walk, pace) for walk in found[0])
        return Lengths(pace, len(timed), True, shortest, middle, longest)
    if not timed:
        return Lengths(pace, 0, False, None, None, None)
    return Lengths(pace, len(timed), False, timed[0], middle, timed[-1])


def minutes_for(words: float, choices: float, pace: float) -> float:
    return words / pace + choices * SECONDS_A_CHOICE / 60


def _timed(machine: Machine, shown: Shown, chosen: Sequence[str], pace: float) -> Length:
    words = shown.opening(machine.opening()[0])
    words += sum(map(shown.over, replayed(machine, chosen)))
    return Length(words, len(chosen), minutes_for(words, len(chosen), pace))


def _length(walk: Walk, pace: float) -> Length:
    choices = len(walk.chosen)
    return Length(walk.words, choices, minutes_for(walk.words, choices, pace))


def _median(timed: Sequence[Length]) -> Length | None:
    if not timed:
        return None
    each = (median(one.words for one in timed), median(one.choices for one in timed))
    return Length(round(each[0]), round(each[1]), median(one.minutes for one in timed))


def _minutes(length: Length) -> float:
    return length.minutes
