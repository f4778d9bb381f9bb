"""What became of the place: the lines that a path has earned, and no more of them than matter."""

from __future__ import annotations

from collections.abc import Iterable

from game.play.direct import shown_lines
from game.play.path import Path, length_of
from game.story.model import Line, Narration, Speech, When

MOST_LINES = 8
"""So many things are told of the place; six to eight read well."""


def look_world(path: Path) -> tuple[str, ...]:
    """Return what is told of the place, in the author's order.

    Where more than eight blocks have something to say, those are told whose flags were set by the
    steps that moved furthest; of equal ones, by the later. What has no condition is always told.
    """
    blocks = [(line, words) for line in path.story.endings.world if (words := tell(path, [line]))]
    weights = [_weight(path, line) for line, _ in blocks]
    kept = sorted(range(len(blocks)), key=weights.__getitem__, reverse=True)[:MOST_LINES]
    return tuple(
        text
        for number, (line, words) in enumerate(blocks)
        if number in kept or not isinstance(line, When)
        for text in words
    )


def tell(path: Path, lines: Iterable[Line]) -> tuple[str, ...]:
    """Return the words of the lines that hold at the end."""
    told = []
    for line in shown_lines(lines, path.playthrough.state):
        if isinstance(line, Narration):
            told.append(path.fill(line.text))
        elif isinstance(line, Speech):
            told.append(f"{path.story.speakers[line.speaker].name}: {path.fill(line.text)}")
    return tuple(told)


def _weight(path: Path, line: Line) -> tuple[int, int]:
    """Return how far the longest step moved that set a flag the line asks for, and its number."""
    if not isinstance(line, When):
        return (0, -1)
    asked = line.condition.flags
    return max(
        (
            (length_of(step.effects), number)
            for number, step in enumerate(path.playthrough.steps)
            if asked.intersection(path.choice(step).sets)
        ),
        default=(0, -1),
    )
