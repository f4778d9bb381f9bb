"""The format as written, second half: the table of endings.yaml and concepts.yaml."""

from __future__ import annotations

from game.story.kinds import Asked, Id, OneOrRows, Rows, Short, Text, Whole
from game.story.shapes import CONCEPT, Field, Thing
from game.story.things import ForEachMeter, Line, Named, Of, SideOf

_CONCEPT = Id("a concept", CONCEPT)
_CONDITION = Asked()
_CELL = Short()
_WITH_ECHO = Text(extra=("echo", "echo_a", "echo_b"))

_ENDINGS = (
    Thing(
        "endings",
        "endings.yaml",
        "What the end says.",
        (
            Field("map", Of("map"), "The words round the map."),
            Field(
                "endings",
                Named(Of("ending")),
                "The endings in order; the first whose “when” holds is told.",
                True,
            ),
            Field("world", Rows(Line()), "Lines about what became of the place."),
            Field("domain_cards", Named(Of("card")), "A card for each part of life."),
            Field(
                "both_sides", ForEachMeter(Of("columns")), "Both sides in full, as ids of concepts."
            ),
            Field("practices", Named(Of("practice")), "Small things to do this week."),
            Field("closing_questions", Rows(Of("closing_question")), "The last questions."),
        ),
    ),
    Thing(
        "map",
        "“map”",
        "The words round the map of the path.",
        (
            Field("note", Text(), "What the map is, and is not.", True),
            Field("frame", Text(), "A few words in its frame.", True),
            Field("across", Text(), "What grows to the right.", True),
            Field("up", Text(), "What grows upward.", True),
        ),
    ),
    Thing(
        "ending",
        "an ending",
        "One ending.",
        (
            Field("title", Text(), "Its name: a picture, never a mark.", True),
            Field("when", _CONDITION, "Whose ending it is; the last ending has none."),
            Field(
                "region",
                Rows(Whole(0, 100), count=2),
                "Where its name stands on the map: across and up.",
            ),
            Field("music", Id("a piece of music"), "Its piece of music."),
            Field("text", OneOrRows(_WITH_ECHO), "Its paragraphs.", True),
            Field(
                "turning",
                Of("turning"),
                "One more paragraph, for a path whose end ran against the whole.",
            ),
            Field(
                "pairs",
                _WITH_ECHO,
                "A sentence with {echo_a} and {echo_b}, from the player's own reversals.",
            ),
            Field("also", Rows(Line()), "More lines, mostly with conditions."),
            Field("tells", Text(), "What this path shows, in one sentence.", True),
            Field("carried_by", Text(), "What carried the player.", True),
            Field("cost", Text(), "What it cost.", True),
            Field(
                "sides",
                ForEachMeter(Of("side")),
                "For each meter what it gives and what it costs.",
                True,
            ),
            Field("middle_path", Text(), "One small step that adds and takes nothing away.", True),
        ),
    ),
    Thing(
        "turning",
        "“turning”",
        "A last paragraph for a path whose end ran against the whole of it.",
        (
            Field("name", Text(), "What this end is called.", True),
            Field("when", _CONDITION, "For whom it is told.", True),
            Field("text", Text(), "The paragraph.", True),
        ),
    ),
    Thing(
        "side",
        "a side of “sides”",
        "What one side gives, and what it can cost.",
        (
            Field("gives", Text(), "What it gives, in a sentence.", True),
            Field("costs", Text(), "What it can cost, in a sentence.", True),
        ),
    ),
    Thing(
        "card",
        "a domain card",
        "What the end says about one part of life.",
        (
            Field("title", Text(), "Its name.", True),
            Field("own", _WITH_ECHO, "For a path that leaned to the first meter.", True),
            Field("together", _WITH_ECHO, "For a path that leaned to the second meter.", True),
            Field("both", _WITH_ECHO, "For a path that raised both.", True),
            Field("neither", _WITH_ECHO, "For a path that raised neither.", True),
            Field("sides", _WITH_ECHO, "Both sides in one breath.", True),
            Field("and", _WITH_ECHO, "The sentence that holds both.", True),
        ),
    ),
    Thing(
        "columns",
        "a side of “both_sides”",
        "Concepts in two columns; two in brackets share a row.",
        (
            Field("gives", Rows(OneOrRows(_CONCEPT)), "What the side gives.", True),
            Field("costs", Rows(OneOrRows(_CONCEPT)), "What it can cost.", True),
        ),
    ),
    Thing(
        "practice",
        "a practice",
        "A small thing to do this week.",
        (
            Field("title", Text(), "Where in life it belongs.", True),
            Field("own", Text(), "For those who leaned to the first meter.", True),
            Field("together", Text(), "For those who leaned to the second meter.", True),
            Field("either", Text(), "For everybody else.", True),
            Field("teaches", OneOrRows(_CONCEPT), "The ideas it practises."),
        ),
    ),
    Thing(
        "closing_question",
        "a closing question",
        "A question at the very end.",
        (
            Field("ask", Text(), "The question.", True),
            Field("teaches", _CONCEPT, "The idea behind it."),
        ),
    ),
)

_CONCEPTS = (
    Thing(
        "concepts",
        "concepts.yaml",
        "The ideas that the story teaches.",
        (
            Field(
                "sources",
                Named(Text(told=False), least=0),
                "The titles of books and pages, each under an id.",
            ),
            Field(
                "groups",
                Named(Text(told=False), CONCEPT, least=0),
                "What the groups of ideas are called in the field guide, each under its id.",
            ),
            Field("concepts", Named(Of("concept"), CONCEPT), "The ideas, each under its id.", True),
        ),
    ),
    Thing(
        "concept",
        "a concept",
        "One idea in plain words.",
        (
            Field("group", _CONCEPT, "The group of ideas it belongs to.", True),
            Field("side", SideOf(), "What it speaks for: a meter's id, both or integration.", True),
            Field("name", Text(told=False), "Two to four words."),
            Field("statement", Text(told=False), "The idea, in one or two sentences.", True),
            Field(
                "caution",
                Text(told=False),
                "How to frame it, where people disagree or the source is one-sided.",
            ),
            Field("source", Rows(Of("source"), least=0), "Where it was read."),
            Field(
                "taught_in",
                Rows(Text(told=False), least=0),
                "The choices that show it, and in words any other page.",
            ),
            Field("own", _CELL, "Its cell for the first side, in a table of both."),
            Field("together", _CELL, "Its cell for the second side, in a table of both."),
        ),
    ),
    Thing(
        "source",
        "a source",
        "Where an idea was read.",
        (
            Field("text", Id("a source"), "The source's id.", True),
            Field("lines", Text(told=False), "Its lines there, in quotes: '2-3'."),
            Field("where", Text(told=False), "Where in the source it stands, in words."),
        ),
    ),
)

CLOSING = (*_ENDINGS, *_CONCEPTS)
