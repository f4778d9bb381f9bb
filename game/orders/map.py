"""`map`: a whole story as one page for a browser, or as an outline in words."""

from __future__ import annotations

from pathlib import Path

import game.author.map
from game.author.map.findings import Findings
from game.author.map.outline import outline_of
from game.author.map.page import MADE_BY, Pages, write_map
from game.author.map.told import tell_outline
from game.commands import Command
from game.home import folder_name
from game.orders.check import find_all
from game.orders.done import Done
from game.orders.pages import put_page
from game.orders.stories import read, story_to_play
from game.words import say

PAGES = Path(game.author.map.__file__).parent / "pages"


def do(asked: Command) -> Done:
    """Draw a story’s map. Raises Refused where it cannot be read, or its page not be written."""
    folder, reading = read(asked.story)
    story = reading.story or story_to_play(asked.story)[1]
    problems, proof = find_all(folder, reading, asked)
    findings = Findings(story, problems, proof)
    if asked.text:
        return Done(tell_outline(outline_of(story, findings)))
    path = Path(asked.output or f"{folder_name(folder.name)}-map.html")
    put_page(path, write_map(story, findings, load_pages()), MADE_BY)
    return Done(say("map.saved", path=path))


def load_pages() -> Pages:
    """Return the style and the script of the page, which lie beside the code."""
    style, script = ((PAGES / name).read_text(encoding="utf-8") for name in ("map.css", "map.js"))
    return Pages(style, script)
