"""What is on the screen, as values: boxes, and the parts they are drawn from. All lengths are units."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from game.stage.theme import Style


class Rect(NamedTuple):
    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.w / 2, self.y + self.h / 2

    def moved(self, dy: float) -> Rect:
        return Rect(self.x, self.y + dy, self.w, self.h)

    def inset(self, by: float) -> Rect:
        return Rect(self.x + by, self.y + by, self.w - 2 * by, self.h - 2 * by)

    def holds(self, other: Rect, slack: float = 1.0) -> bool:
        """Tell whether `other` lies inside, give or take `slack` units."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: Rect) -> bool:
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def at(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


# ------------------------------------------------------------------ parts


class Panel(NamedTuple):
    """A rounded rectangle; `line` None draws no border."""

    rect: Rect
    fill: str | None
    line: str | None = None
    width: float = 0
    radius: float = 0
    shadow: float = 0
    dashed: bool = False

    def moved(self, dy: float) -> Panel:
        return self._replace(rect=self.rect.moved(dy))


class Words(NamedTuple):
    """Words of one style on one line. `rect` is the line's own box; `before` letters of the box stand before it.

    Words that are `turned` read upwards, as beside an axis; their rect is as wide as a line is tall.
    """

    rect: Rect
    text: str
    style: Style
    colour: str
    before: int = 0
    turned: bool = False

    def moved(self, dy: float) -> Words:
        return self._replace(rect=self.rect.moved(dy))


class Icon(NamedTuple):
    name: str
    rect: Rect
    colour: str

    def moved(self, dy: float) -> Icon:
        return self._replace(rect=self.rect.moved(dy))


class Mark(NamedTuple):
    """The shape of a step: first, second, both or neither."""

    kind: str
    rect: Rect
    first: str
    second: str
    ink: str
    hole: str

    def moved(self, dy: float) -> Mark:
        return self._replace(rect=self.rect.moved(dy))


class Lantern(NamedTuple):
    rect: Rect
    fill: str
    ink: str
    glow: float = 0

    def moved(self, dy: float) -> Lantern:
        return self._replace(rect=self.rect.moved(dy))


class Picture(NamedTuple):
    """A picture by name ("place sandbox-morning", "front …", "cast juno_5 happy", "map"), filling its rect.

    `anchor` says which part stays when it is cut to shape; `tint` lays a colour (with alpha) over it,
    `light` is a colour that those of a whole picture are multiplied by.
    """

    name: str
    rect: Rect
    radius: float = 0
    anchor: tuple[float, float] = (0.5, 0.5)
    blur: float = 0
    mirrored: bool = False
    tint: tuple[str, int] | None = None
    line: str | None = None
    whole: bool = False
    light: str = ""

    def moved(self, dy: float) -> Picture:
        return self._replace(rect=self.rect.moved(dy))


class Stroke(NamedTuple):
    """A smooth line through points; or, with `filled`, the shape they enclose."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float
    dashed: bool = False
    filled: bool = False

    def moved(self, dy: float) -> Stroke:
        return self._replace(points=tuple((x, y + dy) for x, y in self.points))


@dataclass(frozen=True, eq=False, slots=True)
class Weave:
    """Very many thin lines, 0 to 1 across and up: start, end, and how many lie there; and dots.

    It equals itself alone, so that no drawing has to compare so many.
    """

    lines: tuple[tuple[tuple[float, float], tuple[float, float], int], ...]
    dots: tuple[tuple[float, float], ...] = ()


class Threads(NamedTuple):
    """A weave that fills its rect, in a colour; its dots have a dark rim."""

    weave: Weave
    rect: Rect
    colour: str
    rim: str

    def moved(self, dy: float) -> Threads:
        return self._replace(rect=self.rect.moved(dy))


class Shade(NamedTuple):
    """A colour that fades from `start` to `end` (alpha 0 to 255), to the right or downwards."""

    rect: Rect
    colour: str
    start: int
    end: int
    down: bool = False

    def moved(self, dy: float) -> Shade:
        return self._replace(rect=self.rect.moved(dy))


Part = Panel | Words | Icon | Mark | Lantern | Picture | Stroke | Threads | Shade


# ------------------------------------------------------------------ boxes


@dataclass(frozen=True, slots=True)
class Box:
    """One thing on the screen: where it is, what it is, what it is called, and how it is drawn.

    `id` names a control to its screen. `state` is rest, main, chosen, closed or disabled. `reveals`
    says that its words are uncovered letter by letter. `region` names the scrolling region it is in.
    """

    role: str
    rect: Rect
    label: str = ""
    id: str = ""
    value: str = ""
    state: str = "rest"
    focus: bool = False
    keys: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    region: str = ""
    reveals: bool = False
    over: bool = False

    @property
    def takes_focus(self) -> bool:
        return bool(self.id) and self.state != "disabled"

    def moved(self, dy: float) -> Box:
        parts = tuple(part.moved(dy) for part in self.parts)
        return replace(self, rect=self.rect.moved(dy), parts=parts)


class Region(NamedTuple):
    """A part of the screen that scrolls: `content` units of height, of which `offset` are above."""

    id: str
    rect: Rect
    content: float
    offset: float

    @property
    def most(self) -> float:
        return max(0.0, self.content - self.rect.h)

    @property
    def more_below(self) -> bool:
        return self.offset < self.most - 1


@dataclass(frozen=True, slots=True)
class Page:
    """A whole screen: its boxes in the order of focus and of speech, and what scrolls."""

    boxes: tuple[Box, ...]
    regions: tuple[Region, ...] = ()

    def region(self, name: str) -> Region | None:
        return next((region for region in self.regions if region.id == name), None)

    def box(self, name: str) -> Box | None:
        return next((box for box in self.boxes if box.id == name), None)

    @property
    def focused(self) -> Box | None:
        return next((box for box in self.boxes if box.focus), None)

    @property
    def letters(self) -> int:
        """How many letters are uncovered one by one on this page."""
        return sum(
            len(part.text)
            for box in self.boxes
            if box.reveals
            for part in box.parts
            if isinstance(part, Words)
        )
