"""A whole lesson with chosen votes, and pools of those who played alone."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from game.author.habits import by_chance
from game.classroom.ballot import How, Rule
from game.classroom.lesson import Decision, Lesson, story_of, usual_plan
from game.classroom.pool import Pool
from game.play.engine import begin, choose, offered
from tests.walks import players, shipped_story

HOW: Mapping[Rule, How] = {"majority": "votes", "consensus": "consensus", "decider": "decider"}


def a_lesson(
    votes: Mapping[str, Sequence[int]] | None = None,
    chosen: Mapping[str, int] | None = None,
    present: int = 28,
) -> Lesson:
    """Return a whole lesson of the class cut. `votes` and `chosen` are by scene; else dice fall the same.

    Scenes in which one decides have no votes.
    """
    dice = random.Random(7)
    plan = replace(usual_plan(shipped_story()), present=present)
    story, lesson = story_of(shipped_story(), plan), Lesson(plan)
    state = begin(story)
    while answers := [one.choice for one in offered(story, state) if one.is_open]:
        rule = plan.rules[story.scenes[state.scene].chapter]
        counts = [dice.randint(0, present // len(answers)) for _ in answers]
        counts = list((votes or {}).get(state.scene, counts)) if rule != "decider" else []
        taken = counts.index(max(counts)) if counts else dice.randrange(len(answers))
        taken = (chosen or {}).get(state.scene, taken)
        made = answers[taken].whole_id
        ids = tuple(answer.whole_id for answer in answers)
        decision = Decision(state.scene, rule, ids, tuple(counts), present, made, HOW[rule])
        lesson = replace(
            lesson, choices=(*lesson.choices, made), decisions=(*lesson.decisions, decision)
        )
        state = choose(story, state, made)
    return replace(lesson, is_over=True)


@cache
def a_pool(count: int) -> Pool:
    """Return so many paths of people who played the whole story alone, by chance."""
    return Pool(tuple(sorted(chosen for chosen, _ in players(shipped_story(), by_chance, count))))


def all_alike(count: int) -> Pool:
    """Return so many who all walked the same path."""
    return Pool(a_pool(1).paths * count)
