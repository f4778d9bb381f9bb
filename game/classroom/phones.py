"""Opens and closes the room for a lesson: a code, a port, and a thread that lets phones in.

Nothing here waits for the network, and nothing of it is loaded before the room opens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from threading import Thread
from types import MappingProxyType
from typing import TYPE_CHECKING

from game.classroom.room import Asked, Room, new_code
from game.words import say

if TYPE_CHECKING:
    import socket

    from game.classroom.serving import Serving

EXTRA = ("segno", "starlette", "uvicorn")
PATIENCE = 1.0


@dataclass(slots=True)
class _Opened:
    """An open room: its thread, and the server in it as soon as that is made."""

    room: Room
    port: int
    addresses: tuple[str, ...]
    thread: Thread | None = None
    server: Serving | None = None


class RoomPhones:
    """The phones of a class, for a lesson in a story's language."""

    def __init__(
        self, language: str, addresses: Callable[[], tuple[str, ...]] | None = None
    ) -> None:
        self._language = language
        self._addresses = addresses or _local_addresses
        self._opened: _Opened | None = None
        self._closing: Thread | None = None
        self._code = ""

    @property
    def is_there(self) -> bool:
        """Say whether what is needed for phones is installed."""
        return all(find_spec(name) is not None for name in EXTRA)

    @property
    def is_open(self) -> bool:
        return self._opened is not None

    # --------------------------------------------------- for the room's screen

    @property
    def code(self) -> str:
        """The code of the room that is open, or of the one before."""
        return self._code

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where phones can come in, as 192.168.1.20:8000, the likeliest first."""
        opened = self._opened
        return tuple(f"{one}:{opened.port}" for one in opened.addresses) if opened else ()

    @property
    def count(self) -> int:
        """How many phones are in the room."""
        return self._opened.room.phones() if self._opened else 0

    def link(self, address: str) -> str:
        """Return what the QR code of an address says."""
        return f"http://{address}/?room={self._code}"

    # ------------------------------------------------------------ for a lesson

    def open(self) -> str | None:
        """Open the room; return a sentence where it cannot be."""
        if self._opened is not None:
            return None
        if not self.is_there:
            return say("phones.missing")
        if self._closing is not None:
            self._closing.join(PATIENCE)
        listening = _listening()
        if listening is None:
            return say("phones.no_port")
        self._code = new_code(self._code)
        port = int(listening.getsockname()[1])
        opened = _Opened(Room(self._code), port, self._addresses())
        opened.thread = Thread(
            target=_serve, args=(opened, self._language, listening), name="phones"
        )
        self._opened = opened
        opened.thread.start()
        return None

    def show(self, question: Asked | None) -> None:
        """Let phones vote on a question; None while no vote is open."""
        if self._opened is not None:
            self._opened.room.show(question)

    def votes(self) -> Mapping[str, int]:
        """Return the number of the answer, from 0, of each phone that voted on the question shown."""
        return self._opened.room.votes() if self._opened else MappingProxyType({})

    def last_votes(self) -> Mapping[str, int]:
        """Close the vote on the question shown, and return all its votes."""
        return self._opened.room.last_votes() if self._opened else MappingProxyType({})

    def posts(self) -> tuple[str, ...]:
        """Return the path codes that were sent since the last call."""
        return self._opened.room.posts() if self._opened else ()

    def close(self) -> None:
        """Close the room; its thread ends, and its port is free, within a second."""
        opened, self._opened = self._opened, None
        if opened is None:
            return
        opened.room.close()
        if opened.server is not None:
            opened.server.stop()
        self._closing = opened.thread

    def wait_until_closed(self) -> None:
        """Wait for the thread of a room that was closed: before the program ends."""
        if self._closing is not None:
            self._closing.join(PATIENCE)


def _local_addresses() -> tuple[str, ...]:
    from game.classroom.addresses import local_addresses  # noqa: PLC0415 - not before it is asked

    return local_addresses()


def _listening() -> socket.socket | None:
    from game.classroom.listening import listen  # noqa: PLC0415 - …

    return listen()


def _serve(opened: _Opened, language: str, listening: socket.socket) -> None:
    """Serve a room until it is closed; this is the thread."""
    from game.classroom.pupil import Tongue  # noqa: PLC0415 - what takes long comes after the screen
    from game.classroom.serving import Serving  # noqa: PLC0415 - …

    hosts = frozenset(f"{one}:{opened.port}" for one in opened.addresses)
    with listening:
        opened.server = Serving(opened.room, Tongue(language), hosts)
        if opened.room.is_open:
            opened.server.run(sockets=[listening])
