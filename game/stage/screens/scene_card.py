"""A scene as one card over its picture: words at the left, answers at the right, or words alone."""

from __future__ import annotations

from dataclasses import dataclass

from game.stage.boxes import Panel, Rect
from game.stage.controls import Button, answer, answer_height, button, row_height
from game.stage.layout import Layout
from game.stage.screens.backdrop import lay_place, lay_status
from game.stage.screens.scene_parts import (
    GAP,
    TIP,
    Shown,
    answers_height,
    lay_paper,
    lay_said,
    lay_tag,
    said_height,
    tag_rise,
)
from game.stage.signs import hints
from game.stage.theme import PROMPT
from game.words import say

TALLEST = 0.78
"""A card taller than this share of the window becomes a page."""
STACKED = 10
"""Units between two buttons over each other."""
REPEATING = 0.6
"""Words just read stand beside the answers again where the card gets no taller than this share."""
LOWEST = 170
"""No card is lower than this, in units."""
LOWEST_WITH_PEOPLE = 0.345
"""The least share of the window: places are painted so that people stand behind a card so high."""
COLUMN, WIDEST = 800, 940
"""Units that story words are wide, at most: with the buttons under them, and beside them."""


@dataclass(frozen=True, slots=True)
class Card:
    """Where the card stands, and whether the words just read stand on it again beside the answers."""

    rect: Rect
    repeats: bool


def plan_card(page: Layout, shown: Shown) -> Card | None:
    """Return the card that holds everything, or None if it would be too tall."""
    if not shown.view.choices:
        return _plan_words(page, shown)
    for repeats, share in ((True, REPEATING), (False, TALLEST)):
        tall = _choices_height(page, shown, repeats=repeats)
        if tall <= page.h * share:
            return Card(Rect(24, page.h - 16 - tall, page.w - 48, tall), repeats)
    return None


def lay_card(page: Layout, shown: Shown, card: Card) -> None:
    """Lay the picture, the people and the card out."""
    lay_place(page, shown.shell, shown.view, card.rect.y)
    lay_paper(page, shown, card.rect)
    if shown.view.choices:
        _lay_choices(page, shown, card)
    else:
        _lay_words(page, shown, card.rect)
    lay_status(page, shown.shell, shown.view)


# ---------------------------------------------------------------- words alone


def _plan_words(page: Layout, shown: Shown) -> Card | None:
    """Where people stand on stage the card is as wide as the window, since they stand behind it."""
    width = page.w - 48 if shown.view.figures else min(page.w - 48, COLUMN + 88)
    words, foot = _words_room(page, shown, width)
    tall = 34 + said_height(page, shown, words) + (GAP + foot + 30 if foot else 34)
    tall = max(tall, LOWEST_WITH_PEOPLE * page.h if shown.view.figures else LOWEST)
    if tall > page.h * TALLEST:
        return None
    return Card(Rect((page.w - width) / 2, page.h - 20 - tall, width, tall), repeats=True)


def _words_room(page: Layout, shown: Shown, width: float) -> tuple[float, float]:
    """Return the width for words, and the height of a foot for buttons; 0 where they stand beside."""
    aside = max(what.width(page) for what in shown.buttons) + 20 + 60
    if width - 88 - aside >= COLUMN:
        return min(WIDEST, width - 88 - aside), 0
    return min(COLUMN, width - 88), row_height(page, shown.buttons, width - 74)


def _lay_words(page: Layout, shown: Shown, rect: Rect) -> None:
    _hang_tag(page, shown, rect)
    words, foot = _words_room(page, shown, rect.w)
    left = rect.x + 44 if not foot or rect.w < COLUMN + 100 else rect.x + (rect.w - words) / 2
    spare = rect.h - 34 - said_height(page, shown, words) - (GAP + foot + 30 if foot else 34)
    lay_said(page, shown, Rect(left, rect.y + 34 + max(0.0, spare) * 0.4, words, 0))
    tall = foot or row_height(page, shown.buttons, rect.w)
    _lay_buttons(
        page,
        shown,
        Rect(rect.x + 30, rect.bottom - 18 - tall, rect.w - 60, tall),
        spread=bool(foot),
    )


def _lay_buttons(page: Layout, shown: Shown, at: Rect, *, spread: bool) -> None:
    """Put Back over Go on, or both at the ends of a foot with what the keys do between them."""
    *first, go_on = shown.buttons
    if not spread:
        _stack(page, shown.buttons, at)
        return
    wide = go_on.width(page) + 40
    button_at = Rect(at.right - wide, at.y, wide, at.h)
    x = at.x
    for back in first:
        button(page, back, Rect(x, at.y, back.width(page), at.h))
        x += back.width(page) + 12
    items = [("Enter", say("scene.hint.next")), ("L", say("scene.hint.log"))]
    if shown.glosses:
        items.append(("W", say("scene.hint.word")))
    room = button_at.x - 24 - x - 14
    hints(page, items, (x + 14, at.y + (at.h - 26 * page.scale) / 2, room))
    button(page, go_on, button_at)


def _stack(page: Layout, buttons: list[Button], at: Rect) -> None:
    """Put buttons over each other at the right end of a rect's foot, all as wide as the widest."""
    wide = max(what.width(page) for what in buttons) + 20
    y = at.bottom - sum(at.h + STACKED for _ in buttons) + STACKED
    for what in buttons:
        button(page, what, Rect(at.right - wide, y, wide, at.h))
        y += at.h + STACKED


def _hang_tag(page: Layout, shown: Shown, rect: Rect) -> None:
    """Hang the speaker's name on the card's upper edge, under the one who speaks, with a tip upwards."""
    if not shown.speaker:
        return
    y = rect.y - tag_rise(page) + TIP
    speaking = next((box.rect for box in page.laid("figure") if box.value == "speaks"), None)
    if speaking is None:
        lay_tag(page, shown.speaker, rect.x + 30, y)
    else:
        lay_tag(page, shown.speaker, speaking.centre[0], y, within=rect.inset(30))


# ------------------------------------------------------------ with answers


def _columns(page: Layout) -> tuple[Rect, Rect]:
    """Where words and answers stand (x and w count): side by side on a wide stage."""
    if page.look.wide:
        half = (page.w - 48 - 34 * 2 - 52) / 2
        return Rect(58, 0, half, 0), Rect(58 + half + 52, 0, half, 0)
    return Rect(60, 0, page.w - 120, 0), Rect(48, 0, page.w - 96, 0)


def _choices_height(page: Layout, shown: Shown, *, repeats: bool) -> float:
    words, answers = _columns(page)
    told = 36 + _told_height(page, shown, words.w, repeats=repeats) + 16
    below = _below(page, shown, words.w)
    options = answers_height(page, shown, answers.w)
    if page.look.wide:
        return max(told + below, options + 44)
    return told + options + 16 + below


def _told_height(page: Layout, shown: Shown, width: float, *, repeats: bool) -> float:
    ask = shown.view.ask
    tall = page.text(ask, PROMPT, width).height if ask else 0
    if repeats and shown.view.said:
        tall += said_height(page, shown, width) + GAP
    return tall


def _below(page: Layout, shown: Shown, width: float) -> float:
    """Height of what stands under the words: key hints, or two buttons once something is chosen."""
    if shown.chosen:
        return row_height(page, shown.buttons, width) + 24
    return 26 * page.scale + 20


def _lay_choices(page: Layout, shown: Shown, card: Card) -> None:
    rect = card.rect
    words, answers = _columns(page)
    y = rect.y + 36
    if card.repeats and shown.view.said:
        _hang_tag(page, shown, rect)
        y = lay_said(page, shown, Rect(words.x, y, words.w, 0)) + GAP
    ask = shown.view.ask or ""
    y = page.say(ask, PROMPT, (words.x, y, words.w), colour=page.soft, role="ask")
    if page.look.wide:
        rule = Rect(words.x + words.w + 25, rect.y + 24, 2, rect.h - 48)
        page.picture((Panel(rule, page.theme.hair),), rule)
        y = rect.y + 22
    else:
        y += 16
    _lay_answers(page, shown, Rect(answers.x, y, answers.w, rect.bottom - 22 - y))
    below = rect.bottom - _below(page, shown, words.w)
    _lay_below(page, shown, Rect(words.x, below, words.w, 0))


def _lay_answers(page: Layout, shown: Shown, at: Rect) -> None:
    """Put the answers below each other, each the same share taller where there is room."""
    spare = (at.h - answers_height(page, shown, at.w)) / len(shown.view.choices)
    grow = min(max(spare, 0), 14) if page.look.wide else 0
    y = at.y
    for what in shown.answers:
        tall = answer_height(page, what, at.w) + grow
        y = answer(page, what, Rect(at.x, y, at.w, tall)) + 10


def _lay_below(page: Layout, shown: Shown, at: Rect) -> None:
    if not shown.chosen:
        count = len(shown.view.choices)
        items = [(f"1–{count}", say("scene.hint.choose")), ("↑↓", say("scene.hint.move"))]
        if shown.glosses:
            items.append(("W", say("scene.hint.word")))
        if shown.view.can_go_back:
            items.append(("Backspace", say("scene.hint.back")))
        hints(page, items, (at.x, at.y, at.w))
        return
    x, y = at.x, at.y
    for what in reversed(shown.buttons):
        wide = min(what.width(page), at.w)
        if x + wide > at.x + at.w + 1:
            x, y = at.x, y + row_height(page, [what], wide) + 10
        button(page, what, Rect(x, y, wide, 52))
        x += wide + 12
