"""A tile: the picture of a place and two lines under it, or an unlit lantern where there is nothing yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from game.stage.boxes import Box, Icon, Panel, Part, Picture, Rect
from game.stage.controls import plate, skin
from game.stage.layout import Layout, Text
from game.stage.signs import lantern
from game.stage.theme import BUTTON, LEAST, SMALL

EDGE = 12
UPPER = (0.5, 0.3)
"""What of a place stays where its picture is cut: what stands over the card in a scene."""
WIDEST = 420
"""The picture of a tile that is wider than this, in units, grows no taller."""
NOTHING = "minus"
"""The icon of a tile that pressing does nothing to."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile shows. With an `icon` it holds no story, and is dashed around that.

    `seen` describes the picture, and `share` is how tall it is beside its width. An empty tile has an
    unlit lantern, and its icon where others have their sign.
    """

    id: str
    number: str
    label: str
    sub: str
    place: str = ""
    icon: str = ""
    closed: bool = False
    empty: bool = False
    seen: str = ""
    share: float = 0.38
    role: str = "slot"


class _Measures(NamedTuple):
    picture: Rect
    label: Text
    sub: Text
    x: float
    y: float
    height: float


def tile_height(page: Layout, what: Tile, width: float) -> float:
    return _measure(page, what, Rect(0, 0, width, 0)).height


def _measure(page: Layout, what: Tile, rect: Rect) -> _Measures:
    """Put the words under the picture; at large text sizes, beside it."""
    if page.look.paged:
        wide = rect.w * 0.3
        x, sign = rect.x + EDGE + wide + 20, 60.0
        room = rect.right - x - sign
    else:
        wide = rect.w - 2 * EDGE
        x, sign = rect.x + EDGE + 4, 30 * min(page.scale, 1.5)
        room = rect.right - x - sign - EDGE
    label = page.text(what.label, BUTTON, room)
    sub = page.text(what.sub, SMALL, room)
    words = label.height + sub.height
    tall = wide * 0.6 if page.look.paged else min(wide, WIDEST) * what.share
    if what.icon and not page.look.paged:
        tall = max(84.0, tall - words + page.lead(BUTTON) + page.lead(SMALL))
    picture = Rect(rect.x + EDGE, rect.y + EDGE, wide, tall)
    if page.look.paged:
        height = max(picture.h, words) + 2 * EDGE
        return _Measures(picture, label, sub, x, rect.y + (height - words) / 2, height)
    return _Measures(picture, label, sub, x, picture.bottom + 8, picture.h + words + 20 + EDGE)


def lay_tile(page: Layout, what: Tile, rect: Rect) -> None:
    """Put a tile at rect."""
    t = page.theme
    focus = page.has_focus(what.id)
    dashed = bool(what.icon) or what.closed
    size = _measure(page, what, rect)
    look = skin(page, "closed" if dashed else "rest", focus=focus)
    parts = plate(page, rect, look, focus=focus, radius=16, dashed=dashed)
    over = _tag(page, what.number, size.picture) if what.number else []
    if what.icon:
        parts += [_sign(page, what, size.picture, look.ink), *over]
    parts += page.place(size.label, size.x, size.y, look.ink)
    soft = look.ink if focus or dashed else t.soft
    parts += page.place(size.sub, size.x, size.y + size.label.height, soft)
    sign = "lock-simple" if what.closed else what.icon if what.empty else ""
    if sign == NOTHING:
        sign = ""
    elif not sign and focus:
        sign = "arrow-elbow-down-left"
    if sign:
        side = 24 * min(page.scale, 1.5)
        middle = size.y + (size.label.height + size.sub.height) / 2
        corner = Rect(rect.right - 14 - side, middle - side / 2, side, side)
        parts.append(Icon(sign, corner, look.ink))
    state = "closed" if dashed else "rest"
    page.add(Box(what.role, rect, _told(what), what.id, state=state, parts=tuple(parts)))
    if not what.icon:
        picture = Picture(
            f"place {what.place}",
            size.picture,
            10,
            anchor=UPPER,
            line=look.ink if focus else t.ink,
        )
        page.picture((picture, *over), size.picture, what.seen)


def _told(what: Tile) -> str:
    """The words of a tile; one with a number tells that first."""
    if not what.number:
        return f"{what.label} {what.sub}"
    return f"{what.number}: {what.label}, {what.sub}"


def _sign(page: Layout, what: Tile, room: Rect, ink: str) -> Part:
    side = min(44 * min(page.scale, 1.5), room.h - 8)
    x, y = room.centre
    if what.empty:
        side = min(side * 1.2, room.h - 8)
        return lantern(page, x, y - side / 2 + 4, side, lit=False)._replace(ink=ink)
    return Icon(what.icon, Rect(x - side / 2, y - side / 2 + 4, side, side), ink)


def _tag(page: Layout, number: str, picture: Rect) -> list[Part]:
    """The number of the place, at the upper left of its picture."""
    t = page.theme
    style = page.capped(LEAST._replace(font="ui_b", size=17), 30)
    text = page.text(number, style, picture.w - 40)
    tall = text.height + 8
    tag = Rect(picture.x + 10, picture.y + 10, max(text.width + 22, tall), tall)
    parts: list[Part] = [Panel(tag, t.page, t.ink, t.control_line, 8)]
    parts += page.place(text, tag.centre[0], tag.y + 4, t.ink, align="centre")
    return parts
