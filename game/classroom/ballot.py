"""How a class answers one question: by most votes, by consent, or by one who decides.

A ballot is a value; every function returns the next one. What does not fit where the ballot stands
changes nothing, so that a key pressed twice, or a vote that comes late, does no harm.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

Rule = Literal["majority", "consensus", "decider"]
RULES: tuple[Rule, ...] = ("majority", "consensus", "decider")
Phase = Literal["think", "vote", "talk", "fists", "stuck", "lot", "decide", "result"]
How = Literal["votes", "coin", "consensus", "fallback", "decider", "dropped"]
"""By what an answer was found; “dropped” is no answer at all."""

MOST_ROUNDS = 2
MOST_PEOPLE = 99
FISTS = 6
"""A hand shows 0 (a fist, which stops it) to 5 fingers."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """`answers` are the ids of the open choices. `tallies` are counts typed in, one for each answer;
    `phones` has the answer's number for each phone that voted, by its secret. `fists` counts hands by
    fingers shown. `card` is the number drawn by lot and `drawn` all that were drawn so far.
    `proposal` and `result` are numbers of answers, or None; `votes` are kept as they were counted.
    """

    scene: str
    answers: tuple[str, ...]
    rule: Rule
    phase: Phase
    round: int = 1
    tallies: tuple[int, ...] = ()
    phones: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    fists: tuple[int, ...] = (0,) * FISTS
    proposal: int | None = None
    card: int | None = None
    drawn: tuple[int, ...] = ()
    votes: tuple[int, ...] = ()
    result: int | None = None
    how: How | None = None

    @property
    def counts(self) -> tuple[int, ...]:
        """Votes for each answer as they stand: typed in, and by phone."""
        voices = list(self.phones.values())
        return tuple(n + voices.count(at) for at, n in enumerate(self.tallies))

    @property
    def voted(self) -> int:
        return sum(self.counts)

    @property
    def is_over(self) -> bool:
        return self.phase == "result"


def begin_ballot(scene: str, answers: tuple[str, ...], rule: Rule) -> Ballot:
    """Return the ballot of a scene. Raises ValueError without an answer."""
    if not answers:
        raise ValueError(scene)
    phase: Phase = "lot" if rule == "decider" else "think"
    return Ballot(scene, answers, rule, phase, tallies=(0,) * len(answers))


# ------------------------------------------------------------------ voting


def open_vote(ballot: Ballot) -> Ballot:
    """End the quiet time, or the talk after a tie, and take votes; a second round counts anew."""
    if ballot.phase == "think":
        return replace(ballot, phase="vote")
    if ballot.phase == "talk" and ballot.rule == "majority":
        empty = (0,) * len(ballot.answers)
        return replace(
            ballot,
            phase="vote",
            round=ballot.round + 1,
            tallies=empty,
            phones=MappingProxyType({}),
        )
    return ballot


def add(ballot: Ballot, answer: int, more: int) -> Ballot:
    """Add typed votes to an answer, or take some away; no count goes below none."""
    if ballot.phase != "vote" or not 0 <= answer < len(ballot.tallies):
        return ballot
    tallies = list(ballot.tallies)
    tallies[answer] = min(max(0, tallies[answer] + more), MOST_PEOPLE)
    return replace(ballot, tallies=tuple(tallies))


def cast(ballot: Ballot, phone: str, answer: int) -> Ballot:
    """Take the vote of a phone, in place of its earlier one."""
    if ballot.phase != "vote" or not 0 <= answer < len(ballot.answers):
        return ballot
    return replace(ballot, phones=MappingProxyType({**ballot.phones, phone: answer}))


def close_vote(ballot: Ballot, chance: int) -> Ballot:
    """Count. Without a single vote it stays open; `chance`, any number, decides what is tied at last."""
    if ballot.phase != "vote" or not ballot.voted:
        return ballot
    counted = replace(ballot, votes=ballot.counts)
    leading = tied(counted.votes)
    if ballot.rule == "consensus":
        return replace(counted, phase="fists", proposal=leading[chance % len(leading)])
    if len(leading) == 1:
        return _found(counted, leading[0], "votes")
    if ballot.round < MOST_ROUNDS:
        return replace(counted, phase="talk")
    return _found(counted, leading[chance % len(leading)], "coin")


def tied(votes: tuple[int, ...]) -> tuple[int, ...]:
    """Return the answers with most votes."""
    most = max(votes)
    return tuple(at for at, count in enumerate(votes) if count == most)


# ----------------------------------------------------------------- consent


def show_hands(ballot: Ballot, fingers: int, more: int) -> Ballot:
    """Add hands that show so many fingers, 0 to 5, or take some away."""
    if ballot.phase not in {"fists", "talk"} or not 0 <= fingers < FISTS:
        return ballot
    if ballot.rule != "consensus":
        return ballot
    fists = list(ballot.fists)
    fists[fingers] = min(max(0, fists[fingers] + more), MOST_PEOPLE)
    return replace(ballot, fists=tuple(fists))


def propose(ballot: Ballot, answer: int) -> Ballot:
    """Propose another answer; hands are shown anew."""
    if ballot.phase not in {"fists", "talk"} or ballot.rule != "consensus":
        return ballot
    if not 0 <= answer < len(ballot.answers) or answer == ballot.proposal:
        return ballot
    return replace(ballot, phase="fists", proposal=answer, fists=(0,) * FISTS)


def talk(ballot: Ballot) -> Ballot:
    """Talk about what was proposed, and then show hands again."""
    if ballot.phase != "fists":
        return ballot
    return replace(ballot, phase="talk")


def show_again(ballot: Ballot) -> Ballot:
    """End the talk: hands are shown anew."""
    if ballot.phase != "talk" or ballot.rule != "consensus":
        return ballot
    return replace(ballot, phase="fists", fists=(0,) * FISTS)


def agree(ballot: Ballot) -> Ballot:
    """Take what was proposed, where hands were shown and none is a fist."""
    if ballot.phase != "fists" or ballot.proposal is None:
        return ballot
    if ballot.fists[0] or not any(ballot.fists):
        return ballot
    return _found(ballot, ballot.proposal, "consensus")


def give_up(ballot: Ballot) -> Ballot:
    """Stop looking for consent: what is left is to drop it or to count votes."""
    if ballot.phase in {"fists", "talk"} and ballot.rule == "consensus":
        return replace(ballot, phase="stuck")
    return ballot


def drop(ballot: Ballot) -> Ballot:
    """Leave the question without an answer: the scene is passed in quiet."""
    return replace(ballot, phase="result", how="dropped") if ballot.phase == "stuck" else ballot


def fall_back(ballot: Ballot, chance: int) -> Ballot:
    """Take the answer that had most votes before the talk; `chance` decides between equals."""
    if ballot.phase != "stuck":
        return ballot
    leading = tied(ballot.votes)
    return _found(ballot, leading[chance % len(leading)], "fallback")


# ------------------------------------------------------------- one decides


def draw(ballot: Ballot, present: int, chance: int) -> Ballot:
    """Draw a card, 1 to `present`, by lot; passing draws again, and no card twice before all were."""
    if ballot.rule != "decider" or ballot.phase not in {"lot", "decide"}:
        return ballot
    cards = range(1, max(1, present) + 1)
    left = [card for card in cards if card not in ballot.drawn]
    drawn = ballot.drawn if left else ()
    left = left or [card for card in cards if card != ballot.card] or list(cards)
    card = left[chance % len(left)]
    return replace(ballot, phase="decide", card=card, drawn=(*drawn, card))


def decide(ballot: Ballot, answer: int) -> Ballot:
    """Take the answer of the one who was drawn."""
    if ballot.phase != "decide" or not 0 <= answer < len(ballot.answers):
        return ballot
    return _found(ballot, answer, "decider")


# ------------------------------------------------------------ in all rules


def change_rule(ballot: Ballot, rule: Rule) -> Ballot:
    """Begin the question again under another rule."""
    return ballot if rule == ballot.rule else begin_ballot(ballot.scene, ballot.answers, rule)


def correct(ballot: Ballot) -> Ballot:
    """Open a counted vote again, with its counts, so that a tally can be put right."""
    if ballot.how in {"votes", "coin"} or (ballot.phase == "talk" and ballot.rule == "majority"):
        return replace(ballot, phase="vote", votes=(), result=None, how=None)
    if ballot.phase == "fists":
        return replace(ballot, phase="vote", votes=(), proposal=None, fists=(0,) * FISTS)
    if ballot.how in {"consensus", "fallback", "dropped"}:
        return replace(ballot, phase="fists", result=None, how=None)
    if ballot.how == "decider":
        return replace(ballot, phase="decide", result=None, how=None)
    return ballot


def _found(ballot: Ballot, answer: int, how: How) -> Ballot:
    return replace(ballot, phase="result", result=answer, how=how)
