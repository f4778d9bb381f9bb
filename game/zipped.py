"""Reads a story from a zip file, in memory, and refuses every zip that means to be more than a story.

Nothing is unpacked to the disk here: an entry's name is only ever compared, never followed. Every
reading opens the zip anew and looks through it again, so a zip that was changed meanwhile is safe, too.
"""

from __future__ import annotations

import io
import re
import stat
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from game.story.problems import FileTrouble
from game.words import say

MOST_FILES: Final = 5_000
MOST_TOGETHER: Final = 400_000_000
"""Bytes of all files of a story together, once unpacked."""
MOST_TIMES: Final = 250
"""How many times larger than packed a file may be that is larger than SMALL; text is 3 to 10 times."""
SMALL: Final = 1_000_000
LONGEST_NAME: Final = 200
DEEPEST: Final = 8

_LIST: Final = 4_000_000
_PIECE: Final = 64_000_000
_HEAD: Final = 30
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_NOT_OURS: Final = re.compile(r"(^|/)(__MACOSX/|\.)")
"""What computers put into zips by themselves."""
_UNSAFE: Final = re.compile(r"[\x00-\x1f\x7f\\:]|^/|(^|/)\.{1,2}(/|$)|//")


class _RefusedError(Exception):
    """A zip is not opened; the text is the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Zipped:
    """A zip with a story in it: `within` is the folder inside, or empty; `names` are relative to it."""

    path: Path
    shown: str
    within: str
    names: frozenset[str]

    def read(self, name: str, most: int, head: int | None = None) -> bytes | FileTrouble:
        """Return what a file holds, or why it cannot be had: one of more than `most` bytes cannot.

        With `head`, only so many of its first bytes are read.
        """
        try:
            with _opened(self.path) as archive:
                entries = {_name(entry): entry for entry in _checked(archive, self.shown)}
                entry = entries.get(f"{self.within}{name}")
                if entry is None:
                    return FileTrouble("missing")
                if entry.file_size > most:
                    return FileTrouble("too large", str(-(-entry.file_size // 1_000_000)))
                with archive.open(entry) as file:
                    return file.read(most if head is None else head)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
            return FileTrouble("unreadable", say("zip.broken"))
        except OSError as error:
            return FileTrouble("unreadable", error.strerror or str(error))
        except _RefusedError as refused:
            return FileTrouble("unreadable", str(refused).rstrip("."))


def open_zip(path: Path, shown: str) -> Zipped | str:
    """Return the story in a zip, or a sentence that says why it is not opened."""
    try:
        with _opened(path) as archive:
            names = [_name(entry) for entry in _checked(archive, shown)]
    except _RefusedError as refused:
        return str(refused)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
        return say("zip.damaged", story=shown)
    except OSError as error:
        return say("story.unreadable", story=shown, why=error.strerror or error)
    return _story_in(path, shown, names)


def _story_in(path: Path, shown: str, names: Sequence[str]) -> Zipped | str:
    if "story.yaml" in names:
        return Zipped(path, shown, "", frozenset(names))
    folders = [name for name in names if re.fullmatch(r"[^/]+/story\.yaml", name)]
    if len(folders) > 1:
        return say("zip.several", story=shown, one=folders[0], other=folders[1])
    if not folders:
        return say("zip.empty", story=shown)
    within = folders[0].removesuffix("story.yaml")
    inside = (name.removeprefix(within) for name in names if name.startswith(within))
    return Zipped(path, shown, within, frozenset(inside))


class _Careful(io.FileIO):
    """A file that gives no more at once than a zip of a story has need of: a zip may lie about sizes."""

    most = _LIST

    def read(self, size: int | None = -1) -> bytes:
        if size is None or size < 0:
            size = self.most
        if size > self.most:
            raise BadZipFile
        return super().read(size) or b""


@contextmanager
def _opened(path: Path) -> Iterator[ZipFile]:
    """Open a zip and read its list of files. Raises OSError, BadZipFile and what else may be in it."""
    if not path.is_file():
        raise BadZipFile
    with _Careful(path) as file, ZipFile(file) as archive:
        file.most = _PIECE
        yield archive


def _checked(archive: ZipFile, shown: str) -> Iterator[ZipInfo]:
    """Yield the files in a zip that are the story's; raises _RefusedError where one is not harmless."""
    entries = archive.infolist()
    if len(entries) > MOST_FILES:
        raise _RefusedError(say("zip.many", story=shown, count=len(entries), most=MOST_FILES))
    for entry in entries:
        key = _harm(entry)
        if key:
            raise _RefusedError(say(key, story=shown, file=_readable(entry.orig_filename)))
    if sum(entry.file_size for entry in entries) > MOST_TOGETHER:
        raise _RefusedError(say("zip.large", story=shown, most=MOST_TOGETHER // 1_000_000))
    _check_places(archive, entries, shown)
    ours = [one for one in entries if not one.is_dir() and not _NOT_OURS.search(_name(one))]
    _check_names(ours, shown)
    yield from ours


def _harm(entry: ZipInfo) -> str:
    """Return the key of what is wrong with an entry, or nothing."""
    name = entry.orig_filename
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if _UNSAFE.search(name) or not name:
        return "zip.outside"
    if len(name) > LONGEST_NAME or name.count("/") > DEEPEST:
        return "zip.long"
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "zip.link"
    if entry.flag_bits & _ENCRYPTED:
        return "zip.locked"
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return "zip.other"
    if entry.file_size > max(SMALL, MOST_TIMES * entry.compress_size):
        return "zip.bomb"
    return ""


def _check_places(archive: ZipFile, entries: Sequence[ZipInfo], shown: str) -> None:
    """Refuse files that lie over each other, or over the zip's own list."""
    before = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < before:
            raise _RefusedError(say("zip.damaged", story=shown))
        before = entry.header_offset + _HEAD + entry.compress_size
    if before > archive.start_dir:
        raise _RefusedError(say("zip.damaged", story=shown))


def _check_names(entries: Sequence[ZipInfo], shown: str) -> None:
    """Refuse two files of one name: on some computers capitals make no other name."""
    known: dict[str, str] = {}
    for entry in entries:
        name = _name(entry)
        first = known.setdefault(name.casefold(), name)
        if first is not name:
            blanks = {"file": _readable(first), "other": _readable(name)}
            raise _RefusedError(say("zip.twice", story=shown, **blanks))


def _name(entry: ZipInfo) -> str:
    """Return the name as it is written in the zip; `filename` ends where a NUL is."""
    return entry.orig_filename


def _readable(name: str) -> str:
    """Return a name that can be shown: short, and without signs that nobody sees."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in name)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"
