"""A sheet of paper over the dimmed picture: title at the upper left, the way out at the upper right."""

from __future__ import annotations

from game.stage.boxes import Box, Panel, Picture, Rect
from game.stage.controls import Button, button
from game.stage.layout import Layout
from game.stage.theme import BUTTON, PAGE_TITLE, SMALL

WIDEST = 1400
"""No sheet is wider than this, in units."""


def lay_backdrop(page: Layout, place: str | None) -> None:
    """Put a blurred, dimmed picture behind everything."""
    t = page.theme
    whole = Rect(0, 0, page.w, page.h)
    blur = 6 if t.name == "paper" else 0
    veil = (t.veil, t.veil_alpha)
    picture = Picture(f"place {place or ''}", whole, blur=blur, tint=veil)
    page.add(Box("picture", whole, parts=(picture,)))


def sheet_rect(page: Layout) -> Rect:
    margin = 28 if page.look.wide else 20
    width = min(page.w - 2 * margin, WIDEST)
    return Rect((page.w - width) / 2, margin, width, page.h - 2 * margin)


def lay_sheet(  # noqa: PLR0913 - two of them are seldom said
    page: Layout,
    place: str | None,
    title: str,
    *,
    sub: str = "",
    way_out: Button,
    beside: float = 0,
) -> Rect:
    """Lay a sheet out and return the room for its content; `way_out` is laid by lay_way_out, last.

    At large text sizes the title and the way out stay where they are, and the line under the title goes.
    `beside` is what is kept free at the left of the way out.
    """
    lay_backdrop(page, place)
    t = page.theme
    rect = sheet_rect(page)
    pad = 44 if page.look.wide else 32
    page.add(Box("sheet", rect, title, parts=(Panel(rect, t.page, t.ink, t.card_line, 22, 14),)))
    style = page.capped(PAGE_TITLE, 46)
    room = rect.w - 2 * pad - way_out.width(page) - 20 - beside
    y = page.say(title, style, (rect.x + pad, rect.y + 20, room), role="title")
    if sub and not page.look.paged:
        y = page.say(sub, SMALL, (rect.x + pad, y, room), colour=t.soft, role="subtitle")
    y = max(y, rect.y + 20 + way_out_height(page, way_out)) + 14
    return Rect(rect.x + pad, y, rect.w - 2 * pad + 24, rect.bottom - 26 - y)


def way_out_height(page: Layout, way_out: Button) -> float:
    return max(48.0, page.text(way_out.label, way_out.style, 400).height + 18)


def lay_way_out(page: Layout, way_out: Button) -> None:
    """Put the way out at the sheet's upper right; last, since it comes last in the order of focus."""
    rect = sheet_rect(page)
    pad = 44 if page.look.wide else 32
    wide = way_out.width(page)
    button(page, way_out, Rect(rect.right - pad + 20 - wide, rect.y + 20, wide, 48))


def closing(label: str, icon: str = "x") -> Button:
    """The button that closes a sheet."""
    return Button("close", label, icon, keys=("Esc",), sign="", style=BUTTON)
