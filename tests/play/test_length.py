"""How many choices may still come."""

from __future__ import annotations

from game.play.length import longest_ways
from tests.stories import a_choice, a_scene, a_story, ways


def test_the_longest_way_counts_scenes_with_choices() -> None:
    story = a_story(
        a_scene("a", a_choice("short", "end"), a_choice("long", "b")),
        a_scene("b", to=ways(("lamp", "c"), "end")),
        a_scene("c", a_choice("go", "end")),
        a_scene("end"),
    )

    assert longest_ways(story) == {"end": 0, "c": 1, "b": 1, "a": 2}


def test_scenes_that_can_go_round_have_no_longest_way() -> None:
    story = a_story(
        a_scene("a", a_choice("on", "b")),
        a_scene("b", a_choice("back", "a"), a_choice("on", "c")),
        a_scene("c", a_choice("go", "end")),
        a_scene("end"),
    )

    assert longest_ways(story) == {"end": 0, "c": 1}


def test_ten_thousand_scenes_in_a_row_are_counted() -> None:
    scenes = [a_scene(f"s{n}", a_choice("go", f"s{n + 1}")) for n in range(10_000)]

    assert longest_ways(a_story(*scenes, a_scene("s10000")))["s0"] == 10_000
