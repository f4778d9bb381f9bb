"""The map of the choices: the path on its chart, and the step that is looked at in words."""

from __future__ import annotations

from math import dist

from game.play.views import EndingView
from game.stage.boxes import Box, Panel, Picture, Rect
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen
from game.stage.screens.chart import lay_chart, note_height
from game.stage.screens.ending_leaf import (
    Leaf,
    back_button,
    lay_lanterns,
    lay_rule,
    next_button,
    place_of,
)
from game.stage.screens.map_toggles import lay_toggles, toggles_height
from game.stage.screens.map_words import (
    Looking,
    lay_legend,
    lay_legend_card,
    lay_steps,
    lay_where,
    lay_words,
    legend_height,
)
from game.stage.screens.plane import Plane, Shown, spots
from game.stage.theme import BUTTON, CODA, PAGE_TITLE
from game.words import say

PACE = 0.52
"""Seconds in which one step of the path is drawn."""
LEAST_SHARE = 0.88
"""A chart that would lose more than the rest of this for a legend under it has the legend elsewhere."""


class MapLeaf(Leaf):
    """Walks the path step by step; `showing` is what stands beside a step: its price, others, examples."""

    title = "ending.page.map"

    def __init__(self, view: EndingView, host: Screen) -> None:
        super().__init__(view, host)
        self.at = 0
        self.showing = "step"
        self.drawn = 0.0
        self._plane: Plane | None = None

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        return bool(view.map.steps)

    @property
    def count(self) -> int:
        return len(self.view.map.steps)

    @property
    def is_drawing(self) -> bool:
        return self.drawn < self.count

    # ---------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the chart out with the panel at its right, or all in one column where words are large."""
        if page.look.reduced_motion:
            self.drawn = float(self.count)
        t, whole = page.theme, Rect(0, 0, page.w, page.h)
        name = f"place {place_of(self.view, self.host.shell)}"
        paper = t.name == "paper"
        ground = (
            Picture(name, whole, blur=6, tint=(t.night, 205)) if paper else Panel(whole, t.night)
        )
        page.picture((ground,), whole)
        page.night = True
        if page.look.paged:
            self._lay_column(page)
        else:
            self._lay_beside(page)
        page.night = False

    def _lay_beside(self, page: Layout) -> None:
        view = self.view.map
        height = page.h - 48
        chart = self._chart_size(page, height)
        panel = min(page.w - 72 - chart.w, 640)
        left = (page.w - chart.w - 24 - panel) / 2
        chart = Rect(left, 24, chart.w, chart.h)
        self._plane = lay_chart(page, view, self._shown, chart, view.note)
        below = height - chart.h - 24
        under = below >= legend_height(page, view, chart.w - 60) + 28
        if under:
            lay_legend_card(page, view, Rect(left, chart.bottom + 24, chart.w, below))
        room = Rect(chart.right + 24, 24, panel, height)
        self._lay_panel(page, room, legend=not under)

    def _chart_size(self, page: Layout, height: float) -> Rect:
        """How large the chart is: beside a narrow panel it leaves room for the legend under it."""
        view = self.view.map
        least = (430 if page.look.wide else 400) * min(max(page.scale, 1.0), 1.3)
        side = min(height, page.w - 72 - least)
        band = note_height(page, view.note, side)
        tall = min(height, side - 8 + band)
        low = height - 24 - legend_height(page, view, side - 80) - 30
        if not page.look.wide and low - band >= LEAST_SHARE * (tall - band):
            tall = min(tall, low)
        band = note_height(page, view.note, tall - band + 8)
        return Rect(0, 0, tall - band + 8, tall)

    @property
    def _now(self) -> Looking:
        return Looking(self.view.map, self.at, self.showing)

    @property
    def _shown(self) -> Shown:
        return Shown(self.drawn, self.at, self.showing == "examples")

    def _lay_column(self, page: Layout) -> None:
        """One column that scrolls, under words that stay: that this is not a test."""
        t = page.theme
        rect = Rect(16, 12, page.w - 32, page.h - 24)
        page.add(Box("sheet", rect, parts=(Panel(rect, t.night_card, t.night_line, 2, 20),)))
        x, wide = rect.x + 28, rect.w - 56
        top = page.say(
            self.view.map.frame, page.capped(CODA, 34), (x, rect.y + 12, wide - 440), role="frame"
        )
        room = Rect(rect.right - 28 - 420, rect.y + 10, 420, 46)
        lay_lanterns(page, self.standing, room, right=True)
        foot = self._foot_height(page, wide)
        inner = Rect(x, top + 8, wide + 22, rect.bottom - 32 - foot - top)
        with page.region("column", inner) as at:
            side = min(wide, max(420.0, inner.h - 16))
            chart = Rect(at.x + (wide - side) / 2, at.y, side, side + 4)
            self._plane = lay_chart(page, self.view.map, self._shown, chart, "")
            y, _ = lay_where(page, self._now, Rect(at.x, chart.bottom + 12, wide, 0))
            y = lay_steps(page, self._now, Rect(at.x + 4, y + 4, wide - 8, 0)) + 14
            y = lay_words(page, self._now, Rect(at.x, y, wide, 0)) + 18
            y = lay_toggles(page, self._now, Rect(at.x + 4, y, wide - 8, 0)) + 18
            y = lay_legend(page, self.view.map, Rect(at.x, y, wide, 0)) + 16
            page.say(self.view.map.note, CODA, (at.x, y, wide))
        lay_rule(page, x, rect.bottom - 20 - foot - 8, wide)
        self._lay_foot(page, Rect(x, rect.bottom - 12 - foot, wide, foot))

    def _lay_panel(self, page: Layout, rect: Rect, *, legend: bool) -> None:
        t = page.theme
        page.add(Box("sheet", rect, parts=(Panel(rect, t.night_card, t.night_line, 2, 20),)))
        x, wide = rect.x + 30, rect.w - 60
        y = self._lay_head(page, Rect(x, rect.y + 18, wide, 0))
        y = lay_steps(page, self._now, Rect(x - 8, y + 2, wide + 16, 0)) + 14
        foot = self._foot_height(page, wide)
        low = rect.bottom - 22 - foot
        row = low - 12 - toggles_height(page, self._now, wide)
        key = legend_height(page, self.view.map, wide) + 24 if legend else 0
        inside = row - key - y < 190
        end = row - 12 - (0 if inside else key + 6)
        with page.region("step", Rect(x, y, wide + 22, end - y), pad=0) as at:
            below = lay_words(page, self._now, Rect(at.x, at.y, wide - 4, 0))
            if inside and legend:
                lay_legend(page, self.view.map, Rect(at.x, below + 20, wide - 4, 0))
        if legend and not inside:
            lay_rule(page, x, end + 7, wide)
            lay_legend(page, self.view.map, Rect(x, end + 19, wide, 0))
        lay_toggles(page, self._now, Rect(x, row, wide, 0))
        self._lay_foot(page, Rect(x, low, wide, foot))

    def _lay_head(self, page: Layout, at: Rect) -> float:
        """Put the title, and under it where on the path this is, with the page's lanterns at its right."""
        size = 30 if page.look.wide else 27
        style = page.capped(PAGE_TITLE.at(size), 38)
        y = page.say(say("ending.map.title"), style, (at.x, at.y, at.w), role="title") + 2
        end, wide = lay_where(page, self._now, Rect(at.x, y, at.w, 0))
        room = Rect(at.x + wide + 16, y, at.w - wide - 16, end - y)
        lay_lanterns(page, self.standing, room, right=True)
        return end + 12

    # ---------------------------------------------------------- the buttons

    def _foot_height(self, page: Layout, width: float) -> float:
        ahead = next_button(self.standing)
        room = width - self._back_width(page) - 12 - 38 - ahead.style.size * page.scale * 1.15 - 10
        return max(52.0, page.text(ahead.label, ahead.style, room, label=True).height + 18)

    def _back_width(self, page: Layout) -> float:
        return BUTTON.size * page.scale * 1.15 + 40

    def _lay_foot(self, page: Layout, rect: Rect) -> None:
        wide = self._back_width(page)
        back = back_button()
        icon = Button("back", "", back.icon, keys=back.keys, sign="", spoken=back.label)
        button(page, icon, Rect(rect.x, rect.y, wide, rect.h))
        ahead = Rect(rect.x + wide + 12, rect.y, rect.w - wide - 12, rect.h)
        button(page, next_button(self.standing), ahead)

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "steps"

    def tick(self, seconds: float) -> bool:
        """Draw the path on; True while it grows."""
        if not self.is_drawing:
            return False
        self.drawn = min(self.drawn + seconds / PACE, float(self.count))
        return True

    def look_at(self, index: int) -> bool:
        """Look at a step; False where it is looked at already."""
        index = min(max(index, 0), self.count - 1)
        if index == self.at:
            return False
        self.at = index
        self.host.scrolls.pop("step", None)
        return True

    def adjust(self, name: str, by: int) -> bool:
        if name != "steps":
            return False
        self.look_at(self.at + by)
        return True

    def press(self, name: str) -> None:
        if name == "steps":
            self.look_at((self.at + 1) % self.count)
        elif name in ("others", "examples"):
            self.showing = "step" if self.showing == name else name
            self.host.scrolls.pop("step", None)

    def pick(self, name: str, value: str) -> None:
        if name == "steps":
            self.look_at(int(value))

    def shortcut(self, intent: Intent) -> bool:
        """Any key completes the drawing; letters, Home, End and the mouse are the map's own."""
        if self.is_drawing and intent.kind not in ("point", "wheel", "drag", "down"):
            self.drawn = float(self.count)
            return intent.kind in ("press", "space", "move", "number", "letter", "click")
        if intent.kind == "letter" and intent.value in ("o", "p"):
            self.press("others" if intent.value == "o" else "examples")
            return True
        if intent.kind in ("home", "end"):
            return self.look_at(0 if intent.kind == "home" else self.count - 1)
        return intent.kind == "point" and self._point(intent.x, intent.y)

    def _point(self, x: float, y: float) -> bool:
        """Look at the step that the mouse points at."""
        region = self.host.seen.region("column")
        if self._plane is None or self.is_drawing or (region and not region.rect.at(x, y)):
            return False
        y += region.offset if region else 0.0
        places = spots(self.view.map, self._plane)
        nearest = min(range(self.count), key=lambda n: dist(places[n], (x, y)))
        return dist(places[nearest], (x, y)) <= 18 and self.look_at(nearest)
