"""What is true of the shipped story's words: how many, how hard to read, and which are not used.

The reading grade is Flesch-Kincaid (tests/prose.py says how words, sentences and syllables are
counted): of a choice scene, the opening and every consequence, without the question and the
buttons, and of blocks under conditions in a row the first, as one reader has it. The hard limits
(8 for a scene, 10 for an opening or a consequence) hold with every such block counted.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from game.story.model import Scene, Story
from game.story.reading import syllables
from tests.prose import (
    AVOIDED,
    IN_A_PLACE_LIST,
    MARKS,
    count,
    every_line,
    every_text,
    grade,
    scene_grade,
    screens_of,
    shown_in_cut,
    texts_in,
)
from tests.walks import choice_scenes, shipped_story

SCENES = """
    s1_first_build s1_bucket s1_crash s1_coach s1_benches a1_sefa a2_one_line c2_letter
    c2_gran_hands c2_pot c2_panel c2_theo c2_fork b1_away b1_home b2_call c3_gauge c3_generator
    c3_wall c3_juno c3_channel c3_sluice c3_meeting e1_sandbox
""".split()  # noqa: SIM905


@pytest.fixture(scope="module")
def story() -> Story:
    return shipped_story()


# ------------------------------------------------------------ which words


def test_no_word_to_avoid_is_anywhere_in_it(story: Story) -> None:
    """Story, endings, ideas and guide; “Western Europe” may stand in a list of places."""
    texts = dict.fromkeys(every_text(story))

    assert [one for one in texts if AVOIDED.search(IN_A_PLACE_LIST.sub("", one))] == []


def test_its_marks_are_the_curly_ones_and_no_dash_interrupts_it(story: Story) -> None:
    assert [text for text in dict.fromkeys(every_text(story)) if MARKS.search(text)] == []


def test_every_text_that_somebody_reads_is_looked_at(story: Story) -> None:
    """One of each kind, so that a new kind is not forgotten where the model grows."""
    texts = set(every_text(story))
    ending, card = story.endings.endings[0], story.endings.cards[0]
    concept = next(iter(story.concepts.values()))
    choice = story.choices["s1_bucket.keep"]

    assert {
        *(choice.text, choice.cost, choice.later, choice.echo),
        *(*ending.text, ending.tells, ending.middle_path, ending.sides[0].gives),
        *(card.own, card.holds_both, story.endings.map.note, story.endings.questions[0].ask),
        *(concept.name, concept.statement, story.endings.practices[0].either, story.tagline),
        *(text for page in story.guide.pages for text in (page.title, page.intro)),
        *(word.means for word in story.guide.glossary),
        *story.asks.others[0].answers[0].words.values(),
    } <= texts


# ------------------------------------------------------------ how hard


def test_these_are_the_choice_scenes(story: Story) -> None:
    assert {scene.id for scene in choice_scenes(story)} == set(SCENES)


@pytest.mark.parametrize("id_", SCENES)
def test_a_choice_scene_is_of_grade_5_and_a_half_to_7_and_a_half(story: Story, id_: str) -> None:
    assert 5.5 <= round(scene_grade(story.scenes[id_]), 1) <= 7.5


def test_no_choice_scene_with_all_that_anybody_reads_in_it_is_above_grade_8(story: Story) -> None:
    grades = {
        scene.id: round(grade(text for _, beat in beats_of(scene) for text in beat), 1)
        for scene in choice_scenes(story)
    }

    assert {scene: found for scene, found in grades.items() if found > 8} == {}


def test_no_opening_and_no_consequence_is_above_grade_10(story: Story) -> None:
    grades = {
        id_: round(grade(beat), 1)
        for scene in story.scenes.values()
        for id_, beat in beats_of(scene)
    }

    assert {id_: found for id_, found in grades.items() if found > 10} == {}


def beats_of(scene: Scene) -> Iterator[tuple[str, list[str]]]:
    """Yield the opening and each consequence with its id, every line under a condition counted."""
    yield scene.id, texts_in(every_line(scene.lines))
    for choice in scene.choices:
        yield choice.whole_id, texts_in(every_line(choice.lines))


def test_syllables_are_counted_as_they_are_said() -> None:
    said = {
        1: ["the", "hands", "walked", "Wren", "boats", "bridge"],
        2: ["water", "Juno", "bridges", "wanted", "table", "o’clock"],
        3: ["festival", "favourite", "umbrella"],
        4: ["generator", "watercolour"],
    }

    assert {number: [syllables(one) for one in listed] for number, listed in said.items()} == {
        number: [number] * len(listed) for number, listed in said.items()
    }


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    """Ten words, two sentences, fifteen syllables."""
    texts = ["The water is cold. Mr. Gus carries a yellow umbrella."]

    assert grade(texts) == pytest.approx(0.39 * 10 / 2 + 11.8 * 15 / 10 - 15.59)


# ------------------------------------------------------------ how many


def test_the_class_cut_is_at_most_2200_words(story: Story) -> None:
    dice = random.Random(8)
    totals = [sum(map(count, shown_in_cut(story, dice))) for _ in range(60)]

    assert max(totals) <= 2200


def test_no_screen_of_any_scene_holds_more_than_140_words_whatever_was_done(story: Story) -> None:
    """With question and buttons; for every combination of what the scene's lines ask about."""
    most = {scene.id: longest_screen(story, scene) for scene in story.scenes.values()}

    assert {scene: words for scene, words in most.items() if words > 140} == {}


def longest_screen(story: Story, scene: Scene) -> int:
    return max(
        sum(map(count, (*(said.text for said in screen.said), screen.ask or "")))
        + sum(count(choice.text) for choice in screen.choices)
        for screen in screens_of(story, scene)
    )
