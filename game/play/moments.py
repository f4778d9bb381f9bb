"""Which steps the ending quotes: one for each age, one for each part of life."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.play.path import length_of
from game.play.views import CardView, StepView
from game.story.model import DomainCard, Story

MOST_MOMENTS = 5


def find_moments(steps: tuple[StepView, ...], most: int = MOST_MOMENTS) -> tuple[StepView, ...]:
    """Return the longest step of each time of life, at most five, in the order they were made.

    Times of life are the ages, those a year apart taken together; where there are more than five,
    those with the most choices (so a single choice that looks back is left out). Where the ages give
    fewer than five, the longest steps of all join them.
    """
    groups = _times(steps)
    kept = sorted(groups, key=len, reverse=True)[:most]
    moments = [longest(group) for group in kept]
    rest = [step for step in steps if step not in moments]
    while rest and len(moments) < most:
        moments.append(longest(rest))
        rest.remove(moments[-1])
    return tuple(sorted(moments, key=lambda step: step.number))


def longest(steps: Iterable[StepView]) -> StepView:
    """Return the step that moved furthest; of equal ones the later."""
    return max(steps, key=lambda step: (length_of(step.effects), step.number))


def _times(steps: tuple[StepView, ...]) -> list[list[StepView]]:
    ages = sorted({step.age for step in steps if step.age is not None})
    starts = [age for age in ages if age - 1 not in ages]
    return [
        [step for step in steps if step.age is not None and _start(step.age, starts) == start]
        for start in starts
    ]


def _start(age: int, starts: list[int]) -> int:
    return max(start for start in starts if start <= age)


# ------------------------------------------------------------- the cards


def look_cards(
    story: Story,
    steps: tuple[StepView, ...],
    quoted: tuple[StepView, ...],
    fill: Callable[[str], str],
) -> tuple[CardView, ...]:
    """Return a card for each part of life, with the player's own longest step in it.

    A step that the moments quote already is taken only where the part of life has no other.
    """
    cards = []
    for card in story.endings.cards:
        own = [step for step in steps if story.scenes[step.scene].domain == card.domain]
        fresh = [step for step in own if step not in quoted] or own
        step = longest(fresh) if fresh else None
        reading = None if step is None else fill(_reading(card, step))
        cards.append(
            CardView(
                card.domain,
                fill(card.title),
                step,
                reading,
                fill(card.sides),
                fill(card.holds_both),
            )
        )
    return tuple(cards)


def _reading(card: DomainCard, step: StepView) -> str:
    return {
        "first": card.own,
        "second": card.together,
        "both": card.both,
        "neither": card.neither,
    }[step.mark]
