"""Finds the words of a text that the story explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from game.play.quotes import set_quotes
from game.story.model import GlossaryWord, Guide


@dataclass(frozen=True, slots=True)
class Glossary:
    """Every form of every word that is explained, and one pattern that finds them all."""

    pattern: re.Pattern[str] | None = None
    words: Mapping[str, GlossaryWord] = field(default_factory=lambda: MappingProxyType({}))


NOTHING_EXPLAINED = Glossary()


class Gloss(NamedTuple):
    """A word found in a text, from sign `start` on; `form` is how it is written there."""

    form: str
    start: int
    explained: GlossaryWord


def make_glossary(guide: Guide) -> Glossary:
    """Return what finds the guide's words. A form that two words share belongs to the first."""
    words: dict[str, GlossaryWord] = {}
    for word in guide.glossary:
        for form in map(set_quotes, word.forms):
            words.setdefault(form, word)
            words.setdefault(form[:1].upper() + form[1:], word)
    if not words:
        return Glossary()
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(re.escape(form) for form in longest_first)
    return Glossary(re.compile(rf"(?<!\w)(?:{either})(?!\w)"), MappingProxyType(words))


def find_glosses(glossary: Glossary, text: str, known: frozenset[str]) -> Iterator[Gloss]:
    """Yield each explained word where it first stands in the text, without those that are known."""
    if glossary.pattern is None:
        return
    seen = set(known)
    for found in glossary.pattern.finditer(text):
        explained = glossary.words[found.group()]
        if explained.word not in seen:
            seen.add(explained.word)
            yield Gloss(found.group(), found.start(), explained)
