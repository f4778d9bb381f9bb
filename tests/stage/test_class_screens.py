"""A lesson's screens: whole in every look, large enough for the last row, and each control answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.stage.boxes import Words
from game.stage.theme import Look
from tests.stage.drawing import LOOKS, Player, draw, lay, look
from tests.stage.faults import faults
from tests.stage.lessons import counts, goes_to, lesson, shows, teacher

pytestmark = pytest.mark.slow

LEAST = 34
"""Units: nothing on a screen made for a class is smaller."""


def setup(home: Path) -> Player:
    one = teacher(home)
    one.does("letter", "l")
    return one


def setup_of_a_chapter(home: Path) -> Player:
    one = setup(home)
    one.picks("scope", "chapter")
    return one


def setup_of_all_by_phones(home: Path) -> Player:
    one = setup(home)
    one.picks("scope", "whole")
    one.picks("by", "phones")
    return one


def left(home: Path) -> Player:
    goes_to(lesson(home), "class_vote")
    return setup(home)


def opening(home: Path, page: int) -> Player:
    one = setup(home)
    for _ in range(page + 1):
        one.does("press")
    return one


def at(home: Path, screen: str, rule: str = "") -> Player:
    one = lesson(home)
    goes_to(one, screen, rule=rule)
    return one


def thinking(home: Path) -> Player:
    one = at(home, "class_think")
    one.does("letter", "k")
    return one


def voting(home: Path, *votes: int) -> Player:
    one = at(home, "class_vote")
    counts(one, *votes)
    return one


def result(home: Path) -> Player:
    one = voting(home, 9, 6, 12)
    one.does("letter", "v")
    return one


def tie(home: Path) -> Player:
    one = voting(home, 9, 9)
    one.does("letter", "v")
    one.does("letter", "k")
    return one


def coin(home: Path) -> Player:
    one = tie(home)
    one.does("letter", "v")
    counts(one, 4, 4)
    one.does("letter", "v")
    return one


def hands(home: Path, *shown: int) -> Player:
    one = at(home, "class_consensus")
    shows(one, *shown)
    return one


def talk(home: Path) -> Player:
    one = hands(home, 8, 9, 5, 4, 1, 1)
    one.does("letter", "k")
    return one


def dropped(home: Path) -> Player:
    one = talk(home)
    one.does("letter", "x")
    return one


def menu(home: Path) -> Player:
    one = at(home, "class_vote")
    one.does("escape")
    return one


def keyed(home: Path, key: str) -> Player:
    one = at(home, "class_think", "consensus")
    one.does("letter", key)
    return one


SCREENS: dict[str, Callable[[Path], Player]] = {
    "set-up": setup,
    "set-up of a chapter": setup_of_a_chapter,
    "set-up of all, by phones": setup_of_all_by_phones,
    "a lesson was left": left,
    "content notes": lambda home: opening(home, 0),
    "ground rules": lambda home: opening(home, 1),
    "opener": lambda home: opening(home, 2),
    "think": lambda home: at(home, "class_think"),
    "quiet time": thinking,
    "lot": lambda home: at(home, "class_think", "decider"),
    "vote": lambda home: voting(home, 9, 6, 12),
    "too many votes": lambda home: voting(home, 30),
    "result": result,
    "tie": tie,
    "coin": coin,
    "cost": lambda home: at(home, "class_cost"),
    "hands": lambda home: hands(home, 8, 9),
    "a fist": lambda home: hands(home, 8, 9, 5, 4, 1, 1),
    "talk": talk,
    "dropped": dropped,
    "decider": lambda home: at(home, "class_decide"),
    "decided": lambda home: at(home, "class_result", "decider"),
    "menu": menu,
    "pause": lambda home: keyed(home, "p"),
    "so far": lambda home: keyed(home, "l"),
}


def told(one: Player, seen: Look) -> list[str]:
    page = lay(one.game, seen)
    scale = one.game.fitted(seen).scale
    small = {
        f"“{part.text[:30]}” is set in {part.style.size * scale} units"
        for box in page.boxes
        for part in box.parts
        if isinstance(part, Words) and part.style.size * scale < LEAST - 0.01
    }
    return [*faults(page, seen), *sorted(small)]


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_of_a_lesson_is_whole_and_large_in_every_look(
    tmp_path: Path, name: str
) -> None:
    one = SCREENS[name](tmp_path)
    found = []
    for size, scale in LOOKS:
        seen = look(*size, scale)
        found += [f"{size} at {scale}: {fault}" for fault in told(one, seen)]
    found += told(one, look(1280, 720, 1.0, "contrast"))

    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
def test_at_the_size_of_a_projector_hardly_anything_scrolls(
    tmp_path: Path, name: str, size: tuple[int, int]
) -> None:
    page = lay(SCREENS[name](tmp_path).game, look(*size))
    may_scroll = {"set-up of all, by phones"}

    scrolling = [region.id for region in page.regions if region.most]

    assert not scrolling or name in may_scroll


def test_the_scene_itself_is_set_in_class_size(tmp_path: Path) -> None:
    one = lesson(tmp_path)

    assert one.screen == "class_scene"
    assert one.game.fitted(look()).scale == 1.5
    assert one.game.fitted(look(scale=2.5)).scale == 2.5
    assert faults(lay(one.game, look()), one.game.fitted(look())) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in SCREENS if name != "pause"])
def test_every_control_of_a_lesson_answers_to_enter_and_to_the_mouse(
    tmp_path: Path, name: str
) -> None:
    page = SCREENS[name](tmp_path / "seen").page
    silent = []
    for number, box in enumerate(box for box in page.boxes if box.takes_focus):
        one = SCREENS[name](tmp_path / f"{number}-key")
        one.goes_to(box.id)
        before = (one.page, one.screen, state(one))
        one.does("press")
        if (one.page, one.screen, state(one)) == before:
            silent.append(f"{box.id} (Enter)")
        region = page.region(box.region) if box.region else None
        if box.id in ("scope", "by") or (region and not region.rect.holds(box.rect)):
            continue  # one of a few is picked, and what is out of view is not clicked
        one = SCREENS[name](tmp_path / f"{number}-mouse")
        before = (one.page, one.screen, state(one))
        one.clicks(box.id)
        if (one.page, one.screen, state(one)) == before:
            silent.append(f"{box.id} (mouse)")

    assert not [one for one in silent if "less" not in one], silent


def state(one: Player) -> object:
    return one.game.lesson and (one.game.lesson.lesson, one.game.lesson.asks_cost)


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_of_a_lesson_can_be_drawn(tmp_path: Path, name: str) -> None:
    one = SCREENS[name](tmp_path)

    assert draw(one.game, look(640, 480)).get_size() == (640, 480)
