"""The outline holds all that the map shows, in an order that can be heard."""

from __future__ import annotations

from dataclasses import replace

from game.author.map.findings import Findings
from game.author.map.outline import outline_of
from game.author.map.told import tell_outline
from game.author.proof.proving import prove
from game.story.model import Story
from game.story.problems import Place, Problem
from game.story.reader import read_story
from tests.stories import a_choice, a_scene, a_story, an_ending, only_if, says, ways, when

SMALL = {
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
        own: +2
        sets: swam
        cost: Nobody swims beside you.
        later: Ada tells of it for years.
        echo: you swam across
        teaches: [alone.brave]
        lines: [The water is cold.]
        to: shore
      wait:
        text: Wait for the others.
        shared: +2
        to: shore
  shore:
    title: The Shore
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
    source: [{text: book}]
    taught_in: [bank.swim]
""",
}
POND = """\
The Pond
2 scenes in 1 chapter, 2 choices, 2 endings
- The two meters are Alone (the first, a triangle) and With others (the second, a square).
- Everything that can be asked about this story is proved: what is said here of what can be \
reached is certain.

Chapter 1: One

  At the Bank (bank)
    - Can be reached: yes, before any choice
    - Part of life: freedom; Place: pond; Written in: pond/one.yaml:3:3
    - What is told
      - You stand at the edge of the pond.
      - Come on stage: Ada (left, happy)
      - Ada: Are you coming in, {name}?
    - Asks: What do you do?
    - Choices
      - bank.swim: Swim across.
        - Moves: Alone +2
        - Sets: swam
        - Cost: Nobody swims beside you.
        - Later: Ada tells of it for years.
        - Echo: you swam across
        - Teaches: alone.brave
        - What happens at once
          - The water is cold.
        - Leads to: The Shore (shore)
      - bank.wait: Wait for the others.
        - Moves: With others +2
        - Leads to: The Shore (shore)

  The Shore (shore)
    - Can be reached: yes; a shortest way is bank.swim
    - Written in: pond/one.yaml:27:3
    - Comes after: At the Bank (bank)
    - Depends on: swam
    - What is told
      - The far shore is warm.
      - If swam is set
        - You are wet.
      - Otherwise
        - You are dry.
    - The story ends here: an ending is told

Endings
  - They are asked in this order, and the first whose condition holds is told.

  The Swimmer (brave)
    - Told if own is more than shared
    - Can be reached: yes; a shortest way is bank.swim
    - Written in: pond/endings.yaml:2:3
    - What is told
      - You went alone.
    - Tells: Going alone is quick.
    - Carried by: You had your own strength.
    - Cost: Nobody saw it.
    - Middle path: Swim, and look back.

  The Friend (calm)
    - Told if none before it is
    - Can be reached: yes; a shortest way is bank.wait
    - Written in: pond/endings.yaml:13:3
    - What is told
      - You came together.
    - Tells: Waiting is slow and warm.
    - Carried by: You had friends.
    - Cost: It took all day.
    - Middle path: Wait, and then swim.

Flags

  swam
    - Set by: bank.swim
    - Read in: shore"""

ALL = (
    "2 problems in all. Each is told in its place; here stands what belongs to no scene and no "
    "ending."
)


def told(story: Story, *problems: Problem, proved: bool = False) -> str:
    findings = Findings(story, problems, prove(story) if proved else None)
    return tell_outline(outline_of(story, findings))


def lines_of(story: Story, *problems: Problem) -> list[str]:
    return [line.strip() for line in told(story, *problems).splitlines()]


def test_a_small_story_is_told_in_full() -> None:
    story = read_story(SMALL, "pond").story
    assert story is not None

    assert told(story, proved=True) == POND


def test_a_choice_tells_when_it_is_open_and_what_is_said_when_it_is_not() -> None:
    closed = replace(a_choice("b", "two"), when=when("lamp"), closed="It is dark.")
    hidden = replace(a_choice("c", "two"), when=when("not lamp"), clears=("lamp",))

    lines = lines_of(a_story(a_scene("one", a_choice("a", "two"), closed, hidden), a_scene("two")))

    assert lines[lines.index("- one.b: Take b.") :][:4] == [
        "- one.b: Take b.",
        "- Moves: nothing",
        "- Open if: lamp is set",
        "- When closed, the reason is: It is dark.",
    ]
    assert lines[lines.index("- one.c: Take c.") :][:5] == [
        "- one.c: Take c.",
        "- Moves: nothing",
        "- Open if: lamp is not set",
        "- When closed, it is not shown.",
        "- Clears: lamp",
    ]


def test_a_switch_tells_where_it_leads_and_when() -> None:
    story = a_story(
        a_scene("one", to=ways(("lamp", "two"), "three")), a_scene("two"), a_scene("three")
    )

    lines = lines_of(story)

    assert "- If lamp is set, leads to: Scene two (two)" in lines
    assert "- Otherwise leads to: Scene three (three)" in lines


def test_what_is_remembered_is_told_from_end_to_end() -> None:
    story = a_story(
        replace(a_scene("one", a_choice("a", "two")), id="one"),
        replace(
            a_scene("two"),
            lines=(only_if("chose(one.a) and visited(one) and rope", says("So it was.")),),
        ),
        endings=(an_ending("held", "lamp"), an_ending("end")),
    )

    lines = lines_of(story)

    assert lines[lines.index("Flags") :] == [
        "Flags",
        "",
        "rope",
        "- It is never set.",
        "- Read in: two",
        "",
        "lamp",
        "- It is never set.",
        "- Read in: held",
        "",
        "one",
        "- Remembered from: one",
        "- Read in: two",
        "",
        "one.a",
        "- Remembered from: one.a",
        "- Read in: two",
    ]


def test_a_flag_that_nobody_reads_says_so() -> None:
    story = a_story(a_scene("one", replace(a_choice("a", "two"), sets=("oar",))), a_scene("two"))

    lines = lines_of(story)

    assert lines[lines.index("oar") :] == ["oar", "- Set by: one.a", "- It is never read."]


def test_without_a_proof_nothing_is_claimed() -> None:
    lines = lines_of(a_story(a_scene("one")))

    assert "- Nothing was proved about this story: mend its errors first." in lines
    assert not [line for line in lines if line.startswith("- Can be")]


def test_what_nobody_can_reach_and_what_can_never_open_is_told() -> None:
    never = replace(a_choice("b", "two"), when=when("ghost"))
    story = a_story(a_scene("one", a_choice("a", "two"), never), a_scene("two"), a_scene("lost"))

    lines = told(story, proved=True)

    assert lines.count("- Can be reached: no, whatever is chosen") == 1
    assert lines.count("- Can be open: no, whatever is chosen") == 1


def test_problems_are_told_in_their_place_and_counted_at_the_beginning() -> None:
    story = read_story(SMALL, "pond").story
    assert story is not None
    inside = Problem("N201", "error", Place("pond/one.yaml", 21, 9), "Say where.")
    elsewhere = Problem("S101", "note", Place("pond/story.yaml", 2, 1), "Say what next.")

    lines = lines_of(story, inside, elsewhere)

    assert lines[lines.index("Problems") :][:4] == [
        "Problems",
        f"- {ALL}",
        "- Note S101: Say what next. (pond/story.yaml:2:1)",
        "- 1 problem in: At the Bank (bank)",
    ]
    assert lines[lines.index("At the Bank (bank)") + 1] == (
        "- Error N201: Say where. (pond/one.yaml:21:9)"
    )


def test_no_text_of_a_story_moves_the_cursor_of_a_terminal() -> None:
    scene = replace(a_scene("one"), title="\x1b[2JGone\r\nand\u2028here", lines=says("\x9b31mRed"))

    text = told(a_story(scene))

    assert "Scene one" not in text
    assert "[2JGone and here (one)" in text
    assert not set(text) & {"\x1b", "\r", "\x9b", "\u2028"}
