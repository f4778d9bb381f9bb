"""The class cut: what is asked is asked, what is passed is summed up, and moves nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.play.cut import class_cut, without
from game.play.session import Session
from game.play.views import SceneView
from game.story.model import Story
from tests.stories import a_choice, a_scene, a_story, playthroughs, stories, ways
from tests.walks import shipped_story


def screens(story: Story) -> list[SceneView]:
    session = Session(story)
    seen = []
    while not session.at_ending:
        view = session.look()
        assert isinstance(view, SceneView)
        seen.append(view)
        if not session.go_on():
            session.choose(view.choices[0].id)
    return seen


def test_the_cut_asks_its_scenes_in_order_and_no_others() -> None:
    story = class_cut(shipped_story())
    asked = [view.scene for view in screens(story) if view.choices]

    assert tuple(asked) == shipped_story().class_cut


def test_every_passed_scene_has_its_summary_told() -> None:
    story = shipped_story()
    told = " ".join(said.text for view in screens(class_cut(story)) for said in view.said)

    for id_ in ("s1_coach", "c2_pot", "c3_generator", "c3_meeting"):
        summary = story.scenes[id_].summary
        assert summary is not None
        assert summary.split("{")[0].strip() in told


def test_the_cut_of_the_shipped_story_is_a_lesson_long() -> None:
    seen = screens(class_cut(shipped_story()))
    words = sum(len(said.text.split()) for view in seen for said in view.said)

    assert len(seen) < 70
    assert words < 2900  # a screen that asks tells its last words again


def test_passed_scenes_sound_as_the_last_of_them() -> None:
    scenes = [
        replace(a_scene("a", to=ways("b")), music="fork", ambience="river"),
        replace(a_scene("b", to=ways("c")), ambience="none"),
        a_scene("c", to=ways("end")),
    ]
    story = a_story(*scenes, a_scene("end"))

    (told, *_) = screens(without(story, {"a", "b"}))

    assert (told.scene, told.music, told.ambience) == ("c", "fork", None)


def test_a_run_of_passed_scenes_stops_at_its_chapter() -> None:
    seen = [view.chapter for view in screens(class_cut(shipped_story())) if not view.choices]

    assert list(dict.fromkeys(seen)) == [
        chapter.title for chapter in shipped_story().chapters if chapter.title in seen
    ]


def test_a_passed_scene_without_a_summary_is_named() -> None:
    story = a_story(a_scene("s0", a_choice("a", "s1")), a_scene("s1"))
    [view] = screens(without(story, {"s0"}))[:1]

    assert [said.text for said in view.said] == ["(The class passes over “Scene s0”.)"]


def test_a_story_without_a_cut_is_whole() -> None:
    story = replace(shipped_story(), class_cut=())

    assert class_cut(story) is story


@given(story=stories(), data=st.data())
def test_any_story_without_any_scenes_can_still_be_played(
    story: Story, data: st.DataObject
) -> None:
    passed = data.draw(st.sets(st.sampled_from(sorted(story.scenes))))
    cut = without(story, passed)
    played = data.draw(playthroughs(cut, whole=True))

    assert all(choice.split(".")[0] not in passed for choice in played.choices)
