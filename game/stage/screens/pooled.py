"""Whether a path can be added to the class map, and taking back one that was."""

from __future__ import annotations

from game.pooling import take_back
from game.stage.screens.base import Shell
from game.words import say


def can_share(shell: Shell) -> bool:
    """Say whether this is the ending of somebody who played the whole story alone."""
    session = shell.session
    if session is None or shell.lesson is not None or not session.choices:
        return False
    return session.at_ending and session.story.alone is None and session.story is shell.story


def taken_back(shell: Shell) -> str:
    """Remove the file of a path that was added; return a sentence that says how that went."""
    path = shell.notes.added
    trouble = take_back(path) if path else None
    if trouble is None:
        shell.notes.added = None
    shell.sound("back")
    return trouble or say("pool.taken_back")
