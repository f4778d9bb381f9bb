"""Which texts are long enough that they may not fit on the screen: few, so that few must be measured."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.author.checks.every_text import Told, told_in
from game.story.model import Story

LONG = re.compile(r"[^\s*]{11,}")
"""Shorter words fit in any column of any screen."""
_FEW_LETTERS = {"chapter": 16, "speaker": 12, "ending": 12, "story title": 24, "choice": 120}
"""Texts of so many letters fit wherever they stand as a whole; of other kinds all texts flow."""


def find_wide(story: Story) -> Iterator[Told]:
    """Yield each different text that has a long word, or is long where it must be seen whole."""
    texts = list(told_in(story))
    has_long = LONG.search("\n".join(told.text for told in texts)) is not None
    seen: set[tuple[str, str]] = set()
    for told in texts:
        is_wide = is_long_whole(told) or (has_long and LONG.search(told.text))
        if is_wide and (told.kind, told.text) not in seen:
            seen.add((told.kind, told.text))
            yield told


def is_long_whole(told: Told) -> bool:
    """Say whether a text must be seen whole, and has too many letters to be sure that it can."""
    return len(told.text) > _FEW_LETTERS.get(told.kind, len(told.text))
