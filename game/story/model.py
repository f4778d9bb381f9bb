"""What a story is once it has been read: frozen, whole, every name in it resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.story.conditions import Condition
from game.story.problems import Place

MOODS = (
    "calm",
    "happy",
    "hopeful",
    "worried",
    "sad",
    "angry",
    "stern",
    "surprised",
    "tired",
    "proud",
    "sly",
    "laughing",
)
SIDES = ("left", "middle", "right")
QUIET = "none"
"""In place of a piece of music or an ambience: nothing is heard."""
SIGNS = ("triangle", "square")
CONCEPT_SIDES = ("both", "integration")
"""What an idea may speak for besides one of the two meters."""
PageKind = Literal["list", "table", "pairs", "debate"]
PAGE_KINDS: tuple[PageKind, ...] = ("list", "table", "pairs", "debate")

Effects = tuple[int, int]
"""What a choice adds to the first and to the second meter."""


@dataclass(frozen=True, slots=True)
class Meter:
    """One of the story's two hidden meters; its level is 0 to 100."""

    id: str
    name: str
    sign: str
    at: Place | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    id: str
    name: str
    picture: str
    at: Place | None = None


# ------------------------------------------------------------------ lines


@dataclass(frozen=True, slots=True)
class Narration:
    text: str
    at: Place


@dataclass(frozen=True, slots=True)
class Speech:
    """Words that a speaker says; `mood` is one of MOODS, or None to keep the mood they are in."""

    speaker: str
    mood: str | None
    text: str
    at: Place


@dataclass(frozen=True, slots=True)
class Entrance:
    """Who is on stage from now on, on which side, in which mood."""

    speaker: str
    side: str
    mood: str


@dataclass(frozen=True, slots=True)
class Enter:
    who: tuple[Entrance, ...]
    at: Place


@dataclass(frozen=True, slots=True)
class Leave:
    who: tuple[str, ...]
    at: Place


@dataclass(frozen=True, slots=True)
class Setting:
    """A stage direction that changes the picture, the music or the ambience, or plays a sound once."""

    kind: str  # "place", "music", "ambience" or "sound"
    name: str
    at: Place


@dataclass(frozen=True, slots=True)
class When:
    """Lines only for those for whom the condition holds, and perhaps others for the rest.

    `fulfils` are the whole ids of the choices whose `later` comes true in these lines.
    """

    condition: Condition
    lines: tuple[Line, ...]
    otherwise: tuple[Line, ...]
    at: Place
    fulfils: tuple[str, ...] = ()


Line = Narration | Speech | Enter | Leave | Setting | When


# ----------------------------------------------------------------- scenes


@dataclass(frozen=True, slots=True)
class Way:
    """Where a scene or a choice leads: the first way whose condition holds is taken."""

    condition: Condition | None
    to: str
    at: Place


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. Its whole id is "scene.choice"; saves and path codes hold that.

    `fulfils` are the whole ids of the choices whose `later` comes true in this one's lines.
    `when_at` is the place of its condition, and `sets_at` has the place of each flag in `sets`.
    """

    id: str
    scene: str
    text: str
    effects: Effects
    sets: tuple[str, ...]
    clears: tuple[str, ...]
    when: Condition | None
    closed: str | None
    cost: str | None
    later: str | None
    echo: str | None
    teaches: tuple[str, ...]
    lines: tuple[Line, ...]
    ways: tuple[Way, ...]
    at: Place
    fulfils: tuple[str, ...] = ()
    when_at: Place | None = None
    sets_at: tuple[Place, ...] = ()

    @property
    def whole_id(self) -> str:
        return f"{self.scene}.{self.id}"


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene ends in choices, in ways (a link or a switch), or, where `ending`, in the ending.

    `music` and `ambience` (the sound of the place) go on until something else is named, or QUIET.
    """

    id: str
    chapter: str
    title: str
    age: int | None
    domain: str | None
    place: str | None
    music: str | None
    summary: str | None
    lines: tuple[Line, ...]
    asks: tuple[str, ...]
    ask: str | None
    choices: tuple[Choice, ...]
    ways: tuple[Way, ...]
    ending: bool
    at: Place
    place_at: Place | None = None
    music_at: Place | None = None
    ambience: str | None = None
    ambience_at: Place | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; where `alone`, it can be played by itself, with a small ending of its own."""

    id: str
    title: str
    scenes: tuple[str, ...]
    alone: bool = False


# -------------------------------------------------- what the player is asked


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """Asks for the player's name; `empty` is used where none is given."""

    ask: str
    empty: str
    surprise: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PronounQuestion:
    """Asks for the player's pronouns; `sample` is a sentence that shows them in use."""

    ask: str
    sample: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that changes words only. `words` are what the tokens {question.word} become."""

    id: str
    text: str
    sign: str | None
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class WordQuestion:
    """Asks for a small thing that moves no meter, as what is in a pocket."""

    id: str
    ask: str
    answers: tuple[Answer, ...]
    at: Place | None = None


@dataclass(frozen=True, slots=True)
class Asks:
    name: NameQuestion
    pronouns: PronounQuestion
    others: tuple[WordQuestion, ...]


# ---------------------------------------------------------------- endings


@dataclass(frozen=True, slots=True)
class Turning:
    """A last paragraph for a path whose end ran against the whole of it."""

    name: str
    when: Condition
    text: str
    at: Place | None = None


@dataclass(frozen=True, slots=True)
class SideWords:
    """What one side gives and what it can cost, each a sentence."""

    gives: str
    costs: str


@dataclass(frozen=True, slots=True)
class Ending:
    """`sides` has one entry for each meter, in the story's order. `region` is (across, up), 0 to 100."""

    id: str
    title: str
    when: Condition | None
    music: str | None
    region: tuple[int, int] | None
    text: tuple[str, ...]
    turning: Turning | None
    pairs: str | None
    also: tuple[Line, ...]
    tells: str
    carried_by: str
    cost: str
    sides: tuple[SideWords, SideWords]
    middle_path: str
    at: Place


@dataclass(frozen=True, slots=True)
class DomainCard:
    """Four readings of a lean (to the first meter, the second, both, neither), and what holds both."""

    domain: str
    title: str
    own: str
    together: str
    both: str
    neither: str
    sides: str
    holds_both: str


@dataclass(frozen=True, slots=True)
class BothSides:
    """For one meter, rows of concept ids; a row of two stands as a pair."""

    gives: tuple[tuple[str, ...], ...]
    costs: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Practice:
    id: str
    title: str
    own: str
    together: str
    either: str
    teaches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosingQuestion:
    ask: str
    teaches: str | None


@dataclass(frozen=True, slots=True)
class MapWords:
    note: str
    frame: str
    across: str
    up: str


@dataclass(frozen=True, slots=True)
class Endings:
    map: MapWords
    endings: tuple[Ending, ...]
    world: tuple[Line, ...]
    cards: tuple[DomainCard, ...]
    both_sides: tuple[BothSides, BothSides] | None
    practices: tuple[Practice, ...]
    questions: tuple[ClosingQuestion, ...]


# --------------------------------------------------------------- concepts


@dataclass(frozen=True, slots=True)
class Source:
    """Where a concept was read: the title of the source, its lines, and where in it they stand."""

    title: str
    lines: str | None
    where: str | None


@dataclass(frozen=True, slots=True)
class Concept:
    """One teachable idea. `side` is a meter's id or one of CONCEPT_SIDES; a caution says how to frame it.

    `own` and `together` are its two cells in a table that sets both sides against each other.
    `group_name` is what its group is called, where the story says so.
    """

    id: str
    group: str
    side: str
    name: str | None
    statement: str
    caution: str | None
    sources: tuple[Source, ...]
    taught_in: tuple[str, ...]
    own: str | None = None
    together: str | None = None
    at: Place | None = None
    group_name: str | None = None


# ------------------------------------------------------------ the field guide


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page of the field guide. `kind` is one of PAGE_KINDS.

    `rows` are ids of concepts: two in each row of the kind "pairs", else one. `questions` has what
    is asked above a row, for each, or None.
    """

    id: str
    title: str
    intro: str
    kind: PageKind
    rows: tuple[tuple[str, ...], ...]
    questions: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class GlossaryWord:
    """A word that the story explains; `forms` are all the ways it is written, itself first."""

    word: str
    means: str
    forms: tuple[str, ...]
    concept: str | None


@dataclass(frozen=True, slots=True)
class Guide:
    pages: tuple[GuidePage, ...] = ()
    glossary: tuple[GlossaryWord, ...] = ()


# ------------------------------------------------------------------ story


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story. Lookups by id are read-only; every id in it leads somewhere.

    `fingerprint` is a hash of the ids that saves and path codes hold: it changes when they do.
    `remembered` are the scenes ("s1_bucket") and whole choice ids ("s1_bucket.keep") that some
    condition asks about with visited() or chose(); a State keeps only those.
    `alone` is the id of the chapter that is this whole story, played by itself, or None.
    `content_notes` are sentences that a class is told first: what may come close to home.
    `domains_at` has the place of each of `domains`.
    """

    id: str
    title: str
    tagline: str | None
    language: str
    version: int
    renamed: Mapping[str, str]
    ages: str | None
    meters: tuple[Meter, Meter]
    domains: tuple[str, ...]
    speakers: Mapping[str, Speaker]
    asks: Asks
    start: str
    chapters: tuple[Chapter, ...]
    class_cut: tuple[str, ...]
    scenes: Mapping[str, Scene]
    choices: Mapping[str, Choice]
    endings: Endings
    concepts: Mapping[str, Concept]
    remembered: frozenset[str]
    fingerprint: str
    guide: Guide = Guide()
    alone: str | None = None
    content_notes: tuple[str, ...] = ()
    domains_at: tuple[Place, ...] = ()
