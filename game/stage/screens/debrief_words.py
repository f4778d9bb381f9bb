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
from game.stage.screens.class_look import MARGIN, STRONG, Head, lay_body, lay_card
from game.stage.screens.debrief_leaf import Leaf, place_of
from game.stage.screens.ending_leaf import MARK_OF_SIGN
from game.stage.screens.ending_sides import wash_of
from game.stage.signs import lantern, mark
from game.stage.theme import Style
from game.words import say

HEAD = Style("story_b", 38, 1.25)
LIVED = Style("story", 34, 1.3)
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
        """Lay both sides out on one sheet; where that is too narrow, below each other."""
        room = lay_card(page, place_of(self.debrief, self.host.shell), Head(self.name))
        is_wide = page.look.wide
        if is_wide:
            wide = 2 * (page.width(say("ending.costs"), STRONG) + 44)
            segments(page, self._switch(), Rect(room.right - wide, MARGIN + 14, wide, 62))
        content = self._lay_both if is_wide else self._lay_all
        lay_body(page, room, self.ways(), lambda at: content(page, at))

    def _switch(self) -> Few:
        options = (Option("gives", say("ending.gives")), Option("costs", say("ending.costs")))
        return Few("shows", say("ending.both.show"), options, self.shows, STRONG)

    def _lay_both(self, page: Layout, at: Rect) -> float:
        """Put both sides next to each other, and under them where the class lived an idea."""
        wide = (at.w - BETWEEN) / 2
        heights = self._heights(page, wide)
        bottom = at.y
        for index in (0, 1):
            x = at.x + index * (wide + BETWEEN)
            bottom = self._lay_column(page, index, Rect(x, at.y, wide, 0), heights)
        return self._lay_lived(page, Rect(at.x, bottom + 2, at.w, at.bottom - bottom - 2))

    def _lay_lived(self, page: Layout, at: Rect) -> float:
        """Say where the class lived the idea that is looked at."""
        found = self._looked(page)
        if found is None:
            return at.y
        size = 46.0
        words = page.text(found, LIVED, at.w - size - 30)
        top = at.y + max(0.0, (at.h - words.height) / 2)
        parts: list[Part] = [lantern(page, at.x + 32, top + 2, size, lit=True)]
        parts += page.place(words, at.x + size + 22, top, page.ink)
        rect = Rect(at.x, top, at.w, max(words.height, size + 4))
        page.add(Box("lived", rect, plain(found), parts=tuple(parts)))
        return rect.bottom

    def _looked(self, page: Layout) -> str | None:
        """Where the idea in focus was lived; without one, where the first that was."""
        if page.focus.startswith("row "):
            _, side, number = page.focus.split()
            row = self.rows(self.columns[int(side)])[int(number)]
            return _told(row)
        lived = [row for column in self.columns for row in self.rows(column) if row.lived]
        return _told(lived[0]) if lived else None

    def _lay_all(self, page: Layout, at: Rect) -> float:
        y = segments(page, self._switch(), Rect(at.x, at.y, at.w, 62)) + 14
        for index in (0, 1):
            y = self._lay_column(page, index, Rect(at.x, y, at.w, 0), ()) + 18
        return y - 18

    def _left(self, page: Layout) -> float:
        return 20 + 34 * min(page.scale, 1.5)

    def _height(self, page: Layout, row: Row, width: float) -> float:
        room = width - self._left(page) - 18
        tall = page.text(row.name, STRONG, room).height + (6 if page.look.wide else 18)
        if page.look.wide or not row.lived:
            return tall
        return tall + page.text(row.lived, LIVED, room).height + 4

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
        gap = 2 if page.look.wide else 8
        whole = head.height + 12 + sum(own) + gap * len(own) + 6
        ground = Rect(at.x, at.y, at.w, whole)
        page.picture((Panel(ground, wash_of(page, column.sign), t.ink, 2.5, 18),), ground)
        size = 38 * min(page.scale, 1.4)
        kind = MARK_OF_SIGN.get(column.sign, "both")
        middle = at.y + 4 + page.lead(HEAD) / 2
        parts: list[Part] = [mark(page, kind, at.x + 24 + size / 2, middle, size)]
        parts += page.place(head, at.x + 24 + size + 18, at.y + 4, t.ink)
        rect = Rect(at.x + 12, at.y + 4, at.w - 24, head.height)
        page.add(Box("heading", rect, column.name, parts=tuple(parts)))
        y = at.y + head.height + 10
        for number, (row, tall) in enumerate(zip(rows, own, strict=True)):
            self._lay_row(page, (index, number), row, Rect(at.x + 12, y, at.w - 24, tall))
            y += tall + gap
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
        pad = 3 if page.look.wide else 9
        middle = rect.y + pad + page.lead(STRONG) / 2
        top = max(rect.y + 4, middle - tall / 2)
        sign = lantern(page, rect.x + left / 2 + 4, top, tall, lit=bool(row.lived))
        if not row.lived:
            sign = sign._replace(fill=look.fill, ink=t.line if not focus else look.ink)
        parts.append(sign._replace(ink=look.ink) if row.lived else sign)
        room = rect.w - left - 18
        words = page.text(row.name, STRONG, room)
        parts += page.place(words, rect.x + left + 4, rect.y + pad, look.ink)
        if row.lived and not page.look.wide:
            lived = page.text(row.lived, LIVED, room)
            soft = look.ink if focus else t.soft
            parts += page.place(lived, rect.x + left + 4, rect.y + pad + 2 + words.height, soft)
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


def _told(row: Row) -> str:
    return say("debrief.lived", name=row.name, text=row.lived or say("ending.both.unlived"))
