"""The whole game in a terminal: typed answers in, paragraphs out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.home import Home
from game.saves import Saves
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.reader import read_story
from game.terminal import Console, play

SEEN = {"pond": "A pond at noon.", "wood": "A wood at dusk."}
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def pond(**changes: str) -> Story:
    """Return the catalogue’s small story, with some of its words replaced."""
    files = dict(GOOD)
    for old, new in changes.items():
        files = {name: text.replace(old, new) for name, text in files.items()}
    reading = read_story({name: text.encode() for name, text in files.items()}, "pond")
    assert reading.story, reading.problems
    return reading.story


@pytest.fixture
def saves(tmp_path: Path) -> Saves:
    return Saves(Home(tmp_path / "settings.json", tmp_path / "saves"), lambda: NOON)


def typing(story: Story, *typed: str, saves: Saves | None = None, width: int = 80) -> str:
    """Play with these answers, then with nobody there; return all that was written."""
    answers = iter(typed)
    written: list[str] = []
    console = Console(lambda _: next(answers, None), written.append, width, SEEN.get)
    play(story, saves or Saves.off(), console)
    return "\n".join(written)


def before(text: str, *parts: str) -> bool:
    """Tell whether these parts stand in a text in this order."""
    return re.search(".*".join(map(re.escape, parts)), text, re.DOTALL) is not None


def enters(number: int) -> Iterable[str]:
    return [""] * number


# ------------------------------------------------------------- scenes


def test_a_scene_is_told_with_its_chapter_title_and_picture() -> None:
    told = typing(pond())

    assert before(
        told, "———  One  ———", "At the Bank", "[A pond at noon.]", "You stand at the edge"
    )


WOOD = {"    title: The Shore\n": "    title: The Shore\n    place: wood\n"}


def test_pictures_are_described_until_the_player_wants_none() -> None:
    told = typing(pond(**WOOD), "p", *enters(3), "1", *enters(9))
    again = typing(pond(**WOOD), "p", "p", *enters(3), "1", *enters(9))

    assert before(told, "[A pond at noon.]", "no picture is described")
    assert "wood" not in told
    assert before(again, "no picture", "pictures are described", "[A wood at dusk.]")


def test_the_ending_says_what_its_picture_shows() -> None:
    told = typing(pond(**WOOD), *enters(3), "1", *enters(9))

    assert before(told, "The Swimmer", "[A wood at dusk.]", "What this ending tells:")
    assert told.count("[A wood at dusk.]") == 2


def test_a_speaker_is_named_with_their_mood() -> None:
    assert "Ada (happy): Are you coming in, Wren?" in typing(pond(), *enters(3))


def test_choices_are_numbered_below_the_question() -> None:
    told = typing(pond(), *enters(3))

    assert before(told, "What do you do?", "  1  Swim across.", "  2  Wait for the others.")


def test_the_words_before_a_choice_are_not_said_twice() -> None:
    assert typing(pond(), *enters(3)).count("Are you coming in") == 1


def test_a_number_chooses() -> None:
    told = typing(pond(), *enters(2), "1", *enters(2))

    assert before(told, "> Swim across.", "The Shore", "You are wet.")


def test_a_closed_choice_is_shown_with_its_reason_and_stays_closed() -> None:
    story = pond()
    choice = story.scenes["bank"].choices[1]
    needs = story.scenes["shore"].lines[1]
    closed = replace(choice, when=needs.condition, closed="Nobody else is here.")  # type: ignore[union-attr]  # it is a When
    scene = replace(story.scenes["bank"], choices=(story.scenes["bank"].choices[0], closed))
    story = replace(story, scenes={**story.scenes, "bank": scene})

    told = typing(story, *enters(2), "2")

    assert "  2  Wait for the others. (Closed: Nobody else is here.)" in told
    assert "That answer is closed: Nobody else is here." in told


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("7", "Type a number from 1 to 2."),
        ("0", "Type a number from 1 to 2."),
        ("", "Type a number from 1 to 2."),
        ("x", "“x” is not understood here. ? tells what is."),
        ("１", "> Swim across."),
        ("²", "“²” is not understood here. ? tells what is."),
    ],
)
def test_whatever_is_typed_is_answered(typed: str, answer: str) -> None:
    assert answer in typing(pond(), *enters(2), typed)


def test_back_shows_what_was_said_before_and_forward_returns() -> None:
    told = typing(pond(), *enters(2), "1", "b", "b", "f", "f")

    assert before(told, "The Shore", "What do you do?", "The Shore")


def test_back_stops_at_the_beginning() -> None:
    assert "This is where it begins." in typing(pond(), "b")


def test_forward_stops_where_nobody_has_been() -> None:
    assert "You have not been further than this." in typing(pond(), "f")


def test_the_log_tells_what_happened() -> None:
    told = typing(pond(), *enters(2), "1", "l")
    log = told[told.rfind("At the Bank") :]

    assert before(log, "Are you coming in", "> Swim across.", "The Shore")


def test_help_names_every_key() -> None:
    told = " ".join(typing(pond(), "?").split())

    assert (
        "Enter goes on. A number chooses. b goes back a step, f forward again. l shows what was "
        "said, g the field guide. p turns the descriptions of pictures off and on. q leaves."
    ) in told


def test_the_guide_opens_with_what_was_met() -> None:
    before_choosing = typing(pond(), "g")
    afterwards = typing(pond(), *enters(2), "1", "g")

    assert "0 of " in before_choosing
    assert "1 of " in afterwards


def test_lines_are_as_narrow_as_the_terminal() -> None:
    told = typing(pond(), *enters(3), "?", width=40)

    assert max(len(line) for line in told.splitlines()) <= 40


# ------------------------------------------------------------- questions


PEG = """\
scenes:
  peg:
    title: The Peg
    lines: [Whose coat is this?]
    asks: [name, pronouns]
    to: bank
  bank:
"""


def asking() -> Story:
    """Return the small story with a scene before it that asks for name and pronouns."""
    return pond(**{"start: bank": "start: peg", "scenes:\n  bank:\n": PEG})


def test_a_name_is_asked_for_and_used() -> None:
    assert "Are you coming in, Ọlá?" in typing(asking(), "", "Ọlá", *enters(4))


def test_enter_keeps_what_is_there() -> None:
    assert "Are you coming in, Wren?" in typing(asking(), *enters(5))


def test_a_name_that_cannot_be_used_is_said_and_asked_again() -> None:
    told = " ".join(typing(asking(), "", "R2D2", "Rey", *enters(4)).split())

    assert "A name is made of letters" in told
    assert "Are you coming in, Rey?" in told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2", "or Enter for she."),
        ("ze, zir, zir, zirs, zirself", "or Enter for ze."),
        ("Ze zir zir zirs zirself", "or Enter for Ze."),
        ("9", "Type a number from 1 to 3."),
        ("xe xem", "Type a number from 1 to 3."),
        ("z3 zir zir zirs zirself", "“3” cannot stand in it."),
    ],
)
def test_pronouns_are_a_number_or_five_words_of_ones_own(typed: str, told: str) -> None:
    page = " ".join(typing(asking(), "", "", typed, "b", "").split())

    assert told in page


def test_a_question_can_be_left_from() -> None:
    assert typing(asking(), "", "q").endswith("Goodbye. Nothing was saved.")


# ------------------------------------------------------------- the ending


def ended(*typed: str, saves: Saves | None = None) -> str:
    return typing(pond(), *enters(2), "1", *enters(9), *typed, saves=saves)


def test_the_ending_has_seven_parts_in_their_order() -> None:
    assert before(
        ended(),
        "———  The Swimmer  ———",
        "What this ending tells:",
        "(1 of 7.",
        "THE MAP OF YOUR PATH",
        "(2 of 7.",
        "MOMENTS",
        "PARTS OF LIFE",
        "BOTH SIDES",
        "TRY THIS",
        "CONSIDER",
        "(7 of 7.",
    )


def test_the_map_is_told_step_by_step() -> None:
    assert "Step 1, At the Bank: " in ended()
    assert "Alone +2, With others 0." in " ".join(ended().split())


def test_nothing_names_the_meters_before_the_ending() -> None:
    story = pond(Alone="Zyxwv")

    told = typing(story, *enters(2), "1", "l", "?", *enters(1))

    assert "Zyxwv" not in told
    assert "Zyxwv" in typing(story, *enters(2), "1", *enters(9))


def test_pages_of_the_ending_turn_back() -> None:
    told = typing(pond(), *enters(2), "1", *enters(4), "b", "b", "b", "b")

    assert told.count("(1 of 7.") >= 2


# ------------------------------------------------------------- saves


def test_it_goes_on_where_it_was_left(saves: Saves) -> None:
    typing(pond(), *enters(2), "1", "q", saves=saves)

    told = typing(pond(), "1", saves=saves)

    assert "You left “The Pond” at “The Shore”" in told
    assert "At the Bank" not in told.split("Enter goes on")[1]


def test_it_begins_anew_where_that_is_wanted(saves: Saves) -> None:
    typing(pond(), *enters(2), "1", "q", saves=saves)

    assert "At the Bank" in typing(pond(), "what?", "2", saves=saves)


def test_beginning_anew_and_leaving_at_once_keeps_the_old_place(saves: Saves) -> None:
    typing(pond(), *enters(2), "1", "q", saves=saves)
    typing(pond(), "2", "q", saves=saves)

    save = saves.slot("pond", 0).save
    assert save
    assert save.record.choices == ("bank.swim",)


def test_a_damaged_save_is_said_and_the_story_begins(saves: Saves, tmp_path: Path) -> None:
    file = tmp_path / "saves" / "pond" / "slot-0.json"
    file.parent.mkdir(parents=True)
    file.write_text("{")

    told = typing(pond(), saves=saves)

    assert "This save is damaged. The rest is untouched." in told
    assert "At the Bank" in told


def test_the_end_of_the_input_ends_politely_with_the_place_kept(saves: Saves) -> None:
    told = typing(pond(), *enters(2), "1", saves=saves)

    assert told.endswith("Goodbye. Your place is kept.")
    assert saves.slot("pond", 0).save


def test_without_saving_that_is_said() -> None:
    assert typing(pond(), *enters(2), "1").endswith("Goodbye. Nothing was saved.")


def test_an_ending_that_was_seen_opens_the_whole_guide(saves: Saves) -> None:
    ended(saves=saves)

    assert saves.endings_seen("pond") == {"brave"}


def test_the_whole_shipped_story_can_be_played_through_a_pipe() -> None:
    from game.library import find_story, load_story  # noqa: PLC0415 - only here

    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story

    told = typing(story, *(["1", ""] * 2000))

    assert "(7 of 7." in told
    assert "Step 23, " in told
