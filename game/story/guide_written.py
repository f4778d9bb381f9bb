"""The format as written, third part: the table of guide.yaml."""

from __future__ import annotations

from game.story.kinds import Id, OneOf, OneOrRows, Rows, Text
from game.story.model import PAGE_KINDS
from game.story.shapes import CONCEPT, Field, Thing
from game.story.things import Named, Of

_CONCEPT = Id("a concept", CONCEPT)
_PLAIN = Text(told=False)
_WORD = r"\S(?:.*\S)?"

GUIDE = (
    Thing(
        "guide",
        "guide.yaml",
        "The pages of the field guide, and the words that are explained.",
        (
            Field("pages", Named(Of("page")), "The pages, each under its id."),
            Field(
                "glossary",
                Named(Of("glossary_word"), _WORD),
                "The words that are explained where they stand in a scene.",
            ),
        ),
    ),
    Thing(
        "page",
        "a page",
        "A page of the field guide, open once the ending was seen.",
        (
            Field("title", _PLAIN, "What the page is called.", True),
            Field("intro", _PLAIN, "A few sentences before the ideas.", True),
            Field("kind", OneOf(PAGE_KINDS), "How the ideas stand on it.", True),
            Field(
                "concepts",
                Rows(OneOrRows(_CONCEPT)),
                "The ideas in order, as ids; in a page of pairs two in brackets.",
                True,
            ),
            Field(
                "questions",
                Named(_PLAIN, CONCEPT),
                "What is asked above an idea, under its id.",
            ),
        ),
    ),
    Thing(
        "glossary_word",
        "a word of the glossary",
        "What a word means.",
        (
            Field("means", _PLAIN, "What it means, in one or two plain sentences.", True),
            Field("forms", Rows(_PLAIN), "Other ways in which it is written, as its plural."),
            Field("concept", _CONCEPT, "The idea that says more."),
        ),
    ),
)
