"""How much one phone, or one address, may ask for in a while.

A whole class may come from one address, where a school's network hides it behind one. So what is
known to be a phone of the room has a measure of its own, and only strangers share their address's:
whoever floods from there keeps newcomers waiting, but nobody who is in.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import NamedTuple


class Measure(NamedTuple):
    """`at_once` requests, and then `a_second`."""

    at_once: float
    a_second: float


PHONE = Measure(30, 5)
STRANGERS = Measure(150, 10)
"""Forty phones come in at once with a few requests each; after that, newcomers are few."""
WRONG_CODE = 6.0
"""What a wrong code costs its address beside the request: some 5,000 guesses in a lesson, of 160,000."""
MOST_SOURCES = 4096


@dataclass(slots=True)
class Limits:
    """What is left of a measure, by who asks. `now` is in seconds, of any clock that goes forward."""

    measure: Measure
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def allows(self, who: str, now: float) -> bool:
        """Take one request; False where there is none left."""
        left = self._now(who, now)
        is_allowed = left >= 1
        self._keep(who, left - 1 if is_allowed else left, now)
        return is_allowed

    def charge(self, who: str, cost: float, now: float) -> None:
        """Take more than the request itself."""
        self._keep(who, max(0.0, self._now(who, now) - cost), now)

    def _now(self, who: str, now: float) -> float:
        left, then = self._left.get(who, (self.measure.at_once, now))
        return min(self.measure.at_once, left + (now - then) * self.measure.a_second)

    def _keep(self, who: str, left: float, now: float) -> None:
        self._left[who] = (left, now)
        self._left.move_to_end(who)
        if len(self._left) > MOST_SOURCES:
            self._left.popitem(last=False)
