"""What is refused before anything of a request is read, by what is known of it: a plain status each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from game.classroom.limits import PHONE, STRANGERS, WRONG_CODE, Limits
from game.classroom.room import Door

METHODS = ("GET", "POST")
MOST_BODY, MOST_HEAD, MOST_HEADERS, MOST_TARGET = 1024, 8192, 64, 256
"""Bytes of a body and of what comes before it, how many headers, and letters of what is asked for."""


class Knock(NamedTuple):
    """A request before it is read. `headers` are by their names in small letters; `many` is how many there are, of
    `size` bytes in all.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    many: int
    size: int
    address: str
    cookie: str | None


@dataclass(slots=True)
class Guard:
    """Turns away what does not belong. `hosts` are the addresses that the teacher's screen shows."""

    door: Door
    hosts: frozenset[str]
    phones: Limits = field(default_factory=lambda: Limits(PHONE))
    strangers: Limits = field(default_factory=lambda: Limits(STRANGERS))

    def refusal(self, knock: Knock, now: float) -> int | None:
        """Return the status of what is refused, or None."""
        if knock.many > MOST_HEADERS or knock.size > MOST_HEAD:
            return 431
        if len(knock.target) > MOST_TARGET:
            return 414
        if knock.headers.get("host", "").lower() not in self.hosts:
            return 421
        if not self._has_time_for(knock, now):
            return 429
        if knock.method not in METHODS:
            return 405
        if self._is_foreign(knock):
            return 403
        return 413 if _length(knock.headers) > MOST_BODY else None

    def wrong_code(self, address: str, now: float) -> None:
        """Count against an address that it did not know the code."""
        self.strangers.charge(address, WRONG_CODE, now)

    def _has_time_for(self, knock: Knock, now: float) -> bool:
        if knock.cookie is not None and self.door.knows(knock.cookie):
            return self.phones.allows(knock.cookie, now)
        return self.strangers.allows(knock.address, now)

    def _is_foreign(self, knock: Knock) -> bool:
        """Say whether a page of another site sent this; a link to the room may stand anywhere."""
        headers, is_post = knock.headers, knock.method == "POST"
        is_link = not is_post and headers.get("sec-fetch-dest") == "document"
        if headers.get("sec-fetch-site", "none") not in ("same-origin", "none") and not is_link:
            return True
        origin = headers.get("origin")
        if origin is None and is_post:
            origin = "/".join(headers.get("referer", "").split("/")[:3])
        return origin is not None and origin.lower() not in {f"http://{one}" for one in self.hosts}


def _length(headers: Mapping[str, str]) -> int:
    told = headers.get("content-length", "0")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 16 else MOST_BODY + 1
