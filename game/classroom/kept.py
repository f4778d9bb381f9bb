"""A lesson as plain values: what a class decided, and nothing about who was there, or when."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar, get_args

from game.classroom.ballot import FISTS, RULES, Ballot, How, Phase, Rule
from game.classroom.lesson import FEWEST, MOST, SCOPES, Decision, Lesson, Plan, story_of
from game.play.alone import find_chapter
from game.play.engine import NotOffered, replay
from game.story.model import Story
from game.words import say

FORMAT = 1
"""Raised when the form of a lesson changes.

1: the first.
"""
MOST_PHONES = 1000
_HOWS: tuple[How, ...] = get_args(How)
_PHASES: tuple[Phase, ...] = get_args(Phase)
_One = TypeVar("_One", bound=str)


class BadLesson(ValueError):
    """No lesson that can be gone on with; its text says why in a sentence."""


# ---------------------------------------------------------------- written


def write_lesson(story: Story, lesson: Lesson) -> dict[str, object]:
    """Return a lesson as values that JSON can hold."""
    plan = lesson.plan
    return {
        "format": FORMAT,
        "story": story.id,
        "fingerprint": story.fingerprint,
        "scope": plan.scope,
        "chapter": plan.chapter,
        "present": plan.present,
        "rules": dict(plan.rules),
        "choices": list(lesson.choices),
        "screen": lesson.screen,
        "passed": sorted(lesson.passed),
        "decisions": [_decision_values(one) for one in lesson.decisions],
        "ballot": None if lesson.ballot is None else _ballot_values(lesson.ballot),
        "is_over": lesson.is_over,
    }


def _decision_values(one: Decision) -> dict[str, object]:
    return {
        "scene": one.scene,
        "rule": one.rule,
        "answers": list(one.answers),
        "votes": list(one.votes),
        "present": one.present,
        "choice": one.choice,
        "how": one.how,
        "rounds": one.rounds,
    }


def _ballot_values(ballot: Ballot) -> dict[str, object]:
    return {
        "scene": ballot.scene,
        "answers": list(ballot.answers),
        "rule": ballot.rule,
        "phase": ballot.phase,
        "round": ballot.round,
        "tallies": list(ballot.tallies),
        "phones": dict(ballot.phones),
        "fists": list(ballot.fists),
        "proposal": ballot.proposal,
        "card": ballot.card,
        "drawn": list(ballot.drawn),
        "votes": list(ballot.votes),
        "result": ballot.result,
        "how": ballot.how,
    }


# ------------------------------------------------------------------- read


def read_lesson(story: Story, values: Mapping[str, object]) -> Lesson:
    """Return the lesson that write_lesson wrote. Raises BadLesson, also where the story has changed."""
    if _whole(values, "format") > FORMAT:
        raise BadLesson(say("lesson.newer"))
    if values.get("story") != story.id:
        raise BadLesson(say("lesson.other", story=story.title))
    chapter = values.get("chapter")
    plan = Plan(
        _one_of(values, "scope", SCOPES),
        chapter if isinstance(chapter, str) else None,
        min(max(FEWEST, _whole(values, "present")), MOST),
        _rules(values),
    )
    passed = frozenset(_texts(values, "passed"))
    choices = _texts(values, "choices")
    try:
        if plan.scope == "chapter":
            find_chapter(story, plan.chapter or "")
        replay(story_of(story, plan, passed), choices)
    except NotOffered:
        raise BadLesson(say("lesson.changed")) from None
    ballot = values.get("ballot")
    return Lesson(
        plan,
        choices,
        _whole(values, "screen"),
        passed,
        tuple(_decision(one) for one in _list(values, "decisions")),
        None if ballot is None else _ballot(_mapping(ballot)),
        values.get("is_over") is True,
    )


def _rules(values: Mapping[str, object]) -> Mapping[str, Rule]:
    rules = _mapping(values.get("rules"))
    return MappingProxyType({chapter: _one_of(rules, chapter, RULES) for chapter in rules})


def _decision(value: object) -> Decision:
    kept = _mapping(value)
    choice = kept.get("choice")
    answers = _texts(kept, "answers")
    if choice is not None and choice not in answers:
        raise BadLesson(say("lesson.damaged"))
    return Decision(
        _text(kept, "scene"),
        _one_of(kept, "rule", RULES),
        answers,
        _counts(kept, "votes"),
        _whole(kept, "present"),
        None if choice is None else str(choice),
        _one_of(kept, "how", (*_HOWS, "passed")),
        _whole(kept, "rounds"),
    )


def _ballot(kept: Mapping[str, object]) -> Ballot:
    answers = _texts(kept, "answers")
    phones = _mapping(kept.get("phones"))
    how = kept.get("how")
    ballot = Ballot(
        scene=_text(kept, "scene"),
        answers=answers,
        rule=_one_of(kept, "rule", RULES),
        phase=_one_of(kept, "phase", _PHASES),
        round=_whole(kept, "round"),
        tallies=_counts(kept, "tallies"),
        phones=MappingProxyType({phone: _whole(phones, phone) for phone in phones}),
        fists=_counts(kept, "fists"),
        proposal=_number(kept, "proposal", len(answers)),
        card=_number(kept, "card", MOST + 1),
        drawn=_counts(kept, "drawn"),
        votes=_counts(kept, "votes"),
        result=_number(kept, "result", len(answers)),
        how=None if how is None else _one_of(kept, "how", _HOWS),
    )
    is_whole = len(ballot.tallies) == len(answers) > 0 and len(ballot.fists) == FISTS
    if (
        not is_whole
        or len(phones) > MOST_PHONES
        or max(ballot.phones.values(), default=0) >= len(answers)
    ):
        raise BadLesson(say("lesson.damaged"))
    return ballot


def _mapping(value: object) -> Mapping[str, object]:
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return value
    raise BadLesson(say("lesson.damaged"))


def _list(kept: Mapping[str, object], name: str) -> list[object]:
    value = kept.get(name)
    if isinstance(value, list) and len(value) <= 10_000:
        return value
    raise BadLesson(say("lesson.damaged"))


def _text(kept: Mapping[str, object], name: str) -> str:
    value = kept.get(name)
    if isinstance(value, str):
        return value
    raise BadLesson(say("lesson.damaged"))


def _texts(kept: Mapping[str, object], name: str) -> tuple[str, ...]:
    found = tuple(one for one in _list(kept, name) if isinstance(one, str))
    if len(found) == len(_list(kept, name)):
        return found
    raise BadLesson(say("lesson.damaged"))


def _counts(kept: Mapping[str, object], name: str) -> tuple[int, ...]:
    found = _list(kept, name)
    return tuple(_whole({name: one}, name) for one in found)


def _whole(kept: Mapping[str, object], name: str) -> int:
    value = kept.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**6:
        return value
    raise BadLesson(say("lesson.damaged"))


def _number(kept: Mapping[str, object], name: str, below: int) -> int | None:
    if kept.get(name) is None:
        return None
    number = _whole(kept, name)
    if number < below:
        return number
    raise BadLesson(say("lesson.damaged"))


def _one_of(kept: Mapping[str, object], name: str, known: tuple[_One, ...]) -> _One:
    found = next((one for one in known if one == kept.get(name)), None)
    if found is None:
        raise BadLesson(say("lesson.damaged"))
    return found
