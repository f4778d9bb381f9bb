"""Parts of a story that somebody can get into and never out of, though choices stand open there."""

from __future__ import annotations

from game.author.proof.packed import KEY
from game.author.proof.search import Search, Sight

State = tuple[int, int]
"""A scene and a key."""


def find_traps(search: Search) -> tuple[Sight, ...]:
    """Return the first states, by scenes, from which no ending can be come to.

    The search must be complete and have kept every edge. Where nothing at all leads on is another
    question, and counts here as an end.
    """
    good = _good(search)
    found: dict[int, Sight] = {}
    for scene, states in enumerate(search.reached):
        for key, cells in states.items():
            bad = cells & ~good.get((scene, key), 0)
            if bad and search.machine.rows[scene].choices:
                sight = _first(search, scene, key, bad)
                if scene not in found or sight.layer < found[scene].layer:
                    found[scene] = sight
    return tuple(found.values())


def _good(search: Search) -> dict[State, int]:
    """Return the cells from which an end can be come to: backwards from the ends, edge by edge."""
    good: dict[State, int] = {}
    waiting: list[State] = []

    def add(state: State, cells: int) -> None:
        before = good.get(state, 0)
        if cells & ~before:
            good[state] = before | cells
            waiting.append(state)

    for scene, states in enumerate(search.reached):
        if search.machine.rows[scene].ending:
            for key, cells in states.items():
                add((scene, key), cells)
    for came, cells in search.stuck:
        add((came.scene, came.key), cells >> came.shift)
    while waiting:
        state = waiting.pop()
        for edge in search.edges.get(state, ()):
            if edge.came.scene >= 0:
                cells = search.live.among(state[0], edge.cells, good[state])
                add((edge.came.scene, edge.came.key), cells >> edge.came.shift)
    return good


def _first(search: Search, scene: int, key: int, bad: int) -> Sight:
    """Return the first arrival among these cells."""
    edges = sorted(search.edges[scene, key], key=lambda edge: edge.layer)
    for edge in edges:
        cells = search.live.among(scene, edge.cells, bad)
        if cells:
            return Sight(edge.layer, scene, key, cells, edge.came)
    raise AssertionError(scene, key >> KEY)
