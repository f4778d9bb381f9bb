"""Finds pictures, sounds and fonts by name: in the story's own folder first, then among ours."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
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

_SAID = ("author", "licence", "source", "description")
_NAME = re.compile(r"[\w-]+(/[\w-]+)*")


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
        """Return the names of everything of a kind, as a story would write them."""
        folders, endings = KINDS[kind]
        ways = [(root, folder) for root in self.roots for folder in folders]
        found = [entry for root, folder in ways for entry in _listed(root / folder)]
        if kind == "cast":
            drawn = {entry for entry in found if "." not in entry}
            return frozenset(drawn | _speakers(self.find("table", "cast")))
        return frozenset(Path(entry).stem for entry in found if entry.endswith(endings))

    def describe(self, place: str) -> str | None:
        """Return in words what the picture of a place shows, for those who do not see it."""
        return self.descriptions.get(place)

    @cached_property
    def descriptions(self) -> Mapping[str, str]:
        """What each place's picture shows, by the place's name; a story's own words come first."""
        seen = [row for row in reversed(self.credits) if row["file"].startswith("pictures/")]
        return MappingProxyType({Path(row["file"]).stem: row["description"] for row in seen})

    @cached_property
    def credits(self) -> tuple[Mapping[str, str], ...]:
        """A row for each file, or pattern of files, in CREDITS.yaml: the story's own first, then ours.

        Every row has file, author, licence, source and description, in words or empty.
        """
        return tuple(row for root in self.roots for row in _load_credits(root / CREDITS))


def _load_credits(path: Path) -> Iterator[Mapping[str, str]]:
    try:
        written = parse(path.name, path.read_bytes()).root
    except OSError:
        return
    rows = written.items.get("credits") if written else None
    for row in rows.items if isinstance(rows, Seq) else []:
        if isinstance(row, Map):
            yield from _rows(row.items)


def _rows(said: Mapping[str, Value]) -> Iterator[Mapping[str, str]]:
    texts = {key: str(said.get(key) or "") for key in _SAID}
    files = said.get("files")
    for file in files.items if isinstance(files, Seq) else [files]:
        if isinstance(file, str):
            yield MappingProxyType({"file": file, **texts})


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


def _speakers(table: Path | None) -> set[str]:
    """Return who is drawn, by the cast's own table: a person has a picture for each age."""
    try:
        drawn: object = json.loads(table.read_text(encoding="utf-8")) if table else {}
    except (OSError, ValueError):
        return set()
    versions = drawn.get("versions") if isinstance(drawn, dict) else None
    rows = versions.values() if isinstance(versions, dict) else ()
    return {str(row["speaker"]) for row in rows if isinstance(row, dict) and "speaker" in row}
