"""Watches an exact search for what was asked, and knows what has to be remembered for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.author.proof.cells import Cells
from game.author.proof.live import Live
from game.author.proof.onward import leads_of, longest, shortest
from game.author.proof.packed import FULL, KEY, STEPS, Machine
from game.author.proof.questions import Question
from game.author.proof.rows import Test
from game.author.proof.search import Sight
from game.author.proof.tracked import loosened
from game.story.expressions import Asked

MOST_HORIZONS = 60
"""How many lengths of playthroughs are tried where a condition asks for the late lean."""


class Lookout:
    """Looks out for questions at their places. `horizon`: only after just so many choices."""

    def __init__(
        self, machine: Machine, questions: Sequence[Question], horizon: int | None = None
    ) -> None:
        self._machine, self._horizon = machine, horizon
        self._asked: dict[tuple[int, int], list[tuple[Question, Asked | None, Test | None]]] = {}
        trees: dict[int, list[Asked]] = {}
        for question in questions:
            tree = loosened(machine.tracked, question.tree)
            asked = question, tree, None if tree is None else machine.test(tree)
            for id_ in question.scenes:
                scene = machine.number[id_]
                self._asked.setdefault((scene, question.choice), []).append(asked)
                trees.setdefault(scene, []).extend([tree] if tree else [])
        self.live = Live(machine, trees, Cells(machine))
        self._pending = set(questions)

    @property
    def is_looking(self) -> bool:
        """Say whether something has not been seen yet."""
        return bool(self._pending)

    @property
    def places(self) -> frozenset[tuple[int, int]]:
        """Return the scenes, and numbers of choices or -1, where something is asked."""
        return frozenset(self._asked)

    def look(self, sight: Sight) -> Iterator[tuple[Question, Sight]]:
        """Yield what is seen here for the first time, with just those states that show it."""
        if self._horizon is not None and sight.key >> STEPS - KEY & FULL != self._horizon:
            return
        for question, tree, test in self._asked.get((sight.scene, sight.choice), ()):
            if question in self._pending and sight.stuck == (question.kind == "stuck"):
                cells = sight.cells
                if test is not None:
                    cells = self.live.cells.where(test, tree, sight.key, cells)
                if cells:
                    self._pending.discard(question)
                    yield question, sight._replace(cells=cells)


def horizons_of(machine: Machine, questions: Sequence[Question]) -> Sequence[int]:
    """Return after how many choices these can be asked; nothing where there is no telling."""
    leads = leads_of(machine)
    start = machine.number[machine.story.start]
    rows = [bool(row.choices) for row in machine.rows]
    most, fewest = longest(leads, rows, start), shortest(leads, rows, start)
    if most is None:
        return ()
    found: set[int] = set()
    for question in questions:
        for id_ in question.scenes:
            scene, more = machine.number[id_], int(question.choice >= 0)
            if scene in most:
                found.update(range(fewest[scene] + more, most[scene] + more + 1))
    return sorted(found) if len(found) <= MOST_HORIZONS else ()
