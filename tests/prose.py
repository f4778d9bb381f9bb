"""How the shipped story's words are measured: what is shown, how much of it, how hard to read.

Counting is that of game/story/reading.py. Tokens are filled in for the player who typed nothing.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import product

from game.play.direct import Director, Setup, Showing, shown_lines
from game.play.engine import arrivals, find_choice, offered, opening, take
from game.play.player import fill, new_player
from game.play.state import State
from game.play.view import look_choices
from game.play.views import SceneView
from game.story import reading
from game.story.conditions import Condition
from game.story.model import Line, Narration, Scene, Setting, Speech, Story, When
from tests.walks import shipped_story

AVOIDED = re.compile(
    r"\b(selfish|brainwashed|western|asian|traditional people|normal)\b", re.IGNORECASE
)
IN_A_PLACE_LIST = re.compile(r"(, | and )Western Europe\b")
MARKS = re.compile("[\"'—]|--| – ")

_TOLD = re.compile(
    r"""title|tagline|name|text|ask|sample|empty|surprise|summary|closed|cost|later|echo|tells|
    carried_by|middle_path|pairs|gives|costs|own|together|both|neither|sides|holds_both|either|note|
    frame|across|up|statement|caution|intro|word|means|forms|words""",
    re.VERBOSE,
)
"""The fields of the model that hold words for a reader; all others hold ids and places."""


# ------------------------------------------------------------ counting


@cache
def count(text: str) -> int:
    return len(reading.words(filled(text)))


def filled(text: str) -> str:
    story = shipped_story()
    return fill(text, story, new_player(story)).replace("*", "")


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade of texts as they are shown."""
    return reading.grade(map(filled, texts))


# ------------------------------------------------------------ lines


def every_line(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        if isinstance(line, When):
            yield from every_line((*line.lines, *line.otherwise))


def texts_in(lines: Iterable[Line]) -> list[str]:
    return [line.text for line in lines if isinstance(line, Narration | Speech)]


def first_read(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the words of one reader: of blocks under conditions in a row, those of the first."""
    after_block = False
    for line in lines:
        if isinstance(line, When):
            if not after_block:
                yield from first_read(line.lines)
            after_block = True
        elif isinstance(line, Narration | Speech):
            after_block = False
            yield line.text


def scene_grade(scene: Scene) -> float:
    """Return the grade of a scene's opening and all its consequences, as one reader has them."""
    told = [scene.lines, *(choice.lines for choice in scene.choices)]
    return grade(text for lines in told for text in first_read(lines))


def every_text(value: object) -> Iterator[str]:
    """Yield every text in a part of the model that somebody may read."""
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple):
        for one in value:
            yield from every_text(one)
    elif is_dataclass(value) and not isinstance(value, type | Setting):
        for field in fields(value):
            held = getattr(value, field.name)
            if _TOLD.fullmatch(field.name):
                yield from texts_of(held)
            yield from every_text(held)


def texts_of(held: object) -> list[str]:
    """Return the texts in a field that holds words: one, a row of them, or one for each key."""
    several = held.values() if isinstance(held, Mapping) else held
    listed = [held] if isinstance(held, str) else several if isinstance(several, Iterable) else []
    return [text for text in listed if isinstance(text, str)]


# ------------------------------------------------------------ what a route shows


def shown_on(story: Story, chosen: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each text that these choices show, with its scene: lines, questions, all the buttons."""
    states = opening(story)
    for state in states:
        yield from _told(story, state, story.scenes[state.scene].lines)
    state = states[-1]
    for whole_id in chosen:
        choice, scene = find_choice(story, state, whole_id), story.scenes[state.scene]
        yield from ((scene.id, text) for text in asked_of(story, state))
        taken = take(story, state, choice)
        yield from _told(story, taken, choice.lines)
        for state in arrivals(story, taken, choice.ways):
            yield from _told(story, state, story.scenes[state.scene].lines)


def shown_in_cut(story: Story, dice: random.Random) -> Iterator[str]:
    """Yield each text of the class cut, its scenes played in order by the dice."""
    flags: frozenset[str] = frozenset()
    for id_ in story.class_cut:
        scene, choice = story.scenes[id_], dice.choice(story.scenes[id_].choices)
        state = _at(story, scene, flags)
        flags |= set(choice.sets)
        yield from asked_in(scene)
        yield from texts_in(shown_lines(scene.lines, state))
        yield from texts_in(shown_lines(choice.lines, state._replace(flags=flags)))


def asked_in(scene: Scene) -> list[str]:
    """Return the question of a choice scene and the words on all its buttons."""
    return [scene.ask or "", *(choice.text for choice in scene.choices)]


def asked_of(story: Story, state: State) -> list[str]:
    """Return what is asked of somebody: the question, and the words on the buttons that are shown."""
    texts = [story.scenes[state.scene].ask or ""]
    for choice, is_open in offered(story, state):
        texts += [choice.text] if is_open else [choice.text, choice.closed or ""]
    return texts


def _told(story: Story, state: State, lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    return ((state.scene, text) for text in texts_in(shown_lines(lines, state)))


def _at(story: Story, scene: Scene, flags: frozenset[str]) -> State:
    first, second = story.meters
    return State(scene.id, (first.id, second.id), flags)


# ------------------------------------------------------------ screens


def conditions_in(lines: Iterable[Line]) -> Iterator[Condition]:
    return (line.condition for line in every_line(lines) if isinstance(line, When))


def conditions_before_the_end(story: Story) -> Iterator[Condition]:
    """Yield all that scenes, consequences, closed choices and ways ask about."""
    for scene in story.scenes.values():
        yield from conditions_in(scene.lines)
        ways = [*scene.ways, *(way for choice in scene.choices for way in choice.ways)]
        asked = [*(way.condition for way in ways), *(choice.when for choice in scene.choices)]
        yield from (condition for condition in asked if condition is not None)
        for choice in scene.choices:
            yield from conditions_in(choice.lines)


def flags_asked(lines: Iterable[Line]) -> frozenset[str]:
    return frozenset(flag for condition in conditions_in(lines) for flag in condition.flags)


def screens_of(story: Story, scene: Scene) -> Iterator[SceneView]:
    """Yield every screen of a scene and its consequences, for every past that they ask about."""
    lines = [*scene.lines, *(line for choice in scene.choices for line in choice.lines)]
    asked = flags_asked(lines)
    showing = Showing(story, new_player(story), 1, None)
    for flags in pasts(story, asked):
        state = _at(story, scene, flags)
        director = Director(showing, scene, Setup())
        director.enter(scene)
        director.tell(scene.lines, state)
        if scene.choices:
            director.offer(look_choices(story, state, showing.player))
        for choice in scene.choices:
            director.cut()
            director.tell(choice.lines, state._replace(flags=flags | set(choice.sets)))
        yield from director.stretch().screens


def pasts(story: Story, asked: frozenset[str]) -> Iterator[frozenset[str]]:
    """Yield all that can be set of these flags: in each scene one answer was given, or none."""
    parts = []
    for scene in story.scenes.values():
        set_here = {asked & frozenset(choice.sets) for choice in scene.choices}
        if any(set_here):
            parts.append(sorted({frozenset(), *set_here}, key=sorted))
    return (frozenset().union(*past) for past in product(*parts))
