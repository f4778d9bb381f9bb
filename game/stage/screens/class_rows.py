"""The rows and tiles of setting a lesson up, at class size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.classroom.ballot import RULES
from game.stage.boxes import Box, Icon, Part, Rect
from game.stage.controls import plate, skin
from game.stage.fields import Few, Option, segments
from game.stage.layout import Layout
from game.stage.screens.class_look import COUNT, RULE_ICONS, STRONG, TEXT
from game.stage.screens.class_signs import Stepper, lay_stepper, stepper_width

LABEL = 300
GAP = 18


class Tile(NamedTuple):
    """Something that turns through a few: what it is about, what it is now, and a sign."""

    id: str
    about: str
    value: str
    icon: str


def _is_stacked(page: Layout, label: str, need: float, width: float) -> bool:
    return max(LABEL, page.width(label, STRONG) + 20) + need > width


def lay_count(page: Layout, what: tuple[str, str, str], at: Rect) -> float:
    """Put a label with a number that goes up and down; returns the y below."""
    name, label, count = what
    step = Stepper(name, label, count, COUNT, 134)
    wide = stepper_width(page, step)
    tall = 66 * min(page.scale, 1.3)
    words = page.text(label, STRONG, at.w, label=True)
    if _is_stacked(page, label, wide, at.w):
        y = page.say(label, STRONG, (at.x, at.y, at.w)) + 6
        lay_stepper(page, step, at.x, y + tall / 2)
        return y + tall
    middle = at.y + max(tall, words.height) / 2
    page.say(label, STRONG, (at.x, middle - words.height / 2, max(LABEL, words.width)))
    lay_stepper(page, step, at.x + max(LABEL, words.width + 20), middle)
    return at.y + max(tall, words.height)


def count_width(page: Layout, what: tuple[str, str, str]) -> float:
    """How wide a label and its number come out side by side."""
    name, label, count = what
    wide = stepper_width(page, Stepper(name, label, count, COUNT, 134))
    return max(LABEL, page.width(label, STRONG) + 20) + wide


def count_height(page: Layout, what: tuple[str, str, str], width: float) -> float:
    """How tall they come out in a width."""
    tall = 66 * min(page.scale, 1.3)
    label = page.text(what[1], STRONG, width, label=True).height
    return label + 6 + tall if count_width(page, what) > width else max(tall, label)


def lay_few(page: Layout, name: str, what: tuple[str, tuple[Option, ...], str], at: Rect) -> float:
    """Put a label with one of a few; returns the y below."""
    label, options, chosen = what
    few = Few(name, label, options, chosen, STRONG)
    need = (max(page.width(one.text, STRONG) for one in options) + 36) * len(options)
    words = page.text(label, STRONG, at.w, label=True)
    if _is_stacked(page, label, need, at.w):
        y = page.say(label, STRONG, (at.x, at.y, at.w)) + 6
        return segments(page, few, Rect(at.x, y, at.w, 66))
    left = max(LABEL, words.width + 20)
    bottom = segments(page, few, Rect(at.x + left, at.y, at.w - left, 66))
    top = at.y + (bottom - at.y - words.height) / 2
    page.say(label, STRONG, (at.x, top, left))
    return bottom


def lay_tiles(page: Layout, tiles: Sequence[Tile], at: Rect) -> float:
    """Put tiles side by side, as many as fit in a row; returns the y below."""
    need = max((_tile_width(page, one) for one in tiles), default=at.w)
    across = max(1, min(3, len(tiles), int((at.w + GAP) / (min(need, at.w) + GAP))))
    wide = (at.w - GAP * (across - 1)) / across
    y = at.y
    for first in range(0, len(tiles), across):
        row = tiles[first : first + across]
        tall = max(_tile_height(page, one, wide) for one in row)
        for index, one in enumerate(row):
            _lay_tile(page, one, Rect(at.x + index * (wide + GAP), y, wide, tall))
        y += tall + GAP
    return y - GAP


def _tile_width(page: Layout, tile: Tile) -> float:
    icon = page.lead(STRONG) * 0.85
    return max(page.width(tile.about, TEXT), page.width(tile.value, STRONG) + icon + 60) + 52


def _tile_height(page: Layout, tile: Tile, wide: float) -> float:
    icon = page.lead(STRONG) * 0.85
    about = page.text(tile.about, TEXT, wide - 48)
    value = page.text(tile.value, STRONG, wide - 48 - icon - 60)
    return about.height + value.height + 34


def _lay_tile(page: Layout, tile: Tile, rect: Rect) -> None:
    focus = page.has_focus(tile.id)
    look = skin(page, "rest", focus=focus)
    parts: list[Part] = plate(page, rect, look, focus=focus, radius=16)
    size = page.lead(STRONG) * 0.85
    about = page.text(tile.about, TEXT, rect.w - 48)
    soft = look.ink if focus else page.soft
    parts += page.place(about, rect.x + 24, rect.y + 12, soft)
    value = page.text(tile.value, STRONG, rect.w - 48 - size - 60)
    top = rect.y + 18 + about.height
    middle = top + value.height / 2
    icon = RULE_ICONS[next(r for r in RULES if r == tile.icon)] if tile.icon in RULES else tile.icon
    parts.append(Icon(icon, Rect(rect.x + 24, middle - size / 2, size, size), look.ink))
    parts += page.place(value, rect.x + 24 + size + 14, top, look.ink)
    turn = Rect(rect.right - 24 - 34, middle - 17, 34, 34)
    parts.append(Icon("caret-up-down", turn, look.ink))
    label = f"{tile.about}: {tile.value}"
    page.add(
        Box("choice of one", rect, label, tile.id, tile.value, keys=("←", "→"), parts=tuple(parts))
    )
