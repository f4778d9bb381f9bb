"""Watches a story's folder: tells which files are not what they were, once they have come to rest."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

EVERY = 0.1
"""Seconds between two looks."""
RESTING = 0.05
"""Seconds in which nothing has changed, after a change: then somebody has finished writing."""
LONGEST = 0.25
"""Seconds after which a change is told though the folder has not come to rest."""
SHARE = 0.01
"""Looking takes no more than this share of the time: a folder of thousands is looked at less often."""
LOOKS = 4
"""What a look costs is the least of so many: one that was held up says nothing."""
MOST_FILES = 5000
DEEPEST = 4
"""Folders within folders; pictures of places lie two deep."""

Seen = dict[str, tuple[int, ...]]
"""What is known of each file by its path: nothing of what is in it."""


class Watch:
    """Looks at a folder from time to time; `now` is seconds on any clock."""

    def __init__(self, folder: Path, now: float) -> None:
        self._folder = folder
        self._told = self._last = take_stock(folder)
        self._next = now + EVERY
        self._since: float | None = None
        self._costs: deque[float] = deque(maxlen=LOOKS)

    @property
    def is_waiting(self) -> bool:
        """Say whether something has changed that has not come to rest."""
        return self._since is not None

    def look(self, now: float) -> frozenset[str]:
        """Return the files that changed, came or went; nothing while it is not time to tell."""
        if now < self._next:
            return frozenset()
        began = time.perf_counter()
        seen = take_stock(self._folder)
        self._costs.append(time.perf_counter() - began)
        self._next = now + max(EVERY, min(self._costs) / SHARE)
        rests, self._last = seen == self._last, seen
        if rests and self._since is None:
            return frozenset()
        self._since = now if self._since is None else self._since
        if not rests and now - self._since < LONGEST:
            self._next = now + RESTING
            return frozenset()
        changed = {name for name, _ in self._told.items() ^ seen.items()}
        self._told, self._since = seen, None
        return frozenset(changed)


def take_stock(folder: Path) -> Seen:
    """Return what is known of every file in a folder now; a folder that is gone has none."""
    seen: Seen = {}
    for path in _files(folder, DEEPEST):
        try:
            known = Path(path).stat()  # not the entry's own: that may be old on Windows
        except OSError:
            continue
        seen[path] = (known.st_mtime_ns, known.st_size, known.st_ino, known.st_mode)
        if len(seen) >= MOST_FILES:
            break
    return seen


def _files(folder: Path | str, deep: int) -> Iterator[str]:
    """Yield the folder and what is in it; what begins with a dot is nobody's business."""
    yield os.fspath(folder)
    try:
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return
    for entry in found:
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
        except OSError:
            is_folder = False
        if is_folder and deep:
            yield from _files(entry.path, deep - 1)
        else:
            yield entry.path
