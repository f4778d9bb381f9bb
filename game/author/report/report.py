"""How a story plays, all of it, counted once: what the report tells in lines and on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.author.checks.taught import Taught, taught_in
from game.author.habits import halves, kinds_of
from game.author.proof.packed import Machine
from game.author.proof.proof import Answer, Proof
from game.author.report.balance import Balance, balance_of
from game.author.report.counts import Count, count_playthroughs
from game.author.report.minutes import Lengths, lengths_of
from game.author.report.options import Depending, Outdone, depending, outdone_in
from game.author.report.plane import Plane, plane_of
from game.author.report.sample import BY_CHANCE, BY_HABIT, Sample, machine_for, sampled
from game.author.report.shares import Ending, Share, Weight, shares_of, weights_of
from game.author.report.words_told import Wording, by_scene, by_speaker, whole
from game.story.model import Ending as StoryEnding
from game.story.model import Story

CHANGED_BY_CHANCE, CHANGED_BY_HABIT = 150, 15
"""In so many playthroughs of each kind every answer is changed, to see whether the ending changes."""


class Kinds(NamedTuple):
    """What one kind of player was given, by ending; None stands for no ending."""

    kind: str
    plays: int
    shares: Mapping[Ending, Share]


class Report(NamedTuple):
    """A whole report.

    `reached` is what the proof says of each ending; `parts` are the domains in which the steady
    kinds of player go their own way.
    """

    story: Story
    playthroughs: Count
    kinds: tuple[Kinds, ...]
    reached: Mapping[str, Answer]
    parts: frozenset[str]
    weights: tuple[Weight, ...]
    outdone: tuple[Outdone, ...]
    depending: Depending
    balance: Balance
    lengths: Lengths
    wording: Wording
    scenes: tuple[Wording, ...]
    speakers: tuple[Wording, ...]
    taught: tuple[Taught, ...]
    plane: Plane

    @property
    def endings(self) -> tuple[StoryEnding, ...]:
        return self.story.endings.endings


def report_of(story: Story, proof: Proof | None, narration: str) -> Report:
    """Play and count a story that has no errors; `narration` is what the narrator is called."""
    machine = machine_for(story)
    samples = _samples(story, machine)
    chance = samples[0]
    ends = [ending.id for ending in story.endings.endings]
    tried = [end.play.chosen for end in chance.ends]
    ended = [end.play.chosen for end in chance.ends if end.ending]
    wording = whole(story)
    choices = [(choice.whole_id, choice.scene) for choice in story.choices.values()]
    return Report(
        story=story,
        playthroughs=count_playthroughs(story),
        kinds=tuple(Kinds(one.kind, len(one.ends), shares_of(one, ends)) for one in samples),
        reached=proof.by_id("ending") if proof else {},
        parts=halves(story),
        weights=weights_of(chance, choices, ends),
        outdone=outdone_in(story),
        depending=depending(machine, _changed(samples)),
        balance=balance_of(story),
        lengths=lengths_of(story, wording.grade, ended),
        wording=wording,
        scenes=by_scene(story),
        speakers=by_speaker(story, narration),
        taught=taught_in(story, tried),
        plane=plane_of(machine, chance.ends),
    )


def _samples(story: Story, machine: Machine) -> tuple[Sample, ...]:
    first, *others = kinds_of(story)
    by_chance = sampled(machine, first, BY_CHANCE)
    return (by_chance, *(sampled(machine, kind, BY_HABIT) for kind in others))


def _changed(samples: Sequence[Sample]) -> list[tuple[str, ...]]:
    first, *others = samples
    ends = [*first.ends[:CHANGED_BY_CHANCE]]
    for sample in others:
        ends += sample.ends[:CHANGED_BY_HABIT]
    return [end.play.chosen for end in ends if end.ending]
