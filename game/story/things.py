"""The kinds of value that are made of words with colons: things, named things, lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.story.kinds import Id, Rows, Text, check_tokens, is_braced, signs_of
from game.story.model import CONCEPT_SIDES, MOODS, SIDES
from game.story.names import Names
from game.story.nodes import Map, Seq
from game.story.shapes import (
    ID,
    Holder,
    Kind,
    Report,
    Schema,
    Slot,
    full,
    value_at,
)

DIRECTIONS = ("enter", "leave", "place", "music", "ambience", "sound")
SPEAKS = rf"^\s*{ID}\s*(\(\s*({'|'.join(MOODS)})?\s*\))?\s*$"
"""How a line of speech begins: a speaker, and perhaps a mood."""


@dataclass(frozen=True)
class Of(Kind):
    """A thing of the table, by its name there."""

    thing: str
    wanted = "words with colons"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, Map):
            return self.refuse(holder, slot, report)
        report.things[self.thing].check(value, report)
        return True

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.thing}"}


@dataclass(frozen=True)
class Named(Kind):
    """Things under ids of the author's own."""

    each: Kind
    pattern: str = ID
    least: int = 1
    count: int = 0
    """Where given, how many there are exactly; the reader tells it with a code of its own."""
    wanted = "words with colons"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, Map):
            return self.refuse(holder, slot, report)
        if len(value.items) < self.least:
            report.tell("S104", report.spot(holder, slot), name=f"“{slot}”", wanted=self.wanted)
            return False
        pattern = full(self.pattern)
        wrong = []
        for name in value.items:
            if not pattern.match(name):
                spot = report.source.spot(value.keys[name], len(name))
                report.tell("S107", spot, found=name, signs=signs_of(self.pattern))
            if not self.each.fits(value, name, report):
                wrong.append(name)
        for name in wrong:
            del value.items[name]
        return True

    def schema(self) -> Schema:
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^{self.pattern}$"},
            "additionalProperties": self.each.schema(),
            "minProperties": self.count or self.least,
            **({"maxProperties": self.count} if self.count else {}),
        }


@dataclass(frozen=True)
class ForEachMeter(Kind):
    """Something under the id of each of the two meters."""

    each: Kind
    wanted = "words with colons, one for each meter"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, Map):
            return self.refuse(holder, slot, report)
        known = report.meters
        for name in list(value.items):
            if known is not None and known.lacks(name):
                spot = report.source.spot(value.keys[name], len(name))
                report.tell("N506", spot, known.nearest(name), found=name)
                del value.items[name]
            elif not self.each.fits(value, name, report):
                del value.items[name]
        missing = [meter for meter in (known.known if known else ()) if meter not in value.keys]
        if missing and len(value.keys) < 2:
            spot, doc = report.source.spot(value.mark), "It is one of the two meters."
            report.tell("S102", spot, name=missing[0], thing=f"“{slot}”", doc=doc)
        return True

    def schema(self) -> Schema:
        return {
            "type": "object",
            "additionalProperties": self.each.schema(),
            "minProperties": 2,
            "maxProperties": 2,
        }


@dataclass(frozen=True)
class Stand(Text):
    """Where somebody stands, and perhaps in which mood; its words are looked up with the lines."""

    told: bool = False

    def schema(self) -> Schema:
        stands = [*SIDES, *(f"{side} ({mood})" for side in SIDES for mood in MOODS)]
        spaced = rf"^\s*({'|'.join(SIDES)})\s*(\(\s*({'|'.join(MOODS)})\s*\))?\s*$"
        return {"anyOf": [{"enum": stands}, {"type": "string", "pattern": spaced}]}


@dataclass(frozen=True)
class SideOf(Kind):
    """What an idea speaks for: one of the two meters, both, or what holds both."""

    wanted = "the id of a meter, both or integration"

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, str):
            return self.refuse(holder, slot, report)
        if report.meters is None or value in CONCEPT_SIDES or not report.meters.lacks(value):
            return True
        words = Names((*report.meters.known, *CONCEPT_SIDES))
        blanks = {"found": value, "name": str(slot), "known": ", ".join(words.known)}
        report.tell("S106", report.spot(holder, slot), words.nearest(value), **blanks)
        return False

    def schema(self) -> Schema:
        return {"anyOf": [{"enum": list(CONCEPT_SIDES)}, {"type": "string", "pattern": f"^{ID}$"}]}


@dataclass(frozen=True)
class Ways(Kind):
    """Where it goes on: a scene, or rows with conditions of which the first that holds is taken."""

    wanted = "the id of a scene, or a list of ways"
    one: ClassVar[Kind] = Id("a scene")
    rows: ClassVar[Kind] = Rows(Of("way"))

    def quick(self, text: str) -> bool:
        return self.one.quick(text)

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if isinstance(value, str):
            return self.one.fits(holder, slot, report)
        if isinstance(value, Seq):
            return self.rows.fits(holder, slot, report)
        return self.refuse(holder, slot, report)

    def schema(self) -> Schema:
        return {"anyOf": [self.one.schema(), self.rows.schema()]}


@dataclass(frozen=True)
class Line(Kind):
    """A line: narration, speech, a stage direction, or lines under a condition."""

    wanted = "a line"
    quick_text = True
    text: ClassVar[Kind] = Text()

    def fits(self, holder: Holder, slot: Slot, report: Report) -> bool:
        value = value_at(holder, slot)
        if not isinstance(value, Map):
            return self.text.fits(holder, slot, report)
        if "when" in value.items:
            report.things["when"].check(value, report)
            return True
        if any(word in value.items for word in DIRECTIONS):
            report.things["direction"].check(value, report)
            return True
        return self._speech(value, holder, slot, report)

    def _speech(self, written: Map, holder: Holder, slot: Slot, report: Report) -> bool:
        name = next(iter(written.items), "")
        words = written.items.get(name)
        if len(written.items) == 1 and isinstance(words, str) and words.strip():
            if "{" in words:
                check_tokens(written, name, report)
            return True
        if len(written.items) == 1 and words is None:
            if is_braced(written, report):
                return self.text.fits(holder, slot, report)
            return self.text.fits(written, name, report)
        near = Names(("when", *DIRECTIONS)).nearest(name)
        report.tell("S108", report.source.spot(written.mark, len(name) or 1), near, found=name)
        return False

    def schema(self) -> Schema:
        return {
            "anyOf": [
                {"description": "Narration.", "type": "string", "minLength": 1},
                {"$ref": "#/$defs/direction"},
                {"$ref": "#/$defs/when"},
                {
                    "description": "Speech, as speaker: words, or speaker (mood): words. Moods: "
                    f"{', '.join(MOODS)}.",
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "propertyNames": {"pattern": SPEAKS, "not": {"enum": ["when", *DIRECTIONS]}},
                    "additionalProperties": {"type": "string", "minLength": 1},
                },
            ]
        }
