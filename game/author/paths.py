"""Possible ways to a scene: one with low, middle or high meters, and one to each way it can look."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal, NamedTuple

from game.author.proof.cells import Cells
from game.author.proof.live import Live
from game.author.proof.onward import cone_of, leads_of
from game.author.proof.packed import Machine
from game.author.proof.search import Budget, Search, Sight
from game.author.proof.tracked import Tracked, spine_of, tracked_by
from game.play.engine import arrivals, begin, offered, opening, take
from game.play.levels import MIDDLE
from game.play.state import State
from game.story.conditions import Condition
from game.story.model import Line, Scene, Story, When

Meters = Literal["low", "middle", "high"]
Path = tuple[str, ...]
"""A list of choices, as whole ids."""

WIDTH = 16
"""So many states of each scene are followed at a time, those nearest to what is wanted."""
PATIENCE = Budget(seconds=3.0, megabytes=300.0)
MOST = 60
"""So many ways in which a scene can look are told apart."""


class Variants(NamedTuple):
    """A path for each way in which a scene can look; `is_whole` where there surely is no other."""

    paths: tuple[Path, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Paths:
    """Finds possible ways in a story that can be played."""

    story: Story
    budget: Budget = PATIENCE

    def way_to(self, scene: str, meters: Meters) -> Path | None:
        """Return choices after which the scene is come to; None where no way was found."""
        worth = _WORTH[meters]
        found = list(_arrivals(self.story, scene, worth, self.budget.seconds / 2))
        if found:
            return max(found, key=lambda one: worth(one[0]))[1]
        looking = _Looking(self.story, scene, (), self.budget)
        return next((path for _, path in looking.looks()), None)

    def variants(self, scene: str) -> Variants:
        """Return a path to each way in which the scene can look, the shortest paths first."""
        where = self.story.scenes[scene]
        asked = tuple(dict.fromkeys(_asked(self.story, where)))
        looking = _Looking(self.story, scene, asked, self.budget)
        found: dict[_Look, Path] = {}
        for facts, path in chain(looking.looks(), self._tried(scene, looking)):
            found.setdefault(_shown(self.story, where, facts), path)
            if len(found) == MOST:
                return Variants(tuple(found.values()), is_whole=False)
        return Variants(tuple(found.values()), looking.is_complete)

    def _tried(self, scene: str, looking: _Looking) -> Iterator[tuple[_Facts, Path]]:
        """Yield what holds on the ways that way_to would look at, where the search was not whole."""
        for worth in _WORTH.values() if not looking.is_complete else ():
            for state, path in _arrivals(self.story, scene, worth, self.budget.seconds / 4):
                yield {condition: condition.holds(state) for condition in looking.asked}, path


_Facts = Mapping[Condition, bool]
"""For each condition that a scene asks, whether it holds."""
_Look = tuple[object, ...]


def _asked(story: Story, scene: Scene) -> Iterator[Condition]:
    """Yield every condition that decides what is seen in a scene; at the end, which ending it is."""
    yield from _in_lines(scene.lines)
    yield from (choice.when for choice in scene.choices if choice.when is not None)
    if scene.ending:
        yield from (one.when for one in story.endings.endings if one.when is not None)


def _in_lines(lines: Iterable[Line]) -> Iterator[Condition]:
    for line in lines:
        if isinstance(line, When):
            yield line.condition
            yield from _in_lines((*line.lines, *line.otherwise))


def _shown(story: Story, scene: Scene, facts: _Facts) -> _Look:
    """Return the lines that are shown, the choices that stand open, and the ending."""
    opened = (one.id for one in scene.choices if one.when is None or facts[one.when])
    endings = story.endings.endings if scene.ending else ()
    ending = next((one.id for one in endings if one.when is None or facts[one.when]), None)
    return tuple(_told(scene.lines, facts)), tuple(opened), ending


def _told(lines: Iterable[Line], facts: _Facts) -> Iterator[Line]:
    for line in lines:
        if isinstance(line, When):
            yield from _told(line.lines if facts[line.condition] else line.otherwise, facts)
        else:
            yield line


# ----------------------------------------------------- low, middle, high meters

_WORTH: dict[Meters, Callable[[State], float]] = {
    "low": lambda state: -sum(state.levels),
    "middle": lambda state: -sum(abs(level - MIDDLE) for level in state.levels),
    "high": lambda state: sum(state.levels),
}


def _arrivals(
    story: Story, scene: str, worth: Callable[[State], float], seconds: float
) -> Iterator[tuple[State, Path]]:
    """Follow the best few states of every scene, choice by choice; yield each arrival."""
    cone = _cone(story, scene)
    ends = time.perf_counter() + seconds
    yield from ((here, ()) for here in opening(story) if here.scene == scene)
    frontier: list[tuple[State, Path]] = [(begin(story), ())]
    for _ in range(2 * len(story.scenes)):
        following: dict[str, dict[State, Path]] = {}
        for state, path in frontier:
            for passed, made in _steps(story, state, path):
                yield from ((here, made) for here in passed if here.scene == scene)
                last = passed[-1]
                if last.scene in cone:
                    following.setdefault(last.scene, {}).setdefault(last, made)
            if time.perf_counter() > ends:
                return
        frontier = [one for states in following.values() for one in _best(states, worth)]


def _best(
    states: Mapping[State, Path], worth: Callable[[State], float]
) -> list[tuple[State, Path]]:
    return heapq.nlargest(WIDTH, states.items(), key=lambda one: worth(one[0]))


def _steps(story: Story, state: State, path: Path) -> Iterator[tuple[list[State], Path]]:
    """Yield for every open choice the states passed after it, and the path with it."""
    for choice, is_open in offered(story, state):
        if is_open:
            passed = arrivals(story, take(story, state, choice), choice.ways)
            if passed:
                yield passed, (*path, choice.whole_id)


def _cone(story: Story, scene: str) -> frozenset[str]:
    """Return the scenes from which a scene can be come to, were every way open."""
    machine = Machine(story, Tracked())
    names = tuple(machine.number)
    return frozenset(names[at] for at in cone_of(leads_of(machine), [machine.number[scene]]))


# ------------------------------------------------------------- the exact search


class _Looking:
    """Sees every state in which a scene can be entered, and what holds in each."""

    def __init__(
        self, story: Story, scene: str, asked: Sequence[Condition], budget: Budget
    ) -> None:
        trees = [condition.tree for condition in asked]
        tracked = spine_of(story, _cone(story, scene)) | tracked_by(trees)
        self._machine = Machine(story, tracked)
        self._place = self._machine.number[scene]
        self._live = Live(self._machine, {self._place: trees}, Cells(self._machine))
        self._search = Search(self._machine, self._live, {(self._place, -1)}, budget)
        self.asked = asked

    @property
    def is_complete(self) -> bool:
        """Say whether every state was seen."""
        return self._search.complete

    def looks(self) -> Iterator[tuple[_Facts, Path]]:
        """Yield all that can hold together, each with a shortest path; the shortest come first.

        Nothing, where the late lean is asked: that cannot be searched step by step.
        """
        seen: set[tuple[bool, ...]] = set()
        is_late = "late_lean" in self._machine.tracked.numbers
        for sight in self._search.sights() if not is_late else ():
            if sight.stuck or (sight.scene, sight.choice) != (self._place, -1):
                continue
            for held, cells in self._divided(sight):
                if held not in seen:
                    seen.add(held)
                    facts = dict(zip(self.asked, held, strict=True))
                    yield facts, self._search.way_to(sight._replace(cells=cells))

    def _divided(self, sight: Sight) -> list[tuple[tuple[bool, ...], int]]:
        """Divide the cells of a sight by which conditions hold."""
        parts: list[tuple[tuple[bool, ...], int]] = [((), sight.cells)]
        for condition in self.asked:
            test = self._machine.test(condition.tree)
            divided = []
            for held, cells in parts:
                yes = self._live.cells.where(test, condition.tree, sight.key, cells)
                divided += [
                    ((*held, what), some)
                    for what, some in ((True, yes), (False, cells ^ yes))
                    if some
                ]
            parts = divided
        return parts
