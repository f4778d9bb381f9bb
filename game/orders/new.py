"""`new`: makes a small story in a folder of its own, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from game.author.scaffold import new_story
from game.commands import Command, Refused
from game.disk import save_bytes
from game.library import shipped_stories
from game.orders.done import FOUND, Done
from game.story.schema import write_schemas
from game.words import say


def do(asked: Command) -> Done:
    """Make a story. Raises Refused, with nothing touched, where there is something, or no way."""
    shown = asked.story
    try:
        folder = Path(shown).absolute().resolve()
        if not _is_free(folder):
            raise Refused(say("new.there", folder=shown))
        _make(folder, _files(folder.name))
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise Refused(say("new.unmade", folder=shown, why=why), FOUND) from None
    typed = _as_typed(shown)
    commands = "".join(f"\n    lantern-row {command} {typed}" for command in ("check", "play"))
    return Done(say("new.made", folder=shown) + commands)


def _files(name: str) -> Mapping[str, str]:
    taken = [story.name for story in shipped_stories()]
    return new_story(name, write_schemas(), taken)


def _is_free(folder: Path) -> bool:
    """Say whether nothing is there, or a folder with nothing in it."""
    return not os.path.lexists(folder) or (folder.is_dir() and not os.listdir(folder))


def _make(folder: Path, files: Mapping[str, str]) -> None:
    """Write all files beside the folder first, so that a full disk leaves nothing half made."""
    with (
        _parents_of(folder),
        tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as room,
    ):
        made = Path(room) / "story"
        for file, text in files.items():
            save_bytes(made / file, text.encode("utf-8"))
        if folder.is_dir():
            _move_into(folder, made)
        else:
            made.rename(folder)


def _move_into(folder: Path, made: Path) -> None:
    """Fill a folder that is there and empty: somebody may be standing in it."""
    moved: list[Path] = []
    try:
        for entry in sorted(made.iterdir()):
            moved.append(folder / entry.name)
            entry.rename(moved[-1])
    except OSError:
        for left in moved:
            with contextlib.suppress(OSError):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
        raise


@contextlib.contextmanager
def _parents_of(folder: Path) -> Iterator[None]:
    """Make the folders above, and take those away again that nothing could be put into."""
    above = [one for one in folder.parents if not one.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError:
        for one in above:
            with contextlib.suppress(OSError):
                one.rmdir()
        raise


def _as_typed(folder: str) -> str:
    """Return a folder as it can be typed after a command."""
    is_plain = all(sign.isalnum() or sign in "-_./\\:~" for sign in folder)
    return folder if is_plain else f'"{folder}"'
