"""A path goes to an open room as its letters and the room's word, and nothing else; trouble is a sentence."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

from game.classroom.pathcode import write_code
from game.classroom.room import MOST_PHONES, Room
from game.pooling import Collected
from game.posting import Posting, read_room
from tests.classroom.knocking import HERE, Class, open_class
from tests.stage.routes import seen_records
from tests.walks import shipped_story


@pytest.fixture
def room() -> Iterator[Class]:
    with open_class() as opened:
        yield opened


def path() -> str:
    return write_code(shipped_story(), seen_records()[0])


def sent(typed: str, code: str) -> Posting:
    where = read_room(typed)
    assert where is not None
    posting = Posting(where, code)
    posting.start()
    posting.wait()
    return posting


def typed(room: Class, code: str = "") -> str:
    return f"{HERE}:{room.port} {code or room.code}"


@pytest.mark.parametrize(
    "written",
    [
        "192.168.1.20:8000 lamp",
        "  192.168.1.20:8000, LAMP ",
        "http://192.168.1.20:8000/?room=LAMP",
        "192.168.1.20:8000/LAMP",
    ],
)
def test_a_room_is_known_by_its_address_and_word(written: str) -> None:
    assert read_room(written) == ("192.168.1.20:8000", "LAMP")


@pytest.mark.parametrize(
    "written",
    ["", "/media/stick", "C:\\class", "LAMP", "192.168.1.20 LAMP", "a:99999 LAMP", "x:80 LAMPS"],
)
def test_a_folder_is_no_room(written: str) -> None:
    assert read_room(written) is None


@given(st.text(max_size=60))
def test_anything_typed_is_a_room_or_none(written: str) -> None:
    found = read_room(written)

    assert found is None or len(found.code) == 4


def test_a_path_that_is_sent_is_in_the_teacher_s_pool(room: Class) -> None:
    posting = sent(typed(room), path())
    collected = Collected(shipped_story())

    assert (posting.is_in, posting.told) == (True, "Your path is in.")
    assert collected.look(room.phones)
    assert collected.pool.paths == (seen_records()[0],)


def test_a_path_that_is_sent_twice_is_in_once(room: Class) -> None:
    collected = Collected(shipped_story())
    for _ in range(2):
        sent(typed(room), path())
        collected.look(room.phones)

    assert len(collected.pool) == 1


def test_the_wrong_word_is_a_sentence_and_changes_nothing(room: Class) -> None:
    posting = sent(typed(room, "ZZZZ"), path())

    assert posting.told == (
        "The room does not know this word. Look at the screen in front: it changes each time the "
        "room opens."
    )
    assert room.phones.posts() == ()


def test_what_is_no_path_is_refused_at_the_door(room: Class) -> None:
    assert not sent(typed(room), "<script>").is_in
    assert not sent(typed(room), "A" * 500).is_in
    assert room.phones.posts() == ()


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "-"])
def test_a_path_from_another_site_is_refused(room: Class, origin: str) -> None:
    body = f"room={room.code}&path={path()}"

    assert room.stranger().asks("POST", "/path", body, origin=origin).status == 403
    assert room.phones.posts() == ()


def test_a_room_holds_only_so_many_paths_until_they_are_taken() -> None:
    room = Room("LAMP")
    letters = [
        f"{chr(65 + at // 676)}{chr(65 + at // 26 % 26)}{chr(65 + at % 26)}" for at in range(1001)
    ]
    outcomes = [room.take_path("lamp", one) for one in letters]

    assert outcomes == ["taken"] * MOST_PHONES + ["closed"]
    assert len(room.posts()) == MOST_PHONES
    assert room.take_path("LAMP", letters[-1]) == "taken"


def test_a_room_that_is_shut_is_a_sentence() -> None:
    with socket.socket() as nobody:
        nobody.bind((HERE, 0))
        port = nobody.getsockname()[1]
        posting = sent(f"{HERE}:{port} LAMP", path())

    assert posting.told == (
        f"The room at {HERE}:{port} does not answer (Connection refused). Nothing is lost: read the "
        "letters out, or use the class folder."
    )
