"""`class`: open the window where a lesson is set up, or gone on with."""

from __future__ import annotations

import difflib

from game.commands import Command, Refused
from game.orders.done import FOUND, Done
from game.orders.stories import story_to_play
from game.saves import Saves
from game.story.model import Story
from game.words import say


def do(asked: Command) -> Done:
    """Lead a lesson in the window. Raises Refused where no window can be opened."""
    folder, story = story_to_play(asked.story)
    chapter = _chapter_of(story, asked.chapter) if asked.chapter else None
    try:
        from game.stage.lesson import window  # noqa: PLC0415 - only here
    except ImportError as error:
        raise Refused(say("cli.no_pygame", why=error)) from None
    saves = Saves.open()
    settings, trouble = saves.load_settings()
    try:
        window.teach(story, folder, saves, settings, chapter)
    except (window.NoDisplay, window.WrongPygame) as missing:
        raise Refused(f"{missing} {say('cli.class.without_window')}", FOUND) from None
    return Done(told=trouble or "")


def _chapter_of(story: Story, wanted: str) -> str:
    """Return the id of a chapter in which something is asked; raises Refused, with the nearest name."""
    ids = [
        chapter.id
        for chapter in story.chapters
        if any(story.scenes[scene].choices for scene in chapter.scenes)
    ]
    if wanted in ids:
        return wanted
    near = difflib.get_close_matches(wanted, ids, n=1)
    if near:
        raise Refused(say("cli.class.chapter.near", chapter=wanted, near=near[0]))
    known = ", ".join(ids)
    raise Refused(say("cli.class.chapter.unknown", chapter=wanted, known=known))
