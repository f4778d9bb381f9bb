"""Finds pictures, sounds and fonts by name: in the story's own folder first, then among ours."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from game.library import StoryFolder, shipped_root
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
CREDITS = "CREDITS.yaml"


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
        places = [row for row in self.credits if "/places/" in row.get("file", "")]
        described = {
            Path(row["file"]).stem: row["description"] for row in places if "description" in row
        }
        return MappingProxyType(described)

    @cached_property
    def credits(self) -> tuple[Mapping[str, str], ...]:
        """Every row of CREDITS.yaml (file, author, licence, source, description), ours first."""
        return tuple(row for root in reversed(self.roots) for row in _load_credits(root / CREDITS))


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


def _load_credits(path: Path) -> Iterator[Mapping[str, str]]:
    try:
        root = parse(path.name, path.read_bytes()).root
    except OSError:
        return
    yield from _rows(root)


def _rows(value: Value) -> Iterator[Mapping[str, str]]:
    """Yield every mapping that names a file, or once for each of its files, however deep it lies."""
    match value:
        case Map(items={"files": Seq(items=names)} as items):
            said = {key: text for key, text in items.items() if isinstance(text, str)}
            yield from ({**said, "file": name} for name in names if isinstance(name, str))
        case Map(items={"file": str()} as items):
            yield {key: said for key, said in items.items() if isinstance(said, str)}
        case Map(items=items):
            for below in items.values():
                yield from _rows(below)
        case Seq(items=entries):
            for below in entries:
                yield from _rows(below)
