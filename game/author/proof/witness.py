"""Shows a witness to the real engine: its choices must be open, and lead to what is claimed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.author.proof.questions import Question
from game.play.engine import (
    NotOffered,
    arrivals,
    begin,
    choose,
    find_choice,
    offered,
    opening,
    take,
)
from game.play.state import State
from game.story.expressions import compiled
from game.story.model import Story


class Met(NamedTuple):
    """A state on the way: on entering its scene, or just after its choice of that number."""

    state: State
    choice: int
    stuck: bool


def is_seen(story: Story, question: Question, choices: Sequence[str]) -> bool:
    """Say whether the engine, playing these choices, comes upon what is asked after the last."""
    test = compiled(question.tree) if question.tree is not None else None
    try:
        return any(
            met.state.scene in question.scenes
            and met.choice == question.choice
            and met.stuck == (question.kind == "stuck")
            and (test is None or test(met.state))
            for met in _last_stretch(story, choices)
        )
    except NotOffered:
        return False


def _last_stretch(story: Story, choices: Sequence[str]) -> Iterator[Met]:
    """Yield what is met after the last choice, or from the start where there is none."""
    if not choices:
        passed = opening(story)
        rest = passed[-1]
    else:
        before = begin(story)
        for whole_id in choices[:-1]:
            before = choose(story, before, whole_id)
        choice = find_choice(story, before, choices[-1])
        rest = take(story, before, choice)
        at = story.scenes[rest.scene].choices.index(choice)
        yield Met(rest, at, stuck=False)
        passed = arrivals(story, rest, choice.ways)
        if not passed:
            yield Met(rest, at, stuck=True)
            return
        rest = passed[-1]
    yield from (Met(state, -1, stuck=False) for state in passed)
    if not story.scenes[rest.scene].ending and not any(o.is_open for o in offered(story, rest)):
        yield Met(rest, -1, stuck=True)
