"""A story with some of its scenes told in a line or two: the class cut, and scenes passed in quiet."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace
from types import MappingProxyType

from game.story.model import Line, Narration, Scene, Story, Way
from game.words import say


def class_cut(story: Story) -> Story:
    """Return the story as a class plays it in a lesson: every scene that is not in its cut is summed up.

    A story without a cut is whole.
    """
    if not story.class_cut:
        return story
    kept = {*story.class_cut, *(scene.id for scene in story.scenes.values() if scene.ending)}
    return without(story, [id_ for id_ in story.scenes if id_ not in kept])


def without(story: Story, passed: Container[str]) -> Story:
    """Return the story in which these scenes ask nothing and move nothing; their summary is told.

    Where such scenes follow each other they are told together. Where one parts the ways, the way of
    its first choice is gone. An ending stays.
    """
    scenes = {
        scene.id: _summed_up(story, scene, passed)
        if scene.id in passed and not scene.ending
        else scene
        for scene in story.scenes.values()
    }
    if all(scene is story.scenes[id_] for id_, scene in scenes.items()):
        return story
    return replace(
        story,
        scenes=MappingProxyType(scenes),
        choices=MappingProxyType(
            {one.whole_id: one for scene in scenes.values() for one in scene.choices}
        ),
        class_cut=tuple(id_ for id_ in story.class_cut if scenes[id_].choices),
    )


def _summed_up(story: Story, scene: Scene, passed: Container[str]) -> Scene:
    """Return a scene that tells what happens in it and in those passed right after it."""
    told = list(_run(story, scene, passed))
    last = told[-1]
    lines = tuple(line for one in told for line in _summary(one))
    pictured = next((one for one in reversed(told) if one.place), scene)
    return replace(
        scene,
        lines=lines,
        asks=(),
        ask=None,
        choices=(),
        ways=_onward(last),
        place=pictured.place,
        music=last.music or scene.music,
        ambience=last.ambience or scene.ambience,
    )


def _run(story: Story, scene: Scene, passed: Container[str]) -> Iterator[Scene]:
    """Yield the scene and those of its chapter passed after it, as long as only one way leads on."""
    seen: set[str] = set()
    while scene.id not in seen:
        yield scene
        seen.add(scene.id)
        ways = _onward(scene)
        following = story.scenes[ways[0].to] if len(ways) == 1 else scene
        is_beyond = following.ending or following.chapter != scene.chapter
        if is_beyond or following.id not in passed:
            return
        scene = following


def _onward(scene: Scene) -> tuple[Way, ...]:
    return scene.choices[0].ways if scene.choices else scene.ways


def _summary(scene: Scene) -> Iterator[Line]:
    if scene.summary:
        yield Narration(scene.summary, scene.at)
    elif scene.choices:
        yield Narration(say("class.passed", scene=scene.title), scene.at)
