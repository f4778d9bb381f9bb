"""Whatever is in the files, reading gives a story or problems with places inside them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from game.author.checks.checks import find_problems
from game.story.catalogue.entry import GOOD
from game.story.conditions import Condition, parse_condition
from game.story.reader import read_story
from game.story.source import parse

SHIPPED = Path(__file__).resolve().parents[2] / "scenes" / "lantern-row"
pytestmark = pytest.mark.slow
FEW = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
SIGNS = some.sampled_from(
    [
        *"{}[]:,-&*!|>'\"%@`#?\n\t \\~aé1",
        "- ",
        ": ",
        "\n  ",
        "---\n",
        "!!x ",
        "&a ",
        "*a ",
        "\ufeff",
        "\xa0",
        "\u2028",
        "null",
        "true",
        "{name}",
        "1e3",
        "�",
        "\r\n",
        "when: ",
        "to: ",
        "<<: ",
    ]
)


WORDS = ("", "bank", "shore", "ada", "swam", "own", "when", "to", "lines", "text", "left (happy)")


def lines_of(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))


def check_file(text: str | bytes) -> None:
    parsed = parse("one.yaml", text)
    shown = text if isinstance(text, str) else text.decode("utf-8-sig", errors="replace")
    lines = lines_of(shown)

    assert parsed.root is not None or parsed.problems
    for problem in parsed.problems:
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.told()


def check_story(files: dict[str, str]) -> None:
    reading = read_story(files, "pond")

    has_errors = any(problem.severity == "error" for problem in reading.problems)
    assert (reading.story is None) == has_errors
    assert list(reading.problems) == sorted(reading.problems, key=lambda one: (one.place, one.code))
    for problem in reading.problems:
        name = problem.place.file.removeprefix("pond/")
        lines = lines_of(files.get(name, ""))
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.told()
    if reading.story is not None:
        find_problems(reading.story)


@FEW
@given(some.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    check_file(text)


@FEW
@given(some.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    check_file(data)


@FEW
@given(some.lists(SIGNS, max_size=12).map("".join))
def test_any_signs_of_yaml_are_read_or_refused(text: str) -> None:
    check_file(text)


@FEW
@given(some.sampled_from(sorted(GOOD)), some.text())
def test_any_text_in_place_of_a_file_gives_a_story_or_problems(name: str, text: str) -> None:
    check_story({**GOOD, name: text})


@FEW
@given(some.data())
def test_a_good_story_with_something_changed_gives_a_story_or_problems(
    data: some.DataObject,
) -> None:
    name = data.draw(some.sampled_from(sorted(GOOD)))

    check_story({**GOOD, name: changed(GOOD[name], data)})


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda path: path.stem)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(some.data())
def test_the_shipped_story_with_something_changed_gives_a_story_or_problems(
    path: Path, data: some.DataObject
) -> None:
    files = {one.name: one.read_text(encoding="utf-8") for one in SHIPPED.glob("*.yaml")}
    files[path.name] = changed(files[path.name], data)

    check_story(files)


def changed(text: str, data: some.DataObject) -> str:
    """Put something in, or take something out, up to three times."""
    for _ in range(data.draw(some.integers(1, 3))):
        at = data.draw(some.integers(0, len(text)))
        if data.draw(some.booleans()):
            text = text[:at] + data.draw(SIGNS) + text[at:]
        else:
            text = text[:at] + text[at + data.draw(some.integers(1, 30)) :]
    return text


@FEW
@given(some.text(max_size=40))
def test_any_text_is_a_condition_or_a_problem(text: str) -> None:
    check_condition(text)


@FEW
@given(
    some.lists(
        some.sampled_from(
            [
                "a",
                "b",
                "and",
                "or",
                "not",
                "(",
                ")",
                "<",
                ">=",
                "==",
                "=",
                "+",
                "-",
                "*",
                "/",
                "3",
                "0.5",
                "chose(",
                "a.b",
                ")",
                "visited(a)",
                "chose(a-b.c)",
                "'",
                '"',
                ",",
                "if",
                ".",
            ]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_any_words_are_a_condition_or_a_problem(text: str) -> None:
    check_condition(text)


def check_condition(text: str) -> None:
    read = parse_condition(text)
    if isinstance(read, Condition):
        assert read.told()
        assert parse_condition(read.source) == read
    else:
        assert read.place.line == 1
        assert 1 <= read.place.column <= len(text) + 1
        assert read.told()


JUNK = some.recursive(
    some.none() | some.booleans() | some.integers(-200, 2000) | some.sampled_from(WORDS),
    lambda inner: (
        some.lists(inner, max_size=3) | some.dictionaries(some.sampled_from(WORDS), inner)
    ),
    max_leaves=6,
)


@FEW
@given(some.data())
def test_a_good_story_with_anything_in_place_of_a_part_gives_a_story_or_problems(
    data: some.DataObject,
) -> None:
    name = data.draw(some.sampled_from(sorted(GOOD)))
    lines = GOOD[name].splitlines()
    at = data.draw(some.integers(0, len(lines) - 1))
    word, colon, _ = lines[at].partition(": ")

    lines[at] = f"{word.rstrip(':')}: {json.dumps(data.draw(JUNK))}" if colon else lines[at]

    check_story({**GOOD, name: "\n".join(lines) + "\n"})
