"""The steps of a playthrough as the ending shows them, and the chart they are drawn on."""

from __future__ import annotations

from dataclasses import dataclass

from game.play.engine import replay
from game.play.levels import MIDDLE
from game.play.player import Player, fill
from game.play.state import Playthrough, Step
from game.play.views import Mark, Other, Region, StepView
from game.story.model import Choice, Effects, Ending, Story
from game.words import say

_END_MARKS = ".!?…。！？"
_CLOSING = "\"'”’)*"

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Path:
    """What everything in the ending is computed from."""

    story: Story
    player: Player
    playthrough: Playthrough

    def fill(self, text: str) -> str:
        return fill(text, self.story, self.player)

    def choice(self, step: Step) -> Choice:
        return self.story.choices[step.choice]

    def domain(self, step: Step) -> str | None:
        return self.story.scenes[step.scene].domain


def walk(story: Story, player: Player, choices: tuple[str, ...]) -> Path:
    return Path(story, player, replay(story, choices))


# ------------------------------------------------------------- words


def mark_of(effects: Effects) -> Mark:
    first, second = (effect > 0 for effect in effects)
    if first and second:
        return "both"
    if first:
        return "first"
    return "second" if second else "neither"


def length_of(effects: Effects) -> int:
    """Return the square of a step's length: how far it moved, both meters together."""
    return effects[0] ** 2 + effects[1] ** 2


def sentence(text: str) -> str:
    """Return the text with a capital first letter and an end mark."""
    text = ended(text)
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """Return the text with an end mark."""
    text = text.strip()
    has_one = text.rstrip(_CLOSING).endswith(tuple(_END_MARKS))
    return text if has_one else f"{text}."


def bare(text: str) -> str:
    """Return the text without quotation marks around the whole of it and without a last full stop."""
    text = text.strip()
    for first, last in ('""', "“”"):
        if len(text) > 1 and text[0] == first and text.find(last, 1) == len(text) - 1:
            text = text[1:-1]
    return text if text.endswith("..") else text.removesuffix(".")


def echo_of(path: Path, choice: Choice) -> str:
    """Return the sentence that tells this choice as a thing done."""
    if choice.echo is not None:
        return sentence(path.fill(choice.echo))
    return say("ending.echo", answer=inside(path.fill(choice.text)))


def inside(text: str) -> str:
    """Return the text as it stands between quotation marks: its own become single ones."""
    text = bare(text)
    parts = text.split('"')
    closed = "".join(
        part + ("‘" if number % 2 == 0 else "’") for number, part in enumerate(parts[:-1])
    )
    return (closed + parts[-1]).replace("“", "‘").replace("”", "’")


# ------------------------------------------------------------- steps


def look_steps(path: Path, turnings: dict[int, str]) -> tuple[StepView, ...]:
    """Return every step in order. `turnings` has, by index, what another answer would have changed."""
    steps = path.playthrough.steps
    points = points_of(path.playthrough)
    return tuple(
        _look_step(path, number, points[number + 1], turnings.get(number))
        for number in range(len(steps))
    )


def _look_step(path: Path, index: int, point: Point, turning: str | None) -> StepView:
    story, steps = path.story, path.playthrough.steps
    step = steps[index]
    scene, choice = story.scenes[step.scene], path.choice(step)
    chapter = next(chapter for chapter in story.chapters if chapter.id == scene.chapter)
    after = steps[index + 1] if index + 1 < len(steps) else None
    return StepView(
        number=index + 1,
        scene=scene.id,
        title=path.fill(scene.title),
        chapter=path.fill(chapter.title),
        age=scene.age,
        place=scene.place,
        choice=step.choice,
        text=path.fill(choice.text),
        echo=echo_of(path, choice),
        cost=choice.cost and path.fill(choice.cost),
        later=choice.later and path.fill(choice.later),
        effects=step.effects,
        mark=mark_of(step.effects),
        x=point[0],
        y=point[1],
        ends_chapter=after is None or story.scenes[after.scene].chapter != scene.chapter,
        others=_others(path, step),
        turning=turning,
    )


def _others(path: Path, step: Step) -> tuple[Other, ...]:
    others = (path.story.choices[other] for other in step.open if other != step.choice)
    return tuple(Other(path.fill(other.text), mark_of(other.effects)) for other in others)


# ------------------------------------------------------------- the chart


def points_of(playthrough: Playthrough) -> tuple[Point, ...]:
    """Return where the path stands before the first step and after each, 0 to 1 across and up.

    Each step adds what it moved above the least that was open, measured by the whole route: the path
    begins lower left, only goes right or up, and ends at the two levels.
    """
    end = playthrough.state
    return tuple(
        (_part(state.sums[0] - state.least[0], end.most[0] - end.least[0]),
         _part(state.sums[1] - state.least[1], end.most[1] - end.least[1]))
        for state in playthrough.states
    )  # fmt: skip


def _part(taken: int, offered: int) -> float:
    return taken / offered if offered else MIDDLE / 100


def look_regions(path: Path, yours: Ending) -> tuple[Region, ...]:
    """Return the soft names on the map."""
    return tuple(
        Region(
            path.fill(ending.title),
            ending.region[0] / 100,
            ending.region[1] / 100,
            is_yours=ending is yours,
        )
        for ending in path.story.endings.endings
        if ending.region is not None
    )
