"""Bars, drawn: how large a share is, where it surely lies, and what a whole is made of."""

from __future__ import annotations

from game.author.report.shares import Share
from game.play.page_map import INK, SOFT

WIDE, HIGH = 160, 14
HAIR = "#d9c9b0"


def share_bar(share: Share) -> str:
    """Return a share as a bar from 0 to 100, with a whisker from its lowest to its highest."""
    low, high = share.low * WIDE, share.high * WIDE
    middle = HIGH / 2
    return _picture(
        f"{_filled(share.part)}"
        f'<path d="M{low:.1f} {middle}H{high:.1f}M{low:.1f} {middle - 4}V{middle + 4}'
        f'M{high:.1f} {middle - 4}V{middle + 4}" stroke="{INK}" stroke-width="1.5" fill="none"/>'
    )


def part_bar(part: float) -> str:
    """Return a part of a whole, 0 to 1, as a bar."""
    return _picture(_filled(part))


def _filled(part: float) -> str:
    wide = max(0.0, min(1.0, part)) * WIDE
    return (
        f'<rect width="{WIDE}" height="{HIGH}" fill="{HAIR}" fill-opacity=".35"/>'
        f'<rect width="{wide:.1f}" height="{HIGH}" fill="{SOFT}" fill-opacity=".62"/>'
    )


def _picture(inside: str) -> str:
    """Return a small picture beside a number that says the same, so nobody needs to be told of it."""
    return (
        f'<svg class="bar" viewBox="0 0 {WIDE} {HIGH}" width="{WIDE}" height="{HIGH}" '
        f'aria-hidden="true" focusable="false">{inside}</svg>'
    )
