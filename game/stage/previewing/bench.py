"""What the preview asks of whoever started it: the story as its files are now, and ways through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from game.library import StoryFolder
from game.story.model import Story
from game.story.problems import SEVERITIES, Problem

Meters = Literal["low", "middle", "high"]
METERS: tuple[Meters, ...] = ("low", "middle", "high")


@dataclass(frozen=True, slots=True)
class Edition:
    """A story as its files were read: None where it cannot be played, and every problem."""

    story: Story | None
    problems: tuple[Problem, ...]

    def counts(self) -> tuple[tuple[str, int], ...]:
        """Return how many problems there are of each severity, the worst first."""
        return tuple((one, sum(p.severity == one for p in self.problems)) for one in SEVERITIES)


class Closed(Protocol):
    """A choice that does not stand open: its id, what it asks, and what of that is so now."""

    @property
    def id(self) -> str: ...
    @property
    def asks(self) -> str: ...
    @property
    def now(self) -> str: ...


class Standing(Protocol):
    """How a playthrough stands: levels by meters' names, facts of the path, flags, closed choices."""

    @property
    def levels(self) -> Sequence[tuple[str, float]]: ...
    @property
    def both_share(self) -> float: ...
    @property
    def reversals(self) -> int: ...
    @property
    def late_lean(self) -> float: ...
    @property
    def flags(self) -> Sequence[str]: ...
    @property
    def closed(self) -> Sequence[Closed]: ...


class Variants(Protocol):
    """A path for each way in which a scene can look; `is_whole` where there surely is no other."""

    @property
    def paths(self) -> Sequence[tuple[str, ...]]: ...
    @property
    def is_whole(self) -> bool: ...


class Pathfinder(Protocol):
    """Finds possible ways in one edition of a story; a way is a list of choices, as whole ids."""

    def way_to(self, scene: str, meters: Meters) -> tuple[str, ...] | None:
        """Return choices after which a scene is come to; None where no way was found."""

    def variants(self, scene: str) -> Variants:
        """Return a way to each way in which a scene can look."""


class Bench(Protocol):
    """Reads, proves and keeps for the preview; most of it is asked in a thread."""

    @property
    def folder(self) -> StoryFolder: ...

    def read(self) -> Edition:
        """Read the story's files as they are now; of problems, only those that reading finds."""

    def check(self, edition: Edition) -> Edition:
        """Return the edition with every problem there is."""

    def pathfinder(self, story: Story) -> Pathfinder:
        """Return who finds ways in a story."""

    def standing(self, story: Story, choices: tuple[str, ...]) -> Standing:
        """Return how a playthrough stands after these choices."""

    def keep_picture(self, scene: str, png: bytes) -> str:
        """Put a picture of a scene beside the story's files; return a sentence that says where."""
