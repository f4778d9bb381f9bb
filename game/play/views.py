"""What the player may know now, as values: SceneView while playing, EndingView at the end.

A view holds words ready to be shown: tokens filled in, `*…*` marking emphasis. Before the ending it
holds no meter, no effect and no flag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.story.model import PageKind

Mark = Literal["first", "second", "both", "neither"]
"""Which meters a step raised: the shape and colour of its mark on the map."""
Loop = Literal["music", "ambience"]
"""What is heard until something else is."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody on stage. `picture` is the speaker's picture name; `speaks` marks who has the words now."""

    who: str
    name: str
    picture: str
    side: str
    mood: str
    speaks: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One line of words; `who` is a speaker's id and `name` their name, both None for narration."""

    who: str | None
    name: str | None
    mood: str | None
    text: str


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """An answer on offer. `reason` is the author's where the choice is closed, else None."""

    id: str
    text: str
    is_open: bool
    reason: str | None


@dataclass(frozen=True, slots=True)
class AnswerView:
    id: str
    text: str
    sign: str | None


@dataclass(frozen=True, slots=True)
class QuestionView:
    """Something asked of the player that changes words only.

    `kind` is "name", "pronouns" or "words"; `value` is the answer now (an answer's id for "words",
    the pronoun set's id for "pronouns", the text for "name"). `sample` is filled in with the answers.
    """

    id: str
    kind: Literal["name", "pronouns", "words"]
    ask: str
    value: str
    answers: tuple[AnswerView, ...]
    surprise: tuple[str, ...]
    sample: str | None


@dataclass(frozen=True, slots=True)
class GlossView:
    """A word of a screen that the story explains.

    `form` is the word exactly as it stands in the text of `said` number `line` (from 0), from sign
    `start` on; the glossary lists it as `word`. `concept` is an idea of the field guide, or None.
    """

    form: str
    word: str
    means: str
    line: int
    start: int
    concept: str | None


@dataclass(frozen=True, slots=True)
class SceneView:
    """One screen of a scene: where it is, who is there, what is said, and what may be done.

    With `choices` the player must choose; with `questions` they may answer and go on; else they go on.
    `step` counts choices from 1 (the one being made, or the next); `steps` is how many this route will
    have at most, or None where the story has loops.
    `chapter_number` counts from 1 to `chapters`. `glossary` has the words of this screen that are
    explained, in the order in which they stand there: each once in a scene, where it first stands.
    `sounds` are heard once, on this screen; `begun` says which of the music and the ambience change on it.
    """

    chapter: str
    chapter_number: int
    chapters: int
    scene: str
    title: str
    age: int | None
    place: str | None
    music: str | None
    sounds: tuple[str, ...]
    figures: tuple[Figure, ...]
    said: tuple[Said, ...]
    ask: str | None
    choices: tuple[ChoiceView, ...]
    questions: tuple[QuestionView, ...]
    step: int
    steps: int | None
    can_go_back: bool
    can_go_forward: bool
    glossary: tuple[GlossView, ...] = ()
    ambience: str | None = None
    begun: tuple[Loop, ...] = ()


# ------------------------------------------------------------- the ending


@dataclass(frozen=True, slots=True)
class Other:
    """A choice that was open and not taken."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class StepView:
    """One choice made, as the map shows it.

    `echo` is a sentence (capital first letter, end mark). `effects` are what it moved (first meter,
    second). `x` and `y` are where the path stands after it, 0 to 1, across and up. `ends_chapter` puts
    a lantern there. `turning` says what another answer here would have changed, or is None.
    """

    number: int
    scene: str
    title: str
    chapter: str
    age: int | None
    place: str | None
    choice: str
    text: str
    echo: str
    cost: str | None
    later: str | None
    effects: tuple[int, int]
    mark: Mark
    x: float
    y: float
    ends_chapter: bool
    others: tuple[Other, ...]
    turning: str | None


@dataclass(frozen=True, slots=True)
class Region:
    """An ending's soft name on the map, at x, y from 0 to 1."""

    title: str
    x: float
    y: float
    is_yours: bool


@dataclass(frozen=True, slots=True)
class ExamplePath:
    """A path somebody else might have walked: points from 0 to 1, and a sentence about it."""

    points: tuple[tuple[float, float], ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class MapView:
    note: str
    frame: str
    across: str
    up: str
    start: tuple[float, float]
    steps: tuple[StepView, ...]
    regions: tuple[Region, ...]
    examples: tuple[ExamplePath, ...]


@dataclass(frozen=True, slots=True)
class SideView:
    """One side in the ending's own words. `sign` is "triangle" or "square"."""

    name: str
    sign: str
    gives: str
    costs: str


@dataclass(frozen=True, slots=True)
class CardView:
    """One part of life: the player's own choice in it (None where none was met), and both sides of it."""

    domain: str
    title: str
    step: StepView | None
    reading: str | None
    sides: str
    holds_both: str


@dataclass(frozen=True, slots=True)
class Row:
    """One strength or limit: a name, statements, how to take it with care, and where it was lived (or None)."""

    name: str
    statements: tuple[str, ...]
    cautions: tuple[str, ...]
    lived: str | None


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    sign: str
    gives: tuple[Row, ...]
    costs: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PracticeView:
    """One small thing to do; `link` is something of the player's own it follows from, or None."""

    id: str
    title: str
    text: str
    link: str | None


@dataclass(frozen=True, slots=True)
class ConceptView:
    """One idea of the field guide. `lived` are the echoes of the steps in which this path met it.

    `side` is “first” or “second” for one of the meters, else “both” or “integration”.

    `own` and `together` are its cells in a table of both sides, of at most 40 signs each, or None.
    `group_name` is what its group is called.
    """

    id: str
    group: str
    side: str
    name: str
    statement: str
    caution: str | None
    sources: tuple[str, ...]
    lived: tuple[str, ...]
    own: str | None = None
    together: str | None = None
    group_name: str = ""


@dataclass(frozen=True, slots=True)
class GuidePageView:
    """A page of the field guide. Each row holds two ideas where `kind` is "pairs", else one.

    In a "table" every idea has its two cells, `own` and `together`. `questions` has, for each row,
    what is asked above it, or None.
    """

    id: str
    title: str
    intro: str
    kind: PageKind
    rows: tuple[tuple[ConceptView, ...], ...]
    questions: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class WordView:
    """A word of the word list; `concept` is an idea of the field guide that says more, or None."""

    word: str
    means: str
    concept: str | None


@dataclass(frozen=True, slots=True)
class EndingView:
    """The whole ending, explained. `columns` are both sides, in the order this playthrough shows them.

    Where `small`, it is that of a chapter played alone: `text`, `world` and `turning_points` are
    empty (`tells`, `carried_by` and `cost` say all there is), and `cards` are those of the parts of
    life that were met.
    """

    ending: str
    title: str
    music: str | None
    place: str | None
    text: tuple[str, ...]
    turning_name: str | None
    world: tuple[str, ...]
    tells: str
    carried_by: str
    cost: str
    sides: tuple[SideView, SideView]
    middle_path: str
    map: MapView
    moments: tuple[StepView, ...]
    cards: tuple[CardView, ...]
    columns: tuple[Column, Column] | None
    practices: tuple[PracticeView, ...]
    questions: tuple[str, ...]
    turning_points: tuple[StepView, ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class GuideView:
    """The field guide now: the ideas met so far in play, or all of them once an ending was seen.

    `pages`, `words` (the whole word list) and `sides` (the names of the meters) stand in it only
    where all ideas are open.
    """

    concepts: tuple[ConceptView, ...]
    total: int
    all_open: bool
    pages: tuple[GuidePageView, ...] = ()
    words: tuple[WordView, ...] = ()
    sides: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One thing that happened: a scene's title, words said, or a choice made (then `step` counts from 0)."""

    kind: Literal["title", "said", "choice"]
    said: Said | None
    text: str
    step: int | None
