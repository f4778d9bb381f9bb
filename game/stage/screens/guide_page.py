"""A page of the field guide, and one idea alone: sheets that lie over the guide's list."""

from __future__ import annotations

from collections.abc import Sequence

from game.play.views import ConceptView, EndingView, GuidePageView
from game.stage.controls import Button, round_button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.guide_cards import Cards, lay_cards
from game.stage.screens.guide_table import Table, lay_table
from game.stage.screens.here import place_now
from game.stage.screens.idea import MARKS, Telling, lay_idea
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out, sheet_rect
from game.words import say

IDEA = "idea "
"""What the names of controls that hold an idea begin with."""


class IdeaScreen(Screen):
    """One idea alone, with all that is told of it."""

    name = "idea"

    def __init__(self, shell: Shell, idea: ConceptView, telling: Telling) -> None:
        super().__init__(shell)
        self._idea, self._telling = idea, telling

    def lay(self, page: Layout) -> None:
        """Lay the idea out on a sheet."""
        way_out = closing(say("guide.back"), "arrow-left")
        rect = lay_sheet(page, place_now(self.shell), say("guide.title"), way_out=way_out)
        with page.region("idea", rect) as at:
            lay_idea(page, self._idea, at._replace(y=at.y + 4), self._telling)
        lay_way_out(page, way_out)

    def press(self, name: str) -> None:  # noqa: ARG002 - there is one button
        """Close."""
        self.way_out()

    def shortcut(self, intent: Intent) -> bool:
        return _closes(self, intent)


class PageScreen(Screen):
    """A page: its ideas as a table, in pairs, as a list or as cards to argue about."""

    name = "guide page"

    def __init__(
        self, shell: Shell, pages: Sequence[GuidePageView], view: GuidePageView, telling: Telling
    ) -> None:
        super().__init__(shell)
        self._pages, self._telling = tuple(pages), telling
        self.at = self._pages.index(view)
        self._turned_round = _is_turned_round(shell)

    @property
    def view(self) -> GuidePageView:
        """The page that is open."""
        return self._pages[self.at]

    @property
    def rows(self) -> tuple[tuple[ConceptView, ...], ...]:
        """The rows of the page, those of pairs in the order of the sides."""
        rows = self.view.rows
        if self.view.kind != "pairs":
            return rows
        last = "first" if self._turned_round else "second"
        return tuple(row[::-1] if MARKS.get(row[0].side) == last else row for row in rows)

    @property
    def ideas(self) -> tuple[ConceptView, ...]:
        """The ideas of the page, one after the other."""
        return tuple(idea for row in self.rows for idea in row)

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the page out under its title, in the way of its kind."""
        way_out = closing(say("guide.list"), "arrow-left")
        view, table = self.view, self.view.kind == "table"
        size = 44 * min(max(page.scale, 1.0), 1.45)
        several = len(self._pages) > 1
        rect = lay_sheet(
            page,
            place_now(self.shell),
            view.title,
            sub=view.intro if table else "",
            way_out=way_out,
            beside=2 * (size + 10) if several else 0,
        )
        meters = self._telling.meters[::-1] if self._turned_round else self._telling.meters
        sides = tuple(("second", "first") if self._turned_round else ("first", "second"))
        names = tuple(zip(sides, (meter.name for meter in meters), strict=True))
        intro = view.intro if not table or page.look.paged else ""
        if table:
            lay_table(page, Table(self.ideas, names, intro), rect)
        else:
            lay_cards(page, Cards(view.kind, self.rows, view.questions, names, intro), rect)
        if several:
            self._lay_turning(page, way_out, size)
        lay_way_out(page, way_out)

    def _lay_turning(self, page: Layout, way_out: Button, size: float) -> None:
        """Put two round buttons that turn the page, at the left of the way out."""
        pad = 44 if page.look.wide else 32
        sheet = sheet_rect(page)
        x = sheet.right - pad + 20 - way_out.width(page) - 2 * (size + 10)
        for name, by, icon in (("before", -1, "arrow-left"), ("after", 1, "arrow-right")):
            title = self._pages[(self.at + by) % len(self._pages)].title
            label = say(f"guide.page.{name}", title=title)
            round_button(page, Button(name, label, icon), (x, sheet.y + 22, size))
            x += size + 10

    def first_focus(self) -> str:
        return f"{IDEA}{self.ideas[0].id}" if self.ideas else "close"

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press: an idea is told whole."""
        if name == "close":
            self.way_out()
        elif name in ("before", "after"):
            self._turn(-1 if name == "before" else 1)
        elif name.startswith(IDEA):
            idea = next(idea for idea in self.ideas if f"{IDEA}{idea.id}" == name)
            self.shell.sound("open")
            self.shell.open(IdeaScreen(self.shell, idea, self._telling))

    def _turn(self, by: int) -> None:
        """Open the page after this one, or before; the buttons keep the focus."""
        self.at = (self.at + by) % len(self._pages)
        if self.focus not in ("before", "after"):
            self.focus = ""
        self.scrolls = {}
        self.shell.sound("page" if by > 0 else "back")

    def shortcut(self, intent: Intent) -> bool:
        """Turn to another page where this one ends."""
        if intent.kind not in ("page_up", "page_down") or len(self._pages) < 2:
            return _closes(self, intent)
        region = next((one for one in self.seen.regions if one.most), None)
        back = intent.kind == "page_up"
        if region and (region.offset > 1 if back else region.more_below):
            return False
        self._turn(-1 if back else 1)
        return True


def _closes(screen: Screen, intent: Intent) -> bool:
    """Close on the letter that opened the guide, and on the key for a step back."""
    if intent.kind == "back" or (intent.kind == "letter" and intent.value == "g"):
        screen.way_out()
        return True
    return False


def _is_turned_round(shell: Shell) -> bool:
    """Tell whether this playthrough shows the second side first."""
    view = shell.session.look() if shell.session and shell.session.at_ending else None
    if not isinstance(view, EndingView) or view.columns is None:
        return False
    return view.columns[0].sign == view.sides[1].sign
