"""The room's screen: whole in every look, a code that a camera finds, and each button does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")
pytest.importorskip("segno")

from game.classroom.phones import RoomPhones
from game.classroom.qr import QUIET, read_by_cameras
from game.stage.boxes import Panel
from game.stage.screens.class_room import INK, PAPER, PATIENCE, RoomScreen
from game.stage.screens.class_setup import ClassSetupScreen
from game.stage.theme import Look
from tests.stage.drawing import LOOKS, Player, draw, lay, look
from tests.stage.lessons import goes_to, lead, teacher
from tests.stage.test_class_screens import told

pytestmark = pytest.mark.slow

ONE = ("192.168.1.20",)
THREE = ("192.168.1.20", "10.0.12.7", "172.20.10.2")


class Opening(Protocol):
    """Opens the room at these addresses, with so many phones in it."""

    def __call__(self, addresses: tuple[str, ...] = ONE, phones: int = 0) -> Player: ...


@pytest.fixture
def opens(tmp_path: Path) -> Iterator[Opening]:
    """Open the room at the beginning of a lesson; close every one in the end."""
    opened: list[RoomPhones] = []

    def open_it(addresses: tuple[str, ...] = ONE, phones: int = 0) -> Player:
        one = teacher(tmp_path)
        room = RoomPhones("en", lambda: addresses)
        opened.append(room)
        one.game.phones = room
        setup = ClassSetupScreen(one.game)
        one.game.open(setup)
        setup.votes_by = "phones"
        setup.press("begin")
        come(room, phones)
        one.page = lay(one.game, one.look)
        assert one.screen == "class_room"
        return one

    yield open_it
    for room in opened:
        room.close()


def come(room: RoomPhones, count: int) -> None:
    inside = room._opened
    assert inside is not None
    for _ in range(count):
        inside.room.seen_by(inside.room.enter(room.code, None))


def room_of(one: Player) -> RoomPhones:
    assert isinstance(one.game.phones, RoomPhones)
    return one.game.phones


def labels(one: Player, seen: Look | None = None) -> list[str]:
    return [box.label for box in lay(one.game, seen or look()).boxes]


@pytest.mark.parametrize(
    ("addresses", "phones"), [(ONE, 0), (ONE, 17), (THREE, 31), (("127.0.0.1",), 0)]
)
def test_the_room_is_whole_and_large_in_every_look(
    opens: Opening, addresses: tuple[str, ...], phones: int
) -> None:
    one = opens(addresses, phones)
    found = []
    for size, scale in LOOKS:
        found += [f"{size} at {scale}: {fault}" for fault in told(one, look(*size, scale))]
    found += told(one, look(1280, 720, 1.0, "contrast"))

    assert not found, "\n".join(found)


@pytest.mark.parametrize("theme", ["paper", "contrast"])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768), (1920, 1080), (1366, 768)])
def test_the_code_is_black_on_white_in_whole_pixels_with_its_quiet_zone(
    opens: Opening, theme: str, width: int, height: int
) -> None:
    one = opens(THREE)
    seen = look(width, height, 1.0, theme)
    page = lay(one.game, seen)
    box = next(box for box in page.boxes if box.role == "image")
    rows = read_by_cameras(
        room_of(one).link("192.168.1.20:" + room_of(one).addresses[0].split(":")[1])
    )
    dark = [part.rect for part in box.parts if isinstance(part, Panel) and part.fill == INK]
    module = dark[0].h * seen.unit
    left, top = min(one.x for one in dark) * seen.unit, min(one.y for one in dark) * seen.unit
    surface = draw(one.game, seen)

    assert module == pytest.approx(round(module))
    assert module >= 7
    for row in range(-QUIET, len(rows) + QUIET):
        for column in range(-QUIET, len(rows) + QUIET):
            inside = 0 <= row < len(rows) and 0 <= column < len(rows)
            spot = round(left + (column + 0.5) * module), round(top + (row + 0.5) * module)
            wanted = INK if inside and rows[row][column] else PAPER
            assert "#{:02x}{:02x}{:02x}".format(*surface.get_at(spot)[:3]) == wanted, (row, column)


def test_the_screen_says_the_address_the_code_and_how_many_are_here(opens: Opening) -> None:
    one = opens(ONE, 17)
    room = room_of(one)
    said = labels(one)

    assert room.addresses[0] in said
    assert f"Room {' '.join(room.code)}" in said
    assert f"QR code for http://{room.addresses[0]}/?room={room.code}" in said
    assert "17 of 28" in said
    assert "Be on the same Wi-Fi. No names, no accounts." in said


def test_more_phones_than_people_are_told(opens: Opening) -> None:
    assert "31 phones for 28" in labels(opens(ONE, 31))


def test_a_lantern_is_lit_as_soon_as_a_phone_comes(opens: Opening) -> None:
    one = opens()
    assert not one.game.tick(0.1)
    come(room_of(one), 1)

    assert one.game.tick(0.1)
    assert "1 of 28" in labels(one)
    assert not one.game.tick(0.1)


def test_where_no_phone_comes_in_the_screen_says_what_to_do(opens: Opening) -> None:
    one = opens()
    alone = (
        "No phone can come in? This network may keep phones apart. Try another address or network, "
        "or go on and type the counts."
    )
    assert alone not in labels(one)
    assert one.game.tick(PATIENCE + 1)
    assert alone in labels(one)
    come(room_of(one), 1)
    one.game.tick(0.1)

    assert alone not in labels(one)


def test_another_address_can_be_chosen(opens: Opening) -> None:
    one = opens(THREE)
    one.game.screen.press("address 1")
    said = labels(one)
    page = lay(one.game, look())

    assert any(label.startswith("QR code for http://10.0.12.7:") for label in said)
    assert [box.id for box in page.boxes if box.state == "chosen"] == ["address 1"]


def test_going_on_leaves_the_room_open_and_the_vote_asks_the_phones(opens: Opening) -> None:
    one = opens(ONE, 1)
    one.does("press")
    assert one.screen == "class_opening"
    one.does("letter", "s")
    goes_to(one, "class_vote")
    inside = room_of(one)._opened
    assert inside is not None
    (cookieless,) = inside.room._phones
    shown = inside.room._shown
    inside.room._votes[cookieless] = 1
    one.game.tick(0.1)

    assert shown is not None
    assert len(shown.answers) == len(lead(one).answers)
    assert lead(one).ballot.phones == {cookieless: 1}
    one.does("letter", "v")
    assert lead(one).ballot.votes[1] == 1
    assert inside.room._shown is None


def test_a_vote_that_comes_with_the_closing_itself_is_counted(opens: Opening) -> None:
    """No frame lies between the last vote and the key that closes."""
    one = opens(ONE, 2)
    one.does("press")
    one.does("letter", "s")
    goes_to(one, "class_vote")
    inside = room_of(one)._opened
    assert inside is not None
    for phone in inside.room._phones:
        inside.room._votes[phone] = 0
    one.does("letter", "v")

    assert lead(one).ballot.votes[0] == 2


def test_where_nobody_has_voted_the_vote_stays_open_on_phones_too(opens: Opening) -> None:
    one = opens(ONE, 1)
    one.does("press")
    one.does("letter", "s")
    goes_to(one, "class_vote")
    inside = room_of(one)._opened
    assert inside is not None
    before = inside.room._shown
    one.does("letter", "v")

    assert one.screen == "notice"
    assert before is not None
    assert inside.room._shown == before


def test_the_room_closes_from_its_screen_and_opens_from_the_menu(opens: Opening) -> None:
    one = opens(ONE, 1)
    room, before = room_of(one), room_of(one).code
    one.does("letter", "x")
    closed = room.addresses
    assert closed == ()
    assert lead(one).votes_by == "cards"
    one.does("letter", "s")
    goes_to(one, "class_vote")
    one.does("escape")
    one.game.screen.press("class_room")

    assert isinstance(one.game.screen, RoomScreen)
    again = room.addresses
    assert len(again) == 1
    assert room.code != before
    one.game.screen.press("go_on")
    assert one.screen == "class_vote"
    assert lead(one).votes_by == "phones"
    inside = room._opened
    assert inside is not None
    assert inside.room._shown is not None


@pytest.mark.parametrize("how", ["leave", "quit"])
def test_who_ends_the_lesson_or_the_game_closes_the_room(opens: Opening, how: str) -> None:
    one = opens(ONE, 1)
    room = room_of(one)
    one.game.quit() if how == "quit" else one.game.leave()

    assert not room.is_open


def test_where_the_room_cannot_open_the_screen_says_why(
    opens: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = opens(ONE)
    room = room_of(one)
    one.does("letter", "x")
    monkeypatch.setattr("game.classroom.listening.PORTS", ())
    one.game.shortcut("class_room")

    assert (
        "No phone can come in: this machine lets the game listen nowhere. Go on with cards or hands."
        in labels(one)
    )
    assert not room.is_open
    one.game.screen.press("go_on")
    assert lead(one).votes_by == "cards"
