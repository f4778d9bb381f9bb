"""Endings that nobody is given, and turnings that nobody is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.author.checks.known import Known, named
from game.author.checks.reasons import why_never
from game.author.proof.proof import Said
from game.author.proof.proving import ask
from game.author.proof.questions import Question, all_of
from game.author.proof.search import Budget
from game.story.catalogue import tell
from game.story.expressions import Asked, Not
from game.story.model import Ending
from game.story.problems import Problem, Spot


def find_about_endings(known: Known, budget: Budget) -> Iterator[Problem]:
    """Tell of each ending that is never given: it never holds, or another is given before it.

    Where not everybody comes to an end, that may be why; then only what is certain is told.
    """
    story = known.story
    ends = tuple(scene.id for scene in story.scenes.values() if scene.ending)
    if not any(known.is_reached(scene) for scene in ends):
        return
    missed = [one for one in story.endings.endings if known.endings.get(one.id) == "no"]
    asked = _Asked(known, ends, missed, budget)
    for ending in missed:
        if ending.when is None:
            yield from () if known.is_stopped else _last(ending, known)
        elif (first := asked.given_before(ending)) is not None:
            yield tell(
                "P212", _spot(ending), found=ending.id, first=first, asked=ending.when.told()
            )
        else:
            reason = why_never(known, asked.own(ending), ending.when.tree)
            if known.is_stopped and not reason:
                continue
            why = reason or asked.nobody(ending)
            yield tell("P211", _spot(ending), found=ending.id, asked=ending.when.told(), why=why)
    yield from _turnings(known)


def _last(ending: Ending, known: Known) -> Iterator[Problem]:
    """Tell that the ending for all other cases has none left."""
    given = [one for one in known.story.endings.endings if known.endings.get(one.id) == "yes"]
    if given and given[-1].when is not None:
        told = {"source": given[-1].when.source, "first": given[-1].id}
        yield tell("P213", _spot(ending), found=ending.id, **told)


def _turnings(known: Known) -> Iterator[Problem]:
    endings = {ending.id: ending for ending in known.story.endings.endings}
    for question, answer in known.proof.about("turning"):
        turning = endings[question.id].turning
        if answer.said == "no" and known.endings.get(question.id) == "yes" and turning is not None:
            spot = Spot(turning.at or question.at, None, len(turning.when.source))
            yield tell("P214", spot, found=question.id, asked=turning.when.told())


def _spot(ending: Ending) -> Spot:
    return Spot(ending.at, None, len(ending.id))


class _Asked:
    """Asks of endings that are never given whether they hold, and which one above takes their place."""

    def __init__(
        self, known: Known, ends: tuple[str, ...], missed: list[Ending], budget: Budget
    ) -> None:
        self._ends, self._endings = ends, known.story.endings.endings
        asked = [ending for ending in missed if ending.when is not None]
        questions = [
            question
            for ending in asked
            for question in (self.own(ending), *self._beside(ending).values())
        ]
        answers = ask(known.story, questions, budget) if questions else {}
        self._said: Mapping[Question, Said] = {
            question: answer.said for question, answer in answers.items()
        }

    def own(self, ending: Ending) -> Question:
        """Ask whether an ending's own condition can hold at the end at all."""
        return self._question(ending, [ending.when.tree] if ending.when else [])

    def nobody(self, ending: Ending) -> str:
        """Return, where it is proved, that the condition holds for nobody."""
        is_so = self._said.get(self.own(ending)) == "no"
        return ", but that is so for nobody who comes to the end" if is_so else ""

    def given_before(self, ending: Ending) -> str | None:
        """Return what is given in place of an ending whose own condition can hold."""
        if self._said.get(self.own(ending)) != "yes":
            return None
        beside = self._beside(ending)
        alone = [id_ for id_, question in beside.items() if self._said.get(question) == "no"]
        return f"“{alone[0]}”" if alone else named(beside, last="or")

    def _beside(self, ending: Ending) -> dict[str, Question]:
        """Ask for each ending above whether this one can hold and that one not."""
        found: dict[str, Question] = {}
        for above in self._endings[: self._endings.index(ending)]:
            if above.when is not None and ending.when is not None:
                trees: list[Asked] = [ending.when.tree, Not(above.when.tree)]
                found[above.id] = self._question(ending, trees)
        return found

    def _question(self, ending: Ending, trees: list[Asked]) -> Question:
        return Question("ending", ending.id, self._ends, -1, all_of(trees), ending.at)
