"""The ending's pages: whole at every size, fair to both sides, walked by keys alone and by mouse alone."""

from __future__ import annotations

from copy import copy
from functools import cache
from pathlib import Path

import pytest

from game.play.session import Session
from game.play.views import EndingView, SceneView
from game.settings import Settings
from game.stage.boxes import Box, Words
from game.stage.game import Game
from game.stage.screens.ending import EndingScreen
from game.stage.screens.ending_consider import ConsiderLeaf
from game.stage.screens.ending_map import MapLeaf
from game.stage.screens.ending_sides import halves
from game.stage.screens.plane import spots
from game.stage.screens.writing import Draft
from game.stage.theme import THEMES, Look
from tests.stage.drawing import LOOKS, SCALES, SIZES, Player, lay, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stage.routes import seen_records
from tests.stories import a_choice, a_scene, a_story

pytestmark = pytest.mark.slow

PAGES = ("coda", "map", "moments", "cards", "both", "try", "consider")
NAMES = (
    "How it ended",
    "The map",
    "Five moments",
    "Seven cards",
    "Both sides",
    "Try this",
    "Consider",
)
LONG = "A word or two, and then some more of them. " * 20


@cache
def ended(way: int = 0) -> Session:
    """Return a playthrough at its ending: always the first answer, the second, …"""
    session = Session(shipped_story())
    for choice in seen_records()[way]:
        while session.go_on():
            pass
        session.choose(choice)
    while session.go_on():
        pass
    return session


def ending(home: Path, page: str = "coda", way: int = 0, settings: Settings | None = None) -> Game:
    """Return a game in which a page of the ending is open."""
    game = make_game(home, settings=settings)
    game.play(copy(ended(way)), saving=False)
    for _ in range(PAGES.index(page)):
        screen_of(game).turn(1)
    return game


def player(home: Path, page: str, seen: Look | None = None, way: int = 0) -> Player:
    """Return somebody who sees a page of the ending, whose path is drawn already."""
    one = Player(ending(home, page, way), seen or look())
    one.game.tick(14.0)
    one.sees_again()
    return one


def screen_of(game: Game) -> EndingScreen:
    screen = game.screen
    assert isinstance(screen, EndingScreen)
    return screen


def view_of(one: Player) -> EndingView:
    return screen_of(one.game).view


def map_of(one: Player) -> MapLeaf:
    leaf = screen_of(one.game).leaf
    assert isinstance(leaf, MapLeaf)
    return leaf


def boxes(one: Player, role: str) -> list[Box]:
    return [box for box in one.page.boxes if box.role == role]


# ------------------------------------------------------------------ whole


@pytest.mark.parametrize(
    ("size", "scale", "theme"),
    [*((*one, "paper") for one in LOOKS), ((1280, 720), 1.3, "contrast")],
)
def test_every_page_is_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int], scale: float, theme: str
) -> None:
    seen = look(*size, scale, theme)
    found = []
    for way, page in zip((0, 3, 0, 3, 0, 3, 0), PAGES, strict=True):
        game = ending(tmp_path, page, way)
        game.tick(20)
        found += [f"{page}, way {way}: {told}" for told in faults(lay(game, seen), seen)]

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 720), 1.0), ((1024, 768), 1.3), ((1024, 768), 2.5)]
)
def test_what_a_press_opens_is_whole_too(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    seen = look(*size, scale)
    found = []
    for page, presses in (
        ("map", ("others",)),
        ("map", ("examples",)),
        ("moments", ("others",)),
        ("both", ("shows",)),
        ("both", ("row 1 5",)),
        ("try", ("keep",)),
    ):
        one = player(tmp_path, page, seen)
        for name in presses:
            one.presses(name)
        found += [f"{page} {presses}: {told}" for told in faults(one.page, seen)]
    one = player(tmp_path, "consider", seen)
    one.presses("question 1")
    one.types(LONG)
    found += faults(one.page, seen)

    assert not found, "\n".join(found)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_every_control_is_reached_by_tab_and_answers(
    tmp_path: Path, page: str, scale: float
) -> None:
    seen = look(scale=scale)
    names = [box.id for box in player(tmp_path, page, seen).page.boxes if box.takes_focus]
    silent = []
    for name in names:
        one = player(tmp_path, page, seen)
        one.goes_to(name)
        before = (one.page, one.screen)
        one.does("press")
        if (one.page, one.screen) == before:
            silent.append(name)

    assert names
    assert not silent


@pytest.mark.parametrize("page", PAGES)
def test_every_control_answers_the_mouse(tmp_path: Path, page: str) -> None:
    silent = []
    for box in player(tmp_path, page).page.boxes:
        if not box.takes_focus or box.role in ("tabs", "choice of one"):
            continue
        one = player(tmp_path, page)
        before = (one.page, one.screen)
        one.clicks(box.id)
        if (one.page, one.screen) == before:
            silent.append(box.id)

    assert not silent


# ------------------------------------------------------------------- pages


def test_seven_pages_are_turned_by_page_down_and_back_by_backspace(tmp_path: Path) -> None:
    one = player(tmp_path, "coda")

    ahead = [one.box("next").label]
    for _ in range(6):
        one.does("page_down")
        ahead.append(one.box("next").label)
    for _ in range(6):
        one.does("back")

    assert ahead == [f"Next: {name}" for name in NAMES[1:]] + ["Finish"]
    assert screen_of(one.game).at == 0


def test_each_page_tells_which_of_how_many_it_is(tmp_path: Path) -> None:
    for number, page in enumerate(PAGES, start=1):
        assert player(tmp_path, page).sees(f"{number} of 7")


def test_finish_leads_to_the_title(tmp_path: Path) -> None:
    one = player(tmp_path, "consider")

    one.presses("next")

    assert one.screen == "title"


def test_back_from_the_first_page_leads_into_the_story_and_another_answer_to_a_new_ending(
    tmp_path: Path,
) -> None:
    session = Session.resume(shipped_story(), ended().record())[0]
    game = make_game(tmp_path)
    game.play(session, saving=False)
    one = Player(game)
    made = session.choices

    one.presses("back")
    first = one.screen
    while not (isinstance(view := session.look(), SceneView) and view.choices):
        one.does("back")
    other = next(c.id for c in view.choices if c.is_open and c.id not in made[-1])
    session.choose(other)
    while session.go_on():
        pass
    one.game.show()
    one.sees_again()

    assert first == "scene"
    assert one.screen == "ending"
    assert view_of(one).map.steps[-1].choice != made[-1]


def test_escape_opens_the_menu(tmp_path: Path) -> None:
    one = player(tmp_path, "cards")

    one.does("escape")

    assert one.screen == "menu"


def test_a_page_is_found_as_it_was_left(tmp_path: Path) -> None:
    one = player(tmp_path, "cards")
    one.does("move", "right")
    one.does("move", "right")

    one.does("page_down")
    one.does("page_up")

    assert one.focus == "cards"
    assert "(3 / 7)" in one.box("cards").label


def test_space_reads_on_and_then_turns_the_page(tmp_path: Path) -> None:
    one = player(tmp_path, "coda")
    scrolled = 0

    while screen_of(one.game).at == 0:
        one.does("space")
        scrolled += 1

    assert scrolled > 2


def test_arrows_read_the_coda(tmp_path: Path) -> None:
    one = player(tmp_path, "coda")

    one.does("move", "down")

    region = one.page.region("words")
    assert region is not None
    assert region.offset > 0


def test_a_story_without_more_to_tell_has_fewer_pages(tmp_path: Path) -> None:
    story = a_story(a_scene("only", a_choice("this", "last")), a_scene("last"))
    game = make_game(tmp_path, story)
    session = Session(story)
    while session.go_on():
        pass
    session.choose("this")
    while session.go_on():
        pass

    game.play(session, saving=False)
    page = lay(game, look())

    kinds = [type(leaf).__name__ for leaf in screen_of(game).leaves]
    assert kinds == ["CodaLeaf", "MapLeaf", "MomentsLeaf"]
    assert not faults(page, look())


# -------------------------------------------------------------------- the map


def test_the_path_draws_itself_a_step_at_a_time(tmp_path: Path) -> None:
    game = ending(tmp_path, "map")
    lay(game, look())

    moving = [game.tick(0.52 * 10), game.tick(0.52 * 12.5), game.tick(0.52), game.tick(0.52)]

    assert moving == [True, True, True, False]


def test_any_key_completes_the_path(tmp_path: Path) -> None:
    game = ending(tmp_path, "map")
    one = Player(game)

    one.does("press")

    assert not map_of(one).is_drawing
    assert map_of(one).at == 0


def test_with_reduced_motion_the_path_is_there_at_once(tmp_path: Path) -> None:
    game = ending(tmp_path, "map")

    lay(game, Look(THEMES["paper"], 1280, 720, reduced_motion=True))

    assert not game.tick(0.1)


def test_the_path_is_walked_by_arrows_home_and_end(tmp_path: Path) -> None:
    one = player(tmp_path, "map")
    seen = []

    for kind, value in (("move", "right"), ("end", ""), ("move", "left"), ("home", "")):
        one.does(kind, value)
        seen.append(map_of(one).at + 1)

    assert seen == [2, 23, 22, 1]
    assert one.focus == "steps"


def test_the_control_tells_the_step_and_what_it_moved(tmp_path: Path) -> None:
    one = player(tmp_path, "map")
    step = view_of(one).map.steps[0]

    first, second = step.effects
    assert one.box("steps").label == (
        f"Step 1 of 23: {step.title}. {step.echo} "
        f"Standing on your own {first}, Standing together {second}."
    )


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_the_mouse_points_at_a_step(tmp_path: Path, scale: float) -> None:
    one = player(tmp_path, "map", look(scale=scale))
    plane = map_of(one)._plane
    assert plane is not None
    x, y = spots(view_of(one).map, plane)[11]

    one.does("point", "", x, y)

    assert one.sees("Step 12 of 23")


def test_every_mark_can_be_told_from_its_neighbours(tmp_path: Path) -> None:
    for way in range(4):
        one = player(tmp_path, "map", way=way)
        marks = [box.rect.centre for box in boxes(one, "step")]

        assert len(marks) == len(set(marks)) == 23


@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_that_it_is_no_test_stands_there_however_far_one_scrolls(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    one = player(tmp_path, "map", look(*size, scale))
    for _ in range(4):
        assert any("not a test" in box.label.lower() and not box.region for box in one.page.boxes)
        for region in one.page.regions:
            screen_of(one.game).scrolls[region.id] = region.offset + 300
        one.sees_again()


def test_other_answers_come_with_o_and_go_again(tmp_path: Path) -> None:
    one = player(tmp_path, "map")
    other = view_of(one).map.steps[0].others[0]

    one.types("o")
    opened = one.sees(f"You also could have: {other.text}")
    one.types("o")

    assert opened
    assert not one.sees("You also could have:")


def test_example_paths_come_with_a_sentence_each(tmp_path: Path) -> None:
    one = player(tmp_path, "map")

    one.types("p")

    assert all(one.sees(example.sentence) for example in view_of(one).map.examples)


def test_the_sides_of_the_map_are_equally_long(tmp_path: Path) -> None:
    plane = None
    for size in SIZES:
        plane = map_of(player(tmp_path, "map", look(*size)))._plane
        assert plane is not None
        (x0, y0), (x1, y1) = plane.place(0, 0), plane.place(1, 1)
        assert x1 - x0 == pytest.approx(y0 - y1)


def test_names_step_aside_for_the_path(tmp_path: Path) -> None:
    for way in range(4):
        one = player(tmp_path, "map", way=way)
        marks = [box.rect for box in boxes(one, "step")]

        assert len(boxes(one, "region")) == 6
        assert not [
            name.label for name in boxes(one, "region") if any(name.rect.meets(m) for m in marks)
        ]


# ---------------------------------------------------------- moments and cards


def test_moments_are_opened_by_arrows_and_by_the_mouse(tmp_path: Path) -> None:
    one = player(tmp_path, "moments")
    echoes = [step.echo for step in view_of(one).moments]

    one.does("move", "right")
    second = one.sees(echoes[1])
    one.picks("moments", "4")

    assert second
    assert one.sees(echoes[4])


def test_a_card_tells_the_choice_its_reading_and_what_holds_both(tmp_path: Path) -> None:
    one = player(tmp_path, "cards")

    for card in view_of(one).cards:
        assert card.step is None or one.sees(card.step.echo)
        assert card.reading is None or one.sees(card.reading)
        assert one.sees(card.holds_both.replace("*", ""))
        one.does("move", "right")


def test_both_sides_of_a_card_are_boxes_of_one_size(tmp_path: Path) -> None:
    for size in SIZES:
        one = player(tmp_path, "cards", look(*size))
        for _ in view_of(one).cards:
            first, second = boxes(one, "side")
            assert (first.rect.w, first.rect.h, first.rect.y) == (
                second.rect.w,
                second.rect.h,
                second.rect.y,
            )
            one.does("move", "right")


def test_sentences_about_both_sides_are_cut_in_the_middle() -> None:
    assert halves("One is free. Too much, and you fall. “Two” holds. Too much, and it binds.") == (
        "One is free. Too much, and you fall.",
        "“Two” holds. Too much, and it binds.",
    )
    assert halves("There are three. You see. Of them.") is None


def test_both_sides_of_the_coda_are_boxes_of_one_size(tmp_path: Path) -> None:
    for scale in SCALES:
        one = player(tmp_path, "coda", look(scale=scale))
        first, second = boxes(one, "side")

        assert (first.rect.w, first.rect.h) == (second.rect.w, second.rect.h)


# ---------------------------------------------------------------- both sides


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("shows", ["gives", "costs"])
def test_both_columns_have_rows_of_one_size_and_type(
    tmp_path: Path, scale: float, shows: str
) -> None:
    for way in range(4):
        one = player(tmp_path, "both", look(scale=scale), way)
        one.picks("shows", shows)
        left = [box for box in boxes(one, "line") if box.id.startswith("row 0")]
        right = [box for box in boxes(one, "line") if box.id.startswith("row 1")]

        assert [(box.rect.w, box.rect.h) for box in left] == [
            (box.rect.w, box.rect.h) for box in right
        ]
        assert _style_of_names(left) == _style_of_names(right) != set()
        assert not (_styles(left) ^ _styles(right)) - LIVED
        if scale <= 1.5:
            assert [box.rect.y for box in left] == [box.rect.y for box in right]


LIVED = {("story_i", 17.0), ("story_i", 17)}
"""The style of what was lived, which a side may have nowhere."""


def _style_of_names(rows: list[Box]) -> set[tuple[str, float]]:
    firsts = [next(part for part in box.parts if isinstance(part, Words)) for box in rows]
    return {(part.style.font, part.style.size) for part in firsts}


def _styles(rows: list[Box]) -> set[tuple[str, float]]:
    return {
        (part.style.font, part.style.size)
        for box in rows
        for part in box.parts
        if isinstance(part, Words)
    }


def test_rows_that_face_each_other_open_together(tmp_path: Path) -> None:
    one = player(tmp_path, "both")
    columns = view_of(one).columns
    assert columns is not None

    one.presses("row 1 3")

    opened = [box.id for box in boxes(one, "line") if box.state == "chosen"]
    assert opened == ["row 0 3", "row 1 3"]


def test_the_columns_stand_in_the_order_of_the_view(tmp_path: Path) -> None:
    for way in range(4):
        one = player(tmp_path, "both", way=way)
        columns = view_of(one).columns
        assert columns is not None

        heads = [box.label for box in sorted(boxes(one, "heading"), key=lambda box: box.rect.x)]
        assert heads == [f"{column.name} gives" for column in columns]


def test_a_lived_row_quotes_the_player(tmp_path: Path) -> None:
    one = player(tmp_path, "both")
    columns = view_of(one).columns
    assert columns is not None

    for column in columns:
        for row in column.gives:
            told = f"Lived: {row.lived}" if row.lived else "Not lived this time."
            assert one.sees(f"{column.name}: {row.name}. {told}")


# ------------------------------------------------------------------- try this


def test_a_part_of_life_is_picked_by_arrows_and_shows_its_practice(tmp_path: Path) -> None:
    one = player(tmp_path, "try")

    one.does("move", "down")

    assert one.sees(view_of(one).practices[1].text)
    assert one.sees("2 of 5")


def test_another_one_walks_through_all_of_them(tmp_path: Path) -> None:
    one = player(tmp_path, "try")
    texts = [practice.text for practice in view_of(one).practices]

    seen = []
    for _ in texts:
        one.types("a")
        seen.append(next(text for text in texts if one.sees(text)))

    assert sorted(seen) == sorted(texts)


def test_a_practice_can_be_kept_and_let_go(tmp_path: Path) -> None:
    one = player(tmp_path, "try")

    one.types("k")
    kept = one.box("keep")
    one.types("k")

    assert (kept.label, kept.state) == ("I’ll try this one", "chosen")
    assert (one.box("keep").label, one.box("keep").state) == ("I’ll try it", "rest")


# ------------------------------------------------------------ turning points


@cache
def turned() -> tuple[Session, EndingView]:
    """A playthrough with two turning points, one of which is no moment of its own."""
    for way in range(6):
        session = Session(shipped_story())
        while not session.at_ending:
            view = session.look()
            if not session.go_on():
                assert isinstance(view, SceneView)
                able = [choice for choice in view.choices if choice.is_open]
                session.choose(able[(len(session.choices) + way) % len(able)].id)
        view = session.look()
        assert isinstance(view, EndingView)
        moments = {step.number for step in view.moments}
        if sum(step.number in moments for step in view.turning_points) == 1:
            return session, view
    raise AssertionError


def at_turning(home: Path, page: str, seen: Look | None = None) -> Player:
    game = make_game(home)
    game.play(copy(turned()[0]), saving=False)
    one = Player(game, seen or look())
    for _ in range(PAGES.index(page)):
        one.does("page_down")
    for _ in range(14):
        one.sees_again()
    return one


def test_a_turning_point_is_told_first_beside_its_step_on_the_map(tmp_path: Path) -> None:
    one = at_turning(tmp_path, "map")
    _, view = turned()
    told = {}

    for step in view.map.steps:
        told[step.number] = [box.label for box in boxes(one, "turning point")]
        one.does("move", "right")

    assert 1 <= len(view.turning_points) <= 2
    for step in view.map.steps:
        words = [f"A turning point: {step.turning}"] if step in view.turning_points else []
        assert told[step.number] == words
    assert one.sees("a ring where the story could have turned")


def test_a_turning_point_is_told_on_the_page_of_moments_wherever_it_was(tmp_path: Path) -> None:
    one = at_turning(tmp_path, "moments")
    _, view = turned()
    told = []

    for _ in view.moments:
        told += [box.label for box in one.page.boxes if box.label.startswith("A turning point")]
        told += [s.turning for s in view.turning_points if s.turning and one.sees(s.turning)]
        one.does("move", "right")

    elsewhere = {s.title for s in view.turning_points} - {s.title for s in view.moments}
    heads = {"A turning point"} | {f"A turning point of that time: {name}" for name in elsewhere}
    assert len(told) == 2 * len(view.turning_points)
    assert set(told) == heads | {step.turning for step in view.turning_points}


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_pages_with_turning_points_are_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    found = []
    for scale in SCALES:
        seen = look(*size, scale, "contrast" if scale == 1 else "paper")
        for page in ("map", "moments"):
            one = at_turning(tmp_path, page, seen)
            for _ in range(20):
                one.does("move", "right")
                found += faults(one.page, seen) if boxes(one, "turning point") else []
            found += faults(one.page, seen)

    assert not found, "\n".join(found)


# ------------------------------------------------------------------- consider


def drafts(one: Player) -> list[str]:
    leaf = screen_of(one.game).leaf
    assert isinstance(leaf, ConsiderLeaf)
    return [draft.text for draft in leaf.drafts]


def test_each_question_has_a_place_of_its_own_to_write(tmp_path: Path) -> None:
    one = player(tmp_path, "consider")

    one.presses("question 0")
    one.types("Mostly mine *and* ours.")
    one.clicks("question 2")
    one.types("Tea.")

    assert drafts(one) == ["Mostly mine *and* ours.", "", "Tea."]
    assert one.box("words 2").value == "Tea."


def test_enter_begins_a_new_line_and_arrows_move_the_caret(tmp_path: Path) -> None:
    one = player(tmp_path, "consider")
    one.presses("question 0")

    one.types("ab")
    one.does("press")
    one.types("d")
    one.does("move", "left")
    one.types("c")
    one.does("move", "up")
    one.types("-")
    one.does("end")
    one.types("!")
    one.does("home")
    one.does("erase")
    one.types(">")

    assert drafts(one)[0] == ">a-b\ncd!"


def test_letters_are_words_while_one_writes(tmp_path: Path) -> None:
    one = player(tmp_path, "consider")
    one.presses("question 1")

    one.types("gltmc12")

    assert drafts(one)[1] == "gltmc12"
    assert one.screen == "ending"


def test_tab_leaves_the_place_to_write(tmp_path: Path) -> None:
    one = player(tmp_path, "consider")
    one.presses("question 0")

    one.does("next")

    assert not one.game.screen.typing


def pages_saved(home: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((home / "home" / "pages").glob("*.html"))]


@pytest.mark.parametrize("way", ["key", "enter", "mouse"])
def test_the_page_is_saved_and_it_is_told_where_it_lies(tmp_path: Path, way: str) -> None:
    one = player(tmp_path, "consider")
    one.presses("question 1")
    one.types("Tuesdays & Fridays")

    match way:
        case "key":
            one.does("control", "s")
        case "enter":
            one.presses("save")
        case _:
            one.clicks("save")

    (html,) = pages_saved(tmp_path)
    assert "Tuesdays &amp; Fridays" in html
    assert one.sees(f"Your page is here: {tmp_path / 'home' / 'pages'}")
    one.does("press")
    assert one.screen == "ending"
    assert drafts(one)[1] == "Tuesdays & Fridays"


def test_what_one_wants_to_try_goes_on_the_page(tmp_path: Path) -> None:
    one = player(tmp_path, "try")
    taken, left = view_of(one).practices[:2]

    one.does("letter", "k")
    one.does("page_down")
    told = one.sees("1 thing to try")
    one.does("control", "s")

    (html,) = pages_saved(tmp_path)
    assert told
    assert taken.text.split(".")[0] in html
    assert left.text.split(".")[0] not in html


def test_nobody_collects_what_is_written_and_the_page_says_so(tmp_path: Path) -> None:
    for scale in (1.0, 2.5):
        one = player(tmp_path, "consider", look(scale=scale))
        assert one.sees("Nobody collects this. It is kept only on your own page.")


def test_what_was_written_stays_while_pages_are_turned_and_the_story_gone_back_into(
    tmp_path: Path,
) -> None:
    game = make_game(tmp_path)
    game.play(Session.resume(shipped_story(), ended().record())[0], saving=False)
    one = Player(game)
    for _ in range(6):
        one.does("page_down")
    one.presses("question 0")
    one.types("Mine.")
    one.does("next")

    for _ in range(7):
        one.does("page_up")
    left = one.screen
    one.does("page_down")
    for _ in range(6):
        one.does("page_down")

    assert left == "scene"
    assert drafts(one)[0] == "Mine."


def test_another_story_begins_with_empty_pages(tmp_path: Path) -> None:
    one = player(tmp_path, "consider")
    one.presses("question 0")
    one.types("Mine.")
    game = one.game
    same, fresh = copy(ended()), Session(shipped_story())

    game.leave()
    game.play(same, saving=False)
    kept = dict(game.notes.drafts)
    game.leave()
    game.play(fresh, saving=False)

    assert [draft.text for draft in kept.values()] == ["Mine."]
    assert not game.notes.drafts


def test_what_is_written_is_kept_in_no_save(tmp_path: Path) -> None:
    game = make_game(tmp_path)
    game.play(Session.resume(shipped_story(), ended().record())[0], saving=True)
    for _ in range(6):
        screen_of(game).turn(1)
    one = Player(game)
    one.presses("question 0")

    one.types("a quiet word")
    one.does("next")
    one.does("page_down")

    assert one.screen == "title"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"quiet word" in path.read_bytes()]


def test_a_draft_takes_no_more_than_its_place_has_room_for() -> None:
    draft = Draft().typed("x" * 1990).typed("y" * 20)

    assert len(draft.text) == 2000
    assert draft.caret == 2000


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_what_is_written_is_shown_letter_for_letter(tmp_path: Path, scale: float) -> None:
    one = player(tmp_path, "consider", look(scale=scale))
    one.presses("question 0")

    one.types("two  spaces *stay* **here**")

    shown = [part.text for part in one.box("words 0").parts if isinstance(part, Words)]
    assert "two  spaces *stay* **here**" in " ".join(shown[1:]).replace("  ", "  ")
