"""What can be heard, in words: a few for each sound, from the credits of its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from types import MappingProxyType
from typing import Literal, NamedTuple

from game.play.views import SceneView
from game.words import say

Kind = Literal["sound", "ambience", "music"]
FOLDERS: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        "sound": ("sounds/interface", "sounds/ambience", "sounds"),
        "ambience": ("sounds/ambience", "sounds"),
        "music": ("sounds/music", "sounds"),
    }
)
"""Where the file of each kind of sound may lie, as game/assets.py looks for it."""


class Caption(NamedTuple):
    """What is heard, and a few words for it."""

    kind: Kind
    words: str


def in_words(captions: Iterable[Caption]) -> str:
    """Return several captions in one line; empty where there is none."""
    words = [one.words for one in captions]
    return reduce(lambda one, other: say("caption.both", one=one, other=other), words or [""])


class Captions:
    """The words for every sound that the credits know; any other sound is called by its name."""

    def __init__(self, credits: Iterable[Mapping[str, str]] = ()) -> None:  # noqa: A002 - as the file
        self._words: dict[str, str] = {}
        for row in credits:
            if row.get("caption"):
                self._words.setdefault(row["file"].rpartition(".")[0], row["caption"])

    def begun(self, view: SceneView) -> tuple[Caption, ...]:
        """Return what begins to be heard on a screen: its sounds, then its place, then the music."""
        return tuple(self._begun(view))

    def tell(self, view: SceneView) -> str:
        """Return in one line what begins to be heard on a screen; empty where nothing does."""
        return in_words(self._begun(view))

    def _begun(self, view: SceneView) -> Iterator[Caption]:
        for name in view.sounds:
            yield self._named("sound", name)
        if view.begun and not (view.sounds or view.ambience or view.music):
            yield Caption(view.begun[0], say("caption.quiet"))
        if "ambience" in view.begun and view.ambience:
            yield self._named("ambience", view.ambience)
        if "music" in view.begun and view.music:
            yield self._named("music", view.music)

    def _named(self, kind: Kind, name: str) -> Caption:
        files = (f"{folder}/{name}" for folder in FOLDERS[kind])
        found = next((self._words[file] for file in files if file in self._words), None)
        return Caption(kind, found or name.replace("-", " ").replace("_", " "))
