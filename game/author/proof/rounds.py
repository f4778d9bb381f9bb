"""Which scenes lead to each other round and round."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

Scene = TypeVar("Scene", bound=Hashable)


def rounds_of(leads: Mapping[Scene, Sequence[Scene]]) -> tuple[frozenset[Scene], ...]:
    """Return the sets of scenes that can each be reached from each other; one alone, if from itself.

    Tarjan's strongly connected components, without recursion: a story may be ten thousand deep.
    """
    order: dict[Scene, int] = {}
    lowest: dict[Scene, int] = {}
    held: dict[Scene, None] = {}
    found: list[frozenset[Scene]] = []
    for start in leads:
        if start in order:
            continue
        path = [(start, iter(leads[start]))]
        order[start] = lowest[start] = len(order)
        held[start] = None
        while path:
            scene, rest = path[-1]
            step = next((to for to in rest if to not in order or to in held), None)
            if step is None:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[scene])
                if lowest[scene] == order[scene]:
                    found.append(_released(scene, held))
            elif step in order:
                lowest[scene] = min(lowest[scene], order[step])
            else:
                order[step] = lowest[step] = len(order)
                held[step] = None
                path.append((step, iter(leads[step])))
    return tuple(one for one in found if len(one) > 1 or next(iter(one)) in leads[next(iter(one))])


def _released(scene: Scene, held: dict[Scene, None]) -> frozenset[Scene]:
    """Take from those held everything back to this scene: they belong together."""
    together: set[Scene] = set()
    while scene not in together:
        last, _ = held.popitem()
        together.add(last)
    return frozenset(together)
