"""Single choices that, changed, change the ending: found by replaying, never guessed."""

from __future__ import annotations

from typing import NamedTuple

from game.play.engine import choose, ending_of, offered
from game.play.path import Path, ended, inside, length_of
from game.play.state import Playthrough, Step
from game.story.model import Story
from game.words import say

MOST_ENDS = 200
"""Where a changed route could end in more ways than this, nothing is claimed about it."""
MOST_STEPS = 30_000
"""After this many steps in all the search stops; a story of 23 choices takes about a thousand."""


class Turning(NamedTuple):
    """At this step (from 0) the other choice, the rest as it was, ends in another ending."""

    step: int
    choice: str
    ending: str


def find_turnings(story: Story, playthrough: Playthrough) -> tuple[Turning, ...]:
    """Return the single changes of a choice that surely change the ending.

    The changed route answers each scene as the player did. In a scene that the player never
    answered, or whose answer is closed now, every open answer is tried, and the claim stands only
    where all of them end in one and the same other ending.
    """
    own = ending_of(story, playthrough.state).id
    found: list[Turning] = []
    walked = 0
    for index in reversed(range(len(playthrough.steps))):
        step = playthrough.steps[index]
        for other in reversed(step.open):
            if other != step.choice and walked < MOST_STEPS:
                ending, steps = _ending_if(story, playthrough, index, other)
                walked += steps
                if ending not in (None, own):
                    found.insert(0, Turning(index, other, ending))
    return tuple(found)


def tell_turnings(path: Path, turnings: tuple[Turning, ...]) -> dict[int, str]:
    """Return, by step, what another answer there would have changed: at most twice, as story."""
    titles = {ending.id: ending.title for ending in path.story.endings.endings}
    return {
        turning.step: _told(path, turning, path.fill(titles[turning.ending]))
        for turning in most_telling(path, turnings)
    }


def most_telling(path: Path, turnings: tuple[Turning, ...]) -> tuple[Turning, ...]:
    """Return the one or two turning points that matter most, in the order in which they came.

    The first is at the step that moved furthest, of equal ones at the later: an answer that weighed
    much, and might have weighed another way. The second is the next of these at another step, and
    leads to another ending than the first, where there is such a one.
    """
    steps = path.playthrough.steps
    ranked = sorted(
        turnings, key=lambda one: (length_of(steps[one.step].effects), one.step), reverse=True
    )
    first = ranked[:1]
    rest = [one for one in ranked if one.step != first[0].step]
    elsewhere = [one for one in rest if one.ending != first[0].ending]
    return tuple(sorted([*first, *(elsewhere or rest)[:1]]))


def _told(path: Path, turning: Turning, ending: str) -> str:
    choice = path.story.choices[turning.choice]
    if choice.echo is None:
        return say("ending.turning.answer", answer=inside(path.fill(choice.text)), ending=ending)
    return say("ending.turning", echo=ended(path.fill(choice.echo)), ending=ending)


def _ending_if(
    story: Story, playthrough: Playthrough, index: int, other: str
) -> tuple[str | None, int]:
    """Return the one ending of the changed route, None where there is no such one; and the steps."""
    start = choose(story, playthrough.states[index], other)
    limit = 2 * len(playthrough.steps) + 10
    routes = [(start, _answers(playthrough.steps[index + 1 :]))]
    endings: set[str] = set()
    ends = steps = 0
    while routes:
        steps += 1
        state, answers = routes.pop()
        open_ids = [offer.choice.whole_id for offer in offered(story, state) if offer.is_open]
        if not open_ids:
            endings.add(ending_of(story, state).id)
            ends += 1
        else:
            given, *later = answers.get(state.scene, ("",))
            after = {**answers, state.scene: tuple(later) or ("",)}
            follow = [given] if given in open_ids else open_ids
            routes += [(choose(story, state, one), after) for one in follow]
        if len(endings) > 1 or ends + len(routes) > MOST_ENDS or len(state.leans) > limit:
            return None, steps
    return endings.pop(), steps


def _answers(steps: tuple[Step, ...]) -> dict[str, tuple[str, ...]]:
    """Return the answers given in each scene, in the order given."""
    answers: dict[str, tuple[str, ...]] = {}
    for step in steps:
        answers[step.scene] = (*answers.get(step.scene, ()), step.choice)
    return answers
