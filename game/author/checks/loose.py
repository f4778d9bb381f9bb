"""Loose ends, seen without playing: what is set, declared or written and makes no difference."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from game.author.checks.written import Runs, conditions_in, every_lines, fulfilled_in, whens_in
from game.story.catalogue import tell
from game.story.model import (
    Choice,
    Enter,
    Leave,
    Line,
    Narration,
    Scene,
    Setting,
    Speech,
    Story,
    Way,
    When,
)
from game.story.names import Names
from game.story.problems import Place, Problem, Spot, sorted_problems


def find_loose_ends(story: Story) -> tuple[Problem, ...]:
    """Return what is there and leads nowhere, or is there twice."""
    runs = tuple(every_lines(story))
    found = [*_unread_flags(story, runs), *_unused_names(story, runs)]
    for scene in story.scenes.values():
        found += _about_scene(scene, story)
    for lines in runs:
        found += _same_lines(lines)
    return sorted_problems(found)


# ------------------------------------------------------------- flags


def _unread_flags(story: Story, runs: Runs) -> Iterator[Problem]:
    """Tell of each flag that nothing asks about, where it is first set.

    Where other lines keep the promise of its choice without any flag of it, it is not missed.
    """
    asked = {flag for condition in conditions_in(story, runs) for flag in condition.flags}
    kept = fulfilled_in(story, runs)
    known = Names(sorted(asked))
    missed: dict[str, Spot] = {}
    for choice in story.choices.values():
        for at, flag in enumerate(choice.sets):
            is_kept = choice.whole_id in kept and asked.isdisjoint(choice.sets)
            if flag not in asked and not is_kept:
                place = choice.sets_at[at] if choice.sets_at else choice.at
                missed.setdefault(flag, Spot(place, None, len(flag)))
    for flag, spot in missed.items():
        yield tell("N408", spot, known.nearest(flag, 0.8), found=flag)


# ------------------------------------------------------------- names


def _unused_names(story: Story, runs: Runs) -> Iterator[Problem]:
    on_stage = _Cast(runs)
    for speaker in story.speakers.values():
        if speaker.at is not None and not on_stage.knows(speaker.id):
            yield tell("N601", Spot(speaker.at, None, len(speaker.id)), found=speaker.id)
    for who, place in on_stage.leaving.items():
        if who not in on_stage.entering:
            yield tell("N602", Spot(place, None, len("leave")), found=who)
    lived = {scene.domain for scene in story.scenes.values()}
    for domain, place in zip(story.domains, story.domains_at, strict=False):
        if domain not in lived:
            yield tell("N603", Spot(place, None, len(domain)), found=domain)
    asked = {question for scene in story.scenes.values() for question in scene.asks}
    for question in story.asks.others:
        if question.at is not None and question.id not in asked:
            yield tell("N604", Spot(question.at, None, len(question.id)), found=question.id)


class _Cast:
    """Who speaks, enters and leaves anywhere in a story, and where somebody first leaves."""

    def __init__(self, runs: Runs) -> None:
        self.speaking: set[str] = set()
        self.entering: set[str] = set()
        self.leaving: dict[str, Place] = {}
        for lines in runs:
            for line in lines:
                self._meet(line)

    def knows(self, speaker: str) -> bool:
        return speaker in self.speaking or speaker in self.entering

    def _meet(self, line: Line) -> None:
        match line:
            case Speech(speaker):
                self.speaking.add(speaker)
            case Enter(who):
                self.entering.update(entrance.speaker for entrance in who)
            case Leave(names, place):
                for name in names:
                    self.leaving.setdefault(name, place)


# ------------------------------------------------------------- scenes


def _about_scene(scene: Scene, story: Story) -> Iterator[Problem]:
    if len(scene.choices) == 1:
        choice = scene.choices[0]
        yield tell("P303", _spot(choice), found=choice.whole_id)
    if scene.choices and not scene.lines and not scene.ask:
        yield tell("P307", Spot(scene.at, None, len(scene.id)), found=scene.id)
    yield from _same_choices(scene, story)
    yield from _one_way(scene.ways)
    for choice in scene.choices:
        yield from _one_way(choice.ways)
        both = [flag for flag in choice.clears if flag in choice.sets]
        if both:
            yield tell("P304", _spot(choice), found=both[0])


def _same_choices(scene: Scene, story: Story) -> Iterator[Problem]:
    """Tell of choices that nobody could tell apart: by what they do, or by what they say."""
    if len({choice.effects for choice in scene.choices}) < len(scene.choices):
        yield from _doing_the_same(scene, story)
    if len({choice.text for choice in scene.choices}) < len(scene.choices):
        yield from _saying_the_same(scene)


def _doing_the_same(scene: Scene, story: Story) -> Iterator[Problem]:
    doing: dict[Hashable, Choice] = {}
    for choice in scene.choices:
        first = doing.setdefault((_done(choice), choice.when), choice)
        if first is not choice and _are_alike(first, choice, story):
            yield tell("P301", _spot(choice), found=choice.whole_id, first=first.whole_id)


def _saying_the_same(scene: Scene) -> Iterator[Problem]:
    saying: dict[Hashable, Choice] = {}
    for choice in scene.choices:
        first = saying.setdefault((choice.text, choice.when), choice)
        if first is not choice:
            yield tell("P302", _spot(choice), found=choice.whole_id, first=first.whole_id)


def _done(choice: Choice) -> Hashable:
    ways = tuple((way.condition, way.to) for way in choice.ways)
    return choice.effects, frozenset(choice.sets), frozenset(choice.clears), ways


def _are_alike(one: Choice, other: Choice, story: Story) -> bool:
    """Say whether nothing that is told or asked later sets them apart."""
    asked = {one.whole_id, other.whole_id} & story.remembered
    return not asked and _told(one.lines) == _told(other.lines)


def _one_way(ways: Sequence[Way]) -> Iterator[Problem]:
    if len(ways) > 1 and len({way.to for way in ways}) == 1:
        yield tell("P305", Spot(ways[0].at), found=ways[0].to)


# ------------------------------------------------------------- lines


def _same_lines(lines: Iterable[Line]) -> Iterator[Problem]:
    for line in whens_in(lines, deep=False):
        if line.lines and _told(line.lines) == _told(line.otherwise):
            yield tell("P306", spot_of_when(line))


def spot_of_when(line: When) -> Spot:
    """Return where a block of lines has its condition."""
    return Spot(line.at, None, len("when: ") + len(line.condition.source))


def _told(lines: Iterable[Line]) -> tuple[Hashable, ...]:
    """Return what lines tell, without the places at which they stand."""
    return tuple(_line_told(line) for line in lines)


def _line_told(line: Line) -> Hashable:
    match line:
        case Narration(text):
            return text
        case Speech(speaker, mood, text):
            return speaker, mood, text
        case Enter(who) | Leave(who):
            return type(line).__name__, who
        case Setting(kind, name):
            return kind, name
        case When(condition, then, otherwise):
            return condition, _told(then), _told(otherwise)


def _spot(choice: Choice) -> Spot:
    at: Place = choice.at
    return Spot(at, None, len(choice.id))
