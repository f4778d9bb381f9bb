"""Tells a view in words alone, paragraph by paragraph: for a terminal, a screen reader or a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from game.play.views import (
    CardView,
    ChoiceView,
    Column,
    ConceptView,
    EndingView,
    GuidePageView,
    GuideView,
    LogEntry,
    Row,
    Said,
    SceneView,
    SideView,
    StepView,
)
from game.words import say


class Paragraph(NamedTuple):
    """Words, and what stands before them: `mark` on the first line, as much room on the others."""

    text: str
    mark: str = ""


GAP = Paragraph("")
FIVE, SEVEN = 5, 7
"""So many moments and parts of life have a number in their heading."""
Told = Iterator[Paragraph]


# ------------------------------------------------------------- scenes


def tell_scene(
    view: SceneView,
    before: SceneView | None,
    describe: Callable[[str], str | None],
    hear: Callable[[SceneView], str] = lambda _: "",
) -> Told:
    """Tell a screen of a scene: what is new to see and hear on it, what is said, what is asked."""
    if before is None or view.chapter != before.chapter:
        yield Paragraph(say("told.chapter", chapter=view.chapter))
        yield GAP
    if before is None or view.scene != before.scene:
        yield Paragraph(_heading(view.title, view.age))
        yield GAP
    is_here = before is not None and view.place == before.place
    seen = describe(view.place) if view.place and not is_here else None
    for described in filter(None, (seen, hear(view))):
        yield Paragraph(say("told.picture", description=described))
        yield GAP
    if before is None or (view.scene, view.said) != (before.scene, before.said):
        for said in view.said:
            yield Paragraph(_said(said))
            yield GAP
        yield from _explained(view, before)
    if view.ask:
        yield Paragraph(view.ask)
        yield GAP
    for number, choice in enumerate(view.choices, start=1):
        yield _choice(number, choice)
    if view.choices:
        yield GAP


def _explained(view: SceneView, before: SceneView | None) -> Told:
    """Tell what the words mean that are explained here, unless the screen before said it."""
    known = before.glossary if before and before.scene == view.scene else ()
    words = [gloss for gloss in view.glossary if gloss.word not in {one.word for one in known}]
    for gloss in words:
        yield Paragraph(say("told.gloss", word=gloss.word, means=gloss.means), "    ")
    if words:
        yield GAP


def tell_log(log: tuple[LogEntry, ...]) -> Told:
    """Tell everything that has happened."""
    for entry in log:
        match entry.kind:
            case "title":
                yield GAP
                yield Paragraph(_heading(entry.text, None))
            case "choice":
                yield Paragraph(entry.text, "> ")
            case "said":
                yield Paragraph(_said(entry.said) if entry.said else entry.text)


def tell_guide(guide: GuideView) -> Told:
    """Tell the ideas of the field guide that are open now, each with its caution; by side at the end."""
    met = len(guide.concepts)
    yield Paragraph(say("told.guide.count", met=met, total=guide.total))
    side = ""
    for concept in guide.concepts:
        if guide.sides and concept.side != side:
            side = concept.side
            yield GAP
            yield Paragraph(_side_title(side, guide.sides))
        yield from _concept(concept)
    for page in guide.pages:
        yield GAP
        yield from _page(page, guide.sides)
    if guide.words:
        yield GAP
        yield Paragraph(say("told.guide.words"))
    for word in guide.words:
        yield Paragraph(say("told.concept", name=word.word, statement=word.means), "  · ")


def _side_title(side: str, meters: tuple[str, str]) -> str:
    first, second = meters
    named = {"first": first.upper(), "second": second.upper()}
    return named.get(side) or say(f"told.guide.side.{side}")


def _page(page: GuidePageView, sides: tuple[str, str] | None) -> Told:
    yield Paragraph(say("told.guide.page", title=page.title))
    yield Paragraph(page.intro)
    for row, question in zip(page.rows, page.questions, strict=True):
        if question:
            yield Paragraph(question, "  ? ")
        for concept in row:
            yield from _concept(concept)
            if sides and concept.own and concept.together:
                yield Paragraph(
                    f"{sides[0]}: {concept.own}. {sides[1]}: {concept.together}.", "    "
                )


def _heading(title: str, age: int | None) -> str:
    if age is None:
        return say("told.title", title=title)
    return say("told.title.age", title=title, age=age)


def _said(said: Said) -> str:
    if said.name is None:
        return said.text
    if said.mood is None or said.mood == "calm":
        return say("told.said", name=said.name, text=said.text)
    return say("told.said.mood", name=said.name, mood=say(f"mood.{said.mood}"), text=said.text)


def _choice(number: int, choice: ChoiceView) -> Paragraph:
    if choice.is_open:
        return Paragraph(choice.text, f"{number:>3}  ")
    text = say("told.closed", text=choice.text, reason=choice.reason or "")
    return Paragraph(text.rstrip(), f"{number:>3}  ")


def _concept(concept: ConceptView) -> Told:
    yield Paragraph(say("told.concept", name=concept.name, statement=concept.statement), "  · ")
    if concept.caution:
        yield Paragraph(say("told.caution", caution=concept.caution), "    ")
    for lived in concept.lived:
        yield Paragraph(say("told.lived", lived=lived), "    ")


# ------------------------------------------------------------- the ending


def tell_ending(view: EndingView) -> tuple[tuple[Paragraph, ...], ...]:
    """Tell the seven parts of the ending, in the order in which the stage shows them."""
    parts = (
        tell_how_it_ended(view),
        tell_map(view),
        tell_moments(view),
        tell_cards(view),
        tell_both_sides(view),
        tell_practices(view),
        tell_questions(view),
    )
    return tuple(tuple(part) for part in parts)


def tell_how_it_ended(view: EndingView) -> Told:
    yield Paragraph(say("told.ending", title=view.title))
    for text in (*view.text, *view.world):
        yield GAP
        yield Paragraph(text)
    yield GAP
    for label, text in (
        ("told.tells", view.tells),
        ("told.carried_by", view.carried_by),
        ("told.cost", view.cost),
    ):
        yield Paragraph(say(label, text=text))


def tell_map(view: EndingView) -> Told:
    """Tell the map step by step: "Step 7, One Line, age 16: …"."""
    drawn = view.map
    yield Paragraph(say("told.map"))
    for text in (drawn.note, drawn.frame, say("told.map.axes", across=drawn.across, up=drawn.up)):
        yield Paragraph(text)
    yield GAP
    for step in drawn.steps:
        yield Paragraph(_step(step, view.sides), "  ")
        if step.turning:
            yield Paragraph(step.turning, "      ")
    yield GAP
    yours = [region.title for region in drawn.regions if region.is_yours]
    if yours:
        yield Paragraph(say("told.map.region", title=yours[0]))
    for path in drawn.examples:
        yield Paragraph(path.sentence)


def tell_moments(view: EndingView) -> Told:
    yield Paragraph(say("told.moments" if len(view.moments) == FIVE else "told.moments.some"))
    for step in view.moments:
        yield GAP
        yield Paragraph(_when(step))
        yield Paragraph(step.echo, "  ")
        if step.cost:
            yield Paragraph(say("told.step.cost", text=step.cost), "  ")
        if step.later:
            yield Paragraph(say("told.step.later", text=step.later), "  ")
        for other in step.others:
            yield Paragraph(say("told.step.other", text=other.text), "  ")


def tell_cards(view: EndingView) -> Told:
    yield Paragraph(say("told.cards" if len(view.cards) == SEVEN else "told.cards.some"))
    for card in view.cards:
        yield GAP
        yield from _card(card)


def tell_both_sides(view: EndingView) -> Told:
    yield Paragraph(say("told.both_sides"))
    for side in view.sides:
        yield Paragraph(say("told.side", name=side.name, gives=side.gives, costs=side.costs))
    for column in view.columns or ():
        yield from _column(column)
    yield GAP
    yield Paragraph(view.middle_path)


def tell_practices(view: EndingView) -> Told:
    yield Paragraph(say("told.practices"))
    for practice in view.practices:
        yield GAP
        yield Paragraph(say("told.practice", title=practice.title, text=practice.text))
        if practice.link:
            yield Paragraph(practice.link, "  ")


def tell_questions(view: EndingView) -> Told:
    yield Paragraph(say("told.questions"))
    for question in view.questions:
        yield Paragraph(question, "  · ")


def _step(step: StepView, sides: tuple[SideView, SideView]) -> str:
    moved = tuple(f"{effect:+d}" if effect else "0" for effect in step.effects)
    names = {"one": sides[0].name, "first": moved[0], "other": sides[1].name, "second": moved[1]}
    return say("told.step", when=_when(step), echo=step.echo, **names)


def _when(step: StepView) -> str:
    if step.age is None:
        return say("told.step.when", number=step.number, title=step.title)
    return say("told.step.when.age", number=step.number, title=step.title, age=step.age)


def _card(card: CardView) -> Told:
    yield Paragraph(card.title)
    if card.step and card.reading:
        yield Paragraph(say("told.card.step", when=_when(card.step), echo=card.step.echo), "  ")
        yield Paragraph(card.reading, "  ")
    yield Paragraph(card.sides, "  ")
    yield Paragraph(card.holds_both, "  ")


def _column(column: Column) -> Told:
    yield GAP
    yield Paragraph(say("told.column.gives", name=column.name))
    for row in column.gives:
        yield from _row(row)
    yield Paragraph(say("told.column.costs", name=column.name))
    for row in column.costs:
        yield from _row(row)


def _row(row: Row) -> Told:
    yield Paragraph(say("told.concept", name=row.name, statement=" ".join(row.statements)), "  · ")
    for caution in row.cautions:
        yield Paragraph(say("told.caution", caution=caution), "    ")
    if row.lived:
        yield Paragraph(say("told.lived", lived=row.lived), "    ")
