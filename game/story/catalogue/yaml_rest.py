"""Y4: parts of YAML that stories do without, and things written twice."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, Swap, in_chapter

_QUOTES = "If it is text, put quotes around all of it."


def _line(bad: str) -> tuple[Swap]:
    return in_chapter("- You stand at the edge of the pond.", bad)


ENTRIES = (
    Entry(
        "Y401",
        "error",
        "Text that begins with a star",
        "“{found}” begins with a star, which stands for another part of the file in YAML.",
        "Stories do not repeat a part by a star. A text that begins with *emphasis* needs quotes.",
        "put quotes around the whole text: '*Perhaps not*, it says.'",
        _line("- *Perhaps* you stand at the edge of the pond."),
        _QUOTES,
    ),
    Entry(
        "Y402",
        "error",
        "Text that begins with &",
        "“{found}” begins with “&”, which gives a part of the file a name in YAML.",
        "Stories do not repeat a part by a name.",
        "write it out, or, if it is text, put quotes around it.",
        _line("- &pond You stand at the edge of the pond."),
        _QUOTES,
    ),
    Entry(
        "Y403",
        "error",
        "Text that begins with an exclamation mark",
        "Text that begins with “!” needs quotes, since YAML gives it a meaning of its own.",
        "YAML would take the word after the mark for the name of a kind of thing.",
        "put quotes around the whole text.",
        _line("- !You stand at the edge of the pond."),
        "Put quotes around all of it.",
    ),
    Entry(
        "Y404",
        "error",
        "A second part after a line of dashes",
        "A second part begins here, and a file has only one.",
        "A line with --- or ... or % ends one part of a YAML file and begins another.",
        "delete the line. For a second chapter use a second file.",
        in_chapter("  shore:\n", "---\n  shore:\n"),
        "Delete this line; a second chapter is a second file.",
    ),
    Entry(
        "Y406",
        "error",
        "The same word twice",
        "“{found}” is already written on line {first}.",
        "Two of the same name in one place: only one could be meant.",
        "delete one, or give it another name.",
        in_chapter("    domain: freedom", "    title: The Bank\n    domain: freedom"),
        "Delete one of the two, or give it another name.",
    ),
    Entry(
        "Y407",
        "error",
        "A number or a list where a word is meant",
        "{found} stands before a colon, where a word should stand.",
        "What stands before a colon is a word. A number, true, false, null or a list is none.",
        "begin it with a letter, or put quotes around it.",
        in_chapter("      wait:\n", "      2:\n"),
        "Begin it with a letter, or put quotes around it.",
    ),
    Entry(
        "Y408",
        "error",
        "Too many things inside each other",
        "Here things are inside each other more than {most} deep.",
        "A story never needs so many lists in lists.",
        "check the brackets in this line and above.",
        _line("- " + "[" * 45 + "]" * 45),
        "Check the brackets in this line and above.",
    ),
    Entry(
        "Y409",
        "error",
        "Too many things in one file",
        "This file has more words and lists than any story; it is not read.",
        "A file with more than half a million parts is nearly always something else.",
        "check that it is the right file, or divide it into chapters.",
        (),
        "Check that it is the right file, or divide it into more chapters.",
    ),
)
