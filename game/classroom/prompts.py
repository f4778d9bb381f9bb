"""Questions for the talk that fit what this class decided: what happened, so what, and now what.

They name scenes and answers, never a person, and no number that could point at one: what fewer than
FEWEST voted on is not compared, and no question rests on the votes of one or two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.classroom.lesson import Decision, Lesson, story_of
from game.classroom.pool import FEW, FEWEST, Pool, count_scenes
from game.play.engine import NotOffered
from game.play.levels import lean
from game.play.path import Path, inside, length_of, walk
from game.play.player import new_player
from game.play.state import Step
from game.story.model import Story
from game.words import say

Kind = Literal["what", "so what", "now what"]
MOST: dict[Kind, int] = {"what": 3, "so what": 4, "now what": 2}
CLOSE = 0.1
"""A vote is close where the two leading answers are no further apart than this share of it."""


class Prompt(NamedTuple):
    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class _Seen:
    """A lesson as it is looked at: `path` is what the class walked."""

    path: Path
    decisions: tuple[Decision, ...]
    pool: Pool

    def scene(self, scene: str) -> str:
        return self.path.fill(self.path.story.scenes[scene].title)

    def answer(self, whole_id: str) -> str:
        return inside(self.path.fill(self.path.story.choices[whole_id].text))


def prompts_for(story: Story, lesson: Lesson, pool: Pool | None = None) -> tuple[Prompt, ...]:
    """Return the questions, those that fit best first; a few that always fit fill up what is left.

    `pool` are the paths of those who played alone, where there are such.
    """
    seen = _look(story, lesson, pool or Pool())
    found: list[Prompt] = []
    for kind, makers in _MAKERS.items():
        texts = dict.fromkeys(text for maker in makers for text in maker(seen))
        found += [Prompt(kind, text) for text in list(texts)[: MOST[kind]]]
    return tuple(found)


def _look(story: Story, lesson: Lesson, pool: Pool) -> _Seen:
    known = tuple(
        one
        for one in lesson.decisions
        if one.scene in story.scenes and all(answer in story.choices for answer in one.answers)
    )
    played = story_of(story, lesson.plan, lesson.passed)
    try:
        path = walk(played, new_player(story), lesson.choices)
    except NotOffered:
        path = walk(played, new_player(story), ())
    # Titles and answers are those of the whole story: what was passed over asks nothing any more.
    return _Seen(Path(story, path.player, path.playthrough), known, pool)


def _counted(seen: _Seen) -> list[Decision]:
    """Return the decisions on which so many voted that votes may be compared."""
    return [one for one in seen.decisions if one.voted >= FEWEST and one.choice is not None]


def _ranked(decision: Decision) -> list[tuple[int, str]]:
    """Return votes and answers, most votes first; equals as they stand on the screen."""
    pairs = zip(decision.votes, decision.answers, strict=False)
    return sorted(pairs, key=lambda pair: -pair[0])


# ------------------------------------------------------------- what happened


def _closest(seen: _Seen) -> Iterator[str]:
    """The scene in which the two leading answers were nearest to each other."""
    close: list[tuple[float, Decision]] = []
    for one in _counted(seen):
        (most, _), (next_most, _), *_ = [*_ranked(one), (0, "")]
        apart = (most - next_most) / one.voted
        if next_most > FEW and apart <= CLOSE:
            close.append((apart, one))
    if close:
        _, one = min(close, key=lambda pair: pair[0])
        (_, first), (_, second), *_ = _ranked(one)
        blanks = {"first": seen.answer(first), "second": seen.answer(second)}
        yield say("prompt.what.closest", scene=seen.scene(one.scene), **blanks)


def _furthest(seen: _Seen) -> Iterator[str]:
    """The step that moved the path most."""
    steps = seen.path.playthrough.steps
    if len(steps) > 1:
        step = max(steps, key=lambda one: length_of(one.effects))
        yield say(
            "prompt.what.furthest", scene=seen.scene(step.scene), answer=seen.answer(step.choice)
        )


def _agreed_elsewhere(seen: _Seen) -> Iterator[str]:
    """A scene in which the class agreed on what had not had most votes."""
    for one in _counted(seen):
        leading = _ranked(one)[0]
        chosen = one.votes[one.answers.index(one.choice or "")] if one.votes else 0
        if one.how == "consensus" and chosen < leading[0]:
            first, chosen_text = seen.answer(leading[1]), seen.answer(one.choice or "")
            scene = seen.scene(one.scene)
            yield say("prompt.what.elsewhere", scene=scene, first=first, chosen=chosen_text)
            return


def _coin(seen: _Seen) -> Iterator[str]:
    for one in seen.decisions:
        if one.how == "coin":
            yield say("prompt.what.coin", scene=seen.scene(one.scene))
            return


def _nearly_all(seen: _Seen) -> Iterator[str]:
    """A scene in which hardly anybody wanted another answer."""
    for one in _counted(seen):
        if max(one.votes) >= one.voted - FEW:
            yield say("prompt.what.nearly_all", scene=seen.scene(one.scene))
            return


def _always_what(_: _Seen) -> Iterator[str]:
    yield say("prompt.what.surprise")
    yield say("prompt.what.missing")
    yield say("prompt.what.worry")


# ------------------------------------------------------------- so what


def _outvoted(seen: _Seen) -> Iterator[str]:
    """A chapter in which every answer was found by most votes, over the heads of some."""
    by_chapter: dict[str, list[Decision]] = {}
    for one in seen.decisions:
        if one.rule == "majority" and one.how in ("votes", "coin"):
            by_chapter.setdefault(seen.path.story.scenes[one.scene].chapter, []).append(one)
    titles = {chapter.id: chapter.title for chapter in seen.path.story.chapters}
    for chapter, decisions in by_chapter.items():
        lost = [one.voted - max(one.votes) for one in decisions if one.voted >= FEWEST]
        if len(lost) == len(decisions) > 1 and min(lost) > FEW:
            title = seen.path.fill(titles.get(chapter, chapter))
            yield say("prompt.so.outvoted", chapter=title)
            return


def _failed(seen: _Seen) -> Iterator[str]:
    """A scene in which no consensus was found."""
    for one in seen.decisions:
        if one.rule == "consensus" and one.how in ("fallback", "dropped"):
            key = "prompt.so.fallback" if one.how == "fallback" else "prompt.so.dropped"
            yield say(key, scene=seen.scene(one.scene))
            return


def _alone_otherwise(seen: _Seen) -> Iterator[str]:
    """A scene in which most of those who played alone chose what the class did not."""
    counts = {one.scene: one for one in count_scenes(seen.path.story, seen.pool)}
    for one in seen.decisions:
        shares = counts[one.scene].shares if one.scene in counts else ()
        told = [share for share in shares if share.count is not None]
        sure = [share for share in shares if share.amount == "nearly all"]
        leading = sure or sorted(told, key=lambda share: -(share.count or 0))[:1]
        is_most = sure or (leading and 2 * (leading[0].count or 0) > counts[one.scene].reached)
        if is_most and one.choice is not None and leading[0].choice != one.choice:
            blanks = {"alone": seen.answer(leading[0].choice), "chosen": seen.answer(one.choice)}
            yield say("prompt.so.alone", scene=seen.scene(one.scene), **blanks)
            return


def _both_columns(seen: _Seen) -> Iterator[str]:
    """Two scenes that went to one side and to the other."""
    first, second = (_strongest(seen, sign) for sign in (1, -1))
    if first is not None and second is not None:
        earlier, later = sorted((first, second), key=seen.path.playthrough.steps.index)
        yield say("prompt.so.both", first=seen.scene(earlier.scene), second=seen.scene(later.scene))


def _strongest(seen: _Seen, sign: int) -> Step | None:
    """Return the step that leaned most to the first side (1) or to the second (-1)."""
    leaning = [one for one in seen.path.playthrough.steps if sign * lean(one.effects) > 0]
    return max(leaning, key=lambda one: sign * lean(one.effects), default=None)


def _more_of_both(seen: _Seen) -> Iterator[str]:
    """A step that raised both meters."""
    raised = [one for one in seen.path.playthrough.steps if min(one.effects) > 0]
    if raised:
        step = max(raised, key=lambda one: length_of(one.effects))
        yield say("prompt.so.more", scene=seen.scene(step.scene), answer=seen.answer(step.choice))


def _rules(seen: _Seen) -> Iterator[str]:
    """Where more than one rule was used, or one decided for all."""
    ruled = [one for one in seen.decisions if one.how != "passed"]
    if len({one.rule for one in ruled}) > 1:
        yield say("prompt.so.rules", scene=seen.scene(ruled[-1].scene))
    elif ruled and ruled[0].rule == "decider":
        yield say("prompt.so.decider", scene=seen.scene(ruled[-1].scene))


def _always_so(seen: _Seen) -> Iterator[str]:
    first, second = (seen.path.fill(meter.name) for meter in seen.path.story.meters)
    yield say("prompt.so.sides", first=first, second=second)
    yield say("prompt.so.fair")


# ------------------------------------------------------------- now what


def _leaned(seen: _Seen) -> Iterator[str]:
    """The side that the path leaned to less."""
    leaned = sum(lean(step.effects) for step in seen.path.playthrough.steps)
    first, second = (seen.path.fill(meter.name) for meter in seen.path.story.meters)
    if leaned:
        more, less = (first, second) if leaned > 0 else (second, first)
        yield say("prompt.now.less", more=more, less=less)


def _always_now(_: _Seen) -> Iterator[str]:
    yield say("prompt.now.add")
    yield say("prompt.now.where")


_MAKERS: dict[Kind, Sequence[Callable[[_Seen], Iterator[str]]]] = {
    "what": (_closest, _agreed_elsewhere, _coin, _nearly_all, _furthest, _always_what),
    "so what": (
        _failed, _outvoted, _alone_otherwise, _rules, _more_of_both, _both_columns, _always_so,
    ),
    "now what": (_leaned, _always_now),
}  # fmt: skip
