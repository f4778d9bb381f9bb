"""`check`: every problem in a story, and what can be proved about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

from game.assets import Assets
from game.author.checks.checks import AssetNames
from game.author.checks.everything import Checked, check_story
from game.author.proof.search import Budget
from game.author.proof.told import proof_json, proof_told
from game.commands import Command, Refused
from game.library import StoryFolder, load_files
from game.orders.done import FINE, FOUND, Done, as_json
from game.orders.own_files import find_misfits_in, load_belongings
from game.orders.pages import put_page
from game.orders.stories import read
from game.story.catalogue import entries, explain_code
from game.story.excerpts import with_excerpts
from game.story.model import Story
from game.story.problems import SEVERITIES, Problem, sorted_problems
from game.story.reader import Reading, without_collecting
from game.words import say


def do(asked: Command) -> Done:
    """Check a story, or explain a code. Raises Refused where there is no such story or code."""
    if asked.explain:
        return _explain(asked.explain)
    folder, reading = read(asked.story)
    checked = find_all(folder, reading, asked)
    counts = {
        one: sum(problem.severity == one for problem in checked.problems) for one in SEVERITIES
    }
    is_bad = counts["error"] or (asked.strict and counts["warning"])
    code = FOUND if is_bad else FINE
    if asked.json:
        told = {
            "story": reading.story.id if reading.story else Path(asked.story).name,
            "problems": _rows(checked.problems),
            "counts": counts,
            "proof": proof_json(checked.proof) if checked.proof else None,
        }
        return Done(as_json(told), code)
    parts = [*_by_file(checked.problems), say("check.counts", **counts)]
    if checked.proof:
        parts.append(proof_told(checked.proof))
    if asked.report or asked.output:
        parts += ["", _reported(reading.story, checked, asked)]
    return Done("\n".join(parts), code)


def _reported(story: Story | None, checked: Checked, asked: Command) -> str:
    """Return the report, or where its page was written; only a story without errors has one."""
    if story is None or any(problem.severity == "error" for problem in checked.problems):
        return say("report.none")
    from game.orders.reported import MADE_BY, report_page, report_text  # noqa: PLC0415 - if wanted

    if not asked.output:
        return report_text(story, checked.proof)
    path = Path(asked.output)
    put_page(path, report_page(story, checked.proof), MADE_BY)
    return say("report.saved", path=path)


@without_collecting()
def find_all(folder: StoryFolder, reading: Reading, asked: Command) -> Checked:
    """Return what reading found and, where the story could be read, what following it finds."""
    if reading.story is None:
        return Checked(reading.problems, None)
    assets = Assets(folder)
    kinds = ("place", "cast", "music", "sound", "ambience")
    names = AssetNames(*(assets.names(kind) for kind in kinds))
    has_errors = any(problem.severity == "error" for problem in reading.problems)
    proves = not has_errors and not asked.without_proof
    budget = Budget(asked.seconds, asked.megabytes) if proves else None
    texts = load_files(folder)
    own = load_belongings(folder, texts)
    found, proof = check_story(reading.story, names, budget, own)
    misfits = find_misfits_in(reading.story, texts)
    shown = with_excerpts((*found, *misfits), texts, folder.shown)
    return Checked(sorted_problems([*reading.problems, *shown]), proof)


def _by_file(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield the problems as they are told, with an empty line between two files."""
    before = None
    for problem in problems:
        if before not in (None, problem.place.file):
            yield ""
        before = problem.place.file
        yield problem.told()


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
