"""A playthrough as it is kept: everything a save holds, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.play.player import Player, Pronouns
from game.story.model import Story
from game.words import say


class BadRecord(ValueError):
    """What was kept is not a playthrough; its text says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Record:
    """`choices` are those made up to here, `screen` counts from 0 the screens since the last of them.

    `ahead` are choices that still lie ahead after the player went back.
    """

    story: str
    version: int
    fingerprint: str
    player: Player
    choices: tuple[str, ...]
    screen: int
    ahead: tuple[str, ...] = ()


def write_record(record: Record) -> dict[str, object]:
    """Return the record as values that JSON can hold."""
    pronouns = record.player.pronouns
    return {
        "story": record.story,
        "version": record.version,
        "fingerprint": record.fingerprint,
        "name": record.player.name,
        "pronouns": {"id": pronouns.id, "forms": [*pronouns.forms], "plural": pronouns.plural},
        "answers": dict(record.player.answers),
        "choices": [*record.choices],
        "screen": record.screen,
        "ahead": [*record.ahead],
    }


def read_record(values: object) -> Record:
    """Return the record that write_record wrote. Raises BadRecord for anything else."""
    kept = _mapping(values, "playthrough")
    screen = _number(kept, "screen")
    if screen < 0:
        raise BadRecord(say("record.below_zero", name="screen"))
    return Record(
        _text(kept, "story"),
        _number(kept, "version"),
        _text(kept, "fingerprint"),
        _player(kept),
        _texts(kept, "choices"),
        screen,
        _texts(kept, "ahead"),
    )


def _player(kept: Mapping[str, object]) -> Player:
    answers = _mapping(kept.get("answers"), "answers")
    return Player(
        _text(kept, "name"),
        _pronouns(_mapping(kept.get("pronouns"), "pronouns")),
        MappingProxyType({question: _text(answers, question) for question in answers}),
    )


def _pronouns(kept: Mapping[str, object]) -> Pronouns:
    forms = _texts(kept, "forms")
    plural = kept.get("plural")
    if len(forms) != len(Pronouns.__match_args__) - 2 or not isinstance(plural, bool):
        raise BadRecord(say("record.pronouns"))
    they, them, their, theirs, themself = forms
    return Pronouns(_text(kept, "id"), they, them, their, theirs, themself, plural)


def _mapping(value: object, key: str) -> Mapping[str, object]:
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
        raise BadRecord(say("record.not_named", name=key))
    return value


def _text(kept: Mapping[str, object], key: str) -> str:
    value = kept.get(key)
    if not isinstance(value, str):
        raise BadRecord(say("record.not_text", name=key))
    return value


def _number(kept: Mapping[str, object], key: str) -> int:
    value = kept.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadRecord(say("record.not_number", name=key))
    return value


def _texts(kept: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = kept.get(key)
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadRecord(say("record.not_texts", name=key))
    return tuple(value)


def current_ids(story: Story, choices: tuple[str, ...]) -> tuple[str, ...]:
    """Return the choices under the ids that this story gives them now."""
    return tuple(_renamed(story, choice) for choice in choices)


def _renamed(story: Story, choice: str) -> str:
    for _ in range(len(story.renamed) + 1):
        if choice in story.choices:
            break
        scene, dot, rest = choice.partition(".")
        if choice in story.renamed:
            choice = story.renamed[choice]
        elif scene in story.renamed:
            choice = f"{story.renamed[scene]}{dot}{rest}"
        else:
            break
    return choice
