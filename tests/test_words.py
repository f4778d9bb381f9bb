"""The engine's own sentences: every key that is said exists, and every key that exists is said."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from game.words import LANGUAGES, NoSuchWords, blanks_of, load_words, read_words, say

GAME = Path(__file__).resolve().parent.parent / "game"


@cache
def tree_of(path: Path) -> ast.Module:
    """Return a module as Python reads it; each is read once."""
    return ast.parse(path.read_text(encoding="utf-8"))


def said() -> Iterator[tuple[str, ast.Call]]:
    """Yield every call of say(), with the place it stands at."""
    for path in sorted(GAME.rglob("*.py")):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("say", "words.say"):
                yield f"{path.relative_to(GAME.parent).as_posix()}:{node.lineno}", node


def key_pattern(key: ast.expr) -> str | None:
    """Return a pattern of the keys that an argument can be; None for a variable."""
    match key:
        case ast.Constant(value=str(text)):
            return re.escape(text)
        case ast.JoinedStr(values=parts):
            return "".join(key_pattern(part) or r"[\w.-]+" for part in parts)
        case ast.IfExp(body=body, orelse=orelse):
            either, other = key_pattern(body), key_pattern(orelse)
            return f"{either}|{other}" if either and other else None
        case _:
            return None


def patterns() -> Iterator[str]:
    """Yield a pattern for every string in the game's code that is put together and may be a key."""
    for path in GAME.rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.JoinedStr) and re.match(
                r"[a-z_]+\\\.", key_pattern(node) or ""
            ):
                yield key_pattern(node) or ""


def texts() -> set[str]:
    """Return every plain string in the game's code."""
    return {
        node.value
        for path in GAME.rglob("*.py")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_key_that_is_said_exists() -> None:
    keys = load_words("en")

    missing = [
        f"{place}: languages/en.txt has no “{ast.unparse(call.args[0])}”."
        for place, call in said()
        if (pattern := key_pattern(call.args[0]))
        and not any(re.fullmatch(pattern, key) for key in keys)
    ]

    assert not missing, "\n".join(missing)


def test_every_key_that_exists_is_said() -> None:
    used = re.compile("|".join(f"(?:{pattern})" for pattern in patterns()) or "nothing")
    plain = texts()

    unused = [key for key in load_words("en") if not used.fullmatch(key) and key not in plain]

    assert not unused, f"languages/en.txt has words that nobody says: {', '.join(unused)}."


def test_every_sentence_is_said_with_its_blanks() -> None:
    keys = load_words("en")
    troubles = []
    for place, call in said():
        given = {keyword.arg for keyword in call.keywords}
        pattern = key_pattern(call.args[0])
        if pattern is None or None in given:
            continue
        meant = {key: blanks_of(keys[key]) for key in keys if re.fullmatch(pattern, key)}
        if meant and given not in meant.values():
            troubles.append(f"{place}: given {sorted(map(str, given))}, but it is {meant}.")

    assert not troubles, "\n".join(troubles)


def test_every_language_has_the_same_keys_and_blanks_as_english() -> None:
    english = {key: blanks_of(text) for key, text in load_words("en").items()}

    for language in LANGUAGES.glob("*.txt"):
        words = load_words(language.stem)
        assert {key: blanks_of(text) for key, text in words.items()} == english, language.name


def test_sentences_use_curly_quotation_marks() -> None:
    straight = [key for key, text in load_words("en").items() if '"' in text or "'" in text]

    assert not straight, f"Straight quotation marks in: {', '.join(straight)}."


def test_a_blank_is_one_word_or_the_other_by_its_number() -> None:
    assert say("check.counts", error=1, warning=0, note=2) == "1 error, 0 warnings, 2 notes."


def test_words_may_go_on_in_the_next_line() -> None:
    assert read_words("# a note\na.key = One\n  two.\n\nb = Three = 3\n") == {
        "a.key": "One two.",
        "b": "Three = 3",
    }


@pytest.mark.parametrize("text", ["no words\n", "= words\n", "a = 1\na = 2\n", "  lost\n"])
def test_a_line_that_is_no_words_is_refused(text: str) -> None:
    with pytest.raises(NoSuchWords):
        read_words(text)


def test_a_missing_key_is_our_own_mistake() -> None:
    with pytest.raises(NoSuchWords) as found:
        say("no.such.key")

    assert str(found.value) == "languages/en.txt has no words for “no.such.key”."


def test_a_missing_blank_is_our_own_mistake() -> None:
    with pytest.raises(NoSuchWords) as found:
        say("save.nothing")

    assert str(found.value) == "“save.nothing” and its call differ in their blanks: why."
