"""Finds the stories on this disk, in folders and zip files, and reads them; assets.py finds their pictures."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from game.heads import LONGEST, MOST_PIXELS, picture_size, sound_seconds
from game.story.problems import FileTrouble
from game.story.reader import Reading, read_story
from game.story.source import MOST_BYTES
from game.words import say
from game.zipped import Zipped, open_zip

STORY_FILE = "story.yaml"
CREDITS = "CREDITS.yaml"
PICTURES = (".webp", ".png", ".jpg", ".jpeg")
SOUNDS = (".ogg", ".wav", ".mp3")
MOST_FILES = 300
"""Files of words in a story."""
MOST_TOGETHER = 2 * MOST_BYTES
"""Bytes of all files of words in a story together."""
MOST_ASSETS = 5_000
MOST_ASSET = 20_000_000
"""Bytes of one picture and of one sound."""
_HEAD = 300_000
"""Bytes at the beginning of a picture that say how large it is."""
_SUFFIXES = (".yaml", ".yml")
_DEEPEST = 4
"""Folders inside each other in which pictures and sounds are looked for."""


@dataclass(frozen=True, slots=True)
class StoryFolder:
    """A folder with a story.yaml in it, or a zip file of one; `shown` is how its user would write it."""

    name: str
    path: Path
    shown: str
    zipped: Zipped | None = None


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
    if kind == "file" and path.suffix.lower() == ".zip":
        return _find_zipped(path, wanted)
    if kind == "file":
        return say("story.file", story=wanted, folder=path.parent)
    return _unknown(wanted, tuple(shipped))


def _find_zipped(path: Path, wanted: str) -> StoryFolder | str:
    zipped = open_zip(path, wanted)
    if isinstance(zipped, str):
        return zipped
    name = zipped.within.rstrip("/") or path.stem
    return StoryFolder(name, path, wanted, zipped)


def load_story(folder: StoryFolder) -> Reading:
    """Read the story in a folder; every problem in it comes with it."""
    return read_story(load_files(folder), folder.shown)


def load_files(folder: StoryFolder) -> Mapping[str, bytes | FileTrouble]:
    """Return every YAML file of the story by its exact name, or why it could not be had.

    A name in small letters whose file has capitals stands for a trouble: Windows and macOS would
    find that file, Linux would not. Pictures and sounds are only here where they have a trouble.
    """
    try:
        names = sorted(folder.zipped.names) if folder.zipped else _listed(folder.path)
    except OSError as error:
        return {STORY_FILE: FileTrouble("unreadable", error.strerror or str(error))}
    words = [name for name in names if _has_words(name)]
    if len(words) > MOST_FILES:
        return {STORY_FILE: FileTrouble("too many", str(len(words)))}
    files: dict[str, bytes | FileTrouble] = {}
    together = 0
    for name in words:
        data = files[name] = load_file(folder, name, MOST_BYTES)
        together += len(data) if isinstance(data, bytes) else 0
        if together > MOST_TOGETHER:
            return {STORY_FILE: FileTrouble("together", str(MOST_TOGETHER // 1_000_000))}
    for name in words:
        files.setdefault(name.lower(), FileTrouble("capitals", name))
    return files | _asset_troubles(folder)


def load_file(
    folder: StoryFolder, name: str, most: int, head: int | None = None
) -> bytes | FileTrouble:
    """Return what a file inside the story's folder holds, or why it could not be had.

    One with more than `most` bytes cannot; with `head`, only so many of its first bytes are read.
    """
    if folder.zipped:
        return folder.zipped.read(name, most, head)
    path = folder.path / name
    try:
        if not path.resolve().is_relative_to(folder.path.resolve()):
            return FileTrouble("outside")
        if path.is_dir():
            return FileTrouble("folder")
        if not path.exists():
            return FileTrouble("missing")
        if not path.is_file():
            return FileTrouble("unreadable", say("file.special"))
        size = path.stat().st_size
        if size > most:
            return FileTrouble("too large", str(size // 1_000_000))
        with path.open("rb") as file:
            return file.read(most if head is None else head)
    except (OSError, RuntimeError, ValueError) as error:
        return FileTrouble("unreadable", getattr(error, "strerror", None) or str(error))


def asset_trouble(folder: StoryFolder, name: str) -> str:
    """Return why a picture or a sound cannot be had or would take too much room, or nothing."""
    is_picture = name.endswith(PICTURES)
    data = load_file(folder, name, MOST_ASSET, _HEAD if is_picture else None)
    if isinstance(data, FileTrouble):
        if data.kind == "too large":
            return say("asset.heavy", size=data.detail, most=MOST_ASSET // 1_000_000)
        return data.detail or say("asset.outside")
    return _picture_trouble(data) if is_picture else _sound_trouble(data)


def _picture_trouble(data: bytes) -> str:
    size = picture_size(data)
    if size is None or not size[0] * size[1]:
        return say("asset.picture")
    if size[0] * size[1] <= MOST_PIXELS:
        return ""
    return say("asset.pixels", width=size[0], height=size[1], most=MOST_PIXELS // 1_000_000)


def _sound_trouble(data: bytes) -> str:
    seconds = sound_seconds(data)
    if seconds is None:
        return say("asset.sound")
    if seconds <= LONGEST:
        return ""
    return say("asset.long", minutes=round(seconds / 60), most=round(LONGEST / 60))


def _asset_troubles(folder: StoryFolder) -> dict[str, FileTrouble]:
    """Return what cannot be shown or heard of the story's own pictures and sounds."""
    found: dict[str, FileTrouble] = {}
    for name in islice(asset_names(folder), MOST_ASSETS):
        trouble = asset_trouble(folder, name)
        if trouble:
            found[name] = FileTrouble("picture" if name.endswith(PICTURES) else "sound", trouble)
    return found


def asset_names(folder: StoryFolder) -> Iterator[str]:
    """Yield the names of all pictures and sounds in the story's own folder, as “pictures/x.png”."""
    for top, endings in (("pictures", PICTURES), ("sounds", SOUNDS)):
        names = folder.zipped.names if folder.zipped else _walked(folder.path, top, _DEEPEST)
        found = (name for name in names if name.startswith(f"{top}/") and name.endswith(endings))
        yield from sorted(islice(found, MOST_ASSETS))


def _walked(root: Path, within: str, deep: int) -> Iterator[str]:
    """Yield the names of the files in a folder and the folders in it, but never follow a link."""
    try:
        with os.scandir(root / within) as entries:
            for entry in islice(entries, MOST_ASSETS):
                name = f"{within}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from _walked(root, name, deep - 1) if deep else ()
                else:
                    yield name
    except OSError:
        return


def _has_words(name: str) -> bool:
    is_yaml = name.lower().endswith(_SUFFIXES) and "/" not in name
    return is_yaml and not name.startswith(".") and name != CREDITS


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
