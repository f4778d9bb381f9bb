"""What the pages of the ending share: the sheet, the foot with its lanterns, and how a page answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from game.play.views import EndingView
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.sheet import lay_backdrop, sheet_rect
from game.stage.signs import lantern
from game.stage.theme import BUTTON, PAGE_TITLE, SMALL
from game.words import say

MARK_OF_SIGN = {"triangle": "first", "square": "second"}
"""The mark that is drawn for a side's sign."""
LEAST_LANTERN = 18.0
"""Units that a lantern of the foot is high, at least."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Which page of how many this is, and the next one's name (None on the last)."""

    number: int
    count: int
    following: str | None


class Leaf(ABC):
    """One page of the ending. It lays itself out and answers what its screen, `host`, hands on to it."""

    title = ""

    def __init__(self, view: EndingView, host: Screen) -> None:
        self.view = view
        self.host = host
        self.standing = Standing(1, 1, None)
        self.focus = ""
        self.scrolls: dict[str, float] = {}

    @property
    def name(self) -> str:
        """What the page is called."""
        return say(self.title)

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        """Tell whether this story gives the page something to show."""
        return bool(view.ending)

    @abstractmethod
    def lay(self, page: Layout) -> None:
        """Put this page's boxes on a page, its foot last."""

    def first_focus(self) -> str:
        return "next"

    def press(self, name: str) -> None:  # noqa: B027 - a page may have nothing to press
        """Answer the press of one of this page's controls."""

    def adjust(self, name: str, by: int) -> bool:  # noqa: ARG002 - for those that answer
        """Change the value of a control by steps; False if it has none."""
        return False

    def pick(self, name: str, value: str) -> None:  # noqa: B027 - or to pick
        """Take one of a control's few options."""

    def text_of(self, name: str) -> str | None:  # noqa: ARG002 - for those that answer
        """Return what is written in a control; None if nothing can be."""
        return None

    def shortcut(self, intent: Intent) -> bool:  # noqa: ARG002 - for those that answer
        """Answer a key that is this page's own."""
        return False

    def tick(self, seconds: float) -> bool:  # noqa: ARG002 - for those that move
        """Let time pass; True while something moves."""
        return False


# ------------------------------------------------------------------ the foot


def back_button() -> Button:
    return Button("back", say("ending.back"), "arrow-left", keys=("PageUp", "Backspace"), sign="")


def next_button(standing: Standing) -> Button:
    """The way on; it names the page that comes."""
    following = standing.following
    label = say("ending.finish") if following is None else say("ending.next", page=following)
    style = BUTTON.at(21)
    return Button("next", label, "", "main", ("PageDown",), sign="arrow-right", style=style)


def foot_height(page: Layout, standing: Standing, width: float) -> float:
    """How tall the foot comes out in a width."""
    back, ahead = back_button(), next_button(standing)
    wide = _next_width(page, standing, width)
    room = wide - 38 - ahead.style.size * page.scale * 1.15 - 10
    label = page.text(ahead.label, ahead.style, room, label=True)
    return max(52.0, label.height + 18, page.lead(back.style) + 18)


def _next_width(page: Layout, standing: Standing, width: float) -> float:
    back = back_button().width(page)
    return min(next_button(standing).width(page) + 12, width - back - 12)


def lay_foot(page: Layout, standing: Standing, rect: Rect) -> None:
    """Put lanterns, Back and the way on side by side in a rect; the lanterns where there is room."""
    back, wide = back_button().width(page), _next_width(page, standing, rect.w)
    if not page.look.paged:
        lay_lanterns(page, standing, Rect(rect.x, rect.y, rect.w - back - wide - 36, rect.h))
    x = rect.right - wide
    button(page, back_button(), Rect(x - 12 - back, rect.y, back, rect.h))
    button(page, next_button(standing), Rect(x, rect.y, wide, rect.h))


def lay_lanterns(page: Layout, standing: Standing, room: Rect, *, right: bool = False) -> None:
    """Put a lantern for each page in a rect, at its left or right, with the count in words where both fit.

    Where there is little room the lanterns are smaller; where there is none, only the words are there.
    """
    words = say("ending.number", number=standing.number, count=standing.count)
    tall = min(30 * min(page.scale, 1.4), room.w / standing.count / 1.08, room.h + 3)
    step = tall * 44 / 65 + 12 * min(1.0, tall / 30)
    wide = step * standing.count if tall >= LEAST_LANTERN else 0.0
    text = page.text(words, page.capped(SMALL, 26), 400)
    whole = wide + 6 + text.width if wide + 6 + text.width <= room.w else wide
    x = room.right - whole if right else room.x
    if wide:
        parts: list[Part] = []
        for n in range(standing.count):
            glow = 0.9 if n == standing.number - 1 else 0
            at = (x + (n + 0.5) * step - 4, room.centre[1] - tall / 2)
            parts.append(lantern(page, *at, tall, lit=n < standing.number, glow=glow))
        top = room.centre[1] - tall / 2
        page.add(Box("progress", Rect(x, top, wide, tall), words, parts=tuple(parts)))
    if whole > wide:
        top = room.centre[1] - text.height / 2
        label = page.place(text, x + wide + 6, top, page.soft)
        rect = Rect(x + wide + 6, top, text.width, text.height)
        page.add(Box("count", rect, "" if wide else words, parts=tuple(label)))


def lay_rule(page: Layout, x: float, y: float, width: float) -> None:
    colour = page.theme.night_line if page.night else page.theme.hair
    rule = Rect(x, y, width, 2)
    page.picture((Panel(rule, colour),), rule)


# ----------------------------------------------------------------- the sheet


@contextmanager
def leaf_sheet(page: Layout, leaf: Leaf, title: str, sub: str = "") -> Iterator[Rect]:
    """Lay a sheet with a title and a foot; yields the room between them, as wide as the sheet's text."""
    lay_backdrop(page, place_of(leaf.view, leaf.host.shell))
    t = page.theme
    rect = sheet_rect(page)
    page.add(Box("sheet", rect, title, parts=(Panel(rect, t.page, t.ink, t.card_line, 22, 14),)))
    pad = 44 if page.look.wide else 32
    inner = Rect(rect.x + pad, rect.y, rect.w - 2 * pad, rect.h)
    top = _lay_head(page, leaf.standing, title, sub, inner)
    tall = foot_height(page, leaf.standing, inner.w)
    foot = rect.bottom - 20 - tall
    yield Rect(inner.x, top, inner.w, foot - 30 - top)
    lay_rule(page, inner.x, foot - 15, inner.w)
    lay_foot(page, leaf.standing, Rect(inner.x, foot, inner.w, tall))


def _lay_head(page: Layout, standing: Standing, title: str, sub: str, inner: Rect) -> float:
    """Put the title, with a line of words (or, on a page of large text, the lanterns) at its right."""
    style = page.capped(PAGE_TITLE, 46)
    y = inner.y + 20
    wide = page.width(title, style)
    side = inner.w - wide - 40
    if page.look.paged:
        room = Rect(inner.right - side, y, side, page.lead(style))
        lay_lanterns(page, standing, room, right=True)
        return page.say(title, style, (inner.x, y, inner.w), role="title") + 12
    end = page.say(title, style, (inner.x, y, max(wide + 2, 200)), role="title")
    if sub and page.width(sub, SMALL) <= side:
        lower = y + page.lead(style) * 0.62 - page.lead(SMALL) / 2
        page.say(
            sub, SMALL, (inner.right, lower, side), colour=page.soft, align="right", role="subtitle"
        )
    elif sub:
        end = page.say(sub, SMALL, (inner.x, end, inner.w), colour=page.soft, role="subtitle")
    return end + 12


def place_of(view: EndingView, shell: Shell) -> str:
    """The place in which the story ended; where it has no picture, the last place before that has one."""
    places = [view.place, *(step.place for step in reversed(view.map.steps))]
    known = [place for place in places if place and place in shell.descriptions]
    return known[0] if known else view.place or ""
