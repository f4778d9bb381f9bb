"""T: where a side is favoured, an idea is shown nowhere, or the end has too little to tell."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, Swap, in_chapter, in_concepts

_ECHO = "        echo: you waited for the others\n"
_SWAM = "        echo: you swam across\n"
_WAIT = "        shared: +2\n        to: shore\n"
_RETURNS = (
    "The end tells what a choice cost at once, what came of it later, and, in its echo, that it "
    "was made. "
)

ENTRIES = (
    Entry(
        "T101",
        "note",
        "A choice without its cost, its return or its echo",
        "“{found}” moves a meter, but has {missing}.",
        _RETURNS + "Without an echo the words of the button are told.",
        "write what is missing, a sentence each.",
        in_chapter(_ECHO, ""),
        "Add {lines}.",
    ),
    Entry(
        "T102",
        "note",
        "A story whose choices all lack the same",
        "The choices of this story that move a meter have {missing}.",
        _RETURNS + "No choice of the story says it. It is told once only, here.",
        "begin with the choices that move a meter furthest.",
        (Swap("one.yaml", _ECHO, ""), Swap("one.yaml", _SWAM, "")),
        "Add {lines} to each of them.",
    ),
    Entry(
        "T103",
        "note",
        "A scene in which every choice leans the same way",
        "Every choice of “{found}” adds more to “{name}” than to “{other}”.",
        "Who plays this scene can only move to one side, whatever they think.",
        "let one of its choices add more to the other meter.",
        in_chapter(
            "    ending: true\n",
            "    ask: And now?\n    choices:\n"
            "      call: {text: Call everybody., shared: +1, cost: It is loud., later: They come.,"
            " echo: you called, to: home}\n"
            "      wave: {text: Wave to them., shared: +1, sets: waved, cost: Your arm aches.,"
            " later: They wave., echo: you waved, to: home}\n"
            "  home:\n    title: At Home\n    summary: You are home.\n    lines:\n"
            "      - when: waved\n        lines: [Your arm aches.]\n    ending: true\n",
        ),
        "Let one of them add more to “{other}”.",
    ),
    Entry(
        "T104",
        "note",
        "A choice that another one outdoes",
        "“{found}” gives nothing that “{first}” does not give as well, and “{first}” adds more.",
        "Both are open together and lead to the same place. One adds as much to both meters and "
        "more to one, and sets every flag that the other sets. Who picks the other gives something "
        "up and gets nothing for it.",
        "let the smaller one add to the other meter, set a flag, or lead elsewhere.",
        in_chapter(
            _WAIT,
            _WAIT
            + "      sit:\n        text: Sit down on the grass.\n        cost: You get cold.\n"
            "        later: The others find you there.\n        echo: you sat down on the grass\n"
            "        shared: +1\n        to: shore\n",
        ),
        "Let it add to the other meter, set a flag, or lead elsewhere.",
    ),
    Entry(
        "T105",
        "note",
        "A concept that is taught nowhere",
        "No choice teaches “{found}”, and neither the end nor a page of the guide tells of it.",
        "A concept is shown by a choice that “teaches” it, by the end (both sides, practices, "
        "closing questions), or by a page of the field guide. A part of it, whose id begins with "
        "its own and a dot, counts as well.",
        "add its id to “teaches” of a choice, to endings.yaml or to a page of guide.yaml.",
        in_concepts(
            "    taught_in: [bank.swim]\n",
            "    taught_in: [bank.swim]\n  alone.slow:\n    group: courage\n    side: own\n"
            "    statement: Nobody hurries who walks alone.\n    source: [{text: book}]\n",
        ),
        "Add “{found}” to “teaches” of a choice that shows it.",
    ),
    Entry(
        "T106",
        "note",
        "A concept and a choice that do not know of each other",
        "“{found}” says that “{second}” teaches it, but that choice does not say so.",
        "“taught_in” of a concept and “teaches” of a choice should name each other. It is enough "
        "that the choice teaches a part of the concept, or what it is a part of.",
        "add the concept to “teaches” of the choice, or take the choice out of “taught_in”.",
        in_concepts("taught_in: [bank.swim]", "taught_in: [bank.swim, bank.wait]"),
        "Add “{found}” to “teaches” of “{second}”, or take “{second}” out here.",
    ),
    Entry(
        "T107",
        "warning",
        "More choices that lean to one side",
        "{more} choices lean to “{name}”, and {fewer} to “{other}”.",
        "A choice leans to a side where it adds at least 2 more to that meter than to the other. "
        "Over a whole story both numbers should be the same, or differ by one or by a twentieth.",
        "let some scenes offer more of the other side.",
        in_chapter(
            "    ending: true\n",
            "    ask: And now?\n    choices:\n"
            "      call: {text: Call everybody., shared: +2, cost: It is loud., later: They come.,"
            " echo: you called, to: home}\n"
            "      wave: {text: Wave to them., shared: +2, sets: waved, cost: Your arm aches.,"
            " later: They wave., echo: you waved, to: home}\n"
            "      walk: {text: Walk on., own: +2, shared: +1, cost: You are tired.,"
            " later: You are early., echo: you walked on, to: home}\n"
            "  home:\n    title: At Home\n    summary: You are home.\n    lines:\n"
            "      - when: waved\n        lines: [Your arm aches.]\n    ending: true\n",
        ),
        "Let some scenes offer more of “{other}”.",
    ),
    Entry(
        "T108",
        "warning",
        "One meter that can earn more than the other",
        "Over the whole story “{name}” can earn {first_range}, and “{other}” {second_range}.",
        "Counted is, for each scene, the most and the least that one choice adds. Where the two "
        "meters differ by more than a twentieth, one side is offered more than the other.",
        "raise what is offered of the one, or lower what is offered of the other.",
        in_chapter("        own: +2\n", "        own: +5\n"),
        "Raise the one or lower the other until both are about the same.",
    ),
    Entry(
        "T109",
        "note",
        "A scene that a short lesson skips without a word",
        "“{found}” is not in “class_cut” and has no “summary” to be read out in its place.",
        "A class that is short of time plays the scenes of “class_cut”. Of all others the summary "
        "is read out, so that everybody can follow.",
        "add “summary” to the scene, or its id to “class_cut” in story.yaml.",
        in_chapter("    summary: You come to the far shore.\n", ""),
        "Add “summary: …”, or put it into “class_cut”.",
    ),
)
