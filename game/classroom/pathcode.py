"""A playthrough as a few letters that can be read out, written on a slip and typed in.

The choices are digits of a number, each in the base of how many stood open; the number is written in
LETTERS, and a last letter checks it. Weights that are all different from nothing and from their
neighbours', modulo a prime, catch every single wrong letter and every swap of two neighbours (the
check digit of the ISBN-10, with 23 in place of 11).
"""

from __future__ import annotations

import hashlib

from game.play.engine import begin, choose, find_choice, offered
from game.play.state import State
from game.story.model import Story
from game.words import say

LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ"
"""Without I and O, which are taken for figures, and U, which is taken for V."""
BASE = len(LETTERS)
WEIGHTS = BASE - 2
"""Weights run from 1 to this; the next would let the last letter change places with the check."""
GROUP = 4
MOST_LETTERS = 40
"""A story with more choices than this many letters hold has no path codes."""


MOST_CHOICES = 1000
"""A path that still goes on after so many goes round in circles."""


class BadCode(ValueError):
    """No path code of this story; its text is a sentence that says what to do."""


def write_code(story: Story, choices: tuple[str, ...]) -> str:
    """Return the path code of a whole playthrough. Raises NotOffered, and BadCode if it is too long."""
    state, number, room = begin(story), 0, 1
    for whole_id in choices:
        open_ids = _open(story, state)
        number += open_ids.index(find_choice(story, state, whole_id).whole_id) * room
        room *= len(open_ids)
        state = choose(story, state, whole_id)
    length = _length(room)
    if length > MOST_LETTERS:
        raise BadCode(say("code.too_long"))
    digits = [number // BASE**at % BASE for at in range(length)]
    return "".join(LETTERS[digit] for digit in (*digits, _check(story, digits)))


def shown(code: str) -> str:
    """Return a code in groups, as it is read out: ABCD EFGH JKL."""
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_code(story: Story, typed: str) -> tuple[str, ...]:
    """Return the choices of a path code, however its letters are grouped. Raises BadCode."""
    letters = "".join(letter for letter in typed.upper() if letter not in " -–.\t\r\n")
    if not letters:
        raise BadCode(say("code.empty"))
    strange = next((letter for letter in letters if letter not in LETTERS), None)
    if strange is not None:
        raise BadCode(say("code.letter", letter=strange, code=typed.strip()[:60]))
    *digits, check = (LETTERS.index(letter) for letter in letters[: MOST_LETTERS + 2])
    if _check(story, digits) != check:
        raise BadCode(say("code.wrong", code=shown(letters[:60])))
    return _choices(story, digits, shown(letters[:60]))


def _choices(story: Story, digits: list[int], told: str) -> tuple[str, ...]:
    number = sum(digit * BASE**at for at, digit in enumerate(digits))
    state, room = begin(story), 1
    choices: list[str] = []
    while (open_ids := _open(story, state)) and len(choices) < MOST_CHOICES:
        number, at = divmod(number, len(open_ids))
        room *= len(open_ids)
        choices.append(open_ids[at])
        state = choose(story, state, open_ids[at])
    if number or open_ids or len(digits) != _length(room):
        raise BadCode(say("code.other", code=told, story=story.title))
    return tuple(choices)


def _open(story: Story, state: State) -> list[str]:
    return [offer.choice.whole_id for offer in offered(story, state) if offer.is_open]


def _length(room: int) -> int:
    """Return how many letters hold so many different numbers; one at least."""
    length = 1
    while BASE**length < room:
        length += 1
    return length


def _check(story: Story, digits: list[int]) -> int:
    """Return the check letter's place; it depends on the story's choices too."""
    own = hashlib.sha256(f"{story.id} {story.fingerprint}".encode()).digest()[0]
    return (own + sum((1 + at % WEIGHTS) * digit for at, digit in enumerate(digits))) % BASE
