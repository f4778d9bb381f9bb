"""A chapter alone plays from its first scene to where the route leaves it, and ends small."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from game.play.alone import alone
from game.play.engine import NotOffered
from game.play.rules import play_by
from game.play.session import Session
from game.play.views import EndingView, SceneView
from game.story.model import DomainCard, Story
from tests.stories import a_choice, a_scene, a_story, says, ways

if TYPE_CHECKING:
    from collections.abc import Iterator

CHAPTERS = ("prologue", "sandbox", "bridge", "fork", "table", "high-water", "epilogue")
RULES = ("first", "last", *(f"random:{seed}" for seed in range(12)))


def three_chapters() -> Story:
    """Return a story of three chapters; the second has a way that stays and one that leaves."""
    return a_story(
        replace(a_scene("a", a_choice("go", "b1", effects=(1, 0))), chapter="one"),
        replace(
            a_scene(
                "b1",
                replace(a_choice("on", "b2", effects=(3, 0)), lines=says("On you go.")),
                a_choice("out", "c", effects=(0, 3)),
            ),
            chapter="two",
        ),
        replace(a_scene("b2", to=ways(("did_go", "b3"), "c")), chapter="two"),
        replace(a_scene("b3", a_choice("more", "c")), chapter="two"),
        replace(a_scene("c"), chapter="three"),
    )


def screens(session: Session, *choices: str) -> list[str]:
    """Play to the end by these choices, and return the words of every screen."""
    waiting = iter(choices)
    seen = []
    while not isinstance(view := session.look(), EndingView):
        seen.append(" ".join(said.text for said in view.said))
        if not session.go_on():
            session.choose(next(waiting))
    return seen


def ended(session: Session) -> EndingView:
    view = session.look()
    assert isinstance(view, EndingView)
    return view


def test_it_begins_at_its_first_scene() -> None:
    view = Session.of_chapter(three_chapters(), "two").look()

    assert isinstance(view, SceneView)
    assert (view.scene, view.chapter, view.chapter_number, view.chapters) == ("b1", "Two", 1, 1)
    assert (view.step, view.steps) == (1, 2)


@pytest.mark.parametrize("choice", ["on", "out"])
def test_it_ends_where_the_route_leaves_it_without_a_word_more(choice: str) -> None:
    session = Session.of_chapter(three_chapters(), "two")

    seen = screens(session, choice)

    assert ended(session).small
    assert "Here is c." not in seen
    assert [step.scene for step in ended(session).map.steps] == ["b1"]


def test_what_other_chapters_set_is_not_set() -> None:
    session = Session.of_chapter(three_chapters(), "two")
    screens(session, "on")

    assert session.choices == ("b1.on",)


def test_its_ending_says_what_it_tells_and_no_more_of_a_whole_life() -> None:
    story = three_chapters()
    [ending] = story.endings.endings
    session = Session.of_chapter(story, "two")
    screens(session, "on")

    view = ended(session)

    assert (view.title, view.tells, view.carried_by, view.cost) == (
        ending.title,
        ending.tells,
        ending.carried_by,
        ending.cost,
    )
    assert (view.text, view.world, view.turning_name, view.turning_points) == ((), (), None, ())
    assert view.map.note == (
        "This is a map of 1 choice in one chapter. It is not a test, and it is not you."
    )
    assert view.map.frame == "Not a test."


def test_its_cards_are_those_of_the_parts_of_life_that_were_met() -> None:
    story = three_chapters()
    met, other = story.domains[:2]
    scenes = {**story.scenes, "b1": replace(story.scenes["b1"], domain=met)}
    cards = tuple(DomainCard(one, one, "o", "t", "b", "n", "s", "a") for one in (met, other))
    endings = replace(story.endings, cards=cards)
    session = Session.of_chapter(replace(story, scenes=scenes, endings=endings), "two")
    screens(session, "on")

    assert [card.domain for card in ended(session).cards] == [met]


def test_a_chapter_that_is_not_there_cannot_be_played() -> None:
    with pytest.raises(NotOffered) as refused:
        Session.of_chapter(three_chapters(), "four")

    assert str(refused.value) == "The story “small” has no chapter “four” that can be played."


def test_it_is_another_story_to_a_save() -> None:
    story = three_chapters()

    assert alone(story, "two").fingerprint != story.fingerprint
    assert alone(story, "two").id == story.id


# ------------------------------------------------------------ Lantern Row


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_chapter_can_be_played_alone_to_its_ending(
    shipped: Story, chapter: str, rule: str
) -> None:
    story = alone(shipped, chapter)
    session = Session.of_chapter(shipped, chapter)

    screens(session, *play_by(story, rule).choices)
    view = ended(session)

    assert view.small
    assert view.title
    assert {step.choice for step in view.map.steps} <= set(story.choices)
    assert len(view.map.steps) == len(session.choices)
    assert len(view.moments) == min(3, len(view.map.steps))
    assert [card.step is not None for card in view.cards] == [True] * len(view.cards)
    assert len(view.questions) == 1


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_route_through_the_scenes_of_a_chapter_ends(shipped: Story, chapter: str) -> None:
    story = alone(shipped, chapter)

    for choices in islice(routes(story), 100):
        session = Session.of_chapter(shipped, chapter)
        screens(session, *choices)

        assert ended(session).small


def routes(story: Story) -> Iterator[tuple[str, ...]]:
    """Yield choices for every way from scene to scene: in each, the first answer that leads there."""
    waiting: list[tuple[Session, tuple[str, ...]]] = [(Session(story), ())]
    while waiting:
        session, choices = waiting.pop()
        while session.go_on():
            pass
        view = session.look()
        if isinstance(view, EndingView):
            yield choices
            continue
        leading: dict[tuple[str, ...], str] = {}
        for choice in view.choices:
            targets = tuple(way.to for way in story.choices[choice.id].ways)
            leading.setdefault(targets, choice.id)
        for choice_id in leading.values():
            other = Session(story)
            for made in (*choices, choice_id):
                other.choose(made)
            waiting.append((other, (*choices, choice_id)))
