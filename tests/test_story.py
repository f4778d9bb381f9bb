"""What is true of the shipped story: that it is whole, and that it favours neither side."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from game.library import find_story, load_story, shipped_root
from game.play.levels import lean
from game.play.player import Player, fill
from game.play.rules import play_by
from game.play.session import Session
from game.play.transcript import transcript_json
from game.play.views import SceneView
from game.story.conditions import Condition
from game.story.model import (
    Choice,
    Effects,
    Line,
    Narration,
    Scene,
    Setting,
    Speech,
    Story,
    When,
    WordQuestion,
)
from game.story.reader import Reading, read_story

MANUAL = shipped_root() / "scenes" / "README.md"
ROUTES = ("b1_away", "b1_home")
LEANING = 2
PIECES = {"title", "childhood", "fork", "table", "high_water", "sluice", "epilogue"}
AVOIDED = r"\b(selfish|brainwashed|western|asian|traditional people|normal)\b"
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


# ------------------------------------------------------------- reading it


def choice_scenes(story: Story) -> list[Scene]:
    return [scene for scene in story.scenes.values() if scene.choices]


def every_line(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        if isinstance(line, When):
            yield from every_line(line.lines)
            yield from every_line(line.otherwise)


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


def words_at_the_end(story: Story) -> Iterator[str]:
    yield from (line.text for line in ending_lines(story) if isinstance(line, Narration | Speech))
    for choice in story.choices.values():
        yield from (text for text in (choice.cost, choice.later, choice.echo) if text)
    for ending in story.endings.endings:
        sides = (words for side in ending.sides for words in (side.gives, side.costs))
        yield from (ending.title, ending.tells, ending.carried_by, ending.cost, ending.middle_path)
        yield from (*ending.text, *sides)
    for card in story.endings.cards:
        yield from (card.own, card.together, card.both, card.neither, card.sides, card.holds_both)
    for practice in story.endings.practices:
        yield from (practice.own, practice.together, practice.either)
    yield from (question.ask for question in story.endings.questions)


def conditions_of(story: Story) -> Iterator[Condition]:
    for line in (*lines_of(story), *ending_lines(story)):
        if isinstance(line, When):
            yield line.condition
    for choice in story.choices.values():
        if choice.when is not None:
            yield choice.when
    ways = [way for scene in story.scenes.values() for way in scene.ways]
    ways += [way for choice in story.choices.values() for way in choice.ways]
    yield from (way.condition for way in ways if way.condition is not None)


def route(story: Story, left_out: str) -> list[Scene]:
    return [scene for scene in choice_scenes(story) if scene.id != left_out]


def leans(story: Story) -> list[int]:
    return [lean(choice.effects) for choice in story.choices.values()]


def tags(story: Story, group: str) -> int:
    taught = [concept for choice in story.choices.values() for concept in choice.teaches]
    return sum(concept.startswith(f"{group}.") or concept == group for concept in taught)


def mean(numbers: Iterable[float]) -> float:
    listed = list(numbers)
    return sum(listed) / len(listed)


def word_count(text: str) -> int:
    return len(text.split())


# ------------------------------------------------------------- whole


def test_the_shipped_story_has_no_problems(reading: Reading) -> None:
    assert [problem.told() for problem in reading.problems] == []


def test_it_has_24_choice_scenes_with_90_answers(story: Story) -> None:
    assert len(choice_scenes(story)) == 24
    assert len(story.choices) == 90


@pytest.mark.parametrize("seed", range(20))
def test_every_route_makes_23_choices(story: Story, seed: int) -> None:
    session = Session(story)

    for _ in walked(session, random.Random(seed)):
        pass

    assert session.at_ending
    assert len(session.choices) == 23


def test_every_answer_has_a_cost_a_return_an_echo_and_teaches_something(story: Story) -> None:
    lacking = [
        choice.whole_id
        for choice in story.choices.values()
        if not (choice.cost and choice.later and choice.echo and choice.teaches)
    ]

    assert lacking == []


def test_every_answer_sets_a_flag_of_its_own_that_is_asked_for_later(story: Story) -> None:
    flags = [flag for choice in story.choices.values() for flag in choice.sets]
    asked = {flag for condition in conditions_of(story) for flag in condition.flags}

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

    assert named | turned == PIECES
    assert [ending.music for ending in story.endings.endings] == [
        f"ending_{ending.id}" for ending in story.endings.endings
    ]


# ------------------------------------------------------------- fair


def test_every_choice_scene_offers_the_same_when_the_meters_are_swapped(story: Story) -> None:
    crooked = [
        scene.id
        for scene in choice_scenes(story)
        if Counter(choice.effects for choice in scene.choices)
        != Counter(swapped(choice.effects) for choice in scene.choices)
    ]

    assert crooked == []


def swapped(effects: Effects) -> Effects:
    return effects[1], effects[0]


@pytest.mark.parametrize("left_out", ROUTES)
def test_both_meters_can_earn_as_much_and_as_little_on_each_route(
    story: Story, left_out: str
) -> None:
    scenes = route(story, left_out)
    most, least, offered = (
        [sum(take(choice.effects[meter] for choice in scene.choices) for scene in scenes)
         for meter in (0, 1)]
        for take in (max, min, sum)
    )  # fmt: skip

    assert most == [69, 69]
    assert least == [-4, -4]
    assert offered == [115, 115]


@pytest.mark.parametrize("left_out", ROUTES)
def test_each_route_meets_every_domain_as_planned(story: Story, left_out: str) -> None:
    domains = Counter(scene.domain for scene in route(story, left_out))

    assert domains == {
        "identity": 4,
        "freedom": 3,
        "responsibility": 4,
        "values": 3,
        "communication": 3,
        "success": 3,
        "decision": 3,
    }


def test_as_many_answers_lean_each_way(story: Story) -> None:
    assert sum(one >= LEANING for one in leans(story)) == 24
    assert sum(one <= -LEANING for one in leans(story)) == 24


def test_31_answers_raise_both_meters_and_11_raise_neither(story: Story) -> None:
    effects = [choice.effects for choice in story.choices.values()]

    assert sum(min(pair) > 0 for pair in effects) == 31
    assert sum(max(pair) <= 0 for pair in effects) == 11


def test_only_four_scenes_take_anything_away_and_never_more_than_one(story: Story) -> None:
    taking = [
        [min(choice.effects) for choice in scene.choices if min(choice.effects) < 0]
        for scene in choice_scenes(story)
    ]

    assert [losses for losses in taking if losses] == [[-1, -1]] * 4


def test_the_side_on_the_top_button_changes_from_scene_to_scene(story: Story) -> None:
    tops = [lean(scene.choices[0].effects) > 0 for scene in choice_scenes(story)]

    assert tops == [True, False] * 12


@pytest.mark.parametrize(
    ("group", "individualism", "collectivism"),
    [("{}.strength", 41, 41), ("{}.limitation", 39, 40), ("learn.from_{}", 30, 30)],
)
def test_both_sides_are_shown_as_often(
    story: Story, group: str, individualism: int, collectivism: int
) -> None:
    assert tags(story, group.format("individualism")) == individualism
    assert tags(story, group.format("collectivism")) == collectivism


def test_answers_that_lean_either_way_are_as_long(story: Story) -> None:
    own = [choice for choice in story.choices.values() if lean(choice.effects) >= LEANING]
    together = [choice for choice in story.choices.values() if lean(choice.effects) <= -LEANING]

    for length in (text_length, told_length):
        assert mean(map(length, own)) == pytest.approx(mean(map(length, together)), rel=0.05)


def text_length(choice: Choice) -> int:
    return word_count(choice.text)


def told_length(choice: Choice) -> int:
    told = [line for line in every_line(choice.lines) if isinstance(line, Narration | Speech)]
    return sum(word_count(line.text) for line in told)


# ------------------------------------------------------------- words


def test_no_word_to_avoid_is_in_it(story: Story) -> None:
    texts = (*words_before_the_end(story), *words_at_the_end(story))

    assert [text for text in texts if re.search(AVOIDED, text, re.IGNORECASE)] == []


def test_nothing_before_the_ending_betrays_the_meters(story: Story) -> None:
    names = "|".join(re.escape(meter.name) for meter in story.meters)
    secret = re.compile(f"{BETRAYING}|{names}", re.IGNORECASE)

    assert [text for text in words_before_the_end(story) if secret.search(text)] == []


def test_no_id_is_shown_to_anybody(story: Story) -> None:
    ids = re.compile("|".join(map(re.escape, story.scenes)))
    texts = (*words_before_the_end(story), *words_at_the_end(story))

    assert [text for text in texts if ids.search(text)] == []


def test_its_marks_are_the_curly_ones(story: Story) -> None:
    guide = [
        text
        for concept in story.concepts.values()
        for text in (concept.name, concept.statement, concept.caution)
        if text
    ]
    texts = (*words_before_the_end(story), *words_at_the_end(story), *guide)

    assert [text for text in texts if re.search("[\"'—]| – ", text)] == []


def test_a_button_says_what_it_does_in_16_words(story: Story) -> None:
    assert [c.whole_id for c in story.choices.values() if word_count(c.text) > 16] == []


def test_an_echo_can_follow_a_comma_and_has_no_full_stop(story: Story) -> None:
    echoes = [choice.echo or "" for choice in story.choices.values()]

    assert [echo for echo in echoes if not re.match(r"(at five, |at 3 a\.m\. )?you ", echo)] == []
    assert [echo for echo in echoes if echo.endswith((".", "!", ","))] == []


def test_no_single_line_is_longer_than_a_screen(story: Story) -> None:
    told = [line for line in lines_of(story) if isinstance(line, Narration | Speech)]

    assert [line.text for line in told if word_count(line.text) > 140] == []


@pytest.mark.parametrize("seed", range(40))
def test_every_screen_holds_at_most_140_words(story: Story, seed: int) -> None:
    long = [
        screen.scene
        for screen in walked(Session(story), random.Random(seed))
        if sum(word_count(said.text) for said in screen.said) > 140
    ]

    assert long == []


def walked(session: Session, dice: random.Random) -> Iterator[SceneView]:
    """Play to the ending with answers thrown by the dice; yield each screen."""
    while isinstance(screen := session.look(), SceneView):
        yield screen
        if screen.choices:
            session.choose(dice.choice([one.id for one in screen.choices if one.is_open]))
        elif not session.go_on():
            return


# ------------------------------------------------------------- the pocket


@pytest.fixture(scope="module")
def pocket(story: Story) -> WordQuestion:
    return next(question for question in story.asks.others if question.id == "pocket")


def test_a_key_a_button_or_a_whistle_can_be_in_the_pocket(pocket: WordQuestion) -> None:
    assert [answer.text for answer in pocket.answers] == ["A brass key", "A button", "A whistle"]


def test_the_three_things_have_the_same_words_of_about_the_same_length(
    pocket: WordQuestion,
) -> None:
    lengths = [
        {word: word_count(text) for word, text in answer.words.items()} for answer in pocket.answers
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


# ------------------------------------------------------------- the manual


def manual_blocks() -> list[str]:
    return re.findall(r"^```yaml\n(.*?)^```", MANUAL.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def manual_files() -> dict[str, bytes]:
    named = [(re.match(r"# file: (\S+)\n", block), block) for block in manual_blocks()]
    return {found[1]: block.encode() for found, block in named if found}


def test_the_first_story_of_the_manual_is_clean() -> None:
    reading = read_story(manual_files(), "the-empty-chair")

    assert sorted(manual_files()) == ["lunch.yaml", "story.yaml"]
    assert [problem.told() for problem in reading.problems] == []
    assert reading.story is not None


@pytest.mark.parametrize("choice", ["alone", "company", "both"])
def test_the_first_story_of_the_manual_plays_to_its_end(choice: str) -> None:
    story = read_story(manual_files(), "the-empty-chair").story
    assert story is not None
    session = Session(story)

    while not session.at_ending:
        screen = session.look()
        assert isinstance(screen, SceneView)
        if screen.choices:
            session.choose(choice)
        else:
            session.go_on()

    assert session.choices == (f"bench.{choice}",)


@pytest.mark.parametrize(
    ("file", "begins"), [("story.yaml", "asks:\n"), ("concepts.yaml", "sources:\n")]
)
def test_the_examples_of_the_manual_can_be_pasted_into_the_first_story(
    file: str, begins: str
) -> None:
    block = next(block for block in manual_blocks() if block.startswith(begins))
    files = manual_files()
    files[file] = files.get(file, b"") + block.encode()

    reading = read_story(files, "the-empty-chair")

    assert [problem.told() for problem in reading.problems if problem.severity == "error"] == []


def manual_json() -> list[dict[str, object]]:
    found = re.findall(r"^```json\n(.*?)^```", MANUAL.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return [json.loads(block) for block in found]


def test_the_manual_shows_what_check_prints_for_a_name_misspelt() -> None:
    files = manual_files()
    files["lunch.yaml"] = files["lunch.yaml"].replace(b"to: window", b"to: windw", 1)

    [problem] = read_story(files, "the-empty-chair").problems

    assert manual_json()[0]["problems"] == [
        {
            "code": problem.code,
            "severity": problem.severity,
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "message": problem.message,
            "suggestion": problem.suggestion,
        }
    ]


def test_the_manual_shows_what_transcript_prints() -> None:
    story = read_story(manual_files(), "the-empty-chair").story
    assert story is not None

    assert manual_json()[1] == transcript_json(story, play_by(story, "bench.both"))


def test_the_manual_names_every_shipped_file_it_speaks_of() -> None:
    root = Path(shipped_root())
    links = re.findall(r"\]\((?!#|http)([^)]+)\)", MANUAL.read_text("utf-8"))

    assert [link for link in links if not (root / "scenes" / link).exists()] == []
