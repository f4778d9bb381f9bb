"""A preview: the newest story that can be played, at the same line, whatever happens to its files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pygame
import pytest

from game.commands import Command, Refused
from game.orders.preview import do
from game.play.views import EndingView, SceneView
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.preview import KEYS
from game.stage.previewing.notes import Noted, lay_notes
from game.stage.previewing.slip import Told, lay_slip, told_of
from game.stage.screens.scene import SceneScreen
from tests.stage.drawing import LOOKS, Player, fonts, lay, look
from tests.stage.faults import faults
from tests.stage.previews import CHAPTER, Desk, make_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    one = make_desk(tmp_path)
    one.opens()
    return one


def at_noon(desk: Desk) -> None:
    """Row, and read the second screen at noon."""
    session = desk.game.session
    assert session is not None
    session.go_on()
    session.choose("row")
    session.go_on()
    desk.game.show()
    assert desk.words == ["It is hot.", "Your arms ache."]


# ---------------------------------------------------------------- the same line


def test_it_opens_in_the_first_scene(desk: Desk) -> None:
    assert desk.scene == "one"
    assert desk.game.told == (
        "F1 shows the keys: F2 jumps to a scene, F8 lists problems, F9 shows meters and flags."
    )


def test_a_saved_change_is_shown_at_the_same_line_with_the_same_choices(desk: Desk) -> None:
    at_noon(desk)

    desk.swaps("It is hot.", "It is cool.")

    assert desk.words == ["It is cool.", "Your arms ache."]
    assert desk.choices == ("one.row",)


def test_lines_put_in_before_do_not_move_the_reader(desk: Desk) -> None:
    at_noon(desk)

    desk.swaps(
        "    lines:\n      - The sun",
        "    lines:\n      - A.\n      - place: ferry\n      - The sun",
    )

    assert desk.words == ["It is hot.", "Your arms ache."]


def test_the_choice_screen_stays_the_choice_screen(desk: Desk) -> None:
    at_noon(desk)
    assert desk.game.session is not None
    desk.game.session.go_on()
    desk.game.show()

    desk.swaps("text: Swim.", "text: Dive.")

    assert isinstance(desk.view, SceneView)
    assert [choice.text for choice in desk.view.choices] == ["Dive.", "Call the others."]


def test_an_answer_just_taken_stays_shown(desk: Desk) -> None:
    one = desk.player()
    one.does("press")
    one.does("number", "1")

    desk.swaps("text: Row.", "text: Row out.")

    screen = desk.game.screen
    assert isinstance(screen, SceneScreen)
    assert screen.chosen == "one.row"
    assert [choice.text for choice in screen.view.choices] == ["Row out.", "Wait."]


def test_the_ending_stays_the_ending(desk: Desk) -> None:
    at_noon(desk)
    session = desk.game.session
    assert session is not None
    session.go_on()
    session.choose("swim")
    session.go_on()
    desk.game.show()
    assert isinstance(desk.view, EndingView)

    desk.swaps("text: Swim.", "text: Dive.")

    assert isinstance(desk.view, EndingView)


def test_an_id_that_is_gone_shows_the_scene_that_both_agree_on_and_says_so(desk: Desk) -> None:
    at_noon(desk)

    desk.swaps("row: {text", "paddle: {text")

    assert desk.scene == "one"
    assert desk.game.told == (
        "A choice on the way here is gone. Shown from “Morning” on, after 0 of 1 choice."
    )


def test_an_id_that_comes_back_leads_back_to_the_line(desk: Desk) -> None:
    at_noon(desk)
    desk.swaps("row: {text", "paddle: {text")

    desk.swaps("paddle: {text", "row: {text")

    assert desk.choices == ("one.row",)
    assert desk.words == ["It is hot.", "Your arms ache."]


def test_a_story_with_another_id_is_the_same_story(desk: Desk) -> None:
    at_noon(desk)

    desk.swaps("story: jetty", "story: pier", "story.yaml")

    assert desk.words == ["It is hot.", "Your arms ache."]


# ------------------------------------------------------------- what is wrong


def test_of_a_mistake_the_slip_tells_over_the_last_good_version(desk: Desk) -> None:
    at_noon(desk)

    desk.swaps("to: three}\n      call", "to: thre}\n      call")

    assert desk.words == ["It is hot.", "Your arms ache."]
    told = told_of(desk.game.edition, "")
    assert told == Told("1 error: the last version that plays is shown", "")


def test_f8_lists_the_problems_with_place_sentence_and_excerpt(desk: Desk) -> None:
    desk.swaps("to: three}\n      call", "to: thre}\n      call")

    desk.presses("f8")

    one = desk.player()
    assert one.screen == "problems"
    assert one.sees(
        "jetty/chapter.yaml:21:42: error N201: This choice goes to “thre”, but no scene has that id. "
        "Did you mean “three”?\n"
        "   21 |       swim: {text: Swim., alone: +1, to: thre}\n"
    )
    desk.presses("f8")
    assert desk.game.screen.name == "scene"


def test_the_list_follows_the_files_while_it_is_open(desk: Desk) -> None:
    desk.swaps("to: three}\n      call", "to: thre}\n      call")
    desk.presses("f8")

    desk.swaps("to: thre}", "to: three}")

    assert desk.game.screen.name == "problems"
    assert not desk.player().sees("1 error")


def test_a_story_that_cannot_be_read_at_the_start_plays_as_soon_as_it_is_mended(
    tmp_path: Path,
) -> None:
    desk = make_desk(tmp_path, CHAPTER.replace("scenes:", "scene:", 1))

    desk.opens("two")
    before = desk.game.screen.name
    desk.player().does("escape")
    desk.presses("f2")
    still = desk.game.screen.name
    desk.writes(CHAPTER)

    assert (before, still) == ("problems", "problems")
    assert desk.scene == "two"


def test_links_that_go_in_circles_are_a_problem_and_no_end_of_the_window(desk: Desk) -> None:
    desk.swaps(
        "    lines: [The day is over.]\n    ending: true",
        "    to: four\n  four: {title: F, to: three}",
    )

    assert desk.scene == "one"
    assert "P103" in {problem.code for problem in desk.game.edition.problems}
    assert desk.game.edition.story is None


@pytest.mark.parametrize("harm", ["cut", "empty", "bytes", "gone", "folder", "renamed", "all"])
def test_whatever_happens_to_its_files_it_shows_the_last_good_story(desk: Desk, harm: str) -> None:
    at_noon(desk)
    file = desk.folder / "chapter.yaml"
    whole = file.read_bytes()
    match harm:
        case "cut":
            file.write_bytes(whole[: len(whole) * 2 // 3 + 4])
        case "empty":
            file.write_bytes(b"")
        case "bytes":
            file.write_bytes(bytes(range(256)))
        case "gone":
            file.unlink()
        case "folder":
            file.unlink()
            file.mkdir()
        case "renamed":
            file.rename(desk.folder / "chapter.txt")
        case "all":
            shutil.rmtree(desk.folder)
    desk.settles()
    shown = desk.words
    assert desk.game.edition.story is None or harm == "cut"

    if harm == "folder":
        file.rmdir()
    elif harm == "all":
        shutil.copytree(make_desk_again(desk), desk.folder)
    desk.writes(CHAPTER.replace("hot", "mended"))

    assert shown == ["It is hot.", "Your arms ache."]
    assert desk.words == ["It is mended.", "Your arms ache."]


def make_desk_again(desk: Desk) -> Path:
    other = desk.folder.parent / "again"
    other.mkdir()
    return make_desk(other).folder


def test_while_a_file_is_being_written_again_and_again_it_is_shown_all_the_same(desk: Desk) -> None:
    at_noon(desk)
    file = desk.folder / "chapter.yaml"

    for number in range(100):
        file.write_text(CHAPTER.replace("hot", f"hot {number}"), encoding="utf-8")
        desk.waits(0.01)
    during = desk.words
    desk.settles()

    assert during != ["It is hot.", "Your arms ache."]
    assert desk.words == ["It is hot 99.", "Your arms ache."]


def test_a_picture_that_changes_is_drawn_anew(desk: Desk) -> None:
    before = desk.game.new_pictures
    (desk.folder / "pictures").mkdir()

    pygame.image.save(pygame.Surface((8, 8)), desk.folder / "pictures" / "river-night.png")
    desk.settles()

    assert (before, desk.game.new_pictures, desk.game.new_sounds) == (False, True, False)


def test_a_table_of_the_cast_that_is_half_written_is_waited_for(desk: Desk) -> None:
    (desk.folder / "pictures").mkdir()

    desk.writes('{"scale": 1, "versions"', "pictures/cast.json")
    without = desk.game.portrait("gus", 18, "calm")
    (desk.folder / "pictures" / "cast.json").unlink()
    desk.settles()

    assert without is None
    assert desk.game.portrait("gus", 18, "calm") is not None


# -------------------------------------------------------------------- ways


def test_f2_finds_a_scene_by_typing_and_goes_there_by_a_possible_way(desk: Desk) -> None:
    desk.presses("f2")
    one = desk.player()

    one.types("noo")
    rows = [box.label for box in one.page.boxes if box.role == "list row"]
    one.does("press")
    desk.settles()

    assert rows == ["Noon two · The Day"]
    assert desk.scene == "two"
    assert desk.game.told == (
        "Middle meters, after 1 choice: On your own 100, Along with others 0."
    )


def test_f3_comes_to_the_scene_with_other_meters(desk: Desk) -> None:
    desk.game.jump("three", "middle")
    desk.settles()

    desk.presses("f3")
    high = desk.game.told
    desk.presses("f3")

    assert high.startswith("High meters, after 2 choices: ")
    assert desk.game.told.startswith("Low meters, after 2 choices: ")
    assert desk.scene == "three"


def test_a_scene_that_nobody_comes_to_is_shown_all_the_same(desk: Desk) -> None:
    desk.swaps(
        "  three:\n",
        "  lost:\n    title: Lost\n    lines: [Where am I?]\n    to: three\n  three:\n",
    )

    desk.game.jump("lost", "middle")
    desk.settles()
    told = desk.game.told
    desk.swaps("Where am I?", "Who is here?")

    assert told == "No way leads to “lost” as the story is. It is shown as if the story began here."
    assert desk.words == ["Who is here?"]


def test_f4_steps_through_the_ways_in_which_a_scene_can_look(desk: Desk) -> None:
    desk.game.jump("two", "middle")
    desk.settles()

    desk.presses("f4")
    first = desk.game.told, desk.choices
    desk.presses("f4")
    second = desk.game.told, desk.choices
    desk.presses("+f4")

    assert first == ("Variant 1 of 2.", ("one.row",))
    assert second == ("Variant 2 of 2.", ("one.wait",))
    assert desk.choices == ("one.row",)


def test_f9_tells_how_the_playthrough_stands_and_why_a_choice_is_closed(desk: Desk) -> None:
    at_noon(desk)
    desk.presses("f9")

    standing, session = desk.game.standing(), desk.game.session
    assert desk.game.is_noting
    assert standing is not None
    assert session is not None
    layout = Layout(look(), fonts().measure(look()))
    lay_notes(layout, Noted(session.story, "two", standing))

    assert [box.label for box in layout.page().boxes if box.role == "note"] == [
        "two · jetty/chapter.yaml:11",
        "On your own 100 · Along with others 0",
        "both_share 0.00 · reversals 0 · late_lean +0.00",
        "Flags: rowed",
        "Closed: call asks “not rowed”; now rowed is set.",
    ]


def test_f6_asks_for_a_picture_that_lies_beside_the_files(desk: Desk) -> None:
    desk.presses("f6")

    sentence = desk.game.bench.keep_picture("one", b"png")

    assert desk.game.wants_picture
    assert (desk.folder / "one.png").read_bytes() == b"png"
    assert sentence == f"The picture is in {desk.folder / 'one.png'}."


def test_a_picture_that_cannot_be_kept_is_a_sentence(desk: Desk) -> None:
    (desk.folder / "one.png").mkdir()

    sentence = desk.game.bench.keep_picture("one", b"png")

    assert sentence == f"The picture cannot be put in {desk.folder / 'one.png'}: Is a directory."
    assert sorted(path.name for path in desk.folder.iterdir()) == [
        "chapter.yaml",
        "one.png",
        "story.yaml",
    ]


# ------------------------------------------------------------ keys and saves


def test_f1_shows_the_keys_of_the_preview_and_the_game_alone_does_not(desk: Desk) -> None:
    desk.game.take(Intent("function", "f1"))

    one = desk.player()
    keys = [box.label for box in one.page.boxes if box.role == "key"]
    assert keys[:8] == [
        "F2: go to any scene",
        "F3: low, middle, high meters",
        "F4: next way it can look",
        "Shift F4: the one before",
        "F5: read the files again",
        "F6: keep a picture",
        "F8: problems",
        "F9: meters, flags",
    ]
    assert {key.split(":")[0].split()[-1].lower() for key in keys[:8]} == set(KEYS.values())


def test_the_game_without_a_preview_shows_no_keys_of_it(tmp_path: Path) -> None:
    from tests.stage.drawing import make_game  # noqa: PLC0415 - only here

    game = make_game(tmp_path)
    game.take(Intent("function", "f1"))

    assert not Player(game).sees("F2: go to any scene")


def test_nothing_of_the_user_is_written(desk: Desk, tmp_path: Path) -> None:
    at_noon(desk)

    desk.game.take(Intent("letter", "t"))
    desk.game.take(Intent("letter", "c"))
    desk.game.leave()
    desk.game.take(Intent("letter", "n"))
    desk.game.quit()

    assert sorted(path.name for path in tmp_path.iterdir()) == ["jetty"]


# -------------------------------------------------------------- how it looks


@pytest.mark.parametrize(("size", "scale"), LOOKS)
@pytest.mark.parametrize("theme", ["paper", "contrast"])
def test_its_screens_hold_at_every_size(
    desk: Desk, size: tuple[int, int], scale: float, theme: str
) -> None:
    seen = look(*size, scale, theme)
    desk.swaps("to: three}\n      call", "to: thre}\n      call")
    for key in ("f1", "f2", "f8"):
        desk.presses(key)
        assert not faults(lay(desk.game, seen), seen), key
        desk.presses(key)


@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_the_slip_covers_nothing_of_a_scene(
    desk: Desk, size: tuple[int, int], scale: float
) -> None:
    seen = look(*size, scale)
    page = lay(desk.game, seen)
    layout = Layout(seen, fonts().measure(seen))

    lay_slip(layout, Told("3 errors", ""), page)

    (slip,) = layout.page().boxes
    behind = ("picture", "figure")
    over = [box for box in page.boxes if box.role not in behind and box.rect.meets(slip.rect)]
    assert not over
    assert slip.rect.x >= 0
    assert slip.rect.right <= seen.w


# ------------------------------------------------------------------ pictures


@pytest.fixture
def inside(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(desk.folder.parent)
    return desk.folder.parent


def test_a_scene_is_drawn_to_a_png_without_a_display(inside: Path) -> None:
    done = do(Command("preview", "jetty", png="two", size=(1024, 768), scale=150))

    assert done.text == "The picture is in two.png."
    assert pygame.image.load(inside / "two.png").get_size() == (1024, 768)


def test_the_picture_is_of_the_scene_at_its_choice(desk: Desk, inside: Path) -> None:
    from tests.stage.drawing import draw  # noqa: PLC0415 - only here

    at_noon(desk)
    assert desk.game.session is not None
    desk.game.session.go_on()
    desk.game.show()

    do(Command("preview", "jetty", png="two"))

    drawn = pygame.image.load(inside / "two.png")
    assert pygame.image.tobytes(drawn, "RGB") == pygame.image.tobytes(
        draw(desk.game, look()), "RGB"
    )


def test_of_a_scene_that_does_not_exist_the_nearest_is_named(inside: Path) -> None:
    with pytest.raises(Refused) as refused:
        do(Command("preview", "jetty", png="tvo"))

    assert str(refused.value) == "There is no scene “tvo”. Did you mean “two”?"
    assert refused.value.code == 2
    assert [path.name for path in inside.iterdir()] == ["jetty"]


def test_a_picture_that_cannot_be_put_there_is_a_sentence(inside: Path) -> None:
    with pytest.raises(Refused) as refused:
        do(Command("preview", "jetty", png="two", output="nowhere/two.png"))

    why = "No such file or directory"
    assert str(refused.value) == f"The picture cannot be put in nowhere/two.png: {why}."
    assert refused.value.code == 1


def test_a_story_that_does_not_exist_is_refused(inside: Path) -> None:
    with pytest.raises(Refused) as refused:
        do(Command("preview", "lantern-rw"))

    assert str(refused.value).endswith("Did you mean “lantern-row”?")
