"""One choice after another through a machine: what stood open, what was made of it, what was passed then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.author.proof.packed import Machine, with_late_lean
from game.author.proof.rows import ChoiceRow, Open
from game.play.levels import lean

Passed = list[tuple[int, int]]
"""The scenes passed after a choice, with the state in each; the last is where it comes to rest."""


class Move(NamedTuple):
    """A choice made: from which scene and state, the state just after it, and what was passed then."""

    scene: int
    opened: Open
    choice: ChoiceRow
    before: int
    taken: int
    passed: Passed


def replayed(machine: Machine, chosen: Iterable[str]) -> Iterator[Move]:
    """Yield the moves of a list of whole ids, each of which stands open when its turn comes."""
    is_late = "late_lean" in machine.tracked.numbers
    leans: list[int] = []
    scene, state = machine.opening()[0][-1]
    for whole_id in chosen:
        row = machine.rows[scene]
        opened = machine.open_in(row, state)
        ids = [row.choices[at].whole_id for at in opened]
        at = ids.index(whole_id)
        choice, taken = row.choices[opened[at]], machine.take(row, opened, at, state)
        if is_late:
            leans.append(lean(choice.effects))
            taken = with_late_lean(taken, leans)
        passed = machine.arrive(choice.ways, taken)[0]
        yield Move(scene, opened, choice, state, taken, passed)
        scene, state = passed[-1] if passed else (scene, taken)
