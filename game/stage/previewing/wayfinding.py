"""Leads to scenes by possible ways: with low, middle or high meters, or each way they can look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from game.play.session import Session
from game.play.views import SceneView
from game.stage.previewing.bench import METERS, Bench, Meters, Variants
from game.stage.previewing.errands import Errand
from game.stage.previewing.places import played, stand_in
from game.story.model import Story
from game.words import say

Deed = Callable[[], None]


class Stage(Protocol):
    """Where the scenes are shown."""

    session: Session | None
    told: str

    @property
    def bench(self) -> Bench: ...
    @property
    def playable(self) -> Story | None: ...
    @property
    def view(self) -> SceneView | None: ...
    def show_session(self, session: Session, origin: str | None = None) -> None: ...


@dataclass(slots=True)
class Shown:
    """Which of the ways in which a scene can look is shown; `at` counts from 0."""

    scene: str
    variants: Variants
    at: int


class Wayfinding:
    """Seeks in an errand, and shows what was found when it is back."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.meters: Meters = "middle"
        self._shown: Shown | None = None
        self._seeking: tuple[Errand[Deed], Story] | None = None

    @property
    def is_busy(self) -> bool:
        return self._seeking is not None

    def forget(self) -> None:
        """Forget what was found in a story that has changed."""
        self._shown = None

    def jump(self, scene: str) -> None:
        """Go to a scene by a possible way."""
        story, meters = self._stage.playable, self.meters
        if story is None:
            return
        finder = self._stage.bench.pathfinder(story)

        def seek() -> Deed:
            way = finder.way_to(scene, meters)
            return lambda: self._arrive(story, scene, way)

        self._seek(seek, story, scene)

    def _arrive(self, story: Story, scene: str, way: tuple[str, ...] | None) -> None:
        stage = self._stage
        if way is None:
            stage.show_session(Session.at_scene(story, scene), scene)
            stage.told = say("preview.no_way", scene=scene)
            return
        session = played(story, way, stage.session)
        stand_in(session, scene, choosing=False)
        stage.show_session(session)
        levels = stage.bench.standing(story, way).levels
        told = ", ".join(f"{name} {level:.0f}" for name, level in levels)
        stage.told = say(f"preview.came.{self.meters}", count=len(way), levels=told)

    def next_meters(self) -> None:
        """Come to the scene that is shown with other meters."""
        self.meters = METERS[(METERS.index(self.meters) + 1) % len(METERS)]
        view = self._stage.view
        if view is not None:
            self.jump(view.scene)

    def step_variant(self, by: int) -> None:
        """Show the scene as it looks next, or (-1) looked before, among all its ways to look."""
        view, story = self._stage.view, self._stage.playable
        if view is None or story is None:
            return
        if self._shown and self._shown.scene == view.scene:
            self._show_variant(story, by)
            return
        finder, scene = self._stage.bench.pathfinder(story), view.scene

        def seek() -> Deed:
            found = Shown(scene, finder.variants(scene), -1 if by > 0 else 0)
            return lambda: self._begin_variants(story, found, by)

        self._seek(seek, story, scene)

    def _begin_variants(self, story: Story, found: Shown, by: int) -> None:
        self._shown = found
        self._show_variant(story, by)

    def _show_variant(self, story: Story, by: int) -> None:
        shown, stage = self._shown, self._stage
        count = len(shown.variants.paths) if shown else 0
        if shown is None or not count:
            stage.told = say("preview.no_variants", scene=shown.scene if shown else "")
            return
        view = stage.view
        shown.at = (shown.at + by) % count
        session = played(story, shown.variants.paths[shown.at], stage.session)
        stand_in(session, shown.scene, choosing=view is not None and bool(view.choices))
        stage.show_session(session)
        more = "" if shown.variants.is_whole else "_at_least"
        stage.told = say(f"preview.variant{more}", number=shown.at + 1, count=count)

    def _seek(self, seek: Callable[[], Deed], story: Story, scene: str) -> None:
        self._stage.told = say("preview.seeking", scene=scene)
        self._seeking = (Errand(seek), story)

    def beat(self) -> bool:
        """Show what was found; True where something was."""
        if self._seeking is None or not self._seeking[0].is_back:
            return False
        (errand, story), self._seeking = self._seeking, None
        self._stage.told = ""
        if errand.found is not None and story is self._stage.playable:
            errand.found()
        return True
