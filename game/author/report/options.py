"""Options that another outdoes, and options on which no ending has depended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from game.author.proof.packed import Machine
from game.author.proof.rows import Test
from game.author.report.moves import Move, replayed
from game.author.report.sample import ending_in, tests_of
from game.story.model import Choice, Story

ENOUGH = 30
"""So often at least must an answer have been changed for another before it is called dead weight."""
MOST_CHANGES = 5000


class Outdone(NamedTuple):
    """`by` moves both meters at least as far as the choice does, and one of them further.

    Where it gives all else as well, `check` tells of it; mostly the price is told in words.
    """

    choice: str
    by: str


def outdone_in(story: Story) -> tuple[Outdone, ...]:
    """Return every choice that another one in its scene outdoes on the meters."""
    found = []
    for scene in story.scenes.values():
        for choice in scene.choices:
            better = next((one for one in scene.choices if _outdoes(one, choice)), None)
            if better is not None:
                found.append(Outdone(choice.whole_id, better.whole_id))
    return tuple(found)


def _outdoes(one: Choice, other: Choice) -> bool:
    is_as_open = one.when is None or one.when == other.when
    pairs = zip(one.effects, other.effects, strict=True)
    return is_as_open and one.effects != other.effects and all(a >= b for a, b in pairs)


# ------------------------------------------------------------- dead weight


class DeadWeight(NamedTuple):
    """An option that was changed for another, or another for it, so often, and no ending changed."""

    choice: str
    changes: int


class Depending(NamedTuple):
    """On how many options some ending depended, on which ones none did, and how many were tried less."""

    mattering: int
    dead: tuple[DeadWeight, ...]
    untried: int


def depending(machine: Machine, tried: Iterable[Sequence[str]]) -> Depending:
    """Change answers in playthroughs, one at a time, to see whether their endings change."""
    looking = _Looking(machine)
    for chosen in tried:
        if looking.changes > MOST_CHANGES:
            break
        looking.look(list(replayed(machine, chosen)))
    dead = tuple(
        DeadWeight(choice, count)
        for choice, count in looking.tried.items()
        if choice not in looking.matters and count >= ENOUGH
    )
    mattering = len(looking.matters)
    return Depending(mattering, dead, len(looking.tried) - mattering - len(dead))


class _Looking:
    """Changes one answer at a time, and keeps those that mattered."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.changes = 0
        self.tried: dict[str, int] = dict.fromkeys(machine.story.choices, 0)
        self.matters: set[str] = set()
        self._tests: list[tuple[str, Test | None]] = tests_of(machine)

    def look(self, moves: Sequence[Move]) -> None:
        if not moves or not moves[-1].passed:
            return
        own = ending_in(self.machine, *moves[-1].passed[-1], self._tests)
        for at, move in enumerate(moves):
            row = self.machine.rows[move.scene]
            for place, number in enumerate(move.opened):
                pair = {row.choices[number].whole_id, move.choice.whole_id}
                if len(pair) == 2 and not pair <= self.matters:
                    self._change(pair, moves, at, place, own)

    def _change(
        self, pair: set[str], moves: Sequence[Move], at: int, place: int, own: str | None
    ) -> None:
        self.changes += 1
        for choice in pair:
            self.tried[choice] += 1
        if self._ending_if(moves, at, place) != own:
            self.matters |= pair

    def _ending_if(self, moves: Sequence[Move], at: int, place: int) -> str | None:
        """Return the ending with one other answer; "" where the others cannot be given any more."""
        machine, opened = self.machine, moves[at].opened
        scene, state = moves[at].scene, moves[at].before
        for move in moves[at:]:
            row = machine.rows[scene]
            if move.scene != scene:
                return ""
            if move is not moves[at]:
                opened = machine.open_in(row, state)
                ids = [row.choices[number].whole_id for number in opened]
                if move.choice.whole_id not in ids:
                    return ""
                place = ids.index(move.choice.whole_id)
            taken = machine.take(row, opened, place, state)
            passed = machine.arrive(row.choices[opened[place]].ways, taken)[0]
            scene, state = passed[-1] if passed else (scene, taken)
        return ending_in(machine, scene, state, self._tests)
