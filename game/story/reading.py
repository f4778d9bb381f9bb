"""How hard words are to read: words, sentences and syllables counted, and the grade they give.

Words are runs of letters and digits with the apostrophes and hyphens inside them. A sentence ends
at . ! or ? before a space or the end; a line without one of these is a sentence too, and Mr, Mrs,
Dr, a.m. and p.m. end none. Syllables are counted by rule: groups of at most two vowels, without a
silent ending. The rules are those of English, and so is the grade.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

YEARS_BEFORE_SCHOOL = 5
"""Pupils are this many years older than the number of the grade they come into: grade 7 at 12.

So it is in the schools of the United States, by whose grades the formula of Kincaid and others
(1975) counts: grade 1 at 6, and a year for each.
"""
AHEAD = 1
"""A whole scene may be as hard as what is read a grade later: at 12, grade 8."""
FAR_AHEAD = 3
"""A single passage may be as hard as what is read three grades later: at 12, grade 10."""
LEAST_GRADED = 30
"""Fewer words have no grade worth telling: one long name would decide it."""

_WORD = re.compile(r"[^\W_][\w'’-]*")
_ABBREVIATED = re.compile(r"\b(?:(Mrs|Mr|Dr)\.|([ap])\.m\.)")
_END = re.compile(r"[.!?…]+[\"”’)*]*(?:\s|$)")
_SUFFIX = re.compile(r"['’](?:s|d|ll|ve|re|m)$")
_KEEPS_ES = re.compile(r"(?:[scxz]es|shes|ches|ges)$")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$")
_VOWELS = re.compile(r"[aeiouy]{1,2}")
_NO_LETTER = re.compile(r"[^a-z]")
_GRADE = re.compile(r"\bgrades?\s+(\d+)", re.IGNORECASE)
_AGE = re.compile(r"\d+")
_OLDEST_READER = 18


class Limits(NamedTuple):
    """How hard a story may be for its youngest readers: a whole scene, and one passage of it."""

    age: int
    scene: int
    passage: int


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def sentences(text: str) -> int:
    """Return how many sentences a text has."""
    return sum(bool(_WORD.search(one)) for one in sentences_of(text))


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, without their end marks."""
    if "Mr" in text or "Dr" in text or ".m." in text:
        text = _ABBREVIATED.sub(lambda found: found[1] or f"{found[2]}m", text)
    return _END.split(text)


@cache
def syllables(word: str) -> int:
    bare = _NO_LETTER.sub("", _SUFFIX.sub("", word.lower()))
    if len(bare) <= 3:
        return 1
    plural = _KEEPS_ES.search(bare)
    spoken = bare.removesuffix("s") if plural else _SILENT.sub("", bare)
    return max(1, len(_VOWELS.findall(spoken.removeprefix("y"))))


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59."""
    told = list(texts)
    found = [word for text in told for word in words(text)]
    if not found:
        return 0.0
    ends = sum(map(sentences, told))
    return 0.39 * len(found) / ends + 11.8 * sum(map(syllables, found)) / len(found) - 15.59


def limits_for(ages: str | None) -> Limits | None:
    """Return how hard a story may be by what it says about its readers; None where it says no age.

    The youngest counts: “12 and up” and “12 to 14” are 12, and “grade 7” is 12 too. Nothing is too
    hard for the grown.
    """
    by_grade = _GRADE.search(ages or "")
    by_age = _AGE.search(ages or "")
    if by_age is None:
        return None
    age = int(by_grade[1]) + YEARS_BEFORE_SCHOOL if by_grade else int(by_age.group())
    if not YEARS_BEFORE_SCHOOL < age < _OLDEST_READER:
        return None
    own = age - YEARS_BEFORE_SCHOOL
    return Limits(age, own + AHEAD, own + FAR_AHEAD)
