"""Every question that a proof answers: a scene that is reached, a choice that opens, lines that are met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from game.story.conditions import Condition
from game.story.expressions import Asked, Both, Not
from game.story.model import Choice, Ending, Line, Scene, Story, Way, When
from game.story.problems import Place

Kind = Literal[
    "scene", "choice", "closed", "way", "holds", "fails", "ending", "turning", "stuck", "trap"
]


class Question(NamedTuple):
    """Asks whether something can be seen in one of these scenes.

    `id` is a scene's, a choice's whole id or an ending's. `choice` is the number of the choice after
    which it is asked, or -1 on entering the scene. `tree` must hold there; None holds always. For
    "stuck", nothing leads on from there. `at` is the place of what it is about.
    """

    kind: Kind
    id: str
    scenes: tuple[str, ...]
    choice: int
    tree: Asked | None
    at: Place
    source: str = ""


def questions_of(story: Story) -> tuple[Question, ...]:
    """Return every question about a story, in the order of its scenes, its endings last."""
    found: list[Question] = []
    for scene in story.scenes.values():
        found += _about_scene(scene)
    found += _about_endings(story)
    return tuple(found)


def _about_scene(scene: Scene) -> Iterator[Question]:
    here = (scene.id,)
    yield Question("scene", scene.id, here, -1, None, scene.at)
    yield from _about_lines(scene.lines, here, -1, ())
    yield from _about_ways(scene.id, scene.ways, here, -1)
    for number, choice in enumerate(scene.choices):
        yield from _about_choice(choice, number, here)
    if scene.choices and all(choice.when for choice in scene.choices):
        yield Question("stuck", scene.id, here, -1, None, scene.at)


def _about_choice(choice: Choice, number: int, here: tuple[str, ...]) -> Iterator[Question]:
    when = choice.when
    yield Question(
        "choice", choice.whole_id, here, -1, when.tree if when else None, choice.at, _source(when)
    )
    if when is not None:
        tree = Not(when.tree)
        yield Question("closed", choice.whole_id, here, -1, tree, choice.at, when.source)
    yield from _about_lines(choice.lines, here, number, ())
    yield from _about_ways(choice.whole_id, choice.ways, here, number)


def _about_ways(
    id: str, ways: Sequence[Way], here: tuple[str, ...], choice: int
) -> Iterator[Question]:
    """Ask of a switch whether each of its ways can be taken, and whether all can be closed."""
    before: list[Asked] = []
    for way in ways:
        own = [] if way.condition is None else [way.condition.tree]
        if len(ways) > 1:
            tree = all_of([*before, *own])
            yield Question("way", id, here, choice, tree, way.at, _source(way.condition))
        before += [Not(tree) for tree in own]
    if ways and ways[-1].condition is not None:
        yield Question("stuck", id, here, choice, None, ways[-1].at)


def _about_lines(
    lines: Iterable[Line], here: tuple[str, ...], choice: int, outer: tuple[Asked, ...]
) -> Iterator[Question]:
    """Ask of lines with a condition whether it can hold, and can fail, where they stand."""
    for line in lines:
        if isinstance(line, When):
            tree, source, id = line.condition.tree, line.condition.source, here[0]
            yield Question("holds", id, here, choice, all_of([*outer, tree]), line.at, source)
            yield Question("fails", id, here, choice, all_of([*outer, Not(tree)]), line.at, source)
            yield from _about_lines(line.lines, here, choice, (*outer, tree))
            yield from _about_lines(line.otherwise, here, choice, (*outer, Not(tree)))


def _about_endings(story: Story) -> Iterator[Question]:
    ends = tuple(scene.id for scene in story.scenes.values() if scene.ending)
    before: list[Asked] = []
    for ending in story.endings.endings:
        given = [*before, *([ending.when.tree] if ending.when else [])]
        yield from _about_ending(ending, ends, given)
        before += [Not(ending.when.tree)] if ending.when else []
    yield from _about_lines(story.endings.world, ends, -1, ())


def _about_ending(ending: Ending, ends: tuple[str, ...], given: list[Asked]) -> Iterator[Question]:
    source = _source(ending.when)
    yield Question("ending", ending.id, ends, -1, all_of(given), ending.at, source)
    if ending.turning is not None:
        tree = all_of([*given, ending.turning.when.tree])
        source = ending.turning.when.source
        yield Question("turning", ending.id, ends, -1, tree, ending.at, source)
    yield from _about_lines(ending.also, ends, -1, tuple(given))


def all_of(trees: Sequence[Asked]) -> Asked | None:
    """Return the condition that holds where all of these do."""
    if len(trees) < 2:
        return trees[0] if trees else None
    return Both(tuple(trees))


def _source(condition: Condition | None) -> str:
    return condition.source if condition else ""
