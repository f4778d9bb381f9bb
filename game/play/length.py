"""How many choices a story still holds, counted along its graph."""

from __future__ import annotations

from game.story.model import Scene, Story


def longest_ways(story: Story) -> dict[str, int]:
    """Return, for each scene, the most choices that can still come; no entry where there are loops.

    Counts along the graph alone, whatever the conditions say.
    """
    targets = {scene.id: _targets(scene) for scene in story.scenes.values()}
    sources = _turned(targets)
    waiting = {scene: len(reached) for scene, reached in targets.items()}
    ready = [scene for scene, count in waiting.items() if not count]
    longest: dict[str, int] = {}
    while ready:
        scene = ready.pop()
        ahead = max((longest[target] for target in targets[scene]), default=0)
        longest[scene] = ahead + bool(story.scenes[scene].choices)
        for source in sources[scene]:
            waiting[source] -= 1
            if not waiting[source]:
                ready.append(source)
    return longest


def _targets(scene: Scene) -> set[str]:
    if scene.ending:
        return set()
    if not scene.choices:
        return {way.to for way in scene.ways}
    return {way.to for choice in scene.choices for way in choice.ways}


def _turned(targets: dict[str, set[str]]) -> dict[str, list[str]]:
    sources: dict[str, list[str]] = {scene: [] for scene in targets}
    for scene, reached in targets.items():
        for target in reached:
            sources[target].append(scene)
    return sources
