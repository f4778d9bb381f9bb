"""A clock that belongs to the teacher: started and stopped by hand, and nothing ends with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["think", "tie", "talk", "decide"]
SECONDS: dict[Kind, float] = {"think": 20.0, "tie": 60.0, "talk": 240.0, "decide": 90.0}


@dataclass(slots=True)
class Clock:
    """`left` of `whole` seconds; it stands still until it is started."""

    whole: float
    left: float
    runs: bool = False

    @classmethod
    def of(cls, kind: Kind) -> Clock:
        return cls(SECONDS[kind], SECONDS[kind])

    @property
    def is_out(self) -> bool:
        return self.left <= 0

    @property
    def seconds(self) -> int:
        """Whole seconds that are left, the one that runs counted."""
        return -int(-self.left // 1)

    @property
    def shown(self) -> str:
        return f"{self.seconds // 60}:{self.seconds % 60:02}"

    def toggle(self) -> None:
        """Start, or stop; a clock that has run out begins anew."""
        if self.is_out:
            self.left = self.whole
            self.runs = True
        else:
            self.runs = not self.runs

    def tick(self, seconds: float) -> bool:
        """Let time pass; True where what is shown has changed."""
        if not self.runs:
            return False
        before = self.seconds
        self.left = max(0.0, self.left - seconds)
        self.runs = not self.is_out
        return self.seconds != before
