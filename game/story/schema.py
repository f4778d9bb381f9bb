"""The written format as JSON Schema, for editors that mark a wrong key while it is typed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from game.story.shapes import Schema
from game.story.written import things

FILES = ("story", "chapter", "endings", "concepts", "guide")
DRAFT = "https://json-schema.org/draft/2020-12/schema"
_REFERENCE = re.compile(r"#/\$defs/([a-z_]+)")


def write_schemas() -> dict[str, str]:
    """Return the text of each schema file by its name, as “story.schema.json”."""
    return {f"{name}.schema.json": _written(json_schema(name)) for name in FILES}


def json_schema(name: str) -> Schema:
    """Return the schema of one kind of file, with the things in it."""
    root = things()[name]
    used = _reached(root.schema())
    return {
        "$schema": DRAFT,
        "title": f"Lantern Row: {name}",
        **root.schema(),
        "$defs": {thing: things()[thing].schema() for thing in sorted(used)},
    }


def _reached(schema: Schema) -> set[str]:
    found: set[str] = set()
    waiting = set(_referred(schema))
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= set(_referred(things()[name].schema())) - found
    return found


def _referred(schema: Schema) -> Iterable[str]:
    return _REFERENCE.findall(json.dumps(schema))


def _written(schema: Schema) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
