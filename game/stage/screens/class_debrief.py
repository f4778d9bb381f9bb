"""The debrief: what the lesson was for, in pages that keys walk through."""

from __future__ import annotations

from game.classroom.debrief import Debrief, look_back_on
from game.classroom.threads import Spinner
from game.stage.boxes import Weave
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.debrief_divided import DividedLeaf
from game.stage.screens.debrief_leaf import Leaf
from game.stage.screens.debrief_map import MapLeaf
from game.stage.screens.debrief_talk import ClosingLeaf, ElsewhereLeaf, RulesLeaf, TalkLeaf
from game.stage.screens.debrief_words import WordsLeaf

LOOKS = 40
"""So many moments at most are spent on a folder when the debrief opens."""
AT_ONCE = 20
"""So many paths are traced between two frames: a few milliseconds."""


class ClassDebriefScreen(Screen):
    """Turns the pages of a debrief. One that there is nothing for is left out."""

    name = "class_debrief"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        lesson = shell.lesson.lesson if shell.lesson else None
        self._look_once_more()
        pool = shell.collected.pool
        self.debrief = look_back_on(shell.story, lesson, pool)
        self.music = self.debrief.view.music if self.debrief.walked else None
        self.map = MapLeaf(self.debrief, self)
        self.leaves = _leaves(self.debrief, self.map, self)
        for number, leaf in enumerate(self.leaves):
            following = self.leaves[number + 1 : number + 2]
            leaf.standing.following = following[0].short if following else None
            leaf.standing.is_first = number == 0
        self.at = 0
        self._kept: dict[int, tuple[str, dict[str, float]]] = {}
        self._spinner = Spinner(shell.story)
        self._spinner.begin(pool)
        self._spin()

    @property
    def leaf(self) -> Leaf:
        """The page that is open."""
        return self.leaves[self.at]

    def _look_once_more(self) -> None:
        """Let paths in that came while the class was playing."""
        for _ in range(LOOKS):
            if not self.shell.collected.look():
                return

    def _spin(self) -> bool:
        """Trace some paths more; True where their lines can now be shown."""
        if self.map.weave is not None or not len(self._spinner.pool):
            return False
        self._spinner.spin(AT_ONCE)
        if not self._spinner.is_done:
            return False
        lines = self._spinner.lines()
        self.map.weave = Weave(lines.stretches, lines.ends)
        return True

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        self.leaf.lay(page)

    def first_focus(self) -> str:
        return self._kept.get(self.at, ("", {}))[0] or self.leaf.first_focus()

    def tick(self, seconds: float) -> bool:
        super().tick(seconds)
        was = self.map.weave
        self._spin()
        return self.map.weave is not was or not self._spinner.is_done

    # ----------------------------------------------------------------- doing

    def turn(self, by: int) -> bool:
        """Turn a page; behind the last lies what was before the debrief, or the title."""
        at = self.at + by
        if at < 0:
            return False
        self._kept[self.at] = (self.focus, dict(self.scrolls))
        if at >= len(self.leaves):
            self.shell.sound("close")
            self._leave()
            return True
        self._open(at)
        self.shell.sound("page" if by > 0 else "back")
        return True

    def _open(self, at: int) -> None:
        self.at = at
        self.focus, self.scrolls = "", dict(self._kept.get(at, ("", {}))[1])

    def _leave(self) -> None:
        if self.shell.lesson is not None:
            self.shell.leave()
        else:
            self.shell.close()

    def press(self, name: str) -> None:
        """Turn the page, or let the open one answer."""
        if name in ("next", "back"):
            self.turn(1 if name == "next" else -1)
        elif name == "divided":
            self._go_to_divided()
        else:
            self.leaf.press(name)

    def _go_to_divided(self) -> bool:
        found = (n for n, leaf in enumerate(self.leaves) if isinstance(leaf, DividedLeaf))
        at = next(found, None)
        if at is None:
            return False
        self._kept[self.at] = (self.focus, dict(self.scrolls))
        self._open(at)
        self.shell.sound("page")
        return True

    def adjust(self, name: str, by: int) -> bool:
        return self.leaf.adjust(name, by)

    def pick(self, name: str, value: str) -> None:
        self.leaf.pick(name, value)

    def shortcut(self, intent: Intent) -> bool:
        if self.leaf.shortcut(intent):
            return True
        match intent.kind, intent.value:
            case (("back" | "page_up"), _):
                return self.turn(-1)
            case "page_down", _:
                return self.turn(1)
            case "letter", "v":
                return self._go_to_divided()
            case "letter", "p":
                return self.shell.shortcut("class_pause")
        return False

    def _move(self, way: str) -> bool:
        """Where there is nothing to the left or right, an arrow turns the page."""
        if super()._move(way):
            return True
        return way in ("left", "right") and self.turn(1 if way == "right" else -1)

    def way_out(self) -> None:
        """Open the teacher's menu; without a lesson, go back to the paths."""
        if self.shell.lesson is not None:
            self.shell.shortcut("menu")
        else:
            super().way_out()


def _leaves(debrief: Debrief, first: MapLeaf, host: Screen) -> tuple[Leaf, ...]:
    every: tuple[Leaf, ...] = (
        first,
        WordsLeaf(debrief, host),
        DividedLeaf(debrief, host, "most"),
        DividedLeaf(debrief, host, "least"),
        ElsewhereLeaf(debrief, host),
        RulesLeaf(debrief, host),
        TalkLeaf(debrief, host, "what"),
        TalkLeaf(debrief, host, "so what"),
        TalkLeaf(debrief, host, "now what"),
        ClosingLeaf(debrief, host),
    )
    return tuple(leaf for leaf in every if leaf.has_content)
