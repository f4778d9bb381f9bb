"""How many words a story has, how hard they are to read, and how fast they are read: by scene and by speaker."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from game.author.report.shown import lines_in, shown_text
from game.story.model import Narration, Scene, Speech, Story
from game.story.reading import grade, words

SLOW, FAST = (7, 158.0), (12, 175.0)
"""A school grade, and the words a minute that it reads in silence at the median.

Spichtig and others, The Decline of Comprehension-Based Silent Reading Efficiency in the United
States, 2016.
"""
SECONDS_A_CHOICE = 12


class Wording(NamedTuple):
    """Words and their grade; `id` is a scene's, a speaker's, or "" for the narration.

    The grade is that of what is told, as checking has it: buttons are short, and would hide it.
    """

    id: str
    name: str
    words: int
    grade: float


def wording_of(id: str, name: str, told: Iterable[str], asked: Iterable[str] = ()) -> Wording:
    """Count what is told and what is asked, and grade what is told."""
    listed = list(told)
    count = sum(len(words(text)) for text in (*listed, *asked))
    return Wording(id, name, count, grade(listed))


def by_scene(story: Story) -> tuple[Wording, ...]:
    """Return the words of every scene, in the order of the story: lines, questions, answers."""
    shown = shown_text(story)
    return tuple(
        wording_of(scene.id, scene.title, map(shown, _told(scene)), map(shown, _asked(scene)))
        for scene in story.scenes.values()
    )


def by_speaker(story: Story, narration: str) -> tuple[Wording, ...]:
    """Return the words of the narration and of every speaker, who says most first."""
    shown = shown_text(story)
    said: dict[str, list[str]] = {id: [] for id in ("", *story.speakers)}
    for scene in story.scenes.values():
        for told in (scene.lines, *(choice.lines for choice in scene.choices)):
            for line in lines_in(told):
                said[_speaker(line)].append(shown(line.text))
    names = {"": narration, **{id: one.name for id, one in story.speakers.items()}}
    each = [wording_of(id, names[id], texts) for id, texts in said.items()]
    return (each[0], *sorted(each[1:], key=lambda one: -one.words))


def whole(story: Story) -> Wording:
    """Return all words that scenes show, with the grade of all that is told in them."""
    shown, scenes = shown_text(story), story.scenes.values()
    told = (shown(text) for scene in scenes for text in _told(scene))
    asked = (shown(text) for scene in scenes for text in _asked(scene))
    return wording_of("", story.title, told, asked)


def pace_of(hard: float) -> float:
    """Return the words a minute that pupils of a grade read: of 7 to 12, whatever the grade."""
    (slow, first), (fast, last) = SLOW, FAST
    part = (min(max(hard, slow), fast) - slow) / (fast - slow)
    return first + part * (last - first)


def _told(scene: Scene) -> Iterable[str]:
    for lines in (scene.lines, *(choice.lines for choice in scene.choices)):
        yield from (line.text for line in lines_in(lines))


def _asked(scene: Scene) -> Iterable[str]:
    if scene.ask and scene.choices:
        yield scene.ask
    for choice in scene.choices:
        yield choice.text
        if choice.when is not None and choice.closed:
            yield choice.closed


def _speaker(line: Narration | Speech) -> str:
    return line.speaker if isinstance(line, Speech) else ""
