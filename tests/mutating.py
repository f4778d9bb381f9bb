"""Spoils a story in every way that an editor, a disk or a stranger could, and checks what is left.

`python -m tests.mutating COUNT [SEED]` prints JSON: how many copies were checked and what came of
them, the slowest in seconds of processor time, and the most memory held.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from game.author.checks.checks import AssetNames
from game.author.checks.everything import check_story
from game.author.proof.search import Budget
from game.library import find_story, load_files
from game.story.excerpts import with_excerpts
from game.story.problems import FileTrouble
from game.story.reader import read_story

BUDGET = Budget(seconds=0.25, megabytes=50)
Files = dict[str, bytes]
Lines = list[str]
Spoil = Callable[[random.Random, bytes], bytes]

SIGNS = "\t:-{}[]|>&*!%@`'\"#,?~\\\n \r\x00\x7f\x85\u2028\ufeff\u202e\ud7ff😀é́"
KINDS = (
    "[]", "{}", "[[[[[]]]]]", "{a: {b: {c: 1}}}", "null", "true", "-1", "0", "1e999", "10.5",
    "999999999999999", "-999999999999999", str(10**9), "9" * 400, '""', "''", "- x", "!!python/none",
    "*star", "&mark x", "{name", "{verb:a|b}", "{{}}", "..", "../../etc/passwd", "C:\\x", "x" * 5000,
    "[a, [b, {c: d}]]", "|\n      block", "? x", "<<", "*" * 50, "not not not", "a and", "(" * 200,
)  # fmt: skip
CHAPTERS = {"sandbox.yaml", "bridge.yaml", "fork.yaml", "table.yaml", "high-water.yaml"}
ASKED = (
    "not ", "and ", "or ", "(", ")", " >= 50", "individualism", "collectivism", "both_share",
    "late_lean", "reversals", "chose(s1_bucket.own)", "visited(p0_title)", " - ", " * 10**9", "<", "==",
    "0.0000001", "999999999999", "chose(", "visited(nowhere)", "and and", "told_gran", "/ 0", "lambda: 0",
)  # fmt: skip
KEY = re.compile(r"^(\s*(?:- )?)([\w-]+):(.*)$")


def _lines(spoil: Callable[[random.Random, Lines], None]) -> Spoil:
    def spoiled(chance: random.Random, data: bytes) -> bytes:
        lines = data.decode("utf-8", "surrogateescape").split("\n")
        spoil(chance, lines)
        return "\n".join(lines).encode("utf-8", "surrogateescape")

    return spoiled


def _some(chance: random.Random, lines: Lines, wanted: re.Pattern[str] = KEY) -> int:
    """Return the number of a line, one with a key where there is any."""
    keyed = [at for at, line in enumerate(lines) if wanted.match(line)]
    return chance.choice(keyed) if keyed else chance.randrange(len(lines))


# ------------------------------------------------------------- bytes


def flip(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data or b" ")
    for _ in range(chance.choice((1, 1, 3, 30))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def hole(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.choice((1, 10, 1000)) :]


def sign(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    put = "".join(chance.choices(SIGNS, k=chance.choice((1, 1, 4, 40))))
    return data[:at] + put.encode("utf-8", "surrogatepass") + data[at:]


def twice(chance: random.Random, data: bytes) -> bytes:
    return data + data[chance.randrange(len(data) + 1) :]


def other_letters(chance: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(
        chance.choice(("utf-16", "latin-1", "utf-8-sig", "utf-32", "cp037")), "replace"
    )


# ------------------------------------------------------------- lines


def double(chance: random.Random, lines: Lines) -> None:
    at, count = _some(chance, lines), chance.choice((1, 1, 5, 40))
    lines[at:at] = lines[at : at + count]


def swap(chance: random.Random, lines: Lines) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def drop(chance: random.Random, lines: Lines) -> None:
    at = chance.randrange(len(lines))
    del lines[at : at + chance.choice((1, 1, 4, 30))]
    lines.append("")


def indent(chance: random.Random, lines: Lines) -> None:
    at = chance.randrange(len(lines))
    by = chance.choice((-4, -2, -1, 1, 2, 4, 60))
    for number in range(at, min(len(lines), at + chance.choice((1, 1, 6, 60)))):
        line = lines[number]
        lines[number] = (
            " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip())) :]
        )


def shuffle(chance: random.Random, lines: Lines) -> None:
    at = chance.randrange(len(lines))
    part = lines[at : at + 12]
    chance.shuffle(part)
    lines[at : at + 12] = part


# ------------------------------------------------------------- keys and values


def rename(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines)
    found = KEY.match(lines[at])
    if found:
        others = [other[2] for line in lines if (other := KEY.match(line))]
        name = chance.choice(
            [*others, found[2] + "x", found[2][1:], found[2].upper(), "2", "null", ""]
        )
        lines[at] = f"{found[1]}{name}:{found[3]}"


def replace_value(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines)
    found = KEY.match(lines[at])
    if found:
        lines[at] = f"{found[1]}{found[2]}: {chance.choice(KINDS)}"


def move_value(chance: random.Random, lines: Lines) -> None:
    """Put one key's value under another: an id of the wrong kind, a title for a number."""
    found = [KEY.match(lines[_some(chance, lines)]) for _ in range(2)]
    at = _some(chance, lines)
    here = KEY.match(lines[at])
    if here and found[0]:
        lines[at] = f"{here[1]}{here[2]}:{found[0][3]}"


def scramble_condition(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines, re.compile(r"^\s*(- )?when:"))
    head, _, said = lines[at].partition("when:")
    words = said.split()
    chance.shuffle(words)
    words[len(words) // 2 :] = chance.choices(ASKED, k=chance.choice((1, 3, 8, 300)))
    lines[at] = f"{head}when: {''.join(words) if chance.random() < 0.3 else ' '.join(words)}"


def add_condition(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines, re.compile(r"^\s*to: "))
    space = re.match(r" *", lines[at])
    asked = "".join(chance.choices(ASKED, k=chance.choice((1, 2, 3))))
    sound = (
        "individualism >= 30",
        "not visited(p0_title)",
        "late_lean > 0.5",
        "individualism - collectivism > 20 and both_share < 0.5",
        "individualism >= 98 and collectivism >= 98",
    )
    lines.insert(at, f"{space[0] if space else ''}when: {chance.choice((*sound, asked))}")


def widen_effect(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines, re.compile(r"^\s*(individualism|collectivism): *[-+\d]"))
    number = chance.choice(
        (10**9, -(10**9), 10**15 - 1, 16_777_216, 2**31, 97, 97, 20, 0.5, 10**300)
    )
    lines[at] = f"{lines[at].partition(':')[0]}: {number}"


def redirect(chance: random.Random, lines: Lines) -> None:
    """Send a way to another scene: circles, traps, scenes nobody comes to."""
    ways = re.compile(r"^\s*(- )?to: ")
    at, other = _some(chance, lines, ways), _some(chance, lines, ways)
    to = chance.choice((lines[other].partition("to:")[2], *[_above(lines, at)] * 2))
    lines[at] = f"{lines[at].partition('to:')[0]}to: {to.strip()}"


def _above(lines: Lines, at: int) -> str:
    """Return the id of the scene that a line is in."""
    ids = (found[1] for line in reversed(lines[:at]) if (found := re.match(r"  ([\w-]+):$", line)))
    return next(ids, "nowhere")


# ------------------------------------------------------------- far too much


def deepen(chance: random.Random, lines: Lines) -> None:
    at, deep = _some(chance, lines), chance.choice((5, 38, 41, 5000))
    opening, closing = chance.choice(
        (("[", "]"), ("{a: ", "}"), ("- ", ""), ("{when: a, lines: [", "]}"))
    )
    lines[at] = f"{lines[at].split(':')[0]}: {opening * deep}x{closing * deep}"


def many_choices(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines, re.compile(r"^    choices:$"))
    effect = chance.choice(("individualism: 1", "individualism: 1000000", "sets: told_gran"))
    choices = (
        f"      x{at}_{number}:\n        text: Go {number}.\n        {effect}\n        to: {_above(lines, at)}"
        for number in range(chance.choice((50, 1000, 10_000)))
    )
    lines[at + 1 : at + 1] = choices


def many_scenes(chance: random.Random, lines: Lines) -> None:
    count = chance.choice((100, 3000))
    circle = chance.random() < 0.5
    lines += [f"  y{at}: {{title: Y, to: {_next(at, count, circle)}}}" for at in range(count)]


def _next(at: int, count: int, circle: bool) -> str:
    return f"y{at + 1}" if at + 1 < count else "y0" if circle else "s1_bucket"


def many_flags(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines, re.compile(r"^\s*to: "))
    space = re.match(r" *", lines[at])
    flags = ", ".join(f"z{number}" for number in range(chance.choice((30, 3000))))
    lines.insert(at, f"{space[0] if space else ''}sets: [{flags}]")


def long_condition(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines, re.compile(r"^\s*to: "))
    space = re.match(r" *", lines[at])
    asked = chance.choice((" and ", " or ")).join(["told_gran"] * chance.choice((10, 1000, 30_000)))
    lines.insert(at, f"{space[0] if space else ''}when: {asked}")


def long_line(chance: random.Random, lines: Lines) -> None:
    at = _some(chance, lines)
    lines[at] += chance.choice(("x", " word", "{name}", "*a*", "(", "é")) * chance.choice(
        (500, 20_000)
    )


SPOILS: tuple[Spoil, ...] = (
    flip, cut, hole, sign, twice, other_letters,
    *map(_lines, (
        double, swap, drop, indent, shuffle, rename, rename, replace_value, replace_value, move_value,
        scramble_condition, add_condition, add_condition, widen_effect, widen_effect, redirect, redirect,
        deepen, many_choices, many_scenes, many_flags, long_condition, long_line,
    )),
)  # fmt: skip

READABLE: tuple[Spoil, ...] = tuple(
    map(
        _lines,
        (widen_effect, redirect, redirect, add_condition, many_choices, many_scenes, many_flags),
    )
)
"""Most stories spoiled in one of these ways can still be read, and so are followed and proved."""


def spoiled(files: Files, seed: int) -> Files:
    """Return a copy of a story's files with one to four things wrong, the same for the same seed."""
    chance = random.Random(seed)
    copy = dict(files)
    spoils = chance.choice((SPOILS, READABLE))
    names = sorted(copy if spoils is SPOILS else CHAPTERS & copy.keys())
    name = ""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        name = chance.choice(names)
        copy[name] = chance.choice(spoils)(chance, copy[name])
    if spoils is READABLE:
        return copy
    if chance.random() < 0.02:
        copy[chance.choice(("STORY.yaml", "new.yaml", "endings.yml", "é.yaml"))] = copy[name]
    if chance.random() < 0.02:
        del copy[chance.choice(sorted(copy))]
    return copy


def check(files: Files) -> str:
    """Check a story as `check` does, with a small budget; return how it ended."""
    reading = read_story(files, "spoiled")
    if reading.story is None:
        assert any(problem.severity == "error" for problem in reading.problems)
        return "errors" if all(problem.told() for problem in reading.problems) else ""
    nothing: frozenset[str] = frozenset()
    checked = check_story(reading.story, AssetNames(nothing, nothing, nothing, nothing), BUDGET)
    problems = with_excerpts((*reading.problems, *checked.problems), files, "spoiled")
    assert all(problem.told() for problem in problems)
    return "problems" if problems else "clean"


def shipped() -> Files:
    found = find_story("lantern-row")
    assert not isinstance(found, str)
    files = load_files(found)
    return {name: data for name, data in files.items() if not isinstance(data, FileTrouble)}


def peak_megabytes() -> float | None:
    """Return the most memory this process has held, where the system tells."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return None
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def main() -> None:
    """Check so many spoiled copies, and print what came of them."""
    count, first = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    files, ends, raised = shipped(), Counter[str](), list[str]()
    slowest: list[tuple[float, int]] = []
    for seed in range(first, first + count):
        copy = spoiled(files, seed)
        began = time.process_time()
        try:
            ends[check(copy)] += 1
        except (Exception, RecursionError):  # noqa: BLE001 - whatever it is, it is what is looked for
            raised.append(f"{seed}: {traceback.format_exc(limit=-4)}")
        slowest = sorted([*slowest, (time.process_time() - began, seed)])[-5:]
    told = {"ends": ends, "raised": raised, "slowest": slowest, "megabytes": peak_megabytes()}
    sys.stdout.write(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
