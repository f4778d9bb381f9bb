"""Numbers and names as the report says them, in its lines and on its page."""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.author.proof.proof import Answer
from game.author.report.counts import TRIES, Count
from game.author.report.minutes import Length
from game.author.report.report import Report
from game.author.report.shares import Ending, Share
from game.author.report.words_told import Wording
from game.story.model import Story
from game.story.reading import LEAST_GRADED
from game.words import blanks_of, load_words, say

LONGEST_NUMBER = 60
"""A number with more digits is not written out."""
SURELY_ROUND = 2
"""Of an estimate so many digits are worth telling."""


def percent(part: float) -> str:
    """Return a share, 0 to 1, as it is said; what is neither none nor all is not rounded to it."""
    if 0 < part < 0.0005:
        return say("report.percent.under")
    if 0.9995 <= part < 1:
        return say("report.percent.over")
    rounded = f"{100 * part:.1f}".removesuffix(".0")
    return say("report.percent", number=rounded)


def interval(share: Share) -> str:
    low, high = (f"{100 * end:.1f}".removesuffix(".0") for end in (share.low, share.high))
    return say("report.interval", low=low, high=high)


def number(value: float) -> str:
    """Return a number with at most one decimal, and commas between thousands."""
    return f"{value:,.1f}".removesuffix(".0")


def whole_number(value: int) -> str:
    """Return a whole number written out, or how many digits it has and how it begins."""
    digits = _digits(value)
    if digits <= LONGEST_NUMBER:
        return f"{value:,}"
    return say("report.digits", digits=f"{digits:,}", first=value // _power(digits - 6))


def _digits(value: int) -> int:
    digits = max(1, int(value.bit_length() * math.log10(2)))
    return digits + (value >= _power(digits))


def about(value: int) -> str:
    """Return an estimate, rounded down to what is worth telling."""
    unit = _power(max(0, _digits(value) - SURELY_ROUND))
    return whole_number(value // unit * unit)


def _power(digits: int) -> int:
    ten: int = 10**digits
    return ten


def count_told(count: Count) -> str:
    match count.said:
        case "circles":
            return say("report.count.circles")
        case "estimate":
            low, high = (about(end) for end in count.between)
            return say(
                "report.count.estimate",
                count=about(count.playthroughs),
                tries=f"{TRIES:,}",
                low=low,
                high=high,
            )
        case "exact":
            told = whole_number(count.playthroughs)
            one = say("report.count.exact", count=told)
            if not count.stuck:
                return one
            return f"{one} {say('report.count.stuck', count=whole_number(count.stuck))}"


def kind_told(report: Report, kind: str) -> str:
    """Return how a kind of player chooses, to be said after “who chooses”."""
    first, second = (meter.name for meter in report.story.meters)
    titles = {card.domain: card.title for card in report.story.endings.cards}
    parts = ", ".join(titles.get(one, one) for one in report.story.domains if one in report.parts)
    given = {"first": first, "second": second, "parts": parts}
    key = f"report.kind.{kind}"
    return say(key, **{name: given[name] for name in blanks_of(load_words("en")[key])})


def ending_told(story: Story, ending: Ending) -> str:
    titles = {one.id: one.title for one in story.endings.endings}
    return say("report.no_ending") if ending is None else titles[ending]


def reached_told(answer: Answer | None) -> str:
    """Return what the proof says about an ending; nothing where there is none."""
    if answer is None:
        return ""
    if answer.said == "yes":
        return say("report.reached.yes", count=len(answer.witness or ()))
    return say("report.reached.no" if answer.said == "no" else "report.reached.open")


def side_told(report: Report, side: str) -> str:
    """Return what a concept's side is called: a meter by its name."""
    return {meter.id: meter.name for meter in report.story.meters}.get(side, side)


def grade_told(wording: Wording) -> str:
    """Return how hard words are, where there are enough of them to tell."""
    if wording.words < LEAST_GRADED:
        return say("report.grade.none")
    if wording.grade < 1:
        return say("report.grade.under")
    return say("report.grade", grade=number(wording.grade))


def length_told(length: Length) -> str:
    return say(
        "report.length",
        minutes=number(length.minutes),
        words=f"{length.words:,}",
        choices=length.choices,
    )


def signed(value: float) -> str:
    """Return a difference with its sign; what rounds to nothing has none."""
    rounded = f"{abs(value):.1f}".removesuffix(".0")
    if rounded == "0":
        return "0"
    return f"{'+' if value > 0 else '−'}{rounded}"


def depending_told(report: Report) -> Iterator[str]:
    """Yield on how many options an ending depended, and on which ones none did."""
    mattering, dead, untried = report.depending
    if len(report.endings) < 2:
        yield say("report.one_ending")
        return
    yield say("report.mattering", count=mattering, all=len(report.story.choices))
    for one in dead:
        yield say("report.dead", choice=one.choice, count=one.changes)
    if untried:
        yield say("report.untried", count=untried)
