"""Which screen is made for what: a view of the session, or the name of a sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType

from game.play.views import EndingView, SceneView
from game.stage.screens.base import Screen, Shell

SCREENS: Mapping[str, str] = MappingProxyType(
    {
        "log": "LogScreen",
        "guide": "GuideScreen",
        "menu": "MenuScreen",
        "saves": "SavesScreen",
        "settings": "SettingsScreen",
        "keys": "KeysScreen",
        "credits": "CreditsScreen",
        "chapters": "ChaptersScreen",
        "ending": "EndingScreen",
        "peg": "PegScreen",
        "scene": "SceneScreen",
    }
)
"""The class of each screen, by its name and its module's. Each is imported when it is first opened, so
that the title stands at once."""

SHEETS = frozenset(SCREENS) - {"ending", "peg", "scene"}
WHILE_PLAYING = ("log", "menu")


def open_screen(name: str, shell: Shell) -> Screen | None:
    """Return a new sheet by its name; None for one that has a sense only while playing."""
    if name in WHILE_PLAYING and shell.session is None:
        return None
    return _made(name, shell)


def screen_for(shell: Shell, view: SceneView | EndingView, open_now: Sequence[Screen]) -> Screen:
    """Return the screen for a view: the one that is open, if it is of the right kind."""
    if isinstance(view, EndingView):
        return _made("ending", shell)
    if view.questions:
        return _made("peg", shell)
    for screen in open_now:
        if screen.name == "scene":
            screen.arrive()
            return screen
    return _made("scene", shell)


def _made(name: str, shell: Shell) -> Screen:
    module = import_module(f"game.stage.screens.{name}")
    screen = getattr(module, SCREENS[name])(shell)
    assert isinstance(screen, Screen)  # noqa: S101 - a test opens every one
    return screen
