"""Both sides in full: two columns of one width, with rows that face each other and open together."""

from __future__ import annotations

from game.play.views import Column, EndingView, Row
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import Skin, plate, skin
from game.stage.fields import Few, Option, segments
from game.stage.layout import Layout, Text, plain
from game.stage.screens.base import Screen
from game.stage.screens.ending_leaf import MARK_OF_SIGN, Leaf, leaf_sheet
from game.stage.screens.ending_sides import wash_of
from game.stage.signs import lantern, mark
from game.stage.theme import BUSINESS, HEADING, SMALL, STRONG
from game.words import say

GAP = 20
HEAD = HEADING.at(24)
NAME = STRONG
VERB = BUSINESS.at(22)
TOLD = SMALL
LIVED = BUSINESS.at(17)._replace(lead=1.26)
CLOSED = -1


class BothLeaf(Leaf):
    """Shows what each side gives, or can cost; `open` is the pair of rows that is open now."""

    title = "ending.page.both"

    def __init__(self, view: EndingView, host: Screen) -> None:
        super().__init__(view, host)
        self.shows = "gives"
        self.open = 0

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        return view.columns is not None

    @property
    def columns(self) -> tuple[Column, Column]:
        assert self.view.columns is not None  # noqa: S101 - asked by has_content
        return self.view.columns

    def rows(self, column: Column) -> tuple[Row, ...]:
        return column.gives if self.shows == "gives" else column.costs

    @property
    def count(self) -> int:
        return max(len(self.rows(column)) for column in self.columns)

    # ---------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay both columns out side by side; where words are large, pair after pair below each other."""
        with leaf_sheet(page, self, say("ending.both")) as room:
            if page.look.paged:
                with page.region("both", room._replace(w=room.w + 22)) as at:
                    y = segments(page, self._switch(), Rect(at.x, at.y + 6, room.w, 0)) + 16
                    self._lay_pairs(page, Rect(at.x, y, room.w, 0))
                return
            top = self._lay_switch(page, room)
            self._lay_columns(page, Rect(room.x, top, room.w, room.bottom - top))

    def _switch(self) -> Few:
        options = (Option("gives", say("ending.gives")), Option("costs", say("ending.costs")))
        return Few("shows", say("ending.both.show"), options, self.shows, STRONG)

    def _lay_switch(self, page: Layout, room: Rect) -> float:
        """Put the switch at the right of the title, or under it; returns the y below both."""
        what = self._switch()
        need = 2 * (max(page.width(x.text, what.style) for x in what.options) + 40)
        title = page.width(say("ending.both"), page.capped(HEADING.at(36), 46))
        if need + title + 40 <= room.w:
            segments(page, what, Rect(room.right - need, room.y - 66, need, 50))
            return room.y
        return segments(page, what, Rect(room.x, room.y, min(need, room.w), 50)) + 10

    def _lay_columns(self, page: Layout, at: Rect) -> None:
        wide = (at.w - GAP) / 2
        head = max(self._head_height(page, column, wide) for column in self.columns)
        room = at.h - head - 4 * (self.count - 1) - 10
        ways = [self._heights(page, wide - 24, pad) for pad in _pads(page)]
        heights = next((way for way in ways if sum(way) <= room), ways[0])
        least = head + sum(heights) + 4 * (len(heights) - 1) + 10
        spare = max(0.0, min((at.h - least) / max(len(heights), 1), 14))
        heights = [tall + spare for tall in heights]
        whole = head + sum(heights) + 4 * (len(heights) - 1) + 10
        region = Rect(at.x, at.y, at.w + 22, at.h)
        with page.region("both", region, pad=0) as inner:
            for index, column in enumerate(self.columns):
                x = inner.x + index * (wide + GAP)
                ground = Rect(x, inner.y, wide, whole)
                t = page.theme
                panel = Panel(ground, wash_of(page, column.sign), t.ink, 2.5, 18)
                page.picture((panel,), ground)
                self._lay_head(page, column, Rect(x, inner.y, wide, head))
                y = inner.y + head
                for number, tall in enumerate(heights):
                    self._lay_row(page, (index, number), Rect(x + 12, y, wide - 24, tall))
                    y += tall + 4

    def _lay_pairs(self, page: Layout, at: Rect) -> None:
        heights = self._heights(page, at.w, _pads(page)[0])
        y = at.y
        for number, tall in enumerate(heights):
            for index, column in enumerate(self.columns):
                if number == 0:
                    self._lay_head(page, column, Rect(at.x - 12, y, at.w, 0))
                    y += self._head_height(page, column, at.w)
                self._lay_row(page, (index, number), Rect(at.x, y, at.w, tall))
                y += tall + 8
            y += 16

    def _head_height(self, page: Layout, column: Column, width: float) -> float:
        return page.text(column.name, HEAD, width - 80).height + 14

    @property
    def _verb(self) -> str:
        return say("ending.both.gives") if self.shows == "gives" else say("ending.both.costs")

    def _has_verbs(self, page: Layout, width: float) -> bool:
        """Tell whether the verb fits after both names: either both sides have it, or none."""
        size = 26 * min(page.scale, 1.8)
        verb = page.width(self._verb, VERB) + 10
        names = max(page.width(column.name, HEAD) for column in self.columns)
        return 36 + size / 2 + 14 + names + verb + 16 <= width

    def _lay_head(self, page: Layout, column: Column, at: Rect) -> None:
        """Put a side's mark and name, with the verb after it where there is room."""
        size = 26 * min(page.scale, 1.8)
        text = page.text(column.name, HEAD, at.w - 80)
        middle = at.y + 8 + page.lead(HEAD) / 2
        kind = MARK_OF_SIGN.get(column.sign, "both")
        parts: list[Part] = [mark(page, kind, at.x + 36, middle, size)]
        left = at.x + 36 + size / 2 + 14
        parts += page.place(text, left, at.y + 8, page.ink)
        if self._has_verbs(page, at.w):
            line = page.text(self._verb, VERB, at.w)
            top = middle - page.lead(VERB) / 2 + 1
            parts += page.place(line, left + text.width + 10, top, page.soft)
        rect = Rect(at.x + 12, at.y + 8, at.w - 24, text.height)
        page.add(Box("heading", rect, f"{column.name} {self._verb}", parts=tuple(parts)))

    # --------------------------------------------------------------- rows

    def _heights(self, page: Layout, width: float, pad: float) -> list[float]:
        """How tall each pair of rows is: as tall as the taller of the two."""
        return [
            max(
                self._height(page, self.rows(column)[number], width, is_open=number == self.open)
                + pad
                for column in self.columns
                if number < len(self.rows(column))
            )
            for number in range(self.count)
        ]

    def _height(self, page: Layout, row: Row, width: float, *, is_open: bool) -> float:
        tall = sum(text.height for text, _ in self._texts(page, row, width, is_open=is_open))
        return max(tall + (8 if is_open else 0), 42.0)

    def _texts(
        self, page: Layout, row: Row, width: float, *, is_open: bool
    ) -> list[tuple[Text, str]]:
        """The words of a row: its name, opened its sentences and cautions, and where it was lived."""
        room = width - self._left(page) - 14
        texts = [
            (
                page.text(
                    row.name, NAME, room - 8 - self._sign(page) * (3 if page.look.paged else 1)
                ),
                "name",
            )
        ]
        if is_open:
            texts += [(page.text(words, TOLD, room), "told") for words in row.statements]
        if row.lived:
            texts.append((page.text(row.lived, LIVED, room), "lived"))
        if is_open:
            for words in row.cautions:
                caution = say("ending.both.caution", text=words)
                texts.append((page.text(caution, TOLD, room), "caution"))
        return texts

    def _sign(self, page: Layout) -> float:
        return 22 * min(page.scale, 1.8)

    def _left(self, page: Layout) -> float:
        return 22 + 28 * min(page.scale, 1.8)

    def _lay_row(self, page: Layout, which: tuple[int, int], rect: Rect) -> None:
        """Put one row: paper and a lit lantern where it was lived, its column's colour where not."""
        index, number = which
        column = self.columns[index]
        if number >= len(self.rows(column)):
            return
        row, is_open = self.rows(column)[number], number == self.open
        name = f"row {index} {number}"
        focus = page.has_focus(name)
        ground = page.theme.raised if row.lived else wash_of(page, column.sign)
        look = skin(page, "rest", focus=focus, rest=ground)
        if row.lived and not focus:
            look = look._replace(line=page.theme.ink)
        parts = plate(page, rect, look, focus=focus, radius=12)
        parts.append(self._lantern(page, row, rect, look))
        texts = self._texts(page, row, rect.w, is_open=is_open)
        top = rect.centre[1] - sum(text.height for text, _ in texts) / 2
        y = top
        for text, kind in texts:
            colour = look.ink if focus or kind in ("name", "caution") else page.theme.soft
            parts += page.place(text, rect.x + self._left(page), y, colour)
            y += text.height
        parts += self._corner(page, column, Rect(rect.x, top, rect.w, 0), look.ink, is_open=is_open)
        state = "chosen" if is_open else "rest"
        keys = ("↑", "↓", "←", "→", "Enter")
        label = self._told(column, row)
        page.add(Box("line", rect, label, name, state=state, keys=keys, parts=tuple(parts)))

    def _lantern(self, page: Layout, row: Row, rect: Rect, look: Skin) -> Part:
        """The lantern of a row: lit where it was lived; else hollow, and quiet unless focused."""
        tall = 34 * min(page.scale, 1.8)
        middle = rect.x + 4 + self._left(page) / 2
        sign = lantern(page, middle, rect.centre[1] - tall / 2, tall, lit=bool(row.lived))
        if row.lived:
            return sign._replace(ink=look.ink)
        quiet = look.ink if look.fill == page.theme.focus else page.theme.line
        return sign._replace(ink=quiet, fill=look.fill)

    def _corner(
        self, page: Layout, column: Column, line: Rect, ink: str, *, is_open: bool
    ) -> list[Part]:
        """What stands at the end of a row's first line: plus or minus, and where rows alternate the side."""
        size = self._sign(page)
        icon = Rect(line.right - 12 - size, line.y + (page.lead(NAME) - size) / 2, size, size)
        parts: list[Part] = [Icon("minus" if is_open else "plus", icon, ink)]
        if page.look.paged:
            kind = MARK_OF_SIGN.get(column.sign, "both")
            parts.append(mark(page, kind, icon.x - size, icon.centre[1], size, ink=ink))
        return parts

    def _told(self, column: Column, row: Row) -> str:
        words = (
            say("ending.both.lived", text=row.lived) if row.lived else say("ending.both.unlived")
        )
        return plain(f"{column.name}: {row.name}. {words}")

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "row 0 0"

    def adjust(self, name: str, by: int) -> bool:
        if name != "shows":
            return False
        self.pick(name, "costs" if by > 0 else "gives")
        return True

    def pick(self, name: str, value: str) -> None:
        if name == "shows":
            self.shows = value
            self.open = min(self.open, self.count - 1)

    def press(self, name: str) -> None:
        """Open a pair of rows, or close the one that is open."""
        if name == "shows":
            self.pick(name, "costs" if self.shows == "gives" else "gives")
        elif name.startswith("row "):
            number = int(name.split()[2])
            self.open = CLOSED if number == self.open else number


def _pads(page: Layout) -> tuple[float, ...]:
    """Units above and below a row's words together: what is liked, and what will do to save a scroll."""
    return (12.0, 6.0) if page.theme.name == "paper" else (20.0,)
