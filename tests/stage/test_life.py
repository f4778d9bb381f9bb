"""What moves in a place is small, never over words, leaves no trace, and is off with reduced motion."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.session import Session
from game.settings import Settings
from game.stage.alive import Alive
from game.stage.boxes import Page, Picture
from game.stage.brush import pixels_of
from game.stage.game import Game
from game.stage.life import LIFT, STEPS, lift, motes
from game.stage.paint import Painter
from game.stage.places import FRAME, STILL, PlaceLife, Places
from game.stage.theme import Look
from game.stage.turning import CARD, PEOPLE, PLACE, Turning
from tests.stage.drawing import assets, fonts, lay, look, make_game, pictures, places, shipped_story

BUSY = PlaceLife(
    light="#c0c0d0",
    rain=1.0,
    wind=-0.25,
    water=((0, 330, 1280, 80),),
    smoke=((300, 200),),
    clouds=((200, 60, 90),),
    stars=((600, 40), (900, 80)),
)
SECONDS = st.floats(0, 100_000)


def scene(game: Game, name: str, screens: int = 0) -> Page:
    session = Session.at_scene(shipped_story(), name)
    for _ in range(screens):
        session.go_on()
    game.play(session, saving=False)
    return lay(game, look())


def painted(page: Page, seen: Look, lifts: tuple[int, ...] = ()) -> pygame.Surface:
    surface = pygame.Surface((seen.width, seen.height))
    Painter(fonts(), pictures()).draw(page, seen, surface, None, lifts)
    return surface


def alive(page: Page, life: PlaceLife) -> Alive:
    part = page.boxes[0].parts[0]
    assert isinstance(part, Picture)
    name = part.name.partition(" ")[2]
    return Alive(Places({name: life}), pictures())


@pytest.fixture
def game(tmp_path: Path) -> Game:
    return make_game(tmp_path, settings=Settings(words_appear="at_once"))


# ------------------------------------------------------------------ what moves


@given(SECONDS)
def test_the_same_moment_always_looks_the_same(seconds: float) -> None:
    assert list(motes(BUSY, seconds)) == list(motes(BUSY, seconds))


@given(SECONDS)
def test_all_that_moves_is_small_and_near_the_frame(seconds: float) -> None:
    for mote in motes(BUSY, seconds):
        assert 0 <= mote.strength <= STEPS
        assert mote.size <= 200
        assert -400 <= mote.x <= FRAME[0] + 400
        assert -200 <= mote.y <= FRAME[1] + 60


@given(SECONDS)
def test_a_glint_is_on_the_water(seconds: float) -> None:
    (x, y, w, h), *_ = BUSY.water
    for mote in motes(BUSY, seconds):
        if mote.kind == "glint":
            assert x <= mote.x <= x + w
            assert y <= mote.y <= y + h


def test_rain_comes_down() -> None:
    before = [mote.y for mote in motes(BUSY, 10.0) if mote.kind == "drop"]
    after = [mote.y for mote in motes(BUSY, 10.02) if mote.kind == "drop"]
    assert sum(now > then for then, now in zip(before, after, strict=True)) > 0.9 * len(before)


@given(st.integers(0, 20), SECONDS)
def test_a_breath_lifts_nobody_higher_than_it_says(number: int, seconds: float) -> None:
    assert 0 <= lift(number, seconds) <= LIFT


def test_a_place_without_a_row_is_still() -> None:
    assert not list(motes(STILL, 5.0))
    assert not STILL.moves


# ------------------------------------------------------------------ on a frame


@pytest.mark.parametrize("seed", range(4))
def test_what_moved_leaves_no_trace(game: Game, seed: int) -> None:
    """A frame on which things moved for a while is the frame that is drawn at that moment."""
    chance = random.Random(seed)
    page, seen = scene(game, "s1_first_build", 1), look()
    painter = Painter(fonts(), pictures())
    moved = painted(page, seen)
    life = alive(page, BUSY)
    life.follow(page, seen, moved, moved.copy(), life.lifts(page, seen))
    for _ in range(12):
        life.seconds += chance.uniform(0.01, 1.5)
        life.stir(painter, moved)

    fresh, lifts = alive(page, BUSY), life.lifts(page, seen)
    fresh.seconds = life.seconds
    now = painted(page, seen, lifts)
    fresh.follow(page, seen, now, now.copy(), lifts)
    assert pygame.image.tobytes(moved, "RGB") == pygame.image.tobytes(now, "RGB")


def test_only_what_is_said_to_have_changed_has_changed(game: Game) -> None:
    page, seen = scene(game, "s1_first_build", 1), look()
    surface = painted(page, seen)
    life = alive(page, BUSY)
    life.follow(page, seen, surface, surface.copy(), life.lifts(page, seen))
    before = surface.copy()
    life.seconds += 0.4
    for rect in life.stir(Painter(fonts(), pictures()), surface):
        for one in (before, surface):
            one.fill("black", rect)
    assert pygame.image.tobytes(before, "RGB") == pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.5])
def test_nothing_moves_over_words_or_buttons(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    game = make_game(tmp_path, settings=Settings(words_appear="at_once"))
    session = Session.at_scene(shipped_story(), "c3_rain")
    game.play(session, saving=False)
    seen = look(*size, scale)
    page = lay(game, seen)
    surface = painted(page, seen)
    life = alive(page, replace(BUSY, smoke=(), clouds=()))
    life.follow(page, seen, surface, surface.copy(), ())
    read = [box for box in page.boxes if box.role not in ("picture", "figure") and box.parts]
    for _ in range(20):
        life.seconds += 0.33
        for rect in life.stir(Painter(fonts(), pictures()), surface):
            for box in read:
                x, y, w, h = (side * seen.unit for side in box.rect)
                assert not rect.colliderect((x + 1, y + 1, w - 2, h - 2)), box.role


def test_with_reduced_motion_and_in_high_contrast_nothing_moves(game: Game) -> None:
    page, seen = scene(game, "s1_first_build", 1), look()
    for still in (replace(seen, reduced_motion=True), look(theme="contrast")):
        still_page = lay(game, still)
        surface = painted(still_page, still)
        life = alive(page, BUSY)
        life.follow(still_page, still, surface, surface.copy(), life.lifts(still_page, still))
        life.seconds += 3
        assert life.every is None
        assert life.lifts(still_page, still) == ()
        assert life.stir(Painter(fonts(), pictures()), surface) == []


# ------------------------------------------------------------------ from frame to frame


def turned(game: Game, first: Page, then: Page, seen: Look) -> tuple[Turning, pygame.Surface]:
    turning = Turning()
    turning.follow(first, seen, painted(first, seen))
    surface = painted(then, seen)
    turning.follow(then, seen, surface.copy())
    return turning, surface


@pytest.mark.parametrize(
    ("before", "after", "lasts"),
    [
        (("s1_first_build", 0), ("s1_first_build", 1), PEOPLE),
        (("s1_first_build", 0), ("c3_rain", 0), PLACE),
    ],
    ids=["people come", "another place"],
)
def test_what_was_there_gives_way_to_what_is_new(
    game: Game, before: tuple[str, int], after: tuple[str, int], lasts: float
) -> None:
    seen = look()
    first, then = scene(game, *before), scene(game, *after)
    turning, surface = turned(game, first, then, seen)
    old, new = painted(first, seen), surface.copy()
    assert turning.is_on

    card = next(pixels_of(box.rect, seen) for box in then.boxes if box.role == "card")
    turning.draw(surface)
    at_first = surface.copy()
    at_first.fill("black", card)
    before_it = old.copy()
    before_it.fill("black", card)
    assert pygame.image.tobytes(at_first, "RGB") == pygame.image.tobytes(before_it, "RGB")

    turning.tick(lasts * 0.99)
    half_way = new.copy()
    turning.draw(half_way)
    assert pygame.image.tobytes(half_way, "RGB") != pygame.image.tobytes(old, "RGB")

    turning.tick(lasts)
    surface = new.copy()
    turning.draw(surface)
    assert pygame.image.tobytes(surface, "RGB") == pygame.image.tobytes(new, "RGB")


def test_a_card_turns_where_only_words_change(game: Game) -> None:
    session = Session.at_scene(shipped_story(), "c3_dawn")
    game.play(session, saving=False)
    pages = [lay(game, look())]
    while session.go_on():
        game.show()
        pages.append(lay(game, look()))
    lasting = {round(turned(game, a, b, look())[0]._lasts, 3) for a, b in pairwise(pages)}
    assert CARD in lasting


def test_with_reduced_motion_one_frame_follows_the_other(game: Game) -> None:
    seen = replace(look(), reduced_motion=True)
    first, then = scene(game, "s1_first_build", 0), scene(game, "c3_rain", 0)
    turning, _ = turned(game, first, then, seen)
    assert not turning.is_on


# ------------------------------------------------------------------ the table


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
ROWS = st.lists(PLAIN, max_size=5)
JSON = (
    PLAIN | ROWS | st.lists(ROWS | PLAIN, max_size=4) | st.dictionaries(st.text(max_size=6), PLAIN)
)
KEYS = ("light", "rain", "wind", "glint", "water", "lamps", "smoke", "clouds", "stars")


@given(st.dictionaries(st.sampled_from(KEYS), JSON))
def test_no_table_is_too_strange(tmp_path_factory: pytest.TempPathFactory, row: object) -> None:
    table = tmp_path_factory.mktemp("table") / "places.json"
    table.write_text(json.dumps({"yard": row}), "utf-8")
    life = Places.load((table, None), lambda *_: True).find("yard")
    assert all(0 <= mote.strength <= STEPS for mote in motes(life, 7.0))


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"yard": 3}', '{"yard": {"water": [3, [1]]}}', "null"]
)
def test_what_is_no_table_is_a_still_story(tmp_path: Path, text: str) -> None:
    table = tmp_path / "places.json"
    table.write_text(text, "utf-8")
    assert Places.load((table, tmp_path / "none.json"), lambda *_: True).find("yard") == STILL


def test_a_story_s_own_picture_is_not_lit_by_our_lamps(tmp_path: Path) -> None:
    table = tmp_path / "places.json"
    table.write_text('{"yard": {"rain": 1}}', "utf-8")
    assert Places.load((table, None), lambda *_: False).find("yard") == STILL
    assert Places.load((table, table), lambda *_: False).find("yard").rain == 1


def test_every_row_of_the_table_is_of_a_place_that_has_a_picture() -> None:
    rows = json.loads((assets().shipped / "pictures" / "places.json").read_text("utf-8"))
    assert rows
    assert not [name for name in rows if assets().find("place", name) is None]
    assert not [name for name in rows if places().find(name) == STILL]


def test_every_place_with_clouds_says_where_its_sky_is() -> None:
    rows = json.loads((assets().shipped / "pictures" / "places.json").read_text("utf-8"))
    cloudy = [name for name, row in rows.items() if row.get("clouds")]
    assert cloudy
    assert not [name for name in cloudy if assets().find("place", f"{name}-sky") is None]
