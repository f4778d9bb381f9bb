"""What a condition may come to for all states within bounds at once: it may hold, it may fail, or both."""

from __future__ import annotations

import math
from typing import NamedTuple

from game.author.proof.packed import Machine
from game.play.levels import MIDDLE
from game.story.expressions import (
    COMPARE,
    RECKON,
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

Range = tuple[float, float]
_NOTHING: Range = (0, 0)


class Bounds(NamedTuple):
    """What a scene can be reached with. `set` and `unset` are bits; each range is least and most.

    `taken` and `spans` are per meter, in the machine's scale.
    """

    set: int
    unset: int
    taken: tuple[Range, Range] = (_NOTHING, _NOTHING)
    spans: tuple[Range, Range] = (_NOTHING, _NOTHING)
    both: Range = _NOTHING
    steps: Range = _NOTHING

    def joined(self, other: Bounds) -> Bounds:
        """Return bounds that hold both."""
        return Bounds(
            self.set | other.set,
            self.unset | other.unset,
            _pair(self.taken, other.taken),
            _pair(self.spans, other.spans),
            _join(self.both, other.both),
            _join(self.steps, other.steps),
        )

    def widened(self, before: Bounds) -> Bounds:
        """Return bounds in which whatever has grown since `before` has no end."""
        return self._replace(
            taken=(_widen(self.taken[0], before.taken[0]), _widen(self.taken[1], before.taken[1])),
            spans=(_widen(self.spans[0], before.spans[0]), _widen(self.spans[1], before.spans[1])),
            both=_widen(self.both, before.both),
            steps=_widen(self.steps, before.steps),
        )


class May(NamedTuple):
    """Whether a condition may hold, and whether it may fail."""

    hold: bool
    fail: bool


ALWAYS = May(hold=True, fail=False)


def may(machine: Machine, tree: Asked | None, bounds: Bounds) -> May:
    """Say whether a condition may hold, and may fail, within bounds."""
    match tree:
        case None:
            return ALWAYS
        case Flag() | Chose() | Visited():
            bit = machine.bit(tree)
            is_set = bounds.set & bit != 0
            return May(is_set, not is_set or bounds.unset & bit != 0)
        case Not(part):
            inner = may(machine, part, bounds)
            return May(inner.fail, inner.hold)
        case Both(parts):
            each = [may(machine, part, bounds) for part in parts]
            return May(all(one.hold for one in each), any(one.fail for one in each))
        case Either(parts):
            each = [may(machine, part, bounds) for part in parts]
            return May(any(one.hold for one in each), all(one.fail for one in each))
        case Compared(left, sign, right):
            return _compared(_range(machine, left, bounds), sign, _range(machine, right, bounds))


def _compared(left: Range, sign: str, right: Range) -> May:
    corners = [COMPARE[sign](one, other) for one in left for other in right]
    meet = left[0] <= right[1] and right[0] <= left[1]
    single = left == right and left[0] == left[1]
    match sign:
        case "==":
            return May(meet, not single)
        case "!=":
            return May(not single, meet)
    return May(any(corners), not all(corners))


def _range(machine: Machine, number: Number, bounds: Bounds) -> Range:
    match number:
        case Fixed(value):
            return value, value
        case Reckoned(left, sign, right):
            first, second = _range(machine, left, bounds), _range(machine, right, bounds)
            ends = [_reckoned(sign, one, other) for one in first for other in second]
            return min(ends), max(ends)
        case Named("both_share"):
            return _share(bounds.both, bounds.steps)
        case Named("reversals"):
            pairs = machine.strong_pairs()
            certain = sum(
                not bounds.unset & one and not bounds.unset & other for one, other in pairs
            )
            possible = sum(
                bounds.set & one != 0 and bounds.set & other != 0 for one, other in pairs
            )
            return certain, possible
        case Named("late_lean"):
            most = machine.widest_lean()
            return -most, most
        case Named(name):
            at = machine.meters.index(name)
            return _level(bounds.taken[at], bounds.spans[at])


def _reckoned(sign: str, one: float, other: float) -> float:
    result = RECKON[sign](one, other)
    return 0.0 if math.isnan(result) else result


def _level(taken: Range, span: Range) -> Range:
    if span[1] == 0:
        return MIDDLE, MIDDLE
    least = 0.0 if math.isinf(span[1]) else 100 * taken[0] / span[1]
    most = min(100.0, 100 * taken[1] / max(span[0], 1))
    return (min(least, MIDDLE), max(most, MIDDLE)) if span[0] == 0 else (least, most)


def _share(part: Range, whole: Range) -> Range:
    if whole[1] == 0:
        return _NOTHING
    least = 0.0 if math.isinf(whole[1]) else part[0] / whole[1]
    return (0.0 if whole[0] == 0 else least), min(1.0, part[1] / max(whole[0], 1))


def narrowed(machine: Machine, tree: Asked | None, bounds: Bounds) -> Bounds:
    """Return the bounds of those states for which a condition holds, as far as bits tell."""
    match tree:
        case Flag() | Chose() | Visited():
            return bounds._replace(unset=bounds.unset & ~machine.bit(tree))
        case Not(Flag() | Chose() | Visited() as leaf):
            return bounds._replace(set=bounds.set & ~machine.bit(leaf))
        case Both(parts):
            for part in parts:
                bounds = narrowed(machine, part, bounds)
    return bounds


def _pair(one: tuple[Range, Range], other: tuple[Range, Range]) -> tuple[Range, Range]:
    return _join(one[0], other[0]), _join(one[1], other[1])


def _join(one: Range, other: Range) -> Range:
    return min(one[0], other[0]), max(one[1], other[1])


def _widen(now: Range, before: Range) -> Range:
    return now[0], math.inf if now[1] > before[1] else now[1]
