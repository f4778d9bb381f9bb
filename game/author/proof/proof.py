"""What was found out about a story: an answer to every question, and how it was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.author.proof.questions import Kind, Question

Said = Literal["yes", "no", "not proven"]
Found = Literal["play", "bounds", "search", "none"]


class Answer(NamedTuple):
    """An answer. A yes has a witness: a list of choices after which it is seen.

    `is_shortest` where no shorter list exists; `found` tells by what means.
    """

    said: Said
    witness: tuple[str, ...] | None = None
    is_shortest: bool = False
    found: Found = "none"


@dataclass(frozen=True, slots=True)
class Proof:
    """Every answer about a story. `plays` is how many playthroughs were tried on the way.

    What is not proven was not met in `tries` playthroughs by chance either.
    """

    answers: Mapping[Question, Answer]
    plays: int = 0
    seconds: float = 0.0
    tries: int = 0

    @property
    def is_complete(self) -> bool:
        """Say whether every question has a yes or a no."""
        return all(answer.said != "not proven" for answer in self.answers.values())

    def about(self, *kinds: Kind) -> Iterable[tuple[Question, Answer]]:
        """Yield the questions of some kinds with their answers, in the order of the story."""
        return ((one, answer) for one, answer in self.answers.items() if one.kind in kinds)

    def by_id(self, kind: Kind) -> dict[str, Answer]:
        """Return the answers about scenes, choices or endings, by their ids."""
        return {question.id: answer for question, answer in self.about(kind)}
