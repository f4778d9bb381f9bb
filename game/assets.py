"""Finds pictures, sounds and fonts by name: in the story's own folder first, then among ours."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from game.library import CREDITS, StoryFolder, shipped_root
from game.story.nodes import Map, Seq, Value
from game.story.source import parse

_PICTURES = (".webp", ".png", ".jpg", ".jpeg")
_SOUNDS = (".ogg", ".wav", ".mp3")

KINDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        "place": (("pictures/places", "pictures"), _PICTURES),
        "cast": (("pictures/cast",), _PICTURES),
        "picture": (("pictures",), _PICTURES),
        "table": (("pictures",), (".json",)),
        "music": (("sounds/music", "sounds"), _SOUNDS),
        "ambience": (("sounds/ambience", "sounds"), _SOUNDS),
        "interface": (("sounds/interface",), _SOUNDS),
        "sound": (("sounds/interface", "sounds/ambience", "sounds"), _SOUNDS),
        "icon": (("icons",), (".svg",)),
    }
)
"""Where each kind of asset may lie, and how its file's name may end; the first that is there is it."""

_NAME = re.compile(r"[\w-]+(/[\w-]+)*")


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made some files, under which licence, from what, and what they show; files may be patterns."""

    files: tuple[str, ...]
    author: str
    licence: str
    source: str
    description: str


class Assets:
    """What a story can show and play: its own files, then those that came with the game."""

    def __init__(self, folder: StoryFolder | None = None, root: Path | None = None) -> None:
        shipped = (root or shipped_root()) / "assets"
        self.shipped = shipped
        self.roots = (folder.path, shipped) if folder else (shipped,)

    @property
    def fonts(self) -> Path:
        """The folder of fonts, which are always ours."""
        return self.shipped / "fonts"

    def find(self, kind: str, name: str) -> Path | None:
        """Return the file of that kind and name, or None.

        A “front” is what stands before the people of a place; a “cast” is named by its version and
        a mood (“juno-5 happy”). A name with wrong capitals is not found on any system.
        """
        if kind == "map":
            kind, name = "picture", "map"
        elif kind == "front":
            kind, name = "place", f"{name}-front"
        folders, endings = KINDS[kind]
        name = name.replace(" ", "/")
        if not _NAME.fullmatch(name):
            return None
        ways = ((root, folder) for root in self.roots for folder in folders)
        files = (file for root, folder in ways for file in _named(root / folder / name, endings))
        return next(files, None)

    def names(self, kind: str) -> frozenset[str]:
        """Return the names of everything of a kind: a figure’s version, a place, a piece of music."""
        folders, endings = KINDS[kind]
        found = [
            entry for root in self.roots for folder in folders for entry in _listed(root / folder)
        ]
        if kind == "cast":
            return frozenset(entry for entry in found if "." not in entry)
        return frozenset(Path(entry).stem for entry in found if entry.endswith(endings))

    def describe(self, place: str) -> str | None:
        """Return in words what the picture of a place shows, for those who do not see it."""
        return self.descriptions.get(place)

    @cached_property
    def descriptions(self) -> Mapping[str, str]:
        """What each place's picture shows, by the place's name."""
        described: dict[str, str] = {}
        for root in reversed(self.roots):
            for credit in load_credits(root):
                places = [file for file in credit.files if file.startswith("pictures/")]
                described |= {Path(file).stem: credit.description for file in places}
        return MappingProxyType(described)

    @property
    def credits(self) -> tuple[Credit, ...]:
        """Who made what, as CREDITS.yaml says: the story's own files first, then ours."""
        return tuple(credit for root in self.roots for credit in load_credits(root))


def load_credits(root: Path) -> tuple[Credit, ...]:
    """Return the credits in a folder's CREDITS.yaml; none where there is no such file."""
    try:
        written = parse(CREDITS, (root / CREDITS).read_bytes()).root
    except OSError:
        return ()
    rows = written.items.get("credits") if written else None
    return tuple(map(_credit, rows.items)) if isinstance(rows, Seq) else ()


def _credit(row: Value) -> Credit:
    said = row.items if isinstance(row, Map) else {}
    files = said.get("files")
    named = files.items if isinstance(files, Seq) else [files]
    texts = {key: value for key, value in said.items() if isinstance(value, str)}
    return Credit(
        tuple(file for file in named if isinstance(file, str)),
        texts.get("author", ""),
        texts.get("licence", ""),
        texts.get("source", ""),
        texts.get("description", ""),
    )


def _named(path: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """Yield the files of that name whose capitals are right: Windows and macOS would not mind."""
    entries = _listed(path.parent)
    for ending in endings:
        if path.name + ending in entries:
            yield path.with_name(path.name + ending)


def _listed(folder: Path) -> frozenset[str]:
    try:
        return frozenset(os.listdir(folder))
    except OSError:
        return frozenset()
