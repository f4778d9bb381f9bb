"""What a class decided, scene by scene, as far as numbers may be told of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.classroom.lesson import Decision
from game.classroom.pool import FEWEST, Amount, shares_of
from game.words import say


class Tally(NamedTuple):
    """One answer's votes in words, and how long its bar is (0 to 1); `is_sure` where it is counted.

    `part` is None where there is no bar: nobody voted, or too few to tell.
    """

    answer: str
    told: str
    part: float | None
    is_sure: bool
    is_taken: bool


def tallies_of(decision: Decision) -> tuple[Tally, ...]:
    """Return a line for each answer. Of fewer than FEWEST votes no number is told."""
    counts = dict(zip(decision.answers, decision.votes, strict=False))
    if decision.voted < FEWEST or len(counts) != len(decision.answers):
        return tuple(_told(decision, answer, "", None) for answer in decision.answers)
    shares = shares_of(counts)
    amounts: Sequence[Amount] = [share.amount for share in shares]
    if "nearly all" in amounts:
        return tuple(
            _told(decision, one.choice, say("report.class.all"), 1.0)
            if one.amount == "nearly all"
            else _told(decision, one.choice, say("report.class.few_or_none"), 0.0)
            for one in shares
        )
    known = sum(share.count or 0 for share in shares)
    unsure = (decision.voted - known) / max(1, sum(one.count is None for one in shares))
    return tuple(
        _told(decision, one.choice, _amount(one.amount), unsure / decision.voted)
        if one.count is None
        else Tally(
            one.choice,
            str(one.count),
            one.count / decision.voted,
            True,
            one.choice == decision.choice,
        )
        for one in shares
    )


def _amount(amount: Amount) -> str:
    return say("report.class.few") if amount == "few" else say("report.class.some")


def _told(decision: Decision, answer: str, told: str, part: float | None) -> Tally:
    return Tally(answer, told, part, is_sure=False, is_taken=answer == decision.choice)
