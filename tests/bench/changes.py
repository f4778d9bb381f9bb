"""How long a change of scene takes with nothing prepared: place and people read, unpacked and drawn."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.processes import ROOT, environment
from tests.bench.rows import Promise, Row, spread
from tests.bench.screens import missing, virtual_screen

SIZE = (1920, 1080)
PROMISE = Promise("at most", 100.0, "ms")


def rows(*, quick: bool) -> Iterator[Row]:
    """Go from scene to scene; the pictures of each are unknown until then."""
    what = f"a change of scene, {SIZE[0]}×{SIZE[1]}, nothing prepared"
    absent = missing()
    if absent:
        yield Row(what, absent, unit="ms", promise=PROMISE)
        return
    runs = [_run() for _ in range(1 if quick else 3)]
    told = f"{len(runs[0])} scenes"
    ordered = [sorted(run.values()) for run in runs]
    yield Row(what, told, "", spread(one[len(one) // 2] for one in ordered), "ms", PROMISE)
    worst = max(runs[0], key=lambda name: runs[0][name])
    yield Row(
        "  of these: the slowest", worst, "", spread(one[-1] for one in ordered), "ms", PROMISE
    )


def _run() -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.changes_window", *map(str, SIZE)]
    with tempfile.TemporaryDirectory() as home, virtual_screen(*SIZE) as screen:
        done = subprocess.run(
            command, cwd=ROOT, env=environment(screen, Path(home)), check=True,
            capture_output=True, timeout=300,
        )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
