"""W: words that are too hard, too many or slips of the pen, and what an author has still to do."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, in_chapter, in_story

_TEXT = "      - You stand at the edge of the pond.\n"
_LONG_WORDS = (
    "Immeasurable responsibilities accompany extraordinary opportunities, particularly "
    "whenever independent personalities collectively determine environmental "
    "considerations. Nevertheless, individual deliberation guarantees communal stability, "
    "notwithstanding considerable disagreement regarding appropriate administration, "
    "proportionate representation and institutional accountability."
)
_LONG_SENTENCE = (
    "When the older children of the village come down to the water in the evening, they sit "
    "together along the bank, wherever the reeds have left a little room for them, and talk about "
    "everything that has happened to everybody since the last remembered summer in which all of "
    "them were able to swim across it together without anybody having to be carried."
)
_EASY = "The sun is up. The pond is cold. You can see a frog on a leaf. It does not mind you."

ENTRIES = (
    Entry(
        "W101",
        "warning",
        "A scene that is too hard to read",
        "“{found}” reads like grade {grade}; for readers of {age} it should be {most} or less. "
        "This sentence has {count} words and weighs most.",
        "“ages” in story.yaml says for whom the story is, and the youngest count. American "
        "pupils come into grade 1 at 6, and into grade 7 at 12; a scene may be one grade above "
        "that. The grade is Flesch and Kincaid's: 0.39 times the words in a sentence, plus 11.8 "
        "times the syllables in a word, less 15.59. It is an alarm and not a goal: read the "
        "scene aloud too. Scenes of less than 30 words are not counted.",
        "make two sentences of a long one, and say long words in short ones.",
        (
            *in_story("title: The Pond\n", "title: The Pond\nages: 8 and up\n"),
            *in_chapter(_TEXT, f"      - {_LONG_WORDS}\n"),
        ),
        "Make two sentences of it, or find shorter words.",
    ),
    Entry(
        "W102",
        "warning",
        "A passage that is far too hard to read",
        "Here “{found}” reads like grade {grade}; for readers of {age} no passage should be above "
        "{most}. This sentence has {count} words and weighs most.",
        "The scene as a whole is easy enough, but what stands before the choice, or what comes of "
        "one, is read at once, and it may be three grades above the youngest reader's. "
        "W101 says how the grade is counted.",
        "make two sentences of a long one, and say long words in short ones.",
        (
            *in_story("title: The Pond\n", "title: The Pond\nages: 12 and up\n"),
            *in_chapter(_TEXT, f"      - {_LONG_SENTENCE}\n"),
            *in_chapter(
                "        text: Wait for the others.\n",
                f"        text: Wait for the others.\n        lines:\n          - {_EASY * 3}\n",
            ),
        ),
        "Make two sentences of it, or find shorter words.",
    ),
    Entry(
        "W103",
        "warning",
        "A choice with too many words",
        "This choice has {count} words; more than {most} are not read before they are chosen.",
        "All the answers stand on the screen together and are compared. What comes of an answer "
        "belongs into its lines.",
        "say only what is done, and let its lines tell the rest.",
        in_chapter(
            "text: Swim across.",
            "text: Swim across the cold and quiet pond alone, before anybody else has even taken "
            "off a single shoe.",
        ),
        "Say only what is done, and let its lines tell the rest.",
    ),
    Entry(
        "W104",
        "warning",
        "A line with more words than a screen holds",
        "This line has {count} words; a screen holds {most}, so it is cut where a sentence ends.",
        "The game cuts a long line into screens, but where it cuts, it cannot know what belongs "
        "together.",
        "make two lines of it, where something new begins.",
        in_chapter(_TEXT, f"      - {'The pond is wide and still. ' * 24}\n"),
        "Make two lines of it, where something new begins.",
    ),
    Entry(
        "W105",
        "note",
        "A scene with very many words",
        "“{found}” shows up to {count} words on one route; {most} are a long scene.",
        "Counted are the lines before the choice, all the answers, and the longest of what comes "
        "of them. The big scenes of Lantern Row have about 500 words, the others 150 to 200; a "
        "class reads 158 words a minute at 12.",
        "make two scenes of it, or tell less.",
        in_chapter(_TEXT, f"{'      - The pond is wide and quite still tonight.' + chr(10)}" * 80),
        "Make two scenes of it, or tell less.",
    ),
    Entry(
        "W106",
        "note",
        "Very many words without a choice",
        "“{found}” shows {count} words, and nothing is chosen; {most} are two minutes of reading.",
        "A scene that only leads on is best short: the links of Lantern Row have 40 to 60 words.",
        "tell less, or give it a choice.",
        in_chapter(
            "      - The far shore is warm.\n",
            f"{'      - The far shore is warm and full of reeds.' + chr(10)}" * 40,
        ),
        "Tell less, or give it a choice.",
    ),
    Entry(
        "W201",
        "note",
        "A word to avoid",
        "“{found}” is better not said: {why}.",
        "A story that takes no side keeps clear of some words: selfish, brainwashed, Western, "
        "Eastern, Asian, traditional people, normal. Where a concept's caution speaks about "
        "such a word, it may stand.",
        "say what you mean in other words.",
        in_chapter("The far shore is warm.", "Not to wait would be selfish."),
        "{next}",
    ),
    Entry(
        "W202",
        "note",
        "Something still to do",
        "You left a note to come back to: “{found}”.",
        "TODO, FIXME and XXX in capitals are notes that an author leaves in a text or behind a #.",
        "do it, and take the note out.",
        in_chapter("    domain: freedom\n", "    domain: freedom   # TODO: find a better word\n"),
        "Do it, and take the note out.",
    ),
    Entry(
        "W203",
        "note",
        "More than one space",
        "There are two spaces or more here, and one is shown.",
        "The game sets its lines itself, and shows any gap between two words as one space.",
        "take the spaces out but for one.",
        in_chapter("The far shore is warm.", "The far  shore is warm."),
        "Take out all but one.",
    ),
    Entry(
        "W204",
        "note",
        "Straight and curly marks in one text",
        "This text has both a straight {found} and a curly {curly}; all of them are shown curly.",
        "Quotation marks may be typed straight or curly. With both in one text, the game may "
        "turn a straight one the wrong way.",
        "use one kind: straight ones are easy to type, and are shown curly.",
        in_chapter("ada: Are you coming in, {name}?", "ada: It's cold, and you’re late."),
        "Use one kind in a text.",
    ),
    Entry(
        "W205",
        "warning",
        "Emphasis that never ends",
        "A star without its partner: all that follows it is shown slanted.",
        "What stands between two stars is shown slanted, or between two pairs of stars bold.",
        "put the other star where the emphasis ends, or take this one out.",
        in_chapter("The far shore is warm.", "The *far shore is warm."),
        "Put one where the emphasis ends, or take this one out.",
    ),
    Entry(
        "W206",
        "note",
        "A sentence without an end mark",
        "This line ends with “{found}” and no mark, as a sentence has one.",
        "The other lines of this story end with a full stop, a question mark, or another mark.",
        "put a full stop there.",
        in_chapter("The far shore is warm.", "The far shore is warm and bright"),
        "Put a full stop there.",
    ),
    Entry(
        "W207",
        "warning",
        "A brace without its partner",
        "“{found}” has no partner, so it is shown as it stands.",
        "What stands between braces, as {name}, is filled in when somebody plays. A brace alone "
        "is a sign like any other.",
        "write the other brace, or take this one out.",
        in_chapter("in, {name}?", "in, {name?"),
        "Write the other brace, or take this one out.",
    ),
    Entry(
        "W208",
        "warning",
        "The same word twice",
        "“{found}” says a word twice.",
        "Small words are easily typed twice, most of all where a line is broken.",
        "take one of the two out.",
        in_chapter("The far shore is warm.", "Warm is the the far shore."),
        "Take one of the two out.",
    ),
    Entry(
        "W401",
        "note",
        "A language that the game does not speak",
        "The story is in “{found}”; the game's own words, as on its buttons, stay English.",
        "“language” says what the story is written in: en, or another of the languages in "
        "game/languages. The story is played all the same.",
        "nothing needs mending in the story; the words of the game can be translated in "
        "game/languages.",
        in_story("title: The Pond\n", "title: The Pond\nlanguage: de\n"),
        "Nothing needs mending in the story.",
    ),
)
