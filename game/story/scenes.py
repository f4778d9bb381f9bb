"""A chapter as written to its scenes and choices as values."""

from __future__ import annotations

from game.story.desk import Desk, condition_in, look_up
from game.story.lines import read_fulfils, read_lines
from game.story.model import Choice, Effects, Scene, Way
from game.story.nodes import Map, Seq, Value
from game.story.problems import Place
from game.story.shapes import Report

MOST_CHOICES = 60
"""A scene with more choices is not read: no screen holds them, and every proof would be slow."""

_ENDS = ("choices", "to", "ending")


def read_scene(id_: str, chapter: str, scenes: Map, by: tuple[Desk, Report]) -> Scene | None:
    """Return a scene, having told of every name in it that leads nowhere."""
    desk, report = by
    written = scenes.items[id_]
    if not isinstance(written, Map):
        return None
    items = written.items
    _check_end(id_, scenes, written, report)
    if "domain" in items:
        look_up(desk.domains, "N502", (written, "domain"), report)
    age = items.get("age")
    return Scene(
        id=id_,
        chapter=chapter,
        title=text_in(items, "title"),
        age=age if isinstance(age, int) else None,
        domain=maybe_in(items, "domain"),
        place=maybe_in(items, "place"),
        music=maybe_in(items, "music"),
        summary=maybe_in(items, "summary"),
        lines=read_lines(items.get("lines"), desk, report),
        asks=_read_asks(items.get("asks"), desk, report),
        ask=maybe_in(items, "ask"),
        choices=_read_choices(id_, items.get("choices"), desk, report),
        ways=_read_ways(written, "N202", desk, report),
        ending=items.get("ending") is True,
        at=report.source.place(scenes.keys[id_]),
        place_at=_value_at(written, "place", report),
        music_at=_value_at(written, "music", report),
        ambience=maybe_in(items, "ambience"),
        ambience_at=_value_at(written, "ambience", report),
    )


def _value_at(written: Map, key: str, report: Report) -> Place | None:
    return report.source.place(written.marks[key]) if key in written.items else None


def _check_end(id_: str, scenes: Map, written: Map, report: Report) -> None:
    keys = written.keys
    ends = [end for end in _ENDS if end in keys and written.items.get(end) is not False]
    if not ends:
        report.tell("S110", report.source.spot(scenes.keys[id_], len(id_)), found=id_)
    for end in ends[1:]:
        spot = report.source.spot(keys[end], len(end))
        report.tell("S111", spot, found=end, first=ends[0])
    if "asks" in keys and "choices" in keys:
        report.tell("S116", report.source.spot(keys["asks"], 4))
    if "ask" in keys and "choices" not in keys:
        report.tell("S117", report.source.spot(keys["ask"], 3))


def _read_asks(value: Value, desk: Desk, report: Report) -> tuple[str, ...]:
    if not isinstance(value, Seq):
        return ()
    for at in range(len(value.items)):
        look_up(desk.questions, "N504", (value, at), report)
    return tuple(question for question in value.items if isinstance(question, str))


def _read_choices(id_: str, value: Value, desk: Desk, report: Report) -> tuple[Choice, ...]:
    if not isinstance(value, Map):
        return ()
    if len(value.items) > MOST_CHOICES:
        count, most = str(len(value.items)), str(MOST_CHOICES)
        report.tell("S130", report.source.spot(value.mark), count=count, most=most)
        return ()
    by = (desk, report)
    return tuple(
        _read_choice(id_, choice, value, written, by)
        for choice, written in value.items.items()
        if isinstance(written, Map)
    )


def _read_choice(
    scene: str, id_: str, choices: Map, written: Map, by: tuple[Desk, Report]
) -> Choice:
    desk, report = by
    items = written.items
    if "closed" in items and "when" not in written.keys:
        report.tell("S112", report.source.spot(written.keys["closed"], 6))
    return Choice(
        id=id_,
        scene=scene,
        text=text_in(items, "text"),
        effects=_read_effects(items, desk),
        sets=words_in(items.get("sets")) if "sets" in items else (),
        clears=_read_clears(written, desk, report) if "clears" in items else (),
        when=condition_in(written, "when", desk, report) if "when" in items else None,
        closed=maybe_in(items, "closed"),
        cost=maybe_in(items, "cost"),
        later=maybe_in(items, "later"),
        echo=maybe_in(items, "echo"),
        teaches=read_concepts(written, desk, report) if "teaches" in items else (),
        lines=read_lines(items.get("lines"), desk, report) if "lines" in items else (),
        ways=_read_ways(written, "N201", desk, report),
        at=report.source.place(choices.keys[id_]),
        fulfils=read_fulfils(written, desk, report) if "fulfils" in items else (),
        when_at=_value_at(written, "when", report) if "when" in items else None,
        sets_at=places_in(written, "sets", report) if "sets" in items else (),
    )


def _read_effects(items: dict[str, Value], desk: Desk) -> Effects:
    known = desk.meters.known
    if len(known) != 2:
        return (0, 0)
    first, second = items.get(known[0], 0), items.get(known[1], 0)
    return (
        first if isinstance(first, int) else 0,
        second if isinstance(second, int) else 0,
    )


def _read_clears(written: Map, desk: Desk, report: Report) -> tuple[str, ...]:
    value = written.items.get("clears")
    if isinstance(value, str):
        look_up(desk.flags, "N407", (written, "clears"), report)
    elif isinstance(value, Seq):
        for at in range(len(value.items)):
            look_up(desk.flags, "N407", (value, at), report)
    return words_in(value)


def read_concepts(written: Map, desk: Desk, report: Report) -> tuple[str, ...]:
    """Return what is taught: the concepts under “teaches”."""
    value = written.items.get("teaches")
    if isinstance(value, str):
        look_up(desk.concepts, "N501", (written, "teaches"), report)
    elif isinstance(value, Seq):
        for at in range(len(value.items)):
            look_up(desk.concepts, "N501", (value, at), report)
    return words_in(value)


def _read_ways(written: Map, code: str, desk: Desk, report: Report) -> tuple[Way, ...]:
    value = written.items.get("to")
    if isinstance(value, str):
        if value not in desk.scenes:
            look_up(desk.scenes, code, (written, "to"), report)
        return (Way(None, value, report.source.place(written.marks["to"])),)
    if not isinstance(value, Seq):
        return ()
    ways = []
    rows = [row for row in value.items if isinstance(row, Map)]
    for row in rows:
        if "to" in row.items:
            look_up(desk.scenes, code, (row, "to"), report)
        if row is rows[-1] and "when" in row.keys:
            report.tell("S113", report.source.spot(row.keys["when"], 4))
        if row is not rows[-1] and "when" not in row.keys:
            report.tell("S114", report.source.spot(row.mark))
        condition = condition_in(row, "when", desk, report)
        ways.append(Way(condition, text_in(row.items, "to"), report.source.place(row.mark)))
    return tuple(ways)


def text_in(items: dict[str, Value], key: str) -> str:
    """Return the text under a key; empty where it is wrong or missing, which has been told."""
    value = items.get(key)
    return value if isinstance(value, str) else ""


def maybe_in(items: dict[str, Value], key: str) -> str | None:
    """Return the text under a key that may be left out."""
    value = items.get(key)
    return value if isinstance(value, str) else None


def places_in(written: Map, key: str, report: Report) -> tuple[Place, ...]:
    """Return where each of the texts stands that words_in gives for what is under a key."""
    value = written.items.get(key)
    if isinstance(value, str):
        return (report.source.place(written.marks[key]),)
    if isinstance(value, Seq):
        rows = zip(value.items, value.marks, strict=True)
        return tuple(report.source.place(mark) for row, mark in rows if isinstance(row, str))
    return ()


def words_in(value: Value) -> tuple[str, ...]:
    """Return one text, or a list of texts, as a list."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Seq):
        return tuple(row for row in value.items if isinstance(row, str))
    return ()
