"""Bytes to text, refusing what no editor should have written into a story."""

from __future__ import annotations

import re
from typing import Final

from game.story.catalogue import tell
from game.story.nodes import Key, Source
from game.story.problems import FileTrouble, Place, Problem, Spot

_ALLOWED: Final = bytes([9, 10, 13, *range(0x20, 0x7F), *range(0x80, 0x100)])
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_ODD_SPACES: Final = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"
_ODD_INDENT = re.compile(
    rf"^ *([{_ODD_SPACES}])[ {_ODD_SPACES}]*(?:- |[\w.-]+:(?: |$))", re.MULTILINE
)
_TROUBLES: Final = {
    "missing": "Y101",
    "folder": "Y102",
    "too large": "Y103",
    "unreadable": "Y104",
    "outside": "Y105",
    "capitals": "Y106",
    "too many": "Y109",
    "together": "Y110",
    "picture": "Y111",
    "sound": "Y112",
}
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_NAMES: Final = {"\x00": "a zero", "\x7f": "a delete sign", "\ufeff": "an invisible mark"}


def decoded(file: str, data: bytes | str | FileTrouble, most: int) -> str | Problem:
    """Return the file's text without a byte order mark, or the one problem with it."""
    if isinstance(data, FileTrouble):
        return _trouble(file, data, most)
    if len(data) > most:
        return _trouble(file, FileTrouble("too large", _megabytes(len(data))), most)
    if isinstance(data, str):
        return _checked(file, data.removeprefix("\ufeff"))
    if data.startswith(_WIDE_MARKS) or b"\x00" in data[:4]:
        return tell("Y202", Spot(Place(file, 1, 1)), file=_short(file))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(file, data, error.start)
    if text.isascii() and not data.translate(None, _ALLOWED):
        return text
    return _checked(file, text)


def _checked(file: str, text: str) -> str | Problem:
    """Return the text if every sign in it can be seen; a half of a pair is no sign at all."""
    found = _STRANGE.search(text)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        if found is None or error.start < found.start():
            found = re.compile("[\ud800-\udfff]").search(text)
    if found is None:
        return _indented(file, text)
    source = Source(file, text)
    mark = _mark(text[: found.start()])
    return tell("Y203", source.spot(mark, 1), sign=_sign_name(found.group()))


def strange_sign(text: str) -> str | None:
    """Return what to call the first sign in a text that cannot be seen, or None."""
    found = _STRANGE.search(text)
    return _sign_name(found.group()) if found else None


def _sign_name(sign: str) -> str:
    return _NAMES.get(sign, f"sign number {ord(sign)}")


def _indented(file: str, text: str) -> str | Problem:
    """Return the text, unless a line begins with spaces that only look like spaces."""
    found = None
    if any(space in text for space in _ODD_SPACES):
        found = _ODD_INDENT.search(text)
    if found is None:
        return text
    mark = _mark(text[: found.start(1)])
    return tell("Y303", Source(file, text).spot(mark, 1))


def _mark(before: str) -> Key:
    """Return where the text ends that stands before something."""
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    return Key(before.count("\n"), len(before) - before.rfind("\n") - 1)


def _not_utf8(file: str, data: bytes, start: int) -> Problem:
    readable = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")
    source = Source(file, readable)
    mark = _mark(data[:start].decode("utf-8-sig"))
    return tell("Y201", source.spot(mark, 1), file=_short(file))


def _trouble(file: str, trouble: FileTrouble, most: int) -> Problem:
    size = trouble.detail or "more"
    return tell(
        _TROUBLES[trouble.kind],
        Spot(Place(file, 1, 1)),
        file=_short(file),
        disk=trouble.detail,
        size=size,
        most=_megabytes(most),
        reason=trouble.detail or "no reason was given",
    )


def _megabytes(size: int) -> str:
    return str(-(-size // (1024 * 1024)))


def _short(file: str) -> str:
    return file.rsplit("/", 1)[-1]
