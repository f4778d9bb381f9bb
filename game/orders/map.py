"""`map`: a whole story as one page for a browser, or as an outline in words."""

from __future__ import annotations

import os
from pathlib import Path

import game.author
from game.author.map_findings import Findings
from game.author.map_outline import outline_of
from game.author.map_page import MADE_BY, Pages, write_map
from game.author.map_told import tell_outline
from game.commands import Command, Refused
from game.disk import save_bytes
from game.home import folder_name
from game.orders.check import find_all
from game.orders.done import FOUND, Done
from game.orders.stories import read, story_to_play
from game.words import say

PAGES = Path(game.author.__file__).parent / "pages"
HEAD = 2000
"""A map of ours says within so many bytes that it is one."""


def do(asked: Command) -> Done:
    """Draw a story’s map. Raises Refused where it cannot be read, or its page not be written."""
    folder, reading = read(asked.story)
    story = reading.story or story_to_play(asked.story)[1]
    problems, proof = find_all(folder, reading, asked)
    findings = Findings(story, problems, proof)
    if asked.text:
        return Done(tell_outline(outline_of(story, findings)))
    path = Path(asked.output or f"{folder_name(folder.name)}-map.html")
    _save(path, write_map(story, findings, load_pages()))
    return Done(say("map.saved", path=path))


def load_pages() -> Pages:
    """Return the style and the script of the page, which lie beside the code."""
    style, script = ((PAGES / name).read_text(encoding="utf-8") for name in ("map.css", "map.js"))
    return Pages(style, script)


def _save(path: Path, page: str) -> None:
    """Write the page; what lies there already is written over only if it is an earlier map."""
    try:
        if os.path.lexists(path) and not _is_ours(path):
            raise Refused(say("map.taken", path=path), FOUND)
        save_bytes(path, page.encode("utf-8", "replace"))
    except OSError as error:
        raise Refused(say("map.unsaved", path=path, why=error.strerror or error), FOUND) from None


def _is_ours(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return MADE_BY.encode() in file.read(HEAD)
