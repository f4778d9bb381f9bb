"""What YAML becomes, and what is refused."""

from __future__ import annotations

import pytest
import yaml

from game.story.catalogue.entry import GOOD
from game.story.nodes import Map, Seq
from game.story.reader import read_story
from game.story.source import parse

PLAIN_WORDS = (
    "no",
    "yes",
    "on",
    "off",
    "12:30",
    "2024-01-01",
    "1e3",
    "0x1f",
    "0o17",
    "1_000",
    ".5",
    ".inf",
    ".nan",
    "True",
    "NULL",
    "-",
    "1.2.3",
    "01:00",
    "+",
    "1234567890123456",
)


def root_of(text: str | bytes) -> Map:
    parsed = parse("one.yaml", text)

    assert parsed.problems == ()
    assert parsed.root is not None
    return parsed.root


def told(text: str | bytes) -> list[str]:
    return [problem.told() for problem in parse("one.yaml", text).problems]


@pytest.mark.parametrize("word", [word for word in PLAIN_WORDS if word != "-"])
def test_only_true_false_null_and_numbers_are_not_text(word: str) -> None:
    assert root_of(f"key: {word}").items == {"key": word}


def test_numbers_truths_and_nothing_are_themselves() -> None:
    text = "a: 3\nb: +3\nc: -2\nd: 1.50\ne: true\nf: false\ng: null\nh:\ni: ~\nj: 007\n"

    values = root_of(text).items

    assert values == {
        "a": 3,
        "b": 3,
        "c": -2,
        "d": 1.5,
        "e": True,
        "f": False,
        "g": None,
        "h": None,
        "i": None,
        "j": 7,
    }


def test_in_quotes_everything_is_text() -> None:
    values = root_of("a: '3'\nb: \"true\"\nc: ''\nd: >-\n  4\n").items

    assert values == {"a": "3", "b": "true", "c": "", "d": "4"}


def test_every_key_and_value_knows_its_place() -> None:
    root = root_of("one: a\ntwo:\n  - b\n  - three: {four: c}\n")

    rows = root.items["two"]
    assert isinstance(rows, Seq)
    inner = rows.items[1]
    assert isinstance(inner, Map)
    assert (root.keys["two"].line, root.keys["two"].column) == (1, 0)
    assert (root.marks["one"].line, root.marks["one"].column) == (0, 5)
    assert (rows.marks[0].line, rows.marks[0].column) == (2, 4)
    assert (inner.marks["three"].line, inner.marks["three"].column) == (3, 11)


def test_a_byte_order_mark_and_windows_line_ends_are_read_in_silence() -> None:
    assert root_of("\ufeffa: b\r\nc: |\r\n  d\r\n".encode()).items == {"a": "b", "c": "d\n"}


def test_a_place_after_windows_line_ends_is_right() -> None:
    assert told(b"\xef\xbb\xbfa: 1\r\nb: 2\r\nb: 3\r\n") == [
        (
            "one.yaml:3:1: error Y406: “b” is already written on line 2. Delete one of the two, or "
            "give it another name.\n"
            "    3 | b: 3\n"
            "      | ^"
        )
    ]


def test_every_word_written_twice_is_told_each_time() -> None:
    parsed = parse("one.yaml", "a: 1\nb: 2\na: 3\nb: 4\na: 5\n")

    places = [(problem.code, problem.place.line) for problem in parsed.problems]
    assert places == [("Y406", 3), ("Y406", 4), ("Y406", 5)]


def test_a_column_counts_letters_and_carets_count_what_is_seen() -> None:
    assert told("大: {é: 1, é: 2}\n") == [
        (
            "one.yaml:1:11: error Y406: “é” is already written on line 1. Delete one of the two, or "
            "give it another name.\n"
            "    1 | 大: {é: 1, é: 2}\n"
            "      |            ^"
        )
    ]


def test_a_long_line_is_cut_around_the_fault() -> None:
    text = "a: {" + "".join(f"k{at}: {at}, " for at in range(100)) + "k50: 1}\n"

    (problem,) = told(text)

    line = problem.splitlines()[1]
    carets = problem.splitlines()[2]
    assert len(line) < 120
    assert line[carets.index("^") :].startswith("k50: 1}")


def test_escapes_cannot_bring_in_what_nobody_can_see() -> None:
    assert told('a: "x\\0y"\n') == [
        (
            "one.yaml:1:4: error Y203: There is a sign here that cannot be seen (a zero). Delete what "
            "stands here and type it again.\n"
            '    1 | a: "x\\0y"\n'
            "      |    ^^^^^^"
        )
    ]


SLIPS = (
    ("a: b: c\n", "Y305"),
    ("lines:\n  - He said: yes: no\n", "Y305"),
    ("lines:\n  - He said something\n    and then: yes\n", "Y305"),
    ('lines:\n  - "Hi" he said\n', "Y315"),
    ("text: 'It's mine'\nb: 2\n", "Y315"),
    ('- "Hello", she says: now\n', "Y315"),
    ('a: "hello\nb: c\n', "Y304"),
    ('a: "x\nb: "y"\nc: d\n', "Y304"),
    ("a:\n\tb: c\n", "Y302"),
    ("a:\n  b: 1\n\tc: 2\n", "Y302"),
    ("a:\n\t- b\n", "Y302"),
    ("a: [b, c\nd: e\n", "Y310"),
    ("a: {b: c\nd: e\n", "Y310"),
    ("a: ]\n", "Y309"),
    ("a:\n  - b\n - c\n", "Y316"),
    ("a: 1\n- b\n", "Y316"),
    ("a: - b\n", "Y314"),
    ("a:\n  b: 1\n   c: 2\n", "Y306"),
    ("a:\n   b: 1\n  c: 2\n", "Y306"),
    ("a: 1\n  b: 2\n", "Y306"),
    ("a: %x\n", "Y309"),
    ("a: @x\n", "Y309"),
    ("a: `x`\n", "Y309"),
    ("- *Perhaps not* he\n", "Y401"),
    ("- *Perhaps*\n", "Y401"),
    ("- ! Hi there\n", "Y403"),
    ("- !Hi!there\n", "Y403"),
    ("- &x y\n", "Y402"),
    ("- {name}, you came\n", "Y311"),
    ("- [sigh] you came\n", "Y311"),
    ("- | text\n", "Y313"),
    ("- > text\n", "Y313"),
    ("a: 1\nfoo\nb: 2\n", "Y308"),
    ("a:1\nb: 2\n", "Y307"),
    ("a: 1\nb:2\nc: 3\n", "Y307"),
    ('a: "\\q"\n', "Y318"),
    ('a: "\\x4"\n', "Y318"),
    ("a: 1\n---\nb: 2\n", "Y404"),
    ("a: 1\n...\nb: 2\n", "Y404"),
    ("%FOO\n---\na: b\n", "Y404"),
    (": a\n", "Y309"),
    ("1: a\n", "Y407"),
    ("true: a\n", "Y407"),
    ("[a, b]: c\n", "Y407"),
    ("? a\n? a\n", "Y406"),
    ("a: &a [*a]\n", "Y402"),
    ("a:\n  b: 1\n\u00a0\u00a0c: 2\n", "Y303"),
    ("- a\n", "Y108"),
    ("just words\n", "Y108"),
    ("", "Y107"),
    ("# only a remark\n", "Y107"),
    ("---\n", "Y107"),
)


@pytest.mark.parametrize(("text", "code"), SLIPS)
def test_a_slip_of_the_pen_is_told_as_one_plain_problem(text: str, code: str) -> None:
    assert [problem.code for problem in parse("one.yaml", text).problems] == [code]


@pytest.mark.parametrize(("text", "code"), SLIPS)
def test_it_is_told_alike_where_the_fast_parser_is_missing(
    text: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = parse("one.yaml", text).problems
    monkeypatch.delattr(yaml, "CSafeLoader")

    slow = parse("one.yaml", text).problems

    assert [problem.code for problem in slow] == [code]
    assert [problem.place.line for problem in slow] == [problem.place.line for problem in fast]


def test_a_story_is_read_alike_where_the_fast_parser_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fast = read_story(GOOD, "pond").story
    monkeypatch.delattr(yaml, "CSafeLoader")

    assert fast is not None
    assert read_story(GOOD, "pond").story == fast
