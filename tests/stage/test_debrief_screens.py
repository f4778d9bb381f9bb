"""The debrief on screen: whole in every look, large enough for the last row, walked by keys alone."""

from __future__ import annotations

import time
from pathlib import Path

import pygame
import pytest

from game.classroom.lesson import Lesson
from game.classroom.pathcode import shown, write_code
from game.classroom.pool import Pool, write_path
from game.home import HOME
from game.pooling import Collected
from game.stage.boxes import Threads, Words
from game.stage.devices import Devices
from game.stage.game import Game
from game.stage.intents import Intent
from game.stage.lesson.conductor import Conductor
from game.stage.screens.class_debrief import ClassDebriefScreen
from game.stage.screens.debrief_map import MapLeaf
from game.stage.theme import Look
from tests.classroom.lived import a_lesson, a_pool
from tests.stage.drawing import LOOKS, Player, draw, lay, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stage.lessons import answers, lesson, teacher

pytestmark = pytest.mark.slow

LEAST = 34
"""Units below which nothing is read from the last row."""
VOTES = {"c2_panel": (5, 14, 8), "c2_fork": (9, 9, 1, 8), "s1_crash": (0, 27, 0)}
CHOSEN = {"c2_panel": 2}


def collected(count: int) -> Collected:
    """Return what came in by posts: so many paths."""

    class Room:
        def posts(self) -> list[str]:
            return [write_code(shipped_story(), path) for path in a_pool(count).paths]

    made = Collected(shipped_story())
    made.look(Room())
    return made


def debrief(home: Path, paths: int = 28, played: Lesson | None = None) -> Game:
    """Return a game in which the debrief is open, all its lines traced."""
    game = make_game(home)
    game.collected = collected(paths)
    if played is not None:
        game.lesson = Conductor(game.story, played, game.lessons, game.phones)
        game.session = game.lesson.session
    game.replace(ClassDebriefScreen(game))
    while game.tick(0.1):
        pass
    return game


def a_class(home: Path, paths: int = 28) -> Game:
    return debrief(home, paths, a_lesson(VOTES, CHOSEN))


def screen_of(game: Game) -> ClassDebriefScreen:
    screen = game.screen
    assert isinstance(screen, ClassDebriefScreen)
    return screen


def pages(game: Game) -> list[str]:
    return [leaf.name for leaf in screen_of(game).leaves]


def leaf_of(one: Player) -> str:
    return screen_of(one.game).leaf.name


# ------------------------------------------------------------------ whole


@pytest.mark.parametrize(
    ("size", "scale", "theme"),
    [
        *((*one, "paper") for one in LOOKS),
        ((1280, 720), 1.0, "contrast"),
        ((1280, 720), 2.0, "paper"),
        ((1024, 768), 2.0, "contrast"),
    ],
)
def test_every_page_is_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int], scale: float, theme: str
) -> None:
    seen = look(*size, scale, theme)
    found = []
    for game in (a_class(tmp_path), debrief(tmp_path, 4), a_class(tmp_path, 0)):
        for name in pages(game):
            page = lay(game, seen)
            found += [f"{name}: {told}" for told in faults(page, game.fitted(seen))]
            screen_of(game).turn(1)
            if game.screen.name != "class_debrief":
                break

    assert not found, "\n".join(found)


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1024, 768), 1.0)])
def test_nothing_is_smaller_than_the_last_row_can_read(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    game = a_class(tmp_path)
    seen = look(*size, scale)
    small = []
    for _ in pages(game):
        page = lay(game, seen)
        small += [
            part.text
            for box in page.boxes
            for part in box.parts
            if isinstance(part, Words) and part.style.size * game.fitted(seen).scale < LEAST - 1
        ]
        screen_of(game).turn(1)
        if game.screen.name != "class_debrief":
            break

    assert small == []


def test_all_pages_stand_without_scrolling_on_a_plain_screen(tmp_path: Path) -> None:
    game = a_class(tmp_path)
    scrolling = []
    for name in pages(game):
        if any(region.most for region in lay(game, look()).regions):
            scrolling.append(name)
        screen_of(game).turn(1)
        if game.screen.name != "class_debrief":
            break

    assert scrolling == []


# ------------------------------------------------------------------ by keys


def test_the_right_arrow_walks_the_path_and_then_page_after_page(tmp_path: Path) -> None:
    one = Player(a_class(tmp_path))
    steps = len(screen_of(one.game).debrief.map.steps)
    for number in range(1, steps + 1):
        one.does("move", "right")
        assert one.sees(f"Step {number} of {steps}")
    met = []
    for _ in range(60):
        if one.screen != "class_debrief":
            break
        if leaf_of(one) not in met:
            met.append(leaf_of(one))
        one.does("move", "right")

    assert met == pages(a_class(tmp_path))
    assert one.screen == "title"


def test_page_keys_turn_pages_there_and_back(tmp_path: Path) -> None:
    one = Player(a_class(tmp_path))
    names = pages(one.game)
    for name in names:
        assert leaf_of(one) == name
        if name != names[-1]:
            one.does("page_down")
    for name in reversed(names):
        assert leaf_of(one) == name
        one.does("page_up")

    assert leaf_of(one) == names[0]


def test_enter_alone_leads_to_the_end(tmp_path: Path) -> None:
    one = Player(a_class(tmp_path))
    for _ in pages(one.game):
        one.presses("next")

    assert one.screen == "title"


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_every_control_is_reached_by_tab(tmp_path: Path, scale: float) -> None:
    game = a_class(tmp_path)
    one = Player(game, look(scale=scale))
    for _ in pages(game):
        for name in [box.id for box in one.page.boxes if box.takes_focus]:
            one.goes_to(name)
        one.presses("next")


def debriefed(home: Path) -> Player:
    """Return a teacher who has led a whole lesson up to its debrief."""
    one = lesson(home)
    for _ in range(400):
        if one.screen == "class_debrief":
            return one
        if one.screen == "ending":
            one.does("page_down")
        else:
            answers(one)
    raise AssertionError(one.screen)


def test_the_teacher_s_menu_comes_back_to_the_page_it_was_opened_on(tmp_path: Path) -> None:
    one = debriefed(tmp_path)
    one.does("page_down")
    name = leaf_of(one)
    one.does("escape")
    assert one.screen == "class_menu"
    one.does("escape")

    assert one.screen == "class_debrief"
    assert leaf_of(one) == name


def test_after_a_step_back_into_the_story_the_debrief_comes_again(tmp_path: Path) -> None:
    one = debriefed(tmp_path)
    one.does("escape")
    one.presses("back")
    assert one.screen != "class_debrief"
    for _ in range(60):
        if one.screen == "class_debrief":
            break
        if one.screen == "ending":
            one.does("page_down")
        else:
            answers(one)

    assert one.screen == "class_debrief"


def test_control_v_pastes_where_words_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pygame.scrap, "get_text", lambda: "ABCD\nEFGH")
    key = pygame.event.Event(
        pygame.KEYDOWN, key=pygame.K_v, mod=pygame.KMOD_LCTRL, unicode="", scancode=0
    )

    assert Devices().read(key, typing=True) == Intent("paste", "ABCD\nEFGH")
    assert Devices().read(key, typing=False) == Intent("control", "v")


# ------------------------------------------------------------------ the map


def map_of(game: Game) -> MapLeaf:
    return screen_of(game).map


def threads(game: Game, seen: Look | None = None) -> int:
    """Return how many thin lines are on the page."""
    page = lay(game, seen or look())
    parts = [part for box in page.boxes for part in box.parts if isinstance(part, Threads)]
    return sum(len(part.weave.lines) for part in parts)


def test_below_ten_paths_no_line_is_drawn(tmp_path: Path) -> None:
    assert threads(a_class(tmp_path, 9)) == 0
    assert threads(debrief(tmp_path, 9)) == 0
    assert threads(a_class(tmp_path, 10)) > 10
    assert threads(debrief(tmp_path, 10)) > 10


def test_alone_and_together_lie_over_each_other_or_are_seen_by_themselves(tmp_path: Path) -> None:
    game = a_class(tmp_path)
    one = Player(game)

    assert (threads(game) > 0, map_of(game).told.is_walked) == (True, True)
    one.does("letter", "o")
    assert (threads(game) > 0, map_of(game).told.is_walked) == (True, False)
    one.does("letter", "o")
    assert (threads(game) > 0, map_of(game).told.is_walked) == (False, True)
    one.does("letter", "o")
    assert (threads(game) > 0, map_of(game).told.is_walked) == (True, True)


def test_the_map_says_what_its_lines_are(tmp_path: Path) -> None:
    assert Player(a_class(tmp_path)).sees(
        "Each thin line is one of us, alone. The wide one is the class."
    )
    assert Player(debrief(tmp_path)).sees("Each thin line is one of us.")
    assert Player(a_class(tmp_path, 0)).sees("The 8 answers that we found together.")
    assert Player(debrief(tmp_path, 3)).sees(
        "From ten paths on each is a thin line here. Until then, talk."
    )


def test_ten_thousand_paths_are_drawn_within_a_frame(tmp_path: Path) -> None:
    game = make_game(tmp_path)
    paths = a_pool(200).paths
    game.collected._pool = Pool(tuple(sorted(paths * 50)))
    longest = 0.0
    game.replace(ClassDebriefScreen(game))
    more = True
    while more:
        began = time.process_time()
        more = game.tick(0.03)
        longest = max(longest, time.process_time() - began)
    draw(game, look())
    began = time.process_time()
    draw(game, look())

    assert longest < 0.15  # a few milliseconds are meant, and once some more
    assert time.process_time() - began < 0.3  # with all that is drawn anew for a test
    assert threads(game) > 100


# ------------------------------------------------------------ most divided


def test_v_goes_to_the_most_divided_scenes_and_enter_looks_back_once(tmp_path: Path) -> None:
    one = Player(a_class(tmp_path))
    before = one.game.lesson and one.game.lesson.lesson
    one.does("letter", "v")
    assert leaf_of(one) == "Where we were most divided"
    assert one.focus == "scene 0"

    one.does("press")
    assert one.screen == "class_back"
    assert one.sees("What if we had answered:")
    one.does("letter", "o")
    one.does("press")

    assert one.screen == "class_debrief"
    assert one.game.lesson
    assert one.game.lesson.lesson == before


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1024, 768), 2.5)])
def test_a_look_back_is_whole(tmp_path: Path, size: tuple[int, int], scale: float) -> None:
    seen = look(*size, scale)
    one = Player(a_class(tmp_path), seen)
    one.does("letter", "v")
    one.does("press")

    assert faults(one.page, one.game.fitted(seen)) == []


def test_a_bar_is_told_by_its_number_and_amount(tmp_path: Path) -> None:
    one = Player(a_class(tmp_path))
    one.does("letter", "v")
    rows = [box.label for box in one.page.boxes if box.role == "list row"]

    assert "The Fork: answer 1 9, answer 2 9, answer 3 a few, answer 4 some" in rows


def test_nearly_all_is_told_without_a_number(tmp_path: Path) -> None:
    one = Player(a_class(tmp_path))
    one.does("letter", "v")
    one.does("page_down")

    assert one.sees("answer 1 few or none, answer 2 nearly all, answer 3 few or none")


# ------------------------------------------------------------ in a lesson


def test_after_the_ending_of_a_lesson_comes_the_debrief(tmp_path: Path) -> None:
    assert debriefed(tmp_path).sees("Our path")


def test_the_report_of_a_lesson_is_kept_by_a_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "own"))
    one = Player(a_class(tmp_path))
    for _ in range(30):
        one.does("page_down" if leaf_of(one) != "Consider" else "letter", "s")
        if one.screen != "class_debrief":
            break

    files = sorted(file.name for file in (tmp_path / "own").rglob("class-report.*"))
    assert files == ["class-report.csv", "class-report.html"]
    assert one.screen == "notice"


# ------------------------------------------------------------ collecting


def pool(home: Path, seen: Look | None = None) -> Player:
    one = teacher(home, seen)
    one.does("letter", "l")
    one.does("letter", "a")
    assert one.screen == "class_pool"
    return one


def test_the_set_up_leads_to_the_paths_of_those_who_played_alone(tmp_path: Path) -> None:
    one = pool(tmp_path)

    assert one.sees("0 paths")
    one.does("escape")
    assert one.screen == "class_setup"


def test_a_code_is_typed_and_goes_in(tmp_path: Path) -> None:
    one = pool(tmp_path)
    one.goes_to("code")
    one.types(shown(write_code(shipped_story(), a_pool(1).paths[0])).lower())
    one.does("press")

    assert one.sees("1 path")
    assert one.sees("In: 1 path.")


def test_many_codes_are_pasted_and_go_in(tmp_path: Path) -> None:
    one = pool(tmp_path)
    one.goes_to("code")
    codes = "\n".join(shown(write_code(shipped_story(), path)) for path in a_pool(12).paths)
    one.does("paste", codes)

    assert one.sees("12 paths")
    one.presses("map")
    assert one.screen == "class_debrief"
    assert one.sees("Each thin line is one of us.")
    one.does("escape")
    assert one.screen == "class_pool"


def test_a_folder_is_watched_and_new_paths_come_in_by_themselves(tmp_path: Path) -> None:
    one = pool(tmp_path)
    folder = tmp_path / "share"
    folder.mkdir()
    one.goes_to("folder")
    one.types(str(folder))
    one.does("press")
    assert one.sees("The folder is watched. New paths come in by themselves.")

    (folder / "one.json").write_bytes(write_path(shipped_story(), a_pool(1).paths[0]))
    (folder / "bad.json").write_bytes(b"{")
    one.game.collected.folder._again = 0.0  # type: ignore[union-attr]  # it is watched
    one.sees_again()

    assert one.sees("1 path")
    assert one.sees("“bad.json” was skipped.")


def test_the_pool_is_emptied_by_one_key_and_asked_once(tmp_path: Path) -> None:
    one = pool(tmp_path)
    one.goes_to("code")
    one.types(write_code(shipped_story(), a_pool(1).paths[0]))
    one.does("press")
    one.does("control", "e")
    assert one.screen == "question"
    one.presses("do")

    assert one.screen == "class_pool"
    assert one.sees("0 paths")
    assert one.sees("The pool is empty.")


@pytest.mark.parametrize(("size", "scale"), [*LOOKS, ((1280, 720), 2.0)])
def test_collecting_is_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    seen = look(*size, scale)
    one = pool(tmp_path, seen)
    found = faults(one.page, one.game.fitted(seen))
    one.goes_to("code")
    one.types("ABCD EFGH JKL")
    one.does("press")
    found += faults(one.page, one.game.fitted(seen))

    assert found == []
