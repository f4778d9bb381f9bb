"""A real window, played by real X events. Run: `xvfb-run -a python -m pytest -m window`."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

fcntl = pytest.importorskip("fcntl")
pygame = pytest.importorskip("pygame")
np = pytest.importorskip("numpy")

from tests.window import xserver  # noqa: E402 - needs numpy
from tests.window.driving import Player, Seen, start, xdotool  # noqa: E402

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


class Starting(Protocol):
    """Starts the game; the words of its scenes appear as it is said."""

    def __call__(self, words: str = "at_once") -> Player: ...


@pytest.fixture(autouse=True)
def turn() -> Iterator[None]:
    """There is one mouse and one keyboard: of several workers, one plays at a time."""
    with (Path(tempfile.gettempdir()) / "lantern-row-windows.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture
def game(tmp_path: Path) -> Iterator[Starting]:
    """Start the game, as often as wanted, always with the same home; in the end, end it."""
    started: list[Player] = []

    def start_game(words: str = "at_once") -> Player:
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        settings = {"format": 1, "words_appear": words}
        (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        started.append(start(tmp_path))
        return started[-1]

    yield start_game
    for player in started:
        if player.process.poll() is None:
            player.kill()


def shown(seen: Seen) -> list[str]:
    """Return what a scene says and asks, and its answers."""
    wanted = ("said", "ask", "answer")
    return [box["label"] for box in seen["boxes"] if box["role"] in wanted]


def chosen(seen: Seen) -> list[str]:
    return [box["id"] for box in seen["boxes"] if box["state"] == "chosen"]


def go_to_peg(player: Player) -> None:
    player.sees("title")
    player.press("n", lambda seen: seen["screen"] != "title")
    player.go_on_until(lambda seen: seen["screen"] == "peg", "the coat peg")


def go_to_choice(player: Player) -> Seen:
    """Begin a new story, go past the peg, and read on until there is something to choose."""
    go_to_peg(player)
    player.rests()
    player.press("ctrl+Return", lambda seen: seen["screen"] == "scene")
    return player.go_on_until(lambda seen: "answer 1" in ids(seen), "a choice")


def ids(seen: Seen) -> list[str]:
    return [box["id"] for box in seen["boxes"] if box["id"]]


def choose(player: Player, number: int) -> Seen:
    return player.press(str(number), lambda seen: chosen(seen) == [f"answer {number}"])


def test_the_window_shows_the_title_and_closes_cleanly(game: Starting, tmp_path: Path) -> None:
    (tmp_path / "picture").touch()
    player = game()
    seen = player.sees("title")

    assert seen["driver"] == "x11"
    assert seen["size"] == [1280, 720]
    assert "Lantern Row" in [box["label"] for box in seen["boxes"]]

    drawn = pygame.surfarray.array3d(pygame.image.load(tmp_path / "frame.bmp")).swapaxes(0, 1)
    difference = np.abs(drawn.astype(int) - xserver.shown(*player.geometry()).astype(int))
    assert drawn.std() > 10, "the title is one flat colour"
    assert difference.mean() < 1, "the screen does not show what was drawn"

    xserver.ask_to_close(int(player.window))
    assert player.process.wait(20) == 0


def test_a_new_story_is_begun_and_a_choice_made_by_keys(game: Starting) -> None:
    player = game("calmly")
    go_to_choice(player)

    choose(player, 2)


def test_a_choice_is_made_by_the_mouse_and_taken_back(game: Starting) -> None:
    player = game()
    before = shown(go_to_choice(player))

    player.click("answer 1", lambda seen: chosen(seen) == ["answer 1"])
    seen = player.click("take_back", lambda seen: not chosen(seen))

    assert shown(seen) == before


def test_going_back_shows_the_screen_before(game: Starting) -> None:
    player = game()
    go_to_peg(player)
    player.press("ctrl+Return", lambda seen: seen["screen"] == "scene")
    first = shown(player.rests())
    player.go_on_until(lambda seen: shown(seen) != first, "another screen")

    player.press("BackSpace", lambda seen: shown(seen) == first)


def test_a_resized_window_is_clicked_where_its_boxes_are(game: Starting) -> None:
    player = game()
    go_to_choice(player)
    for size in ([1024, 768], [1600, 700], [1500, 1000]):
        xdotool("windowsize", player.window, *map(str, size))
        seen = player.wait_until(has_size(size), f"a window of {size}")

        assert all(inside(box["rect"], seen) for box in seen["boxes"])
        for name in ("answer 2", "answer 1"):
            player.point_at(name)

    player.click("answer 2", lambda seen: chosen(seen) == ["answer 2"])


def has_size(size: list[int]) -> Callable[[Seen], bool]:
    return lambda seen: seen["size"] == size


def inside(rect: tuple[float, float, float, float], seen: Seen) -> bool:
    x, _, w, _ = rect
    return x >= -1 and (x + w) * seen["unit"] <= seen["size"][0] + 1


def test_f11_fills_the_screen_and_gives_it_back(game: Starting) -> None:
    player = game()
    before = player.sees("title")["size"]
    screen = [int(length) for length in xdotool("getdisplaygeometry").split()]

    player.press("F11", lambda seen: seen["full_screen"] and seen["size"] == screen)
    player.press("F11", lambda seen: not seen["full_screen"] and seen["size"] == before)


def test_the_name_typed_at_the_peg_stands_on_the_label(game: Starting) -> None:
    player = game()
    go_to_peg(player)

    player.write("Zora")

    player.wait_until(
        lambda seen: any(box["label"].endswith("Zora") for box in seen["boxes"]), "the name"
    )


def test_a_story_goes_on_where_it_was_left(game: Starting) -> None:
    player = game()
    go_to_choice(player)
    choose(player, 1)
    player.press("Page_Down", lambda seen: not chosen(seen))
    left = shown(player.rests())

    assert player.end() == 0
    again = game()
    again.sees("title")
    again.press("Return", lambda seen: shown(seen) == left)


def test_a_story_goes_on_after_its_last_choice_when_the_game_was_killed(game: Starting) -> None:
    player = game()
    go_to_choice(player)
    choose(player, 1)
    after = shown(player.press("Page_Down", lambda seen: not chosen(seen)))

    player.kill()
    again = game()
    again.sees("title")
    again.press("Return", lambda seen: shown(seen) == after)


def test_nothing_is_drawn_while_nothing_happens(game: Starting) -> None:
    player = game()
    go_to_choice(player)
    frames = player.rests()["frames"]

    time.sleep(2)

    assert player.look()["frames"] == frames
