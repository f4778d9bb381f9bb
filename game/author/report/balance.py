"""What each side of a story is given: its options, how strong they are, how long, and how often on top."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from game.author.report.shown import lines_in, shown_text
from game.play.levels import LEANING, lean
from game.story.model import Choice, Concept, Story
from game.story.reading import words


class Side(NamedTuple):
    """One side's sheet.

    `offered` is all that its options add to the meter, `strength` the mean lean of those that lean
    its way; the means of words are of those too: on the button, and told at once. `tops` counts the
    scenes where such an option stands first.
    """

    meter: str
    name: str
    offered: int
    leaning: int
    strength: float
    text_words: float
    told_words: float
    tops: int


class Tags(NamedTuple):
    """How many times the options teach the concepts of a group, and how many of these there are."""

    side: str
    group: str
    concepts: int
    times: int


class Balance(NamedTuple):
    sides: tuple[Side, Side]
    both: int
    neither: int
    tags: tuple[Tags, ...]


def balance_of(story: Story) -> Balance:
    """Count both sides of a story."""
    choices = list(story.choices.values())
    return Balance(
        (_side(story, 0), _side(story, 1)),
        sum(min(choice.effects) > 0 for choice in choices),
        sum(max(choice.effects) <= 0 for choice in choices),
        tuple(_tags(story.concepts.values(), choices)),
    )


def leaning(choices: Iterable[Choice], side: int) -> list[Choice]:
    """Return the choices that lean to the first side (0) or to the second (1)."""
    sign = -1 if side else 1
    return [choice for choice in choices if sign * lean(choice.effects) >= LEANING]


def _side(story: Story, side: int) -> Side:
    shown = shown_text(story)
    mine = leaning(story.choices.values(), side)
    tops = leaning((scene.choices[0] for scene in story.scenes.values() if scene.choices), side)

    def told(choice: Choice) -> int:
        return sum(len(words(shown(line.text))) for line in lines_in(choice.lines))

    return Side(
        story.meters[side].id,
        story.meters[side].name,
        sum(choice.effects[side] for choice in story.choices.values()),
        len(mine),
        _mean(mine, lambda choice: abs(lean(choice.effects))),
        _mean(mine, lambda choice: len(words(shown(choice.text)))),
        _mean(mine, told),
        len(tops),
    )


def _tags(concepts: Iterable[Concept], choices: Iterable[Choice]) -> Iterable[Tags]:
    taught = [concept for choice in choices for concept in choice.teaches]
    groups: dict[tuple[str, str], list[str]] = {}
    for concept in concepts:
        name = concept.group_name or concept.group
        groups.setdefault((concept.side, name), []).append(concept.id)
    for (side, group), ids in groups.items():
        times = sum(map(taught.count, ids))
        if times:
            yield Tags(side, group, len(ids), times)


def _mean(choices: Sequence[Choice], count: Callable[[Choice], float]) -> float:
    return sum(map(count, choices)) / len(choices) if choices else 0.0
