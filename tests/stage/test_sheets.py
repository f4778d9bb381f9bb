"""The sheets over the story: laid out whole in every look, and each doing what it says."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from dataclasses import asdict, fields, replace
from functools import cache
from itertools import combinations, product
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest

from game.play.session import Session
from game.play.views import SceneView
from game.settings import KINDS, RANGES, Settings
from game.stage.boxes import Box, Page, Rect, Words
from game.stage.game import Game
from game.stage.layout import plain
from game.stage.screens.credits import gifts
from game.stage.screens.idea import short_names
from game.stage.screens.near import Span, rows_near
from game.stage.theme import Look
from game.story.model import Meter
from tests.stage.drawing import (
    SCALES,
    SIZES,
    Player,
    assets,
    draw,
    lay,
    look,
    make_game,
    shipped_story,
)
from tests.stage.faults import faults

LEAST = 16
LONGEST = 65


# ------------------------------------------------------------- games to look at


def played(choices: int, *, turn: int = 0) -> Session:
    """A playthrough after so many choices, or at its ending."""
    session = Session(shipped_story())
    for number in range(choices):
        while session.go_on():
            pass
        view = session.look()
        if not isinstance(view, SceneView):
            break
        able = [choice for choice in view.choices if choice.is_open]
        session.choose(able[(number + turn) % len(able)].id)
    while session.go_on():
        pass
    return session


def playing(home: Path, choices: int = 4, *, saving: bool = True) -> Game:
    game = make_game(home)
    game.play(played(choices), saving=saving)
    return game


def with_saves(home: Path) -> Game:
    """A game with a save in places 0, 1 and 3, a damaged one in 2, and an ending in 4."""
    game = playing(home)
    game.saves.save(played(4))
    game.saves.save(played(2), 1)
    game.saves.save(played(9), 3)
    game.saves.save(played(99), 4)
    (home / "saves" / "lantern-row" / "slot-2.json").write_text("{", encoding="utf-8")
    return game


def opened(game: Game, name: str) -> Game:
    assert game.shortcut(name)
    return game


def asked(game: Game) -> Game:
    Player(opened(game, "saves")).presses("remove_all")
    return game


def licences(game: Game) -> Game:
    Player(opened(game, "credits")).presses("licences")
    return game


def one_idea(game: Game) -> Game:
    player = Player(opened(game, "guide"), look(scale=2.5))
    player.does("press")
    return game


def a_page(game: Game, name: str, scale: float = 1.0) -> Game:
    """A page of the guide, found as a reader finds it."""
    player = Player(opened(game, "guide"), look(scale=scale))
    player.does("home")
    player.does("press")
    player.goes_to(f"page {name}")
    player.does("press")
    return game


PLACES: dict[str, Callable[[Path], Game]] = {
    "log": lambda home: opened(playing(home, 9), "log"),
    "log, at first": lambda home: opened(playing(home, 0), "log"),
    "saves": lambda home: opened(with_saves(home), "saves"),
    "saves, without saving": lambda home: opened(playing(home, saving=False), "saves"),
    "question": lambda home: asked(playing(home)),
    "settings": lambda home: opened(make_game(home), "settings"),
    "guide, empty": lambda home: opened(make_game(home), "guide"),
    "guide, before the end": lambda home: opened(playing(home, 8), "guide"),
    "guide": lambda home: opened(playing(home, 99), "guide"),
    "guide, one idea": lambda home: one_idea(playing(home, 99)),
    "guide, contrasts": lambda home: a_page(playing(home, 99), "contrasts"),
    "guide, selves": lambda home: a_page(playing(home, 99), "selves"),
    "keys": lambda home: opened(make_game(home), "keys"),
    "credits": lambda home: opened(make_game(home), "credits"),
    "licences": lambda home: licences(make_game(home)),
}
LOOKS = tuple(
    replace(
        look(width, height, scale, ("paper", "contrast")[number % 2]),
        family=("literata", "dyslexic", "lexend")[number % 3],
    )
    for number, ((width, height), scale) in enumerate(product(SIZES, (*SCALES, 2.0)))
)
"""Every size at every scale; the theme and the font change from one to the next."""


@cache
def game_at(place: str) -> Game:
    home = mkdtemp(prefix="lantern-row-")
    atexit.register(rmtree, home, ignore_errors=True)
    return PLACES[place](Path(home))


@cache
def seen(place: str) -> tuple[tuple[Look, Page], ...]:
    """Return a screen in every look, laid out from its beginning."""
    game = game_at(place)
    pages = []
    for each in LOOKS:
        game.screen.focus = ""
        game.screen.scrolls = {}
        pages.append((each, lay(game, each)))
    return tuple(pages)


def tell(each: Look, words: str) -> str:
    return f"{each.width} × {each.height}, {each.theme.name}, {each.scale}: {words}"


def told(troubles: list[str]) -> None:
    if troubles:
        pytest.fail("\n".join(troubles[:20]), pytrace=False)


every_place = pytest.mark.parametrize("place", PLACES)


# --------------------------------------------------------------- laid out whole


def home_of(page: Page, box: Box, whole: Rect) -> Rect:
    """Return where a box must lie: in the window, or in all of what its region scrolls."""
    region = page.region(box.region) if box.region else None
    if region is None:
        return whole
    top = region.rect.y - region.offset
    return Rect(region.rect.x, top, region.rect.w, max(region.content, region.rect.h))


def shown(page: Page, box: Box) -> Rect:
    """Return the part of a box that its region lets be seen."""
    region = page.region(box.region) if box.region else None
    if region is None:
        return box.rect
    top = max(box.rect.y, region.rect.y)
    return Rect(box.rect.x, top, box.rect.w, min(box.rect.bottom, region.rect.bottom) - top)


@pytest.mark.slow
@every_place
def test_every_box_lies_in_the_window_or_in_its_region(place: str) -> None:
    told(
        [
            tell(each, f"{box.role} “{box.label[:40]}” at {box.rect} is outside.")
            for each, page in seen(place)
            for box in page.boxes
            if not home_of(page, box, Rect(0, 0, each.w, each.h)).holds(box.rect)
        ]
    )


@pytest.mark.slow
@every_place
def test_every_region_lies_in_the_window(place: str) -> None:
    told(
        [
            tell(each, f"region {region.id} at {region.rect} is outside or too small.")
            for each, page in seen(place)
            for region in page.regions
            if not Rect(0, 0, each.w, each.h).holds(region.rect) or region.rect.h < 60
        ]
    )


@pytest.mark.slow
@every_place
def test_no_control_lies_on_another(place: str) -> None:
    told(
        [
            tell(each, f"{one.id} lies on {other.id}.")
            for each, page in seen(place)
            for one, other in combinations([b for b in page.boxes if b.takes_focus], 2)
            if min(shown(page, one).h, shown(page, other).h) > 1
            and shown(page, one).inset(0.5).meets(shown(page, other))
        ]
    )


@pytest.mark.slow
@every_place
def test_one_control_has_the_focus_and_is_in_view(place: str) -> None:
    troubles = []
    for each, page in seen(place):
        focused = [box for box in page.boxes if box.focus]
        if len(focused) != 1 or shown(page, focused[0]).h < min(focused[0].rect.h, 30):
            troubles.append(tell(each, f"{[box.id for box in focused]} has the focus."))

    told(troubles)


def smallest(box: Box) -> float:
    """Return how small a target may be: the rows of a table are seen all at once."""
    return 36 if box.role == "table row" else 44


@pytest.mark.slow
@every_place
def test_every_control_is_large_enough_to_press(place: str) -> None:
    told(
        [
            tell(each, f"{box.id} is {box.rect.w:.0f} × {box.rect.h:.0f}.")
            for each, page in seen(place)
            for box in page.boxes
            if box.takes_focus and min(box.rect.w, box.rect.h) < smallest(box)
        ]
    )


@pytest.mark.slow
@every_place
def test_no_words_stand_across_the_edge_of_their_control(place: str) -> None:
    told(
        [
            tell(each, f"“{part.text}” stands over the edge of {box.id or box.role}.")
            for each, page in seen(place)
            for box in page.boxes
            if box.takes_focus or box.role in ("said", "chosen", "gift", "key", "caution")
            for part in box.parts
            if isinstance(part, Words) and not box.rect.holds(part.rect, 2)
        ]
    )


@pytest.mark.slow
@every_place
def test_no_words_stand_on_words(place: str) -> None:
    troubles = []
    for each, page in seen(place):
        words = [(box, part) for box in page.boxes for part in box.parts if isinstance(part, Words)]
        rows: dict[int, list[tuple[Box, Words]]] = {}
        for box, part in words:
            rows.setdefault(int(part.rect.y // 100), []).append((box, part))
        for row in rows.values():
            for (box, one), (other_box, other) in combinations(row, 2):
                if box.region == other_box.region and one.rect.inset(1.5).meets(other.rect):
                    troubles.append(tell(each, f"“{one.text}” stands on “{other.text}”."))

    told(troubles)


@pytest.mark.slow
@every_place
def test_no_type_is_too_small_and_no_line_too_long(place: str) -> None:
    told(
        [
            tell(each, f"“{part.text}” is {part.style.size * each.scale:.1f} units tall.")
            for each, page in seen(place)
            for box in page.boxes
            for part in box.parts
            if isinstance(part, Words)
            and (
                part.style.size * each.scale < LEAST * min(each.scale, 1) - 0.01
                or len(part.text) > LONGEST
            )
        ]
    )


@pytest.mark.slow
@every_place
def test_words_have_colours_of_the_theme_alone(place: str) -> None:
    for each, page in seen(place):
        colours = set(asdict(each.theme).values())
        used = {part.colour for box in page.boxes for part in box.parts if isinstance(part, Words)}

        assert used <= colours, tell(each, f"{used - colours}")


@pytest.mark.slow
@pytest.mark.parametrize("place", [place for place in PLACES if "guide" not in place])
def test_tab_comes_to_every_control_once_and_round_again(place: str) -> None:
    game = game_at(place)
    game.screen.focus = ""
    goes_round(Player(game, look(1024, 768)))


def goes_round(player: Player) -> None:
    first = player.focus
    met = [first]
    for _ in range(400):
        player.does("next")
        if player.focus == first:
            break
        met.append(player.focus)

    assert len(met) == len(set(met))
    assert {box.id for box in player.page.boxes if box.takes_focus} <= set(met)
    assert player.focus == first


@pytest.mark.slow
@every_place
def test_the_focus_is_never_out_of_view(place: str) -> None:
    game = game_at(place)
    game.screen.focus = ""
    player = Player(game, look(1280, 720, 1.5))
    for _ in range(30):
        player.does("next")
        focused = player.page.focused
        assert focused is not None
        assert shown(player.page, focused).h >= min(focused.rect.h, 44) - 4, focused.id


@pytest.mark.slow
@every_place
def test_a_screen_can_be_drawn(place: str) -> None:
    for each in (look(), look(1024, 768, 2.5, "contrast")):
        surface = draw(game_at(place), each)
        assert surface.get_size() == (each.width, each.height)


@pytest.mark.parametrize("name", ["log", "saves", "settings", "guide", "keys", "credits"])
def test_escape_and_the_button_both_close_a_sheet(name: str, tmp_path: Path) -> None:
    game = playing(tmp_path)
    for way in ("escape", "button", "mouse"):
        player = Player(opened(game, name))
        assert player.screen == name
        match way:
            case "escape":
                player.does("escape")
            case "button":
                player.presses("close")
            case _:
                player.clicks("close")
        assert player.screen == "scene"


# ------------------------------------------------------------------------ log


def test_the_log_opens_at_its_foot_with_what_was_said_last(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 9), "log")
    player = Player(game)
    region = player.page.region("log")
    assert game.session is not None
    last = game.session.log()[-1].said

    assert region is not None
    assert region.offset == pytest.approx(region.most)
    assert last is not None
    assert player.sees(last.text.replace("*", ""))


def test_going_back_from_the_log_asks_that_choice_again(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 6), "log")
    player = Player(game)

    player.goes_to("step 2")
    player.does("press")

    assert player.screen == "scene"
    assert game.session is not None
    assert len(game.session.choices) == 2
    assert isinstance(view := game.session.look(), SceneView)
    assert view.choices
    kept = game.saves.slot("lantern-row", 0).save
    assert kept is not None
    assert len(kept.record.choices) == 2


def test_a_choice_in_the_log_can_be_gone_back_to_by_mouse(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 3), "log")
    player = Player(game)
    player.goes_to("step 1")

    player.clicks("step 1")

    assert game.session is not None
    assert len(game.session.choices) == 1


def test_a_button_out_of_view_is_shown_before_it_is_pressed(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 9), "log")
    player = Player(game)
    player.goes_to("step 0")
    player.does("end")

    player.does("press")

    assert player.screen == "log"
    assert shown(player.page, player.box("step 0")).h > 40
    player.does("press")
    assert player.screen == "scene"


def test_arrows_read_the_log_from_foot_to_head(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 5), "log"))
    met = []
    for _ in range(200):
        player.does("move", "up")
        met.append(player.focus)
        region = player.page.region("log")
        if region and not region.offset and player.focus == "close" and len(met) > 3:
            break

    steps = [name for name in dict.fromkeys(met) if name.startswith("step")]
    assert steps == [f"step {number}" for number in range(4, -1, -1)]


def test_the_scene_of_the_words_in_view_is_named_above_them(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 9), "log"))
    region = player.page.region("log")
    assert region is not None
    headings = [b for b in player.page.boxes if b.role == "heading" and not b.region]

    assert len(headings) <= 1
    assert all(heading.rect.bottom <= region.rect.y for heading in headings)


def test_a_log_with_nothing_in_it_has_its_way_out(tmp_path: Path) -> None:
    game = make_game(tmp_path)
    game.play(Session(shipped_story()), saving=False)
    player = Player(opened(game, "log"))

    assert player.focus == "close"


# ---------------------------------------------------------------------- saves


def test_a_slot_shows_chapter_age_and_time_and_never_a_name(tmp_path: Path) -> None:
    game = make_game(tmp_path)
    session = played(3)
    session.answer("name", "Zebedee")
    game.play(session, saving=True)
    game.keep()
    player = Player(opened(game, "saves"))
    view = session.look()
    assert isinstance(view, SceneView)

    label = player.box("slot 0").label
    assert label.startswith(f"Kept by itself: {view.chapter} · age {view.age}, today at ")
    assert not player.sees("Zebedee")


def test_enter_opens_a_save(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))

    player.presses("slot 3")

    assert player.screen == "scene"
    assert game.session is not None
    assert len(game.session.choices) == 9
    assert game.saving


def test_a_damaged_save_says_so_and_tells_what_was_found(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))

    assert player.box("slot 2").state == "closed"
    assert player.sees("2: This save is damaged. The rest is untouched.")
    player.presses("slot 2")
    assert player.screen == "notice"
    assert player.sees("cannot be opened as a save")


def test_an_empty_place_takes_the_story_that_is_played(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))

    player.clicks("slot 5")

    save = game.saves.slot("lantern-row", 5).save
    assert save is not None
    assert len(save.record.choices) == 4
    assert player.box("slot 5").label.endswith("saved now")


def test_saving_over_a_full_place_asks_once_and_keeps_it_at_first(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))
    player.does("letter", "s")
    assert player.sees("Save here")

    player.presses("slot 1")
    assert player.sees("Something is kept here already. Save over it?")
    assert player.focus == "keep"
    assert player.box("keep").rect[2:] == player.box("do").rect[2:]
    player.does("press")
    assert len(kept(game, 1)) == 2

    player.presses("slot 1")
    player.presses("do")
    assert player.screen == "saves"
    assert len(kept(game, 1)) == 4


def kept(game: Game, number: int) -> tuple[str, ...]:
    save = game.saves.slot("lantern-row", number).save
    assert save is not None
    return save.record.choices


def test_the_place_kept_by_itself_cannot_be_saved_to(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    game.saves.save(played(2), 0)
    player = Player(opened(game, "saves"))
    player.picks("mode", "save")

    assert player.box("slot 0").state == "closed"
    player.presses("slot 0")
    assert player.screen == "saves"
    assert len(kept(game, 0)) == 2


def test_delete_removes_one_save_and_asks_once(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))
    player.goes_to("slot 1")

    player.does("letter", "delete")
    assert player.sees("Remove what is kept here? It cannot be brought back.")
    player.presses("do")

    assert game.saves.slot("lantern-row", 1).is_empty
    assert "Empty" in player.box("slot 1").label


def test_a_mouse_alone_can_remove_and_save(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))

    player.picks("mode", "remove")
    player.clicks("slot 3")
    player.clicks("do")
    assert game.saves.slot("lantern-row", 3).is_empty

    player.picks("mode", "save")
    player.clicks("slot 3")
    assert len(kept(game, 3)) == 4


def test_deleting_all_asks_once_and_keeps_them_at_first(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    player = Player(opened(game, "saves"))

    player.does("control", "delete")
    assert player.focus == "keep"
    assert player.sees("Delete everything that was saved on this computer, of every story?")
    player.does("press")
    assert not game.saves.slot("lantern-row", 1).is_empty

    player.presses("remove_all")
    player.presses("do")
    assert all(slot.is_empty for slot in game.saves.slots("lantern-row"))


def test_the_title_forgets_a_story_that_was_deleted(tmp_path: Path) -> None:
    game = with_saves(tmp_path)
    game.leave()
    player = Player(game)
    assert player.focus == "continue"

    player.presses("saves")
    player.presses("remove_all")
    player.presses("do")
    player.does("escape")

    assert player.screen == "title"
    assert player.page.box("continue") is None
    assert player.focus == "saves"


def test_the_menu_opens_sheets_by_the_letters_on_its_buttons(tmp_path: Path) -> None:
    player = Player(playing(tmp_path))
    for letter, name in (("o", "saves"), ("s", "settings"), ("l", "log"), ("g", "guide")):
        player.does("escape")
        assert player.screen == "menu"
        player.does("letter", letter)
        assert player.screen == name
        player.does("escape")
        player.does("escape")
        assert player.screen == "scene"


def test_without_saving_nothing_is_saved_and_it_says_so(tmp_path: Path) -> None:
    game = playing(tmp_path, saving=False)
    player = Player(opened(game, "saves"))

    assert player.sees("You are playing without saving: nothing of this is kept.")
    player.clicks("slot 5")
    player.does("letter", "s")
    player.clicks("slot 5")
    assert all(slot.is_empty for slot in game.saves.slots("lantern-row"))


# ------------------------------------------------------------------- settings


def test_every_setting_but_reading_aloud_can_be_changed_by_keys(tmp_path: Path) -> None:
    names = {each.name for each in fields(Settings)} - {"read_aloud"}
    for name in names:
        game = opened(make_game(tmp_path / name), "settings")
        player = Player(game)
        player.goes_to(name)
        if name in RANGES or name in KINDS:
            player.does("move", "right")
        if game.settings == Settings():
            player.does("press")

        assert getattr(game.settings, name) != getattr(Settings(), name), name
        assert replace(game.settings, **{name: getattr(Settings(), name)}) == Settings()
        assert game.saves.load_settings() == (game.settings, None)


def test_every_setting_can_be_changed_by_mouse(tmp_path: Path) -> None:
    for name in ("text_scale", "sound", "music", "ambience"):
        game = opened(make_game(tmp_path / name), "settings")
        player = Player(game)
        rect = player.box(name).rect
        player.clicks_at(rect.x + rect.w * 0.5, rect.centre[1])
        assert getattr(game.settings, name) != getattr(Settings(), name), name
    few = {"words_appear": "slowly", "font": "lexend", "theme": "contrast", "captions": "always"}
    for name, value in few.items():
        game = opened(make_game(tmp_path / name), "settings")
        Player(game).picks(name, value)
        assert getattr(game.settings, name) == value
    for name in ("muted", "reduced_motion", "full_screen"):
        game = opened(make_game(tmp_path / name), "settings")
        Player(game).clicks(name)
        assert getattr(game.settings, name) is True


def test_text_size_goes_by_tens_and_ends_at_80_and_250(tmp_path: Path) -> None:
    game = opened(make_game(tmp_path), "settings")
    player = Player(game)

    player.does("move", "right")
    assert game.settings.text_scale == 110
    player.does("end")
    assert game.settings.text_scale == 250
    player.does("home")
    player.does("move", "left")
    assert game.settings.text_scale == 80


def test_the_type_does_not_change_under_a_hand_that_drags_its_size(tmp_path: Path) -> None:
    game = opened(make_game(tmp_path), "settings")
    player = Player(game)
    rect = player.box("text_scale").rect
    y = rect.centre[1]

    player.does("down", "", rect.x + 60, y)
    player.does("drag", "", rect.x + rect.w * 0.4, y + 300)
    assert game.settings.text_scale == 100
    assert player.box("text_scale").value != "100 %"
    player.does("click", "", rect.x + rect.w * 0.4, y + 300)
    assert f"{game.settings.text_scale} %" == player.box("text_scale").value
    assert game.settings.text_scale > 120


def test_a_volume_is_heard_while_its_knob_is_dragged(tmp_path: Path) -> None:
    game = opened(make_game(tmp_path), "settings")
    player = Player(game)
    rect = player.box("music").rect

    player.does("down", "", rect.x + 42, rect.centre[1])
    assert game.settings.music == 0
    player.does("drag", "", rect.right, rect.centre[1])
    assert game.settings.music == 100


def test_putting_all_back_asks_once(tmp_path: Path) -> None:
    changed = replace(Settings(), font="lexend", sound=10)
    game = opened(make_game(tmp_path, settings=changed), "settings")
    player = Player(game)

    player.presses("back")
    assert player.sees("Put every setting back to what it was at first?")
    player.does("press")
    assert game.settings == changed

    player.presses("back")
    player.presses("do")
    assert game.settings == Settings()
    assert player.screen == "settings"


def test_the_sample_shows_how_words_will_look_where_there_is_room(tmp_path: Path) -> None:
    game = opened(make_game(tmp_path), "settings")

    assert Player(game).sees("How the words will look")
    assert Player(game, look(1024, 768)).sees("How the words will look")
    assert not Player(game, look(scale=2.5)).sees("How the words will look")


# ---------------------------------------------------------------------- guide


def test_before_the_end_the_guide_tells_no_side(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 8), "guide")
    player = Player(game)
    one, other = (meter.name for meter in game.story.meters)
    parts = [type(part).__name__ for box in player.page.boxes for part in box.parts]

    assert not any(player.sees(words) for words in (one, other, "Both sides", "Holding both"))
    assert "Mark" not in parts
    assert player.page.box("side") is None
    assert player.sees("Shown when your story has ended.")
    assert player.sees("The rest opens when a story has ended.")


def test_before_the_end_the_guide_has_only_what_was_met(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 8), "guide")
    assert game.session is not None

    met = len(game.session.guide().concepts)

    assert Player(game).sees(f"{met} of 331 ideas so far.")


def test_at_the_end_everything_is_open_with_its_side_and_where_it_was_lived(
    tmp_path: Path,
) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game)
    assert game.session is not None
    lived = next(idea for idea in game.session.guide(all_open=True).concepts if idea.lived)

    player.goes_to(f"row {lived.id}")

    assert player.sees("331 ideas")
    assert player.sees(lived.statement)
    assert player.sees(lived.lived[0])
    assert player.page.box("side") is not None


def test_an_ending_seen_opens_the_guide_but_not_what_this_story_lived(tmp_path: Path) -> None:
    game = playing(tmp_path, 8)
    game.saves.see_ending("lantern-row", "tide")
    player = Player(opened(game, "guide"))

    assert player.sees("331 ideas")
    assert player.sees("Shown when your story has ended.")


def test_typing_anywhere_searches(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game)

    player.types("gl")
    assert player.screen == "guide"
    assert player.focus == "search"
    player.does("erase")
    player.does("erase")
    player.types("lonel")
    assert player.sees("ideas with “lonel”")
    player.does("press")
    assert player.focus.startswith("row ")
    assert "lonel" in " ".join(box.label for box in player.page.boxes).casefold()


def test_a_slash_goes_to_the_search(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 99), "guide"))

    player.does("letter", "/")

    assert player.focus == "search"
    assert player.box("search").value == ""


def test_what_is_not_found_leaves_the_way_open(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 99), "guide"))

    player.types("xyzzy")

    assert player.sees("0 ideas with “xyzzy”")
    player.does("press")
    player.does("next")
    assert player.page.focused is not None


def test_the_sides_filter_the_list(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game)
    sides = [idea.side for idea in game.story.concepts.values()]

    player.picks("side", "first")
    assert player.sees(f"{sides.count('individualism')} ideas")
    player.picks("side", "second")
    assert player.sees(f"{sides.count('collectivism')} ideas")
    player.does("move", "right")
    assert player.sees(f"{sides.count('both') + sides.count('integration')} ideas")


def test_the_idea_follows_the_focus_through_the_whole_list(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game)
    ideas = list(game.story.concepts.values())

    for number, idea in enumerate(ideas[:40]):
        assert player.focus == f"row {idea.id}", number
        assert player.sees(idea.statement)
        player.does("move", "down")
    player.does("end")
    assert player.focus == f"row {ideas[-1].id}"
    assert player.sees(ideas[-1].statement)


def guide_player(home: Path, name: str = "", scale: float = 1.0) -> Player:
    """Somebody who reads the guide at the end of a story, or a page of it."""
    game = playing(home, 99)
    return Player(a_page(game, name) if name else opened(game, "guide"), look(scale=scale))


def test_ideas_stand_in_groups_with_titles_and_the_pages_in_one_row_before_them(
    tmp_path: Path,
) -> None:
    player = guide_player(tmp_path)
    titles = [box.label for box in player.page.boxes if box.role == "heading"]

    assert "The question" in titles
    player.does("move", "up")
    pages = player.game.story.guide.pages
    assert player.box(player.focus).label == f"{len(pages)} pages of the guide"
    player.does("press")
    player.does("move", "down")
    assert player.box(player.focus).label == "Ten contrasts"


def test_before_an_ending_there_is_no_page_and_no_group(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 8), "guide"))

    assert player.page.box("pages") is None
    groups = {idea.group_name for idea in player.game.story.concepts.values()}
    assert "Ten contrasts" in groups
    assert not [box for box in player.page.boxes if box.label in groups]


def test_pages_are_found_by_typing_too(tmp_path: Path) -> None:
    player = guide_player(tmp_path)

    player.types("ten contrasts")

    assert player.page.box("page contrasts") is not None
    assert player.page.box("page selves") is None


def test_a_page_opens_an_idea_whole_and_escape_leads_back_step_by_step(tmp_path: Path) -> None:
    player = guide_player(tmp_path, "societies")
    name = player.focus
    screens = []

    for kind in ("press", "escape", "escape", "escape"):
        player.does(kind)
        screens.append((player.screen, player.focus))

    assert screens[:2] == [("idea", "close"), ("guide page", name)]
    assert screens[2:] == [("guide", "page societies"), ("ending", "next")]


def test_a_page_opens_by_mouse_alone(tmp_path: Path) -> None:
    player = guide_player(tmp_path)

    for name in ("pages", "page contrasts", "after", "idea individualism.self.separate", "close"):
        player.clicks(name)

    assert player.screen == "guide page"
    player.clicks("close")
    assert player.screen == "guide"


def test_pages_of_the_guide_are_turned_round_and_round(tmp_path: Path) -> None:
    player = guide_player(tmp_path, "contrasts")

    player.clicks("before")
    last = player.page.boxes[1].label
    for _ in range(2):
        player.clicks("after")
    player.does("page_up")

    assert last != "Ten contrasts"
    assert player.page.boxes[1].label == "Ten contrasts"


@pytest.mark.parametrize("size", SIZES)
def test_both_sides_of_the_table_are_of_one_width_and_one_weight(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    seen = look(*size)
    player = Player(a_page(playing(tmp_path, 99), "contrasts"), seen)
    one, other = (box for box in player.page.boxes if box.role == "column")
    rows = [box for box in player.page.boxes if box.role == "table row"]

    assert {one.label, other.label} == {meter.name for meter in player.game.story.meters}
    assert one.rect.w == pytest.approx(other.rect.w)
    assert one.rect.h == pytest.approx(other.rect.h)
    assert len(rows) == 10
    for row in rows:
        cells = [part for part in row.parts if isinstance(part, Words) and part.rect.x > one.rect.x]
        assert len({cell.style for cell in cells}) == 1


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_each_caution_of_the_table_is_told(tmp_path: Path, scale: float) -> None:
    player = Player(a_page(playing(tmp_path, 99), "contrasts"), look(scale=scale))
    ideas = player.game.story.concepts

    for page in player.game.story.guide.pages[:1]:
        for (name,) in page.rows:
            assert player.focus == f"idea {name}"
            said = [box for box in player.page.boxes if box.role in ("caution", "table row")]
            caution = ideas[name].caution
            assert caution is None or any(plain(caution) in box.label for box in said)
            words = {
                part.text
                for box in player.page.boxes
                for part in box.parts
                if isinstance(part, Words)
            }
            assert caution is None or any(caution.split()[-1] in text for text in words)
            while player.focus == f"idea {name}" and name != page.rows[-1][0]:
                player.does("move", "down")


def test_what_is_asked_stands_on_its_card(tmp_path: Path) -> None:
    player = guide_player(tmp_path, "debates")

    for size, scale in product(SIZES, (1.0, 2.5)):
        seen = look(*size, scale)
        assert not faults(lay(player.game, seen), seen)

    assert player.sees("Can putting yourself first be fair to everybody else? ")


def test_a_careful_idea_says_so(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game)
    idea = next(idea for idea in game.story.concepts.values() if idea.caution)

    player.goes_to(f"row {idea.id}")

    assert player.sees(f"Careful with this one. {idea.caution}")


def test_a_long_idea_is_read_by_going_into_it(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 99), "guide"), look(1024, 768, 1.5))
    row = player.focus

    player.does("move", "right")
    assert player.focus == "idea"
    player.does("move", "down")
    region = player.page.region("idea")
    assert region is not None
    assert region.offset > 0
    player.does("move", "left")
    assert player.focus == row


def test_at_large_text_an_idea_opens_by_itself_and_escape_goes_back(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game, look(scale=2.5))
    first = next(iter(game.story.concepts.values()))

    assert not player.sees(first.statement)
    player.does("press")
    assert player.sees(first.statement)
    player.does("escape")
    assert player.focus == f"row {first.id}"
    player.does("escape")
    assert player.screen == "ending"


def test_tab_goes_round_the_guide(tmp_path: Path) -> None:
    game = opened(playing(tmp_path, 99), "guide")
    player = Player(game)
    last = list(game.story.concepts)[-1]

    player.types("lonel")
    goes_round(player)
    player.goes_to("search")
    for _ in "lonel":
        player.does("erase")
    player.does("previous")
    assert player.focus == "close"
    player.does("previous")
    assert player.focus == f"row {last}"
    player.does("next")
    player.does("next")
    assert player.focus == "search"


def test_only_the_rows_near_the_view_are_laid_out(tmp_path: Path) -> None:
    player = Player(opened(playing(tmp_path, 99), "guide"))

    assert len([b for b in player.page.boxes if b.role == "list row"]) < 40


def test_rows_are_picked_by_the_view_and_by_where_the_focus_may_go() -> None:
    spans = [Span(n * 10, n * 10 + 10, f"row {n}") for n in range(100)]

    assert rows_near(spans, (500, 520), "row 10") == [0, 9, 10, 11, *range(48, 54), 99]
    assert rows_near([], (0, 100), "") == []


def test_sides_have_short_names_without_the_words_they_share() -> None:
    one = Meter("a", "Standing on your own", "triangle")
    other = Meter("b", "Standing together", "square")

    assert short_names((one, other)) == ("On your own", "Together")
    assert short_names((Meter("a", "sea", ""), Meter("b", "land", ""))) == ("Sea", "Land")
    assert short_names((Meter("a", "Sea", ""), Meter("b", "Sea", ""))) == ("Sea", "Sea")


# ------------------------------------------------------------ keys and credits


def test_arrows_scroll_the_keys_by_hand(tmp_path: Path) -> None:
    player = Player(opened(make_game(tmp_path), "keys"), look(1024, 768, 1.5))

    player.does("move", "down")

    region = player.page.region("keys")
    assert region is not None
    assert region.offset > 0


def test_everybody_in_the_credits_is_thanked(tmp_path: Path) -> None:
    player = Player(opened(make_game(tmp_path), "credits"))
    authors = {row["author"] for row in assets().credits}

    assert authors
    assert all(player.sees(author) for author in authors)
    assert player.sees("pygame-ce")
    assert player.sees("And the goose, who would like to be thanked by title: the Mayor.")


def test_every_licence_that_is_used_is_told_in_plain_words(tmp_path: Path) -> None:
    player = Player(opened(make_game(tmp_path), "credits"))
    used = {part for gift in gifts(assets().credits) for part in gift.licence.split(" AND ")}

    player.presses("licences")

    assert used <= {"CC-BY-4.0", "CC0-1.0", "MIT", "OFL-1.1", "LGPL-2.1"}
    for licence in used:
        assert player.sees(licence.replace("-", " ", 1 if "BY" not in licence else 2)), licence
    player.presses("licences")
    assert player.sees("Made by many hands")
