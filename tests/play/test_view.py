"""Screens: what is shown together, who stands on the stage, and what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from game.play.direct import WORDS_AT_MOST, pieces
from game.play.session import Session
from game.play.views import EndingView, SceneView
from game.story.model import Line, Scene, Story
from tests.stories import (
    a_choice,
    a_scene,
    a_story,
    enters,
    leaves,
    only_if,
    says,
    speech,
    turns,
    ways,
    when,
)


def told(*lines: Line) -> Story:
    """Return a story whose first scene has these lines."""
    return a_story(replace(a_scene("s", a_choice("go", "end")), lines=lines), a_scene("end"))


def screens(story: Story) -> list[SceneView]:
    """Return the screens up to the first choice, or the end."""
    session = Session(story)
    seen: list[SceneView] = []
    while True:
        view = session.look()
        if isinstance(view, EndingView):
            return seen
        seen.append(view)
        if not session.go_on():
            return seen


def words(story: Story) -> list[list[str]]:
    return [[said.text for said in view.said] for view in screens(story)]


def stage(view: SceneView) -> list[tuple[str, str, str, bool]]:
    return [(figure.who, figure.side, figure.mood, figure.speaks) for figure in view.figures]


def test_narration_is_shown_together_and_again_where_a_choice_is_made() -> None:
    story = told(*says("It rains.", "It pours."))

    assert words(story) == [["It rains.", "It pours."], ["It rains.", "It pours."]]
    assert [view.ask for view in screens(story)] == [None, "What now?"]


def test_narration_of_more_than_about_90_words_is_two_screens() -> None:
    long = "word " * 59 + "end."

    assert words(told(*says(long, long)))[:2] == [[long], [long]]


def test_a_short_line_is_not_left_alone() -> None:
    long = "word " * 84 + "end."

    assert words(told(*says(long, "And so it was, and nobody saw.")))[0] == [
        long,
        "And so it was, and nobody saw.",
    ]


def test_each_speaker_has_a_screen_of_their_own() -> None:
    story = told(speech("ada", "One."), speech("ada", "Two."), speech("bo", "Three."), *says("So."))

    assert words(story)[:3] == [["One.", "Two."], ["Three."], ["So."]]
    assert [view.said[0].name for view in screens(story)] == ["Ada", "Bo", None, None]


def test_whoever_speaks_is_marked_and_takes_the_mood_of_their_words() -> None:
    story = told(enters(ada="left", bo="right"), speech("ada", "Oh!", "surprised"), *says("So."))

    first, second, _ = screens(story)

    assert stage(first) == [("ada", "left", "surprised", True), ("bo", "right", "calm", False)]
    assert stage(second) == [("ada", "left", "surprised", False), ("bo", "right", "calm", False)]


def test_words_without_a_mood_keep_the_one_they_are_in() -> None:
    story = told(enters(ada="left"), speech("ada", "Oh!", "sad"), speech("ada", "Well."))

    assert words(story)[0] == ["Oh!", "Well."]
    assert screens(story)[0].said[1].mood == "sad"


def test_a_stage_direction_begins_a_new_screen() -> None:
    story = told(*says("One."), enters(ada="left"), *says("Two."), leaves("ada"), *says("Three."))

    assert words(story)[:3] == [["One."], ["Two."], ["Three."]]
    assert [len(view.figures) for view in screens(story)] == [0, 1, 0, 0]


def test_place_and_music_stay_until_they_change_and_a_sound_is_heard_once() -> None:
    story = told(
        turns("place", "quay"),
        turns("music", "fork"),
        turns("sound", "bell"),
        *says("One."),
        turns("place", "hall"),
        *says("Two."),
    )

    assert [(v.place, v.music, v.sounds) for v in screens(story)] == [
        ("quay", "fork", ("bell",)),
        ("hall", "fork", ()),
        ("hall", "fork", ()),
    ]


def test_a_place_is_heard_until_another_is_and_quiet_is_called_none() -> None:
    story = told(
        turns("ambience", "river"),
        *says("One."),
        turns("music", "fork"),
        *says("Two."),
        turns("ambience", "none"),
        turns("music", "none"),
        *says("Three."),
    )

    assert [(v.music, v.ambience, v.begun) for v in screens(story)] == [
        (None, "river", ("ambience",)),
        ("fork", "river", ("music",)),
        (None, None, ("music", "ambience")),
        (None, None, ()),
    ]


def test_a_scene_is_heard_as_it_says_or_as_the_one_before() -> None:
    first = replace(a_scene("a", to=ways("b")), music="fork", ambience="river")
    second = a_scene("b", to=ways("c"))
    third = replace(a_scene("c", to=ways("end")), music="none", ambience="rain")
    story = a_story(first, second, third, a_scene("end"))

    assert [(v.music, v.ambience) for v in screens(story)] == [
        ("fork", "river"),
        ("fork", "river"),
        (None, "rain"),
        (None, "rain"),
    ]


def test_lines_that_do_not_hold_are_not_shown() -> None:
    story = told(only_if("lamp", says("Light."), says("Dark.")), *says("So."))

    assert words(story)[0] == ["Dark.", "So."]


@pytest.mark.parametrize(("place", "left"), [("quay", 1), ("hall", 0), (None, 1)])
def test_a_new_scene_clears_the_stage_unless_it_stays_in_the_place(
    place: str | None, left: int
) -> None:
    first = replace(
        a_scene("a", to=ways("b")), place="quay", lines=(enters(ada="left"), *says("One."))
    )
    second = replace(a_scene("b", to=ways("end")), place=place, lines=says("Two."))
    story = a_story(first, second, a_scene("end"))

    assert len(screens(story)[1].figures) == left


def test_what_happens_at_once_is_told_in_the_scene_of_the_choice() -> None:
    go = replace(a_choice("go", "end"), lines=says("You go."), sets=("lamp",))
    told_later = only_if("lamp", says("It is lit."))
    story = a_story(
        replace(a_scene("s", replace(go, lines=(*says("You go."), told_later))), title="Quay"),
        replace(a_scene("end"), title="Home"),
    )
    session = Session(story)
    session.choose("go")

    view = session.look()

    assert isinstance(view, SceneView)
    assert (view.title, [said.text for said in view.said]) == ("Quay", ["You go.", "It is lit."])
    assert session.go_on()
    assert isinstance(after := session.look(), SceneView)
    assert after.title == "Home"


def test_a_closed_choice_is_shown_with_its_reason() -> None:
    closed = replace(
        a_choice("in", "end"), when=when("lamp"), closed="{They_are} afraid of the dark."
    )
    story = a_story(a_scene("s", a_choice("out", "end"), closed), a_scene("end"))

    view = screens(story)[-1]

    assert [(c.id, c.is_open, c.reason) for c in view.choices] == [
        ("s.out", True, None),
        ("s.in", False, "They are afraid of the dark."),
    ]


def asking() -> Story:
    peg = replace(a_scene("peg", to=ways("end")), asks=("name", "pronouns", "pocket"))
    return a_story(replace(peg, lines=says("Whose coat is this?")), a_scene("end"))


def test_a_scene_that_asks_ends_in_a_screen_with_its_questions() -> None:
    view = screens(asking())[1]

    assert [said.text for said in view.said] == ["Whose coat is this?"]
    assert [(q.id, q.kind, q.value) for q in view.questions] == [
        ("name", "name", "Wren"),
        ("pronouns", "pronouns", "they"),
        ("pocket", "words", "key"),
    ]
    assert view.questions[0].surprise == ("Ash", "Noor")
    assert [answer.id for answer in view.questions[1].answers] == ["they", "she", "he"]
    assert view.questions[1].sample == "They hang their own coat up."


def test_an_answer_is_seen_at_once() -> None:
    session = Session(asking())
    session.go_on()

    session.answer("name", "Bo")
    session.answer("pronouns", "she")
    session.answer("pocket", "button")

    view = session.look()
    assert isinstance(view, SceneView)
    assert [question.value for question in view.questions] == ["Bo", "she", "button"]
    assert view.questions[1].sample == "She hangs her own coat up."


def test_pronouns_of_ones_own_join_the_answers() -> None:
    session = Session(asking())
    session.go_on()

    session.answer_own(("xe", "xem", "xyr", "xyrs", "xemself"), plural=False)

    view = session.look()
    assert isinstance(view, SceneView)
    assert view.questions[1].value == "own"
    assert view.questions[1].answers[-1].text == "xe"
    assert view.questions[1].sample == "Xe hangs xyr own coat up."


def test_a_view_counts_choices_and_chapters() -> None:
    def scene(id: str, chapter: str, to: str) -> Scene:
        return replace(a_scene(id, a_choice("go", to)), chapter=chapter)

    story = a_story(
        scene("a", "one", "b"), scene("b", "two", "end"), replace(a_scene("end"), chapter="two")
    )
    session = Session(story)
    session.choose("go")
    assert isinstance(view := session.look(), SceneView)
    assert (view.step, view.steps) == (2, 2)
    assert (view.chapter, view.chapter_number, view.chapters) == ("Two", 2, 2)

    session.choose("go")

    assert isinstance(view := session.look(), SceneView)
    assert (view.step, view.steps) == (2, 2)


def test_a_story_with_loops_does_not_say_how_many_choices_it_has() -> None:
    story = a_story(a_scene("s", a_choice("on", "end"), a_choice("again", "s")), a_scene("end"))

    assert screens(story)[-1].steps is None


@example(".*", 47)  # what closes a sentence stays with it
@given(st.text(), st.integers(1, 400))
def test_however_long_a_line_no_screen_of_it_is_over_140_words(text: str, times: int) -> None:
    long = f"{text} and more. " * times

    parts = pieces(long)

    assert all(len(part.split()) <= WORDS_AT_MOST for part in parts)
    assert " ".join(parts).split() == long.split()
