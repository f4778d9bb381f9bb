"""guide.yaml as written to the pages of the field guide and the words that are explained."""

from __future__ import annotations

from collections.abc import Mapping

from game.story.desk import Desk, look_up
from game.story.front import maps_in
from game.story.model import PAGE_KINDS, Concept, GlossaryWord, Guide, GuidePage
from game.story.names import Names
from game.story.nodes import Map, Seq, Value
from game.story.scenes import maybe_in, text_in, words_in
from game.story.shapes import Report

Concepts = Mapping[str, Concept]


def read_guide(root: Map, concepts: Concepts, desk: Desk, report: Report) -> Guide:
    """Return the guide, having told of every name in it that leads nowhere."""
    by = (desk, report)
    return Guide(
        tuple(
            _read_page(id_, written, concepts, by)
            for id_, written in maps_in(root.items.get("pages"))
        ),
        _read_glossary(root.items.get("glossary"), desk, report),
    )


def _read_page(id_: str, written: Map, concepts: Concepts, by: tuple[Desk, Report]) -> GuidePage:
    items, kind = written.items, text_in(written.items, "kind")
    listed = items.get("concepts")
    rows = []
    for at, row in enumerate(listed.items if isinstance(listed, Seq) else ()):
        if isinstance(listed, Seq):
            rows.append(words_in(row))
            _check_row((listed, at), kind, by)
            _check_cells((listed, at), kind, concepts, by[1])
    return GuidePage(
        id=id_,
        title=text_in(items, "title"),
        intro=text_in(items, "intro"),
        kind=next((known for known in PAGE_KINDS if known == kind), "list"),
        rows=tuple(rows),
        questions=_read_questions(items.get("questions"), rows, by),
    )


def _read_questions(
    value: Value, rows: list[tuple[str, ...]], by: tuple[Desk, Report]
) -> tuple[str | None, ...]:
    """Return the question of each row, having told of questions about ideas that are not there."""
    desk, report = by
    written = value if isinstance(value, Map) else None
    here = Names([concept for row in rows for concept in row], whole=desk.concepts.whole)
    for concept in written.items if written else ():
        if written and here.lacks(concept):
            spot = report.source.spot(written.keys[concept], len(concept))
            report.tell("S129", spot, here.nearest(concept), found=concept)
    asked = {**written.items} if written else {}
    texts = [next((asked[id_] for id_ in row if id_ in asked), None) for row in rows]
    return tuple(text if isinstance(text, str) else None for text in texts)


def _check_row(at: tuple[Seq, int], kind: str, by: tuple[Desk, Report]) -> None:
    desk, report = by
    rows, row = at[0], at[0].items[at[1]]
    if isinstance(row, Seq):
        for inner in range(len(row.items)):
            look_up(desk.concepts, "N501", (row, inner), report)
    else:
        look_up(desk.concepts, "N501", at, report)
    held = len(words_in(row))
    if kind and held != (2 if kind == "pairs" else 1):
        wanted = "two ideas" if kind == "pairs" else "one idea"
        report.tell("S126", report.spot(rows, at[1]), kind=kind, wanted=wanted)


def _check_cells(at: tuple[Seq, int], kind: str, concepts: Concepts, report: Report) -> None:
    """Tell where a table would have an empty cell."""
    row = at[0].items[at[1]]
    concept = concepts.get(row) if isinstance(row, str) else None
    if kind != "table" or concept is None:
        return
    cells = {"own": concept.own, "together": concept.together}
    missing = [key for key, cell in cells.items() if cell is None]
    if missing:
        report.tell("S127", report.spot(*at), found=concept.id, missing=missing[0])


def _read_glossary(value: Value, desk: Desk, report: Report) -> tuple[GlossaryWord, ...]:
    words = []
    taken: dict[str, str] = {}
    for word, written in maps_in(value):
        items = written.items
        if "concept" in items:
            look_up(desk.concepts, "N501", (written, "concept"), report)
        forms = words_in(items.get("forms"))
        _check_forms(word, value, taken, report)
        words.append(
            GlossaryWord(word, text_in(items, "means"), (word, *forms), maybe_in(items, "concept"))
        )
    return tuple(words)


def _check_forms(word: str, glossary: Value, taken: dict[str, str], report: Report) -> None:
    """Tell of each form that an earlier word has already."""
    written = glossary.items[word] if isinstance(glossary, Map) else None
    if not isinstance(glossary, Map) or not isinstance(written, Map):
        return
    forms = written.items.get("forms")
    spots = [(word, report.source.spot(glossary.keys[word], len(word)))]
    if isinstance(forms, Seq):
        spots += [
            (form, report.spot(forms, at))
            for at, form in enumerate(forms.items)
            if isinstance(form, str)
        ]
    for form, spot in spots:
        first = taken.setdefault(form.casefold(), word)
        if first != word:
            report.tell("S128", spot, found=form, first=first)
