"""A word that the story explains is found where a player first meets it in a scene."""

from __future__ import annotations

from dataclasses import replace

from game.play.session import Session
from game.play.views import GlossView, SceneView
from game.story.model import GlossaryWord, Guide, Line, Story
from tests.stories import a_choice, a_scene, a_story, only_if, says, speech

SLUICE = GlossaryWord("sluice", "A gate that lets water out.", ("sluice", "sluices"), "water.gate")
GATE = GlossaryWord("sluice gate", "The plate of a sluice.", ("sluice gate",), None)
LEV = GlossaryWord("Lev", "An old coin.", ("Lev",), None)


def story_with(*lines: Line, after: tuple[Line, ...] = ()) -> Story:
    first = replace(a_scene("s", replace(a_choice("go", "next"), lines=after)), lines=lines)
    then = replace(a_scene("next", a_choice("on", "end")), lines=says("The sluice again."))
    return a_story(first, then, a_scene("end"), guide=Guide((), (SLUICE, GATE, LEV)))


def glossaries(session: Session) -> list[tuple[GlossView, ...]]:
    """Return what each screen explains, up to the next choice."""
    found = []
    while True:
        view = session.look()
        assert isinstance(view, SceneView)
        found.append(view.glossary)
        if not session.go_on():
            return found


def forms(session: Session) -> list[list[str]]:
    return [[gloss.form for gloss in glosses] for glosses in glossaries(session)]


def test_a_word_is_explained_where_it_stands() -> None:
    story = story_with(*says("It rains.", "Somebody opens the sluice."))

    first, _ = glossaries(Session(story))

    assert first == (GlossView("sluice", "sluice", SLUICE.means, 1, 19, "water.gate"),)
    assert "Somebody opens the sluice."[19:].startswith("sluice")


def test_only_whole_words_are_explained_in_any_of_their_forms() -> None:
    story = story_with(*says("Sluiceways are not", "*Sluices* are."))

    assert forms(Session(story))[0] == ["Sluices"]


def test_the_longer_of_two_words_is_explained() -> None:
    assert forms(Session(story_with(*says("The sluice gate, and its sluice."))))[0] == [
        "sluice gate",
        "sluice",
    ]


def test_a_name_is_no_word_in_small_letters() -> None:
    assert forms(Session(story_with(*says("A lev is no Lev."))))[0] == ["Lev"]


def test_each_word_is_explained_once_in_a_scene_and_again_with_words_shown_again() -> None:
    story = story_with(
        speech("ada", "A sluice."),
        speech("bo", "Which sluice? Lev!"),
        after=says("The sluice is open."),
    )
    session = Session(story)

    before = forms(session)
    session.choose("go")

    assert before == [["sluice"], ["Lev"], ["Lev"]]
    assert forms(session) == [[], ["sluice"], ["sluice"]]


def test_what_is_not_told_is_not_explained() -> None:
    story = story_with(*says("Rain."), only_if("did_go", says("A sluice.")), *says("Lev."))

    assert forms(Session(story))[0] == ["Lev"]


def test_a_story_without_a_glossary_explains_nothing() -> None:
    story = replace(story_with(*says("A sluice.")), guide=Guide())

    assert forms(Session(story)) == [[], []]
