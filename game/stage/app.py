"""Opens the window and keeps it true: events in, frames out, nothing drawn that has not changed."""

from __future__ import annotations

import os
import time
import warnings

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "lantern-row")

import pygame

from game.assets import Assets
from game.library import StoryFolder
from game.play.session import Session
from game.saves import Saves
from game.settings import Settings
from game.stage.alive import Alive, place_of
from game.stage.boxes import Page
from game.stage.cast import Cast
from game.stage.devices import Devices
from game.stage.game import Game
from game.stage.pads import Pads
from game.stage.paint import Painter
from game.stage.pictures import Pictures
from game.stage.places import Places
from game.stage.sound import Sound
from game.stage.text import Fonts
from game.stage.theme import THEMES, Look
from game.stage.turning import Turning
from game.story.model import Story
from game.words import say

SIZE = (1280, 720)
FIRST_PICTURE = "place river-night"
"""Loaded while the window opens: the title stands on it."""
FRAMES = 30
"""Frames a second while something moves."""
UNSEEN = ("offscreen", "dummy")
"""Where SDL draws when there is no screen, and nobody asked for it: a game that nobody sees."""
PATIENCE = 0.5
"""Seconds that the game waits at most when nothing happens."""
NAP, LONG_NAP = 0.005, 0.02
"""Seconds between two looks for events: pygame's own waiting looks every millisecond, and costs 3 %."""
AWAKE = 2.0
"""Seconds after an event in which the naps are short."""


class NoDisplay(RuntimeError):
    """There is no screen to open a window on; its text says so."""


class WrongPygame(RuntimeError):
    """Another pygame is installed than the one this game is made for; its text says how to mend it."""


def run(
    story: Story,
    folder: StoryFolder,
    saves: Saves,
    settings: Settings,
    start_scene: str | None = None,
) -> int:
    """Play a story in a window until it is closed; returns the exit code.

    Raises NoDisplay where no window can be opened, and WrongPygame.
    """
    if not getattr(pygame, "IS_CE", False):
        raise WrongPygame(say("pygame.wrong"))
    window = Window(story, folder, saves, settings)
    try:
        if start_scene:
            window.game.play(Session.at_scene(story, start_scene), saving=False)
        window.loop()
    finally:
        window.close()
    return 0


class Window:
    """The window, what it draws with, and the game in it."""

    def __init__(self, story: Story, folder: StoryFolder, saves: Saves, settings: Settings) -> None:
        assets = Assets(folder)
        self._open(assets, story.title, settings, SIZE)
        self.game = Game(
            story,
            saves,
            settings,
            self._sound,
            cast=Cast.load(assets.find("table", "cast")),
            places=self._places,
            descriptions=assets.descriptions,
            credits=assets.credits,
        )

    def _open(self, assets: Assets, title: str, settings: Settings, size: tuple[int, int]) -> None:
        """Open the window, with all that is needed to draw in it."""
        self._fonts = Fonts(assets.fonts)
        self._take_pictures(assets)
        self._pictures.prepare(FIRST_PICTURE)
        self.surface = _open_window(title, size, full_screen=settings.full_screen)
        self._full_screen = settings.full_screen
        self._size = size
        self._sound = Sound(assets.find)
        self._turning = Turning()
        self._devices = Devices()
        self._typing = False
        self._wanted: tuple[str, ...] = ()
        self.frames = 0

    def _take_pictures(self, assets: Assets) -> None:
        """Draw with these pictures from now on."""
        self._pictures = Pictures(assets.find)
        self._painter = Painter(self._fonts, self._pictures)
        self._places = Places.load(assets.place_tables, assets.is_ours)
        self._alive = Alive(self._places, self._pictures)

    @property
    def area(self) -> pygame.Surface:
        """The part of the window in which the game is drawn: the whole."""
        return self.surface

    @property
    def look(self) -> Look:
        """How things are to be seen now."""
        width, height = self.area.get_size()
        settings = self.game.settings
        look = Look(
            THEMES[settings.theme],
            width,
            height,
            settings.text_scale / 100,
            settings.font,
            settings.reduced_motion,
        )
        return self.game.fitted(look)

    def draw(self) -> None:
        """Draw one frame of the open screen."""
        look = self.look
        self._devices.look_at(look.unit)
        screen = self.game.screen
        self._unpack(screen.needs())
        page = screen.page(look, self._fonts.measure(look))
        lifts, area = self._alive.lifts(page, look), self.area
        self._painter.draw(page, look, area, screen.letters, lifts)
        still = area.copy() if place_of(page, look) else None
        self._turning.follow(page, look, still)
        self._alive.follow(page, look, area, still, lifts)
        self._turning.draw(area)
        self.adorn(page)
        pygame.display.flip()
        self.frames += 1
        self._follow_typing()
        for name in screen.ahead():
            self._pictures.prepare(name)

    def _unpack(self, wanted: tuple[str, ...]) -> None:
        """Begin to unpack the pictures of a screen that is shown anew."""
        if wanted != self._wanted:
            self._wanted = wanted
            for name in wanted:
                self._pictures.prepare(name)

    def stir(self) -> None:
        """Move what moves on the frame that was drawn last, and show no more than that."""
        pygame.display.update(self._alive.stir(self._painter, self.area))

    def adorn(self, page: Page) -> None:
        """Draw what lies over the page that was drawn: nothing."""

    def beat(self, now: float) -> bool:  # noqa: ARG002 - for those that have something to see to
        """See to what changes by itself; True where the window must be drawn again."""
        return False

    @property
    def patience(self) -> float:
        """Seconds until the next beat, where nothing happens."""
        return PATIENCE

    def loop(self) -> None:
        """Draw when something changed, sleep when nothing does."""
        pads = Pads()
        last = heard = time.monotonic()
        self.draw()
        while not self.game.is_over:
            now = time.monotonic()
            moving = self.game.tick(now - last)
            moving |= self._pass(now - last)
            last = now
            if self.beat(now) or moving:
                self.draw()
            else:
                self.stir()
            changed = False
            nap = NAP if now < heard + AWAKE else LONG_NAP
            for event in _events(now + self._wait(moving=moving), nap):
                heard = now
                pads.notice(event)
                changed |= self.take(event)
            if changed and not self.game.is_over:
                self._follow_full_screen()
                self.game.tick(0.0)
                self.draw()

    def _pass(self, seconds: float) -> bool:
        """Let time pass for what moves by itself; True while a frame gives way to the next."""
        self._alive.seconds += seconds
        was_on = self._turning.is_on
        self._turning.tick(seconds)
        return was_on

    def _wait(self, *, moving: bool) -> float:
        """Return the seconds until the window wants to be looked at again, where nothing happens."""
        if moving or self._turning.is_on:
            return 1 / FRAMES
        return min(self.patience, self._alive.every or self.patience)

    def take(self, event: pygame.event.Event) -> bool:
        """Answer one event; True where the window must be drawn again."""
        if event.type == pygame.QUIT:
            self.game.quit()
            return True
        if event.type in (
            pygame.WINDOWSIZECHANGED,
            pygame.WINDOWEXPOSED,
            pygame.WINDOWRESTORED,
            pygame.WINDOWSHOWN,
        ):
            self.surface = pygame.display.get_surface() or self.surface
            return True
        if event.type in (pygame.KEYDOWN, pygame.MOUSEMOTION):
            pygame.mouse.set_visible(event.type == pygame.MOUSEMOTION)
        intent = self._devices.read(event, typing=self.game.screen.typing)
        return intent is not None and self.game.take(intent)

    def _follow_typing(self) -> None:
        typing = self.game.screen.typing
        if typing != self._typing:
            self._typing = typing
            (pygame.key.start_text_input if typing else pygame.key.stop_text_input)()

    def _follow_full_screen(self) -> None:
        if self.game.wants_full_screen != self._full_screen:
            self._full_screen = self.game.wants_full_screen
            if self._full_screen:
                self._size = self.surface.get_size()
            self.surface = _set_mode(self._size, full_screen=self._full_screen)

    def close(self) -> None:
        """Close the window and give everything back."""
        self.game.phones.close()
        self._sound.stop()
        self._pictures.close()
        pygame.quit()


def _events(until: float, nap: float) -> list[pygame.event.Event]:
    """Return what happens next; nothing, if nothing does until that time."""
    while not (found := pygame.event.get()):
        left = until - time.monotonic()
        if left <= 0:
            break
        time.sleep(min(left, nap))
    return found


def _open_window(title: str, size: tuple[int, int], *, full_screen: bool) -> pygame.Surface:
    try:
        pygame.display.init()
        if pygame.display.get_driver() in UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
            raise pygame.error(say("display.unseen"))  # noqa: TRY301 - as if SDL had said so
        pygame.font.init()
        pygame.display.set_caption(title)
        surface = _set_mode(size, full_screen=full_screen)
    except pygame.error as error:
        pygame.quit()
        raise NoDisplay(say("display.none", why=str(error))) from None
    pygame.key.set_repeat(400, 45)
    pygame.key.stop_text_input()
    return surface


def _set_mode(size: tuple[int, int], *, full_screen: bool) -> pygame.Surface:
    if full_screen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a small screen gives what it has
        surface = pygame.display.set_mode(size, pygame.RESIZABLE)
        if surface.get_size() != size:  # just after full screen, the window has its size still
            surface = pygame.display.set_mode(size, pygame.RESIZABLE)
    return surface
