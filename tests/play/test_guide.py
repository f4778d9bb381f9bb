"""The field guide fills as ideas are met."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.play.session import Session
from game.story.model import Concept, Source, Story
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
