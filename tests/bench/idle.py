"""What the game costs while nobody does anything."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.processes import started
from tests.bench.rows import Promise, Row, spread
from tests.bench.screens import missing, virtual_screen

PROMISE = Promise("at most", 1.0, "%")
PLACES = {
    "idle on the title": (),
    "idle on a scene": ("play", "--scene", "s1_first_build"),
}


def rows(*, quick: bool) -> Iterator[Row]:
    """Watch the game on the title and on a scene, ten seconds each time, with music playing."""
    seconds, rounds = (4.0, 1) if quick else (10.0, 3)
    for what, arguments in PLACES.items():
        absent = missing()
        if absent:
            yield Row(what, absent, unit="%", promise=PROMISE)
            continue
        shares = [_share_of_a_core(arguments, seconds) for _ in range(rounds)]
        told = f"{seconds:g} s, {rounds} times"
        yield Row(what, told, "one core", spread(shares), "%", PROMISE)


def _share_of_a_core(arguments: Sequence[str], seconds: float) -> float:
    with tempfile.TemporaryDirectory() as home, virtual_screen(1280, 720) as screen:
        command = (sys.executable, "-m", "game", *arguments)
        with started(command, screen, Path(home)) as running:
            running.wait_for_frame(screen)
            running.wait_till_settled(screen, 3.0)
            cpu, since = running.cpu_seconds(), time.perf_counter()
            time.sleep(seconds)
            return 100 * (running.cpu_seconds() - cpu) / (time.perf_counter() - since)
