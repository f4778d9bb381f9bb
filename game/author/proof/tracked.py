"""What has to be kept of a playthrough to answer a question about it, and nothing more."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce

from game.story.expressions import (
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
from game.story.model import Scene, Story

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tracked:
    """Names that conditions read: flags, scenes and choices remembered, levels and path facts."""

    flags: frozenset[str] = _NONE
    remembered: frozenset[str] = _NONE
    numbers: frozenset[str] = _NONE

    def __or__(self, other: Tracked) -> Tracked:
        return Tracked(
            self.flags | other.flags,
            self.remembered | other.remembered,
            self.numbers | other.numbers,
        )


def tracked_by(trees: Iterable[Asked | None]) -> Tracked:
    """Return all names that these conditions read; None reads nothing."""
    flags, remembered, numbers = set(), set(), set()
    for tree in trees:
        for leaf in leaves(tree) if tree is not None else ():
            match leaf:
                case Flag(name):
                    flags.add(name)
                case Chose(name) | Visited(name):
                    remembered.add(name)
                case Named(name):
                    numbers.add(name)
    return Tracked(frozenset(flags), frozenset(remembered), frozenset(numbers))


def knows(tracked: Tracked, tree: Asked) -> bool:
    """Say whether everything is tracked that a condition reads."""
    read = tracked_by([tree])
    return read | tracked == tracked


def loosened(tracked: Tracked, tree: Asked | None) -> Asked | None:
    """Return what holds wherever a condition does, and reads only what is tracked; None: nothing."""
    if tree is None or knows(tracked, tree):
        return tree
    if not isinstance(tree, Both):
        return None
    parts = [part for one in tree.parts if (part := loosened(tracked, one)) is not None]
    return Both(tuple(parts)) if parts else None


def leaves(tree: Asked | Number) -> Iterator[Flag | Chose | Visited | Named]:
    """Yield every name in a condition."""
    match tree:
        case Flag() | Chose() | Visited() | Named():
            yield tree
        case Not(part):
            yield from leaves(part)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from leaves(part)
        case Compared(left, _, right) | Reckoned(left, _, right):
            yield from leaves(left)
            yield from leaves(right)
        case Fixed():
            return


def spine_of(story: Story, scenes: Container[str] | None = None) -> Tracked:
    """Return what decides where a playthrough can go: the conditions of choices and of ways.

    With `scenes`, only of those.
    """
    own = (_of_scene(scene) for scene in story.scenes.values() if not scenes or scene.id in scenes)
    return reduce(Tracked.__or__, own, Tracked())


def _of_scene(scene: Scene) -> Tracked:
    ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
    conditions = [*(way.condition for way in ways), *(choice.when for choice in scene.choices)]
    return tracked_by(condition.tree for condition in conditions if condition is not None)
