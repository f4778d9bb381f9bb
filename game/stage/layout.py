"""Puts words and boxes on a page: look + measure → boxes. Pure: nothing here knows pygame."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from game.stage.boxes import Box, Page, Panel, Part, Rect, Region, Words
from game.stage.theme import Look, Style, Theme
from game.stage.wrap import Line, break_lines

SCROLLBAR = 10
"""Width of a scroll bar, in units; it stands in the right margin of its region."""

WidthOf = Callable[[str, Style], float]
"""Tells how wide words are in units at text scale 1 × the look's scale."""


class Text(NamedTuple):
    """Words broken into lines, ready to be placed."""

    lines: tuple[Line, ...]
    style: Style
    height: float
    width: float


class Layout:
    """Collects the boxes of one page. Lengths are units; type sizes grow with the look's text scale."""

    def __init__(
        self,
        look: Look,
        width_of: WidthOf,
        focus: str = "",
        scrolls: Mapping[str, float] | None = None,
    ) -> None:
        self.look = look
        self.focus = focus
        self.night = False
        self._width_of = width_of
        self._scrolls = scrolls or {}
        self._boxes: list[Box] = []
        self._regions: list[Region] = []
        self._region = ""
        self.least_y = 0.0

    # ------------------------------------------------------------- facts

    @property
    def theme(self) -> Theme:
        return self.look.theme

    @property
    def w(self) -> float:
        return self.look.w

    @property
    def h(self) -> float:
        return self.look.h

    @property
    def scale(self) -> float:
        return self.look.scale

    @property
    def ink(self) -> str:
        return self.theme.night_ink if self.night else self.theme.ink

    @property
    def soft(self) -> str:
        return self.theme.night_soft if self.night else self.theme.soft

    def capped(self, style: Style, most: float) -> Style:
        """A style that grows with the text scale only up to `most` units."""
        size = style.size * self.scale
        return (
            style.at(max(style.size, most) / self.scale) if size > max(style.size, most) else style
        )

    # ------------------------------------------------------------- words

    def lead(self, style: Style) -> float:
        """Height of one line, in units."""
        return style.size * self.scale * style.lead

    def width(self, text: str, style: Style) -> float:
        return self._width_of(text, style)

    def text(self, words: str, style: Style, width: float, *, label: bool = False) -> Text:
        """Break words to a width; a line break in the words begins a new line."""
        lines: list[Line] = []
        for paragraph in words.split("\n"):
            lines += break_lines(paragraph, style, max(width, 40), self._width_of, label=label)
        widest = max((sum(run.width for run in line) for line in lines), default=0)
        return Text(tuple(lines), style, self.lead(style) * len(lines), widest)

    def place(  # noqa: PLR0913 - two of them are seldom said
        self, text: Text, x: float, y: float, colour: str, *, align: str = "left", before: int = 0
    ) -> list[Words]:
        """Make the parts that show a text with its top at y; x is its left edge, centre or right edge."""
        parts: list[Words] = []
        lead = self.lead(text.style)
        for line in text.lines:
            whole = sum(run.width for run in line)
            left = x - (whole / 2 if align == "centre" else whole if align == "right" else 0)
            for run in line:
                rect = Rect(left, y, run.width, lead)
                parts.append(Words(rect, run.text, run.style, colour, before))
                left += run.width
                before += len(run.text)
            y += lead
        return parts

    def say(  # noqa: PLR0913 - four of them are seldom said
        self,
        words: str,
        style: Style,
        at: tuple[float, float, float],
        *,
        colour: str | None = None,
        role: str = "text",
        align: str = "left",
        reveals: bool = False,
        label: bool = False,
    ) -> float:
        """Put a text box at (x, y, width); returns the y below it. A label breaks where the sense breaks."""
        x, y, width = at
        if not words:
            return y
        text = self.text(words, style, width, label=label)
        left = x - (width / 2 if align == "centre" else width if align == "right" else 0)
        parts = self.place(text, x, y, colour or self.ink, align=align)
        rect = Rect(left, y, width, text.height)
        self.add(Box(role, rect, label=plain(words), parts=tuple(parts), reveals=reveals))
        return y + text.height

    # ------------------------------------------------------------- boxes

    def add(self, box: Box) -> Box:
        """Put a box on the page, in the region that is open now."""
        focus = bool(box.id) and box.id == self.focus
        box = replace(box, region=self._region, focus=focus)
        self._boxes.append(box)
        return box

    def has_focus(self, name: str) -> bool:
        return bool(name) and name == self.focus

    def picture(self, parts: Sequence[Part], rect: Rect, label: str = "") -> None:
        """Put parts on the page that are only seen (and, with a label, told)."""
        self.add(Box("picture", rect, label=label, parts=tuple(parts)))

    def laid(self, role: str) -> tuple[Box, ...]:
        """Return the boxes of a role that are on the page so far."""
        return tuple(box for box in self._boxes if box.role == role)

    def make_still(self) -> None:
        """Make of all that is on the page so far something that is seen, and not pressed or scrolled."""
        self._boxes = [
            replace(
                box,
                id="",
                focus=False,
                over=False,
                role="picture" if box.role == "scrollbar" else box.role,
            )
            for box in self._boxes
        ]

    # ----------------------------------------------------------- regions

    @contextmanager
    def region(self, name: str, rect: Rect, *, end: bool = False, pad: float = 8) -> Iterator[Rect]:
        """Open a region that scrolls; yields the rect for its content, clear of the scroll bar.

        With `end` it stands at its foot until it is scrolled.
        """
        first = len(self._boxes)
        self._region = name
        self.least_y = rect.y
        yield Rect(rect.x, rect.y, rect.w - SCROLLBAR - 14, rect.h)
        self._region = ""
        inside = self._boxes[first:]
        bottom = max(
            [box.rect.bottom for box in inside if box.region == name] + [rect.y, self.least_y]
        )
        content = bottom - rect.y + pad
        most = max(0.0, content - rect.h) if content > rect.h + 1 else 0.0
        offset = min(max(self._scrolls.get(name, most if end else 0.0), 0.0), most)
        if offset:
            self._boxes[first:] = [box.moved(-offset) for box in inside]
        region = Region(name, rect, content if most else min(content, rect.h), offset)
        self._regions.append(region)
        if most:
            self._boxes.append(self._scrollbar(region))

    def _scrollbar(self, region: Region) -> Box:
        theme = self.theme
        x, y, h = region.rect.right - SCROLLBAR, region.rect.y + 2, region.rect.h - 4
        span = max(28.0, h * region.rect.h / region.content)
        at = (h - span) * region.offset / region.most
        well, knob = (theme.night, theme.night_line) if self.night else (theme.sunk, theme.line)
        rail = Rect(x, y, SCROLLBAR, h)
        parts = (
            Panel(rail, well, theme.hair, 1, 5),
            Panel(Rect(x, y + at, SCROLLBAR, span), knob, None, 0, 5),
        )
        share = round(100 * region.offset / region.most)
        return Box("scrollbar", rail, label=f"{share} %", value=region.id, parts=parts)

    def region_now(self, name: str) -> Region | None:
        """Return a region that was laid out already."""
        return next((region for region in self._regions if region.id == name), None)

    def page(self) -> Page:
        return Page(tuple(self._boxes), tuple(self._regions))


def plain(words: str) -> str:
    """Words without their emphasis marks."""
    return words.replace("**", "").replace("*", "").replace("\n", " ")
