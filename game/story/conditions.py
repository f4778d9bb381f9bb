"""What an author writes after `when:`, read against a short list of what is allowed there."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from game.story.catalogue import tell
from game.story.expressions import (
    Asked,
    Both,
    Chose,
    Compared,
    Either,
    Facts,
    Fixed,
    Flag,
    Named,
    Not,
    Number,
    Reckoned,
    Test,
    Visited,
    compiled,
    in_words,
)
from game.story.problems import Place, Problem, Spot
from game.story.tokens import Call, Fault, checked_tokens

__all__ = ["Condition", "Facts", "Fault", "Use", "parse_condition", "read_condition"]

PATH_FACTS = ("both_share", "reversals", "late_lean")
LONGEST = 500
DEEPEST = 30

Kind = Literal["flag", "number", "choice", "scene"]


class Use(NamedTuple):
    """A name that a condition reads, and where in its text it stands (from 0)."""

    kind: Kind
    name: str
    start: int


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as its author wrote it; two are equal where their words are."""

    source: str
    flags: frozenset[str] = field(compare=False)
    remembered: frozenset[str] = field(compare=False)
    numbers: frozenset[str] = field(compare=False)
    tree: Asked = field(compare=False, repr=False)
    uses: tuple[Use, ...] = field(compare=False, repr=False)
    test: Test = field(compare=False, repr=False)

    def holds(self, facts: Facts) -> bool:
        """Say whether the condition holds for these facts."""
        return self.test(facts)

    def told(self) -> str:
        """Return what the condition asks, in plain words."""
        return in_words(self.tree)


def parse_condition(text: str, place: Place | None = None) -> Condition | Problem:
    """Return the condition, or the problem with it, its column counted inside the text."""
    read = read_condition(text)
    if isinstance(read, Condition):
        return read
    start = place or Place("when", 1, 1)
    at = Place(start.file, start.line, start.column + read.start)
    spot = Spot(at, text if place is None else None, read.width)
    return tell(read.code, spot, read.suggestion, **read.blanks)


def read_condition(text: str) -> Condition | Fault:
    """Return the condition, or the first fault in its text. No name is looked up here."""
    if len(text) > LONGEST:
        return Fault("S301", 0, LONGEST, {"length": str(len(text)), "most": str(LONGEST)})
    tokens = checked_tokens(text)
    if isinstance(tokens, Fault):
        return tokens
    calls = {call.start: call for call in tokens.calls}
    try:
        # MemoryError and RecursionError: how Python's own parser refuses what is too deep for it.
        written = ast.parse(tokens.plain, mode="eval").body
        uses: list[Use] = []
        tree = _Reading(text, calls, uses).asked(written, 0)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return Fault("S302", 0, len(text), {"found": text})
    except _FaultError as stopped:
        return stopped.fault
    return Condition(
        source=text,
        flags=_names(uses, "flag"),
        remembered=_names(uses, "choice") | _names(uses, "scene"),
        numbers=_names(uses, "number"),
        tree=tree,
        uses=tuple(uses),
        test=compiled(tree),
    )


def _names(uses: list[Use], kind: Kind) -> frozenset[str]:
    return frozenset(use.name for use in uses if use.kind == kind)


class _FaultError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code)
        self.fault = fault


_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
_RECKON: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}


@dataclass(frozen=True, slots=True)
class _Reading:
    """Turns Python's tree into ours, refusing whatever is not on the list."""

    text: str
    calls: dict[int, Call]
    uses: list[Use]

    def asked(self, node: ast.expr, depth: int) -> Asked:
        """Return what is asked here: something that holds or does not."""
        self._not_too_deep(node, depth)
        match node:
            case ast.Name(id=name):
                self.uses.append(Use("flag", name, node.col_offset))
                return Flag(name)
            case ast.Call():
                return self._remembered(node)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Not(self.asked(operand, depth + 1))
            case ast.BoolOp(op=op, values=values):
                parts = tuple(self.asked(value, depth + 1) for value in values)
                return Both(parts) if isinstance(op, ast.And) else Either(parts)
            case ast.Compare():
                return self._compared(node, depth)
        raise _FaultError(_fault("S303", node, self.text))

    def number(self, node: ast.expr, depth: int) -> Number:
        """Return the number meant here."""
        self._not_too_deep(node, depth)
        match node:
            case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
                return Fixed(float(value))
            case ast.Name(id=name):
                self.uses.append(Use("number", name, node.col_offset))
                return Named(name)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
                return Fixed(-float(value))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return Reckoned(Fixed(0.0), "-", self.number(operand, depth + 1))
            case ast.UnaryOp(op=ast.UAdd(), operand=operand):
                return self.number(operand, depth + 1)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _RECKON:
                first = self.number(left, depth + 1)
                return Reckoned(first, _RECKON[type(op)], self.number(right, depth + 1))
        raise _FaultError(_fault("S304", node, self.text))

    def _compared(self, node: ast.Compare, depth: int) -> Asked:
        numbers = [self.number(part, depth + 1) for part in (node.left, *node.comparators)]
        signs = [_COMPARE.get(type(op)) for op in node.ops]
        parts = []
        for left, sign, right in zip(numbers, signs, numbers[1:], strict=False):
            if sign is None:
                raise _FaultError(_fault("S302", node, self.text))
            parts.append(Compared(left, sign, right))
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _remembered(self, node: ast.Call) -> Asked:
        call = self.calls.get(node.col_offset)
        if call is None:
            raise _FaultError(_fault("S302", node, self.text))
        if call.function == "chose":
            self.uses.append(Use("choice", call.id, call.id_start))
            return Chose(call.id)
        self.uses.append(Use("scene", call.id, call.id_start))
        return Visited(call.id)

    def _not_too_deep(self, node: ast.expr, depth: int) -> None:
        if depth > DEEPEST:
            raise _FaultError(_fault("S305", node, self.text))


def _fault(code: str, node: ast.expr, text: str) -> Fault:
    end = node.end_col_offset or node.col_offset + 1
    return Fault(
        code, node.col_offset, end - node.col_offset, {"found": text[node.col_offset : end]}
    )
