"""A saved playthrough as a value and as JSON: written plainly, and read with suspicion."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType

from game.disk import read_json, write_json
from game.play.player import PRONOUNS, BadAnswer, Player, Pronouns, read_name, read_pronouns
from game.play.session import Record, Session
from game.play.views import EndingView

FORMAT = 1
"""Raised when the form of a save changes.

1: the first.
"""

_MOST_CHOICES = 10_000
_BROKEN = re.compile("[\ud800-\udfff]")
_ID = re.compile(r"[\w.-]{1,200}")


@dataclass(frozen=True, slots=True)
class Save:
    """A playthrough to go on with, and what a slot shows of it without opening the story.

    `title` is the scene's or the ending's; `ending` is the ending's title, or None on the way.
    """

    record: Record
    saved_at: datetime
    title: str
    chapter: str
    age: int | None
    place: str | None
    ending: str | None


class BadSave(ValueError):
    """No save that can be opened; its text says why in a few words."""


class NewerSave(BadSave):
    """Written by a game newer than this one."""


def save_of(session: Session, now: datetime) -> Save:
    """Return what there is to save of a playthrough at this moment."""
    view = session.look()
    if isinstance(view, EndingView):
        last = view.map.steps[-1] if view.map.steps else None
        chapter, age = (last.chapter, last.age) if last else ("", None)
        return Save(session.record(), now, view.title, chapter, age, view.place, view.title)
    return Save(session.record(), now, view.title, view.chapter, view.age, view.place, None)


# ---------------------------------------------------------------- writing


def write_save(save: Save) -> bytes:
    """Return a save as JSON."""
    record = save.record
    return write_json(
        {
            "format": FORMAT,
            "story": record.story,
            "version": record.version,
            "fingerprint": record.fingerprint,
            "saved_at": save.saved_at.isoformat(timespec="seconds"),
            "title": save.title,
            "chapter": save.chapter,
            "age": save.age,
            "place": save.place,
            "ending": save.ending,
            "player": _write_player(record.player),
            "choices": list(record.choices),
            "screen": record.screen,
        }
    )


def _write_player(player: Player) -> dict[str, object]:
    pronouns = player.pronouns
    return {
        "name": player.name,
        "pronouns": {
            "id": pronouns.id,
            "forms": list(pronouns.forms),
            "plural": pronouns.plural,
        },
        "answers": dict(player.answers),
    }


# ---------------------------------------------------------------- reading


def read_save(written: bytes) -> Save:
    """Read a save from JSON; raises BadSave, or NewerSave."""
    try:
        found = read_json(written)
    except ValueError as error:
        raise BadSave(str(error)) from None
    if _whole(found, "format") > FORMAT:
        raise NewerSave("it was written by a newer game")
    return Save(
        record=_read_record(found),
        saved_at=_read_time(_text(found, "saved_at")),
        title=_text(found, "title"),
        chapter=_text(found, "chapter"),
        age=None if found.get("age") is None else _whole(found, "age"),
        place=None if found.get("place") is None else _text(found, "place"),
        ending=None if found.get("ending") is None else _text(found, "ending"),
    )


def _read_record(found: Mapping[str, object]) -> Record:
    choices = found.get("choices")
    if not isinstance(choices, list) or len(choices) > _MOST_CHOICES:
        raise BadSave("its “choices” are no list of choices")
    if not all(isinstance(choice, str) and _ID.fullmatch(choice) for choice in choices):
        raise BadSave("its “choices” are no list of choices")
    return Record(
        story=_text(found, "story"),
        version=_whole(found, "version"),
        fingerprint=_text(found, "fingerprint"),
        player=_read_player(_mapping(found, "player")),
        choices=tuple(choices),
        screen=_whole(found, "screen"),
    )


def _read_player(found: Mapping[str, object]) -> Player:
    answers = _mapping(found, "answers")
    try:
        name = read_name(_text(found, "name"), empty="")
        pronouns = _read_pronouns(_mapping(found, "pronouns"))
    except BadAnswer as error:
        raise BadSave(f"its player cannot be read ({error})") from None
    texts = {question: _text(answers, question) for question in answers}
    return Player(name, pronouns, MappingProxyType(texts))


def _read_pronouns(found: Mapping[str, object]) -> Pronouns:
    known = {pronouns.id: pronouns for pronouns in PRONOUNS}.get(_text(found, "id"))
    if known:
        return known
    match found.get("forms"):
        case [str(they), str(them), str(their), str(theirs), str(themself)]:
            forms = (they, them, their, theirs, themself)
            return read_pronouns(forms, plural=found.get("plural") is True)
        case _:
            raise BadSave("its “pronouns” are not five words")


def _text(found: Mapping[str, object], name: str) -> str:
    value = found.get(name)
    if isinstance(value, str) and len(value) <= 1000 and not _BROKEN.search(value):
        return value
    raise BadSave(f"its “{name}” is no text")


def _whole(found: Mapping[str, object], name: str) -> int:
    value = found.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9:
        return value
    raise BadSave(f"its “{name}” is no whole number")


def _mapping(found: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = found.get(name)
    if isinstance(value, dict):
        return value
    raise BadSave(f"its “{name}” is no mapping")


def _read_time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise BadSave("its “saved_at” is no time") from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
