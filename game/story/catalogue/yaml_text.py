"""Y3: text that YAML cannot read, and where it went wrong."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, Swap, in_chapter

_QUOTES = "Put quotes around the whole text, or begin it on the next line after “>-”."


def _line(bad: str) -> tuple[Swap]:
    return in_chapter("- You stand at the edge of the pond.", bad)


ENTRIES = (
    Entry(
        "Y301",
        "error",
        "Something that cannot be read",
        "This cannot be read as YAML.",
        "The file is read up to here, and what follows fits no rule.",
        "compare this line and the one above with an example: spaces at the beginning, a space "
        "after each colon, quotes and brackets closed.",
        (),
        "Look at this line and the one above: spaces at the beginning, colons, quotes, brackets.",
    ),
    Entry(
        "Y302",
        "error",
        "A tab at the beginning of a line",
        "This line begins with a tab; only spaces may stand there.",
        "How far a line stands to the right says what it belongs to. A tab looks different in "
        "every editor, so it is not allowed there.",
        "put two spaces for each step. Most editors can be told to do so for the Tab key.",
        in_chapter("    title: At the Bank", "\ttitle: At the Bank"),
        "Put spaces in its place, two for each step.",
    ),
    Entry(
        "Y303",
        "error",
        "A strange space at the beginning of a line",
        "This line begins with a space that is not an ordinary one.",
        "Text copied from a web page or a word processor may bring spaces that look like others "
        "and are not.",
        "delete the spaces at the beginning of the line, and type them again.",
        in_chapter("    title: At the Bank", "\u00a0\u00a0title: At the Bank"),
        "Delete the spaces at the beginning of this line and type them again.",
    ),
    Entry(
        "Y304",
        "error",
        "Quotes that are never closed",
        "The text that begins with {sign} here has no {sign} at its end.",
        "A text that begins with a quotation mark goes on until the same mark comes again.",
        "put the mark at the end of the text.",
        _line('- "You stand at the edge of the pond.'),
        "Put the mark at the end of this text.",
    ),
    Entry(
        "Y305",
        "error",
        "A colon inside text",
        "There is a colon with a space after it in this text, and YAML takes it for a new word.",
        "“word: ” has a meaning in YAML. In text without quotes it may not stand.",
        "put quotes around the whole text: 'Ada says: hello'.",
        in_chapter("title: At the Bank", "title: At the Bank: Morning"),
        _QUOTES,
    ),
    Entry(
        "Y306",
        "error",
        "A line that stands too far left or right",
        "“{found}” does not stand under the line it belongs to.",
        "How far a line stands to the right says what it belongs to. Lines that belong together "
        "begin in the same column.",
        "move it so that it begins exactly under its neighbours.",
        in_chapter("    domain: freedom", "   domain: freedom"),
        "Move it so that it begins in the same column as its neighbours.",
    ),
    Entry(
        "Y307",
        "error",
        "No space after a colon",
        "After “{found}” a space is missing.",
        "A colon has a meaning only with a space after it.",
        "put a space after the colon.",
        in_chapter("title: At the Bank", "title:At the Bank"),
        "Put a space after the colon.",
    ),
    Entry(
        "Y308",
        "error",
        "A line without a colon",
        "“{found}” stands alone, without a colon.",
        "Here every line is a word, a colon and what it is. A text that goes on from the line "
        "above stands further to the right.",
        "add the colon, or move the line further to the right if it continues the one above.",
        in_chapter("    domain: freedom", "    domain freedom"),
        "Add a colon and a space, or move it right if it goes on from the line above.",
    ),
    Entry(
        "Y309",
        "error",
        "Text that begins with a special sign",
        "Text cannot begin with “{found}”.",
        "Some signs have a meaning of their own in YAML: % @ ` , ] } ? and a colon.",
        "put quotes around the whole text.",
        _line("- @ada is at the pond."),
        _QUOTES,
    ),
    Entry(
        "Y310",
        "error",
        "A bracket that is never closed",
        "This “{found}” has no “{close}” after it.",
        "A list in brackets ends with a bracket. If it is meant as text, it needs quotes.",
        "close the bracket, or put quotes around the whole text.",
        in_chapter("teaches: [alone.brave]", "teaches: [alone.brave"),
        "Add “{close}” at the end, or put quotes around it if it is text.",
    ),
    Entry(
        "Y311",
        "error",
        "Text that begins with a bracket",
        "Text that begins with “{found}” needs quotes.",
        "A bracket at the beginning of a value begins a list. The words after it come unexpected.",
        'put quotes around the whole text: "{name}, you came."',
        _line("- {name}, you stand at the edge of the pond."),
        _QUOTES,
    ),
    Entry(
        "Y313",
        "error",
        "Text on the same line as > or |",
        "After “{found}” the text begins on the next line.",
        "“>” and “|” say that a text follows below, further to the right.",
        "break the line after the sign, and move the text to the right.",
        _line("- > You stand at the edge of the pond."),
        "Break the line there and move the text to the right, or put quotes around it.",
    ),
    Entry(
        "Y314",
        "error",
        "A list that begins on the same line",
        "A list with “-” begins on a line of its own.",
        "After a word and a colon, the first “- ” stands on the next line.",
        "break the line before it, or write the list in brackets: [a, b].",
        in_chapter("teaches: [alone.brave]", "teaches: - alone.brave"),
        "Break the line before it, or put quotes around it if it is text.",
    ),
    Entry(
        "Y315",
        "error",
        "Text that goes on after its quotes",
        "The text ends at its second {sign}, but “{found}” comes after it.",
        "A text that begins with a quotation mark ends at the next one. When somebody speaks in "
        "a sentence, the whole sentence needs quotes of the other kind.",
        "put the whole text in the other kind of quotes: '\"Hello\", she says.'",
        _line('- "Hello," she says.'),
        "Begin the text on the next line after “>-”, or put other quotes around all of it.",
    ),
    Entry(
        "Y316",
        "error",
        "A list row that stands too far left or right",
        "This “-” does not stand under the others of its list.",
        "All rows of a list begin in the same column.",
        "move it exactly under the “-” above.",
        in_chapter(
            "      - enter: {ada: left (happy)}\n      - ada",
            "      - enter: {ada: left (happy)}\n     - ada",
        ),
        "Move it so that all rows of the list begin in the same column.",
    ),
    Entry(
        "Y318",
        "error",
        "A backslash in double quotes",
        "“{found}” means nothing inside double quotes.",
        "Inside double quotes a backslash makes a special sign of the next letter. Inside single "
        "quotes, or without any, it is itself.",
        "use single quotes, or write the backslash twice.",
        _line('- "You stand \\at the edge of the \\pond."'),
        "Write the backslash twice, or use single quotes.",
    ),
)
