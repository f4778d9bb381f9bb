"""Who plays: the name, the pronouns and the small answers that change words and nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from game.play.quotes import set_quotes
from game.story.model import Story, WordQuestion
from game.words import say

LONGEST_NAME = 20
LONGEST_FORM = 15
_MOST_MARKS = 40
_JOINERS = "\u200c\u200d"
_BETWEEN = " -\u2010\u2011'\u2019\u02bc"
_TOKEN = re.compile(r"\{([^{}]+)\}")


class BadAnswer(ValueError):
    """What was typed cannot be used; its text is a sentence for the player."""


@dataclass(frozen=True, slots=True)
class Pronouns:
    """A set of pronouns. `plural` says whether verbs after the first form are plural (they go)."""

    id: str
    they: str
    them: str
    their: str
    theirs: str
    themself: str
    plural: bool

    @property
    def forms(self) -> tuple[str, str, str, str, str]:
        return (self.they, self.them, self.their, self.theirs, self.themself)


THEY = Pronouns("they", "they", "them", "their", "theirs", "themself", plural=True)
SHE = Pronouns("she", "she", "her", "her", "hers", "herself", plural=False)
HE = Pronouns("he", "he", "him", "his", "his", "himself", plural=False)
PRONOUNS = (THEY, SHE, HE)


@dataclass(frozen=True, slots=True)
class Player:
    """`answers` maps a question's id to the id of the answer given; a question not in it has its first."""

    name: str
    pronouns: Pronouns = THEY
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def with_answer(self, question: str, answer: str) -> Player:
        return replace(self, answers=MappingProxyType({**self.answers, question: answer}))


def new_player(story: Story) -> Player:
    """Return a player who has not been asked anything yet."""
    return Player(story.asks.name.empty)


# ------------------------------------------------------------- what is typed


def read_name(text: str, empty: str) -> str:
    """Return the name as it will be used; `empty` where nothing was typed. Raises BadAnswer."""
    name = re.sub(" +", " ", unicodedata.normalize("NFC", text)).strip(" ")
    if not name:
        return empty
    return _checked(name, "name", LONGEST_NAME)


def read_pronouns(forms: tuple[str, str, str, str, str], *, plural: bool) -> Pronouns:
    """Return a player's own set from its five forms (they, them, their, theirs, themself)."""
    they, them, their, theirs, themself = (
        _checked(unicodedata.normalize("NFC", form).strip(), "pronoun", LONGEST_FORM)
        for form in forms
    )
    return Pronouns("own", they, them, their, theirs, themself, plural)


def _checked(text: str, what: Literal["name", "pronoun"], most: int) -> str:
    kinds = [unicodedata.category(character)[0] for character in text]
    for character, kind in zip(text, kinds, strict=True):
        if kind not in "LM" and character not in _BETWEEN + _JOINERS:
            raise BadAnswer(_refusal(what, character))
    if "L" not in kinds:
        raise BadAnswer(say(f"player.{what}.no_letter"))
    count = len(text) - kinds.count("M") - sum(map(text.count, _JOINERS))
    if count > most or len(text) > most + _MOST_MARKS:
        raise BadAnswer(say(f"player.{what}.long", most=most, count=max(count, most + 1)))
    return text


def _refusal(what: str, sign: str) -> str:
    if sign.isprintable() and not sign.isspace():
        return say(f"player.{what}.sign", sign=sign)
    return say(f"player.{what}.unseen")


# ------------------------------------------------------------- tokens


def fill(text: str, story: Story, player: Player) -> str:
    """Return the text as it is shown: tokens replaced, quotation marks curly.

    A token that means nothing stays as written.
    """
    if "{" in text:
        text = _TOKEN.sub(lambda found: _word(found[1], found[0], story, player), text)
    return set_quotes(text)


def _word(token: str, written: str, story: Story, player: Player) -> str:
    if token.startswith("verb:") and "|" in token:
        singular, plural = token[len("verb:") :].split("|", 1)
        return plural if player.pronouns.plural else singular
    lower = token[0].lower() + token[1:]
    word = _plain_word(lower, story, player)
    if word is None:
        return written
    return word if lower == token else word[:1].upper() + word[1:]


def _plain_word(token: str, story: Story, player: Player) -> str | None:
    pronouns = player.pronouns
    match token:
        case "name":
            return player.name or story.asks.name.empty
        case "they_are":
            return f"{pronouns.they} {'are' if pronouns.plural else 'is'}"
        case "they_have":
            return f"{pronouns.they} {'have' if pronouns.plural else 'has'}"
        case "they" | "them" | "their" | "theirs" | "themself":
            form: str = getattr(pronouns, token)
            return form
    question, _, word = token.partition(".")
    return _asked_word(question, word, story, player)


def _asked_word(question_id: str, word: str, story: Story, player: Player) -> str | None:
    for question in story.asks.others:
        if question.id == question_id:
            chosen = answer_of(question, player)
            return next((a.words.get(word) for a in question.answers if a.id == chosen), None)
    return None


def answer_of(question: WordQuestion, player: Player) -> str:
    """Return the id of the player's answer: the first one where none was given that still exists."""
    given = player.answers.get(question.id)
    ids = [answer.id for answer in question.answers]
    return given if given in ids else ids[0]
