"""Slips of the pen in the words of a story: what can be seen without knowing what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress
from operator import eq
from typing import NamedTuple

from game.author.checks.avoided import find_avoided
from game.author.checks.every_text import Told

_TWICE = (
    "the a an and of to at on for with from by as but or my your our their its this was were are be"
)
"""Words that no sentence says twice in a row. “That that” and “had had” some sentences do."""
_SMALL = frozenset(_TWICE.split())
_AGAIN = re.compile(rf"\b({'|'.join(_TWICE.split())})\s+\1\b", re.IGNORECASE)
_STARS = re.compile(r"\*\*?")
_TOKEN = re.compile(r"\{[^{}]*\}")
_BRACE = re.compile(r"[{}]")
_GAP = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_LEAST_WORDS = 6


class Slip(NamedTuple):
    """A slip's code, from which sign of the text, for how many, and the blanks of its sentence."""

    code: str
    start: int
    width: int
    blanks: dict[str, str]


def find_slips(told: Told) -> Iterator[Slip]:
    """Yield the slips of a text in any language."""
    text = told.text
    if "  " in text or "\t" in text:
        for gap in _GAP.finditer(text):
            yield Slip("W203", gap.start(), len(gap.group()), {})
    if "'" in text or '"' in text:
        yield from _mixed(text)
    if "*" in text and len(stars := list(_STARS.finditer(text))) % 2:
        yield Slip("W205", stars[-1].start(), len(stars[-1].group()), {})
    if "{" in text or "}" in text:
        rest = _TOKEN.sub(lambda token: " " * len(token.group()), text)
        for brace in _BRACE.finditer(rest):
            yield Slip("W207", brace.start(), 1, {"found": brace.group()})


def _mixed(text: str) -> Iterator[Slip]:
    """Yield a straight mark in a text that has curly ones of its kind."""
    for straight, curly in (('"', "“”"), ("'", "‘’")):
        at = text.find(straight)
        beside = [mark for mark in curly if mark in text]
        if at >= 0 and beside:
            yield Slip("W204", at, 1, {"found": straight, "curly": beside[-1]})


def may_have_slips(text: str) -> bool:
    """Say quickly, of much text, whether any of these slips may be in it."""
    return any(sign in text for sign in ("  ", "\t", "'", '"', "*", "{", "}"))


def doubled_in(text: str) -> frozenset[str]:
    """Return quickly, of much text, which small English words stand twice in a row in it."""
    words = text.lower().split()
    return _SMALL.intersection(compress(words, map(eq, words, words[1:])))


def find_doubled(told: Told, twice: frozenset[str]) -> Iterator[Slip]:
    """Yield each of these small words that stands twice in a row."""
    small = told.text.lower()
    if not any(f"{word} {word}" in small for word in twice) and "\n" not in small:
        return
    words = small.split()
    for found in _AGAIN.finditer(told.text) if any(map(eq, words, words[1:])) else ():
        yield Slip("W208", found.start(), len(found.group()), {"found": found.group()})


def find_unwanted(told: Told) -> Iterator[Slip]:
    """Yield each word to avoid; a concept's caution may speak of one."""
    for start, end, avoided in find_avoided(told.text) if told.kind != "caution" else ():
        blanks = {"found": told.text[start:end], "why": avoided.why, "next": avoided.instead}
        yield Slip("W201", start, end - start, blanks)


def stops_short(told: Told) -> bool:
    """Say whether a line of narration certainly lacks its end mark: a sentence that ends in a letter."""
    text = told.text.rstrip("* ")
    return (
        told.kind == "line"
        and text[-1:].islower()
        and text.lstrip("*“\"'")[:1].isupper()
        and text.count(" ") >= _LEAST_WORDS - 1
    )


def ends_well(told: Told) -> bool:
    """Say whether a text ends with one of the marks of a sentence."""
    return told.text.rstrip("*”’\"') ").endswith((".", "!", "?", "…"))
