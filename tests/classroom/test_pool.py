"""The pool holds lists of choice ids, and shows nothing that points at one person."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.author.habits import by_chance
from game.classroom.pool import (
    BadPath,
    Pool,
    add_path,
    count_scenes,
    read_path,
    share_of,
    shares_of,
    write_path,
)
from tests.walks import players, shipped_story


def pooled(count: int) -> Pool:
    pool = Pool()
    for chosen, _ in players(shipped_story(), by_chance, count):
        pool = add_path(shipped_story(), pool, chosen)
    return pool


def test_below_ten_paths_no_scene_is_counted() -> None:
    assert count_scenes(shipped_story(), pooled(9)) == ()
    assert count_scenes(shipped_story(), pooled(10)) != ()


def test_a_scene_that_fewer_than_ten_came_to_is_left_out() -> None:
    counted = {one.scene: one.reached for one in count_scenes(shipped_story(), pooled(14))}

    assert counted["s1_bucket"] == 14
    assert all(reached >= 10 for reached in counted.values())


@pytest.mark.parametrize(
    ("count", "amount", "told"),
    [
        (0, "none", 0),
        (1, "few", None),
        (2, "few", None),
        (3, "some", 3),
        (17, "some", 17),
        (18, "nearly all", None),
        (19, "nearly all", None),
        (20, "nearly all", None),
    ],
)
def test_few_and_all_are_told_without_a_number(count: int, amount: str, told: int | None) -> None:
    share = share_of("s.a", count, 20)

    assert (share.amount, share.count) == (amount, told)


@given(st.lists(st.integers(0, 30), min_size=2, max_size=4))
def test_from_what_is_told_of_the_others_a_few_cannot_be_reckoned(counts: list[int]) -> None:
    shares = shares_of({f"s.{at}": count for at, count in enumerate(counts)})
    hidden = [one for one in shares if one.count is None]
    told = [one for one in shares if one.count]

    assert len(hidden) != 1 or not told


def test_the_order_in_which_paths_came_is_not_kept() -> None:
    paths = [chosen for chosen, _ in players(shipped_story(), by_chance, 12)]
    mixed = list(paths)
    random.Random(3).shuffle(mixed)
    one, other = Pool(), Pool()
    for first, second in zip(paths, mixed, strict=True):
        one = add_path(shipped_story(), one, first)
        other = add_path(shipped_story(), other, second)

    assert one == other


def test_a_path_that_stopped_early_may_be_pooled() -> None:
    assert len(add_path(shipped_story(), Pool(), ("s1_first_build.own",))) == 1


def test_a_path_of_something_else_is_refused() -> None:
    with pytest.raises(BadPath) as refused:
        add_path(shipped_story(), Pool(), ("s1_first_build.gone",))
    assert str(refused.value) == (
        "This is no path through “Lantern Row” as it is on this machine. Both machines must have "
        "the same story."
    )


def test_a_file_holds_the_story_and_the_choices_and_nothing_else() -> None:
    [(chosen, _)] = players(shipped_story(), by_chance, 1)
    written = write_path(shipped_story(), chosen)

    assert set(json.loads(written)) == {"format", "story", "fingerprint", "choices"}
    assert read_path(shipped_story(), written) == chosen


@pytest.mark.parametrize(
    "written",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"format": 9}', b"null", b"[" * 5000, b'{"format": 1}'],
)
def test_a_damaged_file_is_a_sentence(written: bytes) -> None:
    with pytest.raises(BadPath) as refused:
        read_path(shipped_story(), written)
    assert str(refused.value).endswith(".")


def test_a_file_that_is_no_path_by_its_size_is_not_read() -> None:
    with pytest.raises(BadPath) as refused:
        read_path(shipped_story(), b" " * 30_000)
    assert str(refused.value) == "This file is too large to be a path."


@given(st.data())
def test_a_path_s_file_with_anything_changed_is_at_most_refused(data: st.DataObject) -> None:
    written = bytearray(write_path(shipped_story(), ("s1_first_build.own", "s1_bucket.give")))
    at = data.draw(st.integers(0, len(written) - 1))
    written[at] = data.draw(st.integers(0, 255))
    try:
        read_path(shipped_story(), bytes(written))
    except BadPath as bad:
        assert str(bad).endswith(".")  # noqa: PT017 - it may also be read
