"""Keys, mouse and gamepad ask for the same things."""

from __future__ import annotations

import pygame
import pytest

from game.stage.devices import Devices
from game.stage.intents import Intent


def key(name: int, *, text: str = "", mod: int = 0, up: bool = False) -> pygame.event.Event:
    kind = pygame.KEYUP if up else pygame.KEYDOWN
    return pygame.event.Event(kind, key=name, unicode=text, mod=mod)


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        (key(pygame.K_RETURN), Intent("press")),
        (key(pygame.K_DOWN), Intent("move", "down")),
        (key(pygame.K_TAB), Intent("next")),
        (key(pygame.K_TAB, mod=pygame.KMOD_SHIFT), Intent("previous")),
        (key(pygame.K_3, text="3"), Intent("number", "3")),
        (key(pygame.K_t, text="T", mod=pygame.KMOD_SHIFT), Intent("letter", "+t")),
        (key(pygame.K_q, mod=pygame.KMOD_CTRL), Intent("control", "q")),
        (key(pygame.K_F11), Intent("function", "f11")),
    ],
)
def test_a_key_asks_for_what_it_says(event: pygame.event.Event, asked: Intent) -> None:
    assert Devices().read(event, typing=False) == asked


def test_letters_and_digits_are_silent_while_a_text_field_has_the_focus() -> None:
    devices = Devices()

    assert devices.read(key(pygame.K_l, text="l"), typing=True) is None
    assert devices.read(key(pygame.K_3, text="3"), typing=True) is None
    assert devices.read(key(pygame.K_BACKSPACE), typing=True) == Intent("erase")


def test_a_key_that_is_held_decides_nothing_twice() -> None:
    devices = Devices()

    first = devices.read(key(pygame.K_RETURN), typing=False)
    held = devices.read(key(pygame.K_RETURN), typing=False)
    devices.read(key(pygame.K_RETURN, up=True), typing=False)
    again = devices.read(key(pygame.K_RETURN), typing=False)

    assert (first, held, again) == (Intent("press"), None, Intent("press"))


def test_an_arrow_that_is_held_goes_on_moving() -> None:
    devices = Devices()

    moves = [devices.read(key(pygame.K_DOWN), typing=False) for _ in range(3)]

    assert moves == [Intent("move", "down")] * 3


def test_the_mouse_is_told_in_units() -> None:
    devices = Devices()
    devices.look_at(1.5)

    event = pygame.event.Event(pygame.MOUSEMOTION, pos=(300, 150), buttons=(0, 0, 0))

    assert devices.read(event, typing=False) == Intent("point", "", 200, 100)


def test_a_stick_moves_once_for_each_push() -> None:
    devices = Devices()

    def pushed(value: int) -> Intent | None:
        axis = pygame.CONTROLLER_AXIS_LEFTY
        event = pygame.event.Event(pygame.CONTROLLERAXISMOTION, axis=axis, value=value)
        return devices.read(event, typing=False)

    assert [pushed(v) for v in (30_000, 31_000, 0, 30_000)] == [
        Intent("move", "down"),
        None,
        None,
        Intent("move", "down"),
    ]
