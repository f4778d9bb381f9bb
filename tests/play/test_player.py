"""The name, the pronouns and the small answers change words and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.player import (
    HE,
    SHE,
    THEY,
    BadAnswer,
    Player,
    fill,
    new_player,
    read_name,
    read_pronouns,
)
from game.story.model import Story
from tests.stories import a_scene, a_story

UNSEEN = (
    "A name is made of letters, spaces, hyphens and apostrophes; "
    "this one holds a sign that cannot be seen."
)


@pytest.fixture
def story() -> Story:
    return a_story(a_scene("end"))


@pytest.mark.parametrize(
    "name",
    [
        "Bo",
        "Anne-Marie",
        "O’Neil",
        "D'Arcy",
        "Zoë",
        "李小龙",
        "Ọmọ́lará",
        "नेहा",
        "علی‌رضا",
        "Ann Lee",
    ],
)
def test_a_name_in_any_script_is_kept(name: str) -> None:
    assert read_name(name, "Wren") == name


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_emptied_name_is_the_storys_own(typed: str) -> None:
    assert read_name(typed, "Wren") == "Wren"


def test_a_name_loses_its_outer_and_double_spaces() -> None:
    assert read_name("  Ann   Lee ", "Wren") == "Ann Lee"


def test_the_same_name_typed_in_two_ways_is_one_name() -> None:
    assert read_name("Zoe\u0308", "Wren") == "Zoë"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "{name}",
            "A name is made of letters, spaces, hyphens and apostrophes; “{” cannot stand in it.",
        ),
        (
            "R2",
            "A name is made of letters, spaces, hyphens and apostrophes; “2” cannot stand in it.",
        ),
        (
            "a\x07b",
            UNSEEN,
        ),
        ("--", "A name needs at least one letter."),
        ("a" * 21, "A name can have up to 20 letters; this one has 21."),
        ("a" + "\u0323" * 100, "A name can have up to 20 letters; this one has 21."),
    ],
)
def test_what_cannot_be_a_name_is_refused_with_the_reason(typed: str, told: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        read_name(typed, "Wren")

    assert str(refused.value) == told


@given(st.text())
def test_any_text_is_a_name_or_refused(typed: str) -> None:
    try:
        name = read_name(typed, "Wren")
    except BadAnswer:
        return

    assert name
    assert not set(name) & set("{}\n\t*")
    assert read_name(name, "Wren") == name


def test_pronouns_of_ones_own_are_five_forms() -> None:
    own = read_pronouns(("xe", "xem", "xyr", "xyrs", "xemself"), plural=False)

    assert own.id == "own"
    assert own.forms == ("xe", "xem", "xyr", "xyrs", "xemself")


def test_a_pronoun_that_is_no_word_is_refused() -> None:
    with pytest.raises(BadAnswer) as refused:
        read_pronouns(("x{", "a", "b", "c", "d"), plural=False)

    assert str(refused.value) == (
        "A pronoun is made of letters, spaces, hyphens and apostrophes; “{” cannot stand in it."
    )


@pytest.mark.parametrize(
    ("pronouns", "told"),
    [
        (THEY, "They are late; they have lost their coat, and it is theirs. They go by themself."),
        (SHE, "She is late; she has lost her coat, and it is hers. She goes by herself."),
        (HE, "He is late; he has lost his coat, and it is his. He goes by himself."),
    ],
)
def test_pronoun_tokens_agree(story: Story, pronouns: object, told: str) -> None:
    text = (
        "{They_are} late; {they_have} lost {their} coat, and it is {theirs}. "
        "{They} {verb:goes|go} by {themself}."
    )
    assert isinstance(pronouns, type(THEY))

    assert fill(text, story, Player("Bo", pronouns)) == told


def test_the_name_and_the_words_of_an_answer_are_filled_in(story: Story) -> None:
    player = Player("Bo").with_answer("pocket", "button")

    assert fill("{name} has a {pocket.thing}. {Pocket.thing}!", story, player) == (
        "Bo has a button. Button!"
    )


def test_a_question_not_answered_has_its_first_answer(story: Story) -> None:
    assert fill("{pocket.thing}", story, new_player(story)) == "key"


def test_an_answer_that_is_gone_is_the_first_one(story: Story) -> None:
    assert fill("{pocket.thing}", story, Player("Bo").with_answer("pocket", "whistle")) == "key"


@pytest.mark.parametrize("text", ["{}", "{nothing}", "{pocket.nothing}", "{a b}", "}{", "{verb:x}"])
def test_a_token_that_means_nothing_stays_as_written(story: Story, text: str) -> None:
    assert fill(text, story, new_player(story)) == text
