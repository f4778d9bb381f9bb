"""`schema`: the JSON Schema that helps an editor while a scene is typed."""

from __future__ import annotations

from game.commands import Command
from game.orders.done import Done
from game.story.schema import write_schemas


def do(asked: Command) -> Done:
    return Done(write_schemas()[f"{asked.file}.schema.json"].rstrip("\n"))
