"""The moments that moved the player furthest, one for each time of life."""

from __future__ import annotations

from collections.abc import Iterator

from game.play.views import EndingView, StepView
from game.stage.boxes import Box, Icon, Panel, Part, Picture, Rect, Stroke
from game.stage.controls import Button, button, plate, skin
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen
from game.stage.screens.ending_leaf import Leaf, leaf_sheet
from game.stage.screens.map_words import lay_others
from game.stage.signs import mark
from game.stage.theme import CODA, HEADING, SMALL, STRONG, TEXT
from game.words import say

AGE = HEADING.at(34)._replace(lead=1.18)
TITLE = SMALL._replace(font="ui_m")
ECHO = CODA.at(30)._replace(lead=1.3)
BODY = TEXT.at(21)
GAP = 14
FULL = 5
"""So many moments a whole story has; a chapter alone has fewer."""
COLUMN = 1.3
"""Above this text scale the page is one column that scrolls."""


class MomentsLeaf(Leaf):
    """Opens one moment at a time; `others` shows the answers that were not taken there."""

    title = "ending.page.moments"

    def __init__(self, view: EndingView, host: Screen) -> None:
        super().__init__(view, host)
        self.at = 0
        self.others = False

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        return bool(view.moments)

    @property
    def name(self) -> str:
        count = len(self.view.moments)
        return super().name if count == FULL else say("ending.page.moments.some", count=count)

    @property
    def step(self) -> StepView:
        return self.view.moments[self.at]

    def lay(self, page: Layout) -> None:
        """Lay tabs and the open moment out, in one column that scrolls where words are large."""
        count = len(self.view.moments)
        full = count == FULL
        title = say("ending.moments") if full else say("ending.moments.some", count=count)
        with leaf_sheet(page, self, title, say("ending.moments.sub") if full else "") as room:
            if page.scale > COLUMN:
                with page.region("moments", room._replace(w=room.w + 22)) as at:
                    y = self._lay_tabs(page, Rect(at.x, at.y + 4, room.w, 0))
                    self._lay_below(page, Rect(at.x, y + 16, room.w, 0))
                return
            y = self._lay_tabs(page, room)
            self._lay_card(page, Rect(room.x, y + 18, room.w, room.bottom - y - 18))

    # -------------------------------------------------------------- tabs

    def _lay_tabs(self, page: Layout, at: Rect) -> float:
        """Put the tabs side by side, or as a list; returns the y below them."""
        count = len(self.view.moments)
        columns = 1 if page.look.paged else count
        wide = (at.w - GAP * (columns - 1)) / columns
        tall = max(self._tab_height(page, step, wide) for step in self.view.moments)
        parts: list[Part] = []
        for index, step in enumerate(self.view.moments):
            x = at.x + index % columns * (wide + GAP)
            y = at.y + index // columns * (tall + 8)
            rect = Rect(x, y, wide, tall)
            parts += self._tab(page, step, rect, chosen=index == self.at)
            label = self._tab_label(step)
            page.add(Box("option", rect, label, value=f"moments={index}", over=True))
        rows = (count + columns - 1) // columns
        whole = Rect(at.x, at.y, at.w, rows * (tall + 8) - 8)
        label = f"{self._tab_label(self.step)} ({self.at + 1} / {count})"
        box = Box("tabs", whole, label, "moments", keys=("←", "→"), parts=tuple(parts))
        page.add(box)
        return whole.bottom

    def _tab_label(self, step: StepView) -> str:
        return step.title if step.age is None else say("ending.tab", age=step.age, title=step.title)

    def _tab_height(self, page: Layout, step: StepView, width: float) -> float:
        if page.look.paged:
            return max(60.0, page.text(self._tab_label(step), TITLE, width - 120).height + 20)
        title = page.text(step.title, TITLE, width - 36, label=True).height
        return 12 + page.lead(AGE) + title + 14

    def _tab(self, page: Layout, step: StepView, rect: Rect, *, chosen: bool) -> list[Part]:
        focus = chosen and page.has_focus("moments")
        look = skin(page, "chosen" if chosen else "rest", focus=focus)
        parts = plate(page, rect, look, focus=focus)
        size = 24 * min(page.scale, 1.6)
        if page.look.paged:
            text = page.text(self._tab_label(step), TITLE, rect.w - 120)
            middle = rect.centre[1]
            parts += page.place(text, rect.x + 22, middle - text.height / 2, look.ink)
        else:
            age = "" if step.age is None else str(step.age)
            number = page.text(age or str(step.number), AGE, rect.w)
            parts += page.place(number, rect.x + 18, rect.y + 9, look.ink)
            title = page.text(step.title, TITLE, rect.w - 36, label=True)
            parts += page.place(title, rect.x + 18, rect.y + 12 + page.lead(AGE), look.ink)
            middle = rect.y + 11 + page.lead(AGE) / 2
        sign = mark(page, step.mark, rect.right - 18 - size / 2, middle, size, ink=look.ink)
        return [*parts, sign._replace(hole=look.fill)]

    # ------------------------------------------------------------ the page

    def _lay_card(self, page: Layout, rect: Rect) -> None:
        t = page.theme
        page.picture((Panel(rect, t.raised, t.ink, 2.5, 18), *self._notch(page, rect)), rect)
        wide = rect.w * (0.37 if page.look.wide else 0.35)
        tall = self._other_height(page, wide)
        frame = Rect(rect.x + 22, rect.y + 22, wide, rect.h - 44 - tall - 14)
        self._lay_picture(page, frame)
        x = frame.right + 34
        with page.region("moment", Rect(x, rect.y + 18, rect.right - 12 - x, rect.h - 36)) as at:
            self._lay_text(page, Rect(at.x, at.y, at.w, 0))
        button(page, self._other_button(), Rect(frame.x, frame.bottom + 14, wide, tall))

    def _notch(self, page: Layout, rect: Rect) -> list[Part]:
        """A small point that leads from the open tab to its page."""
        t = page.theme
        count = len(self.view.moments)
        wide = (rect.w - GAP * (count - 1)) / count
        x = rect.x + self.at * (wide + GAP) + wide / 2
        outer = ((x - 16, rect.y + 1.5), (x, rect.y - 13), (x + 16, rect.y + 1.5))
        inner = ((x - 14, rect.y + 3), (x, rect.y - 9.5), (x + 14, rect.y + 3))
        return [Stroke(outer, t.ink, 1, filled=True), Stroke(inner, t.raised, 1, filled=True)]

    def _lay_picture(self, page: Layout, rect: Rect) -> None:
        t = page.theme
        place = self.step.place or ""
        tint = (t.veil, t.dim) if t.dim else None
        picture = Picture(f"place {place}", rect, 14, tint=tint, line=t.ink)
        page.picture((picture,), rect, self.host.shell.descriptions.get(place, ""))

    def _lay_below(self, page: Layout, at: Rect) -> None:
        """Lay words, button and picture out below each other."""
        y = self._lay_text(page, at) + 16
        what = self._other_button()
        wide = min(what.width(page) + 60, at.w - 8)
        tall = self._other_height(page, wide)
        button(page, what, Rect(at.x + 4, y, wide, tall))
        self._lay_picture(page, Rect(at.x, y + tall + 18, at.w, min(at.w * 0.4, 300)))

    def _lay_text(self, page: Layout, at: Rect) -> float:
        y = page.say(self.step.echo, ECHO, (at.x, at.y, at.w), role="echo") + 12
        if self.others:
            head = say("ending.others") if self.step.others else say("ending.others.none")
            y = page.say(head, STRONG, (at.x, y, at.w), role="heading") + 8
            return lay_others(page, self.step, Rect(at.x, y, at.w, 0))
        told = [
            ("hand-coins", say("ending.price"), self.step.cost),
            ("plant", say("ending.later"), self.step.later),
        ]
        shown = [(icon, head, words) for icon, head, words in told if words]
        turnings = tuple(self._turnings())
        beside = at.w > 500 * page.scale and not page.look.paged and bool(turnings)
        wide = (at.w - 28) / 2 if beside else at.w
        bottom = y
        for index, part in enumerate(shown):
            top = y if beside or not index else bottom + 16
            x = at.x + (wide + 28 if index and beside else 0)
            bottom = max(bottom, self._lay_part(page, part, Rect(x, top, wide, 0)))
        for head, words in turnings:
            bottom = self._lay_part(page, ("git-fork", head, words), at._replace(y=bottom + 12))
        return bottom

    def _turnings(self) -> Iterator[tuple[str, str]]:
        """Yield the turning points of this age: this moment, or a step that is no moment itself."""
        moments = self.view.moments
        first = next(one for one in moments if one.age == self.step.age)
        known = {one.number for one in moments} if self.step is first else None
        for step in self.view.turning_points:
            if step.turning is None or step.age != self.step.age:
                continue
            if step.number == self.step.number:
                yield say("ending.turns"), step.turning
            elif known is not None and step.number not in known:
                yield say("ending.turns.elsewhere", title=step.title), step.turning

    def _lay_part(self, page: Layout, part: tuple[str, str, str], at: Rect) -> float:
        icon, head, words = part
        size = 24 * min(page.scale, 1.6)
        lead = page.lead(STRONG)
        tall = max(lead, size)
        where = Rect(at.x, at.y + (tall - size) / 2, size, size)
        page.picture((Icon(icon, where, page.ink),), where)
        room = (at.x + size + 10, at.y + (tall - lead) / 2, at.w - size - 10)
        page.say(head, STRONG, room, role="heading")
        return page.say(words, BODY, (at.x, at.y + tall + 3, at.w))

    def _other_button(self) -> Button:
        state = "chosen" if self.others else "rest"
        return Button("others", say("ending.others.open"), "git-fork", state, ("O",))

    def _other_height(self, page: Layout, width: float) -> float:
        what = self._other_button()
        size = what.style.size * page.scale * 1.15
        label = page.text(what.label, what.style, width - 38 - 2 * (size + 10), label=True)
        return max(52.0, label.height + 20)

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "moments"

    def _open(self, index: int) -> None:
        self.at = index % len(self.view.moments)
        self.host.scrolls.pop("moment", None)

    def adjust(self, name: str, by: int) -> bool:
        if name != "moments" or not 0 <= self.at + by < len(self.view.moments):
            return False
        self._open(self.at + by)
        return True

    def press(self, name: str) -> None:
        if name == "moments":
            self._open(self.at + 1)
        elif name == "others":
            self.others = not self.others
            self.host.scrolls.pop("moment", None)

    def pick(self, name: str, value: str) -> None:
        if name == "moments":
            self._open(int(value))

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "o":
            self.press("others")
            return True
        return False
