"""What is cut up and handed out: vote cards, exit slips, and the lines by which reasoning is marked."""

from __future__ import annotations

from collections.abc import Iterator

from game.classroom.paper_page import (
    Paper,
    heading,
    paragraphs,
    said,
    table,
    write_sheet,
)
from game.classroom.paper_signs import SIGNS, draw_sign, sign_name
from game.play.page_map import escape
from game.words import say

CARDS_A_SHEET = 2
SLIPS_A_SHEET = 4
SLIP_LINES = 2
_RUBRIC = (
    ("sides", 2, ("two", "one", "none")),
    ("evidence", 2, ("two", "one", "none")),
    ("both", 1, ("two", "one", "none")),
)
"""The lines of the rubric, the points of each, and what earns two, one and none."""


def write_cards(paper: Paper) -> str:
    """Return a sheet with two vote cards, alike, each of which folds in four."""
    present = paper.plan.present
    sheets = -(-present // CARDS_A_SHEET)
    body = [f'<header class="screen">{heading(1, said("paper.cards.title"))}']
    body.append(f"<p>{said('paper.cards.how', sheets=sheets, present=present)}</p></header>")
    signs = "".join(
        f"<div>{draw_sign(at)}<p><b>{at + 1}</b> {escape(sign_name(at))}</p></div>"
        for at in range(SIGNS)
    )
    body += [f'<section class="card">{signs}</section>'] * CARDS_A_SHEET
    return write_sheet(paper, say("paper.cards.title"), "cards", body)


def write_slips(paper: Paper) -> str:
    """Return a sheet with four exit slips, alike, without a line for a name."""
    body = [f'<header class="screen">{heading(1, said("paper.slips.title"))}']
    body += [*paragraphs("paper.slips.how"), "</header>"]
    body += ["".join(_slip())] * SLIPS_A_SHEET
    return write_sheet(paper, say("paper.slips.title"), "slips", body)


def _slip() -> Iterator[str]:
    yield f'<section class="slip">{heading(2, said("paper.slips.heading"))}'
    for key, lines in (
        ("paper.slips.good", 2 * SLIP_LINES),
        ("paper.slips.cost", 2 * SLIP_LINES),
        ("paper.slips.add", SLIP_LINES),
    ):
        yield f"<p>{said(key)}</p>" + '<div class="line"></div>' * lines
    yield "</section>"


def write_rubric(paper: Paper) -> str:
    """Return the three lines of the rubric, with what earns how many points."""
    rows = [
        [
            f"{said(f'paper.rubric.{line}')} ({most})",
            *(said(f"paper.rubric.{line}.{n}") for n in earned),
        ]
        for line, most, earned in _RUBRIC
    ]
    heads = [said("paper.rubric.line")]
    heads += [said("paper.rubric.full", count=count) for count in (2, 1)]
    heads += [said("paper.rubric.none")]
    body = [heading(1, said("paper.rubric.title")), *paragraphs("paper.rubric.how")]
    body += [table(heads, rows, "rubric"), *paragraphs("paper.rubric.total")]
    body += [heading(2, said("paper.rubric.example"))]
    body += [f"<blockquote>{said('paper.rubric.sample')}</blockquote>"]
    return write_sheet(paper, say("paper.rubric.title"), "rubric", body)
