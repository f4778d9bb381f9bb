"""The map as one page: nothing in it is fetched, nothing of a story is run, and it reads without script."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from typing import NamedTuple

from game.author.map.cards import cards_of
from game.author.map.drawing import draw_sheet, legend, write_signs
from game.author.map.findings import Findings, anchor_of
from game.author.map.html import write_outline
from game.author.map.outline import Outline, outline_of
from game.author.map.placing import Sheet, place
from game.author.map.threads import Thread, threads_of
from game.author.map.tints import root_style
from game.author.map.ways import Line, lines_of
from game.play.page_map import escape
from game.story.model import Story
from game.words import say

MADE_BY = '<meta name="generator" content="lantern-row map">'
"""By this a map of ours is known again."""

FIRST = 'document.documentElement.className="drawn"'
"""Where there is script, the outline is not laid out before it is asked for."""


class Pages(NamedTuple):
    """The style and the script of the page, as they stand in pages/."""

    style: str
    script: str


def write_map(story: Story, findings: Findings, pages: Pages) -> str:
    """Return the whole page."""
    sheet = place(
        cards_of(story, findings), anchor_of("scene", story.start), len(story.chapters) + 1
    )
    lines = tuple(lines_of(sheet))
    outline = outline_of(story, findings)
    titles = [chapter.title for chapter in story.chapters] + [say("map.endings")]
    style = root_style() + pages.style
    names = (story.meters[0].name, story.meters[1].name)
    title = escape(say("map.title", title=story.title))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(story.language)}">',
            '<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, pages.script)}">',
            MADE_BY,
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title>\n<style>{style}</style>\n<script>{FIRST}</script>\n</head>\n<body>",
            write_signs(),
            _header(outline, findings),
            '<main>\n<div id="map" hidden>\n<div id="view"><div id="size"><div id="sheet">',
            draw_sheet(sheet, lines, titles),
            f'</div></div></div>\n<aside id="panel" hidden aria-label="{_said("map.panel")}"></aside>',
            f'<ul id="legend">{legend(names)}<li class="help">{_said("map.keys")}</li></ul>\n</div>',
            f'<article id="outline">\n{write_outline(outline)}\n</article>\n</main>',
            f'<script type="application/json" id="data">{_data(story, sheet, lines)}</script>',
            f"<script>{pages.script}</script>\n</body>\n</html>\n",
        )
    )


def _policy(style: str, script: str) -> str:
    """Return what a browser may do with the page: show it, and run these scripts."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(FIRST)} {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _header(outline: Outline, findings: Findings) -> str:
    names = {
        "problems": _said("map.problems.count", count=len(findings.problems)),
        "flags": _said("map.flags"),
    }
    shown = "".join(
        f'<button type="button" data-part="{part.anchor}">{names[part.anchor]}</button>'
        for part in outline.parts
        if part.anchor in names
    )
    return (
        f'<header><h1 dir="auto">{escape(outline.title)}</h1><p>{escape(outline.counts)}</p>'
        f'<div id="tools" hidden><input type="search" id="search" autocomplete="off" '
        f'placeholder="{_said("map.search.hint")}" aria-label="{_said("map.search")}">{shown}'
        f'<span id="zoom"><button type="button" id="less" aria-label="{_said("map.less")}">−</button>'
        f'<button type="button" id="fit">{_said("map.fit")}</button>'
        f'<button type="button" id="more" aria-label="{_said("map.more")}">+</button></span>'
        f'<button type="button" id="turn" aria-pressed="false">{_said("map.outline")}</button>'
        "</div></header>"
    )


def _said(key: str, **blanks: object) -> str:
    return escape(say(key, **blanks))


# ------------------------------------------------------------------ for the script


def _data(story: Story, sheet: Sheet, lines: Sequence[Line]) -> str:
    """Return where everything is, as JSON in which no sign could end the script or begin a tag."""
    threads = [_thread(sheet, thread) for thread in threads_of(story)]
    told = {
        "size": [sheet.width, sheet.height],
        "lanes": [[lane.y, lane.height] for lane in sheet.lanes],
        "cards": [
            [box.card.anchor, box.x, box.y, box.card.height, list(box.card.ports()), box.card.lane]
            for box in sheet.boxes
        ],
        "lines": [[line.source, line.to] for line in lines],
        "threads": threads,
        "words": {key: say(f"map.script.{key}") for key in ("close", "found", "nothing", "many")},
    }
    plain = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
    return plain.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _thread(sheet: Sheet, thread: Thread) -> list[object]:
    """Return a thread as its anchor and name, and its ends as cards and rows."""
    ends = [
        [[sheet.number[knot.anchor], knot.row] for knot in knots if knot.anchor in sheet.number]
        for knots in (thread.sets, thread.clears, thread.reads)
    ]
    return [thread.anchor, thread.name, *ends]
