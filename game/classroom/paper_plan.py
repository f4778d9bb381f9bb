"""What a lesson plays, in the order in which it is met, and how many minutes each part takes."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from game.classroom.ballot import Rule
from game.classroom.lesson import Plan
from game.story.model import Chapter, Scene, Story

Part = Literal["opener", "frame", "chapter", "map", "debrief", "slip"]

OPENING: tuple[tuple[Part, int], ...] = (("opener", 4), ("frame", 2))
CLOSING: tuple[tuple[Part, int], ...] = (("map", 3), ("debrief", 6), ("slip", 1))
MINUTES: dict[Rule, Fraction] = {
    "majority": Fraction(10, 3),
    "consensus": Fraction(11, 2),
    "decider": Fraction(11, 3),
}
"""How long one answer takes under each rule: three by majority are ten minutes, two by consensus or
three by a decider eleven. Reckoned from word counts; no class has been timed."""
ONE_LESSON = 50


class Slot(NamedTuple):
    """A part of the lesson, from one minute to another; of a chapter, with its rule and questions."""

    part: Part
    start: int
    end: int
    chapter: Chapter | None = None
    rule: Rule | None = None
    scenes: tuple[Scene, ...] = ()


def timetable(story: Story, plan: Plan) -> tuple[Slot, ...]:
    """Return the parts of a lesson in which the story, as it is played, is answered together."""
    slots: list[Slot] = []
    now = 0
    for part, minutes in OPENING:
        slots.append(Slot(part, now, now + minutes))
        now += minutes
    for chapter, scenes in asked_by_chapter(story):
        rule = plan.rules.get(chapter.id, "majority")
        end = now + round(MINUTES[rule] * len(scenes))
        slots.append(Slot("chapter", now, end, chapter, rule, scenes))
        now = end
    for part, minutes in CLOSING:
        slots.append(Slot(part, now, now + minutes))
        now += minutes
    return tuple(slots)


def asked_by_chapter(story: Story) -> list[tuple[Chapter, tuple[Scene, ...]]]:
    """Return the chapters in which something is asked, each with the scenes that ask."""
    met = met_scenes(story)
    asking = {chapter.id: tuple(s for s in met if s.chapter == chapter.id and s.choices)
              for chapter in story.chapters}  # fmt: skip
    return [(chapter, asking[chapter.id]) for chapter in story.chapters if asking[chapter.id]]


def met_scenes(story: Story) -> tuple[Scene, ...]:
    """Return the scenes that can be come to, in the author's order."""
    seen: set[str] = set()
    waiting = [story.start]
    while waiting:
        scene = waiting.pop()
        if scene in seen or scene not in story.scenes:
            continue
        seen.add(scene)
        waiting += _targets(story.scenes[scene])
    ordered = [id_ for chapter in story.chapters for id_ in chapter.scenes]
    ordered += [id_ for id_ in story.scenes if id_ not in ordered]
    return tuple(story.scenes[id_] for id_ in ordered if id_ in seen and id_ in story.scenes)


def _targets(scene: Scene) -> list[str]:
    if scene.ending:
        return []
    ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
    return [way.to for way in ways]
