"""A story in a few figures: how much of everything it has, counted in a moment."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from game.author.habits import by_chance
from game.author.report.minutes import Lengths, lengths_of
from game.author.report.sample import FEWEST, SEED, machine_for
from game.author.report.words_told import Wording, whole
from game.author.walk import Play, plays
from game.play.direct import Setup, Showing
from game.play.engine import EndlessLinks, begin, choose
from game.play.player import new_player
from game.play.view import look_after, look_opening
from game.story.model import Story

SHOWN = 9
"""In so many playthroughs screens are counted."""
MOST_MADE = 30_000
"""So many choices are made for that, and for the playing time."""
MOST_SHOWN = 60
"""So many choices of a playthrough are gone through for that; the rest is in proportion."""


class Figures(NamedTuple):
    """`screens` is the median of some playthroughs by chance; None where none comes to an end."""

    wording: Wording
    screens: int | None
    lengths: Lengths
    asking: int
    flags: int
    speakers: int
    taught: int


def figures_of(story: Story) -> Figures:
    """Count a story that can be played."""
    wording = whole(story)
    tried = _tried(story)
    taught = {one for choice in story.choices.values() for one in choice.teaches}
    choices = story.choices.values()
    return Figures(
        wording,
        _screens(story, tried[:SHOWN]),
        lengths_of(story, wording.grade, tried),
        sum(bool(scene.choices) for scene in story.scenes.values()),
        len({flag for choice in choices for flag in (*choice.sets, *choice.clears)}),
        len(story.speakers),
        sum(one in taught for one in story.concepts),
    )


def _tried(story: Story) -> list[tuple[str, ...]]:
    """Return some playthroughs by chance that came to an end."""
    machine = machine_for(story)
    tries, made = plays(machine, by_chance, SEED), 0
    found: list[Play] = []
    while len(found) < FEWEST and made < MOST_MADE:
        found.append(next(tries))
        made += 1 + len(found[-1].chosen)
    return [play.chosen for play in found if machine.rows[play.scene].ending]


def _screens(story: Story, tried: Sequence[Sequence[str]]) -> int | None:
    try:
        counts = [_shown(story, chosen) for chosen in tried]
    except EndlessLinks:
        return None
    return round(median(counts)) if counts else None


def _shown(story: Story, chosen: Sequence[str]) -> float:
    showing = Showing(story, new_player(story), 1, None)
    stretch = look_opening(showing)
    state, screens = begin(story), len(stretch.screens)
    setup: Setup = stretch.after
    for choice in chosen[:MOST_SHOWN]:
        stretch = look_after(showing, state, choice, setup)
        state, setup = choose(story, state, choice), stretch.after
        screens += len(stretch.screens)
    return screens * max(1.0, len(chosen) / MOST_SHOWN)
