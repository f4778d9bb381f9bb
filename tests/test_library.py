"""Finding and reading stories and assets: in a checkout, in a wheel, in a folder of one's own."""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

import pytest

from game.assets import Assets
from game.library import (
    StoryFolder,
    find_story,
    load_files,
    load_story,
    shipped_root,
    shipped_stories,
)
from game.story.catalogue.entry import GOOD
from game.story.problems import FileTrouble
from game.story.source import MOST_BYTES

ROOT = Path(__file__).resolve().parent.parent
LINKS = pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights on Windows")


def write_pond(folder: Path) -> StoryFolder:
    folder.mkdir(parents=True)
    for name, text in GOOD.items():
        (folder / name).write_text(text, encoding="utf-8")
    return StoryFolder(folder.name, folder, folder.name)


@pytest.fixture
def pond(tmp_path: Path) -> StoryFolder:
    return write_pond(tmp_path / "pond")


# ------------------------------------------------------------- finding a story


def test_the_shipped_story_is_found_by_its_name() -> None:
    found = find_story("lantern-row")

    assert isinstance(found, StoryFolder)
    assert found.path == ROOT / "scenes" / "lantern-row"


def test_a_shipped_story_is_named_as_one_would_write_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    assert "scenes/lantern-row" in [story.shown for story in shipped_stories()]


def test_a_folder_is_a_story(pond: StoryFolder) -> None:
    assert find_story(str(pond.path)) == StoryFolder("pond", pond.path, str(pond.path))


def test_a_folder_here_comes_before_a_shipped_story_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pond(tmp_path / "lantern-row")
    monkeypatch.chdir(tmp_path)

    found = find_story("lantern-row")

    assert isinstance(found, StoryFolder)
    assert found.path.resolve() == tmp_path / "lantern-row"


def test_a_story_in_an_installed_package_is_found(tmp_path: Path) -> None:
    write_pond(tmp_path / "scenes" / "pond")

    found = find_story("pond", tmp_path)

    assert isinstance(found, StoryFolder)
    assert load_story(found).story


def test_a_wrong_name_is_told_the_nearest() -> None:
    assert find_story("lantern-rwo") == (
        "There is no story named “lantern-rwo”. Did you mean “lantern-row”?"
    )


def test_a_name_like_no_other_is_told_all_there_are(tmp_path: Path) -> None:
    write_pond(tmp_path / "scenes" / "pond")
    write_pond(tmp_path / "scenes" / "puddle")

    assert find_story("mountain", tmp_path) == (
        "There is no story named “mountain”. The stories that came with the game: “pond”, "
        "“puddle”. A story can also be any folder with a story.yaml in it."
    )


def test_a_file_is_no_story(pond: StoryFolder) -> None:
    file = pond.path / "story.yaml"

    assert find_story(str(file)) == (
        f"“{file}” is a file. Give the folder it is in: “{pond.path}”."
    )


def test_a_folder_without_story_yaml_is_no_story(tmp_path: Path) -> None:
    assert find_story(str(tmp_path)) == (
        f"There is no story.yaml in “{tmp_path}”. Every story begins with one; “lantern-row” is a "
        "story to learn from."
    )


def test_a_folder_of_stories_is_told_which(pond: StoryFolder) -> None:
    above = pond.path.parent

    assert find_story(str(above)) == (
        f"There is no story.yaml in “{above}”. Did you mean “{pond.path}”?"
    )


def test_a_story_file_in_capitals_is_told_its_name(pond: StoryFolder) -> None:
    (pond.path / "story.yaml").rename(pond.path / "Story.yml")

    assert find_story(str(pond.path)) == (
        f"“{pond.path}” has a file named “Story.yml”. Name it “story.yaml”, in small letters, and "
        "the story can be found."
    )


@pytest.mark.parametrize("wanted", ["", "a\x00b", "x" * 5000, "../..//nowhere", "~nobody"])
def test_any_words_at_all_get_a_sentence(
    wanted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert isinstance(find_story(wanted), str)


# ------------------------------------------------------------- reading a story


def test_a_story_is_read_from_its_folder(pond: StoryFolder) -> None:
    reading = load_story(pond)

    assert reading.story
    assert reading.story.title == "The Pond"


def test_only_yaml_files_are_read(pond: StoryFolder) -> None:
    (pond.path / "notes.txt").write_text("private")
    (pond.path / ".hidden.yaml").write_text("private")
    (pond.path / "CREDITS.yaml").write_text("credits: []")

    assert load_files(pond) == {name: text.encode() for name, text in GOOD.items()}


def test_a_folder_in_the_place_of_a_file_is_said(pond: StoryFolder) -> None:
    (pond.path / "two.yaml").mkdir()

    assert load_files(pond)["two.yaml"] == FileTrouble("folder")


def test_a_name_in_capitals_is_said(pond: StoryFolder) -> None:
    (pond.path / "one.yaml").rename(pond.path / "One.yaml")

    files = load_files(pond)

    assert files["one.yaml"] == FileTrouble("capitals", "One.yaml")
    assert files["One.yaml"] == GOOD["one.yaml"].encode()


def test_a_file_that_is_too_large_is_not_read(pond: StoryFolder) -> None:
    with (pond.path / "two.yaml").open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    trouble = load_files(pond)["two.yaml"]

    assert trouble == FileTrouble("too large", str((MOST_BYTES + 1) // 1_000_000))


@LINKS
def test_a_link_out_of_the_folder_is_not_followed(pond: StoryFolder, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("secret: yes")
    (pond.path / "two.yaml").symlink_to(tmp_path / "secret.yaml")
    (pond.path / "three.yaml").symlink_to("one.yaml")
    (pond.path / "four.yaml").symlink_to("four.yaml")
    (pond.path / "five.yaml").symlink_to("nowhere.yaml")

    files = load_files(pond)

    assert files["two.yaml"] == FileTrouble("outside")
    assert files["three.yaml"] == GOOD["one.yaml"].encode()
    assert isinstance(files["four.yaml"], FileTrouble)
    assert files["five.yaml"] == FileTrouble("missing")


@LINKS
def test_something_that_is_no_file_is_not_read(pond: StoryFolder) -> None:
    os.mkfifo(pond.path / "two.yaml")

    assert load_files(pond)["two.yaml"] == FileTrouble(
        "unreadable", "it is neither a file nor a folder"
    )


# ------------------------------------------------------------- assets


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    return path


def test_the_stories_own_picture_comes_first(pond: StoryFolder, tmp_path: Path) -> None:
    put(tmp_path / "assets" / "pictures" / "places" / "harbour.webp")
    own = put(pond.path / "pictures" / "harbour.png")

    assert Assets(pond, tmp_path).find("place", "harbour") == own


def test_a_shipped_picture_is_found_by_a_story_without_its_own(
    pond: StoryFolder, tmp_path: Path
) -> None:
    shipped = put(tmp_path / "assets" / "pictures" / "places" / "harbour-front.webp")

    assert Assets(pond, tmp_path).find("front", "harbour") == shipped


def test_a_figure_is_found_by_its_version_and_mood(tmp_path: Path) -> None:
    figure = put(tmp_path / "assets" / "pictures" / "cast" / "juno-5" / "happy.webp")
    assets = Assets(root=tmp_path)

    assert assets.find("cast", "juno-5 happy") == figure
    assert assets.names("cast") == {"juno-5"}


def test_a_person_of_the_cast_is_known_by_the_name_a_story_uses() -> None:
    assert {"juno", "theo", "mayor"} <= Assets().names("cast")


def test_music_is_found_by_its_name(pond: StoryFolder, tmp_path: Path) -> None:
    own = put(pond.path / "sounds" / "rain.wav")
    shipped = put(tmp_path / "assets" / "sounds" / "music" / "fork.ogg")
    assets = Assets(pond, tmp_path)

    assert (assets.find("music", "rain"), assets.find("music", "fork")) == (own, shipped)
    assert assets.names("music") == {"rain", "fork"}


def test_wrong_capitals_are_not_found_on_any_system(tmp_path: Path) -> None:
    put(tmp_path / "assets" / "pictures" / "places" / "Harbour.webp")

    assert Assets(root=tmp_path).find("place", "harbour") is None


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "", "a/../b", "a\\b", "..", "a\x00"])
def test_a_name_does_not_lead_out_of_the_assets(name: str, tmp_path: Path) -> None:
    put(tmp_path / "assets" / "secret.webp")

    assert Assets(root=tmp_path).find("place", name) is None


def test_what_is_missing_is_none(tmp_path: Path) -> None:
    assert Assets(root=tmp_path / "nowhere").find("icon", "lock") is None
    assert Assets(root=tmp_path / "nowhere").describe("harbour") is None


# ------------------------------------------------------------- what is shipped


def test_the_credits_name_who_made_what() -> None:
    rows = {row["file"]: row for row in Assets().credits}

    assert rows["pictures/places/benches.webp"]["licence"] == "CC-BY-4.0"
    assert all(row["author"] and row["source"] for row in rows.values())


def test_a_story_credits_its_own_files(pond: StoryFolder, tmp_path: Path) -> None:
    put(pond.path / "pictures" / "harbour.png")
    (pond.path / "CREDITS.yaml").write_text(
        "credits:\n  - files: pictures/harbour.png\n    author: Ada\n"
        "    description: A harbour at dusk.\n"
    )
    assets = Assets(pond, tmp_path)

    assert [row["author"] for row in assets.credits] == ["Ada"]
    assert assets.describe("harbour") == "A harbour at dusk."


def test_every_place_has_a_description() -> None:
    assets = Assets()
    places = {name for name in assets.names("place") if not name.endswith("-front")}

    assert not places - assets.descriptions.keys()


def test_a_wheel_carries_every_folder_of_the_assets() -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = table["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {f"assets/{path.name}" for path in (ROOT / "assets").iterdir() if path.is_dir()}

    assert folders - {"assets/workshop"} <= carried.keys()
    assert carried["scenes"] == "game/_shipped/scenes"
    assert all((ROOT / path).exists() for path in carried)
    assert shipped_root() == ROOT
