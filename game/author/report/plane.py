"""The plane of the two levels: which endings are given where, and where playthroughs by chance end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.author.proof.bounds import find_bounds
from game.author.proof.may import Bounds, may
from game.author.proof.packed import Machine
from game.author.report.sample import End

FINE = 32
"""So many cells a side, to show where endings are given."""
COARSE = 20
"""So many cells a side, to count where playthroughs end."""
_WHOLE = 1000

Given = tuple[str, ...]
"""The endings that can be given in a cell, in the order of the story."""


class Plane(NamedTuple):
    """`given` has, by (across, up), the endings of each fine cell; `density` counts ends in coarse ones."""

    given: Mapping[tuple[int, int], Given]
    density: Mapping[tuple[int, int], int]


def plane_of(machine: Machine, ends: Iterable[End]) -> Plane:
    """Return the plane of a story; `machine` tracks what its endings ask for."""
    return Plane(_given(machine), _density(ends))


def _given(machine: Machine) -> dict[tuple[int, int], Given]:
    bounds = _at_the_end(machine)
    if bounds is None:
        return {}
    middle = [(at + 0.5) * _WHOLE / FINE for at in range(FINE)]
    return {
        (across, up): _endings_at(machine, bounds, middle[across], middle[up])
        for across in range(FINE)
        for up in range(FINE)
    }


def _at_the_end(machine: Machine) -> Bounds | None:
    """Return all that can be so where the story ends."""
    found: Bounds | None = None
    for scene, bounds in find_bounds(machine).items():
        if machine.rows[scene].ending:
            found = bounds if found is None else found.joined(bounds)
    return found


def _endings_at(machine: Machine, bounds: Bounds, first: float, second: float) -> Given:
    """Return which endings two levels leave possible; what else is asked may be so or not."""
    whole = (_WHOLE, _WHOLE)
    here = bounds._replace(taken=((first, first), (second, second)), spans=(whole, whole))
    given: list[str] = []
    for ending in machine.story.endings.endings:
        answer = may(machine, ending.when.tree if ending.when else None, here)
        if answer.hold:
            given.append(ending.id)
        if not answer.fail:
            break
    return tuple(given)


def _density(ends: Iterable[End]) -> Counter[tuple[int, int]]:
    return Counter((_cell(end.levels[0]), _cell(end.levels[1])) for end in ends if end.ending)


def _cell(level: float) -> int:
    return min(COARSE - 1, int(level * COARSE / 100))
