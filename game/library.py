"""Finds the stories on this disk and reads their text; pictures and sounds are found by assets.py."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.story.problems import FileTrouble
from game.story.reader import Reading, read_story
from game.story.source import MOST_BYTES
from game.words import say

STORY_FILE = "story.yaml"
CREDITS = "CREDITS.yaml"
_SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class StoryFolder:
    """A folder with a story.yaml in it; `shown` is how its user would write it."""

    name: str
    path: Path
    shown: str


def shipped_root() -> Path:
    """Return the folder that holds scenes/ and assets/: inside an installed package, or the checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "_shipped"
    return inside if inside.is_dir() else package.parent


def shipped_stories(root: Path | None = None) -> tuple[StoryFolder, ...]:
    """Return the stories that came with the game, by name."""
    scenes = (root or shipped_root()) / "scenes"
    try:
        names = sorted(
            name for name in os.listdir(scenes) if (scenes / name / STORY_FILE).is_file()
        )
    except OSError:
        return ()
    return tuple(StoryFolder(name, scenes / name, _shown(scenes / name)) for name in names)


def find_story(wanted: str, root: Path | None = None) -> StoryFolder | str:
    """Return the story of that name or in that folder, or else a sentence that says what is there."""
    path = Path(wanted)
    try:
        kind = "folder" if path.is_dir() else "file" if path.exists() else ""
        names = _listed(path) if kind == "folder" else ()
    except (OSError, ValueError) as error:
        return say("story.unreadable", story=wanted, why=getattr(error, "strerror", None) or error)
    if STORY_FILE in names:
        return StoryFolder(path.resolve().name, path, wanted)
    shipped = {story.name: story for story in shipped_stories(root)}
    if wanted in shipped:
        return shipped[wanted]
    if kind == "folder":
        return _no_story_in(wanted, path, names)
    if kind == "file":
        return say("story.file", story=wanted, folder=path.parent)
    return _unknown(wanted, tuple(shipped))


def load_story(folder: StoryFolder) -> Reading:
    """Read the story in a folder; every problem in it comes with it."""
    return read_story(load_files(folder), folder.shown)


def load_files(folder: StoryFolder) -> Mapping[str, bytes | FileTrouble]:
    """Return every YAML file of the story by its exact name, or why it could not be had.

    A name in small letters whose file has capitals stands for a trouble: Windows and macOS would
    find that file, Linux would not.
    """
    files: dict[str, bytes | FileTrouble] = {}
    try:
        names = _listed(folder.path)
    except OSError as error:
        return {STORY_FILE: FileTrouble("unreadable", error.strerror or str(error))}
    for name in names:
        if name.lower().endswith(_SUFFIXES) and not name.startswith(".") and name != CREDITS:
            files[name] = _load_file(folder.path, name)
    for name in names:
        if name in files:
            files.setdefault(name.lower(), FileTrouble("capitals", name))
    return files


def _load_file(folder: Path, name: str) -> bytes | FileTrouble:
    path = folder / name
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return FileTrouble("outside")
        if path.is_dir():
            return FileTrouble("folder")
        if not path.exists():
            return FileTrouble("missing")
        if not path.is_file():
            return FileTrouble("unreadable", say("file.special"))
        size = path.stat().st_size
        if size > MOST_BYTES:
            return FileTrouble("too large", str(size // 1_000_000))
        return path.read_bytes()
    except (OSError, RuntimeError) as error:
        return FileTrouble("unreadable", getattr(error, "strerror", None) or str(error))


def _listed(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(os.listdir(folder)))


def _no_story_in(wanted: str, path: Path, names: tuple[str, ...]) -> str:
    alike = [name for name in names if name.lower() in (STORY_FILE, "story.yml")]
    if alike:
        return say("story.misnamed", story=wanted, file=alike[0])
    within = [name for name in names if (path / name / STORY_FILE).is_file()]
    if within:
        return say("story.deeper", story=wanted, folder=path / within[0])
    return say("story.empty", story=wanted)


def _unknown(wanted: str, known: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(wanted, known, n=1)
    if near:
        return say("story.unknown.near", story=wanted, near=near[0])
    listed = ", ".join(f"“{name}”" for name in known) or say("story.none")
    return say("story.unknown", story=wanted, known=listed)


def _shown(path: Path) -> str:
    """Return a path as somebody who stands in this folder would write it."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        return str(path)
