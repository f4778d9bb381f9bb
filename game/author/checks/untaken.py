"""Ways of a switch that nobody ever takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.author.checks.cuts import Cuts, Door, last_taken
from game.author.checks.known import Known
from game.author.checks.reasons import why_never
from game.author.proof.proving import Answers, ask
from game.author.proof.questions import Question
from game.author.proof.search import Budget
from game.story.catalogue import tell
from game.story.conditions import Condition
from game.story.model import Way
from game.story.problems import Problem, Spot


class Switch(NamedTuple):
    """Several ways out of a reached scene, or out of its choice of that number where not -1."""

    id: str
    scene: str
    choice: int
    ways: Sequence[Way]


def find_untaken(known: Known, cuts: Cuts, budget: Budget) -> Iterator[Problem]:
    """Tell of ways that nobody takes: one by one, or all below a way that takes everybody."""
    missed: dict[Question, tuple[Way, Condition]] = {}
    for switch in _switches(known):
        last = last_taken(known, switch.id, switch.ways)
        if last is not None:
            yield from _takes_all(switch, last, cuts)
        for way in switch.ways[:last]:
            if way.condition is not None and known.way(switch.id, way.at) == "no":
                missed[_asked(switch, way, way.condition)] = way, way.condition
    answers = ask(known.story, list(missed), budget) if missed else {}
    for question, (way, condition) in missed.items():
        door: Door = ("way", str(way.at))
        if not cuts.is_told(door):
            why = _why(known, question, answers)
            told = {"asked": condition.told(), "why": why, "lost": cuts.lost(door)}
            yield tell("P204", _spot(way), found=way.to, **told)


def _switches(known: Known) -> Iterator[Switch]:
    for scene in known.story.scenes.values():
        if known.is_reached(scene.id) and _decide(scene.ways):
            yield Switch(scene.id, scene.id, -1, scene.ways)
        for number, choice in enumerate(scene.choices):
            if _decide(choice.ways) and known.choices.get(choice.whole_id) == "yes":
                yield Switch(choice.whole_id, scene.id, number, choice.ways)


def _decide(ways: Sequence[Way]) -> bool:
    """Say whether ways lead to different scenes; where they do not, that is told already."""
    return len({way.to for way in ways}) > 1


def _takes_all(switch: Switch, last: int, cuts: Cuts) -> Iterator[Problem]:
    door: Door = ("ways", switch.id)
    way = switch.ways[last]
    if not cuts.is_told(door):
        yield tell("P205", _spot(way), found=way.to, lost=cuts.lost(door))


def _asked(switch: Switch, way: Way, condition: Condition) -> Question:
    """Ask whether the way's own condition can hold here, whatever stands above it."""
    here = (switch.scene,)
    return Question("way", switch.id, here, switch.choice, condition.tree, way.at)


def _why(known: Known, question: Question, answers: Answers) -> str:
    if question not in answers:
        return ""
    if answers[question].said == "yes":
        return ", but for whomever that is so, a way above it was taken"
    return why_never(known, question, question.tree) or ", but that is so for nobody who comes here"


def _spot(way: Way) -> Spot:
    source = way.condition.source if way.condition else ""
    return Spot(way.at, None, len("when: ") + len(source))
