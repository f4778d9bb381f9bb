"""The field guide: the ideas that the choices made so far have met."""

from __future__ import annotations

from game.play.lived import is_met, name_of
from game.play.path import Path, echo_of
from game.play.quotes import set_quotes
from game.play.views import ConceptView, GuidePageView, GuideView, WordView
from game.story.model import Choice, Concept, Guide, Source
from game.words import say


def look_guide(path: Path, *, all_open: bool) -> GuideView:
    """Return the ideas that a path has met, or all of them."""
    concepts = path.story.concepts
    views = tuple(
        _look_concept(path, concept, met)
        for concept in concepts.values()
        if (met := _met(path, concept)) or all_open
    )
    return GuideView(views, len(concepts), all_open)


def look_pages(path: Path) -> tuple[GuidePageView, ...]:
    """Return the pages of the guide, every idea on them open."""
    return tuple(
        GuidePageView(
            page.id,
            set_quotes(page.title),
            set_quotes(page.intro),
            page.kind,
            tuple(
                tuple(
                    _look_concept(path, concept, _met(path, concept))
                    for concept in (path.story.concepts[id_] for id_ in row)
                )
                for row in page.rows
            ),
            tuple(question and set_quotes(question) for question in page.questions),
        )
        for page in path.story.guide.pages
    )


def look_words(guide: Guide) -> tuple[WordView, ...]:
    """Return the word list in the order of the alphabet."""
    words = sorted(guide.glossary, key=lambda one: one.word.casefold())
    return tuple(
        WordView(set_quotes(one.word), set_quotes(one.means), one.concept) for one in words
    )


def _met(path: Path, concept: Concept) -> list[Choice]:
    made = (path.story.choices[choice] for choice in path.playthrough.choices)
    return [choice for choice in made if is_met(concept.id, choice.teaches)]


def _look_concept(path: Path, concept: Concept, met: list[Choice]) -> ConceptView:
    return ConceptView(
        concept.id,
        concept.group,
        _side_of(path, concept),
        name_of(concept),
        set_quotes(concept.statement),
        concept.caution and set_quotes(concept.caution),
        tuple(set_quotes(_told(source)) for source in concept.sources),
        tuple(echo_of(path, choice) for choice in met),
        concept.own and set_quotes(concept.own),
        concept.together and set_quotes(concept.together),
        _group_name(concept),
    )


def _group_name(concept: Concept) -> str:
    """Return what a group is called; a group that has no title is called by its own id."""
    if concept.group_name is not None:
        return set_quotes(concept.group_name)
    words = concept.group.replace(".", ": ").replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]


def _side_of(path: Path, concept: Concept) -> str:
    first, second = path.story.meters
    return {first.id: "first", second.id: "second"}.get(concept.side, concept.side)


def _told(source: Source) -> str:
    told = source.title
    if source.where is not None:
        told = say("guide.source.where", source=told, where=source.where)
    if source.lines is None:
        return told
    key = "guide.source.line" if source.lines.isdecimal() else "guide.source.lines"
    return say(key, source=told, lines=source.lines.replace("-", "–"))
