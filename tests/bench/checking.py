"""How fast and in how much room a long story is checked: ours beside Ren'Py's lint and ChoiceScript's quicktest.

Whole processes, one after the other, each on the same story in its own format. `CHOICESCRIPT` names a
folder of ChoiceScript, with its quicktest.js.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from game.story.model import Story
from game.story.reader import read_story
from tests.bench.generated import generated_story
from tests.bench.peers import write_choicescript, write_renpy
from tests.bench.processes import ROOT, environment
from tests.bench.rows import Promise, Row, ratios
from tests.bench.starts import HERE, RENPY, SYSTEM_PYTHON

LINT, QUICKTEST = "Ren'Py's lint", "ChoiceScript's quicktest"
AS_FAST = {
    (1_000, LINT): Promise("at least", 4.0, "×"),
    (1_000, QUICKTEST): Promise("at least", 1.0, "×"),
    (10_000, LINT): Promise("at least", 5.0, "×"),
    (10_000, QUICKTEST): Promise("at least", 2.0, "×"),
}
ROOM = {(10_000, LINT): Promise("at most", 0.5, "×")}
SIZES = (1_000, 10_000)


class Ran(NamedTuple):
    """Seconds by the clock, and the most megabytes that its largest process held."""

    seconds: float
    megabytes: float


class Side(NamedTuple):
    """One checker: its command, the folder it runs in, and its environment; or why there is none."""

    command: Sequence[str]
    folder: Path
    environment: dict[str, str]
    absent: str = ""


def rows(*, quick: bool) -> Iterator[Row]:
    """Check stories of both sizes in turn; the first round warms up and does not count."""
    for size in SIZES:
        rounds = (2 if quick else 5) if size < 10_000 else (1 if quick else 3)
        with tempfile.TemporaryDirectory() as home:
            ours, *others = _sides(size, Path(home))
            for name, other in zip((LINT, QUICKTEST), others, strict=True):
                yield from _beside(size, name, (ours, other), rounds)


def _beside(size: int, name: str, sides: tuple[Side, Side], rounds: int) -> Iterator[Row]:
    what = f"checking {size:,} scenes without proof"
    if sides[1].absent:
        yield Row(what, sides[1].absent, name, promise=AS_FAST[size, name])
        return
    ran = [[_run(side) for side in sides] for _ in range(rounds + 1)][1:]
    ours, theirs = [one for one, _ in ran], [other for _, other in ran]
    mine, other = [one.seconds for one in ours], [one.seconds for one in theirs]
    told = f"{statistics.median(mine):.2f} s", f"{name}: {statistics.median(other):.2f} s"
    yield Row(what, *told, ratios(other, mine), promise=AS_FAST[size, name])
    mine, other = [one.megabytes for one in ours], [one.megabytes for one in theirs]
    told = f"{statistics.median(mine):.0f} MB", f"{name}: {statistics.median(other):.0f} MB"
    yield Row("  peak memory", *told, ratios(mine, other), promise=ROOM.get((size, name)))


def _sides(size: int, home: Path) -> tuple[Side, Side, Side]:
    files = generated_story(size)
    folder = home / "generated"
    folder.mkdir()
    for name, written in files.items():
        (folder / name).write_bytes(written)
    story = read_story(dict(files), "generated").story
    assert story is not None
    command = (sys.executable, "-m", "game", "check", str(folder), "--without-proof")
    ours = Side(command, ROOT, environment(None, home))
    return ours, _lint(story, home), _quicktest(story, home)


def _lint(story: Story, home: Path) -> Side:
    quiet = environment(None, home) | {
        "RENPY_SIMPLE_EXCEPTIONS": "1", "BROWSER": "true", "SDL_VIDEODRIVER": "dummy",
    }  # fmt: skip
    if not RENPY.exists():
        return Side((), home, {}, "skipped: Debian's package “renpy” is not installed")
    game = write_renpy(story, home / "renpy")
    command = (SYSTEM_PYTHON, str(HERE / "renpy_start.py"), str(game), "lint")
    return Side(command, home, quiet)


def _quicktest(story: Story, home: Path) -> Side:
    given = os.environ.get("CHOICESCRIPT", "")
    if not Path(given, "quicktest.js").is_file() or not given:
        return Side((), home, {}, "skipped: CHOICESCRIPT names no folder with quicktest.js")
    if shutil.which("node") is None:
        return Side((), home, {}, "skipped: there is no node")
    copy = shutil.copytree(given, home / "choicescript")
    game = copy / "web" / "generated"
    write_choicescript(story, game / "scenes")
    shutil.copy(copy / "web" / "mygame" / "mygame.js", game)
    return Side(("node", "quicktest.js", "generated"), copy, environment(None, home))


def _run(side: Side) -> Ran:
    began = time.perf_counter()
    process = subprocess.Popen(
        side.command, cwd=side.folder, env=side.environment,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    told = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:  # 1 where something was found
        raise RuntimeError(f"{side.command[-2:]} failed:\n{told.decode(errors='replace')[-2000:]}")
    return Ran(seconds, used.ru_maxrss / 1024)
