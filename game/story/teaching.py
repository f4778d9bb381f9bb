"""concepts.yaml as written to the ideas that the story teaches."""

from __future__ import annotations

from types import MappingProxyType

from game.story.desk import Desk, look_up
from game.story.front import maps_in
from game.story.model import Concept, Source
from game.story.names import Names
from game.story.nodes import Map, Seq, Value
from game.story.scenes import maybe_in, text_in, words_in
from game.story.shapes import WHOLE_ID, Report, full

_WHOLE_ID = full(WHOLE_ID)


def read_teaching(root: Map, desk: Desk, report: Report) -> MappingProxyType[str, Concept]:
    """Return the concepts, having told of every name in them that leads nowhere."""
    written = root.items.get("sources")
    known = Names(written.keys if isinstance(written, Map) else ())
    titles, groups = _texts_in(written), _texts_in(root.items.get("groups"))
    found = {}
    ideas = root.items.get("concepts")
    for id_, concept in maps_in(ideas):
        items = concept.items
        _check_taught(items.get("taught_in"), desk, report)
        found[id_] = Concept(
            id=id_,
            group=text_in(items, "group"),
            side=text_in(items, "side"),
            name=maybe_in(items, "name"),
            statement=text_in(items, "statement"),
            caution=maybe_in(items, "caution"),
            sources=_read_sources(items.get("source"), titles, known, report),
            taught_in=words_in(items.get("taught_in")),
            own=maybe_in(items, "own"),
            together=maybe_in(items, "together"),
            group_name=groups.get(text_in(items, "group")),
            at=report.source.place(ideas.keys[id_]) if isinstance(ideas, Map) else None,
        )
    return MappingProxyType(found)


def _texts_in(value: Value) -> dict[str, str]:
    held = value.items.items() if isinstance(value, Map) else ()
    return {id_: text for id_, text in held if isinstance(text, str)}


def _read_sources(
    value: Value, titles: dict[str, str], known: Names, report: Report
) -> tuple[Source, ...]:
    sources = []
    for row in value.items if isinstance(value, Seq) else ():
        if isinstance(row, Map) and "text" in row.items:
            look_up(known, "N507", (row, "text"), report)
            title = titles.get(text_in(row.items, "text"), "")
            sources.append(
                Source(title, maybe_in(row.items, "lines"), maybe_in(row.items, "where"))
            )
    return tuple(sources)


def _check_taught(value: Value, desk: Desk, report: Report) -> None:
    for at, row in enumerate(value.items if isinstance(value, Seq) else ()):
        if isinstance(value, Seq) and isinstance(row, str) and _WHOLE_ID.match(row):
            look_up(desk.choices, "N505", (value, at), report)
