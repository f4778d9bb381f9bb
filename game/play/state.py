"""Where a playthrough stands: all that its future can depend on, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from game.play.levels import PathFacts, late_lean, level, reversals, share
from game.story.model import Effects


class State(NamedTuple):
    """A tuple and not a dataclass because one is made at every step of every simulated playthrough.

    `sums`, `least` and `most` are per meter, over the steps so far: what was moved, and the least
    and the most that the open choices could have moved. `leans` has one number for each step, `both`
    counts the steps that raised both meters, and `strong` holds (domain, side) for each strong lean.
    """

    scene: str
    meters: tuple[str, str]
    flags: frozenset[str] = frozenset()
    remembered: frozenset[str] = frozenset()
    sums: Effects = (0, 0)
    least: Effects = (0, 0)
    most: Effects = (0, 0)
    leans: tuple[int, ...] = ()
    both: int = 0
    strong: frozenset[tuple[str, int]] = frozenset()

    def number(self, name: str) -> float:
        """Return a meter's level by its id, or a fact of the path by its name."""
        if name in self.meters:
            at = self.meters.index(name)
            return level(self.sums[at], self.least[at], self.most[at])
        match name:
            case "both_share":
                return self.facts.both_share
            case "reversals":
                return reversals(self.strong)
            case "late_lean":
                return late_lean(self.leans)
        raise KeyError(name)

    @property
    def levels(self) -> tuple[float, float]:
        """Both meters, 0 to 100."""
        first, second = zip(self.sums, self.least, self.most, strict=True)
        return (level(*first), level(*second))

    @property
    def facts(self) -> PathFacts:
        return PathFacts(
            share(self.both, len(self.leans)),
            reversals(self.strong),
            late_lean(self.leans),
        )


@dataclass(frozen=True, slots=True)
class Step:
    """A choice made, what it moved, and the levels after it. `open` are the ids that stood open."""

    scene: str
    choice: str
    effects: Effects
    open: tuple[str, ...]
    levels: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Playthrough:
    """A list of choices played: `states` has one more than `steps`, the first before any choice."""

    choices: tuple[str, ...]
    steps: tuple[Step, ...]
    states: tuple[State, ...]

    @property
    def state(self) -> State:
        return self.states[-1]
