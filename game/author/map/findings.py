"""What was found out about a story, by where on the map it belongs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal

from game.author.proof.proof import Answer, Proof, Said
from game.story.model import Story
from game.story.problems import Place, Problem

__all__ = ["Findings", "Said", "anchor_of"]

Thing = Literal["scene", "ending", "choice"]
ELSEWHERE = ""
"""Where the problems stand that lie in no scene and no ending."""


def anchor_of(thing: str, id: str) -> str:
    """Return the name of a place in the page."""
    return f"{thing}-{id}"


class Findings:
    """The problems by the card they belong to, and what the proof says of each thing."""

    def __init__(self, story: Story, problems: tuple[Problem, ...], proof: Proof | None) -> None:
        self.problems, self.proof = problems, proof
        self._at = _by_anchor(story, problems)
        self._answers: Mapping[Thing, Mapping[str, Answer]] = MappingProxyType(
            {
                "scene": proof.by_id("scene"),
                "choice": proof.by_id("choice"),
                "ending": proof.by_id("ending"),
            }
            if proof
            else {}
        )

    def at(self, anchor: str) -> tuple[Problem, ...]:
        """Return the problems that lie in a scene or an ending, or elsewhere."""
        return self._at.get(anchor, ())

    def answer(self, thing: Thing, id: str) -> Answer | None:
        return self._answers.get(thing, {}).get(id)

    def about(self, thing: Thing, id: str) -> Said | None:
        """Return whether it can be come to; None where nothing was proved."""
        answer = self.answer(thing, id)
        return answer.said if answer else None


def _by_anchor(story: Story, problems: Iterable[Problem]) -> Mapping[str, tuple[Problem, ...]]:
    files = _starts(story)
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        starts = files.get(problem.place.file, [])
        number = bisect_right(starts, (problem.place.line, "\uffff")) - 1
        found.setdefault(starts[number][1] if number >= 0 else ELSEWHERE, []).append(problem)
    return MappingProxyType({anchor: tuple(some) for anchor, some in found.items()})


def _starts(story: Story) -> dict[str, list[tuple[int, str]]]:
    """Return for each file in which line what begins; a problem belongs to the last before it."""
    files: dict[str, list[tuple[int, str]]] = {}

    def begins(at: Place, anchor: str) -> None:
        files.setdefault(at.file, []).append((at.line, anchor))

    for scene in story.scenes.values():
        begins(scene.at, anchor_of("scene", scene.id))
    for ending in story.endings.endings:
        begins(ending.at, anchor_of("ending", ending.id))
    for line in story.endings.world[:1]:
        begins(line.at, ELSEWHERE)
    return {file: sorted(starts) for file, starts in files.items()}
