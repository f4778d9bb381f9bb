"""What is played: one piece and one place at a time, faded into each other, and nothing where there is no device."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.settings import Settings
from game.stage.sound import AMBIENCE, LOUDEST, MUSIC, Kind, Sound
from game.stage.sound_device import has_device
from tests.stage.drawing import assets

pytestmark = pytest.mark.slow

KINDS: tuple[Kind, ...] = ("music", "ambience", "sound")
PATIENCE = 8.0
"""Seconds that something may take that a thread does."""
FADE = 120


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sound]:
    """Return what plays on a device that nobody hears, with quick fades."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made = Sound(assets().find, lambda: True, FADE)
    made.change(Settings())
    yield made
    made.stop()


def playing(channels: tuple[int, int]) -> list[pygame.mixer.Sound]:
    heard = (pygame.mixer.Channel(number).get_sound() for number in channels)
    return [one for one in heard if one is not None]


def soon(holds: Callable[[], bool]) -> bool:
    """Tell whether something comes true in time."""
    until = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < until:
        time.sleep(0.01)
    return holds()


def lengths(channels: tuple[int, int]) -> list[int]:
    """Return how many seconds each loop lasts that is heard."""
    return [round(one.get_length()) for one in playing(channels)]


def test_a_piece_and_a_place_are_heard_together(sound: Sound) -> None:
    sound.hear("ending_road", "river")

    assert soon(lambda: lengths(MUSIC) == [48] and lengths(AMBIENCE) == [24])


def test_one_piece_gives_way_to_another_and_is_let_go(sound: Sound) -> None:
    sound.hear("ending_road", None)
    assert soon(lambda: lengths(MUSIC) == [48])

    sound.hear("table", None)

    assert soon(lambda: sorted(lengths(MUSIC)) == [48, 65])
    assert soon(lambda: lengths(MUSIC) == [65])


def test_of_pieces_named_in_haste_only_the_last_is_heard(sound: Sound) -> None:
    for name in ("childhood", "fork", "title", "ending_tide"):
        sound.hear(name, None)

    assert soon(lambda: lengths(MUSIC) == [48])
    time.sleep(FADE / 1000 * 2)
    assert lengths(MUSIC) == [48]


def test_a_piece_named_again_goes_on(sound: Sound) -> None:
    sound.hear("ending_road", None)
    assert soon(lambda: lengths(MUSIC) == [48])
    (first,) = playing(MUSIC)

    sound.hear("table", None)
    sound.hear("ending_road", None)
    time.sleep(0.5)

    assert playing(MUSIC)[0] is first


@pytest.mark.parametrize("name", [None, "none", "no-such-piece"])
def test_quiet_fades_to_silence(sound: Sound, name: str | None) -> None:
    sound.hear("ending_road", "river")
    assert soon(lambda: len(playing(MUSIC)) == len(playing(AMBIENCE)) == 1)

    sound.hear(name, name)

    assert soon(lambda: playing(MUSIC) == playing(AMBIENCE) == [])


def test_each_kind_has_its_own_volume_even_while_it_fades(sound: Sound) -> None:
    sound.hear("ending_road", "river")
    assert soon(lambda: len(playing(MUSIC)) == len(playing(AMBIENCE)) == 1)

    sound.change(replace(Settings(), music=100, ambience=50))
    channels = [pygame.mixer.Channel(number) for number in (*MUSIC, *AMBIENCE)]
    assert soon(lambda: {one.get_volume() for one in channels} == {1.0})

    assert playing(MUSIC)[0].get_volume() == pytest.approx(LOUDEST["music"], abs=0.01)
    assert playing(AMBIENCE)[0].get_volume() == pytest.approx(LOUDEST["ambience"] / 2, abs=0.01)

    sound.change(replace(Settings(), muted=True))
    assert playing(MUSIC)[0].get_volume() == playing(AMBIENCE)[0].get_volume() == 0


def test_a_short_sound_takes_no_channel_from_a_loop(sound: Sound) -> None:
    sound.hear("ending_road", None)
    assert soon(lambda: len(playing(MUSIC)) == 1)

    for _ in range(20):
        sound.play("choose")
    sound.once("goose")

    assert soon(lambda: any(pygame.mixer.Channel(number).get_busy() for number in range(4, 12)))
    assert lengths(MUSIC) == [48]


def test_under_the_sluice_only_a_choice_and_the_story_are_heard(sound: Sound) -> None:
    def is_heard(how: Callable[[str], None], name: str) -> bool:
        pygame.mixer.stop()
        how(name)
        time.sleep(0.2)
        return any(pygame.mixer.Channel(number).get_busy() for number in range(4, 12))

    sound.hear("sluice", None)

    assert not is_heard(sound.play, "page")
    assert is_heard(sound.play, "choose")
    assert is_heard(sound.once, "knock")


@pytest.mark.parametrize(
    ("settings", "heard"),
    [
        (Settings(), ["music", "ambience", "sound"]),
        (Settings(music=0), ["ambience", "sound"]),
        (Settings(ambience=0), ["music", "sound"]),
        (Settings(sound=0), ["music", "ambience"]),
        (Settings(muted=True), []),
    ],
)
def test_what_is_muted_or_turned_down_is_not_heard(
    settings: Settings, heard: list[str], sound: Sound
) -> None:
    sound.change(settings)

    assert [kind for kind in KINDS if sound.is_heard(kind)] == heard


def test_without_a_device_nothing_is_opened_and_everything_goes_on() -> None:
    sound = Sound(assets().find, lambda: False)

    sound.hear("title", "river")
    sound.play("choose")
    sound.once("goose")
    sound.change(Settings())

    assert pygame.mixer.get_init() is None
    assert not sound.is_heard("music")
    sound.stop()


@pytest.mark.parametrize(
    ("environ", "files", "system", "found"),
    [
        ({}, (), "linux", False),
        ({}, ("dev/snd/seq", "dev/snd/timer"), "linux", False),
        ({}, ("dev/snd/controlC0", "dev/snd/pcmC0D0p"), "linux", True),
        ({}, ("dev/snd/controlC0", "dev/snd/pcmC0D0c"), "linux", False),
        ({"XDG_RUNTIME_DIR": "run/user/1000"}, ("run/user/1000/pipewire-0",), "linux", True),
        ({"XDG_RUNTIME_DIR": "run/user/1000"}, ("run/user/1000/pulse/native",), "linux", True),
        ({"PULSE_SERVER": "unix:/mnt/wslg/PulseServer"}, (), "linux", True),
        ({"SDL_AUDIODRIVER": "dummy"}, (), "linux", True),
        ({"HOME": "home/ada"}, ("home/ada/.asoundrc",), "linux", True),
        ({}, (), "win32", True),
        ({}, (), "darwin", True),
    ],
)
def test_a_device_is_looked_for_before_it_is_opened(
    environ: dict[str, str], files: tuple[str, ...], system: str, found: bool, tmp_path: Path
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    folders = ("XDG_RUNTIME_DIR", "HOME")
    there = {key: str(tmp_path / told) if key in folders else told for key, told in environ.items()}

    assert has_device(there, tmp_path, system) is found


@pytest.mark.skipif(sys.platform != "linux" or has_device(), reason="there is a sound device")
def test_without_a_device_a_terminal_stays_clean() -> None:
    code = (
        "from game.stage.sound import Sound; from game.assets import Assets;"
        "s = Sound(Assets().find); s.hear('title', 'river'); s.play('choose'); s.stop()"
    )
    hidden = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=hidden
    )

    assert ran.stderr == ""
