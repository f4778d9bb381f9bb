"""How soon the first frame of the title stands, and how much memory that takes: ours, a bare window, Ren'Py."""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.processes import Start, measure_start
from tests.bench.rows import Promise, Row, ratios
from tests.bench.screens import VirtualScreen, missing, virtual_screen

HERE = Path(__file__).resolve().parent
OURS = (sys.executable, "-m", "game")
BARE = (sys.executable, str(HERE / "bare_window.py"))
RENPY, SYSTEM_PYTHON = Path("/usr/games/renpy"), "/usr/bin/python3"
FIRST_FRAME, MEMORY = "start to first frame of the title", "peak memory at the title"


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure pairs in turn: one of ours, one of theirs, and again."""
    promises = {
        (FIRST_FRAME, "a bare window"): Promise("at most", 3.0, "×"),
        (FIRST_FRAME, "Ren'Py"): Promise("at most", 0.35, "×"),
        (MEMORY, "Ren'Py"): Promise("at most", 0.35, "×"),
    }
    absent = missing()
    if absent:
        yield from (Row(what, absent, who, promise=p) for (what, who), p in promises.items())
        return
    with tempfile.TemporaryDirectory() as folder, virtual_screen(1280, 720) as screen:
        ours, bare = _pairs((OURS, BARE), screen, Path(folder), 4 if quick else 12)
        yield _first_frame(ours, bare, "a bare window", promises[FIRST_FRAME, "a bare window"])
        if not RENPY.exists():
            told = "skipped: Debian's package “renpy” is not installed"
            for what in (FIRST_FRAME, MEMORY):
                yield Row(what, told, "Ren'Py", promise=promises[what, "Ren'Py"])
            return
        ours, renpy = _pairs((OURS, _renpy(Path(folder))), screen, Path(folder), 3 if quick else 7)
        yield _first_frame(ours, renpy, "Ren'Py", promises[FIRST_FRAME, "Ren'Py"])
        yield _memory(ours, renpy, promises[MEMORY, "Ren'Py"])


def _renpy(folder: Path) -> tuple[str, ...]:
    """Return how to start the least of all Ren'Py games; it writes into its own folder."""
    game = shutil.copytree(HERE / "renpy_game", folder / "bare")
    return SYSTEM_PYTHON, str(HERE / "renpy_start.py"), str(game)


def _pairs(
    commands: tuple[Sequence[str], Sequence[str]], screen: VirtualScreen, home: Path, rounds: int
) -> tuple[list[Start], list[Start]]:
    """Start both in turn; the first round warms up and does not count."""
    ours: list[Start] = []
    theirs: list[Start] = []
    for number in range(rounds + 1):
        pair = [measure_start(command, screen, home) for command in commands]
        if number:
            ours.append(pair[0])
            theirs.append(pair[1])
    return ours, theirs


def _first_frame(ours: list[Start], theirs: list[Start], who: str, promise: Promise) -> Row:
    mine, other = [one.seconds for one in ours], [one.seconds for one in theirs]
    told = f"{statistics.median(mine):.2f} s", f"{who}: {statistics.median(other):.2f} s"
    return Row(FIRST_FRAME, *told, ratios(mine, other), promise=promise)


def _memory(ours: list[Start], theirs: list[Start], promise: Promise) -> Row:
    mine, other = [one.megabytes for one in ours], [one.megabytes for one in theirs]
    told = f"{statistics.median(mine):.0f} MB", f"Ren'Py: {statistics.median(other):.0f} MB"
    return Row(MEMORY, *told, ratios(mine, other), promise=promise)
