"""What a whole story becomes, and how its problems are kept to their cause."""

from __future__ import annotations

import gc
import time

import pytest

from game.story.catalogue.entry import GOOD
from game.story.model import Enter, Entrance, Leave, Narration, Setting, Speech, Story, When
from game.story.problems import FileTrouble, Place
from game.story.reader import read_story

Files = dict[str, str | bytes | FileTrouble]


def with_change(good: str, bad: str, file: str = "one.yaml") -> Files:
    assert good in GOOD[file]
    return {**GOOD, file: GOOD[file].replace(good, bad, 1)}


def story_of(files: Files) -> Story:
    reading = read_story(files, "pond")
    assert reading.story is not None, [problem.told() for problem in reading.problems]
    return reading.story


def told(files: Files) -> list[str]:
    return [problem.told() for problem in read_story(files, "pond").problems]


def codes(files: Files) -> list[str]:
    return [problem.code for problem in read_story(files, "pond").problems]


def test_a_story_is_read_whole() -> None:
    story = story_of(dict(GOOD))

    assert (story.id, story.title, story.language, story.version) == ("pond", "The Pond", "en", 1)
    assert [meter.id for meter in story.meters] == ["own", "shared"]
    assert [chapter.scenes for chapter in story.chapters] == [("bank", "shore")]
    assert list(story.choices) == ["bank.swim", "bank.wait"]
    assert story.choices["bank.swim"].effects == (2, 0)
    assert story.choices["bank.wait"].effects == (0, 2)
    assert story.choices["bank.swim"].teaches == ("alone.brave",)
    assert [ending.id for ending in story.endings.endings] == ["brave", "calm"]
    assert story.concepts["alone.brave"].sources[0].title == "A Book of Ponds"
    assert story.scenes["shore"].ending


def test_every_part_says_where_it_was_written() -> None:
    story = story_of(dict(GOOD))

    assert story.scenes["bank"].at == Place("pond/one.yaml", 3, 3)
    assert story.choices["bank.swim"].at == Place("pond/one.yaml", 13, 7)
    assert story.choices["bank.swim"].ways[0].at == Place("pond/one.yaml", 21, 13)
    assert story.scenes["bank"].lines[0].at == Place("pond/one.yaml", 8, 9)
    assert story.speakers["ada"].at == Place("pond/story.yaml", 8, 3)


def test_each_kind_of_line_is_read() -> None:
    lines = (
        "lines:\n      - Words.\n      - ada: Hello.\n      - ada (sad): Oh.\n"
        "      - enter: {ada: right}\n      - leave: ada\n      - leave: [ada]\n"
        "      - {place: hill, music: song}\n      - sound: splash\n"
        "      - when: swam\n        lines: [Wet.]\n"
    )
    story = story_of(with_change("lines:\n      - The far shore is warm.\n", lines))

    read = story.scenes["shore"].lines
    at = [line.at for line in read]
    assert read[:8] == (
        Narration("Words.", at[0]),
        Speech("ada", None, "Hello.", at[1]),
        Speech("ada", "sad", "Oh.", at[2]),
        Enter((Entrance("ada", "right", "calm"),), at[3]),
        Leave(("ada",), at[4]),
        Leave(("ada",), at[5]),
        Setting("place", "hill", at[6]),
        Setting("music", "song", at[7]),
    )
    assert isinstance(read[9], When)
    assert read[9].condition.source == "swam"


def test_a_story_of_two_files_plays_at_once() -> None:
    story = story_of({name: GOOD[name] for name in ("story.yaml", "one.yaml")})

    (ending,) = story.endings.endings
    assert (ending.id, ending.title, ending.when) == ("end", "The End", None)
    assert story.endings.map.across == "Alone"
    assert story.concepts == {}
    assert story.asks.name.empty == "Wren"


def test_only_what_conditions_ask_about_is_remembered() -> None:
    story = story_of(with_change("when: swam", "when: chose(bank.wait) or visited(bank)"))

    assert story.remembered == {"bank.wait", "bank"}


def test_the_fingerprint_changes_with_ids_and_not_with_words() -> None:
    before = story_of(dict(GOOD)).fingerprint

    words = story_of(with_change("Swim across.", "Swim over.")).fingerprint
    ids = story_of(with_change("      wait:\n", "      stay:\n")).fingerprint

    assert words == before
    assert ids != before


def test_warnings_leave_a_story() -> None:
    reading = read_story(
        with_change("    ending: true\n", "    ask: What?\n    ending: true\n"), ""
    )

    assert reading.story is not None
    assert [problem.severity for problem in reading.problems] == ["warning"]
    assert reading.problems[0].place.file == "one.yaml"


def test_every_problem_is_told_at_once_in_order_of_place() -> None:
    files = with_change("to: shore", "to: shroe")
    files["story.yaml"] = GOOD["story.yaml"].replace("start: bank", "start: bnak")
    files["endings.yaml"] = GOOD["endings.yaml"].replace("own > shared", "onw > shared")

    assert [line.split(" ")[0] for line in told(files)] == [
        "pond/endings.yaml:4:11:",
        "pond/one.yaml:21:13:",
        "pond/story.yaml:9:8:",
    ]


def test_a_name_in_folded_text_has_its_own_carets() -> None:
    files = with_change("when: swam", "when: >-\n          own > 3 and\n          not swum")

    assert told(files) == [
        (
            "pond/one.yaml:36:15: error N401: No choice sets a flag “swum”. Did you mean “swam”?\n"
            "   36 |           not swum\n"
            "      |               ^^^^"
        )
    ]


def test_the_second_of_two_equal_names_has_the_carets() -> None:
    files = with_change("coming in, {name}?", "coming, {name}, {nmae} or {name}, {nmae}?")

    places = [problem.place.column for problem in read_story(files, "pond").problems]
    assert places == [38, 56]


@pytest.mark.parametrize(
    ("good", "bad", "code"),
    [
        ("chapter: One", "chapter: [One", "Y310"),
        ("      swim:\n", "      swim: {}\n      swam:\n", "S102"),
        ("    choices:\n", "    choices: 3\n    chioces:\n", "S101"),
    ],
)
def test_one_fault_in_a_chapter_does_not_make_names_unknown(good: str, bad: str, code: str) -> None:
    found = codes(with_change(good, bad))

    assert code in found
    assert not [one for one in found if one.startswith("N")]


def test_a_chapter_that_cannot_be_read_makes_no_names_unknown() -> None:
    for trouble in (FileTrouble("folder"), FileTrouble("unreadable", "denied"), b"\xff", ""):
        assert len(codes({**GOOD, "one.yaml": trouble})) == 1


def test_a_front_that_cannot_be_read_is_the_only_thing_told() -> None:
    assert codes({**GOOD, "story.yaml": "a: [b"}) == ["Y310"]
    assert codes({**GOOD, "story.yaml": "a: [b", "one.yaml": "b: 'c"}) == ["Y304", "Y310"]


def test_a_concepts_file_that_cannot_be_read_makes_no_concepts_unknown() -> None:
    assert codes({**GOOD, "concepts.yaml": "a: [b"}) == ["Y310"]


def test_a_file_in_other_capitals_is_one_problem() -> None:
    files: Files = {**GOOD, "one.yaml": FileTrouble("capitals", "One.yaml")}
    files["One.yaml"] = GOOD["one.yaml"]

    assert codes(files) == ["Y106"]


def test_a_true_in_capitals_is_understood() -> None:
    assert told(with_change("ending: true", "ending: True")) == [
        (
            "pond/one.yaml:37:13: error S106: “True” cannot stand here. Did you mean “true”?\n"
            "   37 |     ending: True\n"
            "      |             ^^^^"
        )
    ]


def test_an_effect_under_a_misspelt_meter_is_told() -> None:
    assert told(with_change("own: +2", "onw: +2")) == [
        (
            "pond/one.yaml:18:9: error S101: “onw” is not a key of a choice. Did you mean “own”?\n"
            "   18 |         onw: +2\n"
            "      |         ^^^"
        )
    ]


def test_a_number_where_text_belongs_asks_for_quotes() -> None:
    assert told(with_change("- You stand at the edge of the pond.", "- 1984")) == [
        (
            "pond/one.yaml:8:9: error S103: This row should be text, but here is the number 1984. "
            "Put quotes around it if it is meant as text.\n"
            "    8 |       - 1984\n"
            "      |         ^^^^"
        )
    ]


def test_reading_leaves_the_collecting_of_garbage_as_it_was() -> None:
    assert gc.isenabled()
    read_story(GOOD, "pond")
    assert gc.isenabled()

    gc.disable()
    try:
        read_story(GOOD, "pond")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_thousand_broken_references_are_told_soon() -> None:
    scenes = "".join(
        f"  s{at}:\n    title: T\n    lines: [{{when: 'f{at} and chose(a.b{at})', lines: [x]}}]\n"
        f"    to: t{at}\n"
        for at in range(1000)
    )
    begun = time.process_time()

    found = codes({**GOOD, "one.yaml": f"chapter: One\nscenes:\n{scenes}"})

    assert found.count("N202") == 1000
    assert found.count("N401") == 1000
    assert found.count("N405") == 1000
    assert time.process_time() - begun < 10
