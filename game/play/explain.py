"""Why this ending: every sentence of it was recorded, or found by replaying."""

from __future__ import annotations

from dataclasses import replace

from game.play.engine import ending_of
from game.play.examples import find_examples
from game.play.levels import STRONG, lean
from game.play.lived import look_columns, look_practices
from game.play.moments import find_moments, look_cards
from game.play.path import Path, look_regions, look_steps, points_of, walk
from game.play.player import Player
from game.play.state import Step
from game.play.turning import find_turnings, tell_turnings
from game.play.views import EndingView, MapView, SideView, StepView
from game.play.world import look_world, tell
from game.story.model import Ending, Story, Turning
from game.words import say

MOST_PAIRS = 3
MOST_MOMENTS_ALONE = 3


def explain_ending(
    story: Story, player: Player, choices: tuple[str, ...], place: str | None
) -> EndingView:
    """Return the whole ending, explained. `place` is the picture in which the last scene stood.

    Of a chapter played alone it is the small ending: nothing in it speaks of a whole life.
    """
    path = walk(story, player, choices)
    if story.alone is not None:
        return _explain_chapter(path, place)
    steps = look_steps(path, tell_turnings(path, find_turnings(story, path.playthrough)))
    return _explain(path, steps, find_moments(steps), place)


def _explain_chapter(path: Path, place: str | None) -> EndingView:
    steps = look_steps(path, {})
    view = _explain(path, steps, find_moments(steps, MOST_MOMENTS_ALONE), place)
    note = say("ending.chapter.note", count=len(steps))
    return replace(
        view,
        text=(),
        turning_name=None,
        world=(),
        map=replace(view.map, note=note),
        cards=tuple(card for card in view.cards if card.step is not None),
        questions=view.questions[:1],
        small=True,
    )


def _explain(
    path: Path, steps: tuple[StepView, ...], moments: tuple[StepView, ...], place: str | None
) -> EndingView:
    story, state = path.story, path.playthrough.state
    ending = ending_of(story, state)
    turning = _turning(path, ending)
    return EndingView(
        ending=ending.id,
        title=path.fill(ending.title),
        music=ending.music,
        place=place,
        text=_text(path, ending, turning),
        turning_name=None if turning is None else path.fill(turning.name),
        world=look_world(path),
        tells=path.fill(ending.tells),
        carried_by=path.fill(ending.carried_by),
        cost=path.fill(ending.cost),
        sides=_sides(path, ending),
        middle_path=path.fill(ending.middle_path),
        map=_look_map(path, ending, steps),
        moments=moments,
        cards=look_cards(story, steps, moments, path.fill),
        columns=look_columns(story, steps, path.playthrough.choices),
        practices=look_practices(story, steps, state.levels, path.fill),
        questions=tuple(path.fill(question.ask) for question in story.endings.questions),
        turning_points=tuple(step for step in steps if step.turning is not None),
    )


def _text(path: Path, ending: Ending, turning: Turning | None) -> tuple[str, ...]:
    paragraphs = [path.fill(text) for text in ending.text]
    paragraphs += tell(path, ending.also)
    if turning is not None:
        paragraphs.append(path.fill(turning.text))
    return (*paragraphs, *_pairs(path, ending))


def _turning(path: Path, ending: Ending) -> Turning | None:
    turning = ending.turning
    return turning if turning and turning.when.holds(path.playthrough.state) else None


def _sides(path: Path, ending: Ending) -> tuple[SideView, SideView]:
    first, second = (
        SideView(meter.name, meter.sign, path.fill(words.gives), path.fill(words.costs))
        for meter, words in zip(path.story.meters, ending.sides, strict=True)
    )
    return first, second


def _look_map(path: Path, ending: Ending, steps: tuple[StepView, ...]) -> MapView:
    words = path.story.endings.map
    return MapView(
        path.fill(words.note),
        path.fill(words.frame),
        path.fill(words.across),
        path.fill(words.up),
        points_of(path.playthrough)[0],
        steps,
        look_regions(path, ending),
        find_examples(path),
    )


# ------------------------------------------------------------- the player's own reversals


def _pairs(path: Path, ending: Ending) -> list[str]:
    """Return the ending's sentence for each domain in which the path leaned strongly both ways.

    It quotes the first strong lean and the last one the other way, at most three times.
    """
    if ending.pairs is None:
        return []
    pairs = []
    for first, later in find_reversals(path):
        echo_a, echo_b = (path.choice(step).echo for step in (first, later))
        if echo_a and echo_b:
            words = ending.pairs.replace("{echo_a}", _quoted(echo_a))
            pairs.append(path.fill(words.replace("{echo_b}", _quoted(echo_b))))
    return pairs[:MOST_PAIRS]


def find_reversals(path: Path) -> list[tuple[Step, Step]]:
    """Return, for each domain with strong leans both ways, the first and the last of the other way."""
    strong: dict[str, list[Step]] = {}
    for step in path.playthrough.steps:
        domain = path.domain(step)
        if domain is not None and abs(lean(step.effects)) >= STRONG:
            strong.setdefault(domain, []).append(step)
    pairs = []
    for first, *rest in strong.values():
        against = [step for step in rest if lean(step.effects) * lean(first.effects) < 0]
        if against:
            pairs.append((first, against[-1]))
    return pairs


def _quoted(echo: str) -> str:
    return echo.strip().removesuffix(".")
