"""What the catalogue says about one code, and the bad example that is also its test."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.problems import FileTrouble, Severity

GOOD = {
    "story.yaml": """\
story: pond
title: The Pond
meters:
  own: {name: Alone, sign: triangle}
  shared: {name: With others, sign: square}
domains: [freedom]
speakers:
  ada: {name: Ada, picture: ada}
start: bank
chapters: [one]
class_cut: [bank]
""",
    "one.yaml": """\
chapter: One
scenes:
  bank:
    title: At the Bank
    domain: freedom
    place: pond
    lines:
      - You stand at the edge of the pond.
      - enter: {ada: left (happy)}
      - ada: Are you coming in, {name}?
    ask: What do you do?
    choices:
      swim:
        text: Swim across.
        cost: Nobody swims beside you.
        later: Ada tells of it for years.
        echo: you swam across
        own: +2
        sets: swam
        teaches: [alone.brave]
        to: shore
      wait:
        text: Wait for the others.
        cost: The sun goes down meanwhile.
        later: They save you a place by the fire.
        echo: you waited for the others
        shared: +2
        to: shore
  shore:
    title: The Shore
    summary: You come to the far shore.
    lines:
      - The far shore is warm.
      - when: swam
        lines: [You are wet.]
        otherwise: [You are dry.]
    ending: true
""",
    "endings.yaml": """\
endings:
  brave:
    title: The Swimmer
    when: own > shared
    text: [You went alone.]
    tells: Going alone is quick.
    carried_by: You had your own strength.
    cost: Nobody saw it.
    sides:
      own: {gives: It gives speed., costs: It can be lonely.}
      shared: {gives: It gives company., costs: It can be slow.}
    middle_path: Swim, and look back.
  calm:
    title: The Friend
    text: [You came together.]
    tells: Waiting is slow and warm.
    carried_by: You had friends.
    cost: It took all day.
    sides:
      own: {gives: It gives speed., costs: It can be lonely.}
      shared: {gives: It gives company., costs: It can be slow.}
    middle_path: Wait, and then swim.
""",
    "concepts.yaml": """\
sources: {book: A Book of Ponds}
concepts:
  alone.brave:
    group: courage
    side: own
    statement: Some things are done alone.
    own: going first
    together: going along
    source: [{text: book}]
    taught_in: [bank.swim]
""",
    "guide.yaml": """\
pages:
  ways:
    title: Two Ways In
    intro: There are two ways into a pond.
    kind: table
    concepts: [alone.brave]
glossary:
  pond:
    means: A lake that one can shout across.
    forms: [ponds]
    concept: alone.brave
  shore:
    means: Where the water ends.
    forms: [shores]
""",
}
"""The smallest story with one of everything and nothing wrong: what every example changes."""


@dataclass(frozen=True, slots=True)
class Swap:
    """In one file of the good story, the first `good` becomes `bad`."""

    file: str
    good: str
    bad: str


@dataclass(frozen=True, slots=True)
class Whole:
    """In place of one file of the good story, this; None where the file is left out."""

    file: str
    text: str | bytes | FileTrouble | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One complaint. `message` has blanks; `then` is the next step where no name is near.

    An example that is empty is one that is too long for a page, or that nobody has met.
    """

    code: str
    severity: Severity
    title: str
    message: str
    meaning: str
    mend: str
    example: tuple[Swap | Whole, ...]
    then: str = ""

    def files(self) -> dict[str, str | bytes | FileTrouble]:
        """Return the whole bad story, by file name."""
        files: dict[str, str | bytes | FileTrouble] = dict(GOOD)
        for change in self.example:
            match change:
                case Swap(file, good, bad):
                    text = files[file]
                    if not isinstance(text, str) or good not in text:
                        raise ValueError(f"{self.code}: {good!r} is not in {file}")
                    files[file] = text.replace(good, bad, 1)
                case Whole(file, None):
                    del files[file]
                case Whole(file, text):
                    files[file] = text
        return files


def in_chapter(good: str, bad: str) -> tuple[Swap]:
    """Return the example that changes the good story's one chapter."""
    return (Swap("one.yaml", good, bad),)


def in_story(good: str, bad: str) -> tuple[Swap]:
    """Return the example that changes story.yaml."""
    return (Swap("story.yaml", good, bad),)


def in_endings(good: str, bad: str) -> tuple[Swap]:
    """Return the example that changes endings.yaml."""
    return (Swap("endings.yaml", good, bad),)


def in_guide(good: str, bad: str) -> tuple[Swap]:
    """Return the example that changes guide.yaml."""
    return (Swap("guide.yaml", good, bad),)


def in_concepts(good: str, bad: str) -> tuple[Swap]:
    """Return the example that changes concepts.yaml."""
    return (Swap("concepts.yaml", good, bad),)
