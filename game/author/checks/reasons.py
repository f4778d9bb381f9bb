"""Why a condition can never hold, where that can be said in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from game.author.checks.known import Known, named
from game.author.proof.questions import Question
from game.story.expressions import Asked, Both, Chose, Compared, Fixed, Flag, Named, Not, Visited
from game.story.model import Choice, Story

_WORDS = {"<": "less than ", "<=": "at most ", ">": "more than ", ">=": "at least ", "==": ""}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}


class Bound(NamedTuple):
    """A name compared with a number."""

    name: str
    sign: str
    value: float

    @property
    def told(self) -> str:
        return f"{_WORDS[self.sign]}{self.value:g}"


def why_never(known: Known, question: Question, tree: Asked | None) -> str:
    """Return the reason, to be put after what is asked, or nothing where there is no short one."""
    parts = list(_parts(tree)) if tree is not None else []
    told = (
        _out_of_range(known.story, parts) or _both_ways(parts) or _too_late(known, question, parts)
    )
    return f", but {told}" if told else ""


def _parts(tree: Asked) -> Iterator[Asked]:
    """Yield what must all hold."""
    if isinstance(tree, Both):
        for part in tree.parts:
            yield from _parts(part)
    else:
        yield tree


# ------------------------------------------------------------- numbers


def _out_of_range(story: Story, parts: Iterable[Asked]) -> str:
    bounds = [bound for part in parts if (bound := _bound(part))]
    for bound in bounds:
        limits = _limits(story, bound.name)
        for limit in limits:
            if not _meet(bound, limit):
                return f"{bound.name} is never {_beyond(limit)}"
    for one, other in combinations(bounds, 2):
        if one.name == other.name and not _meet(one, other):
            return f"{one.name} cannot be {one.told} and {other.told} at once"
    return ""


def _bound(part: Asked) -> Bound | None:
    match part:
        case Compared(Named(name), sign, Fixed(value)) if sign in _WORDS:
            return Bound(name, sign, value)
        case Compared(Fixed(value), sign, Named(name)) if sign in _WORDS:
            return Bound(name, _MIRRORED[sign], value)
    return None


def _limits(story: Story, name: str) -> tuple[Bound, ...]:
    most = {"both_share": 1, "reversals": len(story.domains), "late_lean": None}.get(name, 100)
    if most is None:
        return ()
    return Bound(name, ">=", 0), Bound(name, "<=", most)


def _beyond(limit: Bound) -> str:
    return f"{'less' if limit.sign == '>=' else 'more'} than {limit.value:g}"


def _meet(one: Bound, other: Bound) -> bool:
    """Say whether some number is within both."""
    lowest = max(_low(one), _low(other))
    highest = min(_high(one), _high(other))
    return lowest <= highest


def _low(bound: Bound) -> tuple[float, int]:
    """Return the least number within, and whether it must be a little more."""
    if bound.sign in {">", ">=", "=="}:
        return bound.value, int(bound.sign == ">")
    return float("-inf"), 0


def _high(bound: Bound) -> tuple[float, int]:
    if bound.sign in {"<", "<=", "=="}:
        return bound.value, -int(bound.sign == "<")
    return float("inf"), 0


# ------------------------------------------------------------- flags, what was met


def _both_ways(parts: list[Asked]) -> str:
    for part in parts:
        if isinstance(part, Flag) and Not(part) in parts:
            return f"{part.name} cannot be set and not set at once"
    return ""


def _too_late(known: Known, question: Question, parts: Iterable[Asked]) -> str:
    """Say of the first part that can never have come about before this place what it waits for."""
    story, before = known.story, known.before(question.scenes)
    for part in parts:
        match part:
            case Flag(name):
                told = _never_set(known, name, question, before)
            case Chose(whole_id) if whole_id in story.choices:
                told = _never_chosen(known, story.choices[whole_id], question, before)
            case Visited(scene) if scene in story.scenes and scene not in before:
                told = f"no way leads from “{scene}” to here"
            case Not(Flag(name)) if any(
                _is_made_in(choice, question, story) for choice in known.setters.get(name, ())
            ):
                told = f"this choice has just set {name}"
            case Not(Visited(scene)) if question.scenes == (scene,):
                told = "this is that scene"
            case _:
                told = ""
        if told:
            return told
    return ""


def _never_set(known: Known, flag: str, question: Question, before: frozenset[str]) -> str:
    setters = known.setters.get(flag)
    if not setters:
        return f"nothing sets {flag}"
    if any(_is_made_in(choice, question, known.story) for choice in setters):
        return ""
    early = [choice for choice in setters if _leads_to(choice, before)]
    names = named(choice.whole_id for choice in early or setters)
    if not early:
        return f"{flag} is set only by {names}, and no way leads from there to here"
    if all(map(known.is_never_open, early)):
        return f"{flag} is set before only by {names}, which nobody can ever choose"
    return ""


def _never_chosen(known: Known, choice: Choice, question: Question, before: frozenset[str]) -> str:
    if _is_made_in(choice, question, known.story):
        return ""
    if not _leads_to(choice, before):
        return f"no way leads from “{choice.whole_id}” to here"
    return f"nobody can ever choose “{choice.whole_id}”" if known.is_never_open(choice) else ""


def _leads_to(choice: Choice, scenes: frozenset[str]) -> bool:
    return any(way.to in scenes for way in choice.ways)


def _is_made_in(choice: Choice, question: Question, story: Story) -> bool:
    """Say whether what is asked is asked just after this choice."""
    is_here = question.choice >= 0 and choice.scene == question.scenes[0]
    return is_here and story.scenes[choice.scene].choices[question.choice] is choice
