"""A story beside its proof: what is surely seen, what surely is not, and what leads where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from game.author.checks.written import setters_of
from game.author.proof.onward import cone_of
from game.author.proof.proof import Proof, Said
from game.story.model import Choice, Scene, Story
from game.story.problems import Place


class Known:
    """Answers by the ids of what they are about; what was never asked about is not proven."""

    def __init__(self, story: Story, proof: Proof) -> None:
        self.story, self.proof = story, proof
        self.scenes = _said_by_id(proof, "scene")
        self.choices = _said_by_id(proof, "choice")
        self.closed = _said_by_id(proof, "closed")
        self.endings = _said_by_id(proof, "ending")
        self._ways = {(one.id, one.at): answer.said for one, answer in proof.about("way")}
        self._cones: dict[tuple[str, ...], frozenset[str]] = {}

    def is_reached(self, scene: str) -> bool:
        return self.scenes.get(scene) == "yes"

    def is_missed(self, scene: str) -> bool:
        """Say whether surely nobody ever comes to a scene."""
        return self.scenes.get(scene) == "no"

    def is_never_open(self, choice: Choice) -> bool:
        return self.choices.get(choice.whole_id) == "no"

    def way(self, id: str, at: Place) -> Said:
        """Return whether one of several ways is ever taken."""
        return self._ways.get((id, at), "not proven")

    @cached_property
    def is_stopped(self) -> bool:
        """Whether somebody can be stuck, or go round for ever: then not everybody comes to an end."""
        return any(answer.said == "yes" for _, answer in self.proof.about("stuck", "trap"))

    def is_shut(self, scene: Scene) -> bool:
        """Say whether a scene has choices, and none of them can ever be open."""
        return bool(scene.choices) and all(map(self.is_never_open, scene.choices))

    @cached_property
    def setters(self) -> Mapping[str, list[Choice]]:
        """The choices that set each flag."""
        return setters_of(self.story)

    def before(self, scenes: tuple[str, ...]) -> frozenset[str]:
        """Return these scenes and all from which a way leads to one of them."""
        if scenes not in self._cones:
            numbers = cone_of(self._leads, [self._number[scene] for scene in scenes])
            self._cones[scenes] = frozenset(self._names[number] for number in numbers)
        return self._cones[scenes]

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(self.story.scenes)

    @cached_property
    def _number(self) -> Mapping[str, int]:
        return {name: number for number, name in enumerate(self._names)}

    @cached_property
    def _leads(self) -> list[list[int]]:
        return [
            [self._number[to] for to in leads_of(scene)] for scene in self.story.scenes.values()
        ]


def leads_of(scene: Scene) -> tuple[str, ...]:
    """Return where a scene can lead, by its own end or by a choice."""
    ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
    return tuple(dict.fromkeys(way.to for way in ways))


def _said_by_id(proof: Proof, kind: str) -> dict[str, Said]:
    return {one.id: answer.said for one, answer in proof.answers.items() if one.kind == kind}


def named(ids: Iterable[str], most: int = 3, last: str = "and") -> str:
    """Return some ids in quotation marks, and how many more there are."""
    listed = [f"“{id_}”" for id_ in ids]
    if len(listed) > most:
        listed = [*listed[: most - 1], f"{len(listed) - most + 1} more"]
    *first, end = listed
    return f"{', '.join(first)} {last} {end}" if first else end
