"""A set of known names, and the one most like a name that is not among them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import cached_property

FEW = 500
"""Up to so many names are compared one by one; among more, only one slip of the finger is found."""
PATIENCE = 300
"""After so many names that are not there, only one slip of the finger is found either."""


class Names:
    """Names that something may lead to. Where not `whole`, others may exist that could not be read."""

    __slots__ = ("__dict__", "_asked", "_known", "known", "whole")

    def __init__(self, known: Iterable[str], *, whole: bool = True) -> None:
        self._known = dict.fromkeys(known)
        self.known = tuple(self._known)
        self._asked = 0
        self.whole = whole

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def lacks(self, name: str) -> bool:
        """Say whether it is certain that there is no such name."""
        return self.whole and name not in self._known

    def nearest(self, name: str, likeness: float = 0.6) -> str | None:
        """Return the known name most like this one, or None where none is like it."""
        for slip in (name, *_slips(name)) if len(name) < 100 else ():
            for near in self._by_slip.get(slip, ()):
                if near != name:
                    return near
        folded = self._by_small.get(name.casefold())
        if folded is not None:
            return folded
        self._asked += 1
        if len(self._known) > FEW or self._asked > PATIENCE:
            return None
        found = difflib.get_close_matches(name[:100], self._known, n=1, cutoff=likeness)
        return found[0] if found else None

    @cached_property
    def _by_slip(self) -> dict[str, list[str]]:
        """Every known name under itself and under itself less one letter."""
        found: dict[str, list[str]] = {}
        for name in self._known:
            for slip in (name, *_slips(name)) if len(name) < 100 else ():
                found.setdefault(slip, []).append(name)
        return found

    @cached_property
    def _by_small(self) -> dict[str, str]:
        return {name.casefold(): name for name in reversed(self._known)}


def _slips(name: str) -> list[str]:
    return [name[:at] + name[at + 1 :] for at in range(len(name))] if len(name) > 2 else []
