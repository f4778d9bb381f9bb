"""Finding and reading stories and assets: in a checkout, in a wheel, in a folder of one's own."""

from __future__ import annotations

import json
import os
import struct
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.assets import KINDS, MOST_ROWS, Assets
from game.heads import picture_size, sound_seconds
from game.library import (
    MOST_FILES,
    StoryFolder,
    find_story,
    load_files,
    load_story,
    shipped_root,
    shipped_stories,
)
from game.stage.cast import Cast
from game.story.catalogue.entry import GOOD
from game.story.problems import FileTrouble
from game.story.source import MOST_BYTES

PIXEL = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1"
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
        "“puddle”. A story can also be any folder with a story.yaml in it, or a zip file of one."
    )


def test_a_file_is_no_story(pond: StoryFolder) -> None:
    file = pond.path / "story.yaml"

    assert find_story(str(file)) == (
        f"“{file}” is a file. Give the folder it is in: “{pond.path}”, or a zip file of that folder."
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


def told(folder: StoryFolder) -> list[str]:
    return [problem.told() for problem in load_story(folder).problems]


@LINKS
def test_a_device_in_the_place_of_a_file_is_not_waited_for(pond: StoryFolder) -> None:
    os.mkfifo(pond.path / "pictures")
    (pond.path / "sounds").mkdir()
    os.mkfifo(pond.path / "sounds" / "rain.ogg")
    (pond.path / "one.yaml").unlink()
    (pond.path / "one.yaml").symlink_to("/dev/zero")

    assert told(pond) == [
        (
            "pond/one.yaml:1:1: error Y105: “one.yaml” is a link that leads out of the story's folder. "
            "Put a copy of the file itself there."
        ),
        (
            "pond/sounds/rain.ogg:1:1: warning Y112: The sound “rain.ogg” is not played: it is neither a "
            "file nor a folder. Save it again as Ogg Vorbis, MP3 or WAV, and shorter."
        ),
    ]


def test_a_folder_of_a_hundred_thousand_files_is_not_read(pond: StoryFolder) -> None:
    for at in range(MOST_FILES):
        (pond.path / f"x{at}.yaml").touch()

    assert told(pond) == [
        (
            f"pond/story.yaml:1:1: error Y109: There are {MOST_FILES + len(GOOD)} files of words in this "
            "story's folder; it is not read. Give the story a folder of its own."
        )
    ]


def test_a_story_of_many_large_files_is_not_read(pond: StoryFolder) -> None:
    for at in range(3):
        (pond.path / f"x{at}.yaml").write_bytes(b"# x\n" * (MOST_BYTES // 4))

    assert told(pond) == [
        (
            "pond/story.yaml:1:1: error Y110: The files of this story have more than 33 MB of words "
            "together; it is not read. Check that all files of the folder belong to the story."
        )
    ]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="everything may be read")
def test_a_file_that_may_not_be_read_is_said(pond: StoryFolder) -> None:
    (pond.path / "one.yaml").chmod(0)

    assert load_files(pond)["one.yaml"] == FileTrouble("unreadable", "Permission denied")


def test_folders_a_thousand_deep_are_not_walked_to_their_end(pond: StoryFolder) -> None:
    deep = pond.path / "pictures"
    for _ in range(100):
        deep = deep / "a"
    deep.mkdir(parents=True)
    put(deep / "x.png")

    assert told(pond) == []


# ------------------------------------------------------------- assets

SIZES = {
    "wide.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 50_000, 50_000),
    "wide.jpg": b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08" + struct.pack(">HH", 50_000, 50_000),
    "wide.webp": b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (49_999).to_bytes(3, "little") * 2,
}


@pytest.mark.parametrize("name", SIZES)
def test_a_picture_that_would_fill_the_memory_is_not_shown(
    name: str, pond: StoryFolder, tmp_path: Path
) -> None:
    put(pond.path / "pictures" / name, SIZES[name])

    assert Assets(pond, tmp_path).find("place", "wide") is None
    assert told(pond) == [
        (
            f"pond/pictures/{name}:1:1: warning Y111: The picture “{name}” is not shown: it has 50000 × "
            "50000 pixels, and 25 million together are the most. Save it again as PNG, JPEG or WebP, "
            "with about 1920 × 1080 pixels."
        )
    ]


@pytest.mark.parametrize(
    "start", [b"", b"GIF89a", b"BM", b"\xff\xd8", b"RIFF....WEBP", b"\x89PNG\r\n\x1a\n"]
)
def test_a_picture_of_another_kind_is_not_shown(
    start: bytes, pond: StoryFolder, tmp_path: Path
) -> None:
    put(pond.path / "pictures" / "pond.png", start)

    assert Assets(pond, tmp_path).find("place", "pond") is None
    assert told(pond) == [
        (
            "pond/pictures/pond.png:1:1: warning Y111: The picture “pond.png” is not shown: it is no "
            "picture in PNG, JPEG or WebP. Save it again as PNG, JPEG or WebP, with about 1920 × 1080 "
            "pixels."
        )
    ]


def test_a_picture_that_is_too_heavy_is_not_shown(pond: StoryFolder, tmp_path: Path) -> None:
    with put(pond.path / "pictures" / "pond.png").open("wb") as file:
        file.truncate(21_000_000)

    assert Assets(pond, tmp_path).find("place", "pond") is None
    assert told(pond) == [
        (
            "pond/pictures/pond.png:1:1: warning Y111: The picture “pond.png” is not shown: it has 21 MB, "
            "and 20 MB is the most. Save it again as PNG, JPEG or WebP, with about 1920 × 1080 pixels."
        )
    ]


def wav(seconds: float, rate: int) -> bytes:
    size = int(seconds * rate)
    head = struct.pack(
        "<4sI8sIHHIIHH4sI", b"RIFF", size, b"WAVEfmt ", 16, 1, 1, rate, rate, 1, 8, b"data", size
    )
    return head + bytes(size)


def test_a_sound_that_would_fill_the_memory_is_not_played(
    pond: StoryFolder, tmp_path: Path
) -> None:
    put(pond.path / "sounds" / "long.wav", wav(1200, 8000))
    put(pond.path / "sounds" / "slow.wav", wav(1, 10))
    put(pond.path / "sounds" / "rain.mp3", b"\xff\xfb\x90\x00" + bytes(413) * 2)
    put(pond.path / "sounds" / "good.wav", wav(1, 8000))
    assets = Assets(pond, tmp_path)

    found = {name: assets.find("sound", name) for name in ("long", "slow", "rain", "good")}

    assert found == dict.fromkeys(("long", "slow")) | {
        "rain": pond.path / "sounds" / "rain.mp3",
        "good": pond.path / "sounds" / "good.wav",
    }
    assert told(pond) == [
        (
            "pond/sounds/long.wav:1:1: warning Y112: The sound “long.wav” is not played: it lasts 20 "
            "minutes, and 15 minutes are the most. Save it again as Ogg Vorbis, MP3 or WAV, and shorter."
        ),
        (
            "pond/sounds/slow.wav:1:1: warning Y112: The sound “slow.wav” is not played: it is no sound "
            "in WAV, Ogg Vorbis or MP3. Save it again as Ogg Vorbis, MP3 or WAV, and shorter."
        ),
    ]


def test_the_length_of_every_shipped_piece_is_known() -> None:
    for piece in (ROOT / "assets" / "sounds").rglob("*.ogg"):
        seconds = sound_seconds(piece.read_bytes())

        assert seconds is not None
        assert 0 < seconds < 120


@given(
    some.binary(max_size=200),
    some.sampled_from([b"", *SIZES.values(), wav(0, 8000), b"OggS", b"ID3"]),
)
def test_the_head_of_any_file_is_measured_or_not_known(data: bytes, start: bytes) -> None:
    picture_size(start + data)
    sound_seconds(start + data)


@LINKS
def test_a_picture_is_no_link_out_of_the_story(pond: StoryFolder, tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "secret.png")
    (pond.path / "pictures").symlink_to(tmp_path / "elsewhere")
    (pond.path / "sounds").mkdir()
    (pond.path / "sounds" / "secret.wav").symlink_to("/etc/hostname")
    assets = Assets(pond, tmp_path)

    assert assets.find("place", "secret") is None
    assert assets.find("sound", "secret") is None
    assert assets.names("place") == frozenset()


ESCAPES = (
    "../secret", "..", "/etc/passwd", "C:\\secret", "C:secret", "..\\secret", "%2e%2e/secret", "%2e%2e%2fsecret",
    "file:///etc/passwd", "http://example.org/x", "//server/share", "．．/secret", "․․/secret", "..∕secret",
    "secret\x00", "secret\n", "~/secret", "$HOME/secret", "pictures/../../secret", ".", "", "a//b", "./secret",
)  # fmt: skip


@pytest.mark.parametrize("name", ESCAPES)
def test_no_name_of_any_kind_leads_out_of_a_story(
    name: str, pond: StoryFolder, tmp_path: Path
) -> None:
    for ending in (".png", ".webp", ".ogg", ".json", ".svg"):
        put(tmp_path / f"secret{ending}")
        put(pond.path / f"secret{ending}")
    assets = Assets(pond, tmp_path)

    assert [assets.find(kind, name) for kind in (*KINDS, "map", "front")] == [None] * (
        len(KINDS) + 2
    )


@pytest.mark.parametrize("name", ESCAPES)
def test_a_chapter_outside_of_the_story_is_not_read(
    name: str, pond: StoryFolder, tmp_path: Path
) -> None:
    (tmp_path / "secret.yaml").write_text("chapter: Secret\nscenes: {}\n")
    listed = GOOD["story.yaml"].replace("[one]", f"[one, {json.dumps(name)}]")
    (pond.path / "story.yaml").write_text(listed, encoding="utf-8")

    reading = load_story(pond)

    assert reading.story is None
    assert "Secret" not in repr(reading)


@pytest.mark.parametrize("name", ESCAPES)
def test_a_row_of_the_credits_names_a_file_and_opens_none(
    name: str, pond: StoryFolder, tmp_path: Path
) -> None:
    row = {"files": [name, name], "author": name, "description": "x"}
    (pond.path / "CREDITS.yaml").write_text(json.dumps({"credits": [row]}), encoding="utf-8")

    assert len(Assets(pond, tmp_path).credits) <= 2


def test_credits_without_end_are_cut(pond: StoryFolder, tmp_path: Path) -> None:
    rows = "".join(f"  - files: pictures/x{at}.png\n" for at in range(MOST_ROWS + 100))
    (pond.path / "CREDITS.yaml").write_text(f"credits:\n{rows}")

    assert len(Assets(pond, tmp_path).credits) == MOST_ROWS


@pytest.mark.parametrize(
    "table",
    ["", "[]", "{", "[" * 100_000, '{"versions": 3}', '{"versions": {"a": {}}, "scale": 0}'],
)
def test_a_table_of_a_cast_that_is_none_draws_nobody(
    table: str, pond: StoryFolder, tmp_path: Path
) -> None:
    put(pond.path / "pictures" / "cast.json", table.encode())
    assets = Assets(pond, tmp_path)

    assert assets.names("cast") == frozenset()
    assert Cast.load(assets.find("table", "cast")).portrait("ada", 5, "calm") is None


def test_a_person_as_wide_as_a_country_is_not_drawn(pond: StoryFolder, tmp_path: Path) -> None:
    drawn = {"file": "cast/ada.webp", "w": 1e12, "h": 1, "neck": [0, 1], "mouth": [0, 1]}
    row = {"speaker": "ada", "from": 0, "to": 99, "pictures": {"calm": drawn}}
    table = put(
        pond.path / "pictures" / "cast.json",
        json.dumps({"scale": 1, "versions": {"ada": row}}).encode(),
    )

    assert Cast.load(table).portrait("ada", 5, "calm") is None


def test_an_icon_that_is_drawn_without_end_is_not_used(pond: StoryFolder, tmp_path: Path) -> None:
    put(pond.path / "icons" / "own.svg", b"<svg><path stroke-dasharray='1e-9' d='M0 0L9 9'/></svg>")
    put(pond.path / "icons" / "large.svg", b" " * 30_000)
    good = put(pond.path / "icons" / "good.svg", b"<svg><path d='M0 0L9 9'/></svg>")
    assets = Assets(pond, tmp_path)

    assert assets.find("icon", "own") is None
    assert assets.find("icon", "large") is None
    assert assets.find("icon", "good") == good


def put(path: Path, data: bytes = PIXEL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
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
    own = put(pond.path / "sounds" / "rain.wav", wav(1, 8000))
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
    places = {name for name in assets.names("place") if not name.endswith(("-front", "-sky"))}

    assert not places - assets.descriptions.keys()


def test_a_wheel_carries_every_folder_of_the_assets() -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = table["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {f"assets/{path.name}" for path in (ROOT / "assets").iterdir() if path.is_dir()}

    assert folders - {"assets/workshop"} <= carried.keys()
    assert carried["scenes"] == "game/_shipped/scenes"
    assert all((ROOT / path).exists() for path in carried)
    assert shipped_root() == ROOT
