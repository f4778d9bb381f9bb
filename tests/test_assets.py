"""What lies in assets/ is credited, described, whole and light enough to be carried to a school."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TypedDict

import pygame
import pytest
import yaml

from game.assets import Assets
from game.library import find_story

ASSETS = Path(__file__).resolve().parent.parent / "assets"
PICTURES = ASSETS / "pictures"
SPEAKERS = frozenset(
    "juno theo hana gus gran mum pip ade sefa amara quill zadie sol brandt girl mayor".split()  # noqa: SIM905
)
MOODS = "calm happy hopeful worried sad angry stern surprised tired proud sly laughing".split()  # noqa: SIM905
PLAYER_AGES = range(5, 31)
NOT_CREDITED = ("workshop/", "schema/", "CREDITS.yaml", "sounds/LEVELS.md")
OPEN_LICENCES = {"CC-BY-4.0", "CC0-1.0", "MIT", "OFL-1.1"}
MEGABYTE = 1_000_000


class Credit(TypedDict):
    """One line of CREDITS.yaml; what is heard may have a caption besides."""

    files: list[str]
    author: str
    licence: str
    source: str
    description: str


class Picture(TypedDict):
    """One drawing of somebody, as cast.json has it."""

    file: str
    w: int
    h: int
    neck: list[int]
    eyes: list[int]
    mouth: list[int]


Version = TypedDict(
    "Version", {"speaker": str, "from": int, "to": int, "pictures": dict[str, Picture]}
)


class Cast(TypedDict):
    """The whole of cast.json."""

    about: dict[str, str]
    scale: int
    moods: list[str]
    versions: dict[str, Version]


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that the files of a folder may weigh together."""

    folder: str
    megabytes: float


LIMITS = (
    Limit("fonts", 2),
    Limit("icons", 0.2),
    Limit("pictures/places", 10),
    Limit("pictures/cast", 16.5),
    Limit("sounds", 12),
)


@cache
def credit_lines() -> tuple[Credit, ...]:
    written = yaml.safe_load((ASSETS / "CREDITS.yaml").read_text("utf-8"))
    lines: list[Credit] = written["credits"]
    return tuple(lines)


@cache
def cast() -> Cast:
    table: Cast = json.loads((PICTURES / "cast.json").read_text("utf-8"))
    return table


@cache
def shipped() -> tuple[str, ...]:
    names = (p.relative_to(ASSETS).as_posix() for p in ASSETS.rglob("*") if p.is_file())
    return tuple(sorted(name for name in names if not name.startswith(NOT_CREDITED)))


def matches(pattern: str, name: str) -> bool:
    """A star stays inside its folder."""
    return pattern.count("/") == name.count("/") and fnmatchcase(name, pattern)


def lines_for(name: str) -> list[Credit]:
    return [line for line in credit_lines() if any(matches(p, name) for p in line["files"])]


def names(folder: str, suffix: str) -> list[str]:
    return [name for name in shipped() if name.startswith(folder) and name.endswith(suffix)]


def test_every_file_is_credited_by_exactly_one_line() -> None:
    counts = {name: len(lines_for(name)) for name in shipped()}

    assert {name: count for name, count in counts.items() if count != 1} == {}


def test_every_line_of_the_credits_says_who_made_it_from_what_and_what_it_is() -> None:
    keys = {"files", "author", "licence", "source", "description"}

    assert [line for line in credit_lines() if set(line) - {"caption"} != keys] == []
    assert [line for line in credit_lines() if not all(line.values())] == []


def test_every_licence_is_one_that_lets_a_school_copy_the_game() -> None:
    licences = {part for line in credit_lines() for part in line["licence"].split(" AND ")}

    assert licences <= OPEN_LICENCES


def test_every_pattern_of_the_credits_finds_a_file() -> None:
    patterns = [pattern for line in credit_lines() for pattern in line["files"]]

    assert [p for p in patterns if not any(matches(p, name) for name in shipped())] == []


def test_fonts_icons_and_instruments_keep_their_licence_texts_beside_them() -> None:
    families = {Path(name).name.split("-")[0] for name in names("fonts/", ".ttf")}
    texts = {f"fonts/OFL-{family}.txt" for family in families}

    assert families == {"Literata", "AtkinsonHyperlegibleNext", "Lexend", "OpenDyslexic"}
    assert texts | {"icons/MIT-Phosphor.txt", "sounds/music/MIT-FluidR3.txt"} <= set(shipped())


def described() -> dict[str, str]:
    """What is said of each place and of each version of somebody."""
    layers = ("-front.webp", "-sky.webp")
    places = [n for n in names("pictures/places/", ".webp") if not n.endswith(layers)]
    people = {
        name: version["pictures"]["calm"]["file"] for name, version in cast()["versions"].items()
    }
    pictures = {place: place for place in places}
    pictures |= {name: f"pictures/{file}" for name, file in people.items()}
    return {name: lines_for(picture)[0]["description"] for name, picture in pictures.items()}


def test_every_place_and_every_version_of_a_person_has_a_description_of_its_own() -> None:
    descriptions = list(described().values())

    assert len(set(descriptions)) == len(descriptions)


def test_every_description_of_a_picture_is_one_plain_sentence_of_eight_to_twenty_words() -> None:
    wrong = {
        name: said
        for name, said in described().items()
        if not (8 <= len(said.split()) <= 20 and said.endswith(".") and said[0].isupper())
    }

    assert wrong == {}


def test_every_front_layer_has_a_place_behind_it_of_the_same_size() -> None:
    for name in names("pictures/places/", "-front.webp"):
        front = pygame.image.load(ASSETS / name)
        behind = pygame.image.load(ASSETS / name.replace("-front.webp", ".webp"))

        assert front.get_size() == behind.get_size() == (1920, 1080), name
        assert front.get_masks()[3], f"{name} hides the people"


def test_no_place_weighs_more_than_a_quarter_of_a_megabyte_and_all_pictures_under_thirty() -> None:
    weights: dict[str, int] = {}
    for name in names("pictures/places/", ".webp"):
        place = name.removesuffix(".webp").removesuffix("-front").removesuffix("-sky")
        weights[place] = weights.get(place, 0) + (ASSETS / name).stat().st_size

    assert {place: weight for place, weight in weights.items() if weight > 250_000} == {}
    assert sum((ASSETS / name).stat().st_size for name in names("pictures/", "")) < 30_000_000


KINDS = ("place", "music", "ambience", "sound")


def named_in(written: object) -> Iterator[tuple[str, str]]:
    """Yield the kind and name of all that is to be seen or heard, wherever it stands in a story."""
    if isinstance(written, dict):
        for key, value in written.items():
            if key in KINDS and isinstance(value, str):
                yield str(key), value
            yield from named_in(value)
    elif isinstance(written, list):
        for value in written:
            yield from named_in(value)


@pytest.mark.parametrize("story", ["lantern-row", "fair-marrow"])
def test_all_that_a_story_shows_and_plays_is_there_and_told_in_words(story: str) -> None:
    folder = find_story(story)
    assert not isinstance(folder, str)
    assets = Assets(folder)
    files = [yaml.safe_load(file.read_text("utf-8")) for file in folder.path.glob("*.yaml")]
    named = {(kind, name) for file in files for kind, name in named_in(file) if name != "none"}

    assert {kind for kind, _ in named} >= {"place", "music", "ambience"}
    assert [(k, n) for k, n in sorted(named) if assets.find(k, n) is None] == []
    assert [n for kind, n in sorted(named) if kind == "place" and not assets.describe(n)] == []
    assert [name for _, name in named if name != name.lower()] == []


@pytest.mark.parametrize("name", names("fonts/", ".ttf"))
def test_every_font_loads_and_has_the_letters_of_a_name(name: str) -> None:
    pygame.font.init()

    metrics = pygame.font.Font(ASSETS / name, 26).metrics("Zoë Ångström “quoted” – née…")

    assert None not in metrics


@pytest.mark.parametrize("name", names("icons/", ".svg"))
def test_every_icon_loads_and_takes_the_colour_it_is_given(name: str) -> None:
    text = (ASSETS / name).read_text("utf-8")
    icon = pygame.image.load(ASSETS / name)

    assert "currentColor" in text
    assert icon.get_bounding_rect().width > 0


def size_written_in(picture: Path) -> tuple[int, int]:
    """Read the size from the head of a WebP, where decoding five hundred would take too long."""
    head = picture.read_bytes()[:30]
    assert head[:4] + head[8:16] == b"RIFFWEBPVP8X", picture
    across, down = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
    return across, down


def test_every_picture_of_the_cast_has_the_size_its_table_says() -> None:
    for version in cast()["versions"].values():
        for picture in version["pictures"].values():
            size = size_written_in(PICTURES / picture["file"])

            assert size == (picture["w"], picture["h"]), picture["file"]


@pytest.mark.parametrize("version", cast()["versions"])
def test_a_person_loads_as_a_figure_cut_out_of_paper(version: str) -> None:
    picture = cast()["versions"][version]["pictures"]["calm"]
    drawn = pygame.image.load(PICTURES / picture["file"])

    assert drawn.get_size() == (picture["w"], picture["h"])
    assert drawn.get_at((0, 0)).a == 0
    assert drawn.get_at((picture["eyes"][0], picture["eyes"][1])).a == 255


def test_the_table_of_the_cast_explains_each_of_its_keys() -> None:
    assert set(cast()["about"]) == set(cast())


def test_the_table_of_the_cast_names_every_picture_of_the_cast_and_no_other() -> None:
    table = json.dumps(cast())
    there = {name.removeprefix("pictures/") for name in names("pictures/cast/", ".webp")}
    named = {
        picture["file"]
        for version in cast()["versions"].values()
        for picture in version["pictures"].values()
    }

    assert named <= there
    assert [name for name in there if f'"{name}"' not in table] == []


def test_everybody_has_a_picture_for_every_mood() -> None:
    moods = {name: list(version["pictures"]) for name, version in cast()["versions"].items()}

    assert cast()["moods"] == MOODS
    assert {name: those for name, those in moods.items() if those != MOODS} == {}


def test_everybody_looks_one_way_at_every_age_of_the_player() -> None:
    ages: dict[str, list[int]] = {}
    for version in cast()["versions"].values():
        span = range(version["from"], version["to"] + 1)
        ages.setdefault(version["speaker"], []).extend(span)

    assert set(ages) == SPEAKERS
    assert {who for who, those in ages.items() if sorted(those) != list(PLAYER_AGES)} == set()


def test_every_face_lies_inside_its_picture() -> None:
    for version in cast()["versions"].values():
        for picture in version["pictures"].values():
            for across, down in (picture["neck"], picture["eyes"], picture["mouth"]):
                assert 0 < across < picture["w"], picture["file"]
                assert 0 < down < picture["h"], picture["file"]


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.folder)
def test_a_folder_of_assets_weighs_no_more_than_it_may(limit: Limit) -> None:
    weight = sum((ASSETS / name).stat().st_size for name in names(f"{limit.folder}/", ""))

    assert weight <= limit.megabytes * MEGABYTE


def test_no_name_of_a_file_has_capitals_or_spaces_but_fonts_and_licences() -> None:
    free = [name for name in shipped() if not name.endswith((".ttf", ".txt"))]

    assert [name for name in free if name != name.lower() or " " in name] == []
