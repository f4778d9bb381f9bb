"""How a problem is told: its place, its line, and carets under the word at fault."""

from __future__ import annotations

from game.story.problems import Place, Problem, sorted_problems

AT = Place("pond/one.yaml", 41, 13)


def problem(excerpt: str | None, column: int = 13, width: int = 1) -> Problem:
    place = AT._replace(column=column)
    return Problem("N201", "error", place, "Nobody is there.", None, excerpt, width)


def test_a_problem_is_told_in_three_lines() -> None:
    told = problem("        to: s1_bukcet", 13, 9).told()

    assert told == (
        "pond/one.yaml:41:13: error N201: Nobody is there.\n"
        "   41 |         to: s1_bukcet\n"
        "      |             ^^^^^^^^^"
    )


def test_a_problem_without_a_line_is_told_in_one() -> None:
    assert problem(None).told() == "pond/one.yaml:41:13: error N201: Nobody is there."


def test_carets_stand_under_wide_letters() -> None:
    assert problem("大池: 水", 5, 1).told().splitlines()[1:] == [
        "   41 | 大池: 水",
        "      |       ^^",
    ]


def test_a_letter_with_a_mark_over_it_takes_one_column() -> None:
    assert problem("e\u0301: x", 5, 1).told().splitlines()[2] == "      |    ^"


def test_a_tab_is_shown_as_one_space() -> None:
    assert problem("\ta: x", 2, 1).told().splitlines()[1:] == ["   41 |  a: x", "      |  ^"]


def test_signs_that_cannot_be_seen_are_shown() -> None:
    assert "�\u202e" not in problem("a\u202eb", 2).told()
    assert problem("a\u202eb", 2).told().splitlines()[1] == "   41 | a�b"


def test_a_long_line_is_cut_on_both_sides() -> None:
    line = "x" * 300 + "HERE" + "y" * 300

    _, shown, carets = problem(line, 301, 4).told().splitlines()

    assert shown.startswith("   41 | …xxx")
    assert shown.endswith("yyy…")
    assert shown[carets.index("^") : carets.rindex("^") + 1] == "HERE"


def test_a_place_past_the_end_of_its_line_is_told() -> None:
    assert problem("to:", 9, 5).told().splitlines()[1:] == ["   41 | to:", "      |    ^"]


def test_problems_are_sorted_by_place_and_told_once() -> None:
    first, second = problem("x", 1), problem("x", 2)

    assert sorted_problems([second, first, second]) == (first, second)
