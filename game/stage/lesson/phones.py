"""What a lesson asks of the pupils' phones; whoever opens a room connects them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, Protocol


class Question(NamedTuple):
    """What is asked now. `key` differs from one vote to the next, also of one scene."""

    key: str
    title: str
    ask: str
    answers: tuple[str, ...]


class Phones(Protocol):
    """The room in which phones vote. Nothing here waits for the network."""

    @property
    def is_there(self) -> bool:
        """Say whether what is needed for phones is installed."""

    def open(self) -> str | None:
        """Open the room; return a sentence where it cannot be."""

    def show(self, question: Question | None) -> None:
        """Let phones vote on a question; None while no vote is open."""

    def votes(self) -> Mapping[str, int]:
        """Return the number of the answer, from 0, of each phone that voted on the question shown."""

    def last_votes(self) -> Mapping[str, int]:
        """Close the vote on the question shown, and return all its votes."""

    def close(self) -> None:
        """Close the room."""


class NoPhones:
    """Stands in where there is no room to open."""

    is_there = False

    def open(self) -> str | None:
        return None

    def show(self, question: Question | None) -> None: ...

    def votes(self) -> Mapping[str, int]:
        return MappingProxyType({})

    def last_votes(self) -> Mapping[str, int]:
        return MappingProxyType({})

    def close(self) -> None: ...
