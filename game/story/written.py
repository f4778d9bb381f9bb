"""The format as written: one table of every key of every thing, from which all else comes."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from game.story.ends_written import CLOSING
from game.story.guide_written import GUIDE
from game.story.kinds import Asked, Id, OneOf, OneOrRows, Rows, Text, Truth, Whole
from game.story.model import SIGNS
from game.story.shapes import CONCEPT, FLAG, WHOLE_ID, Field, Thing
from game.story.things import Line, Named, Of, Stand, Ways

MOST_EFFECT = 100

_PLAIN = Text(told=False)
_CONDITION = Asked()
_WHOLE = OneOrRows(Id("a choice, with its scene", WHOLE_ID))

_STORY = (
    Thing(
        "story",
        "story.yaml",
        "What the story is, who speaks in it and where it begins.",
        (
            Field("story", Id("the story"), "The story's id, which is its folder's name.", True),
            Field("title", Text(), "The story's name, shown on the title screen.", True),
            Field("tagline", Text(), "A line below the title."),
            Field("language", _PLAIN, "The language it is written in, as en."),
            Field("version", Whole(1, 9999), "A whole number, raised when ids change."),
            Field(
                "renamed",
                Named(_PLAIN, r"[A-Za-z0-9_.-]+", 0),
                "Old ids, and what they are called now.",
            ),
            Field("ages", Text(), "Whom the story is for."),
            Field(
                "meters",
                Named(Of("meter"), count=2),
                "The two things that are measured and not shown until the end.",
                True,
            ),
            Field(
                "domains", Rows(Id("a part of life")), "The parts of life that scenes belong to."
            ),
            Field("speakers", Named(Of("speaker"), least=0), "Who can speak."),
            Field("asks", Of("asks"), "What the player is asked; it changes words only."),
            Field("start", Id("a scene"), "The first scene.", True),
            Field(
                "chapters",
                Rows(Id("a chapter", CONCEPT)),
                "The chapter files in order, without .yaml.",
                True,
            ),
            Field(
                "class_cut",
                Rows(Id("a scene")),
                "The scenes that a class plays when time is short.",
            ),
            Field(
                "content_notes",
                Rows(Text()),
                "What a class is told before it begins, a sentence each: what may come close to home.",
            ),
        ),
    ),
    Thing(
        "meter",
        "a meter",
        "One of the two things that are measured.",
        (
            Field("name", Text(), "What it is called at the end.", True),
            Field("sign", OneOf(SIGNS), "The shape of its mark.", True),
        ),
    ),
    Thing(
        "speaker",
        "a speaker",
        "Somebody who can speak.",
        (
            Field("name", Text(), "The name that stands over what they say.", True),
            Field(
                "picture", Id("a picture"), "Their picture in assets; the speaker's id if left out."
            ),
        ),
    ),
    Thing(
        "asks",
        "“asks”",
        "What the player is asked. Every part may be left out.",
        (
            Field("name", Of("name_question"), "Asks for the player's name."),
            Field("pronouns", Of("pronoun_question"), "Asks for the player's pronouns."),
        ),
        Of("word_question"),
        "A question of the story's own, which changes words only.",
    ),
    Thing(
        "name_question",
        "the question for the name",
        "Asks for the player's name.",
        (
            Field("ask", Text(), "What stands beside the box for the name.", True),
            Field("empty", Text(), "The name used where none is given.", True),
            Field("surprise", Rows(Text()), "Names behind the “Surprise” button."),
        ),
    ),
    Thing(
        "pronoun_question",
        "the question for the pronouns",
        "Asks for the player's pronouns.",
        (
            Field("ask", Text(), "What stands above the pronouns.", True),
            Field("sample", Text(), "A sentence that shows the pronouns in use."),
        ),
    ),
    Thing(
        "word_question",
        "a question",
        "A question that moves no meter; its answer changes words in the text.",
        (
            Field("ask", Text(), "The question.", True),
            Field("answers", Named(Of("answer")), "The answers, each under an id.", True),
        ),
    ),
    Thing(
        "answer",
        "an answer",
        "An answer to such a question.",
        (
            Field("text", Text(), "What the answer says.", True),
            Field("sign", Id("a picture"), "A small picture beside it."),
            Field(
                "words",
                Named(Text(), FLAG),
                "The words that tokens such as {pocket.coat} become.",
                True,
            ),
        ),
    ),
)

_CHAPTER = (
    Thing(
        "chapter",
        "a chapter",
        "A chapter: its title and its scenes.",
        (
            Field("chapter", Text(), "The chapter's title.", True),
            Field("alone", Truth(), "True where it can be played by itself, from the title."),
            Field("scenes", Named(Of("scene")), "The scenes, each under its id.", True),
        ),
    ),
    Thing(
        "scene",
        "a scene",
        "A scene. It ends in choices, in “to”, or in “ending: true”.",
        (
            Field("title", Text(), "The scene's name.", True),
            Field("age", Whole(0, 150), "How old the player is in it."),
            Field("domain", Id("a part of life"), "The part of life it belongs to."),
            Field("place", Id("a picture"), "The picture behind it."),
            Field(
                "music",
                Id("a piece of music"),
                "The piece that plays until another scene changes it; none for quiet.",
            ),
            Field(
                "ambience",
                Id("the sound of a place"),
                "The sound of the place, until another scene changes it; none for quiet.",
            ),
            Field("summary", Text(), "What to read out where a lesson skips the scene."),
            Field("lines", Rows(Line()), "What is told."),
            Field("asks", Rows(Id("a question")), "What the player is asked, beside a “to”."),
            Field("ask", Text(), "The question above the choices."),
            Field("choices", Named(Of("choice")), "What the player can choose, each under its id."),
            Field("to", Ways(), "The scene where it goes on, or ways with conditions."),
            Field("ending", Truth(), "True where the story is over and the ending is told."),
        ),
        rules={
            "oneOf": [
                {"required": ["choices"]},
                {"required": ["to"]},
                {"required": ["ending"], "properties": {"ending": {"const": True}}},
            ],
            "dependentRequired": {"asks": ["to"], "ask": ["choices"]},
        },
    ),
    Thing(
        "choice",
        "a choice",
        "Something the player can choose.",
        (
            Field("text", Text(), "What the button says.", True),
            Field(
                "sets",
                OneOrRows(Id("a flag", FLAG)),
                "A flag, a fact that the story remembers, or a list of them.",
            ),
            Field("clears", OneOrRows(Id("a flag", FLAG)), "A flag to forget, or a list of them."),
            Field("when", _CONDITION, "The choice is open only if this holds."),
            Field(
                "closed",
                Text(),
                "The reason shown while it is not open; without it the choice is not shown.",
            ),
            Field("cost", Text(), "The price at once; the end tells it."),
            Field("later", Text(), "What came of it; the end tells it."),
            Field(
                "echo", Text(), "The choice in the end's words: small first letter, no full stop."
            ),
            Field(
                "teaches",
                OneOrRows(Id("a concept", CONCEPT)),
                "The ideas it shows, from concepts.yaml.",
            ),
            Field("lines", Rows(Line()), "What happens at once."),
            Field("fulfils", _WHOLE, "The choices whose “later” these lines make come true."),
            Field("to", Ways(), "The scene where it goes on, or ways with conditions.", True),
        ),
        Whole(-MOST_EFFECT, MOST_EFFECT),
        "A meter, and what the choice adds to it.",
        meters=True,
        rules={"dependentRequired": {"closed": ["when"]}},
    ),
    Thing(
        "way",
        "a way in “to”",
        "One way on. The first whose condition holds is taken; the last has none.",
        (
            Field("when", _CONDITION, "The way is taken if this holds."),
            Field("to", Id("a scene"), "The scene where it goes on.", True),
        ),
    ),
    Thing(
        "when",
        "a “when” block",
        "Lines only for those for whom the condition holds.",
        (
            Field("when", _CONDITION, "The condition.", True),
            Field("lines", Rows(Line()), "What is told if it holds.", True),
            Field("otherwise", Rows(Line()), "What is told if it does not."),
            Field("fulfils", _WHOLE, "The choices whose “later” these lines make come true."),
        ),
    ),
    Thing(
        "direction",
        "a stage direction",
        "Something that changes on the stage.",
        (
            Field(
                "enter",
                Named(Stand()),
                "Who is on the stage, on which side, in which mood: right (hopeful).",
            ),
            Field("leave", OneOrRows(Id("a speaker")), "Who goes."),
            Field("place", Id("a picture"), "The picture changes."),
            Field("music", Id("a piece of music"), "The music changes; none for quiet."),
            Field("ambience", Id("the sound of a place"), "The sound of the place changes."),
            Field("sound", Id("a sound"), "A sound, once."),
        ),
    ),
)


@cache
def things() -> MappingProxyType[str, Thing]:
    """Return every thing of the format by its name."""
    return MappingProxyType({one.name: one for one in (*_STORY, *_CHAPTER, *CLOSING, *GUIDE)})
