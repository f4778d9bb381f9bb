"""What is told in words alone: explained words, the guide's pages, and a small ending."""

from __future__ import annotations

from dataclasses import replace

from game.captions import Captions
from game.play.session import Session
from game.play.views import EndingView, SceneView
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.reader import read_story
from game.told import Paragraph, Told, tell_ending, tell_guide, tell_scene


def pond() -> Story:
    story = read_story(GOOD, "pond").story
    assert story is not None
    return story


def texts(told: Told) -> list[str]:
    return [paragraph.text for paragraph in told if paragraph.text]


def scene(session: Session) -> SceneView:
    view = session.look()
    assert isinstance(view, SceneView)
    return view


def test_an_explained_word_is_explained_after_the_words_it_stands_in_and_not_again() -> None:
    session = Session(pond())
    first = scene(session)
    session.go_on()

    told = texts(tell_scene(first, None, lambda _: None))
    after = texts(tell_scene(scene(session), first, lambda _: None))

    meaning = "(pond: A lake that one can shout across.)"
    assert told[-2:] == ["You stand at the edge of the pond.", meaning]
    assert meaning not in after


def test_what_begins_to_be_heard_is_told_before_the_words() -> None:
    view = replace(
        scene(Session(pond())), ambience="light_rain", sounds=("bell",), begun=("ambience",)
    )

    told = texts(tell_scene(view, None, lambda _: "A pond at noon.", Captions().tell))

    assert told[-4:-1] == [
        "[A pond at noon.]",
        "[bell · light rain]",
        "You stand at the edge of the pond.",
    ]


def test_the_pages_of_the_guide_are_told_once_all_is_open() -> None:
    session = Session(pond())

    assert texts(tell_guide(session.guide())) == ["The field guide: 0 of 1 ideas are open."]
    assert texts(tell_guide(session.guide(all_open=True)))[-7:] == [
        "———  Two Ways In  ———",
        "There are two ways into a pond.",
        "Some things are done alone: Some things are done alone.",
        "Alone: going first. With others: going along.",
        "———  Words  ———",
        "pond: A lake that one can shout across.",
        "shore: Where the water ends.",
    ]


def test_a_question_of_a_page_stands_above_its_idea() -> None:
    story = pond()
    [page] = story.guide.pages
    asking = replace(story.guide, pages=(replace(page, questions=("Who goes first?",)),))

    told = list(tell_guide(Session(replace(story, guide=asking)).guide(all_open=True)))

    assert Paragraph("Who goes first?", "  ? ") in told


def test_a_small_ending_counts_neither_moments_nor_parts_of_life() -> None:
    session = Session.of_chapter(pond(), "one")
    session.choose("swim")
    while session.go_on():
        pass
    view = session.look()
    assert isinstance(view, EndingView)

    told = [paragraph.text for part in tell_ending(view) for paragraph in part]

    assert told[0] == "———  The Swimmer  ———"
    assert "MOMENTS" in told
    assert "PARTS OF LIFE" in told
    assert not {"FIVE MOMENTS", "SEVEN PARTS OF LIFE", "You went alone."} & set(told)
