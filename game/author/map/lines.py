"""The lines of a scene as items of the outline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from game.author.map.values import Item
from game.story.model import Enter, Leave, Line, Narration, Setting, Speaker, Speech, When
from game.words import say

Speakers = Mapping[str, Speaker]


def line_items(lines: Iterable[Line], speakers: Speakers) -> Iterator[Item]:
    """Yield an item for each line; a block with a condition holds its lines."""
    for line in lines:
        match line:
            case Narration(text=text):
                yield Item("", text)
            case Speech(speaker=speaker, mood=mood, text=text):
                yield Item(_voice(_name(speaker, speakers), mood), text)
            case When():
                yield from _block(line, speakers)
            case _:
                yield _direction(line, speakers)


def _block(line: When, speakers: Speakers) -> Iterator[Item]:
    label = say("map.lines.if", condition=line.condition.told())
    yield Item(label, under=tuple(line_items(line.lines, speakers)))
    if line.otherwise:
        yield Item(say("map.lines.else"), under=tuple(line_items(line.otherwise, speakers)))


def _direction(line: Enter | Leave | Setting, speakers: Speakers) -> Item:
    match line:
        case Enter(who=who):
            text = ", ".join(
                say("map.stands", name=_name(one.speaker, speakers), side=one.side, mood=one.mood)
                for one in who
            )
            return Item(say("map.enter"), text, "aside")
        case Leave(who=names):
            text = ", ".join(_name(name, speakers) for name in names)
            return Item(say("map.leave"), text, "aside")
        case Setting(kind=kind, name=name):
            return Item(say(f"map.set.{kind}"), name, "aside")


def _voice(name: str, mood: str | None) -> str:
    return say("map.voice", name=name, mood=mood) if mood else name


def _name(id: str, speakers: Speakers) -> str:
    return speakers[id].name if id in speakers else id
