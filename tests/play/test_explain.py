"""The ending explained: quoted from what was recorded, claimed from what was replayed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from game.play.engine import replay
from game.play.explain import explain_ending
from game.play.lived import is_met, name_of, swaps
from game.play.moments import find_moments
from game.play.path import bare, inside, mark_of, sentence
from game.play.player import new_player
from game.play.turning import find_turnings
from game.play.views import EndingView
from game.story.model import (
    Choice,
    Concept,
    DomainCard,
    Ending,
    Line,
    Practice,
    Scene,
    Story,
    Turning,
)
from tests.stories import a_choice, a_scene, a_story, an_ending, only_if, says, ways, when

BOTH, OWN, OTHERS, NONE = (2, 2), (3, 0), (0, 3), (0, 0)


def four(id: str, to: str) -> tuple[Choice, ...]:
    """Return an answer of each kind."""
    kinds = {"own": OWN, "others": OTHERS, "both": BOTH, "none": NONE}
    return tuple(
        replace(a_choice(kind, to, effects=effects), echo=f"in {id} you took {kind}")
        for kind, effects in kinds.items()
    )


def row(*scenes: Mapping[str, object], endings: tuple[Ending, ...] = ()) -> Story:
    """Return a story of scenes one after another, s0 s1 …, each with four answers."""
    last = len(scenes)
    whole: list[Scene] = []
    for number, changes in enumerate(scenes):
        scene = a_scene(f"s{number}", *four(f"s{number}", f"s{number + 1}"))
        whole.append(replace(scene, **changes))  # type: ignore[arg-type]  # fields by name
    return a_story(*whole, a_scene(f"s{last}"), endings=endings)


def ended(story: Story, *kinds: str) -> EndingView:
    """Explain the ending of a row, from the answer taken in each scene."""
    choices = tuple(f"s{number}.{kind}" for number, kind in enumerate(kinds))
    return explain_ending(story, new_player(story), choices, "quay")


# ------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("you went", "You went."),
        ("you asked: what?", "You asked: what?"),
        ("you said “no.”", "You said “no.”"),
        ("you left …", "You left …"),
    ],
)
def test_an_echo_becomes_a_sentence(text: str, told: str) -> None:
    assert sentence(text) == told


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Hand it over. He asked nicely.", "Hand it over. He asked nicely"),
        ("“It’s mine.”", "It’s mine"),
        ('"It’s mine."', "It’s mine"),
        ("Say, “We did it.”", "Say, ‘We did it.’"),
        ('Say, "We did it."', "Say, ‘We did it.’"),
        ("“Yes,” you say. “No.”", "‘Yes,’ you say. ‘No.’"),
        ("Wait...", "Wait..."),
    ],
)
def test_an_answer_stands_between_quotation_marks_without_its_own(text: str, quoted: str) -> None:
    assert inside(text) == quoted


def test_the_marks_of_steps() -> None:
    marks = [mark_of(effects) for effects in (OWN, OTHERS, BOTH, NONE, (2, -1), (-1, -1), (1, 2))]

    assert marks == ["first", "second", "both", "neither", "first", "neither", "both"]


def test_an_answer_without_an_echo_is_quoted() -> None:
    choice = replace(a_choice("go", "end"), echo=None, text="“Let’s go.”")
    story = a_story(a_scene("s", choice), a_scene("end"))

    view = explain_ending(story, new_player(story), ("s.go",), None)

    assert view.map.steps[0].echo == "You answered “Let’s go”."


# ------------------------------------------------------------- the map


def test_the_path_begins_lower_left_and_ends_at_the_levels() -> None:
    view = ended(row({}, {}, {}), "own", "both", "none")

    assert [*view.map.start] == [0, 0]
    points = [part for step in view.map.steps for part in (step.x, step.y)]
    assert points == pytest.approx([3 / 9, 0, 5 / 9, 2 / 9, 5 / 9, 2 / 9])


def test_a_route_that_offers_one_meter_nothing_stays_in_its_middle() -> None:
    story = a_story(
        a_scene("s", a_choice("a", "end", effects=(3, 0)), a_choice("b", "end")), a_scene("end")
    )

    view = explain_ending(story, new_player(story), ("s.a",), None)

    assert [*view.map.start] == [0, 0.5]
    assert (view.map.steps[0].x, view.map.steps[0].y) == (1, 0.5)


def test_a_step_says_what_else_stood_open() -> None:
    step = ended(row({}), "own").map.steps[0]

    assert [(other.text, other.mark) for other in step.others] == [
        ("Take others.", "second"),
        ("Take both.", "both"),
        ("Take none.", "neither"),
    ]


def test_the_last_step_of_each_chapter_has_a_lantern() -> None:
    story = row({"chapter": "one"}, {"chapter": "one"}, {"chapter": "two"})

    assert [s.ends_chapter for s in ended(story, "own", "own", "own").map.steps] == [
        False,
        True,
        True,
    ]


def test_the_examples_are_real_paths_and_the_same_each_time() -> None:
    story = row(*({} for _ in range(10)))
    path = ["own"] * 5 + ["others"] * 5

    view = ended(story, *path)

    near, opposite = view.map.examples
    assert near.sentence == (
        "Somebody else ends close to you and gave 10 of 10 answers otherwise. "
        "A point is not a person."
    )
    assert opposite.sentence == (
        "Somebody else walked to the far side of the map. That story ended as The End."
    )
    assert near.points[-1] == pytest.approx((view.map.steps[-1].x, view.map.steps[-1].y), abs=0.12)
    assert ended(story, *path).map.examples == view.map.examples


def test_where_there_is_only_one_way_there_are_no_examples() -> None:
    story = a_story(a_scene("s", a_choice("go", "end")), a_scene("end"))

    assert explain_ending(story, new_player(story), ("s.go",), None).map.examples == ()


# ------------------------------------------------------------- moments


def ages(*of: int | None) -> tuple[dict[str, object], ...]:
    return tuple({"age": age} for age in of)


def test_a_moment_is_the_longest_step_of_an_age_and_the_later_of_equals() -> None:
    view = ended(row(*ages(5, 5, 9, 9)), "none", "own", "own", "others")

    assert [(step.number, step.age) for step in find_moments(view.map.steps)[:2]] == [
        (1, 5),
        (2, 5),
    ]
    assert [step.number for step in view.moments] == [1, 2, 3, 4]


def test_ages_a_year_apart_are_one_time_of_life_and_there_are_five_at_most() -> None:
    years = (5, 5, 15, 16, 18, 18, 21, 21, 24, 24, 30)

    view = ended(row(*ages(*years)), *["own"] * len(years))

    assert [step.age for step in view.moments] == [5, 16, 18, 21, 24]


def test_without_ages_the_five_longest_steps_are_the_moments() -> None:
    kinds = ("none", "own", "both", "own", "none", "own", "both")

    assert [s.number for s in ended(row(*({} for _ in kinds)), *kinds).moments] == [2, 3, 4, 6, 7]


# ------------------------------------------------------------- cards


def carded(*domains: str | None) -> Story:
    story = row(*({"domain": domain, "age": 5} for domain in domains))
    card = DomainCard("bread", "Bread", "Own.", "Others.", "Both.", "Neither.", "Sides.", "And.")
    other = replace(card, domain="boats", title="Boats")
    return replace(story, endings=replace(story.endings, cards=(card, other)))


@pytest.mark.parametrize(
    ("kind", "reading"),
    [("own", "Own."), ("others", "Others."), ("both", "Both."), ("none", "Neither.")],
)
def test_a_card_reads_the_lean_of_its_step(kind: str, reading: str) -> None:
    card = ended(carded("bread"), kind).cards[0]

    assert (card.reading, card.sides, card.holds_both) == (reading, "Sides.", "And.")


def test_a_part_of_life_that_was_not_met_has_no_step() -> None:
    card = ended(carded("bread"), "own").cards[1]

    assert (card.title, card.step, card.reading) == ("Boats", None, None)


def test_a_card_prefers_a_step_that_no_moment_quotes() -> None:
    story = carded("bread", None, None, None, None, "bread")

    view = ended(story, "own", "own", "own", "own", "own", "none")

    assert [step.number for step in view.moments] == [1, 2, 3, 4, 5]
    assert view.cards[0].step is not None
    assert view.cards[0].step.number == 6


# ------------------------------------------------------------- the ending's words


def test_the_turning_paragraph_is_told_where_the_end_ran_against_the_whole() -> None:
    turning = Turning("Late", when("late_lean <= -1"), "Late, you turned.")
    story = row({}, {}, {}, endings=(replace(an_ending("end"), turning=turning),))

    late, early = ended(story, "own", "own", "others"), ended(story, "others", "own", "own")

    assert (late.turning_name, late.text[-1]) == ("Late", "Late, you turned.")
    assert (early.turning_name, early.text) == (None, ("So it ended, Wren: end.",))


def test_the_pairs_quote_the_players_own_reversals_at_most_three() -> None:
    pairs = replace(an_ending("end"), pairs="First, {echo_a}. Later, {echo_b}.")
    domains = ("bread", "boats", "bells", "tools", "bread", "boats", "bells", "tools")
    story = row(*({"domain": domain} for domain in domains), endings=(pairs,))

    view = ended(story, *["own"] * 4, *["others"] * 4)

    assert view.text[1:] == (
        "First, in s0 you took own. Later, in s4 you took others.",
        "First, in s1 you took own. Later, in s5 you took others.",
        "First, in s2 you took own. Later, in s6 you took others.",
    )


def test_lines_that_hold_are_told_with_the_ending_and_of_the_world() -> None:
    lamp = only_if("qophrun > 50", says("It is lit."), says("It is dark."))
    story = row({}, endings=(replace(an_ending("end"), also=(lamp,)),))
    story = replace(story, endings=replace(story.endings, world=(lamp,)))

    view = ended(story, "own")

    assert view.text == ("So it ended, Wren: end.", "It is lit.")
    assert view.world == ("It is lit.",)
    assert view.place == "quay"


# ------------------------------------------------------------- the place


def placed(*lines: Line) -> Story:
    """Return a row of ten scenes in which each answer sets a flag, with these lines of the world."""
    scenes = []
    for n in range(10):
        small, large = (
            replace(a_choice(size, f"s{n + 1}", effects=effects), sets=(f"{size}_{n}",))
            for size, effects in (("small", (1, 0)), ("large", (0, 3)))
        )
        scenes.append(a_scene(f"s{n}", small, large))
    story = a_story(*scenes, a_scene("s10"))
    return replace(story, endings=replace(story.endings, world=lines))


def flagged(size: str) -> list[Line]:
    return [only_if(f"{size}_{n}", says(f"{size} {n}")) for n in range(10)]


def test_of_more_than_eight_world_lines_the_longest_steps_choose_in_the_authors_order() -> None:
    story = placed(*flagged("small"), *flagged("large"))

    view = ended(story, *["small", "large"] * 5)

    assert view.world == (
        *(f"small {n}" for n in (4, 6, 8)),
        *(f"large {n}" for n in (1, 3, 5, 7, 9)),
    )


def test_up_to_eight_world_lines_are_all_told() -> None:
    view = ended(placed(*flagged("small")[:8]), *["small"] * 10)

    assert len(view.world) == 8


def test_a_world_line_without_a_condition_is_always_told() -> None:
    view = ended(placed(*says("The river."), *flagged("large")), *["large"] * 10)

    assert view.world[0] == "The river."
    assert len(view.world) == 9


# ------------------------------------------------------------- turning points


def by_level() -> tuple[Ending, ...]:
    return (
        an_ending("alone", "qophrun - wazbit >= 20"),
        an_ending("kept", "wazbit - qophrun >= 20"),
        an_ending("plain"),
    )


def test_a_turning_point_says_what_another_answer_would_have_changed() -> None:
    view = ended(row({}, {}, {}, endings=by_level()), "own", "others", "own")

    assert view.title == "The Alone"
    assert [step.number for step in view.turning_points] == [1, 3]
    before, after = (
        "In another telling everything else is as you chose it, but here ",
        " That telling",
    )
    assert [step.turning for step in view.turning_points] == [
        f"{before}in s0 you took both.{after} ends as The Plain.",
        f"{before}in s2 you took others.{after} ends as The Kept.",
    ]


def test_a_turning_point_without_an_echo_quotes_the_answer() -> None:
    story = row({}, endings=by_level())
    choices = {one.whole_id: replace(one, echo=None) for one in story.choices.values()}

    view = ended(replace(story, choices=choices), "own")

    [step] = view.turning_points
    assert step.turning == (
        "In another telling everything else is as you chose it, but here you answered “Take "
        "others”. That telling ends as The Kept."
    )


def test_an_echo_that_asks_keeps_its_mark_in_a_turning_point() -> None:
    story = row({}, endings=by_level())
    choices = {one.whole_id: replace(one, echo="you asked: why?") for one in story.choices.values()}

    [step] = ended(replace(story, choices=choices), "own").turning_points

    assert step.turning == (
        "In another telling everything else is as you chose it, but here you asked: why? That telling "
        "ends as The Kept."
    )


def test_the_two_turning_points_told_are_those_of_the_longest_steps_the_later_first() -> None:
    ways = row(*[{}] * 5, endings=(an_ending("alone", "qophrun - wazbit >= 20"), an_ending("end")))

    view = ended(ways, "own", "others", "own", "others", "own")

    assert [step.number for step in view.turning_points] == [3, 5]


def test_a_changed_route_through_a_scene_never_answered_is_claimed_only_where_all_agree() -> None:
    def story(lamp: str) -> Story:
        light = replace(a_choice("light", "end"), sets=("lamp",))
        other = replace(a_choice("other", "end"), sets=(lamp,))
        return a_story(
            a_scene("s", a_choice("straight", "end"), a_choice("round", "new")),
            a_scene("new", light, other),
            a_scene("end"),
            endings=(an_ending("lit", "lamp"), an_ending("dark")),
        )

    agreed, differing = story("lamp"), story("oar")

    assert [
        (t.step, t.choice, t.ending) for t in find_turnings(agreed, replay(agreed, ["s.straight"]))
    ] == [(0, "s.round", "lit")]
    assert find_turnings(differing, replay(differing, ["s.straight"])) == ()


def test_a_changed_route_that_may_go_round_for_ever_is_not_claimed() -> None:
    story = a_story(
        a_scene("s", a_choice("straight", "end"), a_choice("round", "r")),
        a_scene("r", a_choice("again", "r"), replace(a_choice("out", "end"), sets=("lamp",))),
        a_scene("end"),
        endings=(an_ending("lit", "lamp"), an_ending("dark")),
    )

    assert find_turnings(story, replay(story, ["s.straight"])) == ()


def test_an_answer_that_is_closed_on_the_changed_route_is_not_taken_for_given() -> None:
    lit = replace(a_choice("lit", "end"), when=when("lamp"))
    story = a_story(
        a_scene("s", replace(a_choice("light", "t"), sets=("lamp",)), a_choice("dark", "t")),
        a_scene("t", lit, replace(a_choice("plain", "end"), sets=("oar",))),
        a_scene("end"),
        endings=(an_ending("oar", "oar"), an_ending("other")),
    )

    turnings = find_turnings(story, replay(story, ["s.light", "t.lit"]))

    assert [(t.step, t.choice, t.ending) for t in turnings] == [
        (0, "s.dark", "oar"),
        (1, "t.plain", "oar"),
    ]


# ------------------------------------------------------------- ideas


def concept(id: str, name: str | None = None, statement: str = "It is so.") -> Concept:
    return Concept(id, "g", "both", name, statement, None, (), ())


def test_an_idea_is_met_by_its_own_tag_or_by_that_of_a_part_of_it() -> None:
    assert is_met("tide", ("tide",))
    assert is_met("tide", ("tide.low",))
    assert not is_met("tide.low", ("tide",))
    assert not is_met("tide", ("tides",))


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("Help comes.", "Help comes"),
        ("Strength: people are not locked in by birth.", "People are not locked in…"),
        ("One two three four five six", "One two three four five…"),
    ],
)
def test_an_idea_without_a_name_has_its_first_words(statement: str, name: str) -> None:
    assert name_of(concept("tide", None, statement)) == name
    assert name_of(concept("tide", "Tide", statement)) == "Tide"


def test_the_columns_change_places_for_half_of_all_paths() -> None:
    swapped = [swaps((f"s.{number}",)) for number in range(200)]

    assert 70 < sum(swapped) < 130
    assert swaps(("s.1",)) == swaps(("s.1",))


@pytest.mark.parametrize(
    ("kinds", "text"),
    [(("own", "own"), "Own."), (("others", "others"), "Others."), (("own", "others"), "Either.")],
)
def test_a_practice_fits_the_way_the_path_leaned(kinds: tuple[str, ...], text: str) -> None:
    story = row({}, {})
    practice = Practice("home", "Home", "Own.", "Others.", "Either.", ("tide",))
    story = replace(story, endings=replace(story.endings, practices=(practice,)))

    assert ended(story, *kinds).practices[0].text == text


def test_a_practice_is_linked_to_something_that_taught_it() -> None:
    taught = replace(a_choice("go", "end"), teaches=("tide.low",))
    practice = Practice("home", "Home", "Own.", "Others.", "Either.", ("tide",))
    story = a_story(a_scene("s", taught, a_choice("stay", "end")), a_scene("end"))
    story = replace(story, endings=replace(story.endings, practices=(practice,)))

    links = [
        explain_ending(story, new_player(story), (choice,), None).practices[0].link
        for choice in ("s.go", "s.stay")
    ]

    assert links == ["You took go.", None]


def test_a_story_without_endings_or_ideas_of_its_own_is_explained_in_small() -> None:
    story = a_story(a_scene("s", to=ways("end")), a_scene("end"))

    view = explain_ending(story, new_player(story), (), None)

    assert (view.map.steps, view.moments, view.cards, view.columns) == ((), (), (), None)
    assert bare("“”") == ""
