"""Picks out of a long list what must be laid out: what is near the view, and where the focus may go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Where a row of a list lies: its top and foot below the list's own top; `id` if it takes the focus."""

    top: float
    bottom: float
    id: str = ""


def rows_near(spans: Sequence[Span], view: tuple[float, float], focus: str) -> list[int]:
    """Return the numbers of the rows to lay out, in order.

    Those are the rows within one view's height of the view, and, of those that take the focus, the
    first, the last, the focused one and its neighbours: so the focus goes the same way as if all were
    there.
    """
    top, bottom = view
    reach = bottom - top
    near = {
        number
        for number, span in enumerate(spans)
        if span.bottom > top - reach and span.top < bottom + reach
    }
    able = [number for number, span in enumerate(spans) if span.id]
    at = next((n for n, number in enumerate(able) if spans[number].id == focus), None)
    around = able[max(0, at - 1) : at + 2] if at is not None else []
    return sorted(near | {*able[:1], *able[-1:], *around})
