"""Saves and settings: never half written, never lost, and nothing in them is trusted."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.disk import LIMIT
from game.home import HOME, Home, find_home, folder_name
from game.library import find_story, load_story
from game.play.session import Session
from game.play.views import EndingView
from game.saved import read_save, save_of, write_save
from game.saves import SLOTS, Saves
from game.settings import KINDS, RANGES, Settings, read_settings, write_settings
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.reader import read_story

LEFT_OUT = object()
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent


def pond_from_catalogue() -> Story:
    reading = read_story({name: text.encode() for name, text in GOOD.items()}, "pond")
    assert reading.story, reading.problems
    return reading.story


@pytest.fixture(scope="module")
def pond() -> Story:
    return pond_from_catalogue()


@pytest.fixture
def saves(tmp_path: Path) -> Saves:
    return saves_in(tmp_path)


def saves_in(folder: Path) -> Saves:
    return Saves(Home(folder / "settings.json", folder / "saves"), lambda: NOON)


def played(story: Story, *choices: str) -> Session:
    session = Session(story)
    for choice in choices:
        while session.go_on():
            pass
        session.choose(choice)
    return session


def slot_file(folder: Path, number: int = 0) -> Path:
    return folder / "saves" / "pond" / f"slot-{number}.json"


def written(story: Story) -> bytes:
    return write_save(save_of(played(story, "swim"), NOON))


# ------------------------------------------------------------- slots


def test_a_playthrough_is_kept_and_goes_on_where_it_was(saves: Saves, pond: Story) -> None:
    session = played(pond, "swim")
    session.answer("name", "Ọláìtán")

    assert saves.save(session) is None

    save = saves.slot("pond", 0).save
    assert save
    again, trouble = Session.resume(pond, save.record)
    assert (again.look(), again.choices, trouble) == (session.look(), session.choices, None)


def test_a_slot_shows_where_it_was_left(saves: Saves, pond: Story) -> None:
    saves.save(played(pond))

    save = saves.slot("pond", 0).save
    assert save
    assert (save.chapter, save.title, save.place, save.ending) == (
        "One",
        "At the Bank",
        "pond",
        None,
    )
    assert save.saved_at == NOON


def test_a_slot_shows_the_ending_that_was_reached(saves: Saves, pond: Story) -> None:
    session = played(pond, "swim")
    while session.go_on():
        pass

    saves.save(session, 3)

    view, save = session.look(), saves.slot("pond", 3).save
    assert isinstance(view, EndingView)
    assert save
    assert save.ending == view.title


def test_there_are_six_slots_and_the_first_is_kept_by_itself(saves: Saves, pond: Story) -> None:
    saves.save(played(pond))
    saves.save(played(pond, "swim"), 5)

    assert [slot.is_empty for slot in saves.slots("pond")] == [False, True, True, True, True, False]
    assert SLOTS[0] == 0


def test_stories_do_not_share_slots(saves: Saves, pond: Story) -> None:
    saves.save(played(pond))

    assert saves.slot("another", 0).is_empty


def test_a_save_is_the_same_after_being_written_and_read(pond: Story) -> None:
    save = save_of(played(pond, "wait"), NOON)

    assert read_save(write_save(save)) == save


def test_a_deleted_slot_is_empty(saves: Saves, pond: Story) -> None:
    saves.save(played(pond), 2)

    assert saves.delete("pond", 2) is None
    assert saves.slot("pond", 2).is_empty


def test_delete_all_leaves_nothing_of_ours_and_everything_else(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    saves.save(played(pond))
    slot_file(tmp_path, 4).write_text("broken")
    saves.save(played(pond), 4)
    saves.see_ending("pond", "brave")
    slot_file(tmp_path).with_name("homework.txt").write_text("mine")

    assert saves.delete_all() is None

    assert [file.name for file in (tmp_path / "saves" / "pond").iterdir()] == ["homework.txt"]
    assert saves.endings_seen("pond") == frozenset()


def test_endings_that_were_seen_are_remembered(saves: Saves, tmp_path: Path) -> None:
    saves.see_ending("pond", "brave")
    saves.see_ending("pond", "shared")

    assert saves_in(tmp_path).endings_seen("pond") == {"brave", "shared"}


@pytest.mark.parametrize("story", ["con", "CON", "..", "a/b", "a\\b", "", "ü" * 300, "nul", "Aux"])
def test_every_system_has_a_folder_for_every_story(story: str) -> None:
    name = folder_name(story)

    assert name.startswith("story-")
    assert len(name) == len("story-") + 16


# ------------------------------------------------------------- what is not a save


def test_a_damaged_save_is_a_sentence_and_is_kept(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    saves.save(played(pond))
    file = slot_file(tmp_path)
    file.write_bytes(file.read_bytes()[:40])

    slot = saves.slot("pond", 0)
    saves.save(played(pond, "swim"))

    assert slot.trouble == "This save is damaged. The rest is untouched."
    assert slot.found == (
        f"{file} cannot be opened as a save: it breaks off or goes wrong in line 3. The file stays "
        "where it is; before anything else is saved here, it is put aside under a name of its own."
    )
    assert len(file.with_name("slot-0.kept-1.json").read_bytes()) == 40
    assert saves.slot("pond", 0).save


def test_a_save_of_another_story_is_a_sentence_and_is_kept(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    saves.save(played(replace(pond, id="puddle")))
    file = slot_file(tmp_path)
    file.parent.mkdir(parents=True)
    (tmp_path / "saves" / "puddle" / "slot-0.json").rename(file)
    foreign = file.read_bytes()

    slot = saves.slot("pond", 0)
    saves.save(played(pond))

    assert slot.trouble == "This save belongs to another story."
    assert slot.found == (
        f"{file} is a save of the story “puddle”. The file stays where it is; before anything else "
        "is saved here, it is put aside under a name of its own."
    )
    assert file.with_name("slot-0.kept-1.json").read_bytes() == foreign


def test_a_save_of_a_newer_game_is_a_sentence_and_is_kept(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    file = slot_file(tmp_path)
    file.parent.mkdir(parents=True)
    file.write_bytes(b'{"format": 2, "all": "new"}')

    slot = saves.slot("pond", 0)
    saves.save(played(pond))

    assert slot.trouble == "This save was made by a newer Lantern Row."
    assert slot.found == (
        f"{file} was made by a newer Lantern Row than this one. The newer game can open it. The "
        "file stays where it is; before anything else is saved here, it is put aside under a name "
        "of its own."
    )
    assert file.with_name("slot-0.kept-1.json").read_bytes() == b'{"format": 2, "all": "new"}'


def test_a_save_of_an_older_story_opens_and_is_kept(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    saves.save(played(pond, "swim"))
    older = slot_file(tmp_path).read_bytes()
    newer = replace(pond, version=2, fingerprint="new")

    save = saves.slot("pond", 0).save
    assert save
    session, _ = Session.resume(newer, save.record)
    saves.save(session)

    assert session.choices == ("bank.swim",)
    assert slot_file(tmp_path).with_name("slot-0.kept-1.json").read_bytes() == older


def test_two_damaged_saves_are_kept_under_two_names(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    file = slot_file(tmp_path)
    file.parent.mkdir(parents=True)
    for broken in ("one", "two"):
        file.write_text(broken)
        saves.save(played(pond))

    kept = sorted(file.parent.glob("*.kept-*.json"))
    assert [path.read_text() for path in kept] == ["one", "two"]


def test_a_huge_file_is_not_read_and_is_kept(saves: Saves, pond: Story, tmp_path: Path) -> None:
    file = slot_file(tmp_path)
    file.parent.mkdir(parents=True)
    with file.open("wb") as huge:
        huge.truncate(50 * LIMIT)

    slot = saves.slot("pond", 0)
    saves.save(played(pond))

    assert slot.trouble == "This save is damaged. The rest is untouched."
    assert file.with_name("slot-0.kept-1.json").stat().st_size == 50 * LIMIT
    assert saves.slot("pond", 0).save


def test_a_folder_in_the_place_of_a_save_is_moved_aside(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    slot_file(tmp_path).mkdir(parents=True)

    assert saves.slot("pond", 0).trouble == "This save is damaged. The rest is untouched."
    assert saves.save(played(pond)) is None
    assert saves.slot("pond", 0).save


def broken_saves(good: bytes) -> Iterator[bytes]:
    """Yield saves with one thing wrong: cut off anywhere, a wrong value anywhere, not JSON at all."""
    yield from (good[:length] for length in range(len(good)))
    values: list[object] = [
        None, True, -1, 0, 10**30, 0.5, "", "x", "\ud800", "\x1b[31m", "a" * 5000, [], ["x"], {},
        {"x": []}, [None] * 20, LEFT_OUT,
    ]  # fmt: skip
    plain = json.loads(good)
    for path in paths(plain):
        for value in values:
            yield json.dumps(with_value(plain, path, value)).encode()
    yield good.decode().encode("utf-16")
    yield good.replace(b"{", b"[")
    yield good.replace(b"1", b"9" * 5000)
    yield b'{"format": NaN}'
    yield b'{"format": 1e999}'
    yield b"\x00" * 1000
    yield b"[" * 100_000
    yield b'{"playthrough":' * 50_000


def paths(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield where every part of a JSON value is."""
    if path:
        yield path
    for key, below in parts(value):
        yield from paths(below, (*path, key))


def parts(value: object) -> list[tuple[str | int, object]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def with_value(whole: object, path: tuple[str | int, ...], value: object) -> object:
    """Return a JSON value with one part of it replaced, or left out where the value is LEFT_OUT."""
    if not path:
        return value
    made = {
        key: with_value(below, path[1:], value) if key == path[0] else below
        for key, below in parts(whole)
        if key != path[0] or len(path) > 1 or value is not LEFT_OUT
    }
    return made if isinstance(whole, dict) else list(made.values())


def test_no_broken_save_crashes_and_none_costs_a_good_one(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    saves.save(played(pond, "wait"), 1)
    good = slot_file(tmp_path, 1).read_bytes()
    file = slot_file(tmp_path)

    for broken in broken_saves(written(pond)):
        file.write_bytes(broken)
        slot = saves.slot("pond", 0)
        if slot.save:
            session, _ = Session.resume(pond, slot.save.record)
            session.look()
            session.log()
        else:
            assert slot.trouble

    assert slot_file(tmp_path, 1).read_bytes() == good
    assert saves.slot("pond", 1).save


def test_a_broken_save_is_whole_beside_the_new_one(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    file = slot_file(tmp_path)
    file.parent.mkdir(parents=True)
    for number, broken in enumerate(list(broken_saves(written(pond)))[1:400:7], start=1):
        file.write_bytes(broken)
        saves.save(played(pond))

        assert file.with_name(f"slot-0.kept-{number}.json").read_bytes() == broken


# ------------------------------------------------------------- whole or not at all

SAVING = """
import os, sys
from pathlib import Path
from tests.test_saves import played, pond_from_catalogue, saves_in

story = pond_from_catalogue()
sessions = [played(story), played(story, "swim")]
for line in sys.stdin:
    child = os.fork()
    if not child:
        saves = saves_in(Path(line.strip()))
        while True:
            for session in sessions:
                saves.save(session)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="ends processes in the way of Unix")
@pytest.mark.slow
def test_a_save_is_whole_whenever_the_game_is_killed(pond: Story, tmp_path: Path) -> None:
    saves = saves_in(tmp_path)
    saves.save(played(pond))
    whole = {(), ("bank.swim",)}
    seen = set()
    with subprocess.Popen(
        [sys.executable, "-c", SAVING],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as server:  # fmt: skip
        assert server.stdin
        assert server.stdout
        for _ in range(200):
            print(tmp_path, file=server.stdin, flush=True)
            child = int(server.stdout.readline())
            time.sleep(random.uniform(0.0, 0.03))
            os.kill(child, signal.SIGKILL)
            assert server.stdout.readline() == "ended\n"

            slot = saves.slot("pond", 0)
            assert slot.save, slot.found
            seen.add(slot.save.record.choices)
        server.stdin.close()

    assert seen == whole
    assert not list(tmp_path.rglob("*.kept-*"))


def test_what_a_killed_game_left_half_written_is_swept_away(
    saves: Saves, pond: Story, tmp_path: Path
) -> None:
    left = slot_file(tmp_path).with_name(".slot-0.json.77.tmp")
    left.parent.mkdir(parents=True)
    left.write_text("half")
    os.utime(left, (1, 1))

    saves.save(played(pond))

    assert not left.exists()


# ------------------------------------------------------------- nowhere to write


def test_where_nothing_can_be_written_it_is_said_once(pond: Story, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    saves = saves_in(tmp_path / "home")

    said = [saves.try_writing(), saves.save(played(pond)), saves.save(played(pond, "swim"))]

    assert said[1:] == [None, None]
    assert said[0] in (
        "Nothing is saved: File exists. You can play on, but the story ends when you leave.",
        "Nothing is saved: Not a directory. You can play on, but the story ends when you leave.",
    )
    assert not saves.keeps


def test_it_is_said_again_where_writing_fails_again_later(pond: Story, tmp_path: Path) -> None:
    home = tmp_path / "home"
    saves = saves_in(home)
    saves.save(played(pond))
    for file in home.rglob("*.json"):
        file.unlink()
    (home / "saves" / "pond").rmdir()
    (home / "saves" / "pond").write_text("in the way")

    first = saves.save(played(pond))
    (home / "saves" / "pond").unlink()

    assert first
    assert saves.save(played(pond)) is None
    assert saves.keeps


def test_playing_without_saving_leaves_nothing_behind(pond: Story) -> None:
    saves = Saves.off()

    assert saves.try_writing() is None
    assert saves.save(played(pond)) is None
    assert saves.save_settings(Settings()) is None
    assert saves.see_ending("pond", "brave") is None
    assert all(slot.is_empty for slot in saves.slots("pond"))
    assert saves.endings_seen("pond") == {"brave"}
    assert not saves.keeps


def test_one_folder_can_hold_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(HOME, str(tmp_path))

    assert find_home() == Home(tmp_path / "settings.json", tmp_path / "saves")


def test_without_a_home_there_is_nowhere_to_save(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)

    if sys.platform.startswith("linux"):
        assert find_home() is None


# ------------------------------------------------------------- settings


def test_settings_are_the_same_after_being_saved(saves: Saves) -> None:
    settings = Settings(text_scale=250, font="dyslexic", theme="contrast", music=0, muted=True)

    assert saves.save_settings(settings) is None
    assert saves.load_settings() == (settings, None)


def test_damaged_settings_are_a_sentence_and_are_kept(saves: Saves, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("{")

    settings, trouble = saves.load_settings()
    saves.save_settings(Settings(sound=20))

    assert settings == Settings()
    assert trouble == (
        f"The settings could not be read, so they are as they were at first. The old file ({file}) "
        "is put aside before the settings are saved again."
    )
    assert (tmp_path / "settings.kept-1.json").read_text() == "{"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({"text_scale": 9000}, Settings(text_scale=250)),
        ({"text_scale": -3}, Settings(text_scale=80)),
        ({"text_scale": 114.9}, Settings(text_scale=110)),
        ({"text_scale": "big"}, Settings()),
        ({"text_scale": True}, Settings()),
        ({"sound": 1e308, "music": -0.0}, Settings(sound=100, music=0)),
        ({"ambience": 101, "captions": "always"}, Settings(ambience=100, captions="always")),
        ({"ambience": None, "captions": True}, Settings()),
        ({"font": "comic", "theme": "contrast"}, Settings(theme="contrast")),
        ({"font": ["lexend"]}, Settings()),
        ({"muted": "yes", "full_screen": True}, Settings(full_screen=True)),
        ({"words_appear": "at_once", "new": {"thing": []}}, Settings(words_appear="at_once")),
    ],
)
def test_bad_settings_are_mended_one_by_one(written: dict[str, object], read: Settings) -> None:
    assert read_settings(json.dumps(written).encode()) == read


def test_settings_from_before_places_could_be_heard_stay_as_they_are() -> None:
    written = {"format": 1, "text_scale": 150, "sound": 20, "music": 30, "muted": True}

    read = read_settings(json.dumps(written).encode())

    assert read == Settings(text_scale=150, sound=20, music=30, muted=True)
    assert (read.ambience, read.captions) == (55, "when_muted")


def test_settings_that_are_cut_off_anywhere_never_crash() -> None:
    good = write_settings(Settings())
    for length in range(len(good)):
        with contextlib.suppress(ValueError):
            read_settings(good[:length])


def test_every_setting_says_what_it_may_be() -> None:
    plain = Settings()
    for setting in fields(plain):
        value: object = getattr(plain, setting.name)
        if isinstance(value, str):
            assert value in KINDS[setting.name]
        elif not isinstance(value, bool):
            least, most, step = RANGES[setting.name]
            assert value in range(least, most + 1, step)


def shipped() -> Story:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    return story


def test_the_story_that_waits_is_kept_before_another_takes_its_place(tmp_path: Path) -> None:
    saves = Saves(Home(tmp_path / "settings.json", tmp_path / "saves"))
    waits = Session(shipped())
    waits.choose("s1_first_build.own")
    saves.save(waits)

    anew = Session(shipped())
    assert saves.set_aside(anew)
    anew.choose("s1_first_build.road")
    saves.save(anew)

    kept = saves.slot("lantern-row", 1).save
    assert kept is not None
    assert kept.record.choices == ("s1_first_build.own",)


def test_a_story_that_goes_on_needs_no_place_of_its_own(tmp_path: Path) -> None:
    saves = Saves(Home(tmp_path / "settings.json", tmp_path / "saves"))
    session = Session(shipped())
    session.choose("s1_first_build.own")
    saves.save(session)

    session.choose("s1_bucket.keep")

    assert saves.set_aside(session)
    assert saves.slot("lantern-row", 1).is_empty


def test_where_every_slot_is_taken_nothing_is_set_aside(tmp_path: Path) -> None:
    saves = Saves(Home(tmp_path / "settings.json", tmp_path / "saves"))
    for number, choice in enumerate(("own", "together", "road", "own", "together", "road")):
        session = Session(shipped())
        session.choose(f"s1_first_build.{choice}")
        saves.save(session, number)
    waits = Session(shipped())
    waits.choose("s1_first_build.own")
    waits.choose("s1_bucket.keep")
    saves.save(waits)

    assert not saves.set_aside(Session(shipped()))
