"""The map of a class: everybody's path, and what there is to ask about them."""

from __future__ import annotations

from game.classroom.debrief import Debrief
from game.classroom.pool import FEWEST
from game.stage.boxes import Panel, Picture, Rect, Weave
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen
from game.stage.screens.class_look import FOOT, GAP, STRONG, TEXT, TITLE, plain_button
from game.stage.screens.debrief_chart import Told, chart_size, lay_class_chart
from game.stage.screens.debrief_leaf import Leaf, lay_questions, place_of
from game.words import say

MARGIN = 20
LAYERS = ("both", "alone", "together")


class MapLeaf(Leaf):
    """Shows the paths; arrows walk that of the class, step by step. `at` is None for the whole."""

    def __init__(self, debrief: Debrief, host: Screen) -> None:
        super().__init__(debrief, host)
        self.weave: Weave | None = None
        self.at: int | None = None
        self.layers = "both"

    @property
    def name(self) -> str:
        return say("debrief.map")

    @property
    def has_both(self) -> bool:
        """Tell whether there are two things to lay over each other."""
        return self.debrief.walked and self.debrief.paths >= FEWEST

    @property
    def told(self) -> Told:
        is_walked = self.debrief.walked and self.layers != "alone"
        shows_lines = self.debrief.paths >= FEWEST and self.layers != "together"
        return Told(self.weave if shows_lines else None, is_walked, self.at if is_walked else None)

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the chart out with words and ways at its right, or all in one column."""
        t, whole = page.theme, Rect(0, 0, page.w, page.h)
        name = f"place {place_of(self.debrief, self.host.shell)}"
        veiled = Picture(name, whole, blur=6, tint=(t.night, 215))
        page.picture((veiled if t.name == "paper" else Panel(whole, t.night),), whole)
        page.night = True
        if page.look.paged:
            self._lay_column(page)
        else:
            self._lay_beside(page)
        page.night = False

    def _lay_beside(self, page: Layout) -> None:
        tall = page.h - 2 * MARGIN
        edge, bands = chart_size(page, 0)
        side = min(tall - bands, page.w * (0.54 if page.look.wide else 0.55) - edge)
        chart = Rect(MARGIN, MARGIN, *chart_size(page, side))
        chart = chart._replace(y=(page.h - chart.h) / 2)
        lay_class_chart(page, self.debrief.map, self.told, chart)
        x = chart.right + (34 if page.look.wide else 22)
        wide = page.w - x - (40 if page.look.wide else 24)
        foot = self._ways_height(page, wide)
        room = Rect(x, MARGIN + 8, wide + 22, page.h - MARGIN - 18 - foot - MARGIN - 8)
        with page.region("words", room, pad=0) as at:
            self._lay_words(page, Rect(at.x, at.y, wide - 4, room.h))
        self._lay_ways(page, Rect(x, page.h - MARGIN - foot, wide, foot))

    def _lay_column(self, page: Layout) -> None:
        wide = page.w - 2 * MARGIN - 24
        with page.region("words", Rect(MARGIN, 12, wide + 24, page.h - 24)) as at:
            edge, bands = chart_size(page, 0)
            side = min(wide - edge, page.h - 60 - bands)
            chart = Rect(at.x + (wide - side - edge) / 2, at.y + 4, *chart_size(page, side))
            lay_class_chart(page, self.debrief.map, self.told, chart)
            y = self._lay_words(page, Rect(at.x + 8, chart.bottom + 16, wide - 20, 0)) + 24
            foot = self._ways_height(page, wide - 16)
            self._lay_ways(page, Rect(at.x + 8, y, wide - 16, foot))

    def _lay_words(self, page: Layout, at: Rect) -> float:
        style = page.capped(TITLE.at(54), 66)
        if self.told.at is not None:
            return self._lay_step(page, self.told.at, at)
        y = page.say(self._title(), style, (at.x, at.y, at.w), role="title")
        y = page.say(self._explained(), TEXT, (at.x, y + 2, at.w), colour=page.soft) + 18
        asks = (say("debrief.map.most"), say("debrief.map.surprise"))
        return lay_questions(page, asks, Rect(at.x, y, at.w, at.bottom - y - 30))

    def _title(self) -> str:
        paths = self.debrief.paths
        is_many = paths >= FEWEST and self.layers != "together"
        if is_many or not self.debrief.walked:
            return say("debrief.map.paths", count=paths)
        return say("debrief.map.ours")

    def _explained(self) -> str:
        """Say what the lines are."""
        told, paths = self.told, self.debrief.paths
        if told.is_walked and paths >= FEWEST and self.layers == "both":
            return say("debrief.map.both")
        if told.is_walked:
            made = say("debrief.map.together", count=len(self.debrief.map.steps))
            waits = say("debrief.map.waits", count=paths) if 0 < paths < FEWEST else ""
            return f"{made} {waits}".strip()
        return say("debrief.map.alone") if paths >= FEWEST else say("debrief.map.few")

    def _lay_step(self, page: Layout, index: int, at: Rect) -> float:
        """Say which step of the class is looked at, and what was chosen."""
        step, count = self.debrief.map.steps[index], len(self.debrief.map.steps)
        words = say("debrief.map.step", number=step.number, count=count)
        y = page.say(words, TEXT, (at.x, at.y, at.w), colour=page.soft, role="status")
        style = page.capped(TITLE.at(44), 54)
        y = page.say(step.title, style, (at.x, y, at.w), role="title") + 10
        return page.say(step.echo, page.capped(TEXT, 50)._replace(font="story"), (at.x, y, at.w))

    # -------------------------------------------------------------- the ways

    def _ways(self) -> list[Button]:
        made: list[Button] = []
        if self.has_both:
            shown = say(f"debrief.layers.{self.layers}")
            made.append(plain_button("layers", shown, "O", "path"))
        if self.debrief.together or self.debrief.alone:
            made.append(plain_button("divided", say("debrief.divided"), "V", "git-fork"))
        return [*made, self.way_on()]

    def _tall(self, page: Layout, what: Button, width: float) -> float:
        size = what.style.size * page.scale * 1.15 + 10
        room = width - 38 - size * (bool(what.icon) + bool(what.sign))
        return max(float(FOOT), page.text(what.label, STRONG, room, label=True).height + 26)

    def _ways_height(self, page: Layout, width: float) -> float:
        return sum(self._tall(page, one, width) + GAP for one in self._ways()) - GAP

    def _lay_ways(self, page: Layout, at: Rect) -> None:
        y = at.y
        for one in self._ways():
            y = button(page, one, Rect(at.x, y, at.w, self._tall(page, one, at.w))) + GAP

    # ----------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Show one layer, the other, or both."""
        if name == "layers":
            self.layers = LAYERS[(LAYERS.index(self.layers) + 1) % len(LAYERS)]

    def shortcut(self, intent: Intent) -> bool:
        """Walk the path of the class by arrows; behind its last step lies the next page."""
        if intent.kind == "letter" and intent.value == "o" and self.has_both:
            self.press("layers")
            return True
        if intent.kind == "move" and intent.value in ("left", "right"):
            return self._walk(1 if intent.value == "right" else -1)
        return False

    def _walk(self, by: int) -> bool:
        if not self.debrief.walked or self.layers == "alone":
            return False
        at = (-1 if self.at is None else self.at) + by
        if not -1 <= at < len(self.debrief.map.steps):
            return False
        self.at = None if at < 0 else at
        self.host.scrolls.pop("words", None)
        return True
