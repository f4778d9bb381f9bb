"""The room in which phones vote: what the teacher's game shows them, and what it takes from them.

Two threads meet here: the game's, which shows questions and reads votes, and the network's, which
comes in by the door. Nothing in this file waits, and nothing in it knows what a network is.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock
from types import MappingProxyType
from typing import Literal, Protocol

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Of room codes: none is taken for another or for a figure, and without vowels they spell nothing."""
CODE_LENGTH = 4
MOST_PHONES = 1000
_EMPHASIS = re.compile(r"\*(\S(?:[^*]*\S)?)\*")
_COOKIE = re.compile(r"[A-Za-z0-9_-]{22}")
_COOKIE_BYTES = 16
_LETTERS = re.compile(r"[A-Z]{2,60}")
_KEY_LENGTH = 32
_ID_BYTES = 12

Outcome = Literal["taken", "stranger", "closed", "unknown"]
"""What became of a vote: it counts; its phone or page is not ours; its question is not open (any
more); it has no such answer."""


class Asked(Protocol):
    """A question as the game asks it. `key` differs from one vote to the next, also of one scene."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def ask(self) -> str: ...
    @property
    def answers(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as phones see it; nobody can guess its `id`."""

    id: str
    title: str
    ask: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """All that one phone may know: the open question and its own vote, or None for either.

    Of two of them the later has the greater `turn`: changes of the room, then votes of this phone.
    """

    question: Shown | None
    vote: int | None
    turn: tuple[int, int]


@dataclass(slots=True)
class _Phone:
    """`returned` once it came back with its cookie; `votes` counts all that it ever sent."""

    returned: bool = False
    votes: int = 0


class Door(Protocol):
    """What the network can do to a room: come in, look, and vote. There is no more to it."""

    def enter(self, code: str, cookie: str | None) -> str | None:
        """Let a phone in that has the code; return its cookie, or None."""

    def knows(self, cookie: str | None) -> bool:
        """Say whether a phone is in the room."""

    def page_key(self, cookie: str) -> str:
        """Return what a page must send with its vote: it holds for one cookie, in one opening."""

    def seen_by(self, cookie: str | None, *, is_back: bool = True) -> Seen | None:
        """Return what a phone may see; None where it is not in the room, or the room is closed.

        A phone counts once it `is_back` with the cookie that it was given.
        """

    def vote(self, cookie: str | None, key: str, question: str, answer: int) -> Outcome:
        """Take the vote of a phone, in place of its earlier one."""

    def take_path(self, code: str, letters: str) -> Outcome:
        """Take the path code of somebody who played alone; nothing else comes with it."""

    def listen(self, changed: Callable[[], None]) -> None:
        """Have a function called, from any thread, after what phones see has changed."""


@dataclass(slots=True)
class Room:
    """One opening of the room, with a code of its own."""

    code: str
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    _lock: Lock = field(default_factory=Lock, repr=False)
    _phones: dict[str, _Phone] = field(default_factory=dict, repr=False)
    _votes: dict[str, int] = field(default_factory=dict, repr=False)
    _paths: list[str] = field(default_factory=list, repr=False)
    _key: str | None = None
    _shown: Shown | None = None
    _turn: int = 0
    _is_open: bool = True
    _listeners: list[Callable[[], None]] = field(default_factory=list, repr=False)

    @property
    def is_open(self) -> bool:
        with self._lock:
            return self._is_open

    # ------------------------------------------------- the teacher's side

    def show(self, asked: Asked | None) -> None:
        """Let phones vote on a question, anew; None while no vote is open.

        The question that is shown already stays as it is.
        """
        with self._lock:
            if (asked.key if asked else None) == self._key or not self._is_open:
                return
            self._put(asked)
        self._tell()

    def votes(self) -> Mapping[str, int]:
        """Return the answer's number, from 0, of each phone that voted on the question shown."""
        with self._lock:
            return MappingProxyType(dict(self._votes))

    def last_votes(self) -> Mapping[str, int]:
        """Close the vote and return its votes: no phone is told “in” that is not among them."""
        with self._lock:
            found = self._votes
            if self._key is not None:
                self._put(None)
        self._tell()
        return MappingProxyType(found)

    def posts(self) -> tuple[str, ...]:
        """Return the path codes that came since the last call."""
        with self._lock:
            found, self._paths = tuple(self._paths), []
        return found

    def phones(self) -> int:
        """Return how many phones are in the room: those that came back with their cookie."""
        with self._lock:
            return sum(phone.returned for phone in self._phones.values())

    def close(self) -> None:
        """Send everybody out, and forget them."""
        with self._lock:
            self._is_open = False
            self._phones = {}
            self._put(None)
        self._tell()

    def _put(self, asked: Asked | None) -> None:
        """Show a question, or none, with no votes yet. Asked with the lock held."""
        self._key = None if asked is None else asked.key
        self._shown = None if asked is None else shown(asked)
        self._votes = {}
        self._turn += 1

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()

    # ------------------------------------------------------------ the door

    def enter(self, code: str, cookie: str | None) -> str | None:
        """Let a phone in that has the code; return its cookie, or None.

        A phone that still has its cookie, from this opening or an earlier one, stays the same phone.
        """
        if not same(code.strip().upper(), self.code):
            return None
        with self._lock:
            if not self._is_open:
                return None
            if cookie is None or not _COOKIE.fullmatch(cookie):
                cookie = secrets.token_urlsafe(_COOKIE_BYTES)
            phone = phone_of(cookie)
            if phone not in self._phones:
                if len(self._phones) >= MOST_PHONES and not self._forget_one():
                    return None
                self._phones[phone] = _Phone()
            return cookie

    def _forget_one(self) -> bool:
        """Forget the phone that came first of those that never came back."""
        stale = next((one for one, phone in self._phones.items() if not phone.returned), None)
        if stale is not None:
            del self._phones[stale]
        return stale is not None

    def knows(self, cookie: str | None) -> bool:
        """Say whether a phone is in the room."""
        with self._lock:
            return cookie is not None and phone_of(cookie) in self._phones

    def page_key(self, cookie: str) -> str:
        """Return what a page must send with its vote: it holds for one cookie, in one opening."""
        return hmac.new(self._secret, cookie.encode(), sha256).hexdigest()[:_KEY_LENGTH]

    def seen_by(self, cookie: str | None, *, is_back: bool = True) -> Seen | None:
        """Return what a phone may see; None where it is not in the room, or the room is closed.

        A phone counts once it `is_back` with the cookie that it was given.
        """
        with self._lock:
            mine = None if cookie is None else phone_of(cookie)
            phone = None if mine is None else self._phones.get(mine)
            if phone is None or mine is None:
                return None
            phone.returned |= is_back
            return Seen(self._shown, self._votes.get(mine), (self._turn, phone.votes))

    def vote(self, cookie: str | None, key: str, question: str, answer: int) -> Outcome:
        """Take the vote of a phone, in place of its earlier one."""
        if cookie is None or not same(key, self.page_key(cookie)):
            return "stranger"
        with self._lock:
            mine = phone_of(cookie)
            phone = self._phones.get(mine)
            if phone is None:
                return "stranger"
            if self._shown is None or not same(question, self._shown.id):
                return "closed"
            if not 0 <= answer < len(self._shown.answers):
                return "unknown"
            phone.returned = True
            phone.votes += 1
            self._votes[mine] = answer
            return "taken"

    def take_path(self, code: str, letters: str) -> Outcome:
        """Take the path code of somebody who played alone; the teacher's game reads it later."""
        if not same(code.strip().upper(), self.code):
            return "stranger"
        if not _LETTERS.fullmatch(letters):
            return "unknown"
        with self._lock:
            if not self._is_open or len(self._paths) >= MOST_PHONES:
                return "closed"
            if letters not in self._paths:
                self._paths.append(letters)
            return "taken"

    def listen(self, changed: Callable[[], None]) -> None:
        """Have a function called, from any thread, after what phones see has changed."""
        self._listeners.append(changed)


def new_code(before: str = "") -> str:
    """Return a code for a room that opens; never the one before."""
    code = before
    while code == before:
        code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    return code


def phone_of(cookie: str) -> str:
    """Return the secret of a phone: what is counted and kept, and cannot be voted with."""
    return sha256(b"lantern-row " + cookie.encode()).hexdigest()[:_KEY_LENGTH]


def shown(asked: Asked) -> Shown:
    """Return a question for phones, under an id that nobody can guess."""
    plain = (_EMPHASIS.sub(r"\1", text) for text in (asked.title, asked.ask, *asked.answers))
    title, ask, *answers = plain
    return Shown(secrets.token_urlsafe(_ID_BYTES), title, ask, tuple(answers))


def same(one: str, other: str) -> bool:
    """Compare secrets in a time that tells nothing of where they differ."""
    return hmac.compare_digest(one.encode(errors="replace"), other.encode())
