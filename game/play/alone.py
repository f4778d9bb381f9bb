"""A chapter as a small story of its own: it begins at its first scene and ends where the route leaves it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.play.engine import NotOffered
from game.story.model import Chapter, Scene, Story, Way
from game.words import say


def alone(story: Story, chapter_id: str) -> Story:
    """Return the story of one chapter. Raises NotOffered where the story has no such chapter.

    Nothing is told after the last scene: every way out leads to a closing scene without words.
    Flags that other chapters set are not set.
    """
    chapter = find_chapter(story, chapter_id)
    closing = _closing(story, chapter)
    scenes = {id_: _kept_in(story.scenes[id_], chapter, closing.id) for id_ in chapter.scenes}
    scenes[closing.id] = closing
    return replace(
        story,
        start=chapter.scenes[0],
        chapters=(replace(chapter, scenes=(*chapter.scenes, closing.id)),),
        class_cut=tuple(id_ for id_ in story.class_cut if id_ in scenes),
        scenes=MappingProxyType(scenes),
        choices=MappingProxyType(
            {one.whole_id: one for scene in scenes.values() for one in scene.choices}
        ),
        fingerprint=f"{story.fingerprint}-{chapter.id}",
        alone=chapter.id,
    )


def find_chapter(story: Story, chapter_id: str) -> Chapter:
    """Return the chapter with that id, which has scenes. Raises NotOffered."""
    for chapter in story.chapters:
        if chapter.id == chapter_id and chapter.scenes:
            return chapter
    raise NotOffered(say("play.no_chapter", story=story.id, chapter=chapter_id))


def _closing(story: Story, chapter: Chapter) -> Scene:
    id_ = f"{chapter.id}-end"
    while id_ in story.scenes:
        id_ += "-"
    last = story.scenes[chapter.scenes[-1]]
    return Scene(
        id=id_,
        chapter=chapter.id,
        title=chapter.title,
        age=last.age,
        domain=None,
        place=None,
        music=None,
        summary=None,
        lines=(),
        asks=(),
        ask=None,
        choices=(),
        ways=(),
        ending=True,
        at=last.at,
    )


def _kept_in(scene: Scene, chapter: Chapter, closing: str) -> Scene:
    """Return the scene with every way out of the chapter leading to its close."""
    choices = tuple(
        replace(choice, ways=_turned(choice.ways, chapter, closing)) for choice in scene.choices
    )
    return replace(scene, choices=choices, ways=_turned(scene.ways, chapter, closing))


def _turned(ways: tuple[Way, ...], chapter: Chapter, closing: str) -> tuple[Way, ...]:
    return tuple(
        way if way.to in chapter.scenes else Way(way.condition, closing, way.at) for way in ways
    )
