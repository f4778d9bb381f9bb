"""Where a class stands in its story: the session of a lesson, and the screens since its last answer."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.classroom.lesson import Lesson, story_of
from game.play.session import Session
from game.play.views import SceneView
from game.story.model import Story


def open_session(story: Story, lesson: Lesson) -> Session:
    """Return the playthrough of a lesson where the class stands in it."""
    played = _unasked(story_of(story, lesson.plan, lesson.passed))
    record = Session(played).record()
    record = replace(record, choices=lesson.choices, screen=lesson.screen)
    return Session.resume(played, record)[0]


def _unasked(story: Story) -> Story:
    """Return the story without the questions that are one player's own: names, pronouns, pockets."""
    scenes = {id_: replace(one, asks=()) if one.asks else one for id_, one in story.scenes.items()}
    return replace(story, scenes=MappingProxyType(scenes))


def screens_since(story: Story, lesson: Lesson) -> list[SceneView]:
    """Return the screens after the last choice, the one with the next question at the end."""
    session = open_session(story, replace(lesson, screen=0))
    found: list[SceneView] = []
    while isinstance(view := session.look(), SceneView):
        found.append(view)
        if not session.go_on():
            break
    return found


def stand_in(story: Story, lesson: Lesson, scene: str) -> Lesson:
    """Return the lesson at the first screen of a scene that comes after the last choice."""
    views = screens_since(story, lesson)
    at = next((n for n, view in enumerate(views) if view.scene == scene), 0)
    return replace(lesson, screen=at)


def stand_at_question(story: Story, lesson: Lesson) -> Lesson:
    """Return the lesson at the next question."""
    return replace(lesson, screen=max(0, len(screens_since(story, lesson)) - 1))


def stand_where_new(story: Story, before: Lesson, after: Lesson) -> Lesson:
    """Return the lesson at the first screen that differs from those before: what was told anew."""
    old = [(view.scene, view.said, view.choices) for view in screens_since(story, before)]
    new = [(view.scene, view.said, view.choices) for view in screens_since(story, after)]
    differing = (n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other)
    at = next(differing, min(len(old), len(new)))
    return replace(after, screen=max(0, min(at, len(new) - 1)))
