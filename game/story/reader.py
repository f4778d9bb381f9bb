"""A story's files to a whole story: every name resolved, or every problem told."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from game.story.catalogue import tell
from game.story.closing import plain_endings, read_endings
from game.story.desk import Desk, desk_for
from game.story.excerpts import Files
from game.story.front import check_front, read_asks, read_meters, read_speakers
from game.story.guide import read_guide
from game.story.model import (
    SIGNS,
    Asks,
    Chapter,
    Concept,
    Endings,
    Guide,
    Meter,
    Scene,
    Speaker,
    Story,
)
from game.story.names import Names
from game.story.nodes import Map, Seq, Value
from game.story.problems import FileTrouble, Place, Problem, Spot, sorted_problems
from game.story.scenes import maybe_in, places_in, read_scene, text_in, words_in
from game.story.shapes import Report
from game.story.source import Parsed, parse
from game.story.teaching import read_teaching
from game.story.written import things

STORY: Final = "story.yaml"
ENDINGS: Final = "endings.yaml"
CONCEPTS: Final = "concepts.yaml"
GUIDE: Final = "guide.yaml"

Meters = tuple[Meter, Meter]
_NO_METERS: Final = (Meter("", "", SIGNS[0]), Meter("", "", SIGNS[1]))
_NOT_CHAPTERS: Final = ("story", "endings", "concepts", "guide")


@dataclass(frozen=True, slots=True)
class Reading:
    """A story, or None where it has errors, and everything there is to say about it."""

    story: Story | None
    problems: tuple[Problem, ...]


def read_story(files: Files, where: str) -> Reading:
    """Read a story from its files, by their names in its folder `where`, as its user wrote it."""
    with without_collecting():
        return _Read(files, where.rstrip("/\\")).reading()


@contextmanager
def without_collecting() -> Iterator[None]:
    """Let no cycles be looked for meanwhile: there are next to none, and looking takes its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(slots=True)
class _Read:
    """One reading, from its files on."""

    files: Files
    where: str
    problems: list[Problem] = field(default_factory=list)
    whole: bool = True

    def reading(self) -> Reading:
        front = self.parsed(STORY)
        for name, data in self.files.items():
            if isinstance(data, FileTrouble) and not name.lower().endswith((".yaml", ".yml")):
                self.parsed(name)
        if front.root is None:
            for name in self.files:
                if name != STORY and name.endswith((".yaml", ".yml")) and _has_text(front):
                    self.parsed(name)
            return Reading(None, sorted_problems(self.problems))
        story = self.story(front, front.root)
        problems = sorted_problems(self.problems)
        has_errors = any(problem.severity == "error" for problem in problems)
        return Reading(None if has_errors else story, problems)

    def story(self, front: Parsed, root: Map) -> Story | None:
        chapters = self.chapters(front, root)
        ends = self.parsed(ENDINGS) if ENDINGS in self.files else None
        ideas = self.parsed(CONCEPTS) if CONCEPTS in self.files else None
        guide = self.parsed(GUIDE) if GUIDE in self.files else None
        roots = [chapter.root for chapter in chapters.values() if chapter.root is not None]
        desk = desk_for(root, roots, ideas.root if ideas else None, whole=self.whole)
        report = self.report(front, desk)
        report.check("story", root)
        check_front(root, desk, report)
        draft = _Draft(
            read_meters(root, report),
            read_speakers(root, report),
            read_asks(root, report),
            places_in(root, "domains", report),
        )
        for id_, chapter in chapters.items():
            self.chapter(id_, chapter, desk, draft)
        draft.endings = self.endings(ends, draft.meters, desk)
        draft.concepts = self.teaching(ideas, desk)
        draft.guide = self.guide(guide, draft.concepts, desk)
        if any(problem.severity == "error" for problem in self.problems):
            return None
        return draft.story(root, desk)

    def parsed(self, name: str) -> Parsed:
        """Read one file and keep its problems."""
        place = f"{self.where}/{name}" if self.where else name
        parsed = parse(place, self.files.get(name, FileTrouble("missing")))
        self.problems += parsed.problems
        return parsed

    def report(self, parsed: Parsed, desk: Desk) -> Report:
        """Return what collects a file's problems into ours."""
        two = desk.meters.whole and len(desk.meters.known) == 2
        meters = desk.meters if two else None
        tokens = desk.tokens if desk.tokens.whole else None
        return Report(parsed.source, things(), meters, tokens, self.problems)

    def chapters(self, front: Parsed, root: Map) -> dict[str, Parsed]:
        """Read the chapters that story.yaml lists; tell which are not there, or not listed."""
        listed = root.items.get("chapters")
        rows = listed.items if isinstance(listed, Seq) else []
        self.whole = isinstance(listed, Seq)
        found: dict[str, Parsed] = {}
        for at, id_ in enumerate(rows):
            if not isinstance(id_, str) or not isinstance(listed, Seq):
                continue
            spot = front.source.spot_of(listed.marks[at], id_)
            code = self.refusal(id_, found)
            if code:
                near = self.near(code, id_, rows)
                self.problems.append(tell(code, spot, near, found=id_))
                self.whole = self.whole and code == "N107"
                continue
            found[id_] = self.parsed(f"{id_}.yaml")
            self.whole = self.whole and found[id_].root is not None
        if isinstance(listed, Seq):
            self.tell_unlisted(rows)
        return found

    def refusal(self, id_: str, found: dict[str, Parsed]) -> str | None:
        """Return the code of why a listed chapter cannot be read, or None."""
        if id_ in _NOT_CHAPTERS:
            return "N108"
        if id_ in found:
            return "N107"
        if id_.endswith((".yaml", ".yml")):
            return "N109"
        return None if f"{id_}.yaml" in self.files else "N102"

    def near(self, code: str, id_: str, rows: list[Value]) -> str | None:
        if code == "N109":
            return id_.rsplit(".", 1)[0]
        return Names(self.unlisted(rows)).nearest(id_) if code == "N102" else None

    def unlisted(self, rows: list[Value]) -> list[str]:
        """Return the files that could be chapters and are not listed."""
        names = [name.removesuffix(".yaml") for name in self.files if name.endswith(".yaml")]
        small = {row.lower().removesuffix(".yaml") for row in rows if isinstance(row, str)}
        return [name for name in names if name not in _NOT_CHAPTERS and name.lower() not in small]

    def tell_unlisted(self, rows: list[Value]) -> None:
        for name in self.unlisted(rows):
            file = f"{self.where}/{name}.yaml" if self.where else f"{name}.yaml"
            self.problems.append(tell("N103", Spot(Place(file, 1, 1)), found=name))

    def chapter(self, id_: str, parsed: Parsed, desk: Desk, draft: _Draft) -> None:
        """Read a chapter's scenes into the draft."""
        root = parsed.root
        if root is None:
            return
        report = self.report(parsed, desk)
        report.check("chapter", root)
        written = root.items.get("scenes")
        own: list[str] = []
        for scene_id in written.items if isinstance(written, Map) else ():
            scene = (
                read_scene(scene_id, id_, written, (desk, report))
                if isinstance(written, Map)
                else None
            )
            if scene is None:
                continue
            if scene_id in draft.scenes:
                first = draft.scenes[scene_id].at
                spot = Spot(scene.at, parsed.source.lines[scene.at.line - 1], len(scene_id))
                report.tell("N104", spot, found=scene_id, first=f"{first.file}, line {first.line}")
                continue
            draft.scenes[scene_id] = scene
            own.append(scene_id)
        alone = root.items.get("alone") is True
        draft.chapters.append(Chapter(id_, text_in(root.items, "chapter"), tuple(own), alone))

    def endings(self, parsed: Parsed | None, meters: Meters | None, desk: Desk) -> Endings:
        meters = meters or _NO_METERS
        if parsed is None or parsed.root is None:
            return plain_endings(meters, Place(f"{self.where}/{STORY}", 1, 1))
        report = self.report(parsed, desk)
        report.check("endings", parsed.root)
        return read_endings(parsed.root, meters, desk, report)

    def teaching(self, parsed: Parsed | None, desk: Desk) -> Mapping[str, Concept]:
        if parsed is None or parsed.root is None:
            return MappingProxyType({})
        report = self.report(parsed, desk)
        report.check("concepts", parsed.root)
        return read_teaching(parsed.root, desk, report)

    def guide(self, parsed: Parsed | None, concepts: Mapping[str, Concept], desk: Desk) -> Guide:
        if parsed is None or parsed.root is None:
            return Guide()
        report = self.report(parsed, desk)
        report.check("guide", parsed.root)
        return read_guide(parsed.root, concepts, desk, report)


@dataclass(slots=True)
class _Draft:
    """What has been read of a story so far."""

    meters: Meters | None
    speakers: Mapping[str, Speaker]
    asks: Asks
    domains_at: tuple[Place, ...]
    chapters: list[Chapter] = field(default_factory=list)
    scenes: dict[str, Scene] = field(default_factory=dict)
    endings: Endings | None = None
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    guide: Guide = field(default_factory=Guide)

    def story(self, root: Map, desk: Desk) -> Story | None:
        """Return the whole story, once nothing in it is wrong."""
        items, version, renamed = root.items, root.items.get("version"), root.items.get("renamed")
        if self.meters is None or self.endings is None:
            return None
        asked = [condition.remembered for condition in desk.conditions.values()]
        return Story(
            id=text_in(items, "story"),
            title=text_in(items, "title"),
            tagline=maybe_in(items, "tagline"),
            language=text_in(items, "language") or "en",
            version=version if isinstance(version, int) else 1,
            renamed=MappingProxyType(_texts(renamed) if isinstance(renamed, Map) else {}),
            ages=maybe_in(items, "ages"),
            meters=self.meters,
            domains=words_in(items.get("domains")),
            domains_at=self.domains_at,
            speakers=self.speakers,
            asks=self.asks,
            start=text_in(items, "start"),
            chapters=tuple(self.chapters),
            class_cut=words_in(items.get("class_cut")),
            scenes=MappingProxyType(self.scenes),
            choices=MappingProxyType(
                {one.whole_id: one for scene in self.scenes.values() for one in scene.choices}
            ),
            endings=self.endings,
            concepts=self.concepts,
            remembered=frozenset().union(*asked),
            fingerprint=fingerprint_of(self.scenes.values()),
            guide=self.guide,
            content_notes=words_in(items.get("content_notes")),
        )


def fingerprint_of(scenes: Iterable[Scene]) -> str:
    """Return a short hash of every id that saves and path codes hold, in the order written."""
    ids = (f"{scene.id}:{','.join(choice.id for choice in scene.choices)}" for scene in scenes)
    return hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16]


def _has_text(parsed: Parsed) -> bool:
    return bool(parsed.source.text)


def _texts(written: Map) -> dict[str, str]:
    return {old: new for old, new in written.items.items() if isinstance(new, str)}
