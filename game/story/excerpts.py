"""The source lines of problems that were found after reading, when no source was at hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.story.nodes import Source
from game.story.problems import FileTrouble, Problem

Files = Mapping[str, bytes | str | FileTrouble]
"""A story's files by their names in its folder."""


def with_excerpts(problems: Iterable[Problem], files: Files, where: str) -> tuple[Problem, ...]:
    """Return the problems with their source lines, for those found after reading."""
    problems = tuple(problems)
    if all(problem.excerpt is not None for problem in problems):
        return problems
    sources: dict[str, list[str]] = {}
    folder = where.rstrip("/\\")
    for name, data in files.items():
        if not isinstance(data, FileTrouble):
            text = data if isinstance(data, str) else data.decode("utf-8-sig", errors="replace")
            sources[f"{folder}/{name}" if folder else name] = Source("", text).lines
    return tuple(_excerpted(problem, sources) for problem in problems)


def _excerpted(problem: Problem, sources: Mapping[str, list[str]]) -> Problem:
    lines = sources.get(problem.place.file, [])
    if problem.excerpt is not None or problem.place.line > len(lines):
        return problem
    return replace(problem, excerpt=lines[problem.place.line - 1])
