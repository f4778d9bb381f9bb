"""Runs a real preview, and after every frame writes down what stands on it, as host.py does for the game."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import ClassVar

from game import cli
from game.stage import preview
from game.stage.boxes import Box, Rect
from game.stage.previewing.slip import told_of

import pygame  # isort: skip - after preview, which sets what it needs


class WatchedPreview(preview.PreviewWindow):
    """Draws as the preview does, and tells of it."""

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
        problems = told_of(self.game.edition, "").problems
        slip = [Box("slip", Rect(0, 0, 0, 0), problems)] if problems else []
        return {
            "driver": pygame.display.get_driver(),
            "frames": self.frames,
            "screen": screen.name,
            "size": self.surface.get_size(),
            "full_screen": False,
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
                for box in (*screen.seen.boxes, *self._strip.boxes, *slip)
            ],
        }


if __name__ == "__main__":
    WatchedPreview.folder = Path(sys.argv[1])
    vars(preview)["PreviewWindow"] = WatchedPreview  # in place of the plain one
    cli.main(sys.argv[2:])
