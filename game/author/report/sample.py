"""Playthroughs of every kind of player, tried once for the whole report."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from game.author.habits import Kind
from game.author.proof.packed import FIELD, FULL, SPANS, Machine
from game.author.proof.rows import Test
from game.author.proof.tracked import Tracked, spine_of, tracked_by
from game.author.walk import Play, plays
from game.play.levels import level
from game.story.model import Story

SEED = 1
BY_CHANCE, BY_HABIT = 3000, 500
"""How many are tried by chance, and how many of each other kind."""
CHOICES_EACH = 40
"""So many choices are made for each playthrough that is wanted; where a story is longer, fewer play it."""
FEWEST = 50

Levels = tuple[float, float]


class End(NamedTuple):
    """A playthrough with the ending that it is given, or None where it never comes to one."""

    play: Play
    ending: str | None
    levels: Levels


class Sample(NamedTuple):
    """What one kind of player came to."""

    kind: str
    ends: tuple[End, ...]


def machine_for(story: Story) -> Machine:
    """Return a machine that knows which ending is given, and both levels."""
    endings = tracked_by(one.when.tree for one in story.endings.endings if one.when)
    meters = Tracked(numbers=frozenset(meter.id for meter in story.meters))
    return Machine(story, spine_of(story) | endings | meters)


def sampled(machine: Machine, kind: Kind, count: int) -> Sample:
    """Play so often, or less where a story is very long."""
    tests = tests_of(machine)
    tries = plays(machine, kind.habit, SEED)
    tried = list(islice(tries, min(FEWEST, count)))
    made = sum(len(play.chosen) for play in tried)
    enough = CHOICES_EACH * count * len(tried) // max(1, made)
    tried += islice(tries, max(0, min(count, enough) - len(tried)))
    return Sample(kind.id, tuple(_end(machine, play, tests) for play in tried))


def levels_of(state: int) -> Levels:
    """Return the two levels, 0 to 100, of a state in which both meters are tracked."""
    first, second = (
        level((state >> at * FIELD) & FULL, 0, (state >> SPANS[at]) & FULL) for at in (0, 1)
    )
    return first, second


def _end(machine: Machine, play: Play, tests: Sequence[tuple[str, Test | None]]) -> End:
    return End(play, ending_in(machine, play.scene, play.state, tests), levels_of(play.state))


def ending_in(
    machine: Machine, scene: int, state: int, tests: Sequence[tuple[str, Test | None]]
) -> str | None:
    """Return the ending that is given in a scene and state, or None where there is none."""
    if not machine.rows[scene].ending:
        return None
    given = (id for id, test in tests if test is None or test(state))
    return next(given, tests[-1][0])


def tests_of(machine: Machine) -> list[tuple[str, Test | None]]:
    """Return the endings in order, each with the test of its condition."""
    return [
        (one.id, machine.test(one.when.tree) if one.when else None)
        for one in machine.story.endings.endings
    ]
