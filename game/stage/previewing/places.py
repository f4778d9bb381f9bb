"""Finds the line again at which somebody stood, after the story has changed around it."""

from __future__ import annotations

import difflib
from dataclasses import replace

from game.play.session import Session
from game.play.views import EndingView, SceneView
from game.story.model import Story
from game.words import say

View = SceneView | EndingView


def resumed(story: Story, old: Session, origin: str | None) -> tuple[Session, str | None]:
    """Return a playthrough of a story where an old one of it stood, and what is to be said of it.

    `origin` is the scene in which it began, where that is not the story's own start.
    """
    base = _base(story, old, origin)
    record = replace(old.record(), story=base.id)
    session, cut = Session.resume(base, record)
    if cut is None:
        stand_at(session, old.look())
        return session, None
    made, kept = len(record.choices), len(session.choices)
    view = session.look()
    title = view.title
    return session, say("preview.earlier", title=title, kept=kept, made=made)


def _base(story: Story, old: Session, origin: str | None) -> Story:
    """Return the story to play: the whole, from another scene on, or a chapter alone."""
    alone = old.story.alone
    if alone is not None and any(one.id == alone and one.alone for one in story.chapters):
        return Session.of_chapter(story, alone).story
    if origin is None or origin not in story.scenes:
        return story
    return replace(story, start=origin)


def played(story: Story, choices: tuple[str, ...], old: Session | None) -> Session:
    """Return a playthrough of these choices by whoever played the old one."""
    fresh = Session(story, old.player if old else None)
    record = replace(fresh.record(), choices=choices, screen=0)
    return Session.resume(story, record)[0]


def stand_at(session: Session, wanted: View) -> None:
    """Go to the screen of this stretch that is most like one that was seen before."""
    screens = _screens(session)
    likeness = [_likeness(view, wanted) for view in screens]
    _stand(session, likeness.index(max(likeness)), len(screens))


def stand_in(session: Session, scene: str, *, choosing: bool) -> None:
    """Go to the first screen of a scene in this stretch, or to the one where something is chosen."""
    screens = _screens(session)
    inside = [n for n, view in enumerate(screens) if _scene(view) == scene]
    if inside:
        chosen = [n for n in inside if _is_choice(screens[n])] if choosing else []
        _stand(session, (chosen or inside)[0], len(screens))


def _screens(session: Session) -> list[View]:
    """Return every screen since the last choice; the session stands on the last of them then."""
    made = session.choices
    while session.back():
        if session.choices != made:
            session.forward()
            break
    screens = [session.look()]
    while session.go_on():
        screens.append(session.look())
    return screens


def _stand(session: Session, number: int, screens: int) -> None:
    for _ in range(screens - 1 - number):
        session.back()


def _likeness(view: View, wanted: View) -> float:
    """Return how like the wanted screen one is: the scene first, then what can be done, then words."""
    if isinstance(view, EndingView) or isinstance(wanted, EndingView):
        return float(isinstance(view, EndingView) and isinstance(wanted, EndingView)) * 9
    scene = 4 * (view.scene == wanted.scene)
    deed = 2 * (_deed(view) == _deed(wanted))
    words, wished = _words(view), _words(wanted)
    same = 1.0 if words == wished else difflib.SequenceMatcher(None, words, wished).quick_ratio()
    return scene + deed + same


def _deed(view: SceneView) -> tuple[bool, bool]:
    return bool(view.choices), bool(view.questions)


def _words(view: SceneView) -> str:
    return " ".join(said.text for said in view.said)


def _scene(view: View) -> str:
    return view.scene if isinstance(view, SceneView) else ""


def _is_choice(view: View) -> bool:
    return isinstance(view, SceneView) and bool(view.choices)
