"""The name that was probably meant is found, among few and among many."""

from __future__ import annotations

import time

import pytest

from game.story.names import Names

KNOWN = ("s1_bucket", "s1_crash", "c2_fork", "Gran")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("s1_bukcet", "s1_bucket"),
        ("s1_buckt", "s1_bucket"),
        ("s1_buckket", "s1_bucket"),
        ("s1_bucket ", "s1_bucket"),
        ("s1-bucket", "s1_bucket"),
        ("gran", "Gran"),
        ("S1_CRASH", "s1_crash"),
        ("c2_forks_and", "c2_fork"),
        ("elephant", None),
        ("", None),
    ],
)
def test_the_nearest_name_is_found(written: str, meant: str | None) -> None:
    assert Names(KNOWN).nearest(written) == meant


def test_one_slip_is_found_among_many_and_soon() -> None:
    names = Names(f"s_{at:05}" for at in range(10_000))
    begun = time.process_time()

    found = [names.nearest(f"s_{at:05}x") for at in range(5_000)]

    assert found[41] == "s_00041"
    assert time.process_time() - begun < 2


def test_a_name_is_lacking_only_where_all_names_are_known() -> None:
    assert Names(["a"]).lacks("b")
    assert not Names(["a"]).lacks("a")
    assert not Names(["a"], whole=False).lacks("b")
