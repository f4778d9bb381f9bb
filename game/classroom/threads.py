"""Very many paths as thin lines: every stretch of them once, with how many walked it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from game.classroom.pool import Pool
from game.play.engine import replay
from game.play.path import points_of
from game.story.model import Story

FINE, COARSE = 560, 140
"""Into so many parts the plane is divided; of more than MANY paths, where no single line can be told
from its neighbours, into fewer."""
MANY = 400

Spot = tuple[int, int]


class Stretch(NamedTuple):
    """A straight stretch of the map, 0 to 1 across and up, and how many paths lie on it."""

    start: tuple[float, float]
    end: tuple[float, float]
    walked: int


class Lines(NamedTuple):
    """What all paths draw on the map; `ends` is empty where they are too many to be dots."""

    stretches: tuple[Stretch, ...]
    ends: tuple[tuple[float, float], ...]


@dataclass(slots=True)
class Spinner:
    """Traces the paths of a pool a few at a time; only what is whole is shown."""

    story: Story
    pool: Pool = field(default_factory=Pool)
    _at: int = 0
    _walked: Counter[tuple[Spot, Spot]] = field(default_factory=Counter)
    _ends: set[Spot] = field(default_factory=set)

    @property
    def parts(self) -> int:
        return FINE if len(self.pool) <= MANY else COARSE

    @property
    def is_done(self) -> bool:
        return self._at >= len(self.pool)

    def begin(self, pool: Pool) -> None:
        """Begin with another pool; one that may not be shown has no lines."""
        self.pool = pool if pool.may_be_shown else Pool()
        self._at = 0
        self._walked = Counter()
        self._ends = set()

    def spin(self, count: int) -> None:
        """Trace so many paths more."""
        until = min(self._at + count, len(self.pool))
        for path in self.pool.paths[self._at : until]:
            parts = self.parts
            points = points_of(replay(self.story, path))
            spots = [(round(x * parts), round(y * parts)) for x, y in points]
            self._walked.update((a, b) for a, b in pairwise(spots) if a != b)
            self._ends.add(spots[-1])
        self._at = until

    def lines(self) -> Lines:
        """Return what was traced, the most walked last: they lie above the others."""
        parts = self.parts
        stretches = tuple(
            Stretch((a[0] / parts, a[1] / parts), (b[0] / parts, b[1] / parts), count)
            for (a, b), count in sorted(self._walked.items(), key=lambda one: (one[1], one[0]))
        )
        ends = sorted(self._ends) if len(self.pool) <= MANY else []
        return Lines(stretches, tuple((x / parts, y / parts) for x, y in ends))
