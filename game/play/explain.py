"""Why this ending: every sentence of it was recorded, or found by replaying."""

from __future__ import annotations

from game.play.player import Player
from game.play.views import EndingView
from game.story.model import Story


def explain_ending(
    story: Story, player: Player, choices: tuple[str, ...], place: str | None
) -> EndingView:
    """Return the whole ending, explained."""
    raise NotImplementedError
