"""`check`: every problem in a story, and what can be proved about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from game.assets import Assets
from game.author.checks import AssetNames, find_missing_assets, find_problems
from game.commands import Command, Refused
from game.library import StoryFolder
from game.orders.done import FINE, FOUND, Done, as_json
from game.orders.stories import read
from game.story.catalogue import entries, explain_code
from game.story.problems import SEVERITIES, Problem, sorted_problems
from game.story.reader import Reading
from game.words import say


def do(asked: Command) -> Done:
    """Check a story, or explain a code. Raises Refused where there is no such story or code."""
    if asked.explain:
        return _explain(asked.explain)
    folder, reading = read(asked.story)
    problems = _all_problems(folder, reading)
    counts = {one: sum(problem.severity == one for problem in problems) for one in SEVERITIES}
    is_bad = counts["error"] or (asked.strict and counts["warning"])
    code = FOUND if is_bad else FINE
    if asked.json:
        told = {
            "story": reading.story.id if reading.story else Path(asked.story).name,
            "problems": _rows(problems),
            "counts": counts,
            "proof": None,
        }
        return Done(as_json(told), code)
    lines = [*(problem.told() for problem in problems), say("check.counts", **counts)]
    return Done("\n".join(lines), code)


def _all_problems(folder: StoryFolder, reading: Reading) -> tuple[Problem, ...]:
    """Return what reading found and, where the story could be read, what following it finds."""
    if reading.story is None:
        return reading.problems
    assets = Assets(folder)
    kinds = ("place", "cast", "music", "sound")
    names = AssetNames(*(assets.names(kind) for kind in kinds))
    found = (*find_problems(reading.story), *find_missing_assets(reading.story, names))
    return sorted_problems([*reading.problems, *found])


def _explain(code: str) -> Done:
    page = explain_code(code)
    if page is not None:
        return Done(page.rstrip())
    codes = [entry.code for entry in entries()]
    near = difflib.get_close_matches(code.upper(), codes, n=1)
    if near:
        raise Refused(say("check.no_code.near", code=code, near=near[0]))
    raise Refused(say("check.no_code", code=code, codes=", ".join(codes)))


def _rows(problems: Iterable[Problem]) -> list[dict[str, str | int | None]]:
    return [
        {
            "code": problem.code,
            "severity": problem.severity,
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "message": problem.message,
            "suggestion": problem.suggestion,
        }
        for problem in problems
    ]
