"""A sample of the story as the settings make it look: a place, a speaker, their words, an answer."""

from __future__ import annotations

from game.stage.boxes import Box, Panel, Part, Picture, Rect
from game.stage.controls import Answer, answer, answer_height
from game.stage.layout import Layout
from game.stage.theme import STORY, STRONG
from game.words import say

PLACE = "sandbox-morning"


def sample_height(page: Layout, width: float) -> float:
    """How tall the sample comes out where it is words alone, on a strip."""
    return page.text(say("sample.short"), STORY, width - 48).height + 32


def lay_sample(page: Layout, rect: Rect) -> None:
    """Put the sample at rect, as much of it as there is room for."""
    t = page.theme
    label = say("sample.label")
    if rect.h < 300:
        strip = Panel(rect, t.raised, t.ink, t.card_line, 16)
        text = page.text(say("sample.short"), STORY, rect.w - 48)
        parts: list[Part] = [strip]
        parts += page.place(text, rect.x + 24, rect.centre[1] - text.height / 2, t.ink)
        page.add(Box("sample", rect, label, parts=tuple(parts)))
        return
    _lay_card(page, rect, label)


def _lay_card(page: Layout, rect: Rect, label: str) -> None:
    """The card grows over the picture with the size of the type; first the answer goes, then words."""
    t = page.theme
    what = Answer("", 1, say("sample.answer"))
    tall = answer_height(page, what, rect.w - 36)
    tag = page.text(say("sample.speaker"), STRONG, rect.w - 80)
    head = tag.height + 14
    words, foot = say("sample.words"), tall + 32
    body = page.text(words, STORY, rect.w - 52)
    if head / 2 + 24 + body.height + foot > rect.h - 90:
        body = page.text(say("sample.short"), STORY, rect.w - 52)
    if head / 2 + 24 + body.height + foot > rect.h - 60:
        foot = 20.0
    height = min(head / 2 + 24 + body.height + foot, rect.h - head / 2)
    card = Rect(rect.x, rect.bottom - height, rect.w, height)
    picture = Rect(rect.x, rect.y, rect.w, card.y - rect.y + 24)
    tint = (t.veil, t.dim) if t.dim else None
    parts: list[Part] = [
        Picture(f"place {PLACE}", picture, 16, tint=tint, line=t.ink),
        Panel(card, t.page, t.ink, t.card_line, 18, 8),
        Panel(Rect(card.x + 22, card.y - head / 2, tag.width + 44, head), t.accent, t.ink, 3, 12),
    ]
    parts += page.place(tag, card.x + 44, card.y - tag.height / 2, t.on_accent)
    top = card.y + head / 2 + 16
    parts += page.place(body, card.x + 26, top, t.ink)
    page.add(Box("sample", rect, label, parts=tuple(parts)))
    if foot > 20:
        answer(page, what, Rect(card.x + 18, card.bottom - tall - 16, card.w - 36, tall))
