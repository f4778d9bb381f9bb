"""The whole story as an outline: what the map shows, for those who hear it or have no script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.author.map.findings import ELSEWHERE, Findings, anchor_of
from game.author.map.scenes import Knots, ending_items, links, problem_items, scene_items
from game.author.map.threads import Knot, Thread, threads_of
from game.author.map.values import Item
from game.story.model import Story
from game.words import say


class Entry(NamedTuple):
    """A scene, an ending or a flag, under a heading of its own."""

    anchor: str
    title: str
    id: str
    items: tuple[Item, ...]


class Part(NamedTuple):
    """A chapter, the endings, the flags or the problems."""

    anchor: str
    title: str
    items: tuple[Item, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A title, how much there is of everything, what is true of the whole, and the parts."""

    title: str
    counts: str
    items: tuple[Item, ...]
    parts: tuple[Part, ...]


def outline_of(story: Story, findings: Findings) -> Outline:
    """Return the outline of a story: its problems, its chapters, its endings and its flags."""
    knots = Knots(story, threads_of(story))
    chapters = [_chapter(story, number, knots, findings) for number in range(len(story.chapters))]
    parts = [*_problems(story, findings), *chapters, _endings(story, findings), *_flags(knots)]
    return Outline(story.title, counts_of(story), tuple(_opening(story, findings)), tuple(parts))


def counts_of(story: Story) -> str:
    """Return how much there is of everything, in a line."""
    return say(
        "map.counts",
        scenes=len(story.scenes),
        chapters=len(story.chapters),
        choices=len(story.choices),
        endings=len(story.endings.endings),
    )


def _opening(story: Story, findings: Findings) -> Iterator[Item]:
    if story.tagline:
        yield Item("", story.tagline)
    first, second = story.meters
    yield Item("", say("map.meters", first=first.name, second=second.name))
    proof = findings.proof
    if proof is None:
        yield Item("", say("map.unproved"), "doubt")
    elif not proof.is_complete:
        doubts = sum(answer.said == "not proven" for answer in proof.answers.values())
        yield Item("", say("map.doubts", count=doubts), "doubt")
    else:
        yield Item("", say("map.proved"))


def _problems(story: Story, findings: Findings) -> Iterator[Part]:
    """Yield what is wrong where no card stands, and where else to look: there the rest is told."""
    if not findings.problems:
        return
    items = [Item("", say("map.problems.all", count=len(findings.problems)))]
    items += problem_items(findings.at(ELSEWHERE))
    things = [("scene", one.id, one.title) for one in story.scenes.values()]
    things += [("ending", one.id, one.title) for one in story.endings.endings]
    for thing, id, title in things:
        anchor = anchor_of(thing, id)
        count = len(findings.at(anchor))
        if count:
            text = say("map.scene", title=title, id=id)
            items.append(Item(say("map.problems.in", count=count), text, to=anchor))
    yield Part("problems", say("map.problems"), tuple(items), ())


def _chapter(story: Story, number: int, knots: Knots, findings: Findings) -> Part:
    chapter = story.chapters[number]
    title = say("map.chapter", number=number + 1, title=chapter.title)
    entries = tuple(
        Entry(
            anchor_of("scene", id),
            story.scenes[id].title,
            id,
            tuple(scene_items(story, story.scenes[id], knots, findings)),
        )
        for id in chapter.scenes
    )
    return Part(anchor_of("chapter", chapter.id), title, (), entries)


def _endings(story: Story, findings: Findings) -> Part:
    endings = story.endings.endings
    entries = tuple(
        Entry(
            anchor_of("ending", ending.id),
            ending.title,
            ending.id,
            tuple(ending_items(story, ending, findings, is_first=not number)),
        )
        for number, ending in enumerate(endings)
    )
    return Part("endings", say("map.endings"), (Item("", say("map.endings.order")),), entries)


# ------------------------------------------------------------------ flags


def _flags(knots: Knots) -> Iterator[Part]:
    if knots.threads:
        entries = tuple(_flag(thread) for thread in knots.threads)
        yield Part("flags", say("map.flags"), (), entries)


def _flag(thread: Thread) -> Entry:
    items: list[Item] = []
    if thread.is_flag:
        items += _ends("map.set_by", thread.sets)
        items += _ends("map.cleared_by", thread.clears)
        if not thread.sets:
            items.append(Item("", say("map.never_set"), "doubt"))
    else:
        items += _ends("map.met_in", thread.sets)
    items += _ends("map.read_by", thread.reads)
    if not thread.reads:
        items.append(Item("", say("map.never_read"), "doubt"))
    return Entry(thread.anchor, thread.name, "", tuple(items))


def _ends(key: str, knots: Iterable[Knot]) -> Iterator[Item]:
    return links(key, (Item("", knot.id or say("map.world"), to=knot.anchor) for knot in knots))
