"""Every complaint about a story: its code, its words, what it means and how to mend it."""

from __future__ import annotations

import textwrap
from functools import cache
from types import MappingProxyType

from game.story.catalogue import (
    conditions,
    files,
    fitting,
    guide,
    loose,
    mentions,
    names,
    pictured,
    playing,
    proved,
    shape,
    teaching,
    words,
    yaml_rest,
    yaml_text,
)
from game.story.catalogue.entry import Entry, Swap, Whole
from game.story.problems import FileTrouble, Problem, Spot

_FAMILIES = (
    files.ENTRIES,
    yaml_text.ENTRIES,
    yaml_rest.ENTRIES,
    shape.ENTRIES,
    conditions.ENTRIES,
    names.ENTRIES,
    mentions.ENTRIES,
    guide.ENTRIES,
    playing.ENTRIES,
    proved.ENTRIES,
    loose.ENTRIES,
    teaching.ENTRIES,
    words.ENTRIES,
    fitting.ENTRIES,
    pictured.ENTRIES,
)
LONGEST_QUOTE = 60
_AUTHORS = ("found", "first", "second", "name")
"""The blanks that hold an author's own words."""


def entries() -> tuple[Entry, ...]:
    """Return every entry, by code."""
    return tuple(_by_code().values())


def find_entry(code: str) -> Entry | None:
    """Return what the catalogue says about a code, in capitals or not."""
    return _by_code().get(code.strip().upper())


def tell(code: str, spot: Spot, suggestion: str | None = None, **blanks: str) -> Problem:
    """Return the problem in the catalogue's words, the author's own words put in."""
    entry = _by_code()[code]
    blanks = {key: _quoted(words, key) for key, words in blanks.items()}
    message = entry.message.format(**blanks)
    if suggestion is not None:
        message = f"{message} Did you mean “{suggestion}”?"
    elif entry.then:
        message = f"{message} {entry.then.format(**blanks)}"
    return Problem(
        code=code,
        severity=entry.severity,
        place=spot.place,
        message=message,
        suggestion=suggestion,
        excerpt=spot.excerpt,
        width=spot.width,
    )


def explain_code(code: str) -> str | None:
    """Return the code's page: what it means, a bad example, how to mend it; None if unknown."""
    entry = find_entry(code)
    if entry is None:
        return None
    example = "\n".join(_shown(change) for change in entry.example)
    parts = (
        f"{entry.code} ({entry.severity}): {entry.title}",
        textwrap.fill(entry.meaning, 88),
        f"For example:\n\n{textwrap.indent(example, '    ')}" if example else "",
        textwrap.fill(f"To mend it: {entry.mend}", 88),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _shown(change: Swap | Whole) -> str:
    match change:
        case Swap(file, _, bad):
            return f"# in {file}\n{textwrap.dedent(bad).strip()}"
        case Whole(file, str() as text):
            return f"# {file}\n{text.strip()}"
        case Whole(file, FileTrouble(kind=kind)):
            return f"# {file}: {kind}"
        case Whole(file, None):
            return f"# {file} is not there"
        case Whole(file, _):
            return f"# {file}: not plain text"
    raise AssertionError(change)


def _quoted(words: str, blank: str) -> str:
    """Return an author's own words on one line, cut where they are long."""
    if blank not in _AUTHORS:
        return words
    words = " ".join(words.split())
    return words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1].rstrip() + "…"


@cache
def _by_code() -> MappingProxyType[str, Entry]:
    found = sorted((entry for family in _FAMILIES for entry in family), key=lambda one: one.code)
    return MappingProxyType({entry.code: entry for entry in found})
