"""A round button says what it is, and a picture of a place says what it shows, on every screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.play.session import Session
from game.settings import Settings
from game.stage.boxes import Box, Page, Picture, Rect, Words
from game.stage.game import Game
from game.stage.intents import Intent
from tests.stage.drawing import LOOKS, Player, assets, lay, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stage.routes import seen_records

ROUND = ("log", "guide", "sound", "menu")


def telling(home: Path) -> Game:
    """A game in its first scene."""
    game = make_game(home, settings=Settings(words_appear="at_once"))
    game.play(Session.at_scene(shipped_story(), "s1_first_build"), saving=False)
    return game


def tips(page: Page) -> list[Box]:
    return [box for box in page.boxes if box.role == "tip"]


def words_of(box: Box) -> str:
    return " ".join(part.text for part in box.parts if isinstance(part, Words))


@pytest.mark.parametrize("name", ROUND)
def test_a_round_button_says_its_words_when_the_pointer_is_over_it(
    tmp_path: Path, name: str
) -> None:
    one = Player(telling(tmp_path))
    before = tips(one.page)
    one.does("point", "", *one.box(name).rect.centre)

    [tip] = tips(one.page)

    assert not before
    assert words_of(tip) == one.box(name).label
    assert not any(tip.rect.meets(box.rect) for box in one.page.boxes if box.id in ROUND)


@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_the_words_under_a_round_button_stand_whole_in_the_window(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    game, seen = telling(tmp_path), look(*size, scale)
    lay(game, seen)
    game.screen.focus = "menu"
    page = lay(game, seen)

    assert len(tips(page)) == 1
    assert not faults(page, seen)
    assert Rect(8, 8, seen.w - 16, seen.h - 16).holds(tips(page)[0].rect)


def ending(game: Game, leaf: int) -> Game:
    session = Session(shipped_story())
    for made in seen_records()[2]:
        session.choose(made)
    while session.go_on():
        pass
    game.play(session, saving=True)
    for _ in range(leaf):
        lay(game, look())
        game.take(Intent("page_down"))
    return game


def sheet(game: Game, name: str) -> Game:
    assert game.shortcut(name)
    return game


SHOWING: dict[str, Callable[[Path], Game]] = {
    "title": make_game,
    "scene": telling,
    "menu": lambda home: sheet(telling(home), "menu"),
    "chapters": lambda home: sheet(make_game(home), "chapters"),
    "guide": lambda home: sheet(make_game(home), "guide"),
    "saves": lambda home: sheet(ending(make_game(home), 0), "saves"),
    "coda": lambda home: ending(make_game(home), 0),
    "moments": lambda home: ending(make_game(home), 2),
}


@pytest.mark.parametrize("screen", SHOWING)
def test_a_picture_of_a_place_says_what_it_shows(tmp_path: Path, screen: str) -> None:
    page = lay(SHOWING[screen](tmp_path), look())

    shown = [
        (box.label, part.name.removeprefix("place "))
        for box in page.boxes
        for part in box.parts
        if isinstance(part, Picture) and part.name.startswith("place ") and not part.blur
    ]

    assert shown
    assert all(label == assets().descriptions[place] for label, place in shown)


def test_a_story_that_waits_is_shown_on_the_title_and_leaves_room_for_every_button(
    tmp_path: Path,
) -> None:
    game = telling(tmp_path)
    session = game.session
    assert session is not None
    game.saves.save(session)
    game.leave()
    one = Player(game)

    place = session.look().place
    assert one.sees(assets().descriptions[place or ""])
    assert not any(region.most for region in one.page.regions)
    one.clicks("class_setup")
    assert one.screen == "class_setup"


def test_a_button_with_only_an_icon_says_its_words_over_it_at_the_foot(tmp_path: Path) -> None:
    game = ending(make_game(tmp_path), 1)
    lay(game, look())
    game.tick(60.0)
    one = Player(game)
    one.goes_to("back")

    [tip] = tips(one.page)

    assert words_of(tip) == one.box("back").label
    assert tip.rect.bottom < one.box("back").rect.y
