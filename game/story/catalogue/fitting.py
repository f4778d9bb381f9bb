"""W3: words that do not fit on the screen when the text is at its largest."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, in_chapter, in_endings, in_story

_LARGEST = "Those who see badly make the text larger, up to 250 %. "

ENTRIES = (
    Entry(
        "W301",
        "warning",
        "A word that is wider than its column",
        "“{found}” is wider than its column when the text is at its largest, and is cut in two.",
        _LARGEST + "Lines are broken between words; a word that is wider than a whole line is "
        "broken wherever the line ends.",
        "write it as two words or with a hyphen and a space, or find a shorter one.",
        in_chapter("The far shore is warm.", f"The far shore says h{'o' * 60}."),
        "Write it as two words, or find a shorter one.",
    ),
    Entry(
        "W302",
        "warning",
        "A title that fills the window",
        "When the text is at its largest, “{found}” fills more than half of the window.",
        _LARGEST + "Below the title of the story stand the buttons to begin, which then are seen "
        "only by scrolling.",
        "find a shorter title; the tagline may say the rest.",
        in_story("title: The Pond", f"title: The Pond{', and the Other Pond' * 12}"),
        "Find a shorter one; “tagline” may say the rest.",
    ),
    Entry(
        "W303",
        "warning",
        "A chapter's title that is cut off",
        "When the text is at its largest, only the beginning of “{found}” can be read.",
        _LARGEST + "The title of the chapter stands above every scene, on one line and at most 65 "
        "letters long.",
        "find a shorter title.",
        in_chapter("chapter: One", f"chapter: One Day{', or Another Day' * 6}"),
        "Find a shorter one.",
    ),
    Entry(
        "W304",
        "warning",
        "An answer that is taller than the window",
        "When the text is at its largest, “{found}” is taller than the window.",
        _LARGEST + "An answer that can be seen only in parts cannot be compared with the others.",
        "say only what is done, and let its lines tell the rest.",
        in_chapter("text: Swim across.", f"text: Swim across{', notwithstanding' * 13}."),
        "Say only what is done, and let its lines tell the rest.",
    ),
    Entry(
        "W305",
        "warning",
        "A speaker's name that is too long for its tag",
        "When the text is at its largest, “{found}” does not fit on one line of its tag.",
        _LARGEST + "The name of whoever speaks stands on a tag over their words, with room for "
        "about 25 letters. On a longer tag the words are covered.",
        "find a shorter name.",
        in_story("name: Ada", "name: Ada of the Far Shore and the Reeds"),
        "Find a shorter one.",
    ),
    Entry(
        "W306",
        "warning",
        "An ending's title that is wider than the map",
        "“{found}” is wider than the map on which it stands.",
        "The titles of all endings stand on the map at the end, each on one line.",
        "find a shorter title.",
        in_endings("title: The Swimmer", "title: The Swimmer Who Came to the Far Shore Before Us"),
        "Find a shorter one.",
    ),
)
