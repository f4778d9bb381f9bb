"""A scene as a page: everything in one column that scrolls, under a band of its picture."""

from __future__ import annotations

from game.stage.boxes import Panel, Rect
from game.stage.controls import Button, answer, button, row_height
from game.stage.layout import Layout
from game.stage.screens.backdrop import lay_place, lay_status
from game.stage.screens.scene_parts import GAP, Shown, lay_paper, lay_said, lay_tag
from game.stage.theme import BUTTON, PROMPT
from game.words import say

BAND = 96.0
"""Units of picture that stay above the page."""


def lay_page(page: Layout, shown: Shown) -> None:
    """Lay the scene out as a page; what does not fit scrolls, and a button says that there is more."""
    lay_place(page, shown.shell, shown.view, BAND, band=True)
    rect = Rect(20, BAND, page.w - 40, page.h - BAND - 16)
    lay_paper(page, shown, rect)
    more = Button("more", say("scene.read_on"), "arrow-down", sign="", style=BUTTON.at(22))
    foot = row_height(page, [*shown.buttons[:-1], more], rect.w - 64) + 24
    inner = Rect(rect.x + 32, rect.y + 16, rect.w - 46, rect.h - 24 - foot)
    with page.region("words", inner) as at:
        _lay_words(page, shown, at)
    _lay_foot(page, shown, Rect(rect.x + 32, rect.bottom - foot, rect.w - 64, foot), more)
    lay_status(page, shown.shell, shown.view, small=True)


def _lay_words(page: Layout, shown: Shown, at: Rect) -> None:
    y = at.y + 4
    if shown.speaker:
        y = lay_tag(page, shown.speaker, at.x, y).bottom + 12
    y = lay_said(page, shown, Rect(at.x, y, at.w, 0)) + GAP
    ask = shown.view.ask or ""
    y = page.say(ask, PROMPT, (at.x, y, at.w), colour=page.soft, role="ask") + 16
    for what in shown.answers:
        y = answer(page, what, Rect(at.x, y, at.w, 0)) + 14


def _lay_foot(page: Layout, shown: Shown, at: Rect, more: Button) -> None:
    """Put the buttons at the foot: while there is more below, the last of them reads on."""
    rule = Rect(at.x, at.y, at.w, 2)
    page.picture((Panel(rule, page.theme.hair),), rule)
    region = page.region_now("words")
    buttons = shown.buttons
    if region is not None and region.more_below:
        buttons = [*buttons[:-1], more]
    widths = [what.width(page) for what in buttons]
    room = at.w - 12 * max(0, len(buttons) - 1)
    if sum(widths) > room:
        widths = [room * width / sum(widths) for width in widths]
    x = at.x
    for index, (what, wide) in enumerate(zip(buttons, widths, strict=True)):
        left = at.right - wide if index == len(buttons) - 1 else x
        button(page, what, Rect(left, at.y + 12, wide, at.h - 24))
        x += wide + 12
