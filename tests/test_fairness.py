"""What is true of the shipped story's numbers: neither side is favoured, on any route."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from game.author.habits import (
    Habit,
    own,
    together,
)
from game.play.alone import alone
from game.play.levels import lean
from game.story.model import Choice, Scene, Story
from tests.prose import count, every_line, texts_in
from tests.walks import (
    choice_scenes,
    end_of,
    every_route,
    players,
    shipped_story,
    swapped,
)

CHAPTERS = ("sandbox", "bridge", "fork", "table", "high-water", "epilogue")
LEANING = 2
SIDES = ("individualism", "collectivism")

HURTS = {
    "individualism": {
        "a1_sefa": ("individualism.limitation.fragmentation", "three weeks"),
        "b1_away": ("individualism.limitation.loneliness", "Nobody would notice"),
        "c3_generator": ("individualism.limitation.collective_challenges", "hall is dark"),
        "c3_juno": ("individualism.limitation.loneliness", "hear her cough"),
    },
    "collectivism": {
        "c2_theo": ("collectivism.limitation.identity_suppressed.hidden_self", "can’t ask"),
        "b1_home": ("collectivism.limitation.obligation", "No one asked"),
        "c3_wall": ("collectivism.limitation.hierarchy.lower_status", "outside it are three"),
        "c3_sluice": ("collectivism.limitation.accountability", "we are all agreed"),
    },
}
"""Scenes that begin with somebody hurt by too much of a side, before anything is chosen in them.

For each the limitation, and words that say it. Four times somebody is alone with too much (Sefa,
you with a fever, a dark hall beside your dry boat, Juno on her roof); four times a self, a home or
the truth is given up for the others (Theo’s singing, your drawings, three homes outside the line,
eleven signatures).
"""


@pytest.fixture(scope="module")
def story() -> Story:
    return shipped_story()


# ------------------------------------------------------------ what can be earned


def test_every_choice_scene_offers_the_same_when_the_meters_are_swapped(story: Story) -> None:
    crooked = [
        scene.id
        for scene in choice_scenes(story)
        if Counter(choice.effects for choice in scene.choices)
        != Counter(swapped(choice.effects) for choice in scene.choices)
    ]

    assert crooked == []


def test_no_way_and_no_answer_is_shut_to_anybody(story: Story) -> None:
    """So that the graph of scenes is the whole truth about routes."""
    shut = [choice.whole_id for choice in story.choices.values() if choice.when]
    ways = [way for scene in story.scenes.values() for way in scene.ways]
    ways += [way for choice in story.choices.values() for way in choice.ways]

    assert shut == []
    assert [way.to for way in ways if way.condition] == []


def test_there_is_a_route_away_and_a_route_at_home(story: Story) -> None:
    assert [sorted(set(story.scenes) - set(route)) for route in sorted(every_route(story))] == [
        ["b1_home", "c2_after_home"],
        ["b1_away", "c2_after_away"],
    ]


def test_both_meters_can_earn_as_much_and_as_little_on_every_route(story: Story) -> None:
    for route in every_route(story):
        end = end_of(story, route)
        scenes = [scene for scene in met(story, route) if scene.choices]
        offered = [
            sum(choice.effects[meter] for scene in scenes for choice in scene.choices)
            for meter in (0, 1)
        ]

        assert (end.most, end.least, offered) == ((69, 69), (-4, -4), [115, 115])


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_both_meters_can_earn_as_much_and_as_little_in_a_chapter_alone(
    story: Story, chapter: str
) -> None:
    small = alone(story, chapter)

    for route in every_route(small):
        end = end_of(small, route)

        assert end.most[0] == end.most[1] > 0
        assert end.least[0] == end.least[1]


def test_each_route_meets_every_domain_as_planned(story: Story) -> None:
    for route in every_route(story):
        assert Counter(scene.domain for scene in met(story, route) if scene.choices) == {
            "identity": 4,
            "freedom": 3,
            "responsibility": 4,
            "values": 3,
            "communication": 3,
            "success": 3,
            "decision": 3,
        }


def met(story: Story, route: Iterable[str]) -> list[Scene]:
    return [story.scenes[id_] for id_ in route]


# ------------------------------------------------------------ what is offered


def test_every_answer_has_a_cost_a_return_an_echo_and_teaches_something(story: Story) -> None:
    lacking = [
        choice.whole_id
        for choice in story.choices.values()
        if not (choice.cost and choice.later and choice.echo and choice.teaches)
    ]

    assert lacking == []


def test_as_many_answers_lean_each_way(story: Story) -> None:
    assert [len(leaning(story, side)) for side in SIDES] == [24, 24]


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
    taught = [concept for choice in story.choices.values() for concept in choice.teaches]

    assert tags(taught, group.format("individualism")) == individualism
    assert tags(taught, group.format("collectivism")) == collectivism


def test_answers_that_lean_either_way_are_as_long(story: Story) -> None:
    for length in (text_length, told_length):
        first, second = (mean(map(length, leaning(story, side))) for side in SIDES)

        assert first == pytest.approx(second, rel=0.05)


def text_length(choice: Choice) -> int:
    return count(choice.text)


def told_length(choice: Choice) -> int:
    return sum(map(count, texts_in(every_line(choice.lines))))


def leaning(story: Story, side: str) -> list[Choice]:
    sign = 1 if side == "individualism" else -1
    return [one for one in story.choices.values() if sign * lean(one.effects) >= LEANING]


def tags(taught: Iterable[str], group: str) -> int:
    return sum(concept == group or concept.startswith(f"{group}.") for concept in taught)


def mean(numbers: Iterable[float]) -> float:
    listed = list(numbers)
    return sum(listed) / len(listed)


# ------------------------------------------------------------ both limitations
# That a limitation is met on every route, whatever is chosen, cannot be read from what was chosen:
# who always finds an answer for both is spared every limitation as a price. It is met in the scene,
# before the choice. So: some scenes say it in lines that stand under no condition and are tagged
# with it by an answer; and on the graph no way from the start to the end goes round them all. Who
# keeps to one side pays, besides, that side's own price with most of what they choose.


@pytest.mark.parametrize("side", SIDES)
def test_what_hurts_is_said_to_everybody_and_is_tagged(story: Story, side: str) -> None:
    for id_, (limitation, said) in HURTS[side].items():
        scene = story.scenes[id_]
        told = " ".join(texts_in(scene.lines))

        assert limitation in story.concepts
        assert limitation.startswith(f"{side}.limitation.")
        assert said in told, f"{id_} no longer says to everybody that {said}."
        assert [one.id for one in scene.choices if tags(one.teaches, limitation)] != []


@pytest.mark.parametrize("side", SIDES)
def test_on_every_route_each_side_hurts_somebody_whatever_is_chosen(
    story: Story, side: str
) -> None:
    counts = sorted(len(HURTS[side].keys() & set(route)) for route in every_route(story))

    assert counts == [3, 4]


@pytest.mark.parametrize(("side", "habit"), [(SIDES[0], own), (SIDES[1], together)])
def test_who_keeps_to_one_side_pays_its_price_in_half_of_what_they_choose(
    story: Story, side: str, habit: Habit
) -> None:
    for chosen, _ in players(story, habit, 20):
        prices = [tags(story.choices[one].teaches, f"{side}.limitation") > 0 for one in chosen]

        assert sum(prices) > len(chosen) / 2


@pytest.mark.parametrize("side", SIDES)
def test_in_every_crisis_something_can_be_chosen_that_a_side_is_good_at(
    story: Story, side: str
) -> None:
    good = (f"{side}.strength", f"{side}.self", f"learn.from_{side}")
    lacking = [
        scene.id
        for scene in choice_scenes(story)
        if scene.chapter == "high-water"
        and not any(tags(choice.teaches, group) for choice in scene.choices for group in good)
    ]

    assert lacking == []
