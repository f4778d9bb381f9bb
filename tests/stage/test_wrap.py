"""Lines break as a typographer would break them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.stage.theme import ANSWER, STORY, Style
from game.stage.wrap import MEASURE, break_lines, spans


def width_of(text: str, style: Style) -> float:
    return len(text) * style.size / 2


def words_of(text: str, width: float, *, label: bool = False) -> list[str]:
    lines = break_lines(text, ANSWER if label else STORY, width, width_of, label=label)
    return ["".join(run.text for run in line) for line in lines]


@given(st.text("ab *“”.,é", max_size=200), st.integers(40, 900))
def test_no_line_is_wider_than_it_may_be_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = break_lines(text, STORY, width, width_of)

    whole = "".join(run.text for line in lines for run in line)
    assert all(sum(run.width for run in line) <= width for line in lines)
    assert whole.replace(" ", "") == text.replace("*", "").replace(" ", "")


def test_a_line_has_at_most_sixty_five_letters() -> None:
    lines = words_of("so it goes on and on " * 12, 10_000)

    assert max(len(line) for line in lines) <= MEASURE


def test_a_label_breaks_where_a_sentence_ends() -> None:
    lines = words_of("Say it to him. Out loud. Tomorrow. I’m serious.", 330, label=True)

    assert lines == ["Say it to him. Out loud.", "Tomorrow. I’m serious."]


def test_a_last_word_does_not_stand_alone() -> None:
    lines = words_of("the tower has a bottom and no top at all today, it does not", 520)

    assert len(lines[-1].split()) > 1


def test_a_last_word_does_not_stand_alone_where_the_letters_are_what_ends_a_line() -> None:
    words = "You made room for a self and for its people. It took longer than either."

    assert words_of(words, 10_000)[-1] != "either."


def test_a_word_wider_than_the_line_is_cut_into_pieces() -> None:
    assert words_of("Llanfairpwllgwyngyll", 130) == ["Llanfairpw", "llgwyngyll"]


def test_stars_are_emphasis_and_two_of_them_are_strong() -> None:
    pieces = spans("I *am* **and** so", STORY)

    assert [(text, style.font) for text, style in pieces] == [
        ("I ", "story"),
        ("am", "story_i"),
        (" ", "story"),
        ("and", "story_b"),
        (" so", "story"),
    ]
