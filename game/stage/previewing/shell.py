"""What the screens of a preview may ask of the game around them, besides what every screen may."""

from __future__ import annotations

from typing import Protocol

from game.stage.previewing.bench import Edition, Meters
from game.stage.screens.base import Shell
from game.story.model import Story


class PreviewShell(Shell, Protocol):
    """`playable` is the newest story that can be played; `edition` the newest there is."""

    edition: Edition
    playable: Story | None

    @property
    def meters(self) -> Meters: ...
    def jump(self, scene: str, meters: Meters) -> None: ...
