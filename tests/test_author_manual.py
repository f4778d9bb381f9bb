"""What is true of the author's manual: every example in it stands in a story, reads, and plays as it says."""

from __future__ import annotations

import argparse
import json
import re
import textwrap
from functools import cache

import pytest

from game.author.scaffold import new_story
from game.author.scaffolding import TASKS
from game.cli import run
from game.commands import COMMANDS, _parser
from game.library import StoryFolder, find_story, load_files, load_story, shipped_root
from game.play.rules import play_by
from game.play.transcript import transcript_json
from game.story.conditions import PATH_FACTS
from game.story.model import MOODS, Story
from game.story.problems import Problem
from game.story.reader import read_story
from game.story.source import parse
from game.story.written import things

MANUAL = shipped_root() / "scenes" / "README.md"
MOST_WORDS = 4500
"""What a teacher reads in twenty minutes, tables and examples looked over."""


@cache
def manual() -> str:
    return MANUAL.read_text("utf-8")


def manual_blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", manual(), re.DOTALL | re.MULTILINE)


@cache
def second_story() -> StoryFolder:
    folder = find_story("fair-marrow")
    assert not isinstance(folder, str), folder
    return folder


def second_files() -> dict[str, bytes]:
    files = load_files(second_story())
    return {file: text for file, text in files.items() if isinstance(text, bytes)}


@pytest.fixture(scope="module")
def story() -> Story:
    found = load_story(second_story()).story
    assert found is not None
    return found


# ------------------------------------------------------------ the examples in YAML


def examples() -> list[tuple[str, str, str]]:
    """Return how each example is meant, the file that it names, and its text."""
    found = []
    for block in manual_blocks("yaml"):
        head = re.match(r"# (from|add to): (\S+)\n", block)
        assert head, f"An example in the manual does not say where it belongs:\n{block}"
        found.append((head[1], head[2], block[head.end() :]))
    return found


@pytest.mark.parametrize(
    ("file", "text"),
    [(file, text) for way, file, text in examples() if way == "from"],
)
def test_an_example_stands_in_its_story_word_by_word(file: str, text: str) -> None:
    folder, _, name = file.partition("/")
    match folder:
        case "new":
            whole = new_story("my-story", {})[name]
        case _:
            whole = (shipped_root() / "scenes" / folder / name).read_text("utf-8")

    indents = {len(line) - len(line.lstrip()) for line in whole.splitlines()}
    assert any(textwrap.indent(text, " " * indent) in whole for indent in indents)


@pytest.mark.parametrize("text", [text for _, _, text in examples()])
def test_an_example_is_good_yaml(text: str) -> None:
    whole = f"lines:\n{textwrap.indent(text, '  ')}"

    assert [problem.told() for problem in parse("example.yaml", whole).problems] == []


def test_an_example_to_add_can_be_added() -> None:
    added = [(file, text) for way, file, text in examples() if way == "add to"]
    for file, text in added:
        files = second_files()
        name = file.rpartition("/")[2]
        files[name] += text.encode()
        reading = read_story(files, "fair-marrow")

        assert [problem.told() for problem in reading.problems] == []
        assert reading.story is not None
    assert len(added) == 1


# ------------------------------------------------------------ what the commands print


def printed(capsys: pytest.CaptureFixture[str], *argv: str) -> dict[str, object]:
    run(argv)
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def manual_json() -> list[dict[str, object]]:
    return [json.loads(block) for block in manual_blocks("json")]


def test_the_task_for_an_editor_is_the_one_that_new_writes() -> None:
    assert f"{manual_blocks('json')[0]}" == TASKS


def test_the_task_for_an_editor_finds_every_part_of_a_problem() -> None:
    problem = misspelt()
    pattern = json.loads(TASKS)["tasks"][0]["problemMatcher"]["pattern"]
    found = re.fullmatch(pattern["regexp"], problem.told().splitlines()[0])

    assert found is not None
    assert [found[pattern[part]] for part in ("file", "line", "column", "severity", "code")] == [
        problem.place.file,
        str(problem.place.line),
        str(problem.place.column),
        problem.severity,
        problem.code,
    ]
    assert found[pattern["message"]].startswith(problem.message)


def misspelt() -> Problem:
    files = second_files()
    files["show.yaml"] = files["show.yaml"].replace(b"to: hands", b"to: hand", 1)
    [problem] = read_story(files, "fair-marrow").problems
    return problem


def test_the_manual_shows_what_check_prints_for_a_name_misspelt() -> None:
    problem = misspelt()

    assert manual_json()[1]["problems"] == [
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
    said = problem.told().removeprefix("scenes/").splitlines()[0]
    assert f"\n{said}\n" in manual()


def test_the_manual_shows_what_a_proof_is(capsys: pytest.CaptureFixture[str]) -> None:
    shown = manual_json()[2]
    found = printed(capsys, "check", "fair-marrow", "--json")["proof"]
    assert isinstance(found, dict)

    assert shown.keys() == found.keys()
    assert shown["complete"] == found["complete"]
    for kind in ("endings", "scenes", "choices"):
        part = shown[kind]
        assert isinstance(part, dict)
        assert {id_: found[kind][id_] for id_ in part} == part


def test_the_manual_shows_what_transcript_prints(story: Story) -> None:
    assert manual_json()[3] == transcript_json(story, play_by(story, "late.table"))


def test_the_manual_shows_what_stats_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert manual_json()[4] == printed(capsys, "stats", "fair-marrow", "--json")


# ------------------------------------------------------------ whole and short


def test_the_manual_is_read_in_twenty_minutes() -> None:
    words = [word for word in manual().split() if re.search(r"\w", word)]

    assert len(words) <= MOST_WORDS


def test_the_manual_names_every_key_of_every_file() -> None:
    missing = [
        f"{thing.name}: {field.name}"
        for thing in things().values()
        for field in thing.fields
        if not re.search(rf"(?<![\w-]){re.escape(field.name)}(?![\w-])", manual())
    ]

    assert missing == []


def test_the_manual_names_every_mood_and_every_fact_of_a_path() -> None:
    assert [word for word in (*MOODS, *PATH_FACTS) if word not in manual()] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_manual_names_every_command(command: str) -> None:
    assert f"lantern-row {command}" in manual()


@pytest.mark.parametrize("command", ["check", "preview", "map", "stats", "new"])
def test_every_option_of_an_author_s_command_is_in_the_manual(command: str) -> None:
    options = options_of(command) - {"-h", "--help", "--output"}

    assert {option for option in options if option not in manual()} == set()


def test_no_option_that_the_manual_names_is_made_up() -> None:
    known = {option for command in COMMANDS for option in options_of(command)}

    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", manual())) <= known


def options_of(command: str) -> set[str]:
    [commands] = [
        action for action in _parser()._actions if isinstance(action, argparse._SubParsersAction)
    ]
    return {option for one in commands.choices[command]._actions for option in one.option_strings}


def test_the_manual_names_every_shipped_file_it_speaks_of() -> None:
    links = re.findall(r"\]\((?!#|http)([^)]+)\)", manual())

    assert [link for link in links if not (MANUAL.parent / link).exists()] == []


def test_every_way_inside_the_manual_leads_to_a_heading() -> None:
    headings = re.findall(r"^## (.+)$", manual(), re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}

    assert [way for way in re.findall(r"\]\(#([^)]+)\)", manual()) if way not in anchors] == []
