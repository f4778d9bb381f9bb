"""Plays a story without a person, by a rule for choosing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

from game.play.engine import begin, choose, offered, replay
from game.play.state import Playthrough, State
from game.story.model import Story
from game.words import say

MOST_CHOICES = 10_000

_RANDOM = re.compile(r"random:(?P<seed>\S+)")
_IDS = re.compile(r"[\w-]+\.[\w-]+")


class BadRule(ValueError):
    """No way of choosing; its text is a sentence that says which there are."""


class NeverEnds(ValueError):
    """The rule goes round in the story for ever; its text is a sentence."""


def play_by(story: Story, rule: str) -> Playthrough:
    """Play by `first`, `last`, `random:SEED`, or the whole ids of choices, with spaces or commas.

    Raises BadRule, NotOffered for an id that does not stand open, and NeverEnds. A list of ids may
    stop before the ending.
    """
    ids = [one for one in re.split(r"[\s,]+", rule.strip()) if one]
    if rule == "first":
        return _play(story, lambda _, open_ids: open_ids[0])
    if rule == "last":
        return _play(story, lambda _, open_ids: open_ids[-1])
    if seeded := _RANDOM.fullmatch(rule):
        return _play(story, lambda number, open_ids: pick(seeded["seed"], number, open_ids))
    if not ids or not all(map(_IDS.fullmatch, ids)):
        raise BadRule(say("transcript.rule", rule=rule))
    return replay(story, ids)


def pick(seed: str, number: int, open_ids: list[str]) -> str:
    """Return one of the ids, by chance that is the same for a seed on every machine and Python."""
    digest = hashlib.sha256(f"{seed}:{number}".encode()).digest()
    return open_ids[int.from_bytes(digest[:8], "big") % len(open_ids)]


def _play(story: Story, rule: Callable[[int, list[str]], str]) -> Playthrough:
    state = begin(story)
    choices: list[str] = []
    while open_ids := _open(story, state):
        if len(choices) == MOST_CHOICES:
            raise NeverEnds(say("transcript.never_ends", count=MOST_CHOICES))
        choices.append(rule(len(choices), open_ids))
        state = choose(story, state, choices[-1])
    return replay(story, choices)


def _open(story: Story, state: State) -> list[str]:
    return [offer.choice.whole_id for offer in offered(story, state) if offer.is_open]
