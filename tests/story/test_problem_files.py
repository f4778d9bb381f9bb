"""Holds the catalogue to its word: each example gives its one problem, as told in tests/problems."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from game.assets import Assets
from game.author.checks.belongings import CREDITS, TABLE, Belongings, OwnFile
from game.author.checks.checks import AssetNames
from game.author.checks.everything import check_story
from game.author.proof.search import Budget
from game.heads import picture_size
from game.stage.fits import find_misfits
from game.story.catalogue import entries, explain_code, find_entry
from game.story.catalogue.entry import GOOD, Entry
from game.story.excerpts import with_excerpts
from game.story.nodes import Key, Source
from game.story.problems import FileTrouble, Problem
from game.story.reader import read_story
from game.story.slips import Slip, explained

FOLDER = Path(__file__).resolve().parent.parent / "problems"
THERE = AssetNames(
    places=frozenset({"pond"}),
    cast=frozenset({"ada"}),
    music=frozenset({"still_water"}),
    sounds=frozenset({"splash"}),
    ambience=frozenset({"drizzle"}),
)
BLANK = re.compile(r"\{\w+\}")


def file_for(entry: Entry) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", entry.title.lower()).strip("-")
    return f"{entry.code}-{words}.txt"


def found_in(files: dict[str, str | bytes | FileTrouble]) -> tuple[Problem, ...]:
    """Return all that reading and checking say of a story."""
    own = belongings_in(files, "pond")
    reading = read_story(own.texts, "pond")
    if reading.story is None:
        return reading.problems
    is_sound = not any(problem.severity == "error" for problem in reading.problems)
    checked = check_story(reading.story, THERE, Budget() if is_sound else None, own)
    misfits = find_misfits(reading.story, own.texts, Assets().fonts)
    return (*reading.problems, *with_excerpts((*checked.problems, *misfits), own.texts, "pond"))


def belongings_in(files: Mapping[str, str | bytes | FileTrouble], where: str) -> Belongings:
    """Return what lies in a story's folder, from the files of an example."""
    others = {
        name: data.encode() if isinstance(data, str) else data
        for name, data in files.items()
        if "/" in name and not isinstance(data, FileTrouble)
    }
    table, credited = files.get(TABLE), files.get(CREDITS)
    return Belongings(
        where,
        {name: data for name, data in files.items() if name not in {CREDITS, *others}},
        {name: OwnFile(picture_size(data)) for name, data in others.items()},
        None if isinstance(credited, FileTrouble) else credited,
        table if isinstance(table, str) else None,
    )


def found_for(entry: Entry) -> tuple[Problem, ...]:
    if entry.code == "Y301":
        slip = Slip("what no parser has said yet", Key(2, 2), Key(2, 2), None)
        return (explained(slip, Source("pond/one.yaml", GOOD["one.yaml"])),)
    if entry.code == "Y409":
        return found_in({**GOOD, "one.yaml": f"chapter: [{'a,' * 1_000_000}]"})
    if entry.code == "S130":
        choices = "".join(f"      c{at}: {{text: Go {at}., to: shore}}\n" for at in range(60))
        crowded = GOOD["one.yaml"].replace("    choices:\n", f"    choices:\n{choices}")
        return found_in({**GOOD, "one.yaml": crowded})
    return found_in(entry.files())


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.code)
def test_an_example_gives_exactly_its_problem(entry: Entry, update: bool) -> None:
    problems = found_for(entry)
    told = "".join(f"{problem.told()}\n" for problem in problems)
    path = FOLDER / file_for(entry)
    if update:
        path.write_text(told, encoding="utf-8", newline="\n")

    assert [problem.code for problem in problems] == [entry.code]
    assert problems[0].severity == entry.severity
    assert told == path.read_text(encoding="utf-8")
    assert not BLANK.search(told.splitlines()[0].replace("{nmae}", "").replace("{name}", ""))


def test_every_entry_has_a_file_and_every_file_an_entry() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(map(file_for, entries()))


def test_the_good_story_has_no_problem() -> None:
    assert found_in(dict(GOOD)) == ()


def test_no_code_is_used_twice() -> None:
    codes = [entry.code for entry in entries()]

    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[YSNPAWT][1-9][0-9]{2}", code) for code in codes)


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.code)
def test_an_entry_says_what_next_in_whole_sentences(entry: Entry) -> None:
    assert entry.message.endswith((".", "!"))
    assert not entry.then or entry.then.endswith((".", ".”", "{doc}", "{next}"))
    assert entry.then or entry.code in {"N109", "S312"}
    assert entry.meaning.endswith(".")
    assert entry.mend.endswith((".", ".'", '."'))
    assert not entry.title.endswith(".")


JARGON = re.compile(r"\b(mapping|scalar|node|token|sequence|parse[dr]?|string|boolean|null)s?\b")


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.code)
def test_an_entry_speaks_to_a_teacher(entry: Entry) -> None:
    words = f"{entry.title} {entry.message} {entry.then} {entry.meaning} {entry.mend}"

    assert not JARGON.search(words.replace("true, false, null", ""))


def test_a_page_says_what_it_means_with_an_example_and_how_to_mend_it() -> None:
    assert explain_code("n201") == (
        "N201 (error): A choice that goes nowhere\n"
        "\n"
        "“to” is the id of the scene where the story goes on. Ids must be spelt exactly alike in\n"
        "both places, capitals too.\n"
        "\n"
        "For example:\n"
        "\n"
        "    # in one.yaml\n"
        "    teaches: [alone.brave]\n"
        "    to: shroe\n"
        "\n"
        "To mend it: write the id of a scene, or write that scene.\n"
    )


def test_an_unknown_code_has_no_page() -> None:
    assert explain_code("N999") is None
    assert find_entry("no code at all") is None
