"""What an input asks for, whatever device it came from: keys, mouse and gamepad all become intents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Intent:
    """`kind` is a word of KINDS or a letter shortcut ("letter", value "l"); `value` depends on it."""

    kind: str
    value: str = ""
    x: float = 0.0
    y: float = 0.0
    amount: float = 0.0


DIRECTIONS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
"""Where a move goes, as steps to the right and down."""
KINDS = (
    "move",  # value: up, down, left, right
    "next",  # the next control (Tab)
    "previous",
    "press",  # the focused control (Enter)
    "space",  # scroll while there is more below, else press
    "number",  # value: 1 to 9
    "back",  # one step back (Backspace)
    "page_up",
    "page_down",
    "home",
    "end",
    "escape",
    "letter",  # value: the letter, lower case, "+" before it with Shift
    "control",  # value: the key held down with Ctrl
    "type",  # value: text typed
    "erase",  # Backspace while typing
    "paste",  # value: what is on the clipboard, for screens that take it
    "point",  # the mouse moved to x, y
    "down",  # the mouse button went down at x, y
    "click",  # and up again
    "drag",  # the mouse moved while held down
    "wheel",  # amount: notches up (positive) or down, over x, y
    "function",  # value: f1, f11
)
