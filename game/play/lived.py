"""Which ideas a playthrough has lived: those tagged on the choices it took."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from game.play.moments import longest
from game.play.quotes import set_quotes
from game.play.views import Column, PracticeView, Row, StepView
from game.story.model import BothSides, Concept, Meter, Story
from game.words import say

AHEAD = 12
"""A path leans to a side where that level is ahead by this much: the story bible's "gently"."""
NAME_WORDS = 5


def is_met(concept: str, tags: tuple[str, ...]) -> bool:
    """Say whether these tags teach the concept: by its own id, or by that of a part of it."""
    return any(tag == concept or tag.startswith(f"{concept}.") for tag in tags)


def lived_steps(story: Story, steps: tuple[StepView, ...], concept: str) -> list[StepView]:
    """Return the steps in which a path met the concept."""
    return [step for step in steps if is_met(concept, story.choices[step.choice].teaches)]


def name_of(concept: Concept) -> str:
    """Return the concept's name, or else its statement's first words."""
    if concept.name is not None:
        return set_quotes(concept.name)
    statement = set_quotes(concept.statement)
    head, _, rest = statement.partition(": ")
    words = (rest if rest and " " not in head else statement).split()
    name = " ".join(words[:NAME_WORDS]).rstrip(",.;:")
    return name[:1].upper() + name[1:] + ("…" if len(words) > NAME_WORDS else "")


# ------------------------------------------------------------- both sides


def look_columns(
    story: Story, steps: tuple[StepView, ...], choices: tuple[str, ...]
) -> tuple[Column, Column] | None:
    """Return both sides in full. They change places from one playthrough to the next."""
    sides = story.endings.both_sides
    if sides is None:
        return None
    first, second = (
        _column(story, steps, meter, side) for meter, side in zip(story.meters, sides, strict=True)
    )
    return (second, first) if swaps(choices) else (first, second)


def swaps(choices: tuple[str, ...]) -> bool:
    """Say whether the second side stands first: even odds, and always the same for one path."""
    return bool(hashlib.sha256(" ".join(choices).encode()).digest()[0] & 1)


def _column(story: Story, steps: tuple[StepView, ...], meter: Meter, side: BothSides) -> Column:
    gives, costs = (
        tuple(_row(story, steps, row) for row in rows) for rows in (side.gives, side.costs)
    )
    return Column(meter.name, meter.sign, gives, costs)


def _row(story: Story, steps: tuple[StepView, ...], row: tuple[str, ...]) -> Row:
    concepts = [story.concepts[concept] for concept in row if concept in story.concepts]
    names = [name_of(concept) for concept in concepts]
    lived = [step for concept in row for step in lived_steps(story, steps, concept)]
    return Row(
        say("ending.row.pair", first=names[0], second=names[1]) if names[1:] else "".join(names),
        tuple(set_quotes(concept.statement) for concept in concepts),
        tuple(set_quotes(concept.caution) for concept in concepts if concept.caution is not None),
        longest(lived).echo if lived else None,
    )


# ------------------------------------------------------------- practices


def look_practices(
    story: Story,
    steps: tuple[StepView, ...],
    levels: tuple[float, float],
    fill: Callable[[str], str],
) -> tuple[PracticeView, ...]:
    """Return one small thing to do for each part of life, fitting the way the path leaned."""
    views = []
    for practice in story.endings.practices:
        lead = levels[0] - levels[1]
        text = practice.either if abs(lead) < AHEAD else practice.own
        if lead <= -AHEAD:
            text = practice.together
        lived = [
            step for concept in practice.teaches for step in lived_steps(story, steps, concept)
        ]
        link = longest(lived).echo if lived else None
        views.append(PracticeView(practice.id, fill(practice.title), fill(text), link))
    return tuple(views)
