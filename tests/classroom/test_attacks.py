"""Who does not belong gets a plain status from the real server, and nothing else happens."""

from __future__ import annotations

import ast
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlencode

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

from game.classroom import guard, server, serving
from game.classroom.pupil import Tongue
from game.classroom.room import Door, Room
from tests.classroom.knocking import (
    BUCKET,
    CRASH,
    HERE,
    ONLY_HERE,
    Class,
    Phone,
    Question,
    Stream,
    open_class,
    raw,
    until_closed,
)

pytestmark = pytest.mark.slow

OTHER = "127.0.0.2"
"""Another machine, as far as the server can tell."""
from_elsewhere = pytest.mark.skipif(bool(ONLY_HERE), reason=ONLY_HERE)


@pytest.fixture
def room() -> Iterator[Class]:
    with open_class() as opened:
        opened.phones.show(BUCKET)
        yield opened


def state(room: Class) -> tuple[object, ...]:
    """Return all that a room knows, but for who is in it."""
    opened = room.phones._opened
    assert opened is not None
    inside = opened.room
    return (
        room.code,
        dict(inside._votes),
        inside._shown,
        inside._turn,
        inside.is_open,
        sum(phone.votes for phone in inside._phones.values()),
        tuple(inside._paths),
    )


def who(room: Class) -> list[str]:
    opened = room.phones._opened
    assert opened is not None
    return list(opened.room._phones)


@contextmanager
def nothing_else_happens(room: Class) -> Iterator[None]:
    """Hold that no vote, question or phone changes; and that a pupil can still vote afterwards."""
    before = state(room), who(room)
    yield
    assert (state(room), who(room)) == before


# ------------------------------------------------------------- codes and cookies


@pytest.mark.parametrize("code", ["", "BCDF", "bcd", "B C D F", "%00", "É" * 4, "'; --", "B" * 80])
def test_a_wrong_code_lets_nobody_in(room: Class, code: str) -> None:
    phone = room.stranger()
    with nothing_else_happens(room):
        answer = phone.asks("GET", f"/?{urlencode({'room': code})}")

    assert (answer.status, answer.cookie) == (403, "")
    assert "That is not the code of this room." in answer.body


def test_the_code_of_an_earlier_opening_lets_nobody_in() -> None:
    with open_class() as before:
        old = before.code
        phone = before.phone()
    with open_class() as room:
        room.phones.show(BUCKET)
        again = Phone(room.port, cookie=phone.cookie, key=phone.key)
        with nothing_else_happens(room):
            assert again.asks("GET", f"/?room={old}").status == 403
            assert again.asks("GET", "/state").status == 403
            assert again.asks("GET", "/events").status == 403
            assert again.votes(1, question="x").status == 403
            assert "Come in" in again.asks("GET", "/").body


def test_codes_cannot_be_tried_out(room: Class) -> None:
    """After some thirty wrong ones an address waits; who is in the room already does not notice."""
    phone, guesser = room.phone(), room.stranger()
    with nothing_else_happens(room):
        told = [guesser.asks("GET", f"/?room=B{at:03}").status for at in range(60)]

    assert set(told) == {403, 429}
    assert told.count(403) < 40
    assert phone.votes(1).status == 200


def test_a_page_votes_under_no_other_cookie(room: Class) -> None:
    """Clearing the cookie, making one up and borrowing one all lead to the same."""
    phone, other = room.phone(), room.phone()
    assert phone.votes(0).status == 200
    question = phone.question
    for cookie in ("", f"lantern-row={'A' * 22}", other.cookie):
        page = Phone(room.port, cookie=cookie, key=phone.key)
        with nothing_else_happens(room):
            assert page.votes(1, question=question).status == 403

    assert room.counts == [1, 0, 0, 0]


def test_a_cleared_cookie_needs_the_code_and_then_another_phone_is_counted(room: Class) -> None:
    phone = room.phone()
    phone.votes(0)
    cleared = room.stranger()
    with nothing_else_happens(room):
        assert cleared.asks("GET", "/").cookie == ""
        assert cleared.asks("GET", "/state").status == 403

    again = room.phone()
    again.votes(0)

    assert room.phones.count == 2


def test_a_vote_that_is_sent_again_and_again_counts_once(room: Class) -> None:
    phone = room.phone()
    question = phone.question
    told = [phone.votes(at % 3, question=question).status for at in range(20)]

    assert set(told) == {200}
    assert room.counts == [0, 1, 0, 0]


# ------------------------------------------------------------------- questions


def test_a_vote_for_a_closed_question_is_refused(room: Class) -> None:
    phone = room.phone()
    question = phone.question
    room.phones.show(None)
    with nothing_else_happens(room):
        assert phone.votes(1, question=question).status == 409

    room.phones.show(CRASH)
    with nothing_else_happens(room):
        assert phone.votes(1, question=question).status == 409


def test_a_vote_for_the_same_question_of_an_earlier_round_is_refused(room: Class) -> None:
    phone = room.phone()
    question = phone.question
    room.phones.show(None)
    room.phones.show(BUCKET)
    with nothing_else_happens(room):
        assert phone.votes(1, question=question).status == 409


@pytest.mark.parametrize("question", ["bucket", "x", "../bucket", "\x00", "é", "A" * 16])
def test_a_vote_for_an_unknown_question_is_refused(room: Class, question: str) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        assert phone.votes(1, question=question).status == 409


@pytest.mark.parametrize("answer", ["3", "-1", "99999", "1e0", "", "one", "٣", "0x1", "1.0", " 1"])
def test_a_vote_for_an_unknown_answer_is_refused(room: Class, answer: str) -> None:
    phone = room.phone()
    question = phone.question
    with nothing_else_happens(room):
        assert phone.votes(answer, question=question).status == 400


# ----------------------------------------------------------- a teacher's commands


TEACHERS = ["close", "show", "next", "open", "votes", "count", "result", "rule", "pause", "end"]


@from_elsewhere
def test_there_is_no_teachers_command_on_the_network(room: Class) -> None:
    """Whatever a teacher does in the window has no address, by any method, for anybody."""
    phone = room.phone()
    addresses = [f"/{at}{word}" for word in TEACHERS for at in ("", "teacher/", "api/")]
    with nothing_else_happens(room):
        told = set()
        for at, target in enumerate(addresses):
            visitor = Phone(room.port, f"127.0.1.{at + 1}")
            told.add(visitor.asks("GET", target).status)
            told.add(visitor.asks("POST", target, "teacher=1").status)

    assert told == {404}
    assert phone.votes(1).status == 200


def test_a_vote_with_a_teachers_fields_is_refused(room: Class) -> None:
    phone = room.phone()
    question = phone.question
    with nothing_else_happens(room):
        for field in TEACHERS:
            assert phone.votes(1, question=question, **{field: "1"}).status == 400


def test_what_the_network_holds_has_no_teachers_side() -> None:
    """The server is given a door. What a door can do is a list, and none of it shows or closes."""
    doors = {name for name in vars(Door) if not name.startswith("_")}
    teachers = {name for name in vars(Room) if not name.startswith("_")} - doors
    sources = [Path(module.__file__ or "") for module in (guard, server, serving)]
    used = {
        node.attr
        for source in sources
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }

    assert doors == {"enter", "knows", "page_key", "seen_by", "vote", "take_path", "listen"}
    assert teachers == {
        "code",
        "show",
        "votes",
        "last_votes",
        "posts",
        "phones",
        "close",
        "is_open",
    }
    assert used & teachers == {"close", "phones"}  # of a socket, and of the guard's own limits


def test_five_things_can_be_asked_for() -> None:
    app, pages = server.application(Room("BCDF"), Tongue("en"), frozenset())
    known = {(route.path, *sorted(route.methods or ())) for route in pages.routes()}

    assert known == {
        ("/", "GET", "HEAD"),
        ("/state", "GET", "HEAD"),
        ("/events", "GET", "HEAD"),
        ("/vote", "POST"),
        ("/path", "POST"),
    }
    assert app.guard.hosts == frozenset()


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"room": "BCDF", "path": "ABCDEFGH"}, 403),
        ({"room": "", "path": "ABCDEFGH"}, 403),
        ({"room": "{code}", "path": "<script>"}, 400),
        ({"room": "{code}", "path": "A" * 61}, 400),
        ({"room": "{code}", "path": "ABCDEFGH", "name": "Wren"}, 400),
        ({"path": "ABCDEFGH"}, 400),
    ],
)
def test_a_path_that_does_not_belong_is_refused(
    room: Class, sent: dict[str, str], status: int
) -> None:
    """Also one that a page of another site sends."""
    visitor = room.stranger()
    body = urlencode({name: value.format(code=room.code) for name, value in sent.items()})
    with nothing_else_happens(room):
        assert visitor.asks("POST", "/path", body).status == status
        right = urlencode({"room": room.code, "path": "ABCDEFGH"})
        assert visitor.asks("POST", "/path", right, origin="http://evil.example").status == 403


# ------------------------------------------------------------------ other sites


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8000", "localhost:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}",
     "127.0.0.1:{port}.evil.example", "127.0.0.1:{port}@evil.example"],
)  # fmt: skip
def test_a_host_that_the_screen_does_not_show_is_refused(room: Class, host: str) -> None:
    """A name that another site made to lead here (DNS rebinding) stays that site's name."""
    phone = room.phone()
    named = host.format(port=room.port)
    with nothing_else_happens(room):
        assert phone.asks("GET", "/", host=named).status == 421
        assert phone.asks("GET", f"/?room={room.code}", host=named).status == 421
    phone.headers = {"host": named, "origin": f"http://{named}"}
    with nothing_else_happens(room):
        assert phone.votes(1, question="x").status == 421


def test_a_request_without_a_host_or_with_two_is_refused(room: Class) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        none = raw(room.port, b"GET /state HTTP/1.1\r\n\r\n")
        two = raw(room.port, f"GET / HTTP/1.1\r\nHost: {phone.host}\r\nHost: evil\r\n\r\n".encode())

    assert none.startswith(b"HTTP/1.1 400 ")
    assert two.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "https://127.0.0.1:{port}"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "http://127.0.0.1:{port}.evil.example"},
        {"origin": "-"},
        {"origin": "-", "referer": "http://evil.example/127.0.0.1:{port}/"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"sec_fetch_site": "cross-site", "sec_fetch_dest": "document"},
    ],
)
def test_a_vote_from_a_page_of_another_site_is_refused(
    room: Class, headers: dict[str, str]
) -> None:
    phone = room.phone()
    question = phone.question
    phone.headers = {name: value.format(port=room.port) for name, value in headers.items()}
    with nothing_else_happens(room):
        assert phone.votes(1, question=question).status == 403


@pytest.mark.parametrize("target", ["/", "/state", "/events"])
def test_another_site_can_read_nothing(room: Class, target: str) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        assert phone.asks("GET", target, origin="http://evil.example").status == 403
        assert phone.asks("GET", target, sec_fetch_site="cross-site").status == 403
    phone.headers = {"sec_fetch_site": "cross-site", "sec_fetch_dest": "document"}
    linked = phone.asks("GET", "/")

    assert linked.status == 200  # a link may stand anywhere
    assert "access-control-allow-origin" not in linked.headers


def test_a_page_asks_nobody_else_and_stands_in_no_frame(room: Class) -> None:
    page = room.phone().asks("GET", "/")
    policy = page.headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["cache-control"] == "no-store"
    assert "server" not in page.headers
    assert "date" not in page.headers


def test_a_cookie_is_random_and_no_script_or_other_site_has_it(room: Class) -> None:
    first, second = (room.stranger().comes_in(room.code) for _ in range(2))
    _, _, manners = first.headers["set-cookie"].partition("; ")

    assert first.cookie != second.cookie
    assert len(first.cookie) == len("lantern-row=") + 22
    assert {one.strip().lower() for one in manners.split(";")} == {
        "httponly",
        "path=/",
        "samesite=strict",
    }


# ------------------------------------------------------- bodies, heads and methods


def test_a_body_that_is_too_long_is_refused_before_it_is_read(room: Class) -> None:
    """The head alone is sent: the answer comes without the body."""
    phone = room.phone()
    head = (
        f"POST /vote HTTP/1.1\r\nHost: {phone.host}\r\nOrigin: http://{phone.host}\r\n"
        f"Cookie: {phone.cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    )
    with nothing_else_happens(room):
        for length in ("1025", "99999999999", "9" * 30, "-1", "x"):
            came = raw(room.port, f"{head}Content-Length: {length}\r\n\r\n".encode(), 0.5)
            assert came.split(b"\r\n")[0].split()[1] in (b"413", b"400"), length
        chunk = b"400\r\n" + b"a" * 1024 + b"\r\n"
        chunked = f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + chunk * 3
        assert raw(room.port, chunked, 0.5).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    "body",
    ["", "&", "answer=1", "key=1&question=2", "{}", '{"answer": 1}', "%ff%fe=1&question=2&answer=0",
     "key=a&key=b&question=c&answer=1", "key&question&answer", "key=%ff&question=%ff&answer=1",
     "answer=1&answer=2&answer=0", "key=a&question=b&answer=1&teacher=1", "=" * 100, "&" * 900,
     "key=a;question=b;answer=1", "é=1"],
)  # fmt: skip
def test_a_malformed_body_is_refused(room: Class, body: str) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        assert phone.asks("POST", "/vote", body.encode("utf-8").decode("latin-1")).status == 400


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data", "", "x"])
def test_a_body_of_another_kind_is_refused(room: Class, kind: str) -> None:
    phone = room.phone()
    body = urlencode({"key": phone.key, "question": phone.question, "answer": "1"})
    with nothing_else_happens(room):
        assert phone.asks("POST", "/vote", body, content_type=kind).status == 415


METHODS = ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "CONNECT", "BREW", "post"]


@pytest.mark.parametrize("method", METHODS)
def test_an_odd_method_is_refused(room: Class, method: str) -> None:
    phone = room.phone()
    lines = (f"Host: {phone.host}", f"Cookie: {phone.cookie}", "Connection: close", "", "")
    with nothing_else_happens(room):
        for target in ("/", "/vote", "/state", "/events"):
            asked = "\r\n".join((f"{method} {target} HTTP/1.1", *lines))
            assert raw(room.port, asked.encode()).startswith(b"HTTP/1.1 405 ")


def test_the_wrong_method_of_the_two_is_refused(room: Class) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        assert phone.asks("GET", "/vote").status == 405
        assert phone.asks("POST", "/", "room=x").status == 405
        assert phone.asks("POST", "/state", "").status == 405
        assert phone.asks("POST", "/events", "").status == 405


@pytest.mark.parametrize(
    "target",
    ["/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/pages/pupil.js",
     "//etc/passwd", "/pupil.html", "/.git/config", "/vote/../state", "/%00", "/state/", "/?/../..",
     "/room.py", "/\\..\\..\\windows", "/favicon.ico", "/events/..%5c"],
)  # fmt: skip
def test_no_path_leads_to_a_file(room: Class, target: str) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        asked = f"GET {target} HTTP/1.1\r\nHost: {phone.host}\r\nConnection: close\r\n\r\n"
        came = raw(room.port, asked.encode())

    status = came.split()[1]
    assert status == (b"200" if target.startswith("/?") else b"404")
    assert b"root:" not in came


def test_a_flood_of_headers_is_refused(room: Class) -> None:
    phone = room.phone()
    head = (
        f"GET /state HTTP/1.1\r\nHost: {phone.host}\r\nCookie: {phone.cookie}\r\n"
        "Connection: close\r\n"
    )
    with nothing_else_happens(room):
        many = "".join(f"X-{at}: 1\r\n" for at in range(80))
        assert raw(room.port, f"{head}{many}\r\n".encode(), 1).startswith(b"HTTP/1.1 431 ")
        long = f"{head}X: {'a' * 20_000}\r\n\r\n"
        assert raw(room.port, long.encode()).startswith(b"HTTP/1.1 431 ")
        assert raw(room.port, head.encode() + b"X: 1\r\n" * 100_000).startswith(b"HTTP/1.1 400 ")
        target = head.replace("/state", f"/state?{'a' * 300}")
        assert raw(room.port, f"{target}\r\n".encode(), 1).startswith(b"HTTP/1.1 414 ")


@pytest.mark.parametrize(
    "sent",
    [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\x00" * 50, b"GET\r\n\r\n", b"HELLO\n\n\n\n",
     b"GET / HTTP/9.9\r\nConnection: close\r\n\r\n", b"GET / HTTP/1.1\r\n: x\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
     b"POST /vote HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
)  # fmt: skip
def test_what_is_no_request_is_refused(room: Class, sent: bytes) -> None:
    with nothing_else_happens(room):
        came = raw(room.port, sent, 1)

    assert came.split(b"\r\n")[0].split()[1] in (b"400", b"421")


def test_a_line_does_not_become_something_else(room: Class) -> None:
    """There is no WebSocket to speak to, and no proxy to be."""
    phone = room.phone()
    upgrade = (
        f"GET /events HTTP/1.1\r\nHost: {phone.host}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n\r\n"
    )
    with nothing_else_happens(room):
        assert raw(room.port, upgrade.encode()).startswith(b"HTTP/1.1 403 ")
        proxied = b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n"
        assert raw(room.port, proxied, 1).startswith(b"HTTP/1.1 421 ")


# ------------------------------------------------------------- slow, many, for ever


def test_who_sends_a_request_letter_by_letter_is_cut_off(
    room: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "HEAD_SECONDS", 0.5)
    with nothing_else_happens(room), socket.create_connection((HERE, room.port), 5) as line:
        began = time.monotonic()
        with suppress(ConnectionError):
            for letter in b"GET /state HTTP/1.1\r\nX: " + b"a" * 400:
                line.sendall(bytes([letter]))
                time.sleep(0.02)
        assert until_closed(line) == b""

    assert time.monotonic() - began < 3


def test_who_says_nothing_is_cut_off_also_after_a_first_request(
    room: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "HEAD_SECONDS", 0.5)
    asked = f"GET / HTTP/1.1\r\nHost: {HERE}:{room.port}\r\n\r\n".encode()
    with nothing_else_happens(room):
        began = time.monotonic()
        silent = raw(room.port, b"", 5)
        answered = raw(room.port, asked + b"GET /st", 5)

    assert silent == b""
    assert answered.count(b"HTTP/1.1") == 1
    assert time.monotonic() - began < 4


def test_who_sends_a_body_too_slowly_is_told_so(
    room: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "READ_SECONDS", 0.3)
    phone = room.phone()
    head = (
        f"POST /vote HTTP/1.1\r\nHost: {phone.host}\r\nOrigin: http://{phone.host}\r\n"
        f"Cookie: {phone.cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: 60\r\n\r\nkey="
    )
    with nothing_else_happens(room):
        assert raw(room.port, head.encode(), 2).startswith(b"HTTP/1.1 408 ")


@pytest.mark.slow
@from_elsewhere
def test_two_hundred_connections_a_second_from_one_address_keep_nobody_from_voting(
    room: Class,
) -> None:
    """Also not who sits behind that address: a school's network may hide a whole class behind one."""
    inside, elsewhere = room.phone(), room.phone(OTHER)
    question = inside.question
    told: list[int] = []

    def knock(at: int) -> int:
        time.sleep(max(0.0, began + at / 200 - time.monotonic()))
        return room.stranger().asks("GET", f"/?room=B{at % 1000:03}").status

    def votes(phone: Phone) -> list[int]:
        time.sleep(1.5)
        return [phone.votes(1, question=question).status for _ in range(5)]

    before = who(room)
    began = time.monotonic()
    with ThreadPoolExecutor(18) as threads:
        voting = [threads.submit(votes, one) for one in (inside, elsewhere)]
        told += threads.map(knock, range(600))
    newcomer = room.stranger(OTHER).comes_in(room.code)

    assert set(told) == {403, 429}
    assert told.count(429) > 500
    assert [one.result() for one in voting] == [[200] * 5, [200] * 5]
    assert newcomer.status == 200
    assert room.counts == [0, 2, 0, 0]
    assert len(who(room)) == len(before) + 1


def test_a_whole_class_behind_one_address_comes_in_at_once(room: Class) -> None:
    """Forty phones, each with its page, its stream, and a vote within two seconds."""
    with ThreadPoolExecutor(40) as threads:
        began = time.monotonic()
        inside = list(threads.map(lambda _: room.phone(), range(40)))
        streams = list(threads.map(Stream, inside))
        told = list(threads.map(lambda phone: phone.votes(2).status, inside))
        took = time.monotonic() - began
    for stream in streams:
        stream.close()

    assert told == [200] * 40
    assert room.counts == [0, 0, 40, 0]
    assert room.phones.count == 40
    assert took < 10


def test_one_phone_that_asks_without_end_waits_and_nobody_else_does(room: Class) -> None:
    phone, other = room.phone(), room.phone()
    question = other.question
    told = [phone.asks("GET", "/state").status for _ in range(80)]

    assert set(told) == {200, 429}
    assert other.votes(0, question=question).status == 200


def test_a_stream_that_made_way_takes_nothing_from_the_next(room: Class) -> None:
    phone = room.phone()
    first = [Stream(phone) for _ in range(4)]
    for one in first:
        one.next()
        one.close()
    time.sleep(0.2)
    again = Stream(phone)
    assert again.sees()["turn"][0] == 1
    began = time.monotonic()
    room.phones.show(CRASH)

    assert again.sees()["turn"][0] == 2
    assert time.monotonic() - began < 2
    again.close()


def test_a_phone_holds_three_streams_and_the_oldest_makes_way(room: Class) -> None:
    phone = room.phone()
    streams = []
    with nothing_else_happens(room):
        for _ in range(6):
            streams.append(Stream(phone))
            assert streams[-1].next().startswith("data: ")

        assert [one.next() for one in streams[:3]] == ["event: over\ndata: over"] * 3
    room.phones.show(CRASH)
    assert [one.sees()["turn"][0] for one in streams[3:]] == [2, 2, 2]
    for one in streams:
        one.close()


@pytest.mark.slow
@from_elsewhere
def test_four_hundred_streams_are_held_and_all_of_them_hear(room: Class) -> None:
    """More than any class; and strangers hold none."""
    inside = room.phones._opened
    assert inside is not None
    pupils = []
    for at in range(400):
        cookie = inside.room.enter(room.code, None)
        assert cookie is not None
        key = inside.room.page_key(cookie)
        pupils.append(
            Phone(room.port, f"127.0.{1 + at // 200}.{1 + at % 200}", f"lantern-row={cookie}", key)
        )
    streams = [Stream(phone) for phone in pupils]
    assert {one.sees()["turn"][0] for one in streams} == {1}

    began = time.monotonic()
    room.phones.show(CRASH)
    heard = [one.sees()["question"] for one in streams]
    took = time.monotonic() - began

    assert {one["title"] for one in heard if one} == {"The Crash"}
    assert took < 3
    assert pupils[0].votes(1).status == 200
    assert room.stranger().asks("GET", "/events").status == 403
    closing = time.monotonic()
    room.phones.close()
    room.phones.wait_until_closed()
    assert time.monotonic() - closing < 1.5
    for one in streams:
        one.close()


@pytest.mark.slow
@from_elsewhere
def test_a_thousand_silent_lines_keep_nobody_out(room: Class) -> None:
    """Those that say nothing make way, the oldest first, for those that ask."""
    silent = []
    with nothing_else_happens(room):
        for at in range(900):
            with suppress(OSError):
                silent.append(
                    socket.create_connection((HERE, room.port), 2, (f"127.0.3.{1 + at % 250}", 0))
                )
    phone = room.phone()

    assert phone.votes(0).status == 200
    for line in silent:
        line.close()


# --------------------------------------------------------------- script in any field


PLANTED = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;${7*7}{{7*7}}$key\u2028"


def test_script_in_a_story_is_shown_as_it_is_written(room: Class) -> None:
    planted = PLANTED.replace("*", "+")  # stars are emphasis
    room.phones.show(Question("k", planted, planted, (planted, "b")))
    phone = room.phone()
    page = phone.asks("GET", "/")

    assert "<script>alert" not in page.body
    assert "<img" not in page.body
    assert "onerror=alert(2)&gt;" in page.body
    assert page.body.count("<script") == 1
    assert phone.sees()["question"] == {
        "id": phone.question,
        "title": planted,
        "ask": planted,
        "answers": [planted, "b"],
    }


@pytest.mark.parametrize("where", ["room", "name", "x"])
def test_script_in_an_address_is_never_shown(room: Class, where: str) -> None:
    phone = room.phone()
    with nothing_else_happens(room):
        answer = phone.asks("GET", f"/?{urlencode({where: PLANTED[:80]})}")

    assert "alert(1)" not in answer.body


def test_script_in_a_vote_or_a_header_is_never_shown(room: Class) -> None:
    phone = room.phone()
    question = phone.question
    planted = PLANTED[:80].replace("\u2028", "")
    with nothing_else_happens(room):
        answers = [
            phone.votes(1, question=question, key=planted),
            phone.votes(1, question=planted),
            phone.votes(planted, question=question),
            phone.asks("GET", "/nowhere", user_agent=planted, referer=planted),
            phone.asks("GET", "/", cookie=f"lantern-row={planted}"),
        ]

    assert [one.status for one in answers] == [403, 409, 400, 404, 200]
    assert not [one for one in answers if "alert(1)" in one.body]


def test_a_page_has_no_script_but_its_own(room: Class) -> None:
    """What may run is named by a number that is another each time; nothing runs from an attribute."""
    one, other = (room.phone().asks("GET", "/") for _ in range(2))
    policy = one.headers["content-security-policy"]
    nonce = policy.partition("'nonce-")[2].partition("'")[0]

    assert len(nonce) > 20
    assert one.body.count(f'nonce="{nonce}"') == 2
    assert nonce not in other.body
    assert not [word for word in one.body.split() if word.lower().startswith(("onclick", "onload"))]
    assert "javascript:" not in one.body


# --------------------------------------------------------------------- the quiet


@from_elsewhere
def test_nothing_is_written_of_who_came(
    room: Class, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """No address, no time, no cookie: in no log, and not on the console."""
    caplog.set_level(0)
    phone = room.phone()
    phone.votes(1)
    room.stranger(OTHER).asks("GET", "/nowhere")
    raw(room.port, b"\x00\x00\r\n\r\n", 1)

    assert capfd.readouterr() == ("", "")
    assert not [one for one in caplog.messages if HERE in one or OTHER in one or "HTTP" in one]
