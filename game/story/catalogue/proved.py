"""P2: what shows only when every playthrough is known: what nobody sees, and where nobody gets out."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, Swap, in_chapter, in_endings

_WAIT = "        shared: +2\n        to: shore\n"
_LAST = "    ending: true\n"
_HUT = "  hut:\n    title: The Hut\n    summary: You sit in the hut.\n    ending: true\n"
_PROVED = "Every playthrough was looked at. "

ENTRIES = (
    Entry(
        "P201",
        "warning",
        "A scene that no playthrough comes to",
        "Ways lead to “{found}”, but no playthrough comes there: {doors}.",
        _PROVED + "Each way to this scene asks for something that is never so when it is asked.",
        "let one of the ways ask for something that can be, or take the scene out.",
        (
            Swap(
                "one.yaml",
                _WAIT,
                "        shared: +2\n        to: [{when: visited(hut), to: hut}, {to: shore}]\n",
            ),
            Swap(
                "one.yaml",
                "        to: shore\n",
                "        to: [{when: visited(hut), to: hut}, {to: shore}]\n",
            ),
            Swap("one.yaml", _LAST, _LAST + _HUT),
        ),
        "Let one of them ask for something that can be.",
    ),
    Entry(
        "P202",
        "warning",
        "A choice that can never be open",
        "“{found}” can never be open: it asks that {asked}{why}{lost}.",
        _PROVED + "In none of them does the condition of this choice hold when it is offered. "
        "Levels go from 0 to 100, and a flag must be set before it is asked for.",
        "ask for something that can be, or take the choice out.",
        in_chapter(
            _WAIT,
            _WAIT
            + "      dive:\n        text: Dive.\n        when: own >= 900\n        to: shore\n",
        ),
        "Ask for something that can be so here, or take the choice out.",
    ),
    Entry(
        "P203",
        "warning",
        "A choice that is never closed",
        "“{found}” is never closed: there it is always so that {asked}.",
        _PROVED + "In all of them the condition of this choice holds whenever it is offered, so "
        "it decides nothing.",
        "take “when” and “closed” out, or ask for something that is not always so.",
        in_chapter(_WAIT, _WAIT.replace("        to", "        when: not swam\n        to")),
        "Take “when: {source}” out, or ask for something that is not always so.",
    ),
    Entry(
        "P204",
        "warning",
        "A way that nobody takes",
        "Nobody ever takes this way to “{found}”: it asks that {asked}{why}{lost}.",
        _PROVED + "The first way that holds is taken, and this one was never the first.",
        "ask for something that can be, or move the way further up, or take it out.",
        in_chapter(_WAIT, _WAIT.replace("to: shore", "to: [{when: swam, to: bank}, {to: shore}]")),
        "Ask for something that can be so here, move it up, or take it out.",
    ),
    Entry(
        "P205",
        "warning",
        "A way that takes everybody",
        "Whoever comes to this way takes it, so what stands below it is never taken{lost}.",
        _PROVED + "The condition of this way holds for everybody whom the ways above it have left.",
        "write it without its condition and take out what stands below it, or ask for something "
        "that is not always so.",
        (
            Swap(
                "one.yaml",
                _WAIT,
                _WAIT.replace("to: shore", "to: [{when: not swam, to: shore}, {to: hut}]"),
            ),
            Swap("one.yaml", _LAST, _LAST + _HUT),
        ),
        "Write it as “- to: {found}”, the last of them, or ask for something that is not always so.",
    ),
    Entry(
        "P206",
        "warning",
        "Lines that nobody reads",
        "Nobody ever reads these lines: they ask that {asked}{why}.",
        _PROVED + "In none of them does this condition hold where the lines stand.",
        "ask for something that can be, or take the lines out.",
        in_chapter(
            "        to: shore\n",
            "        lines:\n          - when: not swam\n            lines: [You stay dry.]\n"
            "        to: shore\n",
        ),
        "Ask for something that can be so here, or take them out.",
    ),
    Entry(
        "P207",
        "warning",
        "Lines under “otherwise” that nobody reads",
        "Nobody ever reads what stands under “otherwise” here, for it is always so that {asked}.",
        _PROVED + "In all of them this condition holds where the lines stand.",
        "ask for something that is not always so, or take “otherwise” out.",
        in_chapter("      - when: swam\n", "      - when: swam or not swam\n"),
        "Ask for something that is not always so, or take “otherwise” out.",
    ),
    Entry(
        "P208",
        "note",
        "Lines with a condition that always holds",
        "Everybody who comes here reads these lines, for it is always so that {asked}.",
        _PROVED
        + "In all of them this condition holds where the lines stand, so it decides nothing.",
        "write the lines without “when”, or ask for something that is not always so.",
        in_chapter(
            "      - The far shore is warm.\n",
            "      - when: visited(bank)\n        lines: [The far shore is warm.]\n",
        ),
        "Write them without “when”, or ask for something that is not always so.",
    ),
    Entry(
        "P209",
        "error",
        "A place where nothing is open",
        "Nothing may stand open in “{found}”: {path} is stuck there, for {asked}{lost}.",
        _PROVED + "The choices named lead to this scene, and then every choice in it is closed.",
        "let one choice of the scene be open to everybody, without “when”.",
        in_chapter(
            _LAST,
            "    ask: And now?\n    choices:\n"
            "      dry: {text: Dry yourself., when: swam, to: home}\n"
            "      sing: {text: Sing., when: chose(bank.swim) and own > 50, sets: sang, to: home}\n"
            "  home:\n    title: At Home\n    summary: You are home.\n    lines:\n"
            "      - when: sang\n        lines: [You still hum the song.]\n    ending: true\n",
        ),
        "Let one of its choices be open to everybody, without “when”.",
    ),
    Entry(
        "P210",
        "error",
        "A part of the story that nobody gets out of",
        "From “{found}” some never come to an end: {path} goes round for ever.",
        _PROVED + "After the choices named, whatever is chosen leads back, and the way out stays "
        "closed.",
        "let a way out be open to everybody who can be there.",
        in_chapter(
            _LAST,
            "    ask: And now?\n    choices:\n"
            "      walk: {text: Walk along the shore., to: dune}\n"
            "      home: {text: Go home., when: swam, to: home}\n"
            "  dune:\n    title: The Dune\n    summary: You sit on the dune.\n    ask: And now?\n"
            "    choices:\n      back: {text: Walk back., to: shore}\n"
            "      rest: {text: Lie down., lines: [The sand is warm.], to: shore}\n"
            "  home:\n    title: At Home\n    summary: You are home.\n    ending: true\n",
        ),
        "Open a way out of there to everybody, without “when”.",
    ),
    Entry(
        "P211",
        "warning",
        "An ending that nobody is given",
        "Nobody is ever given the ending “{found}”: it asks that {asked}{why}.",
        _PROVED + "In none of them does the condition of this ending hold at the end.",
        "ask for something that can be, or take the ending out.",
        in_endings("when: own > shared", "when: own > 100"),
        "Ask for something that can be so at the end, or take it out.",
    ),
    Entry(
        "P212",
        "warning",
        "An ending that another one is always given before",
        "Nobody is ever given the ending “{found}”: whenever {asked}, {first} is given before it.",
        "The first ending whose condition holds is given. "
        + _PROVED
        + "Whenever this one holds, one above it holds as well.",
        "put it above that one, or ask for more in that one.",
        in_endings(
            "  calm:\n",
            "  bold:\n    title: The Diver\n    when: own > 60\n    text: [You dived.]\n"
            "    tells: Water is deep.\n    carried_by: You had your breath.\n"
            "    cost: Your ears hurt.\n    sides:\n"
            "      own: {gives: It gives speed., costs: It can be lonely.}\n"
            "      shared: {gives: It gives company., costs: It can be slow.}\n"
            "    middle_path: Dive, and come up.\n  calm:\n",
        ),
        "Put it above {first}, or let {first} ask for more.",
    ),
    Entry(
        "P213",
        "warning",
        "A last ending that nobody is given",
        "Nobody is ever given the last ending, “{found}”: those above it take everybody.",
        "The last ending is for all whom the others leave. " + _PROVED + "They leave nobody.",
        "take it out and let the one above it be the last, without “when”; or let the others ask "
        "for more.",
        in_endings("when: own > shared", "when: own > shared or shared >= own"),
        "Let “{first}” be the last, without “when: {source}”, or let the others ask for more.",
    ),
    Entry(
        "P214",
        "warning",
        "A turning that nobody is told",
        "Nobody who is given “{found}” is told its turning: it asks that {asked}.",
        _PROVED + "Whenever this ending is given, the condition of its turning does not hold.",
        "ask for something that can be so where this ending is given, or take the turning out.",
        in_endings(
            "    tells: Going alone is quick.\n",
            "    turning: {name: back, when: not swam, text: You turned back.}\n"
            "    tells: Going alone is quick.\n",
        ),
        "Ask for something that can be so then, or take it out.",
    ),
)
