"""Turns quotation marks typed straight into those of a book: “so”, ‘so’, and it’s so."""

from __future__ import annotations

import re

_STRAIGHT = re.compile("[\"']")
_OPENERS = "([{“‘—–-/"
_CUT = re.compile(
    r"(?:tis|twas|twere|twill|twould|em|til|till|cause|bout|n|[0-9]0s)\b", re.IGNORECASE
)
"""What is written with an apostrophe in front, for letters that nobody says."""


def set_quotes(text: str) -> str:
    """Return the text with straight quotation marks and apostrophes made curly.

    Stars around emphasis do not count: what stands before and behind them decides.
    """
    if '"' not in text and "'" not in text:
        return text
    told: list[str] = []
    end = 0
    for found in _STRAIGHT.finditer(text):
        told.append(text[end : found.start()])
        told.append(_curly(found.group(), "".join(told), text[found.end() :]))
        end = found.end()
    return "".join([*told, text[end:]])


def _curly(straight: str, before: str, behind: str) -> str:
    before, behind = before.rstrip("*"), behind.lstrip("*")
    opens = _opens(before, behind)
    if straight == '"':
        return "“" if opens else "”"
    if opens and not _CUT.match(behind):
        return "‘"
    return "’"


def _opens(before: str, behind: str) -> bool:
    if not before:
        return True
    if behind[:1].isspace() or not behind:
        return False
    last = before[-1]
    return last.isspace() or last in _OPENERS
