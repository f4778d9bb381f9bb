"""Everything that the five sources say is in the story: lived, told at the end, or in the guide."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from game.play.lived import is_met
from game.story.model import Story
from tests.walks import every_route, shipped_story


@pytest.fixture(scope="module")
def story() -> Story:
    return shipped_story()


def test_every_idea_is_carried_by_an_answer_the_ending_or_a_page_of_the_guide(
    story: Story,
) -> None:
    carried = {*taught_by_answers(story), *told_at_the_end(story), *told_in_the_guide(story)}

    assert sorted(story.concepts.keys() - carried) == []


def test_two_thirds_of_the_ideas_can_be_lived(story: Story) -> None:
    assert len(set(taught_by_answers(story))) >= len(story.concepts) * 2 / 3


def test_each_of_the_five_sources_can_be_lived(story: Story) -> None:
    named = {source.title for one in story.concepts.values() for source in one.sources}
    lived = {
        source.title
        for concept in set(taught_by_answers(story))
        for source in story.concepts[concept].sources
    }

    assert len(named) == 5
    assert lived == named


def test_every_idea_says_where_in_which_source_it_stands(story: Story) -> None:
    lacking = [
        concept.id
        for concept in story.concepts.values()
        if not concept.sources or not all(one.lines or one.where for one in concept.sources)
    ]

    assert lacking == []


def test_every_line_of_both_sides_can_be_lived(story: Story) -> None:
    assert story.endings.both_sides is not None
    taught = tuple(taught_by_answers(story))
    rows = [row for side in story.endings.both_sides for row in (*side.gives, *side.costs)]

    assert [concept for row in rows for concept in row if not is_met(concept, taught)] == []


def test_an_idea_and_the_answers_that_teach_it_know_of_each_other(story: Story) -> None:
    """An idea may name an answer that teaches what it is a part of, or a part of it."""
    unknown = [
        f"{concept} in {choice.whole_id}"
        for choice in story.choices.values()
        for concept in choice.teaches
        if choice.whole_id not in story.concepts[concept].taught_in
    ]
    unheard = [
        f"{concept.id} in {whole_id}"
        for concept in story.concepts.values()
        for whole_id in concept.taught_in
        if whole_id in story.choices and not is_akin(concept.id, story.choices[whole_id].teaches)
    ]

    assert (unknown, unheard) == ([], [])


def is_akin(concept: str, taught: tuple[str, ...]) -> bool:
    return is_met(concept, taught) or any(concept.startswith(f"{tag}.") for tag in taught)


# ------------------------------------------------------------ where ideas stand


def taught_by_answers(story: Story) -> Iterator[str]:
    """Yield what the answers teach that stand on some route."""
    reached = {scene for route in every_route(story) for scene in route}
    for choice in story.choices.values():
        if choice.scene in reached:
            yield from choice.teaches


def told_at_the_end(story: Story) -> Iterator[str]:
    for side in story.endings.both_sides or ():
        for row in (*side.gives, *side.costs):
            yield from row
    for practice in story.endings.practices:
        yield from practice.teaches
    yield from (question.teaches for question in story.endings.questions if question.teaches)


def told_in_the_guide(story: Story) -> Iterator[str]:
    for page in story.guide.pages:
        for row in page.rows:
            yield from row
