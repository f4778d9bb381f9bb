"""What checking wants to know of a story's own files, read from its folder or zip."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import PurePosixPath

from game.assets import KINDS, Assets
from game.author.checks.belongings import CREDITS, TABLE, Belongings, OwnFile
from game.author.checks.wide import find_wide
from game.heads import picture_size
from game.library import StoryFolder, asset_names, load_file
from game.story.excerpts import Files
from game.story.model import Story
from game.story.problems import FileTrouble, Problem

_HEAD = 300_000
"""Bytes at the beginning of a picture that say how large it is."""
_MOST = 20_000_000
_HEAVY = 3_000_000
"""Bytes of a picture from which on it is told how heavy it is."""


def load_belongings(folder: StoryFolder, texts: Files) -> Belongings:
    """Return what lies in a story's folder beside its text; of pictures, only how large they are."""
    files = {name: _file(folder, name) for name in asset_names(folder)}
    credited = load_file(folder, CREDITS, _HEAVY)
    own_table = load_file(folder, TABLE, _HEAVY)
    if not isinstance(own_table, FileTrouble):
        files[TABLE] = OwnFile()
    return Belongings(
        where=folder.shown.rstrip("/\\"),
        texts=texts,
        files=files,
        credits=None if isinstance(credited, FileTrouble) else credited,
        table=_our_table() if isinstance(own_table, FileTrouble) else _text(own_table),
    )


def find_misfits_in(story: Story, texts: Files) -> tuple[Problem, ...]:
    """Return what does not fit on the screen; nothing where there is no pygame to measure it with."""
    if find_spec("pygame") is None or not any(find_wide(story)):
        return ()
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.stage.fits import find_misfits  # noqa: PLC0415 - pygame may not be there

    return find_misfits(story, texts, Assets().fonts)


def _file(folder: StoryFolder, name: str) -> OwnFile:
    head = load_file(folder, name, _MOST, _HEAD)
    heavy = load_file(folder, name, _HEAVY, 1)
    return OwnFile(
        pixels=None if isinstance(head, FileTrouble) else picture_size(head),
        megabytes=_megabytes(heavy),
        replaces=_has_ours(name),
    )


def _megabytes(data: bytes | FileTrouble) -> int:
    """Return how large a file is that is too large, or else nothing."""
    is_large = isinstance(data, FileTrouble) and data.kind == "too large"
    return int(data.detail) if is_large and isinstance(data, FileTrouble) else 0


def _has_ours(name: str) -> bool:
    """Say whether a file of ours has the name, with whichever of its endings."""
    path = PurePosixPath(name)
    ours = Assets().shipped / path.parent
    return any(
        (ours / f"{path.stem}{ending}").is_file()
        for _, endings in KINDS.values()
        for ending in endings
    )


def _our_table() -> str | None:
    table = Assets().find("table", "cast")
    return table.read_text(encoding="utf-8") if table else None


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")
