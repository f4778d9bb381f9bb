"""Writes a small file so that, whatever happens, the old one or the new one is found whole."""

from __future__ import annotations

import contextlib
import errno
import glob
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

LIMIT = 1_000_000
"""No file of ours is longer than this, in bytes; a longer one is not read."""

STALE = 60.0
"""Seconds after which a half-written file is nobody's any more."""


class TooLarge(OSError):
    """A file is longer than any that we write."""


def load_bytes(path: Path) -> bytes:
    """Return what is in a file, never more than LIMIT; raises OSError, or TooLarge."""
    if path.exists() and not path.is_file():
        raise IsADirectoryError(errno.EISDIR, "it is no file")
    with path.open("rb") as file:
        found = file.read(LIMIT + 1)
    if len(found) > LIMIT:
        raise TooLarge(path)
    return found


def save_bytes(path: Path, written: bytes) -> None:
    """Put a file in place at once: beside it first, to the disk, then renamed; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as file:
            file.write(written)
            file.flush()
            os.fsync(file.fileno())
        _rename(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _flush_folder(path.parent)
    _sweep(path)


def write_json(values: Mapping[str, object]) -> bytes:
    """Return values as JSON that a person can read."""
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def read_json(written: bytes) -> Mapping[str, object]:
    """Return a mapping from JSON; raises ValueError, with the reason in a few words."""
    try:
        found: object = json.loads(written.decode("utf-8-sig"), parse_constant=_refuse)
        json.dumps(
            found, ensure_ascii=False
        ).encode()  # halves of letters read, but cannot be written
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except UnicodeError:
        raise ValueError("it is not text") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"it breaks off or goes wrong in line {error.lineno}") from None
    except ValueError:
        raise ValueError("it holds a number that is none") from None
    if isinstance(found, dict):
        return found
    raise ValueError("it holds something else")


def keep_aside(path: Path) -> Path:
    """Keep a file that is about to be overwritten, under a name of its own; return that name."""
    aside = next(name for name in _names_aside(path) if not os.path.lexists(name))
    if path.is_file() and not path.is_symlink() and path.stat().st_size <= LIMIT:
        shutil.copyfile(path, aside)
    else:
        path.replace(aside)
    return aside


def _refuse(constant: str) -> float:
    raise ValueError(constant)


def _names_aside(path: Path) -> Iterator[Path]:
    number = 1
    while True:
        yield path.with_name(f"{path.stem}.kept-{number}{path.suffix}")
        number += 1


def _rename(beside: Path, path: Path, tries: int = 5) -> None:
    """Rename; on Windows another program may hold the file for a moment, so try again."""
    for _ in range(tries - 1):
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(0.05)
        else:
            return
    beside.replace(path)


def _flush_folder(folder: Path) -> None:
    """Flush the rename itself, where a system can."""
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _sweep(path: Path) -> None:
    """Remove what a process that was ended in the middle of writing this file has left behind."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{glob.escape(path.name)}.*.tmp"):
            if time.time() - left.stat().st_mtime > STALE:
                left.unlink()
