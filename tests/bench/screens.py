"""A screen of our own, whose picture lies in a file: what really stands on it can be looked at."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LIT = 0.2
"""A frame stands when more than this share of the screen is lit. Before, it is black."""


def missing() -> str | None:
    """Return a sentence where there can be no such screen."""
    if shutil.which("Xvfb") is None or not Path("/proc/self/stat").exists():
        return "skipped: needs Linux and Xvfb"
    return None


@dataclass(frozen=True, slots=True)
class VirtualScreen:
    """A running X server; `points` are the places in its picture that are looked at."""

    name: str
    picture: mmap.mmap
    points: tuple[int, ...]

    def sample(self) -> tuple[bytes, ...]:
        """Return the colours of some eight hundred points, a grid over the screen."""
        return tuple(self.picture[at : at + 3] for at in self.points)

    def is_lit(self) -> bool:
        lit = sum(any(colour) for colour in self.sample())
        return lit > LIT * len(self.points)


@contextmanager
def virtual_screen(width: int, height: int) -> Iterator[VirtualScreen]:
    """Start an X server with a black screen of that size; it ends with the block."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
             "-fbdir", folder, "-br", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                name = f":{told.readline().strip()}"
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            with picture:
                yield VirtualScreen(name, picture, _grid(picture))
        finally:
            server.terminate()
            server.wait(10)


def _grid(picture: mmap.mmap) -> tuple[int, ...]:
    """Return where the points lie in a file in the format of `xwd`."""
    header = struct.unpack(">25I", picture[:100])
    size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    first = size + colours * 12
    return tuple(
        first + y * line + x * 4 for y in range(15, height, 30) for x in range(20, width, 40)
    )
