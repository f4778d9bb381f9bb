"""How a playthrough stands for its author: levels, facts, flags, and why a choice is closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.author.proof.tracked import leaves
from game.play.engine import replay
from game.play.state import State
from game.story.conditions import Condition
from game.story.expressions import Chose, Flag, Named, Visited
from game.story.model import Story
from game.words import say


class Closed(NamedTuple):
    """A choice that does not stand open: its id, what it asks, and what of that is so now."""

    id: str
    asks: str
    now: str


@dataclass(frozen=True, slots=True)
class Standing:
    """`levels` are those of both meters by name; `closed` are the closed choices of the scene at rest."""

    levels: tuple[tuple[str, float], ...]
    both_share: float
    reversals: int
    late_lean: float
    flags: tuple[str, ...]
    closed: tuple[Closed, ...]


def find_standing(story: Story, choices: tuple[str, ...]) -> Standing:
    """Return how a playthrough stands after these choices. Raises NotOffered."""
    state = replay(story, choices).state
    names = (meter.name for meter in story.meters)
    scene = story.scenes[state.scene]
    closed = (
        Closed(choice.id, choice.when.source, ", ".join(_now(state, choice.when)))
        for choice in scene.choices
        if choice.when is not None and not choice.when.holds(state)
    )
    return Standing(
        tuple(zip(names, state.levels, strict=True)),
        *state.facts,
        flags=tuple(sorted(state.flags)),
        closed=tuple(closed),
    )


def _now(state: State, condition: Condition) -> Iterator[str]:
    """Yield for each name that a condition reads what is so now, once."""
    for leaf in dict.fromkeys(leaves(condition.tree)):
        match leaf:
            case Flag(name):
                yield say("standing.set" if name in state.flags else "standing.not_set", name=name)
            case Chose(name):
                met = name in state.remembered
                yield say("standing.chosen" if met else "standing.not_chosen", name=name)
            case Visited(name):
                met = name in state.remembered
                yield say("standing.visited" if met else "standing.not_visited", name=name)
            case Named(name):
                yield say("standing.number", name=name, number=f"{state.number(name):.3g}")
