"""What stands on the map: a card for every scene and every ending, with a row for every way on."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from game.author.map.findings import Findings, Said, anchor_of
from game.author.map.tints import FOOT, HEAD, LETTERS, LINE, NOTE, ROW
from game.play.path import mark_of
from game.play.views import Mark
from game.story.model import Choice, Effects, Ending, Scene, Story, Way
from game.story.problems import SEVERITIES
from game.words import say

MOST_LINES = 3
MOST_ASKED = 5


class Note(NamedTuple):
    """A word under a card's title. `kind` is bad, doubt or plain."""

    text: str
    kind: str = "plain"


class Row(NamedTuple):
    """A row of a card: what is chosen or asked there, and to which cards it leads.

    `asks` is its condition in words; `doubt` says where it can never be taken, or nobody knows.
    """

    text: str
    to: tuple[str, ...]
    mark: Mark | None = None
    numbers: str = ""
    asks: str = ""
    doubt: Note | None = None
    most: int = MOST_LINES

    @property
    def lines(self) -> int:
        """How many lines its text takes, about, and no more than it is given."""
        return max(1, min(self.most, -(-_width(self.text) // LETTERS)))

    @property
    def height(self) -> int:
        return ROW + LINE * (self.lines + bool(self.asks) + (self.doubt is not None))


@dataclass(frozen=True, slots=True)
class Card:
    """A scene or an ending; `lane` counts the chapters from 0, and the endings are the last."""

    anchor: str
    id: str
    title: str
    fact: str
    lane: int
    rows: tuple[Row, ...]
    notes: tuple[Note, ...]

    @property
    def top(self) -> int:
        """How far down its first row begins."""
        return HEAD + (NOTE if self.notes else 0)

    @property
    def height(self) -> int:
        return self.top + sum(row.height for row in self.rows) + FOOT

    def ports(self) -> tuple[int, ...]:
        """Return how far down the middle of each row is."""
        at, found = self.top, []
        for row in self.rows:
            found.append(at + row.height // 2)
            at += row.height
        return tuple(found)


def cards_of(story: Story, findings: Findings) -> tuple[Card, ...]:
    """Return the cards of all scenes by chapter, then of the endings, in their order."""
    scenes = [
        _scene_card(story, story.scenes[id], lane, findings)
        for lane, chapter in enumerate(story.chapters)
        for id in chapter.scenes
    ]
    return (*scenes, *_ending_cards(story, findings))


# ------------------------------------------------------------------ scenes


def _scene_card(story: Story, scene: Scene, lane: int, findings: Findings) -> Card:
    anchor = anchor_of("scene", scene.id)
    notes = [*_proof_notes(findings.about("scene", scene.id)), *_problem_notes(findings, anchor)]
    if scene.id == story.start:
        notes.insert(0, Note(say("map.start")))
    return Card(
        anchor=anchor,
        id=scene.id,
        title=scene.title,
        fact="" if scene.age is None else say("map.age", age=scene.age),
        lane=lane,
        rows=tuple(_rows(story, scene, findings)),
        notes=tuple(notes),
    )


def _rows(story: Story, scene: Scene, findings: Findings) -> Iterator[Row]:
    for choice in scene.choices:
        yield _choice_row(choice, findings)
    if not scene.choices:
        for way in scene.ways:
            yield _way_row(story, way, is_only=len(scene.ways) == 1)
    if scene.ending:
        first = story.endings.endings[:1]
        to = tuple(anchor_of("ending", ending.id) for ending in first)
        yield Row(say("map.ends"), to)


def _choice_row(choice: Choice, findings: Findings) -> Row:
    said = findings.about("choice", choice.whole_id)
    return Row(
        text=choice.text,
        to=tuple(dict.fromkeys(anchor_of("scene", way.to) for way in choice.ways)),
        mark=mark_of(choice.effects),
        numbers=numbers_of(choice.effects),
        asks=say("map.if", condition=choice.when.told()) if choice.when else "",
        doubt=_doubt(said),
    )


def _way_row(story: Story, way: Way, *, is_only: bool) -> Row:
    to, title = anchor_of("scene", way.to), story.scenes[way.to].title
    if way.condition is not None:
        return Row(say("map.if", condition=way.condition.told()), (to,))
    return Row(say("map.on", title=title) if is_only else say("map.else", title=title), (to,))


def numbers_of(effects: Effects) -> str:
    """Return what is added to the one meter whose mark it has, or to both, the first meter’s first."""
    match mark_of(effects), effects:
        case _, (0, 0):
            return signed(0)
        case ("first", (one, 0)) | ("second", (0, one)):
            return signed(one)
    return " ".join(signed(one) for one in effects)


def signed(effect: int) -> str:
    return f"{effect:+d}".replace("-", "−") if effect else "0"


# ------------------------------------------------------------------ endings


def _ending_cards(story: Story, findings: Findings) -> Iterator[Card]:
    endings = story.endings.endings
    for number, ending in enumerate(endings):
        anchor = anchor_of("ending", ending.id)
        said = _proof_notes(findings.about("ending", ending.id))
        after = tuple(anchor_of("ending", one.id) for one in endings[number + 1 : number + 2])
        yield Card(
            anchor=anchor,
            id=ending.id,
            title=ending.title,
            fact="",
            lane=len(story.chapters),
            rows=(Row(told_when(ending, is_first=not number), after, most=MOST_ASKED),),
            notes=(*said, *_problem_notes(findings, anchor)),
        )


def told_when(ending: Ending, *, is_first: bool) -> str:
    """Return in words when an ending is told."""
    if ending.when is not None:
        return say("map.ending.if", condition=ending.when.told())
    return say("map.ending.always" if is_first else "map.ending.else")


# ------------------------------------------------------------------ notes


def _problem_notes(findings: Findings, anchor: str) -> Iterator[Note]:
    counts: Mapping[str, int] = Counter(one.severity for one in findings.at(anchor))
    for severity in SEVERITIES:
        if counts[severity]:
            kind = "bad" if severity == "error" else "doubt"
            yield Note(say(f"map.count.{severity}", count=counts[severity]), kind)


def _proof_notes(said: Said | None) -> Iterator[Note]:
    if said == "no":
        yield Note(say("map.never"), "bad")
    elif said == "not proven":
        yield Note(say("map.unproven"), "doubt")


def _doubt(said: Said | None) -> Note | None:
    """Return what stands on a choice that can never be open, or that nobody knows about."""
    if said == "no":
        return Note(say("map.choice.never"), "bad")
    return Note(say("map.unproven"), "doubt") if said == "not proven" else None


def _width(text: str) -> int:
    """Return about how many letters wide a text is."""
    if text.isascii():
        return len(text)
    return sum(1 + (unicodedata.east_asian_width(one) in "WF") for one in text)
