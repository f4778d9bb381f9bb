"""A room with its real server, and phones that speak to it as browsers do, or as no browser would."""

from __future__ import annotations

import json
import re
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection
from typing import NamedTuple, TypedDict
from urllib.parse import urlencode

from game.classroom.phones import RoomPhones

HERE = "127.0.0.1"
ONLY_HERE = "" if sys.platform == "linux" else "Only on Linux is there more than one address."
PATIENCE = 5.0


class Question(NamedTuple):
    """As a lesson asks it."""

    key: str
    title: str
    ask: str
    answers: tuple[str, ...]


BUCKET = Question("bucket", "The Red Bucket", "What now?", ("Hand it over.", "Mine.", "Two more."))
CRASH = Question("crash", "The Crash", "And now?", ("Run.", "Stay."))


class ShownJson(TypedDict):
    id: str
    title: str
    ask: str
    answers: list[str]


class SeenJson(TypedDict):
    question: ShownJson | None
    vote: int | None
    turn: list[int]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: str

    @property
    def seen(self) -> SeenJson:
        found: SeenJson = json.loads(self.body)
        return found

    @property
    def cookie(self) -> str:
        return self.headers.get("set-cookie", "").partition(";")[0]

    def hidden(self, name: str) -> str:
        """Return what a hidden field of the page holds."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.body)
        return unescape(found[1]) if found else ""


@dataclass(slots=True)
class Phone:
    """A browser with one page open. `source` is the address that it comes from."""

    port: int
    source: str = HERE
    cookie: str = ""
    key: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def host(self) -> str:
        return f"{HERE}:{self.port}"

    def asks(self, method: str, target: str, body: str | None = None, **headers: str) -> Answer:
        """Send a request; a header is named as in python: content_type."""
        sent = {"Host": self.host, **({"Cookie": self.cookie} if self.cookie else {})}
        if method == "POST":
            sent["Origin"] = f"http://{self.host}"
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        for name, value in {**self.headers, **headers}.items():
            sent[name.replace("_", "-").title()] = value
        kept = {name: value for name, value in sent.items() if value != "-"}
        line = HTTPConnection(HERE, self.port, PATIENCE, source_address=(self.source, 0))
        try:
            line.request(method, target, body, kept)
            came = line.getresponse()
            found = {name.lower(): value for name, value in came.getheaders()}
            return Answer(came.status, found, came.read().decode())
        finally:
            line.close()

    def comes_in(self, code: str) -> Answer:
        answer = self.asks("GET", f"/?room={code}")
        if answer.status == 200:
            self.cookie = answer.cookie or self.cookie
            self.key = answer.hidden("key")
        return answer

    def sees(self) -> SeenJson:
        return self.asks("GET", "/state").seen

    @property
    def question(self) -> str:
        shown = self.sees()["question"]
        return shown["id"] if shown else ""

    def votes(self, answer: int | str, **instead: str) -> Answer:
        """Vote as the page's script does; `instead` replaces fields."""
        sent = {"key": self.key, "question": instead.get("question") or self.question}
        body = urlencode({**sent, "answer": str(answer), **instead})
        return self.asks("POST", "/vote", body, accept="application/json")


@dataclass(slots=True)
class Class:
    """An open room and whoever comes."""

    phones: RoomPhones
    port: int

    @property
    def code(self) -> str:
        return self.phones.code

    def phone(self, source: str = HERE) -> Phone:
        """Return a phone that is in the room."""
        phone = Phone(self.port, source)
        assert phone.comes_in(self.code).status == 200
        return phone

    def stranger(self, source: str = HERE) -> Phone:
        return Phone(self.port, source)

    @property
    def counts(self) -> list[int]:
        """How often each answer was chosen, so far."""
        votes = list(self.phones.votes().values())
        return [votes.count(at) for at in range(max([*votes, 3]) + 1)][:4]


@contextmanager
def open_class(language: str = "en") -> Iterator[Class]:
    """Open a room at this machine's own loop, and close it in the end; its thread ends by itself."""
    phones = RoomPhones(language, lambda: (HERE,))
    assert phones.open() is None
    try:
        yield Class(phones, int(phones.addresses[0].partition(":")[2]))
    finally:
        phones.close()


def raw(port: int, sent: bytes, patience: float = PATIENCE) -> bytes:
    """Send bytes and return what comes until the other side closes, or nothing more comes."""
    with socket.create_connection((HERE, port), patience) as line:
        line.sendall(sent)
        return until_closed(line)


def until_closed(line: socket.socket) -> bytes:
    came = b""
    try:
        while part := line.recv(65536):
            came += part
    except (TimeoutError, ConnectionResetError):
        pass
    return came


class Stream:
    """An open event stream."""

    def __init__(self, phone: Phone) -> None:
        self.line = socket.create_connection((HERE, phone.port), PATIENCE, (phone.source, 0))
        self.line.sendall(
            f"GET /events HTTP/1.1\r\nHost: {phone.host}\r\nCookie: {phone.cookie}\r\n\r\n".encode()
        )
        self._came = b""

    def next(self) -> str:
        """Return what comes next: “data: …”, or “event: …”; "" at the end."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = re.search(rb"((?:event|data): .*?)\n\n", self._came, re.DOTALL)
            if found:
                self._came = self._came[found.end() :]
                return found[1].decode()
            part = self.line.recv(65536)
            if not part:
                return ""
            self._came += part
        raise AssertionError("Nothing came down the stream.")

    def sees(self) -> SeenJson:
        found: SeenJson = json.loads(self.next().removeprefix("data: "))
        return found

    def close(self) -> None:
        self.line.close()
