"""The ending, explained: up to seven pages, turned like those of a book."""

from __future__ import annotations

from game.play.views import EndingView
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.ending_both import BothLeaf
from game.stage.screens.ending_cards import CardsLeaf
from game.stage.screens.ending_coda import CodaLeaf
from game.stage.screens.ending_consider import ConsiderLeaf
from game.stage.screens.ending_leaf import Leaf, Standing
from game.stage.screens.ending_map import MapLeaf
from game.stage.screens.ending_moments import MomentsLeaf
from game.stage.screens.ending_try import TryLeaf

LEAVES: tuple[type[Leaf], ...] = (
    CodaLeaf,
    MapLeaf,
    MomentsLeaf,
    CardsLeaf,
    BothLeaf,
    TryLeaf,
    ConsiderLeaf,
)


class EndingScreen(Screen):
    """Turns the pages of an ending. A page that the story has nothing for is left out."""

    name = "ending"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.view = self._look()
        self.music = self.view.music
        kinds = [kind for kind in LEAVES if kind.has_content(self.view)]
        self.leaves = tuple(kind(self.view, self) for kind in kinds)
        for number, leaf in enumerate(self.leaves, start=1):
            following = self.leaves[number] if number < len(self.leaves) else None
            name = None if following is None else following.name
            leaf.standing = Standing(number, len(self.leaves), name)
        self.at = 0

    def _look(self) -> EndingView:
        assert self.shell.session is not None  # noqa: S101 - an ending is only shown while playing
        view = self.shell.session.look()
        assert isinstance(view, EndingView)  # noqa: S101 - the game opens this screen for endings only
        return view

    @property
    def leaf(self) -> Leaf:
        """The page that is open."""
        return self.leaves[self.at]

    def lay(self, page: Layout) -> None:
        self.leaf.lay(page)

    def first_focus(self) -> str:
        return self.leaf.focus or self.leaf.first_focus()

    # ------------------------------------------------------------- pages

    def turn(self, by: int) -> None:
        """Turn a page; before the first lies the story, behind the last the title."""
        self.leaf.focus, self.leaf.scrolls = self.focus, dict(self.scrolls)
        at = self.at + by
        if at < 0:
            self._back_into_story()
        elif at >= len(self.leaves):
            self.shell.sound("close")
            self.shell.leave()
        else:
            self.at = at
            self.focus, self.scrolls = "", dict(self.leaf.scrolls)
            self.shell.sound("page" if by > 0 else "back")

    def _back_into_story(self) -> None:
        assert self.shell.session is not None  # noqa: S101 - playing
        if self.shell.session.back():
            self.shell.sound("back")
            self.shell.keep()
            self.shell.show()

    # --------------------------------------------------- what pages answer

    def tick(self, seconds: float) -> bool:
        super().tick(seconds)
        return self.leaf.tick(seconds)

    def press(self, name: str) -> None:
        """Turn the page, or let the open one answer."""
        if name in ("next", "back"):
            self.turn(1 if name == "next" else -1)
        else:
            self.leaf.press(name)

    def adjust(self, name: str, by: int) -> bool:
        return self.leaf.adjust(name, by)

    def pick(self, name: str, value: str) -> None:
        self.leaf.pick(name, value)

    def text_of(self, name: str) -> str | None:
        return self.leaf.text_of(name)

    def take(self, intent: Intent) -> bool:
        """Let the open page answer first, even to what is typed."""
        if self.typing and intent.kind in ("type", "erase"):
            return self.leaf.shortcut(intent)
        return super().take(intent)

    def shortcut(self, intent: Intent) -> bool:
        if self.leaf.shortcut(intent):
            return True
        if intent.kind in ("back", "page_up"):
            self.turn(-1)
            return True
        if intent.kind == "page_down":
            self.turn(1)
            return True
        return False

    def way_out(self) -> None:
        """Open the menu."""
        self.shell.shortcut("menu")
