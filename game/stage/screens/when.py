"""Says when something was saved, as people do: today at 10:42, yesterday, 12 November."""

from __future__ import annotations

from datetime import datetime, timedelta

from game.words import say

MONTHS = tuple(f"month.{number}" for number in range(1, 13))


def told_when(time: datetime, now: datetime | None = None) -> str:
    """Return when a time was, seen from now, in the local time zone."""
    here = time.astimezone()
    today = (now or datetime.now().astimezone()).date()
    clock = f"{here.hour}:{here.minute:02}"
    if here.date() == today:
        return say("when.today", time=clock)
    if here.date() == today - timedelta(days=1):
        return say("when.yesterday", time=clock)
    month = say(MONTHS[here.month - 1])
    if here.year == today.year:
        return say("when.day", day=here.day, month=month)
    return say("when.year", day=here.day, month=month, year=here.year)
