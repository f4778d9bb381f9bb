"""What the player hears on the open screens, and reads where they cannot hear it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from game.captions import Caption, Captions
from game.play.views import SceneView
from game.settings import Settings
from game.stage.sound import Sound


class Audible(Protocol):
    """A screen that may have music and the sound of a place."""

    music: str | None
    ambience: str | None


class Hearing:
    """Lets the screens be heard."""

    def __init__(self, sound: Sound, credits: Sequence[Mapping[str, str]]) -> None:  # noqa: A002
        self.sound = sound
        self._captions = Captions(credits)

    def follow(self, screens: Sequence[Audible]) -> None:
        """Let the topmost screen that has music, and the topmost that has a place, be heard."""
        music = next((one.music for one in reversed(screens) if one.music), None)
        ambience = next((one.ambience for one in reversed(screens) if one.ambience), None)
        self.sound.hear(music, ambience)

    def arrive(self, view: SceneView) -> None:
        """Play what is heard once on a screen that is shown anew."""
        for name in view.sounds:
            self.sound.once(name)

    def captions(self, view: SceneView, settings: Settings) -> tuple[Caption, ...]:
        """Return in words what begins to be heard, as far as it is wanted in words."""
        begun = self._captions.begun(view)
        match settings.captions:
            case "off":
                return ()
            case "always":
                return begun
        return tuple(one for one in begun if not self.sound.is_heard(one.kind))
