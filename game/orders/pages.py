"""Puts a page where its author wants it, and writes over nothing but an earlier page of the same kind."""

from __future__ import annotations

import os
from pathlib import Path

from game.commands import Refused
from game.disk import save_bytes
from game.orders.done import FOUND
from game.words import say

HEAD = 2000
"""A page of ours says within so many bytes what made it."""


def put_page(path: Path, page: str, made_by: str) -> None:
    """Write a page that holds `made_by` near its top. Raises Refused where something else is there."""
    try:
        if os.path.lexists(path) and not _is_ours(path, made_by):
            raise Refused(say("pages.taken", path=path), FOUND)
        save_bytes(path, page.encode("utf-8", "replace"))
    except OSError as error:
        raise Refused(say("pages.unsaved", path=path, why=error.strerror or error), FOUND) from None


def _is_ours(path: Path, made_by: str) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return made_by.encode() in file.read(HEAD)
