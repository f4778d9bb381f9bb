"""Sets of cells as whole numbers: which cells a condition lets through, and how far a move shifts them.

A cell is what was taken on the two meters; its bit is `first * width + second`.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Iterable, Sequence
from itertools import repeat, zip_longest

from game.author.proof.bounds import find_bounds
from game.author.proof.packed import BOTH, CELL, FIELD, FULL, KEY, LATE, SPANS, STEPS, Machine
from game.author.proof.rows import Test
from game.author.proof.tracked import knows, leaves
from game.story.expressions import (
    Asked,
    Both,
    Chose,
    Compared,
    Either,
    Fixed,
    Flag,
    Named,
    Not,
    Number,
    Reckoned,
    Visited,
)

WIDE = 4096
"""How many values the second meter may take where a story goes in circles."""

MOST_ASKED = 2_000_000
"""So many states are asked one by one for a mask; beyond it the search is given up."""

FIRST, SECOND = FULL, FULL << FIELD
"""The fields of what was taken on each meter."""


class TooWide(Exception):
    """There are more states to ask than there is time for."""


class Cells:
    """Masks and shifts for one machine; masks are made once for each condition and what it reads."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        most = _most_taken(machine)
        self.width = WIDE if math.isinf(most) else int(most) + 1
        self.layers = _layers(machine, math.isinf(most))
        self._made: dict[tuple[int, int], tuple[int, int]] = {}
        self._tests: dict[int, tuple[Test, int]] = {}
        self._known: dict[int, bool] = {}
        self._kept: list[Asked | None] = []

    def shift(self, move: int) -> int:
        """Return by how many bits a move shifts cells."""
        return (move & FULL) * self.width + ((move >> FIELD) & FULL)

    def knows(self, tree: Asked | None) -> bool:
        """Say whether everything is tracked that a condition reads; if not, it may hold or fail."""
        known = self._known.get(id(tree))
        if known is None:
            known = self._known[id(tree)] = tree is None or knows(self._machine.tracked, tree)
            self._kept.append(tree)  # so that no other tree can take its number
        return known

    def state(self, key: int, cell: int) -> int:
        """Return the machine's state for a key and a cell."""
        first, second = divmod(cell, self.width)
        return (key << KEY) | (second << FIELD) | first

    def where(self, test: Test, tree: Asked | None, key: int, cells: int) -> int:
        """Return those of the cells for which a condition holds."""
        if tree is None:
            return cells
        if cells & (cells - 1) == 0:  # a single one is quicker asked itself
            return cells if test(self.state(key, cells.bit_length() - 1)) else 0
        return self._among(tree, key, cells)

    def _among(self, tree: Asked, key: int, cells: int) -> int:
        """Return those of the cells for which a condition holds, part by part."""
        match tree:
            case Both(parts):
                for part in self._in_turn(parts):
                    cells = cells and self._among(part, key, cells)
                return cells
            case Either(parts):
                found = 0
                for part in self._in_turn(parts):
                    found |= self._among(part, key, cells & ~found)
                return found
            case Not(part):
                return cells & ~self._among(part, key, cells)
            case Flag() | Chose() | Visited():
                return cells if self._machine.bit(tree) >> KEY & key else 0
            case Compared():
                return cells and self._compared(tree, key, cells)

    def _in_turn(self, parts: Sequence[Asked]) -> Sequence[Asked]:
        """Return parts of a condition with those first that only ask a bit."""
        return sorted(parts, key=lambda part: isinstance(part, Compared | Both | Either))

    def _compared(self, tree: Compared, key: int, cells: int) -> int:
        test, reads = self._test_of(tree)
        if not reads & CELL:
            return cells if test(key << KEY) else 0
        height = cells.bit_length() // self.width + 1
        of = (id(tree), key & (reads >> KEY))
        made, mask = self._made.get(of, (0, 0))
        if made < height:
            made = max(height, 2 * made)
            mask = self._mask(test, tree, key, made)
            self._made[of] = made, mask
        return cells & mask

    def _test_of(self, tree: Compared) -> tuple[Test, int]:
        """Return how a state is asked, and which fields and bits of it are read."""
        known = self._tests.get(id(tree))
        if known is None:
            known = self._machine.test(tree), reads_of(self._machine, [tree])
            self._tests[id(tree)] = known
            self._kept.append(tree)
        return known

    def _mask(self, test: Test, tree: Compared, key: int, height: int) -> int:
        base, width, reads = key << KEY, self.width, self._test_of(tree)[1]
        row = (1 << width) - 1
        if not reads & SECOND:
            return _rows((row if test(base | first) else 0 for first in range(height)), width)
        is_steady = _is_steady(tree, self._machine.meters[1])
        if height * (1 if is_steady else width) > MOST_ASKED:
            raise TooWide
        made = (
            self._row(test, base | first, is_steady=is_steady)
            for first in range(height if reads & FIRST else 1)
        )
        if reads & FIRST:
            return _rows(made, width)
        return _rows(repeat(next(made), height), width)

    def _row(self, test: Test, base: int, *, is_steady: bool) -> int:
        """Return for which values of the second meter a condition holds, the first being given."""
        width = self.width
        if not is_steady:
            return sum(1 << at for at in range(width) if test(base | at << FIELD))
        least, most = test(base), test(base | (width - 1) << FIELD)
        if least == most:
            return (1 << width) - 1 if least else 0
        turns = bisect(range(width), 0, key=lambda at: test(base | at << FIELD) != least)
        return (1 << turns) - 1 if least else (1 << width) - (1 << turns)


def _rows(rows: Iterable[int], width: int) -> int:
    """Lay rows over each other, two by two, so that as little as possible is copied."""
    laid = list(rows)
    while len(laid) > 1:
        laid = [
            low | high << width for low, high in zip_longest(laid[::2], laid[1::2], fillvalue=0)
        ]
        width *= 2
    return laid[0] if laid else 0


def _is_steady(tree: Compared, meter: str) -> bool:
    """Say whether a comparison, while a meter grows, changes at most once."""
    ways = _ways(tree.left, meter, 1) | _ways(tree.right, meter, -1)
    return tree.sign not in {"==", "!="} and len(ways) < 2


def _ways(number: Number, meter: str, way: int) -> frozenset[int]:
    """Return in which ways a number moves while a meter grows: more, less, or both."""
    match number:
        case Reckoned(left, "+", right):
            return _ways(left, meter, way) | _ways(right, meter, way)
        case Reckoned(left, "-", right):
            return _ways(left, meter, way) | _ways(right, meter, -way)
        case Named(name):
            return frozenset([way] if name == meter else [])
        case Fixed():
            return frozenset()
    return frozenset((1, -1))


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
    return entering + _widest(machine, 1)  # what the last choice adds may lead nowhere


def _layers(machine: Machine, is_endless: bool) -> float:
    """Return how many choices the second meter, and every field of a state, has room for."""
    widest = [
        _widest(machine, at) for at in (0, 1) if machine.meters[at] in machine.tracked.numbers
    ]
    room = FULL // max([1, *widest])
    return min(room, WIDE // widest[-1]) if is_endless and widest[-1] else room


def _widest(machine: Machine, meter: int) -> int:
    """Return the most that one choice can take on a meter."""
    spans = (
        max(effects) - min(effects)
        for row in machine.rows
        if (effects := [choice.effects[meter] for choice in row.choices])
    )
    return max(spans, default=0) // machine.scale[meter]
