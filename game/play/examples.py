"""Two paths that somebody else might have walked: a point on the map is not a person."""

from __future__ import annotations

from collections.abc import Callable
from math import dist

from game.play.engine import begin, choose, ending_of, offered
from game.play.engine import replay as played
from game.play.path import Path, Point, points_of
from game.play.state import Playthrough, State
from game.play.views import ExamplePath
from game.story.model import Story
from game.words import say

NEAR = 0.12
"""Two paths end near each other where they are no further apart than this, on a map of 1 by 1."""

Aim = Callable[[float], Point]
"""Where a path wants to be at a part (0 to 1) of its length."""


def find_examples(path: Path) -> tuple[ExamplePath, ...]:
    """Return a path that ends near this one by another road, and one towards the opposite corner.

    Both are walked choice by choice, each time to the open answer that comes nearest to an aim, so
    the same path always has the same examples. One that cannot be found is left out.
    """
    own = path.playthrough
    if not own.steps:
        return ()
    return tuple(
        example for example in (_near(path, own), _opposite(path, own)) if example is not None
    )


def _near(path: Path, own: Playthrough) -> ExamplePath | None:
    end = points_of(own)[-1]
    bows = [_bow(end, first=True), _bow(end, first=False)]
    walked = [other for aim in bows if (other := _walk(path.story, own, aim)) is not None]
    near = [other for other in walked if _apart(points_of(other)[-1], end) <= NEAR]
    if not near:
        return None
    other = max(near, key=lambda one: _differences(one, own))
    differences = _differences(other, own)
    if not differences:
        return None
    words = say("ending.example.near", count=differences, steps=len(other.steps))
    return ExamplePath(points_of(other), words)


def _opposite(path: Path, own: Playthrough) -> ExamplePath | None:
    x, y = points_of(own)[-1]
    corner = (0.0 if x >= 0.5 else 1.0, 0.0 if y >= 0.5 else 1.0)
    other = _walk(path.story, own, lambda part: (corner[0] * part, corner[1] * part))
    if other is None or not _differences(other, own):
        return None
    ending = path.fill(ending_of(path.story, other.state).title)
    return ExamplePath(points_of(other), say("ending.example.opposite", ending=ending))


def _bow(end: Point, *, first: bool) -> Aim:
    """Return an aim that first goes all the way across and then all the way up, or up and then across."""

    def aim(part: float) -> Point:
        early, late = min(1.0, 2 * part), max(0.0, 2 * part - 1)
        return (end[0] * early, end[1] * late) if first else (end[0] * late, end[1] * early)

    return aim


def _walk(story: Story, own: Playthrough, aim: Aim) -> Playthrough | None:
    """Play by an aim, on the scale of the player's own route; None where that does not end."""
    last = own.state
    scale = tuple(max(1, most - least) for most, least in zip(last.most, last.least, strict=True))
    state = begin(story)
    choices: list[str] = []
    while open_ids := [o.choice.whole_id for o in offered(story, state) if o.is_open]:
        if len(choices) > 2 * len(own.steps):
            return None
        wanted = aim(min(1.0, (len(choices) + 1) / len(own.steps)))
        states = [choose(story, state, one) for one in open_ids]
        nearest = min(range(len(states)), key=lambda n: _apart(_stands(states[n], scale), wanted))
        choices.append(open_ids[nearest])
        state = states[nearest]
    return played(story, choices)


def _stands(state: State, scale: tuple[int, ...]) -> Point:
    x, y = (
        (total - least) / whole
        for total, least, whole in zip(state.sums, state.least, scale, strict=True)
    )
    return (x, y)


def _apart(one: Point, other: Point) -> float:
    return dist(one, other)


def _differences(one: Playthrough, other: Playthrough) -> int:
    """Return how many steps of the first path are not steps of the second."""
    return len(set(one.choices) - set(other.choices))
