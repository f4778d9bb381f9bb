"""A few screens look as they did when somebody last looked at them. `pytest --update` draws them anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.play.session import Session
from game.settings import Settings
from game.stage.game import Game
from game.stage.intents import Intent
from tests.stage.drawing import draw, lay, look, make_game, shipped_story
from tests.stage.routes import seen_records

REFERENCE = Path(__file__).parent / "reference"
FAILED = Path(__file__).resolve().parent.parent / "failed"
SIZE = (640, 360)
NEAR = 12
"""How much a colour channel (of 255) may differ: rasterisers of other systems do."""
SHARE = 0.01
"""The share of pixels that may differ by more."""


def title(game: Game) -> None:
    game.leave()


def narration(game: Game) -> None:
    game.play(Session.at_scene(shipped_story(), "s1_first_build"), saving=False)


def choice(game: Game) -> None:
    session = Session.at_scene(shipped_story(), "c2_theo")
    while session.go_on():
        pass
    game.play(session, saving=False)


def settings(game: Game) -> None:
    game.shortcut("settings")


def ending(game: Game) -> None:
    session = Session(shipped_story())
    for made in seen_records()[2]:
        session.choose(made)
    while session.go_on():
        pass
    game.play(session, saving=False)


def ending_map(game: Game) -> None:
    ending(game)
    lay(game, look(*SIZE))
    game.screen.take(Intent("page_down"))
    game.tick(20.0)


SCENES: tuple[Callable[[Game], None], ...] = (
    title,
    narration,
    choice,
    settings,
    ending,
    ending_map,
)


@pytest.mark.parametrize("theme", ["paper", "contrast"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_a_screen_looks_as_it_did(
    tmp_path: Path, update: bool, scene: Callable[[Game], None], theme: str
) -> None:
    game = make_game(tmp_path, settings=Settings(words_appear="at_once", theme=theme))
    scene(game)

    drawn = draw(game, look(*SIZE, 1.0, theme))

    file = REFERENCE / f"{scene.__name__}-{theme}.png"
    if update:
        REFERENCE.mkdir(exist_ok=True)
        pygame.image.save(drawn, file)
    expected = pygame.image.load(file)
    apart = difference(drawn, expected)
    if apart > SHARE:
        keep(file.stem, drawn, expected)
    assert apart <= SHARE, f"{apart:.1%} of {file.name} differ; see {FAILED.name}/{file.name}"


def test_a_picture_that_differs_is_noticed() -> None:
    plain = pygame.Surface(SIZE)
    other = plain.copy()
    other.fill("#202020", (0, 0, 64, 36 * 2))

    assert difference(plain, other) > SHARE


def difference(one: pygame.Surface, other: pygame.Surface) -> float:
    """Return the share of pixels that are not near each other; 1 for pictures of another size."""
    if one.get_size() != other.get_size():
        return 1.0
    first, second = (pygame.surfarray.array3d(picture).astype(int) for picture in (one, other))
    return float(np.mean(np.abs(first - second).max(axis=2) > NEAR))


def keep(name: str, drawn: pygame.Surface, expected: pygame.Surface) -> None:
    """Keep what was drawn and what was expected side by side, for somebody to look at."""
    FAILED.mkdir(exist_ok=True)
    width, height = drawn.get_size()
    both = pygame.Surface((width * 2, height))
    both.blit(drawn, (0, 0))
    both.blit(expected, (width, 0))
    pygame.image.save(both, FAILED / f"{name}.png")
