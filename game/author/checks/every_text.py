"""Every text of a story that somebody reads, with what it is and the place to look for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.story.model import Choice, Ending, Line, Narration, Scene, Speech, Story, When
from game.story.problems import Place


class Told(NamedTuple):
    """A text, and what it is: "line", "speech", "ask", "choice", "closed", "title" and so on.

    `at` is its own place for a line, and for all else that of what it belongs to.
    """

    text: str
    kind: str
    at: Place


def told_in(story: Story) -> Iterator[Told]:
    """Yield every text of a story that somebody reads."""
    for scene in story.scenes.values():
        yield from _in_scene(scene)
    yield from _in_front(story, beginning_of(story, "story.yaml"))
    for chapter in story.chapters:
        yield Told(chapter.title, "chapter", beginning_of(story, f"{chapter.id}.yaml"))
    yield from _in_endings(story, beginning_of(story, "endings.yaml"))
    yield from _in_concepts(story, beginning_of(story, "concepts.yaml"))
    yield from _in_guide(story, beginning_of(story, "guide.yaml"))


def beginning_of(story: Story, name: str) -> Place:
    """Return the beginning of one of the story's files."""
    folder = story.scenes[story.start].at.file.rpartition("/")[0]
    return Place(f"{folder}/{name}" if folder else name, 1, 1)


def _some(kind: str, at: Place, *texts: str | None) -> Iterator[Told]:
    """Yield those of the texts that are there."""
    for text in texts:
        if text:
            yield Told(text, kind, at)


# ------------------------------------------------------------------ scenes


def _in_scene(scene: Scene) -> Iterator[Told]:
    at = scene.at
    yield Told(scene.title, "scene title", at)
    if scene.summary:
        yield Told(scene.summary, "summary", at)
    yield from told_lines(scene.lines)
    if scene.ask:
        yield Told(scene.ask, "ask", at)
    for choice in scene.choices:
        yield from _in_choice(choice)


def _in_choice(choice: Choice) -> Iterator[Told]:
    at = choice.at
    yield Told(choice.text, "choice", at)
    if choice.closed:
        yield Told(choice.closed, "closed", at)
    if choice.cost:
        yield Told(choice.cost, "cost", at)
    if choice.later:
        yield Told(choice.later, "later", at)
    if choice.echo:
        yield Told(choice.echo, "echo", at)
    yield from told_lines(choice.lines)


def told_lines(lines: Iterable[Line]) -> Iterator[Told]:
    """Yield the words of lines, also of those under conditions."""
    for line in lines:
        if isinstance(line, Narration):
            yield Told(line.text, "line", line.at)
        elif isinstance(line, Speech):
            yield Told(line.text, "speech", line.at)
        elif isinstance(line, When):
            yield from told_lines(line.lines)
            yield from told_lines(line.otherwise)


# --------------------------------------------------------------- story.yaml


def _in_front(story: Story, at: Place) -> Iterator[Told]:
    yield Told(story.title, "story title", at)
    yield from _some("tagline", at, story.tagline)
    yield from _some("content note", at, *story.content_notes)
    yield from _some("name", at, *(meter.name for meter in story.meters))
    for speaker in story.speakers.values():
        yield Told(speaker.name, "speaker", speaker.at or at)
    asks = story.asks
    yield from _some("question", at, asks.name.ask, asks.pronouns.ask, asks.pronouns.sample)
    yield from _some("name", at, asks.name.empty, *asks.name.surprise)
    for question in asks.others:
        yield Told(question.ask, "question", at)
        for answer in question.answers:
            yield Told(answer.text, "answer", at)
            yield from _some("word", at, *answer.words.values())


# ------------------------------------------------------------- endings.yaml


def _in_endings(story: Story, at: Place) -> Iterator[Told]:
    told = story.endings
    yield from _some("map", at, told.map.note, told.map.frame, told.map.across, told.map.up)
    for ending in told.endings:
        yield from _in_ending(ending)
    yield from told_lines(told.world)
    for card in told.cards:
        yield Told(card.title, "card title", at)
        yield from _some("card", at, card.own, card.together, card.both, card.neither)
        yield from _some("card", at, card.sides, card.holds_both)
    for practice in told.practices:
        yield Told(practice.title, "card title", at)
        yield from _some("card", at, practice.own, practice.together, practice.either)
    yield from _some("question", at, *(question.ask for question in told.questions))


def _in_ending(ending: Ending) -> Iterator[Told]:
    at = ending.at
    yield Told(ending.title, "ending", at)
    yield from _some("coda", at, *ending.text)
    if ending.turning is not None:
        yield Told(ending.turning.name, "card title", at)
        yield Told(ending.turning.text, "coda", at)
    yield from told_lines(ending.also)
    yield from _some("coda", at, ending.pairs, ending.tells, ending.carried_by, ending.cost)
    yield from _some("coda", at, *(side.gives for side in ending.sides))
    yield from _some("coda", at, *(side.costs for side in ending.sides), ending.middle_path)


# ------------------------------------------------ concepts.yaml, guide.yaml


def _in_concepts(story: Story, at: Place) -> Iterator[Told]:
    for concept in story.concepts.values():
        here = concept.at or at
        yield from _some("concept", here, concept.name, concept.statement)
        yield from _some("concept", here, concept.own, concept.together)
        yield from _some("caution", here, concept.caution)


def _in_guide(story: Story, at: Place) -> Iterator[Told]:
    for page in story.guide.pages:
        yield from _some("guide", at, page.title, page.intro, *page.questions)
    for word in story.guide.glossary:
        yield from _some("guide", at, word.word, word.means, *word.forms)
