"""Six hands, from five fingers to a fist, each with how many show it; and what they are shown for."""

from __future__ import annotations

from game.classroom.ballot import FISTS
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import plate, skin
from game.stage.layout import Layout, plain
from game.stage.screens.class_look import COUNT, STRONG, TEXT
from game.stage.screens.class_signs import Stepper, lay_sign, lay_step, lay_stepper, stepper_width
from game.words import say

GAP = 12
FINGER = (12.0, 36.0)
LIFTED = {1: (0,), 2: (0, 0), 3: (8, 0, 8), 4: (8, 0, 0, 8), 5: (8, 0, 0, 0, 8)}
"""How far each finger of a hand is lowered, in units."""


def lay_proposal(page: Layout, proposal: tuple[int, str], at: Rect) -> float:
    """Put what is proposed down; pressing it proposes the next answer. Returns the y below."""
    number, told = proposal
    focus = page.has_focus("proposal")
    look = skin(page, "rest", focus=focus, rest=page.theme.sunk)
    size = 60 * min(page.scale, 1.3)
    room = at.w - size - 40 - 60
    words = page.text(told, STRONG, room, label=True)
    rect = at._replace(h=max(words.height + 22, size + 20))
    parts = plate(page, rect, look, focus=focus, radius=16)
    middle = rect.y + rect.h / 2
    tile = Rect(rect.x + 12, middle - size / 2, size, size)
    parts += lay_sign(page, number, tile, page.theme.raised)
    parts += page.place(words, tile.right + 18, middle - words.height / 2, look.ink)
    parts.append(Icon("caret-up-down", Rect(rect.right - 54, middle - 20, 40, 40), look.ink))
    label = say("class.proposal", answer=plain(told))
    page.add(Box("choice of one", rect, label, "proposal", keys=("←", "→"), parts=tuple(parts)))
    return rect.bottom


def lay_hands(page: Layout, fists: tuple[int, ...], at: Rect) -> float:
    """Put six hands side by side, or below each other where they would be crowded."""
    wide = (at.w - GAP * (FISTS - 1)) / FISTS
    words = max(page.width(say(f"class.fist.{n}"), TEXT) for n in range(FISTS))
    steps = 2 * _step(page) + 6
    if max(words + 12, steps + 4) <= wide:
        return _lay_columns(page, fists, at, wide)
    return _lay_rows(page, fists, at)


def _step(page: Layout) -> float:
    return 62 * min(page.scale, 1.3)


def _lay_columns(page: Layout, fists: tuple[int, ...], at: Rect, wide: float) -> float:
    lead, count = page.lead(TEXT), page.lead(COUNT.at(64))
    need = 64 + lead + count + _step(page) + 24
    tall = max(need, min(at.h, need + 90))
    step = _step(page)
    for index, fingers in enumerate(reversed(range(FISTS))):
        rect = Rect(at.x + index * (wide + GAP), at.y, wide, tall)
        _lay_plate(page, fingers, fists[fingers], rect)
        x = rect.centre[0]
        y = rect.bottom - 12 - step
        label = say(f"class.fist.{fingers}")
        lay_step(
            page,
            f"hand {fingers} less",
            say("class.fewer", of=label),
            Rect(x - step - 3, y, step, step),
        )
        lay_step(
            page, f"hand {fingers} more", say("class.more", of=label), Rect(x + 3, y, step, step)
        )
    return at.y + tall


def _lay_plate(page: Layout, fingers: int, count: int, rect: Rect) -> None:
    """Put a hand, its word and how many show it on a plate; a fist that is up stands out."""
    t = page.theme
    is_up = fingers == 0 and count > 0
    fill, line = (t.caution, t.ink) if is_up else (t.raised, t.line)
    width = t.focus_line_width if is_up else t.control_line
    parts: list[Part] = [Panel(rect, fill, line, width, 16)]
    x = rect.centre[0]
    parts += _fingers(page, fingers, x, rect.y + 16)
    word = page.text(say(f"class.fist.{fingers}"), TEXT, rect.w)
    parts += page.place(word, x, rect.y + 64, page.ink, align="centre")
    number = page.text(str(count), COUNT.at(64), rect.w)
    top = rect.y + 64 + word.height
    room = rect.bottom - 12 - _step(page) - top
    parts += page.place(number, x, top + (room - number.height) / 2, page.ink, align="centre")
    label = f"{say(f'class.fist.{fingers}')}: {count}"
    page.add(Box("hand", rect, label, parts=tuple(parts)))


def _fingers(page: Layout, fingers: int, x: float, y: float) -> list[Part]:
    t = page.theme
    if fingers == 0:
        return [Icon("hand-fist", Rect(x - 26, y - 4, 52, 52), t.ink)]
    wide, tall = FINGER
    left = x - (fingers * (wide + 8) - 8) / 2
    return [
        Panel(Rect(left + n * (wide + 8), y + low, wide, tall), t.accent, t.ink, 2, 6)
        for n, low in enumerate(LIFTED[fingers])
    ]


def _lay_rows(page: Layout, fists: tuple[int, ...], at: Rect) -> float:
    y = at.y
    t = page.theme
    for fingers in reversed(range(FISTS)):
        label = say(f"class.fist.{fingers}")
        what = Stepper(f"hand {fingers}", label, str(fists[fingers]))
        side = stepper_width(page, what)
        word = page.text(label, STRONG, max(at.w - side - 150, 120))
        tall = max(word.height + 20, 66 * min(page.scale, 1.3) + 16)
        rect = Rect(at.x, y, at.w, tall)
        is_up = fingers == 0 and fists[0] > 0
        fill, line = (t.caution, t.ink) if is_up else (t.raised, t.line)
        parts: list[Part] = [Panel(rect, fill, line, t.control_line, 16)]
        middle = rect.y + tall / 2
        parts += _fingers(page, fingers, rect.x + 66, middle - 22)
        parts += page.place(word, rect.x + 132, middle - word.height / 2, page.ink)
        page.add(Box("hand", rect, f"{label}: {fists[fingers]}", parts=tuple(parts)))
        lay_stepper(page, what, rect.right - side - 12, middle)
        y += tall + 8
    return y - 8
