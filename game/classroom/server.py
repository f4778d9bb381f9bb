"""What phones can ask a room for: a page, a state, events down, votes up.

None of these is a teacher's: whoever answers here holds the door, and not the room. What does not belong is refused with a plain status before anything is read or changed.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from game.classroom.guard import MOST_BODY, Guard, Knock
from game.classroom.pupil import Tongue, come_in_page, state_of, vote_page
from game.classroom.room import Door, Outcome, Seen
from game.words import say

COOKIE = "lantern-row"
READ_SECONDS, BEAT_SECONDS = 5.0, 10.0
"""Within how long a body must be there, and how often a silent stream speaks."""
MOST_STREAMS = 3
"""Of one phone; the oldest makes way."""
VOTE_FIELDS = frozenset({"key", "question", "answer"})
PATH_FIELDS = frozenset({"room", "path"})
_STATUS: dict[Outcome, int] = {"taken": 200, "stranger": 403, "closed": 409, "unknown": 400}
_HEADERS = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
    "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Refused(Exception):
    """A request that does not belong; `status` is what it is told."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(slots=True)
class Pages:
    """What can be asked for."""

    door: Door
    tongue: Tongue
    guard: Guard
    streams: dict[str, list[asyncio.Event]] = field(default_factory=dict)

    def routes(self) -> list[Route]:
        return [
            Route("/", self.page, methods=["GET"]),
            Route("/state", self.state, methods=["GET"]),
            Route("/events", self.events, methods=["GET"]),
            Route("/vote", self.vote, methods=["POST"]),
            Route("/path", self.path, methods=["POST"]),
        ]

    async def page(self, request: Request) -> Response:
        """Show a phone its page; without the code, or a cookie of this room, ask for the code."""
        cookie = request.cookies.get(COOKIE)
        code = request.query_params.get("room")
        if code is not None:
            entered = self.door.enter(code, cookie)
            if entered is None:
                self.guard.wrong_code(_address(request.scope), time.monotonic())
                return self._come_in(403, say("phone.wrong"))
            response = self._shown(entered, is_back=entered == cookie)
            response.set_cookie(COOKIE, entered, httponly=True, samesite="strict")
            return response
        if cookie is not None and self.door.knows(cookie):
            return self._shown(cookie)
        return self._come_in(200, say("phone.come_in"))

    async def state(self, request: Request) -> Response:
        """Tell a phone what it may see."""
        return _told(self._seen(request))

    async def events(self, request: Request) -> Response:
        """Tell a phone what it may see, now and whenever it changes."""
        self._seen(request)
        return StreamingResponse(
            self._stream(request.cookies[COOKIE]), media_type="text/event-stream"
        )

    async def vote(self, request: Request) -> Response:
        """Take a vote; a page without a script is sent back to where it was."""
        cookie = request.cookies.get(COOKIE)
        sent = await _form(request, VOTE_FIELDS)
        outcome = self.door.vote(cookie, sent["key"], sent["question"], _number(sent["answer"]))
        if "application/json" in request.headers.get("accept", ""):
            if outcome != "taken":
                raise Refused(_STATUS[outcome])
            return _told(self._seen(request))
        if outcome == "taken":
            return RedirectResponse("/", 303)
        if outcome == "closed" and cookie is not None:
            return self._shown(cookie, 409, told=say("phone.late"))
        raise Refused(_STATUS[outcome])

    async def path(self, request: Request) -> Response:
        """Take the path code that somebody's own game sends; the room's code comes with it."""
        sent = await _form(request, PATH_FIELDS)
        outcome = self.door.take_path(sent["room"], sent["path"])
        if outcome == "stranger":
            self.guard.wrong_code(_address(request.scope), time.monotonic())
        if outcome != "taken":
            raise Refused(_STATUS[outcome])
        return PlainTextResponse("in\n")

    # ----------------------------------------------------------- their parts

    def _seen(self, request: Request) -> Seen:
        seen = self.door.seen_by(request.cookies.get(COOKIE))
        if seen is None:
            raise Refused(403)
        return seen

    def _shown(
        self, cookie: str, status: int = 200, *, told: str = "", is_back: bool = True
    ) -> Response:
        seen = self.door.seen_by(cookie, is_back=is_back)
        if seen is None:
            raise Refused(403)
        nonce = secrets.token_urlsafe(16)
        page = vote_page(seen, self.door.page_key(cookie), self.tongue, nonce, told)
        return HTMLResponse(page, status, _policy(nonce))

    def _come_in(self, status: int, told: str) -> Response:
        nonce = secrets.token_urlsafe(16)
        return HTMLResponse(come_in_page(self.tongue, nonce, told), status, _policy(nonce))

    async def _stream(self, cookie: str) -> AsyncIterator[str]:
        changed = asyncio.Event()
        mine = self.streams.setdefault(cookie, [])
        mine.append(changed)
        for old in mine[:-MOST_STREAMS]:
            mine.remove(old)
            old.set()
        try:
            while changed in mine and (seen := self.door.seen_by(cookie)) is not None:
                changed.clear()
                yield f"data: {state_of(seen)}\n\n"
                with suppress(TimeoutError):
                    async with asyncio.timeout(BEAT_SECONDS):
                        await changed.wait()
            yield "event: over\ndata: over\n\n"
        finally:
            if changed in mine:
                mine.remove(changed)
            if not mine and self.streams.get(cookie) is mine:
                del self.streams[cookie]

    def wake(self) -> None:
        """Have every stream look again."""
        for mine in self.streams.values():
            for changed in mine:
                changed.set()


@dataclass(slots=True)
class Gate:
    """Stands before the pages: the guard looks at every request, and every answer is told its manners."""

    app: ASGIApp
    guard: Guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return

        async def send_mannerly(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_HEADERS]
            await send(message)

        status = self.guard.refusal(_knock(scope), time.monotonic())
        answer = self.app if status is None else _refusal(status)
        await answer(scope, receive, send_mannerly)


def application(door: Door, tongue: Tongue, hosts: frozenset[str]) -> tuple[Gate, Pages]:
    """Return what answers requests, and the pages in it."""
    guard = Guard(door, hosts)
    pages = Pages(door, tongue, guard)
    inner = Starlette(routes=pages.routes(), exception_handlers={Refused: _refused})
    inner.router.redirect_slashes = False
    return Gate(inner, guard), pages


# ------------------------------------------------------------------ small parts


async def _form(request: Request, wanted: frozenset[str]) -> dict[str, str]:
    """Return the fields of a form. Raises Refused for anything else than a form of just these."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise Refused(415)
    body = await _body(request)
    try:
        fields = parse_qsl(
            body.decode("ascii"),
            True,
            True,
            errors="strict",
            max_num_fields=len(wanted),
        )
    except ValueError:
        raise Refused(400) from None
    if len(fields) != len(wanted) or {name for name, _ in fields} != wanted:
        raise Refused(400)
    return dict(fields)


async def _body(request: Request) -> bytes:
    body = b""
    try:
        async with asyncio.timeout(READ_SECONDS):
            async for part in request.stream():
                body += part
                if len(body) > MOST_BODY:
                    raise Refused(413)
    except TimeoutError:
        raise Refused(408) from None
    except ClientDisconnect:
        raise Refused(400) from None
    return body


def _number(text: str) -> int:
    """Return the number of an answer, or one that none has."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else -1


def _knock(scope: Scope) -> Knock:
    headers = Headers(scope=scope)
    return Knock(
        method=scope["method"],
        target=f"{scope['raw_path'].decode('latin-1')}?{scope['query_string'].decode('latin-1')}",
        headers=dict(headers),
        many=len(headers),
        size=sum(len(name) + len(value) for name, value in headers.raw),
        address=_address(scope),
        cookie=Request(scope).cookies.get(COOKIE),
    )


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""


def _told(seen: Seen) -> Response:
    return Response(state_of(seen), media_type="application/json")


def _policy(nonce: str) -> dict[str, str]:
    return {"content-security-policy": _POLICY.format(nonce=nonce)}


def _refusal(status: int) -> Response:
    return PlainTextResponse(HTTPStatus(status).phrase + "\n", status)


def _refused(_: Request, refused: Exception) -> Response:
    return _refusal(refused.status if isinstance(refused, Refused) else 500)
