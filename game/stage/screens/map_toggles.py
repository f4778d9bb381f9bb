"""The map's two buttons: what else could have been answered, and what somebody else walked."""

from __future__ import annotations

from dataclasses import replace

from game.stage.boxes import Rect
from game.stage.controls import TARGET, Button, button
from game.stage.layout import Layout
from game.stage.screens.map_words import Looking
from game.stage.theme import BUTTON
from game.words import say

STYLE = BUTTON.at(18)
GAP = 12


def toggles_height(page: Layout, now: Looking, width: float) -> float:
    """How tall the buttons come out in a width."""
    if _pair(page, now, width):
        return _tall(page)
    return (_tall(page) + GAP) * len(_toggles(now)) - GAP


def lay_toggles(page: Layout, now: Looking, at: Rect) -> float:
    """Put the buttons side by side, or below each other; returns the y below them."""
    pair, tall = _pair(page, now, at.w), _tall(page)
    if pair is None:
        y = at.y
        for what in _toggles(now):
            y = button(page, what, Rect(at.x, y, at.w, tall)) + GAP
        return y - GAP
    half = (at.w - GAP) / 2
    for index, what in enumerate(pair):
        button(page, what, Rect(at.x + index * (half + GAP), at.y, half, tall))
    return at.y + tall


def _tall(page: Layout) -> float:
    return max(float(TARGET), page.lead(STYLE) + 18)


def _pair(page: Layout, now: Looking, width: float) -> list[Button] | None:
    """The buttons for side by side, in short words if need be; None where they do not fit."""
    half = (width - GAP) / 2
    sign = STYLE.size * page.scale * 1.15 + 10
    for short in (False, True):
        made = _toggles(now, short=short)
        if all(what.width(page) + sign <= half for what in made):
            return made
    return None


def _toggles(now: Looking, *, short: bool = False) -> list[Button]:
    others, examples = say("ending.map.others"), say("ending.map.examples")
    shown = (others, examples)
    if short:
        shown = (say("ending.map.others.short"), say("ending.map.examples.short"))
    made = [
        _toggle(now, Button("others", shown[0], "git-fork", keys=("O",), spoken=others)),
        _toggle(now, Button("examples", shown[1], "path", keys=("P",), spoken=examples)),
    ]
    return made if now.view.examples else made[:1]


def _toggle(now: Looking, what: Button) -> Button:
    state = "chosen" if now.showing == what.id else "rest"
    return replace(what, state=state, sign="", style=STYLE)
