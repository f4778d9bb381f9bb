"""A chapter alone: chosen from the title, played without saving, ended with a small ending."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.play.views import EndingView, SceneView
from game.settings import Settings
from game.stage.game import Game
from game.stage.screens.chapters import find_alone
from game.stage.screens.ending import EndingScreen
from game.story.model import Story
from tests.stage.drawing import SIZES, Player, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stories import a_choice, a_scene, a_story

pytestmark = pytest.mark.slow

ALONE = ("sandbox", "fork", "high-water")


@cache
def story() -> Story:
    """Return the shipped story, three chapters of which can be played by themselves."""
    whole = shipped_story()
    chapters = tuple(replace(one, alone=one.id in ALONE) for one in whole.chapters)
    return replace(whole, chapters=chapters)


def title(home: Path) -> Player:
    return Player(make_game(home, story(), Settings(words_appear="at once")))


def play_on(game: Game) -> None:
    """Play to the ending, always by the last answer."""
    session = game.session
    assert session is not None
    while not session.at_ending:
        view = session.look()
        assert isinstance(view, SceneView)
        if not session.go_on():
            session.choose([choice for choice in view.choices if choice.is_open][-1].id)
    game.show()


def test_a_chapter_is_chosen_and_begun_by_keys_alone(tmp_path: Path) -> None:
    one = title(tmp_path)

    one.does("letter", "h")
    chosen = one.screen
    one.presses("chapter fork")

    assert chosen == "chapters"
    assert one.screen == "scene"
    assert one.sees("The Fork · age 18")


def test_a_chapter_is_chosen_and_begun_by_mouse_alone(tmp_path: Path) -> None:
    one = title(tmp_path)

    one.clicks("chapters")
    one.clicks("close")
    one.clicks("chapters")
    one.clicks("chapter sandbox")

    assert one.screen == "scene"


def test_one_chapter_stands_between_new_story_and_saved_stories(tmp_path: Path) -> None:
    ids = [box.id for box in title(tmp_path).page.boxes if box.id]

    assert ids.index("new") < ids.index("chapters") < ids.index("saves")


def test_a_story_without_such_a_chapter_does_not_offer_it(tmp_path: Path) -> None:
    small = a_story(a_scene("only", a_choice("this", "last")), a_scene("last"))
    one = Player(make_game(tmp_path, small))

    assert one.page.box("chapters") is None
    assert not one.does("letter", "h")


def test_each_chapter_says_how_old_one_is_and_about_how_long_it_takes(tmp_path: Path) -> None:
    one = title(tmp_path)
    one.does("letter", "h")
    told = {box.id: box.label for box in one.page.boxes if box.role == "list row"}

    assert list(told) == [f"chapter {name}" for name in ALONE]
    for known in find_alone(story()):
        assert known.ages is not None
        assert known.choices == sum(
            bool(scene.choices) for scene in story().scenes.values() if scene.chapter == known.id
        )
        assert 4 <= known.minutes <= 20
        assert told[f"chapter {known.id}"] == (
            f"{known.title} Ages {known.ages[0]} to {known.ages[1]} · {known.choices} choices · "
            f"about {known.minutes} minutes"
            if known.ages[0] < known.ages[1]
            else f"{known.title} Age {known.ages[0]} · {known.choices} choices · "
            f"about {known.minutes} minutes"
        )
    assert one.sees("Nothing of it is saved.")


def test_nothing_of_a_chapter_is_saved_and_the_menu_says_so(tmp_path: Path) -> None:
    one = title(tmp_path)
    one.does("letter", "h")
    one.presses("chapter fork")

    one.does("escape")
    told = one.sees("not saved: you are playing without saving")
    one.does("escape")
    play_on(one.game)
    one.game.leave()

    assert told
    assert all(slot.is_empty for slot in one.game.saves.slots("lantern-row"))
    assert not one.game.saves.endings_seen("lantern-row")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_title_and_the_chapters_are_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    found = []
    for scale, theme in ((0.8, "paper"), (1.0, "contrast"), (1.5, "paper"), (2.5, "paper")):
        seen = look(*size, scale, theme)
        one = Player(make_game(tmp_path, story()), seen)
        found += faults(one.page, seen)
        one.does("letter", "h")
        found += faults(one.page, seen)

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 720, 1.0), (1024, 768, 1.5), (1280, 720, 2.5)]
)
def test_the_small_ending_is_whole(tmp_path: Path, width: int, height: int, scale: float) -> None:
    found = []
    seen = look(width, height, scale)
    one = Player(make_game(tmp_path, story()), seen)
    one.does("letter", "h")
    one.presses("chapter fork")
    play_on(one.game)
    screen = one.game.screen
    assert isinstance(screen, EndingScreen)
    for _ in screen.leaves:
        one.game.tick(20)
        found += [f"{screen.leaf.title}: {told}" for told in faults(one.sees_again(), seen)]
        screen.turn(1)

    assert not found, "\n".join(found)


def test_the_small_ending_leaves_out_what_it_has_nothing_for(tmp_path: Path) -> None:
    one = title(tmp_path)
    one.does("letter", "h")
    one.presses("chapter fork")
    play_on(one.game)
    screen = one.game.screen
    assert isinstance(screen, EndingScreen)
    view = one.game.session.look() if one.game.session else None
    assert isinstance(view, EndingView)

    ahead = []
    for _ in screen.leaves:
        ahead.append(one.sees_again().box("next"))
        one.does("page_down")

    assert view.small
    assert len(view.moments) < 5
    labels = [box.label for box in ahead if box]
    assert "Next: Five moments" not in labels
    assert "Next: Moments" in labels
    assert labels[-1] == "Finish"
    assert one.screen == "title"
