"""The schema files that editors use are those that the table of the format gives."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from game.author.scaffold import new_story
from game.library import load_files, shipped_stories
from game.story.catalogue import entries, find_entry
from game.story.catalogue.entry import GOOD
from game.story.model import MOODS, SIDES
from game.story.nodes import Map, Seq, Value
from game.story.schema import FILES, json_schema, write_schemas
from game.story.source import parse
from game.story.written import things

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "schema"


@pytest.mark.parametrize("name", sorted(write_schemas()))
def test_a_schema_file_is_what_the_table_gives(name: str, update: bool) -> None:
    text = write_schemas()[name]
    if update:
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")

    assert (FOLDER / name).read_text(encoding="utf-8") == text


def test_there_is_a_schema_for_each_kind_of_file_and_no_other() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == [
        "chapter.schema.json",
        "concepts.schema.json",
        "endings.schema.json",
        "guide.schema.json",
        "story.schema.json",
    ]


@pytest.mark.parametrize("name", sorted(write_schemas()))
def test_every_thing_that_a_schema_refers_to_is_in_it(name: str) -> None:
    text = write_schemas()[name]
    written = json.loads(text)

    for thing in things():
        reference = f'"#/$defs/{thing}"'
        assert (reference in text) == (thing in written["$defs"])


def test_every_key_of_every_thing_has_a_sentence_for_authors() -> None:
    for thing in things().values():
        assert thing.doc.endswith(".")
        for field in thing.fields:
            assert field.doc.endswith((".", ").", ")", "…"))


def test_the_schema_says_what_a_scene_may_have() -> None:
    scene = json_schema("chapter")["$defs"]

    assert isinstance(scene, dict)
    assert scene["scene"]["properties"]["age"] == {
        "description": "How old the player is in it.",
        "type": "integer",
        "minimum": 0,
        "maximum": 150,
    }
    assert scene["scene"]["required"] == ["title"]
    assert scene["scene"]["additionalProperties"] is False


# ------------------------------------------------------------ as an editor sees a story

SEEN = """
    S101 S102 S103 S104 S105 S106 S107 S108 S109 S110 S111 S112 S115 S116 S117 S123 S124 S125
    N303 N304
""".split()  # noqa: SIM905
"""What an editor can mark without knowing the other files: keys, kinds, ids, moods and sides."""


@cache
def validator(kind: str) -> Draft202012Validator:
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def marked(file: str, text: str | bytes) -> list[str]:
    """Return what an editor would say of a file."""
    kind = Path(file).stem if Path(file).stem in FILES else "chapter"
    root = parse(file, text).root
    assert root is not None
    return [error.message for error in validator(kind).iter_errors(plain(root))]


def plain(value: Value) -> object:
    match value:
        case Map():
            return {key: plain(held) for key, held in value.items.items()}
        case Seq():
            return [plain(row) for row in value.items]
        case _:
            return value


@pytest.mark.parametrize("name", [story.name for story in shipped_stories()])
def test_an_editor_marks_nothing_in_a_shipped_story(name: str) -> None:
    folder = next(story for story in shipped_stories() if story.name == name)
    files = load_files(folder)

    assert {
        file: marked(file, text) for file, text in files.items() if isinstance(text, bytes)
    } == {file: [] for file in files}


def test_an_editor_marks_nothing_in_a_new_story_or_in_the_catalogue_s_good_one() -> None:
    for files in (GOOD, new_story("kite", {})):
        written = {file: text for file, text in files.items() if file.endswith(".yaml")}

        assert [said for file, text in written.items() for said in marked(file, text)] == []


@pytest.mark.parametrize("code", SEEN)
def test_an_editor_marks_what_it_can_see(code: str) -> None:
    entry = find_entry(code)
    assert entry is not None
    changed = {file: text for file, text in entry.files().items() if text != GOOD.get(file)}

    assert any(isinstance(text, str) and marked(file, text) for file, text in changed.items())


def test_an_editor_marks_nothing_that_the_reader_takes() -> None:
    """Examples of warnings and of names in other files are well written, as far as one file goes."""
    wrong = {
        entry.code: said
        for entry in entries()
        if entry.code[0] in "NPWAT" and entry.code not in (*SEEN, "N302", "N305", "N504")
        for file, text in entry.files().items()
        if file.endswith(".yaml") and file != "CREDITS.yaml"
        if isinstance(text, str) and parse(file, text).root is not None
        if (said := marked(file, text))
    }

    assert wrong == {}


@pytest.mark.parametrize("stand", ["left", "right (hopeful)", "middle ( sly )", "left(calm)"])
def test_every_way_to_write_a_stand_passes(stand: str) -> None:
    text = GOOD["one.yaml"].replace("left (happy)", f"'{stand}'")

    assert marked("one.yaml", text) == []


def test_an_editor_can_offer_every_side_and_mood() -> None:
    enter = things()["direction"].fields[0].kind.schema()["additionalProperties"]

    assert isinstance(enter, dict)
    assert enter["anyOf"][0] == {
        "enum": [*SIDES, *(f"{side} ({mood})" for side in SIDES for mood in MOODS)]
    }


@pytest.mark.parametrize("name", FILES)
def test_an_editor_has_a_sentence_to_show_for_every_key(name: str) -> None:
    silent = [
        f"{where}: {key}"
        for where, properties in properties_in(json_schema(name), name)
        for key, schema in properties.items()
        if not (
            isinstance(schema, dict) and str(schema.get("description", "")).endswith((".", ")"))
        )
    ]

    assert silent == []


def properties_in(schema: object, where: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield every table of keys in a schema; a rule that only names keys again is none."""
    if isinstance(schema, list):
        for one in schema:
            yield from properties_in(one, where)
    elif isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and "additionalProperties" in schema:
            yield where, schema["properties"]
        for key, held in schema.items():
            yield from properties_in(held, f"{where} {key}")
