"""The teacher's clock as a ring that runs out; nothing ends with it."""

from __future__ import annotations

import math

from game.stage.boxes import Box, Icon, Part, Rect, Stroke
from game.stage.layout import Layout
from game.stage.lesson.clock import Clock
from game.stage.screens.class_look import STRONG
from game.words import say


def lay_ring(page: Layout, clock: Clock, rect: Rect, *, words: bool = True) -> None:
    """Put the teacher's clock down as a ring; where it is out, it is closed and quiet."""
    t = page.theme
    share = clock.left / clock.whole
    cx, cy = rect.centre
    radius, thick = rect.w / 2 - 8, 12.0
    parts: list[Part] = [Stroke(_arc(cx, cy, radius, 0, 1), t.hair, thick)]
    if share > 0.004:
        parts.append(Stroke(_arc(cx, cy, radius, 1 - share, 1), page.ink, thick))
    if words:
        text = page.text(clock.shown, page.capped(STRONG._replace(font="ui_b"), 44), rect.w)
        parts += page.place(text, cx, cy - text.height / 2, page.ink, align="centre")
    else:
        icon = "hourglass-medium" if not clock.runs else "flower-lotus"
        size = rect.w * 0.4
        parts.append(Icon(icon, Rect(cx - size / 2, cy - size / 2, size, size), page.ink))
    page.add(Box("clock", rect, say("class.clock", left=clock.shown), parts=tuple(parts)))


def _arc(
    cx: float, cy: float, radius: float, start: float, end: float
) -> tuple[tuple[float, float], ...]:
    steps = max(2, round(72 * (end - start)))
    turns = (start + (end - start) * n / steps for n in range(steps + 1))
    return tuple(
        (cx + radius * math.sin(math.tau * turn), cy - radius * math.cos(math.tau * turn))
        for turn in turns
    )
