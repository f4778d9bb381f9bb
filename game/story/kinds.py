"""The kinds of value that the format is made of."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from functools import cached_property

from game.story.names import Names
from game.story.nodes import Map, Seq
from game.story.shapes import (
    CONCEPT,
    FLAG,
    ID,
    WHOLE_ID,
    Holder,
    Kind,
    Report,
    Schema,
    Slot,
    full,
    mark_at,
    value_at,
)

TOKEN = re.compile(r"\{([^{}]*)\}")
_VERB = re.compile(r"verb:[^{}|]+\|[^{}|]+\Z")


@dataclass(frozen=True)
class Text(Kind):
    """Words. Where `told`, a player reads them, and tokens such as {name} are filled in."""

    told: bool = True
    extra: tuple[str, ...] = ()
    wanted = "text"
    quick_text = True

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if isinstance(value, Map) and len(value.items) == 1 and is_braced(value, report):
            report.tell(
                "S109", report.spot(holder, slot), found="{" + next(iter(value.items)) + "}"
            )
            return False
        if not isinstance(value, str):
            return self.refuse(holder, slot, report)
        if not value.strip():
            name = f"“{slot}”" if isinstance(slot, str) else "This row"
            report.tell("S104", report.spot(holder, slot), name=name, wanted=self.wanted)
            return False
        if self.told and "{" in value:
            check_tokens(holder, slot, report, self.extra)
        return True

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True)
class Short(Text):
    """A text for a small space, with room for so many signs."""

    told: bool = False
    most: int = 40
    quick_text = False

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        fits, value = super().fits(holder, slot, report), value_at(holder, slot)
        if isinstance(value, str) and len(value) > self.most:
            count, most = str(len(value)), str(self.most)
            report.tell("S125", report.spot(holder, slot), name=str(slot), count=count, most=most)
        return fits

    def schema(self) -> Schema:
        return {**super().schema(), "maxLength": self.most}


@dataclass(frozen=True)
class Asked(Text):
    """A condition, as text."""

    told: bool = False
    wanted = "a condition"


def is_braced(value: Map, report: Report) -> bool:
    """Say whether something is {written so}, as a token is that begins a text without quotes."""
    lines = report.source.lines
    line = lines[value.mark.line] if value.mark.line < len(lines) else ""
    alone = all(inner is None for inner in value.items.values())
    return alone and line[value.mark.column :][:1] == "{"


def check_tokens(holder: Holder, slot: Slot, report: Report, extra: tuple[str, ...] = ()) -> None:
    """Tell of every token that nothing can fill in."""
    text = value_at(holder, slot)
    if not isinstance(text, str) or report.tokens is None:
        return
    for found in TOKEN.finditer(text):
        token = found.group(1)
        if token in extra or not report.tokens.lacks(token) or _VERB.match(token):
            continue
        near = Names([*report.tokens.known, *extra]).nearest(token)
        spot = report.source.spot_inside(mark_at(holder, slot), text, found.start(), len(token) + 2)
        report.tell("N503", spot, near and "{" + near + "}", found=found.group())


@dataclass(frozen=True)
class Id(Kind):
    """A name that other places use; `what` it names, in an author's words."""

    what: str
    pattern: str = ID

    @property
    def wanted(self) -> str:  # type: ignore[override]  # here it depends on what is named
        return f"the id of {self.what}"

    @cached_property
    def _fits(self) -> re.Pattern[str]:
        return full(self.pattern)

    def quick(self, text: str) -> bool:
        return self.pattern != FLAG and self._fits.match(text) is not None

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, str):
            return self.refuse(holder, slot, report)
        if self._fits.match(value) and not (self.pattern == FLAG and keyword.iskeyword(value)):
            return True
        report.tell("S107", report.spot(holder, slot), found=value, signs=signs_of(self.pattern))
        return False

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{self.pattern}$"}


def signs_of(pattern: str) -> str:
    """Return what an id may be made of."""
    if pattern == FLAG:
        return "letters (a to z), digits and _, and does not begin with a digit"
    if pattern == WHOLE_ID:
        return "the id of a scene, a dot, and the id of a choice in it"
    if pattern == CONCEPT:
        return "letters (a to z), digits, - _ and dots"
    return "letters (a to z), digits, - and _"


@dataclass(frozen=True)
class Whole(Kind):
    """A whole number between two others."""

    least: int
    most: int
    wanted = "a whole number"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if type(value) is not int:
            return self.refuse(holder, slot, report)
        if self.least <= value <= self.most:
            return True
        least, most = str(self.least), str(self.most)
        spot = report.spot(holder, slot)
        report.tell("S105", spot, found=str(value), name=str(slot), least=least, most=most)
        return False

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True)
class Truth(Kind):
    """True, written so. To leave the key out means false."""

    wanted = "true"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if isinstance(value, str) and value.casefold() in {"true", "yes", "on"}:
            spot = report.spot(holder, slot)
            report.tell("S106", spot, "true", found=value, known="true, false")
            return False
        return isinstance(value, bool) or self.refuse(holder, slot, report)

    def schema(self) -> Schema:
        return {"type": "boolean"}


@dataclass(frozen=True)
class OneOf(Kind):
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def wanted(self) -> str:  # type: ignore[override]  # here it depends on the words
        return "one of " + ", ".join(self.words)

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, str):
            return self.refuse(holder, slot, report)
        if value in self.words:
            return True
        near = Names(self.words).nearest(value)
        spot = report.spot(holder, slot)
        report.tell("S106", spot, near, found=value, name=str(slot), known=", ".join(self.words))
        return False

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


@dataclass(frozen=True)
class Rows(Kind):
    """A list; `count`, where given, is how many rows it has exactly."""

    row: Kind
    least: int = 1
    count: int = 0

    @property
    def wanted(self) -> str:  # type: ignore[override]  # here it depends on the count
        return f"a list of {self.count}" if self.count else "a list"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, Seq):
            return self.refuse(holder, slot, report)
        if len(value.items) < self.least or (self.count and len(value.items) != self.count):
            spot = report.spot(holder, slot)
            if self.count:
                blanks = {"name": f"“{slot}”", "wanted": self.wanted}
                blanks["found"] = f"a list of {len(value.items)}"
                report.tell("S103", spot, **blanks, next=f"Write {self.count} in brackets.")
                return False
            report.tell("S104", spot, name=f"“{slot}”", wanted=self.wanted)
            return False
        quick = self.row.quick_text
        wrong = [
            at
            for at, row in enumerate(value.items)
            if not (quick and type(row) is str and row > "!" and "{" not in row)
            and not self.row.fits(value, at, report)
        ]
        for at in reversed(wrong):
            del value.items[at], value.marks[at]
        return True

    def schema(self) -> Schema:
        most: Schema = {"maxItems": self.count} if self.count else {}
        least = self.count or self.least
        return {"type": "array", "items": self.row.schema(), "minItems": least, **most}


@dataclass(frozen=True)
class OneOrRows(Kind):
    """One value, or a list of such."""

    one: Kind

    @property
    def wanted(self) -> str:  # type: ignore[override]  # here it depends on the one
        return f"{self.one.wanted}, or a list of such"

    @cached_property
    def _rows(self) -> Rows:
        return Rows(self.one)

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if isinstance(value, Seq):
            return self._rows.fits(holder, slot, report)
        if isinstance(value, str):
            return self.one.fits(holder, slot, report)
        return self.refuse(holder, slot, report)

    def schema(self) -> Schema:
        return {"anyOf": [self.one.schema(), self._rows.schema()]}
