"""What the game costs while nobody does anything: at rest, and where rain falls and lamps flicker."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from game.home import Home
from game.settings import Settings, write_settings
from tests.bench.processes import started
from tests.bench.rows import Promise, Row, spread
from tests.bench.screens import missing, virtual_screen

AT_REST, ALIVE = Promise("at most", 1.0, "%"), Promise("at most", 10.0, "%")
SIZE = (1920, 1080)
PLACES = {
    "the title": (),
    "a scene by day": ("play", "--scene", "s1_first_build"),
    "a scene in the rain": ("play", "--scene", "c3_rain"),
}


def rows(*, quick: bool) -> Iterator[Row]:
    """Watch the game in each place with reduced motion and without, with music playing."""
    seconds, rounds = (4.0, 1) if quick else (10.0, 3)
    for reduced, promise in ((True, AT_REST), (False, ALIVE)):
        for where, arguments in PLACES.items():
            what = f"{where}, {'reduced motion' if reduced else 'alive'}, {SIZE[0]}×{SIZE[1]}"
            absent = missing()
            if absent:
                yield Row(what, absent, unit="%", promise=promise)
                continue
            shares = [_share_of_a_core(arguments, seconds, reduced=reduced) for _ in range(rounds)]
            told = f"{seconds:g} s, {rounds} times"
            yield Row(what, told, "one core", spread(shares), "%", promise)


def _share_of_a_core(arguments: Sequence[str], seconds: float, *, reduced: bool) -> float:
    with tempfile.TemporaryDirectory() as folder, virtual_screen(*SIZE) as screen:
        home = Path(folder)
        _set(home, reduced=reduced)
        command = (sys.executable, "-m", "game", *arguments)
        with started(command, screen, home) as running:
            running.wait_for_frame(screen)
            running.wait_till_settled(screen, 3.0)
            cpu, since = running.cpu_seconds(), time.perf_counter()
            time.sleep(seconds)
            return 100 * (running.cpu_seconds() - cpu) / (time.perf_counter() - since)


def _set(folder: Path, *, reduced: bool) -> None:
    """Put settings where the game will look for them: the whole screen, and how much may move."""
    home = Home(folder / "kept" / "settings.json", folder / "kept" / "saves")
    home.settings.parent.mkdir(parents=True)
    home.settings.write_bytes(
        write_settings(Settings(reduced_motion=reduced, full_screen=True, words_appear="at_once"))
    )
