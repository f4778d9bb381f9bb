"""What a proof shows is told once, at the place where it can be mended; what it leaves open is not told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings

from game.author.checks.known import Known, named
from game.author.checks.proved import find_proved
from game.author.proof.proof import Answer, Proof
from game.author.proof.proving import prove
from game.author.proof.questions import Kind, questions_of
from game.author.proof.search import Budget
from game.story.catalogue.entry import GOOD
from game.story.model import Choice, Ending, Scene, Story, Turning, Way
from game.story.problems import Problem
from game.story.reader import read_story
from tests.author.small import Tried, forward_stories, round_stories
from tests.stories import a_choice, a_scene, a_story, an_ending, only_if, says, ways, when

END = a_scene("end")


def found(story: Story) -> tuple[Problem, ...]:
    return find_proved(story, prove(story), Budget())


def told(story: Story) -> list[tuple[str, str]]:
    """Return the codes, and the messages without their next step."""
    return [(problem.code, problem.message.split(". ")[0]) for problem in found(story)]


def asking(id: str, condition: str, to: str = "end") -> Choice:
    return replace(a_choice(id, to), when=when(condition))


def setting(id: str, flag: str, to: str = "end") -> Choice:
    return replace(a_choice(id, to), sets=(flag,))


# ------------------------------------------------------------- choices, and why


def test_a_flag_that_is_set_only_later_is_why_a_choice_never_opens() -> None:
    start = a_scene("start", a_choice("go", "b"), asking("row", "oar", "b"))
    story = a_story(start, a_scene("b", setting("take", "oar"), a_choice("leave", "end")), END)

    assert told(story) == [
        (
            "P202",
            (
                "“start.row” can never be open: it asks that oar is set, but oar is set only by "
                "“b.take”, and no way leads from there to here"
            ),
        )
    ]


def test_a_flag_that_only_a_closed_choice_sets_is_a_reason_too() -> None:
    steal = replace(setting("steal", "oar", "b"), when=when("qophrun > 100"))
    start = a_scene("start", a_choice("go", "b"), steal)
    story = a_story(start, a_scene("b", asking("row", "oar"), a_choice("leave", "end")), END)

    assert told(story) == [
        (
            "P202",
            (
                "“start.steal” can never be open: it asks that qophrun is more than 100, but "
                "qophrun is never more than 100"
            ),
        ),
        (
            "P202",
            (
                "“b.row” can never be open: it asks that oar is set, but oar is set before only by "
                "“start.steal”, which nobody can ever choose"
            ),
        ),
    ]


def why(condition: str) -> str:
    story = a_story(a_scene("start", a_choice("go", "end"), asking("no", condition)), END)
    [problem] = found(story)
    return problem.message.partition(", but ")[2].partition(". Ask")[0]


def test_a_reason_is_given_where_it_can_be_said_in_a_few_words() -> None:
    assert why("-1 >= wazbit") == "wazbit is never less than 0"
    assert why("both_share > 1") == "both_share is never more than 1"
    assert why("reversals >= 4") == "reversals is never more than 3"
    assert why("qophrun >= 60 and wazbit < 5 and qophrun < 60") == (
        "qophrun cannot be at least 60 and less than 60 at once"
    )
    assert why("visited(end)") == "no way leads from “end” to here"
    assert why("chose(start.go)") == "no way leads from “start.go” to here"
    assert why("not visited(start)") == "this is that scene"
    assert why("qophrun != 50") == ""


def test_a_choice_that_is_always_open_is_told_with_what_to_take_out() -> None:
    story = a_story(a_scene("start", a_choice("go", "end"), asking("row", "visited(start)")), END)

    assert [problem.message for problem in found(story)] == [
        (
            "“start.row” is never closed: there it is always so that “start” was visited. "
            "Take “when: visited(start)” out, or ask for something that is not always so."
        )
    ]


# ------------------------------------------------------------- scenes


def test_one_closed_choice_tells_what_lies_behind_it_and_nothing_else_does() -> None:
    start = a_scene("start", a_choice("go", "end"), asking("row", "qophrun > 100", "isle"))
    isle = a_scene("isle", a_choice("rest", "reef"), asking("dive", "oar", "deep"))
    story = a_story(
        start, isle, a_scene("reef", to=ways("deep")), a_scene("deep", to=ways("end")), END
    )

    assert told(story) == [
        (
            "P202",
            (
                "“start.row” can never be open: it asks that qophrun is more than 100, but qophrun is "
                "never more than 100; so nobody ever comes to “isle”, “reef” or “deep”"
            ),
        )
    ]


def test_a_scene_behind_several_closed_choices_is_told_in_their_place() -> None:
    start = a_scene("start", a_choice("go", "end"), asking("row", "qophrun > 100", "isle"),
                    asking("swim", "wazbit > 100", "isle"))  # fmt: skip
    story = a_story(start, a_scene("isle", to=ways("end")), END)

    assert told(story) == [
        (
            "P201",
            (
                "Ways lead to “isle”, but no playthrough comes there: “start.row” asks that qophrun is "
                "more than 100, and “start.swim” asks that wazbit is more than 100"
            ),
        )
    ]


# ------------------------------------------------------------- ways


def test_a_way_that_another_way_always_takes_first_is_told() -> None:
    start = a_scene("start", setting("a", "oar", "fork"), a_choice("b", "fork"))
    fork = a_scene("fork", to=ways(("oar", "x"), ("oar and visited(start)", "y"), "end"))
    story = a_story(start, fork, a_scene("x", to=ways("end")), a_scene("y", to=ways("end")), END)
    rows = replace(fork, ways=tuple(placed(fork)))
    story = replace(story, scenes={**story.scenes, "fork": rows})

    assert told(story) == [
        (
            "P204",
            (
                "Nobody ever takes this way to “y”: it asks that oar is set and “start” was visited, "
                "but for whomever that is so, a way above it was taken; so nobody ever comes to “y”"
            ),
        )
    ]


def test_a_way_that_takes_everybody_is_told_as_it_should_be_written() -> None:
    start = a_scene("start", a_choice("a", "fork"), setting("b", "oar", "fork"))
    fork = a_scene("fork", to=ways(("oar", "x"), ("visited(start)", "end"), "y"))
    story = a_story(start, fork, a_scene("x", to=ways("end")), a_scene("y", to=ways("end")), END)
    rows = replace(fork, ways=tuple(placed(fork)))
    story = replace(story, scenes={**story.scenes, "fork": rows})

    assert [problem.message for problem in found(story)] == [
        (
            "Whoever comes to this way takes it, so what stands below it is never taken; so nobody ever "
            "comes to “y”. Write it as “- to: end”, the last of them, or ask for something that is not "
            "always so."
        )
    ]


def placed(scene: Scene) -> list[Way]:
    """Return the ways as in a file: each at a line of its own."""
    return [
        replace(way, at=way.at._replace(line=number)) for number, way in enumerate(scene.ways, 2)
    ]


# ------------------------------------------------------------- lines


def test_lines_in_a_choice_know_what_it_has_just_done() -> None:
    row = replace(setting("row", "oar"), lines=(only_if("not oar", says("You have no oar.")),))
    story = a_story(a_scene("start", row, a_choice("go", "end", effects=(1, 0))), END)

    assert told(story) == [
        (
            "P206",
            (
                "Nobody ever reads these lines: they ask that oar is not set, but this choice has just "
                "set oar"
            ),
        )
    ]


def test_lines_inside_lines_that_nobody_reads_are_not_told_again() -> None:
    inner = only_if("visited(start)", says("Deep."), says("Deeper."))
    outer = only_if("qophrun > 100", (inner,))
    story = a_story(replace(a_scene("start", a_choice("a", "end")), lines=(outer,)), END)

    assert [code for code, _ in told(story)] == ["P206"]


def test_a_scene_that_nobody_comes_to_has_no_lines_to_be_told_of() -> None:
    start = a_scene("start", a_choice("go", "end"), asking("row", "qophrun > 100", "isle"))
    isle = replace(a_scene("isle", to=ways("end")), lines=(only_if("oar", says("You row.")),))

    assert [code for code, _ in told(a_story(start, isle, END))] == ["P202"]


# ------------------------------------------------------------- nothing open


def test_a_softlock_is_told_with_the_choices_that_lead_there_and_what_would_open_it() -> None:
    start = a_scene("start", a_choice("go", "b"), setting("take", "oar", "b"))
    middle = a_scene("b", a_choice("on", "c"), a_choice("over", "c", effects=(1, 0)))
    story = a_story(start, middle, a_scene("c", asking("row", "oar")), END)

    assert told(story) == [
        (
            "P209",
            (
                "Nothing may stand open in “c”: whoever chooses “start.go”, then “b.on” is stuck there, "
                "for “c.row” asks that oar is set"
            ),
        )
    ]


def test_a_softlock_at_the_very_start_is_one_problem() -> None:
    story = a_story(a_scene("start", asking("row", "qophrun > 100", "isle")),
                    a_scene("isle", to=ways("end")), END)  # fmt: skip

    assert told(story) == [
        (
            "P209",
            (
                "Nothing may stand open in “start”: everybody is stuck there, for “start.row” asks that "
                "qophrun is more than 100; so nobody ever comes to “isle” or “end”"
            ),
        )
    ]


def test_a_trap_is_told_once_for_all_its_scenes() -> None:
    start = a_scene("start", a_choice("go", "a"), setting("take", "oar", "a"))
    first = a_scene("a", a_choice("on", "b"), asking("row", "oar"))
    second = a_scene("b", a_choice("back", "a"), a_choice("round", "b", effects=(0, 0)))

    assert told(a_story(start, first, second, END)) == [
        (
            "P210",
            "From “a” some never come to an end: whoever chooses “start.go” goes round for ever",
        )
    ]


# ------------------------------------------------------------- endings


def ended(*endings: Ending) -> Story:
    start = a_scene("start", a_choice("own", "end", effects=(2, 0)),
                    a_choice("both", "end", effects=(1, 1)))  # fmt: skip
    return a_story(start, END, endings=endings)


def test_an_ending_that_several_others_take_the_place_of_names_them() -> None:
    story = ended(an_ending("high", "qophrun > 90"), an_ending("low", "qophrun <= 90 and wazbit > 50"),
                  an_ending("some", "wazbit >= 0"), an_ending("last"))  # fmt: skip

    assert told(story) == [
        (
            "P212",
            (
                "Nobody is ever given the ending “some”: whenever wazbit is at least 0, “high” or “low” "
                "is given before it"
            ),
        ),
        ("P213", "Nobody is ever given the last ending, “last”: those above it take everybody"),
    ]


def test_an_ending_that_asks_for_too_much_says_so() -> None:
    story = ended(an_ending("odd", "qophrun > 60 and wazbit > 60"), an_ending("last"))

    assert told(story) == [
        (
            "P211",
            (
                "Nobody is ever given the ending “odd”: it asks that qophrun is more than 60 and wazbit "
                "is more than 60, but that is so for nobody who comes to the end"
            ),
        )
    ]


def test_a_turning_is_asked_only_of_an_ending_that_is_given() -> None:
    turning = Turning("back", when("wazbit > 90"), "You turned.")
    high = replace(an_ending("high", "qophrun > 90"), turning=turning)

    assert [code for code, _ in told(ended(high, an_ending("last")))] == ["P214"]
    never = replace(high, when=when("qophrun > 100"))
    assert [code for code, _ in told(ended(never, an_ending("last")))] == ["P211"]


# ------------------------------------------------------------- honesty


def test_where_nothing_is_proved_nothing_is_claimed() -> None:
    read = read_story(
        {**GOOD, "endings.yaml": GOOD["endings.yaml"].replace("own > shared", "own > 100")}, "pond"
    )
    assert read.story is not None
    doubts = Proof({question: Answer("not proven") for question in questions_of(read.story)})

    assert find_proved(read.story, doubts, Budget(seconds=0.0)) == ()


MANY = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


@MANY
@given(story=forward_stories())
def test_whatever_is_told_of_a_story_is_so(story: Story) -> None:
    holds_to(story, Tried(story))


@pytest.mark.slow
@MANY
@given(story=round_stories())
def test_whatever_is_told_of_a_story_with_circles_is_so(story: Story) -> None:
    holds_to(story, Tried(story, numbers=False))


def holds_to(story: Story, tried: Tried) -> None:
    """Hold what is told against trying everything."""
    assume(tried.is_whole)
    proof = prove(story, plays=100)
    questions = {(one.kind, one.id): one for one in proof.answers}
    kinds: dict[str, Kind] = {
        "P201": "scene",
        "P202": "choice",
        "P203": "closed",
        "P211": "ending",
        "P212": "ending",
        "P213": "ending",
    }

    for problem in find_proved(story, proof, Budget()):
        if problem.code in kinds:
            id_ = problem.message.split("“")[1].split("”")[0]
            assert tried.fewest(questions[kinds[problem.code], id_]) is None, problem


def test_many_names_are_cut_short() -> None:
    assert named("a") == "“a”"
    assert named("abc") == "“a”, “b” and “c”"
    assert named("abcde") == "“a”, “b” and 3 more"


def test_what_was_never_asked_is_not_known() -> None:
    story = a_story(a_scene("start", a_choice("go", "end")), END)
    known = Known(story, Proof({}))

    assert not known.is_reached("start")
    assert not known.is_missed("start")
