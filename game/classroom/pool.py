"""The paths of those who played alone, together and without names: nothing but lists of choice ids."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from game.play.engine import NotOffered, replay
from game.story.model import Scene, Story
from game.words import say

FEWEST = 10
"""Below so many paths nothing is shown scene by scene: a bar of three would point at people.

Public bodies use limits between 5 and 15; ten is a careful choice and not a legal one.
"""
FEW = 2
"""An option that so many or fewer took is shown as a few."""
MOST_BYTES = 20_000
FORMAT = 1

Amount = Literal["none", "few", "some", "nearly all"]


class BadPath(ValueError):
    """No path of this story; its text is a sentence."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many took an option, as far as it may be told; else `count` is None."""

    choice: str
    amount: Amount
    count: int | None


@dataclass(frozen=True, slots=True)
class SceneCount:
    """What those who came to a scene chose there."""

    scene: str
    reached: int
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Pool:
    """Whole or unfinished playthroughs, in an order that tells nothing."""

    paths: tuple[tuple[str, ...], ...] = ()

    def __len__(self) -> int:
        return len(self.paths)

    @property
    def may_be_shown(self) -> bool:
        """Say whether there are enough paths for charts and single lines."""
        return len(self.paths) >= FEWEST


def add_path(story: Story, pool: Pool, choices: tuple[str, ...]) -> Pool:
    """Return the pool with one path more. Raises BadPath where it does not fit the story.

    The paths are kept sorted, so that who came first cannot be read off.
    """
    if not choices:
        raise BadPath(say("pool.empty"))
    try:
        replay(story, choices)
    except NotOffered:
        raise BadPath(say("pool.other", story=story.title)) from None
    return Pool(tuple(sorted((*pool.paths, choices))))


def count_scenes(story: Story, pool: Pool) -> tuple[SceneCount, ...]:
    """Return what was chosen scene by scene; nothing while there are fewer than FEWEST paths.

    A scene that fewer came to is left out, for the same reason.
    """
    if not pool.may_be_shown:
        return ()
    taken = Counter(choice for path in pool.paths for choice in path)
    return tuple(
        _counted(scene, taken)
        for scene in story.scenes.values()
        if sum(taken[choice.whole_id] for choice in scene.choices) >= FEWEST
    )


def _counted(scene: Scene, taken: Counter[str]) -> SceneCount:
    reached = sum(taken[choice.whole_id] for choice in scene.choices)
    counts = {one.whole_id: taken[one.whole_id] for one in scene.choices}
    return SceneCount(scene.id, reached, shares_of(counts))


def shares_of(counts: Mapping[str, int]) -> tuple[Share, ...]:
    """Return every option's count as it may be told.

    Where only one would be without its number, that could be reckoned from the others: then the
    next smallest keeps its number to itself as well.
    """
    reached = sum(counts.values())
    shares = [share_of(choice, count, reached) for choice, count in counts.items()]
    hidden = [share for share in shares if share.count is None]
    told = [share for share in shares if share.count]
    if len(hidden) == 1 and told:
        least = min(told, key=lambda share: share.count or 0)
        shares[shares.index(least)] = Share(least.choice, least.amount, None)
    return tuple(shares)


def share_of(choice: str, count: int, reached: int) -> Share:
    """Return a count as it may be told: few and all are not numbers, since they point at people."""
    if count == 0:
        return Share(choice, "none", 0)
    if count >= reached - FEW:
        return Share(choice, "nearly all", None)
    if count <= FEW:
        return Share(choice, "few", None)
    return Share(choice, "some", count)


# ------------------------------------------------------------------- files


def write_path(story: Story, choices: tuple[str, ...]) -> bytes:
    """Return a path as a file: the story, and the ids of the choices."""
    values = {
        "format": FORMAT,
        "story": story.id,
        "fingerprint": story.fingerprint,
        "choices": list(choices),
    }
    return (json.dumps(values, ensure_ascii=False) + "\n").encode()


def read_path(story: Story, written: bytes) -> tuple[str, ...]:
    """Return the choices in a file. Raises BadPath for anything that is no path of this story."""
    if len(written) > MOST_BYTES:
        raise BadPath(say("pool.too_large"))
    try:
        values: object = json.loads(written.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadPath(say("pool.damaged")) from None
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise BadPath(say("pool.damaged"))
    if (values.get("story"), values.get("fingerprint")) != (story.id, story.fingerprint):
        raise BadPath(say("pool.other", story=story.title))
    choices = tuple(_texts(values.get("choices")))
    add_path(story, Pool(), choices)
    return choices


def _texts(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else ():
        if not isinstance(one, str):
            raise BadPath(say("pool.damaged"))
        yield one
