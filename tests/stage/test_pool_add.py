"""Somebody who played alone adds the path to the class map by a press, and takes it back by another."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.classroom.pathcode import read_code, shown, write_code
from game.classroom.pool import read_path
from game.play.session import Session
from game.stage.screens.pool_add import PoolAddScreen
from game.stage.theme import Look
from tests.classroom.knocking import open_class
from tests.stage.drawing import LOOKS, Player, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stage.routes import seen_records

pytestmark = pytest.mark.slow


def ended(home: Path, seen: Look | None = None, session: Session | None = None) -> Player:
    """Return somebody on the last page of the ending."""
    session = session or Session(shipped_story())
    for choice in seen_records()[0]:
        while session.go_on():
            pass
        session.choose(choice)
    while session.go_on():
        pass
    game = make_game(home)
    game.play(session, saving=False)
    one = Player(game, seen)
    one.game.tick(20.0)
    for _ in range(6):
        one.does("page_down")
        one.game.tick(20.0)
    one.sees_again()
    return one


def adding(home: Path, seen: Look | None = None) -> Player:
    one = ended(home, seen)
    one.presses("share")
    assert one.screen == "pool_add"
    return one


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("path-*.json"))


def test_what_is_shared_is_said_before_anything_is(tmp_path: Path) -> None:
    one = ended(tmp_path)

    assert one.sees("Add my path to the class map")
    assert one.sees("Shares the list of your 23 choices. No name, no words, no times.")


def test_the_letters_are_those_of_the_path(tmp_path: Path) -> None:
    one = adding(tmp_path)
    code = write_code(shipped_story(), seen_records()[0])

    assert one.sees(shown(code))
    assert read_code(shipped_story(), shown(code)) == seen_records()[0]


def test_cameras_can_read_the_letters_too(tmp_path: Path) -> None:
    pytest.importorskip("segno")
    one = adding(tmp_path)

    assert [box.role for box in one.page.boxes].count("image") == 1


def test_a_path_is_put_into_a_folder_and_taken_back(tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    one = adding(tmp_path)
    one.goes_to("folder")
    one.types(str(folder))
    one.does("press")

    [file] = files(folder)
    assert read_path(shipped_story(), file.read_bytes()) == seen_records()[0]
    assert one.sees("Added. Take it back")

    one.does("press")
    assert files(folder) == []
    assert one.sees("Your path is off the class map again.")
    assert one.sees("Put it there")


def test_the_last_page_takes_it_back_too(tmp_path: Path) -> None:
    one = adding(tmp_path)
    one.game.collected.put_into = str(tmp_path)
    one.presses("put")
    one.does("escape")
    assert one.screen == "ending"
    assert one.sees("Added. Take it back")

    one.presses("share")
    assert files(tmp_path) == []
    assert one.sees("Your path is off the class map again.")


def test_pressing_twice_never_puts_it_there_twice(tmp_path: Path) -> None:
    one = adding(tmp_path)
    one.game.collected.put_into = str(tmp_path)
    for _ in range(5):
        one.presses("put")

    assert len(files(tmp_path)) == 1


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    one = adding(tmp_path)
    one.goes_to("folder")
    one.types("/no/such/folder")
    one.does("press")

    assert one.sees("“/no/such/folder” is no folder that can be opened here.")
    assert not one.game.notes.added


def test_the_folder_is_remembered_for_the_sitting_and_not_longer(tmp_path: Path) -> None:
    one = adding(tmp_path)
    one.goes_to("folder")
    one.types(str(tmp_path))
    one.does("escape")
    one.presses("share")
    assert one.game.collected.put_into == str(tmp_path)

    home = tmp_path / "settings.json"
    assert not home.exists() or str(tmp_path) not in home.read_text()
    assert make_game(tmp_path).collected.put_into == ""


def test_a_chapter_played_alone_is_not_on_the_class_map(tmp_path: Path) -> None:
    session = Session.of_chapter(shipped_story(), shipped_story().chapters[0].id)
    while not session.at_ending:
        view = session.look()
        if not session.go_on():
            session.choose(next(one.id for one in view.choices if one.is_open))  # type: ignore[union-attr]  # a scene
    game = make_game(tmp_path)
    game.play(session, saving=False)
    one = Player(game)
    for _ in range(8):
        assert one.page.box("share") is None
        if one.page.box("next") is None or one.screen != "ending":
            break
        one.does("page_down")


@pytest.mark.parametrize(("size", "scale"), [*LOOKS, ((1280, 720), 2.0)])
@pytest.mark.parametrize("theme", ["paper", "contrast"])
def test_it_is_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int], scale: float, theme: str
) -> None:
    seen = look(*size, scale, theme)
    one = adding(tmp_path, seen)
    found = faults(one.page, seen)
    one.game.collected.put_into = "/no/such/folder" * 6
    one.presses("put")
    found += faults(one.page, seen)
    one.game.collected.put_into = str(tmp_path)
    one.presses("put")
    found += faults(one.page, seen)

    assert found == []


def test_the_letters_are_sent_to_a_room_whose_address_is_typed(tmp_path: Path) -> None:
    pytest.importorskip("starlette")
    pytest.importorskip("uvicorn")
    one = adding(tmp_path)
    with open_class() as room:
        one.game.collected.put_into = f"127.0.0.1:{room.port} {room.code}"
        one.presses("put")
        screen = one.game.screen
        assert isinstance(screen, PoolAddScreen)
        assert screen.posting is not None
        screen.posting.wait()
        one.sees_again()

        assert one.sees("Your path is in.")
        assert room.phones.posts() == (write_code(shipped_story(), seen_records()[0]),)
