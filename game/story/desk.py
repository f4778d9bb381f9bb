"""What is known while a story is read: its names, so that each mention can be looked up at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.story.conditions import PATH_FACTS, Condition, Use, read_condition
from game.story.model import MOODS, SIDES
from game.story.names import Names
from game.story.nodes import Map, Seq, Value
from game.story.problems import Spot
from game.story.shapes import Holder, Report, Slot, mark_at, value_at

PRONOUNS = ("they", "them", "their", "theirs", "themself", "they_are", "they_have")


@dataclass(slots=True)
class Desk:
    """Every name of a story. What was read without fault once need not be looked up again."""

    meters: Names
    speakers: Names
    domains: Names
    questions: Names
    tokens: Names
    scenes: Names
    choices: Names
    flags: Names
    concepts: Names
    numbers: Names
    conditions: dict[str, Condition] = field(default_factory=dict)
    voices: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    moods: Names = field(default_factory=lambda: Names(MOODS))
    sides: Names = field(default_factory=lambda: Names(SIDES))


def desk_for(front: Map, chapters: Iterable[Map], concepts: Map | None, *, whole: bool) -> Desk:
    """Collect the names. `whole` says that every chapter could be read; None, that there are no concepts."""
    found = _Found(whole=whole, all_choices=whole, all_flags=whole)
    for chapter in chapters:
        found.add_chapter(chapter)
    questions = _keys(front, "asks")
    meters = _keys(front, "meters")
    ideas = Names((), whole=False) if concepts is None else _keys(concepts, "concepts")
    return Desk(
        meters=meters,
        speakers=_keys(front, "speakers"),
        domains=_rows(front, "domains"),
        questions=Names({"name": 0, "pronouns": 0, **dict.fromkeys(questions.known)}),
        tokens=Names(_tokens(front), whole=questions.whole),
        scenes=Names(found.scenes, whole=found.whole),
        choices=Names(found.choices, whole=found.all_choices),
        flags=Names(found.flags, whole=found.all_flags),
        concepts=ideas,
        numbers=Names([*meters.known, *PATH_FACTS], whole=meters.whole and len(meters.known) == 2),
    )


@dataclass(slots=True)
class _Found:
    """The names in the chapters, and whether what is written there lets them all be known."""

    whole: bool
    all_choices: bool
    all_flags: bool
    scenes: dict[str, None] = field(default_factory=dict)
    choices: dict[str, None] = field(default_factory=dict)
    flags: dict[str, None] = field(default_factory=dict)

    def add_chapter(self, chapter: Map) -> None:
        scenes = chapter.items.get("scenes")
        if not isinstance(scenes, Map):
            self.whole = self.all_choices = self.all_flags = False
        for id_, scene in _maps(scenes):
            self.scenes[id_] = None
            if scene is None:
                self.all_choices = self.all_flags = False
            elif "choices" in scene.items:
                self.add_choices(id_, scene.items["choices"])

    def add_choices(self, scene: str, choices: Value) -> None:
        if not isinstance(choices, Map):
            self.all_choices = self.all_flags = False
        for id_, choice in _maps(choices):
            self.choices[f"{scene}.{id_}"] = None
            if choice is None:
                self.all_flags = False
            elif "sets" in choice.items:
                self.add_flags(choice.items["sets"])

    def add_flags(self, sets: Value) -> None:
        if isinstance(sets, str):
            self.flags[sets] = None
        elif isinstance(sets, Seq):
            self.flags.update(dict.fromkeys(flag for flag in sets.items if isinstance(flag, str)))
        else:
            self.all_flags = False


def _maps(value: Value) -> Iterable[tuple[str, Map | None]]:
    if isinstance(value, Map):
        for name in value.keys:
            inner = value.items.get(name)
            yield name, inner if isinstance(inner, Map) else None


def _keys(front: Map, key: str) -> Names:
    """Return the ids under a key: all that were written, also those with faults inside."""
    value = front.items.get(key)
    if isinstance(value, Map):
        return Names(value.keys)
    return Names((), whole=key not in front.keys)


def _rows(front: Map, key: str) -> Names:
    value = front.items.get(key)
    if isinstance(value, Seq):
        return Names([row for row in value.items if isinstance(row, str)])
    return Names((), whole=key not in front.keys)


def _tokens(front: Map) -> list[str]:
    tokens = ["name", *PRONOUNS, *(word.capitalize() for word in PRONOUNS)]
    for question, written in _maps(front.items.get("asks")):
        answers = written.items.get("answers") if written is not None else None
        for _, answer in _maps(answers):
            words = answer.items.get("words") if answer is not None else None
            tokens += [f"{question}.{word}" for word, _ in _maps(words)]
    return list(dict.fromkeys(tokens))


# --------------------------------------------------------------- looking up


def look_up(names: Names, code: str, at: tuple[Holder, Slot], report: Report) -> None:
    """Tell that a text in a slot is none of the known names, where that is certain."""
    holder, slot = at
    value = value_at(holder, slot)
    if isinstance(value, str) and names.lacks(value):
        report.tell(code, report.spot(holder, slot), names.nearest(value), found=value)


def condition_in(written: Map, slot: str, desk: Desk, report: Report) -> Condition | None:
    """Return the condition under a key, having told what is wrong with it; None without one."""
    text = written.items.get(slot)
    if not isinstance(text, str):
        return None
    known = desk.conditions.get(text)
    if known is not None:
        return known
    mark = mark_at(written, slot)
    read = read_condition(text)
    if not isinstance(read, Condition):
        spot = report.source.spot_inside(mark, text, read.start, read.width)
        report.tell(read.code, spot, read.suggestion, **read.blanks)
        return None
    good = True
    for use in read.uses:
        code = _unknown(use, desk)
        if code:
            spot = report.source.spot_inside(mark, text, use.start, len(use.name))
            _tell_unknown(code, use, (desk, report), spot)
            good = False
    if good:
        desk.conditions[text] = read
    return read


def _unknown(use: Use, desk: Desk) -> str | None:
    """Return the code of what is wrong with a name in a condition, or None."""
    match use.kind:
        case "flag" if use.name in desk.numbers:
            return "N403"
        case "flag":
            return "N401" if desk.flags.lacks(use.name) else None
        case "number" if use.name in desk.flags and use.name not in desk.numbers:
            return "N404"
        case "number":
            return "N402" if desk.numbers.lacks(use.name) else None
        case "choice":
            return "N405" if desk.choices.lacks(use.name) else None
        case _:
            return "N406" if desk.scenes.lacks(use.name) else None


def _tell_unknown(code: str, use: Use, by: tuple[Desk, Report], spot: Spot) -> None:
    desk, report = by
    near = {
        "N401": desk.flags,
        "N402": desk.numbers,
        "N405": desk.choices,
        "N406": desk.scenes,
    }.get(code)
    report.tell(code, spot, near.nearest(use.name) if near else None, found=use.name)
