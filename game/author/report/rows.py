"""The tables of the report's page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.author.report.drawn import part_bar, share_bar
from game.author.report.plane import FINE
from game.author.report.report import Report
from game.author.report.sample import SEED
from game.author.report.shares import Difference, Share, Weight
from game.author.report.tables import LONGEST, Cell, Row, table
from game.author.report.words import (
    ending_told,
    grade_told,
    interval,
    kind_told,
    number,
    percent,
    reached_told,
    side_told,
    signed,
)
from game.author.report.words_told import Wording
from game.words import say

_NOTHING = "–"


def ending_table(report: Report) -> Iterator[str]:
    kind = report.kinds[0]
    caption = say("report.endings.caption", plays=f"{kind.plays:,}", seed=SEED)
    heads = ["ending", "share", "between", "times"] + (["proof"] if report.reached else [])
    rows = []
    for ending, share in kind.shares.items():
        cells = [
            Cell(percent(share.part), "drawn", share_bar(share)),
            Cell(interval(share)),
            Cell(f"{share.times:,}"),
        ]
        if report.reached:
            cells.append(Cell(reached_told(report.reached.get(ending or "")), "words"))
        rows.append(Row(ending_told(report.story, ending), cells))
    yield from table(caption, _heads(heads), rows, "short")


def kind_table(report: Report) -> Iterator[str]:
    _, *others = report.kinds
    caption = say("report.kinds.caption", plays=f"{max(kind.plays for kind in others):,}")
    endings = list(dict.fromkeys(one for kind in report.kinds for one in kind.shares))
    heads = [say("report.head.kind"), *(ending_told(report.story, one) for one in endings)]
    none = Share(0, 0, 0.0, 0.0)
    rows = [
        Row(
            _capital(kind_told(report, kind.kind)),
            [_share_cell(kind.shares.get(one, none)) for one in endings],
        )
        for kind in report.kinds
    ]
    yield from table(caption, heads, rows, "short")


def _share_cell(share: Share) -> Cell:
    if not share.times:
        return Cell(_NOTHING, "none")
    how = "moved clear" if share.part >= 0.5 else "moved"
    return Cell(percent(share.part), how, under=interval(share))


def plane_table(report: Report) -> Iterator[str]:
    cells = report.plane.given.values()
    rows = []
    for ending in report.endings:
        alone = sum(given == (ending.id,) for given in cells) / FINE**2
        may = sum(ending.id in given for given in cells) / FINE**2
        share = report.kinds[0].shares[ending.id].part
        rows.append(Row(ending.title, [Cell(percent(one)) for one in (alone, may, share)]))
    heads = _heads(["ending", "alone", "possible", "ends"])
    yield from table(say("report.plane.table"), heads, rows, "short")


# ------------------------------------------------------------- choices


def choice_table(report: Report) -> Iterator[str]:
    story = report.story
    weights = {one.choice: one for one in report.weights}
    if len(weights) > LONGEST:
        most = sorted(weights.values(), key=lambda one: -one.most)[:LONGEST]
        weights = {one.choice: one for one in most}
    heads = [
        say("report.head.choice"),
        say("report.head.adds"),
        say("report.head.made"),
        *(meter.name for meter in story.meters),
        *(ending.title for ending in report.endings),
    ]
    caption = say("report.choices.caption", count=len(weights), all=len(story.choices))
    yield from table(caption, heads, _choice_rows(report, weights), "choices")


def _choice_rows(report: Report, weights: dict[str, Weight]) -> Iterator[Row]:
    for scene in report.story.scenes.values():
        chosen = [one for one in scene.choices if one.whole_id in weights]
        if chosen:
            yield Row(say("report.head.scene", title=scene.title, id=scene.id))
        for choice in chosen:
            weight = weights[choice.whole_id]
            adds = " ".join(
                f"{_SIGNS[meter.sign]}{signed(effect)}"
                for meter, effect in zip(report.story.meters, choice.effects, strict=True)
            )
            made = percent(weight.made / weight.met) if weight.met else _NOTHING
            moved = _moved_cells(report, weight)
            yield Row(choice.text, [Cell(adds, "moved"), Cell(made), *moved], choice.id)


_SIGNS = {"triangle": "▲", "square": "■"}


def _moved_cells(report: Report, weight: Weight) -> Iterator[Cell]:
    if weight.levels is None:
        yield from [Cell(_NOTHING, "none")] * (2 + len(report.endings))
        return
    yield from (Cell(signed(level), "moved") for level in weight.levels)
    for ending in report.endings:
        yield _difference(weight.endings[ending.id])


def _difference(moved: Difference) -> Cell:
    return Cell(signed(100 * moved.part), "moved clear" if moved.is_clear else "moved unclear")


# ------------------------------------------------------------- both sides


def side_table(report: Report) -> Iterator[str]:
    first, second = report.balance.sides
    measures = {
        "leaning": (first.leaning, second.leaning),
        "strength": (first.strength, second.strength),
        "offered": (first.offered, second.offered),
        "text_words": (first.text_words, second.text_words),
        "told_words": (first.told_words, second.told_words),
        "tops": (first.tops, second.tops),
    }
    rows = []
    for key, both in measures.items():
        most = max(*map(abs, both), 1e-9)
        cells = [Cell(number(one), "drawn", part_bar(one / most)) for one in both]
        rows.append(Row(say(f"report.side.{key}"), cells))
    heads = [say("report.head.measure"), first.name, second.name]
    yield from table(say("report.sides.caption"), heads, rows, "short")


def tag_table(report: Report) -> Iterator[str]:
    tags = report.balance.tags
    most = max(one.times for one in tags)
    rows = (
        Row(
            one.group,
            [
                Cell(side_told(report, one.side), "words"),
                Cell(f"{one.concepts}"),
                Cell(f"{one.times}", "drawn", part_bar(one.times / most)),
            ],
        )
        for one in tags
    )
    heads = _heads(["group", "side", "concepts", "taught"])
    yield from table(say("report.tags.caption"), heads, rows)


# ------------------------------------------------------------- words and concepts


def speaker_table(report: Report) -> Iterator[str]:
    heads = _heads(["speaker", "words", "grade"])
    said = [one for one in report.speakers if one.words]
    yield from table(say("report.speakers.caption"), heads, _wordings(said))


def scene_table(report: Report) -> Iterator[str]:
    told = report.scenes
    if len(told) > LONGEST:
        told = tuple(sorted(told, key=lambda one: -one.words)[:LONGEST])
    heads = _heads(["scene_name", "words", "grade"])
    caption = say("report.scenes.caption", count=len(told), all=len(report.scenes))
    yield from table(caption, heads, _wordings(told))


def _wordings(told: Iterable[Wording]) -> list[Row]:
    listed = list(told)
    most = max((one.words for one in listed), default=0) or 1
    return [
        Row(
            one.name,
            [
                Cell(f"{one.words:,}", "drawn", part_bar(one.words / most)),
                Cell(grade_told(one), "words"),
            ],
            one.id,
        )
        for one in listed
    ]


def concept_table(report: Report) -> Iterator[str]:
    taught = sorted((one for one in report.taught if one.choices), key=lambda one: one.met.part)
    rows = [
        Row(
            one.name,
            [Cell(f"{one.choices}"), Cell(percent(one.met.part), "drawn", share_bar(one.met))],
            one.concept,
        )
        for one in taught[:LONGEST]
    ]
    caption = say("report.concepts.caption", count=len(taught), all=len(report.taught))
    yield from table(caption, _heads(["concept", "choices", "met"]), rows)


def _heads(keys: Iterable[str]) -> list[str]:
    return [say(f"report.head.{key}") for key in keys]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
