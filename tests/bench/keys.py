"""How long a key takes until its frame stands, over a whole playthrough walked by keys."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypedDict

from tests.bench.processes import ROOT, environment
from tests.bench.rows import Promise, Row, spread
from tests.bench.screens import missing, virtual_screen

SIZES = {(1280, 720): Promise("at most", 16.0, "ms"), (1920, 1080): Promise("at most", 33.0, "ms")}


class Walked(NamedTuple):
    """Milliseconds by kind of key, by the clock and of work; and the most memory held."""

    took: Mapping[str, list[float]]
    worked: list[float]
    megabytes: float

    @property
    def every(self) -> list[float]:
        return sorted(one for some in self.took.values() for one in some)


def rows(*, quick: bool) -> Iterator[Row]:
    """Walk at both sizes; more than once, since one walk may meet a busy moment."""
    for (width, height), promise in SIZES.items():
        what = f"key to finished frame, {width}×{height}"
        absent = missing()
        if absent:
            yield Row(what, absent, unit="ms", promise=promise)
            continue
        walks = [_walk(width, height) for _ in range(1 if quick else 3)]
        medians = spread(_at(walk.every, 0.5) for walk in walks)
        told = f"{len(walks[0].every)} keys"
        late = f"95 of 100 within {_at(walks[0].every, 0.95):.0f} ms"
        yield Row(what, told, late, medians, "ms", promise)
        work = spread(_at(sorted(walk.worked), 0.5) for walk in walks)
        yield Row("  of these: work alone, nothing waited for", told, "", work, "ms")
        yield from _slowest(walks[0])
        told = f"{walks[0].megabytes:.0f} MB"
        yield Row(f"peak memory of that playthrough, {width}×{height}", told)


def _slowest(walk: Walked) -> Iterator[Row]:
    """Tell the kinds of keys whose middle one is slowest, and the slowest of all."""
    by_median = sorted(walk.took.items(), key=lambda item: -_at(sorted(item[1]), 0.5))
    for kind, took in by_median[:4]:
        told = f"{len(took)} keys"
        yield Row(f"  of these: {kind}", told, "", spread(took), "ms")
    kind, worst = max(((kind, max(took)) for kind, took in walk.took.items()), key=lambda x: x[1])
    yield Row("  the slowest of all", kind, "", spread([worst]), "ms")


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def _walk(width: int, height: int) -> Walked:
    command = [sys.executable, "-m", "tests.bench.walk", str(width), str(height)]
    with tempfile.TemporaryDirectory() as home, virtual_screen(width, height) as screen:
        done = subprocess.run(
            command, cwd=ROOT, env=environment(screen, Path(home)), check=True,
            capture_output=True, timeout=300,
        )  # fmt: skip
    return _read(json.loads(done.stdout.splitlines()[-1]))


class Found(TypedDict):
    """What a walk prints."""

    took: dict[str, list[tuple[float, float]]]
    megabytes: float


def _read(found: Found) -> Walked:
    if "turn a page of the ending" not in found["took"]:
        raise RuntimeError("The walk did not come to the ending.")
    took = {kind: [wall for wall, _ in some] for kind, some in found["took"].items()}
    worked = [work for some in found["took"].values() for _, work in some]
    return Walked(took, worked, found["megabytes"])
