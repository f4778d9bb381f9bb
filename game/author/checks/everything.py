"""All that checking finds in a story that can be read: every family of problems, and the proof."""

from __future__ import annotations

from typing import NamedTuple

from game.author.checks.belongings import NOTHING, Belongings
from game.author.checks.checks import AssetNames, find_missing_assets, find_problems
from game.author.checks.loose import find_loose_ends
from game.author.checks.pictured import find_in_pictures
from game.author.checks.proved import find_proved
from game.author.checks.teaching import find_unfair
from game.author.checks.texts import find_in_texts
from game.author.proof.proof import Proof
from game.author.proof.proving import prove
from game.author.proof.search import Budget
from game.story.model import Story
from game.story.problems import Problem, sorted_problems


class Checked(NamedTuple):
    """Every problem, by place, and the proof; None where the story has errors or none was wanted."""

    problems: tuple[Problem, ...]
    proof: Proof | None


def check_story(
    story: Story, names: AssetNames, budget: Budget | None, own: Belongings = NOTHING
) -> Checked:
    """Find everything there is to say about a story; without a budget nothing is proved."""
    found = [
        *find_problems(story),
        *find_loose_ends(story),
        *find_unfair(story),
        *find_missing_assets(story, names),
        *find_in_texts(story, own.texts),
        *find_in_pictures(story, own),
    ]
    is_sound = not any(problem.severity == "error" for problem in found)
    if budget is None or not is_sound:
        return Checked(sorted_problems(found), None)
    proof = prove(story, budget)
    found += find_proved(story, proof, budget)
    return Checked(sorted_problems(found), proof)
