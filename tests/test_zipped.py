"""A story in a zip file: read like a folder, and never more than a story."""

from __future__ import annotations

import io
import os
import stat
import struct
import sys
import tracemalloc
import zlib
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.assets import Assets
from game.cli import run
from game.library import StoryFolder, find_story, load_files, load_story
from game.story.catalogue.entry import GOOD
from game.story.problems import FileTrouble
from game.zipped import MOST_FILES, open_zip

Entries = (
    Mapping[str, str] | Mapping[str, bytes] | Mapping[str, str | bytes] | Mapping[ZipInfo, str]
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cf"
    "c00000030101003ffd05d60000000049454e44ae426082"
)
PACK_AGAIN = "Pack the story’s own folder and nothing else."


def pack(path: Path, entries: Entries, *, method: int = ZIP_DEFLATED) -> Path:
    with ZipFile(path, "w", method) as archive:
        for entry, data in entries.items():
            archive.writestr(entry, data, compress_type=method)
    return path


def packed(folder: Path, more: Entries | None = None, *, within: str = "") -> Path:
    path = pack(folder / "pond.zip", {f"{within}{name}": text for name, text in GOOD.items()})
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        for entry, data in (more or {}).items():
            archive.writestr(entry, data)
    return path


def named(name: str, mode: int = 0) -> ZipInfo:
    entry = ZipInfo("x")
    entry.filename = entry.orig_filename = name
    entry.external_attr = mode << 16
    return entry


def refused(path: Path) -> str:
    found = find_story(str(path))
    assert isinstance(found, str)
    return found.replace(str(path), "pond.zip")


# ------------------------------------------------------------- a good zip


@pytest.mark.parametrize("within", ["", "pond/"])
def test_a_zip_is_a_story_with_its_files_at_the_top_or_in_one_folder(
    within: str, tmp_path: Path
) -> None:
    found = find_story(str(packed(tmp_path, within=within)))

    assert isinstance(found, StoryFolder)
    assert found.name == "pond"
    reading = load_story(found)
    assert reading.story
    assert reading.problems == ()
    assert load_files(found) == {name: text.encode() for name, text in GOOD.items()}


def test_what_computers_put_into_zips_by_themselves_is_no_part_of_the_story(tmp_path: Path) -> None:
    more = {
        "__MACOSX/pond/._story.yaml": "x",
        "pond/.DS_Store": "x",
        "pond/": "",
        "READ ME.txt": "x",
    }

    found = find_story(str(packed(tmp_path, more, within="pond/")))

    assert isinstance(found, StoryFolder)
    assert set(load_files(found)) == set(GOOD)


def test_a_problem_in_a_zip_is_told_with_its_place(tmp_path: Path) -> None:
    found = find_story(str(packed(tmp_path, {"two.yaml": "chapter: Two\nscenes: {}\n"})))

    assert isinstance(found, StoryFolder)
    (problem,) = load_story(found).problems
    assert str(problem.place) == f"{tmp_path}/pond.zip/two.yaml:1:1"
    assert problem.code == "N103"


@pytest.mark.parametrize("command", ["check --without-proof", "transcript --choose first"])
def test_a_command_takes_a_zip_as_it_takes_a_folder(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, *options = command.split()

    run([name, str(packed(tmp_path)), *options])

    told = capsys.readouterr()
    assert "is not opened" not in told.out + told.err
    assert "game" not in told.err


def test_a_picture_in_a_zip_is_found_and_its_copy_goes_with_the_game(tmp_path: Path) -> None:
    zip_ = packed(tmp_path, {"pond/pictures/pond.png": PIXEL}, within="pond/")
    found = find_story(str(zip_))
    assert isinstance(found, StoryFolder)
    assets = Assets(found, tmp_path)

    picture = assets.find("place", "pond")

    assert picture
    assert picture.read_bytes() == PIXEL
    assert assets.find("place", "pond") == picture
    assert assets.names("place") == {"pond"}
    assert tmp_path not in picture.parents
    if sys.platform != "win32":
        assert stat.S_IMODE(picture.parent.stat().st_mode) == 0o700
    del assets
    assert not picture.parent.exists()


def test_nothing_of_a_zip_is_put_on_the_disk_to_read_or_check_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "nowhere"))
    found = find_story(str(packed(tmp_path, {"pictures/pond.png": PIXEL})))
    assert isinstance(found, StoryFolder)

    assert load_story(found).story
    assert Assets(found, tmp_path).names("place") == {"pond"}
    assert os.listdir(tmp_path) == ["pond.zip"]


def test_a_zip_credits_its_own_pictures(tmp_path: Path) -> None:
    written = "credits:\n  - files: pictures/pond.png\n    description: A pond at noon.\n"
    found = find_story(str(packed(tmp_path, {"CREDITS.yaml": written})))

    assert isinstance(found, StoryFolder)
    assert Assets(found, tmp_path).describe("pond") == "A pond at noon."


# ------------------------------------------------------------- what is no story


def test_a_file_that_is_no_zip_is_said(tmp_path: Path) -> None:
    path = tmp_path / "pond.zip"
    path.write_bytes(b"no zip at all")

    assert refused(path) == (
        "“pond.zip” is damaged, or is no zip file. Copy or download it again, or pack the story’s "
        "folder again."
    )


def test_a_zip_without_a_story_is_said(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with ZipFile(inner, "w") as archive:
        archive.writestr("story.yaml", GOOD["story.yaml"])

    assert refused(pack(tmp_path / "pond.zip", {"inner.zip": inner.getvalue()})) == (
        "There is no story.yaml in “pond.zip”. Pack the story’s own folder, the one that has "
        "story.yaml in it."
    )


def test_two_stories_in_a_zip_are_said(tmp_path: Path) -> None:
    assert refused(pack(tmp_path / "pond.zip", {"a/story.yaml": "", "b/story.yaml": ""})) == (
        "“pond.zip” has two stories in it: “a/story.yaml” and “b/story.yaml”. Pack each into a zip "
        "of its own."
    )


OUTSIDE = (
    "“pond.zip” is not opened: the name “{file}” in it could lead out of the story. A story is whole "
    "in its own folder; pack that folder again."
)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../secret.yaml", None),
        ("a/../../secret.yaml", None),
        ("/etc/passwd", None),
        ("//server/share.yaml", None),
        ("C:/Windows/win.ini", None),
        ("C:secret.yaml", None),
        ("a\\..\\secret.yaml", None),
        ("one.yaml\x00.png", "one.yaml�.png"),
        ("./one.yaml", None),
        ("pictures/..", None),
        ("file:///etc/passwd", None),
        ("a\nb.yaml", "a�b.yaml"),
    ],
)
def test_a_name_that_leads_out_is_refused(name: str, shown: str | None, tmp_path: Path) -> None:
    path = tmp_path / "pond.zip"
    stand_in = "x" * len(name.encode())
    packed(tmp_path, {stand_in: "secret"})
    path.write_bytes(path.read_bytes().replace(stand_in.encode(), name.encode()))

    assert refused(path) == OUTSIDE.format(file=shown or name)
    assert os.listdir(tmp_path) == ["pond.zip"]


@pytest.mark.parametrize("name", ["x" * 300 + ".yaml", "a/" * 12 + "x.yaml"])
def test_a_name_without_end_is_refused(name: str, tmp_path: Path) -> None:
    shown = name if len(name) <= 60 else f"{name[:59]}…"

    assert refused(packed(tmp_path, {name: "x"})) == (
        f"“pond.zip” is not opened: the name “{shown}” in it is too long, or too deep in folders. "
        f"{PACK_AGAIN}"
    )


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_a_link_or_a_device_in_a_zip_is_refused(kind: int, tmp_path: Path) -> None:
    assert refused(packed(tmp_path, {named("two.yaml", kind | 0o777): "/etc/passwd"})) == (
        "“pond.zip” is not opened: “two.yaml” in it is a link, not a file. Put a copy of the file "
        "itself into the story’s folder, and pack it again."
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["one.yaml", "One.YAML", "STORY.yaml"])
def test_two_files_of_one_name_are_refused(name: str, tmp_path: Path) -> None:
    first = name.lower()

    assert refused(packed(tmp_path, {named(name): "x"})) == (
        f"“pond.zip” is not opened: “{first}” and “{name}” in it have the same name. Some computers "
        "do not tell capitals apart; rename one, and pack the story’s folder again."
    )


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    more: Entries = {f"x{at}": "" for at in range(MOST_FILES)}

    assert refused(packed(tmp_path, more)) == (
        f"“pond.zip” is not opened: it has {MOST_FILES + len(GOOD)} files, and {MOST_FILES} is the "
        f"most. {PACK_AGAIN}"
    )


def test_a_file_that_becomes_huge_is_refused(tmp_path: Path) -> None:
    bomb = packed(tmp_path, {"two.yaml": b" " * 50_000_000})

    assert bomb.stat().st_size < 100_000
    assert refused(bomb) == (
        "“pond.zip” is not opened: “two.yaml” in it is small in the zip and becomes huge when it is "
        "unpacked. A story has no need of that; take the file out."
    )


@pytest.mark.parametrize("method", [ZIP_BZIP2, ZIP_LZMA])
def test_a_zip_packed_in_a_rare_way_is_refused(method: int, tmp_path: Path) -> None:
    assert refused(pack(tmp_path / "pond.zip", dict(GOOD), method=method)) == (
        "“pond.zip” is not opened: “story.yaml” in it is packed in a way that not every computer "
        "can unpack. Pack the story’s folder again as a plain zip file."
    )


# ------------------------------------------------------------- zips that lie

DIRECTORY, END = b"PK\x01\x02", b"PK\x05\x06"


def changed(path: Path, at: int, layout: str, value: int, *, entry: int = 0) -> Path:
    """Write a number into one entry of the zip's list, or into its end where `entry` is -1."""
    data = bytearray(path.read_bytes())
    start = data.rfind(END) if entry < 0 else -1
    for _ in range(entry + 1):
        start = data.find(DIRECTORY, start + 1)
    struct.pack_into(layout, data, start + at, value)
    path.write_bytes(data)
    return path


def test_an_encrypted_zip_is_said(tmp_path: Path) -> None:
    assert refused(changed(packed(tmp_path), 8, "<H", 1)) == (
        "“pond.zip” is locked with a password (“story.yaml”). Pack the story’s folder again without "
        "one."
    )


def test_a_claim_of_four_gigabytes_is_refused(tmp_path: Path) -> None:
    path = changed(packed(tmp_path), 24, "<I", 0xFFFF_FFFE)

    assert "becomes huge when it is unpacked" in refused(path)


def test_many_large_files_together_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path, {f"x{at}": os.urandom(50_000) for at in range(50)})
    for entry in range(50):
        changed(path, 24, "<I", 12_000_000, entry=len(GOOD) + entry)

    assert refused(path) == (
        f"“pond.zip” is not opened: its files have more than 400 MB together. {PACK_AGAIN}"
    )


def test_files_that_lie_over_each_other_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path)
    changed(path, 42, "<I", 0, entry=1)

    assert "is damaged, or is no zip file" in refused(path)


def test_a_file_that_is_other_than_the_list_says_is_one_problem(tmp_path: Path) -> None:
    path = changed(packed(tmp_path), 16, "<I", 12345)
    found = find_story(str(path))

    assert isinstance(found, StoryFolder)
    told = [problem.told().replace(str(path), "pond.zip") for problem in load_story(found).problems]
    assert told == [
        (
            "pond.zip/story.yaml:1:1: error Y104: “story.yaml” cannot be read: it is damaged in the zip "
            "file. See whether you can open it in an editor, and close other programs that use it."
        )
    ]


def test_a_list_of_a_hundred_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "pond.zip"
    with path.open("wb") as file:
        file.truncate(100_000_000)
        file.seek(0, io.SEEK_END)
        file.write(struct.pack("<4s4H2IH", END, 0, 0, 1, 1, 100_000_000, 0, 0))
    tracemalloc.start()
    try:
        assert "is damaged, or is no zip file" in refused(path)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_an_end_that_speaks_of_another_end_is_no_way_around_the_limits(tmp_path: Path) -> None:
    path = packed(tmp_path)
    data = path.read_bytes()
    end = data.rfind(END)
    far = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**40, 2**40, 2**40, 2**40)
    way = struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
    path.write_bytes(data[:end] + far + way + data[end:])

    assert "is damaged, or is no zip file" in refused(path)


def test_a_zip_changed_after_it_was_found_is_looked_through_again(tmp_path: Path) -> None:
    found = find_story(str(packed(tmp_path)))
    assert isinstance(found, StoryFolder)
    packed(tmp_path, {named("two.yaml", stat.S_IFLNK): "/etc/passwd"})

    files = load_files(found)

    assert all(isinstance(trouble, FileTrouble) for trouble in files.values())


def test_what_is_no_file_is_no_zip(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pond.zip")

        assert "is damaged, or is no zip file" in refused(tmp_path / "pond.zip")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return packed(tmp_path_factory.mktemp("zip"), {"pictures/pond.png": PIXEL}).read_bytes()


@settings(max_examples=60, deadline=None)
@given(data=some.data())
def test_a_zip_with_anything_changed_is_a_story_with_problems_or_a_sentence(
    good: bytes, tmp_path_factory: pytest.TempPathFactory, data: some.DataObject
) -> None:
    changed = bytearray(good)
    for _ in range(data.draw(some.integers(1, 6))):
        end = len(changed) - 1 if data.draw(some.booleans()) else good.find(DIRECTORY)
        at = data.draw(some.integers(good.find(DIRECTORY) if end == len(changed) - 1 else 0, end))
        changed[at] = data.draw(some.integers(0, 255))
    cut = data.draw(some.sampled_from((0, 0, 0, 1, 30, 500)))
    path = tmp_path_factory.mktemp("changed") / "pond.zip"
    path.write_bytes(changed[cut : len(changed) - data.draw(some.sampled_from((0, 0, 1, 22, 300)))])

    found = find_story(str(path))

    if isinstance(found, StoryFolder):
        load_story(found)
        Assets(found).find("place", "pond")
    else:
        assert found.endswith(".")


def test_a_zip_within_its_limits_is_never_refused_for_its_text(tmp_path: Path) -> None:
    text = "".join(f"# {at} {zlib.crc32(str(at).encode())}\n" for at in range(200_000))

    assert not isinstance(open_zip(packed(tmp_path, {"two.yaml": text}), "pond.zip"), str)
