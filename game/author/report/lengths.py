"""The shortest and the longest playthrough: exact, without playing every one.

Of all pasts that come to one state the shortest and the longest are kept. So that few flags are kept
for long, what depends on them is counted as soon as nothing can change it any more, often long before
it is told: it is counted on coming into the scenes from which every way leads to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise
from typing import NamedTuple

from game.author.proof.onward import Leads, leads_of
from game.author.proof.packed import BITS, Machine
from game.author.proof.rows import SceneRow
from game.author.report.moves import Move, Passed
from game.author.report.shown import Block, Shown
from game.author.report.sweep import MOST_MOVES, Carried, Swept, goes_round, needed, sweep

MOST_ROUTES = 12

Chain = tuple[str, "Chain"] | None
"""The choices made, the last first."""


class Walk(NamedTuple):
    """How long a playthrough is: its words, and with the time for its choices its length in words."""

    length: float
    words: int
    chain: Chain

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the whole ids of its choices, in order."""
        found, rest = [], self.chain
        while rest is not None:
            last, rest = rest
            found.append(last)
        return tuple(reversed(found))


class Bounds(NamedTuple):
    """The shortest and the longest of all playthroughs that come to one state, or to an end."""

    shortest: Walk
    longest: Walk


def bounds_of(machine: Machine, shown: Shown, each: float) -> tuple[Bounds, int] | None:
    """Return the shortest and the longest playthrough, and how many moves it took to find them.

    A choice counts as so many words as are read in its time. None where the story goes in circles,
    never ends, or takes too long.
    """
    if goes_round(machine):
        return None
    found: list[Bounds] = []
    moves = 0
    for leads in routes_of(leads_of(machine), machine.number[machine.story.start]):
        swept = _swept(machine, leads, _Early(machine, leads, shown), each)
        if swept is None or moves > MOST_MOVES:
            return None
        found += swept.ended
        moves += swept.moves
    return (reduce(_joined, found), moves) if found else None


def _swept(machine: Machine, leads: Leads, early: _Early, each: float) -> Swept[Bounds] | None:
    def start(passed: Passed) -> Bounds:
        walk = Walk(0.0, 0, None)
        return _longer(Bounds(walk, walk), early.opening(passed), 0.0, None)

    def over(bounds: Bounds, move: Move) -> Bounds:
        return _longer(bounds, early.over(move), each, move.choice.whole_id)

    keep = needed(machine, leads, early.besides)
    return sweep(machine, leads, keep, Carried(start, over, _joined), MOST_MOVES)


def routes_of(leads: Leads, start: int) -> Iterator[Leads]:
    """Yield every route as ways that lead nowhere else; where there are many, all ways at once.

    On a single route it is certain sooner what will be told.
    """
    waiting: list[tuple[int, ...]] = [(start,)]
    routes: list[tuple[int, ...]] = []
    while waiting:
        route = waiting.pop()
        further = leads[route[-1]]
        waiting += [(*route, to) for to in further]
        if not further:
            routes.append(route)
        if len(waiting) + len(routes) > MOST_ROUTES:
            yield leads
            return
    for route in routes:
        onward = dict(pairwise(route))
        yield [[onward[scene]] if scene in onward else [] for scene in range(len(leads))]


def _longer(bounds: Bounds, words: int, each: float, choice: str | None) -> Bounds:
    one, other = bounds
    return Bounds(_further(one, words, each, choice), _further(other, words, each, choice))


def _further(walk: Walk, words: int, each: float, choice: str | None) -> Walk:
    chain = walk.chain if choice is None else (choice, walk.chain)
    return Walk(walk.length + words + each, walk.words + words, chain)


def _joined(one: Bounds, other: Bounds) -> Bounds:
    return Bounds(
        min(one.shortest, other.shortest, key=_length), max(one.longest, other.longest, key=_length)
    )


def _length(walk: Walk) -> float:
    return walk.length


# ------------------------------------------------------------ what is counted when


class _Early:
    """Counts every block on coming into the scenes that surely lead to it and do not change it.

    `besides` has for each scene what must be known on leaving it for the blocks counted then.
    """

    def __init__(self, machine: Machine, leads: Leads, shown: Shown) -> None:
        self._shown = shown
        graph = _Graph(machine, leads)
        self.besides = [0] * len(leads)
        self._due: list[list[tuple[frozenset[int], Block]]] = [[] for _ in leads]
        for scene, part in enumerate(shown.scenes):
            for choice in machine.rows[scene].choices:
                for block in shown.told[choice.whole_id].blocks:
                    self.besides[scene] |= block.reads
            for block in part.blocks:
                region = graph.region(scene, block.reads)
                for inside in region:
                    self._due[inside].append((region, block))
                for before in graph.entering(region):
                    self.besides[before] |= block.reads

    def opening(self, passed: Passed) -> int:
        return self._passing(-1, passed)

    def over(self, move: Move) -> int:
        told = self._shown.told[move.choice.whole_id].words(move.taken)
        return told + self._passing(move.scene, move.passed)

    def _passing(self, before: int, passed: Passed) -> int:
        words = 0
        for scene, state in passed:
            words += self._shown.scenes[scene].plain
            for region, block in self._due[scene]:
                if before not in region:
                    words += block.words(state)
            before = scene
        return words


class _Graph:
    def __init__(self, machine: Machine, leads: Leads) -> None:
        self._leads = leads
        self._marks = [row.mark for row in machine.rows]
        self._changes = [_changes(row) for row in machine.rows]
        self._leads_on = [_leads_on(row) for row in machine.rows]
        self._before: list[list[int]] = [[] for _ in leads]
        for scene, following in enumerate(leads):
            for to in following:
                self._before[to].append(scene)

    def region(self, scene: int, reads: int) -> frozenset[int]:
        """Return the scene and those that surely lead to it and change nothing of what is read."""
        found, waiting = {scene}, [scene]
        while waiting:
            for before in self._before[waiting.pop()]:
                if before not in found and self._joins(before, found, reads):
                    found.add(before)
                    waiting.append(before)
        return frozenset(found)

    def _joins(self, scene: int, region: set[int], reads: int) -> bool:
        following = self._leads[scene]
        return (
            self._leads_on[scene]
            and not self._changes[scene] & reads
            and all(to in region and not self._marks[to] & reads for to in following)
        )

    def entering(self, region: Iterable[int]) -> set[int]:
        """Return the scenes outside from which a region is come into."""
        inside = set(region)
        return {before for scene in inside for before in self._before[scene]} - inside


def _changes(row: SceneRow) -> int:
    """Return the bits that a choice here may change: flags, what is remembered, and every field."""
    changed = (1 << BITS) - 1 if row.choices else 0
    for choice in row.choices:
        changed |= choice.sets | ~choice.keep
    return changed


def _leads_on(row: SceneRow) -> bool:
    """Say whether somebody here surely comes to one of the scenes that it leads to."""
    if not row.choices:
        return bool(row.ways) and row.ways[-1].tree is None
    return any(choice.tree is None for choice in row.choices) and all(
        choice.ways and choice.ways[-1].tree is None for choice in row.choices
    )
