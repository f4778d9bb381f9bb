"""The words and signs of a condition, looked over before Python's own parser sees them."""

from __future__ import annotations

import difflib
import keyword
import re
from dataclasses import dataclass, field
from typing import NamedTuple

FUNCTIONS = ("chose", "visited")

_TOKEN = re.compile(
    r"""
    (?P<number>[0-9]{1,15}(?:\.[0-9]{1,15})?(?![\w.]))
  | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<compare><=|>=|==|!=|<(?![=<>])|>(?![=<>]))
  | (?P<reckon>[+*-](?![*]))
  | (?P<open>\()
  | (?P<close>\))
  | (?P<other>&&|\|\||=>|=<|<>|=|!|&|\||\*\*|//|'[^']*'|"[^"]*"|[0-9][\w.]*|.)
    """,
    re.VERBOSE,
)
_WHOLE_ID = r"[A-Za-z0-9][A-Za-z0-9_-]*"
_IDS = {
    "chose": re.compile(rf"{_WHOLE_ID}\.{_WHOLE_ID}"),
    "visited": re.compile(_WHOLE_ID),
}
_INSTEAD = {
    "&&": "and",
    "&": "and",
    "||": "or",
    "|": "or",
    "!": "not",
    "=": "==",
    "=>": ">=",
    "=<": "<=",
    "<>": "!=",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "×": "*",
    "−": "-",
    "–": "-",
    ",": "and",
    "is": "==",
    "AND": "and",
    "And": "and",
    "OR": "or",
    "Or": "or",
    "NOT": "not",
    "Not": "not",
}
_TRUTHS = {"true", "false", "True", "False", "TRUE", "FALSE", "None"}
_JOINERS = {"and", "or"}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a condition's text, from which character (from 0) and for how many."""

    code: str
    start: int
    width: int
    blanks: dict[str, str] = field(default_factory=dict)
    suggestion: str | None = None


class Call(NamedTuple):
    """chose(scene.choice) or visited(scene), and where it and its id begin."""

    function: str
    start: int
    id: str
    id_start: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """`plain` is the text with each id inside a call blanked out, every column kept."""

    plain: str
    calls: tuple[Call, ...]


class _Token(NamedTuple):
    kind: str
    text: str
    start: int


def checked_tokens(text: str) -> Tokens | Fault:
    """Return the text made plain for Python's parser, or the first fault in it."""
    plain = re.sub(r"\s", " ", text)
    calls: list[Call] = []
    position = 0
    tokens: list[_Token] = []
    while position < len(plain):
        token = _token_at(plain, position)
        if token is None:
            position += 1
            continue
        tokens.append(token)
        position = token.start + len(token.text)
        if _is_call(token, plain[position:]):
            call = _call(plain, token)
            if isinstance(call, Fault):
                return call
            calls.append(call)
            position = plain.index(")", position) + 1
    fault = _first_fault(tokens)
    return fault or Tokens(_blanked(plain, calls), tuple(calls))


def _is_call(token: _Token, rest: str) -> bool:
    if token.kind != "word" or token.text in _INSTEAD or keyword.iskeyword(token.text):
        return False
    return rest.lstrip().startswith("(")


def _token_at(plain: str, position: int) -> _Token | None:
    if plain[position] == " ":
        return None
    found = _TOKEN.match(plain, position)
    if found is None or found.lastgroup is None:
        return _Token("other", plain[position], position)
    kind = found.lastgroup
    if kind == "word" and found.group() in _JOINERS | {"not"}:
        kind = found.group()
    return _Token(kind, found.group(), position)


def _call(plain: str, word: _Token) -> Call | Fault:
    """Read chose(…) or visited(…); anything else written like them is a fault."""
    name = word.text
    if name not in FUNCTIONS:
        near = difflib.get_close_matches(name, FUNCTIONS, n=1)
        return Fault("S306", word.start, len(name), {"found": name}, near[0] if near else None)
    opened = plain.index("(", word.start + len(name))
    closed = plain.find(")", opened)
    if closed < 0:
        return Fault("S307", opened, 1, {"found": "("})
    inside = plain[opened + 1 : closed]
    id_ = inside.strip()
    if len(id_) > 1 and id_[0] in "'\"" and id_[-1] == id_[0]:
        id_ = id_[1:-1]
    if not _IDS[name].fullmatch(id_):
        written = plain[word.start : closed + 1]
        return Fault(f"S{308 + FUNCTIONS.index(name)}", word.start, len(written), {"found": id_})
    return Call(name, word.start, id_, opened + 1 + inside.index(id_))


def _blanked(plain: str, calls: list[Call]) -> str:
    for call in calls:
        opened = plain.index("(", call.start)
        closed = plain.index(")", opened)
        plain = plain[: opened + 1] + "0".ljust(closed - opened - 1) + plain[closed:]
    # A space before the first word would be indentation to Python; a bracket keeps the columns.
    return f"({plain[1:]})" if plain.startswith(" ") else plain


def _first_fault(tokens: list[_Token]) -> Fault | None:
    """Look for what is missing or too much between words, brackets and signs."""
    opened: list[_Token] = []
    before: _Token | None = None
    for token in tokens:
        fault = _strange(token, before) or _misplaced(token, before)
        if fault:
            return fault
        if token.kind == "open":
            opened.append(token)
        elif token.kind == "close" and not opened:
            return Fault("S307", token.start, 1, {"found": ")"})
        elif token.kind == "close":
            opened.pop()
        before = token
    if before is None:
        return Fault("S311", 0, 1, {"found": "when"})
    if not _ends(before):
        return Fault("S311", before.start, len(before.text), {"found": before.text})
    if opened:
        return Fault("S307", opened[-1].start, 1, {"found": "("})
    return None


def _strange(token: _Token, before: _Token | None) -> Fault | None:
    """Return the fault of a sign or word that has no place in any condition."""
    word = token.text
    if token.kind == "word" and word in _TRUTHS:
        return Fault("S314", token.start, len(word), {"found": word})
    if token.kind == "word" and word in _INSTEAD:
        return Fault("S312", token.start, len(word), {"found": word}, _INSTEAD[word])
    if token.kind == "word" and keyword.iskeyword(word):
        return Fault("S313", token.start, len(word), {"found": word})
    if token.kind != "other":
        return None
    if word in _INSTEAD:
        return Fault("S312", token.start, len(word), {"found": word}, _INSTEAD[word])
    if word == "." and before is not None:
        return Fault("S315", before.start, token.start + 1 - before.start, {"found": before.text})
    return Fault("S313", token.start, len(word), {"found": word})


def _misplaced(token: _Token, before: _Token | None) -> Fault | None:
    """Return the fault of a word where a sign was due, or a sign where a word was due."""
    width = len(token.text)
    if before is not None and _ends(before):
        if _begins(token):
            return Fault("S310", token.start, width, {"first": before.text, "second": token.text})
        return None
    if token.kind in {"and", "or", "compare", "close"} or token.text == "*":
        return Fault("S311", token.start, width, {"found": token.text})
    return None


def _ends(token: _Token) -> bool:
    return token.kind in {"word", "number", "close"}


def _begins(token: _Token) -> bool:
    return token.kind in {"word", "number", "open", "not"}
