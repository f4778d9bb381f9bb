"""Everything can be read: contrasts by the formula of WCAG 2."""

from __future__ import annotations

import pytest

from game.stage.theme import THEMES, Look, Theme

WORDS = (
    ("ink", "page"),
    ("ink", "raised"),
    ("ink", "sunk"),
    ("ink", "you_wash"),
    ("ink", "others_wash"),
    ("soft", "page"),
    ("soft", "raised"),
    ("soft", "sunk"),
    ("soft", "you_wash"),
    ("soft", "others_wash"),
    ("on_focus", "focus"),
    ("on_focus", "glow"),
    ("on_chosen", "chosen"),
    ("on_accent", "accent"),
    ("you_ink", "page"),
    ("you_ink", "raised"),
    ("others_ink", "page"),
    ("others_ink", "raised"),
    ("on_caution", "caution"),
    ("error", "page"),
    ("night_ink", "night"),
    ("night_ink", "night_card"),
    ("night_soft", "night"),
    ("night_soft", "night_card"),
)
BORDERS = (
    ("line", "page"),
    ("line", "raised"),
    ("night_line", "night"),
    ("night_line", "night_card"),
)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("pair", WORDS, ids="-on-".join)
def test_words_stand_out_by_four_and_a_half_to_one(theme: Theme, pair: tuple[str, str]) -> None:
    assert contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("pair", BORDERS, ids="-on-".join)
def test_borders_of_controls_stand_out_by_three_to_one(theme: Theme, pair: tuple[str, str]) -> None:
    assert contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) >= 3


def test_a_unit_is_the_same_share_of_every_window_of_one_shape() -> None:
    small, large = Look(THEMES["paper"], 1280, 720), Look(THEMES["paper"], 1920, 1080)

    assert (small.w, small.h) == (large.w, large.h) == (1280, 720)


def test_a_narrow_window_shrinks_the_unit_and_keeps_its_width_in_units() -> None:
    assert Look(THEMES["paper"], 800, 1200).w == 1024


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
