"""Paths are collected from a folder, from codes and from posts; nothing damaged, doubled or linked gets in."""

from __future__ import annotations

import os
import shutil
import time
from functools import cache
from pathlib import Path

import pytest

from game.author.habits import by_chance
from game.classroom.pathcode import shown, write_code
from game.classroom.pool import write_path
from game.pooling import Collected, put_path, take_back
from game.watched import BETWEEN
from tests.walks import players, shipped_story


@cache
def paths() -> tuple[tuple[str, ...], ...]:
    return tuple(chosen for chosen, _ in players(shipped_story(), by_chance, 40))


class Time:
    """A clock that stands still unless it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Table:
    """A teacher with a folder on the table, who looks into it as long as there is something new."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.time = Time()
        self.collected = Collected(shipped_story(), self.time)
        assert self.collected.watch(str(folder)) is None

    def puts(self, index: int, name: str = "") -> Path:
        put = put_path(shipped_story(), paths()[index], str(self.folder))
        assert put.path is not None, put.told
        return put.path.rename(self.folder / name) if name else put.path

    def looks(self) -> int:
        """Look at everything that is there now; return how many paths are in."""
        self.time.now += BETWEEN + 1
        while self.collected.look():
            pass
        return len(self.collected.pool)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path / "share")


# ------------------------------------------------------------------ writing


def test_a_path_lies_in_the_folder_under_a_name_that_says_nothing(tmp_path: Path) -> None:
    names = {put_path(shipped_story(), paths()[0], str(tmp_path)).path for _ in range(20)}

    assert len(names) == 20
    assert all(name and len(name.name) == len("path-0123456789abcdef.json") for name in names)
    assert {name.name for name in names if name} == {name.name for name in tmp_path.iterdir()}


def test_a_path_s_file_does_not_say_when_it_was_written(tmp_path: Path) -> None:
    path = put_path(shipped_story(), paths()[0], str(tmp_path)).path

    assert path
    assert time.gmtime(path.stat().st_mtime)[:3] == (1980, 1, 2)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    put = put_path(shipped_story(), paths()[0], str(tmp_path / "stick"))

    assert put.path is None
    assert put.told == (
        f"“{tmp_path / 'stick'}” is no folder that can be opened here. Write the whole path, as the "
        "window of files shows it."
    )
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize(
    "typed", ["", "   ", "share", "../share", "a\0b", "~nobody-of-that-name/x"]
)
def test_what_is_no_whole_path_is_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.chdir(tmp_path)

    assert put_path(shipped_story(), paths()[0], typed).path is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder closed to writing")
def test_a_folder_closed_to_writing_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    put = put_path(shipped_story(), paths()[0], str(tmp_path))
    tmp_path.chmod(0o700)

    assert put.told == (
        f"The path could not be written into {tmp_path}: Permission denied. Nothing is lost: the "
        "letters of your path will do as well."
    )


def test_taking_back_removes_the_file_and_its_path(table: Table) -> None:
    path = table.puts(0)
    table.puts(1)
    assert table.looks() == 2

    assert take_back(path) is None
    assert table.looks() == 1
    assert take_back(path) is None


def test_taking_back_from_a_folder_that_is_gone_is_a_sentence(table: Table) -> None:
    path = table.puts(0)
    shutil.rmtree(table.folder)

    assert take_back(path) == (
        f"{path} could not be removed: the folder is not there. Ask whoever keeps the folder to "
        "delete it."
    )


# ------------------------------------------------------------------ reading


def test_new_files_are_read_whenever_they_come(table: Table) -> None:
    assert table.looks() == 0
    for count in range(1, 6):
        table.puts(count)
        assert table.looks() == count
    assert set(table.collected.pool.paths) == set(paths()[1:6])


def test_two_who_walked_the_same_path_are_two(table: Table) -> None:
    table.puts(3)
    table.puts(3)

    assert table.looks() == 2


def test_damaged_files_are_named_and_skipped(table: Table) -> None:
    table.puts(0)
    (table.folder / "broken.json").write_bytes(b"{")
    (table.folder / "large.json").write_bytes(b" " * 30_000)

    assert table.looks() == 1
    assert set(table.collected.troubles) == {
        "“broken.json” was skipped. This is not the file of a path, or it is damaged.",
        "“large.json” was skipped. This file is too large to be a path.",
    }


def test_a_file_that_is_still_being_copied_is_read_when_it_is_whole(table: Table) -> None:
    written = write_path(shipped_story(), paths()[0])
    half = table.folder / "path-0123456789abcdef.json"
    half.write_bytes(written[:100])
    assert table.looks() == 0

    half.write_bytes(written)
    assert table.looks() == 1
    assert table.collected.troubles == ()


def test_a_copy_of_a_file_is_named_and_skipped(table: Table) -> None:
    path = table.puts(0)
    assert table.looks() == 1
    shutil.copy(path, table.folder / f"{path.stem} (1).json")

    assert table.looks() == 1
    assert table.collected.troubles == (
        f"“{path.stem} (1).json” was skipped. It is a copy of a file that is here already.",
    )


def test_a_file_that_is_renamed_stays_one_path(table: Table) -> None:
    path = table.puts(0)
    assert table.looks() == 1
    path.rename(table.folder / f"group 2 {path.name}")
    table.looks()

    assert table.looks() == 1
    assert table.collected.troubles == ()


def test_other_files_and_folders_are_let_be(table: Table) -> None:
    (table.folder / "notes.txt").write_text("nothing")
    (table.folder / ".path-0123456789abcdef.json.77.tmp").write_bytes(b"{")
    (table.folder / "more.json").mkdir()

    assert table.looks() == 0
    assert table.collected.troubles == ()


@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_links_are_not_followed(table: Table, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    put = put_path(shipped_story(), paths()[0], str(outside))
    assert put.path
    (table.folder / "path-fedcba9876543210.json").symlink_to(put.path)
    (table.folder / "inner.json").symlink_to(outside)

    assert table.looks() == 0
    assert table.collected.troubles == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_not_waited_for(table: Table) -> None:
    os.mkfifo(table.folder / "pipe.json")

    assert table.looks() == 0


def test_a_folder_that_goes_away_is_a_sentence_and_nothing_is_lost(table: Table) -> None:
    for index in range(3):
        table.puts(index)
    assert table.looks() == 3
    away = table.folder.rename(table.folder.with_name("away"))

    assert table.looks() == 3
    assert table.collected.lost == (
        f"{table.folder} cannot be read now: No such file or directory. All paths read so far stay "
        "here; when the folder is back, it is read on."
    )

    away.rename(table.folder)
    table.puts(3)
    assert table.looks() == 4
    assert table.collected.lost is None


def test_another_stick_in_the_same_place_adds_to_the_first(table: Table) -> None:
    for index in range(3):
        table.puts(index)
    assert table.looks() == 3
    first = table.folder.rename(table.folder.with_name("first"))
    table.folder.mkdir()
    table.puts(3)

    assert table.looks() == 4
    assert table.looks() == 4
    shutil.rmtree(table.folder)
    first.rename(table.folder)
    assert table.looks() == 4


def test_another_folder_adds_to_the_first(table: Table, tmp_path: Path) -> None:
    table.puts(0)
    assert table.looks() == 1
    other = tmp_path / "other"
    other.mkdir()
    put_path(shipped_story(), paths()[1], str(other))

    assert table.collected.watch(f'"{other}"') is None
    assert table.looks() == 2


def test_thousands_of_files_are_read_without_holding_anything_up(tmp_path: Path) -> None:
    collected = Collected(shipped_story())
    for number in range(2000):
        written = write_path(shipped_story(), paths()[number % 40])
        (tmp_path / f"path-{number:016x}.json").write_bytes(written)
    assert collected.watch(str(tmp_path)) is None

    longest, more = 0.0, True
    while more:
        began = time.perf_counter()
        more = collected.look()
        longest = max(longest, time.perf_counter() - began)

    assert len(collected.pool) == 2000
    assert longest < 0.2  # 0.008 and one file are meant; a busy machine may take its time


# ------------------------------------------------------------ codes and posts


def test_a_code_goes_in_however_it_is_typed() -> None:
    collected = Collected(shipped_story())
    code = write_code(shipped_story(), paths()[0])

    assert collected.type_codes(f"  {shown(code).lower()} ") == (1, "In: 1 path.")
    assert collected.pool.paths == (paths()[0],)


def test_many_codes_are_pasted_at_once() -> None:
    collected = Collected(shipped_story())
    codes = [shown(write_code(shipped_story(), path)) for path in paths()[:12]]

    assert collected.type_codes("\n".join(codes)) == (12, "In: 12 paths.")
    assert len(collected.pool) == 12


def test_a_code_that_is_in_already_goes_in_only_when_it_is_given_once_more() -> None:
    collected = Collected(shipped_story())
    code = write_code(shipped_story(), paths()[0])
    collected.type_codes(code)

    assert collected.type_codes(code) == (
        0,
        f"{shown(code)} is in the pool already. If two people walked this path, give it once more.",
    )
    assert collected.type_codes(code) == (1, "In: 1 path.")
    assert len(collected.pool) == 2


def test_a_wrong_code_is_told_and_the_others_go_in() -> None:
    collected = Collected(shipped_story())
    code = write_code(shipped_story(), paths()[0])

    added, told = collected.type_codes(f"ABCD EFG\n{code}")

    assert added == 1
    assert told == (
        "“ABCD EFG” is not a path code as it was given out: a letter is wrong, missing, or has "
        "changed places. Read it letter by letter."
    )


class Room:
    """Has what was posted, once."""

    def __init__(self, *codes: str) -> None:
        self.left = list(codes)

    def posts(self) -> list[str]:
        left, self.left = self.left, []
        return left


def test_what_is_posted_goes_in_and_what_is_no_path_is_told() -> None:
    collected = Collected(shipped_story())
    code = write_code(shipped_story(), paths()[0])
    room = Room(code, code, "<script>")

    assert collected.look(room)
    assert not collected.look(room)
    assert len(collected.pool) == 1
    [told] = collected.troubles
    assert told == (
        "Something that was sent from a machine was skipped. Path codes have no “<”, and “<script>” "
        "has one. Look at it once more: there are only letters, and no I, O or U among them."
    )


def test_emptying_forgets_everything_and_leaves_the_files(table: Table) -> None:
    path = table.puts(0)
    table.collected.type_codes(write_code(shipped_story(), paths()[1]))
    assert table.looks() == 2

    table.collected.empty()

    assert table.looks() == 0
    assert path.exists()
