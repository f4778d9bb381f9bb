"""A lesson: a class that plays one story together, as a value that can be kept and gone on with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from game.classroom.ballot import RULES, Ballot, How, Rule, begin_ballot
from game.play.alone import alone
from game.play.cut import class_cut, without
from game.story.model import Scene, Story

Scope = Literal["cut", "chapter", "whole"]
SCOPES: tuple[Scope, ...] = ("cut", "chapter", "whole")
USUAL = 28
"""How many are in a class, until somebody says otherwise."""
FEWEST, MOST = 1, 99


@dataclass(frozen=True, slots=True)
class Plan:
    """What is played. `rules` has the rule of each chapter, by its id; `chapter` where one is played."""

    scope: Scope
    chapter: str | None
    present: int
    rules: Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class Decision:
    """How one question was answered. `choice` is None where the class dropped it, or passed over it.

    `votes` are counts for each of `answers`, or empty; `how` is “passed” for a scene passed in quiet.
    `rounds` is how often the class voted.
    """

    scene: str
    rule: Rule
    answers: tuple[str, ...]
    votes: tuple[int, ...]
    present: int
    choice: str | None
    how: How | Literal["passed"]
    rounds: int = 1

    @property
    def voted(self) -> int:
        return sum(self.votes)


@dataclass(frozen=True, slots=True)
class Lesson:
    """`choices` are those the class made, `screen` counts screens since the last; `passed` are scenes
    that were passed over. `ballot` is the question that is open, or None.
    """

    plan: Plan
    choices: tuple[str, ...] = ()
    screen: int = 0
    passed: frozenset[str] = frozenset()
    decisions: tuple[Decision, ...] = ()
    ballot: Ballot | None = None
    is_over: bool = field(default=False)


# ---------------------------------------------------------------- the plan


def usual_plan(story: Story) -> Plan:
    """Return the plan that needs nothing changed: the class cut, a rule for each of its chapters."""
    scope: Scope = "cut" if story.class_cut else "whole"
    plan = Plan(scope, None, USUAL, MappingProxyType({}))
    return replace(plan, rules=MappingProxyType(usual_rules(story_of(story, plan))))


def usual_rules(story: Story) -> dict[str, Rule]:
    """Return each chapter's rule: majority, then consensus, then one decider, and round again.

    Chapters in which nothing is asked need none.
    """
    asking = [
        chapter.id
        for chapter in story.chapters
        if any(story.scenes[scene].choices for scene in chapter.scenes if scene in story.scenes)
    ]
    return {chapter: RULES[at % len(RULES)] for at, chapter in enumerate(asking)}


def story_of(story: Story, plan: Plan, passed: frozenset[str] = frozenset()) -> Story:
    """Return the story as this lesson plays it."""
    if plan.scope == "cut":
        story = class_cut(story)
    elif plan.scope == "chapter" and plan.chapter is not None:
        story = alone(story, plan.chapter)
    return without(story, passed) if passed else story


def with_rule(lesson: Lesson, chapter: str, rule: Rule) -> Lesson:
    """Change a chapter's rule from now on; an open question is left as it is."""
    rules = MappingProxyType({**lesson.plan.rules, chapter: rule})
    return replace(lesson, plan=replace(lesson.plan, rules=rules))


def with_present(lesson: Lesson, present: int) -> Lesson:
    """Change how many are there."""
    present = min(max(FEWEST, present), MOST)
    return replace(lesson, plan=replace(lesson.plan, present=present))


# ---------------------------------------------------------- a question


def ask(lesson: Lesson, scene: Scene, open_ids: tuple[str, ...]) -> Lesson:
    """Open the ballot of a scene, unless it is open already."""
    if lesson.ballot is not None and lesson.ballot.scene == scene.id:
        return lesson
    rule = lesson.plan.rules.get(scene.chapter, "majority")
    return replace(lesson, ballot=begin_ballot(scene.id, open_ids, rule))


def settle(lesson: Lesson) -> Lesson:
    """Take the result of the ballot: the choice is made, or the scene is passed over."""
    ballot = lesson.ballot
    if ballot is None or not ballot.is_over or ballot.how is None:
        return lesson
    choice = None if ballot.result is None else ballot.answers[ballot.result]
    decision = Decision(
        ballot.scene,
        ballot.rule,
        ballot.answers,
        ballot.votes,
        lesson.plan.present,
        choice,
        ballot.how,
        ballot.round,
    )
    return _after(lesson, decision)


def pass_over(lesson: Lesson, scene: Scene) -> Lesson:
    """Pass a scene in quiet: its summary is told, and nothing is moved."""
    answers = tuple(choice.whole_id for choice in scene.choices)
    rule = lesson.plan.rules.get(scene.chapter, "majority")
    present = lesson.plan.present
    return _after(lesson, Decision(scene.id, rule, answers, (), present, None, "passed"))


def _after(lesson: Lesson, decision: Decision) -> Lesson:
    made = () if decision.choice is None else (decision.choice,)
    left = frozenset() if decision.choice is not None else frozenset({decision.scene})
    return replace(
        lesson,
        choices=(*lesson.choices, *made),
        screen=0 if made else lesson.screen,
        passed=lesson.passed | left,
        decisions=(*lesson.decisions, decision),
        ballot=None,
    )


def take_back(lesson: Lesson) -> Lesson:
    """Go back to the last question that was answered or passed over; an open one is closed first."""
    if lesson.ballot is not None:
        return replace(lesson, ballot=None)
    if not lesson.decisions:
        return lesson
    *kept, last = lesson.decisions
    return replace(
        lesson,
        choices=lesson.choices[:-1] if last.choice is not None else lesson.choices,
        screen=0,
        passed=lesson.passed - {last.scene},
        decisions=tuple(kept),
        is_over=False,
    )
