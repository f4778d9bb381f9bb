"""How many different playthroughs a story has: exact where that can be, else an honest estimate."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from game.author.habits import by_chance
from game.author.proof.chance import SURE
from game.author.proof.onward import leads_of
from game.author.proof.packed import Machine
from game.author.proof.tracked import spine_of
from game.author.report.moves import replayed
from game.author.report.sweep import MOST_MOVES, Carried, goes_round, needed, sweep
from game.author.walk import plays
from game.story.model import Story

TRIES = 1000
"""So many playthroughs by chance are looked at for an estimate."""


class Count(NamedTuple):
    """How many lists of choices lead from the start to an end, all told.

    `stuck` of them end where nothing leads on. An estimate has `between` besides.
    """

    said: Literal["exact", "circles", "estimate"]
    playthroughs: int = 0
    stuck: int = 0
    between: tuple[int, int] = (0, 0)


def count_playthroughs(story: Story) -> Count:
    """Count all lists of choices from the start of a story to where it ends."""
    machine = Machine(story, spine_of(story))
    if goes_round(machine):
        return Count("circles")
    carried: Carried[int] = Carried(
        lambda _: 1, lambda count, _: count, lambda one, other: one + other
    )
    leads = leads_of(machine)
    keep = needed(machine, leads, [0] * len(leads))
    swept = sweep(machine, leads, keep, carried, MOST_MOVES)
    if swept is None:
        return _estimated(machine)
    return Count("exact", sum(swept.ended) + sum(swept.stuck), sum(swept.stuck))


def _estimated(machine: Machine) -> Count:
    """Estimate by how many choices stood open on playthroughs by chance.

    The product of the numbers of open choices on the way has the number of playthroughs as its mean:
    D. E. Knuth, Estimating the Efficiency of Backtrack Programs, 1975.
    """
    tries = plays(machine, by_chance, seed=1)
    products = [
        math.prod(len(move.opened) for move in replayed(machine, next(tries).chosen))
        for _ in range(TRIES)
    ]
    mean = sum(products) // TRIES
    spread = math.isqrt(sum((one - mean) ** 2 for one in products) // (TRIES - 1))
    off = int(SURE * 1000) * spread // (1000 * math.isqrt(TRIES))
    return Count("estimate", mean, 0, (max(1, mean - off), mean + off))
