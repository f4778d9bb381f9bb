"""Why YAML could not be read, found again in the source and said as a teacher would say it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from game.story.catalogue import tell
from game.story.nodes import Key, Source
from game.story.problems import Problem

Kind = Literal["quoted", "text", "bracketed", "other"]

_KEY = re.compile(r"\s*(?:- +)*([\w.-]+):(?= |$)")
_NO_SPACE = re.compile(r"\s*(?:- +)*[\w-]+:[^\s:/]")
_DASH = re.compile(r"-(?= |$)")
_ODD_INDENT = re.compile(r"\s*?([^\S \t\n\r])")


class Before(NamedTuple):
    """The last part that could be read: what it was, from where to where."""

    kind: Kind
    start: Key
    end: Key


class Slip(NamedTuple):
    """What YAML's parser said, where it stopped, and since when it had been reading the part."""

    said: str
    at: Key
    since: Key
    before: Before | None


def explained(slip: Slip, source: Source) -> Problem:
    """Return the problem in plain words; “Y301” is the one for what no rule here knows."""
    line = _line(source, slip.at.line)
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent and slip.at.column <= len(indent):
        return tell("Y302", source.spot(Key(slip.at.line, indent.index("\t")), 1))
    odd = _ODD_INDENT.match(indent)
    if odd:
        return tell("Y303", source.spot(Key(slip.at.line, odd.start(1)), 1))
    for explain in (_scanned, _in_brackets, _colon, _after):
        problem = explain(slip, source, line)
        if problem:
            return problem
    return tell("Y301", source.spot(slip.at))


def _scanned(slip: Slip, source: Source, line: str) -> Problem | None:
    """Explain a sign that cannot stand where it stands."""
    said, sign = slip.said, line[slip.at.column : slip.at.column + 1]
    if "quoted scalar" in said and "end of stream" in said:
        return _unclosed_quote(slip.since, source)
    if "document separator" in said or "document indicator" in said:
        return _unclosed_quote(slip.since, source)
    if "escape" in said or "parsing a quoted scalar" in said or "double-quoted" in said:
        column = max(line.rfind("\\", 0, slip.at.column + 1), 0)
        return tell("Y318", source.spot(Key(slip.at.line, column), 2), found=line[column:][:2])
    if "cannot start any token" in said:
        return tell("Y309", source.spot(slip.at, 1), found=sign)
    if "an alias" in said:
        return tell("Y401", source.spot(slip.since), found=_word(source, slip.since))
    if "an anchor" in said:
        return tell("Y402", source.spot(slip.since), found=_word(source, slip.since))
    if "tag" in said:
        return tell("Y403", source.spot(slip.since), found=_word(source, slip.since))
    if "block scalar" in said:
        return tell(
            "Y313",
            source.spot(slip.since, 1),
            found=_line(source, slip.since.line)[slip.since.column :][:1],
        )
    if "sequence entries are not allowed" in said:
        return tell("Y314", source.spot(slip.at, 1))
    if "directive" in said or "YAML document" in said or "document start" in said:
        return tell("Y404", source.spot(slip.at))
    return None


def _in_brackets(slip: Slip, source: Source, line: str) -> Problem | None:
    """Explain a bracket that is not closed, or one that should not be there."""
    if "flow sequence" in slip.said or "flow mapping" in slip.said:
        sign = _line(source, slip.since.line)[slip.since.column :][:1]
        close = "]" if sign == "[" else "}"
        return tell("Y310", source.spot(slip.since, 1), found=sign, close=close)
    if "node content" in slip.said or "keys are not allowed" in slip.said:
        sign = line[slip.at.column :][:1] or ":"
        return tell("Y309", source.spot(slip.at, 1), found=sign)
    return None


def _colon(slip: Slip, source: Source, line: str) -> Problem | None:
    """Explain a colon that is too much, or one that is missing."""
    if "could not find expected ':'" in slip.said:
        since = _line(source, slip.since.line)
        if _NO_SPACE.match(since):
            return _no_space(source, slip.since.line)
        width = len(since.rstrip()) - slip.since.column
        return tell("Y308", source.spot(slip.since, width), found=since[slip.since.column :])
    if "values are not allowed" not in slip.said:
        return None
    above = _line_above(slip.at.line, source)
    before = line[: slip.at.column]
    if _KEY.match(line) and not _KEY.fullmatch(f"{before}:"):
        return tell("Y305", source.spot(slip.at, 1))
    if _NO_SPACE.match(_line(source, above)):
        return _no_space(source, above)
    if not _KEY.fullmatch(f"{before}:") or not _KEY.match(_line(source, above)):
        return tell("Y305", source.spot(slip.at, 1))
    return _indented(slip, source, line)


def _after(slip: Slip, source: Source, line: str) -> Problem | None:
    """Explain what follows a part that had ended, or stands too far left or right."""
    before = slip.before
    if before is not None and before.kind == "quoted" and before.end.line == slip.at.line:
        if before.start.line != before.end.line:
            return _unclosed_quote(before.start, source)
        sign = _line(source, before.start.line)[before.start.column]
        return tell("Y315", source.spot(slip.at), found=line[slip.at.column :], sign=sign)
    if before is not None and before.kind == "bracketed" and before.end == slip.at:
        return _bracketed(before, source, line)
    if before is not None and before.kind == "bracketed" and before.end.line == slip.at.line:
        return _bracketed(before, source, line)
    if "expected" not in slip.said or slip.at.line >= len(source.lines):
        return None
    if _DASH.match(line, slip.at.column):
        return tell("Y316", source.spot(slip.at, 1))
    if line[slip.at.column :][:1] in {":", "]", "}", ","}:
        return tell("Y309", source.spot(slip.at, 1), found=line[slip.at.column])
    written = line[: slip.at.column].rstrip()
    if written[-1:] in {"'", '"'}:
        return tell("Y315", source.spot(slip.at), found=line[slip.at.column :], sign=written[-1])
    if written.strip(" -"):
        return None
    return _indented(slip, source, line)


def _bracketed(before: Before, source: Source, line: str) -> Problem:
    opening = re.search(r"[\[{]", line)
    column = opening.start() if opening else before.start.column
    return tell("Y311", source.spot(Key(before.end.line, column), 1), found=line[column])


def _indented(slip: Slip, source: Source, line: str) -> Problem:
    column = len(line) - len(line.lstrip())
    found = line.strip()
    return tell("Y306", source.spot(Key(slip.at.line, column), len(found)), found=found)


def _no_space(source: Source, number: int) -> Problem:
    line = _line(source, number)
    colon = line.index(":")
    start = len(line) - len(line.lstrip(" -"))
    return tell(
        "Y307", source.spot(Key(number, start), colon + 1 - start), found=line[start : colon + 1]
    )


def _unclosed_quote(at: Key, source: Source) -> Problem:
    line = _line(source, at.line)
    return tell("Y304", source.spot(at, 1), sign=line[at.column :][:1])


def _line_above(number: int, source: Source) -> int:
    for above in range(number - 1, -1, -1):
        words = source.lines[above].strip()
        if words and not words.startswith("#"):
            return above
    return max(0, number - 1)


def _line(source: Source, number: int) -> str:
    return source.lines[number] if number < len(source.lines) else ""


def _word(source: Source, at: Key) -> str:
    return _line(source, at.line)[at.column :].split(" ")[0]
