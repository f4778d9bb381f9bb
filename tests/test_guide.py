"""What is true of the shipped field guide and its word list."""

from __future__ import annotations

import random
import re

import pytest

from game.library import find_story, load_story
from game.play.session import Session
from game.play.views import GlossView, SceneView
from game.story.model import Story
from tests.test_story import BETRAYING


@pytest.fixture(scope="module")
def story() -> Story:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    return story


def test_it_has_a_table_of_ten_contrasts_and_a_page_of_pairs(story: Story) -> None:
    pages = {page.id: page for page in story.guide.pages}

    contrasts = [story.concepts[one] for [one] in pages["contrasts"].rows]

    assert (pages["contrasts"].kind, len(contrasts)) == ("table", 10)
    assert all(concept.own and concept.together for concept in contrasts)
    assert (pages["selves"].kind, len(pages["selves"].rows)) == ("pairs", 7)


def test_every_pair_of_selves_has_one_of_each_side(story: Story) -> None:
    selves = next(page for page in story.guide.pages if page.id == "selves")

    assert [tuple(story.concepts[one].side for one in row) for row in selves.rows] == [
        ("individualism", "collectivism")
    ] * 7


def test_every_society_that_is_named_comes_with_a_caution(story: Story) -> None:
    societies = next(page for page in story.guide.pages if page.id == "societies")

    assert [one for [one] in societies.rows if not story.concepts[one].caution] == []


def test_questions_and_debates_are_asked_in_full(story: Story) -> None:
    pages = {page.id: page for page in story.guide.pages}

    for page in (pages["questions"], pages["debates"]):
        assert all(question and question.endswith("?") for question in page.questions)
    assert pages["debates"].kind == "debate"


def test_it_explains_twenty_words(story: Story) -> None:
    assert len(story.guide.glossary) == 20


def explained(story: Story, seed: int) -> list[GlossView]:
    """Return every word that one route explains, in the order in which it is met."""
    session, chance = Session(story), random.Random(seed)
    found: list[GlossView] = []
    while isinstance(view := session.look(), SceneView):
        found += view.glossary
        if not session.go_on():
            session.choose(chance.choice([one.id for one in view.choices if one.is_open]))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_a_word_explained_in_a_scene_betrays_nothing(story: Story, seed: int) -> None:
    words = explained(story, seed)

    assert words
    assert [one for one in words if re.search(BETRAYING, one.means, re.IGNORECASE)] == []
    assert [one for one in words if one.concept] == []
