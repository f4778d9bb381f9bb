"""Scenes, choices and ways as the machine of packed.py knows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from game.story.expressions import Asked

Test = Callable[[int], bool]
Open = tuple[int, ...]
"""The choices of a scene that stand open, by their number."""


class WayRow(NamedTuple):
    """A way as the machine takes it; `tree` is None where it always holds."""

    tree: Asked | None
    test: Test | None
    to: int


class ChoiceRow(NamedTuple):
    """A choice as the machine makes it: what it keeps of the state, and what it adds to it."""

    whole_id: str
    tree: Asked | None
    test: Test | None
    effects: tuple[int, int]
    keep: int
    sets: int
    ways: tuple[WayRow, ...]


class SceneRow(NamedTuple):
    """A scene as the machine knows it. `mark` is the bit that remembers it, or 0.

    `always` are all its choices where none has a condition; `moves` are made when first asked for.
    """

    id: str
    mark: int
    choices: tuple[ChoiceRow, ...]
    ways: tuple[WayRow, ...]
    ending: bool
    always: Open | None
    moves: dict[Open, tuple[int, ...]]
