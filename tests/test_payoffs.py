"""What the shipped story promises it keeps: every flag is asked for, every `later` comes true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pytest

from game.library import find_story, load_story
from game.story.conditions import Condition
from game.story.model import Choice, Line, Scene, Story, When

LEVELS = (0.0, 25.0, 50.0, 75.0, 100.0)
"""What is tried for each number that a condition compares."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of the story and where they stand: a scene (None at the end), perhaps a choice's own.

    `conditions` must all hold for a player to read them; each comes with what it has to be.
    """

    scene: str | None
    choice: str | None
    conditions: tuple[tuple[Condition, bool], ...]
    fulfils: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SomeFacts:
    """What one player may have behind them."""

    flags: frozenset[str]
    remembered: frozenset[str]
    levels: dict[str, float]

    def number(self, name: str) -> float:
        return self.levels[name]


@pytest.fixture(scope="module")
def story() -> Story:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    return story


def test_every_flag_that_is_set_is_asked_for_later(story: Story) -> None:
    forgotten = [
        f"{choice.whole_id} sets {flag}"
        for choice in story.choices.values()
        for flag in choice.sets
        if not any(flag in condition.flags for condition in asked_after(story, choice))
    ]

    assert forgotten == []


def test_every_later_comes_true_in_lines_that_its_player_can_read(story: Story) -> None:
    kept = [lines for lines in all_lines(story) if lines.fulfils]
    if not kept:
        pytest.skip("No line of the story says yet what it fulfils.")

    assert [
        choice.whole_id
        for choice in story.choices.values()
        if choice.later and not any(is_kept_by(story, choice, lines) for lines in kept)
    ] == []


def test_no_line_fulfils_what_its_player_cannot_have_chosen(story: Story) -> None:
    empty = [
        f"{whole_id} in {lines.scene or 'the ending'}"
        for lines in all_lines(story)
        for whole_id in lines.fulfils
        if not is_kept_by(story, story.choices[whole_id], lines)
    ]

    assert empty == []


# ------------------------------------------------------------ where the story goes


def reached_after(story: Story, choice: Choice) -> frozenset[str]:
    """Return the scenes that can come after a choice."""
    waiting = [way.to for way in choice.ways]
    reached: set[str] = set()
    while waiting:
        scene = waiting.pop()
        if scene not in reached:
            reached.add(scene)
            waiting += leads(story.scenes[scene])
    return frozenset(reached)


def leads(scene: Scene) -> list[str]:
    ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
    return [way.to for way in ways]


def is_after(lines: Lines, choice: Choice, reached: frozenset[str]) -> bool:
    if lines.scene is None or lines.choice == choice.whole_id:
        return True
    return lines.scene in reached


def is_kept_by(story: Story, choice: Choice, lines: Lines) -> bool:
    """Say whether these lines fulfil the choice, and somebody who made it can read them."""
    return (
        choice.whole_id in lines.fulfils
        and is_after(lines, choice, reached_after(story, choice))
        and can_hold(story, choice, lines.conditions)
    )


def can_hold(story: Story, choice: Choice, conditions: tuple[tuple[Condition, bool], ...]) -> bool:
    """Say whether all can be as they must for a player who made the choice, whatever else they did."""
    flags = {flag for condition, _ in conditions for flag in condition.flags}
    met = {id_ for condition, _ in conditions for id_ in condition.remembered}
    numbers = sorted({number for condition, _ in conditions for number in condition.numbers})
    own = frozenset({choice.whole_id, choice.scene})
    never = other_answers(story, choice)
    free_flags = sorted(flags - frozenset(choice.sets) - never)
    free_met = sorted(met - own - {c.whole_id for c in story.scenes[choice.scene].choices})
    return any(
        all(condition.holds(facts) is wanted for condition, wanted in conditions)
        for chosen in subsets(free_flags)
        for passed in subsets(free_met)
        for levels in product(LEVELS, repeat=len(numbers))
        for facts in [
            SomeFacts(
                chosen | frozenset(choice.sets),
                passed | own,
                dict(zip(numbers, levels, strict=True)),
            )
        ]
    )


def other_answers(story: Story, choice: Choice) -> frozenset[str]:
    """Return the flags of the other answers in its scene: nobody has those as well."""
    others = [one for one in story.scenes[choice.scene].choices if one is not choice]
    return frozenset(flag for one in others for flag in one.sets) - frozenset(choice.sets)


def subsets(names: list[str]) -> Iterator[frozenset[str]]:
    for picked in product((True, False), repeat=len(names)):
        yield frozenset(name for name, is_in in zip(names, picked, strict=True) if is_in)


# ------------------------------------------------------------ what is told where


def all_lines(story: Story) -> Iterator[Lines]:
    """Yield everything that is told under a condition or fulfils something."""
    for scene in story.scenes.values():
        yield from blocks(scene.lines, Lines(scene.id, None, (), ()))
        for choice in scene.choices:
            own = Lines(scene.id, choice.whole_id, (), choice.fulfils)
            if choice.fulfils:
                yield own
            yield from blocks(choice.lines, own)
    for told in (story.endings.world, *(ending.also for ending in story.endings.endings)):
        yield from blocks(told, Lines(None, None, (), ()))


def blocks(lines: tuple[Line, ...], where: Lines) -> Iterator[Lines]:
    for line in lines:
        if isinstance(line, When):
            held = (*where.conditions, (line.condition, True))
            inner = Lines(where.scene, where.choice, held, line.fulfils)
            yield inner
            yield from blocks(line.lines, inner)
            failed = (*where.conditions, (line.condition, False))
            yield from blocks(line.otherwise, Lines(where.scene, where.choice, failed, ()))


def asked_after(story: Story, choice: Choice) -> Iterator[Condition]:
    """Yield every condition that is asked once the choice was made."""
    reached = reached_after(story, choice)
    for lines in all_lines(story):
        if is_after(lines, choice, reached):
            yield from (condition for condition, _ in lines.conditions)
    later = [story.scenes[id_] for id_ in sorted(reached)]
    offered = [one for scene in later for one in scene.choices]
    yield from (one.when for one in offered if one.when)
    ways = [way for scene in later for way in scene.ways]
    ways += [way for one in (choice, *offered) for way in one.ways]
    yield from (way.condition for way in ways if way.condition)
    for ending in story.endings.endings:
        yield from (one for one in (ending.when, ending.turning and ending.turning.when) if one)
