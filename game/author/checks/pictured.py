"""What is wrong with a story's own pictures and sounds: uncredited, unused, too large, or not drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from game.author.checks.belongings import (
    PICTURES,
    SEEN_OR_HEARD,
    SOUNDS,
    TABLE,
    Belongings,
    Credits,
    Drawn,
    drawn_at,
    is_meant,
    read_credits,
    read_table,
)
from game.story.catalogue import tell
from game.story.model import Enter, Line, Setting, Speech, Story, When
from game.story.problems import Place, Problem, Spot, sorted_problems

MOST_PIXELS = 6_000_000
"""The stage keeps pictures as they were drawn in 24 million bytes, four for each pixel."""
_PLACES = ("pictures/places", "pictures")
_MUSIC = ("sounds/music", "sounds")
_AMBIENCE = ("sounds/ambience", "sounds")
_SOUND = ("sounds/interface", "sounds/ambience", "sounds")
_KINDS = {
    "place": (_PLACES, PICTURES),
    "music": (_MUSIC, SOUNDS),
    "ambience": (_AMBIENCE, SOUNDS),
    "sound": (_SOUND, SOUNDS),
    "sign": (("icons",), (".svg",)),
}


def find_in_pictures(story: Story, own: Belongings) -> tuple[Problem, ...]:
    """Return all that can be said of what lies in the story's folder beside its text."""
    table = read_table(own.table)
    found = [*_credited(own, read_credits(own)), *_sized(own), *_drawn(own, table)]
    found += _unused(own, _used(story, table or {}))
    found += _moods(story, table or {})
    return sorted_problems(found)


def _file(own: Belongings, name: str) -> Spot:
    return Spot(Place(own.path(name), 1, 1))


# -------------------------------------------------------------- the credits


def _credited(own: Belongings, written: Credits) -> Iterator[Problem]:
    """Yield files without a row, rows without a file, and rows that say too little."""
    yield from written.problems
    patterns = [pattern for row in written.rows for pattern, _ in row.patterns]
    for name in own.files if not written.problems else ():
        is_shown = name.endswith(SEEN_OR_HEARD)
        if is_shown and not any(is_meant(pattern, name) for pattern in patterns):
            yield tell("A201", _file(own, name), found=name)
    for row in written.rows:
        for pattern, mark in row.patterns:
            if not any(is_meant(pattern, name) for name in own.files):
                yield tell("A203", written.spot(mark, len(pattern)), found=pattern)
        for missing in row.missing:
            yield tell("A202", written.spot(row.mark), missing=missing)


# ------------------------------------------------------------------ the size


def _sized(own: Belongings) -> Iterator[Problem]:
    """Yield pictures that are larger than is good; what cannot be shown at all is told as it is read."""
    for name, file in own.files.items():
        across, down = file.pixels or (0, 0)
        if across * down > MOST_PIXELS:
            yield tell("A206", _file(own, name), found=name, size=f"{across} × {down} pixels")
        elif file.megabytes:
            yield tell("A206", _file(own, name), found=name, size=f"{file.megabytes} MB")


# ----------------------------------------------------------------- the cast


def _drawn(own: Belongings, table: Mapping[str, tuple[Drawn, ...]] | None) -> Iterator[Problem]:
    """Yield what is wrong with the story's own table of the cast."""
    has_own = TABLE in own.files
    if has_own and table is None:
        yield tell("A208", _file(own, TABLE), found=TABLE)
    drawn = [one for versions in (table or {}).values() for one in versions]
    for file in dict.fromkeys(file for one in drawn for file in one.moods.values()):
        if has_own and f"pictures/{file}" not in own.files:
            yield tell("A207", _file(own, TABLE), found=file)


def _moods(story: Story, table: Mapping[str, tuple[Drawn, ...]]) -> Iterator[Problem]:
    """Yield each mood in which somebody is on stage and is not drawn, where it is first met."""
    seen: set[tuple[str, str]] = set()
    for scene in story.scenes.values():
        for lines in (scene.lines, *(choice.lines for choice in scene.choices)):
            for who, mood, at in _moods_in(lines):
                versions = table.get(story.speakers[who].picture) if mood != "calm" else None
                if not versions or (who, mood) in seen:
                    continue
                if mood not in (shown := drawn_at(versions, scene.age)).moods:
                    seen.add((who, mood))
                    known = ", ".join(shown.moods)
                    yield tell("A205", Spot(at), found=mood, who=who, known=known)


def _moods_in(lines: Iterable[Line]) -> Iterator[tuple[str, str, Place]]:
    for line in lines:
        if isinstance(line, Enter):
            yield from ((one.speaker, one.mood, line.at) for one in line.who)
        elif isinstance(line, Speech) and line.mood is not None:
            yield line.speaker, line.mood, line.at
        elif isinstance(line, When):
            yield from _moods_in((*line.lines, *line.otherwise))


# ------------------------------------------------------------- what is used


def _unused(own: Belongings, used: set[str]) -> Iterator[Problem]:
    for name, file in own.files.items():
        if name.endswith(SEEN_OR_HEARD) and not file.replaces and name not in used:
            yield tell("A204", _file(own, name), found=name)


def _used(story: Story, table: Mapping[str, tuple[Drawn, ...]]) -> set[str]:
    """Return every file that the story may ask for, by its name in the story's folder."""
    drawn = {
        f"pictures/{file}" for one in table.values() for row in one for file in row.moods.values()
    }
    named = {
        str(PurePosixPath(folder, f"{name}{ending}"))
        for kind, name in _named(story)
        for folder in _KINDS[kind][0]
        for ending in _KINDS[kind][1]
    }
    return named | drawn | {f"pictures/map{ending}" for ending in PICTURES}


def _named(story: Story) -> set[tuple[str, str]]:
    """Return the kind and name of each picture, piece, sound and sign that a story names."""
    found = {
        ("sign", answer.sign) for ask in story.asks.others for answer in ask.answers if answer.sign
    }
    for scene in story.scenes.values():
        found |= {("place", scene.place)} if scene.place else set()
        found |= {("music", scene.music)} if scene.music else set()
        found |= {("ambience", scene.ambience)} if scene.ambience else set()
        for lines in (scene.lines, *(choice.lines for choice in scene.choices)):
            found |= set(_set_in(lines))
    for ending in story.endings.endings:
        found |= {("music", ending.music)} if ending.music else set()
        found |= set(_set_in(ending.also))
    found |= set(_set_in(story.endings.world))
    return found | {("place", f"{name}-front") for kind, name in found if kind == "place"}


def _set_in(lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if isinstance(line, Setting):
            yield line.kind, line.name
        elif isinstance(line, When):
            yield from _set_in((*line.lines, *line.otherwise))
