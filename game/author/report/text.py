"""The report in lines that can be read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.author.report.report import Kinds, Report
from game.author.report.sample import SEED
from game.author.report.shares import Weight
from game.author.report.words import (
    count_told,
    depending_told,
    ending_told,
    grade_told,
    interval,
    kind_told,
    length_told,
    number,
    percent,
    reached_told,
    side_told,
)
from game.author.report.words_told import SECONDS_A_CHOICE, Wording
from game.story.reading import LEAST_GRADED
from game.words import say

MOST_TOLD = 12
"""So many choices, scenes or concepts are told one by one; the page has them all."""


def write_text(report: Report) -> str:
    """Return the report, its parts with an empty line between them."""
    parts = (
        _opening(report),
        _endings(report),
        _kinds(report),
        _moving(report),
        _options(report),
        _sides(report),
        _time(report),
        _words(report),
        _concepts(report),
    )
    listed = [list(part) for part in parts]
    return "\n\n".join("\n".join(lines) for lines in listed if lines)


def _opening(report: Report) -> Iterator[str]:
    yield say("report.title", title=report.story.title)
    yield count_told(report.playthroughs)


def _endings(report: Report) -> Iterator[str]:
    kind = report.kinds[0]
    yield say("report.endings.told", plays=f"{kind.plays:,}", seed=SEED)
    for ending, share in kind.shares.items():
        title = ending_told(report.story, ending)
        told = say(
            "report.ending",
            title=title,
            percent=percent(share.part),
            interval=interval(share),
            count=f"{share.times:,}",
        )
        reached = reached_told(report.reached.get(ending or ""))
        yield f"{told} {reached}" if reached else told


def _kinds(report: Report) -> Iterator[str]:
    _, *others = report.kinds
    given = {
        ending for kind in report.kinds for ending, share in kind.shares.items() if share.times
    }
    if len(given) == 1:
        yield say("report.kinds.same", title=ending_told(report.story, given.pop()))
        return
    yield say("report.kinds.told", plays=f"{max(kind.plays for kind in others):,}")
    for kind in others:
        yield say(
            "report.kind.line", kind=kind_told(report, kind.kind), shares=_shares(report, kind)
        )


def _shares(report: Report, kind: Kinds) -> str:
    given = [(ending, share) for ending, share in kind.shares.items() if share.times]
    told = [
        say(
            "report.kind.share",
            title=ending_told(report.story, ending),
            percent=percent(share.part),
            interval=interval(share),
        )
        for ending, share in sorted(given, key=lambda pair: -pair[1].times)
    ]
    return ", ".join(told)


# ------------------------------------------------------------- choices


def _moving(report: Report) -> Iterator[str]:
    moving = [one for one in report.weights if one.most]
    if not moving:
        return
    yield say("report.moving.told")
    yield from _first(
        say("report.moving.line", choice=one.choice, moved=_moved(report, one))
        for one in sorted(moving, key=lambda one: -one.most)
    )


def _moved(report: Report, weight: Weight) -> str:
    clear = [(ending, one.part) for ending, one in weight.endings.items() if one.is_clear]
    parts = [
        say(
            "report.moved.more" if part > 0 else "report.moved.fewer",
            title=ending_told(report.story, ending),
            number=number(100 * abs(part)),
        )
        for ending, part in sorted(clear, key=lambda pair: -abs(pair[1]))
    ]
    for meter, moved in zip(report.story.meters, weight.levels or (), strict=False):
        key = "report.moved.higher" if moved > 0 else "report.moved.lower"
        parts.append(say(key, name=meter.name, number=number(abs(moved))))
    return ", ".join(parts)


def _options(report: Report) -> Iterator[str]:
    if not report.story.choices:
        return
    yield say("report.options.told")
    yield say("report.outdone", count=len(report.outdone), all=len(report.story.choices))
    yield from _first(
        say("report.outdone.line", choice=one.choice, by=one.by) for one in report.outdone
    )
    yield from _first(depending_told(report))


def _first(lines: Iterable[str]) -> Iterator[str]:
    """Yield some lines, and how many more there are."""
    listed = list(lines)
    yield from listed[:MOST_TOLD]
    if len(listed) > MOST_TOLD:
        yield say("report.more", count=len(listed) - MOST_TOLD)


# ------------------------------------------------------------- both sides


def _sides(report: Report) -> Iterator[str]:
    balance = report.balance
    if not report.story.choices:
        return
    yield say("report.sides.told")
    for side in balance.sides:
        yield say(
            "report.side",
            name=side.name,
            leaning=side.leaning,
            strength=number(side.strength),
            offered=side.offered,
            text=number(side.text_words),
            told=number(side.told_words),
            tops=side.tops,
        )
    yield say("report.sides.rest", both=balance.both, neither=balance.neither)
    for tags in balance.tags:
        name = side_told(report, tags.side)
        yield say("report.tags", group=tags.group, side=name, times=tags.times)


# ------------------------------------------------------------- time and words


def _time(report: Report) -> Iterator[str]:
    lengths = report.lengths
    pace, hard = number(lengths.pace), grade_told(report.wording)
    yield say("report.time.told", pace=pace, grade=hard, seconds=SECONDS_A_CHOICE)
    if not lengths.shortest or not lengths.median or not lengths.longest:
        yield say("report.time.none")
        return
    sure = "exact" if lengths.is_exact else "timed"
    yield say(f"report.shortest.{sure}", length=length_told(lengths.shortest))
    yield say("report.median", length=length_told(lengths.median), count=lengths.timed)
    yield say(f"report.longest.{sure}", length=length_told(lengths.longest))


def _words(report: Report) -> Iterator[str]:
    yield say(
        "report.words.told",
        words=f"{report.wording.words:,}",
        grade=grade_told(report.wording),
    )
    for speaker in report.speakers:
        if speaker.words:
            yield _wording(speaker.name, speaker)
    graded = [one for one in report.scenes if one.words >= LEAST_GRADED]
    hardest = sorted(graded, key=lambda one: -one.grade)[:MOST_TOLD]
    if not hardest:
        return
    yield say("report.scenes.told", count=len(hardest))
    for scene in hardest:
        yield _wording(scene.id, scene)


def _wording(name: str, wording: Wording) -> str:
    return say("report.wording", name=name, words=f"{wording.words:,}", grade=grade_told(wording))


# ------------------------------------------------------------- concepts


def _concepts(report: Report) -> Iterator[str]:
    if not report.taught:
        return
    taught = [one for one in report.taught if one.choices]
    yield say("report.concepts.told", count=len(taught), all=len(report.taught))
    seldom = sorted(taught, key=lambda one: one.met.part)
    yield from _first(
        say(
            "report.concept",
            concept=one.concept,
            choices=one.choices,
            percent=percent(one.met.part),
        )
        for one in seldom
    )
