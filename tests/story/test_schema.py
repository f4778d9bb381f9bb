"""The schema files that editors use are those that the table of the format gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.story.schema import json_schema, write_schemas
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
