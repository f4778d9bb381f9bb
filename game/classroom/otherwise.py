"""What another answer would have told: looked at once, without changing the path of the class."""

from __future__ import annotations

from typing import NamedTuple

from game.classroom.lesson import Lesson, story_of
from game.play.engine import NotOffered
from game.play.player import fill
from game.play.session import Session
from game.play.views import Said, SceneView
from game.story.model import Story


class Otherwise(NamedTuple):
    """An answer of a scene, and what is told after it, up to the next scene."""

    title: str
    answer: str
    place: str | None
    said: tuple[Said, ...]


def look_otherwise(story: Story, lesson: Lesson | None, choice: str) -> Otherwise:
    """Return what another answer tells, after what the class had chosen before it.

    Where there was no lesson, or the answer was not open to it, the scene begins with nothing chosen.
    """
    scene = story.scenes[story.choices[choice].scene]
    session = _session_at(story, lesson, scene.id)
    try:
        session.choose(choice)
    except NotOffered:
        session = _go_to_question(Session.at_scene(story, scene.id))
        session.choose(choice)
    said: list[Said] = []
    while isinstance(view := session.look(), SceneView) and view.scene == scene.id:
        said += view.said
        if not session.go_on():
            break
    answer = fill(story.choices[choice].text, story, session.player)
    title = fill(scene.title, story, session.player)
    return Otherwise(title, answer, scene.place, tuple(said))


def _session_at(story: Story, lesson: Lesson | None, scene: str) -> Session:
    """Return a playthrough of its own that stands where the class was asked."""
    if lesson is None:
        return _go_to_question(Session.at_scene(story, scene))
    session = Session(story_of(story, lesson.plan, lesson.passed - {scene}))
    for one in lesson.decisions:
        _go_to_question(session)
        if one.scene == scene:
            break
        if one.choice is not None:
            try:
                session.choose(one.choice)
            except NotOffered:
                break
    return session


def _go_to_question(session: Session) -> Session:
    while session.go_on():
        pass
    return session
