"""Which screen is made for what: a view of the session, or the name of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from game.play.views import EndingView, SceneView
from game.stage.screens.base import Screen, Shell
from game.stage.screens.credits import CreditsScreen
from game.stage.screens.ending import EndingScreen
from game.stage.screens.guide import GuideScreen
from game.stage.screens.keys import KeysScreen
from game.stage.screens.log import LogScreen
from game.stage.screens.menu import MenuScreen
from game.stage.screens.peg import PegScreen
from game.stage.screens.saves import SavesScreen
from game.stage.screens.scene import SceneScreen
from game.stage.screens.settings import SettingsScreen

SHEETS: Mapping[str, Callable[[Shell], Screen]] = MappingProxyType(
    {
        "log": LogScreen,
        "guide": GuideScreen,
        "menu": MenuScreen,
        "saves": SavesScreen,
        "settings": SettingsScreen,
        "keys": KeysScreen,
        "credits": CreditsScreen,
    }
)
WHILE_PLAYING = ("log", "menu")


def open_screen(name: str, shell: Shell) -> Screen | None:
    """Return a new sheet by its name; None for one that has a sense only while playing."""
    if name in WHILE_PLAYING and shell.session is None:
        return None
    return SHEETS[name](shell)


def screen_for(shell: Shell, view: SceneView | EndingView, open_now: Sequence[Screen]) -> Screen:
    """Return the screen for a view: the one that is open, if it is of the right kind."""
    if isinstance(view, EndingView):
        return EndingScreen(shell)
    if view.questions:
        return PegScreen(shell)
    for screen in open_now:
        if isinstance(screen, SceneScreen):
            screen.arrive()
            return screen
    return SceneScreen(shell)
