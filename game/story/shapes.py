"""What a value may be: each kind tells what is wrong with a value, and describes itself to editors."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from game.story.catalogue import tell
from game.story.names import Names
from game.story.nodes import Map, Mark, Seq, Source, Value
from game.story.problems import Problem, Spot

_OTHER_KINDS: Final = {"a list": "S123", "words with colons": "S124"}
_QUOTES: Final = "Put quotes around it if it is meant as text."
Schema = dict[str, object]
Holder = Map | Seq
Slot = str | int
"""Where a value lies in its holder: under a word, or in a row of a list."""

ID: Final = r"[A-Za-z0-9_][A-Za-z0-9_-]*"
FLAG: Final = r"[A-Za-z_][A-Za-z0-9_]*"
CONCEPT: Final = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
WHOLE_ID: Final = rf"{ID}\.{ID}"


@dataclass(slots=True)
class Report:
    """Collects the problems of one file. `meters` and `tokens` are None where not known."""

    source: Source
    things: Mapping[str, Thing]
    meters: Names | None = None
    tokens: Names | None = None
    problems: list[Problem] = field(default_factory=list)
    _keys: dict[str, Names] = field(default_factory=dict)

    def tell(self, code: str, spot: Spot, suggestion: str | None = None, **blanks: str) -> None:
        self.problems.append(tell(code, spot, suggestion, **blanks))

    def spot(self, holder: Holder, slot: Slot) -> Spot:
        """Return where the value stands; for nothing, where its word stands."""
        value = value_at(holder, slot)
        if value is None and isinstance(holder, Map) and isinstance(slot, str):
            return self.source.spot(holder.keys[slot], len(slot))
        return self.source.spot_of(mark_at(holder, slot), value)

    def keys_of(self, thing: Thing) -> Names:
        """Return every key that a thing may have."""
        if thing.name not in self._keys:
            meters = self.meters.known if thing.meters and self.meters is not None else ()
            self._keys[thing.name] = Names([*(one.name for one in thing.fields), *meters])
        return self._keys[thing.name]

    def check(self, thing: str, written: Map) -> None:
        """Tell all that is wrong with a thing, and take out what cannot be used."""
        self.things[thing].check(written, self)


def value_at(holder: Holder, slot: Slot) -> Value:
    """Return the value in a slot of a map or list."""
    if isinstance(holder, Map):
        return holder.items[slot] if isinstance(slot, str) else None
    return holder.items[slot] if isinstance(slot, int) else None


def mark_at(holder: Holder, slot: Slot) -> Mark:
    """Return where a value stands."""
    if isinstance(holder, Map):
        return holder.marks[slot] if isinstance(slot, str) else holder.mark
    return holder.marks[slot] if isinstance(slot, int) else holder.mark


def called(value: Value) -> str:
    """Return what a value is, in an author's words."""
    match value:
        case None:
            return "nothing"
        case bool():
            return f"“{str(value).lower()}”"
        case int() | float():
            return f"the number {value}"
        case str():
            return f"“{value}”" if len(value) < 30 else "text"
        case Map():
            return "words with colons"
        case Seq():
            return "a list"


class Kind(ABC):
    """What a value may be. `wanted` says it in an author's words."""

    wanted: str = ""
    quick_text = False
    """Whether any text that begins with a sign and has no brace fits, so that it need not be asked."""

    def quick(self, text: str) -> bool:
        """Say whether a text certainly fits, so that it need not be asked further."""
        del text
        return False

    @abstractmethod
    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        """Say whether the value is of this kind, having told what is wrong with it."""

    @abstractmethod
    def schema(self) -> Schema:
        """Return the kind as JSON Schema."""

    def refuse(self, holder: Holder, slot: Slot, report: Report) -> bool:
        """Tell that the value is of another kind, or that there is none."""
        value = value_at(holder, slot)
        name = slot if isinstance(slot, str) else "this row"
        spot = report.spot(holder, slot)
        if value is None:
            report.tell("S104", spot, name=_named(name), wanted=self.wanted)
            return False
        code = _OTHER_KINDS.get(self.wanted, "S103")
        number = isinstance(value, int | float)
        quotes = self.wanted == "text" and number
        then = _QUOTES if quotes else f"Write {self.wanted} in its place."
        blanks = {"name": _named(name), "wanted": self.wanted, "found": called(value)}
        report.tell(code, spot, **blanks, next=then)
        return False


def _named(name: str) -> str:
    return "This row" if name == "this row" else f"“{name}”"


@dataclass(frozen=True)
class Field:
    """One key of a thing: its name, what it may be, and a sentence for authors."""

    name: str
    kind: Kind
    doc: str
    required: bool = False

    def schema(self) -> Schema:
        return {"description": self.doc, **self.kind.schema()}


@dataclass(frozen=True)
class Thing:
    """Something an author writes as words with colons: its keys, and perhaps keys of any name."""

    name: str
    called: str
    """How a message speaks of it, as “a choice”."""
    doc: str
    fields: tuple[Field, ...]
    others: Kind | None = None
    others_doc: str = ""
    meters: bool = False
    """Whether the other keys are the story's meters, and nothing else."""
    rules: Schema = field(default_factory=dict)
    """What its keys must be together, for editors; here the reader tells it, each with its code."""

    @cached_property
    def by_name(self) -> dict[str, Kind]:
        return {one.name: one.kind for one in self.fields}

    @cached_property
    def required(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.fields if one.required)

    def check(self, written: Map, report: Report) -> None:
        """Tell all that is wrong with it, and take out what cannot be used."""
        kinds, items = self.by_name, written.items
        wrong: list[str] = []
        for name, value in items.items():
            kind = kinds.get(name)
            if kind is None:
                good = self._other(name, written, report)
            elif type(value) is str and (
                (value > "!" and "{" not in value) if kind.quick_text else kind.quick(value)
            ):
                continue
            else:
                good = kind.fits(written, name, report)
            if not good:
                wrong.append(name)
        for name in self.required:
            if name not in items:
                self._missing(name, written, report)
        for name in wrong:
            del items[name]

    def _other(self, name: str, written: Map, report: Report) -> bool:
        known = self.others is not None
        if self.meters and report.meters is not None and name in report.meters:
            value = written.items[name]
            if type(value) is int and -9 <= value <= 9:
                return True
        if self.meters and report.meters is not None:
            known = name in report.meters
        if known and self.others is not None:
            return self.others.fits(written, name, report)
        names = report.keys_of(self)
        spot = report.source.spot(written.keys[name], len(name))
        blanks = {"found": name, "thing": self.called, "known": ", ".join(names.known)}
        report.tell("S101", spot, names.nearest(name), **blanks)
        return False

    def _missing(self, name: str, written: Map, report: Report) -> None:
        doc = next(one.doc for one in self.fields if one.name == name)
        report.tell("S102", report.source.spot(written.mark), name=name, thing=self.called, doc=doc)

    def schema(self) -> Schema:
        """Return the thing as JSON Schema."""
        written: Schema = {
            "description": self.doc,
            "type": "object",
            "properties": {one.name: one.schema() for one in self.fields},
            "additionalProperties": False,
        }
        if self.others is not None:
            written["additionalProperties"] = {
                "description": self.others_doc,
                **self.others.schema(),
            }
        if self.required:
            written["required"] = list(self.required)
        return {**written, **self.rules}


def full(pattern: str) -> re.Pattern[str]:
    """Return the pattern for a whole text."""
    return re.compile(rf"(?:{pattern})\Z")
