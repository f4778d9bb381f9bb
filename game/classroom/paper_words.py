"""The story's own words and claims on paper: the word list, and cards to argue about."""

from __future__ import annotations

from collections.abc import Iterator

from game.classroom.paper_page import Paper, heading, paragraphs, said, table, write_sheet
from game.story.model import Concept
from game.words import say

MOST_CLAIMS = 12
"""So many claims that carry a caution stand beside those of the cards; they fill a page."""


def write_words(paper: Paper) -> str | None:
    """Return the glossary with room to write, or None where the story explains no word."""
    glossary = paper.story.guide.glossary
    if not glossary:
        return None
    title = say("paper.words.title", story=paper.plain(paper.story.title))
    ordered = sorted(glossary, key=lambda one: one.word.casefold())
    rows = [[paper.told(one.word), paper.told(one.means), ""] for one in ordered]
    heads = [said(f"paper.words.{key}") for key in ("word", "means", "own")]
    body = [heading(1, said("paper.words.title", story=paper.plain(paper.story.title)))]
    body += [*paragraphs("paper.words.how"), table(heads, rows, "words")]
    return write_sheet(paper, title, "words", body)


def write_debates(paper: Paper) -> str | None:
    """Return the debate cards with their cautions, or None where the story has nothing to argue."""
    asked = list(_asked(paper))
    met = {concept.id for _, concept in asked}
    claims = [one for one in _disputed(paper) if one.id not in met][:MOST_CLAIMS]
    if not asked and not claims:
        return None
    story = paper.plain(paper.story.title)
    body = [heading(1, said("paper.debate.title", story=story)), *paragraphs("paper.debate.how")]
    body += ['<div class="debates">', *(_card(paper, *one) for one in asked), "</div>"]
    if claims:
        body += ['<section class="claims">', heading(2, said("paper.debate.claims"))]
        body += paragraphs("paper.debate.claims.how")
        body += ['<div class="two">', *(_claim(paper, one) for one in claims), "</div></section>"]
    return write_sheet(paper, say("paper.debate.title", story=story), "debate", body)


def _asked(paper: Paper) -> Iterator[tuple[str | None, Concept]]:
    """Yield the questions of the guide's debate pages, each with the idea it is about."""
    for page in paper.story.guide.pages:
        if page.kind == "debate":
            for row, question in zip(page.rows, page.questions, strict=True):
                yield from ((question, paper.story.concepts[id_]) for id_ in row)


def _disputed(paper: Paper) -> list[Concept]:
    """Return the ideas with a caution: first those that stand on some page of the guide."""
    rows = [id_ for page in paper.story.guide.pages for row in page.rows for id_ in row]
    ids = dict.fromkeys([*rows, *paper.story.concepts])
    return [paper.story.concepts[id_] for id_ in ids if paper.story.concepts[id_].caution]


def _card(paper: Paper, question: str | None, concept: Concept) -> str:
    name = question or concept.name or concept.statement
    caution = paper.told(concept.caution) if concept.caution else said("paper.debate.usual")
    sources = "".join(
        f'<p class="aside">{said("paper.debate.source", source=paper.plain(one.title))}</p>'
        for one in concept.sources[:1]
    )
    return (
        f'<section class="debate">{heading(2, paper.told(name))}'
        f"<p><b>{said('paper.debate.claim')}:</b> {paper.told(concept.statement)}</p>"
        f'<p class="care"><b>{said("paper.debate.care")}:</b> {caution}</p>{sources}'
        f'<p class="sign">{said("paper.debate.sign")}</p>'
        f"{'<div class=line></div>' * 2}</section>"
    )


def _claim(paper: Paper, concept: Concept) -> str:
    caution = paper.told(concept.caution or "")
    return (
        f'<div class="claim"><p>{paper.told(concept.statement)}</p>'
        f'<p class="care">{caution}</p></div>'
    )
