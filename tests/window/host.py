"""Runs the real game, and after every frame writes down what stands on it.

`python -m tests.window.host FOLDER [ARGUMENT …]` is `lantern-row ARGUMENT …` whose window is looked at:
FOLDER/seen.json always holds the newest frame, and FOLDER/frame.bmp its picture, where asked for by
a file FOLDER/picture. The game itself knows nothing of this.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import ClassVar

from game import cli
from game.stage import app

import pygame  # isort: skip - after app, which sets what it needs


class WatchedWindow(app.Window):
    """Draws as the window does, and tells of it."""

    folder: ClassVar[Path]

    def draw(self) -> None:
        super().draw()
        if (self.folder / "picture").exists():
            drawn = self.folder / "frame.new.bmp"
            pygame.image.save(self.surface, drawn)
            drawn.replace(self.folder / "frame.bmp")
        beside = self.folder / "seen.json.new"
        beside.write_text(json.dumps(self._told()), encoding="utf-8")
        beside.replace(self.folder / "seen.json")

    def _told(self) -> dict[str, object]:
        screen = self.game.screen
        return {
            "driver": pygame.display.get_driver(),
            "frames": self.frames,
            "screen": screen.name,
            "size": self.surface.get_size(),
            "full_screen": bool(self.surface.get_flags() & pygame.FULLSCREEN),
            "unit": self.look.unit,
            "boxes": [
                {
                    "role": box.role,
                    "id": box.id,
                    "label": box.label,
                    "state": box.state,
                    "focus": box.focus,
                    "rect": list(box.rect),
                }
                for box in screen.seen.boxes
            ],
        }


if __name__ == "__main__":
    WatchedWindow.folder = Path(sys.argv[1])
    vars(app)["Window"] = WatchedWindow  # in place of the plain one
    cli.main(sys.argv[2:])
