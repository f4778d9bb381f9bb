"""A quick pass that is never wrong when it says no: what each scene can be reached with, at most.

For every scene it keeps which bits may be set and which may be unset, and between which numbers each
field lies. What no state within these bounds can do, no playthrough can do; what some could, a
playthrough still might not. Loops that go on adding are widened to infinity.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence

from game.author.proof.may import Bounds, May, Range, may, narrowed
from game.author.proof.onward import in_order, leads_of
from game.author.proof.packed import Machine
from game.author.proof.questions import Question
from game.author.proof.rows import Open, SceneRow, WayRow

PATIENCE = 12
"""A scene whose bounds have grown this often has them widened."""


def find_bounds(machine: Machine) -> Mapping[int, Bounds]:
    """Return the bounds of every scene that can perhaps be reached, by its number."""
    return _Pass(machine).run()


def refused(machine: Machine, question: Question, bounds: Mapping[int, Bounds]) -> bool:
    """Say whether what is asked can surely never be seen."""
    return not any(
        _may_be_seen(machine, question, machine.number[scene], bounds) for scene in question.scenes
    )


def _may_be_seen(
    machine: Machine, question: Question, scene: int, bounds: Mapping[int, Bounds]
) -> bool:
    here, row = bounds.get(scene), machine.rows[scene]
    if here is None:
        return False
    if question.choice >= 0:
        answers = [may(machine, choice.tree, here) for choice in row.choices]
        if not answers[question.choice].hold:
            return False
        here = after_choice(machine, row, question.choice, here, opened_of(answers))
    if question.kind == "stuck":
        asked = row.choices if question.choice < 0 else row.choices[question.choice].ways
        return all(may(machine, one.tree, here).fail for one in asked or row.ways)
    return may(machine, question.tree, here).hold


def opened_of(answers: Sequence[May]) -> tuple[Open, Open]:
    """Return which choices surely stand open, and which perhaps do."""
    certain = tuple(at for at, answer in enumerate(answers) if not answer.fail)
    return certain, tuple(at for at, answer in enumerate(answers) if answer.hold)


class _Pass:
    """Goes through the scenes in order until no bounds grow."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        in_turn = in_order(leads_of(machine), machine.number[machine.story.start])
        self._place = {scene: place for place, scene in enumerate(in_turn)}
        self._in_turn = in_turn
        self._found: dict[int, Bounds] = {}
        self._grown: dict[int, int] = {}
        self._waiting: list[int] = []
        self._waits: set[int] = set()

    def run(self) -> Mapping[int, Bounds]:
        machine = self._machine
        every = machine.every_bit()
        first = machine.number[machine.story.start]
        self._come(first, Bounds(0, every))
        while self._waiting:
            scene = self._in_turn[heapq.heappop(self._waiting)]
            self._waits.discard(scene)
            bounds, row = self._found[scene], machine.rows[scene]
            self._go(row.ways, bounds)
            for at, after in self._chosen(row, bounds):
                self._go(row.choices[at].ways, after)
        return self._found

    def _come(self, scene: int, bounds: Bounds) -> None:
        mark = self._machine.rows[scene].mark
        bounds = bounds._replace(set=bounds.set | mark, unset=bounds.unset & ~mark)
        before = self._found.get(scene)
        if before is not None:
            bounds = bounds.joined(before)
            if bounds == before:
                return
            self._grown[scene] = self._grown.get(scene, 0) + 1
            if self._grown[scene] > PATIENCE:
                bounds = bounds.widened(before)
        self._found[scene] = bounds
        if scene not in self._waits:
            self._waits.add(scene)
            heapq.heappush(self._waiting, self._place[scene])

    def _go(self, ways: Sequence[WayRow], bounds: Bounds) -> None:
        for way in ways:
            answer = may(self._machine, way.tree, bounds)
            if answer.hold:
                self._come(way.to, narrowed(self._machine, way.tree, bounds))
            if not answer.fail:
                return

    def _chosen(self, row: SceneRow, bounds: Bounds) -> Iterator[tuple[int, Bounds]]:
        answers = [may(self._machine, choice.tree, bounds) for choice in row.choices]
        opened = opened_of(answers)
        for at in opened[1]:
            yield at, after_choice(self._machine, row, at, bounds, opened)


def after_choice(
    machine: Machine, row: SceneRow, at: int, bounds: Bounds, opened: tuple[Open, Open]
) -> Bounds:
    """Return the bounds just after a choice; `opened` are those that surely and perhaps stand open."""
    choice, (certain, possible) = row.choices[at], opened
    bounds = narrowed(machine, choice.tree, bounds)
    taken, spans = list(bounds.taken), list(bounds.spans)
    for meter, id_ in enumerate(machine.meters):
        if id_ in machine.tracked.numbers:
            few = [row.choices[one].effects[meter] for one in (*certain, at)]
            many = [row.choices[one].effects[meter] for one in possible]
            mine, scale = choice.effects[meter], machine.scale[meter]
            taken[meter] = _add(taken[meter], (mine - min(few), mine - min(many)), scale)
            spans[meter] = _add(spans[meter], (max(few) - min(few), max(many) - min(many)), scale)
    raised = int(min(choice.effects) > 0)
    return Bounds(
        (bounds.set & choice.keep) | choice.sets,
        (bounds.unset | ~choice.keep) & ~choice.sets,
        (taken[0], taken[1]),
        (spans[0], spans[1]),
        _add(bounds.both, (raised, raised), 1),
        _add(bounds.steps, (1, 1), 1),
    )


def _add(one: Range, more: tuple[int, int], scale: int) -> Range:
    return one[0] + more[0] // scale, one[1] + more[1] // scale
