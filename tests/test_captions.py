"""What begins to be heard is told in a few words: on its screen, and on no other."""

from __future__ import annotations

from dataclasses import replace

from game.captions import Captions, in_words
from game.play.session import Session
from game.play.views import SceneView
from game.story.model import Line, Story
from tests.stories import a_choice, a_scene, a_story, says, turns, ways

CREDITS = (
    {"file": "sounds/goat.ogg", "caption": "A goat, far off"},
    {"file": "sounds/ambience/rain.ogg", "caption": "Rain on the tent"},
    {"file": "sounds/music/rain.ogg", "caption": "Music, falling"},
    {"file": "sounds/ambience/rain.ogg", "caption": "Another rain"},
    {"file": "sounds/music/*.ogg", "caption": ""},
)


def told(*lines: Line) -> Story:
    scene = replace(a_scene("s", a_choice("go", "end")), lines=lines)
    return a_story(scene, a_scene("end"))


def captions(story: Story) -> list[str]:
    """Return what is told on each screen up to the first choice."""
    session, found = Session(story), []
    while isinstance(view := session.look(), SceneView):
        found.append(Captions(CREDITS).tell(view))
        if not session.go_on():
            break
    return found


def test_a_sound_a_place_and_a_piece_are_told_in_this_order_with_the_story_s_own_words_first() -> (
    None
):
    story = told(
        turns("music", "rain"), turns("ambience", "rain"), turns("sound", "goat"), *says("One.")
    )

    assert captions(story) == ["A goat, far off · Rain on the tent · Music, falling", ""]


def test_a_sound_without_words_is_called_by_its_name() -> None:
    assert captions(told(turns("sound", "tin_whistle-2"), *says("One.")))[0] == "tin whistle 2"


def test_what_goes_on_is_not_told_again() -> None:
    story = told(turns("ambience", "rain"), *says("One."), turns("ambience", "rain"), *says("Two."))

    assert captions(story) == ["Rain on the tent", "", ""]


def test_quiet_is_told_when_nothing_is_left_to_hear() -> None:
    story = told(
        turns("music", "rain"),
        turns("ambience", "rain"),
        *says("One."),
        turns("music", "none"),
        *says("Two."),
        turns("ambience", "none"),
        *says("Three."),
    )

    assert captions(story)[1:] == ["", "It grows quiet", ""]


def test_a_scene_is_heard_where_one_begins_in_it() -> None:
    first = replace(a_scene("a", to=ways("b")), music="rain", ambience="rain")
    second = replace(a_scene("b", a_choice("go", "end")), ambience="wind")

    story = a_story(first, second, a_scene("end"))
    assert captions(story) == ["Rain on the tent · Music, falling", "wind", ""]

    session = Session.at_scene(story, "b")
    view = session.look()
    assert isinstance(view, SceneView)
    assert (view.music, view.ambience, view.begun) == (None, "wind", ("ambience",))


def test_nothing_heard_is_nothing_told() -> None:
    assert in_words(()) == ""
