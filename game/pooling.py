"""Where the paths of those who played alone are collected: a folder of small files, codes, and posts."""

from __future__ import annotations

import os
import re
import secrets
import time
from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable

from game.classroom.pathcode import BadCode, read_code, shown
from game.classroom.pool import Pool, write_path
from game.disk import save_bytes
from game.story.model import Story
from game.watched import ENDING, MOST_PATHS, Folder, reason_of
from game.words import say

MOST_TOLD = 50
"""Of so many files it is told what is wrong with them; of more, how many they are."""
_NO_TIME = 315_619_200.0
"""The second day of 1980: every file of a path says that it was written then."""


@runtime_checkable
class Posts(Protocol):
    """A room into which paths are posted."""

    def posts(self) -> Sequence[str]:
        """Return the path codes that were posted since the last call."""


# ------------------------------------------------------------- one's own path


class Put(NamedTuple):
    """A path that was put into a folder; `path` is None where it could not be, and `told` says why."""

    path: Path | None
    told: str


def put_path(story: Story, choices: tuple[str, ...], folder: str) -> Put:
    """Write a path as a file with a name that says nothing, whole or not at all."""
    where = folder_of(folder)
    if where is None or not where.is_dir():
        return Put(None, say("pooling.no_folder", folder=folder.strip()))
    path = where / f"path-{secrets.token_hex(8)}{ENDING}"
    try:
        save_bytes(path, write_path(story, choices))
        with suppress(OSError):
            os.utime(path, (_NO_TIME, _NO_TIME))
    except OSError as error:
        return Put(None, say("pooling.unwritten", folder=where, why=reason_of(error)))
    return Put(path, say("pooling.written", folder=where))


def take_back(path: Path) -> str | None:
    """Remove the file of a path again; return a sentence where that is not possible."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        return say("pooling.not_taken", file=path, why=reason_of(error))
    if not path.parent.is_dir():
        return say("pooling.not_taken", file=path, why=say("pooling.gone"))
    return None


def folder_of(typed: str) -> Path | None:
    """Return the folder that was typed, as a system's own file window writes it; None for no path."""
    typed = typed.strip().strip("\"'“”").removeprefix("file://")
    if not typed or "\0" in typed:
        return None
    try:
        path = Path(typed).expanduser()
    except RuntimeError:
        return None
    return path if path.is_absolute() else None


# ------------------------------------------------------------- everybody's


class Collected:
    """The pool of a sitting: codes that were typed, a folder, and posts from a room.

    `put_into` is the folder into which somebody who plays here put a path last.
    """

    def __init__(self, story: Story, clock: Callable[[], float] = time.monotonic) -> None:
        self.story = story
        self.folder: Folder | None = None
        self.put_into = ""
        self._clock = clock
        self._given: list[tuple[str, ...]] = []
        self._refused: list[str] = []
        self._asked = ""
        self._pool: Pool | None = Pool()

    @property
    def pool(self) -> Pool:
        """All paths, in an order that tells nothing."""
        if self._pool is None:
            files = self.folder.files.values() if self.folder else ()
            read = [one.choices for one in files if one.choices is not None]
            self._pool = Pool(tuple(sorted([*self._given, *read])))
        return self._pool

    @property
    def lost(self) -> str | None:
        """A sentence while the folder cannot be read."""
        return self.folder.lost if self.folder else None

    @property
    def troubles(self) -> tuple[str, ...]:
        """What was skipped, and why: the last first."""
        files = self.folder.files.values() if self.folder else ()
        skipped = [*self._refused, *(one.trouble for one in files if one.trouble)]
        told = tuple(reversed(skipped[-MOST_TOLD:]))
        more = len(skipped) - len(told)
        return (*told, say("pooling.more", count=more)) if more else told

    def watch(self, typed: str) -> str | None:
        """Look into a folder from now on; return a sentence where there is no such folder.

        What was read from the folder before stays.
        """
        path = folder_of(typed)
        if path is None or not path.is_dir():
            return say("pooling.no_folder", folder=typed.strip())
        if self.folder is None or self.folder.path != path:
            self._keep_read()
            self.folder = Folder(self.story, path, clock=self._clock)
        return None

    def _keep_read(self) -> None:
        """Keep the paths of a folder that is left as if they had been given."""
        files = self.folder.files.values() if self.folder else ()
        for one in files:
            if one.choices is not None:
                insort(self._given, one.choices)

    def look(self, posts: Posts | None = None) -> bool:
        """Look for what is new, for a moment; True where there is more to look at, or to show."""
        found = self.folder is not None and self.folder.look()
        for code in posts.posts() if posts else ():
            found = True
            self._post(code)
        if found:
            self._pool = None
        return found

    def _post(self, code: str) -> None:
        """Take a code that a machine sent; one that is in already was sent twice."""
        try:
            choices = read_code(self.story, code)
        except BadCode as bad:
            self._refused.append(say("pooling.post_skipped", why=bad))
            del self._refused[:-MOST_TOLD]
            return
        at = bisect_left(self._given, choices)
        if self._given[at : at + 1] != [choices]:
            self._given.insert(at, choices)

    def type_codes(self, typed: str) -> tuple[int, str]:
        """Take path codes, one or many on lines; return how many went in, and a sentence for the last.

        A code that is in already is asked about: given once more, it goes in a second time.
        """
        lines = [line for line in re.split(r"[\n\r,;]+", typed) if line.strip()] or [""]
        added, told, refused = 0, "", ""
        for line in lines[:MOST_PATHS]:
            is_in, told = self._type_code(line)
            added += is_in
            refused = refused if is_in else told
        self._pool = None
        return added, refused or say("pooling.typed", count=added)

    def _type_code(self, line: str) -> tuple[bool, str]:
        try:
            choices = read_code(self.story, line)
        except BadCode as bad:
            return False, str(bad)
        code = "".join(line.split()).upper()
        if choices in self.pool.paths and self._asked != code:
            self._asked = code
            return False, say("pooling.twice", code=shown(code))
        self._asked = ""
        self._pool = None
        insort(self._given, choices)
        return True, ""

    def empty(self) -> None:
        """Forget every path, and the folder; what lies in it stays where it is."""
        self.folder = None
        self._given.clear()
        self._refused.clear()
        self._asked = ""
        self._pool = Pool()
