"""How long a proof takes and how much room: stories of a thousand scenes, and the one that is shipped.

A proof is one thread that waits for nothing: its processor time is counted, which others do not change.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from game.author.proof.packed import Machine
from game.author.proof.tracked import spine_of
from game.author.walk import ends
from game.story.reader import read_story
from tests.bench.generated import generated_story
from tests.bench.ink import write_ink
from tests.bench.plays import a_second, with_bink
from tests.bench.processes import ROOT, environment
from tests.bench.rows import Promise, Row, ratios, spread

SCENES = 1_000
SECONDS, ROOM = Promise("at most", 10.0, "s"), Promise("at most", 1000.0, "MB")
SHIPPED = Promise("at most", 3.0, "s")
KERNEL = Promise("at least", 20.0, "×")
PROVER = """
import json, sys, time
from pathlib import Path
from game.author.proof.proving import prove
from game.author.proof.search import Budget
from game.library import find_story, load_story
story = load_story(find_story(sys.argv[1])).story
began = time.process_time()
proof = prove(story, Budget(seconds=60))
seconds = time.process_time() - began
told = Path("/proc/self/status")  # ru_maxrss would count the process that started this one, too
most = int(told.read_text().split("VmHWM:")[1].split()[0]) / 1024 if told.exists() else 0.0
assert proof.is_complete, "not everything was proved"
print(json.dumps([seconds, most, len(proof.answers)]))
"""


def rows(*, quick: bool) -> Iterator[Row]:
    """Prove each story in a process of its own, and play by chance beside bink."""
    rounds = 1 if quick else 5
    with tempfile.TemporaryDirectory() as home:
        yield from _proved("proof of 1,000 scenes, 8 flags", False, Path(home), rounds)
        yield from _proved("  that only the exact search can give", True, Path(home), rounds)
        took = [_report(Path(home)) for _ in range(rounds)]
        told = f"{min(took):.2f} s"
        yield Row(
            "the shipped story, checked, proved and reported", told, "", spread(took), "s", SHIPPED
        )
    yield _kernel(rounds, 0.5 if quick else 1.5)


def _proved(what: str, trading: bool, home: Path, rounds: int) -> Iterator[Row]:
    folder = home / ("trading" if trading else "plain")
    folder.mkdir()
    for name, written in generated_story(SCENES, trading=trading).items():
        (folder / name).write_bytes(written)
    found = [_prove(folder, home) for _ in range(rounds)]
    told = f"{found[0][2]:,.0f} answers"
    yield Row(what, told, "", spread(seconds for seconds, _, _ in found), "s", SECONDS)
    yield Row("  peak memory", "", "", spread(most for _, most, _ in found), "MB", ROOM)


def _prove(folder: Path, home: Path) -> tuple[float, float, float]:
    told: Sequence[float] = json.loads(_run(["-c", PROVER, str(folder)], home))
    return told[0], told[1], told[2]


def _report(home: Path) -> float:
    """Return the processor seconds of a whole process that checks, proves and reports the shipped story."""
    command = [sys.executable, "-m", "game", "check", "lantern-row", "--report"]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment(None, home), stdout=quiet, stderr=quiet
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise RuntimeError(f"{command} ended with {process.returncode}.")
    return used.ru_utime + used.ru_stime


def _run(arguments: Sequence[str], home: Path) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment(None, home), check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout


def _kernel(rounds: int, seconds: float) -> Row:
    """Play the story of a thousand scenes as the proof does, in turn with bink."""
    what = "the proof's own playthroughs a second"
    if importlib.util.find_spec("bink") is None:
        return Row(what, "skipped: bink is not installed", "bink", promise=KERNEL)
    story = read_story(dict(generated_story(SCENES)), "generated").story
    assert story is not None
    played, bink = ends(Machine(story, spine_of(story)), 1), with_bink(write_ink(story))
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds + 1):
        mine.append(a_second(lambda _: next(played).choices, seconds)[0])
        theirs.append(a_second(bink, seconds)[0])
    told, beside = f"{mine[-1]:,.0f}", f"bink: {theirs[-1]:,.0f}"
    return Row(what, told, beside, ratios(mine[1:], theirs[1:]), promise=KERNEL)
