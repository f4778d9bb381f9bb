"""Starts Debian's Ren'Py 8.0.3, which does not start under Python 3.11 by itself.

Its screen language builds syntax trees whose nodes know where they begin, not where they end. Python
gives such a node its parent's end, which may lie before its own beginning, and since 3.11 refuses to
compile it. Here one walk over the tree (as Python's own) lets no node end before it begins.
Run it with the system's Python: `python3 renpy_start.py GAME`. It needs nothing of ours.
"""

from __future__ import annotations

import ast
import runpy
import sys
from typing import TypeVar

RENPY = "/usr/games/renpy"
Tree = TypeVar("Tree", bound=ast.AST)


def fill_in_places(tree: Tree) -> Tree:
    """Give each node the places it lacks: its parent's beginning, and an end not before its own."""
    waiting: list[tuple[ast.AST, int, int]] = [(tree, 1, 0)]
    while waiting:
        node, line, column = waiting.pop()
        if "lineno" in node._attributes:
            line = _placed(node, "lineno", line)
        if "col_offset" in node._attributes:
            column = _placed(node, "col_offset", column)
        waiting += [(child, line, column) for child in ast.iter_child_nodes(node)]
    return tree


def _placed(node: ast.AST, name: str, inherited: int) -> int:
    begins: int = getattr(node, name, inherited)
    ends: int | None = getattr(node, f"end_{name}", None)
    setattr(node, name, begins)
    setattr(node, f"end_{name}", max(ends or 0, begins))
    return begins


if __name__ == "__main__":
    vars(ast)["fix_missing_locations"] = fill_in_places
    sys.argv[0] = RENPY
    runpy.run_path(RENPY, run_name="__main__")
