"""Finds pictures, sounds and fonts by name: in the story's own folder first, then among ours.

A story's own files come from strangers: none is given out that is a link to elsewhere, is no file, or
would fill the memory. Those of a zip are put into a private folder one by one, when they are wanted:
whatever shows or plays them takes a path, and the folder goes when the game does.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import weakref
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from game.library import (
    CREDITS,
    MOST_ASSET,
    PICTURES,
    SOUNDS,
    StoryFolder,
    asset_trouble,
    load_file,
    shipped_root,
)
from game.story.nodes import Map, Seq, Value
from game.story.problems import FileTrouble
from game.story.source import parse

MOST_CREDITS, MOST_ROWS, MOST_TABLE = 500_000, 2_000, 2_000_000
"""Bytes and rows of a story's own CREDITS.yaml, and bytes of a table of its own."""

KINDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        "place": (("pictures/places", "pictures"), PICTURES),
        "cast": (("pictures/cast",), PICTURES),
        "picture": (("pictures",), PICTURES),
        "table": (("pictures",), (".json",)),
        "music": (("sounds/music", "sounds"), SOUNDS),
        "ambience": (("sounds/ambience", "sounds"), SOUNDS),
        "interface": (("sounds/interface",), SOUNDS),
        "sound": (("sounds/interface", "sounds/ambience", "sounds"), SOUNDS),
        "icon": (("icons",), (".svg",)),
    }
)
"""Where each kind of asset may lie, and how its file's name may end; the first that is there is it."""

MOST_ICON = 20_000
"""Bytes of an icon of its own; one with dashes is refused, since a millionth of a dash is drawn, too."""
_SAID = ("author", "licence", "source", "description", "caption")
_NAME = re.compile(r"[\w-]+(/[\w-]+)*")


class Assets:
    """What a story can show and play: its own files, then those that came with the game."""

    def __init__(self, folder: StoryFolder | None = None, root: Path | None = None) -> None:
        self.shipped = (root or shipped_root()) / "assets"
        self._own = _Own(folder) if folder else None

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
        if self._own:
            own = (self._own.find(f"{folder}/{name}", endings) for folder in folders)
            found = next(filter(None, own), None)
            if found:
                return found
        files = (
            file for folder in folders for file in _named(self.shipped / folder / name, endings)
        )
        return next(files, None)

    @property
    def place_tables(self) -> tuple[Path, Path | None]:
        """Our table of what moves in which place, and the story's own, where it brings one."""
        ours, found = self.shipped / "pictures" / "places.json", self.find("table", "places")
        return ours, None if found == ours else found

    def is_ours(self, kind: str, name: str) -> bool:
        """Tell whether what is found under a name came with the game."""
        found = self.find(kind, name)
        return found is not None and found.is_relative_to(self.shipped)

    def names(self, kind: str) -> frozenset[str]:
        """Return the names of everything of a kind, as a story would write them."""
        folders, endings = KINDS[kind]
        found = [entry for folder in folders for entry in _listed(self.shipped / folder)]
        if self._own:
            found += [entry for folder in folders for entry in self._own.listed(folder)]
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

        Every row has file, author, licence, source, description and caption, in words or empty.
        """
        try:
            ours = tuple(_read_credits((self.shipped / CREDITS).read_bytes()))
        except OSError:
            ours = ()
        return (*(self._own.credits() if self._own else ()), *ours)


class _Own:
    """The files of one story, each looked at before it is given out."""

    def __init__(self, folder: StoryFolder) -> None:
        self._folder = folder
        self._private: Path | None = None
        self._unpacked: dict[str, Path | None] = {}

    def find(self, name: str, endings: tuple[str, ...]) -> Path | None:
        """Return the file of that name with one of these endings, if it can be shown or heard."""
        where, _, stem = name.rpartition("/")
        entries = self.listed(where)
        for ending in endings:
            if f"{stem}{ending}" in entries and self._is_harmless(f"{name}{ending}"):
                return self._path(f"{name}{ending}")
        return None

    def listed(self, where: str) -> frozenset[str]:
        """Return the names in a folder of the story, as they are written."""
        zipped, folder = self._folder.zipped, self._folder.path
        if zipped is None:
            inside = (folder / where).resolve().is_relative_to(folder.resolve())
            return _listed(folder / where) if inside else frozenset()
        start = f"{where}/"
        names = (name.removeprefix(start) for name in zipped.names if name.startswith(start))
        return frozenset(name.partition("/")[0] for name in names)

    def credits(self) -> Iterator[Mapping[str, str]]:
        data = load_file(self._folder, CREDITS, MOST_CREDITS)
        return islice(_read_credits(data), MOST_ROWS)

    def _is_harmless(self, name: str) -> bool:
        if name.endswith((*PICTURES, *SOUNDS)):
            return not asset_trouble(self._folder, name)
        data = load_file(self._folder, name, MOST_ICON if name.endswith(".svg") else MOST_TABLE)
        return isinstance(data, bytes) and not (name.endswith(".svg") and b"dash" in data)

    def _path(self, name: str) -> Path | None:
        if self._folder.zipped is None:
            return self._folder.path / name
        if name not in self._unpacked:
            self._unpacked[name] = self._unpack(name)
        return self._unpacked[name]

    def _unpack(self, name: str) -> Path | None:
        """Put one file into our private folder, under a number in place of its name."""
        data = load_file(self._folder, name, MOST_ASSET)
        if isinstance(data, FileTrouble):
            return None
        try:
            if self._private is None:
                self._private = Path(tempfile.mkdtemp(prefix="lantern-row-"))
                weakref.finalize(self, shutil.rmtree, self._private, ignore_errors=True)
            path = self._private / f"{len(self._unpacked)}{Path(name).suffix}"
            path.write_bytes(data)
        except OSError:
            return None
        return path


def _read_credits(data: bytes | FileTrouble) -> Iterator[Mapping[str, str]]:
    written = parse(CREDITS, data).root
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
    except (OSError, ValueError, RecursionError):
        return set()
    versions = drawn.get("versions") if isinstance(drawn, dict) else None
    rows = versions.values() if isinstance(versions, dict) else ()
    return {str(row["speaker"]) for row in rows if isinstance(row, dict) and "speaker" in row}
