"""A class plays: the three rules from the first scene to the ending, and all that a teacher may do."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from game.classroom.lesson import Lesson
from game.home import find_documents
from game.lessons import NAME
from game.play.views import EndingView
from tests.stage.drawing import Player
from tests.stage.lessons import answers, counts, goes_to, lead, lesson, shows, teacher

pytestmark = pytest.mark.slow

CUT = (
    "s1_first_build",
    "s1_bucket",
    "s1_crash",
    "c2_panel",
    "c2_fork",
    "c3_gauge",
    "c3_wall",
    "c3_sluice",
)


def kept(home: Path) -> Lesson:
    """Return the lesson as another start of the game finds it."""
    game = teacher(home).game
    found = game.lessons.find(game.story).lesson
    assert found is not None
    return found


def leaves_the_ending(one: Player) -> None:
    """Turn the pages of the ending, and walk through whatever comes after it."""
    for _ in range(60):
        if one.screen == "title":
            return
        one.does("page_down")
    raise AssertionError(f"It never ends: {one.screen}, {one.focus}")


def menu(one: Player, name: str) -> None:
    one.does("escape")
    assert one.screen == "class_menu"
    one.presses(name)


def test_a_whole_lesson_is_played_by_keys_alone_under_all_three_rules(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "ending")

    made = lead(one).lesson.decisions
    assert tuple(decision.scene for decision in made) == CUT
    assert [decision.rule for decision in made] == ["majority"] * 3 + ["consensus"] * 2 + [
        "decider"
    ] * 3
    assert {decision.how for decision in made} == {"votes", "consensus", "decider"}
    assert all(decision.choice for decision in made)
    assert made[0].votes == (9, 6, 0)
    assert isinstance(lead(one).session.look(), EndingView)


def test_a_lesson_is_over_when_the_class_leaves_its_ending(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "ending")

    assert kept(tmp_path).is_over is False
    leaves_the_ending(one)

    assert one.screen == "title"
    again = teacher(tmp_path).game
    assert again.lessons.find(again.story).lesson is None


def test_every_vote_is_kept_as_it_is_typed(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote")
    for count in range(1, 6):
        one.does("number", "2")
        ballot = kept(tmp_path).ballot
        assert ballot is not None
        assert ballot.tallies == (0, count, 0)

    one.does("letter", "+2")

    ballot = kept(tmp_path).ballot
    assert ballot is not None
    assert ballot.tallies == (0, 4, 0)


@pytest.mark.parametrize(
    "screen", ["class_vote", "class_result", "class_consensus", "class_decide"]
)
def test_a_lesson_that_broke_off_goes_on_at_the_same_screen(tmp_path: Path, screen: str) -> None:
    one = lesson(tmp_path)
    goes_to(one, screen)
    if screen == "class_vote":
        counts(one, 3, 2)
    before = lead(one).lesson

    again = teacher(tmp_path)
    again.does("letter", "l")
    again.does("press")

    assert again.screen == screen
    assert lead(again).lesson == before


def test_a_tie_is_talked_about_voted_again_and_then_tossed(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote")
    counts(one, 5, 5)
    one.does("letter", "v")
    assert one.screen == "class_tie"
    one.does("letter", "k")
    for _ in range(90):
        one.sees_again()
    assert one.screen == "class_tie"
    assert one.sees("Time to vote")
    one.does("letter", "v")
    counts(one, 5, 5)
    one.does("letter", "v")

    assert one.screen == "class_result"
    assert one.sees("Tied twice. A coin fell on this one.")


def test_quiet_time_ends_nothing(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_think")
    one.does("letter", "k")
    for _ in range(60):
        one.sees_again()

    assert one.screen == "class_think"
    assert one.sees("Time to vote")


def test_no_vote_is_closed_without_votes(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote")
    one.does("letter", "v")

    assert one.screen == "notice"


def test_the_focus_goes_to_closing_when_everybody_has_voted(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote")
    counts(one, 20, 8)

    assert one.focus == "close"
    assert one.screen == "class_vote"


def test_a_fist_is_talked_about_and_hands_are_shown_again(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_consensus")
    shows(one, 20, 7, 0, 0, 0, 1)
    assert one.focus == "talk"
    assert one.sees("1 fist: first its reason.")
    one.does("press")
    one.does("letter", "h")
    shows(one, 20, 8)
    one.does("press")

    assert one.screen == "class_result"
    assert lead(one).ballot.how == "consensus"


@pytest.mark.parametrize(("key", "how"), [("f", "fallback"), ("x", "dropped")])
def test_where_there_is_no_consent_votes_count_or_the_scene_is_left_open(
    tmp_path: Path, key: str, how: str
) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_consensus")
    shows(one, 20, 7, 0, 0, 0, 1)
    one.does("letter", key)
    assert lead(one).ballot.how == how
    one.does("press")

    made = lead(one).lesson.decisions[-1]
    assert made.how == how
    assert (made.choice is None) == (how == "dropped")
    goes_to(one, "ending")


def test_another_answer_can_be_proposed(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_consensus")
    shows(one, 3)
    before = lead(one).ballot.proposal
    one.goes_to("proposal")
    one.does("move", "right")

    assert lead(one).ballot.proposal != before
    assert sum(lead(one).ballot.fists) == 0


def test_who_is_drawn_may_pass_and_a_number_alone_decides_nothing(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_decide")
    first = lead(one).ballot.card
    one.does("letter", "d")
    assert lead(one).ballot.card != first
    one.does("number", "2")
    assert one.screen == "class_decide"
    one.does("press")

    assert lead(one).ballot.result == 1


def test_a_scene_is_passed_over_in_quiet(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote")
    menu(one, "pass")

    made = lead(one).lesson.decisions
    assert [(decision.scene, decision.how) for decision in made] == [(CUT[0], "passed")]
    assert one.screen == "class_scene"
    assert lead(one).lesson.choices == ()
    goes_to(one, "class_vote")
    assert lead(one).ballot.scene == CUT[1]


def test_the_teacher_goes_back_by_scenes(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_result")
    one.does("press")
    goes_to(one, "class_vote")
    assert lead(one).ballot.scene == CUT[1]

    menu(one, "back")
    assert (one.screen, lead(one).view and lead(one).view.scene) == ("class_scene", CUT[1])  # type: ignore[union-attr] # asked before
    menu(one, "back")
    assert lead(one).lesson.decisions == ()
    goes_to(one, "class_vote")
    assert lead(one).ballot.scene == CUT[0]
    goes_to(one, "ending")


def test_going_back_over_an_answer_asks_first(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_result")
    one.does("press")
    one.does("back")
    assert one.screen == "question"
    one.presses("keep")
    assert len(lead(one).lesson.decisions) == 1
    one.does("back")
    one.presses("do")

    assert lead(one).lesson.decisions == ()


def test_a_count_is_corrected_even_when_its_consequence_is_told(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_result")
    one.does("back")
    assert (one.screen, lead(one).ballot.tallies) == ("class_vote", (9, 6, 0))
    one.does("letter", "v")
    one.does("press")
    menu(one, "correct")

    assert (one.screen, lead(one).ballot.tallies) == ("class_vote", (9, 6, 0))
    counts(one, 0, 9)
    one.does("letter", "v")
    one.does("press")
    assert lead(one).lesson.decisions[0].votes == (9, 15, 0)
    goes_to(one, "ending")


def test_a_rule_is_changed_and_its_question_begins_again(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote")
    counts(one, 2)
    one.does("escape")
    one.goes_to("rule")
    one.does("move", "left")
    one.does("escape")

    assert lead(one).rule == "decider"
    assert one.screen == "class_think"
    assert kept(tmp_path).plan.rules["sandbox"] == "decider"


def test_the_ending_can_be_gone_to_at_any_time_and_left_again(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_vote", rule="consensus")
    made, scene = len(lead(one).lesson.decisions), lead(one).ballot.scene
    menu(one, "ending")
    one.presses("do")
    assert one.screen == "ending"
    assert len(lead(one).lesson.choices) == made

    again = teacher(tmp_path)
    again.does("letter", "l")
    again.does("press")
    assert again.screen == "ending"
    menu(again, "back")

    assert again.screen == "class_think"
    assert (lead(again).ballot.scene, len(lead(again).lesson.decisions)) == (scene, made)
    goes_to(again, "ending")
    assert len(lead(again).lesson.choices) == len(CUT)


def test_a_lesson_is_stopped_at_its_ending_too_and_goes_on_there(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "ending")
    menu(one, "stop")
    assert one.screen == "title"

    assert kept(tmp_path).is_over is False


def test_a_lesson_is_stopped_and_continued(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_think", rule="consensus")
    scene = lead(one).ballot.scene
    menu(one, "stop")
    assert (one.screen, one.game.lesson, one.game.session) == ("title", None, None)
    one.does("letter", "l")
    assert one.sees("A lesson waits")
    one.does("press")

    assert (one.screen, lead(one).ballot.scene) == ("class_think", scene)


def test_how_many_are_here_is_typed_or_counted(tmp_path: Path) -> None:
    one = teacher(tmp_path)
    one.does("letter", "l")
    one.does("number", "3")
    one.does("letter", "0")
    assert one.sees("Here today: 30")
    one.clicks("present more")
    assert one.sees("Here today: 31")
    one.presses("begin")
    assert lead(one).lesson.plan.present == 31


def test_a_chapter_is_played_alone(tmp_path: Path) -> None:
    one = teacher(tmp_path)
    one.does("letter", "l")
    one.picks("scope", "chapter")
    one.presses("begin")
    one.does("letter", "s")
    goes_to(one, "ending")

    assert {decision.scene[:2] for decision in lead(one).lesson.decisions} == {"s1"}


def test_the_whole_story_is_played_and_nobody_is_asked_for_a_name(tmp_path: Path) -> None:
    one = teacher(tmp_path)
    one.does("letter", "l")
    one.picks("scope", "whole")
    one.presses("begin")
    one.does("letter", "s")
    for _ in range(2000):
        if one.screen == "ending":
            break
        assert one.screen != "peg"
        assert not one.game.screen.typing
        answers(one)

    assert len(lead(one).lesson.decisions) == 23


def test_the_log_and_the_menu_are_those_of_a_class(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    one.does("letter", "l")
    assert one.screen == "class_so_far"
    one.does("escape")
    one.does("escape")
    assert one.screen == "class_menu"


def test_what_is_kept_names_nobody_and_no_time(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "class_consensus")
    text = (tmp_path / NAME).read_text(encoding="utf-8")

    assert not re.search(r"name|time|date|wren|saved|20\d\d-|host|user", text, re.IGNORECASE)
    assert set(json.loads(text)) == {
        "format",
        "story",
        "fingerprint",
        "scope",
        "chapter",
        "present",
        "rules",
        "choices",
        "screen",
        "passed",
        "decisions",
        "ballot",
        "is_over",
    }


def test_a_lesson_leaves_the_saves_of_a_player_alone(tmp_path: Path) -> None:
    one = lesson(tmp_path)
    goes_to(one, "ending")
    leaves_the_ending(one)

    assert one.game.saves.slot(one.game.story.id, 0).is_empty
    assert not one.game.saves.endings_seen(one.game.story.id)


def test_the_print_pack_is_written_among_the_teachers_documents(tmp_path: Path) -> None:
    one = teacher(tmp_path)
    one.does("letter", "l")
    one.does("letter", "p")

    assert one.screen == "notice"
    written = sorted(path for path in documents().iterdir() if path.is_dir())
    assert [path.name for path in written] == ["lantern-row-lesson"]
    assert len(list(written[0].glob("*.html"))) == 7
    assert one.sees(f"7 sheets are in {written[0]}.")


def documents() -> Path:
    found = find_documents()
    assert found is not None
    return found
