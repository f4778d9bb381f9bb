"""The exact search: every state that any playthrough can be in, layer by layer of choices.

All cells of one key are held as one whole number, a bit for each cell, so that thousands of states take
a step at once: a shift moves them, an “and” with the cells for which a condition holds lets them
through, an “or” joins them. A layer has what can be reached with one choice more, and for the first
time; so the first layer in which something is seen gives its shortest list of choices, and circles
end by themselves where nothing new comes.
"""

from __future__ import annotations

import time
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from game.author.proof.cells import TooWide
from game.author.proof.live import Live
from game.author.proof.packed import CELL, KEY, Machine
from game.author.proof.rows import ChoiceRow, Open, SceneRow, WayRow

PATIENCE = 20
"""A story whose links go in circles is stopped after so many times its scenes; `check` tells of it."""
PIECE = 200
"""Bytes that Python keeps beside each whole number and its place, about."""


class Budget(NamedTuple):
    """How long a proof may take, and how much it may hold."""

    seconds: float = 20.0
    megabytes: float = 1000.0


class Came(NamedTuple):
    """From which resting state cells came, by which choice, and how far it moved them.

    `choice` is -1 at the start, and where nothing was chosen.
    """

    scene: int
    key: int
    choice: int
    shift: int


START = Came(-1, 0, -1, 0)


class Edge(NamedTuple):
    """A way into a resting state: in which layer, from where, and the cells as they arrived."""

    layer: int
    came: Came
    cells: int


class Sight(NamedTuple):
    """Some states at a place of the story, after `layer` choices.

    They have entered `scene`, or made its choice number `choice` and not yet gone on, where that is
    not -1; `stuck` where nothing leads on from there.
    """

    layer: int
    scene: int
    key: int
    cells: int
    came: Came
    choice: int = -1
    stuck: bool = False


class Search:
    """Explores a machine as far as the scenes in `cone`, looking out at `places`.

    Where a condition reads what the machine does not track, it may hold or fail: then more is seen
    than there is, and only what is never seen is certain.

    A place is a scene and the number of its choice, or -1. `complete` says whether every state was
    seen; `reached` has the cells of each scene's keys, `edges` lead back, and `stuck` has the scene,
    key and cells from which nothing leads on.
    """

    def __init__(
        self, machine: Machine, live: Live, places: Container[tuple[int, int]], budget: Budget
    ) -> None:
        self.machine, self.live, self.cells = machine, live, live.cells
        self.complete = False
        self.reached: list[dict[int, int]] = [{} for _ in machine.rows]
        self.edges: dict[tuple[int, int], list[Edge]] = {}
        self.stuck: list[tuple[Came, int]] = []
        self._places = places
        self._budget = budget
        self._ends = time.perf_counter() + budget.seconds
        self._held = 0.0
        self._layer = 0
        self._waiting: dict[int, dict[int, int]] = {}

    def sights(self) -> Iterator[Sight]:
        """Yield everything that is seen, by layers, until nothing new comes or the budget is spent."""
        try:
            yield from self._sights()
        except TooWide:
            self.complete = False

    def _sights(self) -> Iterator[Sight]:
        machine = self.machine
        first = machine.number[machine.story.start]
        yield from self._go(START, machine.start >> KEY, 1, (WayRow(None, None, first),))
        while self._waiting:
            frontier, self._waiting = self._waiting, {}
            for scene, states in frontier.items():
                row = machine.rows[scene]
                for key, cells in states.items() if row.choices else ():
                    yield from self._choose(scene, row, key, cells)
                    if self._is_spent():
                        return
            self._layer += 1
        self.complete = True

    def _is_spent(self) -> bool:
        return (
            time.perf_counter() > self._ends
            or self._held > self._budget.megabytes * 1e6
            or self._layer >= self.cells.layers
        )

    # ------------------------------------------------------------- one scene

    def _choose(self, scene: int, row: SceneRow, key: int, cells: int) -> Iterator[Sight]:
        """Make every choice that stands open, from all cells of a key."""
        for part, opened in self.parts(row, key, cells):
            if not opened:
                here = Came(scene, key, -1, 0)
                self.stuck.append((here, part))
                yield Sight(self._layer, scene, key, part, here, stuck=True)
                continue
            for at, move in zip(opened, self.machine.moves(row, opened), strict=True):
                choice = row.choices[at]
                added = (key << KEY) + move + self.machine.late(choice, key << KEY)
                after = ((added & ~CELL) & choice.keep | choice.sets) >> KEY
                came = Came(scene, key, at, self.cells.shift(move))
                if came.shift > self._budget.megabytes * 8e5:  # a tenth of all for one whole number
                    raise TooWide
                moved = part << came.shift
                if (scene, at) in self._places:
                    yield Sight(self._layer + 1, scene, after, moved, came, at)
                yield from self._go(came, after, moved, choice.ways)

    def parts(self, row: SceneRow, key: int, cells: int) -> list[tuple[int, Open]]:
        """Divide cells by which choices stand open to them."""
        parts: list[tuple[int, Open]] = [(cells, ())]
        for at, choice in enumerate(row.choices):
            divided = []
            for part, opened in parts:
                holds, fails = self._divided(choice, key, part)
                if holds:
                    divided.append((holds, (*opened, at)))
                if fails:
                    divided.append((fails, opened))
            parts = divided
        return parts

    def _divided(self, asked: WayRow | ChoiceRow, key: int, cells: int) -> tuple[int, int]:
        """Return for which cells a condition may hold, and for which it may fail."""
        if asked.test is None:
            return cells, 0
        if not self.cells.knows(asked.tree):
            return cells, cells
        holds = self.cells.where(asked.test, asked.tree, key, cells)
        return holds, cells ^ holds

    def _go(self, came: Came, key: int, cells: int, ways: Sequence[WayRow]) -> Iterator[Sight]:
        """Follow ways from scene to scene until all cells rest; yield each scene on arrival."""
        layer = self._layer + (came is not START)
        left = [(came.scene, key, cells, ways)]
        for here, passing, arrived, onward in left:
            rest = arrived
            for way in onward:
                holds, rest = self._divided(way, passing, rest)
                if holds and way.to in self.live.cone:
                    row = self.machine.rows[way.to]
                    entered = passing | row.mark >> KEY
                    if (way.to, -1) in self._places:
                        yield Sight(layer, way.to, entered, holds, came)
                    if row.choices or row.ending:
                        self._rest(way.to, entered, Edge(layer, came, holds))
                    elif len(left) < PATIENCE * len(self.machine.rows):
                        left.append((way.to, entered, holds, row.ways))
                if not rest:
                    break
            if rest:
                choice = came.choice if here == came.scene else -1
                self.stuck.append((came, rest))
                yield Sight(layer, here, passing, rest, came, choice, stuck=True)

    def _rest(self, scene: int, key: int, edge: Edge) -> None:
        """Let cells come to rest in a scene, and wait there if they are new."""
        key, cells = self.live.forget(scene, key, edge.cells)
        known = self.reached[scene]
        before = known.get(key, 0)
        new = cells & ~before
        if new or self.live.keeps_all:
            self.edges.setdefault((scene, key), []).append(edge)
            self._held += PIECE + edge.cells.bit_length() / 8
        if new:
            known[key] = before | new
            self._held += (PIECE + new.bit_length() / 8) * bool(before)
            waiting = self._waiting.setdefault(scene, {})
            waiting[key] = waiting.get(key, 0) | new

    # ------------------------------------------------------------- the way back

    def way_to(self, sight: Sight) -> tuple[str, ...]:
        """Return the shortest list of choices that leads to something seen in its first layer."""
        cell = (sight.cells & -sight.cells).bit_length() - 1
        chosen: list[str] = []
        came, layer = sight.came, sight.layer
        while came.scene >= 0:
            if came.choice >= 0:
                chosen.append(self.machine.rows[came.scene].choices[came.choice].whole_id)
                layer -= 1
            cell -= came.shift
            came, cell = self._before(came, layer, cell)
        return tuple(reversed(chosen))

    def _before(self, came: Came, layer: int, cell: int) -> tuple[Came, int]:
        """Return how a resting state was come to in its layer, and in which cell one arrived."""
        for edge in self.edges[came.scene, came.key]:
            if edge.layer == layer:
                arrived = self.live.before(came.scene, edge.cells, cell)
                if arrived is not None:
                    return edge.came, arrived
        raise AssertionError(came)
