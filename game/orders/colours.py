"""Colours for people who read problems on a terminal; the words say the same without them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_PLAIN = "\x1b[0m"
_FAINT = "\x1b[2m"
_COLOURS: Mapping[str, str] = MappingProxyType(
    {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[1;36m"}
)
_HEAD = re.compile(r"^(.+?:\d+:\d+: )((error|warning|note) [A-Z]\d{3})(?=:)", re.MULTILINE)
_CARETS = re.compile(r"^( +\| *)(\^+)$", re.MULTILINE)


def coloured(text: str) -> str:
    """Return the told problems with their severity in colour and their place faint."""

    def head(found: re.Match[str]) -> str:
        return f"{_FAINT}{found[1]}{_PLAIN}{_COLOURS[found[3]]}{found[2]}{_PLAIN}"

    text = _HEAD.sub(head, text)
    return _CARETS.sub(rf"\1{_COLOURS['error']}\2{_PLAIN}", text)
