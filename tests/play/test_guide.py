"""The field guide fills as ideas are met."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.play.session import Session
from game.play.views import WordView
from game.story.model import Concept, GlossaryWord, Guide, GuidePage, Source, Story
from tests.stories import a_choice, a_scene, a_story


def guided() -> Story:
    go = replace(a_choice("go", "end"), teaches=("tide.low",))
    sources = (Source("The book", "2-3", "Chapter one"), Source("Notes", "7", None))
    tide = Concept("tide", "water", "both", "Tide", "Water comes back.", "Not always.", sources, ())
    low = replace(tide, id="tide.low", name=None, caution=None, sources=(Source("A", None, None),))
    wall = replace(low, id="wall")
    concepts = MappingProxyType({one.id: one for one in (tide, low, wall)})
    return a_story(a_scene("s", go), a_scene("end"), concepts=concepts)


def test_nothing_is_met_before_the_first_choice() -> None:
    guide = Session(guided()).guide()

    assert (guide.concepts, guide.total, guide.all_open) == ((), 3, False)


def test_a_choice_brings_its_ideas_and_those_they_are_part_of() -> None:
    session = Session(guided())
    session.choose("go")

    tide, low = session.guide().concepts
    assert (tide.group_name, low.group_name) == ("Water", "Water")

    assert (tide.id, tide.name, tide.caution, tide.lived) == (
        "tide",
        "Tide",
        "Not always.",
        ("You took go.",),
    )
    assert tide.sources == ("The book, Chapter one, lines 2–3", "Notes, line 7")
    assert (low.id, low.name, low.sources) == ("tide.low", "Water comes back", ("A",))


def test_going_back_takes_them_out_again() -> None:
    session = Session(guided())
    session.choose("go")
    session.back_to(0)

    assert session.guide().concepts == ()


def test_once_open_it_holds_every_idea_and_says_which_were_lived() -> None:
    session = Session(guided())
    session.choose("go")

    guide = session.guide(all_open=True)

    assert [(one.id, bool(one.lived)) for one in guide.concepts] == [
        ("tide", True),
        ("tide.low", True),
        ("wall", False),
    ]


def paged() -> Story:
    story = guided()
    wall = replace(story.concepts["wall"], own="My own brick", together="One wall")
    pages = (
        GuidePage("walls", "Two walls", "Look twice.", "table", (("wall",),), ("Whose?",)),
        GuidePage("waters", "Two waters", "They meet.", "pairs", (("tide", "tide.low"),), (None,)),
    )
    concepts = MappingProxyType({**story.concepts, "wall": wall})
    words = tuple(GlossaryWord(word, "It's so.", (word,), None) for word in ("weir", "Ait"))
    return replace(story, concepts=concepts, guide=Guide(pages, words))


def test_its_pages_are_shut_before_the_ending() -> None:
    guide = Session(paged()).guide()

    assert (guide.pages, guide.words) == ((), ())


def test_its_word_list_is_open_with_them_in_the_order_of_the_alphabet() -> None:
    words = Session(paged()).guide(all_open=True).words

    assert words == (WordView("Ait", "It’s so.", None), WordView("weir", "It’s so.", None))


def test_its_pages_are_open_once_everything_is() -> None:
    table, pairs = Session(paged()).guide(all_open=True).pages

    assert (table.title, table.intro, table.kind) == ("Two walls", "Look twice.", "table")
    assert [(one.id, one.own, one.together) for [one] in table.rows] == [
        ("wall", "My own brick", "One wall")
    ]
    assert [(one.id, other.id) for one, other in pairs.rows] == [("tide", "tide.low")]
    assert (table.questions, pairs.questions) == (("Whose?",), (None,))


def test_at_the_ending_its_pages_are_open_and_say_what_was_lived() -> None:
    session = Session(paged())
    session.choose("go")
    while session.go_on():
        pass

    _, pairs = session.guide().pages

    assert session.at_ending
    assert [idea.lived for row in pairs.rows for idea in row] == [("You took go.",)] * 2


def test_a_group_is_called_what_the_story_says_or_by_its_own_name() -> None:
    story = guided()
    named = {
        one.id: replace(one, group_name="The water’s own")
        if one.id == "wall"
        else replace(one, group="tides.high_water")
        for one in story.concepts.values()
    }
    guide = Session(replace(story, concepts=MappingProxyType(named))).guide(all_open=True)

    assert [idea.group_name for idea in guide.concepts] == [
        *("Tides: high water", "Tides: high water", "The water’s own")
    ]
