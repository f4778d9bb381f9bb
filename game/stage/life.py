"""What moves in a place at a moment: rain, glints on water, lamps, smoke, clouds, stars.

All of it is slow and small and a function of the time alone: nothing is remembered from frame to
frame, and the same moment always looks the same. Lengths are units of the place's frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from game.stage.places import FRAME, PlaceLife

STEPS = 8
"""Strengths that a mote may have: 0 is not seen, 8 is whole."""
DROPS = 64
"""Drops in the heaviest rain."""
FALL = 760.0
"""Units that a drop falls before it begins anew."""
GLINTS = 20
SMOKE_LASTS, PUFFS = 7.0, 5
DRIFT = 2.4
"""Units a second that a cloud drifts."""
STEADY, FAST = 10, 30
"""Frames a second: of what glows and drifts, and of rain."""
BREATH = 4.2
"""Seconds that a breath lasts, in and out."""
LIFT = 1.6
"""Units that a person rises with a breath."""


class Mote(NamedTuple):
    """One thing that moves: its middle, its size (units), how strong (0 to STEPS), and in which colour."""

    kind: str
    x: float
    y: float
    size: float
    strength: int
    colour: str = "#ffffff"


def pace(life: PlaceLife) -> int:
    """Return how many frames a second a place wants."""
    return FAST if life.rain else STEADY


def motes(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    """Yield what is to be seen of a place's life at a moment."""
    yield from _clouds(life, seconds)
    yield from _stars(life, seconds)
    yield from _smoke(life, seconds)
    yield from _glints(life, seconds)
    yield from _lamps(life, seconds)
    yield from _rain(life, seconds)


def lift(number: int, seconds: float) -> float:
    """Return how many units the person of that number has risen with the breath."""
    turn = seconds / (BREATH + 0.37 * number) + 0.31 * number
    return LIFT * (0.5 - 0.5 * math.cos(math.tau * turn))


def _part(number: float) -> float:
    return number % 1.0


def _spread(number: int, salt: float) -> float:
    """Return a number from 0 to 1 that looks as if it came by chance; neighbours lie far apart."""
    return _part(number * 0.618034 + salt * 0.754878)


def _rain(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    for number in range(round(life.rain * DROPS)):
        way = FALL * _spread(number, 1.7) + seconds * (620 + 260 * _spread(number, 2.9))
        lap, fallen = divmod(way, FALL)
        start = _spread(number, 0.37 * (lap % 97)) * (FRAME[0] + 240) - 120
        yield Mote(
            "drop",
            start + life.wind * fallen,
            fallen - 40,
            18 + 16 * _spread(number, 4.1),
            3 + number % 4,
        )


def _glints(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    area = sum(w * h for _, _, w, h in life.water)
    for rect, (x, y, w, h) in enumerate(life.water):
        count = max(1, round(GLINTS * w * h / max(area, 60_000)))
        for number in range(count):
            lasts = 3.2 + 2.4 * _spread(number, rect + 0.5)
            lap, share = divmod(seconds / lasts + _spread(number, rect + 0.9), 1.0)
            strength = round(STEPS * max(0.0, math.sin(math.pi * share * 1.6)))
            if share < 0.625 and strength:
                salt = rect + 0.13 * (lap % 89)
                down = _spread(number, salt + 0.7)
                yield Mote(
                    "glint",
                    x + w * _spread(number, salt),
                    y + h * down,
                    10 + 22 * down + 8 * _spread(number, 3.3),
                    strength,
                    life.glint,
                )


def _lamps(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    for number, (x, y, radius, colour) in enumerate(life.lamps):
        own = seconds + 7.3 * number
        flame = 0.6 + 0.22 * math.sin(1.9 * own) + 0.18 * math.sin(4.7 * own + number)
        yield Mote("lamp", x, y, radius, max(1, round(STEPS * flame * 0.8)), colour)


def _smoke(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    for source, (x, y) in enumerate(life.smoke):
        for puff in range(PUFFS):
            age = _part(seconds / SMOKE_LASTS + puff / PUFFS + 0.3 * source)
            strength = round(STEPS * 0.55 * math.sin(math.pi * age) ** 0.8)
            aside = 22 * age * age + 5 * math.sin(4 * age + puff + source)
            yield Mote("puff", x + aside, y - 64 * age, 5 + 13 * age, strength, "#f3eee6")


def _clouds(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    for x, y, width in life.clouds:
        way = FRAME[0] + 2 * width
        yield Mote("cloud", (x + width + DRIFT * seconds) % way - width, y, width, STEPS, "#fff8ea")


def _stars(life: PlaceLife, seconds: float) -> Iterator[Mote]:
    for number, (x, y) in enumerate(life.stars):
        wave = math.sin(seconds * (0.7 + 0.5 * _spread(number, 0.2)) + 5 * _spread(number, 0.8))
        yield Mote("star", x, y, 7, max(0, round(STEPS * wave)), "#fff6df")
