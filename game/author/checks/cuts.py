"""Which scenes are cut off from every playthrough, and by what: a closed choice, a way never taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from game.author.checks.known import Known, leads_of, named
from game.story.conditions import Condition
from game.story.model import Choice, Scene, Way

Door = tuple[str, str]
"""What kind of thing is closed, and its id: ("choice", …), ("way", a place), ("ways", …), ("scene", …)."""


class Closed(NamedTuple):
    """A door on the way to a scene, and what it asks; `door` is None where nothing is proved of it."""

    door: Door | None
    id: str
    when: Condition | None


class Cut(NamedTuple):
    """A scene that nobody comes to, though doors from reached scenes lead to it."""

    scene: Scene
    doors: tuple[Closed, ...]
    behind: tuple[str, ...]


class Cuts:
    """Every cut: `alone` by the one door that makes it, and `many` with several."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.alone: dict[Door, list[Cut]] = {}
        self.many: list[Cut] = []
        doors = self._doors()
        behind = _behind(known, doors)
        for id_, closed in doors.items():
            cut = Cut(known.story.scenes[id_], tuple(closed.values()), behind[id_])
            first = cut.doors[0].door
            if len(cut.doors) == 1 and first is not None:
                self.alone.setdefault(first, []).append(cut)
            else:
                self.many.append(cut)
        self._told = {one.door for cut in self.many for one in cut.doors}

    def is_told(self, door: Door) -> bool:
        """Say whether a door is named where one of the scenes behind it is told of."""
        return door in self._told

    def lost(self, *doors: Door) -> str:
        """Return who is never met because of these doors, to be put after what is wrong."""
        cuts = [cut for door in doors for cut in self.alone.get(door, ())]
        scenes = [*(cut.scene.id for cut in cuts), *(id_ for cut in cuts for id_ in cut.behind)]
        if not scenes:
            return ""
        return f"; so nobody ever comes to {named(dict.fromkeys(scenes), last='or')}"

    def _doors(self) -> dict[str, dict[str, Closed]]:
        """Return for each scene that is cut off the doors from reached scenes, each once."""
        found: dict[str, dict[str, Closed]] = {}
        for scene in self._known.story.scenes.values():
            if self._known.is_reached(scene.id):
                for to, closed in self._out_of(scene):
                    if self._known.is_missed(to):
                        found.setdefault(to, {}).setdefault(str(closed.door or closed.id), closed)
        return found

    def _out_of(self, scene: Scene) -> Iterator[tuple[str, Closed]]:
        shut: Door | None = ("scene", scene.id) if self._known.is_shut(scene) else None
        yield from self._along(scene.id, scene.ways, None)
        for choice in scene.choices:
            closed = shut or (("choice", choice.whole_id) if self._is_never(choice) else None)
            yield from self._along(choice.whole_id, choice.ways, closed and _closed(choice, closed))

    def _is_never(self, choice: Choice) -> bool:
        return self._known.is_never_open(choice)

    def _along(
        self, id: str, ways: Sequence[Way], closed: Closed | None
    ) -> Iterator[tuple[str, Closed]]:
        last = last_taken(self._known, id, ways)
        for at, way in enumerate(ways):
            door: Door | None = ("way", str(way.at))
            if last is not None and at > last:
                door = ("ways", id)
            elif self._known.way(id, way.at) != "no":
                door = None
            yield way.to, closed or Closed(door, id, way.condition)


def _closed(choice: Choice, door: Door) -> Closed:
    return Closed(door, choice.whole_id, choice.when)


def last_taken(known: Known, id: str, ways: Sequence[Way]) -> int | None:
    """Return which way is the last that is ever taken, if it surely takes everybody who is left."""
    said = [known.way(id, way.at) for way in ways]
    if "yes" not in said:
        return None
    last = len(said) - 1 - said[::-1].index("yes")
    after = said[last + 1 :]
    return last if after and all(one == "no" for one in after) else None


def _behind(known: Known, entries: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """Return for each scene that is cut off the others to which only such scenes lead, each once."""
    found: dict[str, tuple[str, ...]] = {}
    seen = set(entries)
    for entry in entries:
        waiting, behind = [entry], []
        while waiting:
            for to in leads_of(known.story.scenes[waiting.pop()]):
                if to not in seen and known.is_missed(to):
                    seen.add(to)
                    behind.append(to)
                    waiting.append(to)
        found[entry] = tuple(behind)
    return found
