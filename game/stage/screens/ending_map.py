"""The map of the choices: the path on its chart, and the step that is looked at in words."""

from __future__ import annotations

from math import dist

from game.play.views import EndingView, StepView
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import Button, button, button_row, plate, row_height, skin
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen
from game.stage.screens.chart import Plane, Shown, lay_chart, note_height, number_chip, spots
from game.stage.screens.ending_leaf import Leaf, back_button, lay_lanterns, lay_rule, next_button
from game.stage.screens.sheet import lay_backdrop
from game.stage.signs import mark
from game.stage.theme import BUTTON, CODA, HEADING, PAGE_TITLE, SMALL, TEXT
from game.words import say

PACE = 0.52
"""Seconds in which one step of the path is drawn."""
STEP_TITLE = HEADING.at(23)
PART = SMALL.at(17)._replace(font="ui_b")
BODY = TEXT.at(19)
LEGEND = SMALL.at(18)


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
    def step(self) -> StepView:
        return self.view.map.steps[self.at]

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
        lay_backdrop(page, self.view.place)
        whole = Rect(0, 0, page.w, page.h)
        page.picture((Panel(whole, page.theme.night),), whole)
        page.night = True
        if page.look.paged:
            self._lay_column(page)
        else:
            self._lay_beside(page)
        page.night = False

    def _lay_beside(self, page: Layout) -> None:
        view = self.view.map
        height = page.h - 48
        least = 430 if page.look.wide else 400
        side = min(height, page.w - 72 - least)
        band = note_height(page, view.note, side)
        tall = min(height, side - 16 + band + 8)
        wide = min(side, tall - band - 8 + 16)
        panel = min(page.w - 72 - wide, 640)
        left = (page.w - wide - 24 - panel) / 2
        chart = Rect(left, 24, wide, tall)
        below = height - tall - 24
        self._plane = lay_chart(page, view, self._shown, chart, view.note)
        under = below >= self._legend_height(page, wide - 60) + 36
        if under:
            self._lay_legend_card(page, Rect(left, chart.bottom + 24, wide, below))
        room = Rect(chart.right + 24, 24, panel, height)
        self._lay_panel(page, room, legend=not under)

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
        lay_lanterns(page, self.standing, Rect(rect.right - 28 - 420, rect.y + 10, 420, 46))
        foot = self._foot_height(page, wide)
        inner = Rect(x, top + 8, wide + 22, rect.bottom - 32 - foot - top)
        with page.region("column", inner) as at:
            side = min(wide, 640)
            chart = Rect(at.x + (wide - side) / 2, at.y, side, side - 8)
            self._plane = lay_chart(page, self.view.map, self._shown, chart, "")
            y = page.say(self.view.map.note, CODA, (at.x, chart.bottom + 12, wide)) + 12
            y = self._lay_legend(page, Rect(at.x, y, wide, 0)) + 16
            y = self._lay_where(page, Rect(at.x, y, wide, 0))
            y = self._lay_steps(page, Rect(at.x, y, wide, 0)) + 14
            y = self._lay_words(page, Rect(at.x, y, wide, 0)) + 18
            button_row(page, self._toggles(page, wide), (at.x, y, wide))
        lay_rule(page, x, rect.bottom - 20 - foot - 8, wide)
        self._lay_foot(page, Rect(x, rect.bottom - 12 - foot, wide, foot))

    def _lay_panel(self, page: Layout, rect: Rect, *, legend: bool) -> None:
        t = page.theme
        page.add(Box("sheet", rect, parts=(Panel(rect, t.night_card, t.night_line, 2, 20),)))
        x, wide = rect.x + 30, rect.w - 60
        y = self._lay_title(page, Rect(x, rect.y + 18, wide, 0))
        y = self._lay_where(page, Rect(x, y, wide, 0))
        y = self._lay_steps(page, Rect(x - 8, y + 4, wide + 16, 0)) + 12
        foot = self._foot_height(page, wide)
        toggles = self._toggles(page, wide)
        low = rect.bottom - 22 - foot
        row = low - 12 - row_height(page, toggles, wide)
        key = self._legend_height(page, wide) + 24 if legend else 0
        inside = row - key - y < 190
        end = row - 12 - (0 if inside else key)
        with page.region("step", Rect(x, y, wide + 22, end - y)) as at:
            below = self._lay_words(page, Rect(at.x, at.y, wide - 4, 0))
            if inside and legend:
                self._lay_legend(page, Rect(at.x, below + 20, wide - 4, 0))
        if legend and not inside:
            lay_rule(page, x, end + 2, wide)
            self._lay_legend(page, Rect(x, end + 14, wide, 0))
        button_row(page, toggles, (x, row, wide))
        self._lay_foot(page, Rect(x, low, wide, foot))

    def _lay_title(self, page: Layout, at: Rect) -> float:
        style = page.capped(PAGE_TITLE.at(30), 38)
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

    def _lay_where(self, page: Layout, at: Rect) -> float:
        step = self.step
        words = say("ending.map.step", number=step.number, count=self.count)
        if step.age is not None:
            words = say("ending.map.step.age", number=step.number, count=self.count, age=step.age)
        return page.say(words, SMALL, (at.x, at.y, at.w), colour=page.soft, role="status") + 4

    def _lay_steps(self, page: Layout, at: Rect) -> float:
        """Put the control that walks the path: the step's mark and its scene."""
        t, step = page.theme, self.step
        size = 24 * min(page.scale, 1.6)
        text = page.text(step.title, STEP_TITLE, at.w - 2 * (size + 16) - size - 24)
        rect = Rect(at.x, at.y, at.w, max(52.0, text.height + 14))
        focus = page.has_focus("steps")
        look = skin(page, "rest", focus=focus)
        parts = plate(page, rect, look, focus=focus)
        middle = rect.centre[1]
        for icon, x in (("caret-left", rect.x + 12), ("caret-right", rect.right - 12 - size)):
            parts.append(Icon(icon, Rect(x, middle - size / 2, size, size), look.ink))
        ink = look.ink if focus or step.mark == "neither" or t.name != "paper" else t.night
        sign = mark(page, step.mark, rect.x + 28 + 1.5 * size, middle, size, ink=ink)
        parts.append(sign._replace(hole=look.fill))
        parts += page.place(text, rect.x + 44 + 2 * size, middle - text.height / 2, look.ink)
        keys = ("←", "→", "Home", "End")
        label = plain(self._told())
        page.add(Box("steps", rect, label, "steps", step.title, keys=keys, parts=tuple(parts)))
        return rect.bottom

    def _told(self) -> str:
        step, view = self.step, self.view.map
        moved = say(
            "ending.map.moved",
            one=view.across,
            first=step.effects[0],
            other=view.up,
            second=step.effects[1],
        )
        where = say("ending.map.told", number=step.number, count=self.count, title=step.title)
        return f"{where} {step.echo} {moved}"

    # ----------------------------------------------------------- the words

    def _lay_words(self, page: Layout, at: Rect) -> float:
        y = page.say(self.step.echo, CODA, (at.x, at.y, at.w), role="echo") + 12
        if self.showing == "others":
            return self._lay_others(page, Rect(at.x, y, at.w, 0))
        if self.showing == "examples":
            return self._lay_examples(page, Rect(at.x, y, at.w, 0))
        for head, words in (
            (say("ending.price"), self.step.cost),
            (say("ending.later"), self.step.later),
            (say("ending.turns"), self.step.turning),
        ):
            if words:
                y = page.say(head, PART, (at.x, y, at.w), colour=page.soft, role="heading")
                y = page.say(words, BODY, (at.x, y, at.w)) + 10
        return y

    def _lay_others(self, page: Layout, at: Rect) -> float:
        words = say("ending.others") if self.step.others else say("ending.others.none")
        y = page.say(words, PART, (at.x, at.y, at.w), colour=page.soft, role="heading") + 4
        return lay_others(page, self.step, Rect(at.x, y, at.w, 0))

    def _lay_examples(self, page: Layout, at: Rect) -> float:
        examples = self.view.map.examples
        words = say("ending.examples") if examples else say("ending.examples.none")
        y = page.say(words, PART, (at.x, at.y, at.w), colour=page.soft, role="heading") + 4
        for number, example in enumerate(examples, start=1):
            text = page.text(example.sentence, BODY, at.w - 38)
            middle = y + page.lead(BODY) / 2
            parts = number_chip(page, number, (at.x + 13, middle))
            parts += page.place(text, at.x + 38, y, page.ink)
            rect = Rect(at.x, y, at.w, max(text.height, 28.0))
            page.add(Box("text", rect, plain(example.sentence), parts=tuple(parts)))
            y = rect.bottom + 10
        return y

    # ---------------------------------------------------------- the legend

    def _legend(self) -> tuple[tuple[str, str], ...]:
        view = self.view.map
        return (
            ("first", view.across),
            ("second", view.up),
            ("both", say("ending.legend.both")),
            ("neither", say("ending.legend.neither")),
        )

    def _legend_rows(self, page: Layout, width: float) -> tuple[int, float]:
        """How many columns the legend has, and how tall a row of it is."""
        need = max(page.width(words, LEGEND) for _, words in self._legend()) + 34 * page.scale
        return (2 if 2 * need + 12 <= width else 1), page.lead(LEGEND) + 9

    def _legend_height(self, page: Layout, width: float) -> float:
        columns, tall = self._legend_rows(page, width)
        return tall * (4 // columns) + page.text(say("ending.legend.note"), SMALL, width).height

    def _lay_legend(self, page: Layout, at: Rect) -> float:
        columns, tall = self._legend_rows(page, at.w)
        size = 21 * min(page.scale, 1.8)
        for index, (kind, words) in enumerate(self._legend()):
            x = at.x + index % columns * at.w / columns
            y = at.y + index // columns * tall
            lead = page.lead(LEGEND)
            ink = page.theme.night if page.theme.name == "paper" else page.ink
            sign = mark(page, kind, x + size / 2, y + lead / 2, size, ink=ink)
            if kind == "neither":
                sign = sign._replace(ink=page.ink)
            text = page.text(words, LEGEND, at.w / columns - size - 12)
            parts: list[Part] = [sign, *page.place(text, x + size + 11, y, page.ink)]
            rect = Rect(x, y, at.w / columns, lead)
            page.add(Box("legend", rect, words, parts=tuple(parts)))
        end = at.y + tall * (4 // columns)
        return page.say(say("ending.legend.note"), SMALL, (at.x, end, at.w), colour=page.soft)

    def _lay_legend_card(self, page: Layout, rect: Rect) -> None:
        t = page.theme
        page.add(Box("sheet", rect, parts=(Panel(rect, t.night_card, t.night_line, 2, 20),)))
        tall = self._legend_height(page, rect.w - 60)
        self._lay_legend(page, Rect(rect.x + 30, rect.centre[1] - tall / 2, rect.w - 60, 0))

    # ---------------------------------------------------------- the buttons

    def _toggles(self, page: Layout, width: float) -> list[Button]:
        names = (("others", "git-fork", "O"), ("examples", "path", "P"))
        made = []
        for name, icon, key in names:
            label = say("ending.map.others") if name == "others" else say("ending.map.examples")
            state = "chosen" if self.showing == name else "rest"
            made.append(Button(name, label, icon, state, (key,), sign="", style=BUTTON.at(18)))
        return made if self.view.map.examples else made[:1]

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


def lay_others(page: Layout, step: StepView, at: Rect) -> float:
    """Put the answers not taken, each with its mark; returns the y below them."""
    y = at.y
    size = 21 * min(page.scale, 1.8)
    night = page.night and page.theme.name == "paper"
    for other in step.others:
        text = page.text(other.text, BODY, at.w - size - 12)
        ink = page.theme.night if night and other.mark != "neither" else page.ink
        sign = mark(page, other.mark, at.x + size / 2, y + page.lead(BODY) / 2, size, ink=ink)
        parts: list[Part] = [sign, *page.place(text, at.x + size + 12, y, page.ink)]
        rect = Rect(at.x, y, at.w, max(text.height, size))
        label = say("ending.other", text=plain(other.text))
        page.add(Box("text", rect, label, parts=tuple(parts)))
        y = rect.bottom + 10
    return y
