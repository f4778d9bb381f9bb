"""A story as a machine on whole numbers: all that is tracked of a playthrough is one of them.

From the lowest bit, a state holds six fields of FIELD bits: for each meter what was taken above the
least that could be, for each meter the most that could be less the least, the steps that raised both
meters, and the steps; then the late lean; then a bit for each flag, for each thing remembered and for
each strong lean. The first two fields are the state's *cell*, the rest is its *key*. What is not
tracked stays 0, so two states are equal where no question can tell them apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from game.author.proof.rows import ChoiceRow, Open, SceneRow, Test, WayRow
from game.author.proof.tracked import Tracked
from game.play.levels import STRONG, lean, level, share
from game.story.expressions import (
    COMPARE,
    RECKON,
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
from game.story.model import Choice, Scene, Story, Way

FIELD = 24
FULL = (1 << FIELD) - 1
KEY = 2 * FIELD
CELL = (1 << KEY) - 1
SPANS = (KEY, KEY + FIELD)
BOTH, STEPS, LATE = KEY + 2 * FIELD, KEY + 3 * FIELD, KEY + 4 * FIELD
BITS = KEY + 5 * FIELD
MIDDLE = 1 << (FIELD - 1)
"""The late lean can be less than nothing: this stands for none."""

Measure = Callable[[int], float]


class Machine:
    """Steps through a story. `horizon`, where given, is at how many steps the late lean is asked."""

    def __init__(self, story: Story, tracked: Tracked, horizon: int | None = None) -> None:
        self.story, self.tracked, self.horizon = story, tracked, horizon
        self.meters = (story.meters[0].id, story.meters[1].id)
        self.number = {id_: number for number, id_ in enumerate(story.scenes)}
        self.bits: dict[str, int] = {}
        self.scale = tuple(_scale(story, at) for at in (0, 1))
        self._domains = _strong_domains(story) if "reversals" in tracked.numbers else {}
        self.rows = tuple(self._scene(scene) for scene in story.scenes.values())
        self.start = self.enter(self.number[story.start], MIDDLE << LATE)

    # ------------------------------------------------------------- one step

    def open_in(self, row: SceneRow, state: int) -> Open:
        """Return the numbers of the choices that stand open."""
        if row.always is not None:
            return row.always
        choices = enumerate(row.choices)
        return tuple([at for at, one in choices if one.test is None or one.test(state)])

    def moves(self, row: SceneRow, opened: Open) -> tuple[int, ...]:
        """Return what each open choice adds to the fields, in the order of `opened`."""
        moves = row.moves.get(opened)
        if moves is None:
            moves = row.moves[opened] = tuple(self._moved(row, opened))
        return moves

    def take(self, row: SceneRow, opened: Open, at: int, state: int) -> int:
        """Return the state just after a choice, still in its scene; `at` counts in `opened`."""
        choice = row.choices[opened[at]]
        added = self.moves(row, opened)[at] + self.late(choice, state)
        return ((state + added) & choice.keep) | choice.sets

    def late(self, choice: ChoiceRow, state: int) -> int:
        """Return what a choice adds to the late lean that is asked at the horizon."""
        if self.horizon is None:
            return 0
        step, third = (state >> STEPS) & FULL, max(1, self.horizon // 3)
        sign = (step >= self.horizon - third) - (step < third)
        return (sign * lean(choice.effects)) << LATE

    def enter(self, scene: int, state: int) -> int:
        return state | self.rows[scene].mark

    def arrive(self, ways: Sequence[WayRow], state: int) -> tuple[list[tuple[int, int]], bool]:
        """Return the scenes passed with the state in each, and whether the last of them rests."""
        passed: list[tuple[int, int]] = []
        for _ in range(len(self.rows) + 1):
            to = next((way.to for way in ways if way.test is None or way.test(state)), None)
            if to is None:
                return passed, False
            state = self.enter(to, state)
            passed.append((to, state))
            row = self.rows[to]
            if row.choices or row.ending:
                return passed, True
            ways = row.ways
        return passed, False

    def opening(self) -> tuple[list[tuple[int, int]], bool]:
        """Return the scenes from the start to the first that rests, as `arrive` does."""
        first = self.number[self.story.start]
        row = self.rows[first]
        if row.choices or row.ending:
            return [(first, self.start)], True
        passed, rests = self.arrive(row.ways, self.start)
        return [(first, self.start), *passed], rests

    # ------------------------------------------------------------- conditions

    def test(self, tree: Asked) -> Test:
        """Return a function that asks a state whether the condition holds."""
        match tree:
            case Flag() | Chose() | Visited():
                bit = self.bit(tree)
                return lambda state: state & bit != 0
            case Not(part):
                inner = self.test(part)
                return lambda state: not inner(state)
            case Both(parts):
                tests = tuple(self.test(part) for part in parts)
                return lambda state: all(test(state) for test in tests)
            case Either(parts):
                tests = tuple(self.test(part) for part in parts)
                return lambda state: any(test(state) for test in tests)
            case Compared(left, sign, right):
                compare, first, second = COMPARE[sign], self._measure(left), self._measure(right)
                return lambda state: compare(first(state), second(state))

    def bit(self, leaf: Flag | Chose | Visited) -> int:
        """Return the bit of what is set or remembered; 0 where it is not tracked."""
        match leaf:
            case Flag(name):
                return self._bit(f"flag {name}") if name in self.tracked.flags else 0
            case Chose(name) | Visited(name):
                return self._bit(f"met {name}") if name in self.tracked.remembered else 0

    def _bit(self, name: str) -> int:
        return 1 << BITS + self.bits.setdefault(name, len(self.bits))

    def _measure(self, number: Number) -> Measure:
        match number:
            case Fixed(value):
                return lambda _: value
            case Reckoned(left, sign, right):
                reckon, first, second = RECKON[sign], self._measure(left), self._measure(right)
                return lambda state: reckon(first(state), second(state))
            case Named("both_share"):
                return lambda state: share((state >> BOTH) & FULL, (state >> STEPS) & FULL)
            case Named("late_lean"):
                return late_lean
            case Named("reversals"):
                pairs = self.strong_pairs()
                return lambda state: sum(
                    state & one != 0 and state & other != 0 for one, other in pairs
                )
            case Named(name):
                taken, span = self.meters.index(name) * FIELD, SPANS[self.meters.index(name)]
                return lambda state: level((state >> taken) & FULL, 0, (state >> span) & FULL)

    def strong_pairs(self) -> tuple[tuple[int, int], ...]:
        """Return the two bits of every domain in which somebody could lean strongly both ways."""
        return tuple(self.strong(domain) for domain in self._domains)

    def every_bit(self) -> int:
        """Return all bits that are in use."""
        return ((1 << len(self.bits)) - 1) << BITS

    def widest_lean(self) -> int:
        """Return the most that the late lean can be: twice the widest lean of a choice."""
        leans = (lean(choice.effects) for choice in self.story.choices.values())
        return 2 * max(map(abs, leans), default=0)

    def strong(self, domain: str) -> tuple[int, int]:
        """Return the two bits that remember a strong lean to each side in a domain."""
        return self._bit(f"strong {domain} +"), self._bit(f"strong {domain} -")

    # ------------------------------------------------------------- made once

    def _scene(self, scene: Scene) -> SceneRow:
        mark = self.bit(Visited(scene.id))
        choices = tuple(self._choice(scene, choice) for choice in scene.choices)
        is_plain = all(choice.test is None for choice in choices)
        always = tuple(range(len(choices))) if is_plain else None
        ways = self._ways(scene.ways)
        return SceneRow(scene.id, mark, choices, ways, scene.ending, always, {})

    def _choice(self, scene: Scene, choice: Choice) -> ChoiceRow:
        sets = self.bit(Chose(choice.whole_id))
        for flag in choice.sets:
            sets |= self.bit(Flag(flag))
        if scene.domain and scene.domain in self._domains and abs(lean(choice.effects)) >= STRONG:
            sets |= self.strong(scene.domain)[lean(choice.effects) < 0]
        keep = ~sum(self.bit(Flag(flag)) for flag in set(choice.clears))
        tree = choice.when.tree if choice.when else None
        test = self.test(tree) if tree else None
        ways = self._ways(choice.ways)
        return ChoiceRow(choice.whole_id, tree, test, choice.effects, keep, sets, ways)

    def _ways(self, ways: Sequence[Way]) -> tuple[WayRow, ...]:
        trees = (way.condition.tree if way.condition else None for way in ways)
        return tuple(
            WayRow(tree, self.test(tree) if tree else None, self.number[way.to])
            for tree, way in zip(trees, ways, strict=True)
        )

    def _moved(self, row: SceneRow, opened: Open) -> list[int]:
        asked = self.tracked.numbers
        effects = [row.choices[at].effects for at in opened]
        moved = [0] * len(opened)
        for at, meter in enumerate(self.meters):
            if meter in asked:
                values = [effect[at] for effect in effects]
                least, span = min(values), (max(values) - min(values)) // self.scale[at]
                for place, value in enumerate(values):
                    taken = (value - least) // self.scale[at]
                    moved[place] += (taken << at * FIELD) + (span << SPANS[at])
        counted = 1 << STEPS if not asked.isdisjoint(("both_share", "late_lean")) else 0
        raised = 1 << BOTH if "both_share" in asked else 0
        return [
            move + counted + (raised if min(effect) > 0 else 0)
            for move, effect in zip(moved, effects, strict=True)
        ]


def late_lean(state: int) -> float:
    """Return the late lean of a state, as play.levels.late_lean has it from the leans themselves."""
    third = max(1, ((state >> STEPS) & FULL) // 3)
    return (((state >> LATE) & FULL) - MIDDLE) / third


def with_late_lean(state: int, leans: Sequence[int]) -> int:
    """Return the state with the late lean of these steps."""
    third = max(1, len(leans) // 3)
    late = sum(leans[-third:]) - sum(leans[:third]) if leans else 0
    return state & ~(FULL << LATE) | (late + MIDDLE) << LATE


def _scale(story: Story, meter: int) -> int:
    """Return the largest number that divides every difference between two answers to one question."""
    scale = 0
    for scene in story.scenes.values():
        for choice in scene.choices:
            scale = math.gcd(scale, choice.effects[meter] - scene.choices[0].effects[meter])
    return scale or 1


def _strong_domains(story: Story) -> Mapping[str, None]:
    """Return the domains in which somebody could lean strongly both ways."""
    sides: dict[str, set[bool]] = {}
    for scene in story.scenes.values():
        for choice in scene.choices if scene.domain else ():
            if abs(lean(choice.effects)) >= STRONG:
                sides.setdefault(scene.domain or "", set()).add(lean(choice.effects) > 0)
    return dict.fromkeys(domain for domain, both in sides.items() if len(both) == 2)
