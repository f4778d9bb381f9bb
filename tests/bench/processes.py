"""A program on a screen of ours: when its first frame stands, what it costs, how much room it takes."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tests.bench.screens import VirtualScreen

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
LIVELY = 0.05
"""The share of a settled screen that may change still."""


class Start(NamedTuple):
    """Seconds to the first frame; megabytes at most in memory, once the picture has settled."""

    seconds: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class Running:
    """A program that runs, with all it has started itself."""

    process: subprocess.Popen[bytes]
    began: float

    def cpu_seconds(self) -> float:
        """Return the processor time it took until now, of all its threads and processes."""
        ticks = 0
        for pid in _tree(self.process.pid):
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def peak_megabytes(self) -> float:
        """Return the most memory it has held."""
        return sum(map(_peak, _tree(self.process.pid)))

    def wait_for_frame(self, screen: VirtualScreen) -> float:
        """Wait until the first frame stands; return the seconds since the start."""
        while not screen.is_lit():
            if time.perf_counter() - self.began > PATIENCE or self.process.poll() is not None:
                raise RuntimeError(f"{self.process.args!r} has drawn nothing.")
            time.sleep(0.001)
        return time.perf_counter() - self.began

    def wait_till_settled(self, screen: VirtualScreen, seconds: float = 1.0) -> None:
        """Wait until hardly anything has changed on the screen for so long: rain and lamps go on."""
        last, since = screen.sample(), time.perf_counter()
        while time.perf_counter() - since < seconds:
            time.sleep(0.02)
            now = screen.sample()
            if sum(one != other for one, other in zip(now, last, strict=True)) > LIVELY * len(now):
                last, since = now, time.perf_counter()
            if time.perf_counter() - self.began > PATIENCE:
                raise RuntimeError(f"{self.process.args!r} never comes to rest.")


@contextmanager
def started(command: Sequence[str], screen: VirtualScreen | None, home: Path) -> Iterator[Running]:
    """Start a program on a screen with a home of its own; it is ended with the block."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment(screen, home), start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Running(process, began)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def measure_start(command: Sequence[str], screen: VirtualScreen, home: Path) -> Start:
    """Start a program, wait for its first frame and until it is quiet, and end it."""
    with started(command, screen, home) as running:
        seconds = running.wait_for_frame(screen)
        running.wait_till_settled(screen)
        found = Start(seconds, running.peak_megabytes())
    _wait_till_dark(screen)
    return found


def environment(screen: VirtualScreen | None, home: Path) -> dict[str, str]:
    """Return an environment in which nothing of this machine's owner is read or written.

    There is a sound device, which nobody hears, so that music costs what it costs.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SDL_", "PYTHON", "WAYLAND_", "XDG_", "DISPLAY", "XAUTHORITY"))
    }
    ours = {"HOME": str(home), "LANTERN_ROW_HOME": str(home / "kept"), "SDL_AUDIODRIVER": "dummy"}
    return kept | ours | ({"DISPLAY": screen.name} if screen else {})


def _wait_till_dark(screen: VirtualScreen) -> None:
    until = time.perf_counter() + 5
    while screen.is_lit():
        if time.perf_counter() > until:
            raise RuntimeError("The screen does not get dark again.")
        time.sleep(0.01)


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _tree(int(child))


def _peak(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0
