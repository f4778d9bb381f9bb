"""A level says how much of what was offered was taken; the facts of a path say how."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.play.engine import replay
from game.play.levels import late_lean, level
from game.story.model import Choice
from tests.stories import a_choice, a_scene, a_story, when


@pytest.mark.parametrize(
    ("total", "least", "most", "expected"),
    [(0, 0, 3, 0), (3, 0, 3, 100), (1, -1, 3, 50), (5, 5, 5, 50), (0, 0, 0, 50)],
)
def test_a_level_is_the_part_taken_of_what_was_offered(
    total: int, least: int, most: int, expected: float
) -> None:
    assert level(total, least, most) == expected


def test_only_choices_that_were_open_count_as_offered() -> None:
    closed = replace(a_choice("much", "end", effects=(9, 9)), when=when("qophrun > 90"))
    story = a_story(
        a_scene("s", a_choice("some", "end", effects=(2, 0)), a_choice("none", "end"), closed),
        a_scene("end"),
    )

    state = replay(story, ["s.some"]).state

    assert state.levels == (100, 50)


def test_scenes_that_were_not_met_do_not_count() -> None:
    story = a_story(
        a_scene("s", a_choice("a", "end", effects=(1, 0)), a_choice("b", "t")),
        a_scene("t", a_choice("c", "end", effects=(3, 3)), a_choice("d", "end")),
        a_scene("end"),
    )

    assert replay(story, ["s.a"]).state.levels == (100, 50)
    assert replay(story, ["s.b", "t.c"]).state.levels == (75, 100)


@pytest.mark.parametrize(
    ("leans", "expected"),
    [
        ((), 0),
        ((3,), 0),
        ((3, -3), -6),
        ((0, 1, 2, 3), 3),
        ((3, 3, 3, 0, 0, 0, -3, -3, 0), -5),
    ],
)
def test_the_late_lean_compares_the_last_third_with_the_first(
    leans: tuple[int, ...], expected: float
) -> None:
    assert late_lean(leans) == expected


def _row(domains: tuple[str | None, ...], effects: tuple[tuple[int, int], ...]) -> dict[str, float]:
    def step(number: int) -> Choice:
        return a_choice("c", f"s{number + 1}", effects=effects[number])

    scenes = [replace(a_scene(f"s{n}", step(n)), domain=d) for n, d in enumerate(domains)]
    story = a_story(*scenes, a_scene(f"s{len(scenes)}"))
    facts = replay(story, [f"s{n}.c" for n in range(len(scenes))]).state.facts
    return facts._asdict()


def test_the_share_of_both_counts_steps_that_raised_both() -> None:
    facts = _row((None,) * 4, ((2, 2), (1, 2), (3, 0), (3, -1)))

    assert facts["both_share"] == 0.5


def test_a_reversal_is_a_domain_with_strong_leans_both_ways() -> None:
    domains = ("bread", "bread", "boats", "boats", "bells", "bells", None, None)
    effects = ((3, 0), (-1, 3), (3, 0), (0, 2), (3, 0), (4, 1), (3, 0), (0, 3))

    assert _row(domains, effects)["reversals"] == 1
