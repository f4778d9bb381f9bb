"""A preview in a real window, played by real X events, while its story is written by another program."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

fcntl = pytest.importorskip("fcntl")
pygame = pytest.importorskip("pygame")
np = pytest.importorskip("numpy")

from tests.stage.previews import CHAPTER, make_desk  # noqa: E402 - needs pygame
from tests.window import xserver  # noqa: E402 - needs numpy
from tests.window.driving import ROOT, Player, Seen, xdotool  # noqa: E402

MISSING = (
    "There is no display: run this with xvfb-run." if not os.environ.get("DISPLAY")
    else "xdotool is not installed." if shutil.which("xdotool") is None
    else "libX11 is not installed." if not xserver.has_library()
    else ""
)  # fmt: skip
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=MISSING),
]


@pytest.fixture(autouse=True)
def turn() -> Iterator[None]:
    """There is one mouse and one keyboard: of several workers, one plays at a time."""
    with (Path(tempfile.gettempdir()) / "lantern-row-windows.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return make_desk(tmp_path).folder


@pytest.fixture
def author(tmp_path: Path, story: Path) -> Iterator[Player]:
    """Somebody in front of a preview of the small story."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SDL_")}
    ours = {"LANTERN_ROW_HOME": str(tmp_path / "home"), "SDL_AUDIODRIVER": "dummy"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.window.preview_host", str(tmp_path), "preview", str(story)],
        cwd=ROOT,
        env={**kept, **ours, "XMODIFIERS": "@im=none"},
    )
    player = Player(process, tmp_path)
    player.wait_until(lambda seen: seen["frames"] > 0, "the first frame")
    player.window = xdotool("search", "--sync", "--onlyvisible", "--pid", str(process.pid))
    player.window = player.window.split()[-1]
    xdotool("windowfocus", "--sync", player.window)
    yield player
    if process.poll() is None:
        player.kill()


def says(seen: Seen, words: str) -> bool:
    return any(words in box["label"] for box in seen["boxes"])


def slip(seen: Seen) -> list[str]:
    """Return what the slip says of errors."""
    return [
        box["label"] for box in seen["boxes"] if box["role"] == "slip" and "error" in box["label"]
    ]


def test_a_real_window_shows_what_is_saved_within_700_milliseconds(
    author: Player, story: Path
) -> None:
    assert author.rests()["driver"] == "x11"
    took = []
    for number in range(7):
        began = time.monotonic()
        (story / "chapter.yaml").write_text(CHAPTER.replace("flat", f"flat {number}"))
        author.wait_until(lambda seen, n=number: says(seen, f"flat {n}"), "what was saved")  # type: ignore[misc]  # the default binds
        took.append(time.monotonic() - began)

    assert sorted(took)[3] < 0.7, took


def test_a_mistake_leaves_the_scene_and_f8_tells_of_it(author: Player, story: Path) -> None:
    author.sees("scene")

    (story / "chapter.yaml").write_text(CHAPTER.replace("to: two", "to: tow"))
    told = author.wait_until(lambda seen: slip(seen) != [], "the slip")
    listed = author.press("F8", lambda seen: seen["screen"] == "problems")
    author.press("Escape", lambda seen: seen["screen"] == "scene")

    assert slip(told) == ["2 errors: the last version that plays is shown"]
    assert says(told, "The water is flat.")
    assert says(listed, "This choice goes to “tow”, but no scene has that id.")


def test_a_scene_is_found_by_typing_and_its_flags_are_told(author: Player) -> None:
    author.press("F2", lambda seen: seen["screen"] == "jump")
    author.write("noon")
    author.press("Return", lambda seen: says(seen, "The sun stands over the jetty."))
    author.press("F9", lambda seen: says(seen, "Flags: rowed"))

    assert author.end() == 0


def test_the_folder_can_go_and_come_back(author: Player, story: Path) -> None:
    author.sees("scene")
    away = story.with_name("away")

    story.rename(away)
    author.wait_until(lambda seen: slip(seen) != [], "the slip")
    away.rename(story)
    back = author.wait_until(lambda seen: slip(seen) == [], "no slip")

    assert says(back, "The water is flat.")


def test_a_picture_of_the_storys_own_is_drawn_anew(author: Player, story: Path) -> None:
    (author.folder / "picture").touch()
    places = story / "pictures" / "places"
    (story / "chapter.yaml").write_text(
        CHAPTER.replace(
            "    lines:\n      - The water", "    place: pier\n    lines:\n      - The water"
        )
    )
    places.mkdir(parents=True)
    shown = []
    for colour in ("#ff0000", "#00ff00"):
        picture = pygame.Surface((1280, 720))
        picture.fill(colour)
        frames = author.rests()["frames"]
        pygame.image.save(picture, places / "pier.png")
        author.wait_until(lambda seen, n=frames: seen["frames"] > n, "another frame")  # type: ignore[misc]  # the default binds
        author.rests()
        shown.append(tuple(pygame.image.load(author.folder / "frame.bmp").get_at((640, 150)))[:3])

    assert shown == [(255, 0, 0), (0, 255, 0)]


def test_whoever_kills_it_finds_nothing_left_behind(author: Player, story: Path) -> None:
    before = sorted(path.name for path in story.iterdir())
    author.press("F9", lambda seen: says(seen, "Flags: none"))
    (story / "chapter.yaml").write_text(CHAPTER.replace("flat", "high"))

    os.kill(author.process.pid, signal.SIGKILL)
    author.process.wait(10)

    assert sorted(path.name for path in story.iterdir()) == before
    assert not (author.folder / "home").exists()
