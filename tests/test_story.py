"""What is true of the shipped story: it is whole, it reads well, and the pocket comes back."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from game.library import find_story, load_story
from game.play.player import Player, fill
from game.play.session import Session
from game.play.views import SceneView
from game.story.model import (
    QUIET,
    Line,
    Narration,
    Setting,
    Speech,
    Story,
    WordQuestion,
)
from game.story.reader import Reading
from tests.prose import conditions_before_the_end, count, every_line, every_text, flags_asked

PIECES = {"title", "childhood", "fork", "table", "high_water", "sluice", "epilogue"}
BETRAYING = r"individualis|collectivis|\bmeters?\b|\bscore[sd]?\b|\b\d+ points\b"


@pytest.fixture(scope="module")
def reading() -> Reading:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    return load_story(folder)


@pytest.fixture(scope="module")
def story(reading: Reading) -> Story:
    assert reading.story is not None, [problem.told() for problem in reading.problems]
    return reading.story


# ------------------------------------------------------------ whole


def test_the_shipped_story_has_no_problems(reading: Reading) -> None:
    assert [problem.told() for problem in reading.problems] == []


def test_it_has_24_choice_scenes_with_90_answers(story: Story) -> None:
    assert sum(bool(scene.choices) for scene in story.scenes.values()) == 24
    assert len(story.choices) == 90


@pytest.mark.parametrize("seed", range(20))
def test_every_route_makes_23_choices(story: Story, seed: int) -> None:
    session = Session(story)

    for _ in walked(session, random.Random(seed)):
        pass

    assert session.at_ending
    assert len(session.choices) == 23


def test_every_answer_sets_a_flag_of_its_own_that_is_asked_for_later(story: Story) -> None:
    flags = [flag for choice in story.choices.values() for flag in choice.sets]
    before = [flag for condition in conditions_before_the_end(story) for flag in condition.flags]
    asked = flags_asked(ending_lines(story)).union(before)

    assert len(flags) == len(set(flags)) == 90
    assert set(flags) == asked


def test_it_teaches_331_concepts_and_names_those_of_both_sides(story: Story) -> None:
    sides = story.endings.both_sides
    assert sides is not None
    shown = [concept for side in sides for row in (*side.gives, *side.costs) for concept in row]

    assert len(story.concepts) == 331
    assert [concept for concept in shown if not story.concepts[concept].name] == []
    assert [(len(side.gives), len(side.costs)) for side in sides] == [(6, 6), (6, 6)]


def test_every_scene_has_a_place_an_age_and_a_summary(story: Story) -> None:
    lacking = [
        scene.id
        for scene in story.scenes.values()
        if not (scene.place and scene.age and scene.summary)
    ]

    assert lacking == []


def test_the_music_is_of_the_suite_and_each_ending_has_its_own(story: Story) -> None:
    named = {scene.music for scene in story.scenes.values() if scene.music}
    turned = {
        line.name for line in lines_of(story) if isinstance(line, Setting) and line.kind == "music"
    }

    assert (named | turned) - {QUIET} == PIECES
    assert [ending.music for ending in story.endings.endings] == [
        f"ending_{ending.id}" for ending in story.endings.endings
    ]


# ------------------------------------------------------------ words


def test_nothing_before_the_ending_betrays_the_meters(story: Story) -> None:
    names = "|".join(re.escape(meter.name) for meter in story.meters)
    secret = re.compile(f"{BETRAYING}|{names}", re.IGNORECASE)

    assert [text for text in words_before_the_end(story) if secret.search(text)] == []


def test_no_id_is_shown_to_anybody(story: Story) -> None:
    ids = re.compile("|".join(map(re.escape, story.scenes)))

    assert [text for text in every_text(story) if ids.search(text)] == []


def test_a_button_says_what_it_does_in_16_words(story: Story) -> None:
    assert [c.whole_id for c in story.choices.values() if count(c.text) > 16] == []


def test_an_echo_can_follow_a_comma_and_has_no_full_stop(story: Story) -> None:
    echoes = [choice.echo or "" for choice in story.choices.values()]

    assert [echo for echo in echoes if not re.match(r"(at five, |at 3 a\.m\. )?you ", echo)] == []
    assert [echo for echo in echoes if echo.endswith((".", "!", ","))] == []


def test_no_single_line_is_longer_than_a_screen(story: Story) -> None:
    told = [line for line in lines_of(story) if isinstance(line, Narration | Speech)]

    assert [line.text for line in told if count(line.text) > 140] == []


def walked(session: Session, dice: random.Random) -> Iterator[SceneView]:
    """Play to the ending with answers thrown by the dice; yield each screen."""
    while isinstance(screen := session.look(), SceneView):
        yield screen
        if screen.choices:
            session.choose(dice.choice([one.id for one in screen.choices if one.is_open]))
        elif not session.go_on():
            return


# ------------------------------------------------------------ the pocket


@pytest.fixture(scope="module")
def pocket(story: Story) -> WordQuestion:
    return next(question for question in story.asks.others if question.id == "pocket")


def test_a_key_a_button_or_a_whistle_can_be_in_the_pocket(pocket: WordQuestion) -> None:
    assert [answer.text for answer in pocket.answers] == ["A brass key", "A button", "A whistle"]


def test_the_three_things_have_the_same_words_of_about_the_same_length(
    pocket: WordQuestion,
) -> None:
    lengths = [
        {word: count(text) for word, text in answer.words.items()} for answer in pocket.answers
    ]

    for word in lengths[0]:
        counts = [length[word] for length in lengths]
        assert max(counts) - min(counts) <= 3, word
    assert all(length.keys() == lengths[0].keys() for length in lengths)


def test_every_word_of_the_pocket_is_said_and_nothing_else_names_it(
    story: Story, pocket: WordQuestion
) -> None:
    told = [line.text for line in lines_of(story) if isinstance(line, Narration | Speech)]
    said = re.findall(r"\{pocket\.(\w+)\}", " ".join(told))

    assert sorted(said) == sorted(pocket.answers[0].words)
    assert [text for text in told if "whistle" in text] == []


@pytest.mark.parametrize("thing", ["key", "button", "whistle"])
def test_each_thing_is_met_on_the_way_and_at_the_end(story: Story, thing: str) -> None:
    player = Player("Wren").with_answer("pocket", thing)

    met = [
        line.text
        for line in lines_of(story)
        if isinstance(line, Narration | Speech)
        and "{pocket." in line.text
        and thing in fill(line.text, story, player)
    ]

    assert len(met) >= 5


def test_every_token_means_something(story: Story) -> None:
    player = Player("Wren").with_answer("pocket", "key")

    left = [text for text in words_before_the_end(story) if "{" in fill(text, story, player)]

    assert left == []


# ------------------------------------------------------------ reading it


def lines_of(story: Story) -> Iterator[Line]:
    for scene in story.scenes.values():
        yield from every_line(scene.lines)
        for choice in scene.choices:
            yield from every_line(choice.lines)


def ending_lines(story: Story) -> Iterator[Line]:
    yield from every_line(story.endings.world)
    for ending in story.endings.endings:
        yield from every_line(ending.also)


def words_before_the_end(story: Story) -> Iterator[str]:
    """Yield every text that a player may read before the ending, as it is written."""
    yield from (line.text for line in lines_of(story) if isinstance(line, Narration | Speech))
    for scene in story.scenes.values():
        yield from (text for text in (scene.title, scene.ask, scene.summary) if text)
        for choice in scene.choices:
            yield from (text for text in (choice.text, choice.closed) if text)
    for question in story.asks.others:
        for answer in question.answers:
            yield from (answer.text, *answer.words.values())
