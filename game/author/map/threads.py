"""What is remembered in a story: where each flag is set and where it is read, from end to end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.author.map.findings import anchor_of
from game.story.conditions import Condition
from game.story.model import Choice, Ending, Line, Scene, Story, Way, When

WHOLE = -1
"""The row of what belongs to a whole card."""


class Knot(NamedTuple):
    """An end of a thread: a card, one of its rows or WHOLE, and the id an author would use.

    What is told after every ending stands on no card: its anchor is empty.
    """

    anchor: str
    row: int
    id: str


class Thread(NamedTuple):
    """A flag, or a choice or scene that some condition asks about by its id."""

    name: str
    anchor: str
    is_flag: bool
    sets: tuple[Knot, ...]
    clears: tuple[Knot, ...]
    reads: tuple[Knot, ...]


def threads_of(story: Story) -> tuple[Thread, ...]:
    """Return the flags in the order in which the story comes to them, then what else it remembers."""
    sets, clears, reads = _Knots(), _Knots(), _Knots()
    for choice in story.choices.values():
        knot = _home(story, choice.whole_id)
        sets.tie(knot, "flag", choice.sets)
        clears.tie(knot, "flag", choice.clears)
    for knot, condition in _asked(story):
        reads.tie(knot, "flag", sorted(condition.flags))
        reads.tie(knot, "memory", sorted(condition.remembered))
        for name in sorted(condition.remembered):
            sets.tie(_home(story, name), "memory", [name])
    found = dict.fromkeys([*sets, *clears, *reads])
    return tuple(
        Thread(
            name, anchor_of(kind, name), kind == "flag", *_tied((sets, clears, reads), kind, name)
        )
        for kind, name in sorted(found, key=lambda one: one[0])
    )


class _Knots(dict[tuple[str, str], dict[Knot, None]]):
    """The knots of each thread, by its kind and name; each only once."""

    def tie(self, knot: Knot, kind: str, names: Iterable[str]) -> None:
        for name in names:
            self.setdefault((kind, name), {})[knot] = None


def _tied(
    all_knots: tuple[_Knots, _Knots, _Knots], kind: str, name: str
) -> tuple[tuple[Knot, ...], tuple[Knot, ...], tuple[Knot, ...]]:
    sets, clears, reads = (tuple(knots.get((kind, name), ())) for knots in all_knots)
    return sets, clears, reads


def _home(story: Story, name: str) -> Knot:
    """Return where a choice or a scene that is remembered stands."""
    choice = story.choices.get(name)
    if choice is None:
        return Knot(anchor_of("scene", name), WHOLE, name)
    row = story.scenes[choice.scene].choices.index(choice)
    return Knot(anchor_of("scene", choice.scene), row, name)


# ------------------------------------------------------------------ who asks


def _asked(story: Story) -> Iterator[tuple[Knot, Condition]]:
    for scene in story.scenes.values():
        yield from _asked_in_scene(scene)
    for ending in story.endings.endings:
        knot = Knot(anchor_of("ending", ending.id), WHOLE, ending.id)
        yield from ((knot, condition) for condition in _asked_by_ending(ending))
    world = Knot("", WHOLE, "")
    yield from ((world, condition) for condition in _in_lines(story.endings.world))


def _asked_in_scene(scene: Scene) -> Iterator[tuple[Knot, Condition]]:
    anchor = anchor_of("scene", scene.id)
    whole = Knot(anchor, WHOLE, scene.id)
    yield from ((whole, condition) for condition in _in_lines(scene.lines))
    for row, way in enumerate(scene.ways):
        yield from ((Knot(anchor, row, scene.id), condition) for condition in _in_ways([way]))
    for row, choice in enumerate(scene.choices):
        knot = Knot(anchor, row, choice.whole_id)
        yield from ((knot, condition) for condition in _asked_by_choice(choice))


def _asked_by_choice(choice: Choice) -> Iterator[Condition]:
    """Yield every condition of a choice: its own, its lines’ and its ways’."""
    if choice.when is not None:
        yield choice.when
    yield from _in_lines(choice.lines)
    yield from _in_ways(choice.ways)


def _asked_by_ending(ending: Ending) -> Iterator[Condition]:
    if ending.when is not None:
        yield ending.when
    if ending.turning is not None:
        yield ending.turning.when
    yield from _in_lines(ending.also)


def _in_ways(ways: Iterable[Way]) -> Iterator[Condition]:
    yield from (way.condition for way in ways if way.condition is not None)


def _in_lines(lines: Iterable[Line]) -> Iterator[Condition]:
    for line in lines:
        if isinstance(line, When):
            yield line.condition
            yield from _in_lines(line.lines)
            yield from _in_lines(line.otherwise)
