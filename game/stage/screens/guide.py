"""The field guide: ideas that the choices have met; all of them, with their sides, once an ending was seen."""

from __future__ import annotations

from game.play.session import Session
from game.play.views import ConceptView
from game.stage.boxes import Box, Panel, Rect, Region
from game.stage.fields import Few, Field, Option, Row, field, row, tabs
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import has_ended, place_now
from game.stage.screens.idea import MARKS, Telling, lay_idea, short_names
from game.stage.screens.near import Span, rows_near
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.theme import BUTTON, CAP, LEAST, STORY, TEXT, Look
from game.words import say

SIDES = {
    "first": ("individualism",),
    "second": ("collectivism",),
    "both": ("both", "integration"),
}
GAP = 4
LETTERS = 60
"""No name in the list is longer than this many letters."""


class GuideScreen(Screen):
    """A list and the idea that the focus is on; at large text sizes one after the other."""

    name = "guide"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        session = shell.session or Session(shell.story)
        ended = has_ended(shell)
        is_open = ended or bool(shell.saves.endings_seen(shell.story.id))
        self._view = session.guide(all_open=is_open)
        self._telling = Telling(shell.story.meters, is_open, ended, shell.session is not None)
        self._texts = {idea.id: _text_of(idea) for idea in self._view.concepts}
        self._search, self._side = "", "all"
        self._paged = self._open = False
        self._shown_id = ""
        self._cut: tuple[Look | None, dict[str, str]] = (None, {})
        self._filter()

    def _filter(self) -> None:
        """Find the ideas that are asked for; the first of them is shown where the last one is gone."""
        words = self._search.casefold().split()
        sides = SIDES.get(self._side)
        self._found = [
            idea
            for idea in self._view.concepts
            if (sides is None or idea.side in sides)
            and all(word in self._texts[idea.id] for word in words)
        ]
        if not any(idea.id == self._shown_id for idea in self._found):
            self._shown_id = self._found[0].id if self._found else ""

    @property
    def _shown(self) -> ConceptView | None:
        return next((idea for idea in self._found if idea.id == self._shown_id), None)

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the list out, and at its right the idea that has the focus."""
        if self.focus.startswith("row "):
            self._shown_id = self.focus[4:]
        self._paged = page.look.paged
        one = self._paged and self._open and self._shown
        way_out = closing(say("guide.list"), "arrow-left") if one else closing(say("guide.close"))
        place = place_now(self.shell)
        rect = lay_sheet(page, place, say("guide.title"), sub=self._sub(), way_out=way_out)
        if one:
            with page.region("idea", rect) as at:
                lay_idea(page, one, at, self._telling)
        elif not self._view.concepts:
            with page.region("idea", rect) as at:
                page.say(say("guide.empty"), STORY, (at.x, at.y + 8, min(at.w, 760 * page.scale)))
        elif self._paged:
            with page.region("list", rect) as at:
                self._lay_rows(page, at, self._lay_head(page, at))
        else:
            self._lay_both(page, rect)
        lay_way_out(page, way_out)

    def _sub(self) -> str:
        counts = {"met": len(self._view.concepts), "total": self._view.total}
        if self._view.all_open:
            return say("guide.sub.open", total=self._view.total)
        return say("guide.sub", **counts)

    def _lay_both(self, page: Layout, rect: Rect) -> None:
        left = Rect(rect.x, rect.y, rect.w * 0.42, rect.h)
        y = self._lay_head(page, left._replace(w=left.w - 24))
        inner = Rect(left.x, y, left.w, left.bottom - y)
        with page.region("list", inner) as at:
            self._lay_rows(page, at, at.y)
        x = left.right + 12
        pane = Rect(x, rect.y, rect.x + rect.w - 24 - x, rect.h)
        t, focus = page.theme, page.has_focus("idea")
        line, width = (t.focus_line, t.focus_line_width) if focus else (t.line, t.control_line)
        page.picture((Panel(pane, t.raised, line, width, 18),), pane)
        inner = Rect(x + 30, pane.y + 10, pane.w - 40, pane.h - 20)
        with page.region("idea", inner, pad=0) as at:
            if self._shown:
                lay_idea(page, self._shown, at._replace(y=at.y + 10), self._telling)
        region = page.region_now("idea")
        if self._shown and region and region.most:
            page.add(Box("scrolling words", pane, self._shown.name, "idea", keys=("↑", "↓")))

    def _lay_head(self, page: Layout, at: Rect) -> float:
        """Lay out what the list is asked for; returns the y below it."""
        hint = say("guide.search.hint")
        search = Field("search", say("guide.search"), self._search, hint, "magnifying-glass")
        style = TEXT.at(21)
        search = Field(search.id, search.label, search.value, search.hint, search.icon, style)
        y = field(page, search, Rect(at.x, at.y + 2, at.w, 52)) + 10
        if self._telling.is_open:
            y = tabs(page, self._sides(), (at.x, y, at.w)) + 8
        count = self._count()
        return page.say(count, LEAST.at(17), (at.x + 4, y, at.w), colour=page.soft) + 6

    def _sides(self) -> Few:
        first, second = short_names(self._telling.meters)
        options = (
            Option("all", say("guide.side.all")),
            Option("first", first, mark="first"),
            Option("second", second, mark="second"),
            Option("both", say("guide.side.both"), mark="both"),
        )
        return Few("side", say("guide.side"), options, self._side, CAP)

    def _count(self) -> str:
        count = len(self._found)
        if self._search.strip():
            return say("guide.found", count=count, words=self._search.strip())
        return say("guide.count", count=count)

    def _lay_rows(self, page: Layout, at: Rect, top: float) -> None:
        """Lay out the rows near the view; `top` is where the first one stands."""
        tall = max(50.0, page.lead(BUTTON) + 20)
        step = tall + GAP
        start = top - at.y + 2
        spans = [
            Span(start + n * step, start + n * step + tall, f"row {idea.id}")
            for n, idea in enumerate(self._found)
        ]
        end = spans[-1].bottom if spans else start
        offset = min(max(self.scrolls.get("list", 0.0), 0.0), max(0.0, end + 8 - at.h))
        for number in rows_near(spans, (offset, offset + at.h), self.focus):
            idea = self._found[number]
            place = Rect(at.x, at.y + spans[number].top, at.w, tall)
            row(page, self._row(page, idea, at.w), place)
        page.least_y = at.y + end

    def _row(self, page: Layout, idea: ConceptView, width: float) -> Row:
        mark = MARKS.get(idea.side, "neither") if self._telling.is_open else ""
        size = 22 * min(page.scale, 1.6)
        room = 0.98 * (width - 40 - size - (size + 12 if mark else 0))
        if self._cut[0] != page.look:
            self._cut = (page.look, {})
        names = self._cut[1]
        if idea.id not in names:
            name = idea.statement if idea.name.endswith("…") else idea.name
            names[idea.id] = _cut(page, name, room)
        shown = idea.id == self._shown_id and not self._paged
        state = "chosen" if shown else "rest"
        return Row(f"row {idea.id}", names[idea.id], mark=mark, state=state)

    def first_focus(self) -> str:
        return f"row {self._shown_id}"

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press: at large text sizes a row opens its idea."""
        if name == "close":
            self.way_out()
        elif name == "search":
            self.move_focus(self.first_focus())
        elif name == "side":
            values = [option.value for option in self._sides().options]
            self.pick("side", values[(values.index(self._side) + 1) % len(values)])
        elif name.startswith("row ") and self._paged:
            self._open = True
            self.scrolls.pop("idea", None)
            self.focus = "close"
            self.shell.sound("open")

    def way_out(self) -> None:
        """Go back to the list, or close."""
        if self._paged and self._open:
            self._open = False
            self.focus, self._follow = f"row {self._shown_id}", True
            self.shell.sound("close")
        else:
            super().way_out()

    def text_of(self, name: str) -> str | None:
        return self._search if name == "search" else None

    def write(self, name: str, text: str) -> None:  # noqa: ARG002 - there is one field
        """Search for what is typed."""
        self._search = text
        self._change()

    def pick(self, name: str, value: str) -> None:  # noqa: ARG002 - there is one choice of few
        self._side = value
        self._change()
        self.shell.sound("press")

    def adjust(self, name: str, by: int) -> bool:
        """Take the next side, or the one before."""
        if name != "side":
            return False
        values = [option.value for option in self._sides().options]
        self._side = values[min(max(values.index(self._side) + by, 0), len(values) - 1)]
        self._change()
        return True

    def _change(self) -> None:
        self.scrolls["list"] = 0.0
        self.scrolls.pop("idea", None)
        self._filter()

    # -------------------------------------------------------------- keys

    def shortcut(self, intent: Intent) -> bool:
        """Take what is typed anywhere into the search; turn pages of the list."""
        if self._open and self._paged:
            return False
        letter = intent.value.removeprefix("+") if intent.kind in ("letter", "number") else ""
        if len(letter) == 1 and self._view.concepts:
            if letter != "/":
                self.write("search", self._search + letter)
            self.move_focus("search")
            return True
        if intent.kind == "back" and self._search:
            self.write("search", self._search[:-1])
            return True
        if intent.kind == "move" and intent.value == "left" and self.focus == "idea":
            return self.move_focus(f"row {self._shown_id}")
        if intent.kind in ("page_up", "page_down", "home", "end") and self.focus != "idea":
            return self._turn(intent.kind)
        return False

    def _turn(self, kind: str) -> bool:
        """Move the focus by as many rows as are in view, or to the first or last row."""
        region, box = self.seen.region("list"), self.seen.box(f"row {self._shown_id}")
        if region is None or box is None:
            return False
        page = max(1, int(region.rect.h / (box.rect.h + GAP)) - 1)
        ids = [idea.id for idea in self._found]
        by = {"page_up": -page, "page_down": page, "home": -len(ids), "end": len(ids)}[kind]
        at = min(max(ids.index(self._shown_id) + by, 0), len(ids) - 1)
        self.scrolls.pop("idea", None)
        return self.move_focus(f"row {ids[at]}")

    def reads(self, dy: int) -> Region | None:
        """Arrows scroll the idea only when it has the focus or stands alone."""
        if self.focus == "idea" or self.seen.region("list") is None:
            return super().reads(dy)
        return None


def _text_of(idea: ConceptView) -> str:
    """Everything of an idea that is searched."""
    return " ".join((idea.name, idea.statement, idea.caution or "")).casefold()


def _cut(page: Layout, name: str, room: float) -> str:
    """Cut a name that is too long for its row."""
    if page.width(name, BUTTON) <= room and len(name) <= LETTERS:
        return name
    short, long = 1, min(len(name), LETTERS)
    while short < long:
        middle = (short + long + 1) // 2
        fits = page.width(name[:middle].rstrip(" ,.;:") + "…", BUTTON) <= room
        short, long = (middle, long) if fits else (short, middle - 1)
    return name[:short].rstrip(" ,.;:") + "…"
