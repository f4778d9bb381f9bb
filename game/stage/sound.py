"""Music with a plain cross-fade and short interface sounds; silent without complaint where there is no device."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pygame

from game.settings import Settings

FADE = 1800
"""Milliseconds in which one piece gives way to another."""
LOUDEST_MUSIC = 0.7
LOUDEST_SOUND = 0.8
QUIET = ("sluice",)
"""Under these pieces no interface sound is heard but the choice itself."""


class Sound:
    """Plays one piece of music at a time on two channels that take turns, and short sounds on others."""

    def __init__(self, find: Callable[[str, str], Path | None]) -> None:
        self._find = find
        self._settings = Settings()
        self._piece: str | None = None
        self._turn = 0
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._works: bool | None = None
        self._loading: Thread | None = None

    def _ready(self) -> bool:
        """Open the sound device at the first need; remember if there is none."""
        if self._works is None:
            try:
                pygame.mixer.init(44_100, -16, 2, 1024)
                pygame.mixer.set_num_channels(8)
                pygame.mixer.set_reserved(2)
                self._works = True
            except pygame.error:
                self._works = False
        return self._works

    def change(self, settings: Settings) -> None:
        """Take new volumes."""
        self._settings = settings
        if self._works:
            pygame.mixer.Channel(self._turn).set_volume(self._music_volume())

    def music(self, piece: str | None) -> None:
        """Let the piece be heard; the one before fades out while this one fades in."""
        if piece == self._piece:
            return
        self._piece = piece
        if not self._ready():
            return
        pygame.mixer.Channel(self._turn).fadeout(FADE)
        self._turn = 1 - self._turn
        path = self._find("music", piece) if piece else None
        if path is not None:
            self._loading = Thread(
                target=self._begin, args=(piece, path, self._turn, self._loading)
            )
            self._loading.start()

    def _begin(self, piece: str, path: Path, turn: int, before: Thread | None) -> None:
        """Unpack a piece, which takes as long as a dozen frames, and let it begin if it is wanted still."""
        if before is not None:
            before.join()
        if piece != self._piece:
            return
        try:
            music = pygame.mixer.Sound(str(path))
        except (pygame.error, OSError):
            return
        if piece == self._piece:
            channel = pygame.mixer.Channel(turn)
            channel.play(music, loops=-1, fade_ms=FADE)
            channel.set_volume(self._music_volume())

    def play(self, name: str) -> None:
        """Play a short sound once."""
        if self._settings.muted or not self._settings.sound or not self._ready():
            return
        if self._piece in QUIET and name != "choose":
            return
        if name not in self._sounds:
            self._sounds[name] = self._load(name)
        sound = self._sounds[name]
        if sound:
            sound.set_volume(self._settings.sound / 100 * LOUDEST_SOUND)
            sound.play()

    def _load(self, name: str) -> pygame.mixer.Sound | None:
        path = self._find("interface", name) or self._find("sound", name)
        try:
            return pygame.mixer.Sound(str(path)) if path else None
        except (pygame.error, OSError):
            return None

    def _music_volume(self) -> float:
        return 0.0 if self._settings.muted else self._settings.music / 100 * LOUDEST_MUSIC

    def stop(self) -> None:
        """Let everything fall silent and give the device back."""
        self._piece = None
        if self._loading is not None:
            self._loading.join()
        if self._works:
            pygame.mixer.quit()
        self._works = None
