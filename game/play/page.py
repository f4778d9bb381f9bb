"""The page that a player keeps: one HTML file that prints well, asks no name and fetches nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from game.play.page_map import draw_map, escape
from game.play.path import ended
from game.play.views import CardView, Column, EndingView, Mark, PracticeView, Row, StepView
from game.words import say

_EMPHASIS = re.compile(r"\*(\S(?:[^*]*\S)?)\*")
_LINES = 4
_STYLE = """
@page { margin: 16mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.4 Georgia, "Times New Roman", serif; color: #2b2440; background: #fff;
  max-width: 178mm; margin: 0 auto; padding: 8mm 4mm }
h1 { font-size: 25pt; line-height: 1.15; margin: 0 0 4mm }
h2 { font-size: 15pt; margin: 9mm 0 3mm; border-bottom: 2px solid #2b2440; break-after: avoid }
h3 { font-size: 12pt; margin: 4mm 0 1mm; break-after: avoid }
p, dl, ol, ul { margin: 0 0 2mm }
dt { font-weight: bold }
dd { margin: 0 0 2mm }
ol, ul { padding-left: 7mm }
.story, .where, .path { color: #5a4a66 }
.path, .many { columns: 2; column-gap: 8mm }
.path { font-size: 9.5pt }
svg { display: block; width: 100%; max-width: 120mm; margin: 2mm auto; break-inside: avoid }
article, .row, li { break-inside: avoid; margin: 0 0 4mm }
li { margin-bottom: 1mm }
article h3 { margin-top: 0 }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 8mm }
.row { padding-left: 3mm; border-left: 1px solid #d9c9b0; font-size: 10pt }
.row.lived { border-left: 4px solid #2b2440 }
.words { padding: 2mm 3mm; border: 1px solid #857582; border-radius: 2mm }
.line { height: 9mm; border-bottom: 1px solid #857582 }
footer { margin-top: 8mm; font-size: 10pt; color: #5a4a66 }
@media print { body { padding: 0; max-width: none } }
"""


def write_page(view: EndingView, words: Mapping[int, str], tried: Sequence[str], title: str) -> str:
    """Return the page of an ending of the story with that title.

    `words` are the player's own, by the number of the question (from 0); `tried` are the ids of the
    practices that they took. Where nothing was written there are lines to write on.
    """
    heading = say("page.title", title=title, ending=view.title)
    parts = (
        _opening(view, title),
        _map(view),
        _moments(view.moments),
        _cards(view.cards),
        _sides(view),
        _practices([one for one in view.practices if one.id in tried]),
        _questions(view.questions, words),
    )
    body = "\n".join(line for part in parts for line in part)
    return (
        f'<!DOCTYPE html>\n<html lang="{say("page.language")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(heading)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        f"<footer>{_shown(say('page.foot'))}</footer>\n</body>\n</html>\n"
    )


def _opening(view: EndingView, title: str) -> Iterator[str]:
    yield f'<p class="story">{_shown(title)}</p>'
    yield f"<h1>{_shown(view.title)}</h1>"
    yield "<dl>"
    for key, text in (
        ("ending.tells", view.tells),
        ("ending.carried_by", view.carried_by),
        ("ending.cost", view.cost),
    ):
        yield from _pair(say(key), text)
    yield "</dl>"


# ------------------------------------------------------------- the map


def _map(view: EndingView) -> Iterator[str]:
    marks = mark_words(view)
    drawn = view.map
    yield f"<h2>{_shown(say('ending.map.title'))}</h2>"
    yield f"<p>{_shown(drawn.note)}</p>"
    yield draw_map(drawn, marks)
    yield f"<h3>{_shown(say('page.map.steps'))}</h3>"
    yield '<ol class="path">'
    for step in drawn.steps:
        told = say("page.step", when=_when(step), echo=step.echo, mark=marks[step.mark])
        yield f"<li>{_shown(told)}</li>"
    yield "</ol>"
    for region in drawn.regions:
        if region.is_yours:
            yield f"<p>{_shown(say('told.map.region', title=region.title))}</p>"


def mark_words(view: EndingView) -> dict[Mark, str]:
    """Return a word for each shape of mark."""
    first, second = view.sides
    return {
        "first": first.name,
        "second": second.name,
        "both": say("ending.legend.both"),
        "neither": say("ending.legend.neither"),
    }


def _when(step: StepView) -> str:
    if step.age is None:
        return step.title
    return say("page.when.age", title=step.title, age=step.age)


# ------------------------------------------------------------- what was lived


def _moments(moments: tuple[StepView, ...]) -> Iterator[str]:
    if not moments:
        return
    yield f"<h2>{_shown(say('page.moments'))}</h2>"
    yield '<div class="many">'
    for step in moments:
        yield f"<article><h3>{_shown(_when(step))}</h3>"
        yield f"<p>{_shown(step.echo)}</p>"
        for key, text in (("ending.price", step.cost), ("ending.later", step.later)):
            if text:
                yield f"<p><b>{_shown(ended(say(key)))}</b> {_shown(text)}</p>"
        if step.others:
            yield f"<p>{_shown(say('ending.others.open'))}</p><ul>"
            yield from (f"<li>{_shown(other.text)}</li>" for other in step.others)
            yield "</ul>"
        yield "</article>"
    yield "</div>"


def _cards(cards: tuple[CardView, ...]) -> Iterator[str]:
    if not cards:
        return
    yield f"<h2>{_shown(say('page.cards'))}</h2>"
    yield '<div class="many">'
    for card in cards:
        yield f"<article><h3>{_shown(card.title)}</h3>"
        if card.step is not None and card.reading is not None:
            yield f'<p class="where">{_shown(_when(card.step))}</p>'
            yield f"<p>{_shown(card.step.echo)} {_shown(card.reading)}</p>"
        yield f"<p>{_shown(card.sides)}</p><p>{_shown(card.holds_both)}</p></article>"
    yield "</div>"


# ------------------------------------------------------------- both sides


def _sides(view: EndingView) -> Iterator[str]:
    """Yield both sides, in columns of one width, with a thick line beside what was lived."""
    yield f"<h2>{_shown(say('ending.both'))}</h2>"
    yield '<div class="sides">'
    for side in view.sides:
        yield f"<div><h3>{_shown(side.name)}</h3>"
        yield f"<p>{_shown(side.gives)}</p><p>{_shown(side.costs)}</p></div>"
    yield "</div>"
    if view.columns is not None:
        yield f"<p>{_shown(say('page.lived.note'))}</p>"
        yield '<div class="sides">'
        for column in view.columns:
            yield from _column(column)
        yield "</div>"
    yield f"<p>{_shown(view.middle_path)}</p>"


def _column(column: Column) -> Iterator[str]:
    yield "<div>"
    for key, rows in (("told.column.gives", column.gives), ("told.column.costs", column.costs)):
        yield f"<h3>{_shown(say(key, name=column.name))}</h3>"
        for row in rows:
            yield from _row(row)
    yield "</div>"


def _row(row: Row) -> Iterator[str]:
    yield f'<div class="row{" lived" if row.lived else ""}"><p><b>{_shown(row.name)}</b></p>'
    yield from _paragraphs(row.statements)
    yield from _paragraphs(say("ending.both.caution", text=text) for text in row.cautions)
    if row.lived:
        yield f"<p><em>{escape(say('ending.both.lived', text=row.lived))}</em></p>"
    yield "</div>"


# ------------------------------------------------------------- what now


def _practices(practices: list[PracticeView]) -> Iterator[str]:
    if practices:
        yield f"<h2>{_shown(say('ending.try'))}</h2>"
    for practice in practices:
        yield f"<article><h3>{_shown(practice.title)}</h3><p>{_shown(practice.text)}</p></article>"


def _questions(questions: tuple[str, ...], words: Mapping[int, str]) -> Iterator[str]:
    if questions:
        yield f"<h2>{_shown(say('ending.consider'))}</h2>"
    for number, question in enumerate(questions):
        yield f"<article><h3>{_shown(question)}</h3>"
        written = words.get(number, "").strip()
        if written:
            lines = "<br>".join(escape(line) for line in written.splitlines())
            yield f'<p class="words">{lines}</p>'
        else:
            yield from ['<div class="line"></div>'] * _LINES
        yield "</article>"


def _pair(label: str, text: str) -> Iterator[str]:
    yield f"<dt>{_shown(label)}</dt><dd>{_shown(text)}</dd>"


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    yield from (f"<p>{_shown(text)}</p>" for text in texts)


def _shown(text: str) -> str:
    """Return words as they stand in the page, with those between stars emphasised."""
    return _EMPHASIS.sub(r"<em>\1</em>", escape(text))
