"""What is true of `new`: a story is made whole, checks at once and plays at once, or nothing is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.author.scaffold import id_of, new_story, title_of
from game.cli import run
from game.library import find_story, load_story, shipped_root
from game.play.engine import ending_of
from game.play.rules import play_by
from game.story.kinds import Id
from game.story.model import Story
from game.story.reader import read_story
from game.story.schema import write_schemas
from game.story.shapes import full

NAMES = [
    "the-empty-chair",
    "The Empty Chair",
    "ä",
    "Größe & Mut",
    "日本",
    "😀",
    "story.v2",
    "Ben's day: 1 {x} #3",
    "null",
    "2024",
    "lantern-row",
    "-",
]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def story_in(folder: Path) -> Story:
    found = find_story(str(folder))
    assert not isinstance(found, str), found
    story = load_story(found).story
    assert story is not None
    return story


@pytest.mark.parametrize("name", NAMES)
def test_whatever_its_folder_is_called_a_new_story_has_no_problem(
    here: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", "--", name]) == 0
    capsys.readouterr()

    assert run(["check", str(here / name), "--strict"]) == 0
    assert capsys.readouterr().out.startswith("0 errors, 0 warnings, 0 notes.\n")


def test_a_new_story_says_what_to_do_next(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["new", "my story"])

    assert capsys.readouterr().out == (
        "Made “my story”: two scenes and three endings, for you to change. Now check it, and play"
        ' it:\n    lantern-row check "my story"\n    lantern-row play "my story"\n'
    )


def test_a_new_story_has_two_scenes_and_each_answer_ends_in_an_ending_of_its_own(
    here: Path,
) -> None:
    run(["new", "kite"])
    story = story_in(here / "kite")

    assert list(story.scenes) == ["bench", "window"]
    assert [
        ending_of(story, play_by(story, f"bench.{choice}").states[-1]).id
        for choice in ("alone", "company", "both")
    ] == ["heron", "chair", "circle"]


def test_the_folder_s_name_becomes_id_and_title(here: Path) -> None:
    run(["new", "deep/er/The great-kite_DAY"])
    story = story_in(here / "deep/er/The great-kite_DAY")

    assert (story.id, story.title) == ("the-great-kite-day", "The Great Kite DAY")


@pytest.mark.parametrize(
    ("name", "id_", "title"),
    [
        ("Größe", "grosse", "Größe"),
        ("Émile & moi", "emile-moi", "Émile & Moi"),
        ("日本", "story-c7b7cdcc", "日本"),
        ("2024", "story-2024", "2024"),
        ("null", "story-null", "Null"),
        ("a{b}*c*", "a-b-c", "A B C"),
        ("{}", "story-a3a6bf43", "A New Story"),
    ],
)
def test_a_name_becomes_the_nearest_id_there_is(name: str, id_: str, title: str) -> None:
    assert (id_of(name), title_of(name)) == (id_, title)


def test_an_id_that_a_shipped_story_has_is_counted_on() -> None:
    assert id_of("pond", ["pond", "pond-2"]) == "pond-3"


@given(st.text(min_size=1, max_size=80))
def test_any_name_at_all_makes_a_story_that_can_be_read(name: str) -> None:
    files = {file: text for file, text in new_story(name, {}).items() if "/" not in file}
    reading = read_story({file: text.encode() for file, text in files.items()}, "new")

    assert [problem.told() for problem in reading.problems] == []
    assert reading.story is not None
    assert full(Id("a story").pattern).match(reading.story.id)
    assert reading.story.title == title_of(name)


def test_a_mistake_in_a_new_story_reads_as_the_readme_shows_it(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["new", "my-story"])
    lunch = here / "my-story" / "lunch.yaml"
    lunch.write_text(lunch.read_text("utf-8").replace("to: window", "to: windw", 1), "utf-8")
    capsys.readouterr()

    assert run(["check", "my-story"]) == 1
    told = capsys.readouterr().out.rpartition("1 error")[0]
    assert f"```\n{told}```" in (shipped_root() / "README.md").read_text("utf-8")


# ------------------------------------------------------------ for editors


def test_each_file_names_its_schema_and_the_schema_is_there(here: Path) -> None:
    run(["new", "kite"])

    for file, kind in (("story", "story"), ("lunch", "chapter"), ("endings", "endings")):
        first = (here / "kite" / f"{file}.yaml").read_text("utf-8").splitlines()[0]
        schema = f".schema/{kind}.schema.json"
        assert first == f"# yaml-language-server: $schema={schema}"
        assert (here / "kite" / schema).read_text("utf-8") == write_schemas()[Path(schema).name]


def test_the_task_for_an_editor_is_json(here: Path) -> None:
    run(["new", "kite"])
    tasks = json.loads((here / "kite" / ".vscode" / "tasks.json").read_text("utf-8"))

    assert tasks["tasks"][0]["args"][0] == "check"


# ------------------------------------------------------------ nothing is touched


@pytest.mark.parametrize("there", ["file", "folder"])
def test_what_is_there_already_stays_as_it_is(
    here: Path, there: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "folder").mkdir()
    (here / "folder" / "mine.txt").write_text("mine")
    (here / "file").write_text("mine")

    assert run(["new", there]) == 2
    assert capsys.readouterr().err == (
        f"There is something in “{there}” already, and it stays as it is. "
        "Choose a folder that does not exist yet.\n"
    )
    assert sorted(path.name for path in here.rglob("*")) == ["file", "folder", "mine.txt"]


def test_an_empty_folder_is_filled_even_by_somebody_who_stands_in_it(here: Path) -> None:
    assert run(["new", "."]) == 0

    assert sorted(path.name for path in here.iterdir()) == [
        *(".schema", ".vscode", "endings.yaml", "lunch.yaml", "story.yaml")
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a limit for files is a thing of Unix")
def test_where_a_file_cannot_be_written_whole_nothing_is_left(here: Path) -> None:
    """A process that may write no file of more than 2,000 bytes: as a disk that fills up midway."""
    told = subprocess.run(
        [
            *(sys.executable, "-c"),
            ("import resource, sys; from game.cli import main; "
            "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)); main(sys.argv[1:])"),
            *("new", "some/where/kite"),
        ],
        capture_output=True, encoding="utf-8", cwd=here, check=False,
        env={**os.environ, "PYTHONPATH": str(shipped_root()), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip

    assert told.returncode == 1
    assert told.stderr == (
        "“some/where/kite” could not be made: File too large. Nothing was left behind. "
        "Choose another folder, or another name.\n"
    )
    assert list(here.iterdir()) == []


def test_a_name_that_the_disk_refuses_is_a_sentence(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "file").write_text("mine")

    assert run(["new", "file/kite"]) == 1
    assert run(["new", "k" * 300]) == 1
    assert run(["new", "k\0ite"]) == 1
    assert capsys.readouterr().err.count("could not be made: ") == 3
    assert [path.name for path in here.iterdir()] == ["file"]
