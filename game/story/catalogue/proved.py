"""P2: what only a proof shows."""

from __future__ import annotations

from game.story.catalogue.entry import Entry

ENTRIES: tuple[Entry, ...] = ()
