"""What the player writes at an ending, kept for as long as the game is open, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from game.play.session import Session
from game.stage.screens.writing import Draft


@dataclass(slots=True)
class Notes:
    """The words under each question, and the practices to try; of the playthrough that made `choices`.

    `added` is the file that put its path on the class map, or None.
    """

    choices: tuple[str, ...] = ()
    drafts: dict[str, Draft] = field(default_factory=dict)
    tried: set[str] = field(default_factory=set)
    added: Path | None = None

    def belong_to(self, session: Session) -> bool:
        """Tell whether a playthrough that is opened is the one in which they were written."""
        return bool(session.choices) and session.choices == self.choices
