"""A table as a page has it: with a caption, and headers that say what each number is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from game.play.page_map import escape

LONGEST = 400
"""So many rows a table has at most; a page that nobody can scroll through helps no one."""


_LEFT = ("words", "drawn")
"""What begins at the left; numbers end at the right."""


class Cell(NamedTuple):
    """What stands in a cell, and smaller under it; `drawn` is a picture beside it, `how` its class."""

    text: str
    how: str = ""
    drawn: str = ""
    under: str = ""


class Row(NamedTuple):
    """A row: what it is about, and its cells. Without cells it is a heading over those below."""

    head: str
    cells: Sequence[Cell] = ()
    id: str = ""


def table(caption: str, heads: Sequence[str], rows: Iterable[Row], how: str = "") -> Iterator[str]:
    """Yield a table; the first of `heads` stands over the heads of the rows."""
    listed = list(rows)
    cells = next((row.cells for row in listed if row.cells), ())
    over = ["words", *(cell.how if cell.how in _LEFT else "" for cell in cells)]
    yield f'<div class="wide"><table{_class(how)}><caption>{escape(caption)}</caption><thead><tr>'
    for head, side in zip(heads, over, strict=False):
        yield f'<th scope="col"{_class(side)}>{escape(head)}</th>'
    yield "</tr></thead>"
    inside = False
    for row in listed:
        if not row.cells or not inside:
            yield f"{'</tbody>' if inside else ''}<tbody>"
            inside = True
        yield _row(row, len(heads))
    yield f"{'</tbody>' if inside else ''}</table></div>"


def _row(row: Row, wide: int) -> str:
    if not row.cells:
        return (
            f'<tr class="over"><th colspan="{wide}" scope="rowgroup">{escape(row.head)}</th></tr>'
        )
    id = f"<small>{escape(row.id)}</small>" if row.id else ""
    head = f'<th scope="row">{escape(row.head)}{id}</th>'
    return f"<tr>{head}{''.join(map(_cell, row.cells))}</tr>"


def _cell(cell: Cell) -> str:
    under = f"<small>{escape(cell.under)}</small>" if cell.under else ""
    return f"<td{_class(cell.how)}>{cell.drawn}{escape(cell.text)}{under}</td>"


def _class(how: str) -> str:
    return f' class="{how}"' if how else ""
