"""endings.yaml and concepts.yaml as written to what the end says and what the story teaches."""

from __future__ import annotations

from game.story.conditions import Condition
from game.story.desk import Desk, condition_in, look_up
from game.story.front import maps_in
from game.story.lines import read_lines
from game.story.model import (
    BothSides,
    ClosingQuestion,
    DomainCard,
    Ending,
    Endings,
    MapWords,
    Meter,
    Practice,
    SideWords,
    Turning,
)
from game.story.nodes import Map, Seq, Value
from game.story.problems import Place
from game.story.scenes import maybe_in, read_concepts, text_in, words_in
from game.story.shapes import Report
from game.words import say

Meters = tuple[Meter, Meter]


def plain_endings(meters: Meters, place: Place) -> Endings:
    """Return the one ending, in the engine's words, of a story that has written none."""
    one = Ending(
        id="end",
        title=say("default.ending.title"),
        when=None,
        music=None,
        region=None,
        text=(say("default.ending.text"),),
        turning=None,
        pairs=None,
        also=(),
        tells=say("default.ending.tells"),
        carried_by=say("default.ending.carried_by"),
        cost=say("default.ending.cost"),
        sides=(_plain_side(meters[0]), _plain_side(meters[1])),
        middle_path=say("default.ending.middle_path"),
        at=place,
    )
    return Endings(_plain_map(meters), (one,), (), (), None, (), ())


def _plain_side(meter: Meter) -> SideWords:
    return SideWords(
        say("default.side.gives", meter=meter.name), say("default.side.costs", meter=meter.name)
    )


def _plain_map(meters: Meters) -> MapWords:
    frame = say("default.map.frame")
    return MapWords(say("default.map.note"), frame, meters[0].name, meters[1].name)


def read_endings(root: Map, meters: Meters, desk: Desk, report: Report) -> Endings:
    """Return what the end says, having told of every name in it that leads nowhere."""
    _check_order(root, report)
    written = root.items.get("map")
    words = _plain_map(meters)
    if isinstance(written, Map):
        words = MapWords(
            *(text_in(written.items, key) for key in ("note", "frame", "across", "up"))
        )
    by = (desk, report)
    endings = root.items.get("endings")
    keys = endings.keys if isinstance(endings, Map) else {}
    return Endings(
        map=words,
        endings=tuple(
            _read_ending(id_, ending, meters, by, report.source.place(keys[id_]))
            for id_, ending in maps_in(endings)
        ),
        world=read_lines(root.items.get("world"), desk, report),
        cards=_read_cards(root.items.get("domain_cards"), desk, report),
        both_sides=_read_both_sides(root.items.get("both_sides"), meters, by),
        practices=_read_practices(root.items.get("practices"), desk, report),
        questions=_read_questions(root.items.get("closing_questions"), desk, report),
    )


def _check_order(root: Map, report: Report) -> None:
    """Tell where the last ending has a condition, or an earlier one has none."""
    value = root.items.get("endings")
    if not isinstance(value, Map):
        return
    last = list(value.keys)[-1]
    for id_, written in maps_in(value):
        if id_ == last and "when" in written.keys:
            report.tell("S121", report.source.spot(written.keys["when"], 4), found=id_)
        if id_ != last and "when" not in written.keys:
            report.tell("S122", report.source.spot(value.keys[id_], len(id_)), found=id_)


def _read_ending(
    id_: str, written: Map, meters: Meters, by: tuple[Desk, Report], at: Place
) -> Ending:
    desk, report = by
    items = written.items
    return Ending(
        id=id_,
        title=text_in(items, "title"),
        when=condition_in(written, "when", desk, report),
        music=maybe_in(items, "music"),
        region=_read_region(items.get("region")),
        text=words_in(items.get("text")),
        turning=_read_turning(items.get("turning"), desk, report),
        pairs=maybe_in(items, "pairs"),
        also=read_lines(items.get("also"), desk, report),
        tells=text_in(items, "tells"),
        carried_by=text_in(items, "carried_by"),
        cost=text_in(items, "cost"),
        sides=_read_sides(items.get("sides"), meters),
        middle_path=text_in(items, "middle_path"),
        at=at,
    )


def _read_region(value: Value) -> tuple[int, int] | None:
    numbers = [row for row in value.items if isinstance(row, int)] if isinstance(value, Seq) else []
    return (numbers[0], numbers[1]) if len(numbers) == 2 else None


def _read_turning(value: Value, desk: Desk, report: Report) -> Turning | None:
    if not isinstance(value, Map):
        return None
    condition: Condition | None = condition_in(value, "when", desk, report)
    if condition is None:
        return None
    at = report.source.place(value.marks["when"])
    return Turning(text_in(value.items, "name"), condition, text_in(value.items, "text"), at)


def _read_sides(value: Value, meters: Meters) -> tuple[SideWords, SideWords]:
    found = dict(maps_in(value))
    sides = [found[meter.id].items if meter.id in found else {} for meter in meters]
    first, second = (SideWords(text_in(one, "gives"), text_in(one, "costs")) for one in sides)
    return first, second


def _read_cards(value: Value, desk: Desk, report: Report) -> tuple[DomainCard, ...]:
    cards = []
    for domain, written in maps_in(value):
        if desk.domains.lacks(domain) and isinstance(value, Map):
            spot = report.source.spot(value.keys[domain], len(domain))
            report.tell("N502", spot, desk.domains.nearest(domain), found=domain)
        keys = ("title", "own", "together", "both", "neither", "sides", "and")
        cards.append(DomainCard(domain, *(text_in(written.items, key) for key in keys)))
    return tuple(cards)


def _read_both_sides(
    value: Value, meters: Meters, by: tuple[Desk, Report]
) -> tuple[BothSides, BothSides] | None:
    if not isinstance(value, Map):
        return None
    found = dict(maps_in(value))
    sides = []
    for meter in meters:
        items = found[meter.id].items if meter.id in found else {}
        rows = [_read_rows(items.get(key), *by) for key in ("gives", "costs")]
        sides.append(BothSides(rows[0], rows[1]))
    return sides[0], sides[1]


def _read_rows(value: Value, desk: Desk, report: Report) -> tuple[tuple[str, ...], ...]:
    rows = []
    for at, row in enumerate(value.items if isinstance(value, Seq) else ()):
        if isinstance(value, Seq) and isinstance(row, str):
            look_up(desk.concepts, "N501", (value, at), report)
        if isinstance(row, Seq):
            for inner in range(len(row.items)):
                look_up(desk.concepts, "N501", (row, inner), report)
        rows.append(words_in(row))
    return tuple(rows)


def _read_practices(value: Value, desk: Desk, report: Report) -> tuple[Practice, ...]:
    return tuple(
        Practice(
            id=id_,
            title=text_in(written.items, "title"),
            own=text_in(written.items, "own"),
            together=text_in(written.items, "together"),
            either=text_in(written.items, "either"),
            teaches=read_concepts(written, desk, report),
        )
        for id_, written in maps_in(value)
    )


def _read_questions(value: Value, desk: Desk, report: Report) -> tuple[ClosingQuestion, ...]:
    questions = []
    for row in value.items if isinstance(value, Seq) else ():
        if isinstance(row, Map):
            taught = read_concepts(row, desk, report)
            questions.append(
                ClosingQuestion(text_in(row.items, "ask"), taught[0] if taught else None)
            )
    return tuple(questions)
