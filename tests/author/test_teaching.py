"""Neither side is favoured without a word, and no idea is left out unnoticed."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from game.author.checks.teaching import find_unfair
from game.story.model import Choice, Concept, Effects, Guide, GuidePage, Story
from tests.stories import AT, a_choice, a_scene, a_story, when

END = a_scene("end")


def told(story: Story) -> list[tuple[str, str]]:
    return [(problem.code, problem.message) for problem in find_unfair(story)]


def codes(story: Story) -> list[str]:
    return [code for code, _ in told(story)]


def scene_with(*effects: Effects, id: str = "start") -> Story:
    choices = [a_choice(f"c{at}", "end", effects=pair) for at, pair in enumerate(effects)]
    return a_story(a_scene(id, *choices), END)


def story_of(*choices: Choice) -> Story:
    return a_story(a_scene("start", *choices), END)


# ------------------------------------------------------------- cost, later, echo


def test_what_one_choice_lacks_is_told_where_it_is_lacking() -> None:
    one = a_choice("one", "end", effects=(2, 0))
    two = replace(a_choice("two", "end", effects=(0, 2)), cost=None, echo=None)

    assert told(story_of(one, two)) == [
        (
            "T101",
            (
                "“start.two” moves a meter, but has no “cost” and no “echo”. "
                "Add “cost: …” and “echo: …”."
            ),
        )
    ]


def test_what_all_choices_lack_is_told_once_and_the_rest_at_each() -> None:
    bare = {"cost": None, "later": None, "echo": None}
    one = replace(a_choice("one", "end", effects=(2, 0)), cost=None)
    two = replace(a_choice("two", "end", effects=(0, 2)), **bare)  # type: ignore[arg-type]  # fields

    assert told(story_of(one, two)) == [
        (
            "T101",
            (
                "“start.two” moves a meter, but has no “later” and no “echo”. "
                "Add “later: …” and “echo: …”."
            ),
        ),
        (
            "T102",
            (
                "The choices of this story that move a meter have no “cost”. "
                "Add “cost: …” to each of them."
            ),
        ),
    ]


def test_a_choice_that_moves_nothing_owes_nothing() -> None:
    one = replace(a_choice("one", "end"), cost=None, later=None, echo=None, sets=("oar",))

    assert codes(story_of(one, a_choice("two", "end"))) == []


# ------------------------------------------------------------- fairness


@pytest.mark.parametrize(
    ("effects", "leans"),
    [
        ([(1, 0), (2, 1)], True),
        ([(0, 1), (1, 2), (-1, 0)], True),
        ([(1, 0), (1, 1)], False),
        ([(1, 0), (0, 1)], False),
        ([(1, 0)], False),
        ([(0, 0), (0, 0)], False),
    ],
)
def test_a_scene_leans_where_all_its_choices_do(effects: list[Effects], leans: bool) -> None:
    assert ("T103" in codes(scene_with(*effects))) == leans


def test_a_choice_is_outdone_only_by_one_that_gives_all_it_gives() -> None:
    less, more = a_choice("less", "end", effects=(1, 1)), a_choice("more", "end", effects=(2, 1))

    assert told(story_of(less, more)) == [
        (
            "T104",
            (
                "“start.less” gives nothing that “start.more” does not give as well, and “start.more” "
                "adds more. Let it add to the other meter, set a flag, or lead elsewhere."
            ),
        )
    ]
    assert codes(story_of(replace(less, sets=("oar",)), more)) == []
    assert codes(story_of(replace(less, when=when("oar")), more)) == []
    assert codes(story_of(less, replace(more, when=when("oar")))) == []
    assert codes(story_of(a_choice("less", "start", effects=(1, 1)), more)) == []
    assert codes(story_of(replace(less, sets=("oar",)), replace(more, sets=("oar",)))) == ["T104"]


def test_as_many_choices_should_lean_each_way() -> None:
    first = a_scene("start", *(a_choice(f"c{at}", "b", effects=(2, 0)) for at in range(3)))
    second = a_scene(
        "b", a_choice("c", "end", effects=(0, 2)), a_choice("d", "end", effects=(1, 1))
    )

    assert [one for one in told(a_story(first, second, END)) if one[0] == "T107"] == [
        (
            "T107",
            (
                "3 choices lean to “qophrun”, and 1 to “wazbit”. "
                "Let some scenes offer more of “wazbit”."
            ),
        )
    ]


def test_a_difference_of_one_is_forgiven() -> None:
    assert codes(scene_with((2, 0), (0, 2), (3, -1))) == []


def test_both_meters_should_earn_about_as_much() -> None:
    assert told(scene_with((5, 0), (0, 3))) == [
        (
            "T108",
            (
                "Over the whole story “qophrun” can earn from 0 to 5, and “wazbit” from 0 to 3. "
                "Raise the one or lower the other until both are about the same."
            ),
        )
    ]


# ------------------------------------------------------------- ideas


def an_idea(id: str, *taught_in: str) -> Concept:
    return Concept(id, "tide", "both", None, "It comes and goes.", None, (), taught_in, at=AT)


def with_ideas(story: Story, *ideas: Concept) -> Story:
    return replace(story, concepts=MappingProxyType({idea.id: idea for idea in ideas}))


def test_an_idea_is_taught_by_a_choice_and_its_parents_with_it() -> None:
    choice = replace(a_choice("one", "end"), teaches=("tide.low",))
    story = story_of(choice, replace(a_choice("two", "end"), sets=("oar",)))

    assert codes(with_ideas(story, an_idea("tide"), an_idea("tide.low"))) == []
    assert told(with_ideas(story, an_idea("tide.high"))) == [
        (
            "T105",
            (
                "No choice teaches “tide.high”, and neither the end nor a page of the guide tells of "
                "it. Add “tide.high” to “teaches” of a choice that shows it."
            ),
        )
    ]


def test_a_page_of_the_guide_teaches_too() -> None:
    page = GuidePage("tides", "Tides", "Of tides.", "list", (("tide",),), (None,))
    story = replace(story_of(a_choice("one", "end")), guide=Guide((page,)))

    assert codes(with_ideas(story, an_idea("tide"))) == []


def test_an_idea_that_names_a_choice_is_named_by_it() -> None:
    choice = replace(a_choice("one", "end"), teaches=("tide",))
    story = story_of(choice, a_choice("two", "end"))
    told_in = an_idea("tide", "start.one", "the ending, both sides")

    assert codes(with_ideas(story, told_in)) == []
    assert codes(with_ideas(story, told_in, an_idea("tide.low", "start.one"))) == ["T105"]
    assert codes(with_ideas(story, an_idea("tide", "start.two"))) == ["T106"]


# ------------------------------------------------------------- the lesson


def test_what_a_short_lesson_skips_has_a_summary_where_there_is_a_short_lesson() -> None:
    story = story_of(a_choice("one", "end"))

    assert codes(story) == []
    assert codes(replace(story, class_cut=("start",))) == ["T109"]
    assert codes(replace(story, class_cut=("start", "end"))) == []
