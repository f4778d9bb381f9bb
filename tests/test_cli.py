"""The command line: what it prints where, and the exit code it leaves with."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import run
from game.commands import FILES
from game.home import HOME
from game.orders.colours import coloured
from game.story.catalogue.entry import GOOD

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME, str(folder))
    return folder


@pytest.fixture
def pond(tmp_path: Path) -> Path:
    folder = tmp_path / "pond"
    folder.mkdir()
    for name, text in GOOD.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def break_it(pond: Path) -> None:
    """Let the first choice of the pond lead nowhere."""
    file = pond / "one.yaml"
    file.write_text(file.read_text().replace("to: shore", "to: shroe", 1))


def start(*argv: str, typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as people do, in a process of its own, with what they type."""
    return subprocess.run(
        [sys.executable, "-m", "game", *argv],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


# ------------------------------------------------------------- wrong usage


def test_an_unknown_story_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "lantern-rwo"]) == 2
    assert capsys.readouterr() == (
        "",
        "There is no story named “lantern-rwo”. Did you mean “lantern-row”?\n",
    )


def test_an_unknown_command_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chekc"]) == 2
    assert capsys.readouterr().err == (
        "There is no command or story “chekc”. Did you mean “check”?\n"
    )


def test_a_command_like_no_other_is_told_all_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["\x00zzz"]) == 2
    assert capsys.readouterr().err == (
        "There is no command or story “\x00zzz”. The commands: play, check, preview, map, stats, "
        "new, transcript, schema, class. Without one, the game starts.\n"
    )


def test_an_unknown_option_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["play", "--tetx"]) == 2
    assert capsys.readouterr().err == (
        "This cannot be understood: unrecognized arguments: --tetx. “lantern-row --help” tells "
        "what can.\n"
    )


def test_an_unknown_scene_is_a_sentence(pond: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["play", str(pond), "--text", "--scene", "shroe"]) == 2
    assert capsys.readouterr().err == "There is no scene “shroe”. Did you mean “shore”?\n"


def test_a_folder_without_a_story_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()

    assert run(["play", str(tmp_path / "empty")]) == 2
    assert capsys.readouterr().err == (
        f"There is no story.yaml in “{tmp_path / 'empty'}”. Every story begins with one; "
        "“lantern-row” is a story to learn from.\n"
    )


def test_a_story_with_errors_is_not_started_and_tells_them(
    pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_it(pond)

    assert run(["play", str(pond), "--text"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{pond}/one.yaml:21:13: error N201: " in told.err
    assert told.err.endswith(
        "This story has an error and cannot be played until it is mended. “lantern-row check "
        f"{pond}” shows everything.\n"
    )


# ------------------------------------------------------------- check


def test_a_story_without_errors_passes(pond: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(pond), "--without-proof"]) == 0
    assert capsys.readouterr().out.endswith("\n0 errors, 0 warnings, 2 notes.\n")


def test_a_story_without_errors_is_proved(pond: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(pond)]) == 0
    assert "\nNothing is left open: 8 questions about this" in capsys.readouterr().out


def test_problems_of_two_files_stand_apart(pond: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", str(pond), "--without-proof"])
    first, second = capsys.readouterr().out.split("\n\n")
    assert first.startswith(f"{pond}/one.yaml:6:12: note A101: There is no picture for the place")
    assert second.startswith(f"{pond}/story.yaml:8:3: note A102: There is no picture “ada”")


def test_an_amount_that_is_none_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--seconds", "soon"]) == 2
    assert capsys.readouterr().err == (
        "This cannot be understood: argument --seconds: “soon” is not an amount; write a number "
        "above 0. “lantern-row check --help” tells what can.\n"
    )


def test_a_size_of_text_out_of_range_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["preview", "--scale", "900"]) == 2
    assert capsys.readouterr().err == (
        "This cannot be understood: argument --scale: “900” is not a size of text; write a number "
        "from 80 to 250. “lantern-row preview --help” tells what can.\n"
    )


def test_colours_leave_the_words_as_they_are() -> None:
    told = (
        "a/b.yaml:3:1: error N201: This goes nowhere.\n    3 | to: x\n      | ^^^^^\nerror, he said"
    )
    painted = coloured(told)

    assert "\x1b[1;31merror N201\x1b[0m: This goes nowhere." in painted
    assert painted.count("\x1b[") == 6
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == told


def test_a_missing_picture_is_a_note(pond: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", str(pond)])
    assert f"{pond}/one.yaml:6:12: note A101: There is no picture" in capsys.readouterr().out


def test_warnings_fail_where_strictness_is_wanted(
    pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = pond / "one.yaml"
    file.write_text(file.read_text() + "  island:\n    title: The Island\n    ending: true\n")

    assert run(["check", str(pond)]) == 0
    assert run(["check", str(pond), "--strict"]) == 1
    assert "warning P101" in capsys.readouterr().out


def test_the_shipped_story_has_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check"]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out


def test_check_tells_every_problem_and_fails(
    pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_it(pond)

    assert run(["check", str(pond)]) == 1
    told = capsys.readouterr()
    assert "Did you mean “shore”?" in told.out
    assert told.out.splitlines()[-1].startswith("1 error, ")
    assert told.err == ""


def test_check_as_json_has_the_promised_keys(
    pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_it(pond)

    assert run(["check", str(pond), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["story", "problems", "counts", "proof"]
    assert told["counts"]["error"] == 1
    assert told["proof"] is None
    error = next(problem for problem in told["problems"] if problem["severity"] == "error")
    assert list(error) == [
        "code", "severity", "file", "line", "column", "message", "suggestion",
    ]  # fmt: skip
    assert (error["line"], error["column"], error["suggestion"]) == (21, 13, "shore")


def test_a_code_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--explain", "n201"]) == 0
    assert capsys.readouterr().out.startswith("N201 (error)")


def test_an_unknown_code_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--explain", "N2011"]) == 2
    assert capsys.readouterr().err == (
        "There is no problem with the code “N2011”. Did you mean “N201”?\n"
    )


# ------------------------------------------------------------- transcript, schema


@pytest.mark.parametrize("rule", ["first", "last", "random:7", "bank.swim"])
def test_a_story_is_played_without_a_person(
    rule: str, pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["transcript", str(pond), "--choose", rule, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["story", "version", "steps", "levels", "facts", "ending"]
    assert list(told["facts"]) == ["both_share", "reversals", "late_lean"]
    assert told["steps"][0]["scene"] == "bank"


def test_the_players_voice_tells_less_than_the_authors(
    pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["transcript", str(pond), "--choose", "first", "--voice", "author"])
    author = capsys.readouterr().out
    run(["transcript", str(pond), "--choose", "first", "--voice", "player"])
    player = capsys.readouterr().out

    assert len(player.splitlines()) < len(author.splitlines())


@pytest.mark.parametrize("rule", ["fisrt", "bank.fly", "nowhere.swim", ""])
def test_a_wrong_rule_is_a_sentence(
    rule: str, pond: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["transcript", str(pond), "--choose", rule]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.endswith(".\n")


@pytest.mark.parametrize("file", FILES)
def test_the_schema_beside_the_assets_is_the_one_that_is_printed(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = ROOT / "assets" / "schema" / f"{file}.schema.json"

    assert run(["schema", file]) == 0
    assert capsys.readouterr().out == shipped.read_text(encoding="utf-8"), (
        f"Write it anew: lantern-row schema {file} > {shipped.relative_to(ROOT)}"
    )


# ------------------------------------------------------------- as people start it


def test_help_tells_every_command() -> None:
    told = start("--help")

    assert told.returncode == 0
    assert all(command in told.stdout for command in ("play", "check", "transcript", "schema"))


def test_a_pipe_that_closes_early_is_no_trouble() -> None:
    command = f'"{sys.executable}" -m game transcript --choose first'
    script = f"import os; os._exit(os.system('''{command} | head -n 1 >&2'''))"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )

    assert told.stderr.count("\n") == 1


def test_without_a_display_the_game_goes_on_in_words(pond: Path) -> None:
    told = start("play", str(pond), typed="q\n", SDL_VIDEODRIVER="x11", DISPLAY=":99999")

    assert told.returncode == 0
    assert told.stderr.endswith("The game goes on here, in words.\n")
    assert "At the Bank" in told.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_game_that_nobody_could_see_goes_on_in_words(pond: Path) -> None:
    unseen = {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"}
    kept = {name: value for name, value in os.environ.items() if name not in unseen}
    told = subprocess.run(
        [sys.executable, "-m", "game", "play", str(pond)],
        input="q\n",
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=kept,
        timeout=60,
        check=False,
    )

    assert told.returncode == 0
    assert told.stderr.endswith(
        "No window can be opened here (there is no screen). The game goes on here, in words.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's rights are another matter there")
def test_a_home_that_cannot_be_written_is_a_sentence(pond: Path, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the place of the folder")
    told = start("play", str(pond), "--text", typed="\n\n1\n\nq\n")

    assert told.returncode == 0
    assert told.stderr.count("Nothing is saved: ") == 1
    assert told.stdout.splitlines()[-1] == "Goodbye. Nothing was saved."


def test_playing_without_saving_leaves_no_file(pond: Path, home: Path) -> None:
    told = start("play", str(pond), "--text", "--without-saving", typed="\n\n1\n\nq\n")

    assert told.returncode == 0
    assert not list(home.rglob("slot-*"))


def test_windows_and_old_terminals_get_every_letter(pond: Path) -> None:
    told = start("check", "--explain", "N201", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert told.returncode == 0
    assert "“" in told.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts in the way of Unix")
def test_an_interrupt_ends_quietly(pond: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "game", "play", str(pond), "--text"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    ) as game:  # fmt: skip
        assert game.stdout
        assert game.stderr
        game.stdout.readline()
        game.send_signal(2)
        code = game.wait(timeout=20)

        assert code == 130
        assert game.stderr.read() == ""


@pytest.mark.parametrize("command", [["check"], ["transcript", "--choose", "first"]])
def test_only_playing_needs_pygame(command: list[str]) -> None:
    script = (
        "import sys; sys.modules['pygame'] = None; from game.cli import run; "
        f"sys.exit(run({command!r}))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )

    assert told.returncode == 0, told.stderr


def test_without_pygame_the_game_goes_on_in_words(pond: Path) -> None:
    script = (
        "import sys; sys.modules['pygame'] = None; from game.cli import run; "
        f"sys.exit(run(['play', {str(pond)!r}]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], input="", capture_output=True, text=True, cwd=ROOT,
        check=False,
    )  # fmt: skip

    assert told.returncode == 0
    assert told.stderr == (
        "Pygame cannot be loaded (import of pygame halted; None in sys.modules); “pip install "
        "pygame-ce” brings it. The game goes on here, in words.\n"
    )
