"""Ways through the shipped story: every route of its graph, and players with the habits of the report."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache

from game.author.habits import Habit, Options, steady
from game.library import find_story, load_story
from game.play.engine import begin, choose, offered
from game.play.state import State
from game.story.model import Choice, Effects, Scene, Story


@cache
def shipped_story() -> Story:
    """Read the story that comes with the game, once for all tests."""
    folder = find_story("lantern-row")
    assert not isinstance(folder, str), folder
    reading = load_story(folder)
    assert reading.story is not None, [problem.told() for problem in reading.problems]
    return reading.story


# ------------------------------------------------------------ the graph


def choice_scenes(story: Story) -> list[Scene]:
    return [scene for scene in story.scenes.values() if scene.choices]


def targets(scene: Scene) -> list[str]:
    """Return where a scene can lead, each place once."""
    ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
    return list(dict.fromkeys(way.to for way in ways))


def every_route(story: Story) -> list[tuple[str, ...]]:
    """Return the scenes of every way from the start to an end, in order."""
    waiting: list[tuple[str, ...]] = [(story.start,)]
    routes = []
    while waiting:
        route = waiting.pop()
        further = targets(story.scenes[route[-1]])
        assert not set(further) & set(route), "The story goes in a circle."
        waiting += [(*route, scene) for scene in further]
        if not further:
            routes.append(route)
    return routes


def end_of(story: Story, route: Sequence[str]) -> State:
    """Return where the engine stands after a route, having chosen what keeps to it."""
    state = begin(story)
    while open_choices := open_in(story, state):
        states = [choose(story, state, choice.whole_id) for choice in open_choices]
        state = next(one for one in states if one.scene in route)
    return state


# ------------------------------------------------------------ playing


def open_in(story: Story, state: State) -> list[Choice]:
    return [offer.choice for offer in offered(story, state) if offer.is_open]


def play(story: Story, habit: Habit, dice: random.Random) -> tuple[tuple[str, ...], State]:
    """Play through the engine by a habit; return the whole ids chosen and where it ended."""
    state = begin(story)
    chosen: list[str] = []
    while open_choices := open_in(story, state):
        effects = [choice.effects for choice in open_choices]
        options = Options(effects, story.scenes[state.scene].domain, len(chosen) % 2)
        [choice] = dice.choices(open_choices, habit(options))
        chosen.append(choice.whole_id)
        state = choose(story, state, choice.whole_id)
    return tuple(chosen), state


def players(story: Story, habit: Habit, count: int) -> Iterator[tuple[tuple[str, ...], State]]:
    """Play many times by a habit, with dice that fall the same on every run."""
    dice = random.Random(4)
    return (play(story, habit, dice) for _ in range(count))


def swapped(effects: Effects) -> Effects:
    return effects[1], effects[0]


def mirrored(story: Story, chosen: Sequence[str]) -> State:
    """Return where somebody ends who, in each scene, answers the other way round."""
    state = begin(story)
    for whole_id in chosen:
        wanted = swapped(story.choices[whole_id].effects)
        other = next(one for one in open_in(story, state) if one.effects == wanted)
        state = choose(story, state, other.whole_id)
    return state


AT_WORK = frozenset({"success", "freedom", "communication", "decision"})
own_at_work = steady(AT_WORK)
own_at_home = steady(frozenset({"identity", "responsibility", "values"}))
