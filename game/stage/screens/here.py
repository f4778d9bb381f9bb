"""Where the player is now, for the sheets that lie over it."""

from __future__ import annotations

from game.stage.screens.base import Shell
from game.stage.screens.title import NIGHT


def place_now(shell: Shell) -> str | None:
    """Return the place whose picture stands behind a sheet: the Row at night where nothing is played."""
    return shell.session.look().place if shell.session else NIGHT


def has_ended(shell: Shell) -> bool:
    """Tell whether the story that is open has come to its ending."""
    return shell.session is not None and shell.session.at_ending
