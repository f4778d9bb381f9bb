"""What a class has to talk about after it played: where it was divided, and where a rule led it elsewhere.

How divided a scene was is the entropy of its votes as a share of the most that so many answers could
have: 1 where every answer had as many, 0 where all chose one. (The share of the leading answer alone
would take 10 : 9 : 9 and 10 : 18 : 0 for equals.) It is reckoned from what may be told, so that the order of
scenes says no more than the bars do. Scenes on which fewer than FEWEST voted are left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from game.classroom.ballot import How, Rule
from game.classroom.lesson import Decision, Lesson, story_of, usual_plan
from game.classroom.pool import FEWEST, Amount, Pool, SceneCount, Share, count_scenes, shares_of
from game.classroom.prompts import Prompt, prompts_for
from game.play.engine import NotOffered, is_over, replay
from game.play.explain import explain_ending
from game.play.path import inside
from game.play.player import fill, new_player
from game.play.views import EndingView, MapView
from game.story.model import Story

MOST_SCENES = 3
"""So many scenes are shown as most divided, and as least."""
A_FEW = 1.5
"""What stands for one or two where a bar must have a length."""

Source = Literal["together", "alone"]


@dataclass(frozen=True, slots=True)
class Bar:
    """An answer: its number among the signs (from 1), its words, and what may be told of its votes.

    `count` is None where there is no number; then `amount` says it in words. `part` is 0 to 1.
    """

    number: int
    choice: str
    text: str
    amount: Amount | Literal["few or none"]
    count: int | None
    part: float


class Split(NamedTuple):
    """How a scene divided those who decided it; `evenness` is 0 to 1, `taken` the class's choice."""

    scene: str
    title: str
    bars: tuple[Bar, ...]
    evenness: float
    taken: str | None


class Elsewhere(NamedTuple):
    """Where a rule led the group to another answer than its members alone.

    `first` is what most wanted, `chosen` what was decided, or None. `by` says how it is known: by their
    own votes before the talk, or by what those chose who played alone.
    """

    scene: str
    title: str
    rule: Rule
    how: How
    first: str
    chosen: str | None
    by: Literal["votes", "alone"]


@dataclass(frozen=True, slots=True)
class Debrief:
    """All that is shown after a lesson, after playing alone, or after both.

    `view` is the ending of the class's path, or that of nobody's where there was no lesson; `walked`
    says which. `together` and `alone` are the scenes, most divided first. `has_ended` says whether
    the class's path came to its end.
    """

    view: EndingView
    walked: bool
    has_ended: bool
    paths: int
    together: tuple[Split, ...]
    alone: tuple[Split, ...]
    elsewhere: tuple[Elsewhere, ...]
    rules: tuple[Rule, ...]
    last_ruled: str | None
    prompts: tuple[Prompt, ...]
    questions: tuple[str, ...]

    @property
    def map(self) -> MapView:
        return self.view.map


def look_back_on(story: Story, lesson: Lesson | None, pool: Pool) -> Debrief:
    """Return what there is to talk about, of a lesson, of a pool, or of both."""
    told = lesson or Lesson(usual_plan(story))
    known = [one for one in told.decisions if _is_known(story, one)]
    view, has_ended = _look(story, told)
    ruled = [one for one in known if one.how != "passed"]
    asks = (fill(one.ask, story, new_player(story)) for one in story.endings.questions)
    return Debrief(
        view=view,
        walked=bool(view.map.steps),
        has_ended=has_ended,
        paths=len(pool),
        together=most_divided(tuple(_of_decision(story, one) for one in known if _counts(one))),
        alone=most_divided(tuple(_of_pool(story, one) for one in count_scenes(story, pool))),
        elsewhere=tuple(find_elsewhere(story, known, pool)),
        rules=tuple(dict.fromkeys(one.rule for one in ruled)),
        last_ruled=_title(story, ruled[-1].scene) if ruled else None,
        prompts=prompts_for(story, told, pool),
        questions=tuple(asks),
    )


def _is_known(story: Story, one: Decision) -> bool:
    return one.scene in story.scenes and all(answer in story.choices for answer in one.answers)


def _look(story: Story, lesson: Lesson) -> tuple[EndingView, bool]:
    """Return the ending of a lesson's path, and whether it was come to: else no ending is its own."""
    played = story_of(story, lesson.plan, lesson.passed)
    choices = lesson.choices
    try:
        end = replay(played, choices).state
    except NotOffered:
        choices, end = (), replay(played, ()).state
    view = explain_ending(played, new_player(played), choices, None)
    if choices and is_over(played, end):
        return view, True
    regions = tuple(replace(region, is_yours=False) for region in view.map.regions)
    return replace(view, map=replace(view.map, regions=regions)), False


def _title(story: Story, scene: str) -> str:
    return fill(story.scenes[scene].title, story, new_player(story))


def _text(story: Story, choice: str) -> str:
    return fill(story.choices[choice].text, story, new_player(story))


# ------------------------------------------------------------- how divided


def most_divided(splits: tuple[Split, ...]) -> tuple[Split, ...]:
    """Return scenes, those with the most even votes first; equals as the story has them."""
    return tuple(sorted(splits, key=lambda split: -split.evenness))


def divided(splits: tuple[Split, ...]) -> tuple[Split, ...]:
    """Return the scenes to show as most divided: half of them at most, so that none is both."""
    return splits[: min(MOST_SCENES, -(-len(splits) // 2))]


def agreed(splits: tuple[Split, ...]) -> tuple[Split, ...]:
    """Return the scenes to show as least divided, the least first."""
    return tuple(reversed(splits[len(divided(splits)) :][-MOST_SCENES:]))


def _counts(one: Decision) -> bool:
    """Say whether so many voted that numbers may be told, and on more than one answer."""
    return one.voted >= FEWEST and len(one.votes) == len(one.answers) > 1


def _of_decision(story: Story, one: Decision) -> Split:
    shares = shares_of(dict(zip(one.answers, one.votes, strict=True)))
    return _split(story, SceneCount(one.scene, one.voted, shares), one.choice)


def _of_pool(story: Story, one: SceneCount) -> Split:
    return _split(story, one, None)


def _split(story: Story, counted: SceneCount, taken: str | None) -> Split:
    bars = tuple(
        Bar(number, share.choice, _text(story, share.choice), *told)
        for number, (share, told) in enumerate(
            zip(counted.shares, _told(counted.shares, counted.reached), strict=True), start=1
        )
    )
    even = evenness([bar.part for bar in bars])
    return Split(counted.scene, _title(story, counted.scene), bars, even, taken)


def _told(
    shares: Sequence[Share], reached: int
) -> Iterator[tuple[Amount | Literal["few or none"], int | None, float]]:
    """Yield what is told of each option, and how long its bar is.

    Beside one that nearly all took, the others are few or none: which, would say whether all did.
    """
    if any(share.amount == "nearly all" for share in shares):
        rest = A_FEW / max(1, len(shares) - 1)
        for share in shares:
            is_all = share.amount == "nearly all"
            amount: Amount | Literal["few or none"] = "nearly all" if is_all else "few or none"
            yield amount, None, (reached - A_FEW if is_all else rest) / reached
        return
    few = sum(A_FEW for share in shares if share.amount == "few")
    left = reached - few - sum(share.count or 0 for share in shares)
    for share in shares:
        weight = A_FEW if share.amount == "few" else left if share.count is None else share.count
        yield share.amount, share.count, weight / reached


def evenness(parts: Sequence[float]) -> float:
    """Return the entropy of parts as a share of the most that so many parts can have: 0 to 1."""
    whole = sum(parts)
    if len(parts) < 2 or not whole:
        return 0.0
    shares = [part / whole for part in parts if part > 0]
    return -sum(part * math.log(part) for part in shares) / math.log(len(parts))


# ------------------------------------------------------------- led elsewhere


def find_elsewhere(story: Story, decisions: Sequence[Decision], pool: Pool) -> Iterator[Elsewhere]:
    """Yield the decisions that differ from what most of those who decided wanted by themselves.

    Where nobody voted, since one decided, they are compared with those who played alone.
    """
    alone = {one.scene: one for one in count_scenes(story, pool)}
    for one in decisions:
        first, by = _by_votes(one), "votes"
        if first is None and one.scene in alone and not one.votes:
            first, by = _by_pool(alone[one.scene]), "alone"
        if first is None or first == one.choice or one.how == "passed":
            continue
        chosen = None if one.choice is None else inside(_text(story, one.choice))
        yield Elsewhere(
            one.scene,
            _title(story, one.scene),
            one.rule,
            one.how,
            inside(_text(story, first)),
            chosen,
            "votes" if by == "votes" else "alone",
        )


def _by_votes(one: Decision) -> str | None:
    """Return what most votes went to before any talk; None where two had as many, or too few voted."""
    if not _counts(one) or one.votes.count(max(one.votes)) > 1:
        return None
    return one.answers[one.votes.index(max(one.votes))]


def _by_pool(counted: SceneCount) -> str | None:
    """Return what most of those who played alone chose, where that may be told."""
    for share in counted.shares:
        if share.amount == "nearly all" or 2 * (share.count or 0) > counted.reached:
            return share.choice
    return None


# ------------------------------------------------------------- closest


def closest(splits: tuple[Split, ...]) -> Split | None:
    """Return the scene whose two leading answers were nearest to each other, both told in numbers."""
    near: list[tuple[float, Split]] = []
    for split in splits:
        counts = sorted((bar.count for bar in split.bars if bar.count), reverse=True)
        parts = sorted((bar.part for bar in split.bars), reverse=True)
        if len(counts) > 1:
            near.append((parts[0] - parts[1], split))
    return min(near, key=lambda one: one[0], default=(0.0, None))[1]
