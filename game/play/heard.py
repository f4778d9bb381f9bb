"""What is heard on the stage: a piece of music, the sound of the place, and sounds that come once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.play.views import Loop
from game.story.model import QUIET


@dataclass(frozen=True, slots=True)
class Heard:
    """`sounds` come once, on the screen that follows; `begun` are the loops that change with it.

    `shown` is how the loops were when they were last shown.
    """

    music: str | None = None
    ambience: str | None = None
    sounds: tuple[str, ...] = ()
    shown: tuple[str | None, str | None] = (None, None)

    @property
    def begun(self) -> tuple[Loop, ...]:
        """The loops that are others than on the screen before."""
        music, ambience = self.shown
        loops: tuple[tuple[Loop, bool], ...] = (
            ("music", self.music != music),
            ("ambience", self.ambience != ambience),
        )
        return tuple(loop for loop, is_new in loops if is_new)

    def turned(
        self, music: str | None = None, ambience: str | None = None, sound: str | None = None
    ) -> Heard:
        """Return what is heard from now on; what is not named stays as it is."""
        return replace(
            self,
            music=_turned(self.music, music),
            ambience=_turned(self.ambience, ambience),
            sounds=(*self.sounds, sound) if sound else self.sounds,
        )

    def told(self) -> Heard:
        """Return what is heard after a screen was shown."""
        return replace(self, sounds=(), shown=(self.music, self.ambience))


NOTHING = Heard()


def _turned(now: str | None, name: str | None) -> str | None:
    if name is None:
        return now
    return None if name == QUIET else name
