"""Every screen of the shipped story that differs from the others, as four plain ways of playing meet it."""

from __future__ import annotations

from functools import cache

from game.play.session import Session
from game.play.views import SceneView
from tests.stage.drawing import shipped_story

WAYS = (0, 1, 2, 3)


@cache
def seen_records() -> tuple[tuple[str, ...], ...]:
    """Return the choices of four routes: always the first answer, the second, the third, the last."""
    return tuple(_route(way) for way in WAYS)


def _route(way: int) -> tuple[str, ...]:
    session = Session(shipped_story())
    while not session.at_ending:
        view = session.look()
        if not session.go_on():
            assert isinstance(view, SceneView)
            offered = [choice for choice in view.choices if choice.is_open]
            session.choose(offered[min(way, len(offered) - 1)].id)
    return session.choices


@cache
def screens() -> tuple[Session, ...]:
    """Return one session for each screen that looks like no other, standing at that screen."""
    found: dict[object, Session] = {}
    for route in seen_records():
        session = Session(shipped_story())
        left = list(route)
        while not session.at_ending:
            view = session.look()
            assert isinstance(view, SceneView)
            key = (view.scene, view.said, view.ask, view.choices, view.questions, view.figures)
            if key not in found:
                found[key] = Session.resume(shipped_story(), session.record())[0]
            if not session.go_on():
                session.choose(left.pop(0))
    return tuple(found.values())
