"""Writes what a player wants to keep where they will find it: among their own documents."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from game.disk import save_bytes
from game.home import find_documents, folder_name
from game.words import say


def save_page(html: str, story: str) -> str:
    """Write a page under a name of its own; return a sentence that says where it is, or why not."""
    folder = find_documents()
    if folder is None:
        return say("page.nowhere")
    try:
        path = _new_file(folder, f"{folder_name(story)}-{say('page.file')}")
    except OSError as error:
        return say("page.unsaved", folder=folder, why=_reason(error))
    try:
        save_bytes(path, html.encode("utf-8", "replace"))
    except OSError as error:
        with contextlib.suppress(OSError):
            path.unlink()
        return say("page.unsaved", folder=folder, why=_reason(error))
    return say("page.saved", path=path)


def save_pages(pages: Mapping[str, str], story: str, name: str) -> str:
    """Write pages into a folder of their own, by the names of their files; return a sentence."""
    folder = find_documents()
    if folder is None:
        return say("page.nowhere")
    try:
        path = _new_folder(folder, f"{folder_name(story)}-{name}")
        for file, html in pages.items():
            save_bytes(path / file, html.encode("utf-8", "replace"))
    except OSError as error:
        return say("page.unsaved", folder=folder, why=_reason(error))
    return say("pages.saved", count=len(pages), folder=path)


def _new_folder(folder: Path, stem: str) -> Path:
    """Make a folder under a name that nothing has."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        path = folder / (stem if number == 1 else f"{stem}-{number}")
        try:
            path.mkdir()
        except FileExistsError:
            continue
        return path
    raise AssertionError(stem)


def _new_file(folder: Path, stem: str) -> Path:
    """Take a name that nothing has, with an empty file, so that no one else can take it too."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        path = folder / (f"{stem}.html" if number == 1 else f"{stem}-{number}.html")
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            continue
        return path
    raise AssertionError(stem)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
