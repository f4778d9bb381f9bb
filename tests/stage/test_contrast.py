"""Every text stands out from the pixels that are really behind it, and every control from what is around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame
import pytest

from game.play.session import Session
from game.settings import Settings
from game.stage.boxes import Box, Page, Panel, Rect, Words
from game.stage.brush import pixels_of
from game.stage.game import Game
from game.stage.intents import Intent
from game.stage.paint import Painter
from game.stage.theme import Look
from tests.stage.drawing import fonts, lay, look, make_game, pictures, shipped_story
from tests.stage.routes import screens, seen_records

pytestmark = pytest.mark.slow

TEXT, CONTROL = 4.5, 3.0
"""Ratios of WCAG 2.2, success criteria 1.4.3 and 1.4.11."""
WORST = 4
"""Per cent of the pixels behind a text that may be worse: a star, the edge of a leaf."""
LOOKS = (((1280, 720), 1.0), ((1024, 768), 1.5))

Luminance = npt.NDArray[np.float64]


def luminance(pixels: npt.NDArray[np.uint8]) -> Luminance:
    share = pixels.astype(np.float64) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def ratios(colour: str, behind: npt.NDArray[np.uint8]) -> Luminance:
    mine = luminance(np.array(pygame.Color(colour)[:3], np.uint8))
    theirs = luminance(behind)
    return (np.maximum(mine, theirs) + 0.05) / (np.minimum(mine, theirs) + 0.05)


def without_words(page: Page) -> Page:
    boxes = tuple(
        replace(box, parts=tuple(part for part in box.parts if not isinstance(part, Words)))
        for box in page.boxes
    )
    return Page(boxes, page.regions)


def halo(box: Box, words: Words) -> str | None:
    """Return the colour of the halo that words have: the same words, laid around them before."""
    same = [p for p in box.parts if isinstance(p, Words) and p.text == words.text]
    colours = {one.colour for one in same if one.colour != same[-1].colour}
    return colours.pop() if len(same) >= 5 and len(colours) == 1 else None


def faults(game: Game, seen: Look) -> Iterator[str]:
    """Yield a sentence for each text and each control that does not stand out."""
    page, seen = lay(game, seen), game.fitted(seen)
    surface = pygame.Surface((seen.width, seen.height))
    Painter(fonts(), pictures()).draw(without_words(page), seen, surface)
    pixels = pygame.surfarray.array3d(surface)
    for box in page.boxes:
        region = page.region(box.region)
        view = region.rect if region else None
        for part in box.parts:
            if view is not None and not view.holds(part_rect(part, box)):
                continue
            if isinstance(part, Words) and part.text.strip():
                around = halo(box, part)
                yield from _text(part, seen, pixels, around)
        if box.takes_focus and box.parts and (view is None or view.holds(box.rect)):
            yield from _control(box, seen, pixels)


def part_rect(part: object, box: Box) -> Rect:
    rect = getattr(part, "rect", box.rect)
    assert isinstance(rect, Rect)
    return rect


def _text(
    part: Words, seen: Look, pixels: npt.NDArray[np.uint8], around: str | None
) -> Iterator[str]:
    if around is not None:
        behind = np.array([pygame.Color(around)[:3]], np.uint8)
        if part.colour != around and ratios(part.colour, behind)[0] < TEXT:
            yield f"“{part.text[:30]}” does not stand out from its halo"
        return
    rect = pixels_of(part.rect, seen)
    rect = rect.inflate(0, -rect.h // 4).clip((0, 0, seen.width, seen.height))  # letters alone
    behind = pixels[rect.left : rect.right, rect.top : rect.bottom].reshape(-1, 3)
    if not len(behind):
        return
    found = float(np.percentile(ratios(part.colour, behind), WORST))
    if found < TEXT:
        yield f"“{part.text[:30]}” stands out by {found:.1f} only"


def _control(box: Box, seen: Look, pixels: npt.NDArray[np.uint8]) -> Iterator[str]:
    panel = next((part for part in box.parts if isinstance(part, Panel)), None)
    if panel is None or not (panel.line or panel.fill) or box.role == "card":
        return
    rect = pixels_of(panel.rect, seen)
    ring = rect.inflate(6, 6).clip((0, 0, seen.width, seen.height))
    middle = ring.w // 2
    edges = [pixels[ring.left + middle, ring.top], pixels[ring.left + middle, ring.bottom - 1]]
    edges += [pixels[ring.left, ring.centery], pixels[ring.right - 1, ring.centery]]
    outside = np.array(edges, np.uint8)
    colours = [colour for colour in (panel.line, panel.fill) if colour]
    best = max(float(np.median(ratios(colour, outside))) for colour in colours)
    if best < CONTROL:
        yield f"the border of {box.id or box.role} stands out by {best:.1f} only"


def _ended(game: Game) -> None:
    session = Session(shipped_story())
    for made in seen_records()[0]:
        session.choose(made)
    while session.go_on():
        pass
    game.play(session, saving=False)


@pytest.mark.parametrize("theme", ["paper", "contrast"])
@pytest.mark.parametrize(("size", "scale"), LOOKS)
@pytest.mark.parametrize(
    "sheet",
    [
        "title",
        "chapters",
        "saves",
        "settings",
        "guide",
        "keys",
        "credits",
        "class_setup",
        "menu",
        "log",
    ],
)
def test_on_a_sheet(
    tmp_path: Path, sheet: str, size: tuple[int, int], scale: float, theme: str
) -> None:
    game = make_game(tmp_path, settings=Settings(words_appear="at_once", theme=theme))
    if sheet in ("menu", "log"):
        game.play(Session.at_scene(shipped_story(), "s1_first_build"), saving=False)
        game.screen.press("go_on")
    if sheet != "title":
        assert game.shortcut(sheet)
    assert not list(faults(game, look(*size, scale, theme)))


@pytest.mark.parametrize("theme", ["paper", "contrast"])
@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_on_every_page_of_an_ending(
    tmp_path: Path, size: tuple[int, int], scale: float, theme: str
) -> None:
    game = make_game(tmp_path, settings=Settings(words_appear="at_once", theme=theme))
    _ended(game)
    seen = look(*size, scale, theme)
    found = set()
    for leaf in range(1, 8):
        lay(game, seen)
        game.tick(60.0)
        found |= {f"page {leaf}: {fault}" for fault in faults(game, seen)}
        game.take(Intent("page_down"))
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("part", range(4))
def test_on_every_screen_of_the_story(tmp_path: Path, part: int) -> None:
    """Every screen is seen in one of four looks: both sizes, in both themes."""
    size, scale = LOOKS[part % 2]
    theme = ("paper", "contrast")[part // 2]
    game = make_game(tmp_path, settings=Settings(words_appear="at_once", theme=theme))
    seen = look(*size, scale, theme)
    found = set()
    for session in screens()[part::4]:
        game.play(session, saving=False)
        found |= {f"after {session.choices[-1:]}: {fault}" for fault in faults(game, seen)}
    assert not found, "\n".join(sorted(found))
