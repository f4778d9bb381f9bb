"""Plays the real game by real X events: presses keys, moves and clicks the mouse, looks at what is drawn."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0
"""Seconds to wait for what must come; it comes much sooner."""


class SeenBox(TypedDict):
    role: str
    id: str
    label: str
    state: str
    focus: bool
    rect: tuple[float, float, float, float]


class Seen(TypedDict):
    """One frame, as written down by host.py."""

    driver: str
    frames: int
    screen: str
    size: list[int]
    full_screen: bool
    unit: float
    boxes: list[SeenBox]


@dataclass
class Player:
    """Somebody in front of the window."""

    process: subprocess.Popen[bytes]
    folder: Path
    window: str = ""

    def look(self) -> Seen:
        """Return the newest frame."""
        seen: Seen = json.loads((self.folder / "seen.json").read_text(encoding="utf-8"))
        return seen

    def wait_until(self, holds: Callable[[Seen], bool], what: str) -> Seen:
        """Wait until something holds of the newest frame, and return that frame."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(f"The game ended with {self.process.returncode}: {what}.")
            if (self.folder / "seen.json").exists() and holds(seen := self.look()):
                return seen
            time.sleep(0.01)
        raise AssertionError(f"Nothing came of it: {what}. {_labels(self.look())}")

    def sees(self, screen: str) -> Seen:
        return self.wait_until(lambda seen: seen["screen"] == screen, f"the screen “{screen}”")

    def rests(self) -> Seen:
        """Wait until no frame has been drawn for a while: all words have appeared."""
        last, since = self.look(), time.monotonic()
        while time.monotonic() - since < 0.4:
            time.sleep(0.02)
            seen = self.look()
            if seen["frames"] != last["frames"]:
                last, since = seen, time.monotonic()
        return last

    # ------------------------------------------------------- what is done

    def press(self, key: str, holds: Callable[[Seen], bool]) -> Seen:
        """Press a key, once, and wait for what it must bring."""
        xdotool("key", key)
        return self.wait_until(holds, f"the answer to {key}")

    def go_on_until(self, holds: Callable[[Seen], bool], what: str) -> Seen:
        """Press Enter whenever the words have appeared, until something holds."""
        for _ in range(60):
            before = self.rests()
            if holds(before):
                return before
            self.press("Return", _drawn_after(before["frames"]))
        raise AssertionError(f"It does not come: {what}. {_labels(self.look())}")

    def write(self, text: str) -> None:
        xdotool("type", "--delay", "15", text)

    def point_at(self, name: str) -> None:
        """Move the mouse onto the middle of a box; the focus follows it."""
        seen = self.look()
        box = next(box for box in seen["boxes"] if box["id"] == name)
        x, y, w, h = (length * seen["unit"] for length in box["rect"])
        xdotool("mousemove", "--window", self.window, str(round(x + w / 2)), str(round(y + h / 2)))
        self.wait_until(lambda now: _focused(now) == name, f"the focus on “{name}”")

    def click(self, name: str, holds: Callable[[Seen], bool]) -> Seen:
        """Point at a box, press the mouse's button, and wait for what that must bring."""
        self.point_at(name)
        xdotool("click", "1")
        return self.wait_until(holds, f"the answer to a click on “{name}”")

    def end(self) -> int:
        """Close the game as its keys do; return its exit code."""
        xdotool("key", "ctrl+q")
        return self.process.wait(PATIENCE)

    def geometry(self) -> tuple[int, int, int, int]:
        """Return where the window stands on the screen: left, top, width, height."""
        told = xdotool("getwindowgeometry", "--shell", self.window)
        found = dict(line.split("=") for line in told.splitlines())
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)


def _focused(seen: Seen) -> str:
    return next((box["id"] for box in seen["boxes"] if box["focus"]), "")


def _drawn_after(frames: int) -> Callable[[Seen], bool]:
    return lambda seen: seen["frames"] > frames


def _labels(seen: Seen) -> list[str]:
    return [box["label"] for box in seen["boxes"] if box["label"]]


def start(folder: Path, *arguments: str) -> Player:
    """Start the game with a home in that folder, and wait for its first frame."""
    (folder / "seen.json").unlink(missing_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SDL_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.window.host", str(folder), *arguments],
        cwd=ROOT,
        env={
            **kept,
            "LANTERN_ROW_HOME": str(folder / "home"),
            "SDL_AUDIODRIVER": "dummy",
            "XMODIFIERS": "@im=none",  # no input method between the keyboard and the game
        },
    )
    player = Player(process, folder)
    player.wait_until(lambda seen: seen["frames"] > 0, "the first frame")
    player.window = xdotool("search", "--sync", "--onlyvisible", "--pid", str(process.pid))
    player.window = player.window.split()[-1]
    xdotool("windowfocus", "--sync", player.window)
    return player


def xdotool(*arguments: str) -> str:
    """Do something to the X server as a person at its keyboard would; return what xdotool says."""
    done = subprocess.run(
        ["xdotool", *arguments], check=True, capture_output=True, text=True, timeout=PATIENCE
    )
    return done.stdout.strip()
