"""A folder of paths that is looked through again and again, a moment at a time; links are not followed."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from game.classroom.pool import MOST_BYTES, BadPath, read_path
from game.story.model import Story
from game.words import say

ENDING = ".json"
MOST_PATHS = 20_000
"""No class has so many; a folder that does is none of paths."""
MOMENT = 0.008
"""Seconds that one look may take: the stage draws on."""
BETWEEN = 2.0
"""Seconds from one pass over a folder to the next."""
_TOKEN = re.compile(r"[0-9a-f]{16}")
_FLAGS = sum(
    getattr(os, flag, 0)
    for flag in ("O_RDONLY", "O_BINARY", "O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC")
)


class Found(NamedTuple):
    """A file that was looked at: its size and time, and its choices, or what is wrong with it."""

    stamp: tuple[int, int]
    choices: tuple[str, ...] | None
    trouble: str = ""
    is_copy: bool = False


@dataclass(slots=True)
class Folder:
    """A folder that is looked through again and again, a moment at a time.

    What was read stays, also where the folder goes away or another stick is put in its place. A file
    that is gone from the same folder was taken back: its path goes too.
    """

    story: Story
    path: Path
    files: dict[str, Found] = field(default_factory=dict)
    lost: str | None = None
    clock: Callable[[], float] = time.monotonic
    _place: tuple[int, int] | None = None
    _pass: Iterator[bool] | None = None
    _again: float = 0.0
    _owned: dict[str, str] = field(default_factory=dict)
    _elsewhere: set[str] = field(default_factory=set)

    def look(self, seconds: float = MOMENT) -> bool:
        """Look on for a moment; True where something new was found, or there is more to look at."""
        now = self.clock()
        if self._pass is None:
            if now < self._again:
                return False
            self._pass = self._steps()
        changed = False
        until = now + seconds
        for is_new in self._pass:
            changed |= is_new
            if self.clock() >= until:
                return True
        self._pass = None
        self._again = self.clock() + BETWEEN
        return changed

    def _steps(self) -> Iterator[bool]:
        """Go through the folder once, file by file; yield whether each was news."""
        names: set[str] = set()
        try:
            here = self.path.stat()
            with os.scandir(self.path) as entries:
                for entry in entries:
                    if _is_ours(entry):
                        names.add(entry.name)
                        yield len(self.files) < MOST_PATHS and self._take(entry)
        except OSError as error:
            was, self.lost = self.lost, say("pooling.lost", folder=self.path, why=reason_of(error))
            yield was is None
            return
        was, self.lost = self.lost, None
        yield self._forget(names, (here.st_dev, here.st_ino)) or was is not None

    def _take(self, entry: os.DirEntry[str]) -> bool:
        known = self.files.get(entry.name)
        if known and known.choices is not None:
            return False
        try:
            seen = entry.stat(follow_symlinks=False)
            stamp = (seen.st_size, seen.st_mtime_ns)
            if known and known.stamp == stamp and not (known.is_copy and self._is_free(entry.name)):
                return False
            self.files[entry.name] = self._read(entry, stamp)
        except OSError as error:
            told = say("pooling.unread", file=entry.name, why=reason_of(error))
            self.files[entry.name] = Found((-1, -1), None, told)
            return known is None or known.trouble != told
        return True

    def _read(self, entry: os.DirEntry[str], stamp: tuple[int, int]) -> Found:
        try:
            choices = read_path(self.story, _load(entry.path))
        except BadPath as bad:
            return Found(stamp, None, say("pooling.skipped", file=entry.name, why=bad))
        if self._is_copy(entry.name, choices):
            told = say("pooling.copy", file=entry.name)
            return Found(stamp, None, told, is_copy=True)
        self._owned.setdefault(_token(entry.name), entry.name)
        return Found(stamp, choices)

    def _is_copy(self, name: str, choices: tuple[str, ...]) -> bool:
        """Say whether a file is a copy: its random name is known, or it has none and its path is."""
        if _token(name):
            return not self._is_free(name)
        return any(choices == one.choices for one in self.files.values())

    def _is_free(self, name: str) -> bool:
        token = _token(name)
        return not token or self._owned.get(token, name) == name

    def _forget(self, names: set[str], place: tuple[int, int]) -> bool:
        """Let go of what is no longer in the folder; True where there was something."""
        self._elsewhere -= names
        if self._place not in (None, place):
            self._elsewhere |= self.files.keys() - names
        self._place = place
        gone = self.files.keys() - names - self._elsewhere
        for name in gone:
            if self._owned.get(_token(name)) == name:
                del self._owned[_token(name)]
            del self.files[name]
        return bool(gone)


# ------------------------------------------------------------------ one file


def _is_ours(entry: os.DirEntry[str]) -> bool:
    """Say whether this may be the file of a path; links lead elsewhere and are none."""
    if not entry.name.endswith(ENDING) or entry.name.startswith("."):
        return False
    return not entry.is_symlink() and entry.is_file(follow_symlinks=False)


def _load(path: str) -> bytes:
    """Return what is in a file, one byte more at most than a path may have; never through a link."""
    opened = os.open(path, _FLAGS)
    with os.fdopen(opened, "rb") as file:
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise BadPath(say("pool.damaged"))
        return file.read(MOST_BYTES + 1)


def _token(name: str) -> str:
    found = _TOKEN.search(name)
    return found[0] if found else ""


def reason_of(error: OSError) -> str:
    return error.strerror or str(error)
