"""Every scene of the story, to jump to by a possible way: found by typing."""

from __future__ import annotations

from typing import NamedTuple

from game.stage.boxes import Rect
from game.stage.fields import Few, Field, Option, Row, field, row, segments
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.previewing.bench import METERS, Meters
from game.stage.previewing.shell import PreviewShell
from game.stage.screens.base import Screen
from game.stage.screens.here import place_now
from game.stage.screens.near import Span, rows_near
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.theme import BUTTON, CAP, LEAST, SMALL, TEXT
from game.words import say

GAP = 4


class Goal(NamedTuple):
    """A scene that can be jumped to."""

    scene: str
    title: str
    chapter: str

    @property
    def id(self) -> str:
        return f"goal {self.scene}"

    def holds(self, words: list[str]) -> bool:
        """Say whether all of some words stand in what is told of the scene."""
        told = f"{self.scene} {self.title} {self.chapter}".casefold()
        return all(word in told for word in words)


class JumpScreen(Screen):
    name = "jump"

    def __init__(self, shell: PreviewShell) -> None:
        super().__init__(shell)
        self._author = shell
        self._search = ""
        self._meters: Meters = shell.meters

    def _goals(self) -> tuple[Goal, ...]:
        """Return the scenes that are searched for, in the order of the story as it is now."""
        story, words = self._author.playable, self._search.casefold().split()
        goals = (
            Goal(scene, story.scenes[scene].title, chapter.title)
            for chapter in (story.chapters if story else ())
            for scene in chapter.scenes
            if story
        )
        return tuple(goal for goal in goals if goal.holds(words))

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the search out over the list; at large text sizes both scroll together."""
        way_out = closing(say("jump.close"))
        title, sub = say("jump.title"), say("jump.sub")
        place = place_now(self.shell)
        rect = lay_sheet(page, place, title, sub=sub, way_out=way_out)
        if page.look.paged:
            with page.region("list", rect) as at:
                self._lay_list(page, at, self._lay_head(page, at))
        else:
            y = self._lay_head(page, rect._replace(w=rect.w - 24))
            with page.region("list", Rect(rect.x, y, rect.w, rect.bottom - y)) as at:
                self._lay_list(page, at, at.y)
        lay_way_out(page, way_out)

    def _lay_head(self, page: Layout, at: Rect) -> float:
        hint = say("jump.search.hint")
        style = TEXT.at(21)
        sought = Field("search", say("jump.search"), self._search, hint, "magnifying-glass", style)
        options = tuple(Option(one, say(f"jump.meters.{one}")) for one in METERS)
        few = Few("meters", say("jump.meters"), options, self._meters, CAP)
        if page.look.wide:
            half = (at.w - 16) / 2
            below = field(page, sought, Rect(at.x, at.y + 2, half, 52))
            y = max(below, segments(page, few, Rect(at.x + half + 16, at.y + 2, half, 52)))
        else:
            y = field(page, sought, Rect(at.x, at.y + 2, at.w, 52)) + 8
            y = segments(page, few, Rect(at.x, y, at.w, 52))
        count = say("jump.count", count=len(self._goals()))
        return page.say(count, LEAST.at(17), (at.x + 4, y + 8, at.w), colour=page.soft) + 6

    def _lay_list(self, page: Layout, at: Rect, top: float) -> None:
        """Lay out the rows near the view; `top` is where the first one stands."""
        goals = self._goals()
        y, spans = top - at.y + 2, []
        for goal in goals:
            tall = _height(page, goal, at.w)
            spans.append(Span(y, y + tall, goal.id))
            y += tall + GAP
        offset = min(max(self.scrolls.get("list", 0.0), 0.0), max(0.0, y + 8 - at.h))
        for number in rows_near(spans, (offset, offset + at.h), page.focus):
            goal, span = goals[number], spans[number]
            where = Rect(at.x, at.y + span.top, at.w, span.bottom - span.top)
            row(page, Row(goal.id, goal.title, sub=_sub(goal)), where)
        page.least_y = at.y + y

    def first_focus(self) -> str:
        return "search"

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Close, or jump: from the search to the first scene that was found."""
        goals = self._goals()
        if name == "close":
            self.way_out()
        elif name == "search" and goals:
            self._author.jump(goals[0].scene, self._meters)
        elif name.startswith("goal "):
            self._author.jump(name.removeprefix("goal "), self._meters)

    def text_of(self, name: str) -> str | None:
        return self._search if name == "search" else None

    def write(self, name: str, text: str) -> None:  # noqa: ARG002 - there is one field
        """Search for what is typed."""
        self._search = text
        self.scrolls["list"] = 0.0

    def pick(self, name: str, value: str) -> None:  # noqa: ARG002 - there is one choice of few
        self._meters = next(one for one in METERS if one == value)
        self.shell.sound("press")

    def adjust(self, name: str, by: int) -> bool:
        """Take the next meters, or those before."""
        if name != "meters":
            return False
        at = METERS.index(self._meters) + by
        self._meters = METERS[min(max(at, 0), len(METERS) - 1)]
        return True

    def shortcut(self, intent: Intent) -> bool:
        """Take what is typed anywhere into the search."""
        letter = intent.value.removeprefix("+") if intent.kind in ("letter", "number") else ""
        if len(letter) == 1:
            self.write("search", self._search + letter)
            self.move_focus("search")
            return True
        if intent.kind == "back" and self._search:
            self.write("search", self._search[:-1])
            return True
        return False


def _sub(goal: Goal) -> str:
    return say("jump.row", scene=goal.scene, chapter=goal.chapter)


def _height(page: Layout, goal: Goal, width: float) -> float:
    """Return how tall a row comes out, as `row` reckons it."""
    room = width - 40 - 22 * min(page.scale, 1.6)
    words = page.text(goal.title, BUTTON, room).height + page.text(_sub(goal), SMALL, room).height
    return max(words + 18, 48.0)
