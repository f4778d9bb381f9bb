"""Phones see the question and vote, with a script and without; the room opens, closes and opens again."""

from __future__ import annotations

import asyncio
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

from starlette.types import Message, Scope

from game.classroom import addresses, guard, listening, phones
from game.classroom.limits import Limits, Measure
from game.classroom.phones import RoomPhones
from game.classroom.pupil import Tongue, vote_page
from game.classroom.qr import read_by_cameras
from game.classroom.room import MOST_PHONES, Room, Seen, shown
from game.classroom.server import Gate, application
from game.words import say
from tests.classroom.knocking import (
    BUCKET,
    CRASH,
    HERE,
    Class,
    Phone,
    Question,
    Stream,
    open_class,
)


@pytest.fixture
def room() -> Iterator[Class]:
    with open_class() as opened:
        yield opened


# -------------------------------------------------------------- with a script


def test_a_stream_tells_of_each_question_and_of_its_end(room: Class) -> None:
    phone = room.phone()
    stream = Stream(phone)

    assert stream.sees()["question"] is None
    room.phones.show(BUCKET)
    asked = stream.sees()["question"]
    assert asked is not None
    assert (asked["title"], asked["answers"]) == (BUCKET.title, list(BUCKET.answers))
    phone.votes(1)
    room.phones.show(None)
    assert stream.sees()["question"] is None
    room.phones.close()
    assert stream.next() == "event: over\ndata: over"
    stream.close()


def test_a_stream_that_comes_back_tells_where_things_stand(room: Class) -> None:
    phone = room.phone()
    room.phones.show(BUCKET)
    phone.votes(2)
    Stream(phone).close()
    again = Stream(phone)
    seen = again.sees()
    again.close()

    assert seen["vote"] == 2
    assert seen == phone.sees()


def test_a_vote_can_be_changed_until_the_vote_closes(room: Class) -> None:
    phone = room.phone()
    room.phones.show(BUCKET)

    assert [phone.votes(at).seen["vote"] for at in (0, 2, 1)] == [0, 2, 1]
    assert room.counts == [0, 1, 0, 0]
    assert list(room.phones.last_votes().values()) == [1]


def test_no_phone_ever_sees_how_many_chose_what(room: Class) -> None:
    room.phones.show(BUCKET)
    mine, *others = (room.phone() for _ in range(12))
    before = mine.asks("GET", "/state").body, _without_secrets(mine.asks("GET", "/").body)
    for phone in others:
        assert phone.votes(1).status == 200

    assert mine.asks("GET", "/state").body == before[0]
    assert _without_secrets(mine.asks("GET", "/").body) == before[1]


def _without_secrets(page: str) -> str:
    return re.sub(r'nonce="[^"]*"', "", page)


# ------------------------------------------------------------ without a script


def test_without_a_script_a_vote_is_a_form_that_comes_back_to_the_page(room: Class) -> None:
    phone = room.phone()
    room.phones.show(BUCKET)
    page = phone.asks("GET", "/")
    fields = {"key": page.hidden("key"), "question": page.hidden("question"), "answer": "1"}
    sent = phone.asks("POST", "/vote", urlencode(fields))
    after = phone.asks("GET", sent.headers["location"])

    assert 'value="1" aria-pressed="false"' in page.body
    assert (sent.status, sent.headers["location"]) == (303, "/")
    assert 'value="1" aria-pressed="true"' in after.body
    assert say("phone.in") in after.body


def test_without_a_script_a_vote_that_comes_late_is_told_so(room: Class) -> None:
    phone = room.phone()
    room.phones.show(BUCKET)
    page = phone.asks("GET", "/")
    room.phones.show(CRASH)
    fields = {"key": page.hidden("key"), "question": page.hidden("question"), "answer": "1"}
    sent = phone.asks("POST", "/vote", urlencode(fields))

    assert sent.status == 409
    assert say("phone.late") in sent.body
    assert "And now?" in sent.body


def test_between_questions_a_page_says_where_to_look(room: Class) -> None:
    page = room.phone().asks("GET", "/")

    assert f'<p id="wait" dir="auto">{say("phone.wait")}</p>' in page.body
    assert '<form id="form" method="post" action="/vote" hidden>' in page.body
    assert say("phone.again") in page.body


def test_who_has_no_code_is_asked_for_it(room: Class) -> None:
    phone = room.stranger()
    page = phone.asks("GET", "/")

    assert page.status == 200
    assert '<input id="room" name="room"' in page.body
    assert phone.comes_in(f" {room.code.lower()} ".replace(" ", "+")).status == 200


# ---------------------------------------------------------------------- the page


@pytest.mark.parametrize("count", [2, 4, 9, 60])
def test_a_page_is_small_and_asks_for_nothing(count: int) -> None:
    asked = Question("k", "T" * 60, "A" * 200, tuple("word " * 16 for _ in range(count)))
    page = vote_page(Seen(shown(asked), 1, (1, 1)), "k" * 32, Tongue("en"), "n" * 22)

    assert len(page.encode()) < 30_000
    assert page.count("<button") == count
    assert not re.findall(r"(?:src|href)=\"(?!data:,|/\")", page)
    assert "@import" not in page
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("FA", "rtl"),
        ("ur-PK", "rtl"),
        ("arn", "ltr"),
    ],
)
def test_a_page_reads_as_the_language_of_its_story(language: str, direction: str) -> None:
    page = vote_page(Seen(shown(BUCKET), None, (1, 1)), "", Tongue(language), "")

    assert f'<html lang="en" dir="{direction}">' in page
    assert f'<h1 id="title" lang="{language}" dir="auto"' in page


def test_answers_are_a_group_with_a_name_and_say_which_is_taken() -> None:
    page = vote_page(Seen(shown(BUCKET), 2, (1, 1)), "", Tongue("en"), "")

    assert re.search(r'<fieldset>\s*<legend id="ask"[^>]*>What now\?</legend>', page)
    assert re.findall(r'<button [^>]*aria-pressed="(\w+)"', page) == ["false", "false", "true"]
    assert 'role="status"' in page
    assert page.count('<svg class="sign"') == 3 + 4
    assert page.count('aria-hidden="true"') == page.count("<svg") + 3


# --------------------------------------------------------------- opening, closing


def test_a_port_that_is_taken_is_left_alone() -> None:
    with open_class() as one, open_class() as other:
        assert one.port != other.port
        assert one.phone().asks("GET", "/state").status == 200
        assert other.phone().asks("GET", "/state").status == 200
        assert Phone(other.port).comes_in(one.code).status == 403


def test_a_room_closes_within_a_second_and_frees_its_port() -> None:
    with open_class() as room:
        room.phones.show(BUCKET)
        streams = [Stream(room.phone()) for _ in range(5)]
        began = time.monotonic()
        room.phones.close()
        assert time.monotonic() - began < 0.05  # the window does not wait
        room.phones.wait_until_closed()
        took = time.monotonic() - began
        with socket.socket() as again:
            again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            again.bind((HERE, room.port))
        for stream in streams:
            stream.close()

    assert took < 1.0
    assert "phones" not in {thread.name for thread in threading.enumerate() if thread.is_alive()}


def test_a_room_that_opens_again_has_another_code_and_the_same_phones() -> None:
    """Also after the game was killed: a phone that votes again does not count twice."""
    with open_class() as room:
        phone = room.phone()
        room.phones.show(BUCKET)
        phone.votes(0)
        first, before = room.code, dict(room.phones.last_votes())
        room.phones.close()
        assert room.phones.open() is None
        room.port = int(room.phones.addresses[0].partition(":")[2])
        again = Phone(room.port, cookie=phone.cookie)
        assert again.comes_in(room.code).status == 200
        room.phones.show(BUCKET)
        again.votes(1)

        assert room.code != first
        assert room.phones.votes().keys() == before.keys()


def test_a_room_that_is_closed_before_its_server_stands_never_serves() -> None:
    room = RoomPhones("en", lambda: (HERE,))
    assert room.open() is None
    room.close()
    room.wait_until_closed()

    assert not room.is_open
    assert room.addresses == ()
    assert (room.votes(), room.last_votes(), room.count) == ({}, {}, 0)


def test_where_no_port_can_be_had_a_sentence_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with open_class() as room:
        monkeypatch.setattr(listening, "PORTS", (room.port,))
        other = RoomPhones("en", lambda: (HERE,))

        assert other.open() == (
            "No phone can come in: this machine lets the game listen nowhere. Go on with cards or hands."
        )
        assert not other.is_open


def test_where_the_extra_is_missing_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phones, "EXTRA", ("no_such_module_at_all",))
    room = RoomPhones("en")

    assert not room.is_there
    assert room.open() == (
        "Phones need more than is installed here: pip install lantern-row[classroom] brings it. "
        "Cards and hands need nothing."
    )


# ------------------------------------------------------------ ten thousand votes


class Line:
    """Sends requests to the server's own entry, without a network between."""

    def __init__(self, gate: Gate, host: str) -> None:
        self.gate = gate
        self.host = host

    async def votes(self, cookie: str, fields: dict[str, str]) -> int:
        body = urlencode(fields).encode()
        headers = {
            "host": self.host,
            "origin": f"http://{self.host}",
            "cookie": f"lantern-row={cookie}",
            "content-type": "application/x-www-form-urlencoded",
            "content-length": str(len(body)),
            "accept": "application/json",
        }
        scope: Scope = {
            "type": "http",
            "method": "POST",
            "path": "/vote",
            "raw_path": b"/vote",
            "query_string": b"",
            "root_path": "",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
        }
        told: list[int] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                told.append(message["status"])

        await self.gate(scope, receive, send)
        return told[0]


@pytest.mark.slow
def test_of_ten_thousand_votes_through_the_servers_own_entry_none_is_lost_and_none_counts_twice() -> (
    None
):
    """While they come in, another thread reads the votes as a game does, and closes at the end."""
    room = Room("BCDF")
    gate, _ = application(room, Tongue("en"), frozenset({"here:1"}))
    gate.guard.phones = Limits(Measure(1e9, 1e9))
    cookies = [entered for _ in range(MOST_PHONES) if (entered := room.enter("BCDF", None))]
    room.show(BUCKET)
    seen = room.seen_by(cookies[0])
    assert seen is not None
    assert seen.question is not None
    line, question = Line(gate, "here:1"), seen.question.id
    sizes: list[int] = []
    done = threading.Event()

    def read() -> None:
        while not done.wait(0.01):
            sizes.append(len(room.votes()))

    async def send() -> list[int]:
        return [
            await line.votes(
                cookie,
                {"key": room.page_key(cookie), "question": question, "answer": str((at + n) % 3)},
            )
            for n in range(10)
            for at, cookie in enumerate(cookies)
        ]

    reader = threading.Thread(target=read)
    reader.start()
    told = asyncio.run(send())
    done.set()
    reader.join()
    last = room.last_votes()

    assert told == [200] * 10_000
    assert sorted(sizes) == sizes
    assert len(last) == MOST_PHONES
    assert sorted(last.values()) == sorted((at + 9) % 3 for at in range(MOST_PHONES))
    assert asyncio.run(line.votes(cookies[0], {"key": room.page_key(cookies[0]), "question": question, "answer": "0"})) == 409  # fmt: skip


def test_limits_are_met_by_no_class() -> None:
    """What forty phones behind one address do in their first seconds is allowed at once."""
    hosts = frozenset({"here:1"})
    room = Room("BCDF")
    watch = guard.Guard(room, hosts)
    knock = guard.Knock("GET", "/?room=BCDF", {"host": "here:1"}, 1, 10, "10.0.0.1", None)

    assert [watch.refusal(knock, 0.0) for _ in range(120)] == [None] * 120


# --------------------------------------------------------------- QR and addresses


def test_a_code_for_cameras_is_a_square_with_three_corners() -> None:
    rows = read_by_cameras("http://192.168.1.20:8000/?room=BCDF")
    corner = [row[:7] for row in rows[:7]]

    assert {len(row) for row in rows} == {len(rows)}
    assert corner == [row[-7:] for row in rows[:7]] == [row[:7] for row in rows[-7:]]
    assert len(rows) == 29
    assert [sum(row) for row in corner] == [7, 2, 5, 5, 5, 2, 7]


def test_addresses_of_homes_and_schools_come_first() -> None:
    found = addresses.in_order(
        ["127.0.0.1", "169.254.3.4", "8.8.8.8", "172.20.0.2", "10.1.2.3", "192.168.1.20", "0.0.0.0"]
    )

    assert found == ("192.168.1.20", "10.1.2.3", "172.20.0.2", "8.8.8.8", "169.254.3.4")


def test_an_address_that_is_offered_is_this_machines() -> None:
    found = addresses.local_addresses()

    assert found
    assert len(set(found)) == len(found)
    for one in found:
        with socket.socket() as bound:
            bound.bind((one, 0))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells its own addresses by name.")
def test_addresses_are_found_without_asking_anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object, **__: object) -> None:
        raise AssertionError("A name was looked up.")

    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getfqdn"):
        monkeypatch.setattr(socket, name, asked)

    assert addresses.local_addresses()


def test_without_a_network_only_this_machine_can_come_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "_set_out_from", lambda: iter(()))
    monkeypatch.setattr(addresses, "_of_interfaces", lambda: iter(["127.0.0.1"]))

    assert addresses.local_addresses() == (HERE,)
