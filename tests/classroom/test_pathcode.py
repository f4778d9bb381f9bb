"""A path code holds a playthrough, and no slip of the pen turns it into another."""

from __future__ import annotations

import contextlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.author.habits import by_chance
from game.classroom.pathcode import LETTERS, WEIGHTS, BadCode, _check, read_code, shown, write_code
from game.story.model import Story
from tests.author.small import forward_stories
from tests.stories import a_choice, a_scene, a_story, playthroughs
from tests.walks import play, players, shipped_story


def some(count: int) -> list[tuple[str, ...]]:
    return [chosen for chosen, _ in players(shipped_story(), by_chance, count)]


def test_a_code_of_the_shipped_story_has_ten_letters_and_one_that_checks() -> None:
    assert {len(write_code(shipped_story(), chosen)) for chosen in some(200)} == {11}


def test_a_code_is_shown_in_groups() -> None:
    assert shown("ABCDEFGHJKL") == "ABCD EFGH JKL"


def test_no_letter_of_a_code_can_be_taken_for_another() -> None:
    assert not set(LETTERS) & set("IOU0123456789")
    assert len(LETTERS) == len(set(LETTERS)) == 23


def test_every_playthrough_comes_back_from_its_code() -> None:
    for chosen in some(400):
        assert read_code(shipped_story(), write_code(shipped_story(), chosen)) == chosen


@given(story=forward_stories(), data=st.data())
def test_any_story_s_playthroughs_come_back(story: Story, data: st.DataObject) -> None:
    chosen = data.draw(playthroughs(story)).choices
    try:
        code = write_code(story, chosen)
        back = read_code(story, code)
    except BadCode:
        return  # it stopped on the way; only whole playthroughs have a code
    assert back[: len(chosen)] == chosen


def test_every_single_wrong_letter_is_caught() -> None:
    for chosen in some(25):
        code = write_code(shipped_story(), chosen)
        for at, right in enumerate(code):
            for wrong in set(LETTERS) - {right}:
                with pytest.raises(BadCode):
                    read_code(shipped_story(), code[:at] + wrong + code[at + 1 :])


def test_every_swap_of_neighbours_is_caught() -> None:
    for chosen in some(400):
        code = write_code(shipped_story(), chosen)
        for at in range(len(code) - 1):
            swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
            if swapped != code:
                with pytest.raises(BadCode):
                    read_code(shipped_story(), swapped)


def test_the_check_letter_alone_catches_them_at_every_length() -> None:
    """Exhaustively: every pair of letters at every pair of places, whatever the others are."""
    story = shipped_story()
    for length in range(1, 40):
        zero = _check(story, [0] * length)
        for at in range(length):
            checks = {_check(story, [0] * at + [n] + [0] * (length - at - 1)) for n in range(23)}
            assert len(checks) == 23
        for at in range(length - 1):
            for one in range(23):
                for other in range(one):
                    first = [0] * at + [one, other] + [0] * (length - at - 2)
                    second = [0] * at + [other, one] + [0] * (length - at - 2)
                    assert _check(story, first) != _check(story, second)
        last = 1 + (length - 1) % WEIGHTS
        for digit in range(23):
            check = (zero + last * digit) % 23
            if check != digit:
                swapped = _check(story, [0] * (length - 1) + [check])
                assert swapped != digit


def test_small_letters_and_any_grouping_are_read() -> None:
    [chosen] = some(1)
    code = write_code(shipped_story(), chosen)

    assert read_code(shipped_story(), f"  {code[:3].lower()}-{code[3:6]} {code[6:]}\n") == chosen


def test_what_cannot_be_read_is_a_sentence() -> None:
    story = shipped_story()
    code = write_code(story, some(1)[0])
    cases = {
        "  ": "There is no path code here. It is a row of letters, as ABCD EFGH JKL.",
        "ABC1": "Path codes have no “1”, and “ABC1” has one. Look at it once more: there are only "
        "letters, and no I, O or U among them.",
        "AAAA": "“AAAA” is not a path code as it was given out: a letter is wrong, missing, or has "
        "changed places. Read it letter by letter.",
    }
    for typed, sentence in cases.items():
        with pytest.raises(BadCode) as refused:
            read_code(story, typed)
        assert str(refused.value) == sentence
    with pytest.raises(BadCode):
        read_code(story, code + code)


def test_a_code_of_another_story_is_nearly_always_refused() -> None:
    other = a_story(
        *(a_scene(f"s{at}", a_choice("a", f"s{at + 1}")) for at in range(3)), a_scene("s3")
    )
    refused = 0
    for chosen in some(100):
        try:
            read_code(other, write_code(shipped_story(), chosen))
        except BadCode:
            refused += 1

    assert refused == 100


def test_noise_is_never_more_than_a_sentence() -> None:
    chance = random.Random(2)
    story = shipped_story()
    for _ in range(3000):
        typed = "".join(chance.choice(LETTERS + "abc -1é") for _ in range(chance.randrange(20)))
        with contextlib.suppress(BadCode):
            chosen = read_code(story, typed)
            assert write_code(story, chosen) == typed.upper().replace(" ", "").replace("-", "")


def test_playing_the_same_gives_the_same_code() -> None:
    chosen, _ = play(shipped_story(), by_chance, random.Random(1))

    assert write_code(shipped_story(), chosen) == write_code(shipped_story(), chosen)
