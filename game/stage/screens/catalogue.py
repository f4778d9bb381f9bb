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
        "class_setup": "ClassSetupScreen",
        "class_pool": "ClassPoolScreen",
        "pool_add": "PoolAddScreen",
    }
)
"""The class of each screen, by its name and its module's. Each is imported when it is first opened, so
that the title stands at once."""

CLASS: Mapping[str, str] = MappingProxyType(
    {
        "class_opening": "OpeningScreen",
        "class_scene": "ClassSceneScreen",
        "class_think": "ThinkScreen",
        "class_vote": "VoteScreen",
        "class_tie": "TieScreen",
        "class_consensus": "ConsensusScreen",
        "class_decide": "DecideScreen",
        "class_result": "ResultScreen",
        "class_cost": "CostScreen",
        "class_menu": "ClassMenuScreen",
        "class_pause": "PauseScreen",
        "class_room": "RoomScreen",
        "class_so_far": "SoFarScreen",
        "class_debrief": "ClassDebriefScreen",
    }
)
"""The class of each screen that has a sense only while a class plays."""
IN_CLASS = MappingProxyType({"menu": "class_menu", "log": "class_so_far"})
"""What stands in for a sheet while a class plays."""

SHEETS = frozenset(SCREENS) - {"ending", "peg", "scene"}
WHILE_PLAYING = ("log", "menu")


def open_screen(name: str, shell: Shell) -> Screen | None:
    """Return a new sheet by its name; None for one that has a sense only while playing."""
    if name in WHILE_PLAYING and shell.session is None:
        return None
    if name in CLASS:
        return None if shell.lesson is None else open_class(name, shell)
    if shell.lesson is not None and name in IN_CLASS:
        return open_class(IN_CLASS[name], shell)
    return _made(name, shell)


def open_class(name: str, shell: Shell) -> Screen:
    """Return a new screen of a lesson that is going on, by its name."""
    return _made(name, shell)


def screen_for(shell: Shell, view: SceneView | EndingView, open_now: Sequence[Screen]) -> Screen:
    """Return the screen for a view: the one that is open, if it is of the right kind."""
    if shell.lesson is not None and shell.lesson.screen != "ending":
        return _again(shell, shell.lesson.screen, open_now)
    if isinstance(view, EndingView):
        return _made("ending", shell)
    if view.questions:
        return _made("peg", shell)
    return _again(shell, "scene", open_now)


def _again(shell: Shell, name: str, open_now: Sequence[Screen]) -> Screen:
    """Return the screen that is open, shown anew, if it has that name; or else a new one."""
    for screen in open_now:
        if screen.name == name:
            screen.arrive()
            return screen
    return _made(name, shell)


def _made(name: str, shell: Shell) -> Screen:
    module = import_module(f"game.stage.screens.{name}")
    screen = getattr(module, {**SCREENS, **CLASS}[name])(shell)
    assert isinstance(screen, Screen)  # noqa: S101 - a test opens every one
    return screen
