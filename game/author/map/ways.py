"""The lines of the map: from a row to the card that it leads to, on, past others, or back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.author.map.placing import TRACK, Box, Sheet
from game.author.map.tints import CARD

TITLE = 30
"""How far down a card the lines end."""
ROUND = 8
OUT, SOURCE_TRACKS = 14, 6
INTO, TARGET_TRACKS = 12, 4
APART = 6

Point = tuple[float, float]


class Line(NamedTuple):
    """A line between two boxes, by their numbers. `kind` is the row’s mark, or “on” for a link."""

    source: int
    to: int
    kind: str
    is_back: bool
    path: str


def lines_of(sheet: Sheet) -> Iterator[Line]:
    """Yield every line, in the order of the boxes and their rows."""
    for source, box in enumerate(sheet.boxes):
        for row, port in zip(box.card.rows, box.card.ports(), strict=True):
            for anchor in row.to:
                to = sheet.number[anchor]
                is_back = (source, to) in sheet.back
                path = _path(sheet, source, to, port)
                yield Line(source, to, row.mark or "on", is_back, path)


def _path(sheet: Sheet, source: int, to: int, port: int) -> str:
    box, other = sheet.boxes[source], sheet.boxes[to]
    if to in sheet.lanes[other.card.lane].tracks and not _is_next(box, other):
        return _rounded(_round_about(sheet, source, to, port))
    x, y = box.x + CARD, box.y + port
    middle = (x + other.x) / 2
    return f"M{x} {y}C{middle:g} {y} {middle:g} {other.y + TITLE} {other.x} {other.y + TITLE}"


def _is_next(box: Box, other: Box) -> bool:
    return box.card.lane == other.card.lane and other.layer == box.layer + 1


def _round_about(sheet: Sheet, source: int, to: int, port: int) -> list[Point]:
    """Return the corners of a line that leaves by the gutter, and comes in from above the lane."""
    box, other = sheet.boxes[source], sheet.boxes[to]
    lane = sheet.lanes[other.card.lane]
    track = lane.tracks[to]
    out = box.x + CARD + OUT + APART * (source % SOURCE_TRACKS)
    into = other.x - INTO - APART * (track % TARGET_TRACKS)
    above = lane.y - 12 - TRACK * track
    return [
        (box.x + CARD, box.y + port),
        (out, box.y + port),
        (out, above),
        (into, above),
        (into, other.y + TITLE),
        (other.x, other.y + TITLE),
    ]


def _rounded(corners: Sequence[Point]) -> str:
    """Return a line through these corners, each cut short by a curve."""
    parts = [f"M{corners[0][0]:g} {corners[0][1]:g}"]
    for before, at, after in zip(corners, corners[1:], corners[2:], strict=False):
        one, other = _towards(at, before), _towards(at, after)
        parts.append(f"L{one[0]:g} {one[1]:g}Q{at[0]:g} {at[1]:g} {other[0]:g} {other[1]:g}")
    parts.append(f"L{corners[-1][0]:g} {corners[-1][1]:g}")
    return "".join(parts)


def _towards(at: Point, other: Point) -> Point:
    """Return the point that lies a little from here on the way to there, but not beyond its half."""
    across, down = other[0] - at[0], other[1] - at[1]
    length = abs(across) + abs(down)
    share = min(ROUND, length / 2) / length if length else 0
    return (round(at[0] + across * share, 1), round(at[1] + down * share, 1))
