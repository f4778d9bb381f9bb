"""Everything that is heard: music, the sound of the place, and short sounds; silent where there is no device."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from types import MappingProxyType
from typing import Literal

import pygame

from game.settings import Settings
from game.stage.sound_device import has_device
from game.stage.sound_loops import FADE, Loops, unpacked

RISE = 300
"""Milliseconds in which a piece of music rises out of silence."""
AMBIENCE_RISE = 1200
"""Milliseconds in which a place does: it has no beginning that one could miss."""
CHANNELS = 12
MUSIC, AMBIENCE = (0, 1), (2, 3)
"""The channels that belong to the loops; short sounds take any other."""
LOUDEST = MappingProxyType({"music": 0.7, "ambience": 0.8, "sound": 0.8})
"""The volume at 100 per cent, of 1."""
HUSHED = ("sluice",)
"""Under these pieces no sound of the interface is heard but the choice itself."""

Kind = Literal["music", "ambience", "sound"]
Find = Callable[[str, str], Path | None]


class Sound:
    """Plays one piece of music and one ambience at a time, and short sounds over them.

    Whatever takes long to unpack is unpacked by one worker, in the order in which it was asked for.
    """

    def __init__(
        self, find: Find, has_device: Callable[[], bool] = has_device, fade: int = FADE
    ) -> None:
        self._find = find
        self._has_device = has_device
        self._settings = Settings()
        self._loops = {
            "music": Loops(MUSIC, RISE, fade),
            "ambience": Loops(AMBIENCE, AMBIENCE_RISE, fade),
        }
        self._small: dict[str, pygame.mixer.Sound | None] = {}
        self._works: bool | None = None
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._worker: Thread | None = None

    # ------------------------------------------------------------ the device

    def _ready(self) -> bool:
        """Open the sound device at the first need; remember if there is none."""
        if self._works is None:
            self._works = self._has_device() and self._open()
        return self._works

    def _open(self) -> bool:
        try:
            pygame.mixer.init(44_100, -16, 2, 1024, allowedchanges=0)
        except pygame.error:
            return False
        pygame.mixer.set_num_channels(CHANNELS)
        pygame.mixer.set_reserved(len(MUSIC) + len(AMBIENCE))
        self._follow_volumes()
        self._worker = Thread(target=self._work, daemon=True)
        self._worker.start()
        return True

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def stop(self) -> None:
        """Let everything fall silent and give the device back."""
        for loops in self._loops.values():
            loops.wanted = None
        if self._worker is not None:
            self._jobs.put(None)
            self._worker.join()
            self._worker = None
        if self._works:
            self._small.clear()
            pygame.mixer.quit()
        self._works = None

    # ---------------------------------------------------------------- volumes

    def change(self, settings: Settings) -> None:
        """Take new volumes."""
        self._settings = settings
        if self._works:
            self._follow_volumes()

    def _follow_volumes(self) -> None:
        for kind, loops in self._loops.items():
            loops.set_volume(self._volume(kind))

    def _volume(self, kind: str) -> float:
        if self._settings.muted:
            return 0.0
        return int(getattr(self._settings, kind)) / 100 * LOUDEST[kind]

    def is_heard(self, kind: Kind) -> bool:
        """Tell whether sounds of a kind can be heard now, as far as is known."""
        return self._works is not False and self._volume(kind) > 0

    # ------------------------------------------------------------------ loops

    def hear(self, music: str | None, ambience: str | None) -> None:
        """Let this piece and this place be heard, and no other; None for quiet."""
        self._turn("music", music)
        self._turn("ambience", ambience)

    def _turn(self, kind: str, name: str | None) -> None:
        loops = self._loops[kind]
        if name == loops.wanted:
            return
        loops.wanted = name
        if not self._ready():
            return
        path = self._find(kind, name) if name else None
        if name is None or path is None:
            loops.silence()
        else:
            self._jobs.put(partial(loops.begin, name, path))

    # ----------------------------------------------------------- short sounds

    def play(self, name: str) -> None:
        """Play a sound of the interface."""
        if not self._is_wanted() or self._is_hushed(name):
            return
        if name not in self._small:
            path = self._find("interface", name)
            self._small[name] = unpacked(path) if path else None
        sound = self._small[name]
        if sound is not None:
            sound.set_volume(self._volume("sound"))
            sound.play()

    def once(self, name: str) -> None:
        """Play a sound of the story, over whatever is heard."""
        path = self._find("sound", name) if self._is_wanted() else None
        if path is not None:
            self._jobs.put(partial(self._play_once, path))

    def _play_once(self, path: Path) -> None:
        sound = unpacked(path)
        if sound is not None:
            sound.set_volume(self._volume("sound"))
            sound.play()

    def _is_wanted(self) -> bool:
        return self._volume("sound") > 0 and self._ready()

    def _is_hushed(self, name: str) -> bool:
        return self._loops["music"].wanted in HUSHED and name != "choose"
