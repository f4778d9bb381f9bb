"""What is wrong with the words of a story: too hard, too long, slips of the pen, and what is still to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from game.author.checks.avoided import may_have_avoided
from game.author.checks.every_text import Told, beginning_of, told_in, told_lines
from game.author.checks.marks import (
    Slip,
    doubled_in,
    ends_well,
    find_doubled,
    find_slips,
    find_unwanted,
    may_have_slips,
    stops_short,
)
from game.author.checks.sources import Sources
from game.author.report.shown import shown_text
from game.play.direct import WORDS_AT_MOST
from game.story.catalogue import tell
from game.story.excerpts import Files
from game.story.model import Line, Narration, Scene, Speech, Story, When
from game.story.problems import FileTrouble, Problem, Spot, sorted_problems
from game.story.reading import LEAST_GRADED, Limits, grade, limits_for, sentences_of, words
from game.words import is_spoken

WORDS_IN_A_CHOICE = 16
WORDS_IN_A_SCENE = 600
"""A big scene has about 500 words on one route; from so many on, it is two."""
WORDS_WITHOUT_A_CHOICE = 300
"""Two minutes of reading for somebody of 12, with nothing to do."""
_MARKS = ("TODO", "FIXME", "XXX")
_TODO = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
_TODO_AS_NOTE = re.compile(r"(?:TODO|FIXME|XXX)(?=:)|(?<=# )(?:TODO|FIXME|XXX)\b")
"""In some languages the first of these is a word that may be shouted."""
_LANGUAGE = re.compile(r"^language:[ \t]*['\"]?([\w-]+)", re.MULTILINE)


class _Look(NamedTuple):
    """What every look at the words needs."""

    story: Story
    sources: Sources
    shown: Callable[[str], str]

    def told(self, told: Told, slip: Slip) -> Problem:
        spot = self.sources.spot(told, slip.start, slip.width)
        return tell(slip.code, spot, **slip.blanks)

    def whole(self, code: str, told: Told, **blanks: str) -> Problem:
        """Tell of a whole text, where its first words stand."""
        width = len(told.text.partition("\n")[0])
        spot = self.sources.spot(told, 0, min(width, 24))
        if told.kind != "scene":
            room = len(spot.excerpt or "") - spot.place.column + 1
            spot = spot._replace(width=max(1, min(width, room)))
        return tell(code, spot, **blanks)

    def count(self, text: str) -> int:
        return len(words(self.shown(text)))


def find_in_texts(story: Story, files: Files) -> tuple[Problem, ...]:
    """Return all that can be said of a story's words; its files are asked only for places."""
    look = _Look(story, Sources(files), shown_text(story))
    texts = tuple(told_in(story))
    found = [*_too_long(texts, look), *_slips(texts, look), *_unfinished(texts, look)]
    for scene in story.scenes.values():
        found += _long_scene(scene, look)
    limits = limits_for(story.ages) if _is_english(story) else None
    if limits is not None:
        for scene in story.scenes.values():
            found += _too_hard(scene, limits, look)
    found += _untranslated(look)
    found += _to_do(look, files)
    return sorted_problems(found)


def _is_english(story: Story) -> bool:
    return story.language.lower().partition("-")[0] == "en"


# ------------------------------------------------------------------- length


def _too_long(texts: Iterable[Told], look: _Look) -> Iterator[Problem]:
    """Yield choices and lines with more words than there is room for."""
    for told in texts:
        spaces = told.text.count(" ")
        if told.kind == "choice" and spaces >= WORDS_IN_A_CHOICE:
            count = look.count(told.text)
            if count > WORDS_IN_A_CHOICE:
                yield look.whole("W103", told, count=str(count), most=str(WORDS_IN_A_CHOICE))
        elif told.kind in ("line", "speech") and spaces >= WORDS_AT_MOST:
            count = look.count(told.text)
            if count > WORDS_AT_MOST:
                yield look.whole("W104", told, count=str(count), most=str(WORDS_AT_MOST))


def _long_scene(scene: Scene, look: _Look) -> Iterator[Problem]:
    """Yield the scene where one reader has far more words before them than a scene should have."""
    count = _longest(scene.lines)
    if scene.choices:
        count += sum(len(choice.text.split()) for choice in scene.choices)
        count += max(_longest(choice.lines) for choice in scene.choices)
    most = WORDS_IN_A_SCENE if scene.choices else WORDS_WITHOUT_A_CHOICE
    if count > most:
        told = Told(scene.id, "scene", scene.at)
        code = "W105" if scene.choices else "W106"
        yield look.whole(code, told, found=scene.id, count=str(count), most=str(most))


def _longest(lines: Iterable[Line]) -> int:
    """Return the most words that one reader has of some lines."""
    count = 0
    for line in lines:
        if isinstance(line, Narration | Speech):
            count += len(line.text.split())
        elif isinstance(line, When):
            count += max(_longest(line.lines), _longest(line.otherwise))
    return count


# --------------------------------------------------------------- how hard


def _too_hard(scene: Scene, limits: Limits, look: _Look) -> Iterator[Problem]:
    """Yield the scene where all of it is too hard, or else each passage that is far too hard."""
    passages = [
        list(told_lines(lines)) for lines in (scene.lines, *(c.lines for c in scene.choices))
    ]
    whole = [told for passage in passages for told in passage]
    if hard := _above(whole, limits.scene, look):
        yield _told_hard("W101", hard, (scene, limits.age, limits.scene), look)
        return
    for passage in passages:
        if hard := _above(passage, limits.passage, look):
            yield _told_hard("W102", hard, (scene, limits.age, limits.passage), look)


class _Hard(NamedTuple):
    grade: float
    texts: list[Told]


def _above(texts: list[Told], most: int, look: _Look) -> _Hard | None:
    """Return how hard some texts are where that is above a grade, and they are enough to tell."""
    shown = [look.shown(told.text) for told in texts]
    found = round(grade(shown), 1)
    if found <= most or sum(len(text.split()) for text in shown) < LEAST_GRADED:
        return None
    return _Hard(found, texts)


def _told_hard(code: str, hard: _Hard, limits: tuple[Scene, int, int], look: _Look) -> Problem:
    """Tell it at the hardest sentence, which is the one to begin with."""
    scene, age, most = limits
    told, sentence = max(
        ((told, one) for told in hard.texts for one in sentences_of(told.text) if words(one)),
        key=lambda pair: _weight(look.shown(pair[1])),
    )
    count = look.count(sentence)
    start = max(0, told.text.find(sentence))
    spot = look.sources.spot(told, start, len(sentence))
    blanks = {"grade": str(hard.grade), "most": str(most), "age": str(age), "count": str(count)}
    return tell(code, spot, found=scene.id, **blanks)


def _weight(sentence: str) -> float:
    """Return how much a sentence adds to a grade: long words weigh little in a short one."""
    return grade([sentence]) * len(words(sentence))


# ---------------------------------------------------------- slips of the pen


def _slips(texts: Sequence[Told], look: _Look) -> Iterator[Problem]:
    every = "\n\n".join(told.text for told in texts)
    finders: list[Callable[[Told], Iterator[Slip]]] = []
    if may_have_slips(every):
        finders.append(find_slips)
    if _is_english(look.story):
        if twice := doubled_in(every):
            finders.append(lambda told: find_doubled(told, twice))
        if may_have_avoided(every):
            finders.append(find_unwanted)
    for find in finders:
        for told in texts:
            for slip in find(told):
                yield look.told(told, slip)


def _unfinished(texts: Iterable[Told], look: _Look) -> Iterator[Problem]:
    """Yield narration without an end mark, in a story whose narration has them."""
    lines = [told for told in texts if told.kind == "line"]
    short = [told for told in lines if stops_short(told)]
    if not short or sum(map(ends_well, lines)) <= 2 * len(short):
        return
    for told in short:
        text = told.text.rstrip()
        start = text.rfind(" ") + 1
        yield look.told(told, Slip("W206", start, len(text) - start, {"found": text[start:]}))


# ---------------------------------------------------- language, and what is to do


def _untranslated(look: _Look) -> Iterator[Problem]:
    """Yield that the engine does not speak the story's language."""
    language = look.story.language
    if is_spoken(language):
        return
    place = beginning_of(look.story, "story.yaml")
    written = _LANGUAGE.search(look.sources.text_of("story.yaml"))
    spot = Spot(place)
    if written is not None:
        spot = look.sources.spot_at(place.file, written.start(1), written.end(1))
    yield tell("W401", spot, found=language)


def _to_do(look: _Look, files: Files) -> Iterator[Problem]:
    """Yield every note that an author left to come back to, in a text or behind a #."""
    pattern = _TODO if _is_english(look.story) else _TODO_AS_NOTE
    for name in _read(files):
        file, text = beginning_of(look.story, name).file, look.sources.text_of(name)
        for found in pattern.finditer(text) if any(mark in text for mark in _MARKS) else ():
            spot = look.sources.spot_at(file, found.start(), found.end())
            line = (spot.excerpt or "")[spot.place.column - 1 :]
            yield tell("W202", spot._replace(width=len(line.rstrip())), found=line.strip(" '\""))


def _read(files: Files) -> Mapping[str, bytes | str]:
    return {name: data for name, data in files.items() if not isinstance(data, FileTrouble)}
