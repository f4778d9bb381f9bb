"""Words to avoid in a story that takes no side: why, and what to say in their place."""

from __future__ import annotations

import re
from typing import NamedTuple


class Avoided(NamedTuple):
    """A word, why it is better not said, and a way round it; both end sentences for an author."""

    word: str
    why: str
    instead: str


AVOIDED = (
    Avoided(
        "selfish",
        "it says that one side is wrong, and here no side is",
        "Say what somebody wants, and what that costs the others.",
    ),
    Avoided(
        "brainwashed",
        "it says that whoever stands with others does not think",
        "Say who taught them, and what they hold dear.",
    ),
    Avoided(
        "Western",
        "it lets people's leanings follow from where they come from",
        "Name the country or the people that is meant, or say “self-directed”.",
    ),
    Avoided(
        "Eastern",
        "it lets people's leanings follow from where they come from",
        "Name the country or the people that is meant, or say “group-minded”.",
    ),
    Avoided(
        "Asian",
        "it lets people's leanings follow from where they come from",
        "Name the country or the people that is meant, or say “group-minded”.",
    ),
    Avoided(
        "traditional people",
        "it makes one people of all who keep a custom",
        "Say which custom it is, and who keeps it.",
    ),
    Avoided(
        "normal",
        "it makes everybody else strange",
        "Say “usual” or “common”, or for whom it is so.",
    ),
)
_BY_WORD = {one.word.casefold(): one for one in AVOIDED}
_COMPASS = ("western", "eastern")
_ANY = re.compile(rf"\b(?:{'|'.join(map(re.escape, _BY_WORD))})\b", re.IGNORECASE)
_IN_A_PLACE_LIST = re.compile(r"(?:, | and )(?:West|East)ern Europe\b")


def may_have_avoided(text: str) -> bool:
    """Say quickly, of much text, whether any of the words may be in it."""
    small = text.lower()
    return any(word in small for word in _BY_WORD)


def find_avoided(text: str) -> list[tuple[int, int, Avoided]]:
    """Return each word to avoid in a text: from which sign to which, and what there is to say of it.

    “Western Europe” may stand in a list of places, and a western wall is only where the sun sets.
    """
    places = [found.span() for found in _IN_A_PLACE_LIST.finditer(text)]
    return [
        (found.start(), found.end(), _BY_WORD[found.group().casefold()])
        for found in _ANY.finditer(text)
        if found.group() not in _COMPASS
        and not any(start <= found.start() < end for start, end in places)
    ]
