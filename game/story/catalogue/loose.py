"""N and P: what is declared and never used, set and never asked for, or written twice."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, Swap, in_chapter, in_story

_WAIT = "        shared: +2\n        to: shore\n"
_LAST = "    ending: true\n"

ENTRIES = (
    Entry(
        "N408",
        "warning",
        "A flag that nothing asks about",
        "The flag “{found}” is set here, and nothing in the story ever asks about it.",
        "A flag is there to be asked about later, in a “when”. One that is never asked about is "
        "often spelt in two ways, or its lines are still to be written. It is not missed where "
        "“fulfils” says that other lines keep the promise of the choice that sets it.",
        "ask about it somewhere, spell it as where it is asked about, or do not set it.",
        in_chapter(_WAIT, _WAIT.replace("        to", "        sets: waited\n        to")),
        "Write lines with “when: {found}”, or take “sets: {found}” out.",
    ),
    Entry(
        "N601",
        "note",
        "A speaker who is never heard or seen",
        "The speaker “{found}” says nothing and never enters.",
        "Everybody under “speakers” should speak somewhere, or stand on the stage.",
        "let them speak or enter, or take them out of “speakers”.",
        in_story("picture: ada}\n", "picture: ada}\n  bo: {name: Bo, picture: ada}\n"),
        "Let them speak or enter, or take them out.",
    ),
    Entry(
        "N602",
        "warning",
        "Somebody leaves who never enters",
        "“{found}” leaves here, but no “enter” in the story ever brings them in.",
        "“leave” takes somebody from the stage whom an earlier “enter” has brought there.",
        "let them enter before, or take the line out.",
        (
            Swap(
                "story.yaml", "picture: ada}\n", "picture: ada}\n  bo: {name: Bo, picture: ada}\n"
            ),
            Swap(
                "one.yaml",
                "      - ada: Are",
                "      - bo: I am only a voice.\n      - leave: [bo]\n      - ada: Are",
            ),
        ),
        "Write “- enter: {{{found}: left}}” before it, or take the line out.",
    ),
    Entry(
        "N603",
        "note",
        "A part of life without a scene",
        "No scene belongs to the part of life “{found}”.",
        "The end speaks of each part of life that was met. One without a scene is never met.",
        "write “domain” in a scene, or take it out of “domains”.",
        in_story("domains: [freedom]", "domains: [freedom, success]"),
        "Write “domain: {found}” in a scene, or take it out here.",
    ),
    Entry(
        "N604",
        "note",
        "A question that no scene asks",
        "No scene asks the question “{found}”, so its first answer is always taken.",
        "What stands under “asks” in story.yaml is asked where a scene says so.",
        "add the question to “asks” in a scene, or take it out of story.yaml.",
        in_story(
            "start: bank\n",
            "start: bank\nasks:\n  boots:\n    ask: On your feet\n    answers:\n"
            "      red: {text: Red boots, words: {pair: red boots}}\n"
            "      blue: {text: Blue boots, words: {pair: blue boots}}\n",
        ),
        "Write “asks: [{found}]” in a scene that ends in “to”.",
    ),
    Entry(
        "P301",
        "warning",
        "Two choices that make no difference",
        "“{found}” does the same as “{first}”: the same numbers, flags, lines and way on.",
        "Whatever the player picks of the two, the story goes on alike, and nothing remembers it.",
        "give one of them another effect, a flag of its own, or other lines; or leave one out.",
        in_chapter(
            _WAIT,
            _WAIT
            + "      sit:\n        text: Sit down on the grass.\n        cost: You get cold.\n"
            "        later: The others find you there.\n        echo: you sat down on the grass\n"
            "        shared: +2\n        to: shore\n",
        ),
        "Give one of them an effect, a flag or lines of its own.",
    ),
    Entry(
        "P302",
        "warning",
        "Two choices with the same words",
        "“{found}” has the same words as “{first}”, so nobody can tell them apart.",
        "A player sees nothing of a choice but its text.",
        "say in each what is done there, and not in the other.",
        in_chapter("text: Wait for the others.", "text: Swim across."),
        "Give one of them other words.",
    ),
    Entry(
        "P303",
        "note",
        "A choice alone",
        "“{found}” is the only choice of its scene, so there is nothing to choose.",
        "One choice is a button to go on with. The story counts it as a choice all the same.",
        "offer a second one, or let the scene go on with “to” and put its lines there.",
        in_chapter(
            _LAST,
            "    ask: And now?\n    choices:\n      home: {text: Go home., to: home}\n"
            "  home:\n    title: At Home\n    summary: You are home.\n    ending: true\n",
        ),
        "Add another choice, or let the scene go on with “to”.",
    ),
    Entry(
        "P304",
        "warning",
        "A flag set and cleared by the same choice",
        "This choice sets “{found}” and clears it as well; in the end it is set.",
        "“clears” is done first and “sets” after it, so the clearing does nothing.",
        "keep the one that is meant.",
        in_chapter("        sets: swam\n", "        sets: swam\n        clears: swam\n"),
        "Take “clears: {found}” out, or “sets: {found}”.",
    ),
    Entry(
        "P305",
        "warning",
        "Ways that all lead to the same scene",
        "All of these ways lead to “{found}”, so their conditions decide nothing.",
        "Ways with conditions are there to send players to different scenes.",
        "write the scene's id after “to”, or let one of the ways lead elsewhere.",
        in_chapter(_WAIT, _WAIT.replace("to: shore", "to: [{when: swam, to: shore}, {to: shore}]")),
        "Write “to: {found}” in place of them, or let one lead elsewhere.",
    ),
    Entry(
        "P306",
        "warning",
        "Lines that are the same either way",
        "The lines under “lines” and under “otherwise” are the same, so this decides nothing.",
        "A condition over lines is there to tell some players one thing and the rest another.",
        "write the lines without “when”, or change one of the two.",
        in_chapter("otherwise: [You are dry.]", "otherwise: [You are wet.]"),
        "Write them once, without “when”, or change one of the two.",
    ),
    Entry(
        "P307",
        "note",
        "Choices without a word before them",
        "“{found}” offers choices, but has neither “lines” nor “ask”.",
        "A player who comes here sees buttons and does not know what they are asked.",
        "tell what happens under “lines”, or ask a question with “ask”.",
        in_chapter(
            _LAST,
            "    to: hill\n  hill:\n    title: The Hill\n    summary: You stand on the hill.\n"
            "    choices:\n      down: {text: Run down., to: home}\n"
            "      stay: {text: Lie in the grass., to: home, sets: rested}\n"
            "  home:\n    title: At Home\n    summary: You are home.\n    lines:\n"
            "      - when: rested\n        lines: [There is grass on your back.]\n"
            "    ending: true\n",
        ),
        "Write “ask: …” above its choices.",
    ),
)
