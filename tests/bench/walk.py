"""Plays a whole story by keys in a real window and tells how long each key took until its frame stood.

`python -m tests.bench.walk WIDTH HEIGHT` prints JSON: for each kind of key its milliseconds (by the
clock, and of this thread's work), and the most memory held. A key is posted a moment after the frame
before it stands; from there it takes the window's own way: through its queue, its loop, the game, the
layout and the painter to the flip.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import threading
import time
from collections import defaultdict
from typing import ClassVar

from game import cli
from game.stage import app
from game.stage.screens.ending import EndingScreen

import pygame  # isort: skip - after app, which sets what it needs

PAUSE = (0.005, 0.04)
"""Seconds between a frame and the next key: nobody waits for the moment at which the game looks."""
TURNS = 4000
"""So many keys are enough for any playthrough; more would be a circle."""
KEYS = {
    "Return": (pygame.K_RETURN, "\r"),
    "Down": (pygame.K_DOWN, ""),
    "Right": (pygame.K_RIGHT, ""),
    "Up": (pygame.K_UP, ""),
    "Escape": (pygame.K_ESCAPE, "\x1b"),
    "PageUp": (pygame.K_PAGEUP, ""),
    "PageDown": (pygame.K_PAGEDOWN, ""),
    "Tab": (pygame.K_TAB, "\t"),
    "l": (pygame.K_l, "l"),
    "g": (pygame.K_g, "g"),
    "n": (pygame.K_n, "n"),
    **{digit: (pygame.K_0 + int(digit), digit) for digit in "123456789"},
}
AT_THE_END = (("Right", "walk on an ending's page"), ("Down", "walk on an ending's page")) * 4
ASIDE = (
    ("Down", "move the focus"),
    ("Down", "move the focus"),
    ("Up", "move the focus"),
    ("l", "open the log"),
    ("Escape", "close it"),
    ("g", "open the guide"),
    ("Down", "move in the guide"),
    ("Escape", "close it"),
    ("PageUp", "back"),
    ("PageDown", "forward"),
)
"""What is done at every choice before one is made."""


class WalkedWindow(app.Window):
    """Posts the next key whenever a frame stands, until the playthrough is over."""

    size: ClassVar[tuple[int, int]] = (1280, 720)
    took: ClassVar[dict[str, list[tuple[float, float]]]] = defaultdict(list)

    def __init__(self, *made_of: object) -> None:
        super().__init__(*made_of)  # type: ignore[arg-type]  # as the window itself is made
        self.surface = pygame.display.set_mode(self.size, pygame.RESIZABLE)
        self.kind, self.is_taken = "", True
        self.since = self.worked = 0.0
        self.chance = random.Random(1)
        self.aside: list[tuple[str, str]] = []
        self.chosen = self.turns = 0
        self.page = -1

    def draw(self) -> None:
        """Draw; note how long the key took whose frame this is; press the next one."""
        super().draw()
        if self.is_taken:
            if self.kind:
                wall, work = time.perf_counter() - self.since, time.thread_time() - self.worked
                self.took[self.kind].append((wall * 1000, work * 1000))
            self._press_next()

    def take(self, event: pygame.event.Event) -> bool:
        """Answer an event; where a key changes nothing there will be no frame, so press the next."""
        if event.type == pygame.KEYDOWN:
            self.worked = time.thread_time()
        has_changed = super().take(event)
        if event.type == pygame.KEYDOWN:
            self.is_taken = True
            if not has_changed:
                self._press_next()
        return has_changed

    def _press_next(self) -> None:
        self.turns += 1
        step = self._next() if self.turns < TURNS else None
        if step is None:
            self.game.quit()
            return
        key, text = KEYS[step[0]]
        event = pygame.event.Event(pygame.KEYDOWN, key=key, unicode=text, mod=0, scancode=0)
        self.kind, self.is_taken = step[1], False
        threading.Timer(self.chance.uniform(*PAUSE), self._post, [event]).start()

    def _post(self, event: pygame.event.Event) -> None:
        self.since = time.perf_counter()
        pygame.event.post(event)
        pygame.event.post(pygame.event.Event(pygame.KEYUP, key=event.key, mod=0, scancode=0))

    def _next(self) -> tuple[str, str] | None:
        """Return the next key and what it is called, or None at the end of all."""
        screen = self.game.screen
        match screen.name:
            case "title":
                return ("n", "begin") if self.turns == 1 else None
            case "peg":
                return ("Return" if screen.focus == "go_on" else "Tab"), "at the peg"
            case "scene":
                return self._in_scene([box.id for box in screen.seen.boxes if box.id])
            case "ending":
                assert isinstance(screen, EndingScreen)
                return self._at_the_end(screen)
            case "notice":
                self.chosen = 1
        return self.aside.pop(0) if self.aside else ("Escape", "close it")

    def _in_scene(self, ids: list[str]) -> tuple[str, str]:
        answers = [name for name in ids if name.startswith("answer ")]
        if self.aside:
            return self.aside.pop(0)
        if not answers:
            return "Return", "go on"
        if "go_on" in ids:
            self.chosen = 0
            return "PageDown", "go on after a choice"
        if not self.chosen:
            self.chosen = 1 + self.turns % len(answers)
            self.aside = list(ASIDE)
            return self.aside.pop(0)
        return str(min(self.chosen, len(answers))), "choose"

    def _at_the_end(self, screen: EndingScreen) -> tuple[str, str]:
        if self.page != screen.at:
            self.page = screen.at
            self.aside = list(AT_THE_END)
        return self.aside.pop(0) if self.aside else ("PageDown", "turn a page of the ending")


def main() -> None:
    """Walk, and print what it took."""
    WalkedWindow.size = (int(sys.argv[1]), int(sys.argv[2]))
    vars(app)["Window"] = WalkedWindow  # in place of the plain one
    code = cli.run(["play", "--without-saving"])
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"code": code, "took": WalkedWindow.took, "megabytes": most}))


if __name__ == "__main__":
    main()
