"""Goes through a story's states once, in its order, and carries along whatever is wanted of the past.

Where the story goes in circles there is no such order, and nothing is carried.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from game.author.proof.cells import reads_of
from game.author.proof.live import conditions_of
from game.author.proof.onward import Leads, gathered, in_order, leads_of
from game.author.proof.packed import Machine
from game.author.proof.rounds import rounds_of
from game.author.report.moves import Move, Passed

Value = TypeVar("Value")

MOST_MOVES = 60_000
"""After so many moves from state to state a sweep is given up."""


class Swept(NamedTuple, Generic[Value]):
    """What was carried to the ends of the story, and to where nothing leads on; and how many moves."""

    ended: list[Value]
    stuck: list[Value]
    moves: int


class Carried(NamedTuple, Generic[Value]):
    """What is carried: at the start, over a move, and where two pasts meet in one state."""

    start: Callable[[Passed], Value]
    over: Callable[[Value, Move], Value]
    joined: Callable[[Value, Value], Value]


def goes_round(machine: Machine) -> bool:
    """Say whether somebody could come to a scene a second time, were every way open."""
    leads = leads_of(machine)
    order = in_order(leads, machine.number[machine.story.start])
    reached = {machine.number[machine.story.start]}
    for scene in order:
        reached.update(leads[scene] if scene in reached else ())
    return any(not reached.isdisjoint(one) for one in rounds_of(dict(enumerate(leads))))


def needed(machine: Machine, leads: Leads, besides: Sequence[int]) -> list[int]:
    """Return what must be kept of a state in each scene: what conditions from there on read.

    `besides` has for each scene what else is read on leaving it.
    """
    start = machine.number[machine.story.start]
    own = [reads_of(machine, conditions_of(row)) for row in machine.rows]
    both = [one | other for one, other in zip(own, besides, strict=True)]
    return gathered(leads, both, start)


def sweep(
    machine: Machine, leads: Leads, keep: Sequence[int], carried: Carried[Value], most: int
) -> Swept[Value] | None:
    """Carry something from the start to every end; None in circles, and after `most` moves.

    Moves that do not keep to `leads` are left out. `keep` has for each scene the bits of a state
    that still matter there.
    """
    if "late_lean" in machine.tracked.numbers or goes_round(machine):
        return None
    return _Sweep(machine, leads, keep, carried).run(most)


class _Sweep(Generic[Value]):
    def __init__(
        self, machine: Machine, leads: Leads, keep: Sequence[int], carried: Carried[Value]
    ) -> None:
        self._machine, self._leads, self._keep, self._carried = machine, leads, keep, carried
        self._waiting: list[dict[int, Value]] = [{} for _ in machine.rows]
        self._ended: list[Value] = []
        self._stuck: list[Value] = []
        self._moves = 0

    def run(self, most: int) -> Swept[Value] | None:
        machine = self._machine
        passed, rests = machine.opening()
        first = machine.number[machine.story.start]
        if self._keeps_to(first, passed[1:]):
            self._rest(passed, self._carried.start(passed), rests=rests)
        for scene in in_order(self._leads, first):
            states, self._waiting[scene] = self._waiting[scene], {}
            if machine.rows[scene].ending:
                self._ended.extend(states.values())
                continue
            for state, value in states.items():
                self._choose(scene, state, value)
            if self._moves > most:
                return None
        return Swept(self._ended, self._stuck, self._moves)

    def _choose(self, scene: int, state: int, value: Value) -> None:
        machine, row = self._machine, self._machine.rows[scene]
        opened = machine.open_in(row, state)
        if not opened:
            self._stuck.append(value)
        for at, number in enumerate(opened):
            choice, taken = row.choices[number], machine.take(row, opened, at, state)
            passed, rests = machine.arrive(choice.ways, taken)
            if self._keeps_to(scene, passed):
                self._moves += 1
                move = Move(scene, opened, choice, state, taken, passed)
                moved = self._carried.over(value, move)
                self._rest(passed or [(scene, taken)], moved, rests=rests)

    def _keeps_to(self, scene: int, passed: Passed) -> bool:
        for to, _ in passed:
            if to not in self._leads[scene]:
                return False
            scene = to
        return True

    def _rest(self, passed: Passed, value: Value, *, rests: bool) -> None:
        """Let a value come to rest in the last scene, and meet there what came before it."""
        scene, state = passed[-1]
        if not rests:
            self._stuck.append(value)
            return
        state, there = state & self._keep[scene], self._waiting[scene]
        there[state] = self._carried.joined(there[state], value) if state in there else value
