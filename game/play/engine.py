"""The reducer: begin, offered, choose, replay. It builds no words and remembers nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.play.levels import strong_side
from game.play.state import Playthrough, State, Step
from game.story.model import Choice, Effects, Ending, Scene, Story, Way


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
    return _rest(_first(story), opening(story))


def offered(story: Story, state: State) -> tuple[Offer, ...]:
    """Return the choices shown here, open and closed, in the author's order."""
    offers = []
    for choice in story.scenes[state.scene].choices:
        when = choice.when
        if when is None or when.holds(state):
            offers.append(Offer(choice, True))
        elif choice.closed is not None:
            offers.append(Offer(choice, False))
    return tuple(offers)


def choose(story: Story, state: State, choice_id: str) -> State:
    """Return the state at the next scene where somebody must choose, or at the end.

    Takes a whole id or the id within the scene; raises NotOffered for anything that is not open.
    """
    choice = find_choice(story, state, choice_id)
    state = take(story, state, choice)
    return _rest(state, arrivals(story, state, choice.ways))


def find_choice(story: Story, state: State, choice_id: str) -> Choice:
    """Return the open choice with that id (whole, or within the scene). Raises NotOffered."""
    choice = story.choices.get(choice_id) or story.choices.get(f"{state.scene}.{choice_id}")
    if choice is None or choice.scene != state.scene:
        raise NotOffered(f"The scene “{state.scene}” has no choice “{choice_id}”.")
    if choice.when is not None and not choice.when.holds(state):
        raise NotOffered(f"The choice “{choice.whole_id}” is closed here.")
    return choice


def take(story: Story, state: State, choice: Choice) -> State:
    """Return the state just after an open choice, still in its scene: its lines are told from here."""
    (low_a, high_a), (low_b, high_b) = _span(story.scenes[state.scene], state)
    a, b = choice.effects
    sums, least, most = state.sums, state.least, state.most
    return State(
        state.scene,
        state.meters,
        _flags(state.flags, choice),
        _remember(story, state.remembered, choice.whole_id),
        (sums[0] + a, sums[1] + b),
        (least[0] + low_a, least[1] + low_b),
        (most[0] + high_a, most[1] + high_b),
        (*state.leans, a - b),
        state.both + (a > 0 and b > 0),
        _strong(state.strong, story.scenes[state.scene].domain, a - b),
    )


def _span(scene: Scene, state: State) -> tuple[Effects, Effects]:
    """Return the least and the most that the open choices could move, for each meter."""
    first, second = zip(
        *[c.effects for c in scene.choices if c.when is None or c.when.holds(state)], strict=True
    )
    return (min(first), max(first)), (min(second), max(second))


def _flags(flags: frozenset[str], choice: Choice) -> frozenset[str]:
    if choice.clears:
        flags = flags.difference(choice.clears)
    return flags.union(choice.sets) if choice.sets else flags


def _remember(story: Story, remembered: frozenset[str], met: str) -> frozenset[str]:
    return remembered | {met} if met in story.remembered else remembered


def _strong(
    strong: frozenset[tuple[str, int]], domain: str | None, lean: int
) -> frozenset[tuple[str, int]]:
    side = strong_side(lean)
    return strong | {(domain, side)} if side and domain is not None else strong


# ------------------------------------------------------------- from scene to scene


def arrivals(story: Story, state: State, ways: tuple[Way, ...]) -> Iterator[State]:
    """Yield the state at each scene that these ways lead to, one after another, until one rests.

    A scene rests where it has choices, is the ending, or has no way that holds.
    """
    passed: set[str] = set()
    target = _target(ways, state)
    while target is not None:
        if target in passed:
            raise EndlessLinks(f"The scene “{target}” leads back to itself without a choice.")
        passed.add(target)
        state = _enter(story, state, target)
        yield state
        scene = story.scenes[target]
        target = None if scene.choices or scene.ending else _target(scene.ways, state)


def opening(story: Story) -> Iterator[State]:
    """Yield the state at each scene from the start to the first that rests."""
    state = _first(story)
    yield state
    scene = story.scenes[state.scene]
    if not (scene.choices or scene.ending):
        yield from arrivals(story, state, scene.ways)


def _rest(state: State, states: Iterable[State]) -> State:
    for arrived in states:
        state = arrived
    return state


def _first(story: Story) -> State:
    first, second = story.meters
    return _enter(story, State(story.start, (first.id, second.id)), story.start)


def _enter(story: Story, state: State, scene: str) -> State:
    remembered = state.remembered
    if scene in story.remembered:
        remembered |= {scene}
    return State(scene, state[1], state[2], remembered, *state[4:])


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
