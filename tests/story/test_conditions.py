"""What a condition may ask, how it is answered, and how it is told in words."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from game.story.conditions import Condition, parse_condition
from game.story.problems import Place, Problem


@dataclass(frozen=True)
class State:
    flags: frozenset[str] = frozenset()
    remembered: frozenset[str] = frozenset()
    numbers: dict[str, float] = field(default_factory=dict)

    def number(self, name: str) -> float:
        return self.numbers[name]


HERE = State(
    flags=frozenset({"went"}),
    remembered=frozenset({"bank", "bank.swim", "the-hill.go-up"}),
    numbers={"own": 60.0, "shared": 45.0, "both_share": 0.4},
)


def condition(text: str) -> Condition:
    read = parse_condition(text)
    assert isinstance(read, Condition)
    return read


def problem(text: str) -> Problem:
    read = parse_condition(text)
    assert isinstance(read, Problem)
    return read


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("went", True),
        ("stayed", False),
        ("not stayed", True),
        ("not not went", True),
        ("went and stayed", False),
        ("went or stayed", True),
        ("went and not stayed and own > 3", True),
        ("stayed or own < 3 or shared == 45", True),
        ("stayed and own > 3 or went", True),
        ("not (stayed or went)", False),
        ("own >= 60", True),
        ("own > 60", False),
        ("own != 60", False),
        ("own - shared >= 15", True),
        ("own + shared == 105", True),
        ("2 * shared - own == 30", True),
        ("shared - (own - 20) == 5", True),
        ("own > -1", True),
        ("-own < -59.5", True),
        ("+own == 60", True),
        ("40 < shared < own", True),
        ("40 < shared < 44 < own", False),
        ("both_share < 0.5", True),
        ("chose(bank.swim)", True),
        ("chose( 'bank.swim' )", True),
        ("chose(bank.wait)", False),
        ("visited(bank) and not visited(shore)", True),
        ("chose(the-hill.go-up)", True),
        ('chose("the-hill.go-up")', True),
        (" went\nand own > 3 ", True),
    ],
)
def test_a_condition_asks_what_it_says(text: str, holds: bool) -> None:
    assert condition(text).holds(HERE) is holds


def test_a_condition_knows_every_name_it_reads() -> None:
    read = condition("went and not (own - late_lean > 2) and chose(bank.swim) or visited(bank)")

    assert read.flags == {"went"}
    assert read.numbers == {"own", "late_lean"}
    assert read.remembered == {"bank.swim", "bank"}


def test_conditions_are_equal_where_their_words_are() -> None:
    assert condition("went and stayed") == condition("went and stayed")
    assert condition("went and stayed") != condition("stayed and went")
    assert len({condition("went"), condition("went")}) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("went", "went is set"),
        ("not went", "went is not set"),
        ("went and (stayed or not left)", "went is set and (stayed is set or left is not set)"),
        ("own - shared >= 20", "own less shared is at least 20"),
        (
            "own - (shared + 3) < 2 * late_lean",
            "own less (shared plus 3) is less than 2 times late_lean",
        ),
        ("both_share != 0.35", "both_share is not 0.35"),
        ("3 < own <= 5", "3 is less than own and own is at most 5"),
        ("chose(bank.swim)", "“bank.swim” was chosen"),
        ("not visited(bank)", "“bank” was not visited"),
        ("not (own > 3 and went)", "it is not so that (own is more than 3 and went is set)"),
    ],
)
def test_a_condition_is_told_in_words(text: str, told: str) -> None:
    assert condition(text).told() == told


@pytest.mark.parametrize(
    ("text", "code", "column", "suggestion"),
    [
        ("went && stayed", "S312", 6, "and"),
        ("went || stayed", "S312", 6, "or"),
        ("!went", "S312", 1, "not"),
        ("own = 3", "S312", 5, "=="),
        ("own => 3", "S312", 5, ">="),
        ("own ≥ 3", "S312", 5, ">="),
        ("went AND stayed", "S312", 6, "and"),
        ("own is 3", "S312", 5, "=="),
        ("went, stayed", "S312", 5, "and"),
        ("(went", "S307", 1, None),
        ("went)", "S307", 5, None),
        ("chose(bank.swim", "S307", 6, None),
        ("went stayed", "S310", 6, None),
        ("went not stayed", "S310", 6, None),
        ("3 own", "S310", 3, None),
        ("", "S311", 1, None),
        ("and went", "S311", 1, None),
        ("went and", "S311", 6, None),
        ("went and or stayed", "S311", 10, None),
        ("not", "S311", 1, None),
        ("()", "S311", 2, None),
        ("choose(bank.swim)", "S306", 1, "chose"),
        ("print(1)", "S306", 1, None),
        ("went()", "S306", 1, None),
        ("chose(swim)", "S308", 1, None),
        ("chose()", "S308", 1, None),
        ("chose((bank.swim))", "S308", 1, None),
        ("visited(bank.swim)", "S309", 1, None),
        ("went and bank.swim", "S315", 10, None),
        ("went == true", "S314", 9, None),
        ("own", None, 0, None),
        ("own + 3", "S303", 1, None),
        ("went and 3", "S303", 10, None),
        ("chose(bank.swim) > 1", "S304", 1, None),
        ("(went or stayed) == 1", "S304", 2, None),
        ("own / 2 > 3", "S313", 5, None),
        ("own ** 2 > 3", "S313", 5, None),
        ("'went'", "S313", 1, None),
        ("went if own > 3", "S313", 6, None),
        ("lambda: 1", "S313", 1, None),
        ("[went]", "S313", 1, None),
        ("went # really", "S313", 6, None),
        ("a; b", "S313", 2, None),
        ("own > 1_000", "S313", 7, None),
        ("own > 0x10", "S313", 7, None),
        ("own > 007", "S302", 1, None),
        ("(" * 45 + "went" + ")" * 45 + " and " + "not " * 31 + "went", "S305", 220, None),
        ("went or " * 80 + "went", "S301", 1, None),
    ],
)
def test_a_slip_in_a_condition_is_told_at_its_column(
    text: str, code: str | None, column: int, suggestion: str | None
) -> None:
    if code is None:
        condition(text)
        return
    found = problem(text)

    assert (found.code, found.place.column, found.suggestion) == (code, column, suggestion)


def test_the_column_counts_from_the_place_of_the_text() -> None:
    found = parse_condition("went &&", Place("one.yaml", 7, 11))

    assert isinstance(found, Problem)
    assert found.place == Place("one.yaml", 7, 16)


def test_nothing_in_a_condition_is_run() -> None:
    for text in (
        "__import__('os')",
        "(lambda: 1)()",
        "f'{1}'",
        "went.__class__",
        "{1: 2}",
        "x := 3",
    ):
        assert problem(text).code.startswith("S3")
