"""Players who choose by a habit: how likely each open choice is to them. They throw no dice themselves."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from typing import NamedTuple

from game.play.levels import STRONG, lean
from game.story.model import Effects, Story


class Options(NamedTuple):
    """The open choices of a scene by what they move; `turn` is 0 and 1 by turns, from the first."""

    effects: Sequence[Effects]
    domain: str | None
    turn: int


Habit = Callable[[Options], list[float]]
"""Returns for each open choice how likely it is; together they make 1."""


class Kind(NamedTuple):
    """A kind of simulated player; what it is called stands in languages/ under this id."""

    id: str
    habit: Habit


def by_chance(options: Options) -> list[float]:
    return _any_of(options, lambda _: True)


def whoever_wants(most: Callable[[Effects], int]) -> Habit:
    """Return a habit that takes what has the most of something; equals are equally likely."""

    def habit(options: Options) -> list[float]:
        best = max(map(most, options.effects))
        return _any_of(options, lambda effects: most(effects) == best)

    return habit


own = whoever_wants(lean)
together = whoever_wants(lambda effects: -lean(effects))
both_first = whoever_wants(min)
avoiding = whoever_wants(lambda effects: -abs(effects[0]) - abs(effects[1]))
neither = whoever_wants(lambda effects: -max(effects))


def alternating(options: Options) -> list[float]:
    return (own if options.turn else together)(options)


def steady(parts: Container[str]) -> Habit:
    """Return a habit of going one's own way in these domains, and with the others elsewhere."""

    def habit(options: Options) -> list[float]:
        return (own if options.domain in parts else together)(options)

    return habit


def cautious(options: Options) -> list[float]:
    """Take a half of both where there is one; else anything but a strong both."""
    half = _any_of(options, lambda effects: min(effects) == 1)
    return half if any(half) else _or_any(options, lambda effects: min(effects) < 2)


def strong(options: Options) -> list[float]:
    return _or_any(options, lambda effects: abs(lean(effects)) >= STRONG)


def now_and_then(*parts: tuple[Habit, float]) -> Habit:
    """Return a habit that is each of these, as often as its number says; the numbers make 1."""

    def habit(options: Options) -> list[float]:
        each = [(one(options), often) for one, often in parts]
        return [
            sum(chances[at] * often for chances, often in each)
            for at in range(len(options.effects))
        ]

    return habit


leaning_own = now_and_then((own, 0.55), (both_first, 0.35), (neither, 0.06), (together, 0.04))
leaning_together = now_and_then((together, 0.55), (both_first, 0.35), (neither, 0.06), (own, 0.04))
mostly_both = now_and_then((both_first, 0.65), (strong, 0.35))


def kinds_of(story: Story) -> tuple[Kind, ...]:
    """Return who plays a story in its report: first by chance, then who keeps to a habit."""
    parts = halves(story)
    rest = frozenset(scene.domain for scene in story.scenes.values() if scene.domain) - parts
    steady_ones = (Kind("steady", steady(parts)), Kind("steady_other", steady(rest)))
    return (
        Kind("chance", by_chance),
        Kind("own", own),
        Kind("together", together),
        Kind("both", both_first),
        Kind("avoiding", avoiding),
        Kind("alternating", alternating),
        *(steady_ones if parts and rest else ()),
        Kind("leaning_own", leaning_own),
        Kind("leaning_together", leaning_together),
        Kind("mostly_both", mostly_both),
        Kind("cautious", cautious),
    )


def halves(story: Story) -> frozenset[str]:
    """Return domains that hold as nearly half of the scenes with choices as can be.

    Among equals, those are taken that come first when the domains join in the story's order.
    """
    asked = [scene.domain for scene in story.scenes.values() if scene.choices and scene.domain]
    counts = {domain: asked.count(domain) for domain in dict.fromkeys((*story.domains, *asked))}
    _, *others = [domain for domain, count in counts.items() if count] or [""]
    sums: dict[int, tuple[str, ...]] = {0: ()}
    for domain in others:
        for held, names in list(sums.items()):
            sums.setdefault(held + counts[domain], (*names, domain))
    return frozenset(sums[min(sums, key=lambda held: abs(2 * held - len(asked)))])


def _any_of(options: Options, wanted: Callable[[Effects], bool]) -> list[float]:
    """Return equal chances for the wanted ones, and none for all where there are none."""
    return _shared([wanted(effects) for effects in options.effects])


def _or_any(options: Options, wanted: Callable[[Effects], bool]) -> list[float]:
    chances = _any_of(options, wanted)
    return chances if any(chances) else by_chance(options)


def _shared(taken: Iterable[bool]) -> list[float]:
    listed = list(taken)
    return [one / max(1, sum(listed)) for one in listed]
