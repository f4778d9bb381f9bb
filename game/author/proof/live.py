"""What may be forgotten on entering a scene, because nothing from there on asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from game.author.proof.cells import FIRST, SECOND, Cells, reads_of
from game.author.proof.onward import Leads, cone_of, gathered, leads_of
from game.author.proof.packed import BITS, CELL, KEY, Machine
from game.author.proof.rounds import rounds_of
from game.author.proof.rows import SceneRow
from game.story.expressions import Asked


class Live:
    """For each scene, what is still read from there on. `asked` are questions put there besides.

    `cone` has the scenes from which one of those questions can still be come to. `keeps_all` where
    the story goes in circles: then every way into a state is kept, so that one can go back on them.
    """

    def __init__(
        self, machine: Machine, asked: Mapping[int, Iterable[Asked]], cells: Cells
    ) -> None:
        leads, start = leads_of(machine), machine.number[machine.story.start]
        self.keeps_all = bool(rounds_of(dict(enumerate(leads))))
        self.cells = cells
        self.cone = cone_of(leads, asked)
        self._width = cells.width
        own = [
            reads_of(machine, [*conditions_of(row), *asked.get(at, ())])
            for at, row in enumerate(machine.rows)
        ]
        self._reads = gathered(leads, own, start)
        self._domains = _Domains(machine, leads, start)

    def forget(self, scene: int, key: int, cells: int) -> tuple[int, int]:
        """Return key and cells without what nothing asks for any more."""
        reads = self._reads[scene]
        key = self._domains.forget(scene, key & (reads >> KEY))
        first, second = reads & FIRST, reads & SECOND
        if first and second:
            return key, cells
        if not reads & CELL:
            return key, 1 if cells else 0
        return key, self._folded(cells) if second else self._first_column(cells)

    def before(self, scene: int, cells: int, cell: int) -> int | None:
        """Return one of these cells that becomes `cell` when this scene is entered, or None."""
        reads = self._reads[scene]
        if reads & FIRST and reads & SECOND:
            found = cells & (1 << cell)
        elif not reads & CELL:
            found = cells
        elif reads & SECOND:
            found = cells & self._column(cell, cells)
        else:
            found = cells & (((1 << self._width) - 1) << cell)
        return (found & -found).bit_length() - 1 if found else None

    def among(self, scene: int, cells: int, wanted: int) -> int:
        """Return those of these cells that become wanted ones when this scene is entered."""
        reads = self._reads[scene]
        if reads & FIRST and reads & SECOND:
            return cells & wanted
        if not reads & CELL:
            return cells if wanted else 0
        height, row = cells.bit_length() // self._width + 1, (1 << self._width) - 1
        if reads & SECOND:
            return cells & sum((wanted & row) << at * self._width for at in range(height))
        rows = (at for at in range(height) if wanted >> at * self._width & row)
        return cells & sum(row << at * self._width for at in rows)

    def _folded(self, cells: int) -> int:
        """Return all rows laid over the first."""
        rows = cells.bit_length() // self._width + 1
        while rows > 1:
            rows = (rows + 1) // 2
            cells = cells & ((1 << rows * self._width) - 1) | cells >> rows * self._width
        return cells

    def _first_column(self, cells: int) -> int:
        """Return the first cell of each row that has any."""
        row, found, at = (1 << self._width) - 1, 0, 0
        while cells >> at:
            if (cells >> at) & row:
                found |= 1 << at
            at += self._width
        return found

    def _column(self, second: int, cells: int) -> int:
        return sum(1 << at + second for at in range(0, cells.bit_length(), self._width))


class _Domains:
    """Forgets in which domain somebody turned round, where only the number of domains counts."""

    def __init__(self, machine: Machine, leads: Leads, start: int) -> None:
        strong = sum(one | other for one, other in machine.strong_pairs())
        own = [0] * len(leads)
        for at, row in enumerate(machine.rows):
            for choice in row.choices:
                own[at] |= choice.sets & strong
        self._ahead = gathered(leads, own, start)
        self._pairs = [(one >> KEY, other >> KEY) for one, other in machine.strong_pairs()]

    def forget(self, scene: int, key: int) -> int:
        if not self._pairs or not key >> (BITS - KEY):
            return key
        ahead, over, turned = self._ahead[scene] >> KEY, [], 0
        for one, other in self._pairs:
            has = bool(key & one), bool(key & other)
            if has == (True, False) and not ahead & other:
                key &= ~one
            elif has == (False, True) and not ahead & one:
                key &= ~other
            if not ahead & (one | other):
                over.append(one | other)
                turned += has == (True, True)
        for at, pair in enumerate(over):
            key = key | pair if at < turned else key & ~pair
        return key


def conditions_of(row: SceneRow) -> Iterator[Asked]:
    """Yield every condition that decides where a scene leads."""
    for choice in row.choices:
        if choice.tree is not None:
            yield choice.tree
    for ways in (row.ways, *(choice.ways for choice in row.choices)):
        yield from (way.tree for way in ways if way.tree is not None)
