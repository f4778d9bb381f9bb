"""How fast a long story is read, with every check that reading makes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.generated import generated_story
from tests.bench.processes import ROOT, environment
from tests.bench.rows import Promise, Row, ratios, spread

SIZES = (1_000, 10_000)
SPEED = Promise("at least", 5.0, "MB/s")
LINEAR = Promise("at most", 1.3, "×")
BESIDE = Promise("at least", 0.32, "×")
"""5 MB/s, where the library's bare events, nothing made of them, came at 15.8 MB/s."""
READER = """
import gc, json, sys, time
import yaml.cyaml
from pathlib import Path
from game.library import StoryFolder, load_files
from game.story.reader import read_story
folder = StoryFolder("generated", Path(sys.argv[1]), sys.argv[1])
began = time.process_time()
reading = read_story(load_files(folder), folder.shown)
seconds = time.process_time() - began
assert reading.story is not None and not reading.problems, reading.problems[:3]
files = [file.read_bytes() for file in Path(sys.argv[1]).iterdir()]
began = time.process_time()
for written in files:
    parser = yaml.cyaml.CParser(written)
    while not isinstance(parser.get_event(), yaml.StreamEndEvent):
        pass
bare = time.process_time() - began
print(json.dumps({"seconds": seconds, "bare": bare, "scenes": len(reading.story.scenes)}))
"""


def rows(*, quick: bool) -> Iterator[Row]:
    """Read both stories in turn, each time in a process of its own; processor time is counted."""
    rounds = 3 if quick else 7
    with tempfile.TemporaryDirectory() as home:
        folders = {size: _write(Path(home, str(size)), size) for size in SIZES}
        found: dict[int, list[tuple[float, float, int]]] = {size: [] for size in SIZES}
        for _ in range(rounds):
            for size, folder in folders.items():
                found[size].append(_read(folder, Path(home)))
        for size, folder in folders.items():
            megabytes = sum(file.stat().st_size for file in folder.iterdir()) / 1e6
            took = [seconds for seconds, _, _ in found[size]]
            told = f"{megabytes:.1f} MB in {statistics.median(took):.2f} s"
            speeds = spread(megabytes / seconds for seconds in took)
            yield Row(f"reading {size:,} scenes", told, "", speeds, "MB/s", SPEED)
            bare = [alone for _, alone, _ in found[size]]
            beside = f"bare events: {megabytes / statistics.median(bare):.1f} MB/s"
            yield Row("  beside them", "", beside, ratios(bare, took), promise=BESIDE)
    small, large = ([seconds / scenes for seconds, _, scenes in found[size]] for size in SIZES)
    told = f"{statistics.median(large) * 1e6:.0f} µs at {SIZES[1]:,}"
    beside = f"{statistics.median(small) * 1e6:.0f} µs at {SIZES[0]:,}"
    yield Row("reading, cost of a scene", told, beside, ratios(large, small), promise=LINEAR)


def _write(folder: Path, scenes: int) -> Path:
    folder.mkdir()
    for name, written in generated_story(scenes).items():
        (folder / name).write_bytes(written)
    return folder


def _read(folder: Path, home: Path) -> tuple[float, float, int]:
    command = [sys.executable, "-c", READER, str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(None, home), check=True, capture_output=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told["seconds"], told["bare"], int(told["scenes"])
