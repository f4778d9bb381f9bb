"""One player's playthrough: going on, going back, and opening again what was kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.play.player import Player
from game.play.record import Record, write_record
from game.play.session import NotOffered, Session, WrongStory
from game.play.views import EndingView, SceneView
from game.story.model import Scene, Story
from tests.stories import a_choice, a_scene, a_story, says, ways, when


@pytest.fixture
def story() -> Story:
    return a_story(
        a_scene("a", a_choice("left", "b"), a_choice("right", "c")),
        a_scene("b", a_choice("up", "d"), a_choice("down", "d")),
        a_scene("c", a_choice("up", "d")),
        a_scene("d", to=ways("end")),
        a_scene("end"),
    )


def scene(session: Session) -> str:
    view = session.look()
    return view.ending if isinstance(view, EndingView) else view.scene


def arrows(session: Session) -> tuple[bool, bool]:
    view = session.look()
    assert isinstance(view, SceneView)
    return view.can_go_back, view.can_go_forward


def finished(story: Story, *choices: str) -> Session:
    session = Session(story)
    for choice in choices:
        session.choose(choice)
    while session.go_on():
        pass
    return session


def test_it_begins_at_the_first_screen(story: Story) -> None:
    session = Session(story)

    assert scene(session) == "a"
    assert arrows(session) == (False, False)
    assert not session.back()
    assert not session.forward()


def test_going_on_stops_where_a_choice_must_be_made(story: Story) -> None:
    session = Session(story)

    assert session.go_on()
    assert not session.go_on()
    assert not session.at_ending


def test_going_on_stops_at_the_ending(story: Story) -> None:
    session = finished(story, "a.left", "up")

    assert session.at_ending
    assert scene(session) == "end"
    assert not session.go_on()
    assert session.choices == ("a.left", "b.up")


def test_back_and_forward_walk_over_the_whole_playthrough(story: Story) -> None:
    session = finished(story, "left", "up")
    seen = [session.look()]
    while session.back():
        seen.append(session.look())
    assert scene(session) == "a"

    again = [session.look()]
    while session.forward():
        again.append(session.look())

    assert session.at_ending
    assert [scene_of(view) for view in again] == [scene_of(view) for view in seen[::-1]]
    assert session.choices == ("a.left", "b.up")


def scene_of(view: SceneView | EndingView) -> str:
    return view.ending if isinstance(view, EndingView) else view.scene


def test_forward_goes_no_further_than_was_seen(story: Story) -> None:
    session = Session(story)
    session.go_on()
    session.back()

    assert session.forward()
    assert not session.forward()


def test_choosing_the_same_again_keeps_what_lies_ahead(story: Story) -> None:
    session = finished(story, "left", "up")
    session.back_to(0)

    session.choose("left")

    assert len(session.choices) == 1
    session.back_to(2)
    assert [*session.choices] == ["a.left", "b.up"]


def test_choosing_another_drops_what_lay_ahead(story: Story) -> None:
    session = finished(story, "left", "up")
    session.back_to(0)

    session.choose("right")

    assert session.choices == ("a.right",)
    assert arrows(session) == (True, False)
    with pytest.raises(NotOffered) as refused:
        session.back_to(2)
    assert str(refused.value) == "There is no choice number 2 in this playthrough."


def test_another_last_choice_has_another_ending(story: Story) -> None:
    session = finished(story, "left", "up")
    assert isinstance(before := session.look(), EndingView)
    session.back_to(1)

    session.choose("down")
    while session.go_on():
        pass

    assert isinstance(after := session.look(), EndingView)
    assert [step.choice for step in before.map.steps] == ["a.left", "b.up"]
    assert [step.choice for step in after.map.steps] == ["a.left", "b.down"]


def test_a_longer_name_moves_nobody_to_another_screen(story: Story) -> None:
    lines = says(*["{name} " * 30] * 6)
    session = Session(replace_scene(story, replace(story.scenes["a"], lines=lines)))
    while session.go_on():
        pass
    place = session.record().screen

    session.answer("name", "A B C D E F")

    assert session.record().screen == place
    assert isinstance(view := session.look(), SceneView)
    assert view.choices
    assert not session.go_on()


def replace_scene(story: Story, scene: Scene) -> Story:
    return replace(story, scenes={**story.scenes, scene.id: scene})


def test_back_to_a_step_shows_the_screen_where_it_is_made(story: Story) -> None:
    session = finished(story, "left", "up")

    session.back_to(1)

    view = session.look()
    assert isinstance(view, SceneView)
    assert [choice.id for choice in view.choices] == ["b.up", "b.down"]


def test_restart_begins_again_with_the_same_player(story: Story) -> None:
    session = finished(story, "left", "up")
    session.answer("name", "Bo")

    session.restart()

    assert (scene(session), session.choices, session.player.name) == ("a", (), "Bo")


def test_an_answer_to_nothing_is_refused(story: Story) -> None:
    session = Session(story)

    for question, value in [("shoes", "red"), ("pocket", "whale"), ("pronouns", "we")]:
        with pytest.raises(NotOffered) as refused:
            session.answer(question, value)
        assert str(refused.value) == (f"Nothing here asks “{question}” with the answer “{value}”.")


def test_the_log_holds_what_was_shown_and_chosen_so_far(story: Story) -> None:
    session = finished(story, "left")
    session.choose("up")

    assert [(entry.kind, entry.text, entry.step) for entry in session.log()] == [
        ("title", "Scene a", None),
        ("said", "This is a.", None),
        ("choice", "Take left.", 0),
        ("title", "Scene b", None),
        ("said", "This is b.", None),
        ("choice", "Take up.", 1),
        ("title", "Scene d", None),
        ("said", "This is d.", None),
    ]


def test_it_can_begin_in_any_scene(story: Story) -> None:
    session = Session.at_scene(story, "b")

    session.choose("up")

    assert session.choices == ("b.up",)
    with pytest.raises(NotOffered) as refused:
        Session.at_scene(story, "zzz")
    assert str(refused.value) == "The story “small” has no scene “zzz”."


def test_a_story_where_nothing_is_open_is_over_and_does_not_hold_the_player(story: Story) -> None:
    closed = replace(a_choice("in", "end"), when=when("lamp"), closed="Dark.")
    session = Session(a_story(a_scene("s", closed), a_scene("end")))

    while session.go_on():
        pass

    assert session.at_ending
    assert isinstance(session.look(), EndingView)


# ------------------------------------------------------- kept and opened again


def test_a_record_opens_where_it_was_left_with_what_lay_ahead(story: Story) -> None:
    session = finished(story, "left", "up")
    session.answer("name", "Bo")
    session.back_to(1)

    opened, said = Session.resume(story, session.record())

    assert said is None
    assert opened.look() == session.look()
    assert opened.record() == session.record()
    assert opened.player == Player("Bo")
    assert opened.record().ahead == ("b.up",)


def test_renamed_ids_still_open(story: Story) -> None:
    record = finished(story, "left", "up").record()
    renamed = a_story(
        a_scene("a", a_choice("west", "q"), a_choice("right", "c")),
        a_scene("q", a_choice("up", "end")),
        a_scene("c", a_choice("up", "end")),
        a_scene("end"),
        renamed={"a.left": "a.west", "b": "q"},
    )

    opened, said = Session.resume(renamed, record)

    assert said is None
    assert opened.choices == ("a.west", "q.up")


def test_a_record_of_a_story_that_changed_opens_in_the_last_scene_both_agree_on(
    story: Story,
) -> None:
    record = finished(story, "left", "up").record()
    changed = a_story(
        a_scene("a", a_choice("left", "x")),
        a_scene("x", to=ways("b")),
        a_scene("b", a_choice("sideways", "end")),
        a_scene("end"),
    )

    opened, said = Session.resume(changed, record)

    assert said == (
        "The story has changed since this was saved, so it opens earlier than you left it: "
        "at “Scene b”, after 1 of your 2 choices."
    )
    assert scene(opened) == "b"
    assert opened.choices == ("a.left",)


def test_a_lost_choice_that_lay_ahead_only_is_let_go_without_a_word(story: Story) -> None:
    session = finished(story, "left", "up")
    session.back_to(0)
    changed = a_story(
        a_scene("a", a_choice("left", "b"), a_choice("right", "end")),
        a_scene("b", a_choice("sideways", "end")),
        a_scene("end"),
    )

    opened, said = Session.resume(changed, session.record())

    assert said is None
    assert opened.choices == ()
    assert opened.record().ahead == ("a.left",)


def test_a_screen_that_is_gone_is_the_last_there_is(story: Story) -> None:
    record = replace(Session(story).record(), screen=99)

    opened, said = Session.resume(story, record)

    assert said is None
    assert scene(opened) == "a"
    assert not opened.go_on()


def test_a_record_of_another_story_is_refused(story: Story) -> None:
    record = Record("other", 1, "", Player("Bo"), (), 0)

    with pytest.raises(WrongStory) as refused:
        Session.resume(story, record)

    assert str(refused.value) == "This playthrough is of “other”, not of “small”."


def test_what_is_kept_holds_ids_and_answers_and_nothing_else(story: Story) -> None:
    session = finished(story, "left")

    assert write_record(session.record()) == {
        "story": "small",
        "version": 1,
        "fingerprint": "small-1",
        "name": "Wren",
        "pronouns": {
            "id": "they",
            "forms": ["they", "them", "their", "theirs", "themself"],
            "plural": True,
        },
        "answers": {},
        "choices": ["a.left"],
        "screen": 1,
        "ahead": [],
    }
