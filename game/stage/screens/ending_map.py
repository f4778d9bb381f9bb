"""The map of the choices: the path on its chart, and the step that is looked at in words."""

from __future__ import annotations

from math import dist

from game.play.views import EndingView
from game.stage.boxes import Box, Panel, Picture, Rect
from game.stage.controls import Button, button, button_row, row_height
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
TOGGLE = BUTTON.at(18)


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
        side = min(height, page.w - 72 - (430 if page.look.wide else 400))
        if not page.look.wide:
            side = min(side, height - 24 - legend_height(page, view, side - 60) - 30)
        band = note_height(page, view.note, side)
        tall = min(height, side - 8 + band)
        if not page.look.wide:
            tall = min(tall, side)
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
            y = lay_where(page, self._now, Rect(at.x, chart.bottom + 12, wide, 0))
            y = lay_steps(page, self._now, Rect(at.x + 4, y + 4, wide - 8, 0)) + 14
            y = lay_words(page, self._now, Rect(at.x, y, wide, 0)) + 18
            y = self._lay_toggles(page, Rect(at.x + 4, y, wide - 8, 0)) + 18
            y = lay_legend(page, self.view.map, Rect(at.x, y, wide, 0)) + 16
            page.say(self.view.map.note, CODA, (at.x, y, wide))
        lay_rule(page, x, rect.bottom - 20 - foot - 8, wide)
        self._lay_foot(page, Rect(x, rect.bottom - 12 - foot, wide, foot))

    def _lay_panel(self, page: Layout, rect: Rect, *, legend: bool) -> None:
        t = page.theme
        page.add(Box("sheet", rect, parts=(Panel(rect, t.night_card, t.night_line, 2, 20),)))
        x, wide = rect.x + 30, rect.w - 60
        y = self._lay_title(page, Rect(x, rect.y + 18, wide, 0))
        y = lay_where(page, self._now, Rect(x, y, wide, 0))
        y = lay_steps(page, self._now, Rect(x - 8, y + 4, wide + 16, 0)) + 12
        foot = self._foot_height(page, wide)
        low = rect.bottom - 22 - foot
        row = low - 12 - self._toggles_height(page, wide)
        key = legend_height(page, self.view.map, wide) + 24 if legend else 0
        inside = row - key - y < 190
        end = row - 12 - (0 if inside else key)
        with page.region("step", Rect(x, y, wide + 22, end - y), pad=0) as at:
            below = lay_words(page, self._now, Rect(at.x, at.y, wide - 4, 0))
            if inside and legend:
                lay_legend(page, self.view.map, Rect(at.x, below + 20, wide - 4, 0))
        if legend and not inside:
            lay_rule(page, x, end + 2, wide)
            lay_legend(page, self.view.map, Rect(x, end + 14, wide, 0))
        self._lay_toggles(page, Rect(x, row, wide, 0))
        self._lay_foot(page, Rect(x, low, wide, foot))

    def _lay_title(self, page: Layout, at: Rect) -> float:
        style = page.capped(PAGE_TITLE.at(30 if page.look.wide else 27), 38)
        title = say("ending.map.title")
        tall = 30 * min(page.scale, 1.4)
        lanterns = self.standing.count * (tall * 44 / 65 + 12)
        if page.width(title, style) + lanterns + 20 <= at.w:
            y = page.say(title, style, (at.x, at.y, at.w - lanterns - 20), role="title")
            room = Rect(at.right - lanterns, at.y + 4, lanterns + 2, page.lead(style))
            lay_lanterns(page, self.standing, room)
            return y
        lay_lanterns(page, self.standing, Rect(at.x, at.y, at.w, tall))
        return page.say(title, style, (at.x, at.y + tall + 4, at.w), role="title")

    # ---------------------------------------------------------- the buttons

    def _toggles(self, *, short: bool = False) -> list[Button]:
        others, examples = say("ending.map.others"), say("ending.map.examples")
        made = []
        for name, icon, key, label in (
            ("others", "git-fork", "O", others),
            ("examples", "path", "P", examples),
        ):
            state = "chosen" if self.showing == name else "rest"
            shown = label
            if short:
                shown = say(
                    "ending.map.others.short" if name == "others" else "ending.map.examples.short"
                )
            button = Button(name, shown, icon, state, (key,), sign="", style=TOGGLE, spoken=label)
            made.append(button)
        return made if self.view.map.examples else made[:1]

    def _halves(self, page: Layout, width: float) -> list[Button] | None:
        """The two buttons for side by side, in short words if need be; None where they do not fit."""
        half = (width - 12) / 2
        sign = TOGGLE.size * page.scale * 1.15 + 10
        for short in (False, True):
            made = self._toggles(short=short)
            if all(x.width(page) + sign <= half for x in made):
                return made
        return None

    def _toggles_height(self, page: Layout, width: float) -> float:
        if self._halves(page, width):
            return max(48.0, page.lead(TOGGLE) + 18)
        return row_height(page, self._toggles(), width)

    def _lay_toggles(self, page: Layout, at: Rect) -> float:
        made = self._halves(page, at.w)
        if made is None:
            return button_row(page, self._toggles(), (at.x, at.y, at.w))
        tall, half = self._toggles_height(page, at.w), (at.w - 12) / 2
        for index, what in enumerate(made):
            button(page, what, Rect(at.x + index * (half + 12), at.y, half, tall))
        return at.y + tall

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
