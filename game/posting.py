"""Sends a path code to the room that a teacher has opened: the code, the room's word, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from threading import Thread
from typing import NamedTuple

from game.words import say

PATIENCE = 5.0
"""Seconds after which a room that does not answer is given up."""
_ADDRESS = re.compile(
    r"(?:http://)?(?P<host>[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:]{2,45}\]):(?P<port>\d{2,5})"
    r"(?:/?\?room=|[\s/,]+)(?P<code>[A-Za-z]{4})/?"
)
_TOLD = {403: "post.wrong_code", 409: "post.full", 429: "post.busy"}


class Room(NamedTuple):
    """Where a room is, and the word that opens it."""

    address: str
    code: str


def read_room(typed: str) -> Room | None:
    """Return the room that is meant by “192.168.1.20:8000 LAMP” or by its link; None for anything else."""
    found = _ADDRESS.fullmatch(typed.strip())
    if found is None or int(found["port"]) > 65535:
        return None
    return Room(f"{found['host']}:{found['port']}", found["code"].upper())


@dataclass(slots=True)
class Posting:
    """A path code on its way; `told` is a sentence as soon as that is over."""

    room: Room
    code: str
    told: str = ""
    is_in: bool = False
    _thread: Thread | None = field(default=None, repr=False)

    def start(self) -> None:
        """Send it, in a thread of its own: the game never waits for a network."""
        self._thread = Thread(target=self._send, name="posting", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        return bool(self.told)

    def wait(self) -> None:
        """Wait until it is over."""
        if self._thread is not None:
            self._thread.join(PATIENCE + 1)

    def _send(self) -> None:
        try:
            status = _post(self.room, self.code)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or getattr(error, "reason", None) or error
            self.told = say("post.no_room", address=self.room.address, why=why)
            return
        self.is_in = status == 200
        self.told = say("post.in") if self.is_in else say(_TOLD.get(status, "post.refused"))


def _post(room: Room, code: str) -> int:
    """Return the status with which a room answers. Raises OSError, or ValueError for no address."""
    from http.client import HTTPConnection, HTTPException  # noqa: PLC0415 - only where it is wanted
    from urllib.parse import urlencode  # noqa: PLC0415 - …

    body = urlencode({"room": room.code, "path": code})
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": f"http://{room.address}",
        "User-Agent": "",
    }
    connection = HTTPConnection(room.address, timeout=PATIENCE)
    try:
        connection.request("POST", "/path", body, headers)
        return connection.getresponse().status
    except HTTPException as error:
        raise OSError(str(error) or type(error).__name__) from None
    finally:
        connection.close()
