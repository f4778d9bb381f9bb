"""Where somebody can be who will never come to an end: nothing stands open, or all leads round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from game.author.checks.cuts import Cuts
from game.author.checks.known import Known, leads_of
from game.story.catalogue import tell
from game.story.conditions import Condition
from game.story.problems import Problem, Spot


def find_stopped(known: Known, cuts: Cuts) -> Iterator[Problem]:
    """Tell of each softlock, and of each part that somebody can get into and never out of."""
    for question, answer in known.proof.about("stuck"):
        if answer.said == "yes":
            scene = known.story.scenes[question.scenes[0]]
            told = {
                "path": path_told(answer.witness or ()),
                "asked": asked_told((one.whole_id, one.when) for one in scene.choices),
                "lost": cuts.lost(("scene", scene.id)),
            }
            spot = Spot(question.at, None, len(scene.id))
            yield tell("P209", spot, found=question.id, **told)
    traps = {
        question.id: answer.witness or ()
        for question, answer in known.proof.about("trap")
        if answer.said == "yes"
    }
    for part in _parts(known, traps):
        first = min(part, key=lambda id_: (len(traps[id_]), list(traps).index(id_)))
        spot = Spot(known.story.scenes[first].at, None, len(first))
        yield tell("P210", spot, found=first, path=path_told(traps[first]))


def asked_told(asked: Iterable[tuple[str, Condition | None]]) -> str:
    """Return what some things ask, the first three of them."""
    told = [f"“{id_}” asks that {when.told()}" for id_, when in asked if when is not None]
    more = [f"{len(told) - 3} more ask for something"] if len(told) > 3 else []
    return ", and ".join([*told[:3], *more])


def path_told(witness: tuple[str, ...]) -> str:
    """Return who comes there, by the choices that lead to it."""
    if not witness:
        return "everybody"
    chosen = ", then ".join(f"“{whole_id}”" for whole_id in witness)
    return f"whoever chooses {chosen}"


def _parts(known: Known, traps: Mapping[str, object]) -> Iterator[list[str]]:
    """Yield the scenes of traps, those together that lead to each other."""
    near: dict[str, list[str]] = {id_: [] for id_ in traps}
    for id_ in traps:
        for to in leads_of(known.story.scenes[id_]):
            if to in near:
                near[id_].append(to)
                near[to].append(id_)
    left = dict.fromkeys(traps)
    while left:
        waiting, part = [next(iter(left))], []
        while waiting:
            id_ = waiting.pop()
            if id_ in left:
                del left[id_]
                part.append(id_)
                waiting += near[id_]
        yield part
