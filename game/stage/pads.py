"""Gamepads: opened when there are some, and let be where there are none."""

from __future__ import annotations

import pygame


class Pads:
    """Opens the gamepads there are, and looks again when the window comes to the front.

    Where there is none, the joystick system is off: it would wake the game many times a second.
    """

    def __init__(self) -> None:
        self._pads: list[pygame._sdl2.controller.Controller] = []
        self._look()

    def notice(self, event: pygame.event.Event) -> None:
        """Look for gamepads when the window gets the focus."""
        if event.type == pygame.WINDOWFOCUSGAINED and not self._pads:
            self._look()

    def _look(self) -> None:
        from pygame._sdl2 import controller  # noqa: PLC0415 - only here

        controller.init()
        found = [n for n in range(controller.get_count()) if controller.is_controller(n)]
        self._pads = [controller.Controller(n) for n in found]
        if not self._pads:
            controller.quit()
            pygame.joystick.quit()
