"""The reducer: what may be chosen, what choosing does, and where it leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.play.engine import (
    EndlessLinks,
    NotOffered,
    begin,
    choose,
    ending_of,
    is_over,
    offered,
    replay,
)
from tests.stories import a_choice, a_scene, a_story, an_ending, says, ways, when


def test_links_are_followed_to_the_first_scene_with_choices() -> None:
    story = a_story(
        a_scene("a", to=ways("b")),
        a_scene("b", to=ways("c")),
        a_scene("c", a_choice("go", "d")),
        a_scene("d", to=ways("end")),
        a_scene("end"),
    )

    assert begin(story).scene == "c"
    assert choose(story, begin(story), "go").scene == "end"


def test_a_switch_takes_the_first_way_that_holds() -> None:
    go = replace(a_choice("lit", "switch"), sets=("lamp",))
    story = a_story(
        a_scene("s", go, a_choice("dark", "switch")),
        a_scene("switch", to=ways(("lamp", "bright"), "dim")),
        a_scene("bright"),
        a_scene("dim"),
    )

    assert replay(story, ["s.lit"]).state.scene == "bright"
    assert replay(story, ["s.dark"]).state.scene == "dim"


def test_a_closed_choice_is_offered_with_its_reason_and_cannot_be_chosen() -> None:
    closed = replace(a_choice("in", "end"), when=when("lamp"), closed="It is dark.")
    story = a_story(a_scene("s", a_choice("out", "end"), closed), a_scene("end"))

    offers = offered(story, begin(story))

    assert [(offer.choice.id, offer.is_open) for offer in offers] == [("out", True), ("in", False)]
    with pytest.raises(NotOffered) as refused:
        choose(story, begin(story), "s.in")
    assert str(refused.value) == "The choice “s.in” is closed here."


def test_a_closed_choice_without_a_reason_is_not_shown() -> None:
    closed = replace(a_choice("in", "end"), when=when("lamp"))
    story = a_story(a_scene("s", a_choice("out", "end"), closed), a_scene("end"))

    assert [offer.choice.id for offer in offered(story, begin(story))] == ["out"]


@pytest.mark.parametrize("choice", ["t.go", "s.nothing", "nothing", "s", ""])
def test_what_is_not_offered_here_cannot_be_chosen(choice: str) -> None:
    story = a_story(a_scene("s", a_choice("a", "t")), a_scene("t", a_choice("go", "end")))
    story = replace(story, scenes={**story.scenes, "end": a_scene("end")})

    with pytest.raises(NotOffered) as refused:
        choose(story, begin(story), choice)

    assert str(refused.value) == f"The scene “s” has no choice “{choice}”."


def test_flags_are_set_and_cleared() -> None:
    light = replace(a_choice("light", "t"), sets=("lamp", "oar"))
    douse = replace(a_choice("douse", "end"), clears=("lamp",))
    story = a_story(a_scene("s", light), a_scene("t", douse), a_scene("end"))

    states = replay(story, ["s.light", "t.douse"]).states

    assert [state.flags for state in states] == [set(), {"lamp", "oar"}, {"oar"}]


def test_only_what_the_story_asks_about_is_remembered() -> None:
    asks = replace(a_choice("in", "end"), when=when("visited(s) and chose(s.b)"))
    story = a_story(
        a_scene("s", a_choice("a", "t"), a_choice("b", "t")),
        a_scene("t", a_choice("go", "end"), asks),
        a_scene("end"),
    )

    assert replay(story, ["s.a"]).state.remembered == {"s"}
    assert replay(story, ["s.b"]).state.remembered == {"s", "s.b"}


def test_scenes_that_lead_round_without_a_choice_are_named_and_do_not_hang() -> None:
    story = a_story(a_scene("a", to=ways("b")), a_scene("b", to=ways("a")))

    with pytest.raises(EndlessLinks) as refused:
        begin(story)

    assert str(refused.value) == "The scene “b” leads back to itself without a choice."


def test_a_round_that_something_remembered_ends_is_no_endless_one() -> None:
    story = a_story(
        a_scene("a", to=ways(("visited(b)", "end"), "b")),
        a_scene("b", to=ways("a")),
        a_scene("end"),
    )

    assert begin(story).scene == "end"


def test_a_scene_with_no_way_that_holds_is_where_the_story_is_over() -> None:
    story = a_story(a_scene("a", to=ways(("lamp", "end"))), a_scene("end"))

    assert begin(story).scene == "a"
    assert is_over(story, begin(story))


def test_the_first_ending_that_holds_is_told() -> None:
    endings = (an_ending("high", "qophrun > 60"), an_ending("lit", "lamp"), an_ending("plain"))
    up = replace(a_choice("up", "end", effects=(2, 0)), sets=("lamp",))
    lit = replace(a_choice("lit", "end"), sets=("lamp",))
    story = a_story(a_scene("s", up, lit, a_choice("no", "end")), a_scene("end"), endings=endings)

    told = [ending_of(story, replay(story, [c]).state).id for c in ("s.up", "s.lit", "s.no")]

    assert told == ["high", "lit", "plain"]


def test_a_playthrough_records_what_stood_open_and_what_moved() -> None:
    closed = replace(a_choice("c", "end"), when=when("lamp"), closed="No.")
    story = a_story(
        a_scene("s", a_choice("a", "end", effects=(3, -1)), a_choice("b", "end"), closed),
        replace(a_scene("end"), lines=says("Done.")),
    )

    (step,) = replay(story, ["a"]).steps

    assert (step.scene, step.choice, step.effects) == ("s", "s.a", (3, -1))
    assert step.open == ("s.a", "s.b")
    assert step.levels == (100, 0)
