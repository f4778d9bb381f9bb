"""The cast's pictures tell moods and ages apart, as drawn by assets/workshop/cast."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypedDict

PICTURES = Path(__file__).resolve().parents[2] / "assets" / "pictures"


class Picture(TypedDict):
    """One drawing of somebody, as cast.json has it."""

    file: str
    h: int


Version = TypedDict(
    "Version",
    {"speaker": str, "from": int, "to": int, "age": int | None, "pictures": dict[str, Picture]},
)


@cache
def versions() -> dict[str, Version]:
    table: dict[str, dict[str, Version]] = json.loads(
        (PICTURES / "cast.json").read_text(encoding="utf-8")
    )
    return table["versions"]


def test_no_two_moods_of_anybody_are_the_same_picture() -> None:
    alike = []
    for name, version in versions().items():
        drawn = {(PICTURES / row["file"]).read_bytes() for row in version["pictures"].values()}
        if len(drawn) < len(version["pictures"]):
            alike.append(name)

    assert alike == []


def test_small_children_are_drawn_smaller_than_they_will_be() -> None:
    heights: dict[str, list[tuple[int, int]]] = {}
    for version in versions().values():
        if version["age"] is not None:
            entry = (version["age"], version["pictures"]["calm"]["h"])
            heights.setdefault(version["speaker"], []).append(entry)

    grown_up = {who: drawn for who, drawn in heights.items() if min(drawn)[0] < 9 < max(drawn)[0]}
    assert set(grown_up) == {"juno", "theo", "pip", "ade"}
    assert [who for who, drawn in grown_up.items() if min(drawn)[1] >= max(drawn)[1]] == []


def test_pip_is_ten_years_younger_than_the_player() -> None:
    ages = {name: v["age"] for name, v in versions().items() if v["speaker"] == "pip"}
    spans = {name: (versions()[name]["from"], versions()[name]["to"]) for name in ages}

    assert [
        name
        for name, age in ages.items()
        if age is not None and not (spans[name][0] <= age + 10 <= spans[name][1])
    ] == []
