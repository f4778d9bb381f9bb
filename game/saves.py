"""Keeps playthroughs and settings in the user's own folder: whole, versioned, and never lost."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game.disk import TooLarge, keep_aside, load_bytes, read_json, save_bytes, write_json
from game.home import Home, find_home, folder_name
from game.play.record import Record
from game.play.session import Session
from game.saved import BadSave, NewerSave, Save, read_save, save_of, write_save
from game.settings import Settings, read_settings, write_settings
from game.words import say

SLOTS = (0, 1, 2, 3, 4, 5)
"""The places a playthrough can be kept in; the first is kept by itself."""

_OURS = re.compile(r"\.?(slot-\d|endings)(\.kept-\d+)?\.json(\.\d+\.tmp)?")


@dataclass(frozen=True, slots=True)
class Slot:
    """What is in a slot: a save, or a trouble (one sentence; `found` tells more), or nothing."""

    number: int
    save: Save | None = None
    trouble: str | None = None
    found: str | None = None

    @property
    def is_empty(self) -> bool:
        return self.save is None and self.trouble is None


class Saves:
    """The slots and settings of one user. Every method that writes returns a sentence, or None.

    Where writing fails the game goes on: the sentence comes once, and `keeps` is False until
    writing succeeds again.
    """

    def __init__(self, home: Home | None, now: Callable[[], datetime] | None = None) -> None:
        self._home = home
        self._now = now or _now
        self._told = False
        self._seen: dict[str, frozenset[str]] = {}
        self.keeps = home is not None

    @classmethod
    def open(cls) -> Saves:
        """Return the saves in the user's own folder, or where LANTERN_ROW_HOME says."""
        return cls(find_home())

    @classmethod
    def off(cls) -> Saves:
        """Return saves that keep nothing: for playing without saving."""
        return cls(None)

    @property
    def home(self) -> Home | None:
        """Where everything of this user is kept; None where nothing is."""
        return self._home

    def try_writing(self) -> str | None:
        """Find out, before anybody has played, whether anything can be saved."""
        if self._home is None:
            return None
        probe = self._home.saves / f".slot-0.json.{os.getpid()}.tmp"
        try:
            probe.parent.mkdir(parents=True, exist_ok=True)
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            return self._cannot_write(error)
        return None

    # ------------------------------------------------------------ slots

    def slots(self, story: str) -> tuple[Slot, ...]:
        """Return every slot of a story, the one kept by itself first."""
        return tuple(self.slot(story, number) for number in SLOTS)

    def slot(self, story: str, number: int) -> Slot:
        """Return what is in a slot."""
        path = self._path(story, f"slot-{number}.json")
        if path is None:
            return Slot(number)
        try:
            return _read_slot(number, story, path)
        except FileNotFoundError:
            return Slot(number)
        except TooLarge:
            return _damaged(number, path, say("save.too_large"))
        except OSError as error:
            return _damaged(number, path, _reason(error))

    def save(self, session: Session, number: int = 0) -> str | None:
        """Save a playthrough; what was in the slot and cannot be read is kept aside."""
        if self._home is None:
            return None
        save = save_of(session, self._now())
        path = self._path(save.record.story, f"slot-{number}.json")
        assert path is not None  # noqa: S101 - there is a home
        old = self.slot(save.record.story, number)
        return self._write(path, write_save(save), aside=not _may_replace(old, save.record))

    def set_aside(self, session: Session) -> bool:
        """Keep the story that waits in a slot of its own before another takes its place.

        False where every slot is taken, so that the waiting story would be lost.
        """
        story, record = session.story.id, session.record()
        waits = self.slot(story, 0).save
        if waits is None or _goes_on(waits.record, record):
            return True
        slots = self.slots(story)[1:]
        if any(slot.save and slot.save.record == waits.record for slot in slots):
            return True
        path = next((f"slot-{slot.number}.json" for slot in slots if slot.is_empty), None)
        target = self._path(story, path) if path else None
        return target is not None and self._write(target, write_save(waits)) is None

    def delete(self, story: str, number: int) -> str | None:
        """Empty a slot."""
        path = self._path(story, f"slot-{number}.json")
        return None if path is None else self._remove([path])

    def delete_all(self) -> str | None:
        """Remove every save of every story, what was kept aside, and which endings were seen."""
        self._seen.clear()
        if self._home is None:
            return None
        folders = [folder for folder in _within(self._home.saves) if folder.is_dir()]
        files = [file for folder in folders for file in _within(folder)]
        trouble = self._remove([file for file in files if _OURS.fullmatch(file.name)])
        for folder in folders:
            with contextlib.suppress(OSError):
                folder.rmdir()
        return trouble

    # ----------------------------------------------------- endings seen

    def endings_seen(self, story: str) -> frozenset[str]:
        """Return the ids of the endings that were ever reached: the field guide opens with them."""
        if story not in self._seen:
            path = self._path(story, "endings.json")
            self._seen[story] = _load_endings(path) if path else frozenset()
        return self._seen[story]

    def see_ending(self, story: str, ending: str) -> str | None:
        """Remember that an ending was reached."""
        seen = self.endings_seen(story)
        if ending in seen:
            return None
        self._seen[story] = seen | {ending}
        path = self._path(story, "endings.json")
        if path is None:
            return None
        return self._write(path, write_json({"format": 1, "endings": sorted(self._seen[story])}))

    # --------------------------------------------------------- settings

    def load_settings(self) -> tuple[Settings, str | None]:
        """Return the settings, and a sentence where they could not be read."""
        if self._home is None:
            return Settings(), None
        try:
            return read_settings(load_bytes(self._home.settings)), None
        except FileNotFoundError:
            return Settings(), None
        except (OSError, ValueError):
            return Settings(), say("settings.damaged", file=self._home.settings)

    def save_settings(self, settings: Settings) -> str | None:
        """Save the settings; a file of settings that cannot be read is kept aside."""
        if self._home is None:
            return None
        _, trouble = self.load_settings()
        return self._write(self._home.settings, write_settings(settings), aside=trouble is not None)

    # ---------------------------------------------------------- writing

    def _path(self, story: str, name: str) -> Path | None:
        return self._home.saves / folder_name(story) / name if self._home else None

    def _write(self, path: Path, written: bytes, *, aside: bool = False) -> str | None:
        try:
            if aside:
                keep_aside(path)
            save_bytes(path, written)
        except OSError as error:
            return self._cannot_write(error)
        self.keeps, self._told = True, False
        return None

    def _cannot_write(self, error: OSError) -> str | None:
        told, self._told, self.keeps = self._told, True, False
        return None if told else say("save.nothing", why=_reason(error))

    def _remove(self, files: list[Path]) -> str | None:
        for file in files:
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                return say("save.not_deleted", file=file, why=_reason(error))
        return None


def _read_slot(number: int, story: str, path: Path) -> Slot:
    try:
        save = read_save(load_bytes(path))
    except NewerSave:
        return Slot(number, None, say("save.newer"), say("save.newer.found", file=path))
    except BadSave as error:
        return _damaged(number, path, str(error))
    if save.record.story != story:
        found = say("save.foreign.found", file=path, story=save.record.story)
        return Slot(number, None, say("save.foreign"), found)
    return Slot(number, save)


def _damaged(number: int, path: Path, why: str) -> Slot:
    return Slot(number, None, say("save.damaged"), say("save.damaged.found", file=path, why=why))


def _may_replace(old: Slot, record: Record) -> bool:
    """Tell whether nothing is lost when a slot is overwritten: else it is kept aside first."""
    if old.save is None:
        return old.is_empty
    before = old.save.record
    return (before.version, before.fingerprint) == (record.version, record.fingerprint)


def _goes_on(waits: Record, record: Record) -> bool:
    """Tell whether a playthrough is the one that waits, gone on with, or one that had not begun."""
    return waits.choices == record.choices[: len(waits.choices)]


def _load_endings(path: Path) -> frozenset[str]:
    try:
        found = read_json(load_bytes(path)).get("endings")
    except (OSError, ValueError):
        return frozenset()
    return (
        frozenset(id for id in found if isinstance(id, str))
        if isinstance(found, list)
        else frozenset()
    )


def _within(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _now() -> datetime:
    return datetime.now().astimezone()
