"""YAML text to values with places: the only module that knows YAML, and strict about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
MOST_PARTS: Final = 600_000
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
    building = _Building(Source(file, text), _events(text))
    try:
        root = building.built()
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
    get_event: Callable[[], _Event]
    problems: list[Problem] = field(default_factory=list)
    last: _Event | None = None
    parts: int = 0
    budget: Iterator[int] = field(default_factory=lambda: iter(range(MOST_PARTS)))
    meant: dict[str, Plain] = field(default_factory=lambda: dict(_NOT_TEXT))

    def check_root(self, root: Value) -> None:
        if root is None:
            self.problems.append(tell("Y107", self.source.spot(_START, 1), file=self.source.short))
        elif not isinstance(root, Map):
            found = "a list" if isinstance(root, Seq) else "text"
            mark = root.mark if isinstance(root, Seq) else _START
            spot = self.source.spot(mark)
            self.problems.append(tell("Y108", spot, file=self.source.short, found=found))

    def built(self) -> Value:
        """Return the root of the file's one part."""
        root: Value = None
        while True:
            event = self.last = self.get_event()
            kind: object = event.__class__
            if kind is _OVER:
                return root
            if kind is _PART:
                self.check_part(event.start_mark)
            elif kind is _SCALAR or kind is _MAP or kind is _LIST or kind is _STAR:
                root = self.value(event, 0)

    def check_part(self, mark: Mark) -> None:
        """Tell of a second part, or of a line that would tell YAML how to read."""
        self.parts += 1
        head = self.word_at(mark)
        if self.parts > 1 or (head.startswith("%") and head != "%YAML"):
            raise self.stopped("Y404", mark)

    def value(self, event: _Event, depth: int) -> Value:
        """Return what begins with this event: a text, a map or a list."""
        mark, kind = event.start_mark, event.__class__
        if kind is _SCALAR:
            return self.plain(event)
        if kind is _STAR:
            raise self.stopped("Y401", mark, found=self.word_at(mark))
        if event.tag is not None or event.anchor is not None:
            raise self.refused(event)
        if depth >= DEEPEST:
            raise self.stopped("Y408", mark, most=str(DEEPEST))
        return self.map(mark, depth + 1) if kind is _MAP else self.list(mark, depth + 1)

    def map(self, mark: Mark, depth: int) -> Map:
        """Return the map that begins here. Most of the time of reading is spent in here."""
        made = Map(mark)
        items, keys, marks = made.items, made.keys, made.marks
        get_event, plain, meant = self.get_event, self.plain, self.meant
        for _ in self.budget:
            event = self.last = get_event()
            if event.__class__ is _END_OF_MAP:
                return made
            key = event.value if event.__class__ is _SCALAR else self.no_key(event)
            if (
                key in items
                or key in meant
                or key[0] in _NUMBERS_BEGIN
                or event.tag
                or event.anchor
            ):
                self.check_key(made, event)
            keys[key] = event.start_mark
            event = self.last = get_event()
            if event.__class__ is _SCALAR:
                items[key] = plain(event)
            else:
                items[key] = self.value(event, depth)
            marks[key] = event.start_mark
        raise self.stopped("Y409", _START)

    def list(self, mark: Mark, depth: int) -> Seq:
        """Return the list that begins here."""
        made = Seq(mark)
        for _ in self.budget:
            event = self.last = self.get_event()
            if event.__class__ is _END_OF_LIST:
                return made
            made.items.append(self.value(event, depth))
            made.marks.append(event.start_mark)
        raise self.stopped("Y409", _START)

    def plain(self, event: _Event) -> Plain:
        """Return what a text means: itself, or, without quotes, perhaps a number or nothing."""
        text, style = event.value, event.style
        if event.tag is not None or event.anchor is not None:
            raise self.refused(event)
        if not style:
            if text in self.meant:
                return self.meant[text]
            if text[0] in _NUMBERS_BEGIN:
                return _number(text, self.meant)
        elif style == '"':
            self.check_escapes(text, event.start_mark)
        return text

    def no_key(self, event: _Event) -> str:
        """Refuse what stands before a colon and is no word."""
        mark = event.start_mark
        if event.__class__ is _STAR:
            raise self.stopped("Y401", mark, found=self.word_at(mark))
        raise self.stopped("Y407", mark, found="A list")

    def check_key(self, here: Map, event: _Event) -> None:
        """Tell that a key is written twice, or is a number where a word is meant."""
        key, mark = event.value, event.start_mark
        if type(self.plain(event)) is not str:
            found = f"“{key}”" if key else "Nothing"
            self.problems.append(tell("Y407", self.source.spot(mark), found=found))
        elif key in here.items:
            first = str(here.keys[key].line + 1)
            spot = self.source.spot(mark, len(key))
            self.problems.append(tell("Y406", spot, found=key, first=first))

    def check_escapes(self, text: str, mark: Mark) -> None:
        """Tell of a sign that nobody can see, made by a backslash."""
        sign = strange_sign(text)
        if sign is not None:
            self.problems.append(tell("Y203", self.source.spot(mark), sign=sign))

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


def _number(text: str, known: dict[str, Plain]) -> Plain:
    """Return the number that a text is, or itself, and remember a number while there is room."""
    found = _NUMBER(text)
    if found is None:
        return text
    number = float(text) if found.group(1) else int(text)
    if len(known) < _MOST_KNOWN:
        known[text] = number
    return number
