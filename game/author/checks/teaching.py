"""What a story teaches: whether both sides weigh the same, and whether every idea is shown somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from game.play.levels import LEANING, lean
from game.play.lived import is_met
from game.story.catalogue import tell
from game.story.model import Choice, Concept, Meter, Scene, Story
from game.story.problems import Problem, Spot, sorted_problems

TOLERANCE = 0.05
"""Two numbers of the whole story may differ by this much of the larger one, and by one always."""

_TOLD = ("cost", "later", "echo")


def find_unfair(story: Story) -> tuple[Problem, ...]:
    """Return where a side is favoured, and where the end will have less to tell than it could."""
    found = [*_untold(story), *_one_sided(story), *_untaught(story), *_without_summary(story)]
    for scene in story.scenes.values():
        found += _about_scene(scene, story)
    return sorted_problems(found)


# ------------------------------------------------------------- what the end tells


def _untold(story: Story) -> Iterator[Problem]:
    """Tell of each choice that moves a meter without a cost, a return or an echo.

    What no choice of the story has is told once, at the first.
    """
    moving = [choice for choice in story.choices.values() if choice.effects != (0, 0)]
    lacking = [_lacking(choice) for choice in moving]
    nowhere = [key for key in _TOLD if moving and all(key in keys for keys in lacking)]
    if nowhere:
        yield tell("T102", _spot(moving[0]), missing=_none_of(nowhere), lines=_lines(nowhere))
    for choice, keys in zip(moving, lacking, strict=True):
        own = [key for key in keys if key not in nowhere]
        if own:
            told = {"missing": _none_of(own), "lines": _lines(own)}
            yield tell("T101", _spot(choice), found=choice.whole_id, **told)


def _lacking(choice: Choice) -> tuple[str, ...]:
    if choice.cost and choice.later and choice.echo:
        return ()
    has = (choice.cost, choice.later, choice.echo)
    return tuple(key for key, words in zip(_TOLD, has, strict=True) if not words)


def _none_of(keys: Sequence[str]) -> str:
    return _listed([f"no “{key}”" for key in keys])


def _lines(keys: Sequence[str]) -> str:
    return _listed([f"“{key}: …”" for key in keys])


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


# ------------------------------------------------------------- one scene


def _about_scene(scene: Scene, story: Story) -> Iterator[Problem]:
    leans = [lean(choice.effects) for choice in scene.choices]
    if len(leans) > 1 and (min(leans) > 0 or max(leans) < 0):
        first, second = _favoured(story, leans[0])
        yield tell("T103", Spot(scene.at, None, len(scene.id)), found=scene.id, name=first.id,
                   other=second.id)  # fmt: skip
    told: set[str] = set()
    for better, worse in permutations(scene.choices, 2):
        if worse.id not in told and _gives_more(better, worse) and not _is_asked(worse, story):
            told.add(worse.id)
            yield tell("T104", _spot(worse), found=worse.whole_id, first=better.whole_id)


def _gives_more(one: Choice, other: Choice) -> bool:
    """Say whether a choice gives all that another does, leads where it leads, and adds more."""
    (first, second), (third, fourth) = one.effects, other.effects
    return (
        first >= third
        and second >= fourth
        and first + second > third + fourth
        and one.when == other.when
        and set(one.sets) >= set(other.sets)
        and set(one.clears) == set(other.clears)
        and [(way.condition, way.to) for way in one.ways]
        == [(way.condition, way.to) for way in other.ways]
    )


def _is_asked(choice: Choice, story: Story) -> bool:
    return choice.whole_id in story.remembered


# ------------------------------------------------------------- both sides


def _one_sided(story: Story) -> Iterator[Problem]:
    """Tell where, over the whole story, one side is offered more often, or more, than the other."""
    choices = story.choices.values()
    counts = [sum(sign * lean(one.effects) >= LEANING for one in choices) for sign in (1, -1)]
    if _differ(*counts):
        first, second = _favoured(story, counts[0] - counts[1])
        more, fewer = max(counts), min(counts)
        yield tell("T107", _at(first, story), name=first.id, other=second.id,
                   more=str(more), fewer=str(fewer))  # fmt: skip
    (low, high), (least, most) = _earned(story, 0), _earned(story, 1)
    if _differ(high, most) or _differ(low, least):
        first, second = story.meters
        ranges = {"first_range": _range(low, high), "second_range": _range(least, most)}
        yield tell("T108", _at(first, story), name=first.id, other=second.id, **ranges)


def _differ(one: int, other: int) -> bool:
    return abs(one - other) > max(1, TOLERANCE * max(abs(one), abs(other)))


def _range(least: int, most: int) -> str:
    return f"from {least} to {most}"


def _earned(story: Story, meter: int) -> tuple[int, int]:
    """Return the least and the most that one choice in each scene adds to a meter, all together."""
    effects = [[one.effects[meter] for one in scene.choices] for scene in story.scenes.values()]
    offered = [values for values in effects if values]
    return sum(map(min, offered)), sum(map(max, offered))


def _favoured(story: Story, lead: int) -> tuple[Meter, Meter]:
    """Return the meter that is ahead, and the other."""
    first, second = story.meters
    return (first, second) if lead > 0 else (second, first)


def _at(meter: Meter, story: Story) -> Spot:
    return Spot(meter.at or story.scenes[story.start].at, None, len(meter.id))


# ------------------------------------------------------------- ideas


def _untaught(story: Story) -> Iterator[Problem]:
    shown = _with_parents([*_lived(story), *_told(story)])
    for concept in story.concepts.values():
        if concept.at is None:
            continue
        spot = Spot(concept.at, None, len(concept.id))
        if concept.id not in shown:
            yield tell("T105", spot, found=concept.id)
        for whole_id in concept.taught_in:
            choice = story.choices.get(whole_id)
            if choice is not None and not _is_akin(concept, choice):
                yield tell("T106", spot, found=concept.id, second=whole_id)


def _lived(story: Story) -> Iterator[str]:
    for choice in story.choices.values():
        yield from choice.teaches


def _told(story: Story) -> Iterator[str]:
    """Yield the ideas that the end tells of, and those on the pages of the field guide."""
    rows = [row for page in story.guide.pages for row in page.rows]
    for side in story.endings.both_sides or ():
        rows += [*side.gives, *side.costs]
    rows += [practice.teaches for practice in story.endings.practices]
    for row in rows:
        yield from row
    yield from (question.teaches for question in story.endings.questions if question.teaches)


def _with_parents(tags: Iterable[str]) -> set[str]:
    """Return the ideas with all of which they are a part."""
    found: set[str] = set()
    for tag in tags:
        whole = tag
        while whole and whole not in found:
            found.add(whole)
            whole = whole.rpartition(".")[0]
    return found


def _is_akin(concept: Concept, choice: Choice) -> bool:
    """Say whether a choice teaches an idea, a part of it, or what it is a part of."""
    parts = any(concept.id.startswith(f"{tag}.") for tag in choice.teaches)
    return parts or is_met(concept.id, choice.teaches)


# ------------------------------------------------------------- the lesson


def _without_summary(story: Story) -> Iterator[Problem]:
    """Tell of scenes that a short lesson skips, and of which it has nothing to read out."""
    cut = set(story.class_cut)
    for scene in story.scenes.values() if cut else ():
        if scene.id not in cut and not scene.summary:
            yield tell("T109", Spot(scene.at, None, len(scene.id)), found=scene.id)


def _spot(choice: Choice) -> Spot:
    return Spot(choice.at, None, len(choice.id))
