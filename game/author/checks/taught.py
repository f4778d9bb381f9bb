"""Which concepts a story teaches: by how many choices, and to how many of those who play it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from game.author.report.shares import Share, share_of
from game.story.model import Story


class Taught(NamedTuple):
    """A concept, how many choices teach it, and the share of playthroughs that make one of them."""

    concept: str
    name: str
    choices: int
    met: Share


def taught_in(story: Story, tried: Sequence[Sequence[str]]) -> tuple[Taught, ...]:
    """Return every concept, in the order of the story; `tried` are playthroughs by chance."""
    choices = Counter(one for choice in story.choices.values() for one in set(choice.teaches))
    teaches = {id: frozenset(choice.teaches) for id, choice in story.choices.items()}
    met: Counter[str] = Counter()
    for chosen in tried:
        met.update(frozenset().union(*(teaches[one] for one in chosen)))
    return tuple(
        Taught(
            one.id, one.name or one.statement, choices[one.id], share_of(met[one.id], len(tried))
        )
        for one in story.concepts.values()
    )
