"""What is said of a story's words: what is a slip and what is none, where it stands, how long it takes."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache

import pytest

from game.author.checks.every_text import told_in
from game.author.checks.texts import find_in_texts
from game.library import StoryFolder, load_files, shipped_stories
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.problems import Problem
from game.story.reader import read_story
from game.story.reading import Limits, grade, limits_for, sentences, words
from tests.bench.generated import generated_story
from tests.prose import every_text
from tests.walks import shipped_story

Files = dict[str, str]
LINE = "The far shore is warm."


def with_line(text: str, front: str = "") -> Files:
    """Return the good story with another line, and perhaps another key in story.yaml."""
    return {
        **GOOD,
        "one.yaml": GOOD["one.yaml"].replace(LINE, text, 1),
        "story.yaml": GOOD["story.yaml"].replace("story: pond\n", f"story: pond\n{front}", 1),
    }


def problems_in(files: Files) -> tuple[Problem, ...]:
    read = read_story(files, "pond")
    assert read.story is not None, [problem.told() for problem in read.problems]
    return find_in_texts(read.story, files)


def codes_of(text: str, front: str = "") -> list[str]:
    return [problem.code for problem in problems_in(with_line(text, front))]


# ------------------------------------------------------------ whole


def test_every_text_that_somebody_reads_is_looked_at() -> None:
    """All that the model holds for readers, but for the titles of sources, which are quoted."""
    story = shipped_story()
    bare = replace(
        story, concepts={id: replace(one, sources=()) for id, one in story.concepts.items()}
    )
    held = {text for text in every_text(bare) if " " in text or text[:1].isupper()}

    assert held - {told.text for told in told_in(story)} == set()


@pytest.mark.parametrize("folder", shipped_stories(), ids=lambda folder: folder.name)
def test_a_shipped_story_has_no_slip_at_all(folder: StoryFolder) -> None:
    files = load_files(folder)
    story = read_story(files, folder.shown).story
    assert story is not None

    assert [problem.told() for problem in find_in_texts(story, files)] == []


# ------------------------------------------------------------ what is no slip


@pytest.mark.parametrize(
    "text",
    [
        "He said that that was all, and she had had enough.",
        "The western wall is warm, and so is Western Europe's, or Asia's.",
        "Go, go, go!",
        '"Stop *there*," she said, "or I\'ll shout."',
        "A list of three things",
        "7 – 3 – 2 and out",
        "so it goes on in small letters for quite a while",
        "**Bold**, *slanted* and **both*** at once*.",
        "Take {their} hand, {name}: {they} {verb:is|are} here.",
        "The todo list was long, and the fixmes longer.",
    ],
)
def test_this_is_no_slip(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"

    found = codes_of(quoted)

    assert found == (["W201"] if "Europe's" in text else [])


def test_western_europe_may_stand_in_a_list_of_places() -> None:
    assert codes_of("It is so in Canada, the United States and Western Europe.") == []
    assert codes_of("It is so in Western Europe.") == ["W201"]


def test_a_caution_may_quote_a_word_to_avoid() -> None:
    concepts = GOOD["concepts.yaml"].replace(
        "    own: going", "    caution: Do not call it selfish.\n    own: going", 1
    )

    assert problems_in({**GOOD, "concepts.yaml": concepts}) == ()


def test_a_story_that_does_without_end_marks_is_left_alone() -> None:
    text = GOOD["one.yaml"].replace(LINE, "The far shore is warm and bright")
    text = text.replace("of the pond.", "of the pond").replace("wet.", "wet").replace("dry.", "dry")

    assert problems_in({**GOOD, "one.yaml": text}) == ()


def test_english_slips_are_looked_for_in_english_only() -> None:
    assert codes_of("Die die the the sind selfish.", "language: de\n") == ["W401"]
    assert codes_of("Colour is the the matter.", "language: en-GB\n") == ["W208"]


def test_todo_may_be_shouted_where_it_is_a_word() -> None:
    spanish = with_line("“¡TODO esto es mío!”", "language: es\n")
    spanish["story.yaml"] += "# TODO translate the title\n"

    assert [(one.code, one.place.line) for one in problems_in(spanish)] == [
        ("W401", 2),
        ("W202", spanish["story.yaml"].count("\n")),
    ]


# ------------------------------------------------------------ where


def test_a_slip_in_folded_text_is_shown_on_its_own_line() -> None:
    text = ">-\n          The far shore is warm,\n          and the\n          the reeds are dry."

    (problem,) = problems_in(with_line(text))

    assert problem.told() == (
        "pond/one.yaml:35:15: warning W208: “the the” says a word twice. "
        "Take one of the two out.\n"
        "   35 |           and the\n"
        "      |               ^^^"
    )


def test_of_two_slips_alike_each_is_shown_where_it_stands() -> None:
    files = with_line("The far shore is the the end.")
    files["one.yaml"] = files["one.yaml"].replace("You are dry.", "You see the the end.")

    assert [(one.code, one.place.line) for one in problems_in(files)] == [
        ("W208", 33),
        ("W208", 36),
    ]


def test_a_slip_in_a_closed_choice_is_shown_there() -> None:
    text = GOOD["one.yaml"].replace(
        "text: Swim across.", "text: Swim.\n        when: swam\n        closed: 'It''s  the night.'"
    )

    (problem,) = problems_in({**GOOD, "one.yaml": text})

    assert (problem.code, problem.place.line, problem.place.column) == ("W203", 16, 23)


def test_without_its_files_a_story_is_still_looked_over() -> None:
    story = read_story(with_line("The far  shore is the the end."), "pond").story
    assert story is not None

    assert [(one.code, str(one.place)) for one in find_in_texts(story, {})] == [
        ("W203", "pond/one.yaml:33:9"),
        ("W208", "pond/one.yaml:33:9"),
    ]


# ------------------------------------------------------------ how hard


@pytest.mark.parametrize(
    ("ages", "limits"),
    [
        ("12 and up", Limits(12, 8, 10)),
        ("10–14", Limits(10, 6, 8)),
        ("grade 7 to 9", Limits(12, 8, 10)),
        ("Everybody", None),
        ("18 and over", None),
        ("from 3", None),
        (None, None),
    ],
)
def test_the_youngest_reader_decides_how_hard_a_story_may_be(
    ages: str | None, limits: Limits | None
) -> None:
    assert limits_for(ages) == limits


def test_no_marks_and_no_words_have_no_grade() -> None:
    assert grade([]) == grade(["…", "!!!"]) == 0.0
    assert sentences("Mr. Gus came at 7 a.m. by boat. Why?") == 2
    assert words("It’s a well-known 3rd pond.") == ["It’s", "a", "well-known", "3rd", "pond"]


# ------------------------------------------------------------ how long it takes


@cache
def long_story() -> tuple[Story, Files]:
    files = {name: data.decode() for name, data in generated_story(10_000).items()}
    files["story.yaml"] += "ages: 12 and up\n"
    story = read_story(files, "long").story
    assert story is not None
    return story, files


@pytest.mark.slow
def test_ten_thousand_scenes_are_looked_over_in_a_moment() -> None:
    """Also where six in ten are too hard, and each is told with its place: 0.2 ms a scene."""
    story, files = long_story()
    begun = time.process_time()

    find_in_texts(story, files)

    assert time.process_time() - begun < 4
