"""YAML text to values with places: the only module that knows YAML, and strict about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

import yaml

from game.story.catalogue import tell
from game.story.decoding import decoded, strange_sign
from game.story.nodes import Key, Map, Mark, Seq, Source, Value
from game.story.problems import FileTrouble, Problem
from game.story.slips import Before, Kind, Slip, explained

__all__ = ["MOST_BYTES", "Map", "Parsed", "Seq", "Value", "parse"]

MOST_BYTES: Final = 16 * 1024 * 1024
MOST_EVENTS: Final = 1_000_000
DEEPEST: Final = 40

Plain = str | int | float | bool | None

_START: Final = Key(0, 0)
_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?").fullmatch
_MOST_KNOWN: Final = 4096
_NOT_TEXT: Final[dict[str, Plain]] = {
    "true": True,
    "false": False,
    "null": None,
    "~": None,
    "": None,
}
# PyYAML's kinds of event; as objects, since its types and what we ask of its events do not meet.
_SCALAR: Final[object] = yaml.ScalarEvent
_MAP: Final[object] = yaml.MappingStartEvent
_LIST: Final[object] = yaml.SequenceStartEvent
_END_OF_MAP: Final[object] = yaml.MappingEndEvent
_END_OF_LIST: Final[object] = yaml.SequenceEndEvent
_ENDS: Final[tuple[object, ...]] = (_END_OF_MAP, _END_OF_LIST)
_STAR: Final[object] = yaml.AliasEvent
_PART: Final[object] = yaml.DocumentStartEvent
_OVER: Final[object] = yaml.StreamEndEvent
_NUMBERS_BEGIN: Final = frozenset("0123456789+-")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as read: its root, or None where it cannot be read at all, and its problems."""

    source: Source
    root: Map | None
    problems: tuple[Problem, ...]


class _Event(Protocol):
    """What is asked of PyYAML's events, whose own types say nothing."""

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    value: str
    style: str | None
    tag: str | None


def parse(file: str, data: bytes | str | FileTrouble) -> Parsed:
    """Read one YAML file; `file` is its name in places."""
    text = decoded(file, data, MOST_BYTES)
    if isinstance(text, Problem):
        return Parsed(Source(file, ""), None, (text,))
    building = _Building(Source(file, text))
    try:
        root = building.built(_events(text))
    except yaml.MarkedYAMLError as error:
        building.problems.append(explained(_slip(error, building.last), building.source))
        root = None
    except (yaml.YAMLError, _StopError) as error:
        if not isinstance(error, _StopError):
            building.problems.append(tell("Y301", building.source.spot(_START)))
        root = None
    else:
        building.check_root(root)
    return Parsed(
        building.source, root if isinstance(root, Map) else None, tuple(building.problems)
    )


def _events(text: str) -> Callable[[], _Event]:
    """Return what gives the next event: libyaml's parser, or Python's own where it is missing."""
    maker = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    get_event: Callable[[], _Event] = maker(text).get_event
    return get_event


def _slip(error: yaml.MarkedYAMLError, last: _Event | None) -> Slip:
    mark: Mark = error.problem_mark or _START
    start: Mark = error.context_mark or mark
    return Slip(
        said=f"{error.context or ''}: {error.problem or ''}",
        at=Key(mark.line, mark.column),
        since=Key(start.line, start.column),
        before=None if last is None else _before(last),
    )


def _before(event: _Event) -> Before:
    start, end = event.start_mark, event.end_mark
    kind: Kind = "other"
    if event.__class__ in _ENDS and start.column != end.column:
        kind = "bracketed"
    elif event.__class__ is _SCALAR:
        kind = "quoted" if event.style in {"'", '"'} else "text"
    return Before(kind, Key(start.line, start.column), Key(end.line, end.column))


class _StopError(Exception):
    """The file cannot be read further; its problem has been told."""


@dataclass(slots=True)
class _Building:
    """Puts events together into maps and lists, and refuses what the format does not have."""

    source: Source
    problems: list[Problem] = field(default_factory=list)
    last: _Event | None = None
    documents: int = 0

    def check_root(self, root: Value) -> None:
        if root is None:
            self.problems.append(tell("Y107", self.source.spot(_START, 1), file=self.source.short))
        elif not isinstance(root, Map):
            found = "a list" if isinstance(root, Seq) else "text"
            mark = root.mark if isinstance(root, Seq) else _START
            spot = self.source.spot(mark)
            self.problems.append(tell("Y108", spot, file=self.source.short, found=found))

    def built(self, get_event: Callable[[], _Event]) -> Value:
        """Return the root. Most of the time of reading a story is spent in this loop."""
        root = Seq(_START)
        here: Map | Seq = root
        outer: list[Map | Seq] = []
        key: str | None = None
        meant = dict(_NOT_TEXT)
        for _ in range(MOST_EVENTS):
            event = self.last = get_event()
            kind: object = event.__class__
            value: Value
            if kind is _SCALAR:
                value = self.meaning(event, meant)
                if key is None and type(here) is Map:
                    key = event.value
                    if value is not key or key in here.items:
                        self.tell_key(here, event)
                    here.keys[key] = event.start_mark
                    continue
            elif kind is _END_OF_MAP or kind is _END_OF_LIST:
                here, key = outer.pop(), None
                continue
            else:
                begun = self.begun(event, len(outer), as_key=key is None and type(here) is Map)
                if begun is None:
                    if kind is _OVER:
                        return root.items[0] if root.items else None
                    continue
                value = begun
                outer.append(here)
            if type(here) is Map:
                here.items[key or ""] = value
                here.marks[key or ""] = event.start_mark
            elif type(here) is Seq:
                here.items.append(value)
                here.marks.append(event.start_mark)
            key = None
            if type(value) is Map or type(value) is Seq:
                here = value
        raise self.stopped("Y409", _START)

    def meaning(self, event: _Event, meant: dict[str, Plain]) -> Plain:
        """Return what a text means: itself, or, without quotes, perhaps a number or nothing."""
        text = event.value
        if event.tag is not None or event.anchor is not None:
            raise self.refused(event)
        style = event.style
        if not style:
            if text in meant:
                return meant[text]
            if text[0] in _NUMBERS_BEGIN:
                return _meant(text, meant)
        elif style == '"':
            self.check_escapes(text, event.start_mark)
        return text

    def begun(self, event: _Event, depth: int, *, as_key: bool) -> Map | Seq | None:
        """Return the map or list that begins here, or None where none does."""
        mark = event.start_mark
        kind: object = event.__class__
        if kind is _STAR:
            raise self.stopped("Y401", mark, found=self.word_at(mark))
        if kind is _PART:
            self.documents += 1
            head = self.word_at(mark)
            if self.documents > 1 or (head.startswith("%") and head != "%YAML"):
                raise self.stopped("Y404", mark)
        if kind is not _MAP and kind is not _LIST:
            return None
        if event.tag is not None or event.anchor is not None:
            raise self.refused(event)
        if as_key:
            raise self.stopped("Y407", mark, found="A list")
        if depth >= DEEPEST:
            raise self.stopped("Y408", mark, most=str(DEEPEST))
        return Map(mark) if kind is _MAP else Seq(mark)

    def check_escapes(self, text: str, mark: Mark) -> None:
        """Tell of a sign that nobody can see, made by a backslash."""
        sign = strange_sign(text)
        if sign is not None:
            self.problems.append(tell("Y203", self.source.spot(mark), sign=sign))

    def tell_key(self, here: Map, event: _Event) -> None:
        """Tell that a key is written twice, or is a number where a word is meant."""
        key, mark = event.value, event.start_mark
        if key in here.items:
            first = str(here.keys[key].line + 1)
            problem = tell("Y406", self.source.spot(mark, len(key)), found=key, first=first)
        else:
            found = f"“{key}”" if key else "Nothing"
            problem = tell("Y407", self.source.spot(mark), found=found)
        self.problems.append(problem)

    def refused(self, event: _Event) -> _StopError:
        """Tell of an anchor or a tag, whose sign stands where the value would."""
        mark = event.start_mark
        code = "Y402" if event.anchor is not None else "Y403"
        return self.stopped(code, mark, found=self.word_at(mark))

    def stopped(self, code: str, mark: Mark, **blanks: str) -> _StopError:
        width = 1 if code == "Y408" else None
        self.problems.append(tell(code, self.source.spot(mark, width), **blanks))
        return _StopError()

    def word_at(self, mark: Mark) -> str:
        line = self.source.lines[min(mark.line, len(self.source.lines) - 1)]
        return line[mark.column :].split(" ")[0]


def _meant(text: str, known: dict[str, Plain]) -> Plain:
    """Return the number that a text is, or itself, and remember a number while there is room."""
    found = _NUMBER(text)
    if found is None:
        return text
    number = float(text) if found.group(1) else int(text)
    if len(known) < _MOST_KNOWN:
        known[text] = number
    return number
