"""The manuals tell the truth: every command is in them, and every file they name exists."""

from __future__ import annotations

import re
from pathlib import Path

from game.commands import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_first_two_commands_are_one_line_each_and_need_only_python() -> None:
    start, test = blocks("sh")[:2]

    assert start == (
        "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/lantern-row\n"
    )
    assert test == (
        "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && "
        ".venv/bin/python -m pytest\n"
    )


def test_each_of_them_has_its_windows_twin() -> None:
    unix, windows = blocks("sh")[:2], blocks("bat")

    assert [as_on_windows(line) for line in unix] == windows


def as_on_windows(line: str) -> str:
    line = line.strip().replace("python3", "py").replace("'", "")
    line = line.replace(".venv/bin/", ".venv\\Scripts\\")
    return f'cmd /c "{line}"\n'


def test_every_command_is_in_the_readme() -> None:
    missing = [name for name in COMMANDS if f"lantern-row {name}" not in README]

    assert not missing


def test_every_file_the_readme_names_exists() -> None:
    linked = re.findall(r"\]\(([^)#:]+)\)", README)
    named = re.findall(r"`((?:scenes|assets|game|tests)/[\w./-]*)`", README)

    missing = [path for path in [*linked, *named] if not (ROOT / path).exists()]

    assert not missing, f"README.md names what is not there: {', '.join(missing)}."


def test_the_readme_keeps_to_its_three_pictures() -> None:
    assert README.count("![") == 3
