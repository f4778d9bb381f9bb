"""Nothing that a player typed, no time, and no name of a machine or its user leaves with a path or a lesson."""

from __future__ import annotations

import getpass
import os
import platform
import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.classroom.lesson import usual_plan
from game.classroom.paper import print_pack
from game.classroom.paper_report import class_csv, class_report
from game.classroom.pathcode import write_code
from game.home import HOME
from game.play.session import Session
from game.play.views import SceneView
from game.stage.boxes import Page, Words
from game.stage.game import Game
from game.stage.screens.class_debrief import ClassDebriefScreen
from tests.classroom.lived import a_lesson, a_pool
from tests.stage.drawing import Player, make_game, shipped_story
from tests.stage.lessons import answers, lesson

pytestmark = pytest.mark.slow

NAME = "Zanzibarina"
OWN = ("xyrzen", "xyrzem", "xyrzeir", "xyrzeirs", "xyrzemself")
WORDS = "My sister never asks, on Tuesdays, quetzal"
MACHINE = "gradgrind-laptop-17"
USER = "thomasina"
PLANTED = (NAME, *OWN, "quetzal", "Tuesdays", MACHINE, USER)
NOW = 1_234_567_890.5
"""13 February 2009, 23:31:30: what every clock says."""
TIMES = re.compile(
    r"123456789|2009|23:31|31:30|13 Feb|Feb(ruary)? 13|13\.0?2\.|02/13", re.IGNORECASE
)
CLOCKS = re.compile(r"\b\d{4}-\d\d-\d\d\b|\b\d\d:\d\d:\d\d\b")


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine with a name, a user and a clock that can be searched for."""
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    for variable in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(variable, USER)
    for variable in ("HOSTNAME", "COMPUTERNAME", "HOST"):
        monkeypatch.setenv(variable, MACHINE)
    monkeypatch.setattr(socket, "gethostname", lambda: MACHINE)
    monkeypatch.setattr(platform, "node", lambda: MACHINE)
    monkeypatch.setattr(getpass, "getuser", lambda: USER)
    monkeypatch.setattr(time, "time", lambda: NOW)
    monkeypatch.setattr(time, "time_ns", lambda: int(NOW * 10**9))


def found_in(text: str) -> list[str]:
    """Return what must not stand in a text."""
    lower = text.lower()
    found = [word for word in PLANTED if word.lower() in lower]
    return [*found, *(match[0] for match in TIMES.finditer(text))]


def played_alone(home: Path) -> Player:
    """Return somebody at the ending, who has typed a name, pronouns and words of their own."""
    session = Session(shipped_story())
    while not session.at_ending:
        view = session.look()
        assert isinstance(view, SceneView)
        if any(question.id == "name" for question in view.questions):
            session.answer("name", NAME)
            session.answer_own(OWN, plural=False)
        if not session.go_on():
            session.choose(next(one.id for one in view.choices if one.is_open))
    game = make_game(home / "own")
    game.play(session, saving=True)
    one = Player(game)
    one.game.tick(20.0)
    for _ in range(6):
        one.does("page_down")
        one.game.tick(20.0)
    one.sees_again()
    one.presses("question 0")
    one.types(WORDS)
    one.does("next")
    return one


def put(home: Path, share: Path) -> Player:
    """Return somebody who has put the path of the one who typed so much into the class folder."""
    share.mkdir(exist_ok=True)
    one = played_alone(home)
    assert NAME in str(one.game.session and one.game.session.player)
    assert any("quetzal" in draft.text for draft in one.game.notes.drafts.values())
    one.presses("share")
    one.goes_to("folder")
    one.types(str(share))
    one.does("press")
    assert len(list(share.iterdir())) == 1
    return one


def spoken(page: Page) -> Iterator[str]:
    """Yield all that a page says and shows."""
    for box in page.boxes:
        yield box.label
        for part in box.parts:
            if isinstance(part, Words):
                yield part.text


# ------------------------------------------------------------------ the path


def test_what_is_searched_for_would_be_found() -> None:
    assert found_in(f"{NAME} at 2009-02-13") == [NAME, "2009"]
    assert found_in(str(time.time())) == ["123456789"]


def test_the_file_of_a_path_holds_nothing_of_whoever_played(tmp_path: Path) -> None:
    share = tmp_path / "share"
    put(tmp_path, share)
    [file] = share.iterdir()

    assert found_in(file.read_text()) == []
    assert CLOCKS.findall(file.read_text()) == []
    assert found_in(file.name) == []
    assert str(os.getpid()) not in re.split(r"\W+", file.name)


def test_the_file_of_a_path_does_not_say_when_it_was_written(tmp_path: Path) -> None:
    share = tmp_path / "share"
    put(tmp_path, share)
    [file] = share.iterdir()

    assert time.gmtime(file.stat().st_mtime)[0] == 1980


def test_the_letters_of_a_path_are_the_same_whoever_walked_it(tmp_path: Path) -> None:
    share = tmp_path / "share"
    one = put(tmp_path, share)
    assert one.game.session
    code = write_code(shipped_story(), one.game.session.choices)

    assert one.sees(" ".join(code[at : at + 4] for at in range(0, len(code), 4)))


# ------------------------------------------------------------------ the class


def teacher_s(home: Path, share: Path) -> Game:
    """Return a game on another machine that has read the folder."""
    game = make_game(home / "teacher")
    assert game.collected.watch(str(share)) is None
    while game.collected.look():
        pass
    return game


def test_the_pool_holds_lists_of_choices_and_nothing_else(tmp_path: Path) -> None:
    share = tmp_path / "share"
    put(tmp_path, share)
    pool = teacher_s(tmp_path, share).collected.pool

    assert len(pool) == 1
    assert set(pool.paths[0]) <= set(shipped_story().choices)


def test_no_page_of_the_debrief_says_anything_of_whoever_played(tmp_path: Path) -> None:
    share = tmp_path / "share"
    put(tmp_path, share)
    game = teacher_s(tmp_path, share)
    for path in a_pool(14).paths:
        game.collected.type_codes(write_code(shipped_story(), path))
    game.shortcut("class_pool")
    one = Player(game)
    one.game.screen.typed["folder"] = ""  # type: ignore[attr-defined]  # where a folder lies is the teacher's
    told = list(spoken(one.sees_again()))
    game.open(ClassDebriefScreen(game))
    while game.screen.name == "class_debrief":
        told += spoken(one.sees_again())
        one.does("page_down")

    assert len(told) > 100
    assert [word for text in told for word in found_in(text)] == []


def test_no_file_of_a_lesson_says_when_or_where_it_was(tmp_path: Path) -> None:
    one = lesson(tmp_path / "class")
    kept: set[str] = set()
    for _ in range(400):
        files = [file for file in (tmp_path / "class").rglob("*") if file.is_file()]
        kept |= {file.read_text(errors="replace") for file in files}
        if one.screen == "class_debrief":
            break
        if one.screen == "ending":
            one.does("page_down")
        else:
            answers(one)

    assert one.screen == "class_debrief"
    assert any('"decisions"' in text for text in kept)
    assert [word for text in kept for word in found_in(text)] == []
    assert [word for text in kept for word in CLOCKS.findall(text)] == []


def test_no_sheet_and_no_report_says_when_or_where_it_was_made() -> None:
    story = shipped_story()
    pages = {
        **print_pack(story, usual_plan(story)),
        "report": class_report(story, a_lesson()),
        "figures": class_csv(story, a_lesson()),
    }

    assert [(name, word) for name, text in pages.items() for word in found_in(text)] == []
    assert [(name, word) for name, text in pages.items() for word in CLOCKS.findall(text)] == []


def test_nothing_is_kept_of_a_folder_or_of_what_was_typed_into_the_pool(tmp_path: Path) -> None:
    share = tmp_path / "share"
    put(tmp_path, share)
    game = teacher_s(tmp_path, share)
    game.collected.type_codes(write_code(shipped_story(), a_pool(1).paths[0]))
    game.change(game.settings)
    game.quit()

    kept = [file for file in (tmp_path / "teacher").rglob("*") if file.is_file()]
    assert all(str(share) not in file.read_text() for file in kept)
    assert len(make_game(tmp_path / "teacher").collected.pool) == 0
