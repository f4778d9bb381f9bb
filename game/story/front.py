"""story.yaml as written to what it says of meters, speakers and questions."""

from __future__ import annotations

from types import MappingProxyType

from game.story.desk import Desk, look_up
from game.story.model import (
    SIGNS,
    Answer,
    Asks,
    Meter,
    NameQuestion,
    PronounQuestion,
    Speaker,
    WordQuestion,
)
from game.story.nodes import Map, Seq, Value
from game.story.scenes import maybe_in, text_in, words_in
from game.story.shapes import Report
from game.story.things import DIRECTIONS
from game.words import say

_RESERVED = ("when", *DIRECTIONS)


def read_meters(front: Map, report: Report) -> tuple[Meter, Meter] | None:
    """Return the two meters, or None, having told that there are not two."""
    value = front.items.get("meters")
    if not isinstance(value, Map):
        return None
    if len(value.keys) != 2:
        spot = report.source.spot(front.keys["meters"], 6)
        report.tell("S115", spot, count=str(len(value.keys)))
        return None
    meters = [
        Meter(
            id_,
            text_in(written.items, "name"),
            text_in(written.items, "sign") or SIGNS[0],
            report.source.place(value.keys[id_]),
        )
        for id_, written in maps_in(value)
    ]
    if len(meters) != 2:
        return None
    first, second = meters
    if first.sign == second.sign:
        written = value.items[second.id]
        if isinstance(written, Map) and "sign" in written.items:
            report.tell("S118", report.spot(written, "sign"), found=second.sign)
    return first, second


def read_speakers(front: Map, report: Report) -> MappingProxyType[str, Speaker]:
    """Return the speakers by their ids."""
    value = front.items.get("speakers")
    found = {}
    for id_, written in maps_in(value):
        if id_ in _RESERVED and isinstance(value, Map):
            report.tell("N305", report.source.spot(value.keys[id_], len(id_)), found=id_)
        at = report.source.place(value.keys[id_]) if isinstance(value, Map) else None
        picture = maybe_in(written.items, "picture") or id_
        found[id_] = Speaker(id_, text_in(written.items, "name"), picture, at)
    return MappingProxyType(found)


def read_asks(front: Map, report: Report) -> Asks:
    """Return what the player is asked; what is left out is asked in the engine's words."""
    value = front.items.get("asks")
    items = value.items if isinstance(value, Map) else {}
    name, pronouns = items.get("name"), items.get("pronouns")
    others = [
        WordQuestion(
            id_,
            text_in(written.items, "ask"),
            _read_answers(written, report),
            report.source.place(value.keys[id_]) if isinstance(value, Map) else None,
        )
        for id_, written in maps_in(value)
        if id_ not in ("name", "pronouns")
    ]
    return Asks(_name_question(name), _pronoun_question(pronouns), tuple(others))


def _name_question(value: Value) -> NameQuestion:
    if not isinstance(value, Map):
        return NameQuestion(say("default.name.ask"), say("default.name"), ())
    surprise = words_in(value.items.get("surprise"))
    return NameQuestion(text_in(value.items, "ask"), text_in(value.items, "empty"), surprise)


def _pronoun_question(value: Value) -> PronounQuestion:
    if not isinstance(value, Map):
        return PronounQuestion(say("default.pronouns.ask"), None)
    return PronounQuestion(text_in(value.items, "ask"), maybe_in(value.items, "sample"))


def _read_answers(question: Map, report: Report) -> tuple[Answer, ...]:
    answers = []
    first: Map | None = None
    for id_, written in maps_in(question.items.get("answers")):
        words = written.items.get("words")
        if not isinstance(words, Map):
            continue
        if first is None:
            first = words
        elif set(words.keys) != set(first.keys):
            _tell_other_words(words, first, report)
        said = {word: text for word, text in words.items.items() if isinstance(text, str)}
        text, sign = text_in(written.items, "text"), maybe_in(written.items, "sign")
        answers.append(Answer(id_, text, sign, MappingProxyType(said)))
    return tuple(answers)


def _tell_other_words(words: Map, first: Map, report: Report) -> None:
    for word in words.keys:
        if word not in first.keys:
            report.tell("S119", report.source.spot(words.keys[word], len(word)), found=word)
    for word in first.keys:
        if word not in words.keys:
            report.tell("S120", report.source.spot(words.mark), found=word)


def check_front(front: Map, desk: Desk, report: Report) -> None:
    """Tell of every name in story.yaml that leads nowhere."""
    if "start" in front.items:
        look_up(desk.scenes, "N101", (front, "start"), report)
    cut = front.items.get("class_cut")
    if isinstance(cut, Seq):
        for at in range(len(cut.items)):
            look_up(desk.scenes, "N105", (cut, at), report)
    renamed = front.items.get("renamed")
    if isinstance(renamed, Map):
        for old, new in renamed.items.items():
            names = desk.choices if isinstance(new, str) and "." in new else desk.scenes
            look_up(names, "N106", (renamed, old), report)


def maps_in(value: Value) -> list[tuple[str, Map]]:
    """Return the things under ids, without those that were refused."""
    if not isinstance(value, Map):
        return []
    return [(id_, written) for id_, written in value.items.items() if isinstance(written, Map)]
