"""What is true of the shipped story's numbers: neither side is favoured, on any route."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

from game.library import find_story, load_story
from game.play.levels import lean
from game.story.model import Choice, Effects, Line, Narration, Scene, Speech, Story, When

ROUTES = ("b1_away", "b1_home")
LEANING = 2


@pytest.fixture(scope="module")
def story() -> Story:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    return story


def test_every_choice_scene_offers_the_same_when_the_meters_are_swapped(story: Story) -> None:
    crooked = [
        scene.id
        for scene in choice_scenes(story)
        if Counter(choice.effects for choice in scene.choices)
        != Counter(swapped(choice.effects) for choice in scene.choices)
    ]

    assert crooked == []


def swapped(effects: Effects) -> Effects:
    return effects[1], effects[0]


@pytest.mark.parametrize("left_out", ROUTES)
def test_both_meters_can_earn_as_much_and_as_little_on_each_route(
    story: Story, left_out: str
) -> None:
    scenes = route(story, left_out)
    most, least, offered = (
        [sum(take(choice.effects[meter] for choice in scene.choices) for scene in scenes)
         for meter in (0, 1)]
        for take in (max, min, sum)
    )  # fmt: skip

    assert most == [69, 69]
    assert least == [-4, -4]
    assert offered == [115, 115]


@pytest.mark.parametrize("left_out", ROUTES)
def test_each_route_meets_every_domain_as_planned(story: Story, left_out: str) -> None:
    domains = Counter(scene.domain for scene in route(story, left_out))

    assert domains == {
        "identity": 4,
        "freedom": 3,
        "responsibility": 4,
        "values": 3,
        "communication": 3,
        "success": 3,
        "decision": 3,
    }


def test_every_answer_has_a_cost_a_return_an_echo_and_teaches_something(story: Story) -> None:
    lacking = [
        choice.whole_id
        for choice in story.choices.values()
        if not (choice.cost and choice.later and choice.echo and choice.teaches)
    ]

    assert lacking == []


def test_as_many_answers_lean_each_way(story: Story) -> None:
    assert sum(one >= LEANING for one in leans(story)) == 24
    assert sum(one <= -LEANING for one in leans(story)) == 24


def test_31_answers_raise_both_meters_and_11_raise_neither(story: Story) -> None:
    effects = [choice.effects for choice in story.choices.values()]

    assert sum(min(pair) > 0 for pair in effects) == 31
    assert sum(max(pair) <= 0 for pair in effects) == 11


def test_only_four_scenes_take_anything_away_and_never_more_than_one(story: Story) -> None:
    taking = [
        [min(choice.effects) for choice in scene.choices if min(choice.effects) < 0]
        for scene in choice_scenes(story)
    ]

    assert [losses for losses in taking if losses] == [[-1, -1]] * 4


def test_the_side_on_the_top_button_changes_from_scene_to_scene(story: Story) -> None:
    tops = [lean(scene.choices[0].effects) > 0 for scene in choice_scenes(story)]

    assert tops == [True, False] * 12


@pytest.mark.parametrize(
    ("group", "individualism", "collectivism"),
    [("{}.strength", 41, 41), ("{}.limitation", 39, 40), ("learn.from_{}", 30, 30)],
)
def test_both_sides_are_shown_as_often(
    story: Story, group: str, individualism: int, collectivism: int
) -> None:
    assert tags(story, group.format("individualism")) == individualism
    assert tags(story, group.format("collectivism")) == collectivism


def test_answers_that_lean_either_way_are_as_long(story: Story) -> None:
    own = [choice for choice in story.choices.values() if lean(choice.effects) >= LEANING]
    together = [choice for choice in story.choices.values() if lean(choice.effects) <= -LEANING]

    for length in (text_length, told_length):
        assert mean(map(length, own)) == pytest.approx(mean(map(length, together)), rel=0.05)


def text_length(choice: Choice) -> int:
    return word_count(choice.text)


def told_length(choice: Choice) -> int:
    told = [line for line in every_line(choice.lines) if isinstance(line, Narration | Speech)]
    return sum(word_count(line.text) for line in told)


# ------------------------------------------------------------ reading it


def choice_scenes(story: Story) -> list[Scene]:
    return [scene for scene in story.scenes.values() if scene.choices]


def every_line(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        if isinstance(line, When):
            yield from every_line(line.lines)
            yield from every_line(line.otherwise)


def route(story: Story, left_out: str) -> list[Scene]:
    return [scene for scene in choice_scenes(story) if scene.id != left_out]


def leans(story: Story) -> list[int]:
    return [lean(choice.effects) for choice in story.choices.values()]


def tags(story: Story, group: str) -> int:
    taught = [concept for choice in story.choices.values() for concept in choice.teaches]
    return sum(concept.startswith(f"{group}.") or concept == group for concept in taught)


def mean(numbers: Iterable[float]) -> float:
    listed = list(numbers)
    return sum(listed) / len(listed)


def word_count(text: str) -> int:
    return len(text.split())
