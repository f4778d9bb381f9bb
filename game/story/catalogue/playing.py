"""P and A: what shows only when the story is walked, or when its pictures and music are looked for."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, in_chapter, in_story

_LAST = "    ending: true\n"

ENTRIES = (
    Entry(
        "P101",
        "warning",
        "A scene that nobody can reach",
        "No choice and no scene leads to “{found}”, so nobody will ever see it.",
        "From the start, every choice and every “to” was followed. None comes here.",
        "let a choice or a scene go there, or take the scene out.",
        in_chapter(
            _LAST,
            _LAST + "  island:\n    title: The Island\n    summary: An island.\n    ending: true\n",
        ),
        "Let something go “to” it, or take it out.",
    ),
    Entry(
        "P102",
        "error",
        "A part of the story that never ends",
        "From “{found}”{others} no ending can be reached, whatever is chosen.",
        "The choices here lead only to each other, round and round.",
        "let one of them go to a scene from which an ending can be reached.",
        in_chapter(
            _LAST,
            "    ask: And now?\n    choices:\n      back: {text: Swim back., to: bank}\n"
            "      stay: {text: Stay., to: shore}\n",
        ),
        "Let one of its choices lead on to a scene with “ending: true”.",
    ),
    Entry(
        "P103",
        "error",
        "Scenes that go round without a choice",
        "“{found}” leads back to itself{others} without a choice, so the story would never stop.",
        "A scene with “to” goes on by itself. These scenes go on to each other for ever.",
        "give one of them choices, or let it go somewhere else.",
        in_chapter(
            _LAST,
            "    to: island\n  island:\n    title: The Island\n    summary: An island.\n    to: shore\n",
        ),
        "Give one of its scenes choices, or let it go on elsewhere.",
    ),
    Entry(
        "A101",
        "note",
        "A place without a picture",
        "There is no picture for the place “{found}”; a plain painted ground is shown.",
        "The picture of a place has its name and lies in assets/pictures/places, or in the "
        "story's own folder.",
        "add the picture, or use the name of one that is there.",
        in_chapter("place: pond", "place: pnod"),
        "Add the picture, or use the name of one that is there.",
    ),
    Entry(
        "A102",
        "note",
        "A speaker without a picture",
        "There is no picture “{found}” for this speaker; only the name is shown.",
        "The pictures of a speaker lie in assets/pictures/cast, or in the story's own folder.",
        "add the pictures, or use the name of somebody who has some.",
        in_story("picture: ada", "picture: adda"),
        "Add the pictures, or use the name of somebody who has some.",
    ),
    Entry(
        "A103",
        "note",
        "Music that is not there",
        "There is no piece of music “{found}”; it stays quiet.",
        "The pieces lie in assets/sounds/music, or in the story's own folder. With “none” it is "
        "quiet on purpose.",
        "add the piece, or use the name of one that is there.",
        in_chapter("place: pond", "place: pond\n    music: still-water"),
        "Add the piece, or use the name of one that is there.",
    ),
    Entry(
        "A104",
        "note",
        "A sound that is not there",
        "There is no sound “{found}”; nothing is heard.",
        "The sounds lie in assets/sounds, or in the story's own folder.",
        "add the sound, or use the name of one that is there.",
        in_chapter("      - ada: Are", "      - sound: spalsh\n      - ada: Are"),
        "Add the sound, or use the name of one that is there.",
    ),
    Entry(
        "A105",
        "warning",
        "A name with other capital letters than its file",
        "“{found}” is spelt “{disk}” on the disk.",
        "Some computers tell capital and small letters in file names apart, and others do not. "
        "The picture would be there on one and missing on the next.",
        "spell both alike; small letters are best.",
        in_chapter("place: pond", "place: Pond"),
        "Spell both alike; small letters are best.",
    ),
    Entry(
        "A106",
        "note",
        "An ambience that is not there",
        "There is no ambience “{found}”; the place stays quiet.",
        "The sounds of places lie in assets/sounds/ambience, or in the story's own folder. With "
        "“none” a place is quiet on purpose.",
        "add the sound, or use the name of one that is there.",
        in_chapter("place: pond", "place: pond\n    ambience: drizle"),
        "Add the sound, or use the name of one that is there.",
    ),
)
