"""Says the engine's own sentences: each has a key, and its words stand in languages/."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

LANGUAGES = Path(__file__).parent / "languages"
_BLANK = re.compile(r"\{(?P<name>\w+)(?::(?P<one>[^|{}]*)\|(?P<many>[^|{}]*))?\}")


class NoSuchWords(LookupError):
    """Asked for by a key, or with blanks, that languages/en.txt does not have: our own mistake."""


def say(key: str, **blanks: object) -> str:
    """Return the sentence of that key with its blanks filled in."""
    text = load_words("en").get(key)
    if text is None:
        raise NoSuchWords(f"languages/en.txt has no words for “{key}”.")
    missing = blanks_of(text) ^ blanks.keys()
    if missing:
        raise NoSuchWords(
            f"“{key}” and its call differ in their blanks: {', '.join(sorted(missing))}."
        )
    return _BLANK.sub(lambda blank: _fill(blank, blanks), text)


def blanks_of(text: str) -> frozenset[str]:
    """Return the names of the blanks in a sentence."""
    return frozenset(blank["name"] for blank in _BLANK.finditer(text))


@cache
def load_words(language: str) -> Mapping[str, str]:
    """Return every sentence of a language by its key."""
    text = (LANGUAGES / f"{language}.txt").read_text(encoding="utf-8")
    return MappingProxyType(read_words(text))


def is_spoken(language: str) -> bool:
    """Say whether there are words of ours in a language, as “en” or “en-GB”."""
    name = language.lower().partition("-")[0]
    return name.isalpha() and (LANGUAGES / f"{name}.txt").is_file()


def read_words(text: str) -> dict[str, str]:
    """Read `key = words` lines; a line that begins with a space goes on with the words before it."""
    words: dict[str, str] = {}
    key = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace() and key:
            words[key] = f"{words[key]} {line.strip()}"
            continue
        key, equals, said = (part.strip() for part in line.partition("="))
        if not equals or not key or key in words:
            raise NoSuchWords(f"Line {number} is not a new “key = words”: {line}")
        words[key] = said
    return words


def _fill(blank: re.Match[str], blanks: Mapping[str, object]) -> str:
    value = blanks[blank["name"]]
    if blank["one"] is None:
        return str(value)
    return blank["one"] if value == 1 else blank["many"]
