"""The small language of `when:` as a tree: what it asks, compiled to closures, told in words."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, assert_never


class Facts(Protocol):
    """What a condition may ask of a state."""

    @property
    def flags(self) -> frozenset[str]: ...

    @property
    def remembered(self) -> frozenset[str]: ...

    def number(self, name: str) -> float: ...


Test = Callable[[Facts], bool]
Measure = Callable[[Facts], float]


@dataclass(frozen=True, slots=True)
class Flag:
    name: str


@dataclass(frozen=True, slots=True)
class Chose:
    choice: str


@dataclass(frozen=True, slots=True)
class Visited:
    scene: str


@dataclass(frozen=True, slots=True)
class Not:
    part: Asked


@dataclass(frozen=True, slots=True)
class Both:
    """Holds where every part holds."""

    parts: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Holds where any part holds."""

    parts: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two numbers compared; a chain is a Both of these."""

    left: Number
    sign: str
    right: Number


@dataclass(frozen=True, slots=True)
class Fixed:
    value: float


@dataclass(frozen=True, slots=True)
class Named:
    """A meter's level, or a fact of the path."""

    name: str


@dataclass(frozen=True, slots=True)
class Reckoned:
    left: Number
    sign: str
    right: Number


Asked = Flag | Chose | Visited | Not | Both | Either | Compared
Number = Fixed | Named | Reckoned

COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
RECKON: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}
_COMPARE_WORDS = {
    "<": "is less than",
    "<=": "is at most",
    ">": "is more than",
    ">=": "is at least",
    "==": "is",
    "!=": "is not",
}
_RECKON_WORDS = {"+": "plus", "-": "less", "*": "times"}


# ---------------------------------------------------------------- compiled


def compiled(asked: Asked) -> Test:
    """Return a function that asks the facts, fast enough to be called for every choice."""
    match asked:
        case Flag(name):
            return lambda facts: name in facts.flags
        case Chose(whole) | Visited(whole):
            return lambda facts: whole in facts.remembered
        case Not(Flag(name)):
            return lambda facts: name not in facts.flags
        case Not(part):
            test = compiled(part)
            return lambda facts: not test(facts)
        case Both(parts):
            return _all_of(tuple(compiled(part) for part in parts))
        case Either(parts):
            return _any_of(tuple(compiled(part) for part in parts))
        case Compared():
            return _comparison(asked)
    assert_never(asked)


def _all_of(tests: tuple[Test, ...]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda facts: first(facts) and second(facts)

    def holds(facts: Facts) -> bool:
        return all(test(facts) for test in tests)

    return holds


def _any_of(tests: tuple[Test, ...]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda facts: first(facts) or second(facts)

    def holds(facts: Facts) -> bool:
        return any(test(facts) for test in tests)

    return holds


def _comparison(asked: Compared) -> Test:
    compare = COMPARE[asked.sign]
    match asked:
        case Compared(Named(name), _, Fixed(value)):
            return lambda facts: compare(facts.number(name), value)
        case Compared(left, _, right):
            first, second = _measured(left), _measured(right)
            return lambda facts: compare(first(facts), second(facts))
    raise AssertionError(asked)


def _measured(number: Number) -> Measure:
    match number:
        case Fixed(value):
            return lambda _facts: value
        case Named(name):
            return lambda facts: facts.number(name)
        case Reckoned(left, sign, right):
            reckon, first, second = RECKON[sign], _measured(left), _measured(right)
            return lambda facts: reckon(first(facts), second(facts))
    assert_never(number)


# ---------------------------------------------------------------- in words


def in_words(asked: Asked) -> str:
    """Return what the condition asks, as a teacher would say it."""
    match asked:
        case Flag(name):
            return f"{name} is set"
        case Not(Flag(name)):
            return f"{name} is not set"
        case Chose(choice):
            return f"“{choice}” was chosen"
        case Not(Chose(choice)):
            return f"“{choice}” was not chosen"
        case Visited(scene):
            return f"“{scene}” was visited"
        case Not(Visited(scene)):
            return f"“{scene}” was not visited"
        case Not(part):
            return f"it is not so that ({in_words(part)})"
        case Both(parts):
            return " and ".join(_bracketed(part) for part in parts)
        case Either(parts):
            return " or ".join(_bracketed(part) for part in parts)
        case Compared(left, sign, right):
            return f"{_number_words(left)} {_COMPARE_WORDS[sign]} {_number_words(right)}"
    assert_never(asked)


def _bracketed(asked: Asked) -> str:
    return f"({in_words(asked)})" if isinstance(asked, Both | Either) else in_words(asked)


def _number_words(number: Number) -> str:
    match number:
        case Fixed(value):
            return f"{value:g}"
        case Named(name):
            return name
        case Reckoned(left, sign, right):
            return f"{_part_words(left, sign)} {_RECKON_WORDS[sign]} {_part_words(right, sign)}"
    assert_never(number)


def _part_words(number: Number, outer: str) -> str:
    if isinstance(number, Reckoned) and (outer == "*" or outer != number.sign or outer == "-"):
        return f"({_number_words(number)})"
    return _number_words(number)
