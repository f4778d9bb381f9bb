"""Small whole stories: built by hand with a_story, a_scene and a_choice, or drawn by Hypothesis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from hypothesis import strategies as st

from game.play.engine import begin, choose, offered
from game.play.engine import replay as played
from game.play.state import Playthrough
from game.story.conditions import Condition, parse_condition
from game.story.model import (
    Answer,
    Asks,
    BothSides,
    Chapter,
    Choice,
    ClosingQuestion,
    Concept,
    DomainCard,
    Ending,
    Endings,
    Enter,
    Entrance,
    Leave,
    Line,
    MapWords,
    Meter,
    NameQuestion,
    Narration,
    Practice,
    PronounQuestion,
    Scene,
    Setting,
    SideWords,
    Source,
    Speaker,
    Speech,
    Story,
    Turning,
    Way,
    When,
    WordQuestion,
)
from game.story.problems import Place

_Value = TypeVar("_Value")

AT = Place("scenes/small/story.yaml", 1, 1)
METERS = (
    Meter("qophrun", "Qophrunly alone", "triangle"),
    Meter("wazbit", "Wazbittish company", "square"),
)
DOMAINS = ("bread", "boats", "bells")
FLAGS = ("lamp", "rope", "oar")
CONCEPTS = ("tide", "tide.low", "rope", "wall")


# ------------------------------------------------------------- by hand


def when(text: str) -> Condition:
    condition = parse_condition(text)
    assert isinstance(condition, Condition), condition
    return condition


def says(*texts: str) -> tuple[Line, ...]:
    return tuple(Narration(text, AT) for text in texts)


def speech(who: str, text: str, mood: str | None = None) -> Speech:
    return Speech(who, mood, text, AT)


def enters(**who: str) -> Enter:
    return Enter(tuple(Entrance(name, side, "calm") for name, side in who.items()), AT)


def leaves(*who: str) -> Leave:
    return Leave(who, AT)


def turns(kind: str, name: str) -> Setting:
    return Setting(kind, name, AT)


def only_if(text: str, lines: tuple[Line, ...], otherwise: tuple[Line, ...] = ()) -> When:
    return When(when(text), lines, otherwise, AT)


def ways(*to: str | tuple[str, str]) -> tuple[Way, ...]:
    """Return ways from targets, or from (condition, target)."""
    return tuple(
        Way(None, way, AT) if isinstance(way, str) else Way(when(way[0]), way[1], AT) for way in to
    )


def a_choice(id: str, *to: str | tuple[str, str], effects: tuple[int, int] = (0, 0)) -> Choice:
    """Return a choice; the scene it is put in gives it that scene's id."""
    return Choice(
        id=id,
        scene="",
        text=f"Take {id}.",
        effects=effects,
        sets=(),
        clears=(),
        when=None,
        closed=None,
        cost=f"{id} costs an hour.",
        later=f"{id} is heard of again.",
        echo=f"you took {id}",
        teaches=(),
        lines=(),
        ways=ways(*to),
        at=AT,
    )


def a_scene(id: str, *choices: Choice, to: tuple[Way, ...] = ()) -> Scene:
    """Return a scene; with neither choices nor ways it is the ending."""
    return Scene(
        id=id,
        chapter="",
        title=f"Scene {id}",
        age=None,
        domain=None,
        place=None,
        music=None,
        summary=None,
        lines=says(f"This is {id}."),
        asks=(),
        ask="What now?" if choices else None,
        choices=tuple(replace(choice, scene=id) for choice in choices),
        ways=to,
        ending=not choices and not to,
        at=AT,
    )


def an_ending(id: str, condition: str | None = None) -> Ending:
    return Ending(
        id=id,
        title=f"The {id.capitalize()}",
        when=None if condition is None else when(condition),
        music=None,
        region=None,
        text=(f"So it ended, {{name}}: {id}.",),
        turning=None,
        pairs=None,
        also=(),
        tells="It tells.",
        carried_by="It was carried.",
        cost="It cost.",
        sides=(SideWords("It gave.", "It took."), SideWords("It lent.", "It kept.")),
        middle_path="Both.",
        at=AT,
    )


def a_story(*scenes: Scene, endings: tuple[Ending, ...] = (), **changes: object) -> Story:
    """Return a whole story of one chapter, beginning in the first scene."""
    chaptered = [replace(scene, chapter=scene.chapter or "only") for scene in scenes]
    names = dict.fromkeys(scene.chapter for scene in chaptered)
    chapters = tuple(
        Chapter(name, name.capitalize(), tuple(s.id for s in chaptered if s.chapter == name))
        for name in names
    )
    told = Endings(
        MapWords("A map.", "Not a test.", "Across", "Up"),
        endings or (an_ending("end"),),
        (),
        (),
        None,
        (),
        (),
    )
    story = Story(
        id="small",
        title="Small",
        tagline=None,
        language="en",
        version=1,
        renamed=MappingProxyType({}),
        ages=None,
        meters=METERS,
        domains=DOMAINS,
        speakers=MappingProxyType({w: Speaker(w, w.capitalize(), w) for w in ("ada", "bo")}),
        asks=some_asks(),
        start=scenes[0].id,
        chapters=chapters,
        class_cut=(),
        scenes=MappingProxyType({scene.id: scene for scene in chaptered}),
        choices=MappingProxyType({c.whole_id: c for scene in chaptered for c in scene.choices}),
        endings=told,
        concepts=MappingProxyType({}),
        remembered=frozenset(),
        fingerprint="small-1",
    )
    story = replace(story, remembered=frozenset(_remembered(story)))
    return replace(story, **changes)  # type: ignore[arg-type]  # the fields of Story, by name


def some_asks() -> Asks:
    pocket = WordQuestion(
        "pocket",
        "In your pocket",
        tuple(
            Answer(thing, f"A {thing}", None, MappingProxyType({"thing": thing}))
            for thing in ("key", "button")
        ),
    )
    return Asks(
        NameQuestion("Name", "Wren", ("Ash", "Noor")),
        PronounQuestion("Pronouns", "{They} {verb:hangs|hang} {their} own coat up."),
        (pocket,),
    )


def _remembered(story: Story) -> Iterable[str]:
    for scene in story.scenes.values():
        for lines in (scene.lines, *(choice.lines for choice in scene.choices)):
            for line in lines:
                if isinstance(line, When):
                    yield from line.condition.remembered
        for way in (*scene.ways, *(way for choice in scene.choices for way in choice.ways)):
            yield from way.condition.remembered if way.condition else ()
        for choice in scene.choices:
            yield from choice.when.remembered if choice.when else ()
    for ending in story.endings.endings:
        yield from ending.when.remembered if ending.when else ()


# ------------------------------------------------------------- drawn


def stories() -> st.SearchStrategy[Story]:
    """Draw a story in which an ending can be reached from everywhere.

    Scenes have numbers. The first choice of each is always open and leads to a higher number, links
    and switches lead only upwards, and all other choices lead anywhere: there are loops.
    """
    return st.binary(min_size=120, max_size=400).map(lambda drawn: _story(Dice(drawn)))


@st.composite
def played_stories(draw: st.DrawFn) -> tuple[Story, Playthrough]:
    """Draw a story and a playthrough of it that may stop anywhere."""
    story = draw(stories())
    return story, draw(playthroughs(story))


def playthroughs(story: Story, *, whole: bool = False) -> st.SearchStrategy[Playthrough]:
    """Draw a playthrough of a drawn story; a whole one ends, by always taking the first choice."""
    return st.binary(max_size=12).map(lambda picks: _play(story, picks, whole=whole))


def _play(story: Story, picks: bytes, *, whole: bool) -> Playthrough:
    state = begin(story)
    choices: list[str] = []
    for pick in picks:
        open_ids = [o.choice.whole_id for o in offered(story, state) if o.is_open]
        if not open_ids:
            break
        choices.append(open_ids[pick % len(open_ids)])
        state = choose(story, state, choices[-1])
    while whole and (offers := offered(story, state)):
        choices.append(offers[0].choice.whole_id)
        state = choose(story, state, choices[-1])
    return played(story, choices)


class Dice:
    """Makes decisions from drawn bytes, one each; when they run out, all are zero.

    Drawing bytes is a hundred times quicker than drawing each part by a strategy of its own, and
    they shrink as well: fewer and smaller bytes make shorter and plainer stories.
    """

    def __init__(self, drawn: bytes) -> None:
        self._left = iter(drawn)

    def of(self, count: int) -> int:
        return next(self._left, 0) % count

    def among(self, *values: _Value) -> _Value:
        return values[self.of(len(values))]


def _story(dice: Dice) -> Story:
    count = 2 + dice.of(7)
    scenes = [_scene(dice, number, count) for number in range(count - 1)]
    scenes.append(replace(a_scene(f"s{count - 1}"), chapter="late"))
    story = a_story(*scenes, endings=_drawn_endings(), concepts=_drawn_concepts())
    return replace(story, endings=_explained(story.endings))


def _scene(dice: Dice, number: int, count: int) -> Scene:
    def up() -> str:
        return f"s{number + 1 + dice.of(count - 1 - number)}"

    id = f"s{number}"
    match dice.of(5):
        case 3:
            scene = a_scene(id, to=ways(up()))
        case 4:
            scene = a_scene(id, to=ways((_asked(dice, count), up()), up()))
        case _:
            first = _choice(dice, a_choice("c0", up()), count)
            others = [a_choice(f"c{n + 1}", f"s{dice.of(count)}") for n in range(dice.of(4))]
            more = [_perhaps_closed(dice, _choice(dice, one, count), count) for one in others]
            scene = a_scene(id, first, *more)
    return replace(
        scene,
        chapter="early" if number < count // 2 else "late",
        age=dice.among(None, 5, 6, 9),
        domain=dice.among(None, *DOMAINS),
        place=dice.among(None, "quay", "hall"),
        lines=_lines(dice, count),
    )


def _choice(dice: Dice, choice: Choice, count: int) -> Choice:
    return replace(
        choice,
        effects=(dice.of(5) - 1, dice.of(5) - 1),
        sets=dice.among((), *((flag,) for flag in FLAGS)),
        clears=dice.among((), *((flag,) for flag in FLAGS)),
        teaches=dice.among((), *((concept,) for concept in CONCEPTS)),
        echo=dice.among(choice.echo, None),
        lines=_lines(dice, count),
    )


def _perhaps_closed(dice: Dice, choice: Choice, count: int) -> Choice:
    if not dice.of(2):
        return choice
    return replace(choice, when=when(_asked(dice, count)), closed=dice.among("Not now.", None))


def _asked(dice: Dice, count: int) -> str:
    flag, scene = dice.among(*FLAGS), dice.of(count)
    return dice.among(
        flag,
        f"not {flag}",
        f"visited(s{scene})",
        f"chose(s{scene}.c0)",
        f"qophrun >= {25 * dice.of(5)}",
        f"qophrun - wazbit < {25 * dice.of(5) - 50}",
        "both_share > 0.4",
        "reversals >= 1",
        "late_lean <= -1",
    )


def _lines(dice: Dice, count: int) -> tuple[Line, ...]:
    lines: list[Line] = []
    for _ in range(dice.of(5)):
        match dice.of(6):
            case 0:
                lines += says("The water rises, {name}.")
            case 1:
                lines.append(
                    speech("ada", "Take {their} hand, {they} {verb:is|are} here.", "happy")
                )
            case 2:
                lines.append(enters(ada="left", bo="right"))
            case 3:
                lines.append(leaves("bo"))
            case 4:
                lines += (turns("place", "quay"), turns("music", "fork"))
                lines += (turns("ambience", "river"), turns("sound", "bell"))
            case _:
                lines.append(only_if(_asked(dice, count), says("So it is."), says("It is not.")))
    return tuple(lines)


def _drawn_endings() -> tuple[Ending, ...]:
    first = replace(
        an_ending("alone", "qophrun - wazbit >= 20"),
        turning=Turning("Late turn", when("late_lean <= -1"), "Late, you turned."),
        also=(only_if("lamp", says("The lamp was lit.")),),
        region=(80, 20),
    )
    torn = replace(
        an_ending("torn", "reversals >= 1 and both_share < 0.4"),
        pairs="First, {echo_a}. Later, {echo_b}.",
    )
    return (first, an_ending("kept", "wazbit >= 60 or rope"), torn, an_ending("plain"))


def _drawn_concepts() -> MappingProxyType[str, Concept]:
    return MappingProxyType(
        {
            id: Concept(
                id, "water", "both", None, f"Water tells of {id} to all who ask.", None,
                (Source("The book of water", "2-3", "Chapter one"),), (),
            )
            for id in CONCEPTS
        }
    )  # fmt: skip


def _explained(told: Endings) -> Endings:
    side = BothSides((("tide",), ("rope", "wall")), (("tide.low",),))
    return replace(
        told,
        world=(only_if("rope", says("The rope holds."), says("There is no rope.")),),
        cards=tuple(
            DomainCard(d, d.capitalize(), "Own.", "Others.", "Both.", "Neither.", "Sides.", "And.")
            for d in DOMAINS
        ),
        both_sides=(side, side),
        practices=(Practice("home", "At home", "Own.", "Others.", "Either.", ("tide",)),),
        questions=(ClosingQuestion("Which way, {name}?", None),),
    )
