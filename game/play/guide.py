"""The field guide: the ideas that the choices made so far have met."""

from __future__ import annotations

from game.play.lived import is_met, name_of
from game.play.path import Path, echo_of, walk
from game.play.player import Player
from game.play.views import ConceptView, GuideView
from game.story.model import Choice, Concept, Source, Story
from game.words import say


def look_guide(
    story: Story, player: Player, choices: tuple[str, ...], *, all_open: bool
) -> GuideView:
    """Return the ideas met by these choices, or all of them."""
    path = walk(story, player, choices)
    made = [story.choices[choice] for choice in path.playthrough.choices]
    views = []
    for concept in story.concepts.values():
        met = [choice for choice in made if is_met(concept.id, choice.teaches)]
        if met or all_open:
            views.append(_look_concept(path, concept, met))
    return GuideView(tuple(views), len(story.concepts), all_open)


def _look_concept(path: Path, concept: Concept, met: list[Choice]) -> ConceptView:
    return ConceptView(
        concept.id,
        concept.group,
        concept.side,
        name_of(concept),
        concept.statement,
        concept.caution,
        tuple(_told(source) for source in concept.sources),
        tuple(echo_of(path, choice) for choice in met),
    )


def _told(source: Source) -> str:
    told = source.title
    if source.where is not None:
        told = say("guide.source.where", source=told, where=source.where)
    if source.lines is None:
        return told
    key = "guide.source.line" if source.lines.isdecimal() else "guide.source.lines"
    return say(key, source=told, lines=source.lines.replace("-", "–"))
