"""How often each kind of player is given each ending, and how much each choice moves that."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from game.author.proof.chance import between
from game.author.report.sample import End, Levels, Sample

Ending = str | None


class Share(NamedTuple):
    """So many times of so many; `low` and `high` are the 95 % confidence interval, 0 to 1."""

    times: int
    total: int
    low: float
    high: float

    @property
    def part(self) -> float:
        return self.times / self.total if self.total else 0.0


class Difference(NamedTuple):
    """A share less another; `least` is how far it surely is from 0: 0 where chance could explain it."""

    part: float
    least: float

    @property
    def is_clear(self) -> bool:
        return self.least > 0


class Weight(NamedTuple):
    """What those who made a choice came to, less what others did who met the same scene.

    `made` is how many made it and `met` how many met its scene; None where all of these, or none,
    made it. `levels` and `endings` are in the order of the story.
    """

    choice: str
    made: int
    met: int
    levels: Levels | None
    endings: Mapping[Ending, Difference]

    @property
    def most(self) -> float:
        """Return how far it surely moves the share of that ending which it moves most."""
        return max((one.least for one in self.endings.values()), default=0.0)


def share_of(count: int, total: int) -> Share:
    low, high = between(count, total)
    part = count / total if total else 0.0
    return Share(count, total, min(low, part), max(high, part))  # sums of fractions miss by a hair


def shares_of(sample: Sample, endings: Iterable[Ending]) -> dict[Ending, Share]:
    """Return the share of each ending, and of none (None) where that came about."""
    counts = Counter(end.ending for end in sample.ends)
    asked = dict.fromkeys([*endings, *counts])
    return {ending: share_of(counts[ending], len(sample.ends)) for ending in asked}


def difference(count: int, total: int, less: int, others: int) -> Difference:
    """Return a share less another, each of so many, with whether chance could explain it.

    R. G. Newcombe, Interval Estimation for the Difference Between Independent Proportions, 1998,
    method 10: from Wilson's intervals of both.
    """
    one, other = share_of(count, total), share_of(less, others)
    part = one.part - other.part
    below = math.hypot(one.part - one.low, other.high - other.part)
    above = math.hypot(one.high - one.part, other.part - other.low)
    return Difference(part, max(0.0, part - below, -part - above))


# ------------------------------------------------------------- what a choice moves


class _Tally:
    """Adds up ends: how many of each ending, and their levels."""

    __slots__ = ("endings", "first", "second")

    def __init__(self) -> None:
        self.endings: dict[Ending, int] = {}
        self.first = self.second = 0.0

    def add(self, end: End) -> None:
        self.endings[end.ending] = self.endings.get(end.ending, 0) + 1
        self.first += end.levels[0]
        self.second += end.levels[1]

    @property
    def count(self) -> int:
        return sum(self.endings.values())


def weights_of(
    sample: Sample, choices: Iterable[tuple[str, str]], endings: Sequence[Ending]
) -> tuple[Weight, ...]:
    """Return what each choice moves; `choices` are their whole ids with the ids of their scenes."""
    listed = list(choices)
    scene_of = dict(listed)
    made: dict[str, _Tally] = {whole_id: _Tally() for whole_id, _ in listed}
    met: dict[str, _Tally] = {scene: _Tally() for _, scene in listed}
    for end in sample.ends:
        chosen = dict.fromkeys(end.play.chosen)
        for whole_id in chosen:
            made[whole_id].add(end)
        for scene in dict.fromkeys([scene_of[one] for one in chosen]):
            met[scene].add(end)
    return tuple(_weight(one, made[one], met[scene], endings) for one, scene in listed)


def _weight(whole_id: str, made: _Tally, met: _Tally, endings: Sequence[Ending]) -> Weight:
    count, others = made.count, met.count - made.count
    if not count or not others:
        return Weight(whole_id, count, met.count, None, {})
    levels = (
        made.first / count - (met.first - made.first) / others,
        made.second / count - (met.second - made.second) / others,
    )
    moved = {}
    for ending in endings:
        given = made.endings.get(ending, 0)
        less = met.endings.get(ending, 0) - given
        moved[ending] = difference(given, count, less, others)
    return Weight(whole_id, count, met.count, levels, moved)
