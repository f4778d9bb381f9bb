"""Lines with a condition that holds for nobody, or for everybody."""

from __future__ import annotations

from collections.abc import Iterator

from game.author.checks.known import Known
from game.author.checks.loose import spot_of_when
from game.author.checks.reasons import why_never
from game.author.checks.written import every_lines, whens_in
from game.author.proof.proof import Said
from game.author.proof.questions import Question
from game.story.catalogue import tell
from game.story.model import When
from game.story.problems import Place, Problem

Key = tuple[Place, int, str]


def find_unread(known: Known) -> Iterator[Problem]:
    """Tell of lines that no playthrough reads, and of conditions that decide nothing."""
    blocks = {
        (line.at, line.condition.source): line
        for lines in every_lines(known.story)
        for line in whens_in(lines, deep=False)
    }
    fails: dict[Key, Said] = {_key(one): answer.said for one, answer in known.proof.about("fails")}
    for question, answer in known.proof.about("holds"):
        said = answer.said, fails.get(_key(question), "not proven")
        line = blocks.get((question.at, question.source))
        if line is not None:
            yield from _about(line, said, question, known)


def _key(question: Question) -> Key:
    return question.at, question.choice, question.source


def _about(
    line: When, said: tuple[Said, Said], question: Question, known: Known
) -> Iterator[Problem]:
    """Tell what is wrong with a block, by whether it can hold, and can fail, where it stands."""
    asked, spot = line.condition.told(), spot_of_when(line)
    match said:
        case "no", "yes":
            why = why_never(known, question, line.condition.tree)
            yield tell("P206", spot, asked=asked, why=why)
        case "yes", "no":
            code = "P207" if line.otherwise else "P208"
            yield tell(code, spot, asked=asked)
