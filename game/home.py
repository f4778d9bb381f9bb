"""Where this user's things are kept: found, named, not touched."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

HOME = "LANTERN_ROW_HOME"
"""The environment variable that puts everything into one folder, as on a USB stick."""

_PLAIN = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}", re.IGNORECASE)
_TAKEN_BY_WINDOWS = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Home:
    """Where things are kept: one file of settings, and a folder of saves for each story."""

    settings: Path
    saves: Path


def find_home() -> Home | None:
    """Return where this user's things are kept, or None where no such place can be found."""
    chosen = os.environ.get(HOME)
    if chosen:
        return Home(Path(chosen) / "settings.json", Path(chosen) / "saves")
    import platformdirs  # noqa: PLC0415 - not needed where HOME says it

    try:
        data = platformdirs.user_data_path("lantern-row", appauthor=False)
        config = platformdirs.user_config_path("lantern-row", appauthor=False)
    except RuntimeError:
        return None
    if not (data.is_absolute() and config.is_absolute()):
        return None
    return Home(config / "settings.json", data / "saves")


def find_documents() -> Path | None:
    """Return where this user looks for what they keep, or None where no such place can be found."""
    chosen = os.environ.get(HOME)
    if chosen:
        return Path(chosen) / "pages"
    import platformdirs  # noqa: PLC0415 - not needed where HOME says it

    try:
        documents = platformdirs.user_documents_path()
    except RuntimeError:
        return None
    return documents / "Lantern Row" if documents.is_absolute() else None


def folder_name(story: str) -> str:
    """Return a name for a story's folder of saves that every system allows."""
    if _PLAIN.fullmatch(story) and not _TAKEN_BY_WINDOWS.fullmatch(story):
        return story
    return f"story-{hashlib.sha256(story.encode('utf-8', 'replace')).hexdigest()[:16]}"
