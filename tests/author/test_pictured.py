"""What is said of a story's own pictures and sounds, and which name was meant by one that is not there."""

from __future__ import annotations

import pytest

from game.author.checks.alike import nearest_name
from game.author.checks.belongings import Belongings, OwnFile, is_meant
from game.author.checks.pictured import find_in_pictures
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.reader import read_story

SHOWN = OwnFile((1920, 1080))
PLACES = ("gate-2", "kitchen-evening", "kitchen-morning", "pond", "sandbox-morning", "still_water")
CREDITS = """\
credits:
  - files: ["pictures/places/*.png", "sounds/*.ogg"]
    author: Ada Low
    licence: CC0-1.0
    description: All that is seen.
"""


def pond() -> Story:
    story = read_story(GOOD, "pond").story
    assert story is not None
    return story


def codes_of(own: Belongings) -> list[tuple[str, str]]:
    return [(one.code, one.place.file) for one in find_in_pictures(pond(), own)]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("pnod", "pond"),
        ("Pond", "pond"),
        ("ponds", "pond"),
        ("still-water", "still_water"),
        ("stillwater", "still_water"),
        ("sandbox-mornign", "sandbox-morning"),
        ("kitchen-noon", None),
        ("sandbox-evening", None),
        ("kitchen", None),
        ("gate-3", None),
        ("bond-street", None),
        ("lake", None),
        ("", None),
    ],
)
def test_only_a_name_that_is_really_alike_is_suggested(name: str, meant: str | None) -> None:
    assert nearest_name(name, PLACES) == meant


def test_of_short_names_none_is_suggested_for_another() -> None:
    assert nearest_name("gum", ("gus", "mum", "pip")) is None


def test_what_is_credited_and_used_has_no_problem() -> None:
    own = Belongings(
        "pond", {}, {"pictures/places/pond.png": SHOWN}, CREDITS.replace(', "sounds/*.ogg"', "")
    )

    assert codes_of(own) == []


def test_a_star_stays_inside_its_folder() -> None:
    assert is_meant("pictures/*.png", "pictures/pond.png")
    assert not is_meant("pictures/*.png", "pictures/places/pond.png")


def test_a_file_that_stands_in_for_one_of_ours_is_used() -> None:
    own = Belongings(
        "pond",
        {},
        {
            "pictures/places/river-night.png": OwnFile((1920, 1080), replaces=True),
            "pictures/places/pond-front.png": SHOWN,
            "sounds/bell.ogg": OwnFile(),
        },
        CREDITS,
    )

    assert codes_of(own) == [("A204", "pond/sounds/bell.ogg")]


def test_credits_that_cannot_be_read_say_why_and_nothing_else() -> None:
    own = Belongings("pond", {}, {"pictures/places/pond.png": SHOWN}, "credits: [a: b: c]")

    found = find_in_pictures(pond(), own)

    assert [one.code[0] for one in found] == ["Y"]
    assert found[0].place.file == "pond/CREDITS.yaml"


def test_a_heavy_picture_is_told_by_its_weight() -> None:
    own = Belongings(
        "pond",
        {},
        {"pictures/places/pond.png": OwnFile((800, 600), megabytes=7)},
        CREDITS.replace(', "sounds/*.ogg"', ""),
    )

    (problem,) = find_in_pictures(pond(), own)

    assert problem.told() == (
        "pond/pictures/places/pond.png:1:1: warning A206: “pictures/places/pond.png” has 7 MB. "
        "Save it with at most 6 million pixels and 3 MB; 1920 × 1080 is best for a place."
    )


@pytest.mark.parametrize(
    "table",
    [
        "[]",
        '{"versions": 3}',
        '{"versions": {"a": 1}}',
        '{"versions": {"a": {"speaker": 1}}}',
        "[" * 9999,
    ],
)
def test_a_table_of_any_shape_is_told_and_never_raises(table: str) -> None:
    own = Belongings("pond", {}, {"pictures/cast.json": OwnFile()}, None, table)

    assert codes_of(own) == [("A208", "pond/pictures/cast.json")]
