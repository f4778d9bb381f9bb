"""Turns what the window reports into intents: keys, mouse and gamepad alike."""

from __future__ import annotations

import time

import pygame

from game.stage.intents import Intent

KEYS = {
    pygame.K_UP: Intent("move", "up"),
    pygame.K_DOWN: Intent("move", "down"),
    pygame.K_LEFT: Intent("move", "left"),
    pygame.K_RIGHT: Intent("move", "right"),
    pygame.K_RETURN: Intent("press"),
    pygame.K_KP_ENTER: Intent("press"),
    pygame.K_SPACE: Intent("space"),
    pygame.K_ESCAPE: Intent("escape"),
    pygame.K_BACKSPACE: Intent("back"),
    pygame.K_PAGEUP: Intent("page_up"),
    pygame.K_PAGEDOWN: Intent("page_down"),
    pygame.K_HOME: Intent("home"),
    pygame.K_END: Intent("end"),
    pygame.K_DELETE: Intent("letter", "delete"),
    pygame.K_F1: Intent("function", "f1"),
    pygame.K_F11: Intent("function", "f11"),
}
PAD = {
    pygame.CONTROLLER_BUTTON_A: Intent("press"),
    pygame.CONTROLLER_BUTTON_B: Intent("escape"),
    pygame.CONTROLLER_BUTTON_START: Intent("escape"),
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Intent("page_up"),
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Intent("page_down"),
    pygame.CONTROLLER_BUTTON_Y: Intent("letter", "l"),
    pygame.CONTROLLER_BUTTON_X: Intent("letter", "g"),
    pygame.CONTROLLER_BUTTON_BACK: Intent("function", "f1"),
    pygame.CONTROLLER_BUTTON_DPAD_UP: Intent("move", "up"),
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Intent("move", "down"),
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Intent("move", "left"),
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Intent("move", "right"),
}
REPEAT = 0.6
"""Seconds within which a key that has not come up again is taken as held."""
MOST_PASTED = 100_000
"""Of what is on the clipboard no more letters are looked at."""
STICK = 20_000
"""How far of 32,767 a stick must be pushed to count."""


class Devices:
    """Reads events; remembers only whether a key is being held and a stick pushed."""

    def __init__(self) -> None:
        self._unit = 1.0
        self._pushed: tuple[int, int] | None = None
        self._down: dict[int, float] = {}

    def look_at(self, unit: float) -> None:
        """Set how many pixels a unit has, for where the mouse is."""
        self._unit = unit

    def read(self, event: pygame.event.Event, *, typing: bool) -> Intent | None:
        """Return what an event asks for, or None."""
        match event.type:
            case pygame.KEYDOWN:
                intent = _key(event, typing=typing)
                return None if self._repeats(event.key) and not _may_repeat(intent) else intent
            case pygame.KEYUP:
                self._down.pop(event.key, None)
                return None
            case pygame.TEXTINPUT if typing:
                return Intent("type", event.text)
            case pygame.MOUSEMOTION:
                return self._at("drag" if event.buttons[0] else "point", event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == pygame.BUTTON_LEFT:
                return self._at("down", event.pos)
            case pygame.MOUSEBUTTONUP if event.button == pygame.BUTTON_LEFT:
                return self._at("click", event.pos)
            case pygame.MOUSEWHEEL:
                x, y = pygame.mouse.get_pos()
                return Intent("wheel", "", x / self._unit, y / self._unit, event.y)
            case pygame.CONTROLLERBUTTONDOWN:
                return PAD.get(event.button)
            case pygame.CONTROLLERAXISMOTION:
                return self._stick(event.axis, event.value)
        return None

    def _repeats(self, key: int) -> bool:
        """Tell whether a key that went down was down already: it is being held."""
        now = time.monotonic()
        last = self._down.get(key, 0.0)
        self._down[key] = now
        return now - last < REPEAT

    def _at(self, kind: str, pixels: tuple[int, int]) -> Intent:
        return Intent(kind, "", pixels[0] / self._unit, pixels[1] / self._unit)

    def _stick(self, axis: int, value: int) -> Intent | None:
        """Return one move for each push of the left stick."""
        ways = {pygame.CONTROLLER_AXIS_LEFTX: ("left", "right")}
        ways[pygame.CONTROLLER_AXIS_LEFTY] = ("up", "down")
        if axis not in ways:
            return None
        push = 0 if abs(value) < STICK else 1 if value > 0 else -1
        if not push:
            if self._pushed and self._pushed[0] == axis:
                self._pushed = None
            return None
        if self._pushed == (axis, push):
            return None
        self._pushed = (axis, push)
        return Intent("move", ways[axis][push > 0])


def _clipboard() -> str:
    """Return the words on the clipboard, never more than a class could have copied."""
    try:
        return pygame.scrap.get_text()[:MOST_PASTED]
    except (pygame.error, UnicodeError):
        return ""


def _may_repeat(intent: Intent | None) -> bool:
    """Tell whether holding a key goes on doing it: moving and erasing may, nothing is decided so."""
    return intent is not None and intent.kind in (
        "move",
        "next",
        "previous",
        "erase",
        "page_up",
        "page_down",
    )


def _key(event: pygame.event.Event, *, typing: bool) -> Intent | None:
    shift, control = (
        event.mod & pygame.KMOD_SHIFT,
        event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META),
    )
    if event.key == pygame.K_TAB:
        return Intent("previous" if shift else "next")
    if event.mod & pygame.KMOD_ALT:
        return None
    if control:
        name = pygame.key.name(event.key)
        return Intent("paste", _clipboard()) if typing and name == "v" else Intent("control", name)
    if typing:
        if event.key == pygame.K_BACKSPACE:
            return Intent("erase")
        if event.key == pygame.K_SPACE:
            return None
    if event.key in KEYS:
        return KEYS[event.key]
    if typing:
        return None
    if shift and pygame.K_0 <= event.key <= pygame.K_9 and not event.unicode.isdigit():
        return Intent("letter", f"+{chr(event.key)}")
    if event.unicode and event.unicode in "123456789":
        return Intent("number", event.unicode)
    if event.unicode and event.unicode.isprintable():
        return Intent(
            "letter", ("+" if shift and event.unicode.isalpha() else "") + event.unicode.lower()
        )
    return None
