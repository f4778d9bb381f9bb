"""On which paths a line is read out, in words that name scenes and answers and tell no meter."""

from __future__ import annotations

from collections.abc import Collection
from functools import reduce
from typing import assert_never

from game.classroom.paper_page import Paper
from game.classroom.paper_plan import met_scenes
from game.play.path import inside
from game.story.expressions import Asked, Both, Chose, Compared, Either, Flag, Not, Visited
from game.story.model import Choice
from game.words import say

Told = str | bool
"""Words, or whether it holds on every path (True) or on none (False)."""


def tell_condition(paper: Paper, asked: Asked) -> Told:
    """Return what must have happened in this lesson for the condition to hold."""
    match asked:
        case Flag(name):
            return _answers(paper, [one for one in _choices(paper) if name in one.sets])
        case Chose(choice):
            return _answers(paper, [one for one in _choices(paper) if one.whole_id == choice])
        case Visited(scene):
            return _visited(paper, scene)
        case Not(part):
            told = tell_condition(paper, part)
            return say("paper.if.not", what=told) if isinstance(told, str) else not told
        case Both(parts):
            return _joined(paper, parts, neutral=True)
        case Either(parts):
            return _joined(paper, parts, neutral=False)
        case Compared():
            return say("paper.if.path")
    assert_never(asked)


def _choices(paper: Paper) -> list[Choice]:
    return [choice for scene in met_scenes(paper.story) for choice in scene.choices]


def _answers(paper: Paper, choices: Collection[Choice]) -> Told:
    """Return the answers by one of which it comes to hold, scene by scene."""
    by_scene: dict[str, list[str]] = {}
    for choice in choices:
        text = paper.plain(inside(choice.text))
        by_scene.setdefault(choice.scene, []).append(say("paper.if.quoted", text=text))
    told = [
        say(
            "paper.if.chose",
            scene=paper.plain(paper.story.scenes[scene].title),
            answers=_chained("paper.if.or", answers),
        )
        for scene, answers in by_scene.items()
    ]
    return _chained("paper.if.or", told) if told else False


def _visited(paper: Paper, scene: str) -> Told:
    if scene not in {one.id for one in met_scenes(paper.story)}:
        return False
    return say("paper.if.visited", scene=paper.plain(paper.story.scenes[scene].title))


def _joined(paper: Paper, parts: tuple[Asked, ...], *, neutral: bool) -> Told:
    """Return parts joined by “and” where `neutral` holds by itself, else by “or”."""
    told = [tell_condition(paper, part) for part in parts]
    if (not neutral) in told:
        return not neutral
    words = list(dict.fromkeys(one for one in told if isinstance(one, str)))
    return _chained("paper.if.and" if neutral else "paper.if.or", words) if words else neutral


def _chained(key: str, parts: list[str]) -> str:
    return reduce(lambda one, other: say(key, one=one, other=other), parts)
