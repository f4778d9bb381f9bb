"""The eleven defects that were put into the same story for every rival: each is found, and told in full."""

from __future__ import annotations

import pytest

from game.author.checks.checks import AssetNames
from game.author.checks.everything import check_story
from game.author.proof.search import Budget
from game.story.catalogue.entry import GOOD
from game.story.excerpts import with_excerpts
from game.story.reader import read_story

THERE = AssetNames(frozenset({"pond"}), frozenset({"ada"}), frozenset(), frozenset())
WAIT = "        shared: +2\n        to: shore\n"
LAST = "    ending: true\n"
ISLE = "  isle:\n    title: The Isle\n    summary: You are on the isle.\n"
REEF = "  reef:\n    title: The Reef\n    summary: You are on the reef.\n"
DIVE = "      dive:\n        text: Dive.\n        when: {}\n        to: shore\n"
ASKED = "    ask: And now?\n    choices:\n"
HOME = "  home:\n    title: At Home\n    summary: You are home.\n    ending: true\n"

DEFECTS = {
    "a missing target": (WAIT, WAIT.replace("shore", "shroe")),
    "an unreachable scene": (LAST, LAST + ISLE + LAST),
    "a condition that is always false": (WAIT, WAIT + DIVE.format("own > 60 and own < 40")),
    "a dead end": (LAST, ""),
    "a choice that can never be open": (WAIT, WAIT + DIVE.format("own >= 900")),
    "a round without a choice": (LAST, "    to: isle\n" + ISLE + "    to: shore\n"),
    "a trap of choices": (
        WAIT + "  shore:\n",
        WAIT
        + "      row:\n        text: Row to the isle.\n        to: isle\n"
        + ISLE
        + ASKED
        + "      walk: {text: Walk to the reef., to: reef}\n"
        + "      rest: {text: Lie down., lines: [It is warm.], to: isle}\n"
        + REEF
        + ASKED
        + "      back: {text: Wade back., to: isle}\n"
        + "      rest: {text: Stay., lines: [It is wet.], to: reef}\n"
        + "  shore:\n",
    ),
    "an undefined name": (WAIT, WAIT + DIVE.format("onw >= 10")),
    "a slip in the writing": ("- ada: Are you", "- ada Are: you: all"),
    "a scene in which nothing is open": (
        LAST,
        ASKED
        + "      row: {text: Row home., when: own >= 900, to: home}\n"
        + "      walk: {text: Walk., when: shared >= 900, lines: [It is far.], to: home}\n"
        + HOME,
    ),
    "an id that is used twice": (LAST, LAST + ISLE + LAST + ISLE + LAST),
}


TOLD = {
    "a missing target": """\
pond/one.yaml:28:13: error N201: This choice goes to “shroe”, but no scene has that id. Did you mean “shore”?
   28 |         to: shroe
      |             ^^^^^
""",
    "an unreachable scene": """\
pond/one.yaml:38:3: warning P101: No choice and no scene leads to “isle”, so nobody will ever see it. Let something go “to” it, or take it out.
   38 |   isle:
      |   ^^^^
""",
    "a condition that is always false": """\
pond/one.yaml:31:15: warning P202: “bank.dive” can never be open: it asks that own is more than 60 and own is less than 40, but own cannot be more than 60 and less than 40 at once. Ask for something that can be so here, or take the choice out.
   31 |         when: own > 60 and own < 40
      |               ^^^^^^^^^^^^^^^^^^^^^
""",
    "a dead end": """\
pond/one.yaml:29:3: error S110: The scene “shore” has no end: no “choices”, no “to” and no “ending”. Add “to:” and the id of the next scene, or “ending: true”.
   29 |   shore:
      |   ^^^^^
""",
    "a choice that can never be open": """\
pond/one.yaml:31:15: warning P202: “bank.dive” can never be open: it asks that own is at least 900, but own is never more than 100. Ask for something that can be so here, or take the choice out.
   31 |         when: own >= 900
      |               ^^^^^^^^^^
""",
    "a round without a choice": """\
pond/one.yaml:29:3: error P103: “shore” leads back to itself by way of “isle” without a choice, so the story would never stop. Give one of its scenes choices, or let it go on elsewhere.
   29 |   shore:
      |   ^^^^^
""",
    "a trap of choices": """\
pond/one.yaml:32:3: error P102: From “isle” and “reef” no ending can be reached, whatever is chosen. Let one of its choices lead on to a scene with “ending: true”.
   32 |   isle:
      |   ^^^^
""",
    "an undefined name": """\
pond/one.yaml:31:15: error N402: “onw” is neither a meter nor a fact of the path. Did you mean “own”?
   31 |         when: onw >= 10
      |               ^^^
""",
    "a slip in the writing": """\
pond/one.yaml:10:21: error Y305: There is a colon with a space after it in this text, and YAML takes it for a new word. Put quotes around the whole text, or begin it on the next line after “>-”.
   10 |       - ada Are: you: all coming in, {name}?
      |                     ^
""",
    "a scene in which nothing is open": """\
pond/one.yaml:29:3: error P209: Nothing may stand open in “shore”: whoever chooses “bank.swim” is stuck there, for “shore.row” asks that own is at least 900, and “shore.walk” asks that shared is at least 900; so nobody ever comes to “home”. Let one of its choices be open to everybody, without “when”.
   29 |   shore:
      |   ^^^^^
""",
    "an id that is used twice": """\
pond/one.yaml:42:3: error Y406: “isle” is already written on line 38. Delete one of the two, or give it another name.
   42 |   isle:
      |   ^^^^
""",
}
"""All that is said about each, and nothing else is."""


def found_with(defect: str) -> str:
    good, bad = DEFECTS[defect]
    assert good in GOOD["one.yaml"]
    files = {**GOOD, "one.yaml": GOOD["one.yaml"].replace(good, bad, 1)}
    reading = read_story(files, "pond")
    problems = reading.problems
    if reading.story is not None:
        checked = check_story(reading.story, THERE, Budget())
        problems += with_excerpts(checked.problems, files, "pond")
    return "".join(f"{problem.told()}\n" for problem in problems)


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found_and_told_in_full(defect: str) -> None:
    assert found_with(defect) == TOLD[defect]


def test_they_are_eleven() -> None:
    assert len(DEFECTS) == 11
