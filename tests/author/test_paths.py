"""Ways to scenes: possible, with the meters that are wanted, and one to each way a scene can look."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from hypothesis import given, settings

from game.author.paths import Paths
from game.author.proof.proving import prove
from game.author.standing import Closed, find_standing
from game.play.engine import arrivals, begin, find_choice, opening, replay, take
from game.play.state import State
from game.story.model import Scene, Story
from tests.author.small import forward_stories
from tests.stories import a_choice, a_scene, a_story, only_if, says, when


def passed(story: Story, path: tuple[str, ...]) -> list[State]:
    """Return the states in the scenes that the last choice of a path leads through."""
    if not path:
        return opening(story)
    before = replay(story, path[:-1]).state
    choice = find_choice(story, before, path[-1])
    return arrivals(story, take(story, before, choice), choice.ways)


def three_steps() -> Story:
    """Return a story in which every choice moves the first meter by 0 to 2, three times."""
    last = a_scene("end")
    scenes = [
        a_scene(f"s{at}", *(a_choice(f"c{by}", to, effects=(by, 1)) for by in range(3)))
        for at, to in enumerate(("s1", "s2", "end"))
    ]
    return a_story(*scenes, last)


def flagged(scene: Scene) -> Story:
    """Return a story in which two flags may be set before a scene."""
    lamp = (replace(a_choice("yes", "two"), sets=("lamp",)), a_choice("no", "two"))
    rope = (replace(a_choice("yes", "three"), sets=("rope",)), a_choice("no", "three"))
    return a_story(a_scene("one", *lamp), a_scene("two", *rope), scene, a_scene("end"))


def test_a_scene_is_come_to_with_low_middle_and_high_meters() -> None:
    paths = Paths(three_steps())

    low, middle, high = (paths.way_to("end", meters) for meters in ("low", "middle", "high"))

    assert low == ("s0.c0", "s1.c0", "s2.c0")
    assert high == ("s0.c2", "s1.c2", "s2.c2")
    assert middle is not None
    assert replay(three_steps(), middle).state.levels == (50, 50)


def test_the_first_scene_is_come_to_by_no_choices() -> None:
    assert Paths(three_steps()).way_to("s0", "high") == ()


def test_a_scene_that_nobody_comes_to_has_no_way() -> None:
    closed = replace(a_choice("never", "far"), when=when("lamp and not lamp"))
    story = a_story(a_scene("one", a_choice("go", "end"), closed), a_scene("far"), a_scene("end"))

    paths = Paths(story)

    assert paths.way_to("far", "middle") is None
    assert paths.variants("far").paths == ()


@settings(max_examples=60, deadline=None)
@given(story=forward_stories())
def test_a_way_is_found_just_where_there_is_one(story: Story) -> None:
    proof = prove(story).by_id("scene")

    for scene, answer in proof.items():
        path = Paths(story).way_to(scene, "low")
        assert (path is not None) == (answer.said == "yes"), scene
        assert path is None or scene in {state.scene for state in passed(story, path)}


def test_a_scene_has_a_variant_for_each_way_it_can_look() -> None:
    lines = (only_if("lamp", says("Light."), says("Dark.")), only_if("rope", says("A rope.")))
    story = flagged(replace(a_scene("three", a_choice("go", "end")), lines=lines))

    found = Paths(story).variants("three")

    ways = {tuple(f"{at}.{to}" for at, to in zip(("one", "two"), made, strict=True))
            for made in product(("yes", "no"), repeat=2)}  # fmt: skip
    assert set(found.paths) == ways
    assert found.is_whole


def test_what_does_not_change_the_look_is_no_variant() -> None:
    story = flagged(replace(a_scene("three", a_choice("go", "end")), lines=says("The same.")))

    assert len(Paths(story).variants("three").paths) == 1


def test_a_choice_that_stands_open_or_closed_makes_variants() -> None:
    asked = replace(a_choice("climb", "end"), when=when("rope"))
    story = flagged(a_scene("three", a_choice("go", "end"), asked))

    assert len(Paths(story).variants("three").paths) == 2


def test_a_condition_within_another_counts_only_where_it_is_seen() -> None:
    inner = only_if("rope", says("A rope in the light."))
    story = flagged(
        replace(a_scene("three", a_choice("go", "end")), lines=(only_if("lamp", (inner,)),))
    )

    assert len(Paths(story).variants("three").paths) == 2


def test_the_standing_tells_levels_facts_flags_and_why_a_choice_is_closed() -> None:
    asked = replace(a_choice("climb", "end"), when=when("rope and not lamp"))
    story = flagged(a_scene("three", a_choice("go", "end"), asked))

    standing = find_standing(story, ("one.yes", "two.no"))

    assert dict(standing.levels) == {"Qophrunly alone": 50, "Wazbittish company": 50}
    assert [standing.both_share, standing.reversals, standing.late_lean] == [0, 0, 0]
    assert [*standing.flags] == ["lamp"]
    assert [*standing.closed] == [
        Closed("climb", "rope and not lamp", "rope is not set, lamp is set")
    ]


def test_the_standing_tells_numbers_and_what_was_met() -> None:
    asked = "chose(one.yes) and visited(two) and qophrun > 60"
    story = flagged(a_scene("three", replace(a_choice("go", "end"), when=when(asked))))
    story = replace(story, remembered=frozenset({"one.yes", "two"}))

    standing = find_standing(story, ("one.no", "two.no"))

    now = "one.yes was not chosen, two was visited, qophrun is 50"
    assert [one.now for one in standing.closed] == [now]
    assert begin(story).scene == "one"
