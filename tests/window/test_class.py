"""A lesson in a real window, by real keys; and a lesson whose machine dies in the middle of a vote."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.window.driving import ROOT, Player, Seen, start, xdotool
from tests.window.test_window import MISSING, turn

__all__ = ["turn"]
KILLS = 50
VOTER = """
import sys
from pathlib import Path
from tests.stage.lessons import goes_to, lead, lesson, teacher

home, fresh = Path(sys.argv[1]), sys.argv[2] == "new"
one = lesson(home) if fresh else teacher(home)
if fresh:
    goes_to(one, "class_vote")
else:
    one.does("letter", "l")
    one.does("press")
print(one.screen, lead(one).ballot.voted, flush=True)
while True:
    one.does("number", "1")
    print(lead(one).ballot.tallies[0], flush=True)
    if lead(one).ballot.tallies[0] == 99:
        one.does("letter", "+1")
"""


def kept(home: Path) -> list[int]:
    found = json.loads((home / "lesson.json").read_text(encoding="utf-8"))
    tallies: list[int] = found["ballot"]["tallies"]
    return tallies


def voter(home: Path, how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", VOTER, str(home), how],
        cwd=ROOT,
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
def test_a_lesson_killed_fifty_times_in_the_middle_of_a_vote_goes_on_where_it_was(
    tmp_path: Path,
) -> None:
    before = 0
    for kill in range(KILLS):
        process = voter(tmp_path, "old" if kill else "new")
        assert process.stdout is not None
        assert process.stdout.readline().split() == ["class_vote", str(before)]
        told = [process.stdout.readline() for _ in range(1 + kill % 2)]
        time.sleep(0.003 * (kill % 7))  # not always at the same place
        os.kill(process.pid, signal.SIGKILL)
        told += process.stdout.read().splitlines(keepends=True)
        process.wait(20)
        process.stdout.close()
        last = int([line for line in told if line.endswith("\n")][-1])
        before = kept(tmp_path)[0]
        assert before in (last - 1, last, last + 1), "a vote that was told was lost"
        if last < 98:
            assert before >= last, "a vote that was told was lost"


window = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=MISSING),
]


def ids(seen: Seen) -> list[str]:
    return [box["id"] for box in seen["boxes"] if box["id"]]


def focus(seen: Seen) -> str:
    return next((box["id"] for box in seen["boxes"] if box["focus"]), "")


def labels(seen: Seen) -> list[str]:
    return [box["label"] for box in seen["boxes"]]


def play(player: Player) -> Seen:
    """Do what the open screen asks for, and wait until it was done."""
    seen = player.rests()
    before = seen["frames"]

    def drawn(now: Seen) -> bool:
        return now["frames"] > before

    match seen["screen"]:
        case "class_think":
            return player.press("d" if "draw" in ids(seen) else "v", drawn)
        case "class_vote":
            for number, count in ((1, 3), (2, 2)):
                for voted in range(count):
                    told = f"Answer {number}: {voted + 1}"
                    player.press(str(number), lambda now, told=told: told in labels(now))  # type: ignore[misc] # mypy sees no types in a lambda's defaults
            return player.press("v", lambda now: now["screen"] != "class_vote")
        case "class_consensus":
            player.press("5", drawn)
            player.press("4", lambda now: "like it: 1" in labels(now))
            xdotool("mousemove", "--window", player.window, "4", "4")
            return player.click("agree", lambda now: now["screen"] != "class_consensus")
        case "class_decide":
            player.press("2", drawn)
            return player.press("Return", lambda now: now["screen"] != "class_decide")
        case _:
            return player.press("Return", drawn)


@pytest.mark.slow
class TestWindow:
    pytestmark = window

    def test_a_class_plays_a_whole_lesson_in_a_window(self, tmp_path: Path) -> None:
        home = tmp_path / "home"
        home.mkdir()
        settings = {"format": 1, "words_appear": "at_once"}
        (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        player = start(tmp_path, "class")
        try:
            seen = player.sees("class_setup")
            assert "Begin: about 48 minutes" in labels(seen)
            player.point_at("begin")
            xdotool("mousemove", "--window", player.window, "4", "4")  # off every control
            assert focus(player.rests()) == "begin"
            player.press("Return", lambda now: now["screen"] == "class_opening")
            player.press("s", lambda now: now["screen"] == "class_scene")
            met = set()
            for _ in range(300):
                seen = play(player)
                met.add(seen["screen"])
                if seen["screen"] == "ending":
                    break
            wanted = {"think", "vote", "consensus", "decide", "result", "cost", "scene"}
            assert {f"class_{name}" for name in wanted} | {"ending"} <= met
            player.end()
        finally:
            if player.process.poll() is None:
                player.kill()
        found = json.loads((home / "lesson.json").read_text(encoding="utf-8"))
        assert len(found["decisions"]) == 8
