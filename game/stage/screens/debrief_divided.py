"""Where a class was most divided, and where least: one bar for each answer, by its sign and number."""

from __future__ import annotations

from typing import Literal

from game.classroom.debrief import Bar, Debrief, Source, Split, agreed, closest, divided
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import Button, Skin, plate, skin
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen
from game.stage.screens.class_look import STRONG, plain_button, words_note
from game.stage.screens.class_signs import SIGNS
from game.stage.screens.debrief_back import BackScreen
from game.stage.screens.debrief_leaf import Leaf
from game.stage.theme import HEADING, Style
from game.words import say

SCENE = HEADING.at(38)._replace(lead=1.2)
COUNT: Style = STRONG._replace(font="ui_b")
SIGN, PAD, BETWEEN = 36.0, 12.0, 6.0


class DividedLeaf(Leaf):
    """Shows the scenes that divided the class most, or least. `source` is who is looked at."""

    def __init__(self, debrief: Debrief, host: Screen, which: Literal["most", "least"]) -> None:
        super().__init__(debrief, host)
        self.which = which
        self.source: Source = "together" if self._of("together") else "alone"

    @property
    def name(self) -> str:
        return say(f"debrief.{self.which}")

    @property
    def short(self) -> str:
        return say("debrief.divided" if self.which == "most" else "debrief.agreed")

    @property
    def has_content(self) -> bool:
        return bool(self.splits)

    def _of(self, source: Source) -> tuple[Split, ...]:
        splits = self.debrief.together if source == "together" else self.debrief.alone
        return divided(splits) if self.which == "most" else agreed(splits)

    @property
    def splits(self) -> tuple[Split, ...]:
        return self._of(self.source)

    @property
    def has_both(self) -> bool:
        return bool(self._of("together") and self._of("alone"))

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        more: list[Button] = []
        if self.has_both:
            more.append(
                plain_button("source", say(f"debrief.of.{self.source}"), "O", "users-three")
            )
        note = words_note(page, say("debrief.look_back"), page.w - 120)
        self.lay_paper(page, lambda at: self._lay_rows(page, at), note=note, more=more)

    def _lay_rows(self, page: Layout, at: Rect) -> float:
        heights, gap = [0.0], 0.0
        for tight, least in ((0.0, 14.0), (14.0, 8.0)):
            heights = [self._height(page, split, at.w) - tight for split in self.splits]
            gap = (at.h - sum(heights)) / max(1, len(heights) - 1) - 2
            gap, is_enough = min(max(least, gap), 26.0), gap >= least
            if is_enough or page.look.paged:
                break
        y = at.y
        for index, (split, tall) in enumerate(zip(self.splits, heights, strict=True)):
            self._lay_row(page, (index, split), Rect(at.x, y, at.w, tall))
            y += tall + gap
        return y - gap + 4

    def _bar_height(self, page: Layout) -> float:
        return max(62.0, page.lead(COUNT) + 14)

    def _title_width(self, page: Layout, width: float) -> float:
        return width - 52 - 40 * page.scale - 20

    def _height(self, page: Layout, split: Split, width: float) -> float:
        title = page.text(split.title, SCENE, self._title_width(page, width)).height
        rows = len(_rows(page, split.bars, width - 52))
        return title + rows * (self._bar_height(page) + BETWEEN) - BETWEEN + 34

    def _lay_row(self, page: Layout, which: tuple[int, Split], rect: Rect) -> None:
        index, split = which
        name = f"scene {index}"
        missing = self._height(page, split, rect.w) - rect.h
        focus = page.has_focus(name)
        look = skin(page, "rest", focus=focus)
        parts = plate(page, rect, look, focus=focus, radius=18)
        title = page.text(split.title, SCENE, self._title_width(page, rect.w))
        top = rect.y + 12 - missing * 0.4
        parts += page.place(title, rect.x + 26, top, look.ink)
        if focus:
            size = 34 * min(page.scale, 1.4)
            sign = Rect(rect.right - 26 - size, rect.y + 18, size, size)
            parts.append(Icon("arrow-elbow-down-left", sign, look.ink))
        y = top + title.height + 6 - missing * 0.2
        for row in _rows(page, split.bars, rect.w - 52):
            at = Rect(rect.x + 26, y, rect.w - 52, self._bar_height(page))
            parts += _lay_bars(page, row, at, look)
            y += at.h + BETWEEN
        label = say("debrief.row", scene=split.title, bars=", ".join(map(_told, split.bars)))
        page.add(Box("list row", rect, plain(label), name, keys=("Enter",), parts=tuple(parts)))

    # ----------------------------------------------------------------- doing

    def first_focus(self) -> str:
        near = closest(self.splits) if self.which == "most" else None
        return f"scene {self.splits.index(near)}" if near else "scene 0"

    def press(self, name: str) -> None:
        """Look at what another answer tells, or at the others who decided."""
        if name == "source":
            self.source = "alone" if self.source == "together" else "together"
            self.host.focus = "source"
        elif name.startswith("scene "):
            split = self.splits[int(name.split()[1])]
            self.host.shell.sound("open")
            self.host.shell.open(BackScreen(self.host.shell, split))

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "o" and self.has_both:
            self.press("source")
            return True
        return False


# ------------------------------------------------------------------- bars


def _words(bar: Bar) -> str:
    """What stands on a bar: its number; nothing where that is not told, but where nearly all took it."""
    if bar.count is not None:
        return str(bar.count)
    return say("debrief.nearly_all") if bar.amount == "nearly all" else ""


def _told(bar: Bar) -> str:
    told = {
        "few": say("debrief.few"),
        "few or none": say("debrief.few_or_none"),
        "some": say("debrief.some"),
        "nearly all": say("debrief.nearly_all"),
        "none": "0",
    }
    amount = told[bar.amount] if bar.count is None else str(bar.count)
    return say("debrief.bar", number=bar.number, amount=amount)


def _need(page: Layout, bar: Bar) -> float:
    """How wide a bar must be to show its sign and its words."""
    words = _words(bar)
    sign = SIGN * min(page.scale, 1.4)
    return sign + 2 * PAD + (page.width(words, COUNT) + 10 if words else 0)


def _rows(page: Layout, bars: tuple[Bar, ...], width: float) -> list[tuple[Bar, ...]]:
    """Return the bars in one row, or each in its own where they do not fit side by side."""
    shown = tuple(bar for bar in bars if bar.amount != "none")
    need = sum(_need(page, bar) for bar in shown) + BETWEEN * (len(shown) - 1)
    return [shown] if need <= width else [(bar,) for bar in shown]


def _lay_bars(page: Layout, bars: tuple[Bar, ...], at: Rect, look: Skin) -> list[Part]:
    """Return the bars side by side, as wide as what is told of them; none narrower than its words."""
    widths = _widths([_need(page, bar) for bar in bars], [bar.part for bar in bars], at.w)
    if len(bars) == 1:
        widths = [max(_need(page, bars[0]), at.w * bars[0].part)]
    parts: list[Part] = []
    x = at.x
    size = SIGN * min(page.scale, 1.4)
    t = page.theme
    for bar, wide in zip(bars, widths, strict=True):
        fill = t.raised if t.name == "paper" else t.page
        ink = t.ink if t.name == "paper" or fill == t.page else look.ink
        parts.append(Panel(Rect(x, at.y, wide, at.h), fill, t.ink, t.control_line, 12))
        words = page.text(_words(bar), COUNT, wide)
        is_bare = not _words(bar)
        left = x + (wide - size) / 2 if is_bare and wide < size + 60 else x + PAD
        sign = SIGNS[bar.number - 1] if bar.number <= len(SIGNS) else "circle"
        parts.append(Icon(sign, Rect(left, at.y + (at.h - size) / 2, size, size), ink))
        top = at.y + (at.h - words.height) / 2
        parts += page.place(words, left + size + 10, top, ink) if not is_bare else []
        x += wide + BETWEEN
    return parts


def _widths(need: list[float], parts: list[float], width: float) -> list[float]:
    """Share a width out by parts; who would have less than it needs has that, and the others the rest."""
    free = width - BETWEEN * (len(need) - 1)
    fixed: set[int] = set()
    while True:
        left = free - sum(need[n] for n in fixed)
        whole = sum(part for n, part in enumerate(parts) if n not in fixed) or 1.0
        short = {
            n
            for n, part in enumerate(parts)
            if n not in fixed and left * part / whole < need[n] - 0.01
        }
        if not short:
            return [need[n] if n in fixed else left * parts[n] / whole for n in range(len(need))]
        fixed |= short
