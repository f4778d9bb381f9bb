"""The field guide: ideas that the choices have met; all of them, with sides and pages, once an ending was seen."""

from __future__ import annotations

from collections.abc import Sequence

from game.play.session import Session
from game.play.views import ConceptView, GuidePageView
from game.stage.boxes import Box, Panel, Rect, Region
from game.stage.fields import Few, Field, Option, field, tabs
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.guide_list import (
    GAP,
    PAGES,
    Entry,
    Listing,
    idea_entries,
    lay_empty,
    lay_entries,
    lay_preview,
    page_entries,
)
from game.stage.screens.guide_page import IdeaScreen, PageScreen
from game.stage.screens.here import has_ended, place_now
from game.stage.screens.idea import MARKS, Telling, lay_idea, short_names
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.theme import CAP, LEAST, TEXT
from game.words import say

SIDES = {
    "first": ("first",),
    "second": ("second",),
    "both": ("both", "integration"),
}


class GuideScreen(Screen):
    """A list and the idea or page that the focus is on; at large text sizes one after the other."""

    name = "guide"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        session = shell.session or Session(shell.story)
        ended = has_ended(shell)
        is_open = ended or bool(shell.saves.endings_seen(shell.story.id))
        self._view = session.guide(all_open=is_open)
        self._telling = Telling(shell.story.meters, is_open, ended, shell.session is not None)
        self._ideas = _in_groups(self._view.concepts)
        self._texts = {idea.id: _text_of(idea) for idea in self._ideas}
        self._search, self._side = "", "all"
        self._paged = self._pages_shown = False
        self._shown_id = ""
        self._entries: tuple[Entry, ...] = ()
        self._filter()

    def _filter(self) -> None:
        """Find what is asked for; the first of it is shown where the last one is gone."""
        words = self._search.casefold().split()
        sides = SIDES.get(self._side)
        self._found = [
            idea
            for idea in self._ideas
            if (sides is None or idea.side in sides)
            and all(word in self._texts[idea.id] for word in words)
        ]
        pages = [
            page
            for page in self._pages
            if sides is None and all(word in _words_of(page) for word in words)
        ]
        marks = MARKS if self._telling.is_open else None
        ideas = idea_entries(self._found, marks)
        shown = self._pages_shown or bool(words) or self._shown_id.startswith("page ")
        self._entries = (*page_entries(pages, shown=shown), *ideas)
        self._rows = [entry.id for entry in self._entries if entry.id]
        if self._shown_id not in self._rows:
            ids = [name for name in self._rows if name.startswith("row ")] or self._rows
            self._shown_id = ids[0] if ids else ""

    @property
    def _pages(self) -> tuple[GuidePageView, ...]:
        """The pages; before an ending was seen there are none."""
        return self._view.pages if self._telling.is_open else ()

    @property
    def _idea(self) -> ConceptView | None:
        return next((idea for idea in self._found if f"row {idea.id}" == self._shown_id), None)

    @property
    def _page(self) -> GuidePageView | None:
        return next((one for one in self._pages if f"page {one.id}" == self._shown_id), None)

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the list out, and at its right what the focus is on."""
        if self.focus in self._rows:
            self._shown_id = self.focus
        self._paged = page.look.paged
        way_out = closing(say("guide.close"))
        place = place_now(self.shell)
        rect = lay_sheet(page, place, say("guide.title"), sub=self._sub(), way_out=way_out)
        if not self._view.concepts:
            lay_empty(page, place or "", self.shell.descriptions.get(place or "", ""), rect)
        elif self._paged:
            with page.region("list", rect) as at:
                lay_entries(page, self._listing, at, self._lay_head(page, at))
        else:
            self._lay_both(page, rect)
        lay_way_out(page, way_out)

    @property
    def _listing(self) -> Listing:
        chosen = "" if self._paged else self._shown_id
        return Listing(self._entries, chosen, self.scrolls.get("list", 0.0))

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
            lay_entries(page, self._listing, at, at.y)
        x = left.right + 12
        pane = Rect(x, rect.y, rect.x + rect.w - 24 - x, rect.h)
        t, focus = page.theme, page.has_focus("idea")
        line, width = (t.focus_line, t.focus_line_width) if focus else (t.line, t.control_line)
        page.picture((Panel(pane, t.raised, line, width, 18),), pane)
        inner = Rect(x + 30, pane.y + 10, pane.w - 40, pane.h - 20)
        with page.region("idea", inner, pad=0) as at:
            if self._idea:
                lay_idea(page, self._idea, at._replace(y=at.y + 10), self._telling)
            elif self._shown_id:
                lay_preview(page, self._preview(), at._replace(y=at.y + 10))
        region = page.region_now("idea")
        if self._idea and region and region.most:
            page.add(Box("scrolling words", pane, self._idea.name, "idea", keys=("↑", "↓")))

    def _preview(self) -> tuple[str, str, str]:
        """Return what is told of a row that is no idea."""
        if self._page:
            return self._page.title, self._page.intro, say("guide.page.open")
        titles = "\n".join(one.title for one in self._pages)
        return say("guide.pages", count=len(self._pages)), titles, say("guide.pages.open")

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

    def first_focus(self) -> str:
        return self._shown_id

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press: a page opens, and at large text sizes an idea does."""
        if name == "close":
            self.way_out()
        elif name == "search":
            self.move_focus(self.first_focus())
        elif name == "side":
            values = [option.value for option in self._sides().options]
            self.pick("side", values[(values.index(self._side) + 1) % len(values)])
        elif name == PAGES:
            self._pages_shown = not self._pages_shown
            self._filter()
            self.shell.sound("press")
        elif self._page:
            self._open(PageScreen(self.shell, self._pages, self._page, self._telling))
        elif self._idea and self._paged:
            self._open(IdeaScreen(self.shell, self._idea, self._telling))

    def _open(self, screen: Screen) -> None:
        self.shell.sound("open")
        self.shell.open(screen)

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
            return self.move_focus(self._shown_id)
        if intent.kind in ("page_up", "page_down", "home", "end") and self.focus != "idea":
            return self._turn(intent.kind)
        return False

    def _turn(self, kind: str) -> bool:
        """Move the focus by as many rows as are in view, or to the first or last row."""
        region = self.seen.region("list")
        box = next((one for one in self.seen.boxes if one.id in self._rows), None)
        if region is None or box is None:
            return False
        page = max(1, int(region.rect.h / (box.rect.h + GAP)) - 1)
        ids = self._rows
        by = {"page_up": -page, "page_down": page, "home": -len(ids), "end": len(ids)}[kind]
        at = min(max(ids.index(self._shown_id) + by, 0), len(ids) - 1)
        self.scrolls.pop("idea", None)
        return self.move_focus(ids[at])

    def reads(self, dy: int) -> Region | None:
        """Arrows scroll the idea only when it has the focus or stands alone."""
        if self.focus == "idea" or self.seen.region("list") is None:
            return super().reads(dy)
        return None


def _in_groups(ideas: Sequence[ConceptView]) -> tuple[ConceptView, ...]:
    """Return the ideas with those of a group together, in the order in which the groups first come."""
    first: dict[str, int] = {}
    for number, idea in enumerate(ideas):
        first.setdefault(idea.group, number)
    return tuple(sorted(ideas, key=lambda idea: first[idea.group]))


def _text_of(idea: ConceptView) -> str:
    """Everything of an idea that is searched."""
    return " ".join((idea.name, idea.statement, idea.caution or "")).casefold()


def _words_of(page: GuidePageView) -> str:
    """Everything of a page that is searched."""
    return f"{page.title} {page.intro}".casefold()
