"""Which file's name was meant by a name that no file has: a slip of the finger, and nothing wider."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PARTS = re.compile(r"[-_ /]+")
_LEAST = 4
"""Of names shorter than this, each is like many others."""


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that this one was meant to be, or None.

    Names of pictures are made of words: an evening is no morning, and gate 2 is no gate 3. So each
    word must be the other's, or one slip away from it.
    """
    wanted = _PARTS.split(name.casefold())
    for there in sorted(known):
        parts = _PARTS.split(there.casefold())
        if "".join(parts) == "".join(wanted):
            return there
        if len(parts) == len(wanted) and _is_slip(wanted, parts):
            return there
    return None


def _is_slip(wanted: list[str], parts: list[str]) -> bool:
    """Say whether all words are the same but one, and that one is a slip of the finger away."""
    other = [(one, two) for one, two in zip(wanted, parts, strict=True) if one != two]
    return len(other) == 1 and _one_slip(*other[0])


def _one_slip(one: str, two: str) -> bool:
    """Say whether one letter is too many, missing, another, or changed places with its neighbour."""
    if max(len(one), len(two)) < _LEAST or abs(len(one) - len(two)) > 1:
        return False
    if any(sign.isdigit() for sign in set(one) ^ set(two)):
        return False
    start = next((at for at, pair in enumerate(zip(one, two)) if pair[0] != pair[1]), None)  # noqa: B905 - the shorter one decides
    if start is None:
        return True
    rest, other = one[start:], two[start:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]
