"""The fewest and the most words that a playthrough can show: exact, without playing every one.

Every playthrough keeps to one route of the graph, so each route is searched by itself, scene by
scene, through the engine. Two pasts in the same scene that differ only in flags about which nothing
asks any more have the same future: of all such pasts the shortest and the longest are kept. And so
that few flags are asked about for long, a line under a condition is counted as soon as the last
answer on which it depends is given, often long before it is told: on this route its scene will come.

All of this holds where conditions before the ending ask about flags alone: tests/test_budget.py
says that they do, and compares with playing everything where that is little.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.play.direct import shown_lines
from game.play.engine import arrivals, offered, opening, take
from game.play.state import State
from game.story.model import Choice, Line, Scene, Story
from tests.prose import asked_in, count, flags_asked, texts_in
from tests.walks import every_route

BEFORE = -1
"""The place in a route before its first scene: what depends on no answer is counted there."""


class Walk(NamedTuple):
    """How many words these choices show; while a route is searched, also the words counted early."""

    words: int
    chosen: tuple[str, ...]


class Bounds(NamedTuple):
    """The shortest and the longest of all walks that come to one state, or to an end."""

    shortest: Walk
    longest: Walk


@dataclass(frozen=True, slots=True)
class Plan:
    """For one route: the lines to count after the answer in each scene, and the flags kept then."""

    route: tuple[str, ...]
    due: Mapping[int, tuple[Line, ...]]
    kept: Mapping[int, frozenset[str]]


Front = dict[State, Bounds]


def bounds_of(story: Story) -> tuple[Bounds, int]:
    """Return the shortest and the longest playthrough, and how many states were looked at."""
    fronts = [front for route in every_route(story) for front in fronts_on(story, route)]
    ended = [
        bounds
        for front in fronts
        for state, bounds in front.items()
        if story.scenes[state.scene].ending
    ]
    return _joined(ended), sum(map(len, fronts))


def fronts_on(story: Story, route: Sequence[str]) -> list[Front]:
    """Return the states in each choice scene of a route, and at its end, with their bounds."""
    plan = plan_of(story, route)
    passed = opening(story)
    if not _keeps_to(passed, route, BEFORE):
        return []
    scenes = [story.scenes[id_] for id_ in route]
    asked = sum(count(text) for scene in scenes if scene.choices for text in asked_in(scene))
    start = Walk(asked + _words(plan.due[BEFORE], passed[-1]), ())
    fronts = [{passed[-1]: Bounds(start, start)}]
    for at, scene in enumerate(scenes):
        if scene.choices and fronts[-1]:
            fronts.append(_further(story, plan, at, fronts[-1]))
    return fronts


def _further(story: Story, plan: Plan, at: int, front: Front) -> Front:
    """Return where the answers in the route's scene number `at` lead that keep to the route."""
    met: dict[State, list[Bounds]] = {}
    for state, bounds in front.items():
        open_choices = [offer.choice for offer in offered(story, state) if offer.is_open]
        assert open_choices, f"Nobody can go on from {state.scene} with {sorted(state.flags)}."
        for choice in open_choices:
            taken = take(story, state, choice)
            passed = arrivals(story, taken, choice.ways)
            assert _rests(story, passed), f"{choice.whole_id} leads to no end."
            if _keeps_to(passed, plan.route, at):
                words = _words((*choice.lines, *plan.due[at]), taken)
                arrived = State(passed[-1].scene, state.meters, taken.flags & plan.kept[at])
                met.setdefault(arrived, []).append(_longer(bounds, choice, words))
    return {state: _joined(several) for state, several in met.items()}


def _keeps_to(passed: Sequence[State], route: Sequence[str], at: int) -> bool:
    """Say whether these are the next scenes of the route after that place."""
    return [state.scene for state in passed] == list(route[at + 1 : at + 1 + len(passed)])


def _rests(story: Story, passed: Sequence[State]) -> bool:
    last = story.scenes[passed[-1].scene] if passed else None
    return last is not None and bool(last.choices or last.ending)


def _words(lines: Iterable[Line], state: State) -> int:
    return sum(map(count, texts_in(shown_lines(lines, state))))


def _longer(bounds: Bounds, choice: Choice, words: int) -> Bounds:
    shortest, longest = (
        Walk(walk.words + words, (*walk.chosen, choice.whole_id)) for walk in bounds
    )
    return Bounds(shortest, longest)


def _joined(several: Sequence[Bounds]) -> Bounds:
    return Bounds(min(one.shortest for one in several), max(one.longest for one in several))


# ------------------------------------------------------------ what is counted when


def plan_of(story: Story, route: Sequence[str]) -> Plan:
    scenes = [story.scenes[id_] for id_ in route]
    decided = [_flags_decided(scene) for scene in scenes]
    due: dict[int, list[Line]] = {at: [] for at in range(BEFORE, len(scenes))}
    last: dict[str, int] = {}
    for told, scene in enumerate(scenes):
        last |= dict.fromkeys(_flags_asked_by_answers(scene), told)
        for line in scene.lines:
            asked = flags_asked((line,))
            known = max((at for at in range(told) if asked & decided[at]), default=BEFORE)
            due[known].append(line)
            last |= {flag: max(known, last.get(flag, BEFORE)) for flag in asked}
    return Plan(
        tuple(route),
        {at: tuple(lines) for at, lines in due.items()},
        {at: frozenset(flag for flag in last if last[flag] > at) for at in due},
    )


def _flags_decided(scene: Scene) -> frozenset[str]:
    return frozenset(flag for one in scene.choices for flag in (*one.sets, *one.clears))


def _flags_asked_by_answers(scene: Scene) -> frozenset[str]:
    """Return the flags that consequences, closed choices and the ways on ask about."""
    ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
    asked = [way.condition for way in ways] + [choice.when for choice in scene.choices]
    told = [line for choice in scene.choices for line in choice.lines]
    flags = [condition.flags for condition in asked if condition is not None]
    return flags_asked(told).union(*flags)
