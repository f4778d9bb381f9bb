"""The keys while a story is written: those of the preview first, then those of the game."""

from __future__ import annotations

from game.stage.screens.keys import GROUPS, KeysScreen

PREVIEW = (
    "preview",
    (
        ("F2", "preview.jump"),
        ("F3", "preview.meters"),
        ("F4", "preview.variant"),
        ("Shift F4", "preview.variant_back"),
        ("F5", "preview.read"),
        ("F6", "preview.picture"),
        ("F8", "preview.problems"),
        ("F9", "preview.notes"),
    ),
)


class PreviewKeysScreen(KeysScreen):
    groups = (PREVIEW, *GROUPS)
