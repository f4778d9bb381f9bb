"""A saved playthrough as a value and as JSON: written plainly, and read with suspicion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from game.disk import read_json, write_json
from game.play.player import PRONOUNS, BadAnswer, read_name, read_pronouns
from game.play.record import BadRecord, Record, read_record, write_record
from game.play.session import Session
from game.play.views import EndingView

FORMAT = 1
"""Raised when the form of a save changes.

1: the first.
"""

_MOST_CHOICES = 10_000


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
    return write_json(
        {
            "format": FORMAT,
            "saved_at": save.saved_at.isoformat(timespec="seconds"),
            "title": save.title,
            "chapter": save.chapter,
            "age": save.age,
            "place": save.place,
            "ending": save.ending,
            "playthrough": write_record(save.record),
        }
    )


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
        record=_read_playthrough(found.get("playthrough")),
        saved_at=_read_time(_text(found, "saved_at")),
        title=_text(found, "title"),
        chapter=_text(found, "chapter"),
        age=None if found.get("age") is None else _whole(found, "age"),
        place=None if found.get("place") is None else _text(found, "place"),
        ending=None if found.get("ending") is None else _text(found, "ending"),
    )


def _read_playthrough(values: object) -> Record:
    try:
        record = read_record(values)
        read_name(record.player.name, empty="")
        if record.player.pronouns not in PRONOUNS:
            read_pronouns(record.player.pronouns.forms, plural=record.player.pronouns.plural)
    except (BadRecord, BadAnswer) as error:
        why = str(error).rstrip(".")
        raise BadSave(f"its playthrough cannot be read ({why})") from None
    if len(record.choices) + len(record.ahead) > _MOST_CHOICES:
        raise BadSave("it holds more choices than any story has")
    return record


def _text(found: Mapping[str, object], name: str) -> str:
    value = found.get(name)
    if isinstance(value, str) and len(value) <= 1000:
        return value
    raise BadSave(f"its “{name}” is no text")


def _whole(found: Mapping[str, object], name: str) -> int:
    value = found.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9:
        return value
    raise BadSave(f"its “{name}” is no whole number")


def _read_time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise BadSave("its “saved_at” is no time") from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
