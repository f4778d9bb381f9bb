"""Spoiled copies of the shipped story: whatever an editor or a stranger did, `check` says what it is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

from tests.mutating import READABLE, SPOILS, shipped, spoiled

ROOT = Path(__file__).resolve().parent.parent
SECONDS, MEGABYTES = 2.0, 400.0


class Told(TypedDict):
    """What a run prints."""

    ends: dict[str, int]
    raised: list[str]
    slowest: list[tuple[float, int]]
    megabytes: float | None


def run(count: int, first: int) -> Told:
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutating", str(count), str(first)],
        cwd=ROOT, check=True, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    told: Told = json.loads(done.stdout)
    return told


@pytest.mark.slow
@pytest.mark.parametrize("first", [1, 50_000])
def test_no_spoiled_copy_makes_check_raise_or_linger_or_take_much_room(first: int) -> None:
    told = run(25, first)

    assert told["raised"] == []
    assert sum(told["ends"].values()) == 25
    assert not told["ends"].keys() - {"errors", "problems", "clean"}
    assert told["slowest"][-1][0] <= SECONDS, told["slowest"]
    assert (told["megabytes"] or 0) <= MEGABYTES


def test_the_same_seed_spoils_the_same_way_and_another_another() -> None:
    files = shipped()

    assert spoiled(files, 7) == spoiled(files, 7)
    assert spoiled(files, 7) != spoiled(files, 8)
    assert len({spoil.__name__ for spoil in (*SPOILS, *READABLE)}) >= 6
