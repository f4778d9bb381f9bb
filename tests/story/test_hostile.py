"""Files that mean harm, or are no stories at all: each is one plain problem, told soon."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from game.story.catalogue.entry import GOOD
from game.story.problems import FileTrouble
from game.story.reader import read_story

HEAD = "chapter: One\nscenes:\n"
LAUGHS = "a: &a [ha, ha]\n" + "".join(
    f"{there}: &{there} [{', '.join([f'*{here}'] * 9)}]\n"
    for here, there in zip("abcdefgh", "bcdefghi", strict=True)
)
TOO_LARGE = (
    "pond/one.yaml:1:1: error Y103: “one.yaml” has 100 MB; 16 MB is the most for one file of a "
    "story. Check that it is the right file, or divide it into more chapters."
)
ANCHOR = (
    "pond/one.yaml:1:4: error Y402: “&a” begins with “&”, which gives a part of the file a name "
    "in YAML. If it is text, put quotes around all of it.\n"
)
DEEP = (
    "Here things are inside each other more than 40 deep. Check the brackets in this line and "
    "above.\n"
)
UNSEEN = "There is a sign here that cannot be seen"
AGAIN = "Delete what stands here and type it again.\n"


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < 5


def told(data: bytes | str | FileTrouble) -> list[str]:
    return [problem.told() for problem in read_story({**GOOD, "one.yaml": data}, "pond").problems]


def test_a_hundred_megabytes_are_too_large() -> None:
    assert told(b"a" * (100 * 1024 * 1024)) == [TOO_LARGE]


def test_a_billion_laughs_are_not_laughed() -> None:
    assert told(LAUGHS) == [f"{ANCHOR}    1 | a: &a [ha, ha]\n      |    ^^"]


def test_a_list_within_itself_is_refused() -> None:
    assert told("a: &a [*a]\n") == [f"{ANCHOR}    1 | a: &a [*a]\n      |    ^^"]


def test_a_deep_pit_of_brackets_is_refused() -> None:
    (problem,) = told("a: " + "[" * 1_000_000)

    assert problem.splitlines()[0] == f"pond/one.yaml:1:43: error Y408: {DEEP}".rstrip()


def test_a_deep_pit_of_braces_is_refused() -> None:
    (problem,) = told("{a: " * 100_000)

    assert problem.splitlines()[0] == f"pond/one.yaml:1:161: error Y408: {DEEP}".rstrip()


def test_a_deep_stair_of_indentation_is_refused() -> None:
    text = "".join(" " * step + "a:\n" for step in range(1000))

    assert told(text) == [
        f"pond/one.yaml:41:41: error Y408: {DEEP}   41 | {' ' * 40}a:\n      | {' ' * 40}^"
    ]


def test_a_deep_row_of_dashes_is_refused() -> None:
    (problem,) = told("- " * 100_000)

    assert problem.splitlines()[0] == f"pond/one.yaml:1:81: error Y408: {DEEP}".rstrip()


def test_a_control_sign_is_refused() -> None:
    assert told(b"chapter: O\x1bne\n") == [
        (
            f"pond/one.yaml:1:11: error Y203: {UNSEEN} (sign number 27). {AGAIN}"
            "    1 | chapter: O�ne\n"
            "      |           ^"
        )
    ]


def test_a_zero_is_refused() -> None:
    assert told(b"chapter: One\x00\n") == [
        (
            f"pond/one.yaml:1:13: error Y203: {UNSEEN} (a zero). {AGAIN}"
            "    1 | chapter: One�\n"
            "      |             ^"
        )
    ]


def test_half_a_letter_is_refused() -> None:
    assert told("chapter: One\ud83d\n") == [
        (
            f"pond/one.yaml:1:13: error Y203: {UNSEEN} (sign number 55357). {AGAIN}"
            "    1 | chapter: One�\n"
            "      |             ^"
        )
    ]


def test_a_line_end_that_editors_do_not_count_is_refused() -> None:
    assert told("chapter: One\u2028\n") == [
        (
            f"pond/one.yaml:1:13: error Y203: {UNSEEN} (sign number 8232). {AGAIN}"
            "    1 | chapter: One�\n"
            "      |             ^"
        )
    ]


def test_a_picture_under_this_name_is_not_utf_8() -> None:
    assert told(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR") == [
        (
            "pond/one.yaml:1:1: error Y201: “one.yaml” is not saved as UTF-8, so this letter cannot be "
            "read. Save it again in your editor with the encoding UTF-8.\n"
            "    1 | �PNG\n"
            "      | ^"
        )
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_of_wide_letters_is_told_by_its_name(encoding: str) -> None:
    assert told("chapter: One\n".encode(encoding)) == [
        (
            "pond/one.yaml:1:1: error Y202: “one.yaml” is saved as UTF-16, and stories are saved as "
            "UTF-8. Save it again in your editor with the encoding UTF-8."
        )
    ]


def test_a_byte_order_mark_is_no_problem() -> None:
    assert told(b"\xef\xbb\xbf" + GOOD["one.yaml"].encode()) == []


def test_windows_and_old_line_ends_are_no_problem() -> None:
    assert told(GOOD["one.yaml"].replace("\n", "\r\n")) == []
    assert told(GOOD["one.yaml"].replace("\n", "\r")) == []


def test_tabs_are_one_problem() -> None:
    assert told(GOOD["one.yaml"].replace("    ", "\t")) == [
        (
            "pond/one.yaml:4:1: error Y302: This line begins with a tab; only spaces may stand there. "
            "Put spaces in its place, two for each step.\n"
            "    4 |  title: At the Bank\n"
            "      | ^"
        )
    ]


def test_a_folder_is_one_problem() -> None:
    assert told(FileTrouble("folder")) == [
        (
            "pond/one.yaml:1:1: error Y102: “one.yaml” is a folder, not a file. Rename the folder, and "
            "put a file of that name there."
        )
    ]


def test_a_story_without_files_is_one_problem() -> None:
    problems = read_story({}, "pond").problems

    assert [problem.told() for problem in problems] == [
        (
            "pond/story.yaml:1:1: error Y101: There is no file “story.yaml” in this story's folder. "
            "Create it, or check how its name is spelt."
        )
    ]


@pytest.mark.slow
def test_a_file_of_a_million_commas_is_one_problem() -> None:
    assert told(f"chapter: [{'a,' * 1_000_000}]") == [
        "pond/one.yaml:1:1: error Y409: This file has more words and lists than any story; it is "
        "not read. Check that it is the right file, or divide it into more chapters.\n"
        "    1 | chapter: [" + "a," * 45 + "…\n"
        "      | ^^^^^^^"
    ]


def test_ten_thousand_wrong_links_are_all_told_soon() -> None:
    scenes = "".join(f"  s{at}: {{title: T, to: t{at}}}\n" for at in range(10_000))
    problems = read_story({**GOOD, "one.yaml": HEAD + scenes}, "pond").problems

    assert sum(problem.code == "N202" for problem in problems) == 10_000


@pytest.mark.slow
def test_a_hundred_thousand_wrong_keys_are_all_told_soon() -> None:
    keys = "".join(f"    k{at}: 1\n" for at in range(50_000))
    text = f"{HEAD}  bank:\n{keys}    title: T\n    ending: true\n"
    problems = read_story({**GOOD, "one.yaml": text}, "pond").problems

    assert sum(problem.code == "S101" for problem in problems) == 50_000


def test_ten_thousand_choices_in_one_scene_are_one_problem() -> None:
    choices = "".join(f"      c{at}: {{text: Go {at}., to: bank}}\n" for at in range(10_000))
    crowded = f"{HEAD}  bank:\n    title: T\n    lines: [L]\n    choices:\n{choices}"
    problems = read_story({**GOOD, "one.yaml": crowded}, "pond").problems

    assert [problem.message for problem in problems if problem.code == "S130"] == [
        (
            "This scene has 10000 choices, and 60 is the most. Divide it into several scenes, each "
            "with a few choices."
        )
    ]


def test_ten_thousand_problems_in_one_line_are_told_soon() -> None:
    keys = ", ".join(f"k{at}: 1" for at in range(10_000))
    problems = read_story(
        {**GOOD, "one.yaml": f"chapter: One\nscenes: {{{keys}}}\n"}, "pond"
    ).problems

    assert len(problems) >= 10_000
    assert all(problem.told() for problem in problems)


def test_a_picture_that_is_too_large_is_a_warning_and_the_story_can_be_played() -> None:
    reading = read_story(
        {**GOOD, "pictures/pond.png": FileTrouble("picture", "it is too large")}, "pond"
    )

    assert reading.story is not None
    assert [(problem.code, problem.severity) for problem in reading.problems] == [
        ("Y111", "warning")
    ]
