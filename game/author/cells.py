"""Sets of cells as whole numbers: which cells a condition lets through, and how far a move shifts them.

A cell is what was taken on the two meters; its bit is `first * width + second`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from game.author.bounds import find_bounds
from game.author.packed import BOTH, CELL, FIELD, FULL, KEY, LATE, SPANS, STEPS, Machine
from game.author.rows import Test
from game.author.tracked import leaves
from game.story.expressions import Asked, Chose, Flag, Visited

WIDE = 4096
"""How many values the second meter may take where a story goes in circles."""

FIRST, SECOND = FULL, FULL << FIELD
"""The fields of what was taken on each meter."""


class Cells:
    """Masks and shifts for one machine; masks are made once for each condition and what it reads."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        most = _most_taken(machine)
        self.width = WIDE if math.isinf(most) else int(most) + 1
        self._made: dict[tuple[int, int], tuple[int, int]] = {}
        self._reads: dict[int, int] = {}
        self._kept: list[Asked] = []

    def shift(self, move: int) -> int:
        """Return by how many bits a move shifts cells."""
        return (move & FULL) * self.width + ((move >> FIELD) & FULL)

    def layers(self) -> float:
        """Return how many choices the second meter has room for."""
        widest = _widest(self._machine)
        return math.inf if self.width != WIDE or not widest else WIDE // widest

    def state(self, key: int, cell: int) -> int:
        """Return the machine's state for a key and a cell."""
        first, second = divmod(cell, self.width)
        return (key << KEY) | (second << FIELD) | first

    def where(self, test: Test, tree: Asked | None, key: int, cells: int) -> int:
        """Return those of the cells for which a condition holds."""
        if tree is None:
            return cells
        reads = self.reads(tree)
        if not reads & CELL:
            return cells if test(key << KEY) else 0
        if cells & (cells - 1) == 0:  # a single one is quicker asked itself
            return cells if test(self.state(key, cells.bit_length() - 1)) else 0
        height = cells.bit_length() // self.width + 1
        of = (id(tree), key & (reads >> KEY))
        made, mask = self._made.get(of, (0, 0))
        if made < height:
            made = max(height, 2 * made)
            mask = self._mask(test, reads, key, made)
            self._made[of] = made, mask
        return cells & mask

    def reads(self, tree: Asked) -> int:
        """Return which fields and bits of a state a condition reads."""
        reads = self._reads.get(id(tree))
        if reads is None:
            reads = self._reads[id(tree)] = reads_of(self._machine, [tree])
            self._kept.append(tree)  # so that no other tree can take its number
        return reads

    def _mask(self, test: Test, reads: int, key: int, height: int) -> int:
        base, width = key << KEY, self.width
        row = (1 << width) - 1
        if not reads & SECOND:
            holding = (first for first in range(height) if test(base | first))
            return sum(row << first * width for first in holding)
        if not reads & FIRST:
            column = sum(1 << at for at in range(width) if test(base | at << FIELD))
            return sum(column << first * width for first in range(height))
        rows = (
            sum(1 << at for at in range(width) if test(base | at << FIELD | first))
            for first in range(height)
        )
        return sum(row << first * width for first, row in enumerate(rows))


def reads_of(machine: Machine, trees: Iterable[Asked]) -> int:
    """Return which fields and bits of a state some conditions read."""
    reads = 0
    for tree in trees:
        for leaf in leaves(tree):
            if isinstance(leaf, Flag | Chose | Visited):
                reads |= machine.bit(leaf)
            elif leaf.name == "both_share":
                reads |= FULL << BOTH | FULL << STEPS
            elif leaf.name == "late_lean":
                reads |= FULL << LATE | FULL << STEPS
            elif leaf.name == "reversals":
                for one, other in machine.strong_pairs():
                    reads |= one | other
            else:
                at = machine.meters.index(leaf.name)
                reads |= FULL << at * FIELD | FULL << SPANS[at]
    return reads


def _most_taken(machine: Machine) -> float:
    if machine.meters[1] not in machine.tracked.numbers:
        return 0
    entering = max((bounds.taken[1][1] for bounds in find_bounds(machine).values()), default=0)
    return entering + _widest(machine)  # what the last choice adds may lead nowhere


def _widest(machine: Machine) -> int:
    """Return the most that one choice can take on the second meter."""
    spans = (
        max(effects) - min(effects)
        for row in machine.rows
        if (effects := [choice.effects[1] for choice in row.choices])
    )
    return max(spans, default=0) // machine.scale[1]
