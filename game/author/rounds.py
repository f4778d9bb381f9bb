"""Which scenes lead to each other round and round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def rounds_of(leads: Mapping[str, Sequence[str]]) -> tuple[frozenset[str], ...]:
    """Return the sets of scenes that can each be reached from each other; one alone, if from itself.

    Tarjan's strongly connected components, without recursion: a story may be ten thousand deep.
    """
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    held: dict[str, None] = {}
    found: list[frozenset[str]] = []
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


def _released(scene: str, held: dict[str, None]) -> frozenset[str]:
    """Take from those held everything back to this scene: they belong together."""
    together = set()
    while scene not in together:
        last, _ = held.popitem()
        together.add(last)
    return frozenset(together)
