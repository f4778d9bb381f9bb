"""A proof in words and for other programs: what is certain, and what is not."""

from __future__ import annotations

from typing import TypedDict

from game.author.proof.chance import between
from game.author.proof.proof import Answer, Proof
from game.author.proof.questions import Kind, Question
from game.words import say

MOST_NAMED = 12
"""So many doubts are told one by one; of the rest, the number."""


SEEN: tuple[Kind, ...] = ("scene", "choice", "ending")
ASKING: tuple[Kind, ...] = ("closed", "way", "holds", "fails", "turning")
"""Questions that are about a condition in the author's own words."""


class Row(TypedDict):
    """One answer for other programs."""

    reachable: str
    witness: list[str] | None


class Rows(TypedDict):
    """A proof for other programs, as design.md, section 6, has it."""

    complete: bool
    endings: dict[str, Row]
    scenes: dict[str, Row]
    choices: dict[str, Row]


def proof_json(proof: Proof) -> Rows:
    """Return whether each ending, scene and choice can be come to, and how."""
    return Rows(
        complete=proof.is_complete,
        endings=_rows(proof, "ending"),
        scenes=_rows(proof, "scene"),
        choices=_rows(proof, "choice"),
    )


def _rows(proof: Proof, kind: Kind) -> dict[str, Row]:
    return {id: _row(answer) for id, answer in proof.by_id(kind).items()}


def _row(answer: Answer) -> Row:
    return Row(
        reachable=answer.said, witness=None if answer.witness is None else list(answer.witness)
    )


def proof_told(proof: Proof) -> str:
    """Return in a few lines what was proved, and for exactly which questions it could not be."""
    yes = {
        f"{kind}s": sum(answer.said == "yes" for _, answer in proof.about(kind)) for kind in SEEN
    }
    lines = [say("proof.yes", **yes)]
    doubts = [question for question, answer in proof.answers.items() if answer.said == "not proven"]
    if not doubts:
        lines.append(say("proof.complete", count=len(proof.answers)))
        return "\n".join(lines)
    lines.append(say("proof.doubt", count=len(doubts)))
    lines += [_doubt(proof, question) for question in doubts[:MOST_NAMED]]
    if len(doubts) > MOST_NAMED:
        lines.append(say("proof.more", count=len(doubts) - MOST_NAMED))
    return "\n".join(lines)


def _doubt(proof: Proof, question: Question) -> str:
    """Return what is not certain, and how seldom it must be if nobody met it by chance."""
    asks = {"condition": question.source} if question.kind in ASKING else {}
    return say(
        "proof.doubt.one",
        place=question.at,
        what=say(f"proof.what.{question.kind}", id=question.id, **asks),
        tries=proof.tries,
        most=f"{100 * between(0, proof.tries)[1]:.2g}",
    )
