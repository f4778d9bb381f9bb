"""The two meters on the scale of 0 to 100, and the facts of a path; the formulas of design.md, section 4."""

from __future__ import annotations

from typing import NamedTuple

from game.story.model import Effects

LEANING, STRONG = 2, 3
"""A choice leans, or leans strongly, to a side whose meter it moves so much further than the other."""
MIDDLE = 50.0


class PathFacts(NamedTuple):
    """`both_share` is 0 to 1; `reversals` counts domains; `late_lean` is a difference of mean leans."""

    both_share: float
    reversals: int
    late_lean: float


def level(total: int, least: int, most: int) -> float:
    """Return how much of what was offered was taken, 0 to 100; 50 where nothing was offered."""
    return MIDDLE if least == most else 100 * (total - least) / (most - least)


def lean(effects: Effects) -> int:
    return effects[0] - effects[1]


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def reversals(strong: frozenset[tuple[str, int]]) -> int:
    """Return the number of domains with a strong lean both ways."""
    return sum((domain, -1) in strong for domain, side in strong if side == 1)


def late_lean(leans: tuple[int, ...]) -> float:
    """Return the mean lean of the last third of the steps less that of the first third.

    A third is rounded down and is at least one step.
    """
    if not leans:
        return 0.0
    third = max(1, len(leans) // 3)
    return (sum(leans[-third:]) - sum(leans[:third])) / third
