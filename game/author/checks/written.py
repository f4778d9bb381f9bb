"""Everything of one kind that is written anywhere in a story: its lines, its conditions, its promises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.story.conditions import Condition
from game.story.model import Choice, Line, Story, Way, When

Runs = Sequence[tuple[Line, ...]]
"""Runs of lines, each as it stands below one key."""


def every_lines(story: Story) -> Iterator[tuple[Line, ...]]:
    """Yield each run of lines: of scenes, choices and endings, and what stands inside a `when`."""
    for scene in story.scenes.values():
        yield from _runs(scene.lines)
        for choice in scene.choices:
            if choice.lines:
                yield from _runs(choice.lines)
    for ending in story.endings.endings:
        yield from _runs(ending.also)
    yield from _runs(story.endings.world)


def _runs(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    yield lines
    for line in lines:
        if isinstance(line, When):
            yield from _runs(line.lines)
            yield from _runs(line.otherwise)


def whens_in(lines: Iterable[Line], *, deep: bool = True) -> Iterator[When]:
    """Yield the blocks of lines that have a condition; with `deep`, those inside them too."""
    for line in lines:
        if isinstance(line, When):
            yield line
            if deep:
                yield from whens_in((*line.lines, *line.otherwise))


def conditions_in(story: Story, runs: Runs) -> Iterator[Condition]:
    """Yield every condition of a story with these runs of lines."""
    for lines in runs:
        yield from (line.condition for line in lines if isinstance(line, When))
    for scene in story.scenes.values():
        yield from _asked_by(scene.ways)
        for choice in scene.choices:
            if choice.when is not None:
                yield choice.when
            yield from _asked_by(choice.ways)
    for ending in story.endings.endings:
        if ending.when is not None:
            yield ending.when
        if ending.turning is not None:
            yield ending.turning.when


def _asked_by(ways: Iterable[Way]) -> Iterator[Condition]:
    return (way.condition for way in ways if way.condition is not None)


def fulfilled_in(story: Story, runs: Runs) -> frozenset[str]:
    """Return the whole ids of the choices whose promise is kept in lines of another place."""
    kept: set[str] = set()
    for lines in runs:
        for line in lines:
            if isinstance(line, When):
                kept.update(line.fulfils)
    for choice in story.choices.values():
        kept.update(whole_id for whole_id in choice.fulfils if whole_id != choice.whole_id)
    return frozenset(kept)


def setters_of(story: Story) -> dict[str, list[Choice]]:
    """Return for each flag the choices that set it."""
    found: dict[str, list[Choice]] = {}
    for choice in story.choices.values():
        for flag in choice.sets:
            found.setdefault(flag, []).append(choice)
    return found
