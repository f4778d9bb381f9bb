"""Ways through the shipped story: every route of its graph, and players who choose by a habit."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from game.library import find_story, load_story
from game.play.engine import begin, choose, offered
from game.play.levels import lean
from game.play.state import State
from game.story.model import Choice, Effects, Scene, Story

Habit = Callable[[random.Random, Scene, Sequence[Choice], int], Choice]
"""Chooses one of the open answers of a scene; the number says how many were chosen before it."""

AT_WORK = frozenset({"success", "freedom", "communication", "decision"})


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
        choice = habit(dice, story.scenes[state.scene], open_choices, len(chosen))
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


# ------------------------------------------------------------ habits


def whoever_wants(most: Callable[[Choice], int]) -> Habit:
    """Return a habit that takes what has the most of something; the dice decide between equals."""

    def habit(dice: random.Random, _: Scene, answers: Sequence[Choice], __: int) -> Choice:
        best = max(map(most, answers))
        return dice.choice([answer for answer in answers if most(answer) == best])

    return habit


def now_and_then(parts: Mapping[Habit, float]) -> Habit:
    """Return a habit that is each of these, as often as its number says."""
    habits, weights = list(parts), list(parts.values())

    def habit(dice: random.Random, scene: Scene, answers: Sequence[Choice], number: int) -> Choice:
        [one] = dice.choices(habits, weights)
        return one(dice, scene, answers, number)

    return habit


own = whoever_wants(lambda choice: lean(choice.effects))
together = whoever_wants(lambda choice: -lean(choice.effects))
both_first = whoever_wants(lambda choice: min(choice.effects))
avoider = whoever_wants(lambda choice: -abs(choice.effects[0]) - abs(choice.effects[1]))
neither = whoever_wants(lambda choice: -max(choice.effects))


def by_chance(dice: random.Random, _: Scene, answers: Sequence[Choice], __: int) -> Choice:
    return dice.choice(answers)


def alternating(
    dice: random.Random, scene: Scene, answers: Sequence[Choice], number: int
) -> Choice:
    return (own if number % 2 else together)(dice, scene, answers, number)


def own_at_work(
    dice: random.Random, scene: Scene, answers: Sequence[Choice], number: int
) -> Choice:
    return (own if scene.domain in AT_WORK else together)(dice, scene, answers, number)


def own_at_home(
    dice: random.Random, scene: Scene, answers: Sequence[Choice], number: int
) -> Choice:
    return (together if scene.domain in AT_WORK else own)(dice, scene, answers, number)


def cautious(dice: random.Random, _: Scene, answers: Sequence[Choice], __: int) -> Choice:
    """Take a half of both where there is one; else anything but a strong both."""
    half = [answer for answer in answers if min(answer.effects) == 1]
    return dice.choice(half or [answer for answer in answers if min(answer.effects) < 2])


def strong(dice: random.Random, _: Scene, answers: Sequence[Choice], __: int) -> Choice:
    return dice.choice([answer for answer in answers if abs(lean(answer.effects)) >= 3])


leaning_own = now_and_then({own: 0.55, both_first: 0.35, neither: 0.06, together: 0.04})
leaning_together = now_and_then({together: 0.55, both_first: 0.35, neither: 0.06, own: 0.04})
mostly_both = now_and_then({both_first: 0.65, strong: 0.35})
