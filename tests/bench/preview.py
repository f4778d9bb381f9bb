"""How long a saved change takes until it stands in the window of a preview, and what waiting costs."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.processes import ROOT, Running, started
from tests.bench.rows import Promise, Row, spread
from tests.bench.screens import VirtualScreen, missing, virtual_screen

SHOWN = Promise("at most", 700.0, "ms")
IDLE = Promise("at most", 2.0, "%")
LATEST = 10.0
STORY = "scenes/lantern-row"
SCENE, FILE = "s1_first_build", "sandbox.yaml"
PLACES = ("sandbox-morning", "river-night")
"""The place of the scene that is shown, and another: where the one becomes the other, all of it changes."""


def rows(*, quick: bool) -> Iterator[Row]:
    """Save the shipped story with another picture in its scene, at any moment, again and again."""
    absent = missing()
    if absent:
        yield Row("from saving to the changed frame", absent, unit="ms", promise=SHOWN)
        yield Row("idle in a preview", absent, unit="%", promise=IDLE)
        return
    times, seconds = (6, 4.0) if quick else (25, 10.0)
    with tempfile.TemporaryDirectory() as folder, virtual_screen(1280, 720) as screen:
        story = Path(folder) / "lantern-row"
        shutil.copytree(ROOT / STORY, story)
        command = (sys.executable, "-m", "game", "preview", str(story), "--scene", SCENE)
        with started(command, screen, Path(folder)) as running:
            running.wait_for_frame(screen)
            running.wait_till_settled(screen, 2.0)
            took = [_saved(screen, story / FILE) for _ in range(times)]
            told = f"{times} times, at most {max(took):.0f} ms"
            yield Row("from saving to the changed frame", told, "", spread(took), "ms", SHOWN)
            running.wait_till_settled(screen, 2.0)
            share = _share_of_a_core(running, seconds)
        yield Row("idle in a preview", f"{seconds:g} s", "one core", spread([share]), "%", IDLE)


def _saved(screen: VirtualScreen, file: Path) -> float:
    """Save a change; return the milliseconds until the picture on the screen is another."""
    time.sleep(0.6 + random.random() / 2)
    text = file.read_text(encoding="utf-8")
    now, then = PLACES if f"place: {PLACES[0]}" in text else PLACES[::-1]
    changed = text.replace(f"place: {now}", f"place: {then}").encode()
    before, began = screen.sample(), time.perf_counter()
    file.write_bytes(changed)
    while _alike(screen.sample(), before):
        if time.perf_counter() - began > LATEST:
            raise RuntimeError("The preview does not show what was saved.")
        time.sleep(0.002)
    return 1000 * (time.perf_counter() - began)


def _alike(one: tuple[bytes, ...], other: tuple[bytes, ...]) -> bool:
    """Say whether nearly all points are the same: a sentence that goes from the edge is no new scene."""
    return sum(a != b for a, b in zip(one, other, strict=True)) < len(one) / 5


def _share_of_a_core(running: Running, seconds: float) -> float:
    cpu, since = running.cpu_seconds(), time.perf_counter()
    time.sleep(seconds)
    return 100 * (running.cpu_seconds() - cpu) / (time.perf_counter() - since)
