"""The reducer: begin, offered, choose, replay. It builds no words and remembers nothing itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from game.play.levels import STRONG
from game.play.state import Playthrough, State, Step
from game.story.model import Choice, Effects, Ending, Story, Way
from game.words import say

_NOTHING: frozenset[str] = frozenset()
_new = tuple.__new__  # a third of the time of calling State: the loop of every simulated player


class NotOffered(ValueError):
    """What was chosen does not stand open here."""


class EndlessLinks(ValueError):
    """Scenes without choices lead to each other in a circle; `check` finds this before anyone plays."""


class Offer(NamedTuple):
    """A choice that is shown; where it is not open, `choice.closed` is the author's reason."""

    choice: Choice
    is_open: bool


def begin(story: Story) -> State:
    """Return the state at the first scene where somebody must choose, or at the end."""
    return opening(story)[-1]


def offered(story: Story, state: State) -> tuple[Offer, ...]:
    """Return the choices shown here, open and closed, in the author's order."""
    offers = []
    for choice in story.scenes[state.scene].choices:
        when = choice.when
        if when is None or when.test(state):
            offers.append(_new(Offer, (choice, True)))
        elif choice.closed is not None:
            offers.append(_new(Offer, (choice, False)))
    return tuple(offers)


def choose(story: Story, state: State, choice_id: str) -> State:
    """Return the state at the next scene where somebody must choose, or at the end.

    Takes a whole id or the id within the scene; raises NotOffered for anything that is not open.
    """
    choice = find_choice(story, state, choice_id)
    taken = take(story, state, choice)
    ways = choice.ways
    if len(ways) == 1 and ways[0].condition is None:  # nearly always: no need to look further
        target = ways[0].to
        if story.scenes[target].choices and target not in story.remembered:
            return _new(State, (target, *taken[1:]))
    passed = arrivals(story, taken, ways)
    return passed[-1] if passed else taken


def find_choice(story: Story, state: State, choice_id: str) -> Choice:
    """Return the open choice with that id (whole, or within the scene). Raises NotOffered."""
    choice = story.choices.get(choice_id) or story.choices.get(f"{state.scene}.{choice_id}")
    if choice is None or choice.scene != state.scene:
        raise NotOffered(say("play.no_choice", scene=state.scene, choice=choice_id))
    if choice.when is not None and not choice.when.test(state):
        raise NotOffered(say("play.closed", choice=choice.whole_id))
    return choice


def take(story: Story, state: State, choice: Choice) -> State:
    """Return the state just after an open choice, still in its scene: its lines are told from here."""
    here, meters, flags, remembered, sums, least, most, leans, both, strong = state
    scene = story.scenes[here]
    low, high = _span(scene.choices, choice.effects, state)
    a, b = choice.effects
    return _new(
        State,
        (
            here,
            meters,
            _flags(flags, choice) if choice.sets or choice.clears else flags,
            _remember(story, remembered, choice.whole_id) if story.remembered else _NOTHING,
            (sums[0] + a, sums[1] + b),
            (least[0] + low[0], least[1] + low[1]),
            (most[0] + high[0], most[1] + high[1]),
            (*leans, a - b),
            both + (a > 0 and b > 0),
            _strong(strong, scene.domain, a - b) if scene.domain else strong,
        ),
    )


def _span(choices: tuple[Choice, ...], taken: Effects, state: State) -> tuple[Effects, Effects]:
    """Return the least and the most that the open choices could move, for each meter."""
    low_a, low_b = high_a, high_b = taken
    for choice in choices:
        if choice.when is None or choice.when.test(state):
            a, b = choice.effects
            if a < low_a:
                low_a = a
            elif a > high_a:
                high_a = a
            if b < low_b:
                low_b = b
            elif b > high_b:
                high_b = b
    return (low_a, low_b), (high_a, high_b)


def _flags(flags: frozenset[str], choice: Choice) -> frozenset[str]:
    return flags.difference(choice.clears).union(choice.sets)


def _remember(story: Story, remembered: frozenset[str], met: str) -> frozenset[str]:
    return remembered | {met} if met in story.remembered else remembered


def _strong(
    strong: frozenset[tuple[str, int]], domain: str, lean: int
) -> frozenset[tuple[str, int]]:
    if -STRONG < lean < STRONG:
        return strong
    return strong | {(domain, 1 if lean > 0 else -1)}


# ------------------------------------------------------------- from scene to scene


def arrivals(story: Story, state: State, ways: tuple[Way, ...]) -> list[State]:
    """Return the state at each scene that these ways lead to, one after another, until one rests.

    A scene rests where it has choices, is the ending, or has no way that holds. Raises EndlessLinks
    where more scenes pass than there are and nothing new is remembered.
    """
    passed: list[State] = []
    idle = 0
    while (target := _target(ways, state)) is not None:
        arrived = _enter(story, state, target)
        idle = idle + 1 if arrived.remembered == state.remembered else 0
        if idle > len(story.scenes):
            raise EndlessLinks(say("play.endless", scene=target))
        state = arrived
        passed.append(state)
        scene = story.scenes[target]
        if scene.choices or scene.ending:
            break
        ways = scene.ways
    return passed


def opening(story: Story) -> list[State]:
    """Return the state at each scene from the start to the first that rests."""
    first, second = story.meters
    state = _enter(story, State(story.start, (first.id, second.id)), story.start)
    scene = story.scenes[story.start]
    if scene.choices or scene.ending:
        return [state]
    return [state, *arrivals(story, state, scene.ways)]


def _enter(story: Story, state: State, scene: str) -> State:
    remembered = state.remembered
    if scene in story.remembered:
        remembered |= {scene}
    return _new(State, (scene, state[1], state[2], remembered, *state[4:]))


def _target(ways: tuple[Way, ...], state: State) -> str | None:
    for way in ways:
        if way.condition is None or way.condition.holds(state):
            return way.to
    return None


# ------------------------------------------------------------- the end, and the whole


def is_over(story: Story, state: State) -> bool:
    """Say whether nothing more can be chosen: the ending, or a scene that leaves no way on."""
    return not any(offer.is_open for offer in offered(story, state))


def ending_of(story: Story, state: State) -> Ending:
    """Return the first ending whose condition holds here; the last one where none does."""
    endings = story.endings.endings
    return next((e for e in endings if e.when is None or e.when.holds(state)), endings[-1])


def replay(story: Story, choices: Iterable[str]) -> Playthrough:
    """Play a list of choice ids from the beginning. Raises NotOffered at the first that is not open."""
    state = begin(story)
    states, steps = [state], []
    for choice_id in choices:
        choice = find_choice(story, state, choice_id)
        open_ids = tuple(o.choice.whole_id for o in offered(story, state) if o.is_open)
        state = choose(story, state, choice.whole_id)
        steps.append(Step(choice.scene, choice.whole_id, choice.effects, open_ids, state.levels))
        states.append(state)
    return Playthrough(tuple(step.choice for step in steps), tuple(steps), tuple(states))
