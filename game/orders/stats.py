"""`stats`: a story in a few figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from game.author.report.figures import Figures, figures_of
from game.author.report.minutes import Length, Lengths
from game.author.report.words import grade_told, length_told
from game.commands import Command
from game.orders.done import Done, as_json
from game.orders.stories import story_to_play
from game.story.model import Story
from game.words import say


class Minutes(TypedDict):
    """Playing time in minutes, each null where no playthrough that was tried came to an end."""

    shortest: float | None
    median: float | None
    longest: float | None
    exact: bool


class Row(TypedDict):
    """The figures for other programs."""

    story: str
    version: int
    chapters: int
    scenes: int
    scenes_with_choices: int
    choices: int
    words: int
    grade: float
    screens: int | None
    minutes: Minutes
    speakers: int
    flags: int
    concepts: int
    concepts_taught: int
    endings: int


def do(asked: Command) -> Done:
    """Count a story. Raises Refused where there is none that can be played."""
    _, story = story_to_play(asked.story)
    figures = figures_of(story)
    if asked.json:
        return Done(as_json(_row(story, figures)))
    return Done("\n".join(_lines(story, figures)))


def _row(story: Story, figures: Figures) -> Row:
    return Row(
        story=story.id,
        version=story.version,
        chapters=len(story.chapters),
        scenes=len(story.scenes),
        scenes_with_choices=figures.asking,
        choices=len(story.choices),
        words=figures.wording.words,
        grade=round(figures.wording.grade, 1),
        screens=figures.screens,
        minutes=_minutes(figures.lengths),
        speakers=figures.speakers,
        flags=figures.flags,
        concepts=len(story.concepts),
        concepts_taught=figures.taught,
        endings=len(story.endings.endings),
    )


def _minutes(lengths: Lengths) -> Minutes:
    return Minutes(
        shortest=_rounded(lengths.shortest),
        median=_rounded(lengths.median),
        longest=_rounded(lengths.longest),
        exact=lengths.is_exact,
    )


def _rounded(length: Length | None) -> float | None:
    return None if length is None else round(length.minutes, 1)


def _lines(story: Story, figures: Figures) -> Iterator[str]:
    yield say("stats.title", title=story.title, version=story.version)
    yield say(
        "stats.scenes",
        chapters=len(story.chapters),
        scenes=len(story.scenes),
        asking=figures.asking,
    )
    yield say("stats.choices", choices=len(story.choices), flags=figures.flags)
    grade = grade_told(figures.wording)
    yield say("stats.words", words=f"{figures.wording.words:,}", grade=grade)
    if figures.screens is not None:
        yield say("stats.screens", screens=figures.screens)
    yield from _time(figures.lengths)
    named = ", ".join(speaker.name for speaker in story.speakers.values())
    if named:
        yield say("stats.speakers", speakers=figures.speakers, names=named)
    if story.concepts:
        yield say("stats.concepts", concepts=len(story.concepts), taught=figures.taught)
    titles = ", ".join(ending.title for ending in story.endings.endings)
    yield say("stats.endings", endings=len(story.endings.endings), titles=titles)


def _time(lengths: Lengths) -> Iterator[str]:
    if not lengths.shortest or not lengths.median or not lengths.longest:
        yield say("report.time.none")
        return
    sure = "exact" if lengths.is_exact else "timed"
    yield say(f"report.shortest.{sure}", length=length_told(lengths.shortest))
    yield say("report.median", length=length_told(lengths.median), count=lengths.timed)
    yield say(f"report.longest.{sure}", length=length_told(lengths.longest))
