"""Serves phones in a thread of its own: connections that nobody can hold in vain, and a quick end."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from game.classroom.guard import MOST_HEAD
from game.classroom.pupil import Tongue
from game.classroom.room import Door
from game.classroom.server import application

HEAD_SECONDS = 10.0
"""Within how long a request must be there on a line, or the next one."""
MOST_LINES = 700
CLOSING_SECONDS = 0.2


class Line(H11Protocol):
    """One connection, which is closed where no request comes, or comes too slowly.

    uvicorn itself waits for ever for the first request, and for the rest of any. Where there are too
    many lines, the one that has waited longest without a request makes way.
    """

    _end: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn's own
        super().connection_made(transport)
        self._watch()
        if len(self.connections) > MOST_LINES:
            idle = [line for line in self.connections if isinstance(line, Line) and line.is_idle]
            min(idle, key=Line.ends_at).transport.abort()

    @property
    def is_idle(self) -> bool:
        return self._end is not None

    def ends_at(self) -> float:
        return self._end.when() if self._end else 0.0

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        super().connection_lost(exc)

    def _watch(self) -> None:
        cycle: RequestResponseCycle | None = self.cycle  # None before the first request
        if cycle is not None and not cycle.response_complete:
            self._rest()
        elif self._end is None and not self.transport.is_closing():
            self._end = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _rest(self) -> None:
        if self._end is not None:
            self._end.cancel()
            self._end = None


class Serving(Server):
    """The server of one opening. `run` it in a thread of its own; `stop` it from any other."""

    def __init__(self, door: Door, tongue: Tongue, hosts: frozenset[str]) -> None:
        self.app, self._pages = application(door, tongue, hosts)
        self._door = door
        super().__init__(
            Config(
                self.app, http=Line, ws="none", loop="asyncio", lifespan="off",
                access_log=False, log_config=None, log_level="critical", proxy_headers=False,
                server_header=False, date_header=False, h11_max_incomplete_event_size=MOST_HEAD,
                timeout_keep_alive=int(HEAD_SECONDS), timeout_graceful_shutdown=1, backlog=512,
            )
        )  # fmt: skip

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        loop = asyncio.get_running_loop()

        def changed() -> None:
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._pages.wake)

        self._door.listen(changed)

    def stop(self) -> None:
        """End within a second; the port is free at once."""
        self.should_exit = self.force_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more lines, let streams say that it is over, and cut what is left."""
        for server in self.servers:
            server.close()
        await asyncio.sleep(CLOSING_SECONDS)
        for line in list(self.server_state.connections):
            line.transport.abort()
        await asyncio.sleep(0)
        await super().shutdown(sockets)
