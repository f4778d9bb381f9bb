"""The scenes of a lesson in large type, to be read aloud in parts: nothing in them tells a meter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.classroom.paper_conditions import tell_condition
from game.classroom.paper_page import (
    Paper,
    emphasised,
    heading,
    paragraphs,
    said,
    write_sheet,
)
from game.classroom.paper_plan import met_scenes
from game.classroom.paper_signs import draw_sign, sign_name
from game.play.page_map import escape
from game.play.path import inside
from game.story.model import MOODS, Choice, Line, Narration, Scene, Speech, Way, When
from game.story.reading import LEAST_GRADED, grade, words
from game.words import say

WORDS_A_MINUTE = 130
"""A calm voice, reading to a room."""


def write_script(paper: Paper) -> str:
    """Return every scene that can be come to; those passed over as their summary."""
    scenes = [scene for scene in met_scenes(paper.story) if scene.lines or scene.choices]
    body = [heading(1, said("paper.script.title", story=paper.plain(paper.story.title)))]
    body += paragraphs("paper.script.how")
    chapter = ""
    for at, scene in enumerate(scenes):
        if scene.chapter != chapter:
            chapter = scene.chapter
            body.append(heading(2, paper.told(paper.chapter(scene).title)))
        onward = Onward(tuple(one.id for one in scenes[at + 1 :]), frozenset(s.id for s in scenes))
        body += _scene(paper, scene, onward)
    title = say("paper.script.title", story=paper.plain(paper.story.title))
    return write_sheet(paper, title, "script", body)


class Onward(NamedTuple):
    """The scenes printed after one, in order, and all that are printed."""

    after: tuple[str, ...]
    printed: frozenset[str]


def _scene(paper: Paper, scene: Scene, onward: Onward) -> Iterator[str]:
    is_passed = scene is not paper.whole.scenes.get(scene.id) and not scene.choices
    yield f'<section class="{"passed" if is_passed else "scene"}">'
    yield heading(3, paper.told(scene.title))
    if is_passed:
        yield f'<p class="aside">{said("paper.script.passed")}</p>'
    else:
        yield f'<p class="aside">{escape(_facts(paper, scene))}</p>'
    yield from _lines(paper, scene.lines)
    if scene.ask:
        yield f'<p class="ask">{paper.told(scene.ask)}</p>'
    if scene.choices:
        yield from _choices(paper, scene, onward)
    if not _is_next(paper, scene.ways, onward):
        yield from _told(paper, _ways(paper, scene.ways, onward))
    yield "</section>"


def _choices(paper: Paper, scene: Scene, onward: Onward) -> Iterator[str]:
    """Yield the answers together, and then what each leads to, each with its sign."""
    yield '<ol class="answers">'
    for at, choice in enumerate(scene.choices):
        yield f"<li>{_sign(at)}<span>{paper.told(choice.text)}{_closed(paper, choice)}</span></li>"
    yield "</ol>"
    is_plain = all(_is_next(paper, choice.ways, onward) for choice in scene.choices)
    for at, choice in enumerate(scene.choices):
        ways = [] if is_plain else _ways(paper, choice.ways, onward)
        inner = "".join([*_lines(paper, choice.lines), *_told(paper, ways)])
        if inner:
            named = said(
                "paper.script.then", sign=sign_name(at), text=paper.plain(inside(choice.text))
            )
            yield f'<div class="then"><h4>{_sign(at)}<span>{named}</span></h4>{inner}</div>'


def _ways(paper: Paper, ways: Iterable[Way], onward: Onward) -> list[tuple[str, str | bool]]:
    """Return where it may go on in this lesson, and when."""
    follows: list[tuple[str, str | bool]] = []
    for way in ways:
        told = way.condition is None or tell_condition(paper, way.condition.tree)
        if told is not False and way.to in onward.printed:
            follows.append((way.to, told))
        if told is True:
            break
    return follows


def _is_next(paper: Paper, ways: Iterable[Way], onward: Onward) -> bool:
    """Say whether it goes on with the next scene on paper, or with none that is printed."""
    follows = [to for to, _ in _ways(paper, ways, onward)]
    return not follows or follows == list(onward.after[:1])


def _told(paper: Paper, follows: Iterable[tuple[str, str | bool]]) -> Iterator[str]:
    for to, when in follows:
        scene = paper.plain(paper.story.scenes[to].title)
        if isinstance(when, str):
            yield f'<p class="aside">{said("paper.script.onward.if", scene=scene, when=when)}</p>'
        else:
            yield f'<p class="aside">{said("paper.script.onward", scene=scene)}</p>'


def _sign(at: int) -> str:
    return f'<span class="mark">{draw_sign(at, is_named=True)}<b>{at + 1}</b></span>'


def _closed(paper: Paper, choice: Choice) -> str:
    told = choice.when is None or tell_condition(paper, choice.when.tree)
    if told is True:
        return ""
    only = say("paper.script.open", when=told) if told else say("paper.script.never")
    reason = f" {paper.told(choice.closed)}" if choice.closed else ""
    return f' <small class="aside">{emphasised(only)}{reason}</small>'


# ------------------------------------------------------------- lines


def _lines(paper: Paper, lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        if isinstance(line, Narration):
            yield f"<p>{paper.told(line.text)}</p>"
        elif isinstance(line, Speech):
            yield _speech(paper, line)
        elif isinstance(line, When):
            yield from _when(paper, line)


def _speech(paper: Paper, line: Speech) -> str:
    speaker = paper.story.speakers.get(line.speaker)
    name = paper.told(speaker.name if speaker else line.speaker)
    mood = f" <i>({escape(say(f'mood.{line.mood}'))})</i>" if line.mood in MOODS else ""
    return f'<p class="speech"><b>{name}</b>{mood} {paper.told(line.text)}</p>'


def _when(paper: Paper, block: When) -> Iterator[str]:
    """Yield lines under their condition; bare where it always holds here, none where it never does."""
    told = tell_condition(paper, block.condition.tree)
    if isinstance(told, bool):
        yield from _lines(paper, block.lines if told else block.otherwise)
        return
    for key, lines in (("paper.script.only", block.lines), ("paper.script.else", block.otherwise)):
        inner = "".join(_lines(paper, lines))
        if inner:
            label = said(key, when=told) if key == "paper.script.only" else said(key)
            yield f'<div class="only"><p class="aside">{label}</p>{inner}</div>'


# ------------------------------------------------------------- what it takes


def _facts(paper: Paper, scene: Scene) -> str:
    """Return the voices of a scene, how long it takes to read, and how hard it is."""
    texts = [paper.plain(one.text) for one in _said(paper, scene.lines)]
    texts += [paper.plain(text) for text in (scene.ask, *(c.text for c in scene.choices)) if text]
    count = sum(len(words(text)) for text in texts)
    names = dict.fromkeys(_voices(paper, scene))
    parts = [
        say("paper.script.voices", names=", ".join(names)),
        say("paper.script.minutes", seconds=max(10, round(count * 6 / WORDS_A_MINUTE) * 10)),
    ]
    if paper.is_ours and count >= LEAST_GRADED:
        parts.append(say("paper.script.grade", grade=f"{max(0.0, grade(texts)):.1f}"))
    return " · ".join(parts)


def _said(paper: Paper, lines: Iterable[Line]) -> Iterator[Narration | Speech]:
    """Yield the words that may be read in this lesson."""
    for line in lines:
        if isinstance(line, Narration | Speech):
            yield line
        elif isinstance(line, When):
            told = tell_condition(paper, line.condition.tree)
            yield from _said(paper, line.lines if told else ())
            yield from _said(paper, () if told is True else line.otherwise)


def _voices(paper: Paper, scene: Scene) -> Iterator[str]:
    yield say("paper.script.narrator")
    every = (*scene.lines, *(line for choice in scene.choices for line in choice.lines))
    for line in _said(paper, every):
        if isinstance(line, Speech) and line.speaker in paper.story.speakers:
            yield paper.plain(paper.story.speakers[line.speaker].name)
