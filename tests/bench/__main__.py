"""How fast the game is, in one table: `python -m tests.bench [--quick] [SECTION …]`.

Everything is measured beside something else, in turn, in the same run; a row shows the median of the
ratios of pairs. The exit code is 1 where a promise is broken.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Iterator
from typing import Protocol

from tests.bench.rows import Row, write_table


class Rows(Protocol):
    """What each section offers."""

    def __call__(self, *, quick: bool) -> Iterator[Row]: ...


SECTIONS = (
    "starts",
    "idle",
    "changes",
    "keys",
    "reading",
    "plays",
    "checking",
    "proof",
    "preview",
    "phones",
)


def main() -> int:
    """Run the sections that are asked for, and print what they found."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, wider spreads")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    asked = parser.parse_args()
    unknown = sorted(set(asked.sections) - set(SECTIONS))
    if unknown:
        parser.error(f"there is no section “{unknown[0]}”; there are {', '.join(SECTIONS)}")
    busy = _busy()
    found: list[Row] = []
    for name in asked.sections or SECTIONS:
        sys.stderr.write(f"measuring {name} …\n")
        found += _rows(name, quick=asked.quick)
    broken = sum(row.is_held is False for row in found)
    sys.stdout.write(f"{write_table(found)}\n{_told(broken)}\n{busy}")
    return 1 if broken else 0


def _rows(name: str, *, quick: bool) -> list[Row]:
    """Ask the section, a module of this folder."""
    rows: Rows = importlib.import_module(f"tests.bench.{name}").rows
    return list(rows(quick=quick))


def _busy() -> str:
    """Say so where other programs were running: ratios stand that, seconds do not."""
    load, cores = (os.getloadavg()[0], os.cpu_count() or 1) if hasattr(os, "getloadavg") else (0, 1)
    if load < cores / 2:
        return ""
    return f"The machine was busy before ({load:.1f} programs on {cores} cores): run it again.\n"


def _told(broken: int) -> str:
    if not broken:
        return "Every promise that was measured is held."
    return f"{broken} {'promise is' if broken == 1 else 'promises are'} broken."


if __name__ == "__main__":
    sys.exit(main())
