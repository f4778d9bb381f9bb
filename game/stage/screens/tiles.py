"""Answers as tiles with their signs: one control, of which each tile can be pressed."""

from __future__ import annotations

from game.play.views import QuestionView
from game.stage.boxes import Box, Icon, Part, Rect
from game.stage.controls import plate, skin
from game.stage.layout import Layout, Text
from game.stage.theme import BUTTON

GAP = 12
SIGN = 44


def lay_tiles(page: Layout, question: QuestionView, at: Rect) -> float:
    """Lay the answers side by side, or below each other where they would be crowded; returns the y below."""
    count = len(question.answers)
    stacked = page.look.paged or count > 4
    wide = at.w if stacked else (at.w - GAP * (count - 1)) / count
    texts = [page.text(a.text, BUTTON.at(19), wide - 24) for a in question.answers]
    tall = max(text.height for text in texts) + (24 if stacked else 72)
    step = (0, tall + 10) if stacked else (wide + GAP, 0)
    parts: list[Part] = []
    for index, (one, text) in enumerate(zip(question.answers, texts, strict=True)):
        tile = Rect(at.x + step[0] * index, at.y + step[1] * index, wide, tall)
        chosen = one.id == question.value
        parts += _tile(page, tile, text, (one.sign, chosen, chosen and page.has_focus(question.id)))
        page.add(Box("option", tile, one.text, value=f"{question.id}={one.id}", over=True))
    bottom = at.y + step[1] * (count - 1) + tall
    value = next((a.text for a in question.answers if a.id == question.value), "")
    whole = Rect(at.x, at.y, at.w, bottom - at.y)
    label = f"{question.ask}: {value}"
    page.add(Box("choice of one", whole, label, question.id, value, parts=tuple(parts)))
    return bottom


def _tile(page: Layout, tile: Rect, text: Text, state: tuple[str | None, bool, bool]) -> list[Part]:
    sign, chosen, focus = state
    look = skin(page, "chosen" if chosen else "rest", focus=focus)
    parts = plate(page, tile, look, focus=focus)
    beside = tile.h < text.height + 60
    corner = Rect(tile.centre[0] - SIGN / 2, tile.y + 12, SIGN, SIGN)
    if beside:
        corner = Rect(tile.x + 14, tile.centre[1] - SIGN / 2, SIGN, SIGN)
    if sign:
        parts.append(Icon(sign, corner, look.ink))
    if chosen:
        parts.append(Icon("check", Rect(tile.right - 32, tile.y + 9, 22, 22), look.ink))
    top = tile.centre[1] - text.height / 2 if beside else corner.bottom + 4
    return parts + page.place(text, tile.centre[0], top, look.ink, align="centre")
