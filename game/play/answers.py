"""Answers to what a story asks of its player: they change words, and no meter."""

from __future__ import annotations

from dataclasses import replace

from game.play.engine import NotOffered
from game.play.player import PRONOUNS, Player, Pronouns, read_name
from game.story.model import Story
from game.words import say


def answered(story: Story, player: Player, question_id: str, value: str | Pronouns) -> Player:
    """Return the player who has given this answer.

    Raises NotOffered for a question or answer that does not exist, BadAnswer for a name that
    cannot be used.
    """
    if question_id == "name" and isinstance(value, str):
        return replace(player, name=read_name(value, story.asks.name.empty))
    if question_id == "pronouns":
        return replace(player, pronouns=_pronouns(player, value))
    for question in story.asks.others:
        known = {answer.id for answer in question.answers}
        if question.id == question_id and isinstance(value, str) and value in known:
            return player.with_answer(question_id, value)
    raise NotOffered(say("play.no_answer", question=question_id, answer=value))


def _pronouns(player: Player, value: str | Pronouns) -> Pronouns:
    if isinstance(value, Pronouns):
        return value
    for known in (*PRONOUNS, player.pronouns):
        if known.id == value:
            return known
    raise NotOffered(say("play.no_answer", question="pronouns", answer=value))
