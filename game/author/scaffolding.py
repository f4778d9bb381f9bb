"""The words of a small new story, as they are written into its files; blanks stand as <ID>."""

from __future__ import annotations

from typing import Final

STORY: Final = """\
# yaml-language-server: $schema=<SCHEMAS>/story.schema.json
# What the story is, who speaks in it and where it begins. A remark like this one is for you alone.
story: <ID>
title: <TITLE>
tagline: One lunch hour, and one wet wing.
language: en
version: 1
ages: 11 and up

# The two things that are measured. Players learn their names at the end, and not before.
meters:
  alone: {name: Out of your own head, sign: triangle}
  shared: {name: With four hands, sign: square}

# The parts of life that scenes belong to.
domains: [lunch]

# Who can speak. “picture” is somebody whom the game can draw; leave it out for a plain figure.
speakers:
  sam: {name: Sam, picture: ade}

start: bench            # the first scene
chapters: [lunch]       # the files with the scenes, in order, without .yaml
"""

CHAPTER: Final = """\
# yaml-language-server: $schema=<SCHEMAS>/chapter.schema.json
# A chapter: its title and its scenes. What belongs to a thing stands below it, two spaces further in.
chapter: Lunch
scenes:

  bench:                # the scene’s id: letters, digits, - and _; nobody sees it
    title: The Empty Chair
    age: 14
    domain: lunch
    place: school-workshop
    music: childhood
    ambience: workshop  # the sound of the place, under the music
    summary: You are building a kite at lunch when Sam asks for the other chair.
    lines:
      - >-
        You have one lunch hour, one pot of glue, and half of a kite that is going to be a heron
        when it is finished. The other chair is empty, because nobody else can stand the smell.
      - enter: {sam: right (hopeful)}
      - sam (hopeful): Is anybody sitting here?
    ask: The glue is wet, and Sam has soup on a tray. What do you say?
    choices:
      alone:
        text: “Not today. Come back when it flies.”
        alone: +3                   # what it adds to a meter
        sets: kept_bench            # a fact that the story remembers
        cost: Sam eats with the coats.
        later: The heron is yours from beak to tail.
        echo: you kept the bench until the heron was done
        lines:
          - enter: {sam: right (sad)}
          - >-
            Sam nods, and goes to eat with the coats, where there is a hook for the tray. Feather
            by feather the wing comes right, and it is exactly the wing that you had in mind.
        to: window
      company:
        text: “No. Sit down, and tell me everything.”
        shared: +3
        sets: made_room
        cost: The glue dries on the brush.
        later: You have somebody to eat with, and a kite with one wing.
        echo: you put the brush down and made room for Sam
        lines:
          - enter: {sam: right (laughing)}
          - >-
            Sam has moved house six times, and can do the voices of all the neighbours. You laugh
            until the soup goes cold, and the glue dries on the brush.
        to: window
      both:
        text: “Sit. Hold this wing, and don’t breathe.”
        alone: +2
        shared: +2
        sets: shared_wing
        cost: Sam breathes.
        later: The heron leans to the left, and you both know why.
        echo: you gave Sam a chair and a wing to hold
        lines:
          - enter: {sam: right (proud)}
          - >-
            Sam lasts for eleven seconds, and then laughs, and the left wing sets as it is. It is
            not what you drew. You find that you are holding the other end of somebody else’s joke.
        to: window

  window:
    title: Out of the Window
    age: 14
    place: school-workshop
    lines:
      - The bell goes, and somebody opens a window to let the smell out.
      - when: kept_bench            # lines only for those for whom it holds
        fulfils: bench.alone        # the choice whose “later” comes true here
        lines:
          - >-
            The heron goes straight up, as you knew it would. When you look round for someone to
            tell, there are the coats.
      - when: made_room
        fulfils: bench.company
        lines:
          - >-
            Half a heron lies on the bench. Sam says that herons often stand on one leg, and saves
            you the chair.
      - when: shared_wing
        fulfils: bench.both
        lines:
          - >-
            The heron flies in a circle, always to the left, with two people running after it and
            shouting at it to turn.
    ending: true        # the story is over, and endings.yaml says what it was about
"""

ENDINGS: Final = """\
# yaml-language-server: $schema=<SCHEMAS>/endings.schema.json
# What the end says. The first ending whose “when” holds is told; the last has no “when”.
# A level is 0 to 100. No ending is the prize: write each as long and as warm as the others.
endings:

  heron:
    title: The Heron
    when: alone - shared >= 20
    text: [You made a thing that nobody else would have made, and it flew as you had drawn it.]
    tells: A thing of your own is worth an empty chair, and it costs one.
    carried_by: You knew what you wanted to make, and you stayed with it.
    cost: There was nobody beside you when it went up.
    sides:
      alone: {gives: It gave you a heron., costs: It can be quiet at the top.}
      shared: {gives: It would give you someone to tell., costs: It would cost you a wing.}
    middle_path: Keep the bench, and wave somebody over when it flies.

  chair:
    title: The Chair
    when: shared - alone >= 20
    text: [You put the brush down for a person, and by the end of lunch there were two of you.]
    tells: Company is worth half a heron, and it costs one.
    carried_by: You looked up when somebody came, and you made room.
    cost: What you had drawn is still half a drawing.
    sides:
      alone: {gives: It would give you the whole heron., costs: It would cost you a laugh.}
      shared: {gives: It gave you a friend., costs: It can leave your own things half done.}
    middle_path: Keep the chair, and ask your guest to hold the glue.

  circle:
    title: The Circle
    text: [You made one thing with four hands, and it flies as nobody had planned it.]
    tells: To share what you make changes what you make.
    carried_by: You could want two things at once, and say so.
    cost: It is not quite the heron, and it was not quite a rest.
    sides:
      alone: {gives: It gave you something to show., costs: Without it there is no kite.}
      shared: {gives: It gave you a left turn., costs: Without it there is no laugh.}
    middle_path: Next time draw the heron for four hands from the start.
"""

TASKS: Final = """\
{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "Check the story",
      "type": "process",
      "command": "lantern-row",
      "args": ["check", "."],
      "options": {"cwd": "${workspaceFolder}"},
      "group": {"kind": "build", "isDefault": true},
      "presentation": {"reveal": "silent", "clear": true},
      "problemMatcher": {
        "owner": "lantern-row",
        "source": "lantern-row",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {
          "regexp": "^(\\\\S.*?):(\\\\d+):(\\\\d+): (error|warning|note) ([A-Z]\\\\d+): (.*)$",
          "file": 1, "line": 2, "column": 3, "severity": 4, "code": 5, "message": 6
        }
      }
    }
  ]
}
"""
