"""Where each card of the map is placed: chapters are lanes, and within one the ways lead on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.author.map.cards import Card
from game.author.map.tints import GUTTER, PITCH
from game.author.proof.onward import in_order
from game.author.proof.rounds import rounds_of

SWEEPS = 3
"""So often the cards of a column are put beside those that they lead to or come from."""
NAME = 46
"""Room for the name of a lane."""
GAP = 22
MOST_ROWS = 40
"""A layer with more cards than this stands in several columns."""
PAD = 26
CHANNEL, TRACK, TRACKS = 30, 7, 12
"""Between two lanes run the ways that lead past other cards, each target on its own track."""

Leads = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Box:
    """A card in its place; `layer` counts the steps from the left of its lane."""

    card: Card
    layer: int
    x: int
    y: int


class Lane(NamedTuple):
    """A chapter’s part of the map. `tracks` has a track above it for each far target in it."""

    y: int
    height: int
    tracks: Mapping[int, int]


class Sheet(NamedTuple):
    """The whole map. Boxes stand in reading order; `leads` and `is_back` speak of them by number."""

    boxes: tuple[Box, ...]
    lanes: tuple[Lane, ...]
    number: Mapping[str, int]
    back: frozenset[tuple[int, int]]
    width: int
    height: int


def place(cards: Sequence[Card], start: str, lanes: int) -> Sheet:
    """Return every card in its place; in one pass over the ways, but for sorting."""
    number = {card.anchor: at for at, card in enumerate(cards)}
    leads = [
        list(dict.fromkeys(number[to] for row in card.rows for to in row.to)) for card in cards
    ]
    order = in_order(leads, number[start])
    back = _back(leads, order)
    layers = _layers(leads, order, back)
    grids = [_Grid([at for at in order if cards[at].lane == lane], layers) for lane in range(lanes)]
    for grid in grids:
        grid.untangle(leads, back)
    reading = [at for grid in grids for column in grid.columns for at in column]
    where = {old: new for new, old in enumerate(reading)}
    turned = frozenset((where[one], where[to]) for one, to in back)
    far = _far(leads, grids, where)
    boxes, placed = _stack(cards, grids, far)
    width = max(box.x for box in boxes) + PITCH
    anchors = {box.card.anchor: at for at, box in enumerate(boxes)}
    return Sheet(boxes, placed, anchors, turned, width, placed[-1].y + placed[-1].height + PAD)


# ------------------------------------------------------------------ which way is on


def _back(leads: Leads, order: Sequence[int]) -> frozenset[tuple[int, int]]:
    """Return the ways that close a circle: those that lead back to what was read before."""
    rank = {at: number for number, at in enumerate(order)}
    rounds = rounds_of(dict(enumerate(leads)))
    within = {at: number for number, round_ in enumerate(rounds) for at in round_}
    return frozenset(
        (at, to)
        for at in within
        for to in leads[at]
        if within.get(to) == within[at] and rank[to] <= rank[at]
    )


def _layers(leads: Leads, order: Sequence[int], back: frozenset[tuple[int, int]]) -> list[int]:
    """Return for each card how many ways on lead to it at most; what nobody reaches stands close."""
    on = [[to for to in following if (at, to) not in back] for at, following in enumerate(leads)]
    waits = [0] * len(leads)
    for following in on:
        for to in following:
            waits[to] += 1
    layers = [0] * len(leads)
    ready = deque(at for at in order if not waits[at])
    sorted_: list[int] = []
    while ready:
        at = ready.popleft()
        sorted_.append(at)
        for to in on[at]:
            layers[to] = max(layers[to], layers[at] + 1)
            waits[to] -= 1
            if not waits[to]:
                ready.append(to)
    return _drawn_close(layers, on, sorted_, order[0])


def _drawn_close(layers: list[int], on: Leads, sorted_: Sequence[int], start: int) -> list[int]:
    """Let what nobody reaches stand just before what it leads to, not before the whole story."""
    reached = {start}
    for at in sorted_:
        if at in reached:
            reached.update(on[at])
    for at in reversed(sorted_):
        if at not in reached and on[at]:
            layers[at] = max(0, min(layers[to] for to in on[at]) - 1)
    return layers


# ------------------------------------------------------------------ columns


class _Grid:
    """The columns of a lane: only the layers that are in it, and each card’s row."""

    def __init__(self, lane: Sequence[int], layers: Sequence[int]) -> None:
        found: dict[int, list[int]] = {}
        for at in lane:
            found.setdefault(layers[at], []).append(at)
        self.columns = [found[layer] for layer in sorted(found)]
        self.column = {at: x for x, column in enumerate(self.columns) for at in column}
        self._row: dict[int, float] = {}

    def untangle(self, leads: Leads, back: frozenset[tuple[int, int]]) -> None:
        """Order each column by the middle of what its cards lead to, or come from."""
        after: dict[int, list[int]] = {at: [] for at in self.column}
        before: dict[int, list[int]] = {at: [] for at in self.column}
        for at in self.column:
            for to in leads[at]:
                if to in self.column and (at, to) not in back:
                    after[at].append(to)
                    before[to].append(at)
        self._count()
        for sweep in range(SWEEPS):
            forward = sweep % 2 == 0
            near = before if forward else after
            for column in self.columns if forward else reversed(self.columns):
                column.sort(key=lambda at: self._middle(at, near[at]))
                self._row.update({at: row for row, at in enumerate(column)})

    def _count(self) -> None:
        for column in self.columns:
            self._row.update({at: row for row, at in enumerate(column)})

    def _middle(self, at: int, near: Sequence[int]) -> float:
        return sum(self._row[one] for one in near) / len(near) if near else self._row[at]


# ------------------------------------------------------------------ lanes


def _far(leads: Leads, grids: Sequence[_Grid], where: Mapping[int, int]) -> list[dict[int, int]]:
    """Return for each lane the cards to which ways lead past others, each with its track."""
    tracks: list[dict[int, int]] = [{} for _ in grids]
    home = {at: lane for lane, grid in enumerate(grids) for at in grid.column}
    for grid in grids:
        for at in grid.column:
            for to in leads[at]:
                if not _is_near(grid, at, to):
                    there = tracks[home[to]]
                    there.setdefault(where[to], len(there) % TRACKS)
    return tracks


def _is_near(grid: _Grid, at: int, to: int) -> bool:
    return to in grid.column and grid.column[to] == grid.column[at] + 1


def _stack(
    cards: Sequence[Card], grids: Sequence[_Grid], far: Sequence[Mapping[int, int]]
) -> tuple[tuple[Box, ...], tuple[Lane, ...]]:
    """Put the lanes below each other, and in each column its cards."""
    boxes: list[Box] = []
    lanes: list[Lane] = []
    y = 0
    for grid, tracks in zip(grids, far, strict=True):
        y += CHANNEL + TRACK * min(len(tracks), TRACKS)
        lane = list(_boxes(cards, grid, y + NAME))
        boxes += lane
        lowest = max((box.y + box.card.height for box in lane), default=y + NAME)
        lanes.append(Lane(y, lowest - y + PAD, tracks))
        y = lowest + PAD
    return tuple(boxes), tuple(lanes)


def _boxes(cards: Sequence[Card], grid: _Grid, top: int) -> Iterator[Box]:
    """Yield the cards of a lane column by column, from the top of each."""
    x = GUTTER
    for layer, members in enumerate(grid.columns):
        for first in range(0, len(members), MOST_ROWS):
            y = top
            for member in members[first : first + MOST_ROWS]:
                yield Box(cards[member], layer, x, y)
                y += cards[member].height + GAP
            x += PITCH
