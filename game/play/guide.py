"""The field guide: the ideas that the choices made so far have met."""

from __future__ import annotations

from game.play.player import Player
from game.play.views import GuideView
from game.story.model import Story


def look_guide(
    story: Story, player: Player, choices: tuple[str, ...], *, all_open: bool
) -> GuideView:
    """Return the ideas met so far, or all of them."""
    raise NotImplementedError
