"""The two words: both sides next to each other, and what this class lived of each."""

from __future__ import annotations

from game.classroom.debrief import Debrief
from game.play.views import Column, Row
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import plate, skin
from game.stage.fields import Few, Option, segments
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen
from game.stage.screens.class_look import STRONG
from game.stage.screens.debrief_leaf import Leaf
from game.stage.screens.ending_leaf import MARK_OF_SIGN
from game.stage.screens.ending_sides import wash_of
from game.stage.signs import lantern, mark
from game.stage.theme import Style
from game.words import say

HEAD = Style("story_b", 38, 1.25)
LIVED = Style("story_i", 34, 1.3)
BETWEEN = 20


class WordsLeaf(Leaf):
    """Shows what each side gives, or can cost. The row in focus says where the class lived it."""

    def __init__(self, debrief: Debrief, host: Screen) -> None:
        super().__init__(debrief, host)
        self.shows = "gives"

    @property
    def name(self) -> str:
        return say("debrief.words")

    @property
    def has_content(self) -> bool:
        return self.debrief.view.columns is not None

    @property
    def columns(self) -> tuple[Column, Column]:
        assert self.debrief.view.columns is not None  # noqa: S101 - asked by has_content
        return self.debrief.view.columns

    def rows(self, column: Column) -> tuple[Row, ...]:
        return column.gives if self.shows == "gives" else column.costs

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        self.lay_paper(page, lambda at: self._lay_all(page, at))

    def _switch(self) -> Few:
        options = (Option("gives", say("ending.gives")), Option("costs", say("ending.costs")))
        return Few("shows", say("ending.both.show"), options, self.shows, STRONG)

    def _lay_all(self, page: Layout, at: Rect) -> float:
        y = segments(page, self._switch(), Rect(at.x, at.y, at.w, 62)) + 14
        if page.look.paged or not page.look.wide:
            for index in (0, 1):
                y = self._lay_column(page, index, Rect(at.x, y, at.w, 0), ()) + 18
            return y - 18
        wide = (at.w - BETWEEN) / 2
        heights = self._heights(page, wide)
        bottom = y
        for index in (0, 1):
            x = at.x + index * (wide + BETWEEN)
            bottom = self._lay_column(page, index, Rect(x, y, wide, 0), heights)
        return bottom

    def _left(self, page: Layout) -> float:
        return 20 + 34 * min(page.scale, 1.5)

    def _height(self, page: Layout, row: Row, width: float) -> float:
        room = width - self._left(page) - 18
        tall = page.text(row.name, STRONG, room).height + 18
        return tall + (page.text(row.lived, LIVED, room).height + 4 if row.lived else 0)

    def _heights(self, page: Layout, width: float) -> tuple[float, ...]:
        """How tall each pair of rows is, so that they face each other."""
        pairs = zip(*(self.rows(column) for column in self.columns), strict=False)
        return tuple(max(self._height(page, row, width - 24) for row in pair) for pair in pairs)

    def _lay_column(self, page: Layout, index: int, at: Rect, heights: tuple[float, ...]) -> float:
        """Put one side down: its mark and name, and a row for each idea; returns the y below."""
        column, t = self.columns[index], page.theme
        head = page.text(column.name, HEAD, at.w - 100)
        rows = self.rows(column)
        own = [self._height(page, row, at.w - 24) for row in rows]
        own = [heights[n] if n < len(heights) else tall for n, tall in enumerate(own)]
        whole = head.height + 26 + sum(own) + 8 * len(own) + 6
        ground = Rect(at.x, at.y, at.w, whole)
        page.picture((Panel(ground, wash_of(page, column.sign), t.ink, 2.5, 18),), ground)
        size = 38 * min(page.scale, 1.4)
        kind = MARK_OF_SIGN.get(column.sign, "both")
        middle = at.y + 12 + page.lead(HEAD) / 2
        parts: list[Part] = [mark(page, kind, at.x + 24 + size / 2, middle, size)]
        parts += page.place(head, at.x + 24 + size + 18, at.y + 12, t.ink)
        rect = Rect(at.x + 12, at.y + 12, at.w - 24, head.height)
        page.add(Box("heading", rect, column.name, parts=tuple(parts)))
        y = at.y + head.height + 22
        for number, (row, tall) in enumerate(zip(rows, own, strict=True)):
            self._lay_row(page, (index, number), row, Rect(at.x + 12, y, at.w - 24, tall))
            y += tall + 8
        return ground.bottom

    def _lay_row(self, page: Layout, which: tuple[int, int], row: Row, rect: Rect) -> None:
        """Put an idea down: on paper with a lit lantern where it was lived."""
        t, name = page.theme, f"row {which[0]} {which[1]}"
        focus = page.has_focus(name)
        column = self.columns[which[0]]
        ground = t.raised if row.lived else wash_of(page, column.sign)
        look = skin(page, "rest", focus=focus, rest=ground)
        parts = plate(page, rect, look, focus=focus, radius=12)
        left, tall = self._left(page), 40 * min(page.scale, 1.4)
        middle = rect.y + 9 + page.lead(STRONG) / 2
        top = max(rect.y + 4, middle - tall / 2)
        sign = lantern(page, rect.x + left / 2 + 4, top, tall, lit=bool(row.lived))
        if not row.lived:
            sign = sign._replace(fill=look.fill, ink=t.line if not focus else look.ink)
        parts.append(sign._replace(ink=look.ink) if row.lived else sign)
        room = rect.w - left - 18
        words = page.text(row.name, STRONG, room)
        parts += page.place(words, rect.x + left + 4, rect.y + 9, look.ink)
        if row.lived:
            lived = page.text(row.lived, LIVED, room)
            soft = look.ink if focus else t.soft
            parts += page.place(lived, rect.x + left + 4, rect.y + 11 + words.height, soft)
        told = say("ending.both.lived", text=row.lived) if row.lived else say("ending.both.unlived")
        label = plain(f"{column.name}: {row.name}. {told}")
        page.add(Box("line", rect, label, name, parts=tuple(parts)))

    # ----------------------------------------------------------------- doing

    def adjust(self, name: str, by: int) -> bool:
        value = "costs" if by > 0 else "gives"
        if name != "shows" or value == self.shows:
            return False
        self.pick(name, value)
        return True

    def pick(self, name: str, value: str) -> None:
        if name == "shows":
            self.shows = value
            self.host.scrolls.pop("content", None)

    def press(self, name: str) -> None:
        if name == "shows":
            self.pick(name, "costs" if self.shows == "gives" else "gives")

    def shortcut(self, intent: Intent) -> bool:
        """Turn between what the sides give and what they cost."""
        if intent.kind == "letter" and intent.value == "o":
            self.press("shows")
            return True
        return False
