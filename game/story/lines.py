"""Lines as written to lines as values: who speaks, who enters, what changes on the stage."""

from __future__ import annotations

import re

from game.story.desk import Desk, condition_in, look_up
from game.story.model import Enter, Entrance, Leave, Line, Narration, Setting, Speech, When
from game.story.nodes import Map, Seq, Value
from game.story.shapes import Report
from game.story.things import DIRECTIONS

_VOICE = re.compile(r"([^()]*[^()\s])(?:\s*\(\s*([^()]*?)\s*\))?")
_STAND = re.compile(r"([^()]*[^()\s])(?:\s*\(\s*([^()]*?)\s*\))?")


def read_lines(value: Value, desk: Desk, report: Report) -> tuple[Line, ...]:
    """Return the lines, having told of every name in them that leads nowhere."""
    if not isinstance(value, Seq):
        return ()
    lines: list[Line] = []
    place = report.source.place
    for row, mark in zip(value.items, value.marks, strict=True):
        if isinstance(row, str):
            lines.append(Narration(row, place(mark)))
        elif isinstance(row, Map):
            lines.extend(_read_line(row, desk, report))
    return tuple(lines)


def _read_line(row: Map, desk: Desk, report: Report) -> list[Line]:
    if "when" in row.keys:
        return _read_when(row, desk, report)
    found: list[Line] = []
    for name in row.items:
        if name in DIRECTIONS:
            found += _read_direction(name, row, desk, report)
        elif not any(word in row.keys for word in DIRECTIONS):
            found += _read_speech(name, row, desk, report)
    return found


def _read_when(row: Map, desk: Desk, report: Report) -> list[Line]:
    condition = condition_in(row, "when", desk, report)
    lines = read_lines(row.items.get("lines"), desk, report)
    otherwise = read_lines(row.items.get("otherwise"), desk, report)
    fulfils = read_fulfils(row, desk, report) if "fulfils" in row.items else ()
    if condition is None:
        return []
    return [When(condition, lines, otherwise, report.source.place(row.mark), fulfils)]


def _read_speech(name: str, row: Map, desk: Desk, report: Report) -> list[Line]:
    text = row.items[name]
    voice = desk.voices.get(name) or _read_voice(name, row, desk, report)
    if voice is None or not isinstance(text, str):
        return []
    return [Speech(voice[0], voice[1], text, report.source.place(row.mark))]


def _read_voice(name: str, row: Map, desk: Desk, report: Report) -> tuple[str, str | None] | None:
    """Return who speaks and in which mood, from “speaker (mood)”."""
    found = _VOICE.fullmatch(name)
    speaker, mood = (found.group(1), found.group(2)) if found else (name, None)
    mark = row.keys[name]
    good = True
    if desk.speakers.lacks(speaker):
        spot = report.source.spot_inside(mark, name, 0, len(speaker))
        code = "N301" if speaker.count(" ") < 2 else "N302"
        report.tell(code, spot, desk.speakers.nearest(speaker), found=speaker)
        good = False
    if mood is not None and desk.moods.lacks(mood):
        start = found.start(2) if found else 0
        spot = report.source.spot_inside(mark, name, start, len(mood))
        known = ", ".join(desk.moods.known)
        report.tell("N303", spot, desk.moods.nearest(mood), found=mood, known=known)
        good = False
    if good:
        desk.voices[name] = (speaker, mood)
    return (speaker, mood)


def _read_direction(name: str, row: Map, desk: Desk, report: Report) -> list[Line]:
    value, at = row.items[name], report.source.place(row.mark)
    if name == "enter" and isinstance(value, Map):
        who = [_read_entrance(speaker, value, desk, report) for speaker in value.items]
        return [Enter(tuple(who), at)]
    if name == "leave":
        return [Leave(read_names(row, "leave", desk, report), at)]
    at = report.source.place(row.marks[name])
    return [Setting(name, value, at)] if isinstance(value, str) else []


def _read_entrance(speaker: str, row: Map, desk: Desk, report: Report) -> Entrance:
    if desk.speakers.lacks(speaker):
        spot = report.source.spot(row.keys[speaker], len(speaker))
        report.tell("N301", spot, desk.speakers.nearest(speaker), found=speaker)
    text = row.items[speaker]
    if not isinstance(text, str):
        return Entrance(speaker, "", "")
    found = _STAND.fullmatch(text)
    side, mood = (found.group(1), found.group(2)) if found else (text, None)
    mark = row.marks[speaker]
    if desk.sides.lacks(side):
        spot = report.source.spot_inside(mark, text, 0, len(side))
        known = ", ".join(desk.sides.known)
        report.tell("N304", spot, desk.sides.nearest(side), found=side, known=known)
    if mood is not None and desk.moods.lacks(mood):
        spot = report.source.spot_inside(mark, text, found.start(2) if found else 0, len(mood))
        known = ", ".join(desk.moods.known)
        report.tell("N303", spot, desk.moods.nearest(mood), found=mood, known=known)
    return Entrance(speaker, side, mood or "calm")


def read_fulfils(written: Map, desk: Desk, report: Report) -> tuple[str, ...]:
    """Return the whole ids of the choices under “fulfils”: one, or a list."""
    value = written.items.get("fulfils")
    if isinstance(value, str):
        look_up(desk.choices, "N508", (written, "fulfils"), report)
        return (value,)
    if not isinstance(value, Seq):
        return ()
    for at in range(len(value.items)):
        look_up(desk.choices, "N508", (value, at), report)
    return tuple(whole for whole in value.items if isinstance(whole, str))


def read_names(row: Map, key: str, desk: Desk, report: Report) -> tuple[str, ...]:
    """Return the speakers under a key: one, or a list."""
    value = row.items.get(key)
    if isinstance(value, str):
        look_up(desk.speakers, "N301", (row, key), report)
        return (value,)
    if not isinstance(value, Seq):
        return ()
    for at in range(len(value.items)):
        look_up(desk.speakers, "N301", (value, at), report)
    return tuple(name for name in value.items if isinstance(name, str))
