"""A loop that is heard until another takes its place: one fades out while the next fades in."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pygame

FADE = 1800
"""Milliseconds in which one loop gives way to another, or to silence."""
MOMENT = 0.02
"""Seconds between two looks at a channel that is not free yet."""


class Loops:
    """Lets one loop at a time be heard, on two channels that take turns.

    Nobody but the channels holds what is unpacked, so that it goes when its fade is over. `rise` is
    how many milliseconds a loop takes to be heard after silence, and `fade` after another loop.
    """

    def __init__(self, channels: tuple[int, int], rise: int, fade: int = FADE) -> None:
        self.wanted: str | None = None
        self._channels = channels
        self._rise, self._fade = rise, fade
        self._volume = 1.0
        self._playing: str | None = None

    def silence(self) -> None:
        """Let what is heard fade out."""
        self._playing = None
        for number in self._channels:
            channel = pygame.mixer.Channel(number)
            channel.fadeout(self._fade)
            if channel.get_volume() == 0:  # only just begun: what is silent does not fade
                channel.stop()

    def set_volume(self, volume: float) -> None:
        """Take a volume from 0 to 1. It is the sound's own: a channel that fades forgets its volume."""
        self._volume = volume
        for number in self._channels:
            sound = pygame.mixer.Channel(number).get_sound()
            if sound is not None:
                sound.set_volume(volume)

    def begin(self, name: str, path: Path) -> None:
        """Unpack a loop, which takes as long as a dozen frames, and let it begin if it is wanted still."""
        if not self._is_wanted(name) or self._playing == name:
            return
        sound = unpacked(path)
        if sound is None:
            self.silence()
            return
        channel = self._free_channel(lambda: self._is_wanted(name))
        if channel is None or not self._is_wanted(name):
            return
        is_alone = not any(pygame.mixer.Channel(number).get_busy() for number in self._channels)
        self.silence()
        sound.set_volume(self._volume)
        self._playing = name
        channel.play(sound, loops=-1, fade_ms=self._rise if is_alone else self._fade)

    def _is_wanted(self, name: str) -> bool:
        return self.wanted == name

    def _free_channel(self, goes_on: Callable[[], bool]) -> pygame.mixer.Channel | None:
        """Wait for a channel whose fade is over, as long as somebody wants it."""
        while goes_on():
            for number in self._channels:
                channel = pygame.mixer.Channel(number)
                if not channel.get_busy():
                    return channel
            time.sleep(MOMENT)
        return None


def unpacked(path: Path) -> pygame.mixer.Sound | None:
    """Return a sound ready to be played, or None where its file is none."""
    try:
        return pygame.mixer.Sound(str(path))
    except (pygame.error, OSError):
        return None
