"""An installed game has everything with it: its stories, pictures, sounds, fonts and words."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel and unpack it, far from the checkout."""
    pytest.importorskip("hatchling", reason="building a wheel needs hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "installed")
    return folder / "installed"


def start(installed: Path, *argv: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    home = installed.parent / "home"
    return subprocess.run(
        [sys.executable, "-m", "game", *argv],
        input=typed, capture_output=True, encoding="utf-8", cwd=installed.parent, check=False,
        env={**os.environ, "PYTHONPATH": str(installed), "LANTERN_ROW_HOME": str(home)},
    )  # fmt: skip


def shipped(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_a_wheel_has_every_story(installed: Path) -> None:
    assert shipped(installed / "game" / "_shipped" / "scenes") == shipped(ROOT / "scenes")


def test_a_wheel_has_every_asset_and_no_workshop(installed: Path) -> None:
    ours = shipped(ROOT / "assets")
    meant = {name for name in ours if "/" in name and not name.startswith("workshop/")}

    assert shipped(installed / "game" / "_shipped" / "assets") == meant | {"CREDITS.yaml"}


def test_a_wheel_has_nothing_but_the_game(installed: Path) -> None:
    top = {path.name for path in installed.iterdir()}

    assert {name for name in top if not name.endswith(".dist-info")} == {"game"}


def test_the_game_plays_from_a_wheel(installed: Path) -> None:
    told = start(installed, "play", "--text", typed="\nq\n")

    assert told.returncode == 0, told.stderr
    assert "Lantern Row" in told.stdout


def test_the_story_in_a_wheel_is_clean(installed: Path) -> None:
    told = start(installed, "check")

    assert told.returncode == 0, told.stdout + told.stderr
