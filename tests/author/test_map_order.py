"""`map` writes a page where its author stands, and never over anything but an earlier map."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from game.cli import run
from game.orders.map import PAGES
from game.story.catalogue.entry import GOOD

ROOT = Path(__file__).resolve().parent.parent.parent
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def pond(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "pond"
    folder.mkdir()
    for name, text in GOOD.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def test_a_map_is_written_beside_where_one_stands(capsys: Captured) -> None:
    assert run(["map", "pond"]) == 0

    assert capsys.readouterr() == ("The map is here: pond-map.html\n", "")
    assert Path("pond-map.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_map_goes_where_it_is_told_to(capsys: Captured) -> None:
    assert run(["map", "pond", "-o", "maps/mine.html"]) == 0

    assert capsys.readouterr().out == f"The map is here: {Path('maps/mine.html')}\n"
    assert Path("maps/mine.html").is_file()


def test_an_earlier_map_is_written_over(capsys: Captured, pond: Path) -> None:
    run(["map", "pond"])
    chapter = pond / "one.yaml"
    chapter.write_text(chapter.read_text().replace("The Shore", "The Far Shore"))

    assert run(["map", "pond"]) == 0
    assert "The Far Shore" in Path("pond-map.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("there", ["my own page", "", "folder", "link"])
def test_nothing_else_is_written_over(there: str, capsys: Captured) -> None:
    path = Path("pond-map.html")
    if there == "folder":
        path.mkdir()
    elif there == "link":
        try:
            path.symlink_to("elsewhere.html")
        except OSError:
            pytest.skip("No links can be made here.")
    else:
        path.write_text(there)

    assert run(["map", "pond"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "“pond-map.html” is already there, and it is no such page of ours. Move it away, or name another "
        "file with “-o”.\n"
    )
    assert sorted(os.listdir()) == ["pond", "pond-map.html"]


def test_where_nothing_can_be_written_it_says_why(capsys: Captured) -> None:
    Path("full").write_text("a file where the folder should be")

    assert run(["map", "pond", "-o", "full/map.html"]) == 1
    assert capsys.readouterr().err == (
        f"The page could not be written to {Path('full/map.html')}: {os.strerror(17)}.\n"
    )


def test_what_others_left_beside_the_map_stays(capsys: Captured) -> None:
    theirs = Path(".theirs.tmp")
    theirs.write_text("of another program")
    os.utime(theirs, (0, 0))

    run(["map", "pond"])

    assert theirs.exists()


def test_the_outline_is_printed_and_nothing_is_written(capsys: Captured) -> None:
    assert run(["map", "pond", "--text"]) == 0

    text = capsys.readouterr().out
    assert text.startswith("The Pond\n2 scenes in 1 chapter, 2 choices, 2 endings\n")
    assert "      - bank.swim: Swim across.\n" in text
    assert sorted(os.listdir()) == ["pond"]


def test_a_story_that_cannot_be_read_is_told_with_its_problems(
    capsys: Captured, pond: Path
) -> None:
    chapter = pond / "one.yaml"
    chapter.write_text(chapter.read_text().replace("to: shore", "to: shroe", 1))

    assert run(["map", "pond"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "N201: This choice goes to “shroe”" in err


def test_a_story_with_errors_that_can_be_read_is_drawn_with_them(
    capsys: Captured, pond: Path
) -> None:
    chapter = pond / "one.yaml"
    lost = "  lost:\n    title: Lost\n    lines: [Nobody comes.]\n    to: lost\n"
    chapter.write_text(chapter.read_text() + lost)

    assert run(["map", "pond", "--text"]) == 0
    text = capsys.readouterr().out
    assert "P101" in text[text.index("Lost (lost)\n    - ") :]


@pytest.mark.slow
def test_an_installed_game_has_the_style_and_the_script_of_the_page(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="building a wheel needs hatchling")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "wheel")],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = (tmp_path / "wheel").glob("*.whl")

    with zipfile.ZipFile(wheel) as packed:
        for file in PAGES.iterdir():
            assert packed.read(f"game/author/map/pages/{file.name}") == file.read_bytes()


@pytest.mark.slow
def test_a_browser_draws_the_map_and_opens_a_scene(pond: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("There is no Chromium here to look with.")
    run(["map", "pond"])
    url = Path("pond-map.html").resolve().as_uri() + "#scene-shore"

    seen = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", url],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    ).stdout  # fmt: skip

    cards = re.findall(r'<a class="([^"]*)" href="#([^"]*)"[^>]*style="([^"]*)"', seen)
    assert [href for _, href, _ in cards][:2] == ["scene-bank", "scene-shore"]
    assert [kind.split()[-1] for kind, _, _ in cards][:2] == ["near", "picked"]
    assert all("left:" in style for _, _, style in cards)
    (panel,) = re.findall(r'<aside id="panel"(.*?)</aside>', seen, re.DOTALL)
    assert "hidden" not in panel[: panel.index(">")]
    assert "The far shore is warm." in panel
