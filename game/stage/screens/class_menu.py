"""The teacher's menu: what can be done at any time in a lesson."""

from __future__ import annotations

from collections.abc import Callable

from game.classroom.ballot import RULES
from game.classroom.lesson import MOST
from game.stage.boxes import Rect
from game.stage.controls import Button, button
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson import steering
from game.stage.lesson.conductor import Conductor
from game.stage.screens.class_look import (
    GAP,
    STRONG,
    ClassScreen,
    Head,
    Note,
    lay_body,
    lay_card,
    main_button,
)
from game.stage.screens.class_rows import Tile, count_height, count_width, lay_count, lay_tiles
from game.stage.screens.question import Question, QuestionScreen
from game.words import say

COLUMNS = 900
"""From this many units of width on, at plain size, the menu stands in two columns."""


class ClassMenuScreen(ClassScreen):
    name = "class_menu"

    def lay(self, page: Layout) -> None:
        """Lay the ways out, what can be changed, and the way on."""
        room = lay_card(page, self.place, Head(say("class.menu")))
        foot = [main_button("close", say("class.go_on"), "Esc", "play")]
        present = self._present(page, room.w)
        lay_body(page, room, foot, lambda at: self._lay_ways(page, at), present)

    def _present(self, page: Layout, width: float) -> Note:
        """How many are here, to be put right where somebody comes or goes."""
        count = ("present", say("class.present"), str(self.lead.lesson.plan.present))

        def draw(at: Rect) -> None:
            lay_count(page, count, at)

        return Note(count_width(page, count), count_height(page, count, width), draw)

    def _lay_ways(self, page: Layout, at: Rect) -> float:
        ways = self._ways()
        two = at.w >= COLUMNS and page.scale < 1.2
        wide = (at.w - GAP) / 2 if two else at.w
        y = at.y
        for first in range(0, len(ways), 2 if two else 1):
            row = ways[first : first + (2 if two else 1)]
            tall = max([62.0, *(self._tall(page, one, wide) for one in row)])
            for index, one in enumerate(row):
                button(page, one, Rect(at.x + index * (wide + GAP), y, wide, tall))
            y += tall + 8
        return lay_tiles(page, self._tiles(), Rect(at.x, y + 4, at.w, 0))

    @staticmethod
    def _tall(page: Layout, what: Button, wide: float) -> float:
        return page.text(what.label, STRONG, wide - 110, label=True).height + 18

    def _tiles(self) -> list[Tile]:
        lead = self.lead
        asks = say("class.asks_cost.yes" if lead.asks_cost else "class.asks_cost.no")
        tiles = [Tile("asks", say("class.asks_cost"), asks, "chats-circle")]
        if lead.scene is not None:
            title = next((c.title for c in lead.story.chapters if c.id == lead.scene.chapter), "")
            rule = say(f"class.rule.{lead.rule}")
            tiles.insert(0, Tile("rule", title, rule, lead.rule))
        return tiles

    def _ways(self) -> list[Button]:
        lead = self.lead
        ways = [("class_pause", "pause", True), ("so_far", "scroll", True)]
        ways += [
            ("back", "arrow-left", steering.can_go_back(lead)),
            ("correct", "pencil-simple", steering.can_correct(lead)),
            ("pass", "skip-forward", steering.can_pass(lead)),
            ("ending", "flag-checkered", not lead.session.at_ending),
            ("class_room", "device-mobile", self.shell.phones.is_there),
            ("stop", "sign-out", True),
            ("settings", "gear-six", True),
        ]
        return [
            Button(name, say(f"class.menu.{name}"), icon, sign="", style=STRONG)
            for name, icon, is_able in ways
            if is_able
        ]

    def first_focus(self) -> str:
        return "close"

    # ----------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Do what a button says; what would throw something away asks first."""
        shell, lead = self.shell, self.lead
        deeds: dict[str, Callable[[], None]] = {
            "back": lambda: self._do(steering.go_back),
            "correct": lambda: self._do(steering.correct),
            "pass": lambda: self._do(steering.pass_over),
            "stop": shell.stop,
            "close": self.way_out,
            "so_far": lambda: self._open("log"),
            "ending": self._ask_for_ending,
        }
        if name in deeds:
            deeds[name]()
        elif name.startswith("present "):
            more = 1 if name.endswith("more") else -1
            steering.set_present(lead, min(MOST, lead.lesson.plan.present + more))
            shell.keep()
        elif name in ("rule", "asks"):
            self.adjust(name, 1)
        else:
            self._open(name)

    def _open(self, name: str) -> None:
        """Open another sheet in place of this one."""
        self.shell.close()
        self.shell.shortcut(name)

    def _do(self, what: Callable[[Conductor], None]) -> None:
        what(self.lead)
        self.shell.sound("page")
        self.shell.show()

    def _ask_for_ending(self) -> None:
        asked = Question(
            say("class.ending.ask"),
            say("class.ending.keep"),
            say("class.ending.do"),
            "flag-checkered",
        )
        self.shell.open(QuestionScreen(self.shell, asked, lambda: self._do(steering.go_to_ending)))

    def adjust(self, name: str, by: int) -> bool:
        """Turn the rule, or whether the class is asked what it cost."""
        lead = self.lead
        if name == "rule":
            at = RULES.index(lead.rule)
            steering.set_rule(lead, RULES[(at + by) % len(RULES)])
            self.shell.keep()
        elif name == "asks":
            lead.asks_cost = not lead.asks_cost
        else:
            return False
        return True

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "p":
            self._open("class_pause")
            return True
        return False

    def way_out(self) -> None:
        """Go on where the class stands; a rule that was changed shows at once."""
        self.shell.sound("close")
        self.shell.show()
