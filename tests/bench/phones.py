"""What a class of phones costs the stage: frames while forty vote and four hundred listen."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict

from tests.bench.processes import ROOT, environment
from tests.bench.rows import Promise, Row, spread
from tests.bench.screens import missing, virtual_screen

SIZE = (1280, 720)
HELD, VOTING = 400, 40
PROMISE = Promise("at most", 33.0, "ms")


class Found(TypedDict):
    """What tests.bench.phones_window prints: milliseconds of every frame, and how many votes came."""

    alone: list[float]
    voting: list[float]
    flooded: list[float]
    votes: int


def rows(*, quick: bool) -> Iterator[Row]:
    """Draw frames without phones, with those of a class, and with a flood of strangers besides."""
    what = f"99 of 100 frames, {VOTING} phones voting in 2 s and {HELD} held, {SIZE[0]}×{SIZE[1]}"
    absent = missing()
    if find_spec("uvicorn") is None:
        absent = "skipped: needs the extra “classroom”"
    if absent:
        yield Row(what, absent, unit="ms", promise=PROMISE)
        return
    found = [_measure() for _ in range(1 if quick else 3)]
    votes = {one["votes"] for one in found}
    if votes != {VOTING}:
        raise RuntimeError(f"Of {VOTING} votes {votes} came.")
    told = f"{len(found[0]['voting'])} frames"
    alone = f"{_at(found[0]['alone'], 0.99):.1f} ms without phones"
    yield Row(what, told, alone, spread(_at(one["voting"], 0.99) for one in found), "ms", PROMISE)
    middle = spread(_at(one["voting"], 0.5) for one in found)
    yield Row("  of these: the middle one", told, "", middle, "ms")
    flooded = spread(_at(one["flooded"], 0.99) for one in found)
    told = f"{len(found[0]['flooded'])} frames"
    yield Row("99 of 100 frames, 200 strangers a second besides", told, "", flooded, "ms")


def _at(frames: list[float], share: float) -> float:
    ordered = sorted(frames)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def _measure() -> Found:
    command = [sys.executable, "-m", "tests.bench.phones_window", str(HELD), str(VOTING)]
    with tempfile.TemporaryDirectory() as home, virtual_screen(*SIZE) as screen:
        done = subprocess.run(
            command, cwd=ROOT, env=environment(screen, Path(home)), check=True,
            capture_output=True, timeout=300,
        )  # fmt: skip
    found: Found = json.loads(done.stdout.splitlines()[-1])
    return found
