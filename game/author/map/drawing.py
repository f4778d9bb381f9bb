"""The picture of the map as a part of a page: lanes, lines and cards, placed by the script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.author.map.cards import Card, Row
from game.author.map.placing import Sheet
from game.author.map.ways import Line
from game.play.page_map import escape
from game.play.views import Mark
from game.words import say

_EDGE = 'class="edge"'
SIGNS: dict[Mark, str] = {
    "first": f'<path class="you" d="M8 2 15 14H1z"/><path {_EDGE} d="M8 2 15 14H1z"/>',
    "second": f'<path class="others" d="M2 2h12v12H2z"/><path {_EDGE} d="M2 2h12v12H2z"/>',
    "both": (
        '<path class="you" d="M8 0V16L0 8z"/><path class="others" d="M8 0 16 8 8 16z"/>'
        f'<path {_EDGE} d="M8 .5 15.5 8 8 15.5.5 8z"/>'
    ),
    "neither": f'<circle {_EDGE} cx="8" cy="8" r="6"/>',
}


def write_signs() -> str:
    """Return the four shapes, once, for all that use them."""
    signs = "".join(
        f'<symbol id="sign-{mark}" viewBox="-1 -1 18 18">{drawn}</symbol>'
        for mark, drawn in SIGNS.items()
    )
    return f'<svg width="0" height="0" aria-hidden="true" id="signs">{signs}</svg>'


def sign(mark: Mark) -> str:
    return f'<svg class="sign" aria-hidden="true"><use href="#sign-{mark}"/></svg>'


def draw_sheet(sheet: Sheet, lines: Sequence[Line], titles: Sequence[str]) -> str:
    """Return the lanes, named, the lines between the cards, and the cards in reading order."""
    return "\n".join(
        (
            *(f'<div class="lane"><h2 dir="auto">{escape(title)}</h2></div>' for title in titles),
            _lines(sheet, lines),
            *_cards(sheet, lines),
            '<div id="veil"></div>',
            f'<svg id="threads" aria-hidden="true" width="{sheet.width}" height="{sheet.height}"></svg>',
        )
    )


def _lines(sheet: Sheet, lines: Iterable[Line]) -> str:
    drawn = "".join(
        f'<path class="{line.kind}{" back" if line.is_back else ""}" d="{line.path}"/>'
        for line in lines
    )
    size = f'width="{sheet.width}" height="{sheet.height}"'
    return f'<svg id="ways" aria-hidden="true" {size}>{drawn}</svg>'


def _cards(sheet: Sheet, lines: Iterable[Line]) -> Iterator[str]:
    led_to = {line.to for line in lines}
    for at, box in enumerate(sheet.boxes):
        yield _card(box.card, is_led_to=at in led_to)


def _card(card: Card, *, is_led_to: bool) -> str:
    kind = card.anchor.partition("-")[0]
    notes = "".join(f'<i class="{note.kind}">{escape(note.text)}</i>' for note in card.notes)
    fact = f"<small>{escape(card.fact)}</small>" if card.fact else ""
    return (
        f'<a class="card {kind}{" led" if is_led_to else ""}{" noted" if notes else ""}" href="#{escape(card.anchor)}" '
        f'aria-label="{escape(_spoken(card))}">'
        f'<b dir="auto">{escape(card.title)}</b><code>{escape(card.id)}</code>{fact}'
        f"{f'<span class=notes>{notes}</span>' if notes else ''}"
        f"{''.join(_row(row) for row in card.rows)}</a>"
    )


def _spoken(card: Card) -> str:
    """Return what is said when the card has the focus: the rest is in the outline."""
    return ", ".join([card.title, card.id, *(note.text for note in card.notes)])


def _row(row: Row) -> str:
    mark = sign(row.mark) if row.mark else ""
    numbers = f"<small>{row.numbers}</small>" if row.numbers else ""
    asks = f'<em dir="auto">{escape(row.asks)}</em>' if row.asks else ""
    doubt = f'<i class="{row.doubt.kind}">{escape(row.doubt.text)}</i>' if row.doubt else ""
    kind = "choice" if row.mark else "on"
    return (
        f'<span class="row {kind} l{row.lines}">{mark}<span dir="auto">{escape(row.text)}</span>'
        f"{numbers}{asks}{doubt}</span>"
    )


def legend(names: tuple[str, str]) -> str:
    """Return what the shapes mean."""
    words: dict[Mark, str] = {
        "first": names[0],
        "second": names[1],
        "both": say("ending.legend.both"),
        "neither": say("ending.legend.neither"),
    }
    shapes = (f"<li>{sign(mark)}<bdi>{escape(word)}</bdi></li>" for mark, word in words.items())
    return f"{''.join(shapes)}<li>{escape(say('map.numbers'))}</li>"
