"""What is wrong with a story that can be read: seen by following its ways, and by its pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.author.checks.alike import nearest_name
from game.author.checks.known import leads_of, named
from game.author.proof.rounds import rounds_of
from game.story.catalogue import tell
from game.story.model import QUIET, Line, Scene, Setting, Story, When
from game.story.names import Names
from game.story.problems import Place, Problem, Spot, sorted_problems


@dataclass(frozen=True, slots=True)
class AssetNames:
    """The pictures, pieces and sounds that there are, by the names a story would use."""

    places: frozenset[str]
    cast: frozenset[str]
    music: frozenset[str]
    sounds: frozenset[str]
    ambience: frozenset[str] = frozenset()


# ------------------------------------------------------------------ the ways


def find_problems(story: Story) -> tuple[Problem, ...]:
    """Return what following every way shows: scenes never reached, parts that never end."""
    leads = {scene.id: leads_of(scene) for scene in story.scenes.values()}
    reached = _reached(story.start, leads)
    problems = [_tell(story.scenes[id_], "P101", {}) for id_ in leads if id_ not in reached]
    place = {id_: number for number, id_ in enumerate(leads)}
    for round_ in rounds_of(leads):
        trap = _is_trap(round_, leads, story) and not reached.isdisjoint(round_)
        if trap:
            scenes = [story.scenes[id_] for id_ in sorted(round_, key=place.__getitem__)]
            code = "P102" if any(scene.choices for scene in scenes) else "P103"
            others = [scene.id for scene in scenes[1:]]
            problems.append(_tell(scenes[0], code, _through(code, others)))
    return sorted_problems(problems)


def _reached(start: str, leads: dict[str, tuple[str, ...]]) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        for to in leads[waiting.pop()]:
            if to not in reached:
                reached.add(to)
                waiting.append(to)
    return reached


def _is_trap(round_: frozenset[str], leads: dict[str, tuple[str, ...]], story: Story) -> bool:
    """Say whether nothing leads out of scenes that lead to each other, and none is an ending."""
    inside = all(to in round_ for id_ in round_ for to in leads[id_])
    return inside and not any(story.scenes[id_].ending for id_ in round_)


def _through(code: str, others: list[str]) -> dict[str, str]:
    """Return the other scenes of a round, in the words that its problem has room for."""
    if not others:
        return {"others": ""}
    return {"others": f" {'and' if code == 'P102' else 'by way of'} {named(others)}"}


def _tell(scene: Scene, code: str, blanks: dict[str, str]) -> Problem:
    return tell(code, Spot(scene.at, None, len(scene.id)), found=scene.id, **blanks)


# ---------------------------------------------------------------- the assets


def find_missing_assets(story: Story, names: AssetNames) -> tuple[Problem, ...]:
    """Return a note for each picture, piece and sound that is not there, where first named."""
    sought: dict[tuple[str, str], Spot] = {}
    for code, name, spot in _named(story):
        sought.setdefault((code, name), spot)
    known = {
        "A101": Names(names.places),
        "A102": Names(names.cast),
        "A103": Names(names.music),
        "A104": Names(names.sounds),
        "A106": Names(names.ambience),
    }
    return sorted_problems(
        [
            _missing(code, name, known[code], spot)
            for (code, name), spot in sought.items()
            if name not in known[code] and not _is_quiet(code, name)
        ]
    )


def _is_quiet(code: str, name: str) -> bool:
    return code in ("A103", "A106") and name == QUIET


def _missing(code: str, name: str, known: Names, spot: Spot) -> Problem:
    for there in sorted(known.known):
        if there.casefold() == name.casefold():
            return tell("A105", spot, found=name, disk=there)
    return tell(code, spot, nearest_name(name, known.known), found=name)


def _named(story: Story) -> Iterator[tuple[str, str, Spot]]:
    """Give every asset that a story names: the code where it is missing, the name, the place."""
    for speaker in story.speakers.values():
        yield "A102", speaker.picture, Spot(speaker.at or _front(story), None, len(speaker.id))
    for scene in story.scenes.values():
        if scene.place is not None:
            yield "A101", scene.place, Spot(scene.place_at or scene.at, None, len(scene.place))
        if scene.music is not None:
            yield "A103", scene.music, Spot(scene.music_at or scene.at, None, len(scene.music))
        if scene.ambience is not None:
            at = scene.ambience_at or scene.at
            yield "A106", scene.ambience, Spot(at, None, len(scene.ambience))
        for lines in (scene.lines, *(choice.lines for choice in scene.choices)):
            yield from _directed(lines)
    for ending in story.endings.endings:
        if ending.music is not None:
            yield "A103", ending.music, Spot(ending.at, None, len(ending.id))
        yield from _directed(ending.also)
    yield from _directed(story.endings.world)


def _directed(lines: Iterable[Line]) -> Iterator[tuple[str, str, Spot]]:
    codes = {"place": "A101", "music": "A103", "sound": "A104", "ambience": "A106"}
    for line in lines:
        if isinstance(line, Setting):
            yield codes[line.kind], line.name, Spot(line.at, None, len(line.name))
        elif isinstance(line, When):
            yield from _directed((*line.lines, *line.otherwise))


def _front(story: Story) -> Place:
    """Return the beginning of the first file, for what has no place of its own."""
    return Place(story.scenes[story.start].at.file, 1, 1)
