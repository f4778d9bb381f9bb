"""Playing on purpose: towards one scene, with whatever a condition there would like to see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.author.proof.onward import Leads, cone_of
from game.author.proof.packed import Machine
from game.author.proof.questions import Question
from game.author.proof.rows import ChoiceRow, SceneRow
from game.author.walk import Habit, Walker
from game.story.expressions import (
    Asked,
    Both,
    Chose,
    Compared,
    Either,
    Flag,
    Named,
    Not,
    Number,
    Reckoned,
    Visited,
)

STRONG_WISH = 6.0
"""How much more a flag weighs than a step of a meter."""
WHIM = 4.0
"""How much of each decision is chance, on the scale of the meters' steps."""


class Wish(NamedTuple):
    """What would help: bits to have and not to have, and which way each meter should go."""

    have: int
    have_not: int
    towards: tuple[float, float]


def seeking(machine: Machine, question: Question, leads: Leads) -> Habit:
    """Return a habit that keeps to ways that lead to the question and likes what it asks for."""
    cone = cone_of(leads, [machine.number[scene] for scene in question.scenes])
    wish = _wish(machine, question.tree)

    def habit(walker: Walker, _: SceneRow, opened: Sequence[ChoiceRow]) -> int:
        worth = [
            _worth(choice, wish) + WHIM * walker.dice.random()
            if any(way.to in cone for way in choice.ways)
            else float("-inf")
            for choice in opened
        ]
        return worth.index(max(worth))

    return habit


def _worth(choice: ChoiceRow, wish: Wish) -> float:
    sets, clears = choice.sets, ~choice.keep
    liked = (sets & wish.have).bit_count() + (clears & wish.have_not).bit_count()
    disliked = (sets & wish.have_not).bit_count() + (clears & wish.have).bit_count()
    moved = sum(way * step for way, step in zip(wish.towards, choice.effects, strict=True))
    return STRONG_WISH * (liked - disliked) + moved


def _wish(machine: Machine, tree: Asked | None) -> Wish:
    have = have_not = 0
    towards = [0.0, 0.0]
    for leaf, weight in _wanted(tree, 1.0) if tree is not None else ():
        if isinstance(leaf, Named):
            if leaf.name in machine.meters:
                towards[machine.meters.index(leaf.name)] += weight
        elif weight > 0:
            have |= machine.bit(leaf)
        else:
            have_not |= machine.bit(leaf)
    return Wish(have, have_not & ~have, (towards[0], towards[1]))


def _wanted(
    tree: Asked | Number, weight: float
) -> Iterator[tuple[Flag | Chose | Visited | Named, float]]:
    """Yield every name with which way it should go: above nothing for more, or for being so."""
    match tree:
        case Flag() | Chose() | Visited() | Named():
            yield tree, weight
        case Not(part):
            yield from _wanted(part, -weight)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _wanted(part, weight)
        case Compared(left, sign, right):
            up = -weight if sign in {"<", "<="} else weight
            yield from _wanted(left, up)
            yield from _wanted(right, -up)
        case Reckoned(left, sign, right):
            yield from _wanted(left, weight)
            yield from _wanted(right, -weight if sign == "-" else weight)
