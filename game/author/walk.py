"""Playing by chance: thousands of playthroughs a second, and a witness for whatever they come upon.

The only module of the game that throws dice; they fall the same way for the same seed.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from game.author import habits
from game.author.proof.packed import Machine, with_late_lean
from game.author.proof.questions import Question
from game.author.proof.rows import ChoiceRow, SceneRow, Test, WayRow
from game.play.levels import lean

WAYWARD = 0.15
"""How often a habit gives way to chance."""


def most_choices(machine: Machine) -> int:
    """Return after how many choices a playthrough that still goes on is left: it goes in circles."""
    return 100 + 3 * sum(bool(row.choices) for row in machine.rows)


Open = Sequence[ChoiceRow]
Habit = Callable[["Walker", SceneRow, Open], int]
"""Chooses one of the choices that stand open, by its place among them."""


class Walker:
    """Plays a machine again and again, and keeps the first way to whatever was asked for.

    `found` has for each question seen the shortest list of choices that led to it so far.
    """

    def __init__(self, machine: Machine, seed: int, questions: Sequence[Question]) -> None:
        self.machine = machine
        self.dice = random.Random(seed)
        self.made: dict[ChoiceRow, int] = {}
        self.found: dict[Question, tuple[str, ...]] = {}
        self._is_late = "late_lean" in machine.tracked.numbers
        self._asked: dict[tuple[int, int], list[tuple[Question, Test | None]]] = {}
        self._stuck: dict[tuple[int, int], Question] = {}
        self._questions = questions
        self._most = most_choices(machine)
        for question in questions:
            self._ask(question)

    @property
    def is_looking(self) -> bool:
        """Say whether something that was asked has not been seen yet."""
        return len(self.found) < len(self._questions)

    def missing(self) -> list[Question]:
        """Return what was asked and has not been seen yet."""
        return [question for question in self._questions if question not in self.found]

    def _ask(self, question: Question) -> None:
        for scene in question.scenes:
            place = self.machine.number[scene], question.choice
            if question.kind == "stuck":
                self._stuck[place] = question
            else:
                test = None if question.tree is None else self.machine.test(question.tree)
                self._asked.setdefault(place, []).append((question, test))

    def walk(self, habit: Habit) -> None:
        """Play once by a habit, from the start to the end."""
        machine = self.machine
        chosen: list[str] = []
        leans: list[int] = []
        scene, state, rests = self._pass(machine.opening(), machine.start, (-1, -1), chosen)
        while rests and machine.rows[scene].choices and len(chosen) < self._most:
            row = machine.rows[scene]
            opened = machine.open_in(row, state)
            if not opened:
                self._see(self._stuck.get((scene, -1)), chosen)
                return
            at = habit(self, row, [row.choices[one] for one in opened])
            choice = row.choices[opened[at]]
            self.made[choice] = self.made.get(choice, 0) + 1
            chosen.append(choice.whole_id)
            state = machine.take(row, opened, at, state)
            if self._is_late:
                leans.append(lean(choice.effects))
                state = with_late_lean(state, leans)
            place = scene, opened[at]
            self._look(place, state, chosen)
            arrived = machine.arrive(choice.ways, state)
            scene, state, rests = self._pass(arrived, state, place, chosen)

    def _pass(
        self,
        arrived: tuple[list[tuple[int, int]], bool],
        state: int,
        place: tuple[int, int],
        chosen: list[str],
    ) -> tuple[int, int, bool]:
        """Look at every scene passed; return where it ends, and whether it can rest there."""
        passed, rests = arrived
        for scene, entered in passed:
            self._look((scene, -1), entered, chosen)
        last, state = passed[-1] if passed else (place[0], state)
        if not rests:
            self._see(self._stuck.get((last, -1) if passed else place), chosen)
        return last, state, rests

    def _look(self, place: tuple[int, int], state: int, chosen: list[str]) -> None:
        for question, test in self._asked.get(place, ()):
            best = self.found.get(question)
            if (best is None or len(best) > len(chosen)) and (test is None or test(state)):
                self.found[question] = tuple(chosen)

    def _see(self, question: Question | None, chosen: list[str]) -> None:
        if question is not None:
            self.found.setdefault(question, tuple(chosen))


# ------------------------------------------------------------------ habits


def by_chance(walker: Walker, _: SceneRow, opened: Open) -> int:
    return int(walker.dice.random() * len(opened))


def seldom_made(walker: Walker, _: SceneRow, opened: Open) -> int:
    """Take what was taken least so far."""
    made = [walker.made.get(choice, 0) for choice in opened]
    return made.index(min(made))


def whoever_wants(most: Callable[[ChoiceRow], float]) -> Habit:
    """Return a habit of taking what has the most of something, with exceptions."""

    def habit(walker: Walker, _: SceneRow, opened: Open) -> int:
        if walker.dice.random() < WAYWARD:
            return int(walker.dice.random() * len(opened))
        wants = [most(choice) for choice in opened]
        return wants.index(max(wants))

    return habit


HABITS: tuple[Habit, ...] = (
    seldom_made,
    by_chance,
    whoever_wants(lambda choice: lean(choice.effects)),
    seldom_made,
    whoever_wants(lambda choice: -lean(choice.effects)),
    by_chance,
    whoever_wants(lambda choice: min(choice.effects)),
    whoever_wants(lambda choice: -sum(choice.effects)),
)
"""Those who look for what others have not seen, and those whom few stories expect."""


# ------------------------------------------------------------- many at once


class End(NamedTuple):
    """Where a playthrough ended: the scene, the state there, and how many choices were made."""

    scene: int
    state: int
    choices: int


_Step = tuple[int, int, int, int, ChoiceRow]
"""What is added, what is kept, what is set, and the scene that surely follows, or -1."""


def ends(machine: Machine, seed: int) -> Iterator[End]:
    """Yield the ends of playthroughs by chance, without end, as fast as may be."""
    rnd = random.Random(seed).random
    rows, arrive, open_in = machine.rows, machine.arrive, machine.open_in
    steps: list[dict[tuple[int, ...], list[_Step]]] = [{} for _ in rows]
    plain = [_steps(machine, row, row.always) if row.always else None for row in rows]
    most = most_choices(machine)
    passed, rests = machine.opening()
    first, start = passed[-1] if passed else (machine.number[machine.story.start], machine.start)
    while True:
        scene, state, made = first, start, 0
        while rests and made < most:
            options = plain[scene]
            if options is None:
                opened = open_in(rows[scene], state)
                if not opened:
                    break
                options = steps[scene].get(opened)
                if options is None:
                    options = steps[scene][opened] = _steps(machine, rows[scene], opened)
            added, kept, sets, to, choice = options[int(rnd() * len(options))]
            state = ((state + added) & kept) | sets
            made += 1
            if to >= 0:
                scene = to
                continue
            passed, goes_on = arrive(choice.ways, state)
            if passed:
                scene, state = passed[-1]
            if not goes_on:
                break
        yield End(scene, state, made)


def _steps(machine: Machine, row: SceneRow, opened: tuple[int, ...]) -> list[_Step]:
    found = []
    for at, move in zip(opened, machine.moves(row, opened), strict=True):
        choice = row.choices[at]
        to, marks = _straight_on(machine, choice.ways)
        found.append((move, choice.keep, choice.sets | marks, to, choice))
    return found


def _straight_on(machine: Machine, ways: Sequence[WayRow]) -> tuple[int, int]:
    """Return the scene where everybody comes to rest, or -1, and the marks of the scenes passed."""
    marks = 0
    for _ in machine.rows:
        if len(ways) != 1 or ways[0].test is not None:
            return -1, 0
        row = machine.rows[ways[0].to]
        marks |= row.mark
        if row.choices or row.ending:
            return ways[0].to, marks
        ways = row.ways
    return -1, 0


# ------------------------------------------------------------- by a kind of player


class Play(NamedTuple):
    """A whole playthrough: where it ended, the state there, and the whole ids of its choices."""

    scene: int
    state: int
    chosen: tuple[str, ...]


def plays(machine: Machine, habit: habits.Habit, seed: int) -> Iterator[Play]:
    """Yield playthroughs of a kind of player, without end."""
    dice = _Loaded(machine, habit, random.Random(seed).random)
    is_late = "late_lean" in machine.tracked.numbers
    most = most_choices(machine)
    passed, rests = machine.opening()
    first = passed[-1]
    while True:
        (scene, state), goes_on = first, rests
        chosen: list[str] = []
        leans: list[int] = []
        while goes_on and len(chosen) < most:
            opened = machine.open_in(machine.rows[scene], state)
            if not opened:
                break
            added, kept, sets, to, choice = dice.fall(scene, opened, len(chosen) & 1)
            state = ((state + added) & kept) | sets
            chosen.append(choice.whole_id)
            if is_late:
                leans.append(lean(choice.effects))
                state = with_late_lean(state, leans)
            if to >= 0:
                scene = to
                continue
            passed, goes_on = machine.arrive(choice.ways, state)
            if passed:
                scene, state = passed[-1]
        yield Play(scene, state, tuple(chosen))


class _Loaded:
    """Dice loaded by a habit, for each scene and what stands open in it; made once for each."""

    def __init__(self, machine: Machine, habit: habits.Habit, rnd: Callable[[], float]) -> None:
        self._machine, self._habit, self._rnd = machine, habit, rnd
        self._made: dict[tuple[int, tuple[int, ...], int], tuple[list[float], list[_Step]]] = {}

    def fall(self, scene: int, opened: tuple[int, ...], turn: int) -> _Step:
        made = self._made.get((scene, opened, turn))
        if made is None:
            made = self._made[scene, opened, turn] = self._load(scene, opened, turn)
        sums, steps = made
        return steps[bisect(sums, self._rnd())]

    def _load(
        self, scene: int, opened: tuple[int, ...], turn: int
    ) -> tuple[list[float], list[_Step]]:
        machine, row = self._machine, self._machine.rows[scene]
        effects = [row.choices[at].effects for at in opened]
        domain = machine.story.scenes[row.id].domain
        chances = self._habit(habits.Options(effects, domain, turn))
        steps = zip(chances, _steps(machine, row, opened), strict=True)
        likely = [(chance, step) for chance, step in steps if chance]
        sums = list(accumulate(chance for chance, _ in likely))
        return sums[:-1], [step for _, step in likely]
