"""What is true of the author's manual: that everything in it can be pasted, checked and played."""

from __future__ import annotations

import json
import re

import pytest

from game.library import shipped_root
from game.play.rules import play_by
from game.play.session import Session
from game.play.transcript import transcript_json
from game.play.views import SceneView
from game.story.reader import read_story

MANUAL = shipped_root() / "scenes" / "README.md"


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
    ("file", "begins"),
    [("story.yaml", "asks:\n"), ("concepts.yaml", "sources:\n"), ("guide.yaml", "pages:\n")],
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
    links = re.findall(r"\]\((?!#|http)([^)]+)\)", MANUAL.read_text("utf-8"))

    assert [link for link in links if not (MANUAL.parent / link).exists()] == []
